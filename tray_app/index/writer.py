"""Writing the index: rows in and out, with every kept count following in the same transaction."""

import hashlib
import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final, TypeAlias

from tray_app.index import fulltext, pruned_counts, pruning, schema
from tray_app.index.fingerprint import DAMAGED, NOTE
from tray_app.index.index_entry import Entry, Kind, Values
from tray_app.index.state_numbers import NUMBERS
from tray_app.model.state import DeliveryState, StateName

HOUR_NS: Final = 3_600_000_000_000
DAY_NS: Final = 24 * HOUR_NS
_CACHE: Final = 20_000
_COLUMNS: Final = 13
_STATE_COLUMN: Final = 4
_WHAT_COLUMN: Final = 10
_WORDS_COLUMN: Final = 11
"""Of the table `report`."""
_NO_INITIALS: Final = "no initials"
_AT_ONCE: Final = 32
"""How many rows one statement takes."""
_Sums: TypeAlias = list[tuple[int, int, int]]


def key_of(file: int, offset: int) -> int:
    """Return the key of the record at *offset* of file number *file*."""
    return file << schema.FILE_BITS | offset


def place_of(key: int) -> tuple[int, int]:
    """Return file number and offset of a key."""
    return key >> schema.FILE_BITS, key & (1 << schema.FILE_BITS) - 1


class IndexWriter:
    """Changes the index. Not thread-safe; several processes may each have one."""

    def __init__(
        self, connection: sqlite3.Connection, *, seen: Collection[bytes] = (), forgotten: Collection[bytes] = ()
    ) -> None:
        self.db = connection
        self.seen, self.forgotten = seen, forgotten
        self._facets: dict[tuple[int, str], int] = {}
        self._crashes: dict[str, int] = {}
        self._documents: dict[str, str] = {"": ""}
        self._delivery: dict[bytes, int] = {}
        self._delivery_version = -1

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all changes inside or none."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.db.execute("ROLLBACK")
            # Numbers handed out in here are gone again.
            self._facets.clear()
            self._crashes.clear()
            self._documents = {"": ""}
            self._delivery_version = -1
            raise
        self.db.execute("COMMIT")

    def add(self, file: int, entries: Iterable[Values], *, check: bool = True, counted_below: int = 0) -> list[int]:
        """Add records and return the keys of those that are new.

        A report that is already there under another key is remembered as its duplicate and not shown twice. Without
        *check* that is left to `settle_duplicates`, and all are taken as new. Repeats that are not kept are counted,
        but for those before the offset *counted_below*, which have been.
        """
        repeats: list[tuple[int, str, str, str, str, int]] = []
        aged = 0
        # Without its index, looking for an id means to read everything: then it is done once, in the end.
        check = check and not self.missing_sort_indexes()
        delivery = self._states()
        base = file << schema.FILE_BITS
        within: set[bytes] = set()
        limits = pruning.limits(self.db)
        limited = bool(limits.floor or limits.gaps)
        plain = not delivery and not self.seen
        kinds: dict[Kind, _Batch] = {}
        rows: list[object] = []
        # Local names, because this runs a million times in a row.
        forgotten, known, row = self.forgotten, kinds.get, rows.extend
        for offset, length, identity, ts, sent, times, what, own_words, kind in entries:
            key = base | offset
            if identity in forgotten:
                continue
            if limited and limits.excludes(kind[0], ts) and delivery.get(identity) not in pruning.ON_THE_WAY:
                if offset >= counted_below and kind[0] != NOTE:
                    if limits.is_repeat(kind[0], ts):
                        repeats.append((ts, *kind[:4], times))
                    else:
                        aged += 1
                continue
            if check:
                if identity in within or self._has(identity):
                    self.db.execute("INSERT OR REPLACE INTO duplicate VALUES (?, ?, ?)", (key, length, identity))
                    continue
                within.add(identity)
            batch = known(kind)
            if batch is None:
                batch = kinds[kind] = self._batch(kind)
            words, source, version, model, crash, states, add_time, add_key = batch.given
            state = states[sent] if plain else self._state_of(identity, sent, kind[0], delivery)
            text = words + own_words
            row((key, length, identity, ts, state, sent, source, version, model, crash, what, text, times))
            add_time(ts)
            add_key(key)
            if times > 1:
                batch.more_times += times - 1
        keys: list[int] = rows[::_COLUMNS]  # type: ignore[assignment]
        self._insert(keys, rows)
        counts = _Counts()
        for batch in kinds.values():
            counts.add_all(batch)
        counts.states.update(Counter(rows[_STATE_COLUMN::_COLUMNS]))  # type: ignore[arg-type]
        whats: list[str] = rows[_WHAT_COLUMN::_COLUMNS]  # type: ignore[assignment]
        counts.initials.update([what[: schema.INITIAL_SIZE] for what in whats])
        if repeats:
            self._count_repeats(file, repeats, counts)
        if aged:
            pruned_counts.add_aged(self.db, {file: aged})
        self._apply(counts)
        return keys

    def _batch(self, kind: Kind) -> "_Batch":
        fingerprint, source, version, model, message_words, stack_words, context_words = kind
        words = f"{self._document(stack_words)} {self._document(message_words)} {self._document(context_words)} "
        return _Batch(
            words,
            self._facet(schema.SOURCE, source),
            self._facet(schema.APP_VERSION, version),
            self._facet(schema.MODEL, model),
            self._crash(fingerprint),
            (self._state_of(b"", 0, fingerprint, {}), self._state_of(b"", 1, fingerprint, {})),
            is_note=fingerprint == NOTE,
        )

    def _insert(self, keys: Sequence[int], rows: list[object]) -> None:
        """Write rows, given one after the other, and their words."""
        step = _AT_ONCE * _COLUMNS
        whole = len(rows) // step * step
        one = f"({','.join('?' * _COLUMNS)})"
        for many, start, end, size in ((_AT_ONCE, 0, whole, step), (1, whole, len(rows), _COLUMNS)):
            sql = f"INSERT INTO report VALUES {','.join([one] * many)}"
            self.db.executemany(sql, (rows[at : at + size] for at in range(start, end, size)))
        if len(keys) >= _AT_ONCE:
            span = (min(keys), max(keys))
            there = self.db.execute("SELECT count(*) FROM report WHERE key BETWEEN ? AND ?", span).fetchone()[0]
            if there == len(keys):
                # All of them in one go, which saves handing over the words once more.
                self.db.execute(
                    "INSERT INTO report_words(rowid, words) SELECT key, words FROM report WHERE key BETWEEN ? AND ?",
                    span,
                )
                return
        words = rows[_WORDS_COLUMN::_COLUMNS]
        self.db.executemany("INSERT INTO report_words(rowid, words) VALUES (?,?)", zip(keys, words, strict=True))

    def _count_repeats(
        self, file: int, repeats: Iterable[tuple[int, str, str, str, str, int]], counts: "_Counts"
    ) -> None:
        going = pruned_counts.PrunedCounts()
        for ts, fingerprint, source, version, model, times in repeats:
            crash = self._crashes.get(fingerprint) or self._crash(fingerprint)
            numbers = (
                self._facet(schema.SOURCE, source),
                self._facet(schema.APP_VERSION, version),
                self._facet(schema.MODEL, model),
            )
            going.add(file, crash, ts, *numbers, times)
            counts.add_repeats(1, ts, crash, *numbers, times)
        going.write(self.db)

    def expire(self, keys: Sequence[int]) -> None:
        """Take reports out for their age: it stays known how many there are."""
        notes = self._notes()
        rows = self.db.execute(
            "SELECT r.key >> ?, count(*) FROM json_each(?) j JOIN report r ON r.key = j.value WHERE r.crash != ?"
            " GROUP BY 1",
            (schema.FILE_BITS, json.dumps(list(keys)), notes),
        ).fetchall()
        pruned_counts.add_aged(self.db, dict(rows))
        self.remove(keys)

    def retire(self, keys: Sequence[int]) -> None:
        """Take repeats of a crash out, for want of space: they go on to be counted."""
        notes, counts, going = self._notes(), _Counts(), pruned_counts.PrunedCounts()
        plain: list[int] = []
        copies: list[bytes] = []
        for key in keys:
            row = self.db.execute(
                "SELECT ts, crash, source, version, model, words, state, times, what, id FROM report WHERE key = ?",
                (key,),
            ).fetchone()
            if row is None:
                continue
            ts, crash, source, version, model, text, state, times, what, identity = row
            if crash == notes:
                plain.append(key)
                continue
            self._take_out(key, text)
            going.add(place_of(key)[0], crash, ts, source, version, model, times)
            counts.retire(crash)
            counts.states[state] = counts.states.get(state, 0) - 1
            counts.initials[what[: schema.INITIAL_SIZE]] -= 1
            copies.append(identity)
        going.write(self.db)
        pruned_counts.forget_copies(self.db, copies)
        self._apply(counts)
        self.remove(plain)

    def forget_repeats(self, *, file: int | None = None, before_ns: int = 0, heir: int | None = None) -> None:
        """Count no longer what is not kept of a file, or as repeats no longer those that are all from before a time.

        An *heir* is a file with the same records, which stands for them from now on.
        """
        if file is not None and heir is not None:
            pruned_counts.hand_over(self.db, file, heir)
        if file is not None:
            self.db.execute("DELETE FROM aged WHERE file = ?", (file,))
        counts = _Counts()
        for place, sums in pruned_counts.taken_out(self.db, file=file, before_ns=before_ns):
            ts = place.hour * HOUR_NS
            counts.add_repeats(-sums.reports, ts, place.crash, place.source, place.version, place.model, -sums.times)
            if file is None:
                pruned_counts.add_aged(self.db, {place.file: sums.reports})
        self._apply(counts)

    def remove(self, keys: Sequence[int]) -> None:
        """Take reports out."""
        counts = _Counts()
        notes = self._notes()
        for key in keys:
            row = self.db.execute(
                "SELECT ts, crash, source, version, model, words, state, times, what FROM report WHERE key = ?", (key,)
            ).fetchone()
            if row is None:
                continue
            ts, crash, source, version, model, text, state, times, what = row
            self._take_out(key, text)
            counts.add(-1, key, ts if crash != notes else 0, crash, source, version, model, times)
            counts.states[state] = counts.states.get(state, 0) - 1
            counts.initials[what[: schema.INITIAL_SIZE]] -= 1
        self._apply(counts)

    def _take_out(self, key: int, text: str) -> None:
        self.db.execute("INSERT INTO report_words(report_words, rowid, words) VALUES ('delete', ?, ?)", (key, text))
        self.db.execute("DELETE FROM report WHERE key = ?", (key,))

    def change(self, key: int, entry: Entry) -> None:
        """Note a report's new length and mark; it is the same report at the same place."""
        state = self._state(entry, self._states())
        self._move(key, state)
        self.db.execute(
            "UPDATE report SET length = ?, sent = ?, state = ? WHERE key = ?", (entry.length, entry.sent, state, key)
        )

    def set_delivery(self, states: Mapping[bytes, int], about: Collection[bytes] | None = None) -> list[int]:
        """Take over how reports stand, for those that *about* names, or for all (None).

        One that *states* leaves out has no delivery state any more. Returns the keys of the reports that changed.
        """
        before = self._states()
        looked_at = before.keys() | states.keys() if about is None else about
        different = [identity for identity in looked_at if before.get(identity) != states.get(identity)]
        for identity in different:
            if identity in states:
                before[identity] = states[identity]
            else:
                del before[identity]
        self.db.executemany(
            "INSERT OR REPLACE INTO delivery VALUES (?, ?)", [(i, states[i]) for i in different if i in states]
        )
        self.db.executemany("DELETE FROM delivery WHERE id = ?", [(i,) for i in different if i not in states])
        return self.refresh_states(different)

    def refresh_states(self, ids: Iterable[bytes]) -> list[int]:
        """Work out the states of these reports anew; return the keys of those that changed."""
        changed = []
        delivery = self._states()
        for identity in ids:
            for key, sent, state, crash in self.db.execute(
                "SELECT r.key, r.sent, r.state, c.fingerprint FROM report r JOIN crash c ON c.no = r.crash"
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
            "SELECT key, length, id FROM report WHERE id IN (SELECT id FROM report GROUP BY id HAVING count(*) > 1)"
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
        there = {name for (name,) in self.db.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
        return [name for name in schema.SORT_INDEXES if name not in there]

    def _states(self) -> dict[bytes, int]:
        version = self.db.execute("PRAGMA data_version").fetchone()[0]
        if version != self._delivery_version:
            self._delivery = dict(self.db.execute("SELECT id, state FROM delivery"))
            self._delivery_version = version
        return self._delivery

    def _state(self, entry: Entry, delivery: Mapping[bytes, int]) -> int:
        return self._state_of(entry.id, entry.sent, entry.fingerprint, delivery)

    def _state_of(self, identity: bytes, sent: int, fingerprint: str, delivery: Mapping[bytes, int]) -> int:
        if fingerprint == DAMAGED:
            return NUMBERS[StateName.DAMAGED]
        known = delivery.get(identity)
        if known is not None:
            return known
        if fingerprint == NOTE:
            return NUMBERS[StateName.RECOVERED]
        if sent:
            return int(DeliveryState.MARKED)
        return NUMBERS[StateName.NOT_SENT if identity in self.seen else StateName.NEW]

    def _move(self, key: int, state: int) -> None:
        before = self.db.execute("SELECT state FROM report WHERE key = ?", (key,)).fetchone()
        if before is not None:
            self._count_states({before[0]: -1})
            self._count_states({state: 1})

    def _count_states(self, states: Mapping[int, int]) -> None:
        self.db.executemany(
            "INSERT INTO standing VALUES (?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count",
            list(states.items()),
        )

    def _notes(self) -> int:
        """Return the number of the group of notes, which are no crashes and count as none; 0 when there are none."""
        row = self.db.execute("SELECT no FROM crash WHERE fingerprint = ?", (NOTE,)).fetchone()
        return int(row[0]) if row is not None else 0

    def _has(self, identity: bytes) -> bool:
        return self.db.execute("SELECT 1 FROM report WHERE id = ?", (identity,)).fetchone() is not None

    def _facet(self, kind: int, text: str) -> int:
        found = self._facets.get((kind, text))
        if found is None:
            self.db.execute("INSERT OR IGNORE INTO facet(kind, text) VALUES (?, ?)", (kind, text))
            found = self.db.execute("SELECT no FROM facet WHERE kind = ? AND text = ?", (kind, text)).fetchone()[0]
            if len(self._facets) >= _CACHE:
                self._facets.clear()
            self._facets[kind, text] = found
        return found

    def _crash(self, fingerprint: str) -> int:
        found = self._crashes.get(fingerprint)
        if found is None:
            self.db.execute("INSERT OR IGNORE INTO crash(fingerprint) VALUES (?)", (fingerprint,))
            found = self.db.execute("SELECT no FROM crash WHERE fingerprint = ?", (fingerprint,)).fetchone()[0]
            if len(self._crashes) >= _CACHE:
                self._crashes.clear()
            self._crashes[fingerprint] = found
        return found

    def _document(self, text: str) -> str:
        """Return the token of a text, which is indexed when it is met first."""
        found = self._documents.get(text)
        if found is None:
            digest = hashlib.blake2b(text.encode(), digest_size=12).digest()
            row = self.db.execute("SELECT no FROM document WHERE digest = ?", (digest,)).fetchone()
            if row is None:
                number = self.db.execute("INSERT INTO document(digest) VALUES (?)", (digest,)).lastrowid or 0
                self.db.execute(
                    "INSERT INTO document_words(rowid, words) VALUES (?, ?)", (number, fulltext.for_document(text))
                )
            else:
                number = row[0]
            if len(self._documents) >= _CACHE:
                self._documents = {"": ""}
            found = self._documents[text] = fulltext.token(number)
        return found

    def _count_initials(self, initials: Mapping[str, int]) -> None:
        if self.db.execute("SELECT 1 FROM meta WHERE name = ?", (_NO_INITIALS,)).fetchone() is not None:
            return
        self.db.executemany(
            "INSERT INTO initial VALUES (?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count",
            list(initials.items()),
        )
        if min(initials.values(), default=0) < 0:
            self.db.execute("DELETE FROM initial WHERE count <= 0")
        if self.db.execute("SELECT count(*) FROM initial").fetchone()[0] > schema.MOST_INITIALS:
            self.db.execute("DELETE FROM initial")
            self.db.execute("INSERT INTO meta VALUES (?, 1)", (_NO_INITIALS,))

    def _apply(self, counts: "_Counts") -> None:
        self._count_states(counts.states)
        self._count_initials(counts.initials)
        run = self.db.executemany
        bars, days, seen_with = counts.tables()
        for table, rows in (("bar", bars), ("daily", days), ("seen_with", seen_with)):
            run(f"INSERT INTO {table} VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count", rows)
        run(
            "UPDATE crash SET count = count + ?1, times = times + ?6,"
            " first_ns = CASE WHEN first_ns = 0 OR (?2 > 0 AND ?2 < first_ns) THEN ?2 ELSE first_ns END,"
            " newest = CASE WHEN ?3 > last_ns OR newest = 0 OR (?3 = last_ns AND ?4 > newest) THEN ?4 ELSE newest END,"
            " last_ns = max(last_ns, ?3) WHERE no = ?5",
            [
                (n, first, last, newest, crash, times)
                for crash, (n, first, last, newest, times) in counts.crashes.items()
            ],
        )
        # What goes later changes nothing about when a version was met first.
        run(
            "INSERT INTO release VALUES (?, ?) ON CONFLICT DO UPDATE SET first_ns = excluded.first_ns"
            " WHERE excluded.first_ns < first_ns",
            list(counts.releases.items()),
        )
        if counts.shrunk:
            for table, first, second, rows in (
                ("bar", "hour", "source", bars),
                ("daily", "crash", "day", days),
                ("seen_with", "crash", "facet", seen_with),
            ):
                emptied = [row[:2] for row in rows]
                run(f"DELETE FROM {table} WHERE {first} = ? AND {second} = ? AND count <= 0", emptied)
            for crash in counts.shrunk:
                self._remeasure(crash)

    def _remeasure(self, crash: int) -> None:
        first = self.db.execute("SELECT min(ts) FROM report WHERE crash = ? AND ts > 0", (crash,)).fetchone()[0]
        first = min(filter(None, (first, pruned_counts.first_ns(self.db, crash))), default=0)
        newest = self.db.execute(
            "SELECT ts, key FROM report WHERE crash = ? ORDER BY ts DESC, key DESC LIMIT 1", (crash,)
        ).fetchone() or (0, 0)
        self.db.execute("UPDATE crash SET first_ns = ?, last_ns = ?, newest = ? WHERE no = ?", (first, *newest, crash))


class _Batch:
    """The new reports of one kind."""

    def __init__(
        self, words: str, source: int, version: int, model: int, crash: int, states: tuple[int, int], *, is_note: bool
    ) -> None:
        self.times: list[int] = []
        self.keys: list[int] = []
        self.more_times = 0
        """How many occurrences they stand for beyond one each."""
        self.is_note = is_note
        self.numbers = (source, version, model)
        self.crash = crash
        self.given = (words, source, version, model, crash, states, self.times.append, self.keys.append)
        """What is needed of each, in one piece."""


class _Counts:
    """What a batch adds to the kept counts. Keys are packed into one number, which is faster than a tuple."""

    def __init__(self) -> None:
        self._bars: dict[int, int] = {}
        self._days: dict[int, int] = {}
        self._seen_with: dict[int, int] = {}
        self.crashes: dict[int, tuple[int, int, int, int, int]] = {}
        """Of each group: how many reports, first and last time, key of the newest, how many occurrences."""
        self.releases: dict[int, int] = {}
        """When each version was met first."""
        self.shrunk: set[int] = set()
        self.states: dict[int, int] = {}
        self.initials: Counter[str] = Counter()
        """How often lines begin in the same way."""

    def add(self, n: int, key: int, ts: int, crash: int, source: int, version: int, model: int, times: int) -> None:
        bars, days, seen_with = self._bars, self._days, self._seen_with
        crash_part = crash << 32
        if ts:
            hour = ts // HOUR_NS
            one = hour << 32 | source
            bars[one] = bars.get(one, 0) + n
            one = crash_part | hour // 24
            days[one] = days.get(one, 0) + n
        one = crash_part | version
        seen_with[one] = seen_with.get(one, 0) + n
        one = crash_part | source
        seen_with[one] = seen_with.get(one, 0) + n
        one = crash_part | model
        seen_with[one] = seen_with.get(one, 0) + n
        count, first, last, newest, often = self.crashes.get(crash, (0, 0, 0, 0, 0))
        if n < 0:
            self.shrunk.add(crash)
        else:
            if ts and (ts < first or not first):
                first = ts
            if ts > last or not newest or (ts == last and key > newest):
                last, newest = ts, key
            if ts and ts < self.releases.get(version, ts + 1):
                self.releases[version] = ts
        self.crashes[crash] = (count + n, first, last, newest, often + n * times)

    def add_repeats(self, n: int, ts: int, crash: int, source: int, version: int, model: int, times: int) -> None:
        """Count *n* repeats of the hour of *ts* that are not kept: everywhere but among the reports."""
        hour, crash_part = ts // HOUR_NS, crash << 32
        for sums, one in (
            (self._bars, hour << 32 | source),
            (self._days, crash_part | hour // 24),
            *((self._seen_with, crash_part | facet) for facet in (version, source, model)),
        ):
            sums[one] = sums.get(one, 0) + n
        count, first, last, newest, often = self.crashes.get(crash, (0, 0, 0, 0, 0))
        if n < 0:
            self.shrunk.add(crash)
        else:
            first = min(first or ts, ts)
            self.releases[version] = min(self.releases.get(version, ts), ts)
        self.crashes[crash] = (count, first, last, newest, often + times)

    def retire(self, crash: int) -> None:
        """One report of a kind is no longer kept; that it happened stays."""
        count, *rest = self.crashes.get(crash, (0, 0, 0, 0, 0))
        self.crashes[crash] = (count - 1, rest[0], rest[1], rest[2], rest[3])
        self.shrunk.add(crash)

    def add_all(self, batch: _Batch) -> None:
        """Add new reports of one kind: the same as `add` for each of them, in a few steps."""
        bars, days, seen_with = self._bars, self._days, self._seen_with
        size, crash = len(batch.keys), batch.crash
        times = [0] * size if batch.is_note else batch.times
        source, version, model = batch.numbers
        crash_part = crash << 32
        # Most of a kind come within the same hour.
        earliest, latest = min(times), max(times)
        first_hour, last_hour = earliest // HOUR_NS, latest // HOUR_NS
        hours = {first_hour: size} if first_hour == last_hour else Counter([ts // HOUR_NS for ts in times if ts])
        if latest:
            for hour, n in hours.items():
                one = hour << 32 | source
                bars[one] = bars.get(one, 0) + n
                one = crash_part | hour // 24
                days[one] = days.get(one, 0) + n
        for number in (version, source, model):
            one = crash_part | number
            seen_with[one] = seen_with.get(one, 0) + size
        count, first, last, newest, often = self.crashes.get(crash, (0, 0, 0, 0, 0))
        if not earliest and latest:
            earliest = min(ts for ts in times if ts)
        if earliest and (earliest < first or not first):
            first = earliest
        if earliest and earliest < self.releases.get(version, earliest + 1):
            self.releases[version] = earliest
        last, newest = max((last, newest), max(zip(times, batch.keys, strict=True)))
        self.crashes[crash] = (count + size, first, last, newest, often + size + batch.more_times)

    def tables(self) -> tuple[_Sums, _Sums, _Sums]:
        """Return the sums for each hour and source, group and day, group and facet."""
        bars, days, seen_with = (
            [(packed >> 32, packed & 0xFFFFFFFF, n) for packed, n in sums.items()]
            for sums in (self._bars, self._days, self._seen_with)
        )
        return bars, days, seen_with
