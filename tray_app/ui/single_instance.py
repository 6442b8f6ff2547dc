"""One tray for each person and data folder: a second start wakes the first and ends.

The second start connects to a local socket whose name is a hash of the person and the folder, and writes one line of
JSON with a version. The first answers in the same way, so that the second knows it was heard.
"""

import getpass
import hashlib
import json
import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

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


class SingleInstance(QObject):
    """Either wakes the one that runs already, or is the one that is woken."""

    woken = Signal(str, str)
    """With the id of a report to show (may be empty) and an activation token (may be empty)."""

    def __init__(self, folder: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(folder)
        self._server: QLocalServer | None = None
        self._sockets: list[QLocalSocket] = []

    def wake_other(self, *, report_id: str = "", token: str = "", show: bool = True) -> bool:
        """Ask the one that runs already to show itself; False when there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(CONNECT_MS):
            return False
        message = {"version": VERSION, "command": "show" if show else "ping", "report": report_id, "token": token}
        socket.write(json.dumps(message).encode() + b"\n")
        socket.flush()
        while not socket.canReadLine():
            if not socket.waitForReadyRead(ANSWER_MS):
                log.warning("a tray that runs already did not answer")
                return True
        return True

    def listen(self) -> bool:
        """Become the one that is woken; False when the socket cannot be made, which costs only the waking."""
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._name):
            # What is left of one that was killed. Nobody answered there, or we would not be here.
            QLocalServer.removeServer(self._name)
            if not server.listen(self._name):
                log.warning("cannot listen for a second start: %s", server.errorString())
                return False
        server.newConnection.connect(self._on_connected)
        self._server = server
        return True

    def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()
            self._server = None
            self._sockets.clear()

    @Slot()
    def _on_connected(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._sockets.append(socket)
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(self._on_disconnected)
        self._on_ready()

    @Slot()
    def _on_ready(self) -> None:
        # Whichever it was: there are hardly ever two. A closure over one would outlive it.
        for socket in list(self._sockets):
            if socket.canReadLine():
                self._answer(socket)
            elif socket.bytesAvailable() > LONGEST:
                socket.disconnectFromServer()

    @Slot()
    def _on_disconnected(self) -> None:
        gone = [socket for socket in self._sockets if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState]
        for socket in gone:
            self._sockets.remove(socket)
            socket.deleteLater()

    def _answer(self, socket: QLocalSocket) -> None:
        message = read_message(bytes(socket.readLine(LONGEST).data()))
        socket.write(json.dumps({"version": VERSION, "ok": message is not None}).encode() + b"\n")
        socket.flush()
        if message is not None and message.get("command") == "show":
            self.woken.emit(str(message.get("report", ""))[:64], str(message.get("token", ""))[:512])


def read_message(line: bytes) -> dict[str, Any] | None:
    """Return what another start says, or None where it is not ours or from a future version."""
    try:
        message = json.loads(line)
    except ValueError:
        return None
    if not isinstance(message, dict) or message.get("version") != VERSION:
        return None
    return message
