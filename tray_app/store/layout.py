"""The fast way to read a record: by the layout in which Cortex's writer lays it out.

A file repeats itself: the computer, the stack, the session are the same bytes in thousands of records. So a record is
cut at the places that the writer always writes, and each part that has been read before is known by its bytes. Every
part is proven to be valid JSON on its own when it is met first, so the whole is. Anything else, including every damaged
line, gives None and is read the thorough way (`entries`), which finds the same.
"""

import re
from typing import Any, Final, TypeVar

import orjson

from tray_app.model.report import headline
from tray_app.store import fingerprint, words
from tray_app.store.entries import Values, line_of, name_of
from tray_app.store.identity import digest
from tray_app.store.reports import Parts

_HEAD: Final = b'{"metadata":{"createdAt":"'
_SENT: Final = b'","sentAt":'
_UNSENT: Final = b'null},"event":{"resourceLogs":[{"resource":'
_EVENT: Final = b'"},"event":{"resourceLogs":[{"resource":'
_SCOPE: Final = b',"scopeLogs":[{"scope":{},"logRecords":[{"traceId":"'
_TIME: Final = b'","timeUnixNano":"'
_START_TIME: Final = b'","startTimeUnixNano":"'
_BODY: Final = b'","body":{"stringValue":"'
_SEVERITY: Final = b'"},"severityText":"ERROR","attributes":[{"key":"message","value":{"stringValue":"'
_STACK: Final = b'"}},{"key":"stack","value":{"stringValue":"'
_PAYLOAD: Final = b'"}},{"key":"payload"'
_TAIL: Final = b"]}]}]}]}}"
_EVENT_START: Final = len(b'{"resourceLogs":[{"resource":')
# Where the parts of fixed length stand.
_CREATED: Final = len(_HEAD)
_SENT_AT: Final = _CREATED + 24
_MARK: Final = _SENT_AT + len(_SENT)
_UNSENT_RESOURCE: Final = _MARK + len(_UNSENT)
_SENT_RESOURCE: Final = _MARK + 25 + len(_EVENT)
_LONGEST_STACK: Final = 30_000
_DIGITS: Final = b"0123456789"
_DATE: Final = b"--T::.Z"
_ADDRESS: Final = re.compile(rb"0x[0-9a-fA-F]+")
_SESSION: Final = b',{"key":"sessionId","value":{"stringValue":"'
_SAID_ELSEWHERE: Final = {"message", "stack", "exception.stacktrace", "exception.type", "countSince", "cortex.test"}
"""Records with these attributes say there what is taken from other places here."""
_K = TypeVar("_K")
_V = TypeVar("_V")


class Layout:
    """Reads records by their layout, remembering the parts that come again. Not thread-safe."""

    def __init__(self, *, memory: int = 512) -> None:
        self._memory = memory
        self._resources: dict[bytes, tuple[str, str] | None] = {}
        self._frames: dict[bytes, tuple[str, str] | None] = {}
        self._types: dict[bytes, str | None] = {}
        self._tails: dict[bytes, tuple[str, str] | None] = {}
        self._shared: dict[bytes, str] = {}
        self._contexts: dict[tuple[str, str], str] = {}
        self._prints: dict[tuple[str, str], str] = {}

    def read(self, line: bytes, offset: int) -> Values | None:
        """Return the fields of the entry of *line*, which is one whole record; None when its layout is another."""
        if not line.startswith(_HEAD) or not line.startswith(_SENT, _SENT_AT):
            return None
        created = line[_CREATED:_SENT_AT]
        if created.translate(None, _DIGITS) != _DATE:
            return None
        if line.startswith(_UNSENT, _MARK):
            sent, resource_at = 0, _UNSENT_RESOURCE
        elif line.startswith(_EVENT, _MARK + 25) and line[_MARK : _MARK + 25].translate(None, _DIGITS) == b'"' + _DATE:
            sent, resource_at = 1, _SENT_RESOURCE
        else:
            return None
        scope_at = line.find(_SCOPE, resource_at)
        if scope_at < 0:
            return None
        resource_part = line[resource_at:scope_at]
        resource = self._resources.get(resource_part) or self._resource(resource_part)
        if resource is None:
            return None
        at = scope_at + len(_SCOPE)
        trace = line[at : at + 32]
        if not (trace.isalnum() and trace.isascii()):
            return None
        at += 32
        if line.startswith(_TIME, at):
            time_at = at + len(_TIME)
        elif line.startswith(_START_TIME, at):
            time_at = at + len(_START_TIME)
        else:
            return None
        time = line[time_at : time_at + 19]
        if not time.isdigit() or not line.startswith(_BODY, time_at + 19):
            return None
        at = time_at + 19 + len(_BODY)
        end = line.find(_SEVERITY, at)
        message_part = line[at:end]
        at = end + len(_SEVERITY)
        if end < 0 or len(message_part) > words.LONGEST_MESSAGE or not line.startswith(message_part + _STACK, at):
            return None
        stack_at = at + len(message_part) + len(_STACK)
        stack_end = line.find(_PAYLOAD, stack_at)
        if not stack_at < stack_end < stack_at + _LONGEST_STACK:
            return None
        head_end = line.find(b"\\n", stack_at, stack_end)
        if head_end < 0:
            head_end = stack_end
        session_at = line.find(_SESSION, stack_end)
        if session_at < 0:
            tail_part = line[stack_end:]
        else:
            # The session is another in every file; what stands before and behind it is not.
            session_at += len(_SESSION)
            session_end = line.find(b'"', session_at)
            session = line[session_at:session_end]
            if not session.isascii() or not (session.replace(b"-", b"0").isalnum() or not session):
                return None
            tail_part = line[stack_end:session_at] + line[session_end:]
        tail = self._tails.get(tail_part) or self._tail(tail_part)
        frames_part = line[head_end:stack_end]
        frames = self._frames.get(frames_part) or self._read_frames(frames_part)
        if tail is None or frames is None:
            return None
        try:
            message: str = orjson.loads(b'"' + message_part + b'"')
        except orjson.JSONDecodeError:
            return None
        if b"\\" in message_part and (b"\\u" in message_part or orjson.dumps(message)[1:-1] != message_part):
            return None
        head = line[stack_at:head_end]
        type_part = head[: -len(message_part)] if message_part and head.endswith(message_part) else head
        type_name = self._types.get(type_part)
        if type_name is None:
            type_name = self._type(type_part, head)
            if type_name is None:
                return None
        ts = int(time)
        if not 0 < ts < 1 << 63:
            return None
        version, source = resource
        model, context = tail
        places, stack_words = frames
        if places:
            group = self._prints.get((type_name, places)) or self._print(type_name, places)
        else:
            group = fingerprint.of(type_name, message, "")
        stripped = message_part.translate(None, _DIGITS)
        if len(stripped) == len(message_part):
            own = ""
        else:
            own = words.own_of(message)
            if b"0x" in message_part:
                stripped = _ADDRESS.sub(b"", message_part).translate(None, _DIGITS)
        shared = self._shared.get(stripped)
        if shared is None:
            shared = self._share(stripped, message)
        return (
            offset,
            len(line),
            digest(created, line[resource_at - _EVENT_START : -1]),
            ts,
            sent,
            source,
            version,
            model,
            group,
            line_of(headline(type_name, message)),
            shared,
            stack_words,
            self._contexts.get((type_name, context)) or self._context(type_name, context),
            own,
            1,
        )

    def _keep(self, cache: dict[_K, _V], key: _K, value: _V) -> _V:
        if len(cache) >= self._memory:
            cache.clear()
        cache[key] = value
        return value

    def _resource(self, part: bytes) -> tuple[str, str] | None:
        if part in self._resources:
            return None
        value = _canonical(part)
        found = None
        if isinstance(value, dict):
            parts = Parts({"event": {"resourceLogs": [{"resource": value}]}})
            found = (name_of(parts.version), name_of(parts.source))
        return self._keep(self._resources, part, found)

    def _tail(self, part: bytes) -> tuple[str, str] | None:
        if part in self._tails:
            return None
        found = None
        if part.endswith(_TAIL):
            # The attributes from the payload on: they end where the record's tail begins.
            value = _canonical(b"[" + part[4 : -len(_TAIL) + 1])
            if isinstance(value, list) and _keys(value).isdisjoint(_SAID_ELSEWHERE):
                record = {"attributes": value}
                parts = Parts({"event": {"resourceLogs": [{"scopeLogs": [{"logRecords": [record]}]}]}})
                model = parts.payload("modelId")
                found = (name_of(model), f"{model} {parts.payload('command')} {parts.payload('endpoint')}")
        return self._keep(self._tails, part, found)

    def _read_frames(self, part: bytes) -> tuple[str, str] | None:
        if part in self._frames:
            return None
        text = _text(part)
        found = None
        if text is not None:
            found = (fingerprint.own_places("x" + text), words.of_stack("x" + text))
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

    def _print(self, type_name: str, places: str) -> str:
        return self._keep(self._prints, (type_name, places), fingerprint.from_places(type_name, places))

    def _share(self, stripped: bytes, message: str) -> str:
        return self._keep(self._shared, stripped, words.split_message(message)[0])

    def _context(self, type_name: str, context: str) -> str:
        return self._keep(self._contexts, (type_name, context), words.context(type_name, context))


def _canonical(part: bytes) -> Any:
    """Decode a part; None unless it is valid and written as it would be written again."""
    try:
        value = orjson.loads(part)
    except orjson.JSONDecodeError:
        return None
    return value if orjson.dumps(value) == part else None


def _text(part: bytes) -> str | None:
    """Decode the inside of a JSON string, which must be written as it would be written again."""
    value = _canonical(b'"' + part + b'"')
    return value if isinstance(value, str) else None


def _keys(attributes: list[Any]) -> set[Any]:
    return {item.get("key") for item in attributes if isinstance(item, dict) and isinstance(item.get("key"), str)}
