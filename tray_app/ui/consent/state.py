"""What the question shows: every line and button of it follows from one value. No widgets here."""

from dataclasses import dataclass, field
from enum import Enum, auto

from tray_app.messages import NOTHING, Message
from tray_app.model.consent import Draft, Part
from tray_app.model.delivery import Arrival
from tray_app.settings.address import Verdict
from tray_app.ui.consent.asked import MOST_MEASURED, Measured, Stage, Trouble, Wish
from tray_app.ui.consent.form import ConsentForm

SECRET_KINDS = frozenset({"secret", "card"})


class Page(Enum):
    """What stands between the title and the buttons."""

    QUESTION = auto()
    NOWHERE = auto()
    """Nothing can be sent now: other ways, and how to set sending up."""
    FAILED = auto()


class Group(Enum):
    """What a part of a report tells about."""

    CRASH = auto()
    COMPUTER = auto()
    CORTEX = auto()
    YOU = auto()


class Kind(Enum):
    """What goes along, in the one line of the first view."""

    ERROR = auto()
    STACK = auto()
    MODEL = auto()
    HARDWARE = auto()
    VERSIONS = auto()


_GROUPS = {
    "message": Group.CRASH,
    "stack": Group.CRASH,
    "traceId": Group.CRASH,
    "comment": Group.YOU,
    "contact": Group.YOU,
    "sessionId": Group.CORTEX,
    "resource.appVersion": Group.CORTEX,
    "resource.service.name": Group.CORTEX,
    "resource.source": Group.CORTEX,
}
_KINDS = {
    "message": Kind.ERROR,
    "stack": Kind.STACK,
    "payload.modelId": Kind.MODEL,
    "resource.cpu": Kind.HARDWARE,
    "resource.gpus": Kind.HARDWARE,
    "resource.architecture": Kind.HARDWARE,
    "resource.appVersion": Kind.VERSIONS,
    "resource.osVersion": Kind.VERSIONS,
}


def group_of(part: Part) -> Group:
    """Say what a part tells about."""
    if part.key in _GROUPS:
        return _GROUPS[part.key]
    if part.key.startswith("payload"):
        return Group.CORTEX
    return Group.COMPUTER if part.key.startswith("resource.") else Group.CRASH


@dataclass(frozen=True, slots=True)
class SetUp:
    """An address that is typed in place, and what is known about it."""

    address: str = ""
    verdict: Verdict = field(default_factory=Verdict)
    busy: bool = False
    """True while it is tried or written down."""
    works: bool | None = None
    """What the last try came to; None where nothing was tried."""
    said: Message = NOTHING

    @property
    def can_use(self) -> bool:
        """True for an address that can be tried and used."""
        return bool(self.address) and not self.verdict.problem and not self.busy


@dataclass(frozen=True, slots=True)
class Happened:
    """What is known of the one report that is asked about."""

    source: str = ""
    what: str = ""
    """The report's own text, redacted: hostile."""
    title: str = ""
    """What an advice calls it, in the user's language; empty where there is none."""
    is_hang: bool = False
    is_test: bool = False


class QuestionState:
    """The dialog's first view of a form."""

    def __init__(self, form: ConsentForm) -> None:
        stage, to_send = form.stage, frozenset(form.to_send)
        groups = {item.group for item in form.items if item.report_id in to_send}
        self.trouble = form.trouble
        self.page = Page.FAILED if stage is Stage.FAILED else Page.QUESTION
        if stage is Stage.ASKING and self.trouble in (Trouble.BLOCKED, Trouble.NO_DESTINATION):
            self.page = Page.NOWHERE
        self.is_asking = stage is Stage.ASKING
        self.is_sending = stage in (Stage.DECIDING, Stage.SENDING, Stage.SENT)
        self.setting_up = form.setting_up and self.trouble is not Trouble.BLOCKED
        self.is_several = form.is_several
        self.hosts = [each.host for each in form.chosen_destinations]
        """Who would get it."""
        self.size, self.size_is_exact = _size(form)
        """In bytes, of all that Send sends; 0: not known yet."""
        self.reports = len(to_send)
        """How many Send sends."""
        self.groups = len(groups) if "" not in groups else 0
        self.skipped = len(form.skipped)
        self.again = _arrival(form)
        """When the one report was delivered already."""
        self.included = _included(form.draft.parts if form.draft is not None else ())
        self.hidden, self.has_secrets = _hidden(form)
        """How many different things were hidden; None: not counted."""
        self.can_send = form.can_send
        waits = stage is Stage.FAILED and form.is_waiting
        self.can_cancel = stage in (Stage.DECIDING, Stage.SENDING) or waits
        self.progress = (form.prepared, len(to_send)) if stage is Stage.DECIDING else (0, 0)
        """While many are written down: how many of how many."""


def unmeasured(form: ConsentForm) -> tuple[Wish, ...]:
    """Return which requests are still to be made so that their size is known."""
    if len(form.to_send) > MOST_MEASURED or len(wishes := form.wishes) < 2:
        return ()
    return tuple(each for each in wishes if each not in form.known_of)


def _size(form: ConsentForm) -> tuple[int, bool]:
    """Return how many bytes Send sends, and whether that is known exactly."""
    draft = form.draft
    wishes = form.wishes if len(form.to_send) <= MOST_MEASURED else ()
    if len(wishes) > 1 and all(each in form.known_of for each in wishes):
        return sum(form.known_of[each].size for each in wishes), True
    if not form.is_several:
        # The last one stays there for the moment in which the next is made.
        return (len(draft.body) if draft is not None else 0), len(wishes) < 2
    if draft is None or not draft.stored:
        return 0, False
    share = len(form.to_send) * len(draft.body) / (len(form.items) * len(draft.stored))
    return int(form.stored * share), False


def _hidden(form: ConsentForm) -> tuple[int | None, bool]:
    """Return how many different things were hidden, and whether secrets are among them."""
    if not form.is_several:
        hidden = [each for each in form.known if each.hidden]
        return len(hidden), any(each.kind in SECRET_KINDS for each in hidden)
    known = [form.known_of.get(each) for each in form.wishes]
    there = [each for each in known if each is not None]
    has_secrets = any(each.has_secrets for each in there)
    return sum(each.hidden for each in there) if len(there) == len(known) else None, has_secrets


def measured(draft: Draft) -> Measured:
    """Return what is told of a request that is made but not shown."""
    kinds = {(hit.placeholder, hit.original): hit.kind for hit in draft.hits}
    return Measured(len(draft.body), len(kinds), not SECRET_KINDS.isdisjoint(kinds.values()))


def _arrival(form: ConsentForm) -> Arrival | None:
    """Of one report alone: when a destination that would get it got it already."""
    if form.is_several or not form.arrivals:
        return None
    found = [form.arrivals.get((form.current, each.kind)) for each in form.chosen_destinations]
    return max(filter(None, found), key=lambda arrival: arrival.at, default=None)


def _included(parts: tuple[Part, ...]) -> tuple[Kind, ...]:
    there = {_KINDS[part.key] for part in parts if part.included and part.key in _KINDS}
    return tuple(kind for kind in Kind if kind in there)
