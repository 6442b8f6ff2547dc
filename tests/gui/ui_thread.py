"""Finds what the windows do on the UI thread that can take long: SQL, files, folders, programs, the
keyring.

An audit hook sees most of it, whichever of our modules does it in the end; each connection tells of
its SQL. What a test does itself, and what the interpreter reads to import a module, is not ours.
Our own resources may be read: they are part of the program.
"""

import os
import sqlite3
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

ROOT = Path(__file__).parents[2]
UI = str(ROOT / "tray_app" / "ui") + os.sep
TESTS = str(ROOT / "tests") + os.sep
PART_OF_THE_PROGRAM = (
    ROOT / "tray_app",
    ROOT / "resources",
    Path(sys.prefix),
    Path(sys.base_prefix),
)
HARMLESS = tuple(str(path) + os.sep for path in PART_OF_THE_PROGRAM)
SOURCES = (".py",)
"""What a traceback shows."""
EVENTS = frozenset({"open", "os.listdir", "os.scandir", "sqlite3.connect", "subprocess.Popen"})

found: list[str] = []
"""What was found, since it was last cleared."""
watching = False


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Note what should not happen here; the hook that `sys.addaudithook` wants."""
    if not watching:
        return
    if event in EVENTS and not is_ours_to_read(event, arguments):
        note(event, str(arguments[0]))


def traced(connect: Callable[..., sqlite3.Connection]) -> Callable[..., sqlite3.Connection]:
    """Wrap `sqlite3.connect`, so that each statement is noted in the thread that runs it."""

    def connect_traced(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection = connect(*arguments, **options)
        connection.set_trace_callback(lambda statement: note("SQL", statement))
        return connection

    return connect_traced


def watched(start: Callable[[threading.Thread], None]) -> Callable[[threading.Thread], None]:
    """Wrap `threading.Thread.start`: the keyring is asked in a thread of that name, for which the
    caller waits.
    """

    def start_watched(thread: threading.Thread) -> None:
        if watching and thread.name == "keyring":
            note("the keyring", "is asked")
        start(thread)

    return start_watched


def is_ours_to_read(event: str, arguments: tuple[Any, ...]) -> bool:
    """Say whether a file is part of the program, or no file at all."""
    path = arguments[0] if arguments else None
    if event != "open" or not isinstance(path, str | bytes | os.PathLike):
        return event == "open"
    name = os.path.abspath(os.fsdecode(path))  # noqa: PTH100 - no file is looked at
    return name.startswith(HARMLESS) or name.endswith(SOURCES)


def note(what: str, about: str) -> None:
    """Remember it, if one of the windows has it done on the UI thread."""
    if threading.current_thread() is threading.main_thread() and (
        place := asked_by(sys._getframe(1))  # noqa: SLF001
    ):
        found.append(f"{what} {about[:120]!r} by {place}")


def asked_by(frame: FrameType | None) -> str:
    """Return the place in our windows that has this done; empty when a test or the import system
    does it.
    """
    while frame is not None:
        file = frame.f_code.co_filename
        if file.startswith("<frozen importlib") or (file.startswith(TESTS) and file != __file__):
            return ""
        if file.startswith(UI):
            return f"{file.removeprefix(UI)}:{frame.f_lineno}"
        frame = frame.f_back
    return ""


sys.addaudithook(watch)
