"""Repeats of a crash that are counted and no longer kept one by one, so that a crash loop cannot eat the disk.

They are summed up by file, kind, hour, source, version and model: enough to take exactly these out again when their
file goes, and small, because the repeats of a crash loop share all of that.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

HOUR_NS: Final = 3_600_000_000_000


class Place(NamedTuple):
    """What the repeats of one row have in common."""

    file: int
    crash: int
    hour: int
    source: int
    version: int
    model: int


class Sum(NamedTuple):
    """How many they are."""

    reports: int
    times: int
    """How often the crash happened: one report may stand for several times."""
    first_ns: int
    last_ns: int


class PrunedCounts:
    """Sums up what one change to the index no longer keeps."""

    def __init__(self) -> None:
        self._sums: dict[Place, Sum] = {}

    def add(self, file: int, crash: int, ts: int, source: int, version: int, model: int, times: int) -> None:
        """Count one report of the time *ts*, in nanoseconds since 1970."""
        place = Place(file, crash, ts // HOUR_NS, source, version, model)
        known = self._sums.get(place, Sum(0, 0, ts, ts))
        self._sums[place] = Sum(known.reports + 1, known.times + times, min(known.first_ns, ts), max(known.last_ns, ts))

    def write(self, db: sqlite3.Connection) -> None:
        """Add the sums to those of the index."""
        db.executemany(
            "INSERT INTO gone VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET"
            " reports = reports + excluded.reports, times = times + excluded.times,"
            " first_ns = min(first_ns, excluded.first_ns), last_ns = max(last_ns, excluded.last_ns)",
            [(*place, *added) for place, added in self._sums.items()],
        )


def taken_out(db: sqlite3.Connection, *, file: int | None = None, before_ns: int = 0) -> Iterator[tuple[Place, Sum]]:
    """Take out the sums of one file, or those of repeats that are all older than *before_ns*, and yield them."""
    which, value = ("file = ?", file) if file is not None else ("last_ns < ?", before_ns)
    rows = db.execute(f"SELECT * FROM gone WHERE {which}", (value,)).fetchall()
    db.execute(f"DELETE FROM gone WHERE {which}", (value,))
    for row in rows:
        yield Place(*row[:6]), Sum(*row[6:])


def hand_over(db: sqlite3.Connection, file: int, heir: int) -> None:
    """Let another file, which holds the same records, stand for what is counted of *file*."""
    for table in ("gone", "aged"):
        db.execute(f"UPDATE OR IGNORE {table} SET file = ? WHERE file = ?", (heir, file))


def add_aged(db: sqlite3.Connection, reports: Mapping[int, int]) -> None:
    """Count so many reports of each file that are not kept for their age."""
    db.executemany(
        "INSERT INTO aged VALUES (?, ?) ON CONFLICT DO UPDATE SET reports = reports + excluded.reports",
        list(reports.items()),
    )


def first_ns(db: sqlite3.Connection, crash: int) -> int:
    """Return when the first of a kind's repeats happened that are no longer kept; 0 when there are none."""
    return int(db.execute("SELECT min(first_ns) FROM gone WHERE crash = ?", (crash,)).fetchone()[0] or 0)


def forget_copies(db: sqlite3.Connection, ids: Iterable[bytes]) -> None:
    """Forget second copies of reports that are no longer kept: no copy shall come forward in their place."""
    db.executemany("DELETE FROM duplicate WHERE id = ?", [(identity,) for identity in ids])
