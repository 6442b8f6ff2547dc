"""One setting in the window: its editor, why it cannot be changed, and what was wrong with it."""

from PySide6.QtCore import Signal

from tray_app.settings.declared import Kind, Setting
from tray_app.ui.settings.address_editor import AddressEditor
from tray_app.ui.settings.editors import Editor, Text, simple_editor
from tray_app.ui.settings.list_editors import Names, Pairs
from tray_app.ui.settings.state import RowState
from tray_app.ui.text import say
from tray_app.ui.widgets.cards import Row
from tray_app.ui.widgets.labels import declared


class SettingRow(Row):
    """Shows a RowState; tells what the user wants."""

    wanted = Signal(str, object)
    """Key and new value."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.state: RowState | None = None
        self.editor = editor_for(setting)
        # The section's title says it already, as the field's own name does.
        title = "" if setting.key == "endpoint" else declared(setting.label)
        super().__init__(title, self.editor, help=declared(setting.help), wide=self.editor.wide)
        self.editor.edited.connect(lambda value: self.wanted.emit(setting.key, value))

    def show_state(self, state: RowState) -> None:
        """Follow the setting."""
        self.state = state
        # What was refused stays to be corrected.
        if not self.editor.is_busy() and not (state.fault and isinstance(self.editor, Text)):
            self.editor.show_value(state.value)
        self.editor.let_change(state.can_change)
        self.say(note=say(state.locked), fault=say(state.fault))
        if self.setting.kind is Kind.MOMENT:
            self.setVisible(state.value is not None)
        said = (declared(self.setting.help), say(state.locked), say(state.fault))
        self.editor.describe(" ".join(filter(None, said)))


def editor_for(setting: Setting) -> Editor:
    """Return the editor for a setting."""
    match setting.kind:
        case Kind.ADDRESS:
            return AddressEditor(setting)
        case Kind.NAMES:
            return Names(setting)
        case Kind.WORDS | Kind.HEADERS:
            return Pairs(setting)
        case _:
            return simple_editor(setting)
