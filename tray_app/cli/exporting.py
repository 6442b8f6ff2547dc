"""`cortex telemetry export`: reports in a form that can be handed to others, redacted."""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tray_app.cli import acting, options, reading
from tray_app.cli.outcome import DONE, FAILED, ServicesFactory, counted, say
from tray_app.cli.parsers import Parser, one_of
from tray_app.console import is_terminal
from tray_app.errors import StorageFailed, TrayError
from tray_app.model.query import ReportRow
from tray_app.model.report import CrashReport

if TYPE_CHECKING:
    from tray_app.cli.reading import Reading

FORMATS = ("otlp", "csv", "markdown")
EPILOG = """Names and secrets are taken out, as in what is sent.

Examples
  cortex telemetry export --since 7d --format csv -o crashes.csv
  cortex telemetry export latest --format markdown
  cortex telemetry export --all -o reports.jsonl
"""


def _add(parser: Parser) -> None:
    parser.epilog = EPILOG
    options.add_targets(parser, "export")
    parser.add_argument("--all", action="store_true", help="all reports")
    parser.add_argument(
        "--format",
        type=one_of("--format", FORMATS),
        default=FORMATS[0],
        metavar="FORMAT",
        help="otlp: one OTLP/JSON request a line (default); csv; markdown",
    )
    parser.add_argument("--output", "-o", metavar="FILE", help="default, and -: standard output")


def export(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    with reading.opened(args, services_factory) as found:
        rows = (
            list(found.lookup.rows(options.query_of(args)))
            if args.all and not args.id
            else acting.chosen(found, args)
        )
        if not rows:
            return FAILED
        to_stdout = args.output in (None, "-")
        with tempfile.TemporaryDirectory(prefix="cortex-export-") as folder:
            is_replaced = not to_stdout and _can_be_replaced(Path(args.output))
            file = Path(args.output) if is_replaced else Path(folder) / "export"
            left_out = _write(found, rows, args.format, file)
            if to_stdout:
                with file.open(encoding="utf-8", newline="") as written:
                    shutil.copyfileobj(written, sys.stdout)
            elif not is_replaced:
                _pour(file, Path(args.output))
        if not to_stdout:
            say(f"{counted(len(rows) - left_out)} written to {args.output}.")
        if left_out:
            say(f"{counted(left_out)} left out: damaged, or gone from Cortex's file.")
        return FAILED if left_out == len(rows) else DONE


def _can_be_replaced(file: Path) -> bool:
    """Say whether a new file may take this place. A link, a pipe or a device stays what it is:
    `/dev/stdout` is all three.
    """
    return not file.is_symlink() and (file.is_file() or not file.exists())


def _pour(written: Path, into: Path) -> None:
    try:
        with written.open("rb") as source, into.open("wb") as target:
            shutil.copyfileobj(source, target)
    except BrokenPipeError:
        return  # whoever reads it had enough
    except OSError as fault:
        raise _unwritten(into, fault) from fault


def _unwritten(file: Path, fault: OSError) -> StorageFailed:
    why = fault.strerror or str(fault)
    return StorageFailed("{file} could not be written", "{why}", file=file, why=why)


def _write(found: "Reading", rows: list[ReportRow], form: str, file: Path) -> int:
    """Write the file whole or not at all; return how many were left out."""
    if form == "markdown":
        return _markdown(found, rows, file)
    from tray_app.services import bulk

    work = bulk.Bulk(found.services)
    keys = [row.key for row in rows]
    steps = work.export_table(keys, file) if form == "csv" else work.export_lines(keys, file)
    return bulk.run(steps, _progress(len(keys))).left_out


def _markdown(found: "Reading", rows: list[ReportRow], file: Path) -> int:
    from tray_app.services import export

    texts = []
    for row in rows:
        try:
            report = found.record(row.key)
        except TrayError:
            continue
        if isinstance(report, CrashReport):
            texts.append(export.for_tracker(found.services, report, row.group))
    try:
        file.write_text("\n---\n\n".join(texts), encoding="utf-8")
    except OSError as fault:
        raise _unwritten(file, fault) from fault
    return len(rows) - len(texts)


def _progress(total: int) -> Callable[[Any], None]:
    """Return what tells on a terminal how far a long export is."""

    def tell(step: Any) -> None:
        print(f"\r{step.done:,} of {total:,} written", end="", file=sys.stderr, flush=True)
        if step.done >= total:
            reading.wipe()

    return tell if total > 200 and is_terminal(sys.stderr) else lambda _step: None


COMMANDS = {"export": (_add, export)}
