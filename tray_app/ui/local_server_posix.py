"""The local socket by which a second start finds the first, without QtNetwork: that is 2.5 MB of an idle tray."""

import errno
import logging
import os
import socket
import stat
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QSocketNotifier, Slot

from tray_app import paths, private_file
from tray_app.paths import is_folder

log = logging.getLogger(__name__)

BACKLOG = 8


def ask(name: str, line: bytes, *, connect_ms: int, answer_ms: int) -> bool:
    """Say *line* to the one that listens as *name* and wait for an answer; False when nobody listens."""
    return any(_asked(path, line, connect_ms, answer_ms) for path in _paths(name))


def _asked(path: Path, line: bytes, connect_ms: int, answer_ms: int) -> bool:
    if not _is_ours(path):
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as other:
        other.settimeout(connect_ms / 1000)
        try:
            other.connect(str(path))
        except OSError:
            return False
        other.settimeout(answer_ms / 1000)
        try:
            other.sendall(line)
            while (heard := other.recv(256)) and not heard.endswith(b"\n"):
                pass
        except OSError:
            log.warning("a tray that runs already did not answer")
    return True


class Door(QObject):
    """Listens as *name*, and answers each line with what *answer* returns. Nothing runs while nobody comes."""

    def __init__(
        self, name: str, answer: Callable[[bytes], bytes], longest: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._paths, self._answer, self._longest = _paths(name), answer, longest
        self._path: Path | None = None
        self._server: socket.socket | None = None
        self._heard: dict[int, tuple[socket.socket, QSocketNotifier, bytearray]] = {}
        self._notifier: QSocketNotifier | None = None

    def open(self) -> str:
        """Take the name; return why that cannot be done, or nothing. Whoever comes waits until `start_accepting`."""
        problems = []
        for path in self._paths:
            try:
                self._server = _listening(path)
            except OSError as fault:
                problems.append(str(fault))
            else:
                self._path = path
                return ""
        return "; ".join(problems)

    def start_accepting(self) -> None:
        """Answer from now on."""
        if self._server is not None:
            self._notifier = QSocketNotifier(self._server.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_connected)

    def close(self) -> None:
        """Stop listening."""
        for number in list(self._heard):
            self._drop(number)
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._path is not None:
            self._path.unlink(missing_ok=True)
            self._path = None

    @Slot()
    def _on_connected(self) -> None:
        if self._server is None:
            return
        try:
            one, _ = self._server.accept()
        except OSError:
            return  # gone again
        one.setblocking(False)
        number = one.fileno()
        notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        self._heard[number] = (one, notifier, bytearray())
        notifier.activated.connect(lambda: self._on_ready(number))

    def _on_ready(self, number: int) -> None:
        found = self._heard.get(number)
        if found is None:
            return
        one, _, heard = found
        try:
            part = one.recv(self._longest)
            heard += part
            if b"\n" in heard:
                one.sendall(self._answer(bytes(heard[: heard.index(b"\n")])))
            elif part and len(heard) <= self._longest:
                return
        except OSError as fault:
            log.debug("a second start went away: %s", fault)
        self._drop(number)

    def _drop(self, number: int) -> None:
        one, notifier, _ = self._heard.pop(number)
        notifier.setEnabled(False)
        notifier.deleteLater()
        one.close()


def _paths(name: str) -> tuple[Path, Path]:
    """Return the usual place, which all users share, and one where nobody else can have taken the name before us."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    own = Path(runtime) if Path(runtime).is_absolute() and is_folder(Path(runtime)) else paths.cache_dir()
    # The first is where Qt's local sockets are, so that a start of another version is found too.
    return Path(QDir.tempPath()) / name, own / name


def _listening(path: Path) -> socket.socket:
    if not is_folder(path.parent):
        private_file.make_folder(path.parent)
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    before = os.umask(0o177)
    try:
        try:
            server.bind(str(path))
        except OSError as fault:
            if fault.errno != errno.EADDRINUSE or not _is_ours(path):
                raise
            # What is left of one that was killed. Nobody answered there, or we would not be here.
            path.unlink(missing_ok=True)
            server.bind(str(path))
        server.listen(BACKLOG)
        server.setblocking(False)
    except OSError:
        server.close()
        raise
    finally:
        os.umask(before)
    return server


def _is_ours(path: Path) -> bool:
    """Say whether this person made the socket: in a folder that everybody shares, another might wait there."""
    try:
        facts = path.lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(facts.st_mode) and facts.st_uid == os.geteuid()
