"""`cortex telemetry list --groups`: similar crashes together, with what to try."""

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tray_app.cli import facts, render, table, terminal
from tray_app.cli.outcome import counted, say
from tray_app.cli.table import Cell, Column
from tray_app.console import is_terminal
from tray_app.errors import TrayError
from tray_app.model.advice import Found, told
from tray_app.model.query import Query, ReportRow
from tray_app.model.report import CrashReport

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


def listing(found: "Reading", query: Query, args: argparse.Namespace) -> None:
    """Print one line for each group, those with the newest crash first."""
    query = replace(query, grouped=True)
    if args.json:
        import json

        for row in _rows(found, query, args.limit or None):
            print(json.dumps(_facts(row, _advice(found, row)), ensure_ascii=False))
    elif is_terminal(sys.stdout):
        _table(found, query, TABLE_ROWS if args.limit is None else args.limit)
    else:
        for row in _rows(found, query, args.limit or None):
            told_of = _facts(row, _advice(found, row))
            print(
                "\t".join(
                    facts.cell(value)
                    for value in (
                        told_of["group"],
                        told_of["count"],
                        told_of["first"],
                        told_of["last"],
                        ",".join(told_of["versions"]),
                        told_of["advice"],
                        told_of["title"],
                    )
                )
            )


def _rows(found: "Reading", query: Query, limit: int | None) -> Iterator[ReportRow]:
    reports = found.services.reports
    keys = reports.keys(query)
    for start in range(0, min(len(keys), limit or len(keys)), PAGE):
        end = min(start + PAGE, limit or len(keys))
        yield from reports.rows(keys[start:end], with_kinds=True)


def _advice(found: "Reading", row: ReportRow) -> Found | None:
    try:
        report = found.record(row.key)
    except TrayError:
        return None
    if not isinstance(report, CrashReport):
        return None
    return found.advice.of(report, row.group)


def _facts(row: ReportRow, advice: Found | None) -> dict[str, Any]:
    kind = row.kind
    return {
        "group": row.group,
        "id": row.id,
        "count": max(row.times, row.count),
        "first": facts.iso(row.first_ns),
        "last": facts.iso(row.occurred_ns),
        "title": row.what,
        "component": row.source,
        "versions": list(kind.versions) if kind is not None else [],
        "models": list(kind.models) if kind is not None else [],
        "advice": advice.advice.id if advice is not None else None,
    }


def _table(found: "Reading", query: Query, limit: int) -> None:
    rows = list(_rows(found, query, limit + 1 if limit else None))
    if not rows:
        say("No crash reports." if query == Query(grouped=True) else "No crash reports match.")
        return
    now = time.time_ns()
    cells = []
    for row in rows[: limit or None]:
        advice = _advice(found, row)
        versions = row.kind.versions if row.kind is not None else ()
        cells.append(
            (
                Cell(row.id[:8]),
                Cell(str(max(row.times, row.count))),
                Cell(render.ago(row.first_ns, now)),
                Cell(render.ago(row.occurred_ns, now)),
                Cell(render.one_line(row.what) or render.NO_MESSAGE),
                Cell(told(advice).title if advice is not None else ""),
                Cell(render.one_line(", ".join(versions), 60)),
                Cell(render.component(row.source)),
            )
        )
    terminal.show(table.lines(_COLUMNS, cells, table.terminal_size()[0]), own=True)
    if limit and len(rows) > limit:
        more = found.lookup.reader.count(query) - limit
        say(f"{counted(more, 'more group')}; --limit 0 shows all.")
