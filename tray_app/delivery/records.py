"""What the ledger tells: what waits, what was sent and when, and how every report stands."""

import json
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from tray_app.delivery.ledger_file import JOINED, LedgerFile, among, as_time
from tray_app.delivery.response import NO_ANSWER_YET
from tray_app.messages import Message, from_json, to_json
from tray_app.model.consent import Answer
from tray_app.model.delivery import Arrival, Attempt, DestinationKind, Queued, Receipt
from tray_app.model.state import ARRIVED, OPEN, DeliveryState

_LAST_WORD = (
    "(SELECT max(w.rowid) FROM decisions w WHERE w.report_id=v.report_id AND "
    "w.destination=v.destination)"
)
_IS_OPEN = f"r.state IN {among(OPEN)}"
_STATE = (
    f"CASE WHEN r.state={DeliveryState.BLOCKED:d} OR {_IS_OPEN} AND coalesce(d.held, "
    f"0) THEN {DeliveryState.BLOCKED:d}"
    f" WHEN {_IS_OPEN} AND d.until IS NOT NULL THEN {DeliveryState.RETRYING:d} ELSE r.state END"
)
"""The state as a user should see it: what is queued for a held or pausing destination is held or
waits.

No time is in it, so that it never changes without something being written.
"""


class Failing(NamedTuple):
    """A destination that lets nothing through."""

    since: datetime
    times: int
    """How many attempts in a row."""
    host: str
    why: Message
    """What came of the last one."""


class Records(LedgerFile):
    """The questions. None of them changes anything."""

    def open_destinations(self) -> list[tuple[str, DestinationKind, str]]:
        """Return (key, kind, host) of every destination that something waits for."""
        rows = self._read(
            f"SELECT DISTINCT destination, kind, host FROM requests WHERE state IN {among(OPEN)}"
        )
        return [(key, DestinationKind(kind), host) for key, kind, host in rows]

    def held(self) -> list[tuple[str, str, Message]]:
        """Return (key, host, why) of every held destination that something waits for."""
        rows = self._read(
            f"SELECT DISTINCT r.destination, r.host, d.why FROM {JOINED} WHERE d.held "
            f"AND r.state IN {among(OPEN)}"
        )
        return [(key, host, from_json(why)) for key, host, why in rows]

    def attention(self) -> list[tuple[Message, int]]:
        """Return why reports wait for the user, each for itself, and how many: the first three
        reasons.
        """
        rows = self._read(
            f"SELECT why, count(*) FROM requests WHERE state={DeliveryState.BLOCKED:d}"
            " GROUP BY why ORDER BY min(id) LIMIT 3"
        )
        return [(from_json(why), count) for why, count in rows]

    def waiting(self) -> list[Queued]:
        """Return what is on its way, the oldest consent first."""
        return self._queued(f"r.state IN {among(OPEN)} ORDER BY r.decided_at, r.id")

    def open_reports(self) -> set[str]:
        """Return the ids of the reports that are on their way to anybody."""
        return {
            row[0]
            for row in self._read(f"SELECT report_id FROM requests WHERE state IN {among(OPEN)}")
        }

    def conditions(self) -> frozenset[tuple[str, bool, bool]]:
        """Return (destination, is it held, does it pause) of those not well: what waits for them
        stands as they do.
        """
        rows = self._read(
            "SELECT key, held, until IS NOT NULL FROM destinations WHERE held OR until IS NOT NULL"
        )
        return frozenset((key, bool(held), bool(pauses)) for key, held, pauses in rows)

    def receipts(self, report_id: str) -> list[Receipt]:
        """Return everything about one report, one receipt for each destination."""
        return [
            self._receipt(each)
            for each in self._queued("r.report_id=? ORDER BY r.decided_at", report_id)
        ]

    def history(self, limit: int = 1000) -> list[Receipt]:
        """Return what has come to an end, the newest first."""
        where = (
            f"r.state NOT IN {among((*OPEN, DeliveryState.DECLINED))} ORDER BY "
            f"r.settled_at DESC, r.id DESC LIMIT ?"
        )
        return [self._receipt(queued) for queued in self._queued(where, limit)]

    def states(self, report_ids: Collection[str] | None = None) -> dict[str, list[DeliveryState]]:
        """Return, for each report that was decided on, where it stands at every destination."""
        found: dict[str, list[DeliveryState]] = {}
        chosen, values = "1", []
        if report_ids is not None:
            chosen, values = (
                "{0}.report_id IN (SELECT value FROM json_each(?1))",
                [json.dumps(list(report_ids))],
            )
        rows = self._read(
            f"SELECT r.report_id, {_STATE} FROM {JOINED} WHERE {chosen.format('r')}", *values
        )
        for report_id, state in rows:
            found.setdefault(report_id, []).append(DeliveryState(state))
        refused = self._read(
            f"SELECT v.report_id FROM decisions v WHERE "
            f"v.answer='{Answer.DECLINE}' AND {chosen.format('v')}"
            f" AND v.rowid={_LAST_WORD}",
            *values,
        )
        for (report_id,) in refused:
            found.setdefault(report_id, []).append(DeliveryState.DECLINED)
        return found

    def decided(self, destination_key: str, report_ids: Collection[str]) -> set[str]:
        """Return which of these reports were decided on for one destination, whatever
        the answer.
        """
        taken_back = (
            f"v.answer='{Answer.UNDECIDED}' AND v.rowid={_LAST_WORD} AND NOT EXISTS "
            f"(SELECT 1 FROM decisions s"
            f" WHERE s.report_id=v.report_id AND s.destination=v.destination AND "
            f"s.answer='{Answer.SEND}')"
        )
        rows = self._read(
            "SELECT report_id FROM decisions WHERE destination=?1 AND report_id IN "
            "(SELECT value FROM json_each(?2))"
            " EXCEPT SELECT v.report_id FROM decisions v WHERE v.destination=?1"
            f" AND v.report_id IN (SELECT value FROM json_each(?2)) AND {taken_back}"
            " UNION SELECT report_id FROM requests WHERE destination=?1"
            " AND report_id IN (SELECT value FROM json_each(?2))",
            destination_key,
            json.dumps(list(report_ids)),
        )
        return {row[0] for row in rows}

    def arrived(self, report_ids: Collection[str]) -> dict[tuple[str, DestinationKind], Arrival]:
        """Return, by report and kind of receiver, when and where these were received last, for
        those that were.
        """
        rows = self._read(
            "SELECT r.report_id, r.kind, max(a.at), r.host FROM requests r JOIN "
            "attempts a ON a.request=r.id"
            f" WHERE a.outcome IN {among(ARRIVED)} AND r.report_id IN (SELECT "
            f"value FROM json_each(?))"
            " GROUP BY r.report_id, r.kind",
            json.dumps(list(report_ids)),
        )
        return {
            (report_id, DestinationKind(kind)): Arrival(as_time(at), host)
            for report_id, kind, at, host in rows
        }

    def failing(self) -> "Failing | None":
        """Return what does not get through for the longest time, with its last reason; None when
        all is well.
        """
        rows = self._read(
            "SELECT d.failing_since, d.failures, r.host, d.why FROM destinations d"
            f" JOIN requests r ON r.destination=d.key AND r.state IN {among(OPEN)}"
            " WHERE d.failing_since IS NOT NULL ORDER BY d.failing_since LIMIT 1"
        )
        if not rows:
            return None
        since, times, host, why = rows[0]
        return Failing(as_time(since), times, host, from_json(why))

    def news(self, since: tuple[int, int]) -> tuple[tuple[int, int], list[str]]:
        """Return how far the ledger is now, and which reports it says something new of since it was
        at *since*.
        """
        [(decisions, attempts)] = self._read(
            "SELECT (SELECT coalesce(max(rowid), 0) FROM decisions), (SELECT "
            "coalesce(max(rowid), 0) FROM attempts)"
        )
        rows = self._read(
            "SELECT report_id FROM decisions WHERE rowid>?"
            " UNION SELECT report_id FROM attempts a JOIN requests r ON "
            "r.id=a.request WHERE a.rowid>?",
            *since,
        )
        return (decisions, attempts), [row[0] for row in rows]

    def _queued(self, where: str, *values: object) -> list[Queued]:
        rows = self._read(
            f"SELECT r.report_id, r.destination, r.host, {_STATE}, r.decided_at, "
            f"r.sha256, r.size, r.attempts,"
            f" max(r.next_attempt, coalesce(d.until, 0)), r.why, d.why, r.state "
            f"FROM {JOINED} WHERE {where}",
            *values,
        )
        found = []
        for (
            report_id,
            key,
            host,
            number,
            decided,
            sha256,
            size,
            attempts,
            following,
            why,
            why_there,
            own,
        ) in rows:
            state = DeliveryState(number)
            when = (
                as_time(following)
                if following is not None and state in (DeliveryState.QUEUED, DeliveryState.RETRYING)
                else None
            )
            reason = (
                (why_there or why)
                if state in (DeliveryState.BLOCKED, DeliveryState.RETRYING)
                and own != DeliveryState.BLOCKED
                else why
            )
            facts = (as_time(decided), sha256, size, attempts, when, from_json(reason))
            found.append(Queued(report_id, key, host, state, *facts))
        return found

    def _receipt(self, queued: Queued) -> Receipt:
        [(request, body, content_type, answer, settled, reference, link)] = self._read(
            "SELECT id, coalesce(body, x''), content_type, answer, settled_at, "
            "reference, link FROM requests"
            " LEFT JOIN bodies ON request=id WHERE report_id=? AND destination=?",
            queued.report_id,
            queued.destination_key,
        )
        attempts = self._read(
            "SELECT at, outcome, status, words, seconds FROM attempts WHERE "
            "request=? ORDER BY rowid",
            request,
        )
        attempts += [
            (at, DeliveryState.SENDING, None, to_json(NO_ANSWER_YET), 0.0)
            for (at,) in self._read("SELECT at FROM sending WHERE request=?", request)
        ]
        return Receipt(
            queued=queued,
            attempts=tuple(
                Attempt(as_time(at), DeliveryState(outcome), status, from_json(words), seconds)
                for at, outcome, status, words, seconds in attempts
            ),
            body=body,
            content_type=content_type,
            answer=answer,
            settled_at=as_time(settled) if settled is not None else None,
            reference=reference,
            link=link,
        )
