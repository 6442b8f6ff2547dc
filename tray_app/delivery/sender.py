"""Sends what is due, and writes down what came of each report."""

import hashlib
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tray_app.delivery import answer as answers
from tray_app.delivery import retry
from tray_app.delivery.bundle import FEWEST, MOST, bundles, joined
from tray_app.delivery.ledger import ARRIVED, Job, Ledger, Settled
from tray_app.delivery.references import reference_of
from tray_app.model.delivery import Attempt, Destination, DestinationKind
from tray_app.model.query import State

if TYPE_CHECKING:
    from tray_app.delivery.transport import Transport

log = logging.getLogger(__name__)

SETTLED_WITHIN = 0.25
"""Seconds that an answer may wait to be written down while more is to be sent. A kill in between only repeats it."""


class Sender:
    """Knows how to send what is due. For one thread; `service.outgoing` decides when."""

    def __init__(
        self,
        ledger: Ledger,
        transport: "Transport",
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        jitter: Callable[[], float],
        started: Callable[[Sequence[Job]], None] = lambda jobs: None,
        settled: Callable[[Sequence[Settled]], None] = lambda settled: None,
        hourly_limit: Callable[[], int] = lambda: 0,
        paced: Callable[[Sequence[str]], None] = lambda report_ids: None,
        recode: Callable[[bytes, str, Destination], tuple[bytes, str]] = lambda body, kind, destination: (body, kind),
    ) -> None:
        """*hourly_limit*: how many reports an hour the policy may send to one destination; 0: any number.

        *paced* is told which reports wait for that. *recode* gives a body with its content type in the encoding that
        its destination is set to.
        """
        self._recode = recode
        self._hourly_limit, self._paced = hourly_limit, paced
        self._ledger, self._transport = ledger, transport
        self._clock, self._jitter = clock, jitter
        self._started, self._settled = started, settled
        self._done: list[Settled] = []
        self._written = 0.0

    def send_due(self, destinations: Sequence[Destination], may_go_on: Callable[[], bool] = lambda: True) -> None:
        """Send everything that is due for these destinations, as long as *may_go_on* says so."""
        by_key = {destination.key: destination for destination in destinations}
        long_queues: set[str] = set()  # once found to be long, a queue is sent to its end in the same way
        while may_go_on() and (jobs := self._due(by_key)):
            self._written = time.monotonic()
            try:
                for key in dict.fromkeys(job.destination_key for job in jobs):
                    if key not in long_queues and self._ledger.fresh(self._clock(), key, FEWEST) >= FEWEST:
                        long_queues.add(key)
                    mine = [job for job in jobs if job.destination_key == key]
                    self._send(mine, by_key[key], may_go_on, is_long=key in long_queues)
            finally:
                self._write()

    def _due(self, by_key: Mapping[str, Destination]) -> list[Job]:
        # Of one moment, so that nothing falls due in between that the limit has not seen.
        now, most = self._clock(), self._hourly_limit()
        if most:
            why = f"The limit of {most} an hour is reached"
            if waiting := [each for key in by_key for each in self._ledger.pace(key, now, most, why)]:
                self._paced(waiting)
        jobs = self._ledger.due(now, by_key.keys(), MOST)
        return [self._as_set(job, by_key[job.destination_key]) for job in jobs]

    def _as_set(self, job: Job, destination: Destination) -> Job:
        """Write a request in the encoding that is set now: it may have been refused in the one that was."""
        body, content_type = self._recode(job.body, job.content_type, destination)
        if content_type == job.content_type:
            return job
        self._ledger.recode(job.request, body, content_type)  # before it leaves: what is kept is what is sent
        return job._replace(body=body, content_type=content_type)

    def _send(
        self, jobs: Sequence[Job], destination: Destination, may_go_on: Callable[[], bool], *, is_long: bool
    ) -> None:
        """Send the jobs of one destination, until it says that it is not there for any of them."""
        groups = bundles(jobs, destination, is_long=is_long)
        while groups and may_go_on():
            group = groups.pop(0)
            results = self._attempt(group, destination)
            if results is None:  # not all of them were accepted: find out which, one by one
                groups = [[job] for job in group] + groups
                continue
            self._done += results
            if results[0].pause is not None or results[0].attempt.outcome is State.HELD:
                return
            if time.monotonic() - self._written > SETTLED_WITHIN:
                self._write()

    def _write(self) -> None:
        done, self._done = self._done, []
        if done:
            self._ledger.settle(done)
            self._settled(done)
        self._written = time.monotonic()

    def _attempt(self, jobs: Sequence[Job], destination: Destination) -> list[Settled] | None:
        """Post these reports in one request, and say what follows for each; None when that cannot be told."""
        self._started(jobs)
        began, at = time.monotonic(), self._clock()
        body = joined(jobs)
        answer = self._transport.post(destination, body, headers_for(destination, body, jobs[0].content_type))
        now = self._clock()
        judged = answers.judge(answer, destination.kind, now=now, content_type=jobs[0].content_type)
        log.info("%s (%d) to %s: %s", jobs[0].report_id[:8], len(jobs), destination.host, judged.state.name)
        if len(jobs) > 1 and judged.state is State.REJECTED:
            return None
        words = judged.words
        if len(jobs) > 1:
            count, sha256 = len(jobs), hashlib.sha256(body).hexdigest()
            words = f"{judged.words} (sent in a bundle of {count} reports; SHA-256 of the bundle: {sha256})"
        attempt = Attempt(at, judged.state, answer.status, words, round(time.monotonic() - began, 3))
        settled = Settled(0, "", destination.key, attempt, _as_text(answer), why=judged.words)
        if len(jobs) == 1 and judged.state in ARRIVED:  # the answer to a bundle names none of its reports
            settled = settled._replace(**reference_of(answer, destination)._asdict())
        if judged.state is State.WAITING and judged.of_destination:
            failures = self._ledger.failures(destination.key) + 1
            settled = settled._replace(pause=retry.next_attempt(failures, now, judged.after, jitter=self._jitter))
        return [
            settled._replace(request=job.request, report_id=job.report_id, next_attempt=self._next(job, settled, now))
            for job in jobs
        ]

    def _next(self, job: Job, settled: Settled, now: datetime) -> datetime | None:
        """When this report is tried again: not before its destination is."""
        if settled.attempt.outcome is not State.WAITING:
            return None
        own = now + retry.backoff(job.attempts + 1, jitter=self._jitter)
        return max(own, settled.pause) if settled.pause else own


def headers_for(destination: Destination, body: bytes, content_type: str) -> dict[str, str]:
    """Return the headers that say what the body is."""
    headers = {"Content-Type": content_type}
    if destination.kind is DestinationKind.VENDOR:
        headers["cortex-checksum"] = hashlib.sha256(body).hexdigest()
    return headers


def _as_text(answer: answers.Answer) -> str:
    if answer.content_type == "application/x-protobuf":
        return answer.body[: 8 << 10].hex()
    return answer.body[: 64 << 10].decode("utf-8", "replace")
