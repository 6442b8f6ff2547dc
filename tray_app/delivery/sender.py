"""Sends what is due, and writes down what came of each report."""

import hashlib
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tray_app.delivery import response as answers
from tray_app.delivery import retry
from tray_app.delivery.attempts import AttemptResult
from tray_app.delivery.batch import FEWEST, MOST, batches, joined
from tray_app.delivery.ledger import Job, Ledger
from tray_app.delivery.receipt_links import reference_of
from tray_app.errors import TrayError
from tray_app.messages import english, message
from tray_app.model.delivery import Attempt, Destination, DestinationKind
from tray_app.model.state import ARRIVED, DeliveryState

if TYPE_CHECKING:
    from tray_app.delivery.transport import Transport

log = logging.getLogger(__name__)

STOPPED_BY_A_FAULT = message(
    "Sending it stopped with a fault in this program. Its log says more; try again to send it"
)
"""Of a report that waits for the user."""


class Sender:
    """Knows how to send what is due. For one thread; `services.outgoing` decides when."""

    def __init__(
        self,
        ledger: Ledger,
        transport: "Transport",
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        jitter: Callable[[], float],
        started: Callable[[Sequence[Job]], None] = lambda jobs: None,
        settled: Callable[[Sequence[AttemptResult]], None] = lambda settled: None,
        hourly_limit: Callable[[], int] = lambda: 0,
        paced: Callable[[Sequence[str]], None] = lambda report_ids: None,
        recode: Callable[
            [bytes, str, Destination], tuple[bytes, str]
        ] = lambda body, kind, destination: (body, kind),
    ) -> None:
        """*hourly_limit*: how many reports an hour the policy may send to one destination; 0: any
        number.

        *paced* is told which reports wait for that. *recode* gives a body with its content type in
        the encoding that its destination is set to.
        """
        self._recode = recode
        self._hourly_limit, self._paced = hourly_limit, paced
        self._ledger, self._transport = ledger, transport
        self._clock, self._jitter = clock, jitter
        self._started, self._settled = started, settled
        self._done: list[AttemptResult] = []

    def send_due(
        self, destinations: Sequence[Destination], may_go_on: Callable[[], bool] = lambda: True
    ) -> None:
        """Send everything that is due for these destinations.

        *may_go_on* is asked right before each post: whether anything may leave now.
        """
        by_key = {destination.key: destination for destination in destinations}
        # Once found to be long, a queue is sent to its end in the same way.
        long_queues: set[str] = set()
        while may_go_on() and (jobs := self._due(by_key)):
            try:
                for key in dict.fromkeys(job.destination_key for job in jobs):
                    if (
                        key not in long_queues
                        and self._ledger.fresh(self._clock(), key, FEWEST) >= FEWEST
                    ):
                        long_queues.add(key)
                    mine = [job for job in jobs if job.destination_key == key]
                    self._send(mine, by_key[key], may_go_on, is_long=key in long_queues)
            finally:
                self._write()

    def _due(self, by_key: Mapping[str, Destination]) -> list[Job]:
        # Of one moment, so that nothing falls due in between that the limit has not seen.
        now, most = self._clock(), self._hourly_limit()
        if most:
            why = message("The limit of {most} an hour is reached", most=most)
            if waiting := [
                each for key in by_key for each in self._ledger.rate_limit(key, now, most, why)
            ]:
                self._paced(waiting)
        jobs = self._ledger.due(now, by_key.keys(), MOST)
        return [self._as_set(job, by_key[job.destination_key]) for job in jobs]

    def _as_set(self, job: Job, destination: Destination) -> Job:
        """Write a request in the encoding that is set now: it may have been refused in the one that
        was.
        """
        try:
            body, content_type = self._recode(job.body, job.content_type, destination)
        except Exception:
            log.exception("could not write %s in another encoding", job.report_id[:8])
            return job
        if content_type == job.content_type:
            return job
        # Before it leaves: what is kept is what is sent.
        return self._ledger.recode(job, body, content_type)

    def _send(
        self,
        jobs: Sequence[Job],
        destination: Destination,
        may_go_on: Callable[[], bool],
        *,
        is_long: bool,
    ) -> None:
        """Send the jobs of one destination, until it says that it is not there for any of them."""
        groups = batches(jobs, destination, is_long=is_long)
        while groups and may_go_on():
            # Cancelled, or agreed to anew, since it was read: then it does not leave, or not with
            # these bytes.
            group = self._begin(groups.pop(0))
            if not group:
                continue
            try:
                results = self._attempt(group, destination)
            except TrayError:
                raise
            except Exception:
                log.exception("could not send %s (%d)", group[0].report_id[:8], len(group))
                results = self._stopped(group)
            self._done += results
            first = results[0]
            if first.pause is not None or (
                first.attempt.outcome is DeliveryState.BLOCKED and first.of_destination
            ):
                return

    def _begin(self, jobs: Sequence[Job]) -> list[Job]:
        begun = self._ledger.begin(jobs, self._clock(), self._done)
        self._tell()
        if begun:
            self._started(begun)
        return begun

    def _write(self) -> None:
        if self._done:
            self._ledger.record_attempts(self._done)
            self._tell()

    def _tell(self) -> None:
        done, self._done = self._done, []
        if done:
            self._settled(done)

    def _stopped(self, jobs: Sequence[Job]) -> list[AttemptResult]:
        """Say that these wait for the user: nobody foresaw what happened while they were sent."""
        attempt = Attempt(self._clock(), DeliveryState.BLOCKED, None, STOPPED_BY_A_FAULT)
        return [
            AttemptResult(
                job.request, job.report_id, job.destination_key, attempt, of_destination=False
            )
            for job in jobs
        ]

    def _attempt(self, jobs: Sequence[Job], destination: Destination) -> list[AttemptResult]:
        """Post these reports in one request, and say what follows for each."""
        began, at = time.monotonic(), self._clock()
        body = joined(jobs)
        answer = self._transport.post(
            destination, body, headers_for(destination, body, jobs[0].content_type)
        )
        now = self._clock()
        judged = answers.classify(
            answer, destination.kind, now=now, content_type=jobs[0].content_type
        )
        log.info(
            "%s (%d) to %s: %s",
            jobs[0].report_id[:8],
            len(jobs),
            destination.host,
            judged.state.name,
        )
        words, state = judged.words, judged.state
        if len(jobs) > 1:
            count, sha256 = len(jobs), hashlib.sha256(body).hexdigest()
            words = english(
                "{words} (sent in a bundle of {count} reports; SHA-256 of the bundle: {sha256})",
                words=judged.words,
                count=count,
                sha256=sha256,
            )
            # not all of them were accepted: each goes alone, and so one finds out which
            if state is DeliveryState.REJECTED:
                state = DeliveryState.RETRYING
        attempt = Attempt(at, state, answer.status, words, round(time.monotonic() - began, 3))
        settled = AttemptResult(0, "", destination.key, attempt, _as_text(answer), why=judged.words)
        settled = settled._replace(of_destination=judged.of_destination)
        if len(jobs) == 1 and state in ARRIVED:  # the answer to a bundle names none of its reports
            settled = settled._replace(**reference_of(answer, destination)._asdict())
        if state is DeliveryState.RETRYING and judged.of_destination:
            failures = self._ledger.failures(destination.key) + 1
            settled = settled._replace(
                pause=retry.next_attempt(failures, now, judged.after, jitter=self._jitter)
            )
        return [
            settled._replace(
                request=job.request,
                report_id=job.report_id,
                next_attempt=now if state is not judged.state else self._next(job, settled, now),
            )
            for job in jobs
        ]

    def _next(self, job: Job, settled: AttemptResult, now: datetime) -> datetime | None:
        """When this report is tried again: not before its destination is."""
        if settled.attempt.outcome is not DeliveryState.RETRYING:
            return None
        own = now + retry.backoff(job.attempts + 1, jitter=self._jitter)
        return max(own, settled.pause) if settled.pause else own


def headers_for(destination: Destination, body: bytes, content_type: str) -> dict[str, str]:
    headers = {"Content-Type": content_type}
    if destination.kind is DestinationKind.VENDOR:
        headers["cortex-checksum"] = hashlib.sha256(body).hexdigest()
    return headers


def _as_text(answer: answers.Response) -> str:
    if answer.content_type == "application/x-protobuf":
        return answer.body[: 8 << 10].hex()
    return answer.body[: 64 << 10].decode("utf-8", "replace")
