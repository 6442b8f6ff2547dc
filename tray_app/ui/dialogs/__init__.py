"""The question before sending, the settings, the welcome, the help, and the smaller dialogs.

Each shows a value of `ui.state` and calls one service for each thing that it does.
Knows `ui.widgets`, `ui.models` and `ui.state`, and never the window that opens it.
"""
