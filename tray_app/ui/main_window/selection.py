"""Joins what is selected in the list with what can be done with it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from tray_app.model.query import Query, ReportRow
from tray_app.services.services import Services
from tray_app.ui.text import say
from tray_app.ui.widgets.basics import Say
from tray_app.ui.widgets.commands_state import Command

if TYPE_CHECKING:
    from tray_app.ui.main_window.window import MainWindow


class Selection(QObject):
    """Tells the commands what is selected, and does what they say."""

    def __init__(self, window: "MainWindow", services: Services, say: Say) -> None:
        super().__init__(window)
        self._services, self._say = services, say
        self._commands, self._actions = window.commands, window.actions_
        self._list, self._model, self._detail = window.list, window.model, window.detail
        self._connect_list(window)
        self._connect_commands(window)

    def _connect_list(self, window: "MainWindow") -> None:
        listed = self._list
        listed.current_changed.connect(self._on_current_changed)
        listed.selectionModel().selectionChanged.connect(self._on_selection_changed)
        listed.review_wanted.connect(self._send_or_say_why)
        listed.doubleClicked.connect(lambda _index: self._send_or_say_why())
        listed.delete_wanted.connect(self._commands.remove.trigger)
        listed.copy_wanted.connect(window.copies.copy)
        listed.copy_raw_wanted.connect(self._commands.copy_raw.trigger)
        listed.customContextMenuRequested.connect(self._open_menu)
        self._model.dataChanged.connect(self.tell)
        self._detail.shown.connect(self.tell)

    def _connect_commands(self, window: "MainWindow") -> None:
        commands, actions, copies = self._commands, self._actions, window.copies
        of_all: tuple[tuple[QAction, Callable[[list[int], Query], None]], ...] = (
            (commands.send, lambda keys, _query: actions.send(keys)),
            (commands.decline, actions.decline),
            (commands.export, actions.export),
            (commands.mark_seen, actions.mark_many_seen),
            (commands.remove, actions.remove),
            (commands.copy_raw, lambda keys, _query: copies.copy_raw(keys)),
        )
        of_one: tuple[tuple[QAction, Callable[[ReportRow], None]], ...] = (
            (commands.copy_markdown, lambda row: copies.copy_markdown(row.key, self._is_grouped)),
            (commands.report_issue, lambda row: copies.report_issue(row.key, self._is_grouped)),
            (commands.link_issue, window.links.ask),
            (commands.show_similar, lambda row: window.pane.show_group(row.group)),
            (commands.copy_id, copies.copy_id),
        )
        for action, do in of_all:
            action.triggered.connect(lambda _checked=False, do=do: self._do_with_all(do))
        for action, to_one in of_one:
            action.triggered.connect(lambda _checked=False, do=to_one: self._do_with_one(do))
        commands.copy_row.triggered.connect(self._list.copy_rows)
        commands.mute_menu_wanted.connect(lambda menu: window.mutes.fill(menu, self._row))

    @property
    def _is_grouped(self) -> bool:
        return self._model.query.grouped

    @property
    def _row(self) -> ReportRow | None:
        return self._commands.facts.row

    def tell(self) -> None:
        """Say what is selected now. The detail may be there before the list's own rows are."""
        shown = self._detail.loaded.row if self._detail.loaded is not None else None
        self._commands.know(
            count=self._list.selected_count(),
            row=self._list.current_row or shown,
            grouped=self._model.query.grouped,
            blocked=self._services.preferences.sending_blocked(),
        )

    def start_cortex(self, command: str) -> None:
        """Start Cortex; *command* is what the report names, and is never run."""
        self._commands.know(starting=True)
        self._detail.show_starting(True)

        def ended() -> None:
            self._commands.know(starting=False)
            self._detail.show_starting(False)

        self._actions.start_cortex(command, ended)

    def _send_or_say_why(self) -> None:
        self._commands.send.trigger()
        if why_not := self._commands.state(Command.SEND).why_not:
            self._say(say(why_not, limit=400))

    def _do_with_all(self, do: Callable[[list[int], Query], None]) -> None:
        if keys := self._list.selected_keys():
            do(keys, self._model.query)

    def _do_with_one(self, do: Callable[[ReportRow], None]) -> None:
        if (row := self._row) is not None:
            do(row)

    def _on_current_changed(self, key: int | None) -> None:
        self._detail.show_key(key, self._list.selected_count())
        self.tell()

    def _on_selection_changed(self) -> None:
        self._detail.count_changed(self._list.selected_count())
        self.tell()

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        self._commands.fill(menu)
        menu.popup(self._list.viewport().mapToGlobal(place))
