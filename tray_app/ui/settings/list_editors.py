"""Editors for lists: names, and pairs such as headers with their values."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tray_app.model.redaction import HIDDEN, WordRule
from tray_app.settings.declared import Kind, Setting
from tray_app.ui.settings.editors import Editor
from tray_app.ui.text import translate, visible
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import arranged, push_button
from tray_app.ui.widgets.labels import declared
from tray_app.ui.widgets.reflow import Reflow


def line_of_buttons(*widgets: QWidget) -> Reflow:
    """Return a row of buttons; one above the other where there is no room."""
    line = Reflow()
    line.setSpacing(SPACE)
    for widget in widgets:
        line.addWidget(widget)
    return line


class Names(Editor):
    """A list to which names are added."""

    wide = True

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.list = QListWidget()
        self.list.setFixedHeight(self.list.fontMetrics().height() * 4)
        self.named(self.list)
        self.new = QLineEdit()
        self.new.setAccessibleName(translate("Settings", "Name of a field"))
        self.new.setPlaceholderText(setting.example)
        self.add = push_button(translate("Settings", "Add"), self._add)
        self.remove = push_button(translate("Settings", "Remove"), self._remove)
        self.new.returnPressed.connect(self._add)
        buttons = line_of_buttons(self.add, self.remove)
        self.row.addLayout(arranged(QVBoxLayout(), self.list, self.new, buttons))
        self._names: list[str] = []

    def show_value(self, value: Any) -> None:
        self.list.clear()
        self.list.addItems([visible(str(name), limit=200) for name in value])
        self.list.setVisible(bool(value))
        self.remove.setVisible(bool(value))
        self._names = list(value)

    def _add(self) -> None:
        name = self.new.text().strip()
        if name and name not in self._names:
            self.new.clear()
            self.edited.emit([*self._names, name])

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.edited.emit([name for place, name in enumerate(self._names) if place != row])


class _Secret(QStyledItemDelegate):
    """Shows a header's value as dots; it can be typed anew, and never read."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Any) -> None:
        super().initStyleOption(option, index)
        option.text = "•" * 8 if index.data() else ""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Any) -> QWidget:
        line = QLineEdit(parent)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        return line


class Pairs(Editor):
    """A table of pairs: headers with their values, or words with what stands there instead."""

    wide = True

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._secret = setting.kind is Kind.HEADERS
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels(
            [translate("Settings", "Header"), translate("Settings", "Value")]
            if self._secret
            else [translate("Settings", "Word"), translate("Settings", "Sent instead")]
        )
        self.table.verticalHeader().setVisible(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setColumnWidth(0, self.table.fontMetrics().averageCharWidth() * 26)
        self.table.setTabKeyNavigation(False)
        self.table.setFixedHeight(self.table.fontMetrics().height() * 7)
        if self._secret:
            self.table.setItemDelegateForColumn(1, _Secret(self.table))
        self.table.itemChanged.connect(self._tell)
        self.named(self.table)
        self.add = push_button(translate("Settings", "Add"), self._add)
        self.remove = push_button(translate("Settings", "Remove"), self._remove)
        for button in (self.add, self.remove):
            button.setAccessibleDescription(declared(setting.label))
        buttons = line_of_buttons(self.add, self.remove)
        self.row.addLayout(arranged(QVBoxLayout(), self.table, buttons))
        self._show_table()

    def pairs(self) -> list[tuple[str, str]]:
        """Return what stands there, without unfinished lines."""
        found = []
        for row in range(self.table.rowCount()):
            first, second = self._text(row, 0).strip(), self._text(row, 1)
            if first:
                found.append((first, second))
        return found

    def show_value(self, value: Any) -> None:
        wanted = (
            [*value.items()] if self._secret else [(rule.word, rule.substitute) for rule in value]
        )
        if wanted == self.pairs():
            return
        with QSignalBlocker(self.table):
            self.table.setRowCount(0)
            for pair in wanted:
                self._append(*pair)
        self._show_table()

    def is_busy(self) -> bool:
        return self.table.state() is QTableWidget.State.EditingState

    def _show_table(self) -> None:
        """An empty table is only in the way."""
        self.table.setVisible(self.table.rowCount() > 0)
        self.remove.setVisible(self.table.rowCount() > 0)

    def _append(self, first: str, second: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setItem(row, 0, QTableWidgetItem(first))
        item = QTableWidgetItem(second)
        if self._secret:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, translate("Settings", "hidden value"))
        self.table.setItem(row, 1, item)

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item is not None else ""

    def _add(self) -> None:
        with QSignalBlocker(self.table):
            self._append("", "" if self._secret else HIDDEN)
        self._show_table()
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 0)
        item = self.table.item(row, 0)
        if item is not None:
            self.table.editItem(item)

    def _remove(self) -> None:
        row = self.table.currentRow()
        if row >= 0:
            with QSignalBlocker(self.table):
                self.table.removeRow(row)
            self._show_table()
            self._tell()

    def _tell(self) -> None:
        pairs = self.pairs()
        if self._secret:
            if all(value for _, value in pairs):
                self.edited.emit(dict(pairs))
        else:
            self.edited.emit(tuple(WordRule(word, instead) for word, instead in pairs))
