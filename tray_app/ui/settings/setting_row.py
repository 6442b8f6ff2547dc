"""One setting in the window: its editor, what it means, where its value comes from, and what was
wrong with it.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tray_app.settings.declared import Kind, Setting
from tray_app.settings.resolve import Resolved, ValueSource
from tray_app.ui.settings.editors import AddressEditor, declared, editor_for
from tray_app.ui.settings.state import RowState
from tray_app.ui.text import say, translate
from tray_app.ui.theme import colours
from tray_app.ui.widgets import text_formats


class SettingRow(QWidget):
    """Shows a RowState; tells what the user wants."""

    wanted = Signal(str, object)
    """Key and new value."""
    reset_wanted = Signal(str)

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self.state: RowState | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.editor = editor_for(setting)
        if setting.kind not in (Kind.SWITCH, Kind.HOURS):
            label = QLabel(declared(setting.label))
            font = label.font()
            font.setBold(True)
            label.setFont(font)
            # To the very widget: a screen reader calls a combo box by its label, not by a name of
            # its own.
            label.setBuddy(self.editor.focusProxy() or self.editor)
            layout.addWidget(label)
        layout.addWidget(self.editor)
        if isinstance(self.editor, AddressEditor):
            layout.addWidget(self.editor.verdict)
        self._help = _wrapped(declared(setting.help))
        layout.addWidget(self._help)
        self._fault = _wrapped("")
        layout.addWidget(self._fault)
        row = QHBoxLayout()
        self._origin = _wrapped("")
        self._reset = QPushButton(translate("Settings", "Reset"))
        self._reset.setFlat(True)
        self._reset.setAccessibleName(
            translate("Settings", "Reset: {label}", label=declared(setting.label))
        )
        self._reset.setToolTip(translate("Settings", "Back to the default"))
        self._reset.clicked.connect(lambda: self.reset_wanted.emit(setting.key))
        row.addWidget(self._origin, 1)
        row.addWidget(self._reset)
        layout.addLayout(row)
        self.editor.edited.connect(lambda value: self.wanted.emit(setting.key, value))

    def show_state(self, state: RowState) -> None:
        """Follow the setting."""
        self.state = state
        if not self.editor.is_busy():
            self.editor.show_value(state.value)
        self.editor.setEnabled(state.can_change)
        self._origin.setText(origin_words(state))
        self._reset.setVisible(state.can_reset)
        self._fault.setText(f"⚠ {state.fault}" if state.fault else "")
        self._fault.setVisible(bool(state.fault))
        muted, danger = colours(self.palette()).muted, text_formats.error_color(self.palette())
        for label, color in ((self._help, muted), (self._origin, muted), (self._fault, danger)):
            palette = self.palette()
            palette.setColor(palette.ColorRole.WindowText, color)
            label.setPalette(palette)
        if state.locked:
            palette = self.palette()
            palette.setColor(palette.ColorRole.WindowText, text_formats.warning_color(palette))
            self._origin.setPalette(palette)
        proxy = self.editor.focusProxy()
        if proxy is not None and not isinstance(self.editor, AddressEditor):
            proxy.setAccessibleDescription(
                " ".join(filter(None, (declared(self.setting.help), self._origin.text())))
            )
        elif (
            proxy is not None
            and state.locked
            and self._origin.text() not in proxy.accessibleDescription()
        ):
            proxy.setAccessibleDescription(f"{self._origin.text()} {proxy.accessibleDescription()}")


def origin_words(state: RowState) -> str:
    """Say where a value comes from."""
    if state.locked:
        return say(state.locked)
    match state.origin:
        case ValueSource.ENVIRONMENT:
            return translate(
                "Settings", "From the environment variable {variable}", variable=state.variable
            )
        case ValueSource.ADMINISTRATOR:
            return translate("Settings", "Set by the administrator of this computer")
        case ValueSource.USER:
            return translate("Settings", "Set by you")
        case ValueSource.DEFAULT:
            return translate("Settings", "Default")


def row_state(resolved: Resolved, fault: str = "") -> RowState:
    """Read what the preferences say about one setting."""
    return RowState(resolved.value, resolved.origin, resolved.locked, resolved.variable, fault)


def _wrapped(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
