"""What an attempt, or a refusal, changes in the ledger."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from tray_app.delivery.ledger_file import ARRIVED, OPEN, among, as_number
from tray_app.model.delivery import Attempt
from tray_app.model.query import State

LONGEST_ANSWER = 16 << 10
"""How many characters of a server's answer are kept."""
LONGEST_WORDS = 1000


class Settled(NamedTuple):
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
    why: str = ""
    """What it says about the report and its destination, where the attempt's words say also how it travelled."""


def settle_requests(connection: sqlite3.Connection, settled: Sequence[Settled]) -> None:
    """Write down what came of each request; for those of one bundle, of which the same is true, at once."""
    alike: dict[Settled, list[int]] = {}
    for each in settled:
        alike.setdefault(each._replace(request=0, report_id=""), []).append(each.request)
    for (_, _, _, made, answer, next_attempt, _, reference, link, why), requests in alike.items():
        at = as_number(made.at)
        # Cancelled while it was on its way, and it did not arrive: then the refusal stands, and no attempt is kept.
        which = (
            f"id IN (SELECT value FROM json_each(?1)) AND (state IN {among(OPEN)} OR ?2 IN {among(ARRIVED)})",
            json.dumps(requests),
            made.outcome,
        )
        connection.execute(
            "INSERT INTO attempts(request, at, outcome, status, words, seconds) SELECT id, ?3, ?2, ?4, ?5, ?6"
            f" FROM requests WHERE {which[0]}",
            (*which[1:], at, made.status, made.words[:LONGEST_WORDS], made.seconds),
        )
        connection.execute(
            "UPDATE requests SET state=?3, attempts=attempts+1, next_attempt=?4, why=?5, answer=?6, settled_at=?7,"
            f" offline=?8, reference=?9, link=?10, paced=0 WHERE {which[0]}",
            (
                *which[1:],
                State.QUEUED if made.outcome is State.HELD else made.outcome,
                as_number(next_attempt) if next_attempt else at,
                (why or made.words)[:LONGEST_WORDS],
                answer[:LONGEST_ANSWER],
                None if made.outcome in OPEN else at,
                made.status is None,
                reference,
                link,
            ),
        )


def settle_destination(connection: sqlite3.Connection, each: Settled) -> None:
    """Write down what an answer says about its destination: that all is well, that it rests, or that it is held."""
    held = each.attempt.outcome is State.HELD
    if not held and each.pause is None:
        connection.execute("DELETE FROM destinations WHERE key=?", (each.destination_key,))
        return
    connection.execute(
        "INSERT INTO destinations VALUES(?1, 1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(key) DO UPDATE SET"
        " failures=failures+1, until=?2, held=?3, why=?4, failing_since=coalesce(failing_since, ?5), offline=?6",
        (
            each.destination_key,
            as_number(each.pause) if each.pause else None,
            held,
            (each.why or each.attempt.words)[:LONGEST_WORDS],
            as_number(each.attempt.at),
            each.attempt.status is None,
        ),
    )


def take_out(connection: sqlite3.Connection, report_id: str, destination_key: str, at: datetime) -> None:
    """End a request that nobody wants sent any more. Its attempts stay; its bytes, which nobody agrees to, do not."""
    which = f"report_id=? AND destination=? AND state IN {among(OPEN)}"
    connection.execute(
        f"DELETE FROM bodies WHERE request IN (SELECT id FROM requests WHERE {which})", (report_id, destination_key)
    )
    connection.execute(
        f"UPDATE requests SET state={State.DECLINED:d}, settled_at=? WHERE {which}",
        (as_number(at), report_id, destination_key),
    )
