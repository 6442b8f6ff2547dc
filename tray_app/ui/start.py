"""Shows the icon first, and loads the rest of the program when the panel has it."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Callable, MutableMapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEventLoop, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from tray_app.paths import named_folder
from tray_app.ui import picture_cache
from tray_app.ui.single_instance import SingleInstance
from tray_app.ui.tray import Tray

if TYPE_CHECKING:
    from tray_app.services.services import Services

ACTIVATION_VARIABLES = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
_STOPPING = "stopping"
LET_THE_PANEL_ASK_MS = 20
"""A panel asks for the picture a few milliseconds after it heard of an icon; then it is drawn while the rest loads."""


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


def run(build: Callable[[], Services], options: Options) -> int:
    """Run the tray program until it is quit, or wake the one that runs; return the exit code.

    *build* makes the services. A start that only wakes another needs none, and opens none of its files.
    """
    application = make_application()
    instance = SingleInstance(str(named_folder(options.data_dir)) if options.data_dir else "")
    token = take_activation_token(os.environ)
    if instance.wake_other(token=token, show=not options.background):
        return 0
    # From here on a second start is heard, and answered as soon as there is a window to show.
    instance.listen()
    # Before the icon: whoever sees that may end the session the next moment, and what is open is closed in order.
    stop_on_signals(application)
    picture_cache.rest()
    tray = Tray()
    if tray.icon is not None:
        _run_events(LET_THE_PANEL_ASK_MS)
    services = build()

    from tray_app.ui import application as face
    from tray_app.ui import translations

    translations.load(application, services.preferences.current.language)
    program = face.Program(application, services, options, tray=tray)
    instance.woken.connect(program.on_woken)
    instance.answer()
    program.start()
    try:
        # Told to stop while all this was made, there was no loop yet that could have ended.
        return 0 if application.property(_STOPPING) else application.exec()
    finally:
        instance.close()
        program.close()
        services.close()


def make_application() -> QApplication:
    """Return the QApplication with our names; the one that exists already, if one does."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("cortex-tray")
    application.setApplicationDisplayName("Cortex Crash Tray")
    application.setDesktopFileName("cortex-tray")
    application.setQuitOnLastWindowClosed(False)
    return application


def take_activation_token(environ: MutableMapping[str, str]) -> str:
    """Return the token by which the desktop lets us come to the front, and leave none for our own children."""
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
        application.setProperty(_STOPPING, True)
        application.quit()

    notifier.activated.connect(on_signal)
    application.setProperty("signal_sockets", (reader, writer))
    for number in (signal.SIGTERM, signal.SIGINT):
        # Python's handler must exist for the byte to be written; what happens, happens in on_signal.
        signal.signal(number, lambda _number, _frame: None)


def _run_events(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
