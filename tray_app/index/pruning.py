"""What the index lets go of, so that it stays as small as the person wants: by age, and by repeats of the same crash.

The limits stand in the index itself, so that whoever adds records (the catching up is a process of its own) obeys them,
and nothing that was let go comes back with the next look at its file.
"""

import json
import sqlite3
from collections.abc import Collection, Mapping
from typing import Final, NamedTuple

from tray_app.index.fingerprint import DAMAGED
from tray_app.model.state import DeliveryState

ON_THE_WAY: Final = (
    DeliveryState.QUEUED,
    DeliveryState.SENDING,
    DeliveryState.RETRYING,
    DeliveryState.BLOCKED,
)
"""Reports in these states are never let go."""
_FLOOR: Final = "floor"
_GAP: Final = "gap "
_MAY_GO: Final = (
    f"state NOT IN ({','.join(str(int(state)) for state in ON_THE_WAY)})"
    " AND lower(hex(id)) NOT IN (SELECT value FROM json_each(?))"
)
"""Neither by what the index knows nor by what the ledger says is it on its way."""


class Limits(NamedTuple):
    """Which reports are not kept."""

    floor: int = 0
    """Reports from before this time, in nanoseconds since 1970."""
    gaps: Mapping[str, tuple[int, int]] = {}
    """Of a kind of crash (its fingerprint) those between two times: the repeats in the middle of a crash loop."""

    def excludes(self, fingerprint: str, ts: int) -> bool:
        """Say whether a report of this kind and time is not kept. One without a time always is."""
        if ts <= 0:
            return False
        return ts < self.floor or self.is_repeat(fingerprint, ts)

    def is_repeat(self, fingerprint: str, ts: int) -> bool:
        """Say whether a report that is not kept counts all the same: it is one of a crash loop, and not too old."""
        after, before = self.gaps.get(fingerprint, (0, 0))
        return after < ts < before and ts >= self.floor


class Kind(NamedTuple):
    """A kind of crash with many repeats."""

    number: int
    fingerprint: str
    size: int


def limits(db: sqlite3.Connection) -> Limits:
    """Read the limits in force."""
    floor, gaps = 0, {}
    for name, value in db.execute("SELECT name, value FROM meta WHERE name = ? OR name GLOB ?", (_FLOOR, f"{_GAP}*")):
        if name == _FLOOR:
            floor = int(value)
        else:
            after, before = json.loads(value)
            gaps[name.removeprefix(_GAP)] = (int(after), int(before))
    return Limits(floor, gaps)


def set_floor(db: sqlite3.Connection, floor: int) -> None:
    """Keep nothing from before *floor* from now on; what is there already goes by `expired`."""
    db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_FLOOR, floor))


def widen_gap(db: sqlite3.Connection, fingerprint: str, after: int, before: int) -> None:
    """Keep no report of this kind between the two times from now on."""
    known = limits(db).gaps.get(fingerprint)
    if known is not None:
        after, before = min(after, known[0]), max(before, known[1])
    db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_GAP + fingerprint, json.dumps([after, before])))


def expired(db: sqlite3.Connection, floor: int, limit: int, on_the_way: Collection[str] = ()) -> list[int]:
    """Return the keys of reports from before *floor*, the oldest first, at most *limit*; none that is on its way.

    *on_the_way*: the ids of those that are, by the ledger.
    """
    rows = db.execute(
        f"SELECT key FROM report WHERE ts > 0 AND ts < ? AND {_MAY_GO} ORDER BY ts LIMIT ?",
        (floor, json.dumps(list(on_the_way)), limit),
    )
    return [key for (key,) in rows]


def largest_kind(db: sqlite3.Connection, more_than: int, but: set[str]) -> Kind | None:
    """Return the kind with the most reports, if these are more than *more_than*; none of *but*."""
    rows = db.execute(
        "SELECT no, fingerprint, count FROM crash WHERE count > ? AND fingerprint != ? ORDER BY count DESC LIMIT ?",
        (more_than, DAMAGED, len(but) + 1),
    )
    return next((Kind(*row) for row in rows if row[1] not in but), None)


def repeats(
    db: sqlite3.Connection, kind: Kind, keep: int, limit: int, on_the_way: Collection[str] = ()
) -> tuple[list[int], tuple[int, int]]:
    """Return keys of the oldest repeats of *kind* and the times between which they lie.

    The first *keep* and the newest *keep* stay, and whatever is on its way, as with `expired`.
    """

    def edge(order: str) -> int:
        row = db.execute(
            f"SELECT ts FROM report WHERE crash = ? AND ts > 0 ORDER BY ts {order} LIMIT 1 OFFSET ?",
            (kind.number, keep - 1),
        ).fetchone()
        return int(row[0]) if row is not None else 0

    first, last = edge("ASC"), edge("DESC")
    rows = db.execute(
        f"SELECT key, ts FROM report WHERE crash = ? AND ts > ? AND ts < ? AND {_MAY_GO} ORDER BY ts LIMIT ?",
        (kind.number, first, last, json.dumps(list(on_the_way)), limit),
    ).fetchall()
    return [key for key, _ in rows], (first, max((ts for _, ts in rows), default=first) + 1)


def used(db: sqlite3.Connection) -> tuple[int, int]:
    """Return how many bytes of the file are in use, and how many are free for what comes."""
    [[pages], [free], [size]] = [
        db.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "freelist_count", "page_size")
    ]
    return (pages - free) * size, free * size


def compact(db: sqlite3.Connection) -> None:
    """Give free space back to the disk. Takes seconds for hundreds of megabytes."""
    db.execute("INSERT INTO report_words(report_words) VALUES ('optimize')")
    db.execute("VACUUM")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
