"""The columns of the list: as wide as the user made them, and as many as there is room for."""

import json
from contextlib import suppress

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from tray_app.model.query import Column
from tray_app.ui.list.row_state import COLUMNS, SYMBOL, WIDTHS, shown_columns
from tray_app.ui.text import say
from tray_app.ui.widgets.rows_state import COLUMN_WORDS


class Columns(QObject):
    """Looks after the header of a table."""

    changed = Signal(object)
    """With the columns that are shown now."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view, self._header = view, view.horizontalHeader()
        self._widths: dict[Column, int] = {}
        """As the user made them, in pixels."""
        self._chosen: dict[Column, bool] = {}
        """Whether the user wants a column, or does not; of others the room decides."""
        self._shown: frozenset[Column] = frozenset()
        self._fitting, self._grouped = False, True
        header = self._header
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(COLUMNS.index(Column.WHAT), QHeaderView.ResizeMode.Stretch)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_menu)
        header.sectionResized.connect(self._on_resized)

    def fit(self) -> None:
        """Show as many columns as there is room for, each as wide as it should be."""
        letter = self._view.fontMetrics().averageCharWidth()
        shown = shown_columns(
            self._view.viewport().width() / letter,
            {column: self._width(column) / letter for column in COLUMNS},
            self._chosen,
            grouped=self._grouped,
        )
        widths = {Column.STATE: SYMBOL, **shown}
        self._fitting = True
        for number, column in enumerate(COLUMNS):
            if column is not Column.WHAT:
                self._view.setColumnHidden(number, column not in widths)
                self._view.setColumnWidth(number, round(widths.get(column, 0) * letter))
        self._fitting = False
        if (columns := frozenset({*shown, Column.WHAT})) != self._shown:
            self._shown = columns
            self.changed.emit(columns)

    def show_groups(self, grouped: bool) -> None:
        """Fit the columns to groups, or to single reports, of which each happened once."""
        if grouped != self._grouped:
            self._grouped = grouped
            self.fit()

    def as_text(self) -> str:
        """Return all that is to be remembered."""
        order = sorted(range(len(COLUMNS)), key=self._header.visualIndex)
        return json.dumps(
            {
                "widths": self._widths,
                "chosen": self._chosen,
                "order": [COLUMNS[number] for number in order],
            }
        )

    def take(self, text: str) -> None:
        """Put all back as it was remembered; what cannot be understood is passed over."""
        with suppress(ValueError, TypeError, AttributeError, KeyError):
            told = json.loads(text)
            self._widths = {Column(key): int(width) for key, width in told["widths"].items()}
            self._chosen = {Column(key): bool(is_on) for key, is_on in told["chosen"].items()}
            for place, name in enumerate(told["order"]):
                number = COLUMNS.index(Column(name))
                self._header.moveSection(self._header.visualIndex(number), place)
        self.fit()

    def show_order(self, column: Column, *, descending: bool) -> None:
        """Mark the column by which the list is sorted, without sorting it."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self._header):
            self._header.setSortIndicator(COLUMNS.index(column), order)
        self._header.viewport().update()

    def menu(self) -> QMenu:
        """Return a menu in which columns are chosen."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in COLUMNS:
            action = menu.addAction(say(COLUMN_WORDS[column]))
            action.setCheckable(True)
            action.setChecked(self._chosen.get(column, column in self._shown))
            action.setEnabled(column is not Column.WHAT)
            action.toggled.connect(lambda is_on, column=column: self._choose(column, is_on))
        return menu

    def _choose(self, column: Column, is_on: bool) -> None:
        self._chosen[column] = is_on
        self.fit()

    def _width(self, column: Column) -> int:
        usual = WIDTHS[column] * self._view.fontMetrics().averageCharWidth()
        return self._widths.get(column, usual) if column is not Column.WHAT else usual

    def _open_menu(self, place: QPoint) -> None:
        self.menu().popup(self._header.viewport().mapToGlobal(place))

    def _on_resized(self, number: int, _before: int, width: int) -> None:
        column = COLUMNS[number]
        is_symbol = column is Column.STATE and column not in self._shown
        if not self._fitting and width > 0 and column is not Column.WHAT and not is_symbol:
            self._widths[column] = width
