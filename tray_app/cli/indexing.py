"""`cortex telemetry index`: complete the index now, with progress."""

import argparse
import json
import time

from tray_app.cli import options, reading
from tray_app.cli.outcome import DONE, FAILED, ServicesFactory, counted, say
from tray_app.cli.parsers import Parser


def _add(parser: Parser) -> None:
    parser.add_argument("--rebuild", action="store_true", help="read every file again")
    options.add_json(parser)


def index(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Read every report file to its end and print the figures."""
    with reading.built(args, services_factory) as services:
        if args.rebuild:
            services.indexer.rebuild()
        begin = time.perf_counter()
        with reading.progress() as tell:
            services.indexer.complete(tell)
        seconds = time.perf_counter() - begin
        totals = services.reports.totals()
        if args.json:
            facts = {
                "records": totals.reports,
                "damaged": totals.damaged,
                "seconds": round(seconds, 3),
            }
            print(json.dumps(facts | {"bytes": services.disk_use().get("index", 0)}))
        else:
            print(f"{counted(totals.reports)}, {totals.damaged:,} damaged, {seconds:.2f} s")
        for sentence in services.indexer.problems():
            say(sentence)
        return FAILED if services.indexer.problems() else DONE


COMMANDS = {"index": (_add, index)}
