"""The question in words: each line of the first view, from its state."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime

from tray_app import contract
from tray_app.messages import NOTHING, Message
from tray_app.model.delivery import Destination, DestinationKind, Receipt
from tray_app.model.report import instant
from tray_app.model.state import LABELS, STUCK, DeliveryState, state_name
from tray_app.ui.consent.asked import Item, Trouble
from tray_app.ui.consent.state import Group, Happened, Kind, Page, QuestionState
from tray_app.ui.text import (
    exact_time,
    full_stop,
    listed,
    number,
    relative_time,
    say,
    short_time,
    size,
    translate,
    visible,
    what_happened,
)

WARNED = DeliveryState.DELIVERED_WITH_WARNING
LONGEST_LIST = 6
"""Of more outcomes only numbers are said."""


def report_name(item: Item) -> str:
    """Name one of several reports: their messages may be the same, their times are not."""
    what = what_happened(item.what, limit=200)
    at = exact_time(instant(item.occurred_ns)) if item.occurred_ns else ""
    return " · ".join(filter(None, (at, what)))


def title(state: QuestionState, happened: Happened) -> str:
    """Say what happened, or how many reports are asked about."""
    if state.is_several:
        return _reports(state)
    if happened.title:
        return visible(happened.title, limit=120)
    who = _who(happened.source)
    if happened.is_test:
        return translate("Consent", "This is a test")
    if happened.is_hang:
        return translate("Consent", "{who} stopped responding", who=who)
    return translate("Consent", "{who} crashed", who=who)


def _who(source: str) -> str:
    """Return who crashed, as the subject of a sentence."""
    match source:
        case contract.SOURCE_CLI:
            return translate("Consent", "The Cortex command line")
        case contract.SOURCE_SERVER:
            return translate("Consent", "The Cortex server")
        case contract.SOURCE_ENGINE:
            return translate("Consent", "The Cortex engine")
        case "":
            return translate("Consent", "A Cortex program")
        case _:
            return visible(source, limit=80)


def _reports(state: QuestionState) -> str:
    said = translate("Consent", "%n report(s)", n=state.reports)
    if state.groups > 1:
        said = translate("Consent", "{reports} in %n group(s)", n=state.groups, reports=said)
    return said


def destination(state: QuestionState) -> str:
    """Say who gets how much."""
    if state.trouble is Trouble.NO_DESTINATION:
        return translate("Consent", "No destination is set up, so nothing can be sent yet.")
    if state.page is not Page.NOWHERE and state.hosts:
        hosts = listed(visible(host, limit=500) for host in state.hosts)
        said = translate("Consent", "To {host}", host=hosts)
        if not state.size:
            return f"{said} · …"
        much = size(state.size)
        if not state.size_is_exact:
            much = translate("Consent", "about {size}", size=much)
        return f"{said} · {much}"
    return ""


def destination_words(destination: Destination) -> str:
    """Return who a destination is, the host in full."""
    host = visible(destination.host, limit=500)
    if destination.kind is DestinationKind.VENDOR:
        return translate("Consent", "{host} (the maker of Cortex)", host=host)
    return translate("Consent", "{host} (OpenTelemetry Collector)", host=host)


def remark(state: QuestionState) -> str:
    """Say what was delivered already."""
    if state.page is not Page.QUESTION:
        return ""
    if state.again is not None and state.is_asking:
        when = relative_time(state.again.at, datetime.now(UTC))
        return translate("Consent", "Delivered {when}. Send again?", when=when)
    if state.trouble is Trouble.ALL_ARRIVED:
        return translate(
            "Consent", "All of them are delivered already. To send one again, open it alone."
        )
    if state.skipped == 1:
        return translate("Consent", "One already delivered is skipped")
    if state.skipped:
        return translate("Consent", "%n already delivered are skipped", n=state.skipped)
    return ""


def included(state: QuestionState) -> str:
    """Say in one line what goes along."""
    words = listed(_kind(kind) for kind in state.included)
    return words[:1].upper() + words[1:]


def _kind(kind: Kind) -> str:
    return {
        Kind.ERROR: translate("Consent", "error"),
        Kind.STACK: translate("Consent", "stack"),
        Kind.MODEL: translate("Consent", "model"),
        Kind.HARDWARE: translate("Consent", "hardware"),
        Kind.VERSIONS: translate("Consent", "versions"),
    }[kind]


def hidden(state: QuestionState) -> str:
    """Say in one line what does not."""
    if state.hidden is None:
        return translate("Consent", "Names, paths and secrets are hidden")
    if not state.hidden:
        return translate("Consent", "No personal data found")
    if state.has_secrets:
        return translate("Consent", "%n name(s), path(s) or secret(s) hidden", n=state.hidden)
    return translate("Consent", "%n name(s) or path(s) hidden", n=state.hidden)


def group(which: Group) -> str:
    """Name a group of parts."""
    return {
        Group.CRASH: translate("Consent", "Crash"),
        Group.COMPUTER: translate("Consent", "Computer"),
        Group.CORTEX: translate("Consent", "Cortex"),
        Group.YOU: translate("Consent", "You"),
    }[which]


def why_not(state: QuestionState, blocked: Message, fault: str) -> str:
    """Say why *Send* is not possible, where the view does not say it already."""
    match state.trouble:
        case Trouble.BLOCKED:
            return say(blocked, lines=True)
        case Trouble.NO_DESTINATION_CHOSEN | Trouble.NO_REPORT_CHOSEN:
            return translate("Consent", "Nothing is selected to be sent.")
        case _:
            return visible(fault, limit=600, lines=True)


# --- what came of it ---


def delivered(found: Sequence[Receipt], counted: Counter[DeliveryState]) -> str:
    """Say in one sentence that it arrived."""
    if len({each.queued.report_id for each in found}) != 1:
        arrived = counted[DeliveryState.DELIVERED] + counted[WARNED]
        return translate("Consent", "%n report(s) delivered", n=arrived)
    hosts = listed(visible(each.queued.host, limit=200) for each in found)
    said = translate("Consent", "Delivered to {host}", host=hosts)
    each = next((each for each in found if each.queued.state is WARNED), found[0])
    if each.reference:
        said = f"{said}: {visible(each.reference, limit=60)}"
    if each.queued.state is WARNED:
        return f"{full_stop(said)} {_state(WARNED)}: {_why(each)}"
    return said


def failed_title(counted: Counter[DeliveryState]) -> str:
    """Say in a few words that it did not arrive."""
    if STUCK & {state for state, count in counted.items() if count} == {DeliveryState.REJECTED}:
        return _state(DeliveryState.REJECTED)
    return translate("Consent", "Not delivered yet")


def failed_lines(found: Sequence[Receipt], counted: Counter[DeliveryState]) -> str:
    """Say why, and what comes next: one by one where there are few."""
    if counted.total() == len(found) <= LONGEST_LIST:
        return "\n".join(dict.fromkeys(map(_outcome, found)))
    lines = (
        (DeliveryState.DELIVERED, counted[DeliveryState.DELIVERED] + counted[WARNED]),
        (DeliveryState.RETRYING, counted[DeliveryState.RETRYING]),
        (DeliveryState.BLOCKED, counted[DeliveryState.BLOCKED]),
        (DeliveryState.REJECTED, counted[DeliveryState.REJECTED]),
        (DeliveryState.SENDING, counted[DeliveryState.QUEUED] + counted[DeliveryState.SENDING]),
    )
    return "\n".join(f"{_state(state)}: {number(count)}" for state, count in lines if count)


def _outcome(receipt: Receipt) -> str:
    queued = receipt.queued
    host = visible(queued.host, limit=200)
    if queued.state not in STUCK:
        return f"{host}: {_state(queued.state)}"
    said = f"{host}: {full_stop(_why(receipt))}"
    if queued.state is DeliveryState.RETRYING:
        when = short_time(queued.next_attempt)
        said += " " + translate("Consent", "Retrying {when}.", when=when)
    return said


def _why(receipt: Receipt) -> str:
    """Say the reason of the state, which may be the server's own words."""
    last = receipt.attempts[-1].words if receipt.attempts else NOTHING
    return say(receipt.queued.why or last)


def _state(state: DeliveryState) -> str:
    return say(LABELS[state_name(state)].text)
