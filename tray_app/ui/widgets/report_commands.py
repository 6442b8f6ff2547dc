"""The actions about the selected reports, which buttons, menus and keys share.

The window says what is selected (`know`) and does what is `triggered`; who shows a command takes
its action, and nobody else decides whether it can be used.
"""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from tray_app.ui.text import number, say, tooltip, translate
from tray_app.ui.widgets.commands_state import (
    Command,
    CommandState,
    SelectionFacts,
    command_states,
)


class ReportCommands(QObject):
    """One action for each `Command`, each as `command_states` says."""

    mute_menu_wanted = Signal(object)
    """With the empty submenu, which is about to open and wants to be filled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.facts = SelectionFacts()
        self.send = self._action(translate("Commands", "&Send…"))
        self.decline = self._action(translate("Commands", "&Don't send"))
        self.start_cortex = self._action(translate("Commands", "S&tart Cortex"))
        self.copy_markdown = self._action(translate("Commands", "Copy as &Markdown"))
        self.report_issue = self._action(translate("Commands", "Report an &issue…"))
        self.link_issue = self._action(translate("Commands", "Lin&k to a known issue…"))
        self.export = self._action(translate("Commands", "&Export…"))
        self.mark_seen = self._action(translate("Commands", "Mark as see&n"))
        self.show_similar = self._action("")
        self.copy_id = self._action("")
        self.copy_row = self._action(translate("Commands", "&Copy row"))
        self.copy_raw = self._action(translate("Commands", "Copy &raw record"))
        self.remove = self._action(translate("Commands", "Remove from &list"))
        self._mute_menu = QMenu(translate("Commands", "M&ute"), parent)
        self._mute_menu.aboutToShow.connect(self._fill_mute_menu)
        self.mute = self._mute_menu.menuAction()
        self._keys = {
            self.send: QKeySequence("Return"),
            self.remove: QKeySequence("Del"),
            self.copy_row: QKeySequence(QKeySequence.StandardKey.Copy),
            self.copy_raw: QKeySequence("Ctrl+Shift+C"),
        }
        self._show()

    def state(self, command: Command) -> CommandState:
        """Return how a command is offered now."""
        return self._states[command]

    def know(self, **changes: Any) -> None:
        """Take over what is known now; the names are the fields of `SelectionFacts`."""
        facts = replace(self.facts, **changes)
        if facts != self.facts:
            self.facts = facts
            self._show()

    def fill(self, menu: QMenu, *, with_buttons: bool = True) -> None:
        """Put the commands into *menu*; without those that have a button beside it."""
        if with_buttons:
            menu.addActions([self.start_cortex, self.send])
        menu.addAction(self.decline)
        menu.addSeparator()
        if with_buttons:
            menu.addAction(self.copy_markdown)
        menu.addActions([self.copy_row, self.copy_raw, self.copy_id, self.export])
        menu.addSeparator()
        menu.addActions([self.report_issue, self.link_issue])
        menu.addSeparator()
        menu.addActions([self.show_similar, self.mark_seen, self.mute])
        menu.addSeparator()
        menu.addAction(self.remove)
        # The keys are the list's; a menu only shows them, and only while it is open.
        menu.aboutToShow.connect(lambda: self._show_keys(True))
        menu.aboutToHide.connect(lambda: self._show_keys(False))

    def _action(self, text: str) -> QAction:
        return QAction(text, self)

    def _show(self) -> None:
        facts, row = self.facts, self.facts.row
        self._states = command_states(facts)
        self.show_similar.setText(
            translate("Commands", "Sho&w {count} similar", count=number(row.count if row else 0))
        )
        self.copy_id.setText(
            translate("Commands", "Cop&y ID {id}", id=row.id[:8] if row is not None else "")
        )
        for command, state in self._states.items():
            action: QAction = getattr(self, command)
            action.setEnabled(state.enabled)
            action.setVisible(state.visible)
            why_not = say(state.why_not, limit=400)
            action.setToolTip(tooltip(why_not) if why_not else label(action))
            action.setStatusTip(why_not)

    def _show_keys(self, shown: bool) -> None:
        for action, keys in self._keys.items():
            action.setShortcut(keys if shown else QKeySequence())

    def _fill_mute_menu(self) -> None:
        self._mute_menu.clear()
        self.mute_menu_wanted.emit(self._mute_menu)


class CommandButton(QPushButton):
    """A button that is what its action is: text, enabled, hidden, and why it cannot be used."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.setAutoDefault(False)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setAccessibleName(label(self._action))
        self.setEnabled(self._action.isEnabled())
        if self.parentWidget() is not None or not self._action.isVisible():
            self.setVisible(self._action.isVisible())  # without a parent it would be a window
        self.setToolTip(self._action.toolTip() if self._action.statusTip() else "")
        self.setAccessibleDescription(self._action.statusTip())


def label(action: QAction) -> str:
    """Return an action's text without the mark of its key."""
    return action.text().replace("&", "")
