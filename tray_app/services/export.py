"""Reports in a form that can be handed to other people: redacted Markdown, OTLP lines, a table."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from tray_app.model.advice import Found, told
from tray_app.model.fix import FixMatch, sentences
from tray_app.model.query import ReportRow
from tray_app.model.report import CrashReport, instant
from tray_app.otlp import limit

if TYPE_CHECKING:
    from tray_app.index.stats import Group
    from tray_app.redaction.redactor import RedactionSession
    from tray_app.services.services import Services

STACK_LIMIT = 20_000
"""In characters: issue trackers refuse texts of more than about 65,000."""
LOOKED_THROUGH = 100_000
"""Of longer texts only so much is redacted, and nothing after it is shown."""

ISSUES = "https://github.com/menloresearch/cortex.cpp/issues/new"
"""Where people report faults of Cortex. The page is opened in the browser; nothing is sent from
here.
"""
LONGEST_LINK = 7_500
"""In characters: servers refuse longer addresses."""

_VERSION = "version "
_FORMULA = re.compile(r"(?:^|[;\t\r\n|]) *(?=[=+@\uff0b\uff1d\uff20-])|^(?=[\t\r])")
"""Where a spreadsheet begins a formula, whatever it takes for the separator of cells."""
_BLANKS = re.compile(r"\s+")
_MARKUP = re.compile(r"[\\`*_\[\]<>#@|~]")
CSV_COLUMNS = ("id", "time", "source", "what", "version", "model", "state", "group", "count")


MOST_NAMES = 12
"""So many versions or models are named."""


def markdown(
    report: CrashReport,
    session: "RedactionSession",
    *,
    seen: str = "",
    known: Iterable[FixMatch] = (),
    advice: Found | None = None,
) -> str:
    """Write *report* for an issue tracker, redacted, with the stack folded.

    Every text from the report stands inside a code span or a fenced block, so that nothing in it
    can become markup, a link or a mention. *seen* is a sentence on how often the crash was seen,
    for a group; *known* are the known issues that it is of; with *advice* it begins with what
    happened, and with what the user can tick off as tried.
    """

    def clean(text: str, field: str = "") -> str:
        return _hidden(text, session, field)

    lines = [f"### Crash of {program(report.source)}", ""]
    if advice is not None:
        lines += _tried(advice, clean)
    if report.message or report.exception_type:
        lines += [fenced(clean(report.what, "message")), ""]
    facts = [
        ("Report", report.short_id),
        ("When", _utc(report.occurred_at)),
        ("Cortex", _hidden_version(report.app_version, session)),
        ("Source", clean(report.source)),
        (
            "System",
            " ".join(
                filter(None, map(clean, (report.os_name, report.os_version, report.architecture)))
            ),
        ),
        ("CPU", clean(report.cpu)),
        ("GPU", ", ".join(clean(gpu.model) for gpu in report.gpus)),
        ("Model", clean(report.model_id, "payload.modelId")),
        ("Endpoint", clean(report.endpoint, "payload.endpoint")),
        ("Command", clean(report.command, "payload.command")),
    ]
    lines += ["| | |", "|---|---|"]
    lines += [f"| {name} | {code_span(value)} |" for name, value in facts if value]
    if seen:
        lines += ["", seen]
    for each in known:
        # The address was checked when it was read (`settings.address`): nothing in it can end the
        # brackets.
        title = code_span(clean(each.entry.title, "message"))
        lines += ["", f"Known issue: {title} <{each.url}>"]
        lines += [f"{code_span(str(sentence))}  " for sentence in sentences(each, _day)]
    if report.stack:
        stack = clean(report.stack, "stack")
        if len(stack) > STACK_LIMIT or len(report.stack) > LOOKED_THROUGH:
            stack = f"{stack[:STACK_LIMIT]}\n… ({len(report.stack) - STACK_LIMIT} characters more)"
        lines += ["", "<details><summary>Stack</summary>", "", fenced(stack), "", "</details>"]
    return "\n".join(lines) + "\n"


def for_tracker(
    services: "Services",
    report: CrashReport,
    group: str,
    session: "RedactionSession | None" = None,
    *,
    of_kind: bool = False,
) -> str:
    """Write *report* with what is known of it; with *of_kind*, also how often its kind was seen."""
    session = session or services.consent.redaction()
    return markdown(
        report,
        session,
        seen=group_sentence(services.reports.group(group), session) if of_kind else "",
        known=services.fixes.issues(report, group),
        advice=services.advice.of(report, group),
    )


def _tried(advice: Found, clean: Callable[[str, str], str]) -> list[str]:
    """Return what happened, and what the user can tick off as tried."""
    said = told(advice, own=plain_markdown, given=lambda value: code_span(clean(value, "message")))
    steps = [
        f"- [ ] {step.text}" + (f" {code_span(step.command)}" * bool(step.command))
        for step in said.steps
    ]
    happened = [said.happened, ""] if said.happened else []
    return [f"**{said.title}**", "", *happened, "What was tried:", "", *steps, ""]


def _hidden(text: str, session: "RedactionSession", field: str = "") -> str:
    if len(text) > LOOKED_THROUGH:
        text = text[: limit.word_end(text, LOOKED_THROUGH)]
    return session.text(text, field=field).text


def _hidden_version(version: str, session: "RedactionSession") -> str:
    """Redact a version: four numbers alone would be an address."""
    return _hidden(f"{_VERSION}{version}", session).removeprefix(_VERSION)


def group_sentence(facts: "Group", session: "RedactionSession") -> str:
    """Say how often, since when and with what a kind of crash was seen, in Markdown."""
    first, last = instant(facts.first_ns), instant(facts.last_ns)
    times = max(facts.times, facts.count)
    said = f"Seen {times:,} times" if times != 1 else "Seen once"
    if facts.gone:
        said += f" ({facts.gone:,} of them no longer kept one by one)"
    if first is not None and last is not None and times != 1:
        said += f", first {_utc(first)}, last {_utc(last)}"
    lines = [f"{said}."]
    models = (_hidden(model, session) for model in facts.models[:MOST_NAMES])
    versions = (_hidden_version(version, session) for version in facts.versions[:MOST_NAMES])
    for name, values, hidden in (
        ("Versions", facts.versions, versions),
        ("Models", facts.models, models),
    ):
        if values:
            more = f" and {len(values) - MOST_NAMES} more" if len(values) > MOST_NAMES else ""
            lines.append(f"{name}: {', '.join(map(code_span, hidden))}{more}.")
    return "  \n".join(lines)


def issue_title(report: CrashReport, session: "RedactionSession") -> str:
    """Suggest an issue's title: what happened, in one line, redacted."""
    what = " ".join(_hidden(report.what or "Crash", session, "message").split())
    version = f" ({_hidden_version(report.app_version, session)})" if report.app_version else ""
    return f"{what[:120]}{'…' if len(what) > 120 else ''}{version}"


def issue_link(title: str, body: str) -> tuple[str, bool]:
    """Return the address of a pre-filled issue, and whether *body* had to be cut for it to be
    accepted.
    """
    room = LONGEST_LINK - len(ISSUES) - len(quote(title)) - 40
    kept, size = [], 0
    for character in body:
        size += len(quote(character, safe=""))
        if size > room:
            break
        kept.append(character)
    cut = len(kept) < len(body)
    return f"{ISSUES}?{urlencode({'title': title, 'body': ''.join(kept)}, quote_via=quote)}", cut


def export_csv(
    rows: Iterable[ReportRow], hide: Callable[[str], str], *, header: bool = True
) -> Iterator[str]:
    """Yield the lines of a table for a spreadsheet, the header first, with line ends.

    *hide* redacts what comes from a report. Where a spreadsheet would begin a formula an apostrophe
    is put.
    """
    if header:
        yield _csv_line(CSV_COLUMNS)
    for row in rows:
        when = instant(row.occurred_ns)
        yield _csv_line(
            (
                row.id,
                when.isoformat() if when else "",
                hide(row.source),
                hide(row.what),
                hide(f"{_VERSION}{row.version}").removeprefix(_VERSION),
                hide(row.model),
                row.state.name.lower(),
                row.group,
                str(max(row.times, row.count)),
            )
        )


def program(source: str) -> str:
    """Name the program that crashed, for people."""
    names = {
        "cli": "the Cortex command line",
        "cortex-server": "the Cortex server",
        "cortex-cpp": "the Cortex engine",
        "cortex-tray": "the crash tray itself",
    }
    return names.get(source, "Cortex")


def fenced(text: str) -> str:
    """Put *text* into a Markdown code block that it cannot close."""
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}text\n{text}\n{fence}"


def plain_markdown(text: str) -> str:
    """Keep a sentence of a list of advice from becoming markup, a link or a mention."""
    return _MARKUP.sub(r"\\\g<0>", _BLANKS.sub(" ", text))


def code_span(text: str) -> str:
    """Put *text* into a Markdown code span on one line of a table that it cannot close."""
    text = " ".join(text.split()).replace("|", "\\|")
    ticks = "`"
    while ticks in text:
        ticks += "`"
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def _day(nanoseconds: int) -> str:
    time = instant(nanoseconds)
    return f"on {time:%Y-%m-%d}" if time else "at an unknown time"


def _utc(time: datetime | None) -> str:
    return f"{time:%Y-%m-%d %H:%M:%S} UTC" if time else ""


def _csv_line(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow([_FORMULA.sub(lambda found: f"{found[0]}'", cell) for cell in cells])
    return out.getvalue()
