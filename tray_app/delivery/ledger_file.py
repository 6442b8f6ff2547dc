"""The ledger's file: one connection that several threads share, whole transactions, and times as
numbers.
"""

import logging
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from tray_app import regular_file
from tray_app.delivery import schema
from tray_app.errors import StorageFailed
from tray_app.messages import en
from tray_app.model.state import DeliveryState

log = logging.getLogger(__name__)

SENDABLE = (DeliveryState.QUEUED, DeliveryState.RETRYING)
"""Of what is `OPEN`, what a sender may post. What is blocked waits for the user."""
JOINED = "requests r LEFT JOIN destinations d ON d.key=r.destination"
"""Every request with what is known about its destination."""


class LedgerFile:
    """The open file. May be used by several threads, and by several processes at once."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = schema.open_ledger(file)
        self._identity = regular_file.place(file)

    @property
    def file(self) -> Path:
        return self._file

    def damaged(self) -> list[Path]:
        """Return the damaged ledgers in whose place this one was made, until that is
        acknowledged.
        """
        return schema.set_aside_files(self._file)

    def acknowledge(self) -> None:
        """Note that the user knows of the damaged ledgers."""
        schema.acknowledge(self._file)

    def erase_set_aside(self) -> None:
        """Erase the damaged ledgers that were set aside: they hold reports as well."""
        schema.erase_set_aside(self._file)

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()

    def _read(self, sql: str, *values: object) -> list[tuple]:  # type: ignore[type-arg]
        with self._lock:
            try:
                return self._current().execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise self._failed(error) from error

    @contextmanager
    def _changes(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            connection = self._current()
            try:
                connection.execute("BEGIN IMMEDIATE")
                try:
                    yield connection
                except BaseException:
                    connection.rollback()
                    raise
                connection.commit()
            except sqlite3.Error as error:
                if connection.in_transaction:
                    connection.rollback()
                raise self._failed(error) from error

    def _current(self) -> sqlite3.Connection:
        """Return the connection, opened anew where the file is gone, was found damaged or is
        another one by now.

        What the connection to a file that is gone still holds goes into the new one: nothing is
        lost.
        """
        if self._connection is not None and self._connection.in_transaction:
            return self._connection
        identity = regular_file.place(self._file)
        if self._connection is None or identity is None or identity != self._identity:
            log.warning(
                "%s is %s: it is opened anew",
                self._file,
                "gone" if identity is None else "another file now",
            )
            if identity is not None:  # Windows sets no damaged file aside that is open
                self._let_go()
            opened = schema.open_ledger(self._file, self._connection)
            self._let_go()
            self._connection, self._identity = opened, regular_file.place(self._file)
        return self._connection

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _failed(self, error: sqlite3.Error) -> StorageFailed:
        if type(error) is sqlite3.DatabaseError:  # damaged: opened anew, it is set aside
            self._identity = None
        return StorageFailed(
            "The record of what was sent cannot be read or written",
            en("Look whether the disk is full and whether {file} may be written ({error})."),
            file=self._file,
            error=error,
        )


def among(states: Iterable[DeliveryState]) -> str:
    """Write states for SQL's IN."""
    return f"({','.join(str(int(state)) for state in states)})"


def as_time(nanoseconds: int) -> datetime:
    """Return the time that `nanoseconds` made a number of."""
    seconds, rest = divmod(nanoseconds // 1000, 1_000_000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest)
