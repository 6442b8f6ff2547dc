"""The row above the list: search, the filter's menu, and the choice between groups and reports."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from tray_app import contract
from tray_app.messages import Message
from tray_app.model.query import Column, Query
from tray_app.services.titles import groups_titled
from tray_app.ui import icons
from tray_app.ui.list import filter_state
from tray_app.ui.list import state as list_state
from tray_app.ui.text import listed, number, say, tooltip, translate, visible
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.basics import arranged, single_shot
from tray_app.ui.widgets.controls import Segment, SegmentFrame
from tray_app.ui.widgets.rows_state import source_word

TYPING_PAUSE_MS = 150
SECOND_NS = 1_000_000_000


class FilterBar(QWidget):
    """Turns what the user chose into a Query."""

    query_changed = Signal(object)
    left = Signal()
    """Esc in a search field that is empty: back to the list."""
    menu_wanted = Signal(QMenu)
    """With the filter's menu, which is being filled: others may add what is theirs."""

    def __init__(self, *, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock = clock
        self.query = Query(grouped=True)
        """What is chosen now."""
        self.within_s: int | None = None
        """The span, in seconds, by which the time is chosen; None where it is not chosen so."""
        self._sources: Sequence[str] = contract.SOURCES
        self._titles: Mapping[str, frozenset[str]] = {}
        self.search = self._made_search()
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.button = QPushButton(translate("Filter", "F&ilter"))
        self.button.setMenu(self.menu)
        # Opened by its key it would look pressed afterwards: Qt draws it anew only when it is down.
        self.menu.aboutToHide.connect(self.button.update)
        self.button.setAutoDefault(False)
        self.groups = Segment(translate("Filter", "&Groups"))
        self.reports = Segment(translate("Filter", "&Reports"))
        pair = QButtonGroup(self)
        for button in (self.groups, self.reports):
            pair.addButton(button)
        frame = SegmentFrame((self.groups, self.reports))
        arranged(QHBoxLayout(self), (self.search, 100), self.button, frame, 1, spacing=SPACE)
        self.groups.setChecked(True)
        self.groups.toggled.connect(self._on_switched)
        self.fill_menu()
        self.recolour()

    def show_query(self, query: Query, *, within_s: int | None = None) -> None:
        """Choose *query*, and tell. *within_s* is the span that its time is."""
        same_time = (query.since_ns, query.until_ns) == (
            self.query.since_ns,
            self.query.until_ns,
        )
        if same_time and filter_state.time_is_chosen(query):
            within_s = within_s or self.within_s
        if query != self.query or within_s != self.within_s:
            self.query, self.within_s = query, within_s
            self._show()
            self.query_changed.emit(query)

    def note_order(self, column: Column, *, descending: bool) -> None:
        """Know how the list is sorted, which is chosen in its header."""
        self.query = replace(self.query, sort=column, descending=descending)

    def words(self) -> list[str]:
        """Say what is left out, each in a few words; nothing where nothing is."""
        query = self.query
        search = [QLocale().quoteString(visible(query.search, limit=60))] if query.search else []
        return [*search, *map(say, self._active())]

    def clear_filters(self) -> None:
        """Leave nothing out."""
        self.show_query(replace(list_state.cleared(self.query), grouped=self.groups.isChecked()))

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_sources(self, sources: Sequence[str]) -> None:
        """Offer these components beside Cortex's three."""
        self._sources = list(dict.fromkeys([*contract.SOURCES, *sources[:50]]))

    def show_titles(self, titles: Mapping[str, frozenset[str]]) -> None:
        """Know which advice there is, and for which groups: it is offered and searched."""
        if titles != self._titles:
            self._titles = titles
            self.show_query(replace(self.query, titled=self._titled(self.query.search)))

    def recolour(self) -> None:
        """Take the colours of the theme."""
        self._search_icon.setIcon(icons.symbol("search", colours().muted.name()))
        self._say_filter()

    def apply_search(self) -> None:
        """Search for what is typed, without waiting for more."""
        self._pause.stop()
        text = self.search.text().strip()[:200]
        self.show_query(replace(self.query, search=text, titled=self._titled(text)))

    def fill_menu(self) -> None:
        """Offer what can be chosen now, and say what is."""
        query, menu = self.query, self.menu
        menu.clear()
        for submenu in menu.findChildren(QMenu):
            submenu.deleteLater()
        self._submenu(
            translate("Filter", "&State"),
            filter_state.state_word(query),
            [
                (say(words), query.states == states, replace(query, states=states), None)
                for words, states in filter_state.STATES
            ],
        )
        self._submenu(
            translate("Filter", "&Component"),
            filter_state.component_word(query),
            [
                (say(words), query.sources == sources, replace(query, sources=sources), None)
                for words, sources in self._offered_sources()
            ],
        )
        self._submenu(
            translate("Filter", "&Time"),
            filter_state.time_word(query, self.within_s),
            [
                (say(words), self._is_within(seconds), self._since(seconds), seconds)
                for words, seconds in filter_state.TIMES
            ],
        )
        self._submenu(
            translate("Filter", "&Advice"),
            filter_state.advice_word(query, self._titles),
            [
                (visible(words), query.groups == groups, replace(query, groups=groups), None)
                for words, groups in self._offered_titles()
            ],
        )
        menu.addSeparator()
        self.menu_wanted.emit(menu)
        menu.addSeparator()
        clear = menu.addAction(translate("Filter", "C&lear filters"))
        clear.setEnabled(list_state.is_narrowed(query))
        clear.triggered.connect(lambda _checked=False: self.clear_filters())

    def _offered_sources(self) -> Iterable[tuple[Message, frozenset[str]]]:
        yield filter_state.component_word(Query()), frozenset()
        for source in self._sources:
            yield source_word(source), frozenset({source})

    def _offered_titles(self) -> Iterable[tuple[str, frozenset[str]]]:
        yield say(filter_state.advice_word(Query(), {})), frozenset()
        yield from self._titles.items()

    def _submenu(
        self,
        title: str,
        chosen: Message,
        entries: Iterable[tuple[str, bool, Query, int | None]],
    ) -> None:
        """Offer one thing to choose; its title says what is chosen, if anything is."""
        found = list(entries)
        is_used = not found[0][1]
        menu = self.menu.addMenu(f"{title}: {_escaped(say(chosen))}" if is_used else title)
        one = QActionGroup(menu)
        for words, is_chosen, query, within_s in found:
            action = QAction(_escaped(words), menu)
            action.setCheckable(True)
            action.setChecked(is_chosen)
            one.addAction(action)
            menu.addAction(action)
            action.triggered.connect(
                lambda _checked=False, query=query, within_s=within_s: self.show_query(
                    query, within_s=within_s
                )
            )

    def _is_within(self, seconds: int | None) -> bool:
        if seconds is None:
            return not filter_state.time_is_chosen(self.query)
        return self.within_s == seconds

    def _since(self, seconds: int | None) -> Query:
        since = None if seconds is None else int(self._clock().timestamp()) - seconds
        return replace(
            self.query, since_ns=None if since is None else since * SECOND_NS, until_ns=None
        )

    def _titled(self, search: str) -> frozenset[str]:
        return groups_titled(self._titles, search) if search else frozenset()

    def _active(self) -> list[Message]:
        return filter_state.active_words(self.query, self.within_s, self._titles)

    def _on_escape(self) -> None:
        if self.search.text():
            self.search.clear()
            self.apply_search()
        else:
            self.left.emit()

    def _on_switched(self) -> None:
        self.show_query(replace(self.query, grouped=self.groups.isChecked(), group=None))

    def _show(self) -> None:
        query = self.query
        if self.search.text().strip() != query.search:
            # Its signals are not blocked: the field's own button to clear it listens to them.
            self.search.setText(query.search)
            self._pause.stop()
        # Within a group that was opened from the groups, it is still the groups that one looks at.
        if query.group is None:
            (self.groups if query.grouped else self.reports).setChecked(True)
        self._say_filter()

    def _say_filter(self) -> None:
        said = [say(each) for each in self._active()]
        plain = translate("Filter", "F&ilter")
        self.button.setText(f"{plain} ({number(len(said))})" if said else plain)
        self.button.setAccessibleDescription(listed(said))
        self.button.setToolTip(tooltip(listed(said)))
        font = self.font()
        font.setBold(bool(said))
        self.button.setFont(font)
        # As wide as it may get: nothing beside it moves when something is chosen.
        font.setBold(True)
        widest = QFontMetrics(font).horizontalAdvance(f"{plain} (4)")
        self.button.setMinimumWidth(widest + 4 * SPACE)

    def _made_search(self) -> QLineEdit:
        search = QLineEdit()
        name = translate("Filter", "Search reports")
        search.setAccessibleName(name)
        search.setPlaceholderText(name)
        search.setClearButtonEnabled(True)
        search.setMinimumWidth(120)
        search.setMaximumWidth(search.fontMetrics().averageCharWidth() * 48)
        self._search_icon = search.addAction(
            icons.symbol("search", colours().muted.name()), QLineEdit.ActionPosition.LeadingPosition
        )
        self._pause = single_shot(self, TYPING_PAUSE_MS, self.apply_search)
        search.textChanged.connect(lambda _text: self._pause.start())
        search.returnPressed.connect(self.apply_search)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), search)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._on_escape)
        return search


def _escaped(text: str) -> str:
    """Return *text* for a menu, in which & marks a key."""
    return text.replace("&", "&&")
