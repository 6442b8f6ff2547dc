"""The table's model: all keys of a query in one array, rows from a cache that fetches them.

Nothing here waits for the database. A cell whose row is not there yet says "…" and is filled when
the row comes; rows that may have changed are shown as they were until they are read again.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from tray_app.errors import TrayError
from tray_app.model.query import Column, Query, ReportRow
from tray_app.services.reports import Reports
from tray_app.services.titles import Titles
from tray_app.ui.list.row_cache import PAGE, Kept, RowCache
from tray_app.ui.list.row_state import COLUMNS, SecondLine
from tray_app.ui.list.row_words import RowWords
from tray_app.ui.tasks import Jobs, Task, Tasks
from tray_app.ui.text import say
from tray_app.ui.widgets.rows_state import COLUMN_WORDS

Index = QModelIndex | QPersistentModelIndex

_BLOCK = 8192
FEW_RUNS = 64
"""Where more than so many places differ, all rows between them are taken as new ones."""
_NONE: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Answer:
    keys: "array[int]"
    rows: Sequence[ReportRow]
    """The first of them."""
    titles: dict[int, str]


class ReportTableModel(QAbstractTableModel):
    """Answers one Query. `show` asks another one; `refresh` asks the same one again and keeps what
    did not change.
    """

    ReportRole = Qt.ItemDataRole.UserRole + 1
    SecondRole = Qt.ItemDataRole.UserRole + 2
    """What stands below the title, as one text."""

    loading_changed = Signal(bool)
    answered = Signal()
    """All keys of the query are there."""
    failed = Signal(object)
    """With a TrayError."""

    def __init__(
        self,
        reports: Reports,
        titles: Titles,
        tasks: Tasks,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        """*titles*: what reports go by."""
        super().__init__(parent)
        self._reports, self._titles = reports, titles
        self._jobs = Jobs(tasks, self, self._on_ask_failed)
        self.rows = RowCache(reports, titles, tasks, self)
        self.rows.changed.connect(self.repaint_rows)
        self.rows.failed.connect(self.failed)
        self.words = RowWords(clock)
        self.query = Query()
        """The query that is shown, or being asked."""
        self._keys: array[int] = array("q")
        self._asking: Task | None = None
        self.is_loading = False
        """Whether another query was asked and is not answered yet."""
        self._again = False
        self._bold = QFont()
        self._bold.setBold(True)
        self.has_answer = False
        """Whether the first answer is there."""

    # What is asked

    @property
    def is_asking(self) -> bool:
        """Whether another answer is to come, to this query or another."""
        return self._asking is not None

    def show(self, query: Query) -> None:
        """Ask *query*. Until it is answered the rows before stay; a late answer is dropped."""
        if query == self.query and (self.has_answer or self._asking is not None):
            return
        self.query = query
        self.rows.with_kinds = query.grouped
        self._ask(new=True)

    def refresh(self) -> None:
        """Ask the same query again: the reports, or their states, may have changed."""
        self.rows.outdate()
        if self._asking is not None:
            self._again = True
            return
        self._ask(new=not self.has_answer)

    def _ask(self, *, new: bool) -> None:
        query, reports, titles, known = self.query, self._reports, self._titles, self.rows
        self._again = False
        if new != self.is_loading:
            self.is_loading = new
            self.loading_changed.emit(new)
        stop: list[Task] = []

        def ask() -> _Answer:
            keys = titles.keys(query, known.language, lambda: bool(stop) and stop[0].should_stop())
            # What is seen first comes with the keys: later it would wait behind what others ask.
            rows = reports.rows(keys[:PAGE], with_kinds=query.grouped)
            return _Answer(keys, rows, known.titles_of(rows))

        self._asking = self._jobs.run(ask, self._on_answer, instead_of=self._asking)
        stop.append(self._asking)

    def _on_answer(self, answer: _Answer) -> None:
        self._asking = None
        keys = answer.keys
        was_new, self.is_loading = self.is_loading, False
        self.has_answer = True
        if was_new:
            self.rows.start_anew()
        self.rows.keep(answer.rows, answer.titles)
        if self._again:
            self._ask(new=False)
        if was_new:
            self.beginResetModel()
            self._keys = keys
            self.endResetModel()
            self.loading_changed.emit(False)
        else:
            self._merge(keys)
        self.answered.emit()

    def _on_ask_failed(self, error: TrayError) -> None:
        self._asking = None
        if self.is_loading:
            self.is_loading = False
            self.loading_changed.emit(False)
        self.failed.emit(error)

    def _merge(self, keys: "array[int]") -> None:
        """Take *keys* over by removing, moving and inserting, so that selection and place stay."""
        before, after = same_ends(self._keys, keys)
        self._keys = self._keys[:]  # others may hold the answer that it was
        old = self._keys[before : len(self._keys) - after]
        new = keys[before : len(keys) - after]
        stay = frozenset(old).intersection(new) if max(len(old), len(new)) <= _BLOCK else _NONE
        if len(_runs(old, stay)) + len(_runs(new, stay)) > FEW_RUNS:
            stay = _NONE
        for first, end in reversed(_runs(old, stay)):
            self.beginRemoveRows(QModelIndex(), before + first, before + end - 1)
            del self._keys[before + first : before + end]
            self.endRemoveRows()
        self._order(before, array("q", [key for key in new if key in stay]))
        for first, end in _runs(new, stay):
            self.beginInsertRows(QModelIndex(), before + first, before + end - 1)
            self._keys[before + first : before + first] = new[first:end]
            self.endInsertRows()
        self.repaint_rows()

    def _order(self, before: int, keys: "array[int]") -> None:
        """Put *keys*, which stand from the row *before* on, into this order."""
        old = self._keys[before : before + len(keys)]
        if old == keys:
            return
        self.layoutAboutToBeChanged.emit()
        rows = {key: before + number for number, key in enumerate(keys)}
        moved = self.persistentIndexList()
        places = [
            self.index(rows.get(self._keys[each.row()], each.row()), each.column())
            for each in moved
        ]
        self._keys[before : before + len(keys)] = keys
        self.changePersistentIndexList(moved, places)
        self.layoutChanged.emit()

    # Where things are

    def key_at(self, row: int) -> int | None:
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of(self, key: int) -> int | None:
        """Return the row in which *key* stands, or None."""
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def report_at(self, row: int) -> ReportRow | None:
        """Return what is known of the report in *row* without asking the database."""
        kept = self._known(row)
        return kept.row if kept is not None else None

    def keys_in(self, rows: Iterable[int]) -> list[int]:
        return [self._keys[row] for row in rows if 0 <= row < len(self._keys)]

    def row_text(self, row: int) -> str:
        """Return a row's cells as one line, with tabs between, for the clipboard."""
        kept = self._known(row)
        return self.words.copied(kept.row, kept.title) if kept is not None else ""

    def repaint_rows(self) -> None:
        """Draw every row again, as times and colours are now; stale ones are read when drawn."""
        if self._keys:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._keys) - 1, len(COLUMNS) - 1)
            )

    # What a cell shows

    def show_columns(self, shown: frozenset[Column]) -> None:
        """Know which columns there are: the others' words stand below the title."""
        if shown != self.words.shown:
            self.words.shown = shown
            self.repaint_rows()

    def title_at(self, row: int) -> str:
        """Return what the report in *row* goes by."""
        kept = self._known(row)
        return self.words.text(kept.row, kept.title, Column.WHAT) if kept is not None else ""

    def second_line_at(self, row: int) -> SecondLine:
        """Return what stands below the title of the report in *row*."""
        kept = self._known(row)
        return self.words.second(kept.row, kept.title) if kept is not None else SecondLine()

    def _known(self, row: int) -> Kept | None:
        return self.rows.get(self.key_at(row))

    # Qt's own names last

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            column = COLUMNS[section]
            is_symbol = column is Column.STATE and column not in self.words.shown
            return "" if is_symbol else say(COLUMN_WORDS[column])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say(COLUMN_WORDS[COLUMNS[section]])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._keys):
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role not in _ROLES:
            return None
        kept = self._known(index.row())
        if not self.rows.is_fresh(kept):
            page = index.row() // PAGE
            self.rows.want(page, self._keys[page * PAGE : (page + 1) * PAGE])
        if kept is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and column is Column.WHAT else None
        row, title, is_title = kept.row, kept.title, column is Column.WHAT
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words.text(row, title, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self.words.tip(row, title, column)
            case Qt.ItemDataRole.FontRole:
                return self._bold if not row.seen and is_title else None
            case Qt.ItemDataRole.AccessibleTextRole:
                grouped = self.query.grouped
                return self.words.spoken(row, title, grouped=grouped) if is_title else None
            case ReportTableModel.SecondRole:
                return self.words.second_text(row, title) if is_title else ""
        return row if role == self.ReportRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(COLUMNS):
            self.show(
                replace(
                    self.query,
                    sort=COLUMNS[column],
                    descending=order is Qt.SortOrder.DescendingOrder,
                )
            )


_ROLES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.FontRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(ReportTableModel.ReportRole),
        int(ReportTableModel.SecondRole),
    }
)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    horizontal = (
        Qt.AlignmentFlag.AlignRight if column is Column.COUNT else Qt.AlignmentFlag.AlignLeft
    )
    return horizontal | Qt.AlignmentFlag.AlignVCenter


def same_ends(old: "array[int]", new: "array[int]") -> tuple[int, int]:
    """Return how many keys are the same at both ends, without looking at each in Python."""
    shorter, before = min(len(old), len(new)), 0
    # Block by block, because a million keys are compared whenever some come at the end or near it.
    while before < shorter and old[before : before + _BLOCK] == new[before : before + _BLOCK]:
        before = min(before + _BLOCK, shorter)
    start = before
    rest = min(_BLOCK, shorter - start)
    before += _common(rest, lambda n: old[start : start + n] == new[start : start + n])
    left = min(len(old), len(new)) - before
    after = _common(left, lambda n: n == 0 or old[len(old) - n :] == new[len(new) - n :])
    return before, after


def _runs(keys: "array[int]", stay: Set[int]) -> list[tuple[int, int]]:
    """Return where those that do not stay stand side by side: the first, and the one behind."""
    if not stay:
        return [(0, len(keys))] if keys else []
    runs: list[tuple[int, int]] = []
    for at, key in enumerate(keys):
        if key in stay:
            continue
        first = runs.pop()[0] if runs and runs[-1][1] == at else at
        runs.append((first, at + 1))
    return runs


def _common(most: int, same: Callable[[int], bool]) -> int:
    """Return the greatest length, at most *most*, for which *same* holds."""
    low, high = 0, most
    if same(high):
        return high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if same(middle) else (low, middle)
    return low
