"""The values that every other room speaks in: reports, queries, consent, delivery, advice,
settings.

Frozen, with no I/O and no threads. Knows `contract`, `messages`, `errors` and `paths`, and no other
room.
"""
