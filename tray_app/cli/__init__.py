"""The terminal: `cortex telemetry …` and `cortex run`, one file for each group of commands.

Results go to stdout, everything else to stderr. Decides nothing that a window would decide
otherwise: it knows `services` and what lies below, and never `ui` or Qt.
"""
