"""The table "Crash report list": keeps its place, knows its keys, and is no trap for a keyboard."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
)

from tray_app.model.query import Column, ReportRow
from tray_app.ui.list.columns import Columns
from tray_app.ui.list.report_table import ReportTableModel
from tray_app.ui.list.row_delegate import RowDelegate
from tray_app.ui.list.row_state import COLUMNS
from tray_app.ui.text import translate
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import announce

FEW = 500
"""A change of the selection up to this many rows is told to screen readers row by row."""


class ReportList(QTableView):
    """Shows a ReportTableModel, one whole row at a time."""

    current_changed = Signal(object)
    """With the key of the current report, or None."""
    review_wanted = Signal()
    delete_wanted = Signal()
    copy_wanted = Signal(str)
    copy_raw_wanted = Signal()
    escaped = Signal()
    open_wanted = Signal()
    """The members of the current group are wanted."""
    back_wanted = Signal()
    group_moved = Signal(str)
    """With the group that was the current row: a new member gave it another key and place."""

    def __init__(self, model: ReportTableModel) -> None:
        super().__init__()
        self._model = model
        self.current_key: int | None = None
        """The key of the report that is shown below."""
        self._anchor: tuple[int, int] | None = None
        self._top = 0
        self._lost_group, self._lost_current = "", False
        self.setAccessibleName(translate("List", "Crash report list"))
        # Before the selection hears of it, which makes another row the current one.
        model.rowsAboutToBeRemoved.connect(self._on_about_to_remove)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(RowDelegate(model, self))
        self.columns = Columns(self)
        self._set_up_headers()
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(lambda: self.columns.show_groups(model.query.grouped))
        model.modelReset.connect(self._find_place)
        model.rowsAboutToBeInserted.connect(self._on_about_to_insert)
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)

    @property
    def current_row(self) -> ReportRow | None:
        """What is known of that report."""
        return self._model.report_at(self.currentIndex().row())

    def selected_keys(self) -> list[int]:
        """Return the keys of all selected reports, in the table's order."""
        rows: set[int] = set()
        for part in self._parts():
            rows.update(range(part.top(), part.bottom() + 1))
        return self._model.keys_in(sorted(rows))

    def selected_count(self) -> int:
        """Return how many reports are selected, without listing them."""
        return sum(part.height() for part in self._parts() if part.left() == 0)

    def select_key(self, key: int) -> bool:
        """Make the report with *key* the current one, in view; False when the table has it not."""
        row = self._model.row_of(key)
        if row is None:
            return False
        self._select_row(row)
        self.scrollTo(self._model.index(row, 0))
        return True

    def select_first(self) -> None:
        """Make the first report the current one."""
        if self._model.rowCount():
            self._select_row(0)
            self.scrollToTop()

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def _set_up_headers(self) -> None:
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(1)
        header = self.horizontalHeader()
        # A header draws columns that are wholly selected in another way, and finds out by asking
        # for every cell. In a selection of their own nothing is ever selected.
        for each in (header, vertical):
            each.setSelectionModel(QItemSelectionModel(self._model, each))
        self.columns.changed.connect(self._model.show_columns)
        self._fit_rows()
        header.setSortIndicator(COLUMNS.index(Column.WHEN), Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)

    def _fit_rows(self) -> None:
        """Give each row room for two lines, and the list room for two rows."""
        height = 2 * self.fontMetrics().height() + 2 * SPACE + 4
        self.verticalHeader().setDefaultSectionSize(height)

    def _select_row(self, row: int) -> None:
        index = self._model.index(row, 0)
        flags = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows
        )
        self.selectionModel().setCurrentIndex(index, flags)

    def _on_current_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        key = self._model.key_at(current.row()) if current.isValid() else None
        if key != self.current_key:
            self.current_key = key
            self.current_changed.emit(key)

    def _keep_place(self) -> None:
        row = self.currentIndex().row()
        self._anchor = (
            (self.current_key, row) if self.current_key is not None and row >= 0 else None
        )

    def _find_place(self) -> None:
        anchor, self._anchor = self._anchor, None
        if anchor is not None and self.select_key(anchor[0]):
            return
        if self.current_key is not None:
            self.current_key = None
            self.current_changed.emit(None)

    def _on_about_to_insert(self, _parent: QModelIndex, _first: int, _last: int) -> None:
        self._top = self.rowAt(0)

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        # What is being read stays where it is; at the very top the new ones are seen to come.
        if self._top > 0 and first <= self._top:
            bar = self.verticalScrollBar()
            bar.setMaximum(max(bar.maximum(), self._model.rowCount() - 1))
            bar.setValue(bar.value() + last - first + 1)

    def _on_about_to_remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        row = self.currentIndex().row()
        report = self._model.report_at(row) if first <= row <= last else None
        self._lost_group = report.group if report is not None and self._model.query.grouped else ""
        self._lost_current = first <= row <= last

    def _on_removed(self, _parent: QModelIndex, first: int, _last: int) -> None:
        rows = self._model.rowCount()
        if rows and self._lost_current and not self.selectionModel().hasSelection():
            # Qt makes the row before it the current one, and selects none; the next key is meant
            # for the row that took its place.
            self._select_row(min(first, rows - 1))
        if self._lost_group:
            self.group_moved.emit(self._lost_group)

    def copy_rows(self) -> None:
        """Ask for the selected rows to be copied as text; of very many, those that are known."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        lines = [text for text in map(self._model.row_text, rows[:10_000]) if text]
        self.copy_wanted.emit("\n".join(lines))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        changed = sum(
            part.at(n).height() for part in (selected, deselected) for n in range(part.count())
        )
        if changed <= FEW:
            super().selectionChanged(selected, deselected)
            return
        # The table itself lists every cell for a screen reader, which takes seconds for many.
        QAbstractItemView.selectionChanged(self, selected, deselected)
        announce(self, translate("List", "%n report(s) selected", n=self.selected_count()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.columns.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_rows()
            self.columns.fit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self._model.report_at(self.indexAt(event.position().toPoint()).row())
        if row is not None and row.count > 1 and self._model.query.grouped:
            self.open_wanted.emit()
        else:
            super().mouseDoubleClickEvent(event)

    def _ahead(self, event: QKeyEvent) -> int:
        """Return 1 for the key that leads into a group, -1 for the one out, 0 for others."""
        way = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        return (
            0
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            else -way
            if self.isRightToLeft()
            else way
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = self._ahead(event)
        if way > 0 and self._model.query.grouped:
            self.open_wanted.emit()
            return
        if way < 0 and (self._model.query.grouped or self._model.query.group is not None):
            if self._model.query.group is not None:
                self.back_wanted.emit()
            return
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() == Qt.Key.Key_C and event.modifiers() == control | shift:
            self.copy_raw_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.review_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers() & control:
            # Home and End mean the first and the last report: a row is one thing, not seven cells.
            self._go_to_edge(
                end=event.key() == Qt.Key.Key_End, extend=bool(event.modifiers() & shift)
            )
        else:
            super().keyPressEvent(event)

    def _go_to_edge(self, *, end: bool, extend: bool) -> None:
        rows = self._model.rowCount()
        if not rows:
            return
        target = self._model.index(rows - 1 if end else 0, 0)
        if not extend:
            self._select_row(target.row())
        else:
            start = max(0, self.currentIndex().row())
            low, high = min(start, target.row()), max(start, target.row())
            part = QItemSelection(
                self._model.index(low, 0), self._model.index(high, len(COLUMNS) - 1)
            )
            self.selectionModel().select(part, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.selectionModel().setCurrentIndex(
                target, QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.scrollTo(target)
