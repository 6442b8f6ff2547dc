"""A report's texts for elsewhere: copied, or shown as an issue that the user may publish."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tray_app.errors import StorageFailed
from tray_app.model.query import ReportRow
from tray_app.model.report import CrashReport
from tray_app.services.services import Services
from tray_app.ui.tasks import Jobs
from tray_app.ui.text import translate
from tray_app.ui.widgets.basics import Say


class _Issue(NamedTuple):
    title: str
    text: str
    group: str
    """The kind of crash that it is about."""


class ReportCopies(QObject):
    """Reads off the UI thread, redacted but for the record itself, and says what came of it."""

    issue_published = Signal(str, str, str)
    """With a kind of crash, the address of the issue about it, and its title."""

    def __init__(self, services: Services, jobs: Jobs, say: Say, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._jobs, self._say, self._window = services, jobs, say, window

    def copy_id(self, row: ReportRow) -> None:
        """Copy the short id by which people can speak of a report."""
        self._put(row.id[:8], translate("Actions", "Copied: {id}", id=row.id[:8]))

    def copy_raw(self, keys: Sequence[int]) -> None:
        """Copy the records as stored, one on a line."""
        from tray_app.ui.detail.state import bytes_as_text

        reports, chosen = self._services.reports, list(keys[:1000])
        self._copy(
            lambda: "\n".join(bytes_as_text(reports.stored(key)) for key in chosen),
            translate("Actions", "The record was copied as stored."),
        )

    def copy(self, text: str) -> None:
        """Copy a text of reports, redacted."""
        session = self._services.consent.redaction
        self._copy(lambda: session().text(text).text)

    def copy_markdown(self, key: int, whole_kind: bool) -> None:
        """Copy one report as Markdown, redacted; for a whole kind with how often it was seen."""
        self._copy(lambda: self._issue(key, whole_kind).text)

    def report_issue(self, key: int, whole_kind: bool) -> None:
        """Show what an issue about it would say; the user edits it, and opens the page or not."""

        def show(issue: _Issue) -> None:
            from tray_app.ui.issue.issue_dialog import IssueDialog

            dialog = IssueDialog(issue.title, issue.text, self._window)
            dialog.published.connect(
                lambda url, title: self.issue_published.emit(issue.group, url, title)
            )
            dialog.open()

        self._jobs.run(lambda: self._issue(key, whole_kind), show)

    def _issue(self, key: int, whole_kind: bool) -> _Issue:
        from tray_app.services import export

        reports = self._services.reports
        report = reports.report(key)
        if not isinstance(report, CrashReport):
            raise StorageFailed("A damaged record cannot be copied as Markdown")
        rows = reports.rows([key])
        session, group = self._services.consent.redaction(), rows[0].group if rows else ""
        of_kind = bool(rows) and (whole_kind or rows[0].count > 1)
        text = export.for_tracker(self._services, report, group, session, of_kind=of_kind)
        return _Issue(export.issue_title(report, session), text, group)

    def _copy(self, read: Callable[[], str], said: str = "") -> None:
        said = said or translate("Actions", "Copied. Names and secrets are hidden.")
        self._jobs.run(read, lambda text: self._put(text, said))

    def _put(self, text: str, said: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._say(said)
