"""A crash report → a conformant OTLP logs request, and the request → bytes.

The originals are kept under Cortex's own names; the standard names stand beside them. JSON rules:
OTLP specification 1.9, "JSON Protobuf Encoding".
"""

import itertools
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from tray_app import __version__
from tray_app.model.delivery import Protocol
from tray_app.model.report import Attribute, CrashReport, KeyValues
from tray_app.otlp import conventions
from tray_app.otlp.values import Json, key_values, visible

SCOPE_NAME = "cortex-crash-tray"
COMMENT, CONTACT, EDITED = "cortex.comment", "cortex.contact", "cortex.report.edited"
GROUP, ADVICE = "cortex.crash.group", "cortex.crash.advice"
NO_MESSAGE = "Crash report without a message"
"""The body where there is no message, or where it was left out: some stores show nothing else of a
record.
"""
CONTENT_TYPES = {Protocol.JSON: "application/json", Protocol.PROTOBUF: "application/x-protobuf"}
"""Without parameters and in lower case: rotel refuses any other spelling."""

_TIMES = range(1, 2**64)


@dataclass(frozen=True, slots=True)
class Extras:
    """What a user adds to a report, and what the receiver must know of what a user
    changed in it.
    """

    comment: str = ""
    contact: str = ""
    edited: tuple[str, ...] = ()
    """Keys of the parts whose text is no longer what Cortex wrote."""
    group: str = ""
    """The fingerprint of the stack: reports of the same crash have the same, on every machine."""
    advice: str = ""
    """The id of the advice that was given: what it is that failed, where that is known."""
    resource: tuple[Attribute, ...] = ()
    """What the user has said about the machine; the report's own word is stronger."""


def translate(
    report: CrashReport,
    *,
    observed_ns: int,
    extras: Extras = Extras(),
    includes: Callable[[str], bool] = lambda part: True,
) -> Json:
    """Return the ExportLogsServiceRequest, in OTLP/JSON's shape, with this one report.

    *observed_ns*: when this program first saw it, in nanoseconds since 1970; keep it, so that the
    same report gives the same bytes. *includes* says which parts go along, by their keys
    (`resource.cpu`, `message`, `payload.command`…).
    """
    record: Json = {}
    if (trace_id := conventions.valid_trace_id(report.trace_id)) and includes("traceId"):
        record["traceId"] = trace_id
    if report.occurred_ns in _TIMES:
        record["timeUnixNano"] = str(report.occurred_ns)
    record["observedTimeUnixNano"] = str(observed_ns)
    record["severityNumber"] = conventions.severity_number(report.severity)
    if report.severity:
        record["severityText"] = visible(report.severity)
    record["eventName"] = "app.crash" if conventions.is_crash(report) else "exception"
    message = report.message if includes("message") else ""
    record["body"] = {"stringValue": visible(message) or NO_MESSAGE}
    derived = [
        Attribute(key, value)
        for key, value in ((GROUP, extras.group), (ADVICE, extras.advice))
        if value
    ]
    attributes = itertools.chain(
        report.attributes, conventions.of_record(report), derived, _given(extras)
    )
    record["attributes"] = key_values(_chosen(_record(attributes), includes))
    scope: Json = {"name": SCOPE_NAME, "version": __version__}
    if about_scope := key_values(
        _chosen(((f"scope.{item.key}", item) for item in report.scope), includes)
    ):
        scope["attributes"] = about_scope
    own = itertools.chain(conventions.given_resource(report), conventions.of_resource(report))
    about = itertools.chain(own, extras.resource, conventions.DEFAULTS)
    resource = key_values(_chosen(_resource(about), includes))
    scope_logs = {"scope": scope, "logRecords": [record], "schemaUrl": conventions.SCHEMA_URL}
    return {
        "resourceLogs": [
            {
                "resource": {"attributes": resource},
                "scopeLogs": [scope_logs],
                "schemaUrl": conventions.SCHEMA_URL,
            }
        ]
    }


def cortex_event(
    report: CrashReport,
    *,
    extras: Extras = Extras(),
    includes: Callable[[str], bool] = lambda part: True,
) -> Json:
    """Return the event as Cortex itself posts one to the vendor: its own names alone, nested lists
    spelt its way.

    Besides comment, contact and a note of what was edited, only `log.record.uid` is added, so that
    the vendor can drop a duplicate.
    """
    record: Json = {}
    if report.trace_id and includes("traceId"):
        record["traceId"] = visible(report.trace_id)
    if report.occurred_ns in _TIMES:
        record["timeUnixNano"] = str(report.occurred_ns)
    record["body"] = {"stringValue": visible(report.message) if includes("message") else ""}
    record["severityText"] = visible(report.severity) or "ERROR"
    uid = Attribute("log.record.uid", report.id)
    attributes = itertools.chain(report.attributes, [uid], _given(extras, lists=False))
    record["attributes"] = [
        _respelt(item) for item in key_values(_chosen(_record(attributes), includes))
    ]
    resource = [
        _respelt(item) for item in key_values(_chosen(_resource(report.resource), includes))
    ]
    return {
        "resourceLogs": [
            {
                "resource": {"attributes": resource},
                "scopeLogs": [{"scope": {}, "logRecords": [record]}],
            }
        ]
    }


def encode(request: Json, protocol: Protocol = Protocol.JSON) -> bytes:
    """Return the request's bytes in one of OTLP/HTTP's two encodings."""
    if protocol is Protocol.JSON:
        return json.dumps(request, ensure_ascii=False, separators=(",", ":")).encode()
    return _message(request).SerializeToString(deterministic=True)  # type: ignore[no-any-return]


def decoded(body: bytes, content_type: str) -> Json:
    """Return the request that *body* says, in OTLP/JSON's shape. Raises ValueError for what is
    none.
    """
    if content_type == CONTENT_TYPES[Protocol.JSON]:
        return json.loads(body)  # type: ignore[no-any-return]
    import base64

    from google.protobuf.json_format import MessageToDict
    from google.protobuf.message import DecodeError
    from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest

    try:
        request: Json = MessageToDict(
            ExportLogsServiceRequest.FromString(body), use_integers_for_enums=True
        )
    except DecodeError as error:
        raise ValueError("not an OTLP request") from error
    for record in _records(request):
        for name in {"traceId", "spanId"} & record.keys():
            record[name] = base64.b64decode(record[name]).hex()
    return request


def as_text(body: bytes, content_type: str) -> str:
    """Return a body for people to read: JSON as it is, protobuf in JSON's form."""
    if content_type != CONTENT_TYPES[Protocol.PROTOBUF]:
        return body.decode("utf-8", "replace")
    try:
        return encode(decoded(body, content_type)).decode()
    except ValueError:
        return body.hex(" ", 4)


def _records(request: Json) -> Iterator[Json]:
    for resource_logs in request.get("resourceLogs", ()):
        for scope_logs in resource_logs.get("scopeLogs", ()):
            yield from scope_logs.get("logRecords", ())


def _message(request: Json) -> Any:
    """Build the official protobuf message; its JSON reader wants ids in base64 where OTLP/JSON has
    hexadecimal.
    """
    import base64
    import copy

    from google.protobuf.json_format import ParseDict
    from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest

    request = copy.deepcopy(request)
    for record in _records(request):
        for name in {"traceId", "spanId"} & record.keys():
            record[name] = base64.b64encode(bytes.fromhex(record[name])).decode()
    return ParseDict(request, ExportLogsServiceRequest())


def _resource(attributes: Iterable[Attribute]) -> Iterator[tuple[str, Attribute]]:
    for attribute in attributes:
        yield conventions.resource_part(attribute.key), attribute


def _record(attributes: Iterable[Attribute]) -> Iterator[tuple[str, Attribute]]:
    for attribute in attributes:
        yield conventions.PARTS.get(attribute.key, attribute.key), attribute


def _given(extras: Extras, *, lists: bool = True) -> Iterator[Attribute]:
    if extras.comment:
        yield Attribute(COMMENT, extras.comment)
    if extras.contact:
        yield Attribute(CONTACT, extras.contact)
    if extras.edited:  # Cortex's published schema knows no lists
        yield Attribute(EDITED, extras.edited if lists else ", ".join(extras.edited))


def _chosen(
    attributes: Iterable[tuple[str, Attribute]], includes: Callable[[str], bool]
) -> Iterator[Attribute]:
    for part, attribute in attributes:
        if not includes(part):
            continue
        if isinstance(attribute.value, KeyValues) and attribute.value.items:
            inner = tuple(item for item in attribute.value.items if includes(f"{part}.{item.key}"))
            if not inner:
                continue
            attribute = Attribute(attribute.key, KeyValues(inner))
        yield attribute


def _respelt(item: Json) -> Json:
    """Spell nested lists of keys and values as Cortex's published schema does."""
    value = item["value"]
    if "kvlistValue" in value:
        value = {
            "kvlist_value": {
                "values": [_respelt(inner) for inner in value["kvlistValue"]["values"]]
            }
        }
    return {"key": item["key"], "value": value}
