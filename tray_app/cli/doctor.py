"""`cortex telemetry doctor`: what works on this machine, and what to do about the rest."""

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from tray_app.cli import options, reading, render
from tray_app.cli.outcome import DONE, FAILED, ServicesFactory, print_json, say
from tray_app.cli.parsers import Parser

if TYPE_CHECKING:
    from tray_app.services.doctor import Verdict


def _add(parser: Parser) -> None:
    parser.add_argument(
        "--repair",
        action="store_true",
        help="mend what can be mended: hand the settings on again, build a damaged index anew, "
        "say no more of a damaged record that was set aside",
    )
    options.add_json(parser)


def doctor(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print one finding a line; exit 1 when something does not work."""
    from tray_app.services.doctor import Verdict, examine

    with reading.built(args, services_factory) as services:
        if args.repair:
            services.outbox.acknowledge()
            services.preferences.repair()
            services.indexer.rebuild()
            say("The settings were handed on again, and the index is built anew.")
        with reading.progress() as tell:
            services.indexer.complete(tell)
        found = []
        for each in examine(services):
            found.append(each)
            if not args.json:
                print_step(each.verdict, f"{each.area:<16}", each.sentence, each.hint)
        if args.json:
            print_json(list(map(asdict, found)))
        return FAILED if any(each.verdict is Verdict.BAD for each in found) else DONE


def print_step(verdict: "Verdict", area: str, sentence: object, hint: object) -> None:
    """Print what came of one thing that was looked at or tried, on a line of its own."""
    mark = {"good": "ok", "note": "note", "bad": "BAD"}[verdict]
    more = f". {hint}" if hint else ""
    print(f"{mark:<5}{area}{render.one_line(str(sentence), 500)}{more}", flush=True)


COMMANDS = {"doctor": (_add, doctor)}
