"""Qt's models over values: the list of reports, which holds keys and fetches the rows in view.

Knows `ui.state`, and no window.
"""
