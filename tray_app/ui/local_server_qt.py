"""The local socket by which a second start finds the first, as Qt has it on every system; used on Windows."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)


def ask(name: str, line: bytes, *, connect_ms: int, answer_ms: int) -> bool:
    """Say *line* to the one that listens as *name* and wait for an answer; False when nobody listens."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(connect_ms):
        return False
    socket.write(line)
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(answer_ms):
            log.warning("a tray that runs already did not answer")
            return True
    return True


class Door(QObject):
    """Listens as *name*, and answers each line with what *answer* returns. Nothing runs while nobody comes."""

    def __init__(
        self, name: str, answer: Callable[[bytes], bytes], longest: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._answer, self._longest = name, answer, longest
        self._server: QLocalServer | None = None
        self._sockets: list[QLocalSocket] = []

    def open(self) -> str:
        """Take the name; return why that cannot be done, or nothing. Whoever comes waits until `start_accepting`."""
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._name):
            # What is left of one that was killed. Nobody answered there, or we would not be here.
            QLocalServer.removeServer(self._name)
            if not server.listen(self._name):
                return server.errorString()
        self._server = server
        return ""

    def start_accepting(self) -> None:
        """Answer from now on."""
        if self._server is not None:
            self._server.newConnection.connect(self._on_connected)
            self._on_connected()

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
                socket.write(self._answer(bytes(socket.readLine(self._longest).data())))
                socket.flush()
            elif socket.bytesAvailable() > self._longest:
                socket.disconnectFromServer()

    @Slot()
    def _on_disconnected(self) -> None:
        gone = [socket for socket in self._sockets if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState]
        for socket in gone:
            self._sockets.remove(socket)
            socket.deleteLater()
