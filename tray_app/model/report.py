"""A crash report, as everything above the index sees it. Values only."""

import re
from datetime import UTC, datetime
from pathlib import Path

from tray_app import contract
from tray_app.messages import Message
from tray_app.records import record
from tray_app.typed import TypeAlias

AttributeValue: TypeAlias = (
    "str | int | float | bool | bytes | None | tuple[AttributeValue, ...] | KeyValues"
)
"""An OTLP AnyValue. `None` is the empty value that Cortex writes for `undefined`."""


@record
class Attribute:
    """One key with its value, in the order and as often as the record has it."""

    key: str
    value: AttributeValue


@record
class KeyValues:
    """A nested list of keys and values, whichever of its three spellings the record used."""

    items: tuple[Attribute, ...] = ()


@record
class RecordLocation:
    """Where a record's bytes stand."""

    path: Path
    offset: int
    """In bytes from the start of the file."""
    length: int
    """In bytes, without a line end."""
    line: int
    """Counted from 1; several records glued together stand on the same line. 0: not known yet."""


@record
class Gpu:
    """One graphics card, as the reporter saw it."""

    model: str
    vendor: str = ""
    vram: int | None = None
    """Dedicated memory in bytes (Cortex writes MiB); None when unknown."""
    vram_dynamic: bool = False
    """True when the card shares the computer's memory."""


@record
class CrashReport:
    """One crash. Texts are as stored: hostile until shown as plain text."""

    id: str
    """32 hex digits. The same for the same crash however often it is read (`index.parser`)."""
    location: RecordLocation
    created_at: datetime | None
    """`metadata.createdAt`; aware, UTC."""
    sent_at: datetime | None
    """`metadata.sentAt`: Cortex's own mark, which proves nothing."""
    occurred_at: datetime | None
    """The first usable of timeUnixNano, endTimeUnixNano, startTimeUnixNano and createdAt."""
    occurred_ns: int
    """The same in nanoseconds since 1970; 0 when unknown."""
    source: str
    """`cli`, `cortex-server`, `cortex-cpp`, another word, or empty."""
    message: str
    exception_type: str
    """From the first line of the stack; empty when it names none."""
    stack: str
    severity: str
    trace_id: str
    session_id: str
    service_name: str
    app_version: str
    os_name: str
    os_version: str
    """As written: Node's version in Cortex's own reports."""
    architecture: str
    cpu: str
    gpus: tuple[Gpu, ...]
    model_id: str
    endpoint: str
    command: str
    resource: tuple[Attribute, ...]
    """Every resource attribute."""
    attributes: tuple[Attribute, ...]
    """Every attribute of the log record."""
    scope: tuple[Attribute, ...] = ()
    times: tuple[tuple[str, int], ...] = ()
    """The record's own usable times by the names it gives them, in nanoseconds since 1970."""
    notes: tuple[Message, ...] = ()
    """What the reader had to put up with, as sentences: a lone surrogate, a key given twice…"""

    @property
    def what(self) -> str:
        """One line that tells this crash from others: type and message, at most 300 characters."""
        return headline(self.exception_type, self.message)

    def text(self, key: str) -> str:
        """Return an attribute of the log record that is a text; empty where there is none."""
        return next(
            (
                item.value
                for item in self.attributes
                if item.key == key and isinstance(item.value, str)
            ),
            "",
        )

    @property
    def is_test(self) -> bool:
        """Whether it was made on purpose, to try the program out."""
        return any(
            item.key == contract.TEST and item.value in ("true", True) for item in self.attributes
        )

    @property
    def short_id(self) -> str:
        """The part of the id that people quote to one another."""
        return self.id[:8]


@record
class DamagedRecord:
    """Bytes in a report file that no report could be read from."""

    id: str
    """32 hex digits, from the file's name, the place and the bytes."""
    location: RecordLocation
    reason: Message
    """A sentence that says what is wrong."""
    excerpt: bytes
    """The bytes themselves, at most the first 64 KiB."""


_BLANK = r"\s"
_BETWEEN_TOKENS = r"[^A-Za-z0-9_.~+/=%$-]"


def headline(exception_type: str, message: str) -> str:
    """Put an exception's type and message on one line of at most 300 characters."""
    first = message.strip()
    if "\n" in first:
        first = first.partition("\n")[0]
    if exception_type and not first.startswith(exception_type):
        first = f"{exception_type}: {first}" if first else exception_type
    return shortened(first, 300)


def shortened(line: str, most: int) -> str:
    """Cut a line between words, if it has any: nobody knows half a token as one, so it could not be
    redacted.
    """
    if len(line) <= most:
        return line
    for place in (_BLANK, _BETWEEN_TOKENS):
        ends = [found.start() for found in re.compile(place).finditer(line, most // 3, most + 1)]
        if ends:
            return line[: ends[-1]]
    return line[:most]


def nanoseconds(moment: datetime) -> int:
    """Return an aware time in nanoseconds since 1970, without the errors of floating point."""
    passed = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return ((passed.days * 86_400 + passed.seconds) * 1_000_000 + passed.microseconds) * 1000


def instant(nanoseconds: int) -> datetime | None:
    """Return nanoseconds since 1970 as an aware UTC time, or None where `datetime`
    cannot say it.
    """
    if nanoseconds <= 0:
        return None
    try:
        return datetime.fromtimestamp(nanoseconds // 1000 / 1_000_000, UTC)
    except (OverflowError, OSError, ValueError):
        return None
