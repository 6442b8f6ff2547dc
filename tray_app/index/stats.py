"""What the index says beside its rows: totals, one kind of crash, where a report's bytes stand."""

import os
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from tray_app.index import schema
from tray_app.index.schema import HOUR_NS, place_of
from tray_app.model.query import DAMAGED_GROUP, NOTE_GROUP, Release, Totals
from tray_app.records import record


@record
class Group:
    """One kind of crash."""

    what: str
    """What its newest report says."""
    count: int
    first_ns: int
    last_ns: int
    versions: tuple[str, ...]
    """The most frequent first."""
    models: tuple[str, ...]
    times: int
    """How often it happened: more than `count` where a report stands for several times, or some are
    gone.
    """
    gone: int
    """How many of these times are counted and no longer kept one by one."""


@record
class Kind:
    """What the row of a group says beside its newest report."""

    versions: list[str]
    models: list[str]
    """The most frequent first."""
    days: list[tuple[int, int]]
    """Day since 1970 (UTC) and how many, oldest first."""


@record
class Place:
    """Where a report's bytes stand."""

    key: int
    path: Path
    offset: int
    length: int
    id: bytes
    what: str


def totals(db: sqlite3.Connection, watermark: int) -> Totals:
    row = db.execute(
        "SELECT sum(count), sum(CASE WHEN fingerprint = ?1 THEN count END),"
        " sum(count > 0 AND fingerprint != ?1) FROM crash WHERE fingerprint != ?2",
        (DAMAGED_GROUP, NOTE_GROUP),
    ).fetchone()
    everything, damaged, groups = (value or 0 for value in row)
    if watermark >= 0:
        # Few are newer than the last time that everything was seen.
        newer = db.execute(
            "SELECT count(*) FROM report WHERE state = 0 AND ts > ?", (watermark,)
        ).fetchone()
    else:
        newer = db.execute("SELECT sum(count) FROM state_count WHERE state = 0").fetchone()
    unseen = newer[0] or 0
    [[repeats, aged]] = db.execute(
        "SELECT (SELECT sum(repeats) FROM crash), (SELECT sum(aged) FROM file)"
    )
    return Totals(
        everything - damaged,
        unseen,
        damaged,
        groups,
        repeats or 0,
        aged or 0,
        schema.floor(db),
    )


def group(db: sqlite3.Connection, fingerprint: str) -> Group | None:
    """Return what is kept of one kind of crash; None when there are no reports of it."""
    row = db.execute(
        "SELECT no, title, count, first_ns, last_ns, times, repeats FROM crash WHERE "
        "fingerprint = ? AND count > 0",
        (fingerprint,),
    ).fetchone()
    if row is None:
        return None
    number, what, count, first, last, times, gone = row
    facets = db.execute(
        "SELECT f.kind, f.text FROM seen_with s JOIN facet f ON f.no = s.facet WHERE s.crash = ?"
        " AND f.text != '' ORDER BY s.count DESC",
        (number,),
    ).fetchall()
    versions = tuple(text for kind, text in facets if kind == schema.APP_VERSION)
    models = tuple(text for kind, text in facets if kind == schema.MODEL)
    return Group(what, count, first, last, versions, models, times, gone)


def kinds(db: sqlite3.Connection, groups: Sequence[str], since_day: int) -> dict[str, Kind]:
    """Return what the rows of these groups say, with the days from *since_day* on."""
    import json

    given = json.dumps(list(groups))
    found = {group: Kind([], [], []) for group in groups}
    for group, kind, text in db.execute(
        "SELECT c.fingerprint, f.kind, f.text FROM json_each(?) j JOIN crash c "
        "ON c.fingerprint = j.value"
        " JOIN seen_with s ON s.crash = c.no JOIN facet f ON f.no = s.facet WHERE "
        "f.text != '' AND s.count > 0"
        " ORDER BY s.count DESC",
        (given,),
    ):
        if kind == schema.APP_VERSION:
            found[group].versions.append(text)
        elif kind == schema.MODEL:
            found[group].models.append(text)
    for group, day, count in db.execute(
        "SELECT c.fingerprint, d.day, d.count FROM json_each(?) j JOIN crash c "
        "ON c.fingerprint = j.value"
        " JOIN daily d ON d.crash = c.no WHERE d.day >= ? ORDER BY d.day",
        (given, since_day),
    ):
        found[group].days.append((day, count))
    return found


def releases(db: sqlite3.Connection) -> list[Release]:
    """Return the versions that there are reports of, in the order in which they were met."""
    # By the kept counts: while a large backlog is indexed, the reports have no index by version
    # yet.
    rows = db.execute(
        "SELECT f.text, r.first_ns FROM release r JOIN facet f ON f.no = "
        "r.version WHERE f.text != ''"
        " AND r.version IN (SELECT facet FROM seen_with WHERE count > 0) ORDER BY r.first_ns"
    )
    return [Release(text, first) for text, first in rows]


def last_seen(db: sqlite3.Connection, version: str) -> int:
    """Return when the newest report from this version of Cortex was, in nanoseconds since 1970; 0
    without any.
    """
    sql = (
        "SELECT max(ts) FROM report WHERE version = (SELECT no FROM facet "
        "WHERE kind = ? AND text = ?)"
    )
    return int(db.execute(sql, (schema.APP_VERSION, version)).fetchone()[0] or 0)


def last_hour(db: sqlite3.Connection, fingerprint: str, now_ns: int) -> int:
    """Return how often a kind happened in the hour before *now_ns*; one report may stand for
    several times.
    """
    sql = (
        "SELECT coalesce(sum(times), 0) FROM report"
        " WHERE crash = (SELECT no FROM crash WHERE fingerprint = ?) AND ts > ? AND ts <= ?"
    )
    return int(db.execute(sql, (fingerprint, now_ns - HOUR_NS, now_ns)).fetchone()[0])


def keys_of(db: sqlite3.Connection, first: bytes, last: bytes) -> list[tuple[int, bytes]]:
    """Return key and id of at most two reports whose id lies between these."""
    return db.execute(
        "SELECT key, id FROM report WHERE id >= ? AND id <= ? ORDER BY id LIMIT 2", (first, last)
    ).fetchall()


def place(db: sqlite3.Connection, key: int) -> Place | None:
    """Return where the report with this key stands; None when there is none."""
    row = db.execute(
        "SELECT r.key, f.path, r.length, r.id, r.what FROM report r JOIN file f ON "
        "f.no = r.key >> ? WHERE r.key = ?",
        (schema.FILE_BITS, key),
    ).fetchone()
    return _place(row) if row is not None else None


def files(db: sqlite3.Connection) -> dict[int, Path]:
    return {number: _path(path) for number, path in db.execute("SELECT no, path FROM file")}


def size_of(db: sqlite3.Connection, ids: Iterable[str]) -> int:
    """Return how many bytes the reports with these ids have in their files, together."""
    sql = "SELECT sum(length) FROM report WHERE id = ?"
    return sum(db.execute(sql, (bytes.fromhex(each),)).fetchone()[0] or 0 for each in ids)


def places_of(db: sqlite3.Connection, identity: bytes) -> list[Place]:
    rows = db.execute(
        "SELECT r.key, f.path, r.length, r.id, r.what FROM report r JOIN file f ON "
        "f.no = r.key >> ? WHERE r.id = ?",
        (schema.FILE_BITS, identity),
    )
    return [_place(row) for row in rows]


def newest_new(db: sqlite3.Connection) -> int:
    """Return the time of the newest report that nobody has looked at; 0 when there is none."""
    return int(db.execute("SELECT max(ts) FROM report WHERE state = 0").fetchone()[0] or 0)


def new_after(db: sqlite3.Connection, ns: int) -> list[bytes]:
    """Return the ids of reports after this time that nobody has looked at."""
    return [row[0] for row in db.execute("SELECT id FROM report WHERE state = 0 AND ts > ?", (ns,))]


def _place(row: tuple[int, str | bytes, int, bytes, str]) -> Place:
    key, path, length, identity, what = row
    return Place(
        key,
        _path(path),
        place_of(key)[1],
        length,
        identity,
        what,
    )


def _path(stored: str | bytes) -> Path:
    # A file that lost its name to another keeps it with a number behind, until its new name is met.
    return Path(os.fsdecode(stored).partition(schema.NAMELESS)[0])
