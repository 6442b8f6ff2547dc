"""How reports look on a terminal. Text from a report is hostile: control characters are made visible."""

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tray_app.model.query import ReportRow, State
from tray_app.model.report import CrashReport, DamagedRecord, instant

if TYPE_CHECKING:
    from rich.console import Console

STATE_NAMES = {
    State.NEW: "new",
    State.SEEN: "seen",
    State.MARKED: "marked by Cortex",
    State.QUEUED: "queued",
    State.SENDING: "sending",
    State.WAITING: "waiting",
    State.HELD: "held",
    State.DELIVERED: "delivered",
    State.WARNED: "delivered, with a warning",
    State.REJECTED: "rejected",
    State.DECLINED: "declined",
    State.DAMAGED: "damaged",
    State.NOTE: "note",
}

_STYLES = {
    State.NEW: "bold",
    State.DELIVERED: "green",
    State.WARNED: "yellow",
    State.REJECTED: "red",
    State.HELD: "yellow",
    State.DAMAGED: "red",
}


def plain(text: str, limit: int = 100_000) -> str:
    """Return *text* with every character that could steer a terminal made visible; tabs and line ends stay."""
    if len(text) > limit:
        text = f"{text[:limit]}… ({len(text) - limit} characters more)"
    return "".join(char if _is_harmless(char) else _visible(char) for char in text)


def one_line(text: str, limit: int = 300) -> str:
    """The same, on a single line."""
    return plain(" ".join(text.split()), limit)


def _is_harmless(char: str) -> bool:
    return char in "\n\t" or char.isprintable()


def _visible(char: str) -> str:
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def console() -> "Console":
    """Return the terminal, with colour where it has any."""
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False)


def table(rows: Iterable[ReportRow], *, now: datetime | None = None, target: "Console | None" = None) -> None:
    """Print *rows* as a table as wide as the terminal."""
    from rich.table import Table
    from rich.text import Text

    now = now or datetime.now(UTC)
    out = Table(box=None, pad_edge=False, header_style="bold", expand=False)
    for title, options in (
        ("ID", {"no_wrap": True, "min_width": 8}),
        ("State", {"no_wrap": True}),
        ("When", {"no_wrap": True}),
        ("Source", {"no_wrap": True}),
        ("What", {"no_wrap": True, "overflow": "ellipsis", "ratio": 1}),
        ("Version", {"no_wrap": True}),
        ("Model", {"no_wrap": True, "overflow": "ellipsis", "max_width": 20}),
        ("Count", {"justify": "right"}),
    ):
        out.add_column(title, **options)
    for row in rows:
        out.add_row(
            row.id[:8],
            Text(STATE_NAMES[row.state], style=_STYLES.get(row.state, "")),
            ago(row.occurred_ns, now),
            one_line(row.source, 40),
            one_line(row.what),
            one_line(row.version, 40),
            one_line(row.model, 60),
            str(row.count),
        )
    (target or console()).print(out)


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


def facts(report: CrashReport) -> list[tuple[str, str]]:
    """List what is known about *report*, name by name, leaving out what is empty."""
    when = f"{report.occurred_at.astimezone():%Y-%m-%d %H:%M:%S %Z}" if report.occurred_at else "unknown"
    marked = f"{report.sent_at.astimezone():%Y-%m-%d %H:%M:%S} (which proves nothing)" if report.sent_at else ""
    listed = [
        ("Report", report.id),
        ("When", when),
        ("Source", report.source),
        ("Cortex version", report.app_version),
        ("Model", report.model_id),
        ("Endpoint", report.endpoint),
        ("Command", report.command),
        ("System", " ".join(filter(None, (report.os_name, report.os_version, report.architecture)))),
        ("CPU", report.cpu),
        *(("GPU", gpu_line(gpu.model, gpu.vram, gpu.vram_dynamic)) for gpu in report.gpus),
        ("Severity", report.severity),
        ("Trace", report.trace_id),
        ("Session", report.session_id),
        ("Marked as sent", marked),
        ("File", f"{report.location.path}:{report.location.line}"),
    ]
    return [(name, one_line(value)) for name, value in listed if value]


def gpu_line(model: str, vram: int | None, shared: bool) -> str:
    """Name a graphics card with its memory in GB (10⁹ bytes are not meant: cards count in 2³⁰)."""
    memory = f", {vram / 2**30:.3g} GB" if vram else ""
    return f"{model}{memory}{', shared memory' if shared else ''}"


def in_words(report: CrashReport | DamagedRecord) -> str:
    """Tell one report for a person to read."""
    if isinstance(report, DamagedRecord):
        place = f"{report.location.path}, line {report.location.line}, at byte {report.location.offset}"
        excerpt = plain(report.excerpt[:4000].decode("utf-8", "backslashreplace"))
        return f"{plain(report.reason)}\n\n{place}\n\n{excerpt}"
    width = max(len(name) for name, _ in facts(report))
    lines = [plain(report.what or "An error without a message"), ""]
    lines += [f"{name:<{width}}  {value}" for name, value in facts(report)]
    if report.stack:
        lines += ["", plain(report.stack)]
    if report.notes:
        lines += ["", *(f"Note: {plain(note)}" for note in report.notes)]
    return "\n".join(lines)


def write_line(data: bytes) -> None:
    """Write *data* and a line end to standard output, untouched."""
    sys.stdout.buffer.write(data + b"\n")
