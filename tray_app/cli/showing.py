"""`cortex telemetry show ID`: one report in words, as stored, as translated, or as it would be
sent.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tray_app.cli import advice, options, outcome, render
from tray_app.cli.outcome import DONE, ServicesFactory
from tray_app.errors import BadInput
from tray_app.model.fix import FixMatch, Seen, sentences
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.services import fixes

if TYPE_CHECKING:
    from tray_app.services.services import Services


def register(subparsers: options.Subparsers) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser("show", help="one report in words", allow_abbrev=False)
    parser.add_argument("id", metavar="ID", help="a report's id, its first characters, or: latest")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--raw", action="store_true", help="the stored bytes, untouched")
    form.add_argument(
        "--otlp", action="store_true", help="the translated OTLP request, before redaction"
    )
    form.add_argument(
        "--preview", action="store_true", help="exactly what would be sent, after redaction"
    )
    form.add_argument("--markdown", action="store_true", help="for an issue tracker, redacted")
    options.add_json(form, "the facts as JSON")  # type: ignore[arg-type]
    options.add_data_dir(parser)
    parser.set_defaults(run=show)


def show(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print one report in the form that was asked for."""
    services = services_factory(args)
    try:
        outcome.complete(services)
        row_id = outcome.named(services, args.id)
        if args.raw:
            sys.stdout.buffer.write(services.reports.stored(row_id))
            sys.stdout.buffer.write(b"\n" if sys.stdout.isatty() else b"")
        else:
            _print(services, row_id, args)
        return DONE
    finally:
        services.close()


def _print(services: "Services", row_id: str, args: argparse.Namespace) -> None:
    row = services.reports.find(row_id)
    report, group = services.reports.report(row_id), row.group
    known = services.fixes.issues(report, group) if isinstance(report, CrashReport) else ()
    newest = services.fixes.newest_after(report) if isinstance(report, CrashReport) else None
    if args.otlp or args.preview or args.markdown:
        if isinstance(report, DamagedRecord):
            raise BadInput(
                "This record is damaged and cannot be translated", "--raw shows its bytes."
            )
        print(_other_form(services, report, group, args))
    elif args.json:
        if isinstance(report, CrashReport):
            facts = dict(render.facts(report, row.state)) | {"State": row.state.value}
        else:
            facts = {"Damaged": str(report.reason)}
        facts |= {"Stack": report.stack} if isinstance(report, CrashReport) else {}
        violations = services.reports.violations(row_id) if isinstance(report, CrashReport) else []
        facts |= {
            "Group": group,
            "Newest version seen": newest.version if newest is not None else "",
        }
        issues, tried = (
            fixes.facts(known, _ago),
            advice.facts(advice.of_report(services, row_id)),
        )
        print(
            json.dumps(
                {
                    **facts,
                    "Known issues": issues,
                    "Schema": list(map(str, violations)),
                    "advice": tried,
                },
                indent=2,
            )
        )
    else:
        if isinstance(report, CrashReport):
            print("\n".join(advice.in_words(advice.of_report(services, row_id))), end="\n\n")
        print(render.in_words(report, row.state))
        for line in _known_lines(known, newest):
            print(render.one_line(line, 2_500))
        for sentence in (
            services.reports.violations(row_id) if isinstance(report, CrashReport) else []
        ):
            print(f"Schema: {render.one_line(sentence)}")


def _known_lines(known: Sequence[FixMatch], newest: Seen | None) -> Iterator[str]:
    for each in known:
        yield f"Known issue: {each.entry.title}  {each.url}"
        yield from map(str, sentences(each, _ago))
        yield from filter(None, [fixes.note(each.entry)])
    if newest is not None:
        yield str(fixes.newest_sentence(newest))


def _ago(nanoseconds: int) -> str:
    return render.ago(nanoseconds, datetime.now(UTC))


def _other_form(
    services: "Services", report: CrashReport, group: str, args: argparse.Namespace
) -> str:
    if args.markdown:
        from tray_app.services import export

        known, found = services.fixes.issues(report, group), services.advice.of(report, group)
        return export.markdown(
            report, services.consent.redaction(), known=known, advice=found
        ).rstrip("\n")
    if args.otlp:
        return services.consent.translated(report.id).decode()
    return services.consent.preview(report.id).preview
