"""`cortex telemetry self-test`: a crash made on purpose, followed to where a real one would go."""

import argparse
from dataclasses import fields

from tray_app.cli import options, reading
from tray_app.cli.doctor import print_step
from tray_app.cli.outcome import DONE, FAILED, ServicesFactory, print_json, say
from tray_app.cli.parsers import Parser, one_of

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


def self_test(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print one step a line; exit 1 when one fails."""
    from tray_app.services import self_test as service
    from tray_app.services.doctor import Verdict

    steps = []
    with reading.built(args, services_factory) as services:
        kind, look = service.Kind(args.kind), services.indexer.complete
        for step in service.run(services, kind, look=look):
            steps.append(step)
            if not args.json:
                print_step(step.verdict, f"{step.area!s:<14}", step.sentence, step.hint)
    if args.json:
        told = [
            {each.name: str(getattr(step, each.name)) for each in fields(step)} for step in steps
        ]
        print_json(told)
    elif steps[-1].report_id:
        say(f"The report is a test: cortex telemetry show {steps[-1].report_id[:8]}")
    return FAILED if any(step.verdict is Verdict.BAD for step in steps) else DONE


COMMANDS = {"self-test": (_add, self_test)}
