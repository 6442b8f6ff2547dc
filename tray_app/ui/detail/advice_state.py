"""The card "What to try": what it says and offers for one report."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from tray_app.messages import NOTHING, Message, message
from tray_app.model.advice import Action, AdviceList, Kind, Step, told
from tray_app.model.fix import Fix, FixMatch, sentences
from tray_app.model.report import CrashReport
from tray_app.model.state import RecordType
from tray_app.services.fixes import is_linked, note
from tray_app.ui.detail.state import Loaded

MOST_LINKS = 3


@dataclass(frozen=True, slots=True)
class Issue:
    """A page about this crash. All texts are from a list of advice."""

    title: str
    url: str
    said: tuple[Message, ...]
    note: str
    came_back: bool
    """It happened again in a version that should not have the fault any more."""
    can_unlink: bool
    """The user linked it."""


@dataclass(frozen=True, slots=True)
class Card:
    """What the card holds. Without steps and issues it is one quiet sentence."""

    happened: str = ""
    """With values from the report, made visible."""
    steps: tuple[Step, ...] = ()
    links: tuple[str, ...] = ()
    """Where to read more; https, from a list of advice."""
    notes: tuple[Message, ...] = ()
    issues: tuple[Issue, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known."""
        return not (self.happened or self.steps or self.issues)


def card(loaded: Loaded, *, given: Callable[[str], str], ago: Callable[[int], str]) -> Card | None:
    """Return the card for a report; None for what is no crash. *given* makes a value from the
    report visible, *ago* says when a time (nanoseconds since 1970) was.
    """
    report = loaded.report
    if (
        not isinstance(report, CrashReport)
        or report.is_test
        or loaded.row.type is RecordType.RECOVERED
    ):
        return None
    issues = tuple(
        _issue(each, loaded, ago) for each in loaded.fixes if each.entry.kind is Kind.ISSUE
    )
    if loaded.advice is None:
        return Card(issues=issues)
    said = told(loaded.advice, loaded.language, given=given)
    own = (each for each in loaded.fixes if each.entry.kind is not Kind.ISSUE)
    notes = [sentence for each in own for sentence in sentences(each, ago)]
    notes.append(_list_name(loaded.advice.advice.origin))
    return Card(
        happened=said.happened,
        steps=said.steps,
        links=said.links[:MOST_LINKS],
        notes=tuple(filter(None, notes)),
        issues=issues,
    )


def has_folder(step: Step) -> bool:
    """Say whether a step is done in the folder of Cortex's settings."""
    return step.action is Action.OPEN_SETTINGS_FOLDER


def _list_name(origin: AdviceList) -> Message:
    match origin:
        case AdviceList.USER:
            return message("From your own list.")
        case AdviceList.ADMINISTRATOR:
            return message("From your administrator’s list.")
        case AdviceList.PROGRAM:
            return NOTHING


def _issue(found: FixMatch, loaded: Loaded, ago: Callable[[int], str]) -> Issue:
    return Issue(
        found.entry.title,
        found.url,
        tuple(sentences(found, ago)),
        note(found.entry),
        found.fix is Fix.BACK,
        is_linked(found.entry, loaded.row.group),
    )


class Asking(Enum):
    """How far a model's explanation has come."""

    NOT_ASKED = auto()
    WAITING = auto()
    WRITING = auto()
    DONE = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a model on this computer writes about the report. Its text is hostile."""

    asking: Asking = Asking.NOT_ASKED
    model: str = ""
    text: str = ""
    problem: Message = NOTHING

    @property
    def is_running(self) -> bool:
        """Whether more is expected."""
        return self.asking in (Asking.WAITING, Asking.WRITING)

    @property
    def heading(self) -> Message:
        """Who writes, or what went wrong."""
        match self.asking:
            case Asking.NOT_ASKED:
                return NOTHING
            case Asking.WAITING:
                return message("Asking a model on this computer…")
            case Asking.FAILED:
                return self.problem
        return message("{model} on this computer writes, and may be wrong:", model=self.model)
