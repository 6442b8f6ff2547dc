"""Sends what is due, one report a request, and writes down what came of each."""

import hashlib
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from tray_app.delivery import answer as answers
from tray_app.delivery import retry
from tray_app.delivery.ledger import Job, Ledger, Settled
from tray_app.delivery.transport import Transport
from tray_app.model.delivery import Attempt, Destination, DestinationKind
from tray_app.model.query import State

log = logging.getLogger(__name__)

SETTLED_TOGETHER = 64
"""How many answers are written down at once while more is to be sent. A kill in between can only repeat them."""
SETTLED_WITHIN = 0.25
"""Seconds that an answer may wait to be written down."""


class Sender:
    """Knows how to send what is due. For one thread; `service.outgoing` decides when."""

    def __init__(
        self,
        ledger: Ledger,
        transport: Transport,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        jitter: Callable[[], float],
        started: Callable[[Job], None] = lambda job: None,
        settled: Callable[[Sequence[Settled]], None] = lambda settled: None,
    ) -> None:
        self._ledger, self._transport = ledger, transport
        self._clock, self._jitter = clock, jitter
        self._started, self._settled = started, settled

    def send_due(self, destinations: Sequence[Destination], may_go_on: Callable[[], bool] = lambda: True) -> int:
        """Send everything that is due for these destinations; return how many requests were made."""
        by_key = {destination.key: destination for destination in destinations}
        sent = 0
        while may_go_on():
            jobs = self._ledger.due(self._clock(), by_key.keys(), SETTLED_TOGETHER)
            if not jobs:
                break
            sent += self._send(jobs, by_key, may_go_on)
        return sent

    def _send(self, jobs: Sequence[Job], by_key: Mapping[str, Destination], may_go_on: Callable[[], bool]) -> int:
        done: list[Settled] = []
        stopped: set[str] = set()
        sent, written = 0, time.monotonic()
        try:
            for job in jobs:
                if job.destination_key in stopped:
                    continue
                if not may_go_on():
                    break
                result = self.attempt(job, by_key[job.destination_key])
                sent += 1
                done.append(result)
                if result.pause is not None or result.attempt.outcome is State.HELD:
                    stopped.add(job.destination_key)
                if time.monotonic() - written > SETTLED_WITHIN:
                    self._write(done)
                    written = time.monotonic()
        finally:
            self._write(done)
        return sent

    def _write(self, done: list[Settled]) -> None:
        if done:
            self._ledger.settle(done)
            self._settled(tuple(done))
            done.clear()

    def attempt(self, job: Job, destination: Destination) -> Settled:
        """Post one report once, and say what follows."""
        self._started(job)
        began, at = time.monotonic(), self._clock()
        answer = self._transport.post(destination, job.body, headers_for(destination, job.body, job.content_type))
        now = self._clock()
        judged = answers.judge(answer, destination.kind, now=now)
        attempt = Attempt(at, judged.state, answer.status, judged.words, round(time.monotonic() - began, 3))
        following = pause = None
        if judged.state is State.WAITING:
            following = retry.next_attempt(job.attempts + 1, now, judged.after, jitter=self._jitter)
            if judged.of_destination:
                failures = self._ledger.failures(job.destination_key) + 1
                pause = retry.next_attempt(failures, now, judged.after, jitter=self._jitter)
                following = max(following, pause)
        log.info("%s to %s: %s", job.report_id[:8], destination.host, judged.state.name)
        text = answer.body[: 64 << 10].decode("utf-8", "replace") if not _is_binary(answer) else answer.body.hex()
        return Settled(job.report_id, job.destination_key, attempt, text, following, pause)


def headers_for(destination: Destination, body: bytes, content_type: str) -> dict[str, str]:
    """Return the headers that say what the body is."""
    headers = {"Content-Type": content_type}
    if destination.kind is DestinationKind.VENDOR:
        headers["cortex-checksum"] = hashlib.sha256(body).hexdigest()
    return headers


def _is_binary(answer: answers.Answer) -> bool:
    return answer.content_type == "application/x-protobuf"
