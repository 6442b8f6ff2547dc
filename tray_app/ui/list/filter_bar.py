"""The row above the table: search, filters, and the switch between groups and every report."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from tray_app import contract
from tray_app.model.query import Column, Query
from tray_app.model.state import DELIVERED, LABELS, ON_THE_WAY, REFUSED, UNSENT, StateName
from tray_app.ui import icons
from tray_app.ui.list import state as list_state
from tray_app.ui.text import say, span, translate, visible
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.rows_state import source_word

TYPING_PAUSE_MS = 150
_EXTRA = Qt.ItemDataRole.UserRole + 1
"""Marks the entry of a box that is there only because it is chosen."""


class FilterBar(QWidget):
    """Turns what the user chose into a Query."""

    query_changed = Signal(object)
    left = Signal()
    """Esc in a search field that is empty: back to the list."""

    def __init__(self, *, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._query = Query()
        self._within_s: int | None = None
        self.search = QLineEdit()
        self.search.setAccessibleName(translate("Filter", "Search reports"))
        self.search.setPlaceholderText(translate("Filter", "Search message, stack, model, command"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(160)
        self._search_icon = self.search.addAction(
            icons.symbol("search", colours().muted.name()), QLineEdit.ActionPosition.LeadingPosition
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.apply_search)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self.apply_search)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._on_escape)
        self.sources = self._combo(translate("Filter", "Source"), self._on_source_chosen)
        self.states = self._combo(translate("Filter", "State"), self._on_state_chosen)
        self.times = self._combo(translate("Filter", "Time"), self._on_time_chosen)
        self._fill_states()
        self._fill_times()
        self.show_sources(contract.SOURCES)
        self.every = self._switch(translate("Filter", "E&very report"))
        self.groups = self._switch(translate("Filter", "&Groups"))
        switch = QButtonGroup(self)
        switch.addButton(self.every)
        switch.addButton(self.groups)
        switch.buttonClicked.connect(self._on_switched)
        # A screen reader's "toggle" is no click.
        switch.buttonToggled.connect(self._on_switched)
        self.every.setChecked(True)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.search, 1)
        for combo in (self.sources, self.states, self.times):
            row.addWidget(combo)
        pair = QHBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(self.every)
        pair.addWidget(self.groups)
        row.addLayout(pair)
        self.recolour()

    @property
    def query(self) -> Query:
        """What is chosen now."""
        return self._query

    @property
    def within_s(self) -> int | None:
        """The span, in seconds, by which the time is chosen; None where it is not chosen so."""
        return self._within_s

    def show_query(self, query: Query, *, within_s: int | None = None) -> None:
        """Choose *query*, as far as the controls can say it, and tell. *within_s* is the span that
        its time is.
        """
        self._change(query, within_s=within_s)

    def note_order(self, column: Column, *, descending: bool) -> None:
        """Know how the list is sorted, which is chosen in its header."""
        self._query = replace(self._query, sort=column, descending=descending)

    def words(self) -> list[str]:
        """Say what is left out, each in a few words; nothing where nothing is."""
        query = self._query
        said = (
            [translate("Filter", "“{words}”", words=visible(query.search, limit=60))]
            if query.search
            else []
        )
        chosen = (
            (self.sources, query.sources),
            (self.states, query.states),
            (self.times, _time_is_chosen(query)),
        )
        return said + [combo.currentText() for combo, is_chosen in chosen if is_chosen]

    def add_first(self, widget: QWidget) -> None:
        """Put a control before all others."""
        self._row.insertWidget(0, widget)
        QWidget.setTabOrder(widget, self.search)

    def clear_filters(self) -> None:
        """Leave nothing out."""
        self._change(list_state.cleared(self._query))

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_sources(self, sources: Sequence[str]) -> None:
        """Offer these sources beside Cortex's three."""
        with QSignalBlocker(self.sources):
            self.sources.clear()
            self.sources.addItem(translate("Filter", "All sources"), None)
            for source in dict.fromkeys([*contract.SOURCES, *sources[:50]]):
                self.sources.addItem(say(source_word(source)), source)
        self._show_filters()

    def recolour(self) -> None:
        """Take the colours of the theme."""
        muted = colours().muted.name()
        self._search_icon.setIcon(icons.symbol("search", muted))

    @Slot()
    def apply_search(self) -> None:
        """Search for what is typed, without waiting for more."""
        self._pause.stop()
        self._change(replace(self._query, search=self.search.text().strip()[:200]))

    @Slot()
    def _on_escape(self) -> None:
        if self.search.text():
            self.search.clear()
            self.apply_search()
        else:
            self.left.emit()

    def _change(self, query: Query, *, within_s: int | None = None) -> None:
        if (query.since_ns, query.until_ns) == (self._query.since_ns, self._query.until_ns):
            within_s = within_s or self._within_s
        if query != self._query or within_s != self._within_s:
            self._query, self._within_s = query, within_s
            self._show()
            self.query_changed.emit(query)

    def _show(self) -> None:
        query = self._query
        if self.search.text().strip() != query.search:
            # Its signals are not blocked: by them the field's own button to clear it knows that
            # there is nothing left.
            self.search.setText(query.search)
            self._pause.stop()
        self._show_filters()
        # Within a group that was opened from the groups, it is still the groups that one looks at.
        if query.group is None:
            (self.groups if query.grouped else self.every).setChecked(True)

    def _show_filters(self) -> None:
        query = self._query
        source = next(iter(query.sources), None) if len(query.sources) < 2 else query.sources
        word = (
            say(source_word(source))
            if isinstance(source, str)
            else translate("Filter", "Chosen sources")
        )
        _choose(self.sources, source, word)
        _choose(self.states, query.states or None, translate("Filter", "Chosen states"))
        self._show_time(query)

    def _show_time(self, query: Query) -> None:
        """Offer "Chosen time" as long as it was chosen elsewhere, in the timeline or by a view."""
        if self._within_s is not None:
            length = timedelta(seconds=self._within_s)
            _choose(
                self.times, length, translate("Filter", "Last {span}", span=span(self._within_s))
            )
        elif _time_is_chosen(query):
            _choose(self.times, timedelta.max, translate("Filter", "Chosen time"))
        else:
            _choose(self.times, None, "")

    def _fill_states(self) -> None:
        for text, states in (
            (translate("Filter", "All states"), None),
            (say(LABELS[StateName.NEW].text), frozenset({StateName.NEW})),
            (translate("Filter", "Not sent yet"), UNSENT),
            (translate("Filter", "On the way"), ON_THE_WAY),
            (say(LABELS[StateName.BLOCKED].text), frozenset({StateName.BLOCKED})),
            (say(LABELS[StateName.DELIVERED].text), DELIVERED),
            (translate("Filter", "Rejected or declined"), REFUSED),
            (say(LABELS[StateName.DAMAGED].text), frozenset({StateName.DAMAGED})),
        ):
            self.states.addItem(text, states)

    def _fill_times(self) -> None:
        for text, length in (
            (translate("Filter", "Any time"), None),
            (translate("Filter", "Last hour"), timedelta(hours=1)),
            (translate("Filter", "Last 24 hours"), timedelta(hours=24)),
            (translate("Filter", "Last 7 days"), timedelta(days=7)),
            (translate("Filter", "Last 30 days"), timedelta(days=30)),
        ):
            self.times.addItem(text, length)

    @Slot()
    def _on_source_chosen(self) -> None:
        source = self.sources.currentData()
        self._change(
            replace(self._query, sources=frozenset() if source is None else frozenset({source}))
        )

    @Slot()
    def _on_state_chosen(self) -> None:
        self._change(replace(self._query, states=self.states.currentData() or frozenset()))

    @Slot()
    def _on_time_chosen(self) -> None:
        length: timedelta | None = self.times.currentData()
        if length == timedelta.max:
            return
        since = (
            None if length is None else int((self._clock() - length).timestamp()) * 1_000_000_000
        )
        within_s = None if length is None else int(length.total_seconds())
        self._change(replace(self._query, since_ns=since, until_ns=None), within_s=within_s)

    @Slot()
    def _on_switched(self) -> None:
        self._change(replace(self._query, grouped=self.groups.isChecked(), group=None))

    def _combo(self, name: str, chosen: Callable[[], None]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # As wide as its words where there is room; with letters twice as large there may not be,
        # and it cuts them.
        combo.setMinimumWidth(combo.fontMetrics().averageCharWidth() * 8 + 4 * SPACE)
        combo.currentIndexChanged.connect(chosen)
        return combo

    def _switch(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setCheckable(True)
        # Weight tells which one is on: in dark themes the pressed look alone hardly does.
        bold = button.font()
        bold.setBold(True)
        button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 3 * SPACE)
        button.toggled.connect(lambda on: button.setFont(bold if on else self.font()))
        button.setAutoDefault(False)
        return button


def _time_is_chosen(query: Query) -> bool:
    return query.since_ns is not None or query.until_ns is not None


def _choose(combo: QComboBox, data: object, text: str) -> None:
    """Choose what stands for *data*; what is not on offer stands last, as *text*, for as long as it
    is chosen.
    """
    with QSignalBlocker(combo):
        for extra in range(combo.count() - 1, 0, -1):
            if combo.itemData(extra, _EXTRA):
                combo.removeItem(extra)
        place = next((n for n in range(combo.count()) if combo.itemData(n) == data), -1)
        if place < 0:
            combo.addItem(text, data)
            place = combo.count() - 1
            combo.setItemData(place, True, _EXTRA)
        combo.setCurrentIndex(place)
