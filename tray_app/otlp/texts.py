"""The texts of a report that a user may change before sending, found in a request and put into a
report.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from tray_app.model.report import Attribute, CrashReport
from tray_app.otlp import conventions
from tray_app.otlp.values import Json

EDITABLE = ("message", "stack")
"""Keys of parts. Everything else is a measured value: it can be left out, not rewritten."""


def texts(request: Json) -> Iterator[tuple[str, str]]:
    """Yield key and text of the editable parts of a request that `encode.translate` or
    `cortex_event` made.
    """
    record = request["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
    found: dict[str, str] = {}
    for item in record["attributes"]:
        text = item["value"].get("stringValue")
        if isinstance(text, str):
            found.setdefault(conventions.PARTS.get(item["key"], item["key"]), text)
    for key in EDITABLE:
        if found.get(key):
            yield key, found[key]


def edited(
    report: CrashReport, edits: Mapping[str, str], exception_type: str | None = None
) -> CrashReport:
    """Return the report with other texts in the place of its own, wherever it repeats them.

    *exception_type*: what the new stack names, where the type is known from the stack alone.
    """
    if not edits:
        return report
    attributes = []
    for attribute in report.attributes:
        text = edits.get(conventions.PARTS.get(attribute.key, attribute.key))
        if text is None:
            attributes.append(attribute)
        elif text:
            attributes.append(Attribute(attribute.key, text))
    return replace(
        report,
        message=edits.get("message", report.message),
        stack=edits.get("stack", report.stack),
        exception_type=report.exception_type if exception_type is None else exception_type,
        attributes=tuple(attributes),
    )
