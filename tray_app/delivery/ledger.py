"""What was decided, what waits, what was tried and what came of it: the one record that cannot be
rebuilt.

An SQLite file with `synchronous=FULL`: what a call has returned from survives a loss of power. It
is migrated, never dropped; a damaged one is set aside under another name, and `problems` says so.
"""

import hashlib
import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from tray_app.delivery.attempts import (
    LONGEST_WORDS,
    AttemptResult,
    Decision,
    Receiver,
    agree_to_running,
    begin_attempts,
    erase_bodies,
    has_arrived,
    put_back,
    record_destination,
    record_requests,
    withdraw,
    write_decision,
)
from tray_app.delivery.ledger_file import JOINED, among, as_time
from tray_app.delivery.pauses import Pauses
from tray_app.delivery.records import Records
from tray_app.messages import NOTHING, Message, to_json
from tray_app.model.consent import Answer, ConsentedReport, DecidedBy, Policy, Refusal, TakenOut
from tray_app.model.delivery import Destination
from tray_app.model.report import nanoseconds
from tray_app.model.state import OPEN, DeliveryState

LARGEST_PORTION = 8 << 20
"""In bytes: no more requests than this are taken out of the ledger at once, so that memory stays
small.
"""
_DUE = (
    f"r.state IN {among(OPEN)} AND r.next_attempt <= ?1 AND coalesce(d.held, 0) = 0 "
    f"AND coalesce(d.until, 0) <= ?1"
    " AND r.destination IN (SELECT value FROM json_each(?2))"
)


class Job(NamedTuple):
    """One request that is due."""

    request: int
    """The ledger's number for it."""
    report_id: str
    destination_key: str
    body: bytes
    content_type: str
    attempts: int
    sha256: str
    """Of the body."""


class Ledger(Records, Pauses):
    """The ledger of one user. May be used by several threads, and by several processes at once."""

    # Decisions

    def queue_all(
        self, reports: Iterable[ConsentedReport], *, again: bool = True
    ) -> list[ConsentedReport]:
        """Record the consents and queue the bytes, all or nothing; they replace what was queued
        there before. Another process may have been first: what the policy queues replaces nothing.
        Unless it is to be sent *again*, what has arrived there is left out, and what is being
        posted with these very bytes is not queued once more. Returns what was recorded.

        Raises ValueError when bytes are not those that were agreed to.
        """
        recorded = []
        with self._changes() as connection:
            for report in reports:
                if hashlib.sha256(report.body).hexdigest() != report.sha256:
                    raise ValueError("the bytes are not those that were agreed to")
                destination = report.destination
                if report.decided_by is DecidedBy.POLICY and _is_known(
                    connection, report.report_id, destination
                ):
                    continue
                if not again and has_arrived(connection, report.report_id, destination.kind):
                    continue
                recorded.append(report)
                write_decision(
                    connection,
                    report.report_id,
                    Receiver.of(destination),
                    Decision(Answer.SEND, report.decided_by, report.decided_at, report.sha256),
                )
                if not again and agree_to_running(connection, report):
                    continue
                _queue(connection, report)
        return recorded

    def refuse(
        self,
        report_ids: Iterable[str],
        destination: Destination,
        by: DecidedBy,
        at: datetime,
    ) -> Refusal:
        """Remember that these reports are not to be sent there; return what that has changed."""
        declined: list[tuple[str, Destination]] = []
        taken_out: list[TakenOut] = []
        with self._changes() as connection:
            for report_id in report_ids:
                withdrawn = withdraw(connection, report_id, destination.key, at)
                if withdrawn or _last_word(connection, report_id, destination) != Answer.DECLINE:
                    declined_now = Decision(Answer.DECLINE, by, at)
                    write_decision(connection, report_id, Receiver.of(destination), declined_now)
                    declined.append((report_id, destination))
                taken_out += withdrawn
        return Refusal(tuple(declined), tuple(taken_out))

    def set_aside(
        self, report_id: str, destination: Destination, by: DecidedBy, why: Message, at: datetime
    ) -> None:
        """Remember that a report should go there and that no request could be made of it; one that
        is kept stays.
        """
        with self._changes() as connection:
            connection.execute(
                "INSERT INTO requests(report_id, destination, kind, host, "
                "content_type, sha256, size,"
                " decided_at, decided_by, state, attempts, next_attempt, why, answer)"
                " VALUES(?,?,?,?,'','',0,?,?,?,0,NULL,?,'')"
                " ON CONFLICT(report_id, destination) DO UPDATE SET "
                "state=excluded.state, why=excluded.why"
                " WHERE NOT EXISTS (SELECT 1 FROM bodies WHERE request=requests.id)",
                (
                    report_id,
                    destination.key,
                    str(destination.kind),
                    destination.host,
                    nanoseconds(at),
                    str(by),
                    DeliveryState.BLOCKED,
                    to_json(why, LONGEST_WORDS),
                ),
            )

    def cancel(self, report_id: str, at: datetime) -> list[TakenOut]:
        """Take a report out of all queues, as a refusal; return what was taken out."""
        with self._changes() as connection:
            rows = connection.execute(
                f"SELECT destination, kind, host, sha256 FROM requests WHERE "
                f"report_id=? AND state IN {among(OPEN)}",
                (report_id,),
            ).fetchall()
            taken_out = []
            for key, kind, host, sha256 in rows:
                declined = Decision(Answer.DECLINE, DecidedBy.USER, at, sha256)
                write_decision(connection, report_id, Receiver(key, kind, host), declined)
                taken_out += withdraw(connection, report_id, key, at)
            return taken_out

    def take_back(self, refusal: Refusal, at: datetime) -> None:
        """Let hold again what held before a refusal, where it is the last word. That is a decision
        as well.
        """
        with self._changes() as connection:
            for report_id, destination in refusal.declined:
                if _last_word(connection, report_id, destination) == Answer.DECLINE:
                    undecided = Decision(Answer.UNDECIDED, DecidedBy.USER, at)
                    write_decision(connection, report_id, Receiver.of(destination), undecided)
            for each in refusal.taken_out:
                put_back(connection, each, at)

    def observe(self, report_ids: Sequence[str], now: datetime) -> dict[str, int]:
        """Return when this program first saw these reports, in nanoseconds since 1970; that is
        *now* the first time.
        """
        sql = (
            "SELECT report_id, observed_ns FROM observed WHERE report_id IN "
            "(SELECT value FROM json_each(?))"
        )
        found = dict(self._read(sql, json.dumps(list(report_ids))))
        if new := [(each, nanoseconds(now)) for each in report_ids if each not in found]:
            with self._changes() as connection:
                connection.executemany("INSERT OR IGNORE INTO observed VALUES(?, ?)", new)
            found |= dict(self._read(sql, json.dumps([each for each, _ in new])))
        return found

    def policy(self) -> tuple[Policy, datetime] | None:
        """Return the sending policy that was last chosen, and since when it holds."""
        rows = self._read("SELECT policy, chosen_at FROM policies ORDER BY rowid DESC LIMIT 1")
        return (Policy(rows[0][0]), as_time(rows[0][1])) if rows else None

    def note_policy(self, policy: Policy, at: datetime) -> None:
        """Write down that *policy* holds from now on, where another did; at first it is *ask*."""
        before = self.policy()
        if policy is (before[0] if before else Policy.ASK):
            return
        with self._changes() as connection:
            connection.execute(
                "INSERT INTO policies(policy, chosen_at) VALUES(?, ?)",
                (str(policy), nanoseconds(at)),
            )

    # Sending

    def due(self, now: datetime, destinations: Collection[str], limit: int = 100) -> list[Job]:
        """Return what may be sent now to these destinations: *limit* at most, and about
        LARGEST_PORTION bytes.

        Least tried first, then oldest consent first: a report on which a server chokes never stands
        in the way.
        """
        rows = self._read(
            f"WITH chosen AS (SELECT r.id, r.size, r.attempts, r.decided_at "
            f"FROM {JOINED} WHERE {_DUE}"
            " ORDER BY r.attempts, r.decided_at, r.id LIMIT ?3),"
            " counted AS (SELECT id, sum(size) OVER (ORDER BY attempts, decided_at, id "
            "ROWS UNBOUNDED PRECEDING) - size"
            " AS before FROM chosen)"
            " SELECT r.id, r.report_id, r.destination, b.body, r.content_type, "
            "r.attempts, r.sha256 FROM counted c"
            " JOIN requests r ON r.id=c.id JOIN bodies b ON b.request=r.id WHERE c.before < ?4"
            " ORDER BY r.attempts, r.decided_at, r.id",
            nanoseconds(now),
            json.dumps(list(destinations)),
            limit,
            LARGEST_PORTION,
        )
        return [Job(*row) for row in rows]

    def recode(self, job: Job, body: bytes, content_type: str) -> Job:
        """Keep the same request in another encoding, unless it was agreed to anew with other bytes
        meanwhile.
        """
        sha256 = hashlib.sha256(body).hexdigest()
        with self._changes() as connection:
            changed = connection.execute(
                "UPDATE requests SET content_type=?, sha256=?, size=? WHERE id=? AND sha256=?",
                (content_type, sha256, len(body), job.request, job.sha256),
            ).rowcount
            if changed:
                connection.execute("UPDATE bodies SET body=? WHERE request=?", (body, job.request))
        return job._replace(body=body, content_type=content_type, sha256=sha256)

    def fresh(self, now: datetime, destination_key: str, limit: int) -> int:
        """Count what may be sent now to a destination and was never tried; no further
        than *limit*.
        """
        [[count]] = self._read(
            f"SELECT count(*) FROM (SELECT 1 FROM {JOINED} WHERE {_DUE} AND "
            f"r.attempts = 0 LIMIT ?3)",
            nanoseconds(now),
            json.dumps([destination_key]),
            limit,
        )
        return int(count)

    def next_due(self, destinations: Collection[str]) -> datetime | None:
        """Return when the next report falls due; None when none waits."""
        [[soonest]] = self._read(
            f"SELECT min(max(r.next_attempt, coalesce(d.until, 0))) FROM {JOINED} "
            f"WHERE r.state IN {among(OPEN)}"
            " AND coalesce(d.held, 0) = 0 AND r.destination IN (SELECT value FROM json_each(?))",
            json.dumps(list(destinations)),
        )
        return as_time(soonest) if soonest is not None else None

    def failures(self, destination_key: str) -> int:
        """Return how many attempts in a row have not got through to a destination."""
        rows = self._read("SELECT failures FROM destinations WHERE key=?", destination_key)
        return int(rows[0][0]) if rows else 0

    def begin(
        self, jobs: Sequence[Job], at: datetime, settled: Sequence[AttemptResult] = ()
    ) -> list[Job]:
        """Write down that these are being posted, before their bytes leave; return those that still
        may leave.

        What came of earlier attempts is *settled* in the same transaction.
        """
        with self._changes() as connection:
            _settle(connection, settled)
            chosen = begin_attempts(connection, {job.request: job.sha256 for job in jobs}, at)
        return [job for job in jobs if job.request in chosen]

    def record_attempts(self, settled: Sequence[AttemptResult]) -> None:
        """Write down what came of attempts, in one transaction."""
        with self._changes() as connection:
            _settle(connection, settled)

    def withdraw(self, at: datetime, why: Message = NOTHING) -> list[str]:
        """Stop what the policy queued and nobody wants expressly; return the ids of these reports.

        With a reason *why* it waits for the user; without one it counts as refused by the policy
        that holds now.
        """
        which = f"decided_by='{DecidedBy.POLICY}' AND NOT expressly AND state IN {among(OPEN)}"
        if why:
            which += f" AND state<>{DeliveryState.BLOCKED:d}"
        found = f"SELECT id, report_id, destination, kind, host, sha256 FROM requests WHERE {which}"
        if not self._read(f"{found} LIMIT 1"):
            return []
        with self._changes() as connection:
            rows = connection.execute(found).fetchall()
            for request, report_id, destination, kind, host, sha256 in rows:
                if why:
                    connection.execute(
                        f"UPDATE requests SET state={DeliveryState.BLOCKED:d}, "
                        f"next_attempt=NULL, why=?, paced=0"
                        " WHERE id=?",
                        (to_json(why, LONGEST_WORDS), request),
                    )
                    continue
                declined = Decision(Answer.DECLINE, DecidedBy.POLICY, at, sha256)
                write_decision(connection, report_id, Receiver(destination, kind, host), declined)
                withdraw(connection, report_id, destination, at)
        return [row[1] for row in rows]

    def supersede(self, report_ids: Iterable[str], why: Message, at: datetime) -> None:
        """Take these reports out of the queues that are held for the reason *why*: they were agreed
        to anew.
        """
        with self._changes() as connection:
            rows = connection.execute(
                f"SELECT r.report_id, r.destination FROM {JOINED} WHERE r.state IN "
                f"{among(OPEN)} AND d.held AND d.why=?"
                " AND r.report_id IN (SELECT value FROM json_each(?))",
                (to_json(why, LONGEST_WORDS), json.dumps(list(report_ids))),
            ).fetchall()
            for report_id, destination in rows:
                withdraw(connection, report_id, destination, at)

    # Keeping it small

    def drop_bodies(self, settled_before: datetime | None) -> tuple[int, int]:
        """Let go of the bytes of what came to an end before a time (None: any), the oldest 500.

        The decision, the attempts and the hash stay. Returns how many requests, and how many bytes.
        """
        with self._changes() as connection:
            rows = connection.execute(
                "SELECT r.id, r.size + length(r.answer) FROM requests r JOIN "
                "bodies b ON b.request=r.id"
                f" WHERE r.state NOT IN {among(OPEN)} AND r.settled_at IS NOT NULL"
                " AND (?1 IS NULL OR r.settled_at < ?1) ORDER BY r.settled_at LIMIT 500",
                (nanoseconds(settled_before) if settled_before else None,),
            ).fetchall()
            chosen = [(request,) for request, _ in rows]
            connection.executemany("DELETE FROM bodies WHERE request=?", chosen)
            connection.executemany("UPDATE requests SET answer='' WHERE id=?", chosen)
            return len(rows), sum(size for _, size in rows)

    def erase_bodies(self, at: datetime) -> None:
        """Erase every report's bytes and the servers' answers, and give the space back to the disk.

        What waited is refused; decisions, attempts and hashes stay.
        """
        self._read("PRAGMA secure_delete=ON")
        try:
            with self._changes() as connection:
                erase_bodies(connection, at)
            self.compact()
        finally:
            self._read("PRAGMA secure_delete=OFF")

    def used(self) -> tuple[int, int]:
        """Return how many bytes of the file are in use, and how many are free for what comes."""
        [[pages]], [[free]], [[size]] = (
            self._read(f"PRAGMA {name}") for name in ("page_count", "freelist_count", "page_size")
        )
        return (pages - free) * size, free * size

    def compact(self) -> None:
        """Give free space back to the disk."""
        self._read("VACUUM")
        self._read("PRAGMA wal_checkpoint(TRUNCATE)")


def _queue(connection: sqlite3.Connection, report: ConsentedReport) -> None:
    """Queue these bytes, in the place of what was queued there before."""
    [[request]] = connection.execute(
        "INSERT INTO requests(report_id, destination, kind, host, "
        "content_type, sha256, size,"
        " decided_at, decided_by, state, attempts, next_attempt, "
        "why, answer, waits_since)"
        " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,0,?8,'','',?8)"
        " ON CONFLICT(report_id, destination) DO UPDATE SET"
        " content_type=excluded.content_type, "
        "sha256=excluded.sha256, size=excluded.size,"
        " decided_at=excluded.decided_at, "
        "decided_by=excluded.decided_by, state=excluded.state,"
        " attempts=0, next_attempt=excluded.next_attempt, why='', "
        "answer='', settled_at=NULL,"
        " reference='', link='', expressly=0, paced=0, "
        "waits_since=excluded.waits_since RETURNING id",
        (
            report.report_id,
            report.destination.key,
            str(report.destination.kind),
            report.destination.host,
            report.content_type,
            report.sha256,
            len(report.body),
            nanoseconds(report.decided_at),
            str(report.decided_by),
            DeliveryState.QUEUED,
        ),
    ).fetchall()
    connection.execute("DELETE FROM sending WHERE request=?", (request,))
    connection.execute("INSERT OR REPLACE INTO bodies VALUES(?, ?)", (request, report.body))


def _last_word(connection: sqlite3.Connection, report_id: str, destination: Destination) -> str:
    row = connection.execute(
        "SELECT answer FROM decisions WHERE report_id=? AND destination=? "
        "ORDER BY rowid DESC LIMIT 1",
        (report_id, destination.key),
    ).fetchone()
    return str(row[0]) if row is not None else ""


def _is_known(connection: sqlite3.Connection, report_id: str, destination: Destination) -> bool:
    """Say whether anything holds for this report there: a decision, or a request."""
    if _last_word(connection, report_id, destination) in (Answer.SEND, Answer.DECLINE):
        return True
    sql = "SELECT 1 FROM requests WHERE report_id=? AND destination=?"
    return connection.execute(sql, (report_id, destination.key)).fetchone() is not None


def _settle(connection: sqlite3.Connection, settled: Sequence[AttemptResult]) -> None:
    record_requests(connection, settled)
    # One answer says one thing about its destination, however many reports it was about.
    for each in {(each.destination_key, each.attempt): each for each in settled}.values():
        record_destination(connection, each)
