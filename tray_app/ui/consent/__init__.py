"""Asking whether a report may be sent, with the exact bytes. Knows widgets and services alone."""
