"""What happens in the window and around it, and whom it concerns."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from tray_app.errors import TrayError
from tray_app.model.query import Column, Query
from tray_app.services.events import IndexProgress, ReportsChanged
from tray_app.services.services import Services
from tray_app.ui.bridge import Bridge
from tray_app.ui.list.row_state import COLUMNS
from tray_app.ui.list.state import ListPage
from tray_app.ui.tasks import Tasks
from tray_app.ui.text import error_sentence
from tray_app.ui.widgets.layout_memory import LayoutMemory

if TYPE_CHECKING:
    from tray_app.ui.main_window.window import MainWindow

CATCHING_UP_MS = 2_000
"""While older reports are being indexed the list is asked for again at most this often."""
LOOPS_MS = 1_000
"""Whether it is a crash loop is asked at most this often, however many reports come."""
GROUPED, EVERY = "groups", "reports"


class Traffic(QObject):
    """Passes words between the parts, so that none needs to know the others."""

    def __init__(
        self,
        window: "MainWindow",
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        memory: LayoutMemory,
    ) -> None:
        super().__init__(window)
        self._parts, self._services, self._tasks, self._memory = window, services, tasks, memory
        self._loops = self._timer(LOOPS_MS)
        self._loops.timeout.connect(window.trouble.refresh)
        self._catching_up = self._timer(CATCHING_UP_MS)
        self._catching_up.timeout.connect(self._ask_again)
        self._connect_list()
        self._connect_detail()
        self._connect_status()
        self._connect_events(bridge)

    def start(self) -> None:
        """Ask for what the window shows first."""
        parts = self._parts
        query = Query(grouped=self._memory.word("view", GROUPED) == GROUPED)
        parts.pane.list.columns.show_order(query.sort, descending=query.descending)
        parts.pane.ask_first(query)
        parts.timeline.show_query(query)
        parts.trouble.refresh()
        self._tasks.run(
            self._services.reports.sources,
            done=parts.filters.show_sources,
            failed=lambda _error: None,
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
            self._ask_again()
            self._parts.trouble.refresh()
            self._parts.pane.look_for_source()

        self._tasks.run(look, done=done, failed=self.fail, owner=self)

    @Slot(object)
    def fail(self, error: TrayError) -> None:
        """Say what went wrong."""
        self._parts.status.undo.say(error_sentence(error))

    def _timer(self, milliseconds: int) -> QTimer:
        return QTimer(self, singleShot=True, interval=milliseconds)

    # Connecting

    def _connect_list(self) -> None:
        parts = self._parts
        parts.filters.query_changed.connect(self._on_query_changed)
        parts.timeline.timeline.narrowed.connect(self._on_narrowed)
        parts.timeline.widened.connect(lambda: self._on_narrowed(None, None))
        parts.timeline_button.toggled.connect(self._on_timeline_toggled)
        parts.views.order_wanted.connect(self._sort)
        parts.model.answered.connect(parts.status.refresh)
        parts.model.answered.connect(self._look_for_titles)
        parts.pane.list.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        parts.pane.page_changed.connect(self._on_page_changed)
        parts.pane.slow.connect(parts.status.say_searching)

    def _connect_detail(self) -> None:
        parts, detail = self._parts, self._parts.detail
        detail.pages.copy_wanted.connect(parts.copies.copy)
        detail.start_wanted.connect(parts.selection.start_cortex)
        detail.seen.connect(parts.actions_.mark_seen)
        detail.issue_wanted.connect(parts.links.open)
        detail.unlink_wanted.connect(parts.links.unlink)
        parts.copies.issue_published.connect(parts.links.link)

    def _connect_status(self) -> None:
        parts, status = self._parts, self._parts.status
        for each in (parts.pane.failed, parts.trouble.failed):
            each.connect(self.fail)
        talking = (
            parts.actions_,
            parts.copies,
            parts.mutes,
            parts.links,
            parts.views,
            parts.selection,
        )
        for who in talking:
            who.said.connect(status.undo.say)
        parts.actions_.worker.progressed.connect(status.work.show_progress)
        parts.actions_.worker.rested.connect(status.work.finish)
        status.work.stop_wanted.connect(parts.actions_.worker.stop)
        status.reading.cancel_wanted.connect(self._services.indexer.cancel)
        status.reading.resume_wanted.connect(self.rescan)

    def _connect_events(self, bridge: Bridge) -> None:
        bridge.reports_changed.connect(self._on_reports_changed)
        bridge.marks_changed.connect(self._on_states_changed)
        bridge.marks_changed.connect(self._parts.mutes.load)
        bridge.delivery_changed.connect(self._on_states_changed)
        bridge.delivery_changed.connect(self._look_for_loops)
        bridge.settings_changed.connect(self._on_settings_changed)
        bridge.folder_changed.connect(self._parts.trouble.refresh)
        bridge.folder_changed.connect(self._parts.pane.look_for_source)
        bridge.index_progressed.connect(self._on_progress)

    # What the user does

    @Slot(object)
    def _on_query_changed(self, query: Query) -> None:
        if query.group is None:
            self._memory.set_word("view", GROUPED if query.grouped else EVERY)
        self._parts.pane.show_query(query)
        self._parts.timeline.show_query(query)

    @Slot(object, object)
    def _on_narrowed(self, since_ns: int | None, until_ns: int | None) -> None:
        filters = self._parts.filters
        filters.show_query(replace(filters.query, since_ns=since_ns, until_ns=until_ns))

    @Slot(bool)
    def _on_timeline_toggled(self, shown: bool) -> None:
        self._parts.timeline.setVisible(shown)
        self._parts.timeline.refresh()
        self._memory.set_word("timeline", "shown" if shown else "")

    @Slot(int, Qt.SortOrder)
    def _on_sorted(self, section: int, order: Qt.SortOrder) -> None:
        descending = order is Qt.SortOrder.DescendingOrder
        self._parts.filters.note_order(COLUMNS[section], descending=descending)

    @Slot(object, bool)
    def _sort(self, column: Column, descending: bool) -> None:
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._parts.pane.list.sortByColumn(COLUMNS.index(column), order)

    # What changes

    @Slot(object)
    def _on_page_changed(self, page: ListPage) -> None:
        self._parts.detail.setVisible(page in (ListPage.REPORTS, ListPage.NO_MATCH))

    @Slot()
    def _look_for_titles(self) -> None:
        """Learn by which titles reports can be found; what was looked at before costs nothing."""
        titles, code = self._services.titles, self._parts.model.rows.language
        self._tasks.run(
            lambda: titles.groups(code),
            done=self._parts.filters.show_titles,
            failed=lambda _error: None,
            owner=self,
        )

    @Slot(ReportsChanged)
    def _on_reports_changed(self, event: ReportsChanged) -> None:
        if event.catching_up and self._parts.model.rowCount():
            # Older reports come by the thousand, several times a second, far below what is looked
            # at.
            if not self._catching_up.isActive():
                self._catching_up.start()
            return
        if not event.catching_up:
            self._parts.status.note_new(event.added_count)
        self._ask_again()
        self._parts.detail.refresh()
        self._look_for_loops()

    @Slot()
    def _look_for_loops(self) -> None:
        """Look for trouble soon: a crash loop, or sending that has begun to fail."""
        if not self._loops.isActive():
            self._loops.start()

    @Slot()
    def _ask_again(self) -> None:
        self._parts.model.refresh()
        self._parts.timeline.refresh()

    @Slot()
    def _on_states_changed(self) -> None:
        self._parts.model.refresh()
        self._parts.detail.refresh()

    @Slot()
    def _on_settings_changed(self) -> None:
        parts = self._parts
        parts.views.load()
        parts.selection.tell()
        parts.trouble.refresh()
        parts.pane.look_for_source()
        parts.detail.refresh()
        parts.status.refresh()

    @Slot(IndexProgress)
    def _on_progress(self, event: IndexProgress) -> None:
        self._parts.status.reading.show_progress(event)
        if event.finished:
            self._parts.model.refresh()
        self._parts.pane.show_page()
