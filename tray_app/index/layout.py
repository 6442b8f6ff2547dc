"""The fast way to read a record: by the layout in which Cortex's writer lays it out.

A file repeats itself: the computer, the stack, the session are the same bytes in thousands of records. So a record is
cut at the places that the writer always writes, and each part that has been read before is known by its bytes. Every
part is proven to be valid JSON on its own when it is met first, so the whole is. Anything else, including every damaged
line, gives None and is read the thorough way (`entries`), which finds the same.
"""

import itertools
import re
from collections.abc import Callable, Iterable
from typing import Any, Final, NamedTuple, TypeAlias, TypeVar

import orjson

from tray_app.index import fingerprint, fulltext
from tray_app.index.identity import digest
from tray_app.index.index_entry import Kind, Values, line_of, name_of
from tray_app.index.parser import is_deeper
from tray_app.index.reader import Parts
from tray_app.model.report import headline

_HEAD: Final = b'{"metadata":{"createdAt":"'
_EVENT: Final = b'{"resourceLogs":[{"resource":'
_DATE: Final = b"0000-00-00T00:00:00.000Z"
_UNSENT: Final = _HEAD + _DATE + b'","sentAt":null},"event":' + _EVENT
_SENT: Final = _HEAD + _DATE + b'","sentAt":"' + _DATE + b'"},"event":' + _EVENT
_SCOPE: Final = b',"scopeLogs":[{"scope":{},"logRecords":[{"traceId":"'
_TIME_KEY: Final = b'","timeUnixNano":"'
_START_KEY: Final = b'","startTimeUnixNano":"'
_TIME: Final = b"0000000000000000000"
_BODY: Final = b'","body":{"stringValue":"'
_AT_TIME: Final = _TIME_KEY + _TIME + _BODY
_AT_START: Final = _START_KEY + _TIME + _BODY
_SEVERITY: Final = b'"},"severityText":"ERROR","attributes":[{"key":"message","value":{"stringValue":"'
_STACK: Final = b'"}},{"key":"stack","value":{"stringValue":"'
_PAYLOAD: Final = b'"}},{"key":"payload"'
_SESSION: Final = b',{"key":"sessionId","value":{"stringValue":"'
_TAIL: Final = b"]}]}]}]}}"
_SESSION_TAIL: Final = b'"}}' + _TAIL
# How long they are, and where what has a fixed place begins.
_CREATED: Final = len(_HEAD)
_CREATED_END: Final = len(_HEAD) + len(_DATE)
_UNSENT_SIZE: Final = len(_UNSENT)
_SENT_SIZE: Final = len(_SENT)
_EVENT_SIZE: Final = len(_EVENT)
_TRACE_SIZE: Final = 32
_TIME_SIZE: Final = len(_TIME)
_TIME_KEY_SIZE: Final = len(_TIME_KEY)
_START_KEY_SIZE: Final = len(_START_KEY)
_AT_TIME_SIZE: Final = len(_AT_TIME)
_AT_START_SIZE: Final = len(_AT_START)
_SEVERITY_SIZE: Final = len(_SEVERITY)
_STACK_SIZE: Final = len(_STACK)
_SESSION_SIZE: Final = len(_SESSION)
_SESSION_TAIL_SIZE: Final = len(_SESSION_TAIL)
_LONGEST_STACK: Final = 30_000
_DEEPEST_PART: Final = 200
"""With what stands around it, a part of more levels may be more than `identity.canonical` writes as JSON."""
_BEGINNING: Final = 128
"""How much of the frames tells stacks apart before they are compared as a whole, in bytes."""
_DIGITS: Final = b"0123456789"
_AS_ZERO: Final = bytes.maketrans(_DIGITS, b"0" * 10)
_ADDRESS: Final = re.compile(rb"0x[0-9a-fA-F]+")
_WORD: Final = re.compile(r"\S+")
_SAID_ELSEWHERE: Final = {"message", "stack", "exception.stacktrace", "exception.type", "countSince", "cortex.test"}
"""Records with these attributes say there what is taken from other places here."""
_RECENT: Final = 8
_ALIKE: Final = 4
_MOST_KINDS: Final = 256
_MOST_STACKS: Final = 4096
_K = TypeVar("_K")
_V = TypeVar("_V")

Thorough: TypeAlias = Callable[[bytes, int], Iterable[Values]]
"""Reads a line of any kind, which stands at an offset."""


class _Resource(NamedTuple):
    text: bytes
    """With the beginning of what follows, so that it is known to be complete."""
    size: int
    number: int
    source: str
    version: str


class _Tail(NamedTuple):
    number: int
    model: str
    context: str


class _Stack(NamedTuple):
    """What is known of stacks with the same type, frames and shared words of the message."""

    before: bytes
    """What stands before the message."""
    frames: bytes
    """What stands behind it, with the beginning of what follows, so that they are known to be complete."""
    size: int
    type_name: str
    group: str
    """Empty: it depends on the message."""
    words: str
    kinds: dict[int, Kind]
    """By the numbers of resource and tail."""


class _Shape(NamedTuple):
    """What messages have in common that differ in their digits alone."""

    is_plain: bool
    """Whether it is valid and written without escapes; else each one is looked at."""
    spans: tuple[slice, ...]
    """Where words with a digit stand in a plain one."""
    stripped: bytes
    """Without its digits."""
    stacks: dict[bytes, list[_Stack]]
    """The stacks met with it, by the beginning of their frames; the same for all that have the same words."""


class Layout:
    """Reads records by their layout, remembering the parts that come again. Not thread-safe."""

    def __init__(self, *, memory: int = 512) -> None:
        self._memory = memory
        self._numbers = itertools.count()
        # What has just been met is looked for first: to compare costs less than to find where a part ends.
        self._recent: list[_Resource] = []
        self._resources: dict[bytes, _Resource | None] = {}
        self._tails: dict[bytes, _Tail | None] = {}
        self._shapes: dict[bytes, _Shape] = {}
        self._stacks: dict[bytes, dict[bytes, list[_Stack]]] = {}
        self._frames: dict[bytes, tuple[str, str] | None] = {}
        self._types: dict[bytes, str | None] = {}
        self._shared: dict[bytes, str] = {}

    def read(self, data: bytes, base: int, thorough: Thorough) -> list[Values]:
        """Return the entries of the lines of *data*, which stands at *base*; *thorough* reads the other lines."""
        found: list[Values] = []
        view = memoryview(data)
        size = len(data)
        start = 0
        while start < size:
            end = data.find(b"\n", start)
            if end < 0:
                end = size
            if end > start:
                values = self._read(data, view, start, end, base)
                if values is not None:
                    found.append(values)
                else:
                    found += thorough(data[start:end], base + start)
            start = end + 1
        return found

    def _read(self, data: bytes, view: memoryview, start: int, end: int, base: int) -> Values | None:
        """Return the entry of the line from *start* to *end*, if it is one whole record in the known layout.

        What is compared has no line end in it, so nothing is found beyond this line.
        """
        head = data[start : start + _SENT_SIZE].translate(_AS_ZERO)
        if head == _SENT:
            sent, at = 1, start + _SENT_SIZE
        elif head.startswith(_UNSENT):
            sent, at = 0, start + _UNSENT_SIZE
        else:
            return None
        event_at = at - _EVENT_SIZE
        for resource in self._recent:
            if data.startswith(resource[0], at):
                break
        else:
            other = self._resource(data, at, end)
            if other is None:
                return None
            resource = other
        at += resource[1]
        if not data[at : at + _TRACE_SIZE].isalnum():
            return None
        at += _TRACE_SIZE
        timed = data[at : at + _AT_START_SIZE].translate(_AS_ZERO)
        if timed.startswith(_AT_TIME):
            time_at, at = at + _TIME_KEY_SIZE, at + _AT_TIME_SIZE
        elif timed == _AT_START:
            time_at, at = at + _START_KEY_SIZE, at + _AT_START_SIZE
        else:
            return None
        message_end = data.find(_SEVERITY, at, end)
        message_part = data[at:message_end]
        size = message_end - at
        at = message_end + _SEVERITY_SIZE
        if message_end < 0 or size > fulltext.LONGEST_MESSAGE or not data.startswith(message_part + _STACK, at):
            return None
        at += size + _STACK_SIZE
        zeroed = message_part.translate(_AS_ZERO)
        shape = self._shapes.get(zeroed) or self._shape(zeroed)
        is_plain, spans, stripped, stacks = shape
        if is_plain:
            message = message_part.decode()
            own = " ".join([message[span] for span in spans]) if spans else ""
        else:
            decoded = _message(message_part)
            if decoded is None:
                return None
            message = decoded
            own = fulltext.own_of(message)
            if b"0x" in message_part:
                stripped = _ADDRESS.sub(b"", message_part).translate(None, _DIGITS)
                stacks = self._stacks_of(stripped)
        frames_at = data.find(b"\\n", at, end)
        for stack in stacks.get(data[frames_at : frames_at + _BEGINNING], ()):
            before = stack[0] + message_part
            if data.startswith(before, at) and at + len(before) == frames_at and data.startswith(stack[1], frames_at):
                at = frames_at + stack[2]
                break
        else:
            read = self._stack(data, at, end, message_part, stacks)
            if read is None:
                return None
            stack, at = read
        session_at = data.find(_SESSION, at, end)
        if session_at >= 0:
            # The session is another in every file; what stands before it is not.
            session_at += _SESSION_SIZE
            session = data[session_at : end - _SESSION_TAIL_SIZE]
            if not (session.replace(b"-", b"0").isalnum() and data.endswith(_SESSION_TAIL, session_at, end)):
                return None
            part = data[at:session_at]
        else:
            part = data[at:end]
        tail = self._tails.get(part) or self._tail(part)
        ts = int(data[time_at : time_at + _TIME_SIZE])
        if tail is None or not 0 < ts < 1 << 63:
            return None
        kind = stack[6].get(resource[2] | tail[0])
        if kind is None:
            kind = self._kind(resource, tail, stack, message, stripped)
        return (
            base + start,
            end - start,
            digest(data[start + _CREATED : start + _CREATED_END], view[event_at : end - 1]),
            ts,
            sent,
            1,
            line_of(headline(stack[3], message)),
            own,
            kind,
        )

    def _keep(self, cache: dict[_K, _V], key: _K, value: _V) -> _V:
        if len(cache) >= self._memory:
            cache.clear()
        cache[key] = value
        return value

    def _resource(self, data: bytes, at: int, end: int) -> _Resource | None:
        part_end = data.find(_SCOPE, at, end)
        if part_end < 0:
            return None
        part = data[at:part_end]
        if part not in self._resources:
            value = _canonical(part)
            found = None
            if isinstance(value, dict):
                parts = Parts({"event": {"resourceLogs": [{"resource": value}]}})
                text = part + _SCOPE
                source, version = name_of(parts.source), name_of(parts.version)
                found = _Resource(text, len(text), next(self._numbers) << 32, source, version)
            self._keep(self._resources, part, found)
        resource = self._resources[part]
        if resource is not None:
            self._recent = [resource, *self._recent[: _RECENT - 1]]
        return resource

    def _shape(self, zeroed: bytes) -> _Shape:
        stripped = zeroed.translate(None, b"0")
        is_plain = b"\\" not in zeroed and b"0x" not in zeroed and _message(zeroed) is not None
        spans: tuple[slice, ...] = ()
        if is_plain:
            found = _WORD.finditer(zeroed.decode())
            spans = tuple(slice(*word.span()) for word in found if "0" in word[0])
        return self._keep(self._shapes, zeroed, _Shape(is_plain, spans, stripped, self._stacks_of(stripped)))

    def _stacks_of(self, stripped: bytes) -> dict[bytes, list[_Stack]]:
        found = self._stacks.get(stripped)
        return found if found is not None else self._keep(self._stacks, stripped, {})

    def _tail(self, part: bytes) -> _Tail | None:
        """Read the end of a record behind the beginning of its payload, up to its session, if it has one."""
        if part in self._tails:
            return None
        found = None
        whole = part + _SESSION_TAIL if part.endswith(_SESSION) else part
        if whole.endswith(_TAIL):
            value = _canonical(b'[{"key":"payload"' + whole[: -len(_TAIL) + 1])
            if isinstance(value, list) and _keys(value).isdisjoint(_SAID_ELSEWHERE):
                record = {"attributes": value}
                parts = Parts({"event": {"resourceLogs": [{"scopeLogs": [{"logRecords": [record]}]}]}})
                model = parts.payload("modelId")
                context = f"{model} {parts.payload('command')} {parts.payload('endpoint')}"
                found = _Tail(next(self._numbers), name_of(model), context)
        return self._keep(self._tails, part, found)

    def _stack(
        self, data: bytes, at: int, end: int, message_part: bytes, stacks: dict[bytes, list[_Stack]]
    ) -> tuple[_Stack, int] | None:
        """Read a stack whose likes are not known; return it and where it ends."""
        stack_end = data.find(_PAYLOAD, at, end)
        if not at < stack_end < at + _LONGEST_STACK:
            return None
        head_end = data.find(b"\\n", at, stack_end)
        if head_end < 0:
            head_end = stack_end
        frames_part = data[head_end:stack_end]
        frames = self._frames.get(frames_part) or self._read_frames(frames_part)
        if frames is None:
            return None
        head = data[at:head_end]
        type_part = head[: -len(message_part)] if message_part and head.endswith(message_part) else head
        type_name = self._types.get(type_part)
        if type_name is None:
            type_name = self._type(type_part, head)
            if type_name is None:
                return None
        places, stack_words = frames
        group = fingerprint.from_places(type_name, places) if places else ""
        text = frames_part + _PAYLOAD
        found = _Stack(type_part, text, len(text), type_name, group, stack_words, {})
        if group and frames_part and head is not type_part and type_part in self._types:
            if len(stacks) >= _MOST_STACKS:
                stacks.clear()
            key = data[head_end : head_end + _BEGINNING]
            stacks[key] = [found, *stacks.get(key, ())][:_ALIKE]
        return found, stack_end + len(_PAYLOAD)

    def _kind(self, resource: _Resource, tail: _Tail, stack: _Stack, message: str, stripped: bytes) -> Kind:
        shared = self._shared.get(stripped)
        if shared is None:
            shared = self._keep(self._shared, stripped, fulltext.split_message(message)[0])
        group = stack.group or fingerprint.of(stack.type_name, message, "")
        context = fulltext.context(stack.type_name, tail.context)
        kind = (group, resource.source, resource.version, tail.model, shared, stack.words, context)
        if stack.group:
            if len(stack.kinds) >= _MOST_KINDS:
                stack.kinds.clear()
            stack.kinds[resource.number | tail.number] = kind
        return kind

    def _read_frames(self, part: bytes) -> tuple[str, str] | None:
        if part in self._frames:
            return None
        text = _text(part)
        found = None
        if text is not None:
            found = (fingerprint.own_places("x" + text), fulltext.of_stack("x" + text))
        return self._keep(self._frames, part, found)

    def _type(self, part: bytes, head: bytes) -> str | None:
        whole = _text(head)
        # Nothing before the first line, no frame as the first line, and not Python's order (the type comes last).
        if whole is None or not whole[:1].strip() or whole.startswith(("at ", "#", "File ", "Traceback")):
            return None
        found = fingerprint.exception_type(whole)
        if part is not head and part.endswith(b": ") and len(part) < 200 and _text(part) is not None:
            # A complete “Type: ” says it all, whatever message follows.
            self._keep(self._types, part, found)
        return found


def _canonical(part: bytes) -> Any:
    """Decode a part; None unless it is valid and written as it would be written again."""
    if is_deeper(part, _DEEPEST_PART):
        return None
    try:
        value = orjson.loads(part)
    except orjson.JSONDecodeError:
        return None
    return value if orjson.dumps(value) == part else None


def _text(part: bytes) -> str | None:
    """Decode the inside of a JSON string, which must be written as it would be written again."""
    value = _canonical(b'"' + part + b'"')
    return value if isinstance(value, str) else None


def _message(part: bytes) -> str | None:
    """Decode a message; None unless it is valid and written as it would be written again."""
    if b"\\u" in part:
        return None
    try:
        message: str = orjson.loads(b'"%b"' % part)
    except orjson.JSONDecodeError:
        return None
    return message if b"\\" not in part or orjson.dumps(message)[1:-1] == part else None


def _keys(attributes: list[Any]) -> set[Any]:
    return {item.get("key") for item in attributes if isinstance(item, dict) and isinstance(item.get("key"), str)}
