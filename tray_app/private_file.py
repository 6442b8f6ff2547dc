"""Files that nobody else on this computer may read, whatever the umask says and whoever made them
before.
"""

import contextlib
import os
import stat
import sys
from pathlib import Path

from tray_app.typed import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

OTHERS = stat.S_IRWXG | stat.S_IRWXO


def make(file: Path) -> None:
    """Make *file*, empty, if it is absent, and take the rights of all others from it and from its
    folder.

    An existing file is not opened: closing it would end SQLite's locks on it. Raises OSError.
    """
    make_folder(file.parent)
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_CLOEXEC", 0)
    try:
        descriptor = os.open(file, flags, 0o600)
    except FileExistsError:
        for each in (file, *(file.with_name(file.name + suffix) for suffix in ("-wal", "-shm"))):
            close_to_others(each)
        return
    try:
        if sys.platform != "win32":
            os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make *folder* if it is absent, and take the rights of all others from it. Raises OSError
    where it cannot be.
    """
    try:
        folder.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        close_to_others(folder)
    else:
        folder.chmod(0o700)


def close_to_others(path: Path) -> None:
    """Take the rights of all others from what is there and ours; what cannot be changed stays as it
    is.
    """
    with contextlib.suppress(OSError):
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & OTHERS:
            path.chmod(mode & ~OTHERS)


def is_locked(fault: "sqlite3.Error") -> bool:
    """Say whether another process was at the database just then."""
    import sqlite3

    return fault.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def is_damaged(fault: "sqlite3.Error") -> bool:
    """Say whether the file is no database, or one that was damaged."""
    import sqlite3

    return fault.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def is_open_to_others(path: Path) -> bool:
    """Say whether others have rights to what is there. Raises OSError where nothing is.

    Not on Windows, where the folder of a user is closed and Python makes these rights up.
    """
    return bool(stat.S_IMODE(path.stat().st_mode) & OTHERS) and sys.platform != "win32"


def use_wal(connection: "sqlite3.Connection") -> None:
    """Let readers and the writer of a database not wait for each other (SQLite's write-ahead log).

    Of a new file, another process may be doing the same: for this very lock SQLite does not wait
    itself, so this waits up to 15 seconds.
    """
    import sqlite3
    import time

    until = time.monotonic() + 15
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as fault:
            if not (is_locked(fault) and time.monotonic() < until):
                raise
            time.sleep(0.01)
