"""Sends what waits in the outbox: in the background of the tray program, or once for a command.

One thread sleeps until something is due. It wakes at once for new work, and at least once a minute
while something waits, because the clock of sleeping threads stands still while the computer is
suspended. Then it also looks whether the computer has slept or changed its network, and tries again
what could not connect.
"""

import contextlib
import logging
import random
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tray_app.delivery.attempts import AttemptResult
from tray_app.delivery.change_notifier import ChangeNotifier, notify
from tray_app.delivery.ledger import Job, Ledger
from tray_app.delivery.network_monitor import NetworkMonitor
from tray_app.delivery.sender import Sender
from tray_app.delivery.sender_lock import SenderLock
from tray_app.errors import TrayError
from tray_app.messages import NOTHING, Message, message, verbatim
from tray_app.model.consent import Policy
from tray_app.model.delivery import Destination, DestinationKind
from tray_app.services.events import DeliveryChanged, Events, SettingsChanged
from tray_app.services.preferences import Preferences
from tray_app.services.threads import SupervisedThread

if TYPE_CHECKING:
    from tray_app.delivery.response import Response
    from tray_app.delivery.transport import Transport

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
ADDRESSES = frozenset(
    {
        "endpoint",
        "logs_endpoint",
        "headers",
        "timeout_ms",
        "compression",
        "protocol",
        "certificate",
        "client_certificate",
        "client_key",
        "proxy",
        "vendor_server",
        "vendor_headers",
        "reporting",
        "problems",
    }
)
"""Settings on which depends where and how is sent."""


class DeliveryNews:
    """Tells windows and other processes what has changed in the ledger."""

    def __init__(self, ledger: Ledger, events: Events) -> None:
        self._ledger, self._events = ledger, events
        self._conditions: frozenset[tuple[str, bool, bool]] = frozenset()

    def tell(self, report_ids: Iterable[str]) -> None:
        """Tell this program of these reports, and of those that stand otherwise by them."""
        ids = tuple(dict.fromkeys((*report_ids, *self._swayed())))
        if ids:
            self._events.publish(DeliveryChanged(ids))

    def tell_unknown(self) -> None:
        """Tell that it is not known which reports have changed."""
        self._events.publish(DeliveryChanged(()))

    def ring(self) -> None:
        """Tell the tray program, if it runs, that a command has changed something."""
        notify(self._ledger.file)

    def _swayed(self) -> set[str]:
        """Return what stands otherwise now because its destination does: held, at rest, or well
        again.
        """
        # Whoever reads the ledger next says what is wrong with it.
        with contextlib.suppress(TrayError):
            conditions = self._ledger.conditions()
            if conditions != self._conditions:
                self._conditions = conditions
                return self._ledger.open_reports()
        return set()


def _http() -> "Transport":
    from tray_app.delivery.transport import HttpTransport

    return HttpTransport()


@dataclass(frozen=True, slots=True)
class World:
    """What sending needs of the outside: clocks, chance and the network."""

    transport: "Callable[[], Transport]" = _http
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    """Says when something happened."""
    steady: Callable[[], float] = time.monotonic
    """Says how long to wait: the clock may be set anew meanwhile."""
    jitter: Callable[[], float] = random.random
    networks: NetworkMonitor | None = None


REAL = World()


class OutboxSender:
    """The one who empties the outbox. May be called from any thread."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        preferences: Preferences,
        events: Events,
        news: DeliveryNews,
        world: World,
    ) -> None:
        self._ledger, self._preferences, self._news = ledger, preferences, news
        self._clock, self._jitter, self._steady = world.clock, world.jitter, world.steady
        self.new_transport = world.transport
        self._whereabouts = world.networks or NetworkMonitor()
        self.sending: set[tuple[str, str]] = set()
        """Report and destination of what is being posted."""
        self.extra: dict[str, Destination] = {}
        """Where may be sent although it is not in the settings."""
        self.trouble = NOTHING
        """What keeps it from sending anything."""
        self._wakeup = threading.Condition()
        self._woken = self._closing = self._readdress = self._addressed = False
        self._thread: SupervisedThread | None = None
        self._unsubscribe = events.subscribe(SettingsChanged, self._on_settings)
        self._sender: Sender | None = None
        self._bell = ChangeNotifier(ledger.file, self._on_rung)
        self._known = (0, 0)

    @property
    def problem(self) -> Message:
        """The thread's last fault."""
        return self._thread.problem if self._thread is not None else NOTHING

    def readdress(self) -> None:
        """Look anew which addresses are in the settings."""
        self._readdress = True

    def start(self) -> None:
        """Begin to send in the background; returns at once."""
        if self._thread is None:
            self._readdress = True
            # The first round says what is wrong with the ledger.
            with contextlib.suppress(TrayError):
                self._ledger.clear_rate_limit(self._clock())
            self._known, _ = self._ledger.news(self._known)
            self._bell.start()
            self._thread = SupervisedThread(
                "outgoing", self._run, part=message("Delivery"), failed=self._news.tell_unknown
            )
            self._thread.start()

    def close(self, timeout: float) -> bool:
        """Stop sending; say whether that is so after *timeout* seconds."""
        self._unsubscribe()
        self._bell.close()
        with self._wakeup:
            self._closing = True
            self._wakeup.notify_all()
        return self._thread is None or self._thread.join(timeout)

    def wake(self) -> None:
        """Look now whether something is due."""
        with self._wakeup:
            self._woken = True
            self._wakeup.notify_all()

    def flush(self, timeout: float, *, limit: float | None = None) -> None:
        """Send what is due now or falls due within *timeout* seconds, and wait for it: instead of
        `start`, for a command.

        *limit*: after so many seconds it ends in any case, whatever is due or on its way; None:
        when all is done.
        """
        began = self._steady()
        deadline = began + timeout
        last = None if limit is None else began + limit
        turn = SenderLock(self._ledger.file)
        transport = self.new_transport()
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
                    pause = self._until(self._ledger.next_due(keys))
                else:  # the tray program is sending, perhaps these very reports
                    pause = 0.1 if self._ledger.next_due(keys) is not None else None
                left = deadline - self._steady()
                if self._closing or pause is None or pause > left or left <= 0:
                    return
                self._sleep(pause)
        finally:
            turn.give_back()
            transport.close()
            self.ring()

    def _run(self) -> None:
        self._sender = None
        turn = SenderLock(self._ledger.file)
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
                self._sleep(pause)
                if pause is not None:
                    self._look_around()

    def _round(self, turn: SenderLock, ending: contextlib.ExitStack) -> float | None:
        destinations = self._look_at_settings()
        keys = [destination.key for destination in destinations]
        nothing_waits = self._ledger.next_due(keys) is None
        self._bell.follow()  # the folder may have been removed, and made anew with the ledger
        self._note_trouble(NOTHING)
        if nothing_waits:
            return None
        if not turn.take():
            return 0.5
        try:
            if self._sender is None:  # most sessions send nothing, and need no network library
                transport = self.new_transport()
                ending.callback(transport.close)
                self._sender = self._new_sender(transport)
            self._send_due(self._sender, destinations)
        finally:
            turn.give_back()
        return self._until(self._ledger.next_due(keys))

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
        self._ledger.bound_pauses(self._clock())
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
            # Of these, what came of them could not be written down.
            left, self.sending = self.sending, set()
            self._news.tell(report_id for report_id, _ in left)

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
            withdrawn = self._ledger.withdraw(
                self._clock(), TAKEN_BACK if policy is Policy.ASK else NOTHING
            )
            if withdrawn:
                self._news.tell(withdrawn)

    def _note_trouble(self, trouble: Message) -> None:
        if trouble != self.trouble:
            self.trouble = trouble
            self._news.tell_unknown()

    def _look_around(self) -> None:
        if self._whereabouts.changed():
            # The round that follows says what is wrong with the ledger.
            with contextlib.suppress(TrayError):
                self._ledger.retry_offline_now(self._clock())
                self._news.tell(())

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

    def _destinations(self) -> tuple[Destination, ...]:
        """Return where may be sent now: nowhere while anything blocks sending."""
        # Asked for first: a keyring that refuses the headers' secrets blocks sending from then on.
        configured = self._preferences.destinations()
        if self._preferences.sending_blocked():
            return ()
        return tuple({each.key: each for each in (*configured, *self.extra.values())}.values())

    def _hold_unconfigured(self) -> None:
        """Hold what was agreed for an address that is not in the settings: consent is for an
        address as a whole.
        """
        now = self._clock()
        known = {each.key for each in (*self._preferences.destinations(), *self.extra.values())}
        for key, _, _ in self._ledger.open_destinations():
            if key in known:
                self._ledger.unhold(key, NOT_CONFIGURED)
            else:
                self._ledger.hold(key, NOT_CONFIGURED, now)
        self._news.tell(each.report_id for each in self._ledger.waiting())

    def _new_sender(self, transport: "Transport") -> Sender:
        return Sender(
            self._ledger,
            transport,
            clock=self._clock,
            jitter=self._jitter,
            started=self._on_started,
            settled=self._on_settled,
            hourly_limit=lambda: self._preferences.current.hourly_limit,
            paced=self._news.tell,
            recode=_recoded,
        )

    def _on_started(self, jobs: Sequence[Job]) -> None:
        self.sending.update((job.report_id, job.destination_key) for job in jobs)
        self._news.tell(job.report_id for job in jobs)

    def _on_settled(self, settled: Sequence[AttemptResult]) -> None:
        for each in settled:
            self.sending.discard((each.report_id, each.destination_key))
        self._news.tell(each.report_id for each in settled)
        self.ring()

    def _on_settings(self, event: SettingsChanged) -> None:
        if "hourly_limit" in event.keys:
            # The round that follows says what is wrong with the ledger.
            with contextlib.suppress(TrayError):
                self._ledger.clear_rate_limit(self._clock())
            self.wake()
        if "sending" in event.keys:
            self.wake()
        if event.keys.isdisjoint(ADDRESSES):
            return
        # A held destination may have got the right credentials.
        with contextlib.suppress(TrayError):
            for key, _, why in self._ledger.held():
                if why != NOT_CONFIGURED:
                    self._ledger.release(self._clock(), key)
        with self._wakeup:
            self._readdress = self._woken = True
            self._wakeup.notify_all()

    def _on_rung(self) -> None:
        """Another process has decided or sent something."""
        with contextlib.suppress(TrayError):
            self._known, ids = self._ledger.news(self._known)
            self._news.tell(ids) if ids else self._news.tell_unknown()
        self.wake()

    def ring(self) -> None:
        """Tell the tray program of a change, unless this is the tray program."""
        if self._thread is None:
            self._news.ring()


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
