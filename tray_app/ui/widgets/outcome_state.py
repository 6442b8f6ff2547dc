"""What came of sending, in plain values: one line for each receiver of each report."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from tray_app.messages import NOTHING, Message
from tray_app.model.delivery import Receipt
from tray_app.model.state import DeliveryState


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where one report stands with one receiver."""

    report_id: str
    destination_key: str
    host: str
    state: DeliveryState
    why: Message
    """The reason of the state; may be the server's own words."""
    answer: str
    """What the server said at last; bounded text, hostile until shown as plain text."""
    status: int | None
    attempts: int
    next_attempt: datetime | None
    number: str = ""
    """The receiver's own number for the report; hostile too."""


def outcomes(receipts: Iterable[Receipt]) -> tuple[Outcome, ...]:
    """Read the receipts."""
    found = []
    for receipt in receipts:
        queued = receipt.queued
        last = receipt.attempts[-1] if receipt.attempts else None
        found.append(
            Outcome(
                queued.report_id,
                queued.destination_key,
                queued.host,
                queued.state,
                queued.why or (last.words if last is not None else NOTHING),
                receipt.answer,
                last.status if last is not None else None,
                queued.attempts,
                queued.next_attempt,
                receipt.reference,
            )
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Summary:
    """How many stand where."""

    delivered: int = 0
    warned: int = 0
    under_way: int = 0
    waiting: int = 0
    held: int = 0
    rejected: int = 0

    @property
    def all(self) -> int:
        """How many there are."""
        return (
            self.delivered + self.warned + self.under_way + self.waiting + self.held + self.rejected
        )


def summary(states: Iterable[DeliveryState]) -> Summary:
    """Count the states of what was queued."""
    counted = dict.fromkeys(DeliveryState, 0)
    for state in states:
        counted[state] += 1
    return Summary(
        delivered=counted[DeliveryState.DELIVERED],
        warned=counted[DeliveryState.DELIVERED_WITH_WARNING],
        under_way=counted[DeliveryState.QUEUED] + counted[DeliveryState.SENDING],
        waiting=counted[DeliveryState.RETRYING],
        held=counted[DeliveryState.BLOCKED],
        rejected=counted[DeliveryState.REJECTED],
    )


@dataclass(frozen=True, slots=True)
class Named:
    """One receipt's number and addresses. All of it is the receiver's text, hostile until shown as
    plain text.
    """

    number: str = ""
    own: str = ""
    """The page on the receiver's own host, which may be opened."""
    lookup: str = ""
    """Where the user's own settings say that the report can be looked up."""
    foreign: str = ""
    """An address on another host: to be read, not opened."""

    def __bool__(self) -> bool:
        return bool(self.number or self.own or self.lookup or self.foreign)


def named(receipt: Receipt, links: tuple[str, str]) -> Named:
    """Read a receipt; *links* as of `services.outbox.Outbox.links`."""
    own, lookup = links
    foreign = receipt.link if receipt.link and not own else ""
    return Named(receipt.reference, own, "" if lookup == own else lookup, foreign)
