"""The facts of a report under the names by which scripts know them."""

import argparse
import time
from collections.abc import Callable, Iterable, Sequence

from tray_app.cli.parsers import invalid
from tray_app.model.query import ReportRow
from tray_app.paths import shown
from tray_app.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tray_app.cli.reading import Reading

DEFAULT_JSON = (
    *("id", "created_at", "state", "component", "title", "type", "message"),
    *("group", "version", "model", "count", "file", "line"),
)
DEFAULT = ("id", "time", "state", "component", "title", "version", "model", "count")
COLUMNS = (*DEFAULT_JSON, "time")
_IN_RECORD = frozenset({"created_at", "type", "message", "line"})
"""What the index does not know: the record is read for it."""
_BREAKS = {ord(char): " " for char in "\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"}


def columns(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    for name in names:
        if name not in COLUMNS:
            raise argparse.ArgumentTypeError(invalid(name, "--columns", COLUMNS))
    if not names:
        raise argparse.ArgumentTypeError(invalid(text, "--columns", COLUMNS))
    return names


def teller(found: "Reading", names: Sequence[str]) -> Callable[[ReportRow], dict[str, Any]]:
    """Return what tells these facts of a row, in this order."""
    needs_record = not _IN_RECORD.isdisjoint(names)
    needs_place = "file" in names

    def tell(row: ReportRow) -> dict[str, Any]:
        known = _of_row(row)
        if needs_record:
            known |= _of_record(found, row)
        if needs_place and "file" not in known:
            known["file"] = shown(found.lookup.place(row.key).path)
        return {name: known[name] for name in names}

    return tell


def iso(nanoseconds: int) -> str:
    """Return a time in ISO 8601, UTC; empty where it is not known."""
    seconds, rest = divmod(nanoseconds, 1_000_000_000)
    if nanoseconds <= 0:
        return ""
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(seconds))}.{rest // 1_000_000:03}Z"


def cell(value: Any) -> str:
    """Return a fact as a cell of a line: without a tab or a line end."""
    return str("" if value is None else value).translate(_BREAKS)


def print_cells(values: Iterable[Any]) -> None:
    """Print facts as a line of cells, for programs."""
    print("\t".join(map(cell, values)))


def _of_row(row: ReportRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "time": iso(row.occurred_ns),
        "state": row.state.value,
        "component": row.source,
        "title": row.what,
        "group": row.group,
        "version": row.version,
        "model": row.model,
        "count": max(row.times, row.count),
    }


def _of_record(found: "Reading", row: ReportRow) -> dict[str, Any]:
    from tray_app.model.report import CrashReport

    record = found.record(row.key)
    place = record.location
    line = place.line or found.line_at(place.path, place.offset)
    told = {"line": line, "file": shown(place.path)}
    if isinstance(record, CrashReport):
        created = record.created_at
        return told | {
            "created_at": f"{created:%Y-%m-%dT%H:%M:%S}.{created.microsecond // 1000:03}Z"
            if created
            else None,
            "type": record.exception_type,
            "message": record.message,
        }
    return told | {"created_at": None, "type": "", "message": str(record.reason)}
