"""The left half of the window: the table or the page in its place, and the way in and out of a
group.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tray_app import paths
from tray_app.errors import TrayError
from tray_app.messages import NOTHING
from tray_app.model.query import Query, ReportRow
from tray_app.services.services import Services
from tray_app.ui.list.breadcrumb import Breadcrumb
from tray_app.ui.list.empty_page import EmptyPage
from tray_app.ui.list.filter_bar import FilterBar
from tray_app.ui.list.report_list import ReportList
from tray_app.ui.list.report_table import ReportTableModel
from tray_app.ui.list.state import ListPage, Source, empty_words, is_narrowed, page_of
from tray_app.ui.tasks import Jobs
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import announce, arranged, single_shot
from tray_app.ui.widgets.pages import Pages

SLOW_MS = 500


class ListPane(QWidget):
    """Shows what the filter asks for, and keeps the place when that changes."""

    page_changed = Signal(object)
    """With a ListPage."""
    slow = Signal()
    """An answer takes a while."""

    def __init__(
        self,
        services: Services,
        jobs: Jobs,
        model: ReportTableModel,
        filters: FilterBar,
        *,
        of_this_computer: bool = True,
        is_indexing: Callable[[], bool] = bool,
    ) -> None:
        super().__init__()
        self._services, self._jobs, self._model, self._filters = services, jobs, model, filters
        self._of_this_computer, self._is_indexing = of_this_computer, is_indexing
        self._slow = False
        self.page = ListPage.WAITING
        """What is shown."""
        self._source: Source | None = None
        """None until somebody has looked."""
        self._wanted_report = ""
        self._left_at: tuple[int, int, str] | None = None
        """Key, scrolled place and fingerprint of the row from which a group was opened."""
        self._returning = False
        self._first_answer = True
        self.list = ReportList(model)
        self.empty = EmptyPage()
        self.breadcrumb = Breadcrumb()
        self.pages = Pages(self.list, self.empty)
        arranged(QVBoxLayout(self), self.breadcrumb, (self.pages, 1), spacing=SPACE // 2)
        self._slow_timer = single_shot(self, SLOW_MS, self._on_slow)
        self._connect()
        self.look_for_source()

    def _connect(self) -> None:
        model, listed = self._model, self.list
        model.loading_changed.connect(self._on_loading_changed)
        model.answered.connect(self._on_answered)
        model.failed.connect(self._jobs.failed)
        self._filters.left.connect(listed.setFocus)
        self._filters.search.returnPressed.connect(self._on_search_entered)
        self.empty.clear_button.clicked.connect(self._filters.clear_filters)
        self.breadcrumb.back.clicked.connect(self.leave_group)
        listed.open_wanted.connect(self.open_group)
        listed.back_wanted.connect(self.leave_group)
        listed.escaped.connect(self._on_escaped)
        listed.group_moved.connect(self._on_group_moved)

    # What others ask

    def ask_first(self, query: Query) -> None:
        """Ask for what is to be shown first."""
        self._slow_timer.start()
        self._filters.show_query(query)
        self._model.show(query)

    def show_query(self, query: Query) -> None:
        """Show what was chosen, in the order that the header says."""
        if query.group is None:
            self.breadcrumb.close_group()
            if not self._returning:
                self._left_at = None
        elif self.breadcrumb.isHidden():
            self.breadcrumb.open_group("", 0, from_groups=self._left_at is not None)
        order = self._model.query
        self._model.show(replace(query, sort=order.sort, descending=order.descending))

    def open_report(self, report_id: str) -> None:
        """Show this very report, clearing filters that hide it."""
        reports = self._services.reports
        self._wanted_report = report_id

        def done(row: ReportRow) -> None:
            query = self._model.query
            is_settled = self._model.has_answer and not self._model.is_loading
            if self._wanted_report != report_id or not is_settled:
                return  # else it is selected when the list is answered
            if self.list.select_key(row.key):
                self._wanted_report = ""
                self.list.setFocus()
            elif is_narrowed(query) and query.group != row.group:
                self._filters.clear_filters()
            elif query.grouped:
                self.show_group(row.group)
            else:
                self._wanted_report = ""

        def failed(error: TrayError) -> None:
            self._wanted_report = ""
            self._jobs.failed(error)

        tasks = self._jobs.tasks
        tasks.run(lambda: reports.find(report_id), done=done, failed=failed, owner=self)

    def open_newest(self) -> None:
        """Show the newest report there is."""

        def done(rows: list[ReportRow]) -> None:
            if rows:
                self.open_report(rows[0].id)

        self._jobs.run(lambda: self._services.reports.page(Query(), 0, 1), done)

    def look_for_source(self) -> None:
        """Find out where reports come from, and whether that is there."""
        services, folders = self._services, self._services.config_watch.folders

        def look() -> Source:
            there = [folder.path for folder in folders if paths.is_folder(folder.path)]
            named = there or [folder.path for folder in folders]
            return Source(
                named[0] if named else None,
                bool(there),
                self._of_this_computer,
                not (services.triage.hides_any() or services.reports.totals().aged),
            )

        def done(source: Source) -> None:
            self._source = source
            self.show_page()

        self._jobs.run(look, done)

    def show_page(self) -> None:
        """Show the table, or why there is none."""
        model = self._model
        is_awaited = model.is_loading or self._is_indexing()
        if model.is_asking and self.page is not ListPage.EMPTY:
            is_awaited = True  # what was read at the start may be in the next answer
        is_certain = model.has_answer and not is_awaited
        page = page_of(model.rowCount(), model.query, is_certain=is_certain, slow=self._slow)
        if page is ListPage.EMPTY and self._source is None:
            page = ListPage.WAITING
        self.page = page
        if page is ListPage.REPORTS:
            self.pages.setCurrentWidget(self.list)
        else:
            problems = self._services.indexer.problems()
            before = self.empty.title
            self.empty.show_words(
                empty_words(page, self._source or Source(), problems[0] if problems else NOTHING)
            )
            self.pages.setCurrentWidget(self.empty)
            if self.empty.title != before and page in (ListPage.EMPTY, ListPage.NO_MATCH):
                announce(self.empty, self.empty.title)
        self.page_changed.emit(page)

    # Groups

    def open_group(self) -> None:
        """Show the members of the current group."""
        row = self.list.current_row
        if row is not None and row.count > 1:
            self.show_group(row.group)

    def show_group(self, group: str) -> None:
        query, row = self._filters.query, self.list.current_row
        listed = self.list
        if query.grouped:
            self._left_at = listed.current_key or 0, listed.verticalScrollBar().value(), group
        is_current = row is not None and row.group == group
        self.breadcrumb.open_group(
            self._model.title_at(listed.currentIndex().row()) if is_current else "",
            row.count if row is not None and is_current else 0,
            from_groups=query.grouped,
        )
        listed.setFocus()
        self._filters.show_query(replace(query, group=group, grouped=False))

    def leave_group(self) -> None:
        """Go back to all groups, at the place where one was."""
        self._returning = self._left_at is not None
        self.list.setFocus()
        grouped = self._returning or self._filters.groups.isChecked()
        self._filters.show_query(replace(self._filters.query, group=None, grouped=grouped))

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

    def _on_group_moved(self, group: str) -> None:
        """Stay with the group that is being read, wherever its row has gone."""
        query = replace(self._model.query, group=group)

        def done(keys: Sequence[int]) -> None:
            if not (len(keys) and self.list.select_key(keys[0])) and not self.list.selected_count():
                self.list.select_first()

        self._jobs.run(lambda: self._services.reports.keys(query), done)

    # Keys

    def _on_search_entered(self) -> None:
        if self._model.rowCount():
            self.list.setFocus()
            if self.list.current_key is None:
                self.list.select_first()

    def _on_escaped(self) -> None:
        """Leave the open group, else take back what is searched for; nothing more."""
        query = self._filters.query
        if query.group is not None:
            self.leave_group()
        elif query.search:
            self._filters.show_query(replace(query, search="", titled=frozenset()))

    # Answers

    def _on_loading_changed(self, loading: bool) -> None:
        self._slow = False
        if loading:
            self._slow_timer.start()
        else:
            self._slow_timer.stop()
        self.show_page()

    def _on_slow(self) -> None:
        self._slow = True
        self.show_page()
        self.slow.emit()

    def _on_answered(self) -> None:
        self._slow_timer.stop()
        was_empty = self.pages.currentWidget() is self.empty
        if not self._model.rowCount() and not is_narrowed(self._model.query):
            self._source = None  # nothing is said before it is known what was removed
            self.look_for_source()
        self.show_page()
        if self._returning and self._model.query.grouped:
            self._return()
        elif self._wanted_report:
            self.open_report(self._wanted_report)
        elif self.list.current_key is None or (was_empty and not self.list.selected_count()):
            # That a table which has the keyboard makes its first row the current one is not enough.
            self.list.select_first()
        if self._first_answer and self._model.rowCount():
            self._first_answer = False
            if not self._filters.search.text():
                self.list.setFocus()
