"""What was decided, what waits, what was tried and what came of it: the one record that cannot be rebuilt.

An SQLite file with `synchronous=FULL`: what a call has returned from survives a loss of power. It is migrated, never
dropped; a damaged one is set aside under another name, and `problems` says so.
"""

import hashlib
import json
import logging
import sqlite3
import threading
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from tray_app.delivery import schema
from tray_app.errors import StorageFailed
from tray_app.model.consent import Answer, ConsentedReport, DecidedBy, Policy
from tray_app.model.delivery import Attempt, Destination, DestinationKind, Queued, Receipt
from tray_app.model.query import State

log = logging.getLogger(__name__)

LONGEST_ANSWER = 16 << 10
"""How many characters of a server's answer are kept."""
LONGEST_WORDS = 1000
ARRIVED = (State.DELIVERED, State.WARNED)
OPEN = (State.QUEUED, State.WAITING, State.HELD)
"""States in which a report is still on its way."""


def _in(states: Iterable[State]) -> str:
    return f"({','.join(str(int(state)) for state in states)})"


LARGEST_PORTION = 8 << 20
"""In bytes: no more requests than this are taken out of the ledger at once, so that memory stays small."""
_JOINED = "requests r LEFT JOIN destinations d ON d.key=r.destination"
_DUE = (
    f"r.state IN {_in(OPEN)} AND r.next_attempt <= ?1 AND coalesce(d.held, 0) = 0 AND coalesce(d.until, 0) <= ?1"
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
    why: str = ""
    """What it says about the report and its destination, where the attempt's words say also how it travelled."""


class Ledger:
    """The ledger of one person. May be used by several threads, and by several processes at once."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.RLock()
        self._connection, self._problem = schema.open_ledger(file)

    @property
    def file(self) -> Path:
        """Where it stands."""
        return self._file

    def problems(self) -> tuple[str, ...]:
        """Return sentences about a damaged ledger that was set aside."""
        return (self._problem,) if self._problem else ()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    # Decisions

    def queue_all(self, reports: Iterable[ConsentedReport]) -> None:
        """Record the consents and queue the bytes, all or nothing; they replace what was queued there before.

        Raises ValueError when bytes are not those that were agreed to.
        """
        with self._changes() as connection:
            for report in reports:
                if hashlib.sha256(report.body).hexdigest() != report.sha256:
                    raise ValueError("the bytes are not those that were agreed to")
                destination, decided = report.destination, _ns(report.decided_at)
                self._decided(
                    connection, report.report_id, destination, Answer.SEND, report.decided_by, decided, report.sha256
                )
                [[request]] = connection.execute(
                    "INSERT INTO requests(report_id, destination, kind, host, content_type, sha256, size,"
                    " decided_at, decided_by, state, attempts, next_attempt, why, answer)"
                    " VALUES(?,?,?,?,?,?,?,?,?,?,0,?,'','')"
                    " ON CONFLICT(report_id, destination) DO UPDATE SET"
                    " content_type=excluded.content_type, sha256=excluded.sha256, size=excluded.size,"
                    " decided_at=excluded.decided_at, decided_by=excluded.decided_by, state=excluded.state,"
                    " attempts=0, next_attempt=excluded.next_attempt, why='', answer='', settled_at=NULL RETURNING id",
                    (
                        report.report_id,
                        destination.key,
                        str(destination.kind),
                        destination.host,
                        report.content_type,
                        report.sha256,
                        len(report.body),
                        decided,
                        str(report.decided_by),
                        State.QUEUED,
                        decided,
                    ),
                ).fetchall()
                connection.execute("INSERT OR REPLACE INTO bodies VALUES(?, ?)", (request, report.body))

    def refuse(
        self, report_ids: Iterable[str], destination: Destination, by: DecidedBy, at: datetime, sha256: str = ""
    ) -> None:
        """Remember that these reports are not to be sent there; what waits for it is taken out of the queue."""
        with self._changes() as connection:
            for report_id in report_ids:
                self._decided(connection, report_id, destination, Answer.DECLINE, by, _ns(at), sha256)
                _take_out(connection, report_id, destination.key, at)

    def cancel(self, report_id: str, at: datetime) -> int:
        """Take a report out of all queues, as a refusal; return how many it stood in."""
        with self._changes() as connection:
            rows = connection.execute(
                f"SELECT destination, kind, host, sha256 FROM requests WHERE report_id=? AND state IN {_in(OPEN)}",
                (report_id,),
            ).fetchall()
            for destination, kind, host, sha256 in rows:
                connection.execute(
                    "INSERT INTO decisions(report_id, destination, kind, host, answer, decided_by, decided_at, sha256)"
                    " VALUES(?,?,?,?,?,?,?,?)",
                    (report_id, destination, kind, host, str(Answer.DECLINE), str(DecidedBy.PERSON), _ns(at), sha256),
                )
                _take_out(connection, report_id, destination, at)
            return len(rows)

    def observe(self, report_id: str, now: datetime) -> int:
        """Return when this program first saw the report, in nanoseconds since 1970; that is *now* the first time."""
        rows = self._read("SELECT observed_ns FROM observed WHERE report_id=?", report_id)
        if not rows:
            with self._changes() as connection:
                connection.execute("INSERT OR IGNORE INTO observed VALUES(?, ?)", (report_id, _ns(now)))
            rows = self._read("SELECT observed_ns FROM observed WHERE report_id=?", report_id)
        return int(rows[0][0])

    def policy(self) -> tuple[Policy, datetime] | None:
        """Return the sending policy that was last chosen, and since when it holds."""
        rows = self._read("SELECT policy, chosen_at FROM policies ORDER BY chosen_at DESC, rowid DESC LIMIT 1")
        return (Policy(rows[0][0]), _when(rows[0][1])) if rows else None

    def set_policy(self, policy: Policy, at: datetime) -> None:
        """Write down that *policy* holds from now on."""
        with self._changes() as connection:
            connection.execute("INSERT INTO policies(policy, chosen_at) VALUES(?, ?)", (str(policy), _ns(at)))

    # Sending

    def due(self, now: datetime, destinations: Collection[str], limit: int = 100) -> list[Job]:
        """Return what may be sent now to these destinations: *limit* at most, and about LARGEST_PORTION bytes.

        Least tried first, then oldest consent first: a report on which a server chokes never stands in the way.
        """
        rows = self._read(
            f"WITH chosen AS (SELECT r.id, r.size, r.attempts, r.decided_at FROM {_JOINED} WHERE {_DUE}"
            " ORDER BY r.attempts, r.decided_at, r.id LIMIT ?3),"
            " counted AS (SELECT id, sum(size) OVER (ORDER BY attempts, decided_at, id ROWS UNBOUNDED PRECEDING) - size"
            " AS before FROM chosen)"
            " SELECT r.id, r.report_id, r.destination, b.body, r.content_type, r.attempts FROM counted c"
            " JOIN requests r ON r.id=c.id JOIN bodies b ON b.request=r.id WHERE c.before < ?4"
            " ORDER BY r.attempts, r.decided_at, r.id",
            _ns(now),
            json.dumps(list(destinations)),
            limit,
            LARGEST_PORTION,
        )
        return [Job(*row) for row in rows]

    def fresh(self, now: datetime, destination_key: str, limit: int) -> int:
        """Count what may be sent now to a destination and was never tried; no further than *limit*."""
        [[count]] = self._read(
            f"SELECT count(*) FROM (SELECT 1 FROM {_JOINED} WHERE {_DUE} AND r.attempts = 0 LIMIT ?3)",
            _ns(now),
            json.dumps([destination_key]),
            limit,
        )
        return int(count)

    def next_due(self, destinations: Collection[str]) -> datetime | None:
        """Return when the next report falls due; None when none waits."""
        [[soonest]] = self._read(
            f"SELECT min(max(r.next_attempt, coalesce(d.until, 0))) FROM {_JOINED} WHERE r.state IN {_in(OPEN)}"
            " AND coalesce(d.held, 0) = 0 AND r.destination IN (SELECT value FROM json_each(?))",
            json.dumps(list(destinations)),
        )
        return _when(soonest) if soonest is not None else None

    def failures(self, destination_key: str) -> int:
        """Return how many attempts in a row have not got through to a destination."""
        rows = self._read("SELECT failures FROM destinations WHERE key=?", destination_key)
        return int(rows[0][0]) if rows else 0

    def settle(self, settled: Sequence[Settled]) -> None:
        """Write down what came of attempts, in one transaction."""
        with self._changes() as connection:
            _settle_requests(connection, settled)
            # One answer says one thing about its destination, however many reports it was about.
            for each in {(each.destination_key, each.attempt): each for each in settled}.values():
                _settle_destination(connection, each)

    def release(self, now: datetime, destination_key: str | None = None, report_id: str | None = None) -> int:
        """Let waiting, held and, for a named report, also refused ones be tried now; return how many."""
        states = (*OPEN, State.REJECTED) if report_id else OPEN
        with self._changes() as connection:
            connection.execute(
                "UPDATE destinations SET held=0, until=NULL WHERE (?1 IS NULL OR key=?1) AND (?2 IS NULL OR key IN"
                " (SELECT destination FROM requests WHERE report_id=?2))",
                (destination_key, report_id),
            )
            return connection.execute(
                f"UPDATE requests SET state={State.QUEUED:d}, next_attempt=?1, settled_at=NULL"
                f" WHERE state IN {_in(states)} AND (?2 IS NULL OR destination=?2) AND (?3 IS NULL OR report_id=?3)"
                # Without its bytes, which are not kept for ever, a refused one can only be agreed to anew.
                " AND EXISTS (SELECT 1 FROM bodies WHERE request=requests.id)",
                (_ns(now), destination_key, report_id),
            ).rowcount

    def hold(self, destination_key: str, why: str, at: datetime) -> None:
        """Keep everything for one destination until the person has looked at it; one already held stays as it is."""
        with self._changes() as connection:
            connection.execute(
                "INSERT INTO destinations VALUES(?1, 0, NULL, 1, ?2, ?3, 0) ON CONFLICT(key) DO UPDATE SET"
                " held=1, why=?2 WHERE NOT held",
                (destination_key, why[:LONGEST_WORDS], _ns(at)),
            )

    def unhold(self, destination_key: str, why: str) -> None:
        """Take back a `hold` for this very reason."""
        with self._changes() as connection:
            connection.execute("DELETE FROM destinations WHERE key=? AND held AND why=?", (destination_key, why))

    def hasten(self, now: datetime) -> None:
        """Try at once what failed for want of a connection: the network has changed."""
        with self._changes() as connection:
            connection.execute("UPDATE destinations SET until=NULL, failures=0 WHERE offline")
            connection.execute(
                f"UPDATE requests SET next_attempt=?1 WHERE state={State.WAITING:d} AND offline AND next_attempt>?1",
                (_ns(now),),
            )

    def move(self, old_key: str, new: Destination, now: datetime) -> None:
        """Let what waits for one address go to another one of the same receiver, and try it now."""
        with self._changes() as connection:
            connection.execute(
                f"UPDATE OR IGNORE requests SET destination=?, host=?, state={State.QUEUED:d}, next_attempt=?, why=''"
                f" WHERE destination=? AND state IN {_in(OPEN)}",
                (new.key, new.host, _ns(now), old_key),
            )

    # Keeping it small

    def drop_bodies(self, settled_before: datetime | None, limit: int = 500) -> tuple[int, int]:
        """Let go of the bytes of what came to an end before a time (None: any), the oldest first.

        The decision, the attempts and the hash stay. Returns how many requests, and how many bytes.
        """
        with self._changes() as connection:
            rows = connection.execute(
                "SELECT r.id, r.size + length(r.answer) FROM requests r JOIN bodies b ON b.request=r.id"
                f" WHERE r.state NOT IN {_in(OPEN)} AND r.settled_at IS NOT NULL AND (?1 IS NULL OR r.settled_at < ?1)"
                " ORDER BY r.settled_at LIMIT ?2",
                (_ns(settled_before) if settled_before else None, limit),
            ).fetchall()
            chosen = [(request,) for request, _ in rows]
            connection.executemany("DELETE FROM bodies WHERE request=?", chosen)
            connection.executemany("UPDATE requests SET answer='' WHERE id=?", chosen)
            return len(rows), sum(size for _, size in rows)

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

    # Looking

    def open_destinations(self) -> list[tuple[str, DestinationKind, str]]:
        """Return (key, kind, host) of every destination that something waits for."""
        rows = self._read(f"SELECT DISTINCT destination, kind, host FROM requests WHERE state IN {_in(OPEN)}")
        return [(key, DestinationKind(kind), host) for key, kind, host in rows]

    def held(self) -> list[tuple[str, str, str]]:
        """Return (key, host, why) of every held destination that something waits for."""
        return self._read(
            f"SELECT DISTINCT r.destination, r.host, d.why FROM {_JOINED} WHERE d.held AND r.state IN {_in(OPEN)}"
        )

    def waiting(self, now: datetime) -> list[Queued]:
        """Return what is on its way, the oldest consent first."""
        return self._queued(now, f"r.state IN {_in(OPEN)} ORDER BY r.decided_at, r.id")

    def receipts(self, report_id: str, now: datetime) -> list[Receipt]:
        """Return everything about one report, one receipt for each destination."""
        return [self._receipt(each) for each in self._queued(now, "r.report_id=? ORDER BY r.decided_at", report_id)]

    def history(self, now: datetime, limit: int = 1000) -> list[Receipt]:
        """Return what has come to an end, the newest first."""
        where = f"r.state NOT IN {_in((*OPEN, State.DECLINED))} ORDER BY r.settled_at DESC, r.id DESC LIMIT ?"
        return [self._receipt(queued) for queued in self._queued(now, where, limit)]

    def states(self, now: datetime, report_ids: Collection[str] | None = None) -> dict[str, list[State]]:
        """Return, for each report that was decided on, where it stands at every destination."""
        found: dict[str, list[State]] = {}
        chosen, values = "1", []
        if report_ids is not None:
            chosen, values = "{0}.report_id IN (SELECT value FROM json_each(?1))", [json.dumps(list(report_ids))]
        rows = self._read(f"SELECT r.report_id, {_state(now)} FROM {_JOINED} WHERE {chosen.format('r')}", *values)
        for report_id, state in rows:
            found.setdefault(report_id, []).append(State(state))
        refused = self._read(
            f"SELECT v.report_id FROM decisions v WHERE v.answer='{Answer.DECLINE}' AND {chosen.format('v')}"
            " AND v.rowid=(SELECT max(w.rowid) FROM decisions w"
            " WHERE w.report_id=v.report_id AND w.destination=v.destination)",
            *values,
        )
        for (report_id,) in refused:
            found.setdefault(report_id, []).append(State.DECLINED)
        return found

    def decided(self, destination_key: str) -> set[str]:
        """Return the ids of all reports that were decided on for one destination, whatever the answer."""
        return {row[0] for row in self._read("SELECT report_id FROM decisions WHERE destination=?", destination_key)}

    def failing_since(self) -> datetime | None:
        """Return since when a destination lets nothing through that waits for it; None when all is well."""
        [[since]] = self._read(f"SELECT min(d.failing_since) FROM {_JOINED} WHERE r.state IN {_in(OPEN)}")
        return _when(since) if since is not None else None

    def news(self, since: tuple[int, int]) -> tuple[tuple[int, int], list[str]]:
        """Return how far the ledger is now, and which reports it says something new of since it was at *since*."""
        [(decisions, attempts)] = self._read(
            "SELECT (SELECT coalesce(max(rowid), 0) FROM decisions), (SELECT coalesce(max(rowid), 0) FROM attempts)"
        )
        rows = self._read(
            "SELECT report_id FROM decisions WHERE rowid>?"
            " UNION SELECT report_id FROM attempts a JOIN requests r ON r.id=a.request WHERE a.rowid>?",
            *since,
        )
        return (decisions, attempts), [row[0] for row in rows]

    # Inside

    def _decided(
        self,
        connection: sqlite3.Connection,
        report_id: str,
        destination: Destination,
        answer: Answer,
        by: DecidedBy,
        at: int,
        sha256: str,
    ) -> None:
        connection.execute(
            "INSERT INTO decisions(report_id, destination, kind, host, answer, decided_by, decided_at, sha256)"
            " VALUES(?,?,?,?,?,?,?,?)",
            (report_id, destination.key, str(destination.kind), destination.host, str(answer), str(by), at, sha256),
        )

    def _queued(self, now: datetime, where: str, *values: object) -> list[Queued]:
        rows = self._read(
            f"SELECT r.report_id, r.destination, r.host, {_state(now)}, r.decided_at, r.sha256, r.size, r.attempts,"
            f" max(r.next_attempt, coalesce(d.until, 0)), r.why, d.why FROM {_JOINED} WHERE {where}",
            *values,
        )
        found = []
        for report_id, key, host, number, decided, sha256, size, attempts, following, why, why_there in rows:
            state = State(number)
            when = _when(following) if following is not None and state in (State.QUEUED, State.WAITING) else None
            reason = (why_there or why) if state in (State.HELD, State.WAITING) else why
            found.append(Queued(report_id, key, host, state, _when(decided), sha256, size, attempts, when, reason))
        return found

    def _receipt(self, queued: Queued) -> Receipt:
        [(request, body, content_type, answer, settled)] = self._read(
            "SELECT id, coalesce(body, x''), content_type, answer, settled_at FROM requests"
            " LEFT JOIN bodies ON request=id WHERE report_id=? AND destination=?",
            queued.report_id,
            queued.destination_key,
        )
        attempts = self._read(
            "SELECT at, outcome, status, words, seconds FROM attempts WHERE request=? ORDER BY rowid", request
        )
        return Receipt(
            queued=queued,
            attempts=tuple(Attempt(_when(at), State(outcome), *rest) for at, outcome, *rest in attempts),
            body=body,
            content_type=content_type,
            answer=answer,
            settled_at=_when(settled) if settled is not None else None,
        )

    def _read(self, sql: str, *values: object) -> list[tuple]:  # type: ignore[type-arg]
        with self._lock:
            try:
                return self._connection.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise _failed(self._file, error) from error

    @contextmanager
    def _changes(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    yield self._connection
                except BaseException:
                    self._connection.rollback()
                    raise
                self._connection.commit()
            except sqlite3.Error as error:
                if self._connection.in_transaction:
                    self._connection.rollback()
                raise _failed(self._file, error) from error


def _settle_requests(connection: sqlite3.Connection, settled: Sequence[Settled]) -> None:
    # Cancelled while it was on its way, and it did not arrive: then the refusal stands, and no attempt is kept.
    connection.executemany(
        "INSERT INTO attempts(request, at, outcome, status, words, seconds) SELECT id, ?2, ?3, ?4, ?5, ?6"
        f" FROM requests WHERE id=?1 AND (state IN {_in(OPEN)} OR ?3 IN {_in(ARRIVED)})",
        (
            (each.request, _ns(made.at), made.outcome, made.status, made.words[:LONGEST_WORDS], made.seconds)
            for each in settled
            for made in (each.attempt,)
        ),
    )
    connection.executemany(
        "UPDATE requests SET state=?2, attempts=attempts+1, next_attempt=?3, why=?4, answer=?5, settled_at=?6,"
        f" offline=?7 WHERE id=?1 AND (state IN {_in(OPEN)} OR ?2 IN {_in(ARRIVED)})",
        (
            (
                each.request,
                State.QUEUED if made.outcome is State.HELD else made.outcome,
                _ns(each.next_attempt or made.at),
                (each.why or each.attempt.words)[:LONGEST_WORDS],
                each.answer[:LONGEST_ANSWER],
                None if made.outcome in OPEN else _ns(made.at),
                made.status is None,
            )
            for each in settled
            for made in (each.attempt,)
        ),
    )


def _take_out(connection: sqlite3.Connection, report_id: str, destination_key: str, at: datetime) -> None:
    """End a request that nobody wants sent any more. Its attempts stay; its bytes, which nobody agrees to, do not."""
    which = f"report_id=? AND destination=? AND state IN {_in(OPEN)}"
    connection.execute(
        f"DELETE FROM bodies WHERE request IN (SELECT id FROM requests WHERE {which})", (report_id, destination_key)
    )
    connection.execute(
        f"UPDATE requests SET state={State.DECLINED:d}, settled_at=? WHERE {which}",
        (_ns(at), report_id, destination_key),
    )


def _settle_destination(connection: sqlite3.Connection, each: Settled) -> None:
    held = each.attempt.outcome is State.HELD
    if not held and each.pause is None:
        connection.execute("DELETE FROM destinations WHERE key=?", (each.destination_key,))
        return
    connection.execute(
        "INSERT INTO destinations VALUES(?1, 1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(key) DO UPDATE SET"
        " failures=failures+1, until=?2, held=?3, why=?4, failing_since=coalesce(failing_since, ?5), offline=?6",
        (
            each.destination_key,
            _ns(each.pause) if each.pause else None,
            held,
            (each.why or each.attempt.words)[:LONGEST_WORDS],
            _ns(each.attempt.at),
            each.attempt.status is None,
        ),
    )


def _state(now: datetime) -> str:
    """The state as a person should see it: what is queued for a held or pausing destination is held or waits."""
    is_open = f"r.state IN {_in(OPEN)}"
    return (
        f"CASE WHEN {is_open} AND coalesce(d.held, 0) THEN {State.HELD:d}"
        f" WHEN {is_open} AND coalesce(d.until, 0) > {_ns(now)} THEN {State.WAITING:d} ELSE r.state END"
    )


def _failed(file: Path, error: sqlite3.Error) -> StorageFailed:
    return StorageFailed(
        "The record of what was sent cannot be read or written",
        "Look whether the disk is full and whether {file} may be written ({error}).",
        file=file,
        error=error,
    )


def _ns(moment: datetime) -> int:
    """Whole microseconds, so that a time comes back as it went in."""
    passed = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return ((passed.days * 86_400 + passed.seconds) * 1_000_000 + passed.microseconds) * 1000


def _when(nanoseconds: int) -> datetime:
    seconds, rest = divmod(nanoseconds // 1000, 1_000_000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest)
