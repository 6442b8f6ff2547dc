"""`cortex telemetry show ID`: one report in words, as stored, as translated, or as it would be
sent.
"""

import argparse
import sys
import time
from collections.abc import Iterator

from tray_app.cli import reading, render, terminal
from tray_app.cli.outcome import DONE, ServicesFactory, print_json
from tray_app.cli.parsers import Parser
from tray_app.console import is_terminal
from tray_app.errors import BadInput
from tray_app.model.query import ReportRow
from tray_app.paths import shown
from tray_app.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tray_app.cli.reading import Reading
    from tray_app.model.fix import FixMatch, Seen
    from tray_app.model.report import CrashReport, DamagedRecord


def _add(parser: Parser) -> None:
    parser.add_argument("id", metavar="ID", help="a report's id, its beginning, or latest")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="the facts as one JSON object")
    form.add_argument("--raw", action="store_true", help="the stored bytes, untouched")
    form.add_argument("--preview", action="store_true", help="exactly what would be sent")
    form.add_argument("--otlp", action="store_true", help="the request before redaction")
    form.add_argument("--markdown", action="store_true", help="for an issue tracker, redacted")


def show(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    with reading.opened(args, services_factory) as found:
        row = found.lookup.find(args.id)
        if args.raw:
            place = found.lookup.place(row.key)
            sys.stdout.buffer.write(found.lookup.bytes_of(row.key, place.length))
            sys.stdout.buffer.write(b"\n" if is_terminal(sys.stdout) else b"")
            return DONE
        from tray_app.model.report import CrashReport

        report = found.record(row.key)
        if args.json:
            print_json(_facts(found, row, report))
        elif args.otlp or args.preview or args.markdown:
            if not isinstance(report, CrashReport):
                raise BadInput(
                    "This record is damaged and cannot be translated", "--raw shows its bytes."
                )
            print(_other_form(found, report, row.group, args))
        elif isinstance(report, CrashReport):
            terminal.show(_in_words(found, row, report))
        else:
            terminal.show(render.damaged(report))
        return DONE


def _in_words(found: "Reading", row: ReportRow, report: "CrashReport") -> Iterator[str]:
    from tray_app.cli import advice

    tried = found.advice.of(report, row.group)
    if tried is not None:
        yield from advice.in_words(tried)
        yield ""
    yield from render.in_words(report, row.state)
    known, newest = _known(found, row, report)
    if known or newest is not None:
        from tray_app.model.fix import sentences
        from tray_app.services import fixes

        for each in known:
            yield render.one_line(f"Known issue: {each.entry.title}  {each.url}", 2_500)
            yield from (render.one_line(sentence, 2_500) for sentence in sentences(each, _ago))
            yield from filter(None, [render.one_line(fixes.note(each.entry), 2_500)])
        if newest is not None:
            yield render.one_line(fixes.newest_sentence(newest), 2_500)


def _facts(
    found: "Reading", row: ReportRow, report: "CrashReport | DamagedRecord"
) -> dict[str, Any]:
    from tray_app.cli import advice, facts
    from tray_app.model.report import CrashReport
    from tray_app.services import fixes

    if not isinstance(report, CrashReport):
        return {
            "id": row.id,
            "state": row.state.value,
            "reason": str(report.reason),
            "file": shown(report.location.path),
            "line": report.location.line,
        }
    known, newest = _known(found, row, report)
    return {
        **facts.teller(found, facts.DEFAULT_JSON)(row),
        "time": facts.iso(row.occurred_ns),
        "stack": report.stack,
        "endpoint": report.endpoint,
        "command": report.command,
        "os": report.os_name,
        "os_version": report.os_version,
        "architecture": report.architecture,
        "cpu": report.cpu,
        "gpus": [render.gpu_line(gpu.model, gpu.vram, gpu.vram_dynamic) for gpu in report.gpus],
        "severity": report.severity,
        "trace_id": report.trace_id,
        "session_id": report.session_id,
        "marked_as_sent": report.sent_at.isoformat() if report.sent_at else None,
        "notes": list(map(str, report.notes)),
        "newest_version": newest.version if newest is not None else "",
        "known_issues": fixes.facts(known, _ago),
        "schema": list(map(str, found.violations(row.key))),
        "advice": advice.facts(found.advice.of(report, row.group)),
    }


def _known(
    found: "Reading", row: ReportRow, report: "CrashReport"
) -> "tuple[tuple[FixMatch, ...], Seen | None]":
    fixes = found.fixes
    return fixes.issues(report, row.group), fixes.newest_after(report)


def _ago(nanoseconds: int) -> str:
    return render.ago(nanoseconds, time.time_ns())


def _other_form(
    found: "Reading", report: "CrashReport", group: str, args: argparse.Namespace
) -> str:
    services = found.services
    if args.markdown:
        from tray_app.services import export

        return export.for_tracker(services, report, group).rstrip("\n")
    if args.otlp:
        return services.consent.translated(report.id).decode()
    return services.consent.preview(report.id).preview


COMMANDS = {"show": (_add, show)}
