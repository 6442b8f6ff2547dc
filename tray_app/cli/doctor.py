"""`cortex telemetry doctor`: what works on this machine, and what to do about the rest."""

import argparse
import json
import sys
from dataclasses import asdict

from tray_app.cli import options, render
from tray_app.cli.outcome import DONE, FAILED, ServicesFactory


def register(subparsers: options.Subparsers) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser(
        "doctor", help="say what works here and what to do", allow_abbrev=False
    )
    parser.add_argument(
        "--repair",
        action="store_true",
        help="you know of the damaged record that was set aside: say no more of it",
    )
    options.add_json(parser)
    options.add_data_dir(parser)
    parser.set_defaults(run=doctor)


def doctor(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print one finding a line; exit 1 when something does not work."""
    from tray_app.services.doctor import Verdict, examine

    services = services_factory(args)
    try:
        if args.repair:
            services.outbox.acknowledge()
        services.indexer.complete()
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
    finally:
        services.close()
