"""Cortex Crash Tray: notices, shows and delivers the crash reports of Cortex."""

__version__ = "0.1.0"
