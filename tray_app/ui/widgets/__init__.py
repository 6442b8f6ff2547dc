"""Widgets and their helpers that several windows share.

Knows `text`, `theme` and `icons`, and no window.
"""
