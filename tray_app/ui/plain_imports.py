"""Takes back what PySide6 does to every import of the program.

PySide6 puts a function of its own in the place of `__import__`, for programs that say `from __feature__ import …`.
It reads the whole source of each module that is imported from then on, and keeps it (in `linecache`): 6 MB of an idle
tray, and a twentieth of the processor time of a start. This program says nothing of the kind.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - puts its function there


def restore() -> None:
    """Let modules be imported by Python alone again. Other versions of PySide6, without this function, stay as is."""
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
