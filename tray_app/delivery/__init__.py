"""The ledger of decisions and attempts, and the sender that posts by the wire's rules.

The ledger exists nowhere else, so it is migrated and never dropped. Knows the model and what lies
below it, and none of its sibling rooms: it posts bytes and cannot read a report.
"""
