"""The ledger's tables, how an older file becomes a newer one, and what happens to a damaged one."""

import logging
import os
import sqlite3
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from tray_app import private_file
from tray_app.delivery import salvage
from tray_app.errors import StorageFailed
from tray_app.messages import en

log = logging.getLogger(__name__)

WAITING, SEEN = ".damaged-", ".was-damaged-"
"""In the name of a ledger that was set aside: until the user has acknowledged it, and after."""
_BESIDE = ("-wal", "-shm")
MIGRATIONS = (
    """
    CREATE TABLE decisions(
        report_id TEXT NOT NULL, destination TEXT NOT NULL, kind TEXT NOT NULL, host TEXT NOT NULL,
        answer TEXT NOT NULL, decided_by TEXT NOT NULL, decided_at INTEGER NOT NULL, sha256 TEXT NOT NULL);
    CREATE INDEX decisions_by_report ON decisions(report_id, destination);
    CREATE INDEX decisions_by_destination ON decisions(destination, report_id);
    CREATE TABLE requests(
        id INTEGER PRIMARY KEY, report_id TEXT NOT NULL, destination TEXT NOT NULL, kind TEXT NOT NULL,
        host TEXT NOT NULL, content_type TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
        decided_at INTEGER NOT NULL, decided_by TEXT NOT NULL,
        state INTEGER NOT NULL, attempts INTEGER NOT NULL, next_attempt INTEGER, why TEXT NOT NULL,
        answer TEXT NOT NULL, settled_at INTEGER, offline INTEGER NOT NULL DEFAULT 0,
        UNIQUE(report_id, destination));
    CREATE INDEX requests_open ON requests(attempts, decided_at) WHERE state IN (3,5,6);
    CREATE INDEX requests_settled ON requests(settled_at);
    CREATE TABLE bodies(request INTEGER PRIMARY KEY, body BLOB NOT NULL);
    CREATE TABLE attempts(
        request INTEGER NOT NULL, at INTEGER NOT NULL, outcome INTEGER NOT NULL,
        status INTEGER, words TEXT NOT NULL, seconds REAL NOT NULL);
    CREATE INDEX attempts_by_request ON attempts(request);
    CREATE TABLE destinations(
        key TEXT PRIMARY KEY, failures INTEGER NOT NULL, until INTEGER, held INTEGER NOT NULL, why TEXT NOT NULL,
        failing_since INTEGER, offline INTEGER NOT NULL);
    CREATE TABLE observed(report_id TEXT PRIMARY KEY, observed_ns INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE policies(policy TEXT NOT NULL, chosen_at INTEGER NOT NULL);
    """,  # noqa: E501
    # The receiver's own number and address of a report; who may be held back by the limit per hour,
    # and who is.
    """
    ALTER TABLE requests ADD COLUMN reference TEXT NOT NULL DEFAULT '';
    ALTER TABLE requests ADD COLUMN link TEXT NOT NULL DEFAULT '';
    ALTER TABLE requests ADD COLUMN expressly INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE requests ADD COLUMN paced INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX attempts_by_time ON attempts(at);
    """,
    # Attempts whose end is not known; since when a pause lasts, so that a clock that steps back
    # cannot make it longer.
    """
    CREATE TABLE sending(request INTEGER PRIMARY KEY, at INTEGER NOT NULL);
    ALTER TABLE requests ADD COLUMN waits_since INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE destinations ADD COLUMN waits_since INTEGER NOT NULL DEFAULT 0;
    UPDATE requests SET waits_since=coalesce((SELECT max(at) FROM attempts WHERE request=requests.id), decided_at)
        WHERE state IN (3,5,6);
    UPDATE destinations SET waits_since=coalesce((SELECT max(a.at) FROM attempts a JOIN requests r ON r.id=a.request
        WHERE r.destination=destinations.key), failing_since, 0);
    """,  # noqa: E501
    # Reasons are `messages.to_json`: a template and its values. A finished sentence of before is a
    # template without.
    """
    UPDATE requests SET why=json_object('template', why, 'values', json('{}')) WHERE why<>'';
    UPDATE attempts SET words=json_object('template', words, 'values', json('{}')) WHERE words<>'';
    UPDATE destinations SET why=json_object('template', why, 'values', json('{}')) WHERE why<>'';
    """,
)
"""Never change one that was released; add another. `PRAGMA user_version` counts those that were
applied.

The states 3, 5 and 6 of the index are `ledger.OPEN`.
"""


def open_ledger(file: Path, before: sqlite3.Connection | None = None) -> sqlite3.Connection:
    """Open or make the ledger. A damaged or empty one is set aside, and a new one made of what can
    be read of it.

    *before* holds what a new one begins with where the file is gone. Raises StorageFailed when the
    folder or the file may not be used, or a newer version wrote it.
    """
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not file.exists():
            _make(file, before)
        try:
            return _opened(file)
        except sqlite3.OperationalError:
            raise  # locked, no disk, no permission: nothing is damaged
        except sqlite3.DatabaseError:
            _rebuild(file, _set_aside(file))
            return _opened(file)
    except (OSError, sqlite3.Error) as error:
        raise StorageFailed(
            "The record of what was sent cannot be opened",
            en("Look whether the disk is full and whether {file} may be written ({error})."),
            file=file,
            error=error,
        ) from error


def _rebuild(file: Path, aside: Path) -> None:
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        draft = open_ledger(Path(folder) / file.name)
        try:
            salvage.rebuild(draft, aside, Path(folder))
            _make(file, draft)
        except Exception:
            log.exception("nothing could be read of %s", aside)
            _make(file, None)
        finally:
            draft.close()


def set_aside_files(file: Path) -> list[Path]:
    """Return the damaged ledgers that were set aside and that nobody has acknowledged yet."""
    found = file.parent.glob(f"{file.name}{WAITING}*")
    return sorted(each for each in found if not each.name.endswith(_BESIDE))


def acknowledge(file: Path) -> None:
    """Note that the user knows of the damaged ledgers. They stay, under a name of which nothing is
    said.
    """
    for aside in set_aside_files(file):
        for suffix in ("", *_BESIDE):
            each = aside.with_name(aside.name + suffix)
            if each.exists():
                each.rename(each.with_name(each.name.replace(WAITING, SEEN)))


def erase_set_aside(file: Path) -> None:
    """Erase every damaged ledger that was set aside, whether somebody knows of it or not."""
    for name in (WAITING, SEEN):
        for aside in file.parent.glob(f"{file.name}{name}*"):
            aside.unlink(missing_ok=True)


def _make(file: Path, source: sqlite3.Connection | None) -> None:
    """Make the file, so that it is there as a whole or not at all; one that another process has
    just made stays.
    """
    draft = file.with_name(f".{file.name}.{os.urandom(6).hex()}.new")
    private_file.make(draft)
    try:
        connection = sqlite3.connect(draft, isolation_level=None)
        try:
            if source is not None:
                source.backup(connection)
            _migrate(connection, file)
        finally:
            connection.close()
        try:
            os.link(draft, file)
        except FileExistsError:
            return
        except OSError:  # a file system without links
            if not file.exists():
                draft.rename(file)
    finally:
        draft.unlink(missing_ok=True)


def _opened(file: Path) -> sqlite3.Connection:
    private_file.make(file)
    if not file.stat().st_size:  # SQLite would take it for a new one
        raise sqlite3.DatabaseError("empty")
    connection = sqlite3.connect(file, timeout=30, isolation_level=None, check_same_thread=False)
    try:
        private_file.use_wal(connection)
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA fullfsync=ON")  # for macOS: past the disk's own memory
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("damaged")
        _migrate(connection, file)
    except BaseException:
        connection.close()
        raise
    return connection


def _migrate(connection: sqlite3.Connection, file: Path) -> None:
    if connection.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS):
        return  # opening one changes nothing in it
    connection.execute("BEGIN IMMEDIATE")
    try:
        [version] = connection.execute("PRAGMA user_version").fetchone()
        if version > len(MIGRATIONS):
            raise StorageFailed(
                "The record of what was sent belongs to a newer version of this program",
                en("Update the program; {file} is left as it is."),
                file=file,
            )
        for statements in MIGRATIONS[version:]:
            for statement in statements.split(";"):
                if statement.strip():
                    connection.execute(statement)
        connection.execute(f"PRAGMA user_version={len(MIGRATIONS)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has ended it already
            connection.execute("ROLLBACK")
        raise


def _set_aside(file: Path) -> Path:
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%S}"
    aside = file.with_name(f"{file.name}{WAITING}{stamp}")
    count = 1
    while aside.exists():
        count += 1
        aside = file.with_name(f"{file.name}{WAITING}{stamp}-{count}")
    file.rename(aside)
    for suffix in _BESIDE:
        beside = file.with_name(file.name + suffix)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + suffix))
    return aside
