"""One report in words and in facts: what the detail pane says, from the report alone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tray_app.messages import Message, message
from tray_app.model.report import Attribute, AttributeValue, CrashReport, DamagedRecord, KeyValues
from tray_app.paths import shown

NODE_VERSION = re.compile(r"v\d+\.\d+\.\d+$")

KNOWN_RESOURCE = frozenset(
    {"osName", "osVersion", "architecture", "appVersion", "service.name", "cpu", "gpus", "source"}
)
KNOWN_PAYLOAD = frozenset({"modelId", "endpoint", "command"})
VALUE_LIMIT = 4_000
"""Characters of one value: what is longer is read in the raw view."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the summary."""

    label: Message
    value: str
    """From the report: hostile."""
    note: Message | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Facts that belong together."""

    title: Message
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """One line of the tree of attributes."""

    key: str
    value: str
    kind: str
    """The name of the OTLP type: `stringValue`…; empty for a heading."""
    children: "tuple[Node, ...]" = ()


def headline(report: CrashReport, when: str) -> list[Message]:
    """Say in sentences what happened; *when* is `time_in_sentence`."""
    first = {
        "cli": message("The Cortex command line crashed {when}.", when=when),
        "cortex-server": message("The Cortex server crashed {when}.", when=when),
        "cortex-cpp": message("The Cortex engine crashed {when}.", when=when),
    }.get(report.source, message("Cortex crashed {when}.", when=when))
    if report.is_test:
        first = message(
            "This is a test: a program of the crash tray crashed on purpose "
            "{when}. Nothing is wrong.",
            when=when,
        )
    elif report.severity == "INFO" and report.exception_type == "Hang":
        first = message(
            "Cortex answered again {when}, after it had hung. This is no crash.", when=when
        )
    elif report.exception_type == "Hang":
        first = message("Cortex hung {when}.", when=when)
    said = [first]
    if report.endpoint:
        said.append(message("It was answering {endpoint}.", endpoint=report.endpoint))
    if report.model_id:
        said.append(message("The model was {model}.", model=report.model_id))
    if report.command:
        said.append(message("The command was “{command}”.", command=report.command))
    restarts = report.text("cortex.restarts")
    if restarts.isascii() and restarts.isdigit() and 0 < len(restarts) <= 6 and int(restarts):
        said.append(message("It had been started again %n time(s) before.", n=int(restarts)))
    if report.text("cortex.restarts.given_up") == "true":
        said.append(message("It crashed too often, so it was not started again."))
    return said


def sections(report: CrashReport, *, occurred: str, created: str, sent: str) -> list[Section]:
    """Return all that the report says, in an order in which people ask. Empty facts are
    left out.
    """
    doing = [
        Fact(message("Model"), report.model_id),
        Fact(message("Endpoint"), report.endpoint),
        Fact(message("Command"), report.command),
        *_others(_payload(report), KNOWN_PAYLOAD),
    ]
    node = (
        message("Cortex writes the version of Node.js here")
        if NODE_VERSION.match(report.os_version)
        else None
    )
    where = [
        Fact(message("Cortex"), report.app_version),
        Fact(message("Part"), report.source),
        Fact(message("System"), report.os_name),
        Fact(message("System version"), report.os_version, node),
        Fact(message("Architecture"), report.architecture),
        Fact(message("Processor"), report.cpu),
        Fact(message("Service"), report.service_name),
        *_others(report.resource, KNOWN_RESOURCE),
    ]
    location = report.location
    record = [
        Fact(message("When it happened"), occurred),
        Fact(message("When it was written"), created),
        Fact(
            message("Marked as sent by Cortex"),
            sent,
            message("This proves nothing") if sent else None,
        ),
        Fact(message("Severity"), report.severity),
        Fact(message("Trace"), report.trace_id),
        Fact(message("Session"), report.session_id),
        Fact(message("Report"), report.id),
        Fact(message("File"), shown(location.path)),
        Fact(message("Line"), str(location.line or "")),
    ]
    made = [
        Section(message("What Cortex was doing"), _filled(doing)),
        Section(message("Where it ran"), _filled(where)),
        Section(message("The record"), _filled(record)),
    ]
    return [section for section in made if section.facts]


def attribute_tree(report: CrashReport) -> list[Node]:
    """Return every attribute as it stands in the record: also those written twice, and
    empty ones.
    """
    return [
        Node("resource", "", "", tuple(_nodes(report.resource))),
        Node("scope", "", "", tuple(_nodes(report.scope))),
        Node("logRecord", "", "", tuple(_nodes(report.attributes))),
    ]


def attribute_text(value: AttributeValue) -> str:
    """Return one value as text."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case bytes():
            return value[:VALUE_LIMIT].hex(" ")
        case tuple():
            return f"[{len(value)}]"
        case KeyValues():
            return f"{{{len(value.items)}}}"
        case _:
            return str(value)


def damaged_sentences(record: DamagedRecord) -> list[Message]:
    """Say what is wrong with a record that cannot be read, and where it stands."""
    return [
        message("This record cannot be read: {reason}", reason=record.reason),
        message(
            "It stands in {file}, line {line}, from byte {offset} on, {length} bytes long.",
            file=shown(record.location.path),
            line=str(record.location.line or "?"),
            offset=record.location.offset,
            length=record.location.length,
        ),
        message("Cortex’s file is left as it is. Nothing of this record is sent."),
    ]


def hex_lines(data: bytes, *, limit: int = 65_536) -> str:
    """Return bytes as offset, hexadecimal and text, sixteen to a line."""
    lines = []
    for start in range(0, min(len(data), limit), 16):
        part = data[start : start + 16]
        text = "".join(chr(byte) if 32 <= byte < 127 else "·" for byte in part)
        lines.append(f"{start:08x}  {part[:8].hex(' '):<23}  {part[8:].hex(' '):<23}  {text}")
    return "\n".join(lines)


def bytes_as_text(data: bytes) -> str:
    """Return bytes as UTF-8 text in which each byte that is not UTF-8 stands as ⟨FF⟩."""
    text = data.decode("utf-8", errors="surrogateescape")
    return re.sub("[\udc80-\udcff]", lambda found: f"⟨{ord(found.group()) - 0xDC00:02X}⟩", text)


def _payload(report: CrashReport) -> Sequence[Attribute]:
    for attribute in report.attributes:
        if attribute.key == "payload" and isinstance(attribute.value, KeyValues):
            return attribute.value.items
    return ()


def _others(attributes: Sequence[Attribute], known: frozenset[str]) -> Iterator[Fact]:
    for attribute in attributes:
        if attribute.key not in known:
            label = message("{key}", key=attribute.key)
            yield Fact(label, attribute_text(attribute.value))


def _filled(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.value)


def _nodes(attributes: Sequence[Attribute]) -> Iterator[Node]:
    for attribute in attributes:
        yield _node(attribute.key, attribute.value)


_KINDS: tuple[tuple[type, str], ...] = (
    (bool, "boolValue"),
    (int, "intValue"),
    (float, "doubleValue"),
    (bytes, "bytesValue"),
    (str, "stringValue"),
    (tuple, "arrayValue"),
    (KeyValues, "kvlistValue"),
)


def _node(key: str, value: AttributeValue, depth: int = 0) -> Node:
    kind = next((name for type_, name in _KINDS if isinstance(value, type_)), "{}")
    children: tuple[Node, ...] = ()
    if depth < 32:
        if isinstance(value, KeyValues):
            children = tuple(_node(item.key, item.value, depth + 1) for item in value.items[:1000])
        elif isinstance(value, tuple):
            children = tuple(_node(str(n), item, depth + 1) for n, item in enumerate(value[:1000]))
    return Node(key, attribute_text(value), kind, children)
