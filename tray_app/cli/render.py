"""How reports look on a terminal. Text from a report is hostile: control characters are made
visible.
"""

import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tray_app.cli.terminal import beneath, visible
from tray_app.messages import Message
from tray_app.model.query import ReportRow
from tray_app.model.report import CrashReport, DamagedRecord, instant
from tray_app.model.state import LABELS, DeliveryState, Role, StateName, state_name
from tray_app.paths import shown

if TYPE_CHECKING:
    from rich.console import Console

_STYLES: Mapping[Role, str] = {
    "accent": "bold",
    "good": "green",
    "warning": "yellow",
    "danger": "red",
    "muted": "",
}


def state_word(state: StateName) -> str:
    """Return what a state is called, as a cell or a value."""
    text = str(LABELS[state].text)
    return text[0].lower() + text[1:]


def delivery_word(state: DeliveryState) -> str:
    """Return what came of sending, as a cell or a value."""
    return state_word(state_name(state))


def plain(text: str | Message, limit: int = 100_000) -> str:
    """Return *text* with every character that could steer a terminal made visible; tabs and line
    ends stay.
    """
    text = str(text)
    if len(text) > limit:
        text = f"{text[:limit]}… ({len(text) - limit} characters more)"
    return visible(text)


def one_line(text: str | Message, limit: int = 300) -> str:
    """The same, on a single line."""
    return plain(" ".join(str(text).split()), limit)


def console() -> "Console":
    """Return the terminal, with colour where it has any."""
    from rich.console import Console

    return Console(file=beneath(sys.stdout), highlight=False, markup=False, emoji=False)


def table(
    rows: Sequence[ReportRow], *, now: datetime | None = None, target: "Console | None" = None
) -> None:
    """Print *rows* as a table as wide as the terminal: what happened gets what the other columns
    leave of it.
    """
    from rich.cells import cell_len
    from rich.table import Table
    from rich.text import Text

    now = now or datetime.now(UTC)
    target = target or console()
    cells = [_cells(row, now) for row in rows]
    states = [row.state for row in rows]
    widths = [
        max(cell_len(each) for each in (title, *(row[n] for row in cells)))
        for n, title in enumerate(TITLES)
    ]
    widths[MODEL] = min(widths[MODEL], LONGEST_MODEL)
    shown = list(range(len(TITLES)))
    for least in (MODEL, VERSION, SOURCE, COUNT, STATE):
        if target.width - sum(widths[n] + 1 for n in shown if n != WHAT) >= LEAST_WHAT:
            break
        shown.remove(least)
    others = sum(widths[n] + 1 for n in shown if n != WHAT)
    widths[WHAT] = max(1, min(widths[WHAT], target.width - others))
    out = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="bold", expand=False)
    for n in shown:
        out.add_column(
            TITLES[n],
            width=widths[n],
            no_wrap=True,
            overflow="ellipsis",
            justify="right" if n == COUNT else "left",
        )
    for state, row in zip(states, cells, strict=True):
        styled = [
            Text(row[n], style=_STYLES[LABELS[state].role] if n == STATE else "") for n in shown
        ]
        out.add_row(*styled)
    target.print(out)


TITLES = ("ID", "State", "When", "Source", "What", "Version", "Model", "Count")
STATE, SOURCE, WHAT, VERSION, MODEL, COUNT = (
    TITLES.index(title) for title in ("State", "Source", "What", "Version", "Model", "Count")
)
LEAST_WHAT = 24
"""Columns of the terminal that what happened gets at least: on a narrow one, other columns are left
out for it.
"""
LONGEST_MODEL = 20
NO_MESSAGE = "An error without a message"


def _cells(row: ReportRow, now: datetime) -> tuple[str, ...]:
    return (
        row.id[:8],
        state_word(row.state),
        ago(row.occurred_ns, now),
        one_line(row.source, 40),
        one_line(row.what) or NO_MESSAGE,
        one_line(row.version, 40),
        one_line(row.model, 60),
        str(max(row.times, row.count)),
    )


def ago(nanoseconds: int, now: datetime) -> str:
    """Say how long before *now* that was, or the date when it is long past or still to come."""
    then = instant(nanoseconds)
    if then is None:
        return "unknown"
    seconds = (now - then).total_seconds()
    if -60 < seconds < 60:
        return "just now"
    for size, unit in ((60, "min"), (3600, "h"), (86400, "d")):
        if 0 < seconds < size * {"min": 60, "h": 24, "d": 14}[unit]:
            return f"{int(seconds // size)} {unit} ago"
    return f"{then.astimezone():%Y-%m-%d}"


def facts(report: CrashReport, state: StateName) -> list[tuple[str, str]]:
    """List what is known about *report*, name by name, leaving out what is empty."""
    when = (
        f"{report.occurred_at.astimezone():%Y-%m-%d %H:%M:%S %Z}"
        if report.occurred_at
        else "unknown"
    )
    marked = (
        f"{report.sent_at.astimezone():%Y-%m-%d %H:%M:%S} (which proves nothing)"
        if report.sent_at
        else ""
    )
    listed = [
        ("Report", report.id),
        ("State", state_word(state)),
        ("When", when),
        ("Source", report.source),
        ("Cortex version", report.app_version),
        ("Model", report.model_id),
        ("Endpoint", report.endpoint),
        ("Command", report.command),
        (
            "System",
            " ".join(filter(None, (report.os_name, report.os_version, report.architecture))),
        ),
        ("CPU", report.cpu),
        *(("GPU", gpu_line(gpu.model, gpu.vram, gpu.vram_dynamic)) for gpu in report.gpus),
        ("Severity", report.severity),
        ("Trace", report.trace_id),
        ("Session", report.session_id),
        ("Marked as sent", marked),
        ("File", f"{shown(report.location.path)}:{report.location.line}"),
    ]
    return [(name, one_line(value)) for name, value in listed if value]


def gpu_line(model: str, vram: int | None, shared: bool) -> str:
    """Name a graphics card with its memory in GB (10⁹ bytes are not meant: cards count in 2³⁰)."""
    memory = f", {vram / 2**30:.3g} GB" if vram else ""
    return f"{model}{memory}{', shared memory' if shared else ''}"


def in_words(report: CrashReport | DamagedRecord, state: StateName) -> str:
    """Tell one report for a user to read."""
    if isinstance(report, DamagedRecord):
        place = (
            f"{shown(report.location.path)}, line {report.location.line}, at "
            f"byte {report.location.offset}"
        )
        excerpt = plain(report.excerpt[:4000].decode("utf-8", "backslashreplace"))
        return f"{plain(report.reason)}\n\n{place}\n\n{excerpt}"
    listed = facts(report, state)
    width = max(len(name) for name, _ in listed)
    lines = [plain(report.what or NO_MESSAGE), ""]
    lines += [f"{name:<{width}}  {value}" for name, value in listed]
    if report.stack:
        lines += ["", plain(report.stack)]
    if report.notes:
        lines += ["", *(f"Note: {plain(note)}" for note in report.notes)]
    return "\n".join(lines)


def write_line(data: bytes) -> None:
    """Write *data* and a line end to standard output, untouched."""
    sys.stdout.buffer.write(data + b"\n")
