"""The ledger's file: one connection that several threads share, whole transactions, and times as numbers."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from tray_app.delivery import schema
from tray_app.errors import StorageFailed
from tray_app.model.query import State

OPEN = (State.QUEUED, State.WAITING, State.HELD)
"""States in which a report is still on its way."""
SENDABLE = (State.QUEUED, State.WAITING)
"""Of these, what a sender may post. In HELD a report of its own accord waits for the person."""
ARRIVED = (State.DELIVERED, State.WARNED)
JOINED = "requests r LEFT JOIN destinations d ON d.key=r.destination"
"""Every request with what is known about its destination."""


class LedgerFile:
    """The open file. May be used by several threads, and by several processes at once."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.RLock()
        self._connection, self._problem = schema.open_ledger(file)

    @property
    def file(self) -> Path:
        """Where it stands."""
        return self._file

    def problems(self) -> tuple[str, ...]:
        """Return sentences about a damaged ledger that was set aside."""
        return (self._problem,) if self._problem else ()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def _read(self, sql: str, *values: object) -> list[tuple]:  # type: ignore[type-arg]
        with self._lock:
            try:
                return self._connection.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise _failed(self._file, error) from error

    @contextmanager
    def _changes(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    yield self._connection
                except BaseException:
                    self._connection.rollback()
                    raise
                self._connection.commit()
            except sqlite3.Error as error:
                if self._connection.in_transaction:
                    self._connection.rollback()
                raise _failed(self._file, error) from error


def among(states: Iterable[State]) -> str:
    """Write states for SQL's IN."""
    return f"({','.join(str(int(state)) for state in states)})"


def as_number(moment: datetime) -> int:
    """Return nanoseconds since 1970, of whole microseconds, so that a time comes back as it went in."""
    passed = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return ((passed.days * 86_400 + passed.seconds) * 1_000_000 + passed.microseconds) * 1000


def as_time(nanoseconds: int) -> datetime:
    """Return the time that `as_number` made a number of."""
    seconds, rest = divmod(nanoseconds // 1000, 1_000_000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest)


def _failed(file: Path, error: sqlite3.Error) -> StorageFailed:
    return StorageFailed(
        "The record of what was sent cannot be read or written",
        "Look whether the disk is full and whether {file} may be written ({error}).",
        file=file,
        error=error,
    )
