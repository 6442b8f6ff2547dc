"""`cortex telemetry index`: complete the index now, with progress."""

import argparse
import json
import sys
import time

from tray_app.cli import options
from tray_app.cli.outcome import DONE, FAILED, ServicesFactory, say
from tray_app.services.events import IndexProgress


def register(subparsers: options.Subparsers) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser("index", help="complete the index now", allow_abbrev=False)
    parser.add_argument(
        "--rebuild", action="store_true", help="forget the index and read every file again"
    )
    options.add_json(parser)
    options.add_data_dir(parser)
    parser.set_defaults(run=index)


def index(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Read every report file to its end and print the figures."""
    services = services_factory(args)
    try:
        if args.rebuild:
            services.indexer.rebuild()
        begin = time.perf_counter()
        services.indexer.complete(_progress if sys.stderr.isatty() else None)
        seconds = time.perf_counter() - begin
        if sys.stderr.isatty():
            print(file=sys.stderr)
        totals = services.reports.totals()
        if args.json:
            facts = {
                "records": totals.reports,
                "damaged": totals.damaged,
                "seconds": round(seconds, 3),
            }
            print(json.dumps(facts | {"bytes": services.reports.disk_use().get("index", 0)}))
        else:
            print(f"{totals.reports:,} records, {totals.damaged:,} damaged, {seconds:.2f} s")
        for sentence in services.indexer.problems():
            say(sentence)
        return FAILED if services.indexer.problems() else DONE
    finally:
        services.close()


def _progress(progress: IndexProgress) -> None:
    share = 100 * progress.bytes_done / progress.bytes_total if progress.bytes_total else 100
    left = f", {progress.seconds_left:.0f} s left" if progress.seconds_left is not None else ""
    print(
        f"\r{progress.records:,} records, {share:.0f} %{left}   ",
        end="",
        file=sys.stderr,
        flush=True,
    )
