"""The tab "History": every try to send the selected report, the receiver's answer, and the very
bytes.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tray_app.errors import StorageFailed, TrayError
from tray_app.model.delivery import Receipt
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.model.state import LABELS, DeliveryState, state_name
from tray_app.otlp.encode import as_text
from tray_app.services.events import DeliveryChanged, SettingsChanged
from tray_app.services.services import Services
from tray_app.ui.tasks import Task, Tasks
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
from tray_app.ui.theme import fixed_font
from tray_app.ui.widgets.event_subscription import Hearing
from tray_app.ui.widgets.outcome_state import Named, named
from tray_app.ui.widgets.preview_state import exactly

CAN_RETRY = frozenset({DeliveryState.RETRYING, DeliveryState.BLOCKED, DeliveryState.REJECTED})
CAN_CANCEL = frozenset({DeliveryState.QUEUED, DeliveryState.RETRYING, DeliveryState.BLOCKED})


class HistoryPane(QWidget):
    """Shows the receipts of one report. Reads nothing while it is not looked at."""

    def __init__(self, services: Services, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._report: CrashReport | DamagedRecord | None = None
        self._receipts: tuple[tuple[Receipt, Named], ...] = ()
        self._is_stale = True
        self._reading: Task | None = None
        self._build()
        self._hearing = Hearing(
            services.events, (DeliveryChanged, SettingsChanged), self._on_event, self
        )
        self._show(())

    def _build(self) -> None:
        self.summary = QLabel()
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.named = QLabel()
        self.named.setTextFormat(Qt.TextFormat.PlainText)
        self.named.setWordWrap(True)
        self.named.setTextInteractionFlags(self.summary.textInteractionFlags())
        self.receiver = QComboBox()
        self.receiver.setAccessibleName(translate("HistoryPane", "Receiver"))
        self.receiver.currentIndexChanged.connect(lambda _: self._show_receipt())

        self.attempts = QTreeWidget()
        self.attempts.setAccessibleName(translate("HistoryPane", "Attempts"))
        self.attempts.setRootIsDecorated(False)
        self.attempts.setUniformRowHeights(True)
        self.attempts.setHeaderLabels(
            [
                translate("HistoryPane", "When"),
                translate("HistoryPane", "Outcome"),
                translate("HistoryPane", "Status"),
                translate("HistoryPane", "In words"),
                translate("HistoryPane", "Seconds"),
            ]
        )
        header = self.attempts.header()
        header.setStretchLastSection(False)
        for column in (0, 1, 2, 4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

        self.answer = _text_view(translate("HistoryPane", "The receiver's answer"))
        self.bytes = _text_view(translate("HistoryPane", "The bytes that were sent"))
        self.views = QTabWidget()
        self.views.setDocumentMode(True)
        self.views.addTab(self.answer, translate("HistoryPane", "The receiver's answer"))
        self.views.addTab(self.bytes, translate("HistoryPane", "The bytes"))

        self.retry = QPushButton(translate("HistoryPane", "Try again"))
        self.cancel = QPushButton(translate("HistoryPane", "Cancel sending"))
        self.copy = QPushButton(translate("HistoryPane", "Copy"))
        self.save = QPushButton(translate("HistoryPane", "Save…"))
        self.copy.setToolTip(
            translate("HistoryPane", "Copies the receipt: times, hash, answers and the bytes")
        )
        self.save.setToolTip(translate("HistoryPane", "Saves the bytes, exactly as they were sent"))
        self.copy_number = QPushButton(translate("HistoryPane", "Copy number"))
        self.copy_number.setToolTip(
            translate("HistoryPane", "Copies the number that the receiver gave the report")
        )
        self.open_page = QPushButton(translate("HistoryPane", "Open its page"))
        self.look_up = QPushButton(translate("HistoryPane", "Look it up"))
        self.copy_number.clicked.connect(self._copy_number)
        self.open_page.clicked.connect(lambda: self._open(lambda each: each.own))
        self.look_up.clicked.connect(lambda: self._open(lambda each: each.lookup))
        self.retry.clicked.connect(self._retry)
        self.cancel.clicked.connect(self._cancel)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        buttons = QHBoxLayout()
        for button in (
            self.retry,
            self.cancel,
            self.open_page,
            self.look_up,
            self.copy_number,
            self.copy,
            self.save,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)

        top = QHBoxLayout()
        top.addWidget(self.summary, 1)
        top.addWidget(self.receiver, 0, Qt.AlignmentFlag.AlignTop)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.attempts)
        self.splitter.addWidget(self.views)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.named)
        layout.addWidget(self.splitter, 1)
        layout.addLayout(buttons)
        layout.addStretch(0)

    def show_report(self, report: CrashReport | DamagedRecord | None) -> None:
        """Show how far *report* has come."""
        self._report = report
        self._is_stale = True
        self._read()

    def _on_event(self, event: DeliveryChanged | SettingsChanged) -> None:
        if self._report is None:
            return
        if (
            not event.report_ids or self._report.id in event.report_ids
            if isinstance(event, DeliveryChanged)
            else "lookup_url" in event.keys
        ):
            self._is_stale = True
            self._read()

    def _read(self) -> None:
        report = self._report
        if self._reading is not None:
            self._reading.drop()
        if report is None:
            self._show(())
            return
        if not self.isVisible():
            return
        outbox = self._services.outbox
        self._reading = self._tasks.run(
            lambda: tuple(
                (each, named(each, outbox.links(each))) for each in outbox.receipts(report.id)
            ),
            done=self._show,
            failed=lambda error: self.summary.setText(error_sentence(error)),
            owner=self,
        )

    def _show(self, receipts: tuple[tuple[Receipt, Named], ...]) -> None:
        self._is_stale = False
        self._receipts = receipts
        with QSignalBlocker(self.receiver):
            was = self.receiver.currentIndex()
            self.receiver.clear()
            for each, _ in receipts:
                self.receiver.addItem(visible(each.queued.host, limit=120))
            self.receiver.setCurrentIndex(min(max(was, 0), len(receipts) - 1))
        self.receiver.setVisible(len(receipts) > 1)
        self._show_receipt()

    def _current(self) -> Receipt | None:
        place = max(0, self.receiver.currentIndex())
        return self._receipts[place][0] if place < len(self._receipts) else None

    def _named(self) -> Named:
        place = max(0, self.receiver.currentIndex())
        return self._receipts[place][1] if place < len(self._receipts) else Named()

    def _show_receipt(self) -> None:
        receipt = self._current()
        there = receipt is not None
        for widget in (self.splitter, self.copy, self.save):
            widget.setVisible(there)
        self.attempts.clear()
        self._show_named(self._named())
        if receipt is None:
            self.retry.setVisible(False)
            self.cancel.setVisible(False)
            self.answer.clear()
            self.bytes.clear()
            self.summary.setText(self._nothing())
            return
        queued = receipt.queued
        self.retry.setVisible(queued.state in CAN_RETRY)
        self.cancel.setVisible(queued.state in CAN_CANCEL)
        self.summary.setText(self._words(receipt))
        for attempt in reversed(receipt.attempts):
            item = QTreeWidgetItem(
                [
                    exact_time(attempt.at),
                    say(LABELS[state_name(attempt.outcome)].text),
                    "" if attempt.status is None else str(attempt.status),
                    say(attempt.words, limit=400),
                    number(attempt.seconds, digits=2),
                ]
            )
            item.setToolTip(3, tooltip(say(attempt.words, limit=2_000)))
            item.setTextAlignment(4, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.attempts.addTopLevelItem(item)
        self.answer.setPlaceholderText(translate("HistoryPane", "No answer yet"))
        self.answer.setPlainText(exactly(receipt.answer).text)
        # Of what came to an end long ago the facts are kept, not the bytes; without any it says
        # why.
        gone = translate(
            "HistoryPane",
            "The bytes are not kept any more (Settings, Storage). Their SHA-256: {sha256}",
            sha256=receipt.queued.sha256,
        )
        self.bytes.setPlaceholderText(gone if receipt.queued.size else "")
        self.bytes.setPlainText(exactly(as_text(receipt.body, receipt.content_type)).text)

    def _show_named(self, found: Named) -> None:
        lines = []
        if found.number:
            number_there = visible(found.number, limit=200)
            lines.append(
                translate("HistoryPane", "Number at the receiver: {number}", number=number_there)
            )
        if found.foreign:
            lines.append(
                translate(
                    "HistoryPane",
                    "The receiver names a page on another host, which is not "
                    "opened from here: {url}",
                    url=visible(found.foreign, limit=400),
                )
            )
        self.named.setText("\n".join(lines))
        self.named.setVisible(bool(lines))
        self.copy_number.setVisible(bool(found.number))
        for button, url in ((self.open_page, found.own), (self.look_up, found.lookup)):
            button.setVisible(bool(url))
            button.setToolTip(tooltip(url))
            button.setAccessibleDescription(visible(url, limit=400))

    def _nothing(self) -> str:
        report = self._report
        if report is None:
            return translate("HistoryPane", "Select a report to see what became of it.")
        if isinstance(report, DamagedRecord):
            return translate("HistoryPane", "A damaged record is never sent.")
        if report.sent_at is not None:
            return translate(
                "HistoryPane",
                "Cortex marked this report as sent on {when}. That proves nothing: "
                "this program has not sent it.",
                when=short_time(report.sent_at),
            )
        return translate("HistoryPane", "This report has not been sent to anyone.")

    def _words(self, receipt: Receipt) -> str:
        queued = receipt.queued
        lines = [
            translate(
                "HistoryPane",
                "{state}: {host}",
                state=say(LABELS[state_name(queued.state)].text),
                host=visible(queued.host, limit=300),
            )
        ]
        if queued.why:
            lines.append(say(queued.why))
        if queued.next_attempt is not None:
            lines.append(
                translate("HistoryPane", "Next try {when}", when=exact_time(queued.next_attempt))
            )
        lines.append(
            translate(
                "HistoryPane",
                "Agreed {when}; {size}; SHA-256 {hash}",
                when=exact_time(queued.decided_at),
                size=size(queued.size),
                hash=queued.sha256,
            )
        )
        return "\n".join(lines)

    def _retry(self) -> None:
        receipt, outbox = self._current(), self._services.outbox
        if receipt is not None:
            queued = receipt.queued
            self._do(lambda: outbox.retry(queued.destination_key, queued.report_id))

    def _cancel(self) -> None:
        receipt, outbox = self._current(), self._services.outbox
        if receipt is not None:
            report_id = receipt.queued.report_id
            self._do(lambda: outbox.cancel(report_id))

    def _do(self, job: object) -> None:
        assert callable(job)
        self._tasks.run(job, done=lambda _: self._read(), failed=self._on_fault, owner=self)

    def _on_fault(self, error: TrayError) -> None:
        self.summary.setText(error_sentence(error))

    def _copy(self) -> None:
        receipt = self._current()
        if receipt is None:
            return
        lines = [self._words(receipt), ""]
        for attempt in receipt.attempts:
            status = "" if attempt.status is None else f" {attempt.status}"
            lines.append(
                f"{attempt.at.isoformat()} {say(LABELS[state_name(attempt.outcome)].text)}{status}"
                f" {say(attempt.words, limit=2_000)}"
            )
        found = self._named()
        lines += [each for each in (self.named.text(), found.own, found.lookup) if each]
        lines += ["", receipt.answer, "", as_text(receipt.body, receipt.content_type)]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _copy_number(self) -> None:
        QGuiApplication.clipboard().setText(self._named().number)

    def _open(self, which: Callable[[Named], str]) -> None:
        if not QDesktopServices.openUrl(QUrl(which(self._named()))):
            self.summary.setText(
                translate("HistoryPane", "No browser could be opened. The address is copied.")
            )
            QGuiApplication.clipboard().setText(which(self._named()))

    def _save(self) -> None:
        receipt = self._current()
        if receipt is None:
            return
        suffix = "json" if receipt.content_type == "application/json" else "pb"
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("HistoryPane", "Save the bytes"),
            f"crash-report-{receipt.queued.report_id[:8]}.{suffix}",
        )
        if name:
            body = receipt.body
            self._do(lambda: _write(Path(name), body))

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
    view = QPlainTextEdit()
    view.setReadOnly(True)
    view.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    view.setAccessibleName(name)
    view.setFont(fixed_font())
    view.setTabChangesFocus(True)
    return view
