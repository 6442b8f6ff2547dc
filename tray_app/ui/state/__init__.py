"""What the windows show, as plain values and the changes to them; none of this knows Qt.

A widget draws a state and reports clicks; what a click means is decided here, so it is tested
without a screen. Knows `services` and what lies below.
"""
