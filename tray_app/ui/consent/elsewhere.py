"""What can be done with reports that are not sent: copied for an issue, or saved as a file."""

from collections.abc import Iterable
from pathlib import Path

from tray_app.errors import TrayError
from tray_app.model.report import CrashReport
from tray_app.services import export
from tray_app.services.services import Services
from tray_app.ui.consent.asked import Wish
from tray_app.ui.consent.form import ConsentForm


def read_markdown(services: Services, ids: Iterable[str]) -> str:
    """Return reports as text for an issue tracker, redacted. Blocking."""
    session = services.consent.redaction()
    texts = []
    for each in ids:
        report = services.reports.report(each)
        if isinstance(report, CrashReport):
            group = services.reports.find(each).group
            texts.append(export.for_tracker(services, report, group, session))
    return "\n\n".join(texts)


def save(services: Services, form: ConsentForm, file: Path) -> str:
    """Write what would be sent to *file*, a request on each line; return its name. Blocking."""
    wishes = form.wishes or tuple(
        Wish(each, form.looking_at, form.choices_for(each)) for each in form.to_send
    )
    lines = []
    for wish in wishes:
        destination = form.destination(wish.destination_key)
        assert destination is not None
        lines.append(services.consent.draft(wish.report_id, destination, wish.choices).preview)
    try:
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as error:
        raise TrayError(
            "The file cannot be written", "{fault}", fault=error.strerror or str(error)
        ) from error
    return file.name
