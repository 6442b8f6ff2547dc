"""The tray, its notifications and its windows: the only room that knows Qt.

Runs no SQL, opens no connection and waits for nothing: work is given to `tasks` and comes back as a
signal. Knows `services` and what lies below, and never `cli`.
"""
