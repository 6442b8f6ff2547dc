"""Where a report stands: what came of sending it, what the record is, whether it was looked at.

`LABELS` is what lists, details, filters, histories and the terminal call it, and in which colour.
"""

from collections.abc import Mapping
from enum import Enum, IntEnum, StrEnum, auto

from tray_app.messages import NOTHING, Message, message
from tray_app.records import record
from tray_app.typed import Final, Literal


class DeliveryState(IntEnum):
    """What came of sending a report. The numbers are on disk, in the ledger."""

    NONE = 0
    """Nothing was decided."""
    MARKED = 2
    """Marked as sent by Cortex, which proves nothing."""
    QUEUED = 3
    """Consented to, about to be sent."""
    SENDING = 4
    RETRYING = 5
    """Will be tried again at a known time."""
    BLOCKED = 6
    """Needs the user's attention: the destination's address, credentials or encoding are wrong."""
    DELIVERED = 7
    DELIVERED_WITH_WARNING = 8
    """Delivered, and the server added a warning."""
    REJECTED = 9
    """The server understood and refused."""
    DECLINED = 10
    """The user said no."""


OPEN: Final = frozenset({DeliveryState.QUEUED, DeliveryState.RETRYING, DeliveryState.BLOCKED})
"""Still on its way, and can be taken back."""
STUCK: Final = frozenset({DeliveryState.RETRYING, DeliveryState.BLOCKED, DeliveryState.REJECTED})
"""Tried, and not accepted; a user can have it tried again."""
ARRIVED: Final = frozenset({DeliveryState.DELIVERED, DeliveryState.DELIVERED_WITH_WARNING})


class RecordType(Enum):
    """What a record in Cortex's files is."""

    REPORT = auto()
    TEST = auto()
    """A crash made on purpose, to try the program out."""
    RECOVERED = auto()
    """No crash: a program that hung says that it answers again."""
    DAMAGED = auto()
    """Cannot be read."""


class StateName(StrEnum):
    """The name under which a report is listed and found: in commands, JSON and saved views."""

    NEW = "new"
    NOT_SENT = "not_sent"
    MARKED = "marked"
    QUEUED = "queued"
    SENDING = "sending"
    RETRYING = "retrying"
    BLOCKED = "blocked"
    DELIVERED = "delivered"
    DELIVERED_WITH_WARNING = "delivered_with_warning"
    REJECTED = "rejected"
    DECLINED = "declined"
    DAMAGED = "damaged"
    RECOVERED = "recovered"


ALIASES: Final[Mapping[str, StateName]] = {
    "seen": StateName.NOT_SENT,
    "waiting": StateName.RETRYING,
    "held": StateName.BLOCKED,
    "needs_attention": StateName.BLOCKED,
    "warned": StateName.DELIVERED_WITH_WARNING,
    "note": StateName.RECOVERED,
}
"""Names of earlier versions, and of the windows, which are understood as well."""

STATE_BY_WORD: Final[Mapping[str, StateName]] = {
    **{name.value: name for name in StateName},
    **ALIASES,
}


def state_name(
    delivery: DeliveryState, record: RecordType = RecordType.REPORT, *, seen: bool = True
) -> StateName:
    """Return the name under which such a report is listed."""
    if record is RecordType.DAMAGED:
        return StateName.DAMAGED
    if delivery is not DeliveryState.NONE:
        return StateName[delivery.name]
    if record is RecordType.RECOVERED:
        return StateName.RECOVERED
    return StateName.NOT_SENT if seen else StateName.NEW


UNDECIDED: Final = frozenset({StateName.NEW, StateName.NOT_SENT})
UNSENT: Final = UNDECIDED | {StateName.MARKED}
ON_THE_WAY: Final = frozenset(
    {StateName.QUEUED, StateName.SENDING, StateName.RETRYING, StateName.BLOCKED}
)
DELIVERED: Final = frozenset({StateName.DELIVERED, StateName.DELIVERED_WITH_WARNING})
REFUSED: Final = frozenset({StateName.REJECTED, StateName.DECLINED})

Role = Literal["accent", "good", "warning", "danger", "muted"]
"""What a colour says; the theme and the terminal have one for each."""


@record
class Label:
    """How a state is shown."""

    text: Message
    role: Role
    symbol: str
    """The picture's name, in `resources/icons`."""
    explanation: Message = NOTHING
    """Where the text does not say it all: a sentence or two."""

    @property
    def sentence(self) -> Message:
        """All that there is to say about it."""
        return self.explanation or self.text


LABELS: Final[Mapping[StateName, Label]] = {
    StateName.NEW: Label(message("New"), "accent", "state-new", message("Not sent")),
    StateName.NOT_SENT: Label(message("Not sent"), "muted", "state-seen"),
    StateName.MARKED: Label(
        message("Marked as sent by Cortex"),
        "muted",
        "state-marked",
        message(
            "Cortex itself marked this as sent. That proves nothing: it does "
            "so before it has an answer."
        ),
    ),
    StateName.QUEUED: Label(
        message("Queued"),
        "muted",
        "state-queued",
        message("You agreed to send this. It will be sent in a moment."),
    ),
    StateName.SENDING: Label(message("Sending"), "muted", "state-sending"),
    StateName.RETRYING: Label(
        message("Retrying"),
        "warning",
        "state-waiting",
        message("Not delivered yet. Will retry automatically."),
    ),
    StateName.BLOCKED: Label(
        message("Needs attention"),
        "danger",
        "state-held",
        message("Needs attention: the address, the credentials or the encoding is wrong."),
    ),
    StateName.DELIVERED: Label(message("Delivered"), "good", "state-delivered"),
    StateName.DELIVERED_WITH_WARNING: Label(
        message("Delivered with a warning"), "warning", "state-warned"
    ),
    StateName.REJECTED: Label(
        message("Rejected"),
        "danger",
        "state-rejected",
        message("The server understood this report and refused it."),
    ),
    StateName.DECLINED: Label(
        message("Declined"),
        "muted",
        "state-declined",
        message("You decided not to send this."),
    ),
    StateName.DAMAGED: Label(
        message("Damaged"),
        "danger",
        "state-damaged",
        message("This record cannot be read as a report."),
    ),
    StateName.RECOVERED: Label(
        message("Recovered"),
        "muted",
        "state-note",
        message("No crash: a program that had hung answers again. It is not announced."),
    ),
}
