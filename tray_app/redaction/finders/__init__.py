"""The finders: each yields the places of one sort of thing that must not leave.

A finder reads a `View` and knows nothing of sessions; `redactor` joins what all of them find.
"""
