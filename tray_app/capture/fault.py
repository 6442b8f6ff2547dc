"""Hard deaths (SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL): their stacks go to a file, and at a next
start into a report.

Each process keeps one small file beside the reports, locked for as long as it lives. It begins with
a line that says who it is; `faulthandler` adds the stack of every thread when the process dies of a
signal. A start of any host collects the files whose owners are gone.
"""

from __future__ import annotations

import faulthandler
import itertools
import os
import sys
import time

from tray_app import regular_file
from tray_app.capture import enabled, record, writer
from tray_app.capture.descriptors import Kept
from tray_app.capture.guard import suppress_own_errors
from tray_app.capture.reporter import Reporter, Settings
from tray_app.records import as_dict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

FOLDER = "faults"
SUFFIX = ".fault"
HANG_SUFFIX = ".hang"
"""Stacks that a watchdog keeps ready; removed by whoever finds one without an owner."""
CREATE = (
    os.O_RDWR
    | os.O_CREAT
    | os.O_EXCL
    | os.O_APPEND
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOINHERIT", 0)
)
"""How a file for stacks is made."""
_COLLECT = (
    os.O_RDWR
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    # What its name said a moment ago may be another thing by now: a pipe, or a link to anywhere.
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
)
_MOST_FILES = 200
_LONGEST = 256 * 1024


class FaultFile:
    """This process's file. `open` raises where it cannot be: then hard deaths leave no report."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._folder = folder_of(settings)
        self._path = ""
        self._kept: Kept | None = None

    def open(self) -> None:
        """Create the file and point `faulthandler` at it, unless the host uses that itself."""
        if faulthandler.is_enabled():
            return
        writer.make_folder(self._folder)
        name = f"{os.getpid()}-{os.urandom(4).hex()}{SUFFIX}"
        self._path = os.path.join(self._folder, name)
        self._kept = kept = Kept(os.open(self._path, CREATE, 0o600))
        for _ in range(20):  # whoever collects just now looks at it for a moment
            if take(kept.number):
                break
            time.sleep(0.001)
        head = {"pid": os.getpid(), **as_dict(self._settings)}
        os.write(kept.number, record.line(head) + b"\n")
        faulthandler.enable(kept.number, all_threads=True)

    def check(self) -> None:
        """Begin a new file where the host has closed the descriptor of this one, as daemons do with
        all of them.
        """
        if self._kept is not None and not self._kept.is_ours():
            self.reopen()

    def reopen(self) -> None:
        """Begin a new file; the one there was is somebody else's. A forked child leaves its
        parent's to the parent.
        """
        if self._kept is not None:
            self._stop()
            self.open()

    def close(self) -> None:
        """Stop, and remove the file."""
        if self._kept is not None:
            self._stop()
            remove(self._path)

    def _stop(self) -> None:
        faulthandler.disable()
        if self._kept is not None:
            self._kept.close()
        self._kept = None


def folder_of(settings: Settings) -> str:
    """Return the folder of these files: beside the reports."""
    return os.path.join(os.path.dirname(settings.report_file), FOLDER)


def remove(file: str) -> None:
    try:
        os.unlink(file)
    except FileNotFoundError:
        return


def collect_in(data_folder: str | os.PathLike[str]) -> int:
    """Do what `collect` does, for a program that is no host: a report says what the dead said of
    themselves.
    """
    return collect(Reporter(Settings.of({"source": "", "app_version": "", "folder": data_folder})))


def collect(reporter: Reporter) -> int:
    """Turn the files of processes that have died into reports, and remove them; return how many
    reports were made.
    """
    made = 0
    try:
        with os.scandir(folder_of(reporter.settings)) as entries:
            ours = (
                entry.path
                for entry in entries
                if entry.name.endswith((SUFFIX, HANG_SUFFIX))
                and entry.is_file(follow_symlinks=False)
            )
            files = list(itertools.islice(ours, _MOST_FILES))
    except OSError:
        return 0
    for file in files:
        with suppress_own_errors():  # whatever is wrong with one, the others are told
            made += _collect_one(reporter, file)
    return made


def _collect_one(reporter: Reporter, file: str) -> int:
    descriptor = regular_file.open_descriptor(file, _COLLECT)
    try:
        if not take(descriptor) or _is_unlinked(descriptor):
            return 0
        data = os.read(descriptor, _LONGEST)
        if not data and time.time() - os.fstat(descriptor).st_mtime < 60:
            return 0  # its owner is about to begin
        when_ns = os.fstat(descriptor).st_mtime_ns
        head, _, dump = data.partition(b"\n")
        text = dump.decode("utf-8", "backslashreplace").strip()
        is_report = bool(text) and file.endswith(SUFFIX)
        if is_report:  # rarely; and what words it comes before its file is gone
            import json

            from tray_app.capture import dumps
        if sys.platform == "win32":
            os.ftruncate(descriptor, 0)  # whoever else has it open finds nothing to tell
        else:
            os.unlink(file)
    finally:
        os.close(descriptor)
    remove(file)
    if not is_report or not enabled.is_on():
        return 0
    about: dict[str, Any] = json.loads(head)
    folder = os.path.dirname(os.path.dirname(os.path.dirname(file)))
    settings = Settings.of({**about, "folder": folder})
    told = dumps.tell(text)
    extra = [(record.PROCESS, str(about.get("pid", ""))), ("process.exit.signal", told.type_name)]
    own = Reporter(settings)
    return int(own.failure(told, "fault", severity="FATAL", extra=extra, when_ns=when_ns))


def _is_unlinked(descriptor: int) -> bool:
    return sys.platform != "win32" and os.fstat(descriptor).st_nlink == 0


if sys.platform == "win32":
    import msvcrt

    def take(descriptor: int) -> bool:
        try:
            # Far behind the text, which others must be able to read.
            os.lseek(descriptor, 1 << 30, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def take(descriptor: int) -> bool:
        """Lock the file for as long as it is open; False if its owner lives."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
