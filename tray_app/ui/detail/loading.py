"""Reads one report with all that is shown of it. Blocking: for a thread of its own."""

from datetime import datetime

from tray_app.model.query import ReportRow
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.model.state import DeliveryState, RecordType
from tray_app.services.advice import language
from tray_app.services.cortex_program import can_start_for, real_cortex
from tray_app.services.services import Services
from tray_app.ui.detail.state import Loaded

_WITH_TIME = (
    DeliveryState.DELIVERED,
    DeliveryState.DELIVERED_WITH_WARNING,
    DeliveryState.RETRYING,
)


def load(services: Services, key: int, *, offers_start: bool, code: str) -> Loaded:
    """Read the report with *key*; *code* is the language, such as `de_DE`. Raises NotFound."""
    reports = services.reports
    rows = reports.rows([key])
    report = reports.report(key)
    if not rows:
        return _without_row(key, report)
    row = rows[0]
    if not isinstance(report, CrashReport):
        return Loaded(report, row)
    hung = report.exception_type == "Hang" and report.severity != "INFO"
    found = services.advice.of(report, row.group)
    fixed = [found.advice] if found is not None and found.advice.fixed_in else []
    issues = services.advice.issues(report, row.group)
    return Loaded(
        report,
        row,
        recovery=reports.recovery(report.trace_id) if hung else None,
        has_cortex=offers_start and can_start_for(report.source) and real_cortex() is not None,
        advice=found,
        language=language(code),
        fixes=services.fixes.of([*fixed, *issues], report, row.group),
        newest=services.fixes.newest_after(report),
        decided_at=_decided_at(services, row) if row.delivery in _WITH_TIME else None,
    )


def _decided_at(services: Services, row: ReportRow) -> datetime | None:
    outbox = services.outbox
    if row.delivery is DeliveryState.RETRYING:
        return next(
            (each.next_attempt for each in outbox.queue() if each.report_id == row.id), None
        )
    return max((each.at for each in outbox.arrived([row.id]).values()), default=None)


def _without_row(key: int, report: CrashReport | DamagedRecord) -> Loaded:
    """Make up the row of a report that has just gone from the list."""
    record = RecordType.DAMAGED if isinstance(report, DamagedRecord) else RecordType.REPORT
    return Loaded(
        report, ReportRow(key, report.id, DeliveryState.NONE, 0, "", "", "", "", 1, "", type=record)
    )
