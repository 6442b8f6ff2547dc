"""One setting in the window: its editor, why it cannot be changed, and what was wrong with it."""

from PySide6.QtCore import Signal

from tray_app.messages import NOTHING, Message
from tray_app.settings.declared import Kind, Setting
from tray_app.settings.resolve import Resolved
from tray_app.ui.settings.address_editor import AddressEditor
from tray_app.ui.settings.editors import Editor, Text, simple_editor
from tray_app.ui.settings.list_editors import Names, Pairs
from tray_app.ui.text import say
from tray_app.ui.widgets.cards import Row
from tray_app.ui.widgets.labels import declared


class SettingRow(Row):
    """Shows what is in force; tells what the user wants."""

    wanted = Signal(str, object)
    """Key and new value."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.editor = editor_for(setting)
        # The section's title says it already, as the field's own name does.
        title = "" if setting.key == "endpoint" else declared(setting.label)
        super().__init__(title, self.editor, help=declared(setting.help), wide=self.editor.wide)
        self.editor.edited.connect(lambda value: self.wanted.emit(setting.key, value))

    def show_state(self, resolved: Resolved, fault: Message = NOTHING) -> None:
        """Follow the setting; *fault* is why the last change was not accepted."""
        # What was refused stays to be corrected.
        if not self.editor.is_busy() and not (fault and isinstance(self.editor, Text)):
            self.editor.show_value(resolved.value)
        self.editor.let_change(not resolved.locked)
        self.say(note=say(resolved.locked), fault=say(fault))
        if self.setting.kind is Kind.MOMENT:
            self.setVisible(resolved.value is not None)
        said = (declared(self.setting.help), say(resolved.locked), say(fault))
        self.editor.describe(" ".join(filter(None, said)))


def editor_for(setting: Setting) -> Editor:
    match setting.kind:
        case Kind.ADDRESS:
            return AddressEditor(setting)
        case Kind.NAMES:
            return Names(setting)
        case Kind.WORDS | Kind.HEADERS:
            return Pairs(setting)
        case _:
            return simple_editor(setting)
