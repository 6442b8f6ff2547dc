"""What was asked and chosen so far, as a value: which reports, to whom, with which changes, and how
far sending is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from types import MappingProxyType

from tray_app.messages import NOTHING, Message
from tray_app.model.consent import Choices, Draft, Policy
from tray_app.model.delivery import Arrival, Destination, DestinationKind
from tray_app.model.state import DeliveryState
from tray_app.services.consent import NO_DESTINATION
from tray_app.ui.widgets.preview_state import Replacement, replacements

HIDDEN = "<hidden>"
"""What stands for words that the user hid (`model.redaction.WordRule`)."""
STUCK = frozenset({DeliveryState.RETRYING, DeliveryState.BLOCKED, DeliveryState.REJECTED})


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
    NO_RECEIVER_CHOSEN = auto()
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
"""By report and kind of receiver: when and where it was received last."""
MOST_MEASURED = 1_000
"""Of more reports the size is told from the one that is shown: making each takes its time."""


def _unmeasured() -> Mapping[Wish, Measured]:
    return MappingProxyType({})


def _nothing() -> Mapping[str, frozenset[str]]:
    return MappingProxyType({})


def _unedited() -> Mapping[str, tuple[tuple[str, str], ...]]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known and chosen, and what follows from it."""

    items: tuple[Item, ...] = ()
    current: str = ""
    """The report whose bytes are shown."""
    destinations: tuple[Destination, ...] = ()
    receivers: frozenset[str] = frozenset()
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
    """What holds for every report here; `restored`, `allowed` and `edits` are kept for each report
    apart.
    """
    restored: Mapping[str, frozenset[str]] = field(default_factory=_nothing)
    allowed: Mapping[str, frozenset[str]] = field(default_factory=_nothing)
    edits: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=_unedited)
    draft: Draft | None = None
    """What is on the screen."""
    drawn_for: Wish | None = None
    """What `draft` answers."""
    known: tuple[Replacement, ...] = ()
    """All replacements of the current report, also those that were taken back."""
    fault: str = ""
    """Why there is no draft, or why writing down the decision failed."""
    known_of: Mapping[Wish, Measured] = field(default_factory=_unmeasured)
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
        if not self.receivers:
            return Trouble.NO_RECEIVER_CHOSEN
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
        """Of several, the ids of those chosen that every receiver has already: they are not sent
        again.
        """
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
        """Whether a receiver has a report already."""
        return (report_id, destination.kind) in (self.arrivals or {})

    @property
    def chosen_destinations(self) -> tuple[Destination, ...]:
        """Where Send sends to."""
        return tuple(each for each in self.destinations if each.key in self.receivers)

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


@dataclass(frozen=True, slots=True)
class ConsentForm(Asked):
    """The whole question. Each method returns the form as it is after what its name says."""

    def learned(self, destinations: tuple[Destination, ...], blocked: Message) -> "ConsentForm":
        """Who could receive a report, and whether anything may leave at all; new receivers are
        ticked.

        Where there is nobody, what is shown is what a collector would get.
        """
        known = {each.key for each in self.destinations}
        keys = {each.key for each in destinations}
        first = next(iter(destinations), NO_DESTINATION).key
        return replace(
            self,
            destinations=destinations,
            receivers=(self.receivers & keys) | (keys - known),
            looking_at=self.looking_at if self.looking_at in keys else first,
            blocked=blocked,
            loaded=True,
            setting_up=self.setting_up and not (destinations and self.stage is Stage.ASKING),
            fault="",
        )

    def learned_of(self, arrivals: Arrivals, stored: int) -> "ConsentForm":
        """What was received already, and how large the reports are."""
        return replace(self, arrivals=arrivals, stored=stored)

    def measured(self, found: Mapping[Wish, Measured]) -> "ConsentForm":
        """Further requests were made and measured."""
        return replace(self, known_of=MappingProxyType({**self.known_of, **found}))

    def asked_again(self) -> "ConsentForm":
        """It failed, and where it would go has changed: that needs a new answer."""
        return replace(self, stage=Stage.ASKING, setting_up=False, prepared=0, fault="")

    def looked_at(self, *, report_id: str = "", destination_key: str = "") -> "ConsentForm":
        """Another report or receiver is shown."""
        known = self.known if not report_id or report_id == self.current else ()
        return replace(
            self,
            current=report_id or self.current,
            looking_at=destination_key or self.looking_at,
            known=known,
            fault="",
        )

    def chose_report(self, report_id: str, chosen: bool) -> "ConsentForm":
        """A report was ticked or unticked."""
        return replace(
            self,
            items=tuple(
                replace(item, chosen=chosen) if item.report_id == report_id else item
                for item in self.items
            ),
        )

    def chose_receiver(self, key: str, chosen: bool) -> "ConsentForm":
        """A receiver was ticked or unticked; what is shown is one that gets it, where
        there is one.
        """
        receivers = self.receivers | {key} if chosen else self.receivers - {key}
        looking_at = self.looking_at
        if looking_at not in receivers:
            looking_at = next(
                (each.key for each in self.destinations if each.key in receivers), looking_at
            )
        return replace(self, receivers=receivers, looking_at=looking_at)

    def left_out(self, part: str, out: bool) -> "ConsentForm":
        """A part was unticked or ticked again; one that is not declared is ticked for this report
        alone.
        """
        if self.draft is not None and any(
            each.key == part and not each.declared for each in self.draft.parts
        ):
            mine = self.allowed.get(self.current, frozenset())
            mine = mine - {part} if out else mine | {part}
            return replace(
                self, allowed=MappingProxyType({**self.allowed, self.current: mine}), fault=""
            )
        parts = self.common.left_out | {part} if out else self.common.left_out - {part}
        return self._with(replace(self.common, left_out=parts))

    def wrote(self, *, comment: str | None = None, contact: str | None = None) -> "ConsentForm":
        """Comment or contact changed."""
        common = self.common
        if comment is not None:
            common = replace(common, comment=comment)
        if contact is not None:
            common = replace(common, contact=contact)
        return self._with(common)

    def rewrote(self, report_id: str, part: str, text: str | None) -> "ConsentForm":
        """The text of a part was changed in one report; None: it is as it was."""
        texts = {key: each for key, each in self.edits.get(report_id, ()) if key != part}
        if text is not None:
            texts[part] = text
        return replace(
            self,
            edits=MappingProxyType({**self.edits, report_id: tuple(sorted(texts.items()))}),
            fault="",
        )

    def hid(self, words: str) -> "ConsentForm":
        """Further words shall be hidden."""
        if not words or words in self.common.hidden:
            return self
        return self._with(replace(self.common, hidden=(*self.common.hidden, words)))

    def took_back(self, replacement: Replacement, back: bool) -> "ConsentForm":
        """A replacement was taken back, or made again."""
        if replacement.original in self.common.hidden and back:
            rest = tuple(words for words in self.common.hidden if words != replacement.original)
            return self._with(replace(self.common, hidden=rest))
        mine = self.restored.get(self.current, frozenset())
        mine = mine | {replacement.placeholder} if back else mine - {replacement.placeholder}
        return replace(
            self, restored=MappingProxyType({**self.restored, self.current: mine}), fault=""
        )

    def drew(self, draft: Draft, wish: Wish) -> "ConsentForm":
        """A draft came. One that nobody asks for any more changes nothing."""
        if wish != self.wish:
            return self
        mine = self.restored.get(self.current, frozenset())
        taken_back = tuple(old for old in self.known if old.placeholder in mine)
        known = replacements(draft.hits, known=taken_back)
        # Words hidden by hand share one placeholder; each has a line of its own, so that each can
        # be taken back.
        listed = {each.original for each in known}
        by_hand = tuple(
            Replacement(HIDDEN, words, "word", "word", 0)
            for words in self.common.hidden
            if words not in listed
        )
        return replace(self, draft=draft, drawn_for=wish, known=(*known, *by_hand), fault="")

    def failed_to_draw(self, sentence: str, wish: Wish) -> "ConsentForm":
        """There is no draft for what was asked; what was shown before does not hold."""
        return (
            replace(self, fault=sentence, draft=None, drawn_for=None) if wish == self.wish else self
        )

    def pressed_send(self) -> "ConsentForm":
        """The user agreed to what is shown."""
        return replace(self, stage=Stage.DECIDING, prepared=0) if self.can_send else self

    def wrote_down(self, count: int) -> "ConsentForm":
        """So many decisions are in the ledger."""
        stage = Stage.SENDING if count >= len(self.to_send) else self.stage
        return replace(self, prepared=count, stage=stage)

    def failed_to_send(self, sentence: str) -> "ConsentForm":
        """The decision could not be written down: nothing leaves."""
        return replace(self, stage=Stage.ASKING, fault=sentence)

    def tried_again(self) -> "ConsentForm":
        """What failed is on its way once more."""
        return replace(self, stage=Stage.SENDING, setting_up=False)

    def heard(self, states: Mapping[tuple[str, str], DeliveryState]) -> "ConsentForm":
        """The queue changed: *states* by report and destination key."""
        if self.stage not in (Stage.SENDING, Stage.SENT, Stage.FAILED) or not states:
            return self
        values = set(states.values())
        if values & STUCK and not values & {DeliveryState.SENDING}:
            stage = Stage.FAILED
        elif values <= {DeliveryState.DELIVERED, DeliveryState.DELIVERED_WITH_WARNING}:
            stage = Stage.SENT
        else:
            stage = Stage.SENDING
        is_waiting = not values <= {
            DeliveryState.DELIVERED,
            DeliveryState.DELIVERED_WITH_WARNING,
            DeliveryState.REJECTED,
        }
        return replace(self, stage=stage, is_waiting=is_waiting)

    def _with(self, common: Choices) -> "ConsentForm":
        return replace(self, common=common, fault="")
