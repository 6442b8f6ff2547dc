"""The user's marks on reports, which exist nowhere else: seen, forgotten, muted, announced."""

import contextlib
import logging
import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tray_app import private_file
from tray_app.errors import StorageFailed
from tray_app.index.discovery import as_stored
from tray_app.messages import Message, en, message
from tray_app.model.report import nanoseconds

log = logging.getLogger(__name__)

_VERSION: Final = 1
_TABLES: Final = (
    "CREATE TABLE seen(id BLOB PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE watermark(only INTEGER PRIMARY KEY CHECK (only = 1), ns INTEGER NOT NULL)",
    "CREATE TABLE forgotten(id BLOB PRIMARY KEY, path TEXT, start INTEGER, "  # noqa: ISC004
    "length INTEGER) WITHOUT ROWID",
    "CREATE TABLE muted(crash TEXT PRIMARY KEY, until_ns INTEGER, version TEXT) WITHOUT ROWID",
    "CREATE TABLE announced(crash TEXT PRIMARY KEY) WITHOUT ROWID",
)
_NOTES: Final = (
    "CREATE TABLE IF NOT EXISTS note(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"
)
"""Came later than the rest. An older program does not look at it, so the version stays."""


@dataclass(frozen=True, slots=True)
class Mute:
    """A kind of crash that is not to be announced. It is counted all the same."""

    group: str
    until: datetime | None = None
    """None: without an end."""
    version: str | None = None
    """Muted as long as it comes from this version of Cortex; None: from any."""


class Marks:
    """Reads and writes `marks.sqlite3`. Thread-safe; a second process sees what was marked when it
    opened the file.
    """

    def __init__(
        self, file: Path, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self.file = file
        self._clock = clock
        self._lock = threading.RLock()
        self._problems: list[Message] = []
        self._db = self._open()
        self._seen = {row[0] for row in self._db.execute("SELECT id FROM seen")}
        self._forgotten = {row[0] for row in self._db.execute("SELECT id FROM forgotten")}
        self._announced = {row[0] for row in self._db.execute("SELECT crash FROM announced")}
        row = self._db.execute("SELECT ns FROM watermark").fetchone()
        self._watermark: int = row[0] if row else -1

    @property
    def problems(self) -> tuple[Message, ...]:
        """What went wrong with the file, as sentences."""
        return tuple(self._problems)

    @property
    def seen(self) -> set[bytes]:
        """Ids of the reports that were looked at one by one."""
        return self._seen

    @property
    def forgotten(self) -> set[bytes]:
        """Ids of the reports that are not to be shown."""
        return self._forgotten

    @property
    def watermark(self) -> int:
        """Whatever happened up to this time counts as seen; nanoseconds since 1970. -1: nothing
        yet.
        """
        return self._watermark

    def add_seen(self, ids: Iterable[bytes]) -> None:
        with self._lock:
            new = [identity for identity in ids if identity not in self._seen]
            self._write("INSERT OR IGNORE INTO seen VALUES (?)", [(identity,) for identity in new])
            self._seen.update(new)

    def remove_seen(self, ids: Iterable[bytes]) -> None:
        with self._lock:
            given = list(ids)
            self._write("DELETE FROM seen WHERE id = ?", [(identity,) for identity in given])
            self._seen.difference_update(given)

    def set_watermark(self, nanoseconds: int) -> None:
        """Count everything up to this time as seen."""
        with self._lock:
            self._write("INSERT OR REPLACE INTO watermark VALUES (1, ?)", [(nanoseconds,)])
            self._watermark = nanoseconds

    def add_forgotten(self, reports: Iterable[tuple[bytes, str, int, int]]) -> None:
        """Hide reports, given with the path, offset and length of the record."""
        with self._lock:
            rows = [
                (identity, as_stored(path), start, length)
                for identity, path, start, length in reports
            ]
            self._write("INSERT OR REPLACE INTO forgotten VALUES (?, ?, ?, ?)", rows)
            self._forgotten.update(row[0] for row in rows)

    def places(self) -> list[tuple[bytes, str, int, int]]:
        """Return the ids of the hidden reports, each with path, offset and length."""
        with self._lock:
            rows = self._db.execute("SELECT * FROM forgotten ORDER BY id").fetchall()
        return [(row[0], os.fsdecode(row[1]), *row[2:]) for row in rows]

    def take_back(self, ids: Iterable[bytes]) -> list[tuple[bytes, str, int, int]]:
        """Show reports again; return where their records were."""
        with self._lock:
            rows = []
            for identity in ids:
                rows += self._db.execute(
                    "SELECT * FROM forgotten WHERE id = ?", (identity,)
                ).fetchall()
            self._write("DELETE FROM forgotten WHERE id = ?", [(row[0],) for row in rows])
            self._forgotten.difference_update(row[0] for row in rows)
            return [(row[0], os.fsdecode(row[1]), *row[2:]) for row in rows]

    def mutes(self) -> list[Mute]:
        """List the mutes that are in force."""
        with self._lock:
            rows = self._db.execute(
                "SELECT crash, until_ns, version FROM muted ORDER BY crash"
            ).fetchall()
        now = self._clock()
        listed = [
            Mute(
                crash,
                datetime.fromtimestamp(until / 1e9, UTC) if until is not None else None,
                version,
            )
            for crash, until, version in rows
        ]
        return [mute for mute in listed if mute.until is None or mute.until > now]

    def mute(
        self, group: str, *, until: datetime | None = None, version: str | None = None
    ) -> None:
        """Do not announce this kind: until a time, while it comes from *version*, or for ever."""
        with self._lock:
            until_ns = nanoseconds(until) if until is not None else None
            self._write(
                "INSERT OR REPLACE INTO muted VALUES (?, ?, ?)", [(group, until_ns, version)]
            )

    def unmute(self, group: str) -> None:
        with self._lock:
            self._write("DELETE FROM muted WHERE crash = ?", [(group,)])

    def is_muted(self, group: str, version: str = "") -> bool:
        """Return whether a new report of this kind and version is not to be announced."""
        return any(mute.group == group and mute.version in (None, version) for mute in self.mutes())

    def is_announced(self, group: str) -> bool:
        return group in self._announced

    def set_announced(self, group: str) -> None:
        """Remember that this kind has been announced."""
        with self._lock:
            self._write("INSERT OR IGNORE INTO announced VALUES (?)", [(group,)])
            self._announced.add(group)

    def note(self, name: str) -> str:
        """Return what was last noted under *name*; empty when nothing was."""
        with self._lock:
            row = self._db.execute("SELECT value FROM note WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row is not None else ""

    def set_note(self, name: str, value: str) -> None:
        with self._lock:
            self._write("INSERT OR REPLACE INTO note VALUES (?, ?)", [(name, value)])

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def _write(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        if not rows:
            return
        try:
            with self._db:
                self._db.executemany(statement, rows)
        except sqlite3.Error as fault:
            raise StorageFailed(
                en("Your marks on reports cannot be kept: {reason}"),
                "Check that {folder} can be written and has space left.",
                reason=str(fault),
                folder=str(self.file.parent),
            ) from fault

    def _open(self) -> sqlite3.Connection:
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            try:
                return self._connect()
            except sqlite3.DatabaseError as fault:
                if isinstance(fault, sqlite3.OperationalError) and not private_file.is_damaged(
                    fault
                ):
                    raise
                aside = self._set_aside()
                log.warning("the marks are damaged (%s), set aside as %s", fault, aside)
                self._problems.append(
                    message(
                        "The file with your marks (seen, hidden, muted) was damaged. It has "
                        "been set aside as {aside}"
                        " and a new one begun.",
                        aside=aside,
                    )
                )
                return self._connect()
        except (OSError, sqlite3.Error) as fault:
            raise StorageFailed(
                "Your marks on reports cannot be opened: {reason}",
                "Check that {folder} can be written and has space left.",
                reason=str(fault),
                folder=str(self.file.parent),
            ) from fault

    def _connect(self) -> sqlite3.Connection:
        private_file.make(self.file)
        connection = sqlite3.connect(self.file, timeout=10, check_same_thread=False)
        try:
            private_file.use_wal(connection)
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > _VERSION:
                raise sqlite3.DatabaseError("written by a newer version of this program")
            with connection:
                if version == 0:
                    # Two programs that start at the same time both find no tables.
                    connection.execute("BEGIN IMMEDIATE")
                    if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
                        for statement in _TABLES:
                            connection.execute(statement)
                        connection.execute(f"PRAGMA user_version={_VERSION}")
                connection.execute(_NOTES)
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("the file is damaged")
            for table in ("seen", "watermark", "forgotten", "muted", "announced"):
                connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()
        except BaseException:
            connection.close()
            raise
        return connection

    def _set_aside(self) -> Path:
        stamp = f"{self._clock():%Y%m%d-%H%M%S}"
        aside = self.file.with_name(f"{self.file.stem}.damaged-{stamp}{self.file.suffix}")
        self.file.replace(aside)
        for suffix in ("-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                self.file.with_name(self.file.name + suffix).unlink()
        return aside
