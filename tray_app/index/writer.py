"""Writing the index: rows in and out, with every kept count following in the same transaction."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import attrgetter
from typing import Final

from tray_app.index import counts, pruning, schema
from tray_app.index.counts import Row
from tray_app.index.index_entry import Entry
from tray_app.index.marks import Marks
from tray_app.index.state_numbers import NUMBERS
from tray_app.model.query import DAMAGED_GROUP, NOTE_GROUP
from tray_app.model.state import DeliveryState, StateName

_CACHE: Final = 20_000
_PORTION: Final = 500
_NEW, _NOT_SENT = NUMBERS[StateName.NEW], NUMBERS[StateName.NOT_SENT]
_DAMAGED, _RECOVERED = NUMBERS[StateName.DAMAGED], NUMBERS[StateName.RECOVERED]
_MARKED: Final = int(DeliveryState.MARKED)


class IndexWriter:
    """Changes the index. Not thread-safe; several processes may each have one."""

    def __init__(self, connection: sqlite3.Connection, marks: Marks | None = None) -> None:
        """*marks* say which reports were looked at, and which are not to be listed."""
        self.db = connection
        self._seen: Collection[bytes] = marks.seen if marks is not None else ()
        self._forgotten: Collection[bytes] = marks.forgotten if marks is not None else ()
        self._facets: dict[int, dict[str, int]] = {kind: {} for kind in schema.FACETS}
        self._crashes: dict[str, int] = {}
        self._delivery: dict[bytes, int] = {}
        self._delivery_version = -1

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self.db.in_transaction:  # a full disk has ended it already
                self.db.execute("ROLLBACK")
            # Numbers handed out in here are gone again.
            for numbers in (*self._facets.values(), self._crashes):
                numbers.clear()
            self._delivery_version = -1
            raise
        self.db.execute("COMMIT")

    def add(
        self,
        file: int,
        entries: Sequence[Entry],
        texts: Mapping[int, str],
        *,
        check: bool = True,
        counted_below: int = 0,
    ) -> list[int]:
        """Add records, and the *texts* that they share, and return the keys of those that are new.

        A report that is already there under another key is remembered as its duplicate and not
        shown twice. Without *check* that is left to `settle_duplicates`, and all are taken as new.
        Repeats that are not kept are counted, but for those before the offset *counted_below*,
        which have been.
        """
        # Without its index, looking for an id means to read everything: then it is done once, in
        # the end.
        check = check and not self.missing_sort_indexes()
        rows, repeats, aged = self._sorted_out(
            file, entries, check=check, counted_below=counted_below
        )
        self._add_texts(texts)
        self.db.executemany("INSERT INTO report VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", rows)
        self.db.executemany(
            "INSERT INTO report_words(rowid, words) VALUES (?, ?)",
            [(row.key, row.words) for row in rows],
        )
        counts.count_in(self.db, rows, self._notes())
        if repeats:
            counts.count_unlisted(self.db, repeats)
        if aged:
            self.db.execute("UPDATE file SET aged = aged + ? WHERE no = ?", (aged, file))
        return [row.key for row in rows]

    def _sorted_out(
        self, file: int, entries: Sequence[Entry], *, check: bool, counted_below: int
    ) -> tuple[list[Row], list[Row], int]:
        """Return the rows to add, those that are only counted, and how many are too old even for
        that.
        """
        rows: list[Row] = []
        repeats: list[Row] = []
        aged = 0
        self._number_names(entries)
        base, within, delivery = file << schema.FILE_BITS, set[bytes](), self._states()
        limits = pruning.limits(self.db)
        is_limited = bool(limits.floor or limits.kept_from)
        for entry in entries:
            identity, group, key = entry.id, entry.fingerprint, base | entry.offset
            if identity in self._forgotten:
                continue
            if (
                is_limited
                and limits.excludes(group, entry.ts)
                and delivery.get(identity) not in pruning.ON_THE_WAY
            ):
                if entry.offset < counted_below or group == NOTE_GROUP:
                    continue
                if entry.ts >= limits.floor:
                    repeats.append(self._row(key, entry, delivery))
                else:
                    aged += 1
                continue
            if check:
                if identity in within or self._has(identity):
                    self.db.execute(
                        "INSERT OR REPLACE INTO duplicate VALUES (?, ?, ?)",
                        (key, entry.length, identity),
                    )
                    continue
                within.add(identity)
            rows.append(self._row(key, entry, delivery))
        return rows, repeats, aged

    def _row(self, key: int, entry: Entry, delivery: Mapping[bytes, int]) -> Row:
        _, length, identity, ts, sent, times, what, group, source, version, model, words = entry
        sources, versions, models = self._facets.values()
        return Row(
            key,
            length,
            identity,
            ts,
            self._state_of(identity, sent, group, delivery),
            sent,
            sources[source],
            versions[version],
            models[model],
            self._crashes[group],
            times,
            what,
            words,
        )

    def _add_texts(self, texts: Mapping[int, str]) -> None:
        """Index the words of shared texts, each once."""
        known = self.db.execute(
            "SELECT number FROM json_each(?) JOIN shared_text ON number = value",
            (json.dumps(list(texts)),),
        )
        new = texts.keys() - {number for (number,) in known}
        self.db.executemany("INSERT INTO shared_text VALUES (?)", [(number,) for number in new])
        self.db.executemany(
            "INSERT INTO text_words(rowid, words) VALUES (?, ?)",
            [(number, texts[number]) for number in new],
        )

    def remove(self, keys: Sequence[int]) -> None:
        counts.count_out(self.db, self._taken_out(keys), self._notes())

    def expire(self, keys: Sequence[int]) -> None:
        """Take reports out for their age: it stays known how many there are."""
        rows, notes = self._taken_out(keys), self._notes()
        counts.count_out(self.db, rows, notes)
        self.db.executemany(
            "UPDATE file SET aged = aged + 1 WHERE no = ?",
            [(schema.place_of(row.key)[0],) for row in rows if row.crash != notes],
        )

    def retire(self, keys: Sequence[int]) -> None:
        """Take repeats of a crash out, for want of space: they go on to be counted."""
        rows = self._taken_out(keys)
        counts.count_as_repeats(self.db, rows)
        # No copy shall come forward in their place.
        self.db.executemany("DELETE FROM duplicate WHERE id = ?", [(row.id,) for row in rows])

    def forget_before(self, floor: int) -> None:
        """Count no longer what happened before *floor*."""
        counts.forget_before(self.db, floor)

    def _taken_out(self, keys: Sequence[int]) -> list[Row]:
        """Delete reports, and return them."""
        rows: list[Row] = []
        for start in range(0, len(keys), _PORTION):
            some = list(keys[start : start + _PORTION])
            found = self.db.execute(
                f"SELECT {counts.COLUMNS} FROM report WHERE key IN ({','.join('?' * len(some))})",
                some,
            )
            rows += map(Row._make, found)
        self.db.executemany(
            "INSERT INTO report_words(report_words, rowid, words) VALUES ('delete', ?, ?)",
            [(row.key, row.words) for row in rows],
        )
        self.db.executemany("DELETE FROM report WHERE key = ?", [(row.key,) for row in rows])
        return rows

    def change(self, key: int, entry: Entry) -> None:
        """Note a report's new length and mark; it is the same report at the same place."""
        state = self._state(entry, self._states())
        self._move(key, state)
        self.db.execute(
            "UPDATE report SET length = ?, sent = ?, state = ? WHERE key = ?",
            (entry.length, entry.sent, state, key),
        )

    def set_delivery(
        self, states: Mapping[bytes, int], about: Collection[bytes] | None = None
    ) -> list[int]:
        """Take over how reports stand, for those that *about* names, or for all (None).

        One that *states* leaves out has no delivery state any more. Returns the keys of the reports
        that changed.
        """
        before = self._states()
        looked_at = before.keys() | states.keys() if about is None else about
        different = [
            identity for identity in looked_at if before.get(identity) != states.get(identity)
        ]
        for identity in different:
            if identity in states:
                before[identity] = states[identity]
            else:
                del before[identity]
        self.db.executemany(
            "INSERT OR REPLACE INTO delivery VALUES (?, ?)",
            [(i, states[i]) for i in different if i in states],
        )
        self.db.executemany(
            "DELETE FROM delivery WHERE id = ?", [(i,) for i in different if i not in states]
        )
        return self.refresh_states(different)

    def refresh_states(self, ids: Iterable[bytes]) -> list[int]:
        """Work out the states of these reports anew; return the keys of those that changed."""
        changed = []
        delivery = self._states()
        for identity in ids:
            for key, sent, state, crash in self.db.execute(
                "SELECT r.key, r.sent, r.state, c.fingerprint FROM report r JOIN "
                "crash c ON c.no = r.crash"
                " WHERE r.id = ?",
                (identity,),
            ).fetchall():
                wanted = self._state_of(identity, sent, crash, delivery)
                if wanted != state:
                    self._move(key, wanted)
                    self.db.execute("UPDATE report SET state = ? WHERE key = ?", (wanted, key))
                    changed.append(key)
        return changed

    def settle_duplicates(self) -> int:
        """Find reports that were added twice without a check, and keep the first of each."""
        twice = self.db.execute(
            "SELECT key, length, id FROM report WHERE id IN (SELECT id FROM report "
            "GROUP BY id HAVING count(*) > 1)"
            " ORDER BY key"
        ).fetchall()
        kept: set[bytes] = set()
        surplus = []
        for key, length, identity in twice:
            if identity in kept:
                surplus.append((key, length, identity))
            kept.add(identity)
        self.remove([key for key, _, _ in surplus])
        self.db.executemany("INSERT OR REPLACE INTO duplicate VALUES (?, ?, ?)", surplus)
        return len(surplus)

    def drop_sort_indexes(self) -> None:
        """Drop what makes adding slow. Everything still works without them, in more time."""
        for name in schema.SORT_INDEXES:
            self.db.execute(f"DROP INDEX IF EXISTS {name}")

    def missing_sort_indexes(self) -> list[str]:
        """Name the indexes that are to be made (again)."""
        there = {
            name
            for (name,) in self.db.execute("SELECT name FROM sqlite_master WHERE type = 'index'")
        }
        return [name for name in schema.SORT_INDEXES if name not in there]

    def data_version(self) -> int:
        """Return a number that is another one after another process has changed the index."""
        return int(self.db.execute("PRAGMA data_version").fetchone()[0])

    def _states(self) -> dict[bytes, int]:
        version = self.data_version()
        if version != self._delivery_version:
            self._delivery = dict(self.db.execute("SELECT id, state FROM delivery"))
            self._delivery_version = version
        return self._delivery

    def _state(self, entry: Entry, delivery: Mapping[bytes, int]) -> int:
        return self._state_of(entry.id, entry.sent, entry.fingerprint, delivery)

    def _state_of(
        self, identity: bytes, sent: int, fingerprint: str, delivery: Mapping[bytes, int]
    ) -> int:
        if fingerprint == DAMAGED_GROUP:
            return _DAMAGED
        known = delivery.get(identity)
        if known is not None:
            return known
        if fingerprint == NOTE_GROUP:
            return _RECOVERED
        if sent:
            return _MARKED
        return _NOT_SENT if identity in self._seen else _NEW

    def _move(self, key: int, state: int) -> None:
        before = self.db.execute("SELECT state FROM report WHERE key = ?", (key,)).fetchone()
        if before is not None:
            counts.move_state(self.db, before[0], state)

    def _notes(self) -> int:
        """Return the number of the group of notes, which are no crashes and count as none; 0 when
        there are none.
        """
        row = self.db.execute(
            "SELECT no FROM crash WHERE fingerprint = ?", (NOTE_GROUP,)
        ).fetchone()
        return int(row[0]) if row is not None else 0

    def _has(self, identity: bytes) -> bool:
        return (
            self.db.execute("SELECT 1 FROM report WHERE id = ?", (identity,)).fetchone() is not None
        )

    def _number_names(self, entries: Iterable[Entry]) -> None:
        """Give numbers to groups, sources, versions and models that have none yet, all at once."""
        groups, *names = (
            set(map(attrgetter(name), entries))
            for name in ("fingerprint", "source", "version", "model")
        )
        if new := list(groups - self._crashes.keys()):
            self.db.executemany(
                "INSERT OR IGNORE INTO crash(fingerprint) VALUES (?)", [(group,) for group in new]
            )
            sql = "SELECT fingerprint, no FROM json_each(?) JOIN crash ON fingerprint = value"
            _remember(self._crashes, self.db.execute(sql, (json.dumps(new),)), groups)
        for (kind, known), texts in zip(self._facets.items(), names, strict=True):
            if new := list(texts - known.keys()):
                self.db.executemany(
                    "INSERT OR IGNORE INTO facet(kind, text) VALUES (?, ?)",
                    [(kind, text) for text in new],
                )
                sql = "SELECT text, no FROM json_each(?) JOIN facet ON kind = ? AND text = value"
                _remember(known, self.db.execute(sql, (json.dumps(new), kind)), texts)


def _remember(
    numbers: dict[str, int], found: Iterable[tuple[str, int]], wanted: Collection[str]
) -> None:
    """Add what was *found*; of what was known before, at least what is *wanted* stays."""
    if len(numbers) >= _CACHE:
        kept = {text: numbers[text] for text in wanted if text in numbers}
        numbers.clear()
        numbers.update(kept)
    numbers.update(found)
