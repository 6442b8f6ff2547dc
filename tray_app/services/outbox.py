"""What was consented to: queued, cancelled, looked at. `sending` is what sends it."""

import contextlib
import logging
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from tray_app.delivery.ledger import Ledger
from tray_app.delivery.records import Failing
from tray_app.errors import NotPermitted, TrayError
from tray_app.messages import Message, message
from tray_app.model.consent import ConsentedReport, DecidedBy, Refusal, TakenOut
from tray_app.model.delivery import Arrival, Destination, DestinationKind, Queued, Receipt
from tray_app.model.state import ARRIVED, DeliveryState
from tray_app.services.events import DeliveryChanged, Events
from tray_app.services.preferences import Preferences
from tray_app.services.sending import NOT_CONFIGURED, REAL, DeliveryNews, OutboxSender, World

if TYPE_CHECKING:
    from tray_app.delivery.endpoint_test import TestResult

log = logging.getLogger(__name__)


class Outbox:
    """The outbox and the one who empties it. May be called from any thread."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        preferences: Preferences,
        events: Events,
        world: World = REAL,
    ) -> None:
        """Nothing is sent before `start` or `flush`; `close` closes the ledger too."""
        self.ledger, self._preferences, self._events = ledger, preferences, events
        self._clock = world.clock
        self._news = DeliveryNews(ledger, events)
        self._sender = OutboxSender(
            ledger=ledger, preferences=preferences, events=events, news=self._news, world=world
        )

    # Life

    def start(self) -> None:
        """Begin to send in the background; returns at once."""
        self._sender.start()

    def close(self, timeout: float = 3.0) -> None:
        """Stop sending. What is on its way gets *timeout* seconds; without an answer it is sent
        again next time.
        """
        if self._sender.close(timeout):
            self.ledger.close()
        # Else the process ends and the system closes the file; an unwritten answer means one more
        # sending.

    def wake(self) -> None:
        """Look now whether something is due."""
        self._sender.wake()

    def flush(self, timeout: float, *, limit: float | None = None) -> None:
        """Send what is due now or falls due within *timeout* seconds, and wait for it: instead of
        `start`, for a command.

        *limit*: after so many seconds it ends in any case, whatever is due or on its way; None:
        when all is done.
        """
        self._sender.flush(timeout, limit=limit)

    # Queueing

    def enqueue(
        self, reports: Sequence[ConsentedReport], *, again: bool = True
    ) -> list[ConsentedReport]:
        """Queue what was consented to, and return it: without what was received already, unless it
        is to be sent *again*. Raises NotPermitted when nothing may leave.
        """
        self.check_permitted()
        queued = self.ledger.queue_all(reports, again=again)
        self.ledger.supersede(
            [report.report_id for report in reports], NOT_CONFIGURED, self._clock()
        )
        self._news.tell(report.report_id for report in reports)
        self._sender.ring()
        self.wake()
        return queued

    def refuse(
        self,
        report_ids: Sequence[str],
        destinations: Sequence[Destination],
        by: DecidedBy,
    ) -> Refusal:
        """Remember that these reports are not to be sent there; return what `take_back` needs."""
        refusals = [
            self.ledger.refuse(report_ids, each, by, self._clock()) for each in destinations
        ]
        self._news.tell(report_ids)
        self._sender.ring()
        return Refusal(
            tuple(each for refusal in refusals for each in refusal.declined),
            tuple(each for refusal in refusals for each in refusal.taken_out),
        )

    def take_back(self, refusal: Refusal) -> None:
        """Let hold again what held before a refusal; what it took out of the queue waits there
        again.
        """
        self.ledger.take_back(refusal, self._clock())
        self._news.tell((*refusal.report_ids, *(each.report_id for each in refusal.taken_out)))
        self._sender.ring()
        self.wake()

    def check_permitted(self) -> None:
        """Raise NotPermitted with the reason when nothing may leave this machine."""
        if blocked := self._preferences.sending_blocked():
            raise NotPermitted(blocked)

    def allow(self, destination: Destination) -> None:
        """Send to this destination too while this process lives, although it is not in the
        settings.
        """
        self._sender.extra[destination.key] = destination

    def retry(self, destination_key: str | None = None, report_id: str | None = None) -> None:
        """Try again now: everything, one destination, or one report, a refused one too. No limit
        per hour holds.
        """
        self.ledger.release(self._clock(), destination_key, report_id, expressly=True)
        # what is for an address that is not in the settings goes back to where it was
        self._sender.readdress()
        self._news.tell([report_id] if report_id else [each.report_id for each in self.queue()])
        self._sender.ring()
        self.wake()

    def release(self, destination: Destination) -> None:
        """Let a held or pausing destination be tried again: a user has just asked for it."""
        self.ledger.release(self._clock(), destination.key)
        self._news.tell(())

    def cancel(self, report_id: str) -> None:
        """Take a report out of the queues, which is remembered as a refusal."""
        self.ledger.cancel(report_id, self._clock())
        self._news.tell([report_id])
        self._sender.ring()

    def cancel_all(self, report_ids: Iterable[str]) -> tuple[TakenOut, ...]:
        """Take those of these reports out of the queues that stand there; return what was taken
        out.
        """
        waiting = self.ledger.open_reports()
        taken_out: list[TakenOut] = []
        for report_id in report_ids:
            if report_id in waiting:
                taken_out += self.ledger.cancel(report_id, self._clock())
        self._news.tell(each.report_id for each in taken_out)
        self._sender.ring()
        return tuple(taken_out)

    def erase_bodies(self) -> None:
        """Erase the bytes of every report, also of what waits: it is not sent any more.

        What was decided and what came of it stays, so that nothing is sent twice.
        """
        self.ledger.erase_bodies(self._clock())
        self.ledger.erase_set_aside()
        self._events.publish(DeliveryChanged(()))
        self._sender.ring()

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
        if not self._sender.sending:
            return waiting
        return [
            replace(each, state=DeliveryState.SENDING, next_attempt=None)
            if (each.report_id, each.destination_key) in self._sender.sending
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
            self._preferences.current.lookup_url, receipt
        ) if is_there else ""

    def states(self, report_ids: Iterable[str] | None = None) -> Mapping[str, DeliveryState]:
        """Return where each report that was decided on stands; of several destinations what needs
        most care.
        """
        chosen = None if report_ids is None else list(report_ids)
        found = self.ledger.states(chosen)
        for report_id, _ in tuple(self._sender.sending):
            if chosen is None or report_id in chosen:
                found.setdefault(report_id, []).append(DeliveryState.SENDING)
        return {report_id: min(states, key=_CARE.index) for report_id, states in found.items()}

    def held(self) -> list[tuple[str, str, Message]]:
        """Return (destination key, host, why) of the destinations that wait for the user."""
        return self.ledger.held()

    def failing_since(self) -> datetime | None:
        """Return since when something that waits does not get through."""
        failing = self.ledger.failing()
        return failing.since if failing is not None else None

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
        damaged = [_damaged(each.name) for each in self.ledger.damaged()]
        return (*damaged, *filter(None, (self._sender.trouble, self._sender.problem)), *attention)

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
            self._sender.ring()

    # Sending

    def test(self, destination: Destination) -> "TestResult":
        """Send an empty request, and if that is accepted one labelled record; explain what came
        back.

        Blocks until the answers came. The vendor's server knows no empty request: it gets the
        record alone. Raises NotPermitted.
        """
        from tray_app.delivery import endpoint_test
        from tray_app.otlp.sample import a_test_record, an_empty_request

        is_vendor, now = destination.kind is DestinationKind.VENDOR, self._clock()
        self.check_permitted()
        empty = None if is_vendor else an_empty_request(destination)
        record = a_test_record(destination, now)
        transport = self._sender.new_transport()
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
        self._news.tell([report_id])
        self._sender.ring()


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
