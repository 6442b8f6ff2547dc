"""Consent as a value: what was asked, what was shown, what was answered."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from tray_app.model.delivery import Destination
from tray_app.model.redaction import Hit
from tray_app.model.state import DeliveryState


class Policy(StrEnum):
    """What to do about sending. It never acts on reports from before it was chosen."""

    ASK = "ask"
    ALWAYS = "always"
    NEVER = "never"


class Answer(StrEnum):
    """What was decided about one report for one destination."""

    SEND = "send"
    DECLINE = "decline"
    UNDECIDED = "undecided"
    """A refusal was taken back: what was before it holds again."""


class DecidedBy(StrEnum):
    """Who decided, for the ledger."""

    USER = "person"  # as it stands in ledgers
    """In the dialog, or by a typed yes."""
    OPTION = "option"
    """`--yes` on the command line."""
    POLICY = "policy"
    """Always or never, chosen before the report came."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a request that the user can leave out."""

    key: str
    """`resource.cpu`, `message`, `stack`, `payload.command`, `comment`, `contact`…"""
    label: str
    """Plain words, in English."""
    size: int
    """In bytes of the request as it is now; what leaving it out would save."""
    included: bool
    sensitive: bool
    """True where people write private things: message, stack, command, comment."""
    declared: bool = True
    """False for an attribute that nobody has said what it is for: sent only where the user switches
    it on.
    """


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user changed about one request."""

    left_out: frozenset[str] = frozenset()
    """Keys of parts."""
    comment: str = ""
    contact: str = ""
    restored: frozenset[str] = frozenset()
    """Replacements taken back, by `Hit.placeholder`."""
    hidden: tuple[str, ...] = ()
    """Further words to hide, as selected by the user."""
    allowed: frozenset[str] = frozenset()
    """Keys of parts that are not declared and shall be sent all the same."""
    edits: tuple[tuple[str, str], ...] = ()
    """Keys of parts with the text that the user wants sent in their place, in order of the keys."""


NO_CHANGES = Choices()
"""Nothing was changed."""


@dataclass(frozen=True, slots=True)
class EditableText:
    """A text of the report that the user may change before it is sent."""

    key: str
    """Of the part: `message` or `stack`."""
    label: str
    """Plain words, in English."""
    text: str
    """After redaction, without the user's changes: where editing begins."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One request as it would leave now. `body` is what is shown and what is posted."""

    report_id: str
    destination: Destination
    choices: Choices
    body: bytes
    """The exact request body before compression of the transport."""
    content_type: str
    sha256: str
    """Hex digest of `body`."""
    preview: str
    """`body` as text: itself when it is JSON; its JSON form when it is protobuf."""
    hits: tuple[Hit, ...]
    """What was replaced, with places in `preview`."""
    parts: tuple[Part, ...]
    stored: bytes
    """The record as Cortex wrote it, for comparison."""
    edited: tuple[str, ...] = ()
    """Keys of the parts whose text the user changed; the request itself says so too."""
    truncated: bool = False
    """True when something was cut to keep within the size limit."""


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A request that a refusal took out of the queue, with what is needed to put it back."""

    report_id: str
    destination_key: str
    state: DeliveryState
    """Where it stood."""
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Refusal:
    """What one refusal has changed, and so what taking it back restores."""

    declined: tuple[tuple[str, Destination], ...]
    """What had not been declined before."""
    taken_out: tuple[TakenOut, ...] = ()

    @property
    def report_ids(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(report_id for report_id, _ in self.declined))


@dataclass(frozen=True, slots=True)
class ConsentedReport:
    """The only thing that can be queued: exact bytes, and who agreed to them when."""

    report_id: str
    destination: Destination
    body: bytes
    content_type: str
    sha256: str
    decided_at: datetime
    decided_by: DecidedBy
