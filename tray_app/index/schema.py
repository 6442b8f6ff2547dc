"""The tables of the index. It holds nothing that cannot be read again from Cortex's files."""

from typing import Final

VERSION: Final = 8
"""Raised whenever the tables, or what is read out of a record, change: an index of another version is rebuilt."""

FILE_BITS: Final = 42
"""A report's key is file number · 2^42 + byte offset: unique, in the order of writing, and found without a counter."""

NAMELESS: Final = "\0"
"""Stands behind the path of a file whose name another has taken, before its number. No path has it."""

TABLES: Final = """
CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE file(
    no INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    device INTEGER NOT NULL, inode INTEGER NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, -- when last looked at
    low INTEGER NOT NULL, high INTEGER NOT NULL,      -- the bytes from low to high are indexed
    last_line INTEGER NOT NULL,                       -- where the last indexed line starts
    tail BLOB NOT NULL, head BLOB NOT NULL            -- digests by which a rewritten file is noticed
);
CREATE TABLE facet(no INTEGER PRIMARY KEY, kind INTEGER NOT NULL, text TEXT NOT NULL, UNIQUE(kind, text));
CREATE TABLE crash( -- a group of reports that are the same crash
    no INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    count INTEGER NOT NULL DEFAULT 0,                 -- reports in the table below
    first_ns INTEGER NOT NULL DEFAULT 0, last_ns INTEGER NOT NULL DEFAULT 0,
    newest INTEGER NOT NULL DEFAULT 0,                -- key of the newest member
    times INTEGER NOT NULL DEFAULT 0                  -- how often it happened: one report may stand for several
                                                      -- times, and repeats may be gone
);
CREATE TABLE report(
    key INTEGER PRIMARY KEY,
    length INTEGER NOT NULL,
    id BLOB NOT NULL,
    ts INTEGER NOT NULL,                              -- nanoseconds since 1970, 0 unknown
    state INTEGER NOT NULL, sent INTEGER NOT NULL,    -- sent: Cortex marked it
    source INTEGER NOT NULL, version INTEGER NOT NULL, model INTEGER NOT NULL,
    crash INTEGER NOT NULL,
    what TEXT NOT NULL,
    words TEXT NOT NULL,                              -- what the full-text index holds of it
    times INTEGER NOT NULL                            -- how many occurrences this report stands for
);
CREATE TABLE gone( -- repeats that went for want of space: counted, no longer kept one by one
    file INTEGER, crash INTEGER, hour INTEGER, source INTEGER, version INTEGER, model INTEGER,
    reports INTEGER NOT NULL, times INTEGER NOT NULL, first_ns INTEGER NOT NULL, last_ns INTEGER NOT NULL,
    PRIMARY KEY(file, crash, hour, source, version, model)
) WITHOUT ROWID;
CREATE INDEX gone_crash ON gone(crash);
CREATE TABLE aged( -- how many of a file are not kept for their age
    file INTEGER PRIMARY KEY, reports INTEGER NOT NULL
);
CREATE TABLE duplicate(key INTEGER PRIMARY KEY, length INTEGER NOT NULL, id BLOB NOT NULL);
CREATE INDEX duplicate_id ON duplicate(id);
CREATE TABLE delivery(id BLOB PRIMARY KEY, state INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE standing(state INTEGER PRIMARY KEY, count INTEGER NOT NULL);
CREATE TABLE bar(hour INTEGER, source INTEGER, count INTEGER NOT NULL, PRIMARY KEY(hour, source)) WITHOUT ROWID;
CREATE TABLE daily(crash INTEGER, day INTEGER, count INTEGER NOT NULL, PRIMARY KEY(crash, day)) WITHOUT ROWID;
CREATE TABLE seen_with(crash INTEGER, facet INTEGER, count INTEGER NOT NULL, PRIMARY KEY(crash, facet)) WITHOUT ROWID;
CREATE TABLE initial( -- how often lines begin in the same way
    text TEXT PRIMARY KEY, count INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE release(version INTEGER PRIMARY KEY, first_ns INTEGER NOT NULL);
CREATE TABLE document(no INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE);
CREATE VIRTUAL TABLE document_words USING fts5(
    words, content='', detail=none, columnsize=0, tokenize="unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE report_words USING fts5(
    words, content='', detail=none, columnsize=0, tokenize="unicode61 remove_diacritics 2"
);
"""

WHAT: Final = "substr(r.what, 1, 32)"
"""What the lines of reports `r` are sorted by."""

INITIAL_SIZE: Final = 16
"""How many characters of a line are counted together. By them, half a million rows need not be passed one by one."""

MOST_INITIALS: Final = 1000
"""When lines begin in more ways than that, nothing is counted any more: reading the counts would take longer."""

TIME_INDEX: Final = "CREATE INDEX IF NOT EXISTS report_ts ON report(ts)"
"""Kept at all times: what a window shows first is in the order of time."""

SORT_INDEXES: Final = {
    "report_id": "CREATE INDEX IF NOT EXISTS report_id ON report(id)",
    "report_crash": "CREATE INDEX IF NOT EXISTS report_crash ON report(crash, ts)",
    "report_state": "CREATE INDEX IF NOT EXISTS report_state ON report(state, ts)",
    "report_source": "CREATE INDEX IF NOT EXISTS report_source ON report(source, ts)",
    "report_version": "CREATE INDEX IF NOT EXISTS report_version ON report(version, ts)",
    "report_model": "CREATE INDEX IF NOT EXISTS report_model ON report(model, ts)",
    "report_what": "CREATE INDEX IF NOT EXISTS report_what ON report(substr(what, 1, 32), ts)",
}
"""Dropped while a large backlog is read, and made again in one go after it."""

SOURCE: Final = 1
APP_VERSION: Final = 2
MODEL: Final = 3
