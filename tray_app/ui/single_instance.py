"""One tray for each user and data folder: a second start wakes the first and ends.

The second start connects to a local socket whose name is a hash of the user and the folder, and
writes one line of JSON with a version. The first answers in the same way, so that the second knows
it was heard.
"""

import getpass
import hashlib
import json
import logging
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from tray_app import paths, private_file

log = logging.getLogger(__name__)

VERSION = 1
CONNECT_MS = 500
"""The first start may be busy, but a local connection is made by the system, not by it."""
ANSWER_MS = 2_000
LONGEST = 4_096
"""In bytes: whoever sends more than this in one line is not us."""


def socket_name(folder: str) -> str:
    """Return the name of the socket for this user and *folder* (empty: the usual folders).

    It is a file where nobody else can have taken the name before us, or a word on Windows, which
    keeps users apart.
    """
    whose = f"{getpass.getuser()}\0{Path.home()}\0{folder}".encode(errors="surrogateescape")
    name = f"cortex-tray-{hashlib.sha256(whose).hexdigest()[:20]}"
    if sys.platform == "win32":
        return name
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    return str(
        (runtime if runtime.is_absolute() and paths.is_folder(runtime) else paths.cache_dir())
        / name
    )


class SingleInstance(QObject):
    """Either wakes the one that runs already, or is the one that is woken."""

    woken = Signal(str, str)
    """With the id of a report to show (may be empty) and an activation token (may be empty)."""
    _asked = Signal(str, str)

    def __init__(self, folder: str = "") -> None:
        super().__init__()
        self._name = socket_name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # Told after the answer is on its way: to show a window takes a while.
        self._asked.connect(self.woken, Qt.ConnectionType.QueuedConnection)

    def wake_other(self, *, report_id: str = "", token: str = "", show: bool = True) -> bool:
        """Ask the one that runs already to show itself; False when there is none."""
        message = {
            "version": VERSION,
            "command": "show" if show else "ping",
            "report": report_id,
            "token": token,
        }
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(CONNECT_MS):
            return False
        socket.write(json.dumps(message).encode() + b"\n")
        socket.flush()
        while not socket.canReadLine():
            if not socket.waitForReadyRead(ANSWER_MS):
                log.warning("a tray that runs already did not answer")
                break
        return True

    def listen(self) -> bool:
        """Become the one that is woken; False when the socket cannot be made, which costs only the
        waking.

        Whoever wakes us waits until `answer` is called.
        """
        if sys.platform != "win32":
            try:
                private_file.make_folder(Path(self._name).parent)
            except OSError as fault:
                log.warning("cannot listen for a second start: %s", fault)
                return False
        if not self._server.listen(self._name):
            # What is left of one that was killed. Nobody answered there, or we would not be here.
            QLocalServer.removeServer(self._name)
            if not self._server.listen(self._name):
                log.warning("cannot listen for a second start: %s", self._server.errorString())
        return self._server.isListening()

    def answer(self) -> None:
        """Answer those who wake us, from now on."""
        self._server.newConnection.connect(self._on_connected)
        self._on_connected()

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connected(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(socket.deleteLater)
        self._on_ready()

    def _on_ready(self) -> None:
        # Whichever it was: there are hardly ever two. A closure over one would outlive it.
        for socket in self._server.findChildren(QLocalSocket):
            if socket.canReadLine():
                socket.write(self._answer(bytes(socket.readLine(LONGEST).data())))
                socket.flush()
            elif socket.bytesAvailable() > LONGEST:
                socket.disconnectFromServer()

    def _answer(self, line: bytes) -> bytes:
        message = read_message(line)
        if message is not None and message.get("command") == "show":
            self._asked.emit(
                str(message.get("report", ""))[:64], str(message.get("token", ""))[:512]
            )
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
