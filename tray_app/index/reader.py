"""A decoded record → a CrashReport, whichever version of Cortex wrote it."""

import functools
import json
from collections.abc import Iterable
from datetime import UTC, datetime

from tray_app import contract
from tray_app.index import exception_types
from tray_app.index.identity import report_id
from tray_app.messages import Message, message
from tray_app.model.report import (
    Attribute,
    AttributeValue,
    CrashReport,
    DamagedRecord,
    Gpu,
    KeyValues,
    RecordLocation,
    instant,
)
from tray_app.model.report import nanoseconds as in_nanoseconds
from tray_app.typed import Any, Final

EXCERPT: Final = 64 << 10
"""How many bytes of a damaged piece are shown."""
_DEEPEST: Final = 100
_TEXTS: Final = frozenset(
    (
        *(
            "osName",
            "osVersion",
            "architecture",
            "appVersion",
            "service.name",
            "cpu",
            "gpus",
            "source",
        ),
        *("message", "stack", "sessionId", "modelId", "endpoint", "command"),
        *("exception.type", "exception.message", "exception.stacktrace"),
    )
)
"""Attributes that are texts. One that some writer gave another shape is kept as text, or nobody
would read it.
"""
LONGEST_TYPE: Final = 300
_LARGEST: Final = (1 << 63) - 1


def read_report(
    envelope: dict[str, Any],
    location: RecordLocation,
    notes: Iterable[Message] = (),
    *,
    identity: bytes = b"",
) -> CrashReport:
    """Return the report that *envelope* holds; *identity* is its id, where that is known.

    Never raises: what has an unexpected shape is left empty.
    """
    said = list(notes)
    parts = Parts(envelope)
    resource = _attributes(parts.resource)
    attributes = _attributes(parts.attributes)
    for where, group in (("resource", resource), ("attribute", attributes)):
        said += [_given_twice(where, key) for key in _twice(group)]
    if parts.more_records:
        said.append(_one_of(parts.more_records + 1))
    payload = _first(attributes, "payload")
    inside = payload.items if isinstance(payload, KeyValues) else ()
    stack, message = parts.stack, parts.message
    created, sent = parts.created_at, parts.sent_at
    texts = _Visible(said)
    report = CrashReport(
        id=(identity or report_id(envelope)).hex(),
        location=location,
        created_at=parse_time(created),
        sent_at=parse_time(sent),
        occurred_at=instant(parts.occurred_ns),
        occurred_ns=parts.occurred_ns,
        source=texts.of(parts.source),
        message=texts.of(message),
        exception_type=texts.of(parts.type_name),
        stack=texts.of(stack),
        severity=texts.of(_text(parts.record.get("severityText"))),
        trace_id=texts.of(_text(parts.record.get("traceId"))),
        session_id=texts.of(_as_text(_first(attributes, "sessionId"))),
        service_name=texts.of(_as_text(_first(resource, "service.name"))),
        app_version=texts.of(_as_text(_first(resource, "appVersion"))),
        os_name=texts.of(_as_text(_first(resource, "osName"))),
        os_version=texts.of(_as_text(_first(resource, "osVersion"))),
        architecture=texts.of(_as_text(_first(resource, "architecture"))),
        cpu=texts.of(_as_text(_first(resource, "cpu"))),
        gpus=_gpus(_as_text(_first(resource, "gpus"))),
        model_id=texts.of(_as_text(_first(inside, "modelId"))),
        endpoint=texts.of(_as_text(_first(inside, "endpoint"))),
        command=texts.of(_as_text(_first(inside, "command"))),
        resource=texts.of_all(resource),
        attributes=texts.of_all(attributes),
        scope=texts.of_all(_attributes(parts.scope)),
        times=_times(parts.record),
        notes=(),
    )
    if not said:
        return report
    import dataclasses

    return dataclasses.replace(report, notes=tuple(dict.fromkeys(said)))


def read_damage(
    data: bytes, identity: bytes, location: RecordLocation, reason: Message
) -> DamagedRecord:
    """Return what is to be shown of a piece that cannot be read."""
    return DamagedRecord(identity.hex(), location, reason, data[:EXCERPT])


class Parts:
    """The places of an envelope that matter, found without trusting any of it."""

    def __init__(self, envelope: dict[str, Any]) -> None:
        metadata = _dict(envelope.get(contract.METADATA))
        self.created_at = _text(metadata.get(contract.CREATED_AT))
        self.sent_at = _text(metadata.get(contract.SENT_AT))
        logs = _list(_dict(envelope.get(contract.EVENT)).get(contract.RESOURCE_LOGS))
        first = _dict(logs[0]) if logs else {}
        self.resource = _list(_dict(first.get("resource")).get("attributes"))
        scopes = _list(first.get("scopeLogs"))
        scope = _dict(scopes[0]) if scopes else {}
        self.scope = _list(_dict(scope.get("scope")).get("attributes"))
        records = _list(scope.get("logRecords"))
        self.record = _dict(records[0]) if records else {}
        self.attributes = _list(self.record.get("attributes"))
        self._said, self._facts = _by_key(self.attributes), _by_key(self.resource)
        self.more_records = (
            max(len(logs) - 1, 0) + max(len(scopes) - 1, 0) + max(len(records) - 1, 0)
        )

    @property
    def occurred_ns(self) -> int:
        """The first usable time, in nanoseconds since 1970; 0 when there is none."""
        if given := given_time(self.record):
            return given
        created = parse_time(self.created_at)
        return nanoseconds(in_nanoseconds(created)) if created is not None else 0

    @property
    def source(self) -> str:
        """Which of Cortex's programs it was."""
        return _plain(self._facts, "source")

    @property
    def version(self) -> str:
        return _plain(self._facts, "appVersion")

    @property
    def message(self) -> str:
        """The message, from the attribute or else from the body."""
        return _plain(self._said, "message") or _string(_dict(self.record.get("body")))

    @property
    def stack(self) -> str:
        """The stack trace; also under the name that OpenTelemetry's conventions give it."""
        return _plain(self._said, "stack") or _plain(self._said, "exception.stacktrace")

    @property
    def type_name(self) -> str:
        """The exception's type as the record names it, or else as its stack does."""
        named = _plain(self._said, "exception.type")
        return named[:LONGEST_TYPE] or exception_types.of_stack(self.stack)

    @property
    def trace_id(self) -> str:
        """What a hang and the note of its end have in common."""
        return _text(self.record.get("traceId"))[:64]

    @property
    def is_note(self) -> bool:
        """Whether it is no crash, but says that a program which hung answers again."""
        return (
            self.record.get("severityText") == "INFO" and _plain(self._said, "kind") == "recovered"
        )

    @property
    def is_test(self) -> bool:
        """Whether it was made on purpose, to try out the way that a report takes."""
        return _plain(self._said, contract.TEST) == "true"

    @property
    def times(self) -> int:
        """How many occurrences the record stands for; at least 1."""
        return occurrences(_plain(self._said, "countSince"))

    def payload(self, key: str) -> str:
        """Return one text of the nested payload."""
        return _plain(self._payload, key)

    @functools.cached_property
    def _payload(self) -> dict[str, Any]:
        value = _dict(self._said.get("payload"))
        for spelling in contract.KVLIST_SPELLINGS:
            if spelling in value:
                return _by_key(_list(_dict(value[spelling]).get("values")))
        return {}


def occurrences(given: str) -> int:
    """Return for how many occurrences a record says that it stands; at least 1."""
    return max(1, int(given)) if given.isascii() and given.isdigit() and len(given) <= 9 else 1


def given_time(record: dict[str, Any]) -> int:
    """Return the first usable time that a log record gives, in nanoseconds since 1970; 0 when there
    is none.
    """
    return next(filter(None, map(nanoseconds, map(record.get, contract.TIME_SPELLINGS))), 0)


def _times(record: dict[str, Any]) -> tuple[tuple[str, int], ...]:
    given = ((key, nanoseconds(record.get(key))) for key in contract.TIME_SPELLINGS)
    return tuple((key, time) for key, time in given if time)


def nanoseconds(value: object) -> int:
    """Return a time in nanoseconds, given as text or number; 0 when it is none that can be used."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 19:
        value = int(value)
    return (
        value
        if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LARGEST
        else 0
    )


def parse_time(text: str) -> datetime | None:
    """Read ISO 8601 as an aware UTC time; None when it is not one."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def visible(text: str) -> str:
    r"""Write lone surrogates, which no encoding can hold, as `\ud83d`."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


class _Visible:
    def __init__(self, notes: list[Message]) -> None:
        self._notes = notes

    def of(self, text: str) -> str:
        if text.isascii():
            return text
        shown = visible(text)
        if shown != text:
            self._notes.append(
                message(
                    r"A text holds half a character (a lone surrogate), shown "
                    r"as \ud83d or the like."
                )
            )
        return shown

    def of_all(self, attributes: tuple[Attribute, ...]) -> tuple[Attribute, ...]:
        return tuple(Attribute(self.of(item.key), self.of_value(item.value)) for item in attributes)

    def of_value(self, value: AttributeValue) -> AttributeValue:
        if isinstance(value, str):
            return self.of(value)
        if isinstance(value, KeyValues):
            return KeyValues(self.of_all(value.items))
        if isinstance(value, tuple):
            return tuple(self.of_value(item) for item in value)
        return value


def _attributes(items: list[Any], depth: int = 0) -> tuple[Attribute, ...]:
    found = []
    for item in items:
        if isinstance(item, dict) and isinstance(item.get("key"), str):
            value = _value(item.get("value"), depth)
            if isinstance(value, KeyValues | tuple) and item["key"] in _TEXTS:
                value = _as_text(value)
            found.append(Attribute(item["key"], value))
    return tuple(found)


def _value(value: object, depth: int) -> AttributeValue:
    """Read an OTLP AnyValue in any of its spellings; what is none of them is shown as JSON."""
    if not isinstance(value, dict):
        return (
            value
            if isinstance(value, str | int | float | bool)
            else None
            if value is None
            else _as_json(value)
        )
    if not value:
        return None
    if depth >= _DEEPEST:
        return "… (nested more deeply than is shown)"
    kind, inner = next(iter(value.items()))
    if kind in contract.KVLIST_SPELLINGS:
        return KeyValues(_attributes(_list(_dict(inner).get("values")), depth + 1))
    if kind in ("arrayValue", "array_value"):
        return tuple(_value(item, depth + 1) for item in _list(_dict(inner).get("values")))
    if kind in ("intValue", "int_value") and isinstance(inner, str):
        try:
            return int(inner) if len(inner) <= 20 else inner
        except ValueError:
            return inner
    if kind in _PLAIN_KINDS and (inner is None or isinstance(inner, str | int | float | bool)):
        return _as_text(inner) if kind in _STRINGS and inner is not None else inner
    return _as_json(value)


_STRINGS: Final = ("stringValue", "string_value")
_PLAIN_KINDS: Final = frozenset(
    name
    for plain in ("string", "int", "double", "bool", "bytes")
    for name in (f"{plain}Value", f"{plain}_value")
)


def _as_json(value: object) -> str:
    try:
        return json.dumps(value, ensure_ascii=False)
    except RecursionError:
        return "… (nested more deeply than can be shown)"


def _as_text(value: AttributeValue) -> str:
    """Write a value that should be a text as one."""
    if value is None or isinstance(value, str):
        return value or ""
    return (
        str(value)
        if isinstance(value, int | float) and not isinstance(value, bool)
        else _as_json(_as_plain(value))
    )


def _as_plain(value: AttributeValue) -> Any:
    if isinstance(value, KeyValues):
        return {item.key: _as_plain(item.value) for item in value.items}
    return [_as_plain(item) for item in value] if isinstance(value, tuple) else value


def _gpus(text: str) -> tuple[Gpu, ...]:
    """Read the JSON list that Cortex writes inside a text; memory is given in MiB."""
    try:
        listed = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return ()
    found = []
    for item in _list(listed):
        if isinstance(item, dict):
            vram = item.get("vram")
            size = int(vram * 1048576) if isinstance(vram, int | float) and 0 < vram < 1e9 else None
            model, vendor = visible(_text(item.get("model"))), visible(_text(item.get("vendor")))
            found.append(Gpu(model, vendor, size, item.get("vramDynamic") is True))
    return tuple(found)


def _given_twice(where: str, key: str) -> Message:
    if where == "resource":
        return message(
            "The resource “{key}” is given more than once; the first one is used.", key=key
        )
    return message("The attribute “{key}” is given more than once; the first one is used.", key=key)


def _one_of(count: int) -> Message:
    return message("The event holds {count} log records; this is the first.", count=count)


def _first(attributes: Iterable[Attribute], key: str) -> AttributeValue:
    return next((item.value for item in attributes if item.key == key), None)


def _twice(attributes: tuple[Attribute, ...]) -> list[str]:
    seen: set[str] = set()
    twice = dict[str, None]()
    for item in attributes:
        if item.key in seen:
            twice[visible(item.key)[:80]] = None
        seen.add(item.key)
    return list(twice)


def _by_key(items: list[Any]) -> dict[str, Any]:
    """Return the values of attributes by their keys; of those with the same key the first."""
    try:
        return {item["key"]: item["value"] for item in reversed(items)}
    except (TypeError, KeyError):
        pairs = [
            item
            for item in reversed(items)
            if isinstance(item, dict) and isinstance(item.get("key"), str)
        ]
        return {item["key"]: item.get("value") for item in pairs}


def _plain(values: dict[str, Any], key: str) -> str:
    value = values.get(key)
    if value is None:
        return ""
    return _string(value) if isinstance(value, dict) else ""


def _string(value: dict[str, Any]) -> str:
    for spelling in _STRINGS:
        if isinstance(value.get(spelling), str):
            text: str = value[spelling]
            return text
    for inner in value.values():
        if isinstance(inner, int | float):
            return str(inner)
    return _as_text(_value(value, 0))


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
