"""One editor for each kind of setting. An editor shows a value and says when the user has finished
changing it.
"""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from tray_app.messages import Message
from tray_app.model.redaction import HIDDEN, WordRule
from tray_app.model.settings import QuietHours
from tray_app.settings import address
from tray_app.settings.declared import Kind, Setting
from tray_app.ui.settings.state import tomorrow_morning
from tray_app.ui.text import exact_time, say, translate, visible
from tray_app.ui.widgets import text_formats

LANGUAGES = (("en", "English"), ("de", "Deutsch"), ("vi", "Tiếng Việt"), ("zh_CN", "简体中文"))
"""Each in its own language, so that everyone finds the way back."""


def declared(text: str) -> str:
    """Return a text of a declared setting in the user's language."""
    return say(Message(text), limit=2_000)


class Editor(QWidget):
    """Shows a value; `edited` tells the new one."""

    edited = Signal(object)

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)

    def named(self, widget: QWidget) -> None:
        """Give the widget that takes the keyboard the setting's name, for screen readers and
        labels.
        """
        widget.setAccessibleName(declared(self.setting.label))
        widget.setAccessibleDescription(declared(self.setting.help))
        self.setFocusProxy(widget)

    def show_value(self, value: Any) -> None:
        """Show *value* without telling anyone."""
        raise NotImplementedError

    def is_busy(self) -> bool:
        """Say whether the user is in the middle of typing, so that the value must not
        be replaced.
        """
        return False


class _Switch(Editor):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = QCheckBox(declared(setting.label))
        self.box.toggled.connect(lambda on: self.edited.emit(on))
        self.named(self.box)
        self.row.addWidget(self.box)
        self.row.addStretch(1)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box):
            self.box.setChecked(bool(value))


class _Choice(Editor):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = QComboBox()
        for choice in setting.choices:
            self.box.addItem(declared(choice.label), str(choice.value))
        self.box.activated.connect(lambda _: self.edited.emit(self.box.currentData()))
        self.named(self.box)
        _no_wheel(self.box)
        self.row.addWidget(self.box)
        self.row.addStretch(1)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findData(str(value)))


class _Language(Editor):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = QComboBox()
        self.box.addItem(translate("Settings", "As the system"), "")
        for code, name in LANGUAGES:
            self.box.addItem(name, code)
        self.box.activated.connect(lambda _: self.edited.emit(self.box.currentData()))
        self.named(self.box)
        _no_wheel(self.box)
        self.row.addWidget(self.box)
        self.row.addWidget(
            QLabel(translate("Settings", "Takes effect when the program starts again."))
        )
        self.row.addStretch(1)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box):
            place = self.box.findData(value)
            if place < 0:
                self.box.addItem(visible(str(value), limit=30), value)
                place = self.box.count() - 1
            self.box.setCurrentIndex(place)


class _Number(Editor):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = QSpinBox()
        self.box.setRange(setting.minimum, min(setting.maximum, 2**31 - 1))
        self.box.setKeyboardTracking(False)
        self.box.setGroupSeparatorShown(True)
        self.box.setSingleStep(1000 if setting.maximum > 1_000_000 else 1)
        self.box.setMinimumWidth(self.box.fontMetrics().horizontalAdvance("0") * 16)
        if setting.unit:
            self.box.setSuffix(f" {declared(setting.unit)}")
        self.box.valueChanged.connect(lambda value: self.edited.emit(value))
        self.named(self.box)
        _no_wheel(self.box)
        self.row.addWidget(self.box)
        self.row.addStretch(1)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box):
            self.box.setValue(int(value))


class _Text(Editor):
    """One line. Told when the user leaves the field or presses Enter."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.line = QLineEdit()
        self.line.editingFinished.connect(self.finish)
        self.named(self.line)
        self.row.addWidget(self.line, 1)
        self._shown = ""

    def show_value(self, value: Any) -> None:
        self._shown = str(value or "")
        with QSignalBlocker(self.line):
            self.line.setText(self._shown)

    def is_busy(self) -> bool:
        return self.line.isModified() and self.line.hasFocus()

    @Slot()
    def finish(self) -> None:
        """Tell what stands there now, if it is new."""
        text = self.line.text().strip()
        if text != self._shown:
            self._shown = text
            self.edited.emit(text)


class AddressEditor(_Text):
    """An address, judged while it is typed, with what it becomes."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.line.setPlaceholderText(
            "https://collector.example:4318" if setting.key == "endpoint" else "https://"
        )
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.verdict = QLabel()
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        self.line.textChanged.connect(self._judge)
        self._judge()

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        text, whole = self.line.text(), self.setting.whole_url
        verdict = address.check(text, whole_url=whole)
        lines = []
        if verdict.problem:
            lines.append("⚠ " + say(verdict.problem))
        elif text.strip():
            if self.setting.key == "endpoint":
                becomes = visible(address.endpoint_becomes(text), limit=300)
                lines.append(translate("Settings", "Reports go to {url}", url=becomes))
            elif self.setting.key == "vendor_server":
                becomes = visible(address.joined(text, address.VENDOR_PATH), limit=300)
                lines.append(translate("Settings", "Reports go to {url}", url=becomes))
            lines += ("⚠ " + say(warning) for warning in verdict.warnings)
        self.verdict.setText("\n".join(lines))
        self.verdict.setVisible(bool(lines))
        palette = self.palette()
        if verdict.problem or verdict.warnings:
            palette.setColor(palette.ColorRole.WindowText, text_formats.warning_color(palette))
        self.verdict.setPalette(palette)
        self.line.setAccessibleDescription("\n".join(lines) or declared(self.setting.help))


class _Path(_Text):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        button = QPushButton(translate("Settings", "Choose…"))
        button.setAccessibleName(
            translate("Settings", "Choose: {label}", label=declared(setting.label))
        )
        button.clicked.connect(self._choose)
        self.row.addWidget(button)

    @Slot()
    def _choose(self) -> None:
        title = declared(self.setting.label)
        if self.setting.kind is Kind.FOLDER:
            name = QFileDialog.getExistingDirectory(self, title, self.line.text())
        else:
            name, _ = QFileDialog.getOpenFileName(self, title, self.line.text())
        if name:
            self.line.setText(name)
            self.finish()


class _Hours(Editor):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = QCheckBox(declared(setting.label))
        self.start, self.end = QTimeEdit(QTime(22, 0)), QTimeEdit(QTime(7, 0))
        self.start.setAccessibleName(translate("Settings", "Quiet hours begin"))
        self.end.setAccessibleName(translate("Settings", "Quiet hours end"))
        self.named(self.box)
        self.row.addWidget(self.box)
        for edit, word in (
            (self.start, translate("Settings", "from")),
            (self.end, translate("Settings", "to")),
        ):
            edit.setKeyboardTracking(False)
            edit.timeChanged.connect(self._tell)
            _no_wheel(edit)
            self.row.addWidget(QLabel(word))
            self.row.addWidget(edit)
        self.row.addStretch(1)
        self.box.toggled.connect(self._tell)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box), QSignalBlocker(self.start), QSignalBlocker(self.end):
            self.box.setChecked(isinstance(value, QuietHours))
            if isinstance(value, QuietHours):
                self.start.setTime(QTime(value.begin.hour, value.begin.minute))
                self.end.setTime(QTime(value.end.hour, value.end.minute))
        self._enable()

    def _enable(self) -> None:
        for edit in (self.start, self.end):
            edit.setEnabled(self.box.isChecked())

    @Slot()
    def _tell(self) -> None:
        self._enable()
        hours = (
            QuietHours(_time_in(self.start), _time_in(self.end)) if self.box.isChecked() else None
        )
        self.edited.emit(hours)


def _time_in(edit: QTimeEdit) -> time:
    return time(edit.time().hour(), edit.time().minute())


class _Moment(Editor):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.label = QLabel()
        self.hour = QPushButton(translate("Settings", "Pause for an hour"))
        self.tomorrow = QPushButton(translate("Settings", "Pause until tomorrow"))
        self.end = QPushButton(translate("Settings", "End the pause"))
        self.hour.clicked.connect(lambda: self.edited.emit(datetime.now(UTC) + timedelta(hours=1)))
        self.tomorrow.clicked.connect(lambda: self.edited.emit(tomorrow_morning(datetime.now(UTC))))
        self.end.clicked.connect(lambda: self.edited.emit(None))
        for widget in (self.label, self.hour, self.tomorrow, self.end):
            self.row.addWidget(widget)
        self.row.addStretch(1)
        self.setFocusProxy(self.hour)

    def show_value(self, value: Any) -> None:
        paused = isinstance(value, datetime) and value > datetime.now(UTC)
        self.label.setText(
            translate("Settings", "Paused until {when}", when=exact_time(value))
            if paused
            else translate("Settings", "Not paused")
        )
        self.end.setVisible(paused)


class _Names(Editor):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.list = QListWidget()
        self.list.setFixedHeight(self.list.fontMetrics().height() * 5)
        self.named(self.list)
        self.new = QLineEdit()
        self.new.setAccessibleName(translate("Settings", "Name of a field to allow"))
        self.new.setPlaceholderText(translate("Settings", "Name of a field"))
        self.add = QPushButton(translate("Settings", "Allow"))
        self.remove = QPushButton(translate("Settings", "Remove"))
        self.new.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        column = QVBoxLayout()
        column.addWidget(self.list)
        line = QHBoxLayout()
        for widget in (self.new, self.add, self.remove):
            line.addWidget(widget)
        column.addLayout(line)
        self.row.addLayout(column)

    def show_value(self, value: Any) -> None:
        self.list.clear()
        self.list.addItems([visible(str(name), limit=200) for name in value])
        self.remove.setEnabled(bool(value))
        self._names = list(value)

    @Slot()
    def _add(self) -> None:
        name = self.new.text().strip()
        if name and name not in self._names:
            self.new.clear()
            self.edited.emit([*self._names, name])

    @Slot()
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


class TwoColumns(Editor):
    """A table of pairs: headers with their values, or words with what stands there instead."""

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
        self.table.setColumnWidth(0, 220)
        self.table.setTabKeyNavigation(False)
        self.table.setFixedHeight(self.table.fontMetrics().height() * 8)
        if self._secret:
            self.table.setItemDelegateForColumn(1, _Secret(self.table))
        self.table.itemChanged.connect(self._tell)
        self.named(self.table)
        self.add = QPushButton(translate("Settings", "Add"))
        self.remove = QPushButton(translate("Settings", "Remove"))
        self.add.setAccessibleName(
            translate("Settings", "Add: {label}", label=declared(setting.label))
        )
        self.remove.setAccessibleName(
            translate("Settings", "Remove: {label}", label=declared(setting.label))
        )
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        column = QVBoxLayout()
        column.addWidget(self.table)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addWidget(self.remove)
        line.addStretch(1)
        column.addLayout(line)
        self.row.addLayout(column)

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

    def is_busy(self) -> bool:
        return self.table.state() is QTableWidget.State.EditingState

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

    @Slot()
    def _add(self) -> None:
        with QSignalBlocker(self.table):
            self._append("", "" if self._secret else HIDDEN)
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 0)
        item = self.table.item(row, 0)
        if item is not None:
            self.table.editItem(item)

    @Slot()
    def _remove(self) -> None:
        row = self.table.currentRow()
        if row >= 0:
            with QSignalBlocker(self.table):
                self.table.removeRow(row)
            self._tell()

    @Slot()
    def _tell(self) -> None:
        pairs = self.pairs()
        if self._secret:
            if all(value for _, value in pairs):
                self.edited.emit(dict(pairs))
        else:
            self.edited.emit(tuple(WordRule(word, instead) for word, instead in pairs))


_EDITORS: dict[Kind, Callable[[Setting], Editor]] = {
    Kind.SWITCH: _Switch,
    Kind.CHOICE: _Choice,
    Kind.NUMBER: _Number,
    Kind.TEXT: _Text,
    Kind.ADDRESS: AddressEditor,
    Kind.FILE: _Path,
    Kind.FOLDER: _Path,
    Kind.HOURS: _Hours,
    Kind.MOMENT: _Moment,
    Kind.NAMES: _Names,
    Kind.WORDS: TwoColumns,
    Kind.HEADERS: TwoColumns,
}


def editor_for(setting: Setting) -> Editor:
    """Return the editor for a setting."""
    return _Language(setting) if setting.key == "language" else _EDITORS[setting.kind](setting)


class _WheelIgnored(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Scrolling the page must not turn a setting that happens to be under the pointer.
        if (
            event.type() is QEvent.Type.Wheel
            and isinstance(watched, QWidget)
            and not watched.hasFocus()
        ):
            event.ignore()
            return True
        return False


def _no_wheel(widget: QWidget) -> None:
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_WheelIgnored(widget))
