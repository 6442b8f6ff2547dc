"""Reads what can be read of a damaged ledger into a new one."""

import contextlib
import hashlib
import logging
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from tray_app.delivery.response import LOST_BYTES, REBUILT
from tray_app.messages import to_json
from tray_app.model.consent import Answer
from tray_app.model.delivery import DestinationKind
from tray_app.model.state import DeliveryState

log = logging.getLogger(__name__)

TABLES = ("decisions", "requests", "bodies", "attempts", "observed")
"""What is kept. Not the policy: it acts on nothing from before the damage, as a decision about it
may be lost.
"""
PAGE = 4096
"""In bytes, SQLite's default, which every ledger has."""
LONGEST_GAP = 10_000
"""After so many in a row that cannot be read no more are looked for."""
_LARGEST = 2**62
"""A larger number is no time and no count."""
_OPEN = "state IN (3,4,5,6)"


def rebuild(ledger: sqlite3.Connection, damaged: Path, folder: Path) -> None:
    """Fill a new *ledger* with what can be read of a *damaged* one; *folder* is for copies.

    What waited to be sent waits for the user now: that it was cancelled since, or delivered, may be
    lost.
    """
    copy = folder / "damaged.sqlite3"
    for suffix in ("", "-wal"):
        source = damaged.with_name(damaged.name + suffix)
        if source.exists():
            shutil.copyfile(source, copy.with_name(copy.name + suffix))
    count = _copied(ledger, copy)
    if not count and copy.stat().st_size > PAGE:
        _mend_first_page(ledger, copy, folder)
        count = _copied(ledger, copy)
    _hold_what_is_open(ledger)
    log.warning("%d rows of a damaged ledger could be read", count)


def _copied(ledger: sqlite3.Connection, copy: Path) -> int:
    count = 0
    try:
        old = sqlite3.connect(copy, isolation_level=None)
    except sqlite3.Error:
        return 0
    try:
        old.execute("PRAGMA writable_schema=ON")  # SQLite then reads a file that was cut off, too
        old.text_factory = lambda text: text.decode("utf-8", "replace")
        ledger.execute("BEGIN")
        for table in TABLES:
            facts = ledger.execute(f"PRAGMA table_info({table})").fetchall()
            kinds = {name: (kind, bool(needed)) for _, name, kind, needed, *_ in facts}
            try:
                there = [row[1] for row in old.execute(f"PRAGMA table_info({table})")]
            except sqlite3.Error:
                continue
            columns = [name for name in kinds if name in there]
            if not columns:
                continue
            if table in ("decisions", "attempts"):  # whose order is that of their rows
                kinds["rowid"] = ("INTEGER", True)
                columns.append("rowid")
            insert = (
                f"INSERT OR IGNORE INTO {table}({','.join(columns)}) "
                f"VALUES({','.join('?' * len(columns))})"
            )
            for row in _rows(old, table, columns):
                if all(
                    _is_sound(value, *kinds[name]) for name, value in zip(columns, row, strict=True)
                ):
                    count += ledger.execute(insert, row).rowcount
        ledger.execute("COMMIT")
    finally:
        old.close()
    return count


def _rows(old: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[tuple[object, ...]]:
    """Yield the rows that can be read, and pass over those that cannot."""
    chosen = ",".join(columns)
    if table == "observed":  # it has no rowid, by which to go on behind the damage
        with contextlib.suppress(sqlite3.Error):
            yield from old.execute(f"SELECT {chosen} FROM observed ORDER BY report_id")
        return
    select = f"SELECT rowid,{chosen} FROM {table} NOT INDEXED WHERE rowid>? ORDER BY rowid"
    last = missed = 0
    while missed <= LONGEST_GAP:
        try:
            for row in old.execute(select, (last,)):
                if row[0] > last:  # a damaged tree may lead back
                    last, missed = row[0], 0
                    yield row[1:]
            return
        except sqlite3.Error:
            last, missed = last + 1, missed + 1


def _is_sound(value: object, kind: str, is_needed: bool) -> bool:
    if value is None:
        return not is_needed
    match kind:
        case "INTEGER":
            return isinstance(value, int) and 0 <= value < _LARGEST
        case "REAL":
            return isinstance(value, float | int)
        case "BLOB":
            return isinstance(value, bytes)
        case _:
            return isinstance(value, str)


def _mend_first_page(ledger: sqlite3.Connection, copy: Path, folder: Path) -> None:
    """Give a ledger whose first page is lost that of a new one: the tables begin at the same places
    in every ledger.
    """
    whole = folder / "whole.sqlite3"
    new = sqlite3.connect(whole, isolation_level=None)
    try:
        ledger.backup(new)
        new.execute("PRAGMA journal_mode=DELETE")
    finally:
        new.close()
    copy.with_name(f"{copy.name}-wal").unlink(missing_ok=True)  # its first page is as lost
    with copy.open("r+b") as out:
        page = bytearray(whole.read_bytes()[:PAGE])
        page[28:32] = (copy.stat().st_size // PAGE).to_bytes(4, "big")
        page[32:40] = bytes(8)  # no list of free pages
        out.write(page)


def _hold_what_is_open(ledger: sqlite3.Connection) -> None:
    ledger.execute("BEGIN")
    kinds = ",".join(f"'{kind}'" for kind in DestinationKind)
    states = ",".join(str(int(state)) for state in DeliveryState)
    ledger.execute(f"DELETE FROM requests WHERE kind NOT IN ({kinds}) OR state NOT IN ({states})")
    ledger.execute(f"DELETE FROM attempts WHERE outcome NOT IN ({states})")
    ledger.execute("DELETE FROM bodies WHERE request NOT IN (SELECT id FROM requests)")
    for request, sha256, body in ledger.execute(
        "SELECT id, sha256, body FROM requests JOIN bodies ON request=id"
    ):
        if hashlib.sha256(body).hexdigest() != sha256:
            ledger.execute("DELETE FROM bodies WHERE request=?", (request,))
    ledger.execute(
        f"UPDATE requests SET state={DeliveryState.DECLINED:d}, "
        f"settled_at=decided_at WHERE {_OPEN} AND"
        f" '{Answer.DECLINE}'=(SELECT d.answer FROM decisions d WHERE "
        f"d.report_id=requests.report_id"
        " AND d.destination=requests.destination ORDER BY d.rowid DESC LIMIT 1)"
    )
    ledger.execute(
        f"UPDATE requests SET state={DeliveryState.BLOCKED:d}, next_attempt=NULL, "
        f"paced=0, why=? WHERE {_OPEN}",
        (to_json(REBUILT),),
    )
    ledger.execute(
        f"UPDATE requests SET size=0, why=? WHERE state={DeliveryState.BLOCKED:d}"
        " AND id NOT IN (SELECT request FROM bodies)",
        (to_json(LOST_BYTES),),
    )
    ledger.execute("COMMIT")
