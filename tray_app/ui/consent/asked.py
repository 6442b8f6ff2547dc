"""What is known and chosen about a question, and how far sending is, as a value."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from tray_app.messages import NOTHING, Message
from tray_app.model.consent import Choices, Draft, Policy
from tray_app.model.delivery import Arrival, Destination, DestinationKind
from tray_app.services.drafting import NO_DESTINATION
from tray_app.ui.widgets.preview_state import Replacement


class Stage(Enum):
    """How far the dialog is."""

    ASKING = auto()
    """The user reads and changes; nothing has been decided."""
    DECIDING = auto()
    """Send was pressed: the other drafts are made and the decisions written down."""
    SENDING = auto()
    """Queued; the answer of the server is awaited. The window may be closed."""
    SENT = auto()
    """Every report was accepted: the dialog closes."""
    FAILED = auto()
    """At least one was not accepted, or not yet."""


class Trouble(Enum):
    """Why Send is not possible."""

    NONE = auto()
    BLOCKED = auto()
    """`ConsentForm.blocked` says why."""
    NO_DESTINATION = auto()
    NO_DESTINATION_CHOSEN = auto()
    NO_REPORT_CHOSEN = auto()
    ALL_ARRIVED = auto()
    """Every report that was chosen has been received already."""
    PREPARING = auto()
    """The draft on the screen is not the one that the choices ask for."""
    NO_DRAFT = auto()
    """`ConsentForm.fault` says why there is none."""


@dataclass(frozen=True, slots=True)
class Item:
    """One report in the dialog."""

    report_id: str
    what: str
    chosen: bool = True
    """To be sent when Send is pressed."""
    group: str = ""
    occurred_ns: int = 0


@dataclass(frozen=True, slots=True)
class Wish:
    """Which draft is wanted. Two equal wishes give the same bytes."""

    report_id: str
    destination_key: str
    choices: Choices


@dataclass(frozen=True, slots=True)
class Measured:
    """What is told of a request that is made but not shown."""

    size: int
    hidden: int = 0
    """How many different things were hidden in it."""
    has_secrets: bool = False


Arrivals = Mapping[tuple[str, DestinationKind], Arrival]
"""By report and kind of destination: when and where it was received last."""
MOST_MEASURED = 1_000
"""Of more reports the size is told from the one that is shown: making each takes its time."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known and chosen, and what follows from it."""

    items: tuple[Item, ...] = ()
    current: str = ""
    """The report whose bytes are shown."""
    destinations: tuple[Destination, ...] = ()
    chosen_keys: frozenset[str] = frozenset()
    """Keys of the destinations that get it."""
    looking_at: str = ""
    """The destination whose bytes are shown."""
    loaded: bool = False
    """True once it is known who could receive a report."""
    arrivals: Arrivals | None = None
    """What was received already; None until that is known."""
    stored: int = 0
    """How many bytes the reports have in Cortex's files together; 0 until that is known."""
    blocked: Message = NOTHING
    """The sentence why nothing may leave; empty when sending is possible."""
    stage: Stage = Stage.ASKING
    common: Choices = field(default_factory=Choices)
    """What holds for every report; `restored`, `allowed` and `edits` are each report's own."""
    restored: Mapping[str, frozenset[str]] = field(default_factory=dict)
    allowed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    edits: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    draft: Draft | None = None
    """What is on the screen."""
    drawn_for: Wish | None = None
    """What `draft` answers."""
    known: tuple[Replacement, ...] = ()
    """All replacements of the current report, also those that were taken back."""
    fault: str = ""
    """Why there is no draft, or why writing down the decision failed."""
    known_of: Mapping[Wish, Measured] = field(default_factory=dict)
    """Of several: the requests that were made so far."""
    policy: Policy | None = None
    """What is to hold for reports to come; None: what held before."""
    setting_up: bool = False
    """True while an address is asked for in place."""
    is_waiting: bool = False
    """True while some of it is still in the queue."""
    prepared: int = 0
    """While deciding: how many of `to_send` are written down."""

    # --- what follows ---

    @property
    def wish(self) -> Wish | None:
        """Return the draft that the form asks for now."""
        if not self.current or not self.looking_at:
            return None
        return Wish(self.current, self.looking_at, self.choices_for(self.current))

    @property
    def is_current(self) -> bool:
        """True when what is shown is exactly what the choices give."""
        return self.draft is not None and self.drawn_for == self.wish

    @property
    def trouble(self) -> Trouble:
        """Say why Send is not possible, the reason that the user can do most about first."""
        if self.blocked:
            return Trouble.BLOCKED
        if not self.loaded:
            return Trouble.PREPARING
        if not self.destinations:
            return Trouble.NO_DESTINATION
        if not self.chosen_keys:
            return Trouble.NO_DESTINATION_CHOSEN
        if not self.to_send:
            return Trouble.ALL_ARRIVED if self.skipped else Trouble.NO_REPORT_CHOSEN
        if self.fault and not self.is_current:
            return Trouble.NO_DRAFT
        return Trouble.NONE if self.is_current and self.arrivals is not None else Trouble.PREPARING

    @property
    def can_edit(self) -> bool:
        """True while the user may change what is sent."""
        return self.stage is Stage.ASKING

    @property
    def can_send(self) -> bool:
        """True when Send is possible: the bytes that would leave are on the screen."""
        return self.stage is Stage.ASKING and self.trouble is Trouble.NONE

    @property
    def to_send(self) -> tuple[str, ...]:
        """Ids of the reports that Send sends."""
        skipped = frozenset(self.skipped)
        return tuple(
            item.report_id for item in self.items if item.chosen and item.report_id not in skipped
        )

    @property
    def skipped(self) -> tuple[str, ...]:
        """Of several, those chosen that every destination has already: not sent again."""
        if not self.is_several or not self.chosen_destinations:
            return ()
        return tuple(
            item.report_id
            for item in self.items
            if item.chosen
            and all(self.has(item.report_id, each) for each in self.chosen_destinations)
        )

    @property
    def wishes(self) -> tuple[Wish, ...]:
        """Every request that Send would make."""
        choices = {report_id: self.choices_for(report_id) for report_id in self.to_send}
        return tuple(
            Wish(report_id, each.key, choices[report_id])
            for report_id in choices
            for each in self.chosen_destinations
            if not (self.is_several and self.has(report_id, each))
        )

    def has(self, report_id: str, destination: Destination) -> bool:
        """Whether a destination has a report already."""
        return (report_id, destination.kind) in (self.arrivals or {})

    @property
    def chosen_destinations(self) -> tuple[Destination, ...]:
        """Where Send sends to."""
        return tuple(each for each in self.destinations if each.key in self.chosen_keys)

    @property
    def is_several(self) -> bool:
        """True when more than one report is asked about."""
        return len(self.items) > 1

    def destination(self, key: str) -> Destination | None:
        """Return the destination with this key."""
        return next(
            (each for each in (*self.destinations, NO_DESTINATION) if each.key == key), None
        )

    def choices_for(self, report_id: str) -> Choices:
        """Return what the user chose, for this report."""
        nothing: frozenset[str] = frozenset()
        return replace(
            self.common,
            restored=self.restored.get(report_id, nothing),
            allowed=self.allowed.get(report_id, nothing),
            edits=self.edits.get(report_id, ()),
        )
