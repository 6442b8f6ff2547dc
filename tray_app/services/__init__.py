"""What a user can do, as plain blocking functions and a few threads: list, consent, send, export,
keep.

Joins the rooms below (index, delivery, redaction, otlp, settings), which do not know each other.
Knows neither Qt nor the terminal; both `ui` and `cli` stand on it.
"""
