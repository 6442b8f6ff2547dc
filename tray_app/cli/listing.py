"""`cortex telemetry --type crash`: every crash report, as a table or one stored envelope a line."""

import argparse
import contextlib
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from datetime import datetime
from typing import TYPE_CHECKING

from tray_app.cli import options, outcome, render
from tray_app.cli.outcome import DONE, FAILED, ServicesFactory, say
from tray_app.errors import TrayError
from tray_app.model.query import Query, ReportRow
from tray_app.model.state import StateName
from tray_app.paths import shown

if TYPE_CHECKING:
    from tray_app.services.reports import Reports
    from tray_app.services.services import Services

TABLE_ROWS = 50
"""How many rows a terminal gets without --limit."""
PAGE = 500


def register(subparsers: options.Subparsers) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser(
        "crash", help="list crash reports (also: --type crash)", allow_abbrev=False
    )
    options.add_data_dir(parser)
    options.add_filters(parser)
    options.add_json(parser, "one stored envelope a line, untouched, even on a terminal")
    parser.set_defaults(run=listing)


def listing(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print the reports, newest first."""
    services = services_factory(args)
    try:
        view = services.views.named(args.view) if args.view else None
        problems = outcome.complete(services)
        for sentence in services.outbox.problems():
            say(sentence)
        query = options.query_of(
            args, view.query(int(time.time()) * 1_000_000_000) if view is not None else None
        )
        if args.group:
            query = replace(query, group=group_of(services, args.group))
        wanted = None
        if args.advice:
            from tray_app.cli import advice

            wanted = advice.filtered(services, args.advice)
        as_lines = args.json or not sys.stdout.isatty()
        if as_lines:
            _lines(services, query, args.limit, wanted)
        else:
            _table(
                services,
                query,
                TABLE_ROWS if args.limit is None else args.limit,
                wanted,
                glad=not problems,
            )
        _say_gone(services, query)
        return FAILED if problems else DONE
    finally:
        services.close()


def group_of(services: "Services", given: str) -> str:
    """Return the group that *given* names: itself, or the one of the report with this id."""
    if services.reports.count(Query(group=given)):
        return given
    return services.reports.find(given).group


def _say_gone(services: "Services", query: Query) -> None:
    """Say what is missing: what is too old, and what is only counted, of one kind or of all."""
    totals = services.reports.totals()
    if totals.aged and query.group is None and (query.since_ns or 0) < totals.floor_ns:
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
                f"{gone:,} repeats are only counted, to save space; Cortex's "
                f"own files still have them."
            )
    elif query.group and query == Query(group=query.group):
        with contextlib.suppress(TrayError):  # there is none left to tell of
            facts = services.reports.group(query.group)
            if facts.gone:
                say(
                    f"Seen {facts.times:,} times, {facts.gone:,} of them no longer kept one by one."
                )


def _lines(
    services: "Services",
    query: Query,
    limit: int | None,
    wanted: Callable[[int], bool] | None = None,
) -> None:
    damaged_wanted = query.states == {StateName.DAMAGED}
    for row in pages(services.reports, query, limit or None, damaged=damaged_wanted, wanted=wanted):
        if damaged_wanted:
            _damaged_line(services, row)
        else:
            render.write_line(on_one_line(services.reports.stored(row.key)))
    left_out = services.reports.totals().damaged
    if left_out and not query.states:
        noun = "record" if left_out == 1 else "records"
        say(f"{left_out} damaged {noun} left out; --state damaged lists them.")


def on_one_line(stored: bytes) -> bytes:
    """Return a record untouched, unless it is a file of its own laid out on several lines: those
    are joined.

    JSON has no line ends inside its strings (RFC 8259, section 7), so joining changes blanks only.
    """
    if b"\n" not in stored and b"\r" not in stored:
        return stored
    return b"".join(line.strip() for line in stored.splitlines())


def _damaged_line(services: "Services", row: ReportRow) -> None:
    import json

    record = services.reports.report(row.key)
    place = asdict(record.location) | {"path": shown(record.location.path)}
    raw = services.reports.stored(row.key).decode("utf-8", "backslashreplace")
    facts = {"id": record.id, **place, "reason": str(getattr(record, "reason", "")), "bytes": raw}
    print(json.dumps(facts, ensure_ascii=False))


def pages(
    browse: "Reports",
    query: Query,
    limit: int | None,
    *,
    damaged: bool,
    wanted: Callable[[int], bool] | None = None,
) -> Iterator[ReportRow]:
    """Yield the matching rows, read by page so that a million of them need no memory.

    *wanted* tells for a row's key whether it is to be among them: asked last, because it may read
    the report.
    """
    left = limit
    keys = browse.keys(query)
    for start in range(0, len(keys), PAGE):
        for row in browse.rows(keys[start : start + PAGE]):
            if row.damaged != damaged or (wanted is not None and not wanted(row.key)):
                continue
            if left is not None:
                if left <= 0:
                    return
                left -= 1
            yield row


def _table(
    services: "Services",
    query: Query,
    limit: int,
    wanted: Callable[[int], bool] | None,
    *,
    glad: bool,
) -> None:
    if wanted is not None:
        rows = list(
            pages(
                services.reports, query, limit + 1 if limit else None, damaged=False, wanted=wanted
            )
        )
        if not rows:
            say("No crash reports match.")
            return
        render.table(rows[: limit or None])
        if limit and len(rows) > limit:
            say("There are more; --limit 0 shows all.")
        return
    total = services.reports.count(query)
    if not total:
        if query != Query():
            say("No crash reports match.")
        elif glad:
            say("No crash reports. Good.")
        return
    rows = services.reports.page(query, 0, limit or total)
    render.table(rows)
    if total > len(rows):
        say(f"{total - len(rows):,} more; --limit 0 shows all.")
