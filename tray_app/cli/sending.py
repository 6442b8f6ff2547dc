"""`cortex telemetry send`: says what would leave, asks, sends, and waits for the answer."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from tray_app.cli import options, reading, render
from tray_app.cli.outbox import (
    WAIT,
    destinations,
    receipt_facts,
    when,
)
from tray_app.cli.outcome import (
    DONE,
    FAILED,
    WRONG_USAGE,
    ServicesFactory,
    counted,
    print_json,
    put,
    say,
)
from tray_app.cli.parsers import Parser, seconds
from tray_app.console import is_terminal
from tray_app.errors import BadInput, NotPermitted
from tray_app.model.consent import DecidedBy, Draft, Policy
from tray_app.model.delivery import Destination
from tray_app.model.state import DELIVERED, StateName, state_name
from tray_app.services.consent import TOGETHER, Wanted

if TYPE_CHECKING:
    from tray_app.services.services import Services

LEFT_OUT = {
    StateName.DELIVERED: "delivered",
    StateName.DECLINED: "declined",
    StateName.REJECTED: "rejected (--include-rejected)",
    StateName.MARKED: "marked as sent by Cortex (--include-marked)",
}
MOST_TOLD = 3
"""So many reports are told one by one."""
EPILOG = """Nothing leaves before you agree: on a terminal by typing yes, in a script by --yes.

Examples
  cortex telemetry send latest
  cortex telemetry send latest --preview
  cortex telemetry send --all-pending --yes
"""


def _add(parser: Parser) -> None:
    parser.epilog = EPILOG
    parser.add_argument("id", nargs="*", metavar="ID", help="a report's id, its beginning, latest")
    parser.add_argument(
        "--all-pending", action="store_true", help="all neither delivered, declined nor marked"
    )
    parser.add_argument(
        "--include-marked", action="store_true", help="also what Cortex marked as sent"
    )
    parser.add_argument(
        "--include-rejected", action="store_true", help="also what a destination refused"
    )
    parser.add_argument("--again", action="store_true", help="also what was delivered already")
    options.add_yes(parser)
    parser.add_argument(
        "--preview", action="store_true", help="print the exact data, as JSON a line each"
    )
    parser.add_argument(
        "--endpoint",
        metavar="URL",
        help="another destination for this time; credentials go to their own origin alone",
    )
    parser.add_argument(
        "--wait",
        type=seconds,
        metavar="SECONDS",
        help=f"at most (default: until answers came, and {WAIT:g} for what is tried again)",
    )
    options.add_json(parser)


def send(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Say what would leave, ask, queue, wait; done only when every destination accepted every
    report.
    """
    includes = args.include_marked or args.include_rejected
    if bool(args.id) == args.all_pending or (includes and not args.all_pending):
        say("cortex telemetry send: name reports by ID, or give --all-pending")
        return WRONG_USAGE
    with reading.built(args, services_factory) as services:
        unreadable = reading.complete(services)
        services.outbox.check_permitted()
        chosen = destinations(services, args.endpoint)
        ids = _pending(services, args) if args.all_pending else _named(services, args.id)
        wanted = [(each, destination) for each in ids for destination in chosen]
        if not wanted:
            say("There is nothing to send.")
        elif services.preferences.current.sending is Policy.NEVER:
            say(
                "Sending is set to never, so nothing is sent by itself. What you agree "
                "to here is sent all the same."
            )
        if not args.again:
            wanted = _without_arrived(services, wanted)
        if not wanted:
            if args.json:
                print_json([])
            return FAILED if unreadable and not ids else DONE
        code = _send(services, args, chosen, wanted)
        return FAILED if unreadable else code


def _send(
    services: "Services",
    args: argparse.Namespace,
    chosen: Sequence[Destination],
    wanted: Sequence[Wanted],
) -> int:
    undecided = _undecided(services, wanted) if args.all_pending else wanted
    shown = None
    # One kind of result on standard output: facts, where they are asked for, else requests.
    show = (say if args.json else put) if args.preview else None
    if not args.yes and undecided:
        shown = _agreed(services, undecided, show)
        if not shown:
            return FAILED
    for destination in chosen:
        services.outbox.release(destination)
    delivery = Delivery(services, args.wait, again=args.again, show=show)
    try:
        delivery.run(undecided, shown)
    except KeyboardInterrupt:
        _say_what_waits(services, wanted)
        raise
    return _told(services, wanted, as_json=args.json, tell=say if args.preview else put)


def _say_what_waits(services: "Services", wanted: Sequence[Wanted]) -> None:
    queued = {(each.report_id, each.destination_key) for each in services.outbox.queue()}
    ids = {report_id for report_id, to in wanted if (report_id, to.key) in queued}
    if ids:
        stay, them = ("stays", "it") if len(ids) == 1 else ("stay", "them")
        say(
            f"{counted(len(ids))} that you agreed to {stay} in the queue; "
            f"`cortex telemetry outbox` shows {them}."
        )


class _Summary:
    """What would leave, in a few lines."""

    def __init__(self) -> None:
        self._sizes: dict[str, list[int]] = {}
        self._hidden: Counter[str] = Counter()
        self._each: list[str] = []

    def add(self, draft: Draft) -> None:
        """Count a request in."""
        self._sizes.setdefault(draft.destination.url, []).append(len(draft.body))
        self._hidden.update(hit.placeholder for hit in draft.hits)
        special = ["cut to size"] if draft.truncated else []
        kept = [part.label for part in draft.parts if not part.declared and not part.included]
        if kept:
            special.append(f"without {', '.join(kept)} (not declared)")
        if special:
            self._each.append(f"{draft.report_id[:8]}: {'; '.join(special)}")

    def lines(self) -> list[str]:
        """Tell destination, number and size, and what is hidden."""
        found = [
            f"{counted(len(sizes))} to {url}, {size(sum(sizes))}"
            for url, sizes in self._sizes.items()
        ]
        found += self._each[:MOST_TOLD]
        if len(self._each) > MOST_TOLD:
            found.append(f"{len(self._each) - MOST_TOLD:,} more were cut or miss parts")
        if self._hidden:
            names = [
                name if count == 1 else f"{name} {count:,} times"
                for name, count in self._hidden.most_common(8)
            ]
            more = len(self._hidden) - len(names)
            found.append(f"Hidden: {', '.join(names)}{f' and {more} more' if more else ''}")
        elif found:
            found.append("Nothing had to be hidden")
        return [render.one_line(line, 1_000) for line in found]


def size(octets: int) -> str:
    """Write a size for people."""
    if octets < 1_000:
        return f"{octets} bytes"
    if octets < 1_000_000:
        return f"{octets / 1_000:.1f} kB"
    return f"{octets / 1_000_000:.1f} MB"


def _named(services: "Services", given: Sequence[str]) -> list[str]:
    rows = [services.reports.find(each) for each in given]
    for row in rows:
        if row.damaged:
            raise BadInput("A damaged record cannot be sent", "{reason}", reason=row.what)
    return list(dict.fromkeys(row.id for row in rows))


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


def _without_arrived(services: "Services", wanted: Sequence[Wanted]) -> list[Wanted]:
    """Leave out what was received already, and say so."""
    arrived = services.outbox.arrived([report_id for report_id, _ in wanted])
    left_out = [each for each in wanted if (each[0], each[1].kind) in arrived]
    for report_id, destination in left_out[:MOST_TOLD]:
        arrival = arrived[report_id, destination.kind]
        say(
            f"{report_id[:8]} was delivered to "
            f"{render.one_line(arrival.host)} on {when(arrival.at)}."
            " It is not sent again without --again."
        )
    if len(left_out) > MOST_TOLD:
        say(f"{len(left_out) - MOST_TOLD:,} more were delivered and are not sent again.")
    return [each for each in wanted if (each[0], each[1].kind) not in arrived]


def _agreed(
    services: "Services", wanted: Sequence[Wanted], show: Callable[[str], None] | None
) -> dict[Wanted, str]:
    """Say what would leave and get a typed yes, on a terminal only; return the hashes of what was
    agreed to.

    *show*: by which each request is shown before.
    """
    shown = {}
    summary = _Summary()
    texts: list[str] = []
    for start in range(0, len(wanted), TOGETHER):
        for draft in _drafts(services, wanted[start : start + TOGETHER], DecidedBy.USER):
            summary.add(draft)
            shown[draft.report_id, draft.destination] = draft.sha256
            if show is not None:
                show(draft.preview)
            if len(texts) < MOST_TOLD:
                texts.append(draft.preview)
    for line in summary.lines():
        say(line)
    if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        say("Nothing was sent: without a terminal to ask on, --yes is needed.")
        return {}
    while shown:
        words = "Send this? Type yes to agree, p to see the exact data: "
        print(words, end="", file=sys.stderr, flush=True)
        answer = sys.stdin.readline().strip().lower()
        if answer in ("yes", "y"):
            return shown
        if answer not in ("p", "preview"):
            break
        for text in texts:
            say(text)
        if len(shown) > len(texts):
            say(f"… and {len(shown) - len(texts):,} more: --preview prints all of them.")
    say("Nothing was sent.")
    return {}


def _drafts(services: "Services", wanted: Sequence[Wanted], by: DecidedBy) -> list[Draft]:
    """Make these requests; say of which reports none can be made."""
    made = services.consent.drafts(wanted, by)
    if left := _without(wanted, made):  # Cortex may have rewritten its file meanwhile
        services.indexer.complete()
        made += services.consent.drafts(left, by)
    for report_id in dict.fromkeys(report_id for report_id, _ in _without(wanted, made)):
        say(f"{report_id[:8]} cannot be prepared for sending.")
    return made


def _without(wanted: Sequence[Wanted], made: Sequence[Draft]) -> list[Wanted]:
    known = {(draft.report_id, draft.destination.key) for draft in made}
    return [each for each in wanted if (each[0], each[1].key) not in known]


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
        show: Callable[[str], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """*wait*: after so many seconds all ends; None: when there is nothing more to wait for.

        *again*: also what was delivered already. *show*: by which each request is shown
        as it is queued.
        """
        self._services, self._clock, self._again = services, clock, again
        self._show, self._summary = show, _Summary()
        self._end = None if wait is None else clock() + wait

    def run(self, wanted: Sequence[Wanted], shown: Mapping[Wanted, str] | None) -> None:
        """Queue what was *shown*, or with None (--yes) show it on the way; send it, and wait for
        the answers.

        Raises NotPermitted at one that is no longer what was shown.
        """
        by = DecidedBy.OPTION if shown is None else DecidedBy.USER
        chosen = list(wanted) if shown is None else [each for each in wanted if each in shown]
        done = 0
        while done < len(chosen) and self._left() != 0:
            portion = chosen[done : done + TOGETHER]
            drafts = _drafts(self._services, portion, by)
            for draft in drafts:
                self._check(draft, shown)
            self._services.consent.send_all(drafts, by, again=self._again)
            done += len(portion)
            self._services.outbox.flush(0, limit=self._left())
            if len(chosen) > TOGETHER and is_terminal(sys.stderr):
                self._tell(done, len(chosen), beside_lines=shown is None)
        self._services.outbox.flush(
            WAIT if self._end is None else self._left() or 0, limit=self._left()
        )
        if shown is None:
            for line in self._summary.lines():
                say(line)
        if done < len(chosen):
            say(
                f"{counted(len(chosen) - done)} not prepared in time. The same "
                f"command goes on with them."
            )

    def _left(self) -> float | None:
        return None if self._end is None else max(self._end - self._clock(), 0)

    def _check(self, draft: Draft, shown: Mapping[Wanted, str] | None) -> None:
        if shown is None:
            self._summary.add(draft)
            if self._show is not None:
                self._show(draft.preview)
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


def _told(
    services: "Services",
    wanted: Sequence[Wanted],
    *,
    as_json: bool,
    tell: Callable[[str], None],
) -> int:
    """Tell what came of each; done only when all were accepted."""
    keys = {(report_id, destination.key) for report_id, destination in wanted}
    accepted, facts = 0, []
    for report_id in dict.fromkeys(report_id for report_id, _ in wanted):
        for receipt in services.outbox.receipts(report_id):
            queued = receipt.queued
            if (report_id, queued.destination_key) not in keys:
                continue
            accepted += state_name(queued.state) in DELIVERED
            if as_json:
                facts.append(receipt_facts(services, receipt))
                continue
            why = f": {render.one_line(queued.why)}" if queued.why else ""
            later = f", tried again {when(queued.next_attempt)}" if queued.next_attempt else ""
            number = f", number {render.one_line(receipt.reference)}" if receipt.reference else ""
            tell(
                f"{queued.report_id[:8]} {queued.host} "
                f"{render.delivery_word(queued.state)}{why}{number}{later}"
            )
    if as_json:
        print_json(facts)
    if accepted == len(keys):
        return DONE
    if blocked := services.preferences.sending_blocked():
        say(blocked)
    say(
        f"{len(keys) - accepted} of {len(keys)} were not accepted; `cortex "
        f"telemetry outbox` shows what waits."
    )
    return FAILED


COMMANDS = {"send": (_add, send)}
