"""The window "Crash reports": lays out its parts and passes words between them; each part owns
itself.
"""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLayout,
    QMainWindow,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tray_app.errors import TrayError
from tray_app.model.query import Column, Query
from tray_app.services.events import IndexProgress, ReportsChanged
from tray_app.services.services import Services
from tray_app.ui import icons
from tray_app.ui.bridge import Bridge
from tray_app.ui.detail.detail_pane import DetailPane
from tray_app.ui.issue.issue_links import IssueLinks
from tray_app.ui.list.filter_bar import FilterBar
from tray_app.ui.list.list_pane import ListPane
from tray_app.ui.list.mute_menu import Mutes
from tray_app.ui.list.report_table import ReportTableModel
from tray_app.ui.list.row_state import COLUMNS
from tray_app.ui.list.saved_views import SavedViews
from tray_app.ui.list.state import ListPage
from tray_app.ui.list.timeline_pane import TimelinePane
from tray_app.ui.main_window.layout import Halves, first_size
from tray_app.ui.main_window.notices import Banner, Trouble
from tray_app.ui.main_window.report_actions import ReportActions
from tray_app.ui.main_window.selection import Selection
from tray_app.ui.main_window.status_bar import StatusBar
from tray_app.ui.main_window.window_menu import Entry, MenuButton
from tray_app.ui.tasks import Tasks
from tray_app.ui.text import error_sentence, translate
from tray_app.ui.theme import SPACE, Theme
from tray_app.ui.widgets.basics import local_files
from tray_app.ui.widgets.layout_memory import LayoutMemory
from tray_app.ui.widgets.report_commands import ReportCommands

TIMES_MS = 30_000
"""How often "5 min ago" is said again, while anyone can see it."""
CATCHING_UP_MS = 2_000
"""While older reports are being indexed the list is asked for again at most this often."""
LOOPS_MS = 1_000
"""Whether it is a crash loop is asked at most this often, however many reports come."""
LEAST = QSize(480, 360)
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
        self._clock, self._memory = clock, memory or LayoutMemory()
        self.setWindowTitle(translate("Window", "Crash reports"))
        self.setAccessibleName(translate("Window", "Crash reports"))
        self.setMinimumSize(LEAST)
        self.setAcceptDrops(True)
        self._make_parts(missing)
        self._lay_out()
        self._connect()
        self._connect_events()
        self._restore()
        self._ask_first()

    # Building

    def _make_parts(self, missing: Callable[[], list[str]]) -> None:
        services, tasks, clock = self._services, self._tasks, self._clock
        self.model = ReportTableModel(
            services.reports, tasks, titles=services.titles, clock=clock, parent=self
        )
        self.filters = FilterBar(clock=clock)
        self.views = SavedViews(services, tasks, self.filters, self, clock=clock)
        self.timeline = TimelinePane(services, tasks, clock=clock)
        self.timeline_button = QToolButton()
        self.menu_button = MenuButton(self._menu_entries(), self)
        self.status = StatusBar(services, tasks, self.model, self.filters, failed=self._on_failed)
        self.undo = self.status.undo
        self.pane = ListPane(
            services,
            tasks,
            self.model,
            self.filters,
            of_this_computer=self._of_this_computer,
            is_indexing=lambda: self.status.reading.is_running,
        )
        self.list = self.pane.list
        self.commands = ReportCommands(self)
        self.commands.know(offers_start=self._of_this_computer)
        self.detail = DetailPane(
            services,
            tasks,
            self.commands,
            clock=clock,
            offers_start=self._of_this_computer,
        )
        self.banner = Banner()
        self.trouble = Trouble(services, tasks, self.banner, missing=missing)
        self.actions_ = ReportActions(services, tasks, self)
        self.links = IssueLinks(services, tasks, self)
        self.mutes = Mutes(services, tasks, self, clock=clock)
        self.selection = Selection(
            services,
            self.commands,
            self.actions_,
            self.pane,
            self.model,
            self.detail,
            links=self.links,
            mutes=self.mutes,
            parent=self,
        )
        self._times = self._timer(TIMES_MS, self._repaint_times, once=False)
        self._loops = self._timer(LOOPS_MS, self.trouble.refresh)
        self._catching_up = self._timer(CATCHING_UP_MS, self._ask_again)

    def _lay_out(self) -> None:
        button = self.timeline_button
        button.setText(translate("Window", "Timeline"))
        button.setAccessibleName(button.text())
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.halves = Halves(self.pane, self.detail, self._memory)
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self.filters, 1)
        top.addWidget(button)
        top.addWidget(self.menu_button)
        central = QWidget()
        column = QVBoxLayout(central)
        # Nothing that is shown makes the window larger than the user wants it.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(SPACE * 3 // 2, SPACE * 3 // 2, SPACE * 3 // 2, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addWidget(self.timeline)
        column.addWidget(self.halves, 1)
        column.addWidget(self.banner)
        column.addWidget(self.status)
        central.setMinimumSize(1, 1)
        self.setCentralWidget(central)
        order = (
            self.filters.search,
            self.filters.button,
            self.filters.groups,
            self.filters.reports,
            button,
            self.menu_button,
            self.pane.breadcrumb.back,
            self.list,
        )
        for first, second in itertools.pairwise(order):
            QWidget.setTabOrder(first, second)
        self.recolour()

    def _menu_entries(self) -> list[Entry | None]:
        key = QKeySequence.StandardKey
        here: list[Entry | None] = [
            (translate("Window", "&Settings…"), "Ctrl+,", lambda: self.settings_wanted.emit("")),
            (translate("Window", "&Test crash reporting…"), "", self.self_test_wanted.emit),
        ]
        return [
            (translate("Window", "&Find"), key.Find, self._find),
            (translate("Window", "&Refresh"), "F5", self.rescan),
            (translate("Window", "&Undo"), key.Undo, lambda: self.undo.take_back()),
            (
                translate("Window", "&Mark all as seen"),
                "",
                lambda: self.actions_.mark_all_seen(),
            ),
            None,
            *(here if self._of_this_computer else []),
            (translate("Window", "&Help"), "F1", self.help_wanted.emit),
            (translate("Window", "&About"), "", self.about_wanted.emit),
            None,
            (translate("Window", "&Close the window"), "Ctrl+W", self.close),
            (translate("Window", "&Quit"), "Ctrl+Q", self.quit_wanted.emit),
        ]

    def _connect(self) -> None:
        say = self.undo.say
        self.filters.query_changed.connect(self._on_query_changed)
        self.timeline.narrowed.connect(self._on_narrowed)
        self.timeline.widened.connect(lambda: self._on_narrowed(None, None))
        self.timeline_button.toggled.connect(self._on_timeline_toggled)
        self.views.order_wanted.connect(self._sort)
        self.model.answered.connect(self.status.refresh)
        self.model.answered.connect(self._look_for_titles)
        self.list.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        self.pane.page_changed.connect(self._on_page_changed)
        self.pane.slow.connect(self.status.say_searching)
        self.pane.empty.folder_wanted.connect(self._choose_folder)
        for each in (self.pane.failed, self.trouble.failed):
            each.connect(self._on_failed)
        for said in (
            self.actions_.said,
            self.mutes.said,
            self.links.said,
            self.views.said,
            self.selection.said,
        ):
            said.connect(say)
        self.detail.copy_wanted.connect(self.actions_.copy)
        self.detail.start_wanted.connect(self.selection.start_cortex)
        self.detail.seen.connect(self.actions_.mark_seen)
        self.detail.issue_wanted.connect(self.links.open)
        self.detail.unlink_wanted.connect(self.links.unlink)
        self.actions_.issue_published.connect(self.links.link)
        self.actions_.settings_wanted.connect(self.settings_wanted)
        self.actions_.worker.progressed.connect(self.status.work.show_progress)
        self.actions_.worker.rested.connect(self.status.work.finish)
        self.status.work.stop_wanted.connect(self.actions_.worker.stop)
        self.status.reading.cancel_wanted.connect(self._services.indexer.cancel)
        self.status.reading.resume_wanted.connect(self.rescan)

    def _connect_events(self) -> None:
        bridge = self._bridge
        bridge.reports_changed.connect(self._on_reports_changed)
        bridge.marks_changed.connect(self._on_states_changed)
        bridge.marks_changed.connect(self.mutes.load)
        bridge.delivery_changed.connect(self._on_states_changed)
        bridge.delivery_changed.connect(lambda _: self._loops.start())
        bridge.settings_changed.connect(self._on_settings_changed)
        bridge.folder_changed.connect(lambda _: self.trouble.refresh())
        bridge.folder_changed.connect(lambda _: self.pane.look_for_source())
        bridge.index_progressed.connect(self._on_progress)
        self._theme.changed.connect(self.recolour)

    def _timer(self, milliseconds: int, ended: Callable[[], None], *, once: bool = True) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(once)
        timer.setInterval(milliseconds)
        timer.timeout.connect(ended)
        return timer

    def _restore(self) -> None:
        if not self._memory.restore(self):
            # The frame that the desktop adds is not part of the size.
            room = self.screen().availableGeometry().size() - QSize(16, 48)
            self.resize(first_size(room, LEAST))
        self.list.columns.take(self._memory.word("columns"))
        self.detail.open_tab(self._memory.word("tab"))
        is_open = self._memory.word("timeline") == "shown"
        self.timeline_button.setChecked(is_open)
        self.timeline.setVisible(is_open)

    def _ask_first(self) -> None:
        query = Query(grouped=self._memory.word("view", GROUPED) == GROUPED)
        self.list.columns.show_order(query.sort, descending=query.descending)
        self.pane.ask_first(query)
        self.timeline.show_query(query)
        if self._of_this_computer:
            self.views.choose_start()
        self.trouble.refresh()
        self._tasks.run(
            self._services.reports.sources,
            done=self.filters.show_sources,
            failed=lambda _error: None,
            owner=self,
        )

    # What others ask of the window

    def open_report(self, report_id: str) -> None:
        """Show this very report and what to try, clearing filters that hide it."""
        self.detail.open_tab("overview")
        self.pane.open_report(report_id)

    def open_newest(self) -> None:
        """Show the newest report there is."""
        self.pane.open_newest()

    @Slot()
    def refresh_banner(self) -> None:
        """Say what is wrong, or missing on this desktop."""
        self.trouble.refresh()

    @Slot()
    def recolour(self) -> None:
        """Take the colours of the theme."""
        ink = self.palette().buttonText().color().name()
        side = self.fontMetrics().height()
        for button in (self.menu_button, self.timeline_button):
            button.setIconSize(QSize(side, side))
        self.menu_button.setIcon(icons.symbol("menu", ink))
        self.timeline_button.setIcon(icons.symbol("timeline", ink))
        for part in (self.filters, self.banner, self.pane.empty, self.detail, self.status):
            part.recolour()
        self.model.repaint_rows()

    @Slot()
    def rescan(self) -> None:
        """Look at every file again."""
        services = self._services

        def look() -> None:
            services.preferences.refresh()
            services.indexer.rescan()

        def done(_: None) -> None:
            self._ask_again()
            self.trouble.refresh()
            self.pane.look_for_source()

        self._tasks.run(look, done=done, failed=self._on_failed, owner=self)

    def open_files(self, files: Sequence[Path]) -> None:
        """Show the reports in files that somebody sent in a window of their own."""
        from tray_app.services.external_files import open_files

        near = self._services

        def show(opened: Services) -> None:
            self.files_opened.emit(files, opened)

        self._tasks.run(
            lambda: open_files(files, near), done=show, failed=self._on_failed, owner=self
        )

    def _find(self) -> None:
        if not self.detail.open_find():
            self.filters.focus_search()

    @Slot()
    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("List", "Choose folder…"))
        if chosen:
            self._tasks.run(
                lambda: self._services.preferences.set("data_folder", chosen),
                done=lambda _: self.rescan(),
                failed=self._on_failed,
                owner=self,
            )

    # What changes

    @Slot(object)
    def _on_query_changed(self, query: Query) -> None:
        if query.group is None:
            self._memory.set_word("view", GROUPED if query.grouped else EVERY)
        self.pane.show_query(query)
        self.timeline.show_query(query)

    @Slot(object, object)
    def _on_narrowed(self, since_ns: int | None, until_ns: int | None) -> None:
        self.filters.show_query(replace(self.filters.query, since_ns=since_ns, until_ns=until_ns))

    @Slot(bool)
    def _on_timeline_toggled(self, shown: bool) -> None:
        self.timeline.setVisible(shown)
        self.timeline.refresh()
        self._memory.set_word("timeline", "shown" if shown else "")

    @Slot(int, Qt.SortOrder)
    def _on_sorted(self, section: int, order: Qt.SortOrder) -> None:
        descending = order is Qt.SortOrder.DescendingOrder
        self.filters.note_order(COLUMNS[section], descending=descending)

    @Slot(object, bool)
    def _sort(self, column: Column, descending: bool) -> None:
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.list.sortByColumn(COLUMNS.index(column), order)

    @Slot(object)
    def _on_page_changed(self, page: ListPage) -> None:
        self.detail.setVisible(page in (ListPage.REPORTS, ListPage.NO_MATCH))

    @Slot(object)
    def _on_failed(self, error: TrayError) -> None:
        self.undo.say(error_sentence(error))

    @Slot()
    def _look_for_titles(self) -> None:
        """Learn by which titles reports can be found; what was looked at before costs nothing."""
        titles, code = self._services.titles, self.model.language
        self._tasks.run(
            lambda: titles.groups(code),
            done=self.filters.show_titles,
            failed=lambda _error: None,
            owner=self,
        )

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
        self.views.load()
        self.selection.tell()
        self.trouble.refresh()
        self.pane.look_for_source()
        self.detail.refresh()
        self.status.refresh()

    @Slot(IndexProgress)
    def _on_progress(self, event: IndexProgress) -> None:
        self.status.reading.show_progress(event)
        if event.finished:
            self.model.refresh()
        self.pane.show_page()

    @Slot()
    def _repaint_times(self) -> None:
        self.model.repaint_rows()
        self.detail.repaint_times()
        self.trouble.refresh()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.fontMetrics().averageCharWidth() * 110
        has_words = event.size().width() >= room
        style = Qt.ToolButtonStyle
        self.timeline_button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if has_words else style.ToolButtonIconOnly
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        self._memory.set_word("tab", self.detail.tab)
        self._memory.set_word("columns", self.list.columns.as_text())
        self.halves.save()
        self._memory.save(self)
        super().closeEvent(event)
        self.closed.emit()
