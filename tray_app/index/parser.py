"""Bytes of a report file → whole records and damaged pieces, whatever happened to the file.

Cortex marks a record in place and without a lock, so a line can hold several records, half of one,
or one with its head or its tail overwritten. A bad line is searched for the start of an envelope;
what decodes there is a record, and what lies between is kept as a damaged piece with its reason.
"""

import itertools
import json
import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import orjson

from tray_app import contract
from tray_app.messages import NOTHING, Message, message

LONGEST_RECORD: Final = 64 << 20
"""In bytes. A longer record is shown as damaged rather than decoded: it would not fit in memory
several times over.
"""

DEEPEST: Final = 1024
"""How many levels a record may have. The decoders' own limits differ from one version to the next.
"""
TOO_DEEP: Final = message("The record is nested too deeply to be read.")

# An object at the place of a value follows a colon, so it is no event that stands by itself.
_START = re.compile(
    rb'\{\s*"(?:metadata"\s*:\s*(?=\{)|event"\s*:\s*\{\s*"resourceLogs")|(?<![:\s])\{\s*"resourceLogs"\s*:\s*\['
)
_TEXT = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)', re.DOTALL)
_NO_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))
_AS_STEPS: Final = bytes.maketrans(b"[]{}", b"\x01\xff\x01\xff")
"""A level down is 1, and a level up -1 as a signed byte."""
_BLANK: Final = b" \t\r\n"
_DECODER = json.JSONDecoder()


class Piece(NamedTuple):
    """Some bytes of a file: a whole record, or a damaged piece."""

    offset: int
    """From the start of the bytes that were given."""
    length: int
    """In bytes, without a line end."""
    envelope: dict[str, Any] | None
    """The decoded record, None when damaged."""
    reason: Message = NOTHING
    """A sentence that says what is wrong, empty when whole."""
    notes: tuple[Message, ...] = ()


def pieces(data: bytes, start: int = 0) -> Iterator[Piece]:
    """Split *data* from *start* on into pieces, line by line; blank lines are left out. Never
    raises.
    """
    end_of_data = len(data)
    while start < end_of_data:
        end = data.find(b"\n", start)
        if end < 0:
            end = end_of_data
        yield from line_pieces(data[start:end], start)
        start = end + 1


def line_pieces(line: bytes, offset: int = 0) -> list[Piece]:
    """Read one line, which may hold none, one or several records; *offset* is added to
    each place.
    """
    inner = line.strip(_BLANK)
    if not inner:
        return []
    offset += line.find(inner[:1])
    if len(inner) <= LONGEST_RECORD:
        whole = decode(inner)
        if isinstance(whole, Decoded):
            return [Piece(offset, len(inner), whole.envelope, notes=whole.notes)]
        reason = whole
    else:
        reason = too_long(len(inner))
    return _salvage(inner, offset, reason)


def too_long(length: int) -> Message:
    """Say that a record is not read for its length."""
    return message(
        "The line is {size} MB long, which is more than a report can be.", size=length >> 20
    )


def whole_file(data: bytes) -> list[Piece]:
    """Read a file that should hold a single report, possibly spread over lines; else treat it as
    lines.
    """
    inner = data.strip(_BLANK)
    if 0 < len(inner) <= LONGEST_RECORD:
        decoded = decode(inner)
        if isinstance(decoded, Decoded):
            return [Piece(data.find(inner[:1]), len(inner), decoded.envelope, notes=decoded.notes)]
    return list(pieces(data))


class Decoded(NamedTuple):
    """A record that could be read."""

    envelope: dict[str, Any]
    notes: tuple[Message, ...] = ()


def decode(text: bytes) -> Decoded | Message:
    """Decode one record; return the sentence that says why it cannot be."""
    if is_deeper(text, DEEPEST):
        return TOO_DEEP
    notes: tuple[Message, ...] = ()
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as fault:
        # orjson refuses lone surrogates, which Cortex writes; the standard library reads them.
        try:
            value = json.loads(text.decode("utf-8", "surrogateescape"))
        except (ValueError, RecursionError) as second:
            return _reason(text, second if isinstance(second, RecursionError) else fault)
        notes = (
            message(
                "The record is not strict JSON (half a character, or a number "
                "that JSON does not know)."
            ),
        )
    return _as_envelope(value, notes)


def is_deeper(text: bytes, most: int) -> bool:
    """Say whether JSON has more than *most* levels, without decoding it."""
    # Most texts have not even so many brackets, which is told a thousand times as fast.
    if text.count(b"[") + text.count(b"{") <= most:
        return False
    steps = memoryview(_TEXT.sub(b"", text).translate(_AS_STEPS, _NO_BRACKETS)).cast("b")
    return max(itertools.accumulate(steps), default=0) > most


def _as_envelope(value: object, notes: tuple[Message, ...]) -> Decoded | Message:
    if not isinstance(value, dict):
        return message("This is JSON, but not a crash report.")
    if isinstance(value.get(contract.RESOURCE_LOGS), list):
        return Decoded({contract.METADATA: {}, contract.EVENT: value}, notes)
    event = value.get(contract.EVENT)
    if not isinstance(event, dict):
        return message("This is JSON, but not a crash report: it has no event.")
    logs = event.get(contract.RESOURCE_LOGS)
    if not isinstance(logs, list) or not logs:
        return message("The event holds no log record (resourceLogs is missing or empty).")
    if not isinstance(value.get(contract.METADATA), dict):
        value = {**value, contract.METADATA: {}}
    return Decoded(value, notes)


def _salvage(line: bytes, offset: int, reason: Message) -> list[Piece]:
    starts = [found.start() for found in _START.finditer(line)]
    bounds = [*starts, len(line)]
    found: list[Piece] = []
    done = 0
    for start, following in itertools.pairwise(bounds):
        # A record cannot contain the start of another: inside its texts every quote is escaped.
        read = _decode_prefix(line[start : min(following, start + LONGEST_RECORD)])
        if read is None:
            continue
        decoded, length = read
        _add_damage(found, line, (done, start), offset, reason)
        found.append(Piece(offset + start, length, decoded.envelope, notes=decoded.notes))
        done = start + length
        rest = line[done:following].rstrip(_BLANK)
        if rest and line.endswith(rest, 0, done):
            # Marking moved the record to the left; what stands behind it is its own old end, so
            # nothing is missing.
            done += len(rest)
    _add_damage(found, line, (done, len(line)), offset, reason)
    return found


def _add_damage(
    found: list[Piece], line: bytes, span: tuple[int, int], offset: int, reason: Message
) -> None:
    part = line[span[0] : span[1]]
    inner = part.strip(_BLANK)
    if not inner:
        return
    start = span[0] + part.find(inner[:1])
    if len(inner) < len(line):
        # The line as a whole had one reason; a part of it may have its own.
        reason = _part_reason(inner, after=span[0] > 0, before=span[1] < len(line))
    found.append(Piece(offset + start, len(inner), None, reason))


def _decode_prefix(text: bytes) -> tuple[Decoded, int] | None:
    as_text = text.decode("utf-8", "surrogateescape")
    try:
        value, end = _DECODER.raw_decode(as_text)
    except (ValueError, RecursionError):
        return None
    decoded = _as_envelope(value, ())
    length = len(as_text[:end].encode("utf-8", "surrogateescape"))
    if isinstance(decoded, Message) or is_deeper(text[:length], DEEPEST):
        return None
    return decoded, length


def _reason(text: bytes, fault: Exception) -> Message:
    if not text.strip(b"\0"):
        return _zero_bytes(len(text))
    if isinstance(fault, RecursionError):
        return TOO_DEEP
    if len(_START.findall(text)) > 1:
        return message("Records run into each other: one was written over the end of another.")
    if b"\0" in text:
        return message("Zero bytes stand inside the record: it was cut off by a loss of power.")
    if not text.startswith(b"{"):
        return message("The beginning of the record is missing or overwritten.")
    place = getattr(fault, "pos", None)
    if isinstance(place, int) and place >= len(text) - 1:
        return message("The record is cut off: its end was never written or was overwritten.")
    if isinstance(place, int):
        return message("The record is not valid JSON from byte {place} on.", place=place)
    return message("Not valid JSON.")


def _zero_bytes(count: int) -> Message:
    return message(
        "{count} zero bytes: the computer lost power while the report was written.", count=count
    )


def _part_reason(part: bytes, *, after: bool, before: bool) -> Message:
    if not part.strip(b"\0"):
        return _zero_bytes(len(part))
    if _START.match(part):
        if before:
            return message("The end of this record was overwritten by the next one.")
        return message("The record is cut off.")
    if after:
        return message("A left-over of a record that was written over.")
    return message("The beginning of the record is missing or overwritten.")
