"""The tab "Delivery": what would be or was sent, each attempt, the answer, the receipt."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QTreeWidgetItem,
    QWidget,
)

from tray_app.errors import StorageFailed, TrayError
from tray_app.model.consent import Draft
from tray_app.model.delivery import Attempt, Destination
from tray_app.model.query import Column
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.services.drafting import NO_DESTINATION
from tray_app.services.events import DeliveryChanged, SettingsChanged
from tray_app.services.services import Services
from tray_app.ui.detail.delivery_state import (
    Delivery,
    Sent,
    attempt_words,
    delivery,
    not_sent,
    receipt_text,
    sent,
)
from tray_app.ui.tasks import Jobs, Task, Tasks
from tray_app.ui.text import (
    error_sentence,
    exact_time,
    number,
    say,
    short_time,
    size,
    tooltip,
    translate,
    visible,
)
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import ScrolledColumn, arranged, open_page, push_button, table_of
from tray_app.ui.widgets.event_subscription import Hearing
from tray_app.ui.widgets.exact_view import ExactView
from tray_app.ui.widgets.hidden_list import HiddenList
from tray_app.ui.widgets.plain_text import WrappedLabel, plain
from tray_app.ui.widgets.preview_state import exactly, replacements
from tray_app.ui.widgets.rows_state import COLUMN_WORDS
from tray_app.ui.widgets.text_view import TextView

MOST_ROWS = 5
"""Attempts that are in sight at once."""
ANSWER_LINES = 5
BODY_LINES = 14


class DeliveryPane(ScrolledColumn):
    """Reads nothing while it is not looked at."""

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self._jobs = Jobs(tasks, self, self._on_fault)
        self._report: CrashReport | DamagedRecord | None = None
        self._sent: tuple[Sent, ...] = ()
        self._destinations: tuple[Destination, ...] = ()
        self.shown = Delivery(())
        self._is_stale = True
        self._drawn_for: tuple[str, str] | None = None
        self._reading: list[Task] = []
        self._build()
        self._hearing = Hearing(
            services.events, (DeliveryChanged, SettingsChanged), self._on_event, self
        )
        self._show_current()

    # Building

    def _build(self) -> None:
        self.summary = WrappedLabel()
        self.destination = QComboBox()
        self.destination.setAccessibleName(translate("Delivery", "Destination"))
        self.destination.currentIndexChanged.connect(lambda _: self._show_current())
        self._make_buttons()
        self._make_attempts()
        self.answer_label = plain(translate("Delivery", "Server’s answer"), bold=True)
        self.answer = _text_view(translate("Delivery", "Server’s answer"))
        self.heading = plain(bold=True)
        self.body = _text_view(translate("Delivery", "Exact data"))
        self.body.setMinimumHeight(self.body.fontMetrics().lineSpacing() * BODY_LINES)
        self.exact = ExactView(self._tasks, editable=False)
        self.hidden = HiddenList(editable=False)
        self.hidden.place_asked.connect(self.exact.go_to)
        self.preview = QSplitter(Qt.Orientation.Vertical)
        self.preview.setChildrenCollapsible(False)
        for place, widget in enumerate((self.exact, self.hidden)):
            self.preview.addWidget(widget)
            self.preview.setStretchFactor(place, 3 if widget is self.exact else 1)
        destination = (self.destination, 0, Qt.AlignmentFlag.AlignTop)
        arranged(
            self.column,
            arranged(QHBoxLayout(), (self.summary, 1), destination),
            self.buttons,
            *(self.attempts, self.answer_label, self.answer, self.heading),
            (self.body, 1),
            (self.preview, 1),
            0,
            edge=None,
        )

    def _make_buttons(self) -> None:
        self.retry = push_button(translate("Delivery", "Try again"), self._retry)
        self.cancel = push_button(translate("Delivery", "Cancel sending"), self._cancel)
        self.open_page = push_button(
            translate("Delivery", "Open its page"), lambda: self._open(self.shown.page)
        )
        self.look_up = push_button(
            translate("Delivery", "Look it up"), lambda: self._open(self.shown.lookup)
        )
        self.copy = push_button(translate("Delivery", "Copy receipt"), self._copy)
        self.save = push_button(translate("Delivery", "Save data…"), self._save)
        self.buttons = QWidget()
        links = (self.open_page, self.look_up)
        buttons = (self.retry, self.cancel, *links, self.copy, self.save)
        arranged(QHBoxLayout(self.buttons), *buttons, 1, spacing=SPACE)

    def _make_attempts(self) -> None:
        titles = [
            say(COLUMN_WORDS[Column.WHEN]),
            translate("Delivery", "Status"),
            translate("Delivery", "Result"),
            translate("Delivery", "Seconds"),
        ]
        self.attempts = table_of(translate("Delivery", "Attempts"), titles, wide=2)

    # Reading

    def show_report(self, report: CrashReport | DamagedRecord | None) -> None:
        """Show how far *report* has come."""
        self._report = report
        self._read()

    def _on_event(self, event: DeliveryChanged | SettingsChanged) -> None:
        if self._report is None:
            return
        if isinstance(event, SettingsChanged) or (
            not event.report_ids or self._report.id in event.report_ids
        ):
            self._read()

    def _read(self) -> None:
        report = self._report
        self._is_stale, self._drawn_for = True, None
        while self._reading:
            self._reading.pop().drop()
        if not isinstance(report, CrashReport):
            self._sent, self._destinations = (), ()
            self._show()
        elif self.isVisible():
            outbox = self._services.outbox

            def read() -> tuple[Sent, ...]:
                return tuple(sent(each, outbox.links(each)) for each in outbox.receipts(report.id))

            self._reading.append(self._jobs.run(read, self._on_sent))

    def _on_sent(self, found: tuple[Sent, ...]) -> None:
        self._sent, self._destinations = found, ()
        if found:
            self._show()
            return
        # Not on the lane of the list: the keyring may be asking the user for a password.
        read = self._services.preferences.destinations
        self._reading.append(self._jobs.run(read, self._on_destinations, lane="keyring"))

    def _on_destinations(self, found: tuple[Destination, ...]) -> None:
        self._destinations = found or (NO_DESTINATION,)
        self._show()

    def _draw_preview(self) -> None:
        report = self._report
        if self._sent or not isinstance(report, CrashReport) or not self._destinations:
            return
        destination = self._destinations[max(0, self.destination.currentIndex())]
        wanted, desk = (report.id, destination.key), self._services.consent
        if wanted == self._drawn_for:
            return

        def done(draft: Draft) -> None:
            self._drawn_for = wanted
            self.exact.show_draft(draft)
            self.hidden.show_hidden(draft.hits, replacements(draft.hits))
            self.hidden.setVisible(True)

        def failed(error: TrayError) -> None:
            self.exact.clear(error_sentence(error))
            self.hidden.setVisible(False)

        self._reading.append(
            self._tasks.run(
                lambda: desk.draft(report.id, destination),
                done=done,
                failed=failed,
                owner=self,
            )
        )

    # Showing

    def _show(self) -> None:
        self._is_stale = False
        hosts = [each.receipt.queued.host for each in self._sent]
        hosts = hosts or [each.host for each in self._destinations if each is not NO_DESTINATION]
        with QSignalBlocker(self.destination):
            was = self.destination.currentIndex()
            self.destination.clear()
            self.destination.addItems([visible(host, limit=120) for host in hosts])
            self.destination.setCurrentIndex(min(max(was, 0), len(hosts) - 1))
        self.destination.setVisible(len(hosts) > 1)
        self._show_current()

    def _show_current(self) -> None:
        place = max(0, self.destination.currentIndex())
        if self._sent:
            self.shown = delivery(self._sent[place], when=short_time, size=size)
        else:
            would = self._destinations[place] if self._destinations else NO_DESTINATION
            self.shown = not_sent(self._report, None if would is NO_DESTINATION else would)
        shown, was_sent = self.shown, bool(self._sent)
        self.summary.setText("\n".join(say(line, limit=2_500) for line in shown.lines))
        self.heading.say(say(shown.heading))
        self._show_buttons(shown, was_sent=was_sent)
        self._show_attempts(shown.attempts)
        for widget in (self.answer_label, self.answer):
            widget.setVisible(bool(shown.answer))
        self.answer.setPlainText(exactly(shown.answer).text)
        lines = min(self.answer.blockCount(), ANSWER_LINES) + 1
        self.answer.setFixedHeight(self.answer.fontMetrics().lineSpacing() * lines + SPACE)
        self.body.setVisible(was_sent)
        self.body.setPlaceholderText(say(shown.body_gone))
        self.body.setPlainText(exactly(shown.body).text)
        self.preview.setVisible(not was_sent and isinstance(self._report, CrashReport))
        self._draw_preview()

    def _show_buttons(self, shown: Delivery, *, was_sent: bool) -> None:
        self.retry.setVisible(shown.can_retry)
        self.cancel.setVisible(shown.can_cancel)
        for button, url in (
            (self.open_page, shown.page),
            (self.look_up, shown.lookup),
        ):
            button.setVisible(bool(url))
            button.setToolTip(tooltip(url))
            button.setAccessibleDescription(visible(url, limit=400))
        self.save.setEnabled(bool(shown.body))
        self.buttons.setVisible(was_sent)

    def _show_attempts(self, attempts: tuple[Attempt, ...]) -> None:
        self.attempts.clear()
        for attempt in attempts:
            item = QTreeWidgetItem(
                [
                    exact_time(attempt.at),
                    "" if attempt.status is None else str(attempt.status),
                    say(attempt_words(attempt), limit=400),
                    number(attempt.seconds, digits=2),
                ]
            )
            item.setToolTip(2, tooltip(say(attempt_words(attempt), limit=2_000)))
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.attempts.addTopLevelItem(item)
        self.attempts.setVisible(bool(attempts))
        if (first := self.attempts.topLevelItem(0)) is not None:
            # Whoever comes here by keyboard is on a row at once, and hears it.
            self.attempts.setCurrentItem(first)
            row = self.attempts.sizeHintForRow(0)
            rows = min(len(attempts), MOST_ROWS) * row + self.attempts.frameWidth() * 2
            self.attempts.setFixedHeight(rows + self.attempts.header().sizeHint().height())

    # What the user does

    def _retry(self) -> None:
        if (found := self._current()) is not None:
            queued, outbox = found.receipt.queued, self._services.outbox
            self._do(lambda: outbox.retry(queued.destination_key, queued.report_id))

    def _cancel(self) -> None:
        if (found := self._current()) is not None:
            report_id, outbox = found.receipt.queued.report_id, self._services.outbox
            self._do(lambda: outbox.cancel(report_id))

    def _current(self) -> Sent | None:
        place = max(0, self.destination.currentIndex())
        return self._sent[place] if place < len(self._sent) else None

    def _do(self, job: Callable[[], None]) -> None:
        self._jobs.run(job, lambda _: self._read())

    def _on_fault(self, error: TrayError) -> None:
        self.summary.setText(error_sentence(error))

    def _copy(self) -> None:
        text = receipt_text(self.shown, lambda each: say(each, limit=2_000))
        QGuiApplication.clipboard().setText(text)

    def _open(self, url: str) -> None:
        if fault := open_page(url):
            self.summary.setText(fault)

    def _save(self) -> None:
        if (found := self._current()) is None:
            return
        receipt = found.receipt
        suffix = "json" if receipt.content_type == "application/json" else "pb"
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("Delivery", "Save data…"),
            f"crash-report-{receipt.queued.report_id[:8]}.{suffix}",
        )
        if name:
            self._do(lambda: _write(Path(name), receipt.body))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read()


def _write(file: Path, body: bytes) -> None:
    try:
        file.write_bytes(body)
    except OSError as error:
        raise StorageFailed(
            "{file} cannot be written", "{fault}.", file=file.name, fault=error.strerror
        ) from error


def _text_view(name: str) -> QPlainTextEdit:
    view = TextView(name)
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
    return view
