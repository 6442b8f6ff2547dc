"""One editor for each kind of setting: shows a value, and says when the user has changed it."""

from collections.abc import Callable
from datetime import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from tray_app.model.settings import QuietHours
from tray_app.settings.declared import Kind, Setting
from tray_app.ui.text import exact_time, translate, visible
from tray_app.ui.widgets.basics import arranged, push_button
from tray_app.ui.widgets.cards import fill
from tray_app.ui.widgets.controls import Segmented, Switch
from tray_app.ui.widgets.labels import declared

LANGUAGES = (("en", "English"), ("de", "Deutsch"), ("vi", "Tiếng Việt"), ("zh_CN", "简体中文"))
"""Each in its own language, so that everyone finds the way back."""


class Editor(QWidget):
    """Shows a value; `edited` tells the new one."""

    edited = Signal(object)
    wide = False
    """Whether it takes the whole width of its row, below the label."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self.row = arranged(QHBoxLayout(self))

    def named(self, widget: QWidget) -> None:
        """Give the widget that takes the keyboard the setting's name, for screen readers."""
        widget.setAccessibleName(declared(self.setting.label))
        self.setFocusProxy(widget)

    def show_value(self, value: Any) -> None:
        """Show *value* without telling anyone."""
        raise NotImplementedError

    def let_change(self, able: bool) -> None:
        """Let the user change the value, or not."""
        self.setEnabled(able)

    def describe(self, words: str) -> None:
        """Tell a screen reader more than the name."""
        proxy = self.focusProxy()
        if proxy is not None:
            proxy.setAccessibleDescription(words)

    def is_busy(self) -> bool:
        """Say whether the user is typing, so that the value must not be replaced."""
        return False


class _Switch(Editor):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = Switch(declared(setting.label))
        self.box.toggled.connect(lambda on: self.edited.emit(on))
        self.named(self.box)
        self.row.addWidget(self.box)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box):
            self.box.setChecked(bool(value))


class _Choice(Editor):
    """Some choices side by side."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = Segmented(
            declared(setting.label),
            [(str(choice.value), declared(choice.label)) for choice in setting.choices],
        )
        self.box.chosen.connect(self.edited)
        self.setFocusProxy(self.box)
        self.row.addWidget(self.box)

    def show_value(self, value: Any) -> None:
        self.box.choose(str(value))


class _Language(Editor):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = QComboBox()
        self.box.addItem(translate("Settings", "System language"), "")
        for code, name in LANGUAGES:
            self.box.addItem(name, code)
        self.box.activated.connect(lambda _: self.edited.emit(self.box.currentData()))
        self.named(self.box)
        no_wheel(self.box)
        self.row.addWidget(self.box)

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
        self.box.setSingleStep(1000 if setting.unit == "ms" else 1)
        if setting.zero:
            self.box.setSpecialValueText(declared(setting.zero))
        if setting.unit:
            self.box.setSuffix(f" {declared(setting.unit)}")
        self.box.setMinimumWidth(self.box.fontMetrics().averageCharWidth() * 18)
        self.box.valueChanged.connect(lambda value: self.edited.emit(value))
        self.named(self.box)
        no_wheel(self.box)
        self.row.addWidget(self.box)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box):
            self.box.setValue(int(value))


class Text(Editor):
    """One line. Told when the user leaves the field or presses Enter."""

    wide = True

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.line = fill(QLineEdit())
        self.line.setPlaceholderText(setting.example)
        self.line.editingFinished.connect(self.finish)
        self.named(self.line)
        self.row.addWidget(self.line, 1)
        self._shown = self._told = ""
        """What is in force, and what was told last; it may have been refused."""

    def show_value(self, value: Any) -> None:
        self._shown = self._told = str(value or "")
        if self.line.text() != self._shown:
            self.line.setText(self._shown)
            self.line.setCursorPosition(0)

    def is_busy(self) -> bool:
        return self.line.isModified() and self.line.hasFocus()

    def forget(self) -> None:
        """Take back what was typed and is not in force."""
        if self.line.text() != self._shown:
            self.show_value(self._shown)

    def finish(self) -> None:
        """Tell what stands there now, if it is new."""
        text = self.line.text().strip()
        if text != self._told:
            self._told = text
            self.edited.emit(text)


class _Path(Text):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        button = push_button(translate("Settings", "Choose…"), self._choose)
        button.setAccessibleDescription(declared(setting.label))
        self.row.addWidget(button)

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
        self.box = Switch(declared(setting.label))
        self.start, self.end = QTimeEdit(QTime(22, 0)), QTimeEdit(QTime(7, 0))
        self.named(self.box)
        self._span: list[QWidget] = []
        for edit, word in (
            (self.start, translate("Settings", "from")),
            (self.end, translate("Settings", "to")),
        ):
            edit.setAccessibleName(f"{declared(setting.label)} {word}")
            edit.setKeyboardTracking(False)
            edit.timeChanged.connect(self._tell)
            no_wheel(edit)
            label = QLabel(word)
            self.row.addWidget(label)
            self.row.addWidget(edit)
            self._span += [label, edit]
        self.row.addWidget(self.box)
        self.box.toggled.connect(self._tell)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box), QSignalBlocker(self.start), QSignalBlocker(self.end):
            self.box.setChecked(isinstance(value, QuietHours))
            if isinstance(value, QuietHours):
                self.start.setTime(QTime(value.begin.hour, value.begin.minute))
                self.end.setTime(QTime(value.end.hour, value.end.minute))
        self._unfold()

    def _unfold(self) -> None:
        for each in self._span:
            each.setVisible(self.box.isChecked())

    def _tell(self) -> None:
        self._unfold()
        hours = (
            QuietHours(_time_in(self.start), _time_in(self.end)) if self.box.isChecked() else None
        )
        self.edited.emit(hours)


def _time_in(edit: QTimeEdit) -> time:
    return time(edit.time().hour(), edit.time().minute())


class _Moment(Editor):
    """A pause that was begun elsewhere; here it can be ended."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.label = QLabel()
        self.end = push_button(translate("Settings", "Resume"), lambda: self.edited.emit(None))
        self.row.addWidget(self.label)
        self.row.addWidget(self.end)
        self.setFocusProxy(self.end)

    def show_value(self, value: Any) -> None:
        self.label.setText(
            translate("Settings", "until {when}", when=exact_time(value)) if value else ""
        )


_EDITORS: dict[Kind, Callable[[Setting], Editor]] = {
    Kind.SWITCH: _Switch,
    Kind.CHOICE: _Choice,
    Kind.NUMBER: _Number,
    Kind.TEXT: Text,
    Kind.FILE: _Path,
    Kind.FOLDER: _Path,
    Kind.HOURS: _Hours,
    Kind.MOMENT: _Moment,
}


def simple_editor(setting: Setting) -> Editor:
    """Return the editor of a setting that has a single value."""
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


def no_wheel(widget: QWidget) -> None:
    """Let the wheel turn *widget* only while it has the keyboard."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_WheelIgnored(widget))
