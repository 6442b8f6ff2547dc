"""The timeline, and a table for those who would rather have figures, as of the list's query."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tray_app import contract
from tray_app.model.query import Column, Query
from tray_app.model.report import instant
from tray_app.services.services import Services
from tray_app.ui.list.timeline import Timeline
from tray_app.ui.list.timeline_state import Histogram, histogram, span_of
from tray_app.ui.tasks import Task, Tasks
from tray_app.ui.text import listed, number, say, short_date, short_time, translate, visible
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import arranged
from tray_app.ui.widgets.pages import Pages
from tray_app.ui.widgets.rows_state import COLUMN_WORDS, source_word


class TimelinePane(QWidget):
    """Asks for the counts off the UI thread; at most one question is on its way."""

    widened = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._services, self._tasks, self._clock = services, tasks, clock
        self._query = Query()
        self._asking: Task | None = None
        self._again = False
        self.timeline = Timeline()
        self.timeline.widened.connect(self.widened)
        self.table = QTableWidget()
        self.table.setAccessibleName(translate("Timeline", "Reports over time"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.pages = Pages(self.timeline, self.table)
        self.switch = QToolButton()
        self.switch.setText(translate("Timeline", "Table"))
        self.switch.setCheckable(True)
        self.switch.toggled.connect(self._on_switched)
        self.all_button = QToolButton()
        self.all_button.setText(translate("Timeline", "All"))
        self.all_button.clicked.connect(self.widened)
        for button in (self.switch, self.all_button):
            button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        buttons = arranged(QVBoxLayout(), self.switch, self.all_button, 1, spacing=SPACE // 2)
        arranged(QHBoxLayout(self), (self.pages, 1), buttons, spacing=SPACE)
        self.pages.setFixedHeight(self.timeline.sizeHint().height())

    def show_query(self, query: Query) -> None:
        """Show the time of what *query* asks for."""
        self._query = query
        self.all_button.setEnabled(query.since_ns is not None or query.until_ns is not None)
        self.refresh()

    def refresh(self) -> None:
        """Count again: reports came, or the filters changed. Not while nobody can see it."""
        if self.isHidden():
            return
        if self._asking is not None:
            self._again = True
            return
        query, browse, now_ns = (
            self._query,
            self._services.reports,
            int(self._clock().timestamp()) * 10**9,
        )

        def count() -> Histogram:
            # Those that name no time are left out; one dated 1970 stretches nothing (`span_of`).
            oldest = browse.page(Query(sort=Column.WHEN, descending=False, since_ns=1), 0, 1)
            oldest_ns = oldest[0].occurred_ns if oldest else now_ns
            span = span_of(query, oldest_ns=oldest_ns, now_ns=now_ns)
            unbound = replace(query, since_ns=None, until_ns=None, grouped=False)
            # By the hour, also for days: the user's days are not those of Greenwich.
            bars = browse.timeline(span.since_ns, span.until_ns, "hour", unbound)
            return histogram(span, bars, contract.SOURCES, browse.releases())

        self._asking = self._tasks.run(
            count, done=self._on_counted, failed=lambda _error: self._next(), owner=self
        )

    def _on_counted(self, shown: Histogram) -> None:
        self.timeline.show_histogram(shown)
        if self.switch.isChecked():
            self._fill_table()
        self._next()

    def _next(self) -> None:
        self._asking = None
        if self._again:
            self._again = False
            self.refresh()

    def _on_switched(self, table: bool) -> None:
        if table:
            self._fill_table()
        self.pages.setCurrentWidget(self.table if table else self.timeline)

    def _fill_table(self) -> None:
        shown = self.timeline.histogram
        write = short_date if shown.span.step == "day" else short_time
        numbered = list(enumerate(shown.columns))
        columns = [
            (place, column)
            for place, column in reversed(numbered)
            if column.total or shown.new_in(place)
        ]
        heads = [say(COLUMN_WORDS[Column.WHEN]), translate("Timeline", "All")]
        heads += [say(source_word(source)) for source in shown.sources]
        heads.append(translate("Timeline", "New version"))
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setRowCount(len(columns))
        for row, (number_of_bar, column) in enumerate(columns):
            cells = [
                write(instant(column.start_ns)),
                number(column.total),
                *map(number, column.counts),
            ]
            cells.append(visible(listed(shown.new_in(number_of_bar)), limit=80))
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if 0 < place < len(cells) - 1:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(row, place, item)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
