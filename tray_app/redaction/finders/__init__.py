"""The finders: each knows one sort of thing that must not leave, and yields the places where it stands.

A finder reads a `View` and knows nothing of placeholders or sessions; `redactor` joins what all of them find.
"""
