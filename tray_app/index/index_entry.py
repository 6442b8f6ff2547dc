"""What the index keeps of a record: the one step between a decoded record and a row."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple, TypeAlias

from tray_app.index import fingerprint, fulltext
from tray_app.index.identity import damage_id, oversized_id, report_id
from tray_app.index.parser import Piece, too_long
from tray_app.index.reader import Parts, visible
from tray_app.model.query import TEST_GROUP
from tray_app.model.report import headline, shortened

_LONGEST_NAME: Final = 200


Kind: TypeAlias = tuple[str, str, str, str, str, str, str]
"""What many reports have in common, so that it is handled once: fingerprint, source, version, model, and the words that
are shared: of the message without its numbers, of the stack, and of type, model, command and endpoint."""

Values: TypeAlias = tuple[int, int, bytes, int, int, int, str, str, Kind]
"""The fields of an Entry, as plain values."""


class Entry(NamedTuple):
    """One record, as the index takes it."""

    offset: int
    """In bytes from the start of the file."""
    length: int
    id: bytes
    ts: int
    """Nanoseconds since 1970; 0 when unknown."""
    sent: int
    """1 when Cortex marked it as sent."""
    times: int
    """How many occurrences it stands for: the capture side writes few lines of a crash loop."""
    what: str
    own_words: str
    """Words of the message with a digit: this report's own."""
    kind: Kind

    @property
    def fingerprint(self) -> str:
        """The group that it belongs to."""
        return self.kind[0]


def entries(pieces: Iterator[Piece] | list[Piece], data: bytes, *, base: int, name: str) -> Iterator[Entry]:
    """Turn the pieces of *data*, which stands at *base* in the file *name*, into entries."""
    for piece in pieces:
        if piece.envelope is None:
            part = data[piece.offset : piece.offset + piece.length]
            yield damaged(part, piece.reason, base + piece.offset, name)
        else:
            yield of_report(piece.envelope, base + piece.offset, piece.length)


def of_report(envelope: dict[str, Any], offset: int, length: int) -> Entry:
    """Return the entry of a whole record."""
    parts = Parts(envelope)
    message, stack = parts.message, parts.stack
    type_name = parts.type_name
    version = parts.version
    model, command, endpoint = parts.payload("modelId"), parts.payload("command"), parts.payload("endpoint")
    shared, own = fulltext.split_message(message)
    if parts.is_note:
        # By the trace it has in common with what it is about, it is found from there.
        group, own = fingerprint.NOTE, f"{own} {fulltext.clean(parts.trace_id)}"
    elif parts.is_test:
        group = TEST_GROUP
    else:
        group = fingerprint.of(type_name, message, stack)
    kind = (
        group,
        name_of(parts.source),
        name_of(version),
        name_of(model),
        shared,
        fulltext.of_stack(stack),
        fulltext.context(type_name, f"{model} {command} {endpoint}"),
    )
    return Entry(
        offset,
        length,
        report_id(envelope),
        parts.occurred_ns,
        1 if parts.sent_at else 0,
        parts.times,
        line_of(headline(type_name, message)),
        own,
        kind,
    )


def damaged(data: bytes, reason: str, offset: int, name: str) -> Entry:
    """Return the entry of a piece that cannot be read."""
    identity = damage_id(name, offset, data)
    return Entry(offset, len(data), identity, 0, 0, 1, reason, "", (fingerprint.DAMAGED, "", "", "", reason, "", ""))


def oversized(head: bytes, length: int, offset: int, name: str) -> Values:
    """Return the entry of a record of which no more than its *head* is read."""
    identity = oversized_id(name, offset, head, length)
    return tuple(damaged(head, too_long(length), offset, name)._replace(length=length, id=identity))  # type: ignore[return-value]


def name_of(text: str) -> str:
    """Make the name of a source, version or model fit for the index."""
    return line_of(shortened(text, _LONGEST_NAME))


def line_of(text: str) -> str:
    """Make any text fit for a database: no half characters, no zero characters."""
    return (text if text.isascii() else visible(text)).replace("\0", "\u2400")
