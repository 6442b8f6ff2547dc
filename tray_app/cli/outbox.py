"""`cortex telemetry outbox`, `history` and `test-endpoint`: what waits, what came of the rest, and
whether a destination answers.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime
from functools import reduce
from typing import TYPE_CHECKING, Any

from tray_app.cli import options, reading, render, terminal
from tray_app.cli.outcome import DONE, FAILED, WRONG_USAGE, ServicesFactory, print_json, say
from tray_app.cli.parsers import Parser, seconds, whole
from tray_app.cli.table import Cell, Column
from tray_app.console import is_terminal
from tray_app.errors import BadInput, NotPermitted, TrayError
from tray_app.messages import NOTHING, joined
from tray_app.model.delivery import Destination, Queued, Receipt
from tray_app.model.report import nanoseconds

if TYPE_CHECKING:
    from tray_app.services.services import Services

WAIT = 60.0
"""Seconds that `send` waits for what is tried again, without --wait."""
NO_COLLECTOR = NotPermitted(
    "No destination is set, so nothing can be sent",
    "Set one with `cortex telemetry config endpoint URL`, or give --endpoint URL.",
)


def _add_outbox(parser: Parser) -> None:
    parser.add_argument("--retry", action="store_true", help="try all of it again now")
    parser.add_argument("--wait", type=seconds, metavar="SECONDS", help="with --retry: at most")
    options.add_json(parser)


def _add_history(parser: Parser) -> None:
    parser.add_argument("id", nargs="?", metavar="ID", help="one report, with its attempts")
    parser.add_argument(
        "--limit", type=whole, default=50, metavar="N", help="the newest N (default 50, 0: all)"
    )
    parser.add_argument("--body", action="store_true", help="with ID: the bytes that were sent")
    options.add_json(parser)


def _add_test(parser: Parser) -> None:
    parser.add_argument("--endpoint", metavar="URL", help="another one than that of the settings")
    options.add_json(parser)


def outbox(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print what waits and why; with --retry, try it again."""
    with reading.built(args, services_factory) as services:
        if args.retry:
            services.outbox.check_permitted()
            services.outbox.retry()
            services.outbox.flush(WAIT if args.wait is None else args.wait, limit=args.wait)
        say_problems(services)
        queue = services.outbox.queue()
        if args.json:
            print_json([_queued_facts(each) for each in queue])
        elif not queue:
            say("Nothing waits.")
        else:
            rows = [
                (
                    _id(each),
                    render.delivery_word(each.state),
                    each.host,
                    _cell_when(each.next_attempt),
                    str(each.why),
                )
                for each in queue
            ]
            _table(("ID", "State", "To", "Next attempt", "Why"), rows)
        blocked = services.preferences.sending_blocked()
        if blocked and queue:
            say(blocked)
        elif args.retry and queue:
            _say_why_it_waits(services, queue)
        return FAILED if args.retry and queue else DONE


def history(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print what came to an end, or all that is known about one report."""
    if args.body and not args.id:
        say("cortex telemetry history: --body needs an ID")
        return WRONG_USAGE
    with reading.built(args, services_factory) as services:
        say_problems(services)
        if args.id:
            return _one_history(services, args)
        receipts = services.outbox.history(args.limit or 1_000_000)
        if args.json:
            print_json([receipt_facts(services, each) for each in receipts])
        elif not receipts:
            say("Nothing has been sent yet.")
        else:
            rows = [
                (
                    _id(each.queued),
                    _cell_when(each.settled_at),
                    each.queued.host,
                    render.delivery_word(each.queued.state),
                    each.reference,
                    str(each.queued.why),
                )
                for each in receipts
            ]
            if not is_terminal(sys.stdout) or any(number for *_, number, _ in rows):
                _table(("ID", "When", "To", "State", "Number there", "Answer"), rows)
            else:
                _table(
                    ("ID", "When", "To", "State", "Answer"), [(*row[:4], row[5]) for row in rows]
                )
        return DONE


def test_endpoint(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Send an empty request and one labelled record to each destination, and explain
    the answers.
    """
    with reading.built(args, services_factory) as services:
        chosen = destinations(services, args.endpoint)
        results = [services.outbox.test(each) for each in chosen]
        if args.json:
            print_json(
                [
                    asdict(each) | {"words": str(each.words), "hint": str(each.hint)}
                    for each in results
                ]
            )
        else:
            for result in results:
                words = render.one_line(f"{result.url}: {result.words}", 600)
                print(f"{'ok ' if result.ok else 'BAD'} {words}")
                if result.hint:
                    print(f"    {render.one_line(result.hint, 600)}")
        return DONE if all(result.ok for result in results) else FAILED


test_endpoint.__test__ = False  # type: ignore[attr-defined] # a command, not a test


def destinations(services: "Services", endpoint: str | None) -> tuple[Destination, ...]:
    if endpoint is None:
        configured = services.preferences.destinations()
        if not configured:
            raise NO_COLLECTOR
        return configured
    from tray_app.settings import address

    whole = address.split(endpoint) is not None and endpoint.rstrip("/").endswith(address.LOGS_PATH)
    verdict = address.check(endpoint, whole_url=whole)
    if verdict.problem:
        raise BadInput(
            "This endpoint cannot be used",
            "{why}",
            why=reduce(joined, verdict.sentences(), NOTHING),
        )
    found, behind = services.preferences.collector_at(
        address.endpoint_becomes(endpoint, whole_url=whole)
    )
    if behind:
        say(
            f"Not sent to {found.host}, because it was given for another "
            f"address: {', '.join(behind)}."
        )
    services.outbox.allow(found)
    return (found,)


def _say_why_it_waits(services: "Services", queue: Sequence[Queued]) -> None:
    """Say what a user can do about reports that were tried in vain, or not at all."""
    known = {each.key for each in services.preferences.destinations()}
    if not known:
        say(str(NO_COLLECTOR))
    elsewhere = sorted({each.host for each in queue if each.destination_key not in known})
    if elsewhere:
        say(
            f"Some wait for an address that is not in the settings: "
            f"{render.one_line(', '.join(elsewhere))}."
            f" `cortex telemetry send --all-pending --endpoint URL` sends them there."
        )
    say(f"{len(queue):,} were not accepted.")


def _one_history(services: "Services", args: argparse.Namespace) -> int:
    receipts = services.outbox.receipts(_full_id(services, args.id))
    if not receipts:
        raise BadInput(
            "This report was never queued to be sent", "`cortex telemetry send ID` sends it."
        )
    if args.body:
        for each in receipts:
            sys.stdout.buffer.write(each.body)
        return DONE
    if args.json:
        print_json([receipt_facts(services, each) for each in receipts])
        return DONE
    for each in receipts:
        queued = each.queued
        print(f"{queued.report_id} to {render.one_line(queued.destination_key)}")
        print(f"  {render.delivery_word(queued.state)}. {render.one_line(queued.why)}")
        print(f"  agreed {when(queued.decided_at)}, {queued.size:,} bytes, sha256 {queued.sha256}")
        for attempt in each.attempts:
            name = render.delivery_word(attempt.outcome)
            print(
                f"  {when(attempt.at)}  {name}  {render.one_line(attempt.words)} "
                f" {attempt.seconds:.2f} s"
            )
        own, lookup = services.outbox.links(each)
        if each.reference:
            print(f"  number at the receiver: {render.one_line(each.reference)}")
        for name, url in (("its page", own), ("look it up", lookup)):
            if url:
                print(f"  {name}: {render.one_line(url, 2000)}")
        if each.link and not own:
            print(
                f"  the receiver names a page on another host: {render.one_line(each.link, 2000)}"
            )
        if each.answer:
            print(f"  answer: {render.one_line(each.answer, 2000)}")
    return DONE


def _full_id(services: "Services", given: str) -> str:
    """A report that has left Cortex's files is still in the ledger, so the id may be complete
    without the index.
    """
    if len(given) == 32 and services.outbox.receipts(given):
        return given
    try:
        return services.reports.find(given).id
    except TrayError:
        reading.complete(services)
        return services.reports.find(given).id


def say_problems(services: "Services") -> None:
    for sentence in services.outbox.problems():
        say(sentence)


def _queued_facts(queued: Queued) -> dict[str, Any]:
    facts = asdict(queued)
    facts["state"] = queued.state.name.lower()
    facts["why"] = str(queued.why)
    return facts


def receipt_facts(services: "Services", receipt: Receipt) -> dict[str, Any]:
    own, lookup = services.outbox.links(receipt)
    return {
        **_queued_facts(receipt.queued),
        "settled_at": receipt.settled_at,
        "reference": receipt.reference,
        "link": receipt.link,
        "link_is_own": bool(own),
        "lookup": lookup,
        "answer": receipt.answer,
        "attempts": [
            {**asdict(each), "outcome": each.outcome.name.lower(), "words": str(each.words)}
            for each in receipt.attempts
        ],
    }


def when(moment: datetime | None) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}" if moment else ""


def _id(queued: Queued) -> str:
    """Return a report's id as a cell: whole for programs, of a terminal's narrow room a part."""
    return queued.report_id[:8] if is_terminal(sys.stdout) else queued.report_id


def _cell_when(moment: datetime | None) -> str:
    """Return a time as a cell: by the local clock, and for programs as all lists have it."""
    from tray_app.cli import facts

    if is_terminal(sys.stdout) or moment is None:
        return when(moment)
    return facts.iso(nanoseconds(moment))


def _table(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table; piped, cells separated by tabs."""
    from tray_app.cli import facts

    if not is_terminal(sys.stdout):
        for row in rows:
            facts.print_cells(row)
        return
    columns = [Column(title, takes_rest=title == titles[-1]) for title in titles]
    cells = [[Cell(render.one_line(cell)) for cell in row] for row in rows]
    terminal.show_table(columns, cells)


COMMANDS = {
    "outbox": (_add_outbox, outbox),
    "history": (_add_history, history),
    "test-endpoint": (_add_test, test_endpoint),
}
