"""Appends one whole record to Cortex's report file, among many writers and on a disk that may be
full.
"""

import os
import stat
import sys
import time

from tray_app import regular_file

_OPEN = (
    os.O_WRONLY
    | os.O_APPEND
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe of that name without a reader must not stop the host
)
_SPARE = 64 * 1024
"""Bytes that must stay free on the disk: half a record is worse than none."""


def append(file: "str | os.PathLike[str]", record: bytes) -> bool:
    """Append *record* (one line without its end) to *file*; return whether it was written whole.

    A line end stands before a record, as Cortex has it, unless the file is empty; and both go out
    in one write to the end of the file, so that no other writer can come between. The folder (0700)
    and the file (0600) are created if absent.
    """
    descriptor = _open(file)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode) or not _has_room(descriptor, len(record)):
            return False
        if os.fstat(descriptor).st_size == 0 or _LOCKS_ALWAYS:
            written = _write_locked(descriptor, record)
        else:
            written = os.write(descriptor, b"\n" + record) == len(record) + 1
        regular_file.sync(descriptor)
        return written
    finally:
        os.close(descriptor)


def make_folder(folder: "str | os.PathLike[str]") -> None:
    """Create *folder* and those above it, for this user alone."""
    missing, path = [], os.fspath(folder)
    while path and not os.path.isdir(path):
        missing.append(path)
        path = os.path.dirname(path)
    for each in reversed(missing):
        try:
            os.mkdir(each, mode=0o700)
        except FileExistsError:
            continue
        os.chmod(each, 0o700)  # whatever the umask says


def _open(file: "str | os.PathLike[str]") -> int:
    try:
        return _open_end(file, create=False)
    except FileNotFoundError:
        make_folder(os.path.dirname(file))
    try:
        descriptor = _open_end(file, create=True)
    except FileExistsError:
        return _open_end(file, create=False)
    if sys.platform != "win32":  # whose Python has it from 3.13 on, for those with more rights
        os.fchmod(descriptor, 0o600)
    return descriptor


def _has_room(descriptor: int, length: int) -> bool:
    if sys.platform == "win32":
        return True
    free = os.fstatvfs(descriptor)
    return free.f_bavail * free.f_frsize >= length + _SPARE or free.f_blocks == 0


def _write_locked(descriptor: int, record: bytes) -> bool:
    """Write to a file that looked empty; of several who think so, only one leaves out
    the line end.
    """
    locked = _lock(descriptor)
    try:
        first = locked and os.fstat(descriptor).st_size == 0
        data = record if first else b"\n" + record
        return os.write(descriptor, data) == len(data)
    finally:
        if locked:
            _unlock(descriptor)


if sys.platform == "win32":
    import _winapi
    import msvcrt

    _LOCKS_ALWAYS = True
    """Where the system's own appending is one step (NTFS), this is not needed: elsewhere it is."""
    _APPEND_DATA = 0x0004
    """The right to write at the end alone: the system then appends in one step, which `O_APPEND` of
    the C library does not.
    """
    _SHARE_ALL = 1 | 2 | 4
    _LOCKED = (1 << 31) - 16
    """The byte that stands for the lock: far behind what others may write."""

    def _open_end(file: "str | os.PathLike[str]", *, create: bool) -> int:
        how = 1 if create else _winapi.OPEN_EXISTING  # CREATE_NEW
        access = _APPEND_DATA | _winapi.GENERIC_READ
        handle = _winapi.CreateFile(os.fspath(file), access, _SHARE_ALL, 0, how, 0, 0)
        return msvcrt.open_osfhandle(handle, os.O_WRONLY | os.O_BINARY | os.O_NOINHERIT)

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED, os.SEEK_SET)
        for _ in range(200):
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            except OSError:
                time.sleep(0.005)
            else:
                return True
        return False

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl  # now: at the end of an interpreter nothing can be imported any more

    _LOCKS_ALWAYS = False

    def _open_end(file: "str | os.PathLike[str]", *, create: bool) -> int:
        return os.open(file, _OPEN | (os.O_CREAT | os.O_EXCL if create else 0), 0o600)

    def _lock(descriptor: int) -> bool:
        """Take the lock, but do not wait for a process that was stopped while it held it."""
        for _ in range(20):
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                time.sleep(0.005)
            except OSError:  # a file system without locks
                return False
            else:
                return True
        return False

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
