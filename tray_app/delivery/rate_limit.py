"""Our own limit: how many reports an hour leave by themselves for one receiver.

Only what the policy *always* decided is held back; what a user sends expressly is not. What was
sent is counted out of the attempts in the ledger, so the limit outlives a restart, and a report
that is tried again counts once.
"""

import sqlite3
from typing import Final

from tray_app.delivery.ledger_file import JOINED, among
from tray_app.model.consent import DecidedBy
from tray_app.model.state import OPEN, DeliveryState

HOUR: Final = 3600 * 10**9
"""In nanoseconds."""
_BY_ITSELF: Final = f"r.destination=?1 AND r.decided_by='{DecidedBy.POLICY}'"
_DUE: Final = (
    f"{_BY_ITSELF} AND NOT r.expressly AND r.state IN {among(OPEN)} AND r.next_attempt<=?2"
    " AND coalesce(d.held, 0)=0 AND coalesce(d.until, 0)<=?2"
)

ANY_DUE: Final = f"SELECT EXISTS(SELECT 1 FROM {JOINED} WHERE {_DUE})"
"""Whether anything is due for a destination now that the limit may hold back."""


def hold_back(
    connection: sqlite3.Connection, destination_key: str, now: int, most: int, why: str
) -> list[str]:
    """Let what is above *most* in any hour wait until its turn comes; return the ids of these
    reports.

    *now* is a number as of `model.report.nanoseconds`. The oldest consent goes first. Each is given
    the time at which an earlier one is an hour old, after those that wait already.
    """
    window = (destination_key, now, now - HOUR)
    answered = (
        "SELECT 1 FROM attempts a WHERE a.request=r.id AND a.at>?3 AND "
        "a.at<=?2 AND a.status IS NOT NULL"
    )
    due = connection.execute(
        f"SELECT r.id, r.report_id FROM {JOINED} WHERE {_DUE} AND NOT EXISTS ({answered})"
        " ORDER BY r.attempts, r.decided_at, r.id",
        window,
    ).fetchall()
    used = [
        at
        for (at,) in connection.execute(
            f"SELECT max(a.at) FROM attempts a JOIN requests r ON r.id=a.request WHERE {_BY_ITSELF}"
            " AND a.at>?2 AND a.at<=?3 AND a.status IS NOT NULL GROUP BY a.request ORDER BY 1",
            (destination_key, now - HOUR, now),
        )
    ]
    [[before]] = connection.execute(
        f"SELECT count(*) FROM requests r WHERE {_BY_ITSELF} AND r.paced "
        f"AND r.state IN {among(OPEN)}"
        " AND r.next_attempt>?2",
        (destination_key, now),
    )
    left = max(most - len(used), 0)
    turns = [at + HOUR for at in used[-most:]] + [now + HOUR] * left
    excess = due[left:]
    connection.executemany(
        f"UPDATE requests SET state={DeliveryState.RETRYING:d}, next_attempt=?, "
        f"waits_since=?, why=?, paced=1"
        " WHERE id=?",
        [
            (turns[place % most] + place // most * HOUR, now, why, request)
            for place, (request, _) in enumerate(excess, before)
        ],
    )
    return [report_id for _, report_id in excess]


def let_go(connection: sqlite3.Connection, now: int) -> None:
    """Let everything that was held back be looked at anew: the limit may be another one."""
    connection.execute(
        f"UPDATE requests SET state={DeliveryState.QUEUED:d}, next_attempt=?1, "
        f"waits_since=?1, why='', paced=0"
        f" WHERE paced AND state IN {among(OPEN)}",
        (now,),
    )
