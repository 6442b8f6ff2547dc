"""`cortex telemetry list --groups`: similar crashes together, with what to try."""

import argparse
import sys
import time
from collections.abc import Iterator
from itertools import islice

from tray_app.cli import facts, options, render, terminal
from tray_app.cli.outcome import counted, say
from tray_app.cli.table import Cell, Column
from tray_app.console import is_terminal
from tray_app.errors import TrayError
from tray_app.model.advice import Found, told
from tray_app.model.query import Query, ReportRow
from tray_app.model.report import CrashReport
from tray_app.records import record, replaced
from tray_app.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tray_app.cli.reading import Reading

TABLE_ROWS = 50
PAGE = 200
_COLUMNS = (
    Column("ID"),
    Column("Count", right=True),
    Column("First", rank=4),
    Column("Last"),
    Column("What happened", takes_rest=True),
    Column("Advice", most=24, rank=1),
    Column("Versions", most=24, rank=3),
    Column("Component", rank=2),
)
_CELLS = ("group", "count", "first", "last", "versions", "advice", "title")


def listing(found: "Reading", query: Query, args: argparse.Namespace) -> None:
    """Print one line for each group, those with the newest crash first."""
    query = replaced(query, grouped=True)
    if args.json:
        import json

        for group in _groups(found, query, args.limit or None):
            print(json.dumps(_facts(group, _advice(found, group.row)), ensure_ascii=False))
    elif is_terminal(sys.stdout):
        _table(found, query, TABLE_ROWS if args.limit is None else args.limit)
    else:
        for group in _groups(found, query, args.limit or None):
            told_of = _facts(group, _advice(found, group.row))
            told_of["versions"] = ",".join(told_of["versions"])
            facts.print_cells(told_of[name] for name in _CELLS)


@record
class _Group:
    """One kind of crash: its newest report, and where it occurred."""

    row: ReportRow
    versions: list[str]
    models: list[str]


def _groups(found: "Reading", query: Query, limit: int | None) -> Iterator[_Group]:
    rows = found.lookup.rows(query, limit)
    while page := list(islice(rows, PAGE)):
        kinds = found.lookup.kinds([row.group for row in page])
        for row in page:
            kind = kinds[row.group]
            yield _Group(row, kind.versions, kind.models)


def _advice(found: "Reading", row: ReportRow) -> Found | None:
    try:
        report = found.record(row.key)
    except TrayError:
        return None
    if not isinstance(report, CrashReport):
        return None
    return found.advice.of(report, row.group)


def _facts(group: _Group, advice: Found | None) -> dict[str, Any]:
    row = group.row
    return {
        "group": row.group,
        "id": row.id,
        "count": max(row.times, row.count),
        "first": facts.iso(row.first_ns),
        "last": facts.iso(row.occurred_ns),
        "title": row.what,
        "component": row.source,
        "versions": group.versions,
        "models": group.models,
        "advice": advice.advice.id if advice is not None else None,
    }


def _table(found: "Reading", query: Query, limit: int) -> None:
    groups = list(_groups(found, query, limit + 1 if limit else None))
    if not groups:
        is_all = query == Query(grouped=True)
        say("No crash reports." if is_all else options.none_match(query))
        return
    now = time.time_ns()
    cells = []
    for group in groups[: limit or None]:
        row = group.row
        advice = _advice(found, row)
        cells.append(
            (
                Cell(row.id[:8]),
                Cell(str(max(row.times, row.count))),
                Cell(render.ago(row.first_ns, now)),
                Cell(render.ago(row.occurred_ns, now)),
                Cell(render.one_line(row.what) or render.NO_MESSAGE),
                Cell(told(advice).title if advice is not None else ""),
                Cell(render.one_line(", ".join(group.versions), 60)),
                Cell(render.component(row.source)),
            )
        )
    terminal.show_table(_COLUMNS, cells)
    if limit and len(groups) > limit:
        more = found.lookup.reader.count(query) - limit
        say(f"{counted(more, 'more group')}; --limit 0 shows all.")
