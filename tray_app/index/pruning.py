"""What the index lets go of, so that it stays as small as the user wants: by age, and the oldest
repeats of a crash.

The limits stand in the index itself, so that whoever adds records (the backfill is a process of its
own) obeys them, and nothing that was let go comes back with the next look at its file.
"""

import sqlite3
from collections.abc import Collection, Mapping
from typing import Final, NamedTuple

from tray_app.index import schema
from tray_app.model.query import DAMAGED_GROUP
from tray_app.model.state import DeliveryState

ON_THE_WAY: Final = (
    DeliveryState.QUEUED,
    DeliveryState.SENDING,
    DeliveryState.RETRYING,
    DeliveryState.BLOCKED,
)
"""Reports in these states are never let go."""
_MAY_GO: Final = (
    f"state NOT IN ({','.join(str(int(state)) for state in ON_THE_WAY)})"
    " AND lower(hex(id)) NOT IN (SELECT value FROM json_each(?))"
)
"""Neither by what the index knows nor by what the ledger says is it on its way."""


class Limits(NamedTuple):
    """Which reports are not kept, by their times in nanoseconds since 1970."""

    floor: int = 0
    """None from before this time."""
    kept_from: Mapping[str, int] = {}
    """None of a group (its fingerprint) from before this time: the repeats of a crash loop."""

    def excludes(self, fingerprint: str, ts: int) -> bool:
        """Say whether a report of this group and time is not kept. One without a time always is."""
        return 0 < ts < self.floor or 0 < ts < self.kept_from.get(fingerprint, 0)


class Group(NamedTuple):
    """A group with many repeats."""

    number: int
    fingerprint: str
    size: int


def limits(db: sqlite3.Connection) -> Limits:
    """Read the limits in force."""
    kept_from = dict(db.execute("SELECT fingerprint, kept_from FROM crash WHERE kept_from > 0"))
    return Limits(schema.floor(db), kept_from)


def set_floor(db: sqlite3.Connection, floor: int) -> None:
    """Keep nothing from before *floor* from now on; what is there already goes by `expired`."""
    db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (schema.FLOOR, floor))


def expired(
    db: sqlite3.Connection, floor: int, limit: int, on_the_way: Collection[str] = ()
) -> list[int]:
    """Return the keys of reports from before *floor*, the oldest first, at most *limit*; none that
    is on its way.

    *on_the_way*: the ids of those that are, by the ledger.
    """
    rows = db.execute(
        f"SELECT key FROM report WHERE ts > 0 AND ts < ? AND {_MAY_GO} ORDER BY ts LIMIT ?",
        (floor, _listed(on_the_way), limit),
    )
    return [key for (key,) in rows]


def largest_group(db: sqlite3.Connection, more_than: int, but: set[str]) -> Group | None:
    """Return the group with the most reports, if these are more than *more_than*; none of *but*."""
    rows = db.execute(
        "SELECT no, fingerprint, count FROM crash WHERE count > ? AND fingerprint != "
        "? ORDER BY count DESC LIMIT ?",
        (more_than, DAMAGED_GROUP, len(but) + 1),
    )
    return next((Group(*row) for row in rows if row[1] not in but), None)


def keep_newest(
    db: sqlite3.Connection, group: Group, keep: int, limit: int, on_the_way: Collection[str] = ()
) -> list[int]:
    """Keep nothing of *group* any more but its newest *keep*, and return the keys of the oldest
    that are to go.

    At most *limit* at once, and none that is on its way, as with `expired`.
    """
    rows = db.execute(
        f"SELECT key, ts FROM report WHERE crash = ? AND ts > 0 AND {_MAY_GO} ORDER BY ts LIMIT ?",
        (group.number, _listed(on_the_way), min(limit, group.size - keep)),
    ).fetchall()
    if rows:
        db.execute(
            "UPDATE crash SET kept_from = max(kept_from, ?) WHERE no = ?",
            (rows[-1][1] + 1, group.number),
        )
    return [key for key, _ in rows]


def used(db: sqlite3.Connection) -> tuple[int, int]:
    """Return how many bytes of the file are in use, and how many are free for what comes."""
    [[pages], [free], [size]] = [
        db.execute(f"PRAGMA {name}").fetchone()
        for name in ("page_count", "freelist_count", "page_size")
    ]
    return (pages - free) * size, free * size


def compact(db: sqlite3.Connection) -> None:
    """Give free space back to the disk. Takes seconds for hundreds of megabytes."""
    db.execute("INSERT INTO report_words(report_words) VALUES ('optimize')")
    db.execute("VACUUM")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _listed(ids: Collection[str]) -> str:
    import json

    return json.dumps(list(ids))
