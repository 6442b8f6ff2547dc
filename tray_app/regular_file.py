"""Reading a file whose name may stand for something else: a pipe of that name would keep its reader
for ever.
"""

import errno
import os
import stat
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


def open_descriptor(file: "str | os.PathLike[str]", flags: int = _OPEN) -> int:
    """Open a regular file without waiting for anybody. Raises OSError, also where it is no regular
    file.
    """
    descriptor = os.open(file, flags)
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    raise NotAFile(errno.EINVAL, "It is not a file", os.fspath(file))


def open_file(file: "str | os.PathLike[str]") -> BinaryIO:
    """Open a regular file for reading, as `open_descriptor` does."""
    return os.fdopen(open_descriptor(file), "rb")


def read(file: "str | os.PathLike[str]", most: int, *, start: int = 0) -> bytes:
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
