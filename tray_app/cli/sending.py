"""`cortex telemetry send`, `outbox`, `history` and `test-endpoint`: consent on the terminal, and what came of it."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, TextIO

from tray_app.cli import listing, options, render
from tray_app.cli.outcome import DONE, FAILED, WRONG_USAGE, ServicesFactory, say
from tray_app.errors import BadInput, NotPermitted, TrayError
from tray_app.model.consent import DecidedBy, Draft
from tray_app.model.delivery import Destination, DestinationKind, Queued, Receipt
from tray_app.model.query import State

if TYPE_CHECKING:
    from tray_app.service.services import Services

WAIT = 60.0
"""Seconds that `send` waits for an answer, without --wait."""
SHOWN_IN_FULL = 3
"""So many requests are shown byte for byte before the question; of more, a line each."""


def register(subparsers: options.Subparsers) -> None:
    """Add the commands to the parser."""
    parser = subparsers.add_parser("send", help="show, ask, send and wait for the answer", allow_abbrev=False)
    parser.add_argument("id", nargs="*", metavar="ID", help="a report's id or its first characters")
    parser.add_argument(
        "--all-pending", action="store_true", help="all neither delivered, declined nor marked as sent by Cortex"
    )
    parser.add_argument("--include-marked", action="store_true", help="with --all-pending: also those Cortex marked")
    parser.add_argument("--yes", action="store_true", help="agree without being asked")
    parser.add_argument("--endpoint", metavar="URL", help="another collector for this time")
    parser.add_argument("--wait", type=float, default=WAIT, metavar="SECONDS", help=f"at most (default {WAIT:g})")
    _common(parser, send)

    parser = subparsers.add_parser("outbox", help="what waits to be sent, and why", allow_abbrev=False)
    parser.add_argument("--retry", action="store_true", help="try all of it again now")
    parser.add_argument("--wait", type=float, default=WAIT, metavar="SECONDS", help="with --retry: at most")
    _common(parser, outbox)

    parser = subparsers.add_parser("history", help="what was sent, when, where, and the answer", allow_abbrev=False)
    parser.add_argument("id", nargs="?", metavar="ID", help="one report, with its attempts")
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="at most N, the newest first (default 50)")
    parser.add_argument("--body", action="store_true", help="with ID: the very bytes that were sent")
    _common(parser, history)

    parser = subparsers.add_parser("test-endpoint", help="send one labelled test record", allow_abbrev=False)
    parser.add_argument("--endpoint", metavar="URL", help="another collector than the one in the settings")
    _common(parser, test_endpoint)


def _common(parser: argparse.ArgumentParser, function: Any) -> None:
    options.add_json(parser)
    options.add_data_dir(parser)
    parser.set_defaults(run=function)


def translated(services: "Services", report_id: str) -> str:
    """Return the translated OTLP request in JSON, before redaction."""
    return services.consent.translated(report_id).decode()


def previewed(services: "Services", report_id: str) -> str:
    """Return exactly what would be sent, after redaction."""
    return services.consent.preview(report_id).preview


def send(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Show what would leave, ask, queue, wait; done only when every destination accepted every report."""
    if bool(args.id) == args.all_pending or (args.include_marked and not args.all_pending):
        say("cortex telemetry send: name reports by ID, or give --all-pending")
        return WRONG_USAGE
    services = services_factory(args)
    try:
        listing.complete(services)
        services.outgoing.check_permitted()
        destinations = _destinations(services, args.endpoint)
        ids = _chosen(services, args)
        if not ids:
            say("There is nothing to send.")
            _print_json([]) if args.json else None
            return DONE
        drafts = [services.consent.draft(each, destination) for each in ids for destination in destinations]
        if not _agreed(drafts, yes=args.yes):
            return FAILED
        by = DecidedBy.OPTION if args.yes else DecidedBy.PERSON
        for destination in destinations:
            services.outgoing.release(destination)
        services.consent.send_all(drafts, by)
        services.outgoing.flush(args.wait)
        return _told(services, drafts, as_json=args.json)
    finally:
        services.close()


def outbox(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print what waits and why; with --retry, try it again."""
    services = services_factory(args)
    try:
        if args.retry:
            services.outgoing.check_permitted()
            services.outgoing.retry()
            services.outgoing.flush(args.wait)
        _say_problems(services)
        queue = services.outgoing.queue()
        if args.json:
            _print_json([_queued_facts(each) for each in queue])
        elif not queue:
            say("Nothing waits.")
        else:
            rows = [
                (each.report_id[:8], render.STATE_NAMES[each.state], each.host, _when(each.next_attempt), each.why)
                for each in queue
            ]
            _table(("ID", "State", "To", "Next attempt", "Why"), rows)
        blocked = services.preferences.sending_blocked()
        if blocked and queue:
            say(blocked)
        return FAILED if args.retry and queue else DONE
    finally:
        services.close()


def history(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print what came to an end, or all that is known about one report."""
    if args.body and not args.id:
        say("cortex telemetry history: --body needs an ID")
        return WRONG_USAGE
    services = services_factory(args)
    try:
        _say_problems(services)
        if args.id:
            return _one_history(services, args)
        receipts = services.outgoing.history(args.limit or 1_000_000)
        if args.json:
            _print_json([_receipt_facts(each) for each in receipts])
        elif not receipts:
            say("Nothing has been sent yet.")
        else:
            rows = [
                (
                    each.queued.report_id[:8],
                    _when(each.settled_at),
                    each.queued.host,
                    render.STATE_NAMES[each.queued.state],
                    each.queued.why,
                )
                for each in receipts
            ]
            _table(("ID", "When", "To", "State", "Answer"), rows)
        return DONE
    finally:
        services.close()


def test_endpoint(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Send one labelled record to each destination and explain the answer."""
    services = services_factory(args)
    try:
        results = [services.outgoing.test(each) for each in _destinations(services, args.endpoint)]
        if args.json:
            _print_json([asdict(result) for result in results])
        else:
            for result in results:
                print(f"{'ok ' if result.ok else 'BAD'} {render.one_line(result.words, 600)}")
                if result.hint:
                    print(f"    {render.one_line(result.hint, 600)}")
        return DONE if all(result.ok for result in results) else FAILED
    finally:
        services.close()


test_endpoint.__test__ = False  # type: ignore[attr-defined] # a command, not a test


def _destinations(services: "Services", endpoint: str | None) -> tuple[Destination, ...]:
    configured = services.preferences.destinations()
    if endpoint is None:
        if not configured:
            raise NotPermitted(
                "No collector is set, so nothing can be sent",
                "Set OTEL_EXPORTER_OTLP_ENDPOINT, use `cortex telemetry config`, or give --endpoint URL.",
            )
        return configured
    from tray_app.settings import address

    whole = address.split(endpoint) is not None and endpoint.rstrip("/").endswith(address.LOGS_PATH)
    verdict = address.check(endpoint, whole_url=whole)
    if verdict.problem:
        raise BadInput("This endpoint cannot be used", "{why}", why=" ".join(verdict.sentences()))
    url = address.endpoint_becomes(endpoint, whole_url=whole)
    base = next((each for each in configured if each.kind is DestinationKind.COLLECTOR), None)
    if base is None:
        found = Destination(DestinationKind.COLLECTOR, url)
    elif _origin(base.url) == _origin(url):
        found = replace(base, url=url)
    else:  # credentials are for the host they were given for
        found = replace(base, url=url, headers={}, client_certificate="", client_key="")
    services.outgoing.allow(found)
    return (found,)


def _origin(url: str) -> tuple[str, str]:
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    return parts.scheme, parts.netloc.lower()


def _chosen(services: "Services", args: argparse.Namespace) -> list[str]:
    if args.all_pending:
        return services.consent.pending(include_marked=args.include_marked)
    return list(dict.fromkeys(services.browse.find(each).id for each in args.id))


def _agreed(drafts: Sequence[Draft], *, yes: bool) -> bool:
    """Show what would leave and get a typed yes, on a terminal only."""
    asking = sys.stderr
    for line in _shown(drafts):
        print(line, file=asking)
    if yes:
        return True
    if not (sys.stdin.isatty() and asking.isatty()):
        say("Nothing was sent: without a terminal to ask on, --yes is needed.")
        return False
    reply = _asked(asking)
    if reply.strip().lower() in ("yes", "y"):
        return True
    say("Nothing was sent.")
    return False


def _asked(asking: TextIO) -> str:
    print("Send this? Type yes to agree: ", end="", file=asking, flush=True)
    return sys.stdin.readline()


def _shown(drafts: Sequence[Draft]) -> Iterable[str]:
    for draft in drafts:
        replaced = f", {len(draft.hits)} pieces replaced" if draft.hits else ""
        cut = ", cut to size" if draft.truncated else ""
        to = f"{draft.report_id[:8]} → {render.one_line(draft.destination.url)}"
        yield f"{to}: {len(draft.body):,} bytes{replaced}{cut}, sha256 {draft.sha256[:16]}…"
        if len(drafts) <= SHOWN_IN_FULL:
            yield render.plain(draft.preview, limit=20_000)


def _told(services: "Services", drafts: Sequence[Draft], *, as_json: bool) -> int:
    wanted = {(draft.report_id, draft.destination.key) for draft in drafts}
    found = [
        receipt
        for report_id in dict.fromkeys(draft.report_id for draft in drafts)
        for receipt in services.outgoing.receipts(report_id)
        if (report_id, receipt.queued.destination_key) in wanted
    ]
    if as_json:
        _print_json([_receipt_facts(each) for each in found])
    else:
        for each in found:
            queued = each.queued
            why = f": {render.one_line(queued.why)}" if queued.why else ""
            later = f", tried again {_when(queued.next_attempt)}" if queued.next_attempt else ""
            print(f"{queued.report_id[:8]} {queued.host} {render.STATE_NAMES[queued.state]}{why}{later}")
    accepted = sum(each.queued.state in (State.DELIVERED, State.WARNED) for each in found)
    if accepted == len(drafts):
        return DONE
    say(f"{len(drafts) - accepted} of {len(drafts)} were not accepted; `cortex telemetry outbox` shows what waits.")
    return FAILED


def _one_history(services: "Services", args: argparse.Namespace) -> int:
    receipts = services.outgoing.receipts(_full_id(services, args.id))
    if not receipts:
        raise BadInput("This report was never queued to be sent", "`cortex telemetry send ID` sends it.")
    if args.body:
        for each in receipts:
            sys.stdout.buffer.write(each.body)
        return DONE
    if args.json:
        _print_json([_receipt_facts(each) for each in receipts])
        return DONE
    for each in receipts:
        queued = each.queued
        print(f"{queued.report_id} to {render.one_line(queued.destination_key)}")
        print(f"  {render.STATE_NAMES[queued.state]}. {render.one_line(queued.why)}")
        print(f"  agreed {_when(queued.decided_at)}, {queued.size:,} bytes, sha256 {queued.sha256}")
        for attempt in each.attempts:
            name = render.STATE_NAMES[attempt.outcome]
            print(f"  {_when(attempt.at)}  {name}  {render.one_line(attempt.words)}  {attempt.seconds:.2f} s")
        if each.answer:
            print(f"  answer: {render.one_line(each.answer, 2000)}")
    return DONE


def _full_id(services: "Services", given: str) -> str:
    """A report that has left Cortex's files is still in the ledger, so the id may be complete without the index."""
    if len(given) == 32 and services.outgoing.receipts(given):
        return given
    try:
        return services.browse.find(given).id
    except TrayError:
        listing.complete(services)
        return services.browse.find(given).id


def _say_problems(services: "Services") -> None:
    for sentence in services.outgoing.problems():
        say(sentence)


def _queued_facts(queued: Queued) -> dict[str, Any]:
    facts = asdict(queued)
    facts["state"] = queued.state.name.lower()
    return facts


def _receipt_facts(receipt: Receipt) -> dict[str, Any]:
    return {
        **_queued_facts(receipt.queued),
        "settled_at": receipt.settled_at,
        "answer": receipt.answer,
        "attempts": [{**asdict(each), "outcome": each.outcome.name.lower()} for each in receipt.attempts],
    }


def _print_json(facts: Any) -> None:
    def plain(value: object) -> str:
        return value.isoformat() if isinstance(value, datetime) else str(value)

    print(json.dumps(facts, indent=2, default=plain))


def _when(moment: datetime | None) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}" if moment else ""


def _table(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from rich.table import Table

    out = Table(box=None, pad_edge=False, header_style="bold")
    for title in titles:
        out.add_column(title, no_wrap=title != titles[-1], overflow="fold")
    for row in rows:
        out.add_row(*(render.one_line(cell) for cell in row))
    render.console().print(out)
