"""Where this program keeps its own databases, and what stands in where the usual places cannot be
used.
"""

import contextlib
import errno
import os
import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from tray_app import paths
from tray_app.messages import NOTHING, Message, message

_KEPT_SECONDS = 30 * 86_400
_ROOM = 64 << 10


@dataclass(frozen=True, slots=True)
class Files:
    """Our own databases."""

    index: Path
    marks: Path
    ledger: Path
    problems: tuple[Message, ...] = ()
    """Sentences about the usual places that cannot be used, so that temporary ones stand in for
    them.
    """
    unrecorded: Message = NOTHING
    """Why nothing may be sent: it could not be recorded. Empty when it can."""
    temporary: tuple[Path, ...] = ()
    """To be removed in the end."""

    @classmethod
    def of_this_user(cls, named: Path | None = None) -> "Files":
        """Return the usual places, made if absent and readable by nobody else.

        *named* is a data folder that is looked at instead of the usual ones. Where a place cannot
        be used, the program goes on with what it has: the index is read anew, and what is known of
        sending is read and nothing is sent.
        """
        index = paths.index_file(named)
        files = cls(index, paths.marks_file(), paths.ledger_file())
        if why := why_unusable(files.index):
            files = files._with_index_elsewhere(why)
        elif named is not None and not index.exists():
            _tidy(index.parent)
        if why := why_unusable(files.marks, files.ledger):
            files = files._with_record_elsewhere(why)
        return files

    def _with_index_elsewhere(self, why: str) -> "Files":
        folder = Path(tempfile.mkdtemp(prefix="cortex-tray-index-"))
        usual = paths.shown(self.index.parent)
        problem = message(
            "{usual} cannot be used: {why}. All reports are read anew at each start until it can.",
            usual=usual,
            why=why,
        )
        return replace(
            self,
            index=folder / self.index.name,
            problems=(*self.problems, problem),
            temporary=(*self.temporary, folder),
        )

    def _with_record_elsewhere(self, why: str) -> "Files":
        folder = Path(tempfile.mkdtemp(prefix="cortex-tray-record-"))
        for file in (self.marks, self.ledger):
            for name in (file.name, f"{file.name}-wal"):
                with contextlib.suppress(OSError):
                    shutil.copyfile(file.with_name(name), folder / name)
        usual = paths.shown(self.marks.parent)
        problem = message(
            "{usual} cannot be used: {why}. Until it can, nothing is sent, because it could"
            " not be recorded, and what you mark is forgotten when the program ends.",
            usual=usual,
            why=why,
        )
        return replace(
            self,
            marks=folder / self.marks.name,
            ledger=folder / self.ledger.name,
            problems=(*self.problems, problem),
            unrecorded=problem,
            temporary=(*self.temporary, folder),
        )


def why_unusable(*files: Path) -> str:
    """Say why a folder of ours with these files cannot be used; make it when it is missing."""
    folder = files[0].parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(bytes(_ROOM))  # what a database needs before it can be opened
            probe.flush()
        for file in files:
            if file.exists() and not os.access(file, os.R_OK | os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except OSError as fault:
        return (fault.strerror or str(fault)).lower()
    return ""


def size_of(file: Path) -> int:
    """Return how many bytes a file has on disk, with what SQLite keeps beside it."""
    total = 0
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            total += file.with_name(file.name + suffix).stat().st_size
    return total


def _tidy(folder: Path) -> None:
    """Remove the indexes of folders that were looked at once, a month ago."""
    import time

    for file in folder.glob("index-*.sqlite3*"):
        try:
            if time.time() - file.stat().st_mtime > _KEPT_SECONDS:
                file.unlink()
        except OSError:
            continue  # another start does the same, or it is in use: it stays
