"""What happens in the window and around it, and whom it concerns."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from tray_app.model.query import Column, Query
from tray_app.services.events import IndexProgress, ReportsChanged
from tray_app.services.services import Services
from tray_app.ui.bridge import Bridge
from tray_app.ui.list.row_state import COLUMNS
from tray_app.ui.list.state import ListPage
from tray_app.ui.tasks import Jobs, nothing
from tray_app.ui.widgets.basics import single_shot
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
        jobs: Jobs,
        bridge: Bridge,
        memory: LayoutMemory,
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._jobs, self._memory = window, services, jobs, memory
        self._loops = single_shot(self, LOOPS_MS, window.trouble.refresh)
        self._catching_up = single_shot(self, CATCHING_UP_MS, self._ask_again)
        self._connect_list()
        self._connect_detail()
        self._connect_status()
        self._connect_events(bridge)

    def start(self) -> None:
        """Ask for what the window shows first."""
        window = self._window
        query = Query(grouped=self._memory.word("view", GROUPED) == GROUPED)
        window.pane.list.columns.show_order(query.sort, descending=query.descending)
        window.pane.ask_first(query)
        window.timeline.show_query(query)
        window.trouble.refresh()
        self._without_a_word(self._services.reports.sources, window.filters.show_sources)

    def rescan(self) -> None:
        """Look at every file again."""
        services = self._services

        def look() -> None:
            services.preferences.refresh()
            services.indexer.rescan()

        def done(_: None) -> None:
            self._ask_again()
            self._window.trouble.refresh()
            self._window.pane.look_for_source()

        self._jobs.run(look, done)

    def _without_a_word(self, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Ask for what the window can do without."""
        self._jobs.tasks.run(job, done=done, failed=nothing, owner=self)

    # Connecting

    def _connect_list(self) -> None:
        window = self._window
        window.filters.query_changed.connect(self._on_query_changed)
        window.timeline.timeline.narrowed.connect(self._on_narrowed)
        window.timeline.widened.connect(lambda: self._on_narrowed(None, None))
        window.timeline_button.toggled.connect(self._on_timeline_toggled)
        window.views.order_wanted.connect(self._sort)
        window.model.answered.connect(window.status.refresh)
        window.model.answered.connect(self._look_for_titles)
        window.pane.list.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        window.pane.page_changed.connect(self._on_page_changed)
        window.pane.slow.connect(window.status.say_searching)

    def _connect_detail(self) -> None:
        window, detail = self._window, self._window.detail
        detail.pages.copy_wanted.connect(window.copies.copy)
        detail.start_wanted.connect(window.selection.start_cortex)
        detail.seen.connect(window.actions_.mark_seen)
        detail.overview.card.open_wanted.connect(window.links.open)
        detail.unlink_wanted.connect(window.links.unlink)
        window.copies.issue_published.connect(window.links.link)

    def _connect_status(self) -> None:
        window, status = self._window, self._window.status
        window.actions_.worker.progressed.connect(status.work.show_progress)
        window.actions_.worker.rested.connect(status.work.finish)
        status.work.stop_wanted.connect(window.actions_.worker.stop)
        status.reading.cancel_wanted.connect(self._services.indexer.cancel)
        status.reading.resume_wanted.connect(self.rescan)

    def _connect_events(self, bridge: Bridge) -> None:
        bridge.reports_changed.connect(self._on_reports_changed)
        bridge.marks_changed.connect(self._on_states_changed)
        bridge.marks_changed.connect(self._window.mutes.load)
        bridge.delivery_changed.connect(self._on_states_changed)
        bridge.delivery_changed.connect(self._look_for_loops)
        bridge.settings_changed.connect(self._on_settings_changed)
        bridge.folder_changed.connect(self._window.trouble.refresh)
        bridge.folder_changed.connect(self._window.pane.look_for_source)
        bridge.index_progressed.connect(self._on_progress)

    # What the user does

    def _on_query_changed(self, query: Query) -> None:
        if query.group is None:
            self._memory.set_word("view", GROUPED if query.grouped else EVERY)
        self._window.pane.show_query(query)
        self._window.timeline.show_query(query)

    def _on_narrowed(self, since_ns: int | None, until_ns: int | None) -> None:
        filters = self._window.filters
        filters.show_query(replace(filters.query, since_ns=since_ns, until_ns=until_ns))

    def _on_timeline_toggled(self, shown: bool) -> None:
        self._window.timeline.setVisible(shown)
        self._window.timeline.refresh()
        self._memory.set_word("timeline", "shown" if shown else "")

    def _on_sorted(self, section: int, order: Qt.SortOrder) -> None:
        descending = order is Qt.SortOrder.DescendingOrder
        self._window.filters.note_order(COLUMNS[section], descending=descending)

    def _sort(self, column: Column, descending: bool) -> None:
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._window.pane.list.sortByColumn(COLUMNS.index(column), order)

    # What changes

    def _on_page_changed(self, page: ListPage) -> None:
        self._window.trouble.tell()
        self._window.detail.invite(page is ListPage.REPORTS)
        self._window.detail.setVisible(page in (ListPage.REPORTS, ListPage.NO_MATCH))

    def _look_for_titles(self) -> None:
        """Learn by which titles reports can be found; what was looked at before costs nothing."""
        titles, code = self._services.titles, self._window.model.rows.language
        self._without_a_word(lambda: titles.groups(code), self._window.filters.show_titles)

    def _on_reports_changed(self, event: ReportsChanged) -> None:
        if event.catching_up and self._window.model.rowCount():
            # Older reports come by the thousand, several times a second, far below the top.
            if not self._catching_up.isActive():
                self._catching_up.start()
            return
        if not event.catching_up:
            self._window.status.note_new(event.added_count)
        self._ask_again()
        self._window.detail.refresh()
        self._look_for_loops()

    def _look_for_loops(self) -> None:
        """Look for trouble soon: a crash loop, or sending that has begun to fail."""
        if not self._loops.isActive():
            self._loops.start()

    def _ask_again(self) -> None:
        self._window.model.refresh()
        self._window.timeline.refresh()

    def _on_states_changed(self) -> None:
        self._window.model.refresh()
        self._window.detail.refresh()

    def _on_settings_changed(self) -> None:
        window = self._window
        window.views.load()
        window.selection.tell()
        window.trouble.refresh()
        window.pane.look_for_source()
        window.detail.refresh()
        window.status.refresh()

    def _on_progress(self, event: IndexProgress) -> None:
        self._window.status.reading.show_progress(event)
        if event.finished:
            self._window.model.refresh()
        self._window.pane.show_page()
