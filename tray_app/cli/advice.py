"""`cortex telemetry advice`: what to try for a report, or for messages that are read from standard
input.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator

from tray_app.cli import options, reading, render, terminal
from tray_app.cli.outcome import DONE, ServicesFactory, json_lines, print_json
from tray_app.cli.parsers import Parser
from tray_app.console import is_terminal
from tray_app.errors import BadInput
from tray_app.model.advice import Found, Step, Told, told
from tray_app.model.report import CrashReport
from tray_app.typed import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tray_app.cli.reading import Reading
    from tray_app.model.advice import Advice, Evidence
    from tray_app.services.advice import AdviceBook
    from tray_app.services.services import Services

NONE_KNOWN = "Nothing is known yet about what to try for this error."


def _add(parser: Parser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "id",
        metavar="ID",
        nargs="?",
        help="a report's id, its beginning, or latest; or an id of advice",
    )
    what.add_argument("--list", action="store_true", help="all causes that are known")
    what.add_argument(
        "--jsonl",
        action="store_true",
        help='one {"id", "message", "stack"?, "signal"?, "exit"?} a line in, one '
        '{"id", "advice"} a line out',
    )
    parser.add_argument(
        "--explain",
        metavar="ADDRESS",
        nargs="?",
        const="",
        help="also ask a model on this computer: Cortex's own server, or one "
        "at this loopback address",
    )
    options.add_json(parser, "the advice as JSON; null where there is none")


def advice(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print the advice for a report, or for each line of standard input."""
    if args.jsonl:
        _lines(sys.stdin.buffer)
        return DONE
    if args.explain is not None and args.json:
        raise BadInput("--explain writes for people", "Leave --json out.")
    if args.list:
        _list(_book().all(), as_json=args.json)
    elif args.id == "latest" or not set(args.id.lower()) - set("0123456789abcdef"):
        with reading.opened(args, services_factory) as opened:
            _of_report(opened, args)
    else:
        book = _book()
        entry = book.named(args.id)
        if entry is None:
            raise _unknown(args.id, [*(each.id for each in book.all()), "latest"])
        if args.explain is not None:
            raise BadInput("--explain explains a report", "Name one by its id, or latest.")
        _tell(Found(entry, {}), as_json=args.json)
    return DONE


def _of_report(opened: "Reading", args: argparse.Namespace) -> None:
    entry = opened.advice.named(args.id)  # of letters that are digits as well
    if entry is not None:
        _tell(Found(entry, {}), as_json=args.json)
        return
    row = opened.lookup.find(args.id)
    report = opened.record(row.key)
    found = opened.advice.of(report, row.group) if isinstance(report, CrashReport) else None
    _tell(found, as_json=args.json)
    if args.explain is not None:
        _explain(opened.services, row.id, args.explain)


def _tell(found: Found | None, *, as_json: bool) -> None:
    if as_json:
        print_json(facts(found))
    else:
        terminal.show(in_words(found))


def _book() -> "AdviceBook":
    from tray_app.services.advice import AdviceBook, usual_sources
    from tray_app.settings.places import usual_places

    places = usual_places()
    return AdviceBook(lambda: usual_sources(places))


def _list(entries: "Iterable[Advice]", *, as_json: bool) -> None:
    for entry in entries:
        title = str(entry.title)
        if as_json:
            print(json.dumps({"id": entry.id, "title": title}, ensure_ascii=False))
        else:
            print(f"{entry.id:<34} {title}" if is_terminal(sys.stdout) else f"{entry.id}\t{title}")


def _explain(services: "Services", row_id: str, address: str) -> None:
    """Print what a model on this computer writes about a report, as it writes it, after
    redaction.
    """
    from tray_app.services import explanation, export

    report = services.reports.report(row_id)
    if not isinstance(report, CrashReport):
        raise BadInput("This record is damaged", "There is nothing to explain.")
    text = export.markdown(report, services.consent.redaction())
    model = ""
    for piece in explanation.explain(text, address or explanation.DEFAULT_ADDRESS):
        if not model:
            model = piece.model
            print(
                f"\nThe model {render.one_line(model, 100)} on this computer "
                f"writes, and may be wrong:\n",
                flush=True,
            )
        print(render.plain(piece.text), end="", flush=True)
    print()


def _unknown(advice_id: str, known: Iterable[str]) -> BadInput:
    import difflib

    close = difflib.get_close_matches(advice_id, list(known), 1)
    hint = f"Did you mean {close[0]}?" if close else "`cortex telemetry advice --list` tells all."
    return BadInput("There is no advice with the id {id}", "{which}", id=advice_id[:60], which=hint)


def in_words(found: Found | None) -> Iterator[str]:
    """Tell what happened and what to try, line by line."""
    if found is None:
        yield NONE_KNOWN
        return
    said = told(found, given=render.one_line)
    yield from _lines_of(said)


def facts(found: Found | None) -> dict[str, Any] | None:
    """Return the advice as plain values, for programs."""
    if found is None:
        return None
    said = told(found)
    return {"id": said.id, "title": said.title, "steps": [_step(step) for step in said.steps]}


def _lines_of(said: Told) -> Iterator[str]:
    yield said.title
    if said.happened:
        yield said.happened
    yield ""
    yield "What to try"
    for number, step in enumerate(said.steps, 1):
        yield f"{number}. {step.text}"
        yield from (f"   {more}" for more in (step.command, step.link) if more)
    yield from (f"Read more: {link}" for link in said.links)


def _step(step: Step) -> dict[str, str]:
    given = {
        "text": step.text,
        "command": step.command,
        "link": step.link,
        "action": step.action or "",
    }
    return {key: str(value) for key, value in given.items() if value}


def _lines(source: IO[bytes]) -> None:
    book = _book()
    for number, row in json_lines(source, "message"):
        found = book.for_evidence(_evidence(row, number))
        told = found.advice.id if found is not None else None
        print(json.dumps({"id": row.get("id"), "advice": told}))


def _evidence(row: dict[str, Any], number: int) -> "Evidence":
    from tray_app.model.advice import Evidence
    from tray_app.services.advice_matcher import exit_code, signal_name

    kinds = {"stack": str | None, "signal": str | int | None, "exit": str | int | None}
    for key, kind in kinds.items():
        value = row.get(key)
        if isinstance(value, bool) or not isinstance(value, kind):
            raise BadInput(
                'Line {number} of the input has no usable "{key}"',
                'Give a string; "signal" and "exit" may be numbers.',
                number=number,
                key=key,
            )
    return Evidence(
        message=row["message"],
        stack=row.get("stack") or "",
        signal=signal_name(row.get("signal")),
        exit=exit_code(row.get("exit")),
    )


COMMANDS = {"advice": (_add, advice)}
