"""How reports look on a terminal. Text from a report is hostile: control characters are made
visible.
"""

import time
from collections.abc import Mapping, Sequence

from tray_app.cli import table as tables
from tray_app.cli.table import Cell, Column
from tray_app.cli.terminal import visible
from tray_app.model.query import ReportRow
from tray_app.model.state import LABELS, DeliveryState, Role, StateName, state_name
from tray_app.paths import shown
from tray_app.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from tray_app.messages import Message
    from tray_app.model.report import CrashReport, DamagedRecord

STYLES: Mapping[Role, str] = {
    "accent": "1",
    "good": "32",
    "warning": "33",
    "danger": "31",
    "muted": "",
}
"""The numbers of weights and colours."""


def state_word(state: StateName) -> str:
    """Return what a state is called, as a cell or a value."""
    text = str(LABELS[state].text)
    return text[0].lower() + text[1:]


def delivery_word(state: DeliveryState) -> str:
    """Return what came of sending, as a cell or a value."""
    return state_word(state_name(state))


def plain(text: "str | Message", limit: int = 100_000) -> str:
    """Return *text* with every character that could steer a terminal made visible; tabs and line
    ends stay.
    """
    text = str(text)
    if len(text) > limit:
        text = f"{text[:limit]}… ({len(text) - limit} characters more)"
    return visible(text)


def one_line(text: "str | Message", limit: int = 300) -> str:
    """The same, on a single line."""
    return plain(" ".join(str(text).split()), limit)


def table(rows: Sequence[ReportRow], width: int, now_ns: int | None = None) -> list[str]:
    """Lay out *rows* as a table: what happened gets what the other columns leave of it."""
    now_ns = time.time_ns() if now_ns is None else now_ns
    return tables.lines(_COLUMNS, [_cells(row, now_ns) for row in rows], width)


_COLUMNS = (
    Column("ID"),
    Column("State", rank=2),
    Column("When", rank=1),
    Column("Component", rank=4),
    Column("What happened", takes_rest=True),
    Column("Version", rank=5),
    Column("Model", most=20, rank=6),
    Column("Count", right=True, rank=3),
)
_SHORT = {StateName.MARKED: "marked", StateName.DELIVERED_WITH_WARNING: "delivered, warned"}
"""Where the word for a state is too long for a table."""
NO_MESSAGE = "An error without a message"
COMPONENTS = {"cli": "CLI", "cortex-server": "API server", "cortex-cpp": "engine"}


def component(source: str) -> str:
    return COMPONENTS.get(source) or one_line(source, 40)


def _cells(row: ReportRow, now_ns: int) -> tuple[Cell, ...]:
    return (
        Cell(row.id[:8]),
        Cell(_SHORT.get(row.state) or state_word(row.state), STYLES[LABELS[row.state].role]),
        Cell(ago(row.occurred_ns, now_ns)),
        Cell(component(row.source)),
        Cell(one_line(row.what) or NO_MESSAGE),
        Cell(one_line(row.version, 40)),
        Cell(one_line(row.model, 60)),
        Cell(str(max(row.times, row.count))),
    )


def ago(nanoseconds: int, now_ns: int) -> str:
    """Say how long before *now_ns* that was, or the date when it is long past or still to come."""
    if nanoseconds <= 0:
        return "unknown"
    seconds = (now_ns - nanoseconds) / 1e9
    if -60 < seconds < 60:
        return "just now"
    for size, unit in ((60, "min"), (3600, "h"), (86400, "d")):
        if 0 < seconds < size * {"min": 60, "h": 24, "d": 14}[unit]:
            return f"{int(seconds // size)} {unit} ago"
    return time.strftime("%Y-%m-%d", time.localtime(nanoseconds // 1_000_000_000))


def facts(report: "CrashReport", state: StateName) -> list[tuple[str, str]]:
    """List what is known about *report*, name by name, leaving out what is empty."""
    marked = (
        f"{report.sent_at.astimezone():%Y-%m-%d %H:%M:%S} (which proves nothing)"
        if report.sent_at
        else ""
    )
    system = " ".join(filter(None, (report.os_name, report.os_version, report.architecture)))
    listed = [
        ("Report", report.id),
        ("State", state_word(state)),
        ("When", when(report)),
        ("Component", component(report.source)),
        ("Cortex version", report.app_version),
        ("Model", report.model_id),
        ("Endpoint", report.endpoint),
        ("Command", report.command),
        ("System", system),
        ("CPU", report.cpu),
        *(("GPU", gpu_line(gpu.model, gpu.vram, gpu.vram_dynamic)) for gpu in report.gpus),
        ("Severity", report.severity),
        ("Trace ID", report.trace_id),
        ("Session ID", report.session_id),
        ("Marked as sent", marked),
        ("File", f"{shown(report.location.path)}:{report.location.line}"),
    ]
    return [(name, one_line(value)) for name, value in listed if value]


def when(report: "CrashReport") -> str:
    """Say when it happened, by the local clock."""
    if report.occurred_at is None:
        return "unknown"
    return f"{report.occurred_at.astimezone():%Y-%m-%d %H:%M:%S %Z}"


def gpu_line(model: str, vram: int | None, shared: bool) -> str:
    """Name a graphics card with its memory in GB (10⁹ bytes are not meant: cards count in 2³⁰)."""
    memory = f", {vram / 2**30:.3g} GB" if vram else ""
    return f"{model}{memory}{', shared memory' if shared else ''}"


def damaged(record: "DamagedRecord") -> list[str]:
    place = (
        f"{shown(record.location.path)}, line {record.location.line}, byte {record.location.offset}"
    )
    excerpt = plain(record.excerpt[:4000].decode("utf-8", "backslashreplace"))
    return [plain(record.reason), "", place, "", excerpt]


def in_words(report: "CrashReport", state: StateName) -> list[str]:
    listed = facts(report, state)
    width = max(len(name) for name, _ in listed)
    said = [component(report.source), ago(report.occurred_ns, time.time_ns())]
    said += [report.model_id, f"Cortex {report.app_version}" * bool(report.app_version)]
    summary = ", ".join(one_line(each, 100) for each in (*said, state_word(state)) if each)
    lines = [plain(report.what or NO_MESSAGE), summary[:1].upper() + summary[1:], ""]
    lines += [f"{name:<{width}}  {value}" for name, value in listed]
    if report.stack:
        lines += ["", plain(report.stack)]
    if report.notes:
        lines += ["", *(f"Note: {plain(note)}" for note in report.notes)]
    return lines
