"""`cortex telemetry self-test`: a crash made on purpose, followed to where a real one would go."""

import argparse
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from tray_app.cli import options, reading, render
from tray_app.cli.outcome import DONE, FAILED, ServicesFactory, say
from tray_app.cli.parsers import Parser, one_of

if TYPE_CHECKING:
    from tray_app.services.services import Services

_KINDS = ("exception", "segfault", "hang")


def _add(parser: Parser) -> None:
    parser.add_argument(
        "--kind",
        type=one_of("--kind", _KINDS),
        default=_KINDS[0],
        metavar="KIND",
        help=f"how to crash: {', '.join(_KINDS)} (default {_KINDS[0]})",
    )
    options.add_json(parser)
    options.add_data_dir(parser)
    parser.set_defaults(run=self_test)


COMMANDS = {"self-test": _add}


def self_test(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print one step a line; exit 1 when one fails."""
    from tray_app.services import self_test as service
    from tray_app.services.doctor import Verdict

    with reading.built(args, services_factory) as services:
        marks = {Verdict.GOOD: "ok", Verdict.NOTE: "note", Verdict.BAD: "BAD"}
        steps = []
        for step in service.run(services, service.Kind(args.kind), look=lambda: _look(services)):
            steps.append(step)
            if not args.json:
                hint = f". {step.hint}" if step.hint else ""
                print(
                    f"{marks[step.verdict]:<5}{step.area!s:<14}{render.one_line(step.sentence, 500)}{hint}"  # noqa: E501
                )
                sys.stdout.flush()
        if args.json:
            print(
                json.dumps(
                    [
                        asdict(each)
                        | {
                            "area": str(each.area),
                            "sentence": str(each.sentence),
                            "hint": str(each.hint),
                        }
                        for each in steps
                    ],
                    indent=2,
                )
            )
        elif steps[-1].report_id:
            say(
                f"It is a test, and can be deleted as any other report: cortex telemetry "
                f"show {steps[-1].report_id[:8]}"
            )
        return FAILED if any(step.verdict is Verdict.BAD for step in steps) else DONE


def _look(services: "Services") -> None:
    services.indexer.complete()
