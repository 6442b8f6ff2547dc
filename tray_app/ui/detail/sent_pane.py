"""The tab "What is sent": what a receiver would get of the selected report, before
anyone is asked.
"""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tray_app.errors import TrayError
from tray_app.model.consent import Draft
from tray_app.model.delivery import Destination
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.services.consent import NO_DESTINATION
from tray_app.services.events import SettingsChanged
from tray_app.services.services import Services
from tray_app.ui.tasks import Task, Tasks
from tray_app.ui.text import error_sentence, translate
from tray_app.ui.widgets.basics import scrolled
from tray_app.ui.widgets.event_subscription import Hearing
from tray_app.ui.widgets.labels import receiver_words
from tray_app.ui.widgets.preview_state import replacements
from tray_app.ui.widgets.preview_view import PreviewView


class SentPane(QWidget):
    """Shows the preview with its marks, read-only. Does nothing while it is not looked at."""

    def __init__(self, services: Services, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._report: CrashReport | DamagedRecord | None = None
        self._drawn_for: tuple[str, str] | None = None
        self._destinations: tuple[Destination, ...] = ()
        self._drawing: Task | None = None
        self.preview = PreviewView(tasks, editable=False)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.receiver = QComboBox()
        self.receiver.setAccessibleName(translate("SentPane", "Receiver"))
        self.receiver.currentIndexChanged.connect(lambda _: self._draw())
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.receiver)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(scrolled(self.preview), 1)
        self._hearing = Hearing(
            services.events, (SettingsChanged,), lambda _: self._refresh(), self
        )

    def show_report(self, report: CrashReport | DamagedRecord | None) -> None:
        """Show what would be sent of *report*."""
        self._report = report
        self._drawn_for = None
        if isinstance(report, CrashReport):
            self._refresh()
            return
        if self._drawing is not None:
            self._drawing.drop()
        self.note.clear()
        self.receiver.setVisible(False)
        self.preview.clear(
            translate("SentPane", "A damaged record cannot be sent.")
            if report is not None
            else translate("SentPane", "Select a report to see what would be sent of it.")
        )

    def _refresh(self) -> None:
        self._drawn_for = None
        if not self.isVisible() or not isinstance(self._report, CrashReport):
            return
        preferences = self._services.preferences

        def read() -> tuple[Destination, ...]:
            return preferences.destinations()

        # Not on the lane of the list: the keyring may be asking the user for a password.
        self._tasks.run(
            read, done=self._on_destinations, failed=self._on_fault, lane="keyring", owner=self
        )

    def _on_destinations(self, found: tuple[Destination, ...]) -> None:
        self._destinations = found or (NO_DESTINATION,)
        with QSignalBlocker(self.receiver):
            was = self.receiver.currentIndex()
            self.receiver.clear()
            for each in found:
                self.receiver.addItem(receiver_words(each))
            self.receiver.setCurrentIndex(min(max(was, 0), len(found) - 1))
        self.receiver.setVisible(len(found) > 1)
        if not found:
            self.note.setText(
                translate("SentPane", "No receiver is set. This is what a collector would get.")
            )
        elif len(found) == 1:
            self.note.setText(
                translate(
                    "SentPane",
                    "{receiver} would get this, if you agree.",
                    receiver=receiver_words(found[0]),
                )
            )
        else:
            self.note.setText(translate("SentPane", "What would be sent, if you agree:"))
        self._draw()

    def _draw(self) -> None:
        report = self._report
        if not isinstance(report, CrashReport) or not self._destinations:
            return
        destination = self._destinations[max(0, self.receiver.currentIndex())]
        wanted = (report.id, destination.key)
        if wanted == self._drawn_for:
            return
        if self._drawing is not None:
            self._drawing.drop()
        desk = self._services.consent
        self._drawing = self._tasks.run(
            lambda: desk.draft(report.id, destination),
            done=lambda draft: self._on_draft(draft, wanted),
            failed=self._on_fault,
            owner=self,
        )

    def _on_draft(self, draft: Draft, wanted: tuple[str, str]) -> None:
        self._drawn_for = wanted
        self.preview.show_draft(draft, replacements(draft.hits))

    def _on_fault(self, error: TrayError) -> None:
        self.preview.clear(error_sentence(error))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._drawn_for is None:
            self._refresh()
