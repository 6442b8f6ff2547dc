"""Cortex's report files, and the index over them: find, follow, read, store, search.

Never writes to Cortex's files; whatever is kept here can be built again from them. Knows the model
and what lies below it, and none of its sibling rooms.
"""
