"""One report in words and in facts: what the detail pane says."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tray_app.messages import NOTHING, Message, message
from tray_app.model.advice import ENGLISH, Found, Language
from tray_app.model.fix import FixMatch, Seen
from tray_app.model.query import Column, ReportRow
from tray_app.model.report import (
    Attribute,
    AttributeValue,
    CrashReport,
    DamagedRecord,
    KeyValues,
    instant,
)
from tray_app.model.state import LABELS, RecordType, Role, StateName
from tray_app.paths import shown
from tray_app.services.fixes import newest_sentence
from tray_app.ui.widgets.rows_state import COLUMN_WORDS, happened, source_word

NODE_VERSION = re.compile(r"v\d+\.\d+\.\d+$")

KNOWN_RESOURCE = frozenset(
    {"osName", "osVersion", "architecture", "appVersion", "service.name", "cpu", "gpus", "source"}
)
KNOWN_RECORD = frozenset({"message", "stack", "payload", "sessionId"})
KNOWN_PAYLOAD = frozenset({"modelId", "endpoint", "command"})
VALUE_LIMIT = 4_000
"""Characters of one value: what is longer is read in the raw view."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the overview."""

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
class Loaded:
    """One report with all that is shown of it."""

    report: CrashReport | DamagedRecord
    row: ReportRow
    recovery: ReportRow | None = None
    """Of a hang: the note that it ended."""
    has_cortex: bool = False
    """Of a crash of Cortex: there is a Cortex on this computer that could be started again."""
    advice: Found | None = None
    language: Language = ENGLISH
    """In which the advice is told."""
    fixes: tuple[FixMatch, ...] = ()
    """How it stands to the advice, where a version is known that fixes it, and to its issues."""
    newest: Seen | None = None
    """A newer version of Cortex that a later report is from."""
    decided_at: datetime | None = None
    """When it was delivered, or is tried again."""


@dataclass(frozen=True, slots=True)
class Header:
    """The three lines above the buttons."""

    title: Message
    facts: tuple[Message, ...]
    """Shown on one line."""
    state: Message
    role: Role = "muted"
    explanation: Message = NOTHING


def header(
    loaded: Loaded,
    count: int,
    *,
    when: Callable[[datetime | None], str],
    day: Callable[[datetime | None], str],
) -> Header:
    """Return what stands above the buttons when *count* reports are selected and this is shown."""
    report, row = loaded.report, loaded.row
    if isinstance(report, DamagedRecord):
        told = Header(LABELS[row.state].sentence, (), report.reason, "danger")
    else:
        facts = _facts(loaded, report, when=when, day=day)
        label = LABELS[row.state]
        state = label.text if row.state is not StateName.NEW else label.sentence
        if loaded.decided_at is not None:
            state = message("{state} {when}", state=state, when=when(loaded.decided_at))
        told = Header(_title(loaded, report), facts, state, label.role, label.explanation)
    if count > 1:
        many = message("Actions apply to all {n}. Showing the last selected.", n=count)
        return replace(told, state=many, role="accent", explanation=NOTHING)
    return told


def _title(loaded: Loaded, report: CrashReport) -> Message:
    if report.is_test:
        return message("Test crash")
    if loaded.advice is not None:
        title = loaded.advice.advice.title
        return message("{text}", text=loaded.language.sentences.get(title, title))
    return message("{text}", text=report.what)


def _facts(
    loaded: Loaded,
    report: CrashReport,
    *,
    when: Callable[[datetime | None], str],
    day: Callable[[datetime | None], str],
) -> tuple[Message, ...]:
    row = loaded.row
    facts = [source_word(report.source), message("{text}", text=when(report.occurred_at))]
    if report.model_id:
        facts.append(message("{text}", text=report.model_id))
    if report.app_version:
        facts.append(message("Cortex {version}", version=report.app_version))
    if happened(row) > 1 and row.type is not RecordType.RECOVERED:
        first = day(instant(row.first_ns))
        facts.append(message("%n time(s) since {date}", n=happened(row), date=first))
    return tuple(facts)


def remarks(loaded: Loaded, *, when: Callable[[datetime | None], str]) -> list[Message]:
    """Return what else there is to say about what happened, in sentences."""
    report, said = loaded.report, list[Message]()
    if not isinstance(report, CrashReport):
        return said
    if report.is_test:
        said.append(message("A crash made on purpose. Nothing is wrong."))
    if loaded.row.type is RecordType.RECOVERED:
        said.append(message("Cortex answered again after it had hung. This is no crash."))
    if loaded.recovery is not None:
        said.append(
            message("It answered again {when}.", when=when(instant(loaded.recovery.occurred_ns)))
        )
    restarts = report.text("cortex.restarts")
    if restarts.isascii() and restarts.isdigit() and 0 < len(restarts) <= 6 and int(restarts):
        said.append(message("It had been started again %n time(s) before.", n=int(restarts)))
    if report.text("cortex.restarts.given_up") == "true":
        said.append(message("It crashed too often, so it was not started again."))
    if loaded.row.gone:
        said.append(message("%n repeat(s) counted, not kept.", n=loaded.row.gone))
    if newest := newest_sentence(loaded.newest):
        said.append(newest)
    return said


def sections(
    report: CrashReport, *, occurred: str, created: str, sent: str, graphics: Sequence[str] = ()
) -> list[Section]:
    """Return all that the report says, in an order in which people ask; the times and the graphics
    cards as they are shown. Empty facts are left out.
    """
    doing = [
        Fact(message("Model"), report.model_id),
        Fact(message("Endpoint"), report.endpoint),
        Fact(message("Command"), report.command),
        *_others(_payload(report), KNOWN_PAYLOAD),
        *_others(report.attributes, KNOWN_RECORD),
    ]
    node = (
        message("Cortex writes the version of Node.js here")
        if NODE_VERSION.match(report.os_version)
        else None
    )
    where = [
        Fact(message("Cortex"), report.app_version),
        Fact(message("Component"), report.source),
        Fact(message("System"), report.os_name),
        Fact(message("System version"), report.os_version, node),
        Fact(message("Architecture"), report.architecture),
        Fact(message("Processor"), report.cpu),
        *(Fact(message("Graphics"), card) for card in graphics),
        Fact(message("Service"), report.service_name),
        *_others(report.resource, KNOWN_RESOURCE),
    ]
    location = report.location
    record = [
        Fact(COLUMN_WORDS[Column.WHEN], occurred),
        Fact(message("Written"), created),
        Fact(LABELS[StateName.MARKED].text, sent),
        Fact(message("Severity"), report.severity),
        Fact(message("Trace ID"), report.trace_id),
        Fact(message("Session ID"), report.session_id),
        Fact(message("Report ID"), report.id),
        Fact(message("File"), shown(location.path)),
        Fact(message("Line"), str(location.line or "")),
    ]
    made = [
        Section(message("What Cortex was doing"), _filled(doing)),
        Section(message("Where it ran"), _filled(where)),
        Section(message("The record"), _filled(record)),
    ]
    return [section for section in made if section.facts]


def attribute_text(value: AttributeValue) -> str:
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
        record.reason,
        message(
            "{file}, line {line}, from byte {offset} on, {length} bytes.",
            file=shown(record.location.path),
            line=str(record.location.line or "?"),
            offset=record.location.offset,
            length=record.location.length,
        ),
        message("A damaged record is never sent."),
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
