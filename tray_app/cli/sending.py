"""`cortex telemetry send`, `outbox`, `history` and `test-endpoint`: consent on the terminal, and what came of it."""

import argparse
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any, TextIO

from tray_app.cli import editing, listing, options, render
from tray_app.cli.outcome import DONE, FAILED, WRONG_USAGE, ServicesFactory, say
from tray_app.errors import BadInput, NotPermitted, TrayError
from tray_app.model.consent import AS_IT_IS, Choices, DecidedBy, Draft, Policy
from tray_app.model.delivery import Destination, DestinationKind, Queued, Receipt
from tray_app.model.query import State

if TYPE_CHECKING:
    from tray_app.service.services import Services

WAIT = 60.0
"""Seconds that `send` waits for an answer, without --wait."""
PORTION = 100
"""So many requests are held in memory at once."""
Wanted = tuple[str, Destination]
"""A report's id, and where it is to go."""
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
    parser.add_argument(
        "--edit", action="store_true", help="change message and stack first, in the editor of VISUAL or EDITOR"
    )
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

    parser = subparsers.add_parser(
        "test-endpoint", help="send an empty request, then one labelled test record", allow_abbrev=False
    )
    parser.add_argument("--endpoint", metavar="URL", help="another collector than the one in the settings")
    parser.add_argument("--empty-only", action="store_true", help="send the empty request alone: no data at all")
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
    if args.edit and args.all_pending:
        say("cortex telemetry send: --edit needs reports named by ID")
        return WRONG_USAGE
    editor = editing.editor_for(os.environ, on_terminal=_on_terminal()) if args.edit else None
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
        if services.preferences.value("sending") == Policy.NEVER:
            say("Sending is set to never, so nothing is sent by itself. What you agree to here is sent all the same.")
        wanted = [(each, destination) for each in ids for destination in destinations]
        edited = _edited(services, ids, destinations[0], editor) if editor is not None else {}
        shown = None if args.yes else _agreed(services, wanted, edited)
        if shown is not None and not shown:
            return FAILED
        for destination in destinations:
            services.outgoing.release(destination)
        _queue(services, wanted, shown, edited)
        services.outgoing.flush(args.wait)
        return _told(services, wanted, as_json=args.json)
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
            _print_json([_receipt_facts(services, each) for each in receipts])
        elif not receipts:
            say("Nothing has been sent yet.")
        else:
            rows = [
                (
                    each.queued.report_id[:8],
                    _when(each.settled_at),
                    each.queued.host,
                    render.STATE_NAMES[each.queued.state],
                    each.reference,
                    each.queued.why,
                )
                for each in receipts
            ]
            if any(number for *_, number, _ in rows):
                _table(("ID", "When", "To", "State", "Number there", "Answer"), rows)
            else:
                _table(("ID", "When", "To", "State", "Answer"), [(*row[:4], row[5]) for row in rows])
        return DONE
    finally:
        services.close()


def test_endpoint(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Send an empty request and one labelled record to each destination, and explain the answers."""
    services = services_factory(args)
    try:
        destinations = _destinations(services, args.endpoint)
        if args.empty_only:  # the vendor's server knows no empty request
            collectors = tuple(each for each in destinations if each.kind is DestinationKind.COLLECTOR)
            destinations = collectors or destinations
        results = [services.outgoing.test(each, empty_only=args.empty_only) for each in destinations]
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
    if endpoint is None:
        configured = services.preferences.destinations()
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
    found, behind = services.preferences.collector_at(address.endpoint_becomes(endpoint, whole_url=whole))
    if behind:
        say(f"Not sent to {found.host}, because it was given for another address: {', '.join(behind)}.")
    services.outgoing.allow(found)
    return (found,)


def _chosen(services: "Services", args: argparse.Namespace) -> list[str]:
    if args.all_pending:
        return services.consent.pending(include_marked=args.include_marked)
    return list(dict.fromkeys(services.browse.find(each).id for each in args.id))


def _edited(
    services: "Services", ids: Sequence[str], destination: Destination, editor: Sequence[str]
) -> dict[str, Choices]:
    """Let the person change the texts of each report in turn; return what is to be sent of those that were changed."""
    edited = {}
    for report_id in ids:
        changes = editing.edit(services.consent.texts(report_id, destination), editor, report_id)
        if changes:
            edited[report_id] = Choices(edits=changes)
        else:
            say(f"{report_id[:8]}: not changed.")
    return edited


def _on_terminal() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _agreed(services: "Services", wanted: Sequence[Wanted], edited: Mapping[str, Choices]) -> dict[Wanted, str]:
    """Show what would leave and get a typed yes, on a terminal only; return the hashes of what was agreed to."""
    shown = {}
    for each in wanted:
        draft = services.consent.draft(*each, edited.get(each[0], AS_IT_IS))
        _show(draft, in_full=len(wanted) <= SHOWN_IN_FULL)
        shown[each] = draft.sha256
    if not _on_terminal():
        say("Nothing was sent: without a terminal to ask on, --yes is needed.")
        return {}
    if _asked(sys.stderr).strip().lower() in ("yes", "y"):
        return shown
    say("Nothing was sent.")
    return {}


def _queue(
    services: "Services",
    wanted: Sequence[Wanted],
    shown: Mapping[Wanted, str] | None,
    edited: Mapping[str, Choices],
) -> None:
    """Queue the requests, a portion at a time so that memory stays small; with --yes show each on the way.

    Raises NotPermitted at one that is no longer what was shown.
    """
    by = DecidedBy.OPTION if shown is None else DecidedBy.PERSON
    for start in range(0, len(wanted), PORTION):
        drafts = []
        for each in wanted[start : start + PORTION]:
            draft = services.consent.draft(*each, edited.get(each[0], AS_IT_IS))
            if shown is None:
                _show(draft, in_full=len(wanted) <= SHOWN_IN_FULL)
            elif draft.sha256 != shown[each]:
                raise NotPermitted(
                    "Report {id} would no longer be sent as it was shown",
                    "The settings have changed in between. Run the command again.",
                    id=draft.report_id[:8],
                )
            drafts.append(draft)
        services.consent.send_all(drafts, by)


def _asked(asking: TextIO) -> str:
    print("Send this? Type yes to agree: ", end="", file=asking, flush=True)
    return sys.stdin.readline()


def _show(draft: Draft, *, in_full: bool) -> None:
    replaced = f", {len(draft.hits)} pieces replaced" if draft.hits else ""
    cut = ", cut to size" if draft.truncated else ""
    if draft.edited:
        cut += f", edited by you: {', '.join(draft.edited)}"
    to = f"{draft.report_id[:8]} → {render.one_line(draft.destination.url)}"
    kept = [part.label for part in draft.parts if not part.declared and not part.included]
    if kept:
        cut += f", without {render.one_line(', '.join(kept), 200)} (not declared)"
    say(f"{to}: {len(draft.body):,} bytes{replaced}{cut}, sha256 {draft.sha256[:16]}…")
    if in_full:
        say(render.plain(draft.preview, limit=20_000))


def _told(services: "Services", wanted: Sequence[Wanted], *, as_json: bool) -> int:
    """Say what came of each; done only when all were accepted."""
    keys = {(report_id, destination.key) for report_id, destination in wanted}
    accepted, facts = 0, []
    for report_id in dict.fromkeys(report_id for report_id, _ in wanted):
        for receipt in services.outgoing.receipts(report_id):
            queued = receipt.queued
            if (report_id, queued.destination_key) not in keys:
                continue
            accepted += queued.state in (State.DELIVERED, State.WARNED)
            if as_json:
                facts.append(_receipt_facts(services, receipt))
                continue
            why = f": {render.one_line(queued.why)}" if queued.why else ""
            later = f", tried again {_when(queued.next_attempt)}" if queued.next_attempt else ""
            number = f", number {render.one_line(receipt.reference)}" if receipt.reference else ""
            print(f"{queued.report_id[:8]} {queued.host} {render.STATE_NAMES[queued.state]}{why}{number}{later}")
    if as_json:
        _print_json(facts)
    if accepted == len(keys):
        return DONE
    say(f"{len(keys) - accepted} of {len(keys)} were not accepted; `cortex telemetry outbox` shows what waits.")
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
        _print_json([_receipt_facts(services, each) for each in receipts])
        return DONE
    for each in receipts:
        queued = each.queued
        print(f"{queued.report_id} to {render.one_line(queued.destination_key)}")
        print(f"  {render.STATE_NAMES[queued.state]}. {render.one_line(queued.why)}")
        print(f"  agreed {_when(queued.decided_at)}, {queued.size:,} bytes, sha256 {queued.sha256}")
        for attempt in each.attempts:
            name = render.STATE_NAMES[attempt.outcome]
            print(f"  {_when(attempt.at)}  {name}  {render.one_line(attempt.words)}  {attempt.seconds:.2f} s")
        own, lookup = services.outgoing.links(each)
        if each.reference:
            print(f"  number at the receiver: {render.one_line(each.reference)}")
        for name, url in (("its page", own), ("look it up", lookup)):
            if url:
                print(f"  {name}: {render.one_line(url, 2000)}")
        if each.link and not own:
            print(f"  the receiver names a page on another host: {render.one_line(each.link, 2000)}")
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


def _receipt_facts(services: "Services", receipt: Receipt) -> dict[str, Any]:
    own, lookup = services.outgoing.links(receipt)
    return {
        **_queued_facts(receipt.queued),
        "settled_at": receipt.settled_at,
        "reference": receipt.reference,
        "link": receipt.link,
        "link_is_own": bool(own),
        "lookup": lookup,
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
