"""The tab "Delivery": how far one report has come with one destination."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tray_app.messages import NOTHING, Message, message
from tray_app.model.delivery import Attempt, Destination, Receipt
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.model.state import ARRIVED, LABELS, OPEN, STUCK, DeliveryState, StateName, state_name
from tray_app.otlp.encode import as_text


@dataclass(frozen=True, slots=True)
class Sent:
    """A receipt, with the body as text: made off the UI thread, for a body may be large."""

    receipt: Receipt
    body: str
    page: str = ""
    """On the receiver's own host, which may be opened."""
    lookup: str = ""
    """Where the user's own settings say that the report can be looked up."""


def sent(receipt: Receipt, links: tuple[str, str]) -> Sent:
    """Read a receipt; *links* as of `services.outbox.Outbox.links`."""
    page, lookup = links
    body = as_text(receipt.body, receipt.content_type)
    return Sent(receipt, body, page, "" if lookup == page else lookup)


@dataclass(frozen=True, slots=True)
class Delivery:
    """What is said and offered."""

    lines: tuple[Message, ...]
    heading: Message = NOTHING
    """Above the exact bytes."""
    can_retry: bool = False
    can_cancel: bool = False
    attempts: tuple[Attempt, ...] = ()
    """The newest first."""
    answer: str = ""
    page: str = ""
    lookup: str = ""
    body: str = ""
    body_gone: Message = NOTHING
    """Why there are no bytes."""


def not_sent(
    report: CrashReport | DamagedRecord | None,
    destination: Destination | None,
) -> Delivery:
    """Return what there is to say of a report not sent; *destination* is where it would be."""
    if report is None:
        return Delivery(())
    if isinstance(report, DamagedRecord):
        return Delivery((message("A damaged record is never sent."),))
    said = LABELS[state_name(DeliveryState.NONE)].text
    if report.sent_at is not None:
        said = LABELS[StateName.MARKED].sentence
    if destination is None:
        return Delivery((said,), message("What would be sent"))
    return Delivery((said,), message("What would be sent to {host}", host=destination.host))


def delivery(
    found: Sent, *, when: Callable[[datetime | None], str], size: Callable[[int], str]
) -> Delivery:
    """Return what there is to say of a report on its way, or at its end."""
    receipt, queued = found.receipt, found.receipt.queued
    lines = [
        message("{state}: {host}", state=LABELS[state_name(queued.state)].text, host=queued.host)
    ]
    if queued.why:
        lines.append(queued.why)
    if queued.next_attempt is not None:
        lines.append(message("Retrying {when}", when=when(queued.next_attempt)))
    lines.append(
        message(
            "Approved {when}; {size}; SHA-256 {hash}",
            when=when(queued.decided_at),
            size=size(queued.size),
            hash=queued.sha256,
        )
    )
    if receipt.reference:
        lines.append(message("Reference: {number}", number=receipt.reference))
    if receipt.link and not found.page:
        lines.append(message("Names a page on another host, not opened: {url}", url=receipt.link))
    attempts = tuple(reversed(receipt.attempts))
    if queued.state in ARRIVED:
        at = receipt.settled_at or (attempts[0].at if attempts else None)
        heading = message("What was sent to {host} on {date}", host=queued.host, date=when(at))
    else:
        heading = message("What would be sent to {host}", host=queued.host)
    return Delivery(
        tuple(lines),
        heading,
        can_retry=queued.state in STUCK,
        can_cancel=queued.state in OPEN,
        attempts=attempts,
        answer=receipt.answer,
        page=found.page,
        lookup=found.lookup,
        body=found.body,
        body_gone=NOTHING
        if found.body
        else message("No longer kept (Settings, Storage). SHA-256: {hash}", hash=queued.sha256),
    )


def attempt_words(attempt: Attempt) -> Message:
    """Say what came of an attempt, and why."""
    outcome = LABELS[state_name(attempt.outcome)].text
    if not attempt.words:
        return outcome
    return message("{state}: {why}", state=outcome, why=attempt.words)


def receipt_text(shown: Delivery, say: Callable[[Message], str]) -> str:
    """Return everything as text to be copied."""
    lines = [*map(say, shown.lines), ""]
    for attempt in reversed(shown.attempts):
        status = "" if attempt.status is None else f" {attempt.status}"
        lines.append(f"{attempt.at.isoformat()}{status} {say(attempt_words(attempt))}")
    lines += filter(None, (shown.page, shown.lookup))
    return "\n".join([*lines, "", shown.answer, "", shown.body])
