"""The window "Crash reports": lays out its parts and passes words between them; each part owns
itself.
"""

from collections.abc import Callable, Sequence  # noqa: I001
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tray_app.errors import TrayError
from tray_app.model.query import Column, Query, ReportRow
from tray_app.services.announcer import LOOP_COUNT
from tray_app.services.events import FolderChanged, IndexProgress, ReportsChanged
from tray_app.services.services import Services
from tray_app.ui import icons
from tray_app.ui.bridge import Bridge
from tray_app.ui.detail.detail_pane import DetailPane
from tray_app.ui.issue.issue_links import IssueLinks
from tray_app.ui.list.breadcrumb import Breadcrumb
from tray_app.ui.list.empty_page import EmptyPage
from tray_app.ui.list.filter_bar import FilterBar
from tray_app.ui.list.mute_menu import Mutes
from tray_app.ui.list.report_list import ReportList
from tray_app.ui.list.report_table import ReportTableModel
from tray_app.ui.list.saved_views import SavedViews
from tray_app.ui.list.state import ListPage, ListState, is_narrowed
from tray_app.ui.list.timeline_pane import TimelinePane
from tray_app.ui.widgets.layout_memory import LayoutMemory
from tray_app.ui.main_window.notices import Banner, ProgressStrip, UndoBar
from tray_app.ui.main_window.report_actions import ReportActions
from tray_app.ui.main_window.status_line import StatusLine
from tray_app.ui.main_window.work_strip import WorkStrip
from tray_app.ui.tasks import Tasks
from tray_app.ui.text import error_sentence, say, translate, visible
from tray_app.ui.theme import SPACE, Theme
from tray_app.ui.widgets.basics import announce, local_files
from tray_app.ui.widgets.commands_state import Command
from tray_app.ui.widgets.report_commands import ReportCommands
from tray_app.ui.widgets.pages import Pages

SLOW_MS = 500
TIMES_MS = 30_000
CATCHING_UP_MS = 2_000
"""While older reports are being indexed the list is asked for again at most this often."""
"""How often "5 min ago" is said again, while anyone can see it."""
GROUPED, EVERY = "groups", "reports"


class MainWindow(QMainWindow):
    """Made when it is wanted and gone when it is closed; everything it shows comes through the
    services.
    """

    settings_wanted = Signal(str)
    about_wanted = Signal()
    help_wanted = Signal()
    self_test_wanted = Signal()
    quit_wanted = Signal()
    closed = Signal()
    files_opened = Signal(object, object)
    """With files that somebody sent, and the services that read them: to be shown in a window of
    their own.
    """

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        *,
        missing: Callable[[], list[str]] = list,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        memory: LayoutMemory | None = None,
        of_this_computer: bool = True,
    ) -> None:
        """*of_this_computer*: False where the reports come from elsewhere: nothing here is mended
        then, or kept.
        """
        super().__init__()
        self._of_this_computer = of_this_computer
        self._services, self._tasks, self._bridge, self._theme = services, tasks, bridge, theme
        self._missing, self._clock, self._memory = missing, clock, memory or LayoutMemory()
        self._slow = False
        self._wanted_report = ""
        self._left_at: tuple[int, int, str] | None = None
        """Key, scrolled place and kind of the row from which a group was opened."""
        self._returning = False
        self._first_answer = True
        self.setWindowTitle(translate("Window", "Crash reports"))
        self.setAccessibleName(translate("Window", "Crash reports"))
        self.model = ReportTableModel(services.reports, tasks, clock=clock, parent=self)
        self.commands = ReportCommands(self)
        self.commands.know(offers_start=of_this_computer)
        self.actions_ = ReportActions(services, tasks, self)
        self.links = IssueLinks(services, tasks, self)
        self.mutes = Mutes(services, tasks, self, clock=clock)
        self._build()
        self._connect()
        self._restore()
        self._ask_first()

    # Building

    def _build(self) -> None:
        self.filters = FilterBar(clock=self._clock)
        self.views = SavedViews(self._services, self._tasks, self.filters, self, clock=self._clock)
        self.menu_button = QToolButton()
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setAutoRaise(True)
        self.menu_button.setAccessibleName(translate("Window", "Menu"))
        self.menu_button.setToolTip(translate("Window", "Menu"))
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.banner = Banner()
        self.banner.acknowledged.connect(self._acknowledge)
        self.progress = ProgressStrip()
        self.work = WorkStrip()
        self.undo = UndoBar()
        self.list = ReportList(self.model)
        self.breadcrumb = Breadcrumb()
        self.empty = EmptyPage()
        self.timeline = TimelinePane(self._services, self._tasks, clock=self._clock)
        self.pages = Pages()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.empty)
        self.detail = DetailPane(
            self._services,
            self._tasks,
            clock=self._clock,
            offers_start=self._of_this_computer,
            commands=self.commands,
        )
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(self.pages)
        self.splitter.addWidget(self.detail)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setHandleWidth(SPACE)
        self.status = StatusLine(self._services, self._tasks, self.model, failed=self._on_failed)
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self.filters, 1)
        top.addWidget(self.menu_button)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(SPACE * 3 // 2, SPACE * 3 // 2, SPACE * 3 // 2, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self.progress)
        column.addWidget(self.timeline)
        column.addWidget(self.breadcrumb)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.work)
        column.addWidget(self.undo)
        column.addWidget(self.status)
        self.setCentralWidget(central)
        self.setAcceptDrops(True)
        self._slow_timer = QTimer(self)
        self._slow_timer.setSingleShot(True)
        self._slow_timer.setInterval(SLOW_MS)
        self._slow_timer.timeout.connect(self._on_slow)
        self._times = QTimer(self)
        self._times.setInterval(TIMES_MS)
        self._times.timeout.connect(self._repaint_times)
        # Whether it is a crash loop is asked at most once a second, however many reports come.
        self._loops = QTimer(self)
        self._loops.setSingleShot(True)
        self._loops.setInterval(1000)
        self._loops.timeout.connect(self.refresh_banner)
        self._catching_up = QTimer(self)
        self._catching_up.setSingleShot(True)
        self._catching_up.setInterval(CATCHING_UP_MS)
        self._catching_up.timeout.connect(self._ask_again)
        self._make_menu()
        self.recolour()
        QWidget.setTabOrder(self.filters, self.menu_button)
        QWidget.setTabOrder(self.menu_button, self.list)

    def _make_menu(self) -> None:
        menu = QMenu(self)
        entries: tuple[
            tuple[str, QKeySequence | QKeySequence.StandardKey | str, Callable[[], object]] | None,
            ...,
        ] = (
            (translate("Window", "&Find"), QKeySequence.StandardKey.Find, self._find),
            (translate("Window", "&Look for new reports"), "F5", self.rescan),
            (translate("Window", "&Undo"), QKeySequence.StandardKey.Undo, self._undo),
            (translate("Window", "&Mark all as seen"), "", self.actions_.mark_all_seen),
            None,
            *(
                [
                    (
                        translate("Window", "&Settings…"),
                        "Ctrl+,",
                        lambda: self.settings_wanted.emit(""),
                    )
                ]
                if self._of_this_computer
                else []
            ),
            (translate("Window", "&Help"), "F1", self.help_wanted.emit),
            *(
                [(translate("Window", "&Test crash reporting…"), "", self.self_test_wanted.emit)]
                if self._of_this_computer
                else []
            ),
            (translate("Window", "&About"), "", self.about_wanted.emit),
            None,
            (translate("Window", "&Close the window"), "Ctrl+W", self.close),
            (translate("Window", "&Quit"), "Ctrl+Q", self.quit_wanted.emit),
        )
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            text, keys, chosen = entry
            action = QAction(text, self)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, chosen=chosen: chosen())
            menu.addAction(action)
            # A menu's entries hear their keys only while it belongs to a menu bar; the window hears
            # always.
            self.addAction(action)
        self.menu_button.setMenu(menu)

    def _connect_commands(self) -> None:
        commands = self.commands
        for action, do in (
            (commands.send, self.send),
            (commands.decline, self.decline),
            (commands.copy_markdown, self._copy_markdown),
            (commands.report_issue, self.report_issue),
            (commands.link_issue, self._link_issue),
            (commands.export, self.export),
            (commands.mark_seen, self.mark_seen),
            (commands.show_similar, self._open_group),
            (commands.copy_id, self._copy_id),
            (commands.copy_row, self.list.copy_rows),
            (commands.copy_raw, lambda: self.actions_.copy_raw(self.list.selected_keys())),
            (commands.remove, self.delete),
        ):
            action.triggered.connect(lambda _checked=False, do=do: do())
        commands.mute_menu_wanted.connect(
            lambda menu: self.mutes.fill(menu, self.commands.facts.row)
        )

    def _link_issue(self) -> None:
        if (row := self.commands.facts.row) is not None:
            self.links.ask(row)

    def _copy_id(self) -> None:
        if (row := self.commands.facts.row) is not None:
            self.actions_.copy_id(row)

    @Slot()
    def _tell_commands(self) -> None:
        """Say what is selected now. The detail may be there before the list's own rows are."""
        shown = self.detail.loaded.row if self.detail.loaded is not None else None
        self.commands.know(
            count=self.list.selected_count(),
            row=self.list.current_row or shown,
            grouped=self.model.query.grouped,
            blocked=self._services.preferences.sending_blocked(),
        )

    def _connect(self) -> None:
        self._connect_commands()
        self.filters.query_changed.connect(self._on_query_changed)
        self.timeline.narrowed.connect(self._on_narrowed)
        self.timeline.widened.connect(lambda: self._on_narrowed(None, None))
        self.filters.search.returnPressed.connect(self._on_search_entered)
        self.filters.left.connect(self.list.setFocus)
        self.views.order_wanted.connect(self._sort)
        self.views.said.connect(self.undo.say)
        self.empty.clear_wanted.connect(self.filters.clear_filters)
        self.model.loading_changed.connect(self._on_loading_changed)
        self.model.answered.connect(self._on_answered)
        self.model.failed.connect(self._on_failed)
        self.list.current_changed.connect(self._on_current_changed)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.list.review_wanted.connect(self._send_or_say_why)
        self.list.doubleClicked.connect(lambda _index: self._send_or_say_why())
        self.list.delete_wanted.connect(self.commands.remove.trigger)
        self.list.copy_wanted.connect(self.actions_.copy)
        self.detail.copy_wanted.connect(self.actions_.copy)
        self.list.copy_raw_wanted.connect(self.commands.copy_raw.trigger)
        self.model.dataChanged.connect(self._tell_commands)
        self.detail.shown.connect(self._tell_commands)
        self.list.escaped.connect(self._on_escaped)
        self.list.open_wanted.connect(self._open_group)
        self.list.back_wanted.connect(self._leave_group)
        self.breadcrumb.back_wanted.connect(self._leave_group)
        self.list.group_moved.connect(self._on_group_moved)
        self.list.customContextMenuRequested.connect(self._show_context_menu)
        self.list.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        self.detail.start_wanted.connect(self._start_cortex)
        self.detail.seen.connect(self.actions_.mark_seen)
        self.actions_.said.connect(self.undo.say)
        self.mutes.said.connect(self.undo.say)
        self.links.said.connect(self.undo.say)
        self.detail.issue_wanted.connect(self.links.open)
        self.detail.unlink_wanted.connect(self.links.unlink)
        self.actions_.issue_published.connect(self.links.link)
        self.actions_.worker.progressed.connect(self.work.show_progress)
        self.actions_.worker.rested.connect(self.work.finish)
        self.work.stop_wanted.connect(self.actions_.worker.stop)
        self.actions_.settings_wanted.connect(self.settings_wanted)
        self.progress.cancel_wanted.connect(self._services.indexer.cancel)
        self.progress.resume_wanted.connect(self.rescan)
        self._bridge.reports_changed.connect(self._on_reports_changed)
        for changed in (self._bridge.marks_changed, self._bridge.delivery_changed):
            changed.connect(self._on_states_changed)
        self._bridge.marks_changed.connect(self.mutes.load)
        self._bridge.settings_changed.connect(self._on_settings_changed)
        self._bridge.delivery_changed.connect(
            lambda _: self._loops.start()
        )  # the outbox may have got into trouble
        self._bridge.folder_changed.connect(self._on_folder_changed)
        self._bridge.index_progressed.connect(self._on_progress)
        self._theme.changed.connect(self.recolour)

    def _restore(self) -> None:
        if not self._memory.restore(self, self.list.horizontalHeader(), self.splitter):
            room = self.screen().availableGeometry()
            # The frame that the desktop adds is not part of the size.
            self.resize(min(1120, room.width() - 40), min(780, room.height() - 60))
        self.list.take_widths()
        self.detail.open_tab(self._memory.word("tab", "overview"))

    def _ask_first(self) -> None:
        header = self.list.horizontalHeader()
        column = tuple(Column)[max(0, header.sortIndicatorSection())]
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        query = Query(
            sort=column, descending=descending, grouped=self._memory.word("view", EVERY) == GROUPED
        )
        within_s = None
        if self._of_this_computer:
            query, within_s = self.views.first_query(self._memory, query)
            self._sort(query.sort, query.descending)
        self._slow_timer.start()
        self.filters.show_query(query, within_s=within_s)
        self.views.look()
        self.model.show(query)
        self.timeline.show_query(query)
        self.refresh_banner()
        self.status.refresh()
        self._tasks.run(
            self._services.reports.sources,
            done=self.filters.show_sources,
            failed=lambda _error: None,
            owner=self,
        )

    # What others ask of the window

    def open_report(self, report_id: str) -> None:
        """Show this very report, clearing filters that hide it."""
        reports = self._services.reports
        self._wanted_report = report_id

        def done(key: int) -> None:
            if self._wanted_report != report_id:
                return
            if self.model.has_answer and not self.model.is_loading and self.list.select_key(key):
                self._wanted_report = ""
                self.list.setFocus()
            elif is_narrowed(self.model.query) or self.model.query.grouped:
                self.filters.show_query(Query())
            # Else it is selected when the list is answered.

        self._tasks.run(
            lambda: reports.find(report_id).key, done=done, failed=self._on_wanted_gone, owner=self
        )

    def open_newest(self) -> None:
        """Show the newest report there is."""

        def done(rows: list[ReportRow]) -> None:
            if rows:
                self.open_report(rows[0].id)

        self._tasks.run(
            lambda: self._services.reports.page(Query(), 0, 1),
            done=done,
            failed=self._on_failed,
            owner=self,
        )

    @Slot()
    def refresh_banner(self) -> None:
        """Say what is wrong, or missing on this desktop."""

        def problems() -> tuple[list[str], bool]:
            services = self._services
            blocked = services.preferences.sending_blocked()
            told = [
                *services.indexer.problems(),
                *services.preferences.problems(),
                *services.outbox.problems(),
            ]
            told += [
                *services.views.problems(),
                *services.advice.problems(),
                *services.faults(),
            ]
            told += filter(None, [blocked])
            lines = [say(each, limit=500) for each in dict.fromkeys(told)]
            newest = services.reports.page(Query(), 0, 1)
            repeated = (
                services.reports.last_hour(newest[0].group)
                if newest and not (newest[0].damaged or newest[0].is_test)
                else 0
            )
            if repeated >= LOOP_COUNT:
                what = visible(newest[0].what, limit=160)
                lines.append(
                    translate(
                        "Window",
                        "Cortex keeps crashing: %n times in the last hour. {what}",
                        repeated,
                        what=what,
                    )
                )
            return lines, services.outbox.is_mended

        def done(found: tuple[list[str], bool]) -> None:
            told, is_mended = found
            self.banner.show_sentences(
                list(dict.fromkeys([*told, *self._missing()])), to_acknowledge=is_mended
            )

        self._tasks.run(problems, done=done, failed=self._on_failed, owner=self)

    @Slot()
    def recolour(self) -> None:
        """Take the colours of the theme."""
        self.menu_button.setIcon(
            icons.symbol("menu", QGuiApplication.palette().buttonText().color().name())
        )
        for part in (self.filters, self.banner, self.empty, self.detail, self.status):
            part.recolour()
        self.model.repaint_rows()

    # What the user does

    @Slot()
    def send(self) -> None:
        """Ask about sending what is selected."""
        if keys := self.list.selected_keys():
            self.actions_.send(keys)

    @Slot()
    def _send_or_say_why(self) -> None:
        self.commands.send.trigger()
        if why_not := self.commands.state(Command.SEND).why_not:
            self.undo.say(say(why_not, limit=400))

    @Slot()
    def delete(self) -> None:
        """Take what is selected out of the list."""
        if keys := self.list.selected_keys():
            self.actions_.delete(keys, self.model.query)

    @Slot()
    def export(self) -> None:
        """Save what is selected to a file."""
        if keys := self.list.selected_keys():
            self.actions_.export(keys, self.model.query)

    @Slot()
    def mark_seen(self) -> None:
        """Note that the user knows of what is selected."""
        if keys := self.list.selected_keys():
            self.actions_.mark_many_seen(keys, self.model.query)

    @Slot()
    def decline(self) -> None:
        """Remember that what is selected is not to be sent."""
        if keys := self.list.selected_keys():
            self.actions_.decline(keys, self.model.query)

    def _undo(self) -> None:
        if self.undo.isVisible() and self.undo.button.isVisible():
            self.undo.button.click()

    def report_issue(self) -> None:
        """Show the text of an issue about the current report, or about its whole kind."""
        if self.list.current_key is not None:
            self.actions_.report_issue(self.list.current_key, whole_kind=self.model.query.grouped)

    @Slot()
    def _acknowledge(self) -> None:
        outbox = self._services.outbox
        self._tasks.run(
            outbox.acknowledge,
            done=lambda _: self.refresh_banner(),
            failed=self._on_failed,
            owner=self,
        )

    @Slot()
    def rescan(self) -> None:
        """Look at every file again."""
        services = self._services

        def look() -> None:
            services.preferences.refresh()
            services.indexer.rescan()

        def done(_: None) -> None:
            self.model.refresh()
            self.refresh_banner()

        self._tasks.run(look, done=done, failed=self._on_failed, owner=self)

    def _find(self) -> None:
        if not self.detail.open_find():
            self.filters.focus_search()

    def _copy_markdown(self) -> None:
        if self.list.current_key is not None:
            self.actions_.copy_markdown(self.list.current_key, whole_kind=self.model.query.grouped)

    @Slot(str)
    def _start_cortex(self, command: str) -> None:
        self.commands.know(starting=True)
        self.detail.show_starting(True)

        def ended() -> None:
            self.commands.know(starting=False)
            self.detail.show_starting(False)

        self.actions_.start_cortex(command, ended)

    @Slot()
    def _on_search_entered(self) -> None:
        if self.model.rowCount():
            self.list.setFocus()
            if self.list.current_key is None:
                self.list.select_first()

    @Slot()
    def _on_escaped(self) -> None:
        """Take back one narrowing after another; then put the window away."""
        query = self.filters.query
        if query.group is not None:
            self._leave_group()
        elif is_narrowed(query):
            self.filters.clear_filters()
        else:
            self.close()

    @Slot(str)
    def _on_group_moved(self, group: str) -> None:
        """Stay with the kind that is being read, wherever its row has gone."""
        query = replace(self.model.query, group=group)

        def done(keys: Sequence[int]) -> None:
            if not (len(keys) and self.list.select_key(keys[0])) and not self.list.selected_count():
                self.list.select_first()

        self._tasks.run(
            lambda: self._services.reports.keys(query),
            done=done,
            failed=self._on_failed,
            owner=self,
        )

    @Slot()
    def _open_group(self) -> None:
        """Show the members of the current group."""
        row = self.list.current_row
        if row is not None and row.count > 1:
            self._show_group(row.group)

    def _show_group(self, group: str) -> None:
        query, row = self.filters.query, self.list.current_row
        if query.grouped:
            self._left_at = (
                self.list.current_key or 0,
                self.list.verticalScrollBar().value(),
                group,
            )
        self.breadcrumb.open_group(
            row.what if row is not None and row.group == group else "",
            row.count if row is not None else 0,
            from_groups=query.grouped,
        )
        self.list.setFocus()
        self.filters.show_query(replace(query, group=group, grouped=False))

    @Slot()
    def _leave_group(self) -> None:
        """Go back to all groups, at the place where one was."""
        self._returning = self._left_at is not None
        self.list.setFocus()
        self.filters.show_query(replace(self.filters.query, group=None, grouped=self._returning))

    def _return(self) -> None:
        """Find the place again from which a group was opened."""
        left, self._left_at, self._returning = self._left_at, None, False
        if left is None:
            return
        key, scrolled, group = left
        if self.list.select_key(key):
            self.list.verticalScrollBar().setValue(scrolled)
        else:
            self._on_group_moved(group)

    def _show_context_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.commands.fill(menu)
        menu.popup(self.list.viewport().mapToGlobal(place))

    # What changes

    @Slot(object)
    def _on_query_changed(self, query: Query) -> None:
        if query.group is None:
            self._memory.set_word("view", GROUPED if query.grouped else EVERY)
            self.breadcrumb.close_group()
            if not self._returning:
                self._left_at = None
        elif not self.breadcrumb.isVisible():
            self.breadcrumb.open_group("", 0, from_groups=self._left_at is not None)
        self.model.show(
            replace(query, sort=self.model.query.sort, descending=self.model.query.descending)
        )
        self.timeline.show_query(query)

    @Slot(object, object)
    def _on_narrowed(self, since_ns: int | None, until_ns: int | None) -> None:
        self.filters.show_query(replace(self.filters.query, since_ns=since_ns, until_ns=until_ns))

    @Slot(int, Qt.SortOrder)
    def _on_sorted(self, section: int, order: Qt.SortOrder) -> None:
        descending = order is Qt.SortOrder.DescendingOrder
        self.filters.note_order(tuple(Column)[section], descending=descending)
        self.views.look()

    @Slot(object, bool)
    def _sort(self, column: Column, descending: bool) -> None:
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.list.sortByColumn(tuple(Column).index(column), order)

    @Slot(bool)
    def _on_loading_changed(self, loading: bool) -> None:
        if loading:
            self._slow = False
            self._slow_timer.start()
        else:
            self._slow_timer.stop()
            self._slow = False
            self.list.setEnabled(True)
        self._show_face()

    @Slot()
    def _on_slow(self) -> None:
        self._slow = True
        self._show_face()
        self.status.say_searching()

    @Slot()
    def _on_answered(self) -> None:
        self._slow_timer.stop()
        self._show_face()
        self.status.refresh()
        if self._returning and self.model.query.grouped:
            self._return()
        elif self._wanted_report:
            self.open_report(self._wanted_report)
        elif self.list.current_key is None and self.model.rowCount():
            self.list.select_first()
        if self._first_answer and self.model.rowCount():
            self._first_answer = False
            if not self.filters.search.text():
                self.list.setFocus()

    @Slot(object)
    def _on_failed(self, error: TrayError) -> None:
        self.undo.say(error_sentence(error))

    def _on_wanted_gone(self, error: TrayError) -> None:
        self._wanted_report = ""
        self._on_failed(error)

    @Slot(object)
    def _on_current_changed(self, key: int | None) -> None:
        self.detail.show_key(key, self.list.selected_count())
        self._tell_commands()

    @Slot()
    def _on_selection_changed(self) -> None:
        self.detail.count_changed(self.list.selected_count())
        self._tell_commands()

    @Slot(ReportsChanged)
    def _on_reports_changed(self, event: ReportsChanged) -> None:
        if event.catching_up and self.model.rowCount():
            # Older reports come by the thousand, several times a second, far below what is looked
            # at.
            if not self._catching_up.isActive():
                self._catching_up.start()
            return
        if not event.catching_up:
            self.status.note_new(event.added_count)
        self._ask_again()
        self.detail.refresh()
        if not self._loops.isActive():
            self._loops.start()

    @Slot()
    def _ask_again(self) -> None:
        self.model.refresh()
        self.timeline.refresh()

    @Slot()
    def _on_states_changed(self) -> None:
        self.model.refresh()
        self.detail.refresh()

    @Slot()
    def _on_settings_changed(self) -> None:
        self.views.look()
        self._tell_commands()
        self.refresh_banner()
        self.detail.refresh()
        self.status.refresh()

    @Slot(FolderChanged)
    def _on_folder_changed(self, _event: FolderChanged) -> None:
        self.refresh_banner()
        self._show_face()

    @Slot(IndexProgress)
    def _on_progress(self, event: IndexProgress) -> None:
        self.progress.show_progress(event)
        if event.finished:
            self.model.refresh()
        self._show_face()

    def _show_face(self) -> None:
        state = ListState(
            answered=self.model.has_answer and not self.model.is_loading,
            slow=self._slow,
            rows=self.model.rowCount(),
            query=self.model.query,
            indexing=self.progress.is_running,
        )
        face = state.face
        if face is ListPage.REPORTS:
            self.pages.setCurrentWidget(self.list)
        else:
            problems = self._services.indexer.problems()
            self.empty.show_face(
                face, hint=self._where(), problem=say(problems[0], limit=500) if problems else ""
            )
            self.pages.setCurrentWidget(self.empty)
            if face in (ListPage.EMPTY, ListPage.NO_MATCH):
                announce(self.empty, self.empty.title)
        self.detail.setVisible(face is ListPage.REPORTS)
        self.timeline.setVisible(face in (ListPage.REPORTS, ListPage.NO_MATCH))

    def _where(self) -> str:
        folders = self._services.config_watch.folders
        if not folders:
            return ""
        return translate(
            "List",
            "Reports that Cortex writes to {folder} appear here by themselves.",
            folder=str(folders[0].telemetry),
        )

    @Slot()
    def _repaint_times(self) -> None:
        self.model.repaint_rows()
        self.detail.repaint_times()
        self.refresh_banner()

    def open_files(self, files: Sequence[Path]) -> None:
        """Show the reports in files that somebody sent in a window of their own."""
        from tray_app.services.external_files import open_files

        near = self._services

        def show(opened: Services) -> None:
            self.files_opened.emit(files, opened)

        self._tasks.run(
            lambda: open_files(files, near), done=show, failed=self._on_failed, owner=self
        )

    # Qt's own names last

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := local_files(event.mimeData()):
            event.acceptProposedAction()
            self.open_files(files)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._times.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._times.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._memory.set_word("tab", self.detail.tab)
        self.list.give_widths()
        if self._of_this_computer:
            self.views.remember(self._memory)
        self._memory.save(self, self.list.horizontalHeader(), self.splitter)
        super().closeEvent(event)
        self.closed.emit()
