"""Hard deaths (SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL): their stacks go to a file, and at a next
start into a report.

Each process keeps one small file beside the reports, locked for as long as it lives. It begins with
a line that says who it is; `faulthandler` adds the stack of every thread when the process dies of a
signal. A start of any host collects the files whose owners are gone.
"""

from __future__ import annotations

import faulthandler
import itertools
import json
import os
import re
import sys
import time
from pathlib import Path

from tray_app import regular_file
from tray_app.capture import enabled, record, writer
from tray_app.capture.descriptors import Kept
from tray_app.capture.guard import suppress_own_errors
from tray_app.capture.reporter import Reporter, Settings
from tray_app.capture.trace import ExceptionText

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
_SIGNALS = {
    "Segmentation fault": "SIGSEGV",
    "Aborted": "SIGABRT",
    "Bus error": "SIGBUS",
    "Floating point exception": "SIGFPE",
    "Floating-point exception": "SIGFPE",
    "Illegal instruction": "SIGILL",
    "access violation": "ACCESS_VIOLATION",
    "stack overflow": "STACK_OVERFLOW",
    "int divide by zero": "INTEGER_DIVIDE_BY_ZERO",
    "float divide by zero": "FLOAT_DIVIDE_BY_ZERO",
    "code 0xc000001d": "ILLEGAL_INSTRUCTION",
    "code 0xc0000374": "HEAP_CORRUPTION",
}
_ON_WINDOWS = "Windows fatal exception: "
_HEAD = re.compile(rf"(?m)^(?:{_ON_WINDOWS}|Fatal Python error: )")
_FRAME = re.compile(r'(?m)^(  File ".*", line \d+) in ')
_THREAD = re.compile(r"(?m)^(Current thread|Thread) 0x([0-9a-f]+)")
_EXTENSIONS = re.compile(r"(?m)^Extension modules: .*\n?")


class FaultFile:
    """This process's file. `open` raises where it cannot be: then hard deaths leave no report."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._folder = settings.report_file.parent / FOLDER
        self._path: Path | None = None
        self._kept: Kept | None = None

    def open(self) -> None:
        """Create the file and point `faulthandler` at it, unless the host uses that itself."""
        if faulthandler.is_enabled():
            return
        writer.make_folder(self._folder)
        self._path = self._folder / f"{os.getpid()}-{os.urandom(4).hex()}{SUFFIX}"
        self._kept = kept = Kept(os.open(self._path, CREATE, 0o600))
        for _ in range(20):  # whoever collects just now looks at it for a moment
            if take(kept.number):
                break
            time.sleep(0.001)
        head = {"pid": os.getpid(), **self._settings._asdict()}
        os.write(kept.number, json.dumps(head).encode("ascii") + b"\n")
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
            if self._path is not None:
                self._path.unlink(missing_ok=True)

    def _stop(self) -> None:
        faulthandler.disable()
        if self._kept is not None:
            self._kept.close()
        self._kept = None


def collect_in(data_folder: Path) -> int:
    """Do what `collect` does, for a program that is no host: a report says what the dead said of
    themselves.
    """
    return collect(
        Reporter(Settings.of({"source": "", "app_version": "", "folder": str(data_folder)}))
    )


def collect(reporter: Reporter, folder: Path | None = None) -> int:
    """Turn the files of processes that have died into reports, and remove them; return how many
    reports were made.
    """
    folder = folder or reporter.settings.report_file.parent / FOLDER
    made = 0
    try:
        with os.scandir(folder) as entries:
            ours = (
                Path(entry.path)
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


def _collect_one(reporter: Reporter, file: Path) -> int:
    descriptor = regular_file.open_descriptor(file, _COLLECT)
    try:
        if not take(descriptor) or _is_unlinked(descriptor):
            return 0
        data = os.read(descriptor, _LONGEST)
        if not data and time.time() - os.fstat(descriptor).st_mtime < 60:
            return 0  # its owner is about to begin
        when_ns = os.fstat(descriptor).st_mtime_ns
        if sys.platform != "win32":
            file.unlink()
    finally:
        os.close(descriptor)
    file.unlink(missing_ok=True)
    if file.suffix == HANG_SUFFIX:
        return 0
    head, _, dump = data.partition(b"\n")
    text = dump.decode("utf-8", "backslashreplace").strip()
    if not text or not enabled.is_on():
        return 0
    about: dict[str, Any] = json.loads(head)
    settings = Settings.of({name: about.get(name) for name in Settings._fields})
    told = tell(text)
    extra = [(record.PROCESS, str(about.get("pid", ""))), ("process.exit.signal", told.type_name)]
    own = Reporter(settings._replace(folder=str(file.parents[2])))
    return int(own.failure(told, "fault", severity="FATAL", extra=extra, when_ns=when_ns))


def _is_unlinked(descriptor: int) -> bool:
    return sys.platform != "win32" and os.fstat(descriptor).st_nlink == 0


def tell(dump: str) -> ExceptionText:
    """Put a dump of `faulthandler` into words: the thread that died comes first, the most recent
    call on top.
    """
    # On Windows an exception is told even where the process survives it: the last one counts.
    dump = dump[max((found.start() for found in _HEAD.finditer(dump)), default=0) :]
    first, _, rest = dump.partition("\n")
    what = first.removeprefix("Fatal Python error: ").removeprefix(_ON_WINDOWS).strip()
    name = _SIGNALS.get(what, "FatalError")
    threads = sorted_stacks(python_frames(_EXTENSIONS.sub("", rest)))
    top = re.search(r'(?m)^  File "(.*)", line (\d+), in (.*)$', threads)
    where = f" in {top[3]} ({Path(top[1]).name}, line {top[2]})" if top is not None else ""
    return ExceptionText(name, f"{what} ({name}){where}", f"{name}: {what}\n{threads}")


def python_frames(dump: str) -> str:
    """Write frames as tracebacks do, so that one reader understands both."""
    return _FRAME.sub(r"\1, in ", dump)


def sorted_stacks(dump: str, ident: int = 0) -> str:
    """Put the stack of one thread before the others: that of *ident* (`threading.get_ident()`), or
    the current one.
    """
    starts = list(_THREAD.finditer(dump))
    ends = [found.start() for found in starts[1:]] + [len(dump)]
    blocks = [
        (
            int(found[2], 16) != ident if ident else found[1] == "Thread",
            dump[found.start() : end].strip(),
        )
        for found, end in zip(starts, ends, strict=True)
    ]
    if not blocks:
        return dump.strip()
    blocks.sort(key=lambda block: block[0])
    return "\n\n".join(text for _, text in blocks)


if sys.platform == "win32":
    import msvcrt

    def take(descriptor: int) -> bool:
        try:
            os.lseek(
                descriptor, 1 << 30, os.SEEK_SET
            )  # far behind the text, which others must be able to read
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
