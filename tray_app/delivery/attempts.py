"""What an attempt, or a refusal, changes in the ledger."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from tray_app.delivery.ledger_file import SENDABLE, among
from tray_app.delivery.response import UNFINISHED
from tray_app.messages import NOTHING, Message, to_json
from tray_app.model.consent import Answer, ConsentedReport, DecidedBy, TakenOut
from tray_app.model.delivery import Attempt, Destination, DestinationKind
from tray_app.model.report import nanoseconds
from tray_app.model.state import ARRIVED, OPEN, DeliveryState

LONGEST_ANSWER = 16 << 10
"""How many characters of a server's answer are kept."""
LONGEST_WORDS = 1000
"""Characters of a message's template, and of each value in it."""


class AttemptResult(NamedTuple):
    """What one attempt changes."""

    request: int
    report_id: str
    destination_key: str
    attempt: Attempt
    answer: str = ""
    next_attempt: datetime | None = None
    """For WAITING."""
    pause: datetime | None = None
    """When the whole destination is tried again, where the failure was not about this report."""
    reference: str = ""
    """The receiver's own number for the report."""
    link: str = ""
    """Where the receiver says the report can be seen; not to be trusted."""
    why: Message = NOTHING
    """What it says about the report and its destination, where the attempt's words say also how it
    travelled.
    """
    of_destination: bool = True
    """For HELD: whether everything for the destination waits for the user, or this report alone."""


class Receiver(NamedTuple):
    """Whom a decision is about: what the ledger keeps of a destination."""

    key: str
    kind: str
    host: str

    @classmethod
    def of(cls, destination: Destination) -> "Receiver":
        return cls(destination.key, str(destination.kind), destination.host)


class Decision(NamedTuple):
    """What somebody decided about one report."""

    answer: Answer
    by: DecidedBy
    at: datetime
    sha256: str = ""
    """Of the bytes that it is about."""


def has_arrived(connection: sqlite3.Connection, report_id: str, kind: DestinationKind) -> bool:
    """Say whether a receiver of this kind has got this report."""
    sql = (
        "SELECT 1 FROM requests r JOIN attempts a ON a.request=r.id"
        f" WHERE r.report_id=? AND r.kind=? AND a.outcome IN {among(ARRIVED)}"
    )
    return connection.execute(sql, (report_id, str(kind))).fetchone() is not None


def agree_to_running(connection: sqlite3.Connection, report: ConsentedReport) -> bool:
    """Let this consent hold for the request that is being posted with its very bytes; say whether
    there is one.
    """
    changed = connection.execute(
        "UPDATE requests SET decided_at=?, decided_by=? WHERE report_id=? AND destination=?"
        f" AND sha256=? AND state IN {among(SENDABLE)} AND id IN (SELECT request FROM sending)",
        (
            nanoseconds(report.decided_at),
            str(report.decided_by),
            report.report_id,
            report.destination.key,
            report.sha256,
        ),
    )
    return changed.rowcount > 0


def begin_attempts(
    connection: sqlite3.Connection, jobs: Mapping[int, str], at: datetime
) -> set[int]:
    """Write down that these requests, with the hashes of their bytes, are being posted; return
    those that may be.

    The bytes leave only after this. So the ledger knows of an attempt whose end nobody saw, and
    what was cancelled, withdrawn or agreed to anew with other bytes in the meantime is left out.
    """
    asked = connection.execute(
        f"SELECT id, sha256 FROM requests WHERE id IN (SELECT value FROM json_each(?)) "
        f"AND state IN {among(SENDABLE)}",
        (json.dumps(list(jobs)),),
    )
    chosen = {request for request, sha256 in asked if sha256 == jobs[request]}
    which, now = json.dumps(list(chosen)), nanoseconds(at)
    connection.execute(
        "INSERT INTO attempts(request, at, outcome, status, words, seconds)"
        f" SELECT request, at, {DeliveryState.RETRYING:d}, NULL, ?, 0.0 FROM sending"
        " WHERE request IN (SELECT value FROM json_each(?))",
        (to_json(UNFINISHED), which),
    )
    connection.execute(
        "INSERT OR REPLACE INTO sending SELECT value, ? FROM json_each(?)", (now, which)
    )
    connection.execute(
        "UPDATE requests SET attempts=attempts+1 WHERE id IN (SELECT value FROM json_each(?))",
        (which,),
    )
    return chosen


def record_requests(connection: sqlite3.Connection, settled: Sequence[AttemptResult]) -> None:
    """Write down what came of each request; for those of one bundle, of which the same is true, at
    once.
    """
    alike: dict[AttemptResult, list[int]] = {}
    for each in settled:
        alike.setdefault(each._replace(request=0, report_id=""), []).append(each.request)
    for each, requests in alike.items():
        made, which = each.attempt, json.dumps(requests)
        at = nanoseconds(made.at)
        connection.execute(
            "INSERT INTO attempts(request, at, outcome, status, words, seconds) "
            "SELECT value, ?, ?, ?, ?, ?"
            " FROM json_each(?)",
            (
                at,
                made.outcome,
                made.status,
                to_json(made.words, LONGEST_WORDS),
                made.seconds,
                which,
            ),
        )
        is_held = made.outcome is DeliveryState.BLOCKED
        connection.execute(
            "UPDATE requests SET state=?3, next_attempt=?4, waits_since=?5, "
            "why=?6, answer=?7, settled_at=?8,"
            " offline=?9, reference=?10, link=?11, paced=0"
            # Only what is still on its way by this very attempt: it may have been agreed to anew
            # since, or cancelled. Then the refusal stands, unless it arrived.
            " WHERE id IN (SELECT value FROM json_each(?1)) AND id IN (SELECT request FROM sending)"
            f" AND (state IN {among(OPEN)} OR ?2 IN {among(ARRIVED)})",
            (
                which,
                made.outcome,
                DeliveryState.QUEUED if is_held and each.of_destination else made.outcome,
                None
                if is_held and not each.of_destination
                else nanoseconds(each.next_attempt or made.at),
                at,
                to_json(each.why or made.words, LONGEST_WORDS),
                _storable(each.answer, LONGEST_ANSWER),
                None if made.outcome in OPEN else at,
                made.status is None,
                _storable(each.reference),
                _storable(each.link),
            ),
        )
        connection.execute(
            "DELETE FROM sending WHERE request IN (SELECT value FROM json_each(?))", (which,)
        )


def _storable(text: str, longest: int | None = None) -> str:
    """Return text as SQLite can hold it: without halves of characters."""
    return text[:longest].encode("utf-8", "replace").decode()


def record_destination(connection: sqlite3.Connection, each: AttemptResult) -> None:
    """Write down what an answer says about its destination: that all is well, that it rests, or
    that it is held.
    """
    held = each.attempt.outcome is DeliveryState.BLOCKED
    if held and not each.of_destination:
        return
    if not held and each.pause is None:
        connection.execute("DELETE FROM destinations WHERE key=?", (each.destination_key,))
        return
    connection.execute(
        "INSERT INTO destinations(key, failures, until, held, why, "
        "failing_since, offline, waits_since)"
        " VALUES(?1, 1, ?2, ?3, ?4, ?5, ?6, ?5) ON CONFLICT(key) DO UPDATE SET "
        "failures=failures+1, until=?2, held=?3,"
        " why=?4, failing_since=coalesce(failing_since, ?5), offline=?6, waits_since=?5",
        (
            each.destination_key,
            nanoseconds(each.pause) if each.pause else None,
            held,
            to_json(each.why or each.attempt.words, LONGEST_WORDS),
            nanoseconds(each.attempt.at),
            each.attempt.status is None,
        ),
    )


def withdraw(
    connection: sqlite3.Connection, report_id: str, destination_key: str, at: datetime
) -> list[TakenOut]:
    """End a request that nobody wants sent any more. Its attempts stay; its bytes, which nobody
    agrees to, do not.

    One that had arrived before it was to be sent again is what it was: delivered.
    """
    which = f"report_id=? AND destination=? AND state IN {among(OPEN)}"
    rows = connection.execute(
        f"SELECT id, state, coalesce(body, x'') FROM requests LEFT JOIN bodies "
        f"ON request=id WHERE {which}",
        (report_id, destination_key),
    ).fetchall()
    for request, _, _ in rows:
        arrived = connection.execute(
            f"SELECT outcome, at, words FROM attempts WHERE request=? AND "
            f"outcome IN {among(ARRIVED)}"
            " ORDER BY rowid DESC LIMIT 1",
            (request,),
        ).fetchone()
        connection.execute("DELETE FROM bodies WHERE request=?", (request,))
        connection.execute(
            "UPDATE requests SET state=?, settled_at=?, why=coalesce(?, why) WHERE id=?",
            (*(arrived or (DeliveryState.DECLINED, nanoseconds(at), None)), request),
        )
    return [
        TakenOut(report_id, destination_key, DeliveryState(state), body) for _, state, body in rows
    ]


def erase_bodies(connection: sqlite3.Connection, at: datetime) -> None:
    """End every request that waits, as a refusal, and forget all bytes and answers."""
    rows = connection.execute(
        f"SELECT report_id, destination, kind, host, sha256 FROM requests WHERE state IN "
        f"{among(OPEN)}"
    ).fetchall()
    for report_id, key, kind, host, sha256 in rows:
        declined = Decision(Answer.DECLINE, DecidedBy.USER, at, sha256)
        write_decision(connection, report_id, Receiver(key, kind, host), declined)
        withdraw(connection, report_id, key, at)
    connection.execute("DELETE FROM bodies")
    connection.execute("UPDATE requests SET answer=''")


def put_back(connection: sqlite3.Connection, taken_out: TakenOut, at: datetime) -> None:
    """Let a request wait again that a refusal took out, as a new yes to the same bytes; not one
    that has arrived.
    """
    rows = connection.execute(
        "UPDATE requests SET state=?, settled_at=NULL WHERE report_id=? AND destination=?"
        f" AND state={DeliveryState.DECLINED:d}"
        " RETURNING id, kind, host, sha256",
        (taken_out.state, taken_out.report_id, taken_out.destination_key),
    ).fetchall()
    for request, kind, host, sha256 in rows:
        connection.execute("INSERT OR REPLACE INTO bodies VALUES(?, ?)", (request, taken_out.body))
        to = Receiver(taken_out.destination_key, kind, host)
        agreed = Decision(Answer.SEND, DecidedBy.USER, at, sha256)
        write_decision(connection, taken_out.report_id, to, agreed)


def write_decision(
    connection: sqlite3.Connection, report_id: str, to: Receiver, decision: Decision
) -> None:
    """Write down what somebody decided. Decisions are history: none is changed or taken away."""
    answer, by, at, sha256 = decision
    connection.execute(
        "INSERT INTO decisions(report_id, destination, kind, host, answer, "
        "decided_by, decided_at, sha256)"
        " VALUES(?,?,?,?,?,?,?,?)",
        (report_id, *to, str(answer), str(by), nanoseconds(at), sha256),
    )
