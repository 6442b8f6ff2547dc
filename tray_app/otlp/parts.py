"""The parts of a request that a user can leave out, with their sizes."""

from collections.abc import Callable, Iterable, Iterator

from tray_app.model.consent import Part
from tray_app.model.report import CrashReport, KeyValues
from tray_app.otlp import conventions
from tray_app.otlp.encode import NO_MESSAGE
from tray_app.otlp.limit import size_of
from tray_app.otlp.values import Json

LABELS = {
    "resource.osName": "Operating system",
    "resource.osVersion": "System or runtime version",
    "resource.architecture": "Processor architecture",
    "resource.appVersion": "Cortex version",
    "resource.service.name": "Name of the service",
    "resource.cpu": "Processor",
    "resource.gpus": "Graphics cards",
    "resource.source": "Component",
    "traceId": "Trace ID",
    "message": "Error message",
    "stack": "Stack trace",
    "payload": "What Cortex was doing",
    "payload.modelId": "AI model",
    "payload.endpoint": "API endpoint",
    "payload.command": "Command",
    "sessionId": "Session ID",
    "comment": "Comment",
    "contact": "E-mail address",
}
SENSITIVE = frozenset(
    {"message", "stack", "payload.command", "payload.endpoint", "comment", "contact"}
)
"""Parts in which people's own words can stand."""
FIXED = frozenset({"resource.service.name"})
"""Parts that cannot be left out: without them a collector cannot file the record."""


def keys(report: CrashReport) -> Iterator[str]:
    """Yield the keys of all parts that the report has, in the request's order, without comment and
    contact.
    """
    seen = set(FIXED)
    for key in _all_keys(report):
        if key not in seen:
            seen.add(key)
            yield key


def label(key: str) -> str:
    """Name a part in plain words; an attribute that we do not know by its own name."""
    return LABELS.get(key) or key.removeprefix("resource.").removeprefix("scope.")


def sizes(request: Json) -> dict[str, int]:
    """Return how many bytes each part takes in a request that `encode.translate` or `cortex_event`
    made.
    """
    found: dict[str, int] = {}

    def count(part: str, value: object) -> None:
        found[part] = found.get(part, 0) + size_of(value) + 1

    [resource_logs] = request["resourceLogs"]
    [scope_logs] = resource_logs["scopeLogs"]
    [record] = scope_logs["logRecords"]
    for item in resource_logs["resource"]["attributes"]:
        count(conventions.resource_part(item["key"]), item)
    for item in scope_logs["scope"].get("attributes", ()):
        count(f"scope.{item['key']}", item)
    if "traceId" in record:
        count("traceId", {"traceId": record["traceId"]})
    # A body is always there: without the message something stands in for it.
    stand_in = NO_MESSAGE if "schemaUrl" in scope_logs else ""
    if (body := record["body"]["stringValue"]) != stand_in:
        found["message"] = found.get("message", 0) + size_of(body) - size_of(stand_in)
    for item in record["attributes"]:
        nested = item["value"].get("kvlistValue") or item["value"].get("kvlist_value")
        for inner in nested["values"] if nested else ():
            count(f"{item['key']}.{inner['key']}", inner)
        if not nested:
            count(conventions.PARTS.get(item["key"], item["key"]), item)
    return found


def listed(
    report: CrashReport,
    request: Json,
    included: Callable[[str], bool],
    declared: Callable[[str], bool],
    added: Iterable[str] = (),
) -> tuple[Part, ...]:
    """List the parts of *request*, which holds all of them, also those that do not go along.

    *added*: keys of attributes that stand in the resource beside the report's own.
    """
    bytes_of = sizes(request)
    own = dict.fromkeys(keys(report))
    more = (part for key in added if (part := conventions.resource_part(key)) not in FIXED)
    there = [key for key in dict.fromkeys((*own, *more, "comment", "contact")) if bytes_of.get(key)]
    return tuple(
        Part(
            key,
            label(key),
            bytes_of[key],
            included(key),
            key in SENSITIVE or not declared(key),
            declared(key),
        )
        for key in there
    )


def _all_keys(report: CrashReport) -> Iterator[str]:
    yield "message"
    yield "stack"
    for attribute in report.attributes:
        if isinstance(attribute.value, KeyValues):
            for inner in attribute.value.items:
                yield f"{attribute.key}.{inner.key}"
        else:
            yield attribute.key
    for attribute in report.resource:
        yield f"resource.{attribute.key}"
    for attribute in report.scope:
        yield f"scope.{attribute.key}"
    yield "traceId"
