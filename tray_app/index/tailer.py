"""Following report files: what was appended, rewritten in place, cut off, rotated away or replaced.

Of each file one run of bytes, from `low` to `high`, is in the index. It starts at the end of the
file, so that the newest reports are there at once, and grows downwards (the backlog) and upwards
(what is appended). Cortex rewrites its last record in place and may eat the end of the one before,
so a rewritten tail is read again from before that.
"""

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple

from tray_app import contract, regular_file
from tray_app.index import chunk_reader, database, schema
from tray_app.index.chunk_reader import Chunk, Read
from tray_app.index.discovery import as_stored
from tray_app.index.index_entry import Entry, EntryReader
from tray_app.index.schema import key_of, place_of
from tray_app.index.writer import IndexWriter
from tray_app.model.query import DAMAGED_GROUP
from tray_app.regular_file import identity

FIRST_WINDOW: Final = 1 << 20
"""How much of a new file's end is read at once, in bytes: about 400 reports."""
SMALL_FILE: Final = 1 << 18
"""A file up to this size, in bytes, is compared as a whole on every change."""
_MARGIN: Final = 4096
_END: Final = 1 << 20
_MOST: Final = 8 << 20
"""How much is read in one look, in bytes, unless a single line is longer."""
_MENDABLE: Final = 50_000
"""Above this many removals a rebuild is cheaper."""
_SETTLING_NS: Final = 2_000_000_000
"""A torn last line in a file changed less than this long ago is taken to be still in the writing.
"""
_MOST_TOLD: Final = 1000
"""So many reports of a file that another process has indexed count as added."""
_FILE: Final = "no, path, device, inode, size, mtime_ns, low, high, last_line, tail, head"


class Tracked(NamedTuple):
    """One file as the index knows it."""

    no: int
    path: str
    device: int
    inode: int
    size: int
    mtime_ns: int
    low: int
    high: int
    last_line: int
    tail: bytes
    head: bytes


@dataclass(slots=True)
class Change:
    """What one look at the files came to."""

    added: list[int] = field(default_factory=list)
    """Keys of new reports, in the order of writing."""
    removed: int = 0
    changed: int = 0
    unsettled: bool = False
    """A record is being written: look again soon."""
    more: bool = False
    """So much was appended that only a part has been read: look again now."""
    read_to: dict[int, int] = field(default_factory=dict)
    """By file number, up to which offset *added* is complete."""

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)

    def add(self, other: "Change") -> None:
        """Add what a look at another file, or another part of it, came to."""
        self.added += other.added
        self.removed += other.removed
        self.changed += other.changed
        self.unsettled |= other.unsettled
        self.read_to |= other.read_to


class Tailer:
    """Brings the index in line with the files. Not thread-safe."""

    def __init__(self, writer: IndexWriter, *, now_ns: Callable[[], int]) -> None:
        self._writer = writer
        self._db: sqlite3.Connection = writer.db
        self._now_ns = now_ns
        self._reader = EntryReader()

    def tracked(self) -> list[Tracked]:
        return [_tracked(row) for row in self._db.execute(f"SELECT {_FILE} FROM file ORDER BY no")]

    def invalidate(self) -> None:
        """Look at every file at the next look, whether it seems to have changed or not."""
        with self._writer.transaction():
            self._db.execute("UPDATE file SET mtime_ns = -1")

    def look(
        self, path: Path, *, settle: bool = True, told: Mapping[int, int] | None = None
    ) -> Change:
        """Bring one file's newest part up to date. Raises OSError when the file cannot be read.

        With *settle*, a torn last line of a file that has just changed is left for the next look.
        *told* is what the earlier looks have `read_to`: what another process has indexed beyond it
        counts as added too.
        """
        change = Change()
        # what it has given numbers to is lost with a transaction that fails
        self._reader = EntryReader()
        with regular_file.open_file(path) as file:
            facts = os.fstat(file.fileno())
            known = self._known(path, facts)
            if known is not None and (facts.st_size, facts.st_mtime_ns) == (
                known.size,
                known.mtime_ns,
            ):
                self._add_theirs(known, told, change)
                change.read_to[known.no] = known.high
                return change
            with self._writer.transaction():
                # Another process may have read it since.
                known = self._tracked_as(path) or self._begin(path, facts)
                if (known.device, known.inode) != identity(facts):
                    change.unsettled = True
                    return change
                self._add_theirs(known, told, change)
                read = chunk_reader.byte_reader(file.fileno())
                self._update(known, facts, read, change, settle=settle)
        return change

    def _add_theirs(self, known: Tracked, told: Mapping[int, int] | None, change: Change) -> None:
        if told is not None and (start := max(told.get(known.no, 0), known.low)) < known.high:
            rows = self._db.execute(
                "SELECT key FROM report WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT ?",
                (key_of(known.no, start), key_of(known.no, known.high), _MOST_TOLD),
            )
            change.added += sorted(key for (key,) in rows)

    def forget_missing(self, present: set[str]) -> Change:
        """Take out the reports of files that are gone."""
        self._reader = EntryReader()
        change = Change()
        for known in self.tracked():
            if known.path not in present:
                with self._writer.transaction():
                    change.removed += self._remove(known.no)
                    self._db.execute("DELETE FROM file WHERE no = ?", (known.no,))
                    self._promote_duplicates()
        return change

    def backlog(self) -> list[Tracked]:
        """List the files whose older part is not indexed yet, the newest first."""
        return [known for known in reversed(self.tracked()) if known.low > 0]

    def add_backfill(self, known: Tracked, chunk: Chunk, *, check: bool) -> int | None:
        """Add the chunk before `low`; return how many reports were new.

        None when the file has been begun anew in the meantime: what was read is worth nothing.
        """
        with self._writer.transaction():
            low = self._db.execute("SELECT low FROM file WHERE no = ?", (known.no,)).fetchone()
            if low is None or low[0] != known.low:
                return None
            counted = key_of(1, 0) if self._has_twin(known.no, known.head) else 0
            added = self._writer.add(
                known.no, chunk.entries, chunk.texts, check=check, counted_below=counted
            )
            self._db.execute("UPDATE file SET low = ? WHERE no = ?", (chunk.start, known.no))
        return len(added)

    def read_again(self, places: Iterable[tuple[str, int, int]]) -> int:
        """Index records again, given with path, offset and length, in one transaction; return how
        many are new.
        """
        self._reader = EntryReader()
        found: dict[int, list[Entry]] = {}
        tracked = {file.path: file for file in self.tracked()}
        with contextlib.ExitStack() as stack:
            readers: dict[str, Read] = {}
            for path, offset, length in places:
                known = tracked.get(path)
                if known is None or not known.low <= offset < known.high:
                    continue
                try:
                    if path not in readers:
                        readers[path] = chunk_reader.byte_reader(
                            stack.enter_context(regular_file.open_file(path)).fileno()
                        )
                    read = chunk_reader.read_span(
                        readers[path], offset, offset + length, path, self._reader
                    )
                except OSError:
                    continue  # gone: the next look at the files says so
                found.setdefault(known.no, []).extend(read)
        with self._writer.transaction():
            return sum(len(self._add(number, entries)) for number, entries in found.items())

    def _known(self, path: Path, facts: os.stat_result) -> Tracked | None:
        known, name = self._tracked_as(path), as_stored(str(path))
        if known is not None and (known.device, known.inode) == identity(facts):
            return known
        moved = self._db.execute(
            f"SELECT {_FILE} FROM file WHERE device = ? AND inode = ?", identity(facts)
        ).fetchone()
        with self._writer.transaction():
            if known is not None:
                # Another file has taken the name. The old one may live on under a name that we have
                # not met yet.
                nameless = as_stored(f"{path}{schema.NAMELESS}{known.no}")
                self._db.execute("UPDATE file SET path = ? WHERE no = ?", (nameless, known.no))
            if moved is not None:
                self._db.execute("UPDATE file SET path = ? WHERE no = ?", (name, moved[0]))
        return _tracked(moved)._replace(path=str(path)) if moved is not None else None

    def _tracked_as(self, path: Path) -> Tracked | None:
        row = self._db.execute(
            f"SELECT {_FILE} FROM file WHERE path = ?", (as_stored(str(path)),)
        ).fetchone()
        return _tracked(row) if row is not None else None

    def _begin(self, path: Path, facts: os.stat_result) -> Tracked:
        number = self._db.execute("SELECT coalesce(max(no), 0) + 1 FROM file").fetchone()[0]
        known = Tracked(number, str(path), *identity(facts), -1, -1, -1, -1, 0, b"", b"")
        stored = (number, as_stored(known.path), *known[2:])
        self._db.execute(f"INSERT INTO file({_FILE}) VALUES (?,?,?,?,?,?,?,?,?,?,?)", stored)
        return known

    def _update(
        self, known: Tracked, facts: os.stat_result, read: Read, change: Change, *, settle: bool
    ) -> None:
        size = facts.st_size
        low, high = known.low, known.high
        if _is_single(known.path) or size <= SMALL_FILE:
            start = 0
            low = 0
        elif high < 0 or size < high or not self._is_same(known, read):
            # New, cut off or replaced: begin again from the end.
            start = low = chunk_reader.line_start(read, max(size - FIRST_WINDOW, 0))
        elif _tail(read, known.last_line, high) == known.tail:
            start = known.last_line
        else:
            start = max(chunk_reader.line_start(read, _tail_start(known.last_line)), low)
        found, last_span, end = self._read(known, read, start, size)
        change.more = end < size
        torn = settle and not change.more and self._now_ns() - facts.st_mtime_ns < _SETTLING_NS
        if (
            torn
            and found
            and found[-1].fingerprint == DAMAGED_GROUP
            and read(end - 1, end) != b"\n"
        ):
            change.unsettled = True
            end = found.pop().offset
        head = _digest(read, 0, min(end, _MARGIN))
        counted = max(known.high, 0)
        if known.high > 0 and _digest(read, 0, min(known.high, _MARGIN)) != known.head:
            # Another file: what was too old in the one before is not in this one.
            self._db.execute("UPDATE file SET aged = 0 WHERE no = ?", (known.no,))
            counted = 0
        if self._has_twin(known.no, head):
            counted = key_of(1, 0)
        self._exchange(known, low, start, found, change, counted)
        change.read_to[known.no] = end
        last_line = _last_line(read, min(last_span, end), end)
        self._db.execute(
            "UPDATE file SET size=?, mtime_ns=?, low=?, high=?, last_line=?, "
            "tail=?, head=? WHERE no=?",
            (
                -1 if change.unsettled or change.more else size,
                facts.st_mtime_ns,
                low,
                end,
                last_line,
                _tail(read, last_line, end),
                head,
                known.no,
            ),
        )

    def _read(
        self, known: Tracked, read: Read, start: int, size: int
    ) -> tuple[list[Entry], int, int]:
        """Read from *start* on, further than at the last look; return the entries and where the
        last span is.
        """
        found: list[Entry] = []
        last_span = end = start
        while end < size:
            # Much may have come since the last look. Memory and the wait for the lock stay bounded.
            last_span = end
            stop = size if _is_single(known.path) else _end_of_look(read, end, size)
            found += chunk_reader.read_span(read, end, stop, known.path, self._reader)
            end = stop
            if end > known.high:
                break
        return found, last_span, end

    def _has_twin(self, number: int, head: bytes) -> bool:
        """Return whether a file that was met sooner begins with the same records: this one is a
        copy of it.
        """
        sql = "SELECT 1 FROM file WHERE head = ? AND no < ? AND high > 0"
        return self._db.execute(sql, (head, number)).fetchone() is not None

    def _add(self, number: int, entries: Sequence[Entry], *, counted_below: int = 0) -> list[int]:
        return self._writer.add(
            number, entries, self._reader.shared.take_new(), counted_below=counted_below
        )

    def _exchange(
        self, known: Tracked, low: int, start: int, found: list[Entry], change: Change, counted: int
    ) -> None:
        """Make the rows from *start* on those in *found*, and drop what lies before *low*.

        Repeats before the offset *counted* have been counted, as far as they are not kept.
        """
        number = known.no
        gone = [
            row[0]
            for row in self._db.execute(
                "SELECT key FROM report WHERE key >= ? AND key < ?",
                (key_of(number, 0), key_of(number, low)),
            )
        ]
        old = {
            row[0]: row[1:]
            for row in self._db.execute(
                "SELECT key, id, length, sent FROM report WHERE key >= ? AND key < ?",
                (key_of(number, start), key_of(number + 1, 0)),
            )
        }
        new: list[Entry] = []
        for entry in found:
            before = old.pop(key_of(number, entry.offset), None)
            if before is None:
                new.append(entry)
            elif before[0] != entry.id:
                old[key_of(number, entry.offset)] = before
                new.append(entry)
            elif before[1:] != (entry.length, entry.sent):
                self._writer.change(key_of(number, entry.offset), entry)
                change.changed += 1
        gone += old
        if len(gone) > _MENDABLE:
            raise database.IndexOutdated(f"{len(gone)} reports are gone from {known.path}")
        left = {before[0] for before in old.values()}
        if gone or known.high > 0:
            self._db.execute(
                "DELETE FROM duplicate WHERE key >= ? AND key < ?",
                (key_of(number, start), key_of(number + 1, 0)),
            )
        self._writer.remove(gone)
        added = self._add(number, new, counted_below=counted)
        if gone:
            self._promote_duplicates()
        offsets = {key_of(number, entry.offset): entry.id for entry in new}
        fresh = [key for key in added if offsets[key] not in left]
        change.added += fresh
        change.removed += len(gone)
        change.changed += len(added) - len(fresh)

    def _promote_duplicates(self) -> None:
        """Show a report's second copy when its first has gone. It was known: there is nothing to
        announce.
        """
        waiting = self._db.execute(
            "SELECT d.key, d.length FROM duplicate d WHERE NOT EXISTS (SELECT 1 FROM "
            "report r WHERE r.id = d.id)"
            " ORDER BY d.key"
        ).fetchall()
        for key, length in waiting:
            number, offset = place_of(key)
            row = self._db.execute("SELECT path FROM file WHERE no = ?", (number,)).fetchone()
            self._db.execute("DELETE FROM duplicate WHERE key = ?", (key,))
            if row is None:
                continue
            path = os.fsdecode(row[0])
            try:
                with regular_file.open_file(path) as file:
                    read = chunk_reader.byte_reader(file.fileno())
                    found = chunk_reader.read_span(
                        read, offset, offset + length, path, self._reader
                    )
            except OSError:
                continue
            self._add(number, found)

    def _remove(self, number: int) -> int:
        keys = [
            row[0]
            for row in self._db.execute(
                "SELECT key FROM report WHERE key >= ? AND key < ?",
                (key_of(number, 0), key_of(number + 1, 0)),
            )
        ]
        if len(keys) > _MENDABLE:
            raise database.IndexOutdated(f"{len(keys)} reports are gone")
        self._writer.remove(keys)
        self._db.execute("DELETE FROM duplicate WHERE key >> ? = ?", (schema.FILE_BITS, number))
        return len(keys)

    def _is_same(self, known: Tracked, read: Read) -> bool:
        """Return whether the file still holds the records that the index has, as far as samples
        tell.
        """
        if _digest(read, 0, min(known.high, _MARGIN)) != known.head:
            return False
        first, last = (
            key_of(known.no, known.low),
            key_of(known.no, max(known.last_line - _MARGIN, known.low)),
        )
        if last <= first:
            return True
        for part in range(8):
            row = self._db.execute(
                "SELECT key, length, id FROM report WHERE key >= ? AND key < "
                "? ORDER BY key LIMIT 1",
                (first + (last - first) * part // 8, last),
            ).fetchone()
            if row is None:
                continue
            offset = place_of(row[0])[1]
            found = chunk_reader.read_span(read, offset, offset + row[1], known.path, self._reader)
            if row[2] not in {one.id for one in found}:
                return False
        return True


def _is_single(path: str) -> bool:
    return path.endswith(contract.SINGLE_SUFFIX)


def _tail_start(last_line: int) -> int:
    return max(last_line - _MARGIN, 0)


def _tracked(row: tuple[Any, ...]) -> Tracked:
    known = Tracked(*row)
    return known._replace(path=os.fsdecode(known.path))


def _digest(read: Read, start: int, end: int) -> bytes:
    return hashlib.blake2b(read(start, end), digest_size=12).digest()


def _tail(read: Read, last_line: int, end: int) -> bytes:
    """Return the digest by which a rewritten end of a file is noticed: of a long line, both its
    ends.
    """
    start = _tail_start(last_line)
    found = hashlib.blake2b(read(start, min(start + _END, end)), digest_size=12)
    found.update(read(max(end - _END, start + _END), end))
    return found.digest()


def _end_of_look(read: Read, start: int, size: int) -> int:
    """Return how far one look reads from *start*: whole lines, unless they are the file's last, or
    one long line.
    """
    end = start + _MOST
    if end >= size:
        return size
    last = chunk_reader.line_start(read, end)
    return last if last > start else chunk_reader.line_end(read, end, size)


def _last_line(read: Read, start: int, end: int) -> int:
    """Return where the last line starts that has anything in it."""
    if end - start > _MOST:
        return start  # it is one long line
    while end > start:
        page = max(end - _END, start)
        if inner := read(page, end).rstrip(b" \t\r\n"):
            return max(chunk_reader.line_start(read, page + len(inner) - 1), start)
        end = page
    return start
