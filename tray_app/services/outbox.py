"""Sends what was consented to, in the background, and tells how far it is.

One thread sleeps until something is due. It wakes at once for new work, and at least once a minute
while something waits, because the clock of sleeping threads stands still while the computer is
suspended. Then it also looks whether the computer has slept or changed its network, and tries again
what could not connect.
"""

import contextlib
import functools
import logging
import random
import threading
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tray_app.delivery.change_notifier import ChangeNotifier, notify
from tray_app.delivery.ledger import ARRIVED, AttemptResult, Failing, Job, Ledger
from tray_app.delivery.network_monitor import NetworkMonitor
from tray_app.delivery.sender import Sender
from tray_app.delivery.sender_lock import SenderLock
from tray_app.errors import BadInput, NotPermitted, TrayError
from tray_app.messages import NOTHING, Message, en, message, verbatim
from tray_app.model.consent import ConsentedReport, DecidedBy, Policy, Refusal, TakenOut
from tray_app.model.delivery import Arrival, Destination, DestinationKind, Queued, Receipt
from tray_app.model.state import DeliveryState
from tray_app.services.events import DeliveryChanged, Events, SettingsChanged
from tray_app.services.preferences import Preferences
from tray_app.services.threads import SupervisedThread

if TYPE_CHECKING:
    from tray_app.delivery.endpoint_test import TestResult
    from tray_app.delivery.response import Response
    from tray_app.delivery.transport import Transport

__all__ = ["Failing", "Outbox"]
log = logging.getLogger(__name__)

SHORTEST_WAIT = 0.1
"""Seconds that an answer has in any case, however little time is left."""
LONGEST_SLEEP = 60.0
"""Seconds between two looks at the wall clock while something waits."""
NOT_CONFIGURED = message(
    "This address is no longer in the settings; agree again to send it to the one that is"
)
TAKEN_BACK = message(
    "Sending by itself was switched off after it was queued; try again to send it all the same"
)
"""Of what the policy *always* had queued, when *ask* was chosen."""
ADDRESSES = (
    *(
        "endpoint",
        "logs_endpoint",
        "headers",
        "timeout_ms",
        "compression",
        "protocol",
        "certificate",
    ),
    *(
        "client_certificate",
        "client_key",
        "proxy",
        "vendor_server",
        "vendor_headers",
        "reporting",
        "problems",
    ),
)
"""Settings on which depends where and how is sent."""


class Outbox:
    """The outbox and the one who empties it. May be called from any thread."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        preferences: Preferences,
        events: Events,
        transport: "Callable[[], Transport] | None" = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        jitter: Callable[[], float] = random.random,
        whereabouts: NetworkMonitor | None = None,
        hourly_limit: Callable[[], int] = lambda: 0,
        lookup: Callable[[], str] = lambda: "",
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        """Nothing is sent before `start` or `flush`; `close` closes the ledger too.

        *clock* says when something happened, *steady* how long to wait: the clock may be set anew
        meanwhile. *hourly_limit* and *lookup* give the settings of these names as they are now.
        """
        self._hourly_limit, self._lookup = hourly_limit, lookup
        self.ledger = ledger
        self._preferences, self._events, self._clock, self._jitter = (
            preferences,
            events,
            clock,
            jitter,
        )
        self._steady = steady
        self._new_transport = transport or _http
        self._whereabouts = whereabouts or NetworkMonitor()
        self._sending: set[tuple[str, str]] = set()
        self._extra: dict[str, Destination] = {}
        self._wakeup = threading.Condition()
        self._woken = self._closing = self._readdress = self._addressed = False
        self._rounds = 0
        self._thread: SupervisedThread | None = None
        self._unsubscribe = events.subscribe(SettingsChanged, self._on_settings)
        self._trouble = NOTHING
        self._sender: Sender | None = None
        self._bell = ChangeNotifier(ledger.file, self._on_rung)
        self._known = (0, 0)
        self._conditions: frozenset[tuple[str, bool, bool]] = frozenset()

    # Life

    def start(self) -> None:
        """Begin to send in the background; returns at once."""
        if self._thread is None:
            self._readdress = True
            with contextlib.suppress(
                TrayError
            ):  # the first round says what is wrong with the ledger
                self.ledger.clear_rate_limit(self._clock())
            self._known, _ = self.ledger.news(self._known)
            self._bell.start()
            self._thread = SupervisedThread(
                "outgoing", self._run, part=message("Sending"), failed=self._on_fault
            )
            self._thread.start()

    def close(self, timeout: float = 3.0) -> None:
        """Stop sending. What is on its way gets *timeout* seconds; without an answer it is sent
        again next time.
        """
        self._unsubscribe()
        self._bell.close()
        with self._wakeup:
            self._closing = True
            self._wakeup.notify_all()
        if self._thread is not None and not self._thread.join(timeout):
            # the process ends; the system closes the file, and an unwritten answer means one more
            # sending
            return
        self.ledger.close()

    def wake(self) -> None:
        """Look now whether something is due."""
        with self._wakeup:
            self._woken = True
            self._wakeup.notify_all()

    # Queueing

    def enqueue(self, reports: Sequence[ConsentedReport]) -> None:
        """Queue what was consented to. Raises NotPermitted when nothing may leave."""
        self.check_permitted()
        self.ledger.queue_all(reports)
        self.ledger.supersede(
            [report.report_id for report in reports], NOT_CONFIGURED, self._clock()
        )
        self._tell(report.report_id for report in reports)
        self._ring()
        self.wake()

    def refuse(
        self,
        report_ids: Sequence[str],
        destinations: Sequence[Destination],
        by: DecidedBy,
        sha256: str = "",
    ) -> Refusal:
        """Remember that these reports are not to be sent there; return what `take_back` needs."""
        refusals = [
            self.ledger.refuse(report_ids, each, by, self._clock(), sha256) for each in destinations
        ]
        self._tell(report_ids)
        self._ring()
        return Refusal(
            tuple(each for refusal in refusals for each in refusal.declined),
            tuple(each for refusal in refusals for each in refusal.taken_out),
        )

    def take_back(self, refusal: Refusal) -> None:
        """Let hold again what held before a refusal; what it took out of the queue waits there
        again.
        """
        self.ledger.take_back(refusal, self._clock())
        self._tell((*refusal.report_ids, *(each.report_id for each in refusal.taken_out)))
        self._ring()
        self.wake()

    def check_permitted(self) -> None:
        """Raise NotPermitted with the reason when nothing may leave this machine."""
        if blocked := self._preferences.sending_blocked():
            raise NotPermitted(blocked)

    def allow(self, destination: Destination) -> None:
        """Send to this destination too while this process lives, although it is not in the
        settings.
        """
        self._extra[destination.key] = destination

    def retry(self, destination_key: str | None = None, report_id: str | None = None) -> None:
        """Try again now: everything, one destination, or one report, a refused one too. No limit
        per hour holds.
        """
        self.ledger.release(self._clock(), destination_key, report_id, expressly=True)
        # what is for an address that is not in the settings goes back to where it was
        self._readdress = True
        self._tell([report_id] if report_id else [each.report_id for each in self.queue()])
        self._ring()
        self.wake()

    def release(self, destination: Destination) -> None:
        """Let a held or pausing destination be tried again: a user has just asked for it."""
        self.ledger.release(self._clock(), destination.key)
        self._tell(())

    def cancel(self, report_id: str) -> None:
        """Take a report out of the queues, which is remembered as a refusal."""
        self.ledger.cancel(report_id, self._clock())
        self._tell([report_id])
        self._ring()

    def cancel_all(self, report_ids: Iterable[str]) -> tuple[TakenOut, ...]:
        """Take those of these reports out of the queues that stand there; return what was taken
        out.
        """
        waiting = self.ledger.open_reports()
        taken_out: list[TakenOut] = []
        for report_id in report_ids:
            if report_id in waiting:
                taken_out += self.ledger.cancel(report_id, self._clock())
        self._tell(each.report_id for each in taken_out)
        self._ring()
        return tuple(taken_out)

    def erase_bodies(self) -> None:
        """Erase the bytes of every report, also of what waits: it is not sent any more.

        What was decided and what came of it stays, so that nothing is sent twice.
        """
        self.ledger.erase_bodies(self._clock())
        self.ledger.erase_set_aside()
        self._events.publish(DeliveryChanged(()))
        self._ring()

    # Looking

    def arrived(self, report_ids: Collection[str]) -> dict[tuple[str, DestinationKind], Arrival]:
        """Return, by report and kind of receiver, when and where these reports were received last.

        By kind: the receiver of another address is taken for the same one, so that nothing is sent
        twice unasked.
        """
        return self.ledger.arrived(report_ids)

    def queue(self) -> list[Queued]:
        """Return what is on its way, the oldest consent first."""
        waiting = self.ledger.waiting()
        if not self._sending:
            return waiting
        return [
            replace(each, state=DeliveryState.SENDING, next_attempt=None)
            if (each.report_id, each.destination_key) in self._sending
            else each
            for each in waiting
        ]

    def history(self, limit: int = 1000) -> list[Receipt]:
        """Return what has come to an end, the newest first."""
        return self.ledger.history(limit)

    def receipts(self, report_id: str) -> list[Receipt]:
        """Return everything about one report, one receipt for each destination."""
        return self.ledger.receipts(report_id)

    def links(self, receipt: Receipt) -> tuple[str, str]:
        """Return where the report can be seen: the receiver's own page, and by the template of the
        settings.

        Empty where there is none that may be opened.
        """
        from tray_app.delivery import receipt_links

        is_there = receipt.queued.state in ARRIVED
        return receipt_links.own_link(receipt), receipt_links.looked_up(
            self._lookup(), receipt
        ) if is_there else ""

    def states(self, report_ids: Iterable[str] | None = None) -> Mapping[str, DeliveryState]:
        """Return where each report that was decided on stands; of several destinations what needs
        most care.
        """
        chosen = None if report_ids is None else list(report_ids)
        found = self.ledger.states(chosen)
        for report_id, _ in tuple(self._sending):
            if chosen is None or report_id in chosen:
                found.setdefault(report_id, []).append(DeliveryState.SENDING)
        return {report_id: min(states, key=_CARE.index) for report_id, states in found.items()}

    def held(self) -> list[tuple[str, str, Message]]:
        """Return (destination key, host, why) of the destinations that wait for the user."""
        return self.ledger.held()

    def failing_since(self) -> datetime | None:
        """Return since when something that waits does not get through."""
        return self.ledger.failing_since()

    def failing(self) -> Failing | None:
        """Return what does not get through, how often it was tried, and why it failed the last
        time.
        """
        return self.ledger.failing()

    def problems(self) -> tuple[Message, ...]:
        """Return what is wrong with the ledger, in sentences."""
        attention: list[Message] = []
        with contextlib.suppress(TrayError):  # said as the trouble that it is
            attention = [_attention(count, why) for why, count in self.ledger.attention()]
        fault = self._thread.problem if self._thread is not None else NOTHING
        damaged = [_damaged(each.name) for each in self.ledger.damaged()]
        return (*damaged, *filter(None, (self._trouble, fault)), *attention)

    @property
    def is_mended(self) -> bool:
        """Whether the ledger was made anew from a damaged one, and nobody has acknowledged that
        yet.
        """
        return bool(self.ledger.damaged())

    def acknowledge(self) -> None:
        """Say no more of damaged ledgers that were set aside."""
        if self.is_mended:
            self.ledger.acknowledge()
            self._events.publish(DeliveryChanged(()))
            self._ring()

    # Sending

    def test(self, destination: Destination, *, empty_only: bool = False) -> "TestResult":
        """Send an empty request, and if that is accepted one labelled record; explain what came
        back.

        Blocks until the answers came. With *empty_only* no record is sent. The vendor's server
        knows no empty request: it gets the record alone, and BadInput is raised where it shall not.
        Raises NotPermitted.
        """
        from tray_app.delivery import endpoint_test
        from tray_app.otlp.sample import a_test_record, an_empty_request

        is_vendor, now = destination.kind is DestinationKind.VENDOR, self._clock()
        if is_vendor and empty_only:
            raise BadInput(
                en("The vendor's server takes no empty request"),
                en("Leave out --empty-only to test it with one labelled record."),
            )
        self.check_permitted()
        empty = None if is_vendor else an_empty_request(destination)
        record = None if empty_only else a_test_record(destination, now)
        transport = self._new_transport()
        try:
            return endpoint_test.run(transport, destination, empty=empty, record=record, now=now)
        finally:
            transport.close()

    def set_aside(
        self, report_id: str, destination: Destination, by: DecidedBy, why: Message
    ) -> None:
        """Show a report as needing attention of which no request can be made."""
        log.warning("%s is set aside: %s", report_id[:8], why)
        self.ledger.set_aside(report_id, destination, by, why, self._clock())
        self._tell([report_id])
        self._ring()

    def flush(self, timeout: float, *, limit: float | None = None) -> None:
        """Send what is due now or falls due within *timeout* seconds, and wait for it.

        *limit*: after so many seconds it ends in any case, whatever is due or on its way; None:
        when all is done.
        """
        if self._thread is not None:
            self._wait_for_rounds(timeout)
            return
        began = self._steady()
        deadline = began + timeout
        last = None if limit is None else began + limit
        turn = SenderLock(self.ledger.file)
        transport = self._new_transport()
        if last is not None:
            transport = _InTime(transport, lambda: last - self._steady())
        sender = self._new_sender(transport)
        try:
            while True:
                destinations = self._look_at_settings()
                keys = [destination.key for destination in destinations]
                if turn.take():
                    self._send_due(
                        sender, destinations, lambda: last is None or self._steady() < last
                    )
                    turn.give_back()
                    pause = self._until(self.ledger.next_due(keys))
                else:  # the tray program is sending, perhaps these very reports
                    pause = 0.1 if self.ledger.next_due(keys) is not None else None
                left = deadline - self._steady()
                if self._closing or pause is None or pause > left or left <= 0:
                    return
                self._sleep(pause)
        finally:
            turn.give_back()
            transport.close()
            self._ring()

    # Inside

    def _run(self) -> None:
        self._sender = None
        turn = SenderLock(self.ledger.file)
        with contextlib.ExitStack() as ending:
            ending.callback(turn.give_back)
            while not self._closing:
                try:
                    pause = self._round(turn, ending)
                except (TrayError, OSError) as error:
                    log.warning("the outbox rests: %s", error)
                    self._note_trouble(
                        error.message if isinstance(error, TrayError) else verbatim(str(error))
                    )
                    pause = LONGEST_SLEEP
                with self._wakeup:
                    self._rounds += 1
                    self._wakeup.notify_all()
                self._sleep(pause)
                if pause is not None:
                    self._look_around()

    def _round(self, turn: SenderLock, ending: contextlib.ExitStack) -> float | None:
        destinations = self._look_at_settings()
        keys = [destination.key for destination in destinations]
        nothing_waits = self.ledger.next_due(keys) is None
        self._bell.follow()  # the folder may have been removed, and made anew with the ledger
        self._note_trouble(NOTHING)
        if nothing_waits:
            return None
        if not turn.take():
            return 0.5
        try:
            if self._sender is None:  # most sessions send nothing, and need no network library
                transport = self._new_transport()
                ending.callback(transport.close)
                self._sender = self._new_sender(transport)
            self._send_due(self._sender, destinations)
        finally:
            turn.give_back()
        return self._until(self.ledger.next_due(keys))

    def _look_at_settings(self) -> tuple[Destination, ...]:
        """Return where may be sent now, after looking at all that may have changed since the last
        time.
        """
        self._preferences.refresh_if_changed()
        if self._readdress:
            self._readdress = self._addressed = False
        if not self._addressed:  # not while the keyring is locked, for one
            self._hold_unconfigured()
            self._addressed = True
        self.ledger.bound_pauses(self._clock())
        if not self._preferences.sending_blocked():
            self._heed_policy()
        return self._destinations()

    def _send_due(
        self,
        sender: Sender,
        destinations: Sequence[Destination],
        is_time: Callable[[], bool] = lambda: True,
    ) -> None:
        try:
            sender.send_due(destinations, lambda: is_time() and self._may_post())
        finally:
            left, self._sending = (
                self._sending,
                set(),
            )  # of these, what came of them could not be written down
            self._tell(report_id for report_id, _ in left)

    def _may_post(self) -> bool:
        """Say whether a report may leave at this moment: asked right before each one does."""
        self._preferences.refresh_if_changed()
        if self._closing or self._readdress or self._preferences.sending_blocked():
            return False
        self._heed_policy()
        return True

    def _heed_policy(self) -> None:
        """Stop what the policy *always* had queued, where it holds no more."""
        policy = self._preferences.current.sending
        if policy is not Policy.ALWAYS:
            withdrawn = self.ledger.withdraw(
                self._clock(), TAKEN_BACK if policy is Policy.ASK else NOTHING
            )
            if withdrawn:
                self._tell(withdrawn)

    def _note_trouble(self, trouble: Message) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self._events.publish(DeliveryChanged(()))

    def _look_around(self) -> None:
        if self._whereabouts.changed():
            with contextlib.suppress(
                TrayError
            ):  # the round that follows says what is wrong with the ledger
                self.ledger.retry_offline_now(self._clock())
                self._tell(())

    def _sleep(self, seconds: float | None) -> None:
        """Sleep until woken, at most *seconds*; None: until there is something new."""
        with self._wakeup:
            if not (self._woken or self._closing or self._readdress):
                self._wakeup.wait(
                    None if seconds is None else min(max(seconds, 0.0), LONGEST_SLEEP)
                )
            self._woken = False

    def _until(self, moment: datetime | None) -> float | None:
        return None if moment is None else max((moment - self._clock()).total_seconds(), 0.0)

    def _is_round_over(self, before: int) -> bool:
        return self._rounds > before or self._closing

    def _wait_for_rounds(self, timeout: float) -> None:
        deadline = self._steady() + timeout
        while (left := deadline - self._steady()) > 0 and not self._closing:
            with self._wakeup:
                before = self._rounds
                self._woken = True
                self._wakeup.notify_all()
                self._wakeup.wait_for(functools.partial(self._is_round_over, before), left)
            pause = self._until(self.ledger.next_due([each.key for each in self._destinations()]))
            if pause is None or pause > deadline - self._steady():
                return

    def _destinations(self) -> tuple[Destination, ...]:
        """Return where may be sent now: nowhere while anything blocks sending."""
        # Asked for first: a keyring that refuses the headers' secrets blocks sending from then on.
        configured = self._preferences.destinations()
        if self._preferences.sending_blocked():
            return ()
        return tuple({each.key: each for each in (*configured, *self._extra.values())}.values())

    def _hold_unconfigured(self) -> None:
        """Hold what was agreed for an address that is not in the settings: consent is for an
        address as a whole.
        """
        now = self._clock()
        known = {each.key for each in (*self._preferences.destinations(), *self._extra.values())}
        for key, _, _ in self.ledger.open_destinations():
            if key in known:
                self.ledger.unhold(key, NOT_CONFIGURED)
            else:
                self.ledger.hold(key, NOT_CONFIGURED, now)
        self._tell(each.report_id for each in self.queue())

    def _new_sender(self, transport: "Transport") -> Sender:
        return Sender(
            self.ledger,
            transport,
            clock=self._clock,
            jitter=self._jitter,
            started=self._on_started,
            settled=self._on_settled,
            hourly_limit=self._hourly_limit,
            paced=self._tell,
            recode=_recoded,
        )

    def _on_started(self, jobs: Sequence[Job]) -> None:
        self._sending.update((job.report_id, job.destination_key) for job in jobs)
        self._tell(job.report_id for job in jobs)

    def _on_settled(self, settled: Sequence[AttemptResult]) -> None:
        for each in settled:
            self._sending.discard((each.report_id, each.destination_key))
        self._tell(each.report_id for each in settled)
        self._ring()

    def _on_fault(self) -> None:
        self._events.publish(DeliveryChanged(()))

    def _on_settings(self, event: SettingsChanged) -> None:
        if "hourly_limit" in event.keys:
            with contextlib.suppress(
                TrayError
            ):  # the round that follows says what is wrong with the ledger
                self.ledger.clear_rate_limit(self._clock())
            self.wake()
        if "sending" in event.keys:
            self.wake()
        if event.keys.isdisjoint(ADDRESSES):
            return
        with contextlib.suppress(
            TrayError
        ):  # a held destination may have got the right credentials
            for key, _, why in self.ledger.held():
                if why != NOT_CONFIGURED:
                    self.ledger.release(self._clock(), key)
        with self._wakeup:
            self._readdress = self._woken = True
            self._wakeup.notify_all()

    def _on_rung(self) -> None:
        """Another process has decided or sent something."""
        with contextlib.suppress(TrayError):
            self._known, ids = self.ledger.news(self._known)
            self._events.publish(DeliveryChanged((*ids, *self._swayed()) if ids else ()))
        self.wake()

    def _ring(self) -> None:
        """A command tells the tray program, if it runs, that there is something new in
        the ledger.
        """
        if self._thread is None:
            notify(self.ledger.file)

    def _tell(self, report_ids: Iterable[str]) -> None:
        ids = tuple(dict.fromkeys((*report_ids, *self._swayed())))
        if ids:
            self._events.publish(DeliveryChanged(ids))

    def _swayed(self) -> set[str]:
        """Return what stands otherwise now because its destination does: held, at rest, or well
        again.
        """
        with contextlib.suppress(
            TrayError
        ):  # whoever reads the ledger next says what is wrong with it
            conditions = self.ledger.conditions()
            if conditions != self._conditions:
                self._conditions = conditions
                return self.ledger.open_reports()
        return set()


class _InTime:
    """Carries bytes, and waits for no answer longer than there is time."""

    def __init__(self, transport: "Transport", left: Callable[[], float]) -> None:
        self._transport, self._left = transport, left

    def post(self, destination: Destination, body: bytes, headers: Mapping[str, str]) -> "Response":
        left = max(self._left(), SHORTEST_WAIT)
        timeout = left if destination.timeout is None else min(destination.timeout, left)
        return self._transport.post(replace(destination, timeout=timeout), body, headers)

    def close(self) -> None:
        self._transport.close()


def _recoded(body: bytes, content_type: str, destination: Destination) -> tuple[bytes, str]:
    """Return the same request in the encoding that its destination is set to."""
    from tray_app.otlp import encode

    wanted = encode.CONTENT_TYPES[destination.protocol]
    if destination.kind is DestinationKind.VENDOR or content_type == wanted:
        return body, content_type
    from google.protobuf.json_format import ParseError

    try:
        return encode.encode(encode.decoded(body, content_type), destination.protocol), wanted
    except (ValueError, ParseError):  # no request of ours
        return body, content_type


def _damaged(name: str) -> Message:
    return message(
        "The record of what was sent was damaged and is kept as {name}. A new one "
        "holds what could be read of it.",
        name=name,
    )


def _attention(count: int, why: Message) -> Message:
    if count == 1:
        return message("1 report needs your attention. {why}", why=why)
    return message("{count} reports need your attention. {why}", count=count, why=why)


def _http() -> "Transport":
    from tray_app.delivery.transport import HttpTransport

    return HttpTransport()


_CARE = (
    DeliveryState.SENDING,
    DeliveryState.BLOCKED,
    DeliveryState.RETRYING,
    DeliveryState.QUEUED,
    DeliveryState.REJECTED,
    DeliveryState.DELIVERED_WITH_WARNING,
    DeliveryState.DELIVERED,
    DeliveryState.DECLINED,
)
"""Of two destinations' states the one that stands first is the report's."""
