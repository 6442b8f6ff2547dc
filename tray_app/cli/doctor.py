"""`cortex telemetry doctor`: what works on this machine, and what to do about the rest."""

import argparse
import json
import sys
from dataclasses import asdict

from tray_app.cli import options, reading, render
from tray_app.cli.outcome import DONE, FAILED, ServicesFactory, say
from tray_app.cli.parsers import Parser


def _add(parser: Parser) -> None:
    parser.add_argument(
        "--repair",
        action="store_true",
        help="mend what can be mended: hand the settings on again, build a damaged index anew, "
        "say no more of a damaged record that was set aside",
    )
    options.add_json(parser)
    options.add_data_dir(parser)
    parser.set_defaults(run=doctor)


COMMANDS = {"doctor": _add}


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
        bad = False
        found = []
        for finding in examine(services):
            bad |= finding.verdict is Verdict.BAD
            if args.json:
                found.append(
                    asdict(finding) | {"sentence": str(finding.sentence), "hint": str(finding.hint)}
                )
                continue
            mark = {Verdict.GOOD: "ok", Verdict.NOTE: "note", Verdict.BAD: "BAD"}[finding.verdict]
            hint = f". {finding.hint}" if finding.hint else ""
            print(f"{mark:<5}{finding.area:<16}{render.one_line(finding.sentence, 500)}{hint}")
            sys.stdout.flush()
        if args.json:
            print(json.dumps(found, indent=2))
        return FAILED if bad else DONE
