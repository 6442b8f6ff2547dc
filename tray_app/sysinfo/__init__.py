"""Facts about this computer: system, processor, memory, graphics cards.

Every fact may be missing, and asking for one never raises. Knows `paths`, and none of its sibling
rooms.
"""
