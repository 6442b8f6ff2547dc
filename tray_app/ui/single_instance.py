"""One tray for each person and data folder: a second start wakes the first and ends.

The second start connects to a local socket whose name is a hash of the person and the folder, and writes one line of
JSON with a version. The first answers in the same way, so that the second knows it was heard.
"""

import getpass
import hashlib
import json
import logging
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)

VERSION = 1
CONNECT_MS = 500
"""The first start may be busy, but a local connection is made by the system, not by it."""
ANSWER_MS = 2_000
LONGEST = 4_096
"""In bytes: whoever sends more than this in one line is not us."""


def socket_name(folder: str) -> str:
    """Return the name of the socket for this person and *folder* (empty: the usual folders)."""
    whose = f"{getpass.getuser()}\0{Path.home()}\0{folder}".encode(errors="surrogateescape")
    return f"cortex-tray-{hashlib.sha256(whose).hexdigest()[:20]}"


def door_of_this_system() -> ModuleType:
    """Return the module with the local sockets of this system."""
    if sys.platform == "win32":
        from tray_app.ui import local_server_qt

        return local_server_qt
    from tray_app.ui import local_server_posix

    return local_server_posix


class SingleInstance(QObject):
    """Either wakes the one that runs already, or is the one that is woken."""

    woken = Signal(str, str)
    """With the id of a report to show (may be empty) and an activation token (may be empty)."""
    _asked = Signal(str, str)

    def __init__(self, folder: str = "", parent: QObject | None = None, *, door: ModuleType | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(folder)
        self._kind = door or door_of_this_system()
        self._door = self._kind.Door(self._name, self._answer, LONGEST, self)
        # Told after the answer is on its way: to show a window takes a while.
        self._asked.connect(self.woken, Qt.ConnectionType.QueuedConnection)

    def wake_other(self, *, report_id: str = "", token: str = "", show: bool = True) -> bool:
        """Ask the one that runs already to show itself; False when there is none."""
        message = {"version": VERSION, "command": "show" if show else "ping", "report": report_id, "token": token}
        line = json.dumps(message).encode() + b"\n"
        return bool(self._kind.ask(self._name, line, connect_ms=CONNECT_MS, answer_ms=ANSWER_MS))

    def listen(self) -> bool:
        """Become the one that is woken; False when the socket cannot be made, which costs only the waking.

        Whoever wakes us waits until `answer` is called.
        """
        if problem := self._door.open():
            log.warning("cannot listen for a second start: %s", problem)
        return not problem

    def answer(self) -> None:
        """Answer those who wake us, from now on."""
        self._door.start_accepting()

    def close(self) -> None:
        """Stop listening."""
        self._door.close()

    def _answer(self, line: bytes) -> bytes:
        message = read_message(line)
        if message is not None and message.get("command") == "show":
            self._asked.emit(str(message.get("report", ""))[:64], str(message.get("token", ""))[:512])
        return json.dumps({"version": VERSION, "ok": message is not None}).encode() + b"\n"


def read_message(line: bytes) -> dict[str, Any] | None:
    """Return what another start says, or None where it is not ours or from a future version."""
    try:
        message = json.loads(line)
    except ValueError:
        return None
    if not isinstance(message, dict) or message.get("version") != VERSION:
        return None
    return message
