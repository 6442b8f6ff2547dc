"""`cortex telemetry send`, `outbox`, `history` and `test-endpoint`: consent on the terminal, and
what came of it.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from functools import reduce
from typing import TYPE_CHECKING, Any, TextIO

from tray_app.cli import editing, options, outcome, render
from tray_app.cli.outcome import DONE, FAILED, WRONG_USAGE, ServicesFactory, say
from tray_app.console import is_terminal
from tray_app.errors import BadInput, NotPermitted, TrayError
from tray_app.messages import NOTHING, joined
from tray_app.model.consent import Choices, DecidedBy, Draft, Policy
from tray_app.model.delivery import Destination, DestinationKind, Queued, Receipt
from tray_app.model.state import DELIVERED, StateName, state_name
from tray_app.services.consent import TOGETHER, Wanted

if TYPE_CHECKING:
    from tray_app.services.services import Services

WAIT = 60.0
"""Seconds that `send` waits for what is tried again, without --wait."""
NO_COLLECTOR = NotPermitted(
    "No collector is set, so nothing can be sent",
    "Set OTEL_EXPORTER_OTLP_ENDPOINT, use `cortex telemetry config`, or give --endpoint URL.",
)
LEFT_OUT = {
    StateName.DELIVERED: "delivered",
    StateName.DECLINED: "declined",
    StateName.REJECTED: "rejected (--include-rejected)",
    StateName.MARKED: "marked as sent by Cortex (--include-marked)",
}
SHOWN_IN_FULL = 3
"""So many requests are shown byte for byte before the question; of more, a line each."""


def register(subparsers: options.Subparsers) -> None:
    """Add the commands to the parser."""
    parser = subparsers.add_parser(
        "send", help="show, ask, send and wait for the answer", allow_abbrev=False
    )
    parser.add_argument(
        "id", nargs="*", metavar="ID", help="a report's id, its first characters, or: latest"
    )
    parser.add_argument(
        "--all-pending",
        action="store_true",
        help="all neither delivered, declined nor marked as sent by Cortex",
    )
    parser.add_argument(
        "--include-marked", action="store_true", help="with --all-pending: also those Cortex marked"
    )
    parser.add_argument(
        "--include-rejected",
        action="store_true",
        help="with --all-pending: also those that a receiver refused",
    )
    parser.add_argument("--again", action="store_true", help="also what was delivered already")
    parser.add_argument("--yes", action="store_true", help="agree without being asked")
    parser.add_argument(
        "--edit",
        action="store_true",
        help="change message and stack first, in the editor of VISUAL or EDITOR",
    )
    parser.add_argument(
        "--endpoint",
        metavar="URL",
        help="another collector for this time; all else stays as set, but credentials "
        "go to their own origin alone",
    )
    parser.add_argument(
        "--wait",
        type=float,
        metavar="SECONDS",
        help=f"at most (default: as long as answers come, and {WAIT:g} for what is tried again)",
    )
    _common(parser, send)

    parser = subparsers.add_parser(
        "outbox", help="what waits to be sent, and why", allow_abbrev=False
    )
    parser.add_argument("--retry", action="store_true", help="try all of it again now")
    parser.add_argument("--wait", type=float, metavar="SECONDS", help="with --retry: at most")
    _common(parser, outbox)

    parser = subparsers.add_parser(
        "history", help="what was sent, when, where, and the answer", allow_abbrev=False
    )
    parser.add_argument("id", nargs="?", metavar="ID", help="one report, with its attempts")
    parser.add_argument(
        "--limit",
        type=int,
        default=50,
        metavar="N",
        help="at most N, the newest first (default 50)",
    )
    parser.add_argument(
        "--body", action="store_true", help="with ID: the very bytes that were sent"
    )
    _common(parser, history)

    parser = subparsers.add_parser(
        "test-endpoint",
        help="send an empty request, then one labelled test record",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--endpoint", metavar="URL", help="another collector than the one in the settings"
    )
    parser.add_argument(
        "--empty-only", action="store_true", help="send the empty request alone: no data at all"
    )
    _common(parser, test_endpoint)


def _common(parser: argparse.ArgumentParser, function: Any) -> None:
    options.add_json(parser)
    options.add_data_dir(parser)
    parser.set_defaults(run=function)


def send(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Show what would leave, ask, queue, wait; done only when every destination accepted every
    report.
    """
    includes = args.include_marked or args.include_rejected
    if bool(args.id) == args.all_pending or (includes and not args.all_pending):
        say("cortex telemetry send: name reports by ID, or give --all-pending")
        return WRONG_USAGE
    if args.edit and args.all_pending:
        say("cortex telemetry send: --edit needs reports named by ID")
        return WRONG_USAGE
    editor = editing.editor_for(os.environ, on_terminal=_on_terminal()) if args.edit else None
    services = services_factory(args)
    try:
        unreadable = outcome.complete(services)
        services.outbox.check_permitted()
        destinations = _destinations(services, args.endpoint)
        ids = _pending(services, args) if args.all_pending else _named(services, args.id)
        if not ids:
            say("There is nothing to send.")
            if args.json:
                _print_json([])
            return FAILED if unreadable else DONE
        if services.preferences.current.sending is Policy.NEVER:
            say(
                "Sending is set to never, so nothing is sent by itself. What you agree "
                "to here is sent all the same."
            )
        wanted = [(each, destination) for each in ids for destination in destinations]
        if not args.again:
            wanted = _without_arrived(services, wanted)
            ids = list(dict.fromkeys(report_id for report_id, _ in wanted))
            if not wanted:
                if args.json:
                    _print_json([])
                return DONE
        edited = _edited(services, ids, destinations[0], editor) if editor is not None else {}
        undecided = _undecided(services, wanted) if args.all_pending else wanted
        shown = None if args.yes or not undecided else _agreed(services, undecided, edited)
        if shown is not None and not shown:
            return FAILED
        for destination in destinations:
            services.outbox.release(destination)
        Delivery(services, args.wait, again=args.again).run(undecided, shown, edited)
        code = _told(services, wanted, as_json=args.json)
        return FAILED if unreadable else code
    finally:
        services.close()


def outbox(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print what waits and why; with --retry, try it again."""
    services = services_factory(args)
    try:
        if args.retry:
            services.outbox.check_permitted()
            services.outbox.retry()
            services.outbox.flush(WAIT if args.wait is None else args.wait, limit=args.wait)
        _say_problems(services)
        queue = services.outbox.queue()
        if args.json:
            _print_json([_queued_facts(each) for each in queue])
        elif not queue:
            say("Nothing waits.")
        else:
            rows = [
                (
                    each.report_id[:8],
                    render.delivery_word(each.state),
                    each.host,
                    _when(each.next_attempt),
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
        receipts = services.outbox.history(args.limit or 1_000_000)
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
                    render.delivery_word(each.queued.state),
                    each.reference,
                    str(each.queued.why),
                )
                for each in receipts
            ]
            if any(number for *_, number, _ in rows):
                _table(("ID", "When", "To", "State", "Number there", "Answer"), rows)
            else:
                _table(
                    ("ID", "When", "To", "State", "Answer"), [(*row[:4], row[5]) for row in rows]
                )
        return DONE
    finally:
        services.close()


def test_endpoint(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Send an empty request and one labelled record to each destination, and explain
    the answers.
    """
    services = services_factory(args)
    try:
        destinations = _destinations(services, args.endpoint)
        if args.empty_only:  # the vendor's server knows no empty request
            collectors = tuple(
                each for each in destinations if each.kind is DestinationKind.COLLECTOR
            )
            destinations = collectors or destinations
        results = [services.outbox.test(each, empty_only=args.empty_only) for each in destinations]
        if args.json:
            _print_json(
                [
                    asdict(each) | {"words": str(each.words), "hint": str(each.hint)}
                    for each in results
                ]
            )
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


def _named(services: "Services", given: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(outcome.named(services, each) for each in given))


def _pending(services: "Services", args: argparse.Namespace) -> list[str]:
    """Return what has not left, and say what is left out."""
    also = [StateName.MARKED] * args.include_marked + [StateName.REJECTED] * args.include_rejected
    also += [*DELIVERED] * args.again
    services.indexer.set_states()  # another process may have sent some since the list was written
    ids = services.consent.pending(*also)
    left_out = services.consent.left_out(*also)
    if left_out:
        say(
            f"Left out: {', '.join(f'{count:,} {LEFT_OUT[state]}' for state, count in left_out.items())}."  # noqa: E501
        )
    return ids


def _undecided(services: "Services", wanted: Sequence[Wanted]) -> list[Wanted]:
    """Return what is not in the queue yet: what is there was agreed to, and only has to leave."""
    agreed = {
        (each.report_id, each.destination_key) for each in services.outbox.queue() if each.size
    }
    undecided = [(report_id, to) for report_id, to in wanted if (report_id, to.key) not in agreed]
    if len(undecided) < len(wanted):
        say(f"{len(wanted) - len(undecided):,} of them were agreed to before.")
    return undecided


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


def _without_arrived(services: "Services", wanted: Sequence[Wanted]) -> list[Wanted]:
    """Leave out what was received already, and say so."""
    arrived = services.outbox.arrived([report_id for report_id, _ in wanted])
    left_out = [each for each in wanted if (each[0], each[1].kind) in arrived]
    for report_id, destination in left_out[:SHOWN_IN_FULL]:
        arrival = arrived[report_id, destination.kind]
        say(
            f"{report_id[:8]} was delivered to "
            f"{render.one_line(arrival.host)} on {_when(arrival.at)}."
            " It is not sent again without --again."
        )
    if len(left_out) > SHOWN_IN_FULL:
        say(f"{len(left_out) - SHOWN_IN_FULL:,} more were delivered and are not sent again.")
    return [each for each in wanted if (each[0], each[1].kind) not in arrived]


def _edited(
    services: "Services", ids: Sequence[str], destination: Destination, editor: Sequence[str]
) -> dict[str, Choices]:
    """Let the user change the texts of each report in turn; return what is to be sent of those that
    were changed.
    """
    edited = {}
    for report_id in ids:
        changes = editing.edit(services.consent.texts(report_id, destination), editor, report_id)
        if changes:
            edited[report_id] = Choices(edits=changes)
        else:
            say(f"{report_id[:8]}: not changed.")
    return edited


def _on_terminal() -> bool:
    return is_terminal(sys.stdin) and is_terminal(sys.stderr)


def _agreed(
    services: "Services", wanted: Sequence[Wanted], edited: Mapping[str, Choices]
) -> dict[Wanted, str]:
    """Show what would leave and get a typed yes, on a terminal only; return the hashes of what was
    agreed to.
    """
    shown = {}
    for start in range(0, len(wanted), TOGETHER):
        for draft in _drafts(services, wanted[start : start + TOGETHER], DecidedBy.PERSON, edited):
            _show(draft, in_full=len(wanted) <= SHOWN_IN_FULL)
            shown[draft.report_id, draft.destination] = draft.sha256
    if not _on_terminal():
        say("Nothing was sent: without a terminal to ask on, --yes is needed.")
        return {}
    if shown and _asked(sys.stderr).strip().lower() in ("yes", "y"):
        return shown
    say("Nothing was sent.")
    return {}


def _drafts(
    services: "Services", wanted: Sequence[Wanted], by: DecidedBy, edited: Mapping[str, Choices]
) -> list[Draft]:
    """Make these requests; say of which reports none can be made."""
    made = services.consent.drafts(wanted, by, edited)
    for report_id in {report_id for report_id, _ in wanted} - {draft.report_id for draft in made}:
        say(f"{report_id[:8]} cannot be prepared for sending.")
    return made


class Delivery:
    """Prepares requests and sends them in the same breath, so that memory stays small and the first
    leave at once.
    """

    def __init__(
        self,
        services: "Services",
        wait: float | None,
        *,
        again: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """*wait*: after so many seconds all ends; None: when there is nothing more to wait for.

        *again*: also what was delivered already.
        """
        self._services, self._clock, self._again = services, clock, again
        self._end = None if wait is None else clock() + wait

    def run(
        self,
        wanted: Sequence[Wanted],
        shown: Mapping[Wanted, str] | None,
        edited: Mapping[str, Choices],
    ) -> None:
        """Queue what was *shown*, or with None (--yes) show it on the way; send it, and wait for
        the answers.

        Raises NotPermitted at one that is no longer what was shown.
        """
        by = DecidedBy.OPTION if shown is None else DecidedBy.PERSON
        chosen = list(wanted) if shown is None else [each for each in wanted if each in shown]
        done = 0
        while done < len(chosen) and self._left() != 0:
            portion = chosen[done : done + TOGETHER]
            drafts = _drafts(self._services, portion, by, edited)
            for draft in drafts:
                self._check(draft, shown, in_full=len(chosen) <= SHOWN_IN_FULL)
            self._services.consent.send_all(drafts, by, again=self._again)
            done += len(portion)
            self._services.outbox.flush(0, limit=self._left())
            if len(chosen) > TOGETHER and sys.stderr.isatty():
                self._tell(done, len(chosen), beside_lines=shown is None)
        self._services.outbox.flush(
            WAIT if self._end is None else self._left() or 0, limit=self._left()
        )
        if done < len(chosen):
            say(
                f"{len(chosen) - done:,} were not prepared in time. The same "
                f"command goes on with them."
            )

    def _left(self) -> float | None:
        return None if self._end is None else max(self._end - self._clock(), 0)

    def _check(self, draft: Draft, shown: Mapping[Wanted, str] | None, *, in_full: bool) -> None:
        if shown is None:
            _show(draft, in_full=in_full)
        elif draft.sha256 != shown[draft.report_id, draft.destination]:
            raise NotPermitted(
                "Report {id} would no longer be sent as it was shown",
                "The settings have changed in between. Run the command again.",
                id=draft.report_id[:8],
            )

    def _tell(self, done: int, total: int, *, beside_lines: bool) -> None:
        words = f"{done:,} of {total:,} prepared, {len(self._services.outbox.queue()):,} waiting"
        stays = beside_lines or done >= total
        print(f"\r{words}   ", end="\n" if stays else "", file=sys.stderr, flush=True)


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
        for receipt in services.outbox.receipts(report_id):
            queued = receipt.queued
            if (report_id, queued.destination_key) not in keys:
                continue
            accepted += state_name(queued.state) in DELIVERED
            if as_json:
                facts.append(_receipt_facts(services, receipt))
                continue
            why = f": {render.one_line(queued.why)}" if queued.why else ""
            later = f", tried again {_when(queued.next_attempt)}" if queued.next_attempt else ""
            number = f", number {render.one_line(receipt.reference)}" if receipt.reference else ""
            print(
                f"{queued.report_id[:8]} {queued.host} "
                f"{render.delivery_word(queued.state)}{why}{number}{later}"
            )
    if as_json:
        _print_json(facts)
    if accepted == len(keys):
        return DONE
    if blocked := services.preferences.sending_blocked():
        say(blocked)
    say(
        f"{len(keys) - accepted} of {len(keys)} were not accepted; `cortex "
        f"telemetry outbox` shows what waits."
    )
    return FAILED


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
        _print_json([_receipt_facts(services, each) for each in receipts])
        return DONE
    for each in receipts:
        queued = each.queued
        print(f"{queued.report_id} to {render.one_line(queued.destination_key)}")
        print(f"  {render.delivery_word(queued.state)}. {render.one_line(queued.why)}")
        print(f"  agreed {_when(queued.decided_at)}, {queued.size:,} bytes, sha256 {queued.sha256}")
        for attempt in each.attempts:
            name = render.delivery_word(attempt.outcome)
            print(
                f"  {_when(attempt.at)}  {name}  {render.one_line(attempt.words)} "
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
        outcome.complete(services)
        return services.reports.find(given).id


def _say_problems(services: "Services") -> None:
    for sentence in services.outbox.problems():
        say(sentence)


def _queued_facts(queued: Queued) -> dict[str, Any]:
    facts = asdict(queued)
    facts["state"] = queued.state.name.lower()
    facts["why"] = str(queued.why)
    return facts


def _receipt_facts(services: "Services", receipt: Receipt) -> dict[str, Any]:
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
