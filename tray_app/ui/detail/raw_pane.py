"""The tab "Raw OTLP": the record as Cortex's file has it, laid out or as it is, and as a tree."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QRadioButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from tray_app.errors import TrayError
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.services.services import Services
from tray_app.ui.detail.json_model import JsonModel
from tray_app.ui.detail.state import bytes_as_text
from tray_app.ui.tasks import Jobs, Task, Tasks
from tray_app.ui.text import BLOCK, error_sentence, size, translate, visible
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import arranged, push_button
from tray_app.ui.widgets.highlight import JsonHighlighter
from tray_app.ui.widgets.plain_text import PlainLabel
from tray_app.ui.widgets.preview_state import readable
from tray_app.ui.widgets.reflow import Reflow
from tray_app.ui.widgets.text_view import FindBar, TextView

INDENT = 14
"""In pixels: OTLP's attributes lie ten blocks deep."""
NARROW = 90
"""In characters. Below this the tree stands above the text, not beside it."""
OPENED = 40
"""So many rows of the tree are in sight at first, if there are as many; the outer ones first."""


class RawPane(QWidget):
    """Loads the bytes of one report when it is looked at, and not before."""

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._services, self._jobs = services, Jobs(tasks, self, self._on_failed)
        self._report_id = self._loaded_id = ""
        self._stored = b""
        self._task: Task | None = None
        self.view = TextView(translate("Raw", "Raw OTLP record"))
        # As JSON runs, in every language.
        self.view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.view.cursorPositionChanged.connect(self._show_part)
        self.tree = QTreeView()
        self.tree.setAccessibleName(translate("Raw", "Parts of the record"))
        self.tree.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.parts = JsonModel(self)
        self.tree.setModel(self.parts)
        self.tree.setIndentation(INDENT)
        self.tree.expanded.connect(self._fit_names)
        self.tree.selectionModel().currentChanged.connect(self._show_place)
        self._highlighter = JsonHighlighter(self.view.document())
        self.find_bar = FindBar(self.view)
        self.readable = QRadioButton(translate("Raw", "&Readable"))
        self.readable.setChecked(True)
        self.untouched = QRadioButton(translate("Raw", "&As stored, byte for byte"))
        group = QButtonGroup(self)
        group.addButton(self.readable)
        group.addButton(self.untouched)
        group.buttonClicked.connect(self._draw)
        self._note = PlainLabel()
        find = push_button(translate("Raw", "&Find"), self.find_bar.open)
        self.copy_button = push_button(translate("Detail", "Copy"), self.copy)
        text = QWidget()
        arranged(QVBoxLayout(text), (self.view, 1), self.find_bar, spacing=0)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.tree)
        self._splitter.addWidget(text)
        self._splitter.setSizes([1, 1])
        choice, tools, row = QWidget(), QWidget(), Reflow(fill_first=True)
        arranged(QHBoxLayout(choice), self.readable, self.untouched, 1, spacing=SPACE)
        arranged(QHBoxLayout(tools), self._note, find, self.copy_button, spacing=SPACE)
        row.setSpacing(SPACE)
        row.addWidget(choice)
        row.addWidget(tools)
        arranged(QVBoxLayout(self), row, (self._splitter, 1), edge=SPACE, spacing=SPACE)

    def show_report(self, report: CrashReport | DamagedRecord | None) -> None:
        """Show this report's bytes once the pane is visible."""
        self._report_id = report.id if report is not None else ""
        if report is None:
            self._loaded_id, self._stored = "", b""
            self._draw()
        elif self.isVisible():
            self._load()

    def copy(self) -> None:
        """Copy the record as stored: all of it, not only what is shown."""
        QGuiApplication.clipboard().setText(bytes_as_text(self._stored))

    def _load(self) -> None:
        if self._report_id == self._loaded_id:
            return
        report_id, reports = self._report_id, self._services.reports
        self._task = self._jobs.run(
            lambda: reports.stored(report_id),
            lambda stored: self._on_stored(report_id, stored),
            instead_of=self._task,
        )

    def _on_stored(self, report_id: str, stored: bytes) -> None:
        self._loaded_id, self._stored = report_id, stored
        self._draw()

    def _on_failed(self, error: TrayError) -> None:
        self._loaded_id, self._stored = "", b""
        self.parts.show_text("")
        self.view.setPlainText(error_sentence(error))

    def _draw(self) -> None:
        # Only as much as can be shown is decoded; a cut within a character is shown as its bytes.
        text = bytes_as_text(self._stored[:BLOCK])
        is_readable = self.readable.isChecked()
        with QSignalBlocker(self.view):
            wrap = (
                QPlainTextEdit.LineWrapMode.NoWrap
                if is_readable
                else QPlainTextEdit.LineWrapMode.WidgetWidth
            )
            self.view.setLineWrapMode(wrap)
            shown = visible(text, limit=2 * BLOCK, lines=True)
            shown = (readable(shown) if is_readable else shown)[: 2 * BLOCK]
            self.view.setPlainText(shown)
        self.parts.show_text(shown)
        self._open_parts()
        self.copy_button.setEnabled(bool(self._stored))
        if len(self._stored) > BLOCK:
            self._note.setText(
                translate(
                    "Raw",
                    "The first {shown} of {all}",
                    shown=size(BLOCK),
                    all=size(len(self._stored)),
                )
            )
        else:
            self._note.setText(size(len(self._stored)) if self._stored else "")

    def _open_parts(self) -> None:
        # Whoever comes here by keyboard is on a row at once, and hears it.
        self.tree.setCurrentIndex(self.parts.index(0, 0))
        opened, rows = [QModelIndex()], 0
        for each in opened:  # grows meanwhile
            count = self.parts.rowCount(each)
            if rows + count > OPENED:
                break
            self.tree.expand(each)
            rows += count
            rows_within = [self.parts.index(row, 0, each) for row in range(count)]
            # Of a list with several members, such as OTLP's attributes, the members stay closed.
            opened += (
                row
                for row in rows_within
                if count == 1 or not self.parts.part(row).name.startswith("[")
            )

    def _fit_names(self) -> None:
        self.tree.resizeColumnToContents(0)
        self.tree.setColumnWidth(
            0, min(self.tree.columnWidth(0), self.tree.viewport().width() * 2 // 3)
        )

    def _show_place(self, index: QModelIndex) -> None:
        """Mark in the text what was chosen in the tree."""
        if not index.isValid() or not self.tree.hasFocus():
            return
        part, cursor = self.parts.part(index), self.view.textCursor()
        # Backwards, so that of what is longer than the view its beginning is seen.
        cursor.setPosition(part.end)
        cursor.setPosition(part.start, QTextCursor.MoveMode.KeepAnchor)
        with QSignalBlocker(self.view):
            self.view.setTextCursor(cursor)

    def _show_part(self) -> None:
        """Show in the tree where the text's cursor stands, as after a search."""
        self.tree.setCurrentIndex(self.parts.index_at(self.view.textCursor().selectionStart()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._report_id:
            self._load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW * self.fontMetrics().averageCharWidth()
        self._splitter.setOrientation(
            Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        )
