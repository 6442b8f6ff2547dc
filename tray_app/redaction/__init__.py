"""Redaction: takes the user, the machine and secrets out of a text, and says what was replaced.

It knows `model` and `paths`, and no other part: no settings, no network, one table of tokens.
"""
