"""Erases crash reports from this computer: Cortex's files, and every copy that this program has.

What was decided and what came of it stays without the reports' bytes, so that nothing is sent
twice. Cortex's current file goes only while no Cortex runs for it.
"""

import contextlib
import logging
import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tray_app import contract
from tray_app.capture import fault
from tray_app.index import database, discovery
from tray_app.messages import NOTHING, Message, english, message
from tray_app.paths import DataFolder
from tray_app.services import cortex_processes

if TYPE_CHECKING:
    from tray_app.services.outbox import Outbox

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ReportFile:
    """A file of crash reports, as it was when the user was asked."""

    path: Path
    size: int
    inode: int
    kept: Message = NOTHING
    """Why it is not erased, in a sentence; empty when it is."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What erasing came to."""

    files: tuple[ReportFile, ...]
    kept: tuple[ReportFile, ...]
    """Files that stay, each with the reason."""


class Eraser:
    """Names the files, and erases them once the user has agreed. Not for a UI thread."""

    def __init__(
        self,
        *,
        folders: Callable[[], Sequence[DataFolder]],
        index_file: Path,
        outbox: "Outbox",
        rebuild: Callable[[], None],
    ) -> None:
        """*rebuild* makes a new index of the files that are left."""
        self._folders, self._index_file = folders, index_file
        self._outbox, self._rebuild = outbox, rebuild

    def files(self) -> tuple[ReportFile, ...]:
        """List every file of crash reports; those that stay say why."""
        folders = self._folders()
        for folder in folders:
            fault.collect_in(folder.path)  # what dead programs left becomes reports like any other
        return tuple(_looked_at(path, folders) for path in discovery.list_files(folders).files)

    def erase(self, files: Sequence[ReportFile]) -> Erased:
        """Erase these *files* and this program's copies. Raises StorageFailed.

        What waited to be sent is not sent. A file that may not go any more, or has changed since it
        was listed, stays.
        """
        self._outbox.erase_bodies()
        folders = self._folders()
        done = [self._erase_one(each, folders) for each in files]
        for other in self._index_file.parent.glob("index*.sqlite3"):
            if other != self._index_file:
                database.remove(other)  # of a folder that was looked at once
        self._rebuild()
        return Erased(
            tuple(each for each in done if not each.kept),
            tuple(each for each in done if each.kept),
        )

    def _erase_one(self, agreed: ReportFile, folders: Sequence[DataFolder]) -> ReportFile:
        now = _looked_at(agreed.path, folders)
        if now.kept:
            return now
        if (now.size, now.inode) != (agreed.size, agreed.inode):
            return replace(now, kept=english("It has changed since you were asked."))
        try:
            with _alone_with(agreed.path) as alone:
                if not alone:
                    return replace(now, kept=_WRITTEN)
                agreed.path.unlink()
        except OSError as why:
            if getattr(why, "winerror", 0) == _SHARING_VIOLATION:
                return replace(now, kept=_WRITTEN)
            return replace(now, kept=message("{why}", why=why.strerror or str(why)))
        log.info("erased %s, as the user wished", agreed.path)
        return now


_WRITTEN = message("Another program is writing to it. Try again in a moment.")
_SHARING_VIOLATION = 32
"""Of Windows: another program has the file open."""


def _looked_at(path: Path, folders: Sequence[DataFolder]) -> ReportFile:
    try:
        facts = path.lstat()
    except OSError as why:
        return ReportFile(path, 0, 0, message("{why}", why=why.strerror or str(why)))
    found = ReportFile(path, facts.st_size, facts.st_ino)
    folder = next((each for each in folders if each.telemetry == path.parent), None)
    if folder is None:
        return replace(found, kept=english("It is in no folder of crash reports."))
    if not stat.S_ISREG(facts.st_mode) or facts.st_nlink != 1:
        return replace(found, kept=english("It is a link to a file elsewhere."))
    if path.name == contract.REPORT_FILE and cortex_processes.runs_for(folder.path):
        return replace(found, kept=message("Cortex is running. Quit Cortex first."))
    if cortex_processes.is_written(path):
        return replace(found, kept=_WRITTEN)
    return found


if sys.platform == "win32":

    @contextlib.contextmanager
    def _alone_with(_file: Path) -> Iterator[bool]:
        """Windows erases no file that another program has open."""
        yield True

else:
    import fcntl

    @contextlib.contextmanager
    def _alone_with(file: Path) -> Iterator[bool]:
        """Hold the lock that a first writer takes; False where somebody else has it."""
        descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
                return
            except OSError:  # a file system without locks
                pass
            yield True
        finally:
            os.close(descriptor)
