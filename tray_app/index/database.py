"""Opening the index: made when it is missing, thrown away and made again when it is damaged or of
another version.
"""

import contextlib
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

from tray_app import private_file
from tray_app.errors import StorageFailed
from tray_app.index import schema
from tray_app.typed import Final


class IndexOutdated(sqlite3.DatabaseError):
    """So much of the index is wrong that building it again is quicker than mending it."""


_BUSY: Final = 15.0
"""How long a writer waits for the other one, in seconds. Their transactions last milliseconds."""


def open_index(file: Path) -> sqlite3.Connection:
    """Open the index for writing. Raises StorageFailed when its folder cannot be written."""
    try:
        private_file.make_folder(file.parent)
        try:
            return _open(file)
        except sqlite3.DatabaseError as fault:
            if isinstance(fault, sqlite3.OperationalError) and not _is_another(fault):
                raise
            remove(file)
            return _open(file)
    except (OSError, sqlite3.Error) as fault:
        raise StorageFailed(
            "The index of crash reports cannot be opened: {reason}",
            "Check that {folder} can be written and has space left.",
            reason=str(fault),
            folder=str(file.parent),
        ) from fault


def cannot_write(fault: object, file: Path) -> StorageFailed:
    """Say that the index cannot be written, and what to look at."""
    return StorageFailed(
        "The index of crash reports cannot be written: {reason}",
        "Check that {folder} can be written and has space left.",
        reason=str(fault),
        folder=str(file.parent),
    )


def open_reader(file: Path) -> sqlite3.Connection:
    """Open the index for reading alone. Raises sqlite3.Error when there is none yet."""
    connection = sqlite3.connect(
        f"{file.absolute().as_uri()}?mode=ro",
        uri=True,
        timeout=_BUSY,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        _tune(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def is_made(connection: sqlite3.Connection) -> bool:
    """Say whether the index has its tables: a file without them is there a moment before it has."""
    try:
        return bool(connection.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION)
    except sqlite3.DatabaseError:
        return False


@contextlib.contextmanager
def sorting_much(connection: sqlite3.Connection) -> Iterator[None]:
    """Sort in pieces that fit the processor's cache, kept in a temporary file: a third less work
    than all in memory.
    """
    before = connection.execute("PRAGMA cache_size").fetchone()[0]
    connection.execute("PRAGMA temp_store=FILE")
    connection.execute("PRAGMA cache_size=-2000")
    try:
        yield
    finally:
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute(f"PRAGMA cache_size={before}")


def remove(file: Path) -> None:
    """Delete the index and what SQLite keeps beside it. Raises OSError or sqlite3.Error.

    On Windows, where a file that is open cannot be deleted, it is emptied instead.
    """
    if sys.platform == "win32":
        try:
            file.unlink(missing_ok=True)
        except PermissionError:
            _empty(file)
            return
    for suffix in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(FileNotFoundError):
            file.with_name(file.name + suffix).unlink()


def _empty(file: Path) -> None:
    """Leave no table in a database that others have open, whatever state it is in, and no byte of
    what was in it.
    """
    with contextlib.closing(
        sqlite3.connect(file, timeout=_BUSY, isolation_level=None)
    ) as connection:
        set_option = getattr(connection, "setconfig", None)
        if set_option is None:  # before Python 3.12
            raise sqlite3.OperationalError("another program has the index open")
        reset: int = getattr(sqlite3, "SQLITE_DBCONFIG_RESET_DATABASE")  # noqa: B009 - 3.12
        set_option(reset, True)
        connection.execute("VACUUM")
        set_option(reset, False)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def generation(connection: sqlite3.Connection) -> int:
    """Return a number that another one takes the place of when the index is made anew."""
    return int(connection.execute("PRAGMA application_id").fetchone()[0])


def _open(file: Path) -> sqlite3.Connection:
    private_file.make(file)
    connection = sqlite3.connect(file, timeout=_BUSY, isolation_level=None, check_same_thread=False)
    try:
        # Only a new file takes it over. Twice the usual: a tenth less work for a large backlog.
        connection.execute("PRAGMA page_size=8192")
        private_file.use_wal(connection)
        connection.execute("PRAGMA synchronous=NORMAL")
        _tune(connection)
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version not in (0, schema.VERSION):
            raise sqlite3.DatabaseError("the index has another version")
        if version == 0:
            _create(connection)
        connection.execute("SELECT count(*) FROM file").fetchone()
        connection.execute("SELECT max(key) FROM report").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _create(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise sqlite3.DatabaseError("the index is not one of ours")
            for statement in (
                *schema.TABLES.split(";\n"),
                schema.TIME_INDEX,
                *schema.SORT_INDEXES.values(),
            ):
                connection.execute(statement)
            import random

            connection.execute(f"PRAGMA application_id={random.randrange(1, 1 << 31)}")
            connection.execute(f"PRAGMA user_version={schema.VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has ended it already
            connection.execute("ROLLBACK")
        raise


def _tune(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.execute("PRAGMA cache_size=-8000")


def _is_another(fault: sqlite3.OperationalError) -> bool:
    """Say whether the file is damaged, or has other tables than ours."""
    return private_file.is_damaged(fault) or fault.sqlite_errorcode == sqlite3.SQLITE_ERROR
