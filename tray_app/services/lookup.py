"""The index, read as it stands: what a command needs that only looks.

`ready` opens it where nothing is new since it was last brought up to date. To find that out costs a
few milliseconds; to build the whole program for it would cost ten times as much.
"""

import os
import sqlite3
import stat
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from tray_app import contract, paths, private_file, regular_file
from tray_app.errors import BadInput, NotFound, StorageFailed, TrayError
from tray_app.index import database, schema, stats
from tray_app.index.queries import IndexReader
from tray_app.messages import en
from tray_app.model.query import DAMAGED_GROUP, Query, Release, ReportRow, Totals
from tray_app.model.version import order_key

_PAGE = 500
_NO_DAY = 1 << 40
"""A day that is later than all."""
_STAMP = "ledger"
"""The name under which the index keeps how the ledger was when the states were taken from it."""
_LONGEST_SETTINGS = 1 << 20
_TICK_NS = 50_000_000
"""A file changed twice within this time may show the same time of its last change."""


class Questions:
    """What a window and a command ask the index alike, whoever lends the connection."""

    def _reader(self) -> AbstractContextManager[IndexReader]:
        raise NotImplementedError

    def find(self, given: str) -> ReportRow:
        """Return the report with this id, this beginning of an id, or `latest`. Raises BadInput or
        NotFound.
        """
        with self._reader() as select:
            if given == "latest":
                newest = select.rows(select.page(Query(), 0, 1))
                if not newest:
                    raise NotFound(en("There is no crash report"))
                return newest[0]
            [row] = select.rows([key_of(select.db, given)])
            return row

    def group_of(self, fingerprint: str) -> stats.Group | None:
        """Return what is kept of a group; None when there are no reports of it."""
        with self._reader() as select:
            return stats.group(select.db, fingerprint)

    def releases(self) -> list[Release]:
        """List the versions of Cortex that occur and when each was met first, in that order."""
        with self._reader() as select:
            return stats.releases(select.db)

    def last_seen(self, version: str) -> int:
        """Return when the newest report from this version of Cortex was, in nanoseconds since 1970;
        0 without any.
        """
        with self._reader() as select:
            return stats.last_seen(select.db, version)

    def totals(self) -> Totals:
        with self._reader() as select:
            return stats.totals(select.db, select.watermark)


class Lookup(Questions):
    """One connection for reading. Not thread-safe."""

    def __init__(self, index_file: Path, watermark: int) -> None:
        try:
            self.reader = IndexReader(database.open_reader(index_file), watermark=watermark)
        except sqlite3.Error as fault:
            raise StorageFailed(
                "The index of crash reports cannot be read: {reason}", reason=str(fault)
            ) from fault
        self._paths: Mapping[int, Path] = {}
        self._file: tuple[int, int] = (-1, -1)

    def _reader(self) -> AbstractContextManager[IndexReader]:
        return nullcontext(self.reader)

    def rows(
        self, query: Query, limit: int | None = None, *, readable: bool = False
    ) -> Iterator[ReportRow]:
        """Yield the matches in order, at most *limit*; *readable*: without damaged records."""
        left = -1 if limit is None else limit
        for keys in self._keys(query, limit):
            for row in self.reader.rows(keys):
                if readable and row.damaged:
                    continue
                if not left:
                    return
                left -= 1
                yield row

    def _keys(self, query: Query, limit: int | None) -> Iterator[Sequence[int]]:
        if limit is None:
            keys = self.reader.keys(query, lambda: False)
            yield from (keys[start : start + _PAGE] for start in range(0, len(keys), _PAGE))
            return
        offset, size = 0, min(limit + 1, _PAGE)
        while page := self.reader.page(query, offset, size):
            yield page
            offset, size = offset + len(page), _PAGE

    def stored(self, query: Query, limit: int | None = None) -> Iterator[bytes]:
        """Yield the bytes of the matches that are no damaged ones, each file opened once."""
        damaged = self._group(DAMAGED_GROUP)
        for key, length, crash in self.reader.records(query):
            if crash == damaged:
                continue
            if limit is not None:
                if limit <= 0:
                    return
                limit -= 1
            yield self.bytes_of(key, length)

    def bytes_of(self, key: int, length: int) -> bytes:
        """Return the bytes of one record. Raises NotFound when its file cannot be read."""
        number, offset = schema.place_of(key)
        if self._file[0] != number:
            self._open(number)
        return os.pread(self._file[1], length, offset) if _PREAD else self._seek(offset, length)

    def place(self, key: int) -> stats.Place:
        """Return where a report stands. Raises NotFound."""
        found = stats.place(self.reader.db, key)
        if found is None:
            raise NotFound("This report is not in the list any more")
        return found

    def kinds(self, groups: Sequence[str]) -> dict[str, stats.Kind]:
        """Return for each group the versions it occurred in, the newest first, and the models."""
        found = stats.kinds(self.reader.db, groups, _NO_DAY)
        return {
            group: stats.Kind(sorted(kind.versions, key=order_key, reverse=True), kind.models, [])
            for group, kind in found.items()
        }

    def close(self) -> None:
        self.reader.db.close()
        if self._file[1] >= 0:
            os.close(self._file[1])
            self._file = (-1, -1)

    def _group(self, fingerprint: str) -> int:
        sql = "SELECT no FROM crash WHERE fingerprint = ?"
        row = self.reader.db.execute(sql, (fingerprint,)).fetchone()
        return int(row[0]) if row is not None else 0

    def _open(self, number: int) -> None:
        if number not in self._paths:
            self._paths = stats.files(self.reader.db)
        path = self._paths[number]
        if self._file[1] >= 0:
            os.close(self._file[1])
        self._file = (-1, -1)
        try:
            self._file = (number, regular_file.open_descriptor(path))
        except OSError as fault:
            raise NotFound(
                en("The file {path} cannot be read: {reason}"),
                path=paths.shown(path),
                reason=fault.strerror or str(fault),
            ) from fault

    def _seek(self, offset: int, length: int) -> bytes:
        os.lseek(self._file[1], offset, os.SEEK_SET)
        return os.read(self._file[1], length)


_PREAD = hasattr(os, "pread")


def key_of(db: sqlite3.Connection, given: str) -> int:
    """Return the key of the report with this id or beginning of an id. Raises BadInput or
    NotFound.
    """
    wanted = given.strip().lower()
    if not wanted or len(wanted) > 32 or set(wanted) - set("0123456789abcdef"):
        raise BadInput(
            en("“{text}” is not a report's id"),
            en("An id has up to 32 digits from 0 to 9 and a to f; its beginning is enough."),
            text=given[:80],
        )
    low, high = bytes.fromhex(wanted.ljust(32, "0")), bytes.fromhex(wanted.ljust(32, "f"))
    rows = stats.keys_of(db, low, high)
    if not rows:
        raise NotFound(en("There is no report with the id {text}"), text=wanted)
    if len(rows) > 1 and rows[0][1] != rows[1][1]:
        raise BadInput(
            en("More than one report's id begins with {text}"),
            en("Give one or two digits more."),
            text=wanted,
        )
    return int(rows[0][0])


def stamp(ledger: Path) -> str:
    """Return what changes whenever the ledger does; empty where it has just changed."""
    parts = []
    for name in (ledger.name, f"{ledger.name}-wal"):
        try:
            found = ledger.with_name(name).stat()
        except FileNotFoundError:
            continue
        if found.st_size:
            if time.time_ns() - found.st_mtime_ns < _TICK_NS:
                return ""  # another change might carry the same time
            parts.append(f"{found.st_ino}.{found.st_size}.{found.st_mtime_ns}")
    return " ".join(parts)


def note_stamp(db: sqlite3.Connection, said: str) -> None:
    """Note in the index how the ledger was when all states were taken from it."""
    db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_STAMP, said))


def ready(data_dir: str | None) -> Lookup | None:
    """Open the index where it has all that is in the files and in the ledger; else None."""
    try:
        if data_dir is None and _names_a_folder():
            return None
        folders = paths.data_folders(data_dir or None)
        own = paths.DataFolder(paths.own_failures(), "")
        index = paths.index_file(paths.named_folder(data_dir) if data_dir else None)
        if any(map(private_file.is_open_to_others, (index, index.parent, *_kept()))):
            return None
        found = Lookup(index, _watermark(paths.marks_file()))
    except (OSError, sqlite3.Error, TrayError):
        return None
    try:
        if _is_current(found.reader.db, [*folders, own]):
            return found
    except (OSError, sqlite3.Error):
        pass  # whoever brings it up to date says what is wrong
    found.close()
    return None


def _kept() -> tuple[Path, ...]:
    return paths.marks_file(), paths.ledger_file(), paths.data_dir()


def _is_current(db: sqlite3.Connection, folders: list[paths.DataFolder]) -> bool:
    if not database.is_made(db):
        return False
    row = db.execute("SELECT value FROM meta WHERE name = ?", (_STAMP,)).fetchone()
    if row is None or not row[0] or row[0] != stamp(paths.ledger_file()):
        return False
    known = {
        os.fsdecode(path): facts
        for path, low, *facts in db.execute(
            "SELECT path, low, device, inode, size, mtime_ns FROM file"
        )
        if low == 0
    }
    count = db.execute("SELECT count(*) FROM file").fetchone()[0]
    there = {}
    for number, folder in enumerate(folders):
        try:
            for path, facts in _files(folder.telemetry):
                there[path] = facts
        except FileNotFoundError:
            if number < len(folders) - 1:  # not that of our own failures
                return False
    return len(known) == count and there == known


def _files(folder: Path) -> Iterator[tuple[str, list[int]]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(
                (contract.LINES_SUFFIX, contract.SINGLE_SUFFIX)
            ) and not entry.name.startswith("."):
                found = regular_file.entry_facts(entry)
                if not stat.S_ISREG(found.st_mode):
                    raise OSError(entry.path)
                yield (
                    entry.path,
                    [*regular_file.identity(found), found.st_size, found.st_mtime_ns],
                )


def _watermark(marks: Path) -> int:
    db = sqlite3.connect(f"{marks.absolute().as_uri()}?mode=ro", uri=True)
    try:
        row = db.execute("SELECT ns FROM watermark").fetchone()
        return int(row[0]) if row is not None else -1
    finally:
        db.close()


def _names_a_folder() -> bool:
    """Say whether a file of settings might name the data folder; then it has to be read."""
    from tray_app.settings.places import usual_places

    for file in usual_places().watched:
        try:
            if b"data_folder" in regular_file.read(file, _LONGEST_SETTINGS).lower():
                return True
        except FileNotFoundError:
            continue
    return False
