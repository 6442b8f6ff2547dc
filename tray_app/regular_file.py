"""Reading a file whose name may stand for something else: a pipe of that name would keep its reader
for ever. And replacing one, and telling one from another, on all systems.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

_OPEN = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class NotAFile(OSError):
    """A folder, a pipe, a socket or a device stands where a file is expected."""


def open_descriptor(file: str | os.PathLike[str], flags: int = _OPEN) -> int:
    """Open a regular file without waiting for anybody. Raises OSError, also where it is no regular
    file.
    """
    descriptor = _open(file, flags)
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    raise NotAFile(errno.EINVAL, "It is not a file", os.fspath(file))


def open_file(file: str | os.PathLike[str]) -> BinaryIO:
    """Open a regular file for reading, as `open_descriptor` does."""
    return os.fdopen(open_descriptor(file), "rb")


def read(file: str | os.PathLike[str], most: int, *, start: int = 0) -> bytes:
    """Return at most *most* bytes of a regular file, from byte *start* on. Raises OSError."""
    descriptor = open_descriptor(file)
    try:
        if start:
            os.lseek(descriptor, start, os.SEEK_SET)
        parts = []
        while most > 0 and (part := os.read(descriptor, min(most, 1 << 20))):
            parts.append(part)
            most -= len(part)
        return b"".join(parts)
    finally:
        os.close(descriptor)


def identity(facts: os.stat_result) -> tuple[int, int]:
    """Return what tells a file from all others, as numbers that a database can keep: Windows has up
    to 128 bits, without a sign.
    """
    return _signed(facts.st_dev), _signed(facts.st_ino)


def place(path: Path) -> tuple[int, int] | None:
    """Return what tells what is at *path* from what may come there later; None: nothing."""
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_dev, facts.st_ino


def _signed(number: int) -> int:
    number = (number ^ number >> 64) & (1 << 64) - 1
    return number - (1 << 64) if number >> 63 else number


def entry_facts(entry: os.DirEntry[str]) -> os.stat_result:
    """Return an entry's facts with all its numbers: Windows' own list of a folder has neither
    device nor inode.
    """
    return os.stat(entry.path) if sys.platform == "win32" else entry.stat()


def replace(draft: Path, target: Path) -> None:
    """Put *draft* in the place of *target*, at once. Raises OSError.

    Windows refuses while another program reads or replaces the same file: that is over soon.
    """
    for left in reversed(range(_TRIES)):
        try:
            draft.replace(target)
            return
        except PermissionError:
            if not left:
                raise
            time.sleep(_PAUSE)


def sync(descriptor: int) -> None:
    """Have a file's content on the disk. Raises OSError. On macOS `fsync` alone leaves it in the
    disk's own memory.
    """
    if _full_sync is not None:
        try:
            fcntl.fcntl(descriptor, _full_sync)
        except OSError:  # a file system without it
            pass
        else:
            return
    os.fsync(descriptor)


_TRIES = 100 if sys.platform == "win32" else 1
_PAUSE = 0.02
"""In seconds."""

if sys.platform == "win32":
    import _winapi
    import msvcrt

    _SHARE_ALL = 1 | 2 | 4
    """To read, to write, and to rename or delete: Cortex may rotate what we read just now."""

    def _open(file: str | os.PathLike[str], flags: int) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR):
            access = _winapi.GENERIC_READ | _winapi.GENERIC_WRITE
        else:
            access = _winapi.GENERIC_READ
        path = os.fsdecode(file)
        try:
            handle = _winapi.CreateFile(path, access, _SHARE_ALL, 0, _winapi.OPEN_EXISTING, 0, 0)
        except OSError as why:
            if os.path.isdir(path):
                raise NotAFile(errno.EINVAL, "It is not a file", path) from why
            why.filename = path
            raise
        return msvcrt.open_osfhandle(handle, flags & (os.O_RDONLY | os.O_BINARY | os.O_NOINHERIT))

    _full_sync = None

else:
    import fcntl

    _open = os.open
    _full_sync = getattr(fcntl, "F_FULLFSYNC", None)
