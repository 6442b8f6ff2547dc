"""Bytes of a report file → whole records and damaged pieces, whatever happened to the file.

Cortex marks a record in place and without a lock, so a line can hold several records, half of one, or one with its
head or its tail overwritten. A bad line is searched for the start of an envelope; what decodes there is a record, and
what lies between is kept as a damaged piece with its reason.
"""

import itertools
import json
import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import orjson

from tray_app import contract

LONGEST_RECORD: Final = 64 << 20
"""In bytes. A longer record is shown as damaged rather than decoded: it would not fit in memory several times over."""

DEEPEST: Final = 1024
"""How many levels a record may have. The decoders' own limits differ from one version to the next."""
TOO_DEEP: Final = "The record is nested too deeply to be read."

# An object at the place of a value follows a colon, so it is no event that stands by itself.
_START = re.compile(
    rb'\{\s*"(?:metadata"\s*:\s*(?=\{)|event"\s*:\s*\{\s*"resourceLogs")|(?<![:\s])\{\s*"resourceLogs"\s*:\s*\['
)
_TEXT = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
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
    reason: str = ""
    """A sentence that says what is wrong, empty when whole."""
    notes: tuple[str, ...] = ()


def pieces(data: bytes, start: int = 0) -> Iterator[Piece]:
    """Split *data* from *start* on into pieces, line by line; blank lines are left out. Never raises."""
    end_of_data = len(data)
    while start < end_of_data:
        end = data.find(b"\n", start)
        if end < 0:
            end = end_of_data
        yield from line_pieces(data[start:end], start)
        start = end + 1


def line_pieces(line: bytes, offset: int = 0) -> list[Piece]:
    """Read one line, which may hold none, one or several records; *offset* is added to each place."""
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


def too_long(length: int) -> str:
    """Say that a record is not read for its length."""
    return f"The line is {length >> 20} MB long, which is more than a report can be."


def whole_file(data: bytes) -> list[Piece]:
    """Read a file that should hold a single report, possibly spread over lines; else treat it as lines."""
    inner = data.strip(_BLANK)
    if 0 < len(inner) <= LONGEST_RECORD:
        decoded = decode(inner)
        if isinstance(decoded, Decoded):
            return [Piece(data.find(inner[:1]), len(inner), decoded.envelope, notes=decoded.notes)]
    return list(pieces(data))


class Decoded(NamedTuple):
    """A record that could be read."""

    envelope: dict[str, Any]
    notes: tuple[str, ...] = ()


def decode(text: bytes) -> Decoded | str:
    """Decode one record; return the sentence that says why it cannot be."""
    if is_deeper(text, DEEPEST):
        return TOO_DEEP
    notes: tuple[str, ...] = ()
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as fault:
        # orjson refuses lone surrogates, which Cortex writes; the standard library reads them.
        try:
            value = json.loads(text.decode("utf-8", "surrogateescape"))
        except (ValueError, RecursionError) as second:
            return _reason(text, second if isinstance(second, RecursionError) else fault)
        notes = ("The record is not strict JSON (half a character, or a number that JSON does not know).",)
    return _as_envelope(value, notes)


def is_deeper(text: bytes, most: int) -> bool:
    """Say whether JSON has more than *most* levels, without decoding it."""
    # Most texts have not even so many brackets, which is told a thousand times as fast.
    if text.count(b"[") + text.count(b"{") <= most:
        return False
    steps = memoryview(_TEXT.sub(b"", text).translate(_AS_STEPS, _NO_BRACKETS)).cast("b")
    return max(itertools.accumulate(steps), default=0) > most


def _as_envelope(value: object, notes: tuple[str, ...]) -> Decoded | str:
    if not isinstance(value, dict):
        return "This is JSON, but not a crash report."
    if isinstance(value.get(contract.RESOURCE_LOGS), list):
        return Decoded({contract.METADATA: {}, contract.EVENT: value}, notes)
    event = value.get(contract.EVENT)
    if not isinstance(event, dict):
        return "This is JSON, but not a crash report: it has no event."
    logs = event.get(contract.RESOURCE_LOGS)
    if not isinstance(logs, list) or not logs:
        return "The event holds no log record (resourceLogs is missing or empty)."
    if not isinstance(value.get(contract.METADATA), dict):
        value = {**value, contract.METADATA: {}}
    return Decoded(value, notes)


def _salvage(line: bytes, offset: int, reason: str) -> list[Piece]:
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
            # Marking moved the record to the left; what stands behind it is its own old end, so nothing is missing.
            done += len(rest)
    _add_damage(found, line, (done, len(line)), offset, reason)
    return found


def _add_damage(found: list[Piece], line: bytes, span: tuple[int, int], offset: int, reason: str) -> None:
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
    if isinstance(decoded, str) or is_deeper(text[:length], DEEPEST):
        return None
    return decoded, length


def _reason(text: bytes, fault: Exception) -> str:
    if not text.strip(b"\0"):
        return f"{len(text)} zero bytes: the computer lost power while the report was written."
    if isinstance(fault, RecursionError):
        return TOO_DEEP
    if len(_START.findall(text)) > 1:
        return "Records run into each other: one was written over the end of another."
    if b"\0" in text:
        return "Zero bytes stand inside the record: it was cut off by a loss of power."
    if not text.startswith(b"{"):
        return "The beginning of the record is missing or overwritten."
    place = getattr(fault, "pos", None)
    if isinstance(place, int) and place >= len(text) - 1:
        return "The record is cut off: its end was never written or was overwritten."
    return f"The record is not valid JSON from byte {place} on." if isinstance(place, int) else "Not valid JSON."


def _part_reason(part: bytes, *, after: bool, before: bool) -> str:
    if not part.strip(b"\0"):
        return f"{len(part)} zero bytes: the computer lost power while the report was written."
    if _START.match(part):
        return "The end of this record was overwritten by the next one." if before else "The record is cut off."
    if after:
        return "A left-over of a record that was written over."
    return "The beginning of the record is missing or overwritten."
