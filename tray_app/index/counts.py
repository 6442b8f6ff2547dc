"""The counts that the index keeps beside the reports, so that no question has to count them.

There are two kinds. *Listed*: how many reports a group, a facet or a state has in the index, by
which pages are found. *Happened*: the bars over time and the days, versions and models of a group,
which go on to count the repeats that were let go for want of space.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from tray_app.index.schema import DAY_NS, HOUR_NS

COLUMNS: Final = (
    "key, length, id, ts, state, sent, source, version, model, crash, times, what, words"
)
"""Of the table `report`, in the order of a row."""
_HAPPENED: Final = (
    ("hourly", "hour", "source"),
    ("daily", "crash", "day"),
    ("seen_with", "crash", "facet"),
)


class Row(NamedTuple):
    """A row of the table `report`."""

    key: int
    length: int
    id: bytes
    ts: int
    state: int
    sent: int
    source: int
    version: int
    model: int
    crash: int
    times: int
    what: str
    words: str


_ts, _times, _age = attrgetter("ts"), attrgetter("times"), attrgetter("ts", "key")
_source, _version = attrgetter("source"), attrgetter("version")
_place = attrgetter("crash", "source", "version", "model")


def count_in(db: sqlite3.Connection, rows: Sequence[Row], notes: int) -> None:
    """Count new reports in; *notes* is the group of those that are no crashes."""
    _count_listed(db, rows, 1)
    _count_happened(db, [row for row in rows if row.crash != notes] if notes else rows, 1)
    members = defaultdict[int, list[Row]](list)
    for row in rows:
        members[row.crash].append(row)
    groups = []
    for crash, some in members.items():
        first, newest = min(filter(None, map(_ts, some)), default=0), max(some, key=_age)
        groups.append(
            (crash, len(some), sum(map(_times, some)), first, newest.ts, newest.key, newest.what)
        )
    db.executemany(
        "UPDATE crash SET count = count + ?2, times = times + ?3,"
        " first_ns = CASE WHEN first_ns = 0 OR (?4 > 0 AND ?4 < first_ns) "
        "THEN ?4 ELSE first_ns END,"
        " (last_ns, newest, title) = (SELECT ?5, ?6, ?7 WHERE (?5, ?6) > (last_ns, newest)"
        " UNION ALL SELECT last_ns, newest, title LIMIT 1) WHERE no = ?1",
        groups,
    )


def count_out(db: sqlite3.Connection, rows: Sequence[Row], notes: int) -> None:
    _count_listed(db, rows, -1)
    _count_happened(db, [row for row in rows if row.crash != notes], -1)
    _shrink(db, rows, "UPDATE crash SET count = count - ?2, times = times - ?3 WHERE no = ?1")


def count_as_repeats(db: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Count on reports that are no longer listed."""
    _count_listed(db, rows, -1)
    _shrink(db, rows, "UPDATE crash SET count = count - ?2, repeats = repeats + ?3 WHERE no = ?1")


def count_unlisted(db: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Count reports that are read, and not kept because they repeat what has been kept more than
    often enough.
    """
    _count_happened(db, rows, 1)
    db.executemany(
        "UPDATE crash SET times = times + ?2, repeats = repeats + ?2, first_ns = "
        "min(first_ns, ?3) WHERE no = ?1",
        [(row.crash, row.times, row.ts) for row in rows],
    )


def move_state(db: sqlite3.Connection, before: int, after: int) -> None:
    _add_states(db, {before: -1})
    _add_states(db, {after: 1})


def forget_before(db: sqlite3.Connection, floor: int) -> None:
    """Forget what happened before *floor*: for the repeats of a group only when all of them are
    older.
    """
    db.execute("DELETE FROM hourly WHERE hour < ?", (floor // HOUR_NS,))
    db.execute("DELETE FROM daily WHERE day < ?", (floor // DAY_NS,))
    stale = "repeats > 0 AND kept_from <= ?"
    crashes = [no for (no,) in db.execute(f"SELECT no FROM crash WHERE {stale}", (floor,))]
    db.execute(
        f"UPDATE crash SET times = times - repeats, repeats = 0, kept_from = 0 WHERE {stale}",
        (floor,),
    )
    for crash in crashes:
        db.execute("DELETE FROM seen_with WHERE crash = ?", (crash,))
        db.execute("DELETE FROM daily WHERE crash = ?", (crash,))
        db.execute(
            "INSERT INTO daily SELECT crash, ts / ?, count(*) FROM report WHERE "
            "crash = ? AND ts > 0 GROUP BY 2",
            (DAY_NS, crash),
        )
        for column in ("source", "version", "model"):
            db.execute(
                f"INSERT INTO seen_with SELECT crash, {column}, count(*) FROM report WHERE "
                f"crash = ? GROUP BY {column}",
                (crash,),
            )
    _measure(db, crashes)


def _count_listed(db: sqlite3.Connection, rows: Sequence[Row], sign: int) -> None:
    _add_states(
        db, {state: sign * n for state, n in Counter(map(attrgetter("state"), rows)).items()}
    )
    for column in ("source", "version", "model"):
        facets = Counter(map(attrgetter(column), rows))
        db.executemany(
            "UPDATE facet SET count = count + ?2 WHERE no = ?1",
            [(no, sign * n) for no, n in facets.items()],
        )


def _count_happened(db: sqlite3.Connection, rows: Sequence[Row], sign: int) -> None:
    timed = [row for row in rows if row.ts]
    hours = Counter(
        zip([ts // HOUR_NS for ts in map(_ts, timed)], map(_source, timed), strict=True)
    )
    days = Counter([(row.crash, row.ts // DAY_NS) for row in timed])
    seen_with: Counter[tuple[int, int]] = Counter()
    for (crash, *facets), n in Counter(map(_place, rows)).items():
        for facet in facets:
            seen_with[crash, facet] += n
    for (table, first, second), sums in zip(_HAPPENED, (hours, days, seen_with), strict=True):
        db.executemany(
            f"INSERT INTO {table} VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET "
            f"count = count + excluded.count",
            [(*pair, sign * n) for pair, n in sums.items()],
        )
        if sign < 0:
            db.executemany(
                f"DELETE FROM {table} WHERE {first} = ? AND {second} = ? AND count <= 0", list(sums)
            )
    if sign > 0:
        # What goes later changes nothing about when a version was met first.
        first_met: dict[int, int] = {}
        for version, ts in zip(map(_version, timed), map(_ts, timed), strict=True):
            if ts < first_met.get(version, ts + 1):
                first_met[version] = ts
        db.executemany(
            "INSERT INTO release VALUES (?, ?) ON CONFLICT DO UPDATE SET first_ns = "
            "min(first_ns, excluded.first_ns)",
            list(first_met.items()),
        )


def _shrink(db: sqlite3.Connection, rows: Iterable[Row], statement: str) -> None:
    counts: Counter[int] = Counter()
    times: Counter[int] = Counter()
    for row in rows:
        counts[row.crash] += 1
        times[row.crash] += row.times
    db.executemany(statement, [(crash, n, times[crash]) for crash, n in counts.items()])
    _measure(db, counts)


def _measure(db: sqlite3.Connection, crashes: Collection[int]) -> None:
    """Find the first and the newest report of each group again; repeats that are not kept came
    before.
    """
    for crash in crashes:
        newest = (
            "SELECT ts, key, what FROM report WHERE crash = ?1 ORDER BY ts DESC, key DESC LIMIT 1"
        )
        db.execute(
            "UPDATE crash SET first_ns = iif(repeats > 0, first_ns, ifnull("
            "(SELECT min(ts) FROM report WHERE crash = ?1 AND ts > 0), 0)),"
            f" (last_ns, newest, title) = (SELECT * FROM ({newest}) UNION ALL SELECT 0, "
            f"0, '' LIMIT 1) WHERE no = ?1",
            (crash,),
        )


def _add_states(db: sqlite3.Connection, states: Mapping[int, int]) -> None:
    db.executemany(
        "INSERT INTO state_count VALUES (?, ?) ON CONFLICT DO UPDATE SET "
        "count = count + excluded.count",
        list(states.items()),
    )
