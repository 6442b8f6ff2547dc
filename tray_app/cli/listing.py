"""`cortex telemetry list`, as published `--type crash`: every crash report, as a table, as lines of
cells, as facts or as stored.
"""

import argparse
import sys
from functools import partial

from tray_app.cli import facts, options, reading, render, table, terminal
from tray_app.cli.outcome import DONE, FAILED, WRONG_USAGE, ServicesFactory, counted, say
from tray_app.cli.parsers import Parser, whole
from tray_app.console import is_terminal
from tray_app.errors import NotFound
from tray_app.model.query import Query, ReportRow
from tray_app.model.state import StateName
from tray_app.paths import shown
from tray_app.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tray_app.cli.reading import Reading

TABLE_ROWS = 50
"""How many rows a terminal gets without --limit."""
EPILOG = """Without a terminal each report is one line of cells, separated by tabs:
id, time, state, component, title, version, model, count.

Examples
  cortex telemetry --since 7d --component engine
  cortex telemetry list --groups
  cortex telemetry list --json --columns id,title | jq -r .title
  cortex telemetry list --raw > reports.jsonl
"""


def _add(parser: Parser) -> None:
    parser.epilog = EPILOG
    parser.add_argument("--limit", type=whole, metavar="N", help="the newest N (0: all)")
    options.add_filters(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object of facts a line")
    form.add_argument("--raw", action="store_true", help="the stored bytes, one report a line")
    parser.add_argument("--groups", action="store_true", help="similar crashes together")
    parser.add_argument(
        "--columns",
        type=facts.columns,
        metavar="NAME,…",
        help=f"which, of: {', '.join(facts.COLUMNS)}",
    )


def listing(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print the reports, newest first."""
    if args.groups and (args.raw or args.columns):
        say("cortex telemetry list: --groups goes with --json alone, not with --raw or --columns")
        return WRONG_USAGE
    with reading.opened(args, services_factory) as found:
        query = options.query_of(args)
        if args.group:
            query = in_group(found, query, args.group)
        if args.groups:
            from tray_app.cli import groups

            groups.listing(found, query, args)
        elif args.raw:
            _raw(found, query, args.limit)
        elif args.json or args.columns or not is_terminal(sys.stdout):
            if _cells(found, query, args):
                return FAILED
        else:
            _table(found, query, args.limit, glad=not found.problems)
        _say_gone(found, query)
        return FAILED if found.problems else DONE


def in_group(found: "Reading", query: Query, given: str) -> Query:
    """Narrow *query* to the group that *given* names: itself, or that of the report with this
    id.
    """
    from dataclasses import replace

    look = found.lookup
    if look.reader.count(Query(group=given)):
        return replace(query, group=given)
    return replace(query, group=look.find(given).group)


def _raw(found: "Reading", query: Query, limit: int | None) -> None:
    look = found.lookup
    write = sys.stdout.buffer.write
    if StateName.DAMAGED not in query.states:
        for stored in look.stored(query, limit or None):
            write(on_one_line(stored) + b"\n")
    else:
        for row in look.rows(query, limit or None):
            place = look.place(row.key)
            write(on_one_line(look.bytes_of(row.key, place.length)) + b"\n")
    _say_damaged(found, query)


def _cells(found: "Reading", query: Query, args: argparse.Namespace) -> int:
    """Print facts of each report; return how many have gone from their file meanwhile."""
    names = args.columns or (facts.DEFAULT_JSON if args.json else facts.DEFAULT)
    tell = facts.teller(found, names)
    if query.states == {StateName.DAMAGED} and args.json and not args.columns:
        tell = partial(_damaged, found)
    rows = found.lookup.rows(
        query, args.limit or None, readable=StateName.DAMAGED not in query.states
    )
    on_terminal, left_out = is_terminal(sys.stdout), 0
    for row in rows:
        try:
            told = tell(row)
        except NotFound:
            left_out += 1
        else:
            if args.json:
                _print_json(told)
                continue
            line = "\t".join(map(facts.cell, told.values()))
            sys.stdout.write((render.one_line(line, 10_000) if on_terminal else line) + "\n")
    if left_out:
        say(f"{counted(left_out)} left out: gone from Cortex's file. List them again.")
    _say_damaged(found, query)
    return left_out


def _print_json(told: dict[str, Any]) -> None:
    import json

    print(json.dumps(told, ensure_ascii=False))


def _damaged(found: "Reading", row: ReportRow) -> dict[str, Any]:
    record = found.services.reports.report(row.key)
    place = record.location
    raw = found.services.reports.stored(row.key).decode("utf-8", "backslashreplace")
    return {
        "id": record.id,
        "state": row.state.value,
        "file": shown(place.path),
        "offset": place.offset,
        "length": place.length,
        "line": place.line,
        "reason": str(getattr(record, "reason", "")),
        "bytes": raw,
    }


def on_one_line(stored: bytes) -> bytes:
    """Return a record untouched, unless it is a file of its own laid out on several lines: those
    are joined.

    JSON has no line ends inside its strings (RFC 8259, section 7), so joining changes blanks only.
    """
    if b"\n" not in stored and b"\r" not in stored:
        return stored
    return b"".join(line.strip() for line in stored.splitlines())


def _table(found: "Reading", query: Query, limit: int | None, *, glad: bool) -> None:
    limit = TABLE_ROWS if limit is None else limit
    rows = list(found.lookup.rows(query, limit + 1 if limit else None))
    if not rows:
        if query != Query():
            say(options.none_match(query))
        elif glad:
            say("No crash reports.")
        return
    shown_rows = rows[: limit or None]
    terminal.show(render.table(shown_rows, table.terminal_size()[0]), own=True)
    if len(rows) > len(shown_rows):
        more = found.lookup.reader.count(query) - len(shown_rows)
        say(f"{counted(more, 'more report')}; --limit 0 shows all.")


def _say_damaged(found: "Reading", query: Query) -> None:
    left_out = found.lookup.totals().damaged
    if left_out and not query.states:
        say(f"{counted(left_out, 'damaged record')} left out; --state damaged lists them.")


def _say_gone(found: "Reading", query: Query) -> None:
    """Say what is missing: what is too old, and what is only counted, of one group or of all."""
    totals = found.lookup.totals()
    if totals.aged and query.group is None and (query.since_ns or 0) < totals.floor_ns:
        from datetime import datetime

        day = datetime.fromtimestamp(totals.floor_ns // 1_000_000_000)
        which = "report is" if totals.aged == 1 else "reports are"
        say(
            f"{totals.aged:,} older {which} not listed: those from before "
            f"{day:%Y-%m-%d}, by the setting keep_days."
            " Cortex's own files still have them."
        )
    if query == Query():
        if gone := totals.gone:
            say(
                f"{gone:,} {'repeat is' if gone == 1 else 'repeats are'} only counted, "
                f"to save space; Cortex's own files still have them."
            )
    elif query.group and query == Query(group=query.group):
        group = found.lookup.group_of(query.group)
        if group is not None and group.gone:
            say(f"Seen {group.times:,} times, {group.gone:,} of them no longer kept one by one.")


COMMANDS = {"list": (_add, listing)}
