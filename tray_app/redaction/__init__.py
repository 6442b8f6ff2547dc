"""Redaction: text in, the same text without the user, the machine and secrets out, and what was replaced.

It knows `model` and `paths`, and no other part: no settings, no files but its table of tokens, no network.
"""
