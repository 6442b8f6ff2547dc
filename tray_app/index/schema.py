"""The tables of the index. It holds nothing that cannot be read again from Cortex's files."""

from tray_app.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3

VERSION: Final = 9
"""Raised whenever the tables, or what is read out of a record, change: an index of another version
is rebuilt.
"""

HOUR_NS: Final = 3_600_000_000_000
DAY_NS: Final = 24 * HOUR_NS

FILE_BITS: Final = 42
"""A report's key is file number · 2^42 + byte offset: unique, in the order of writing, and found
without a counter.
"""


def key_of(file: int, offset: int) -> int:
    """Return the key of the record at *offset* of file number *file*."""
    return file << FILE_BITS | offset


def place_of(key: int) -> tuple[int, int]:
    """Return file number and offset of a key."""
    return key >> FILE_BITS, key & (1 << FILE_BITS) - 1


FLOOR: Final = "floor"
"""The name in `meta` of the time from before which no report is kept."""


def floor(db: "sqlite3.Connection") -> int:
    """Return that time, in nanoseconds since 1970."""
    row = db.execute("SELECT value FROM meta WHERE name = ?", (FLOOR,)).fetchone()
    return int(row[0]) if row is not None else 0


NAMELESS: Final = "\0"
"""Stands behind the path of a file whose name another has taken, before its number. No path has it.
"""

TABLES: Final = """
CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE file(
    no INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    device INTEGER NOT NULL, inode INTEGER NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, -- when last looked at
    low INTEGER NOT NULL, high INTEGER NOT NULL,      -- the bytes from low to high are indexed
    last_line INTEGER NOT NULL,                       -- where the last indexed line starts
    tail BLOB NOT NULL, head BLOB NOT NULL,           -- digests by which a rewritten file is noticed
    aged INTEGER NOT NULL DEFAULT 0                   -- reports in it that are too old to be kept
);
CREATE TABLE facet( -- a source, version or model
    no INTEGER PRIMARY KEY, kind INTEGER NOT NULL, text TEXT NOT NULL,
    count INTEGER NOT NULL DEFAULT 0,                 -- reports in the table below
    UNIQUE(kind, text)
);
CREATE TABLE crash( -- a group of reports that are the same crash
    no INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',                   -- what its newest member says
    count INTEGER NOT NULL DEFAULT 0,                 -- reports in the table below
    times INTEGER NOT NULL DEFAULT 0,                 -- how often it happened: a report may stand for several times
    repeats INTEGER NOT NULL DEFAULT 0,               -- of these, how many are counted and no longer kept
    kept_from INTEGER NOT NULL DEFAULT 0,             -- reports of it from before this time are such repeats
    first_ns INTEGER NOT NULL DEFAULT 0, last_ns INTEGER NOT NULL DEFAULT 0,
    newest INTEGER NOT NULL DEFAULT 0                 -- key of the newest member
);
CREATE TABLE report(
    key INTEGER PRIMARY KEY,
    length INTEGER NOT NULL,
    id BLOB NOT NULL,
    ts INTEGER NOT NULL,                              -- nanoseconds since 1970, 0 unknown
    state INTEGER NOT NULL, sent INTEGER NOT NULL,    -- sent: Cortex marked it
    source INTEGER NOT NULL, version INTEGER NOT NULL, model INTEGER NOT NULL,
    crash INTEGER NOT NULL,
    times INTEGER NOT NULL,                           -- how many occurrences this report stands for
    what TEXT NOT NULL,
    words TEXT NOT NULL                               -- what the full-text index holds of it
);
CREATE TABLE duplicate(key INTEGER PRIMARY KEY, length INTEGER NOT NULL, id BLOB NOT NULL);
CREATE INDEX duplicate_id ON duplicate(id);
CREATE TABLE delivery(id BLOB PRIMARY KEY, state INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE state_count(state INTEGER PRIMARY KEY, count INTEGER NOT NULL);
CREATE TABLE hourly(hour INTEGER, source INTEGER, count INTEGER NOT NULL, PRIMARY KEY(hour, source)) WITHOUT ROWID;
CREATE TABLE daily(crash INTEGER, day INTEGER, count INTEGER NOT NULL, PRIMARY KEY(crash, day)) WITHOUT ROWID;
CREATE TABLE seen_with(crash INTEGER, facet INTEGER, count INTEGER NOT NULL, PRIMARY KEY(crash, facet)) WITHOUT ROWID;
CREATE TABLE release(version INTEGER PRIMARY KEY, first_ns INTEGER NOT NULL);
CREATE TABLE shared_text(number INTEGER PRIMARY KEY);
CREATE VIRTUAL TABLE text_words USING fts5(
    words, content='', detail=none, columnsize=0, tokenize="unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE report_words USING fts5(
    words, content='', detail=none, columnsize=0, tokenize="unicode61 remove_diacritics 2"
);
"""  # noqa: E501

TIME_INDEX: Final = "CREATE INDEX IF NOT EXISTS report_ts ON report(ts)"
"""Kept at all times: what a window shows first is in the order of time."""

SORT_INDEXES: Final = {
    "report_id": "CREATE INDEX IF NOT EXISTS report_id ON report(id)",
    "report_crash": "CREATE INDEX IF NOT EXISTS report_crash ON report(crash, ts)",
    "report_state": "CREATE INDEX IF NOT EXISTS report_state ON report(state, ts)",
    "report_source": "CREATE INDEX IF NOT EXISTS report_source ON report(source, ts)",
    "report_version": "CREATE INDEX IF NOT EXISTS report_version ON report(version, ts)",
    "report_model": "CREATE INDEX IF NOT EXISTS report_model ON report(model, ts)",
}
"""Dropped while a large backlog is read, and made again in one go after it."""

SOURCE: Final = 1
APP_VERSION: Final = 2
MODEL: Final = 3
FACETS: Final = (SOURCE, APP_VERSION, MODEL)
"""In the order of the columns of `report`."""
