"""The process as Qt and the system see it: the application object, what ends it, and the right to
come to the front.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from collections.abc import MutableMapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

ACTIVATION_VARIABLES = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
APPLICATION_NAME = "Cortex Crash Tray"
"""What panels, screen readers and title bars call us. It is a name, and not translated."""
APPLICATION_ID = "cortex-tray"
"""The name of our desktop entry and of our icon."""
STOPPING = "stopping"
"""The application's property that says that it was told to stop."""


class Options(Protocol):
    """How the program was started (`app.TrayOptions`)."""

    @property
    def show(self) -> bool: ...
    @property
    def background(self) -> bool: ...
    @property
    def data_dir(self) -> str | None: ...
    @property
    def demo(self) -> bool: ...
    @property
    def report(self) -> str: ...


def make_application() -> QApplication:
    """Return the QApplication with our names; the one that exists already, if one does."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName(APPLICATION_NAME)
    application.setApplicationDisplayName(APPLICATION_NAME)
    application.setDesktopFileName(APPLICATION_ID)
    application.setQuitOnLastWindowClosed(False)
    return application


def started_at() -> datetime:
    """Return when this process was started: loading it may take seconds on a busy machine."""
    now = datetime.now(UTC)
    try:
        # proc(5): the name, in parentheses, may hold anything; the start is the 20th field after it
        fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
        ticks = int(fields[19]) / os.sysconf("SC_CLK_TCK")
        return now - timedelta(seconds=time.clock_gettime(time.CLOCK_BOOTTIME) - ticks)
    except (OSError, AttributeError, ValueError, IndexError):  # neither Windows nor macOS has it
        import psutil

        return datetime.fromtimestamp(psutil.Process().create_time(), UTC)


def take_activation_token(environ: MutableMapping[str, str]) -> str:
    """Return the token that lets us come to the front, and leave none for our children."""
    tokens = [environ.pop(name, "") for name in ACTIVATION_VARIABLES]
    return next(filter(None, tokens), "")


def stop_on_signals(application: QApplication) -> None:
    """Quit in order on SIGTERM and Ctrl-C, without a timer that wakes up to look."""
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.setblocking(False)
    signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, application)

    def on_signal() -> None:
        reader.recv(64)
        application.setProperty(STOPPING, True)
        application.quit()

    notifier.activated.connect(on_signal)
    application.setProperty("signal_sockets", (reader, writer))
    for number in (signal.SIGTERM, signal.SIGINT):
        # Python's handler must exist for the byte to be written; `on_signal` does the rest.
        signal.signal(number, lambda _number, _frame: None)


_PICTURES_KB = 10_240
"""As Qt has it."""


def keep_pictures(keep: bool) -> None:
    """Keep pictures in Qt's cache, for windows, or none.

    Qt looks every ten seconds for pictures that nobody else holds, as long as there are others. For
    the tray's icon alone, which holds those that the panel asked for, it would wake the program for
    nothing.
    """
    if not keep:
        QPixmapCache.clear()
    QPixmapCache.setCacheLimit(_PICTURES_KB if keep else 0)
