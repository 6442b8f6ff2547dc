"""Draws a row: the state's symbol, a title with a line below it, and how often it happened lately.

The background of what is selected is ours: it is as readable in an inactive window as in the
active one. In themes for high contrast it is the desktop's.
"""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from tray_app.model.query import Column, ReportRow
from tray_app.model.state import LABELS
from tray_app.ui import icons
from tray_app.ui.list.report_table import ReportTableModel
from tray_app.ui.list.row_state import COLUMNS, SecondLine, bars
from tray_app.ui.list.row_words import CELL, written
from tray_app.ui.text import say, visible
from tray_app.ui.theme import SPACE, colours, is_high_contrast
from tray_app.ui.widgets.basics import USUAL_LINE
from tray_app.ui.widgets.rows_state import heights

BARS, BAR, GAP = 10, 5, 2
"""Of the last thirty days, three days each; width of a bar in pixels, and after it."""
LEAST_FOR_BARS = 56
"""A narrower title needs its room itself, in characters."""
STUMP = 5
"""Letters, "…" included: what is cut to so few tells nothing beside other words."""
BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of one row."""

    ground: QColor
    text: QColor
    muted: QColor
    strong: QColor | None
    """Takes the place of all colours that say something; None: they stay."""


class RowDelegate(QStyledItemDelegate):
    """For a view of a `ReportTableModel`."""

    def __init__(self, model: ReportTableModel, view: QTableView) -> None:
        super().__init__(view)
        self._model, self._view = model, view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette: QPalette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        inks = _inks(palette, selected=selected)
        rect: QRect = option.rect
        painter.save()
        painter.fillRect(rect, inks.ground)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours(palette).line)
        self._paint_current(painter, rect, index, palette)
        text = index.data() or ""
        row = self._model.report_at(index.row())
        column = COLUMNS[index.column()]
        font: QFont = option.font
        # Numbers end where the words of their header do.
        area = rect.adjusted(SPACE // 2, 0, -SPACE // 2 if column is Column.COUNT else -SPACE, 0)
        painter.setFont(font)
        painter.setPen(inks.text)
        if row is None and column is Column.WHAT:
            self._paint_unread(painter, area, text)
        elif row is None:
            pass
        elif column is Column.STATE:
            self._paint_state(painter, area, row, inks)
        elif column is Column.WHAT:
            self._paint_what(painter, area, index.row(), row, inks)
        else:
            if column is not Column.COUNT:
                painter.setPen(inks.muted if column is not Column.WHEN else inks.text)
            _write(painter, area, text, right=column is Column.COUNT)
        painter.restore()

    def _paint_unread(self, painter: QPainter, area: QRect, text: str) -> None:
        """Draw where the words of a row will stand that has not been read yet."""
        palette = self._view.palette()
        if is_high_contrast(palette):
            _write(painter, area, text)
            return
        height = painter.fontMetrics().height()
        top = area.top() + (area.height() - 2 * height - 2) // 2
        for number, part in enumerate((0.6, 0.35)):
            bar = QRect(0, top + number * (height + 2) + height // 4, 0, height // 2)
            bar.setWidth(round(area.width() * part))
            at = area.left() if _is_forwards(self._view) else area.right() - bar.width()
            bar.moveLeft(at)
            painter.fillRect(bar, colours(palette).line)

    def _paint_current(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        palette: QPalette,
    ) -> None:
        """Mark the current row; with the keyboard in the list, by a frame as well."""
        if index.row() != self._view.currentIndex().row():
            return
        header = self._view.horizontalHeader()
        places = [header.visualIndex(number) for number in _visible_sections(self._view)]
        place = header.visualIndex(index.column())
        accent = palette.color(QPalette.ColorRole.HighlightedText)
        if not is_high_contrast(palette):
            accent = colours(palette).accent
        if self._view.hasFocus():
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, accent)
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, accent)
            if place == max(places):
                painter.fillRect(rect.right(), rect.top(), 1, rect.height(), accent)
        if place == min(places):
            at = rect.left() if _is_forwards(self._view) else rect.right() - 2
            painter.fillRect(at, rect.top(), 3, rect.height(), accent)

    def _paint_state(self, painter: QPainter, area: QRect, row: ReportRow, inks: Inks) -> None:
        label = LABELS[row.state]
        colour = inks.strong or colours(self._view.palette()).of(label.role)
        metrics = painter.fontMetrics()
        side = max(16, round(metrics.height() * 0.95))
        picture = icons.pixmap(label.symbol, colour, side, self._view.devicePixelRatioF())
        has_words = Column.STATE in self._model.words.shown
        forwards = _is_forwards(self._view)
        left = area.left() + SPACE // 2 if forwards else area.right() - SPACE // 2 - side
        painter.drawPixmap(left, area.center().y() - side // 2 + 1, picture)
        if has_words:
            used = side + SPACE + SPACE // 2
            rest = area.adjusted(used, 0, 0, 0) if forwards else area.adjusted(0, 0, -used, 0)
            painter.setPen(colour)
            _write(painter, rest, say(label.text))

    def _paint_what(
        self, painter: QPainter, area: QRect, place: int, row: ReportRow, inks: Inks
    ) -> None:
        letter = painter.fontMetrics().averageCharWidth()
        if row.kind is not None and area.width() >= LEAST_FOR_BARS * letter:
            area = self._paint_bars(painter, area, row.kind.days, inks)
        title, plain = QFont(painter.font()), QFont(painter.font())
        title.setBold(not row.seen)
        second = self._model.second_line_at(place)
        height = painter.fontMetrics().height()
        lines = 2 if second != SecondLine() else 1
        top = area.top() + (area.height() - lines * height - 2 * (lines - 1)) // 2
        painter.setFont(title)
        painter.setPen(inks.text)
        _write(painter, QRect(area.left(), top, area.width(), height), self._model.title_at(place))
        plain.setPointSizeF(plain.pointSizeF() * 0.92)
        painter.setFont(plain)
        line = QRect(area.left(), top + height + 2, area.width(), height)
        self._paint_second(painter, line, second, inks)

    def _paint_second(self, painter: QPainter, area: QRect, line: SecondLine, inks: Inks) -> None:
        """Write the line below the title; what is new at its end, in a colour of its own."""
        metrics = painter.fontMetrics()
        news = say(line.news) if line.news is not None else ""
        before = fitted(
            line, metrics, area.width() - (metrics.horizontalAdvance(BETWEEN + news) if news else 0)
        )
        if before and news:
            before += BETWEEN
        painter.setPen(inks.muted)
        _write(painter, area, before)
        if news:
            used = metrics.horizontalAdvance(before)
            forwards = _is_forwards(self._view)
            painter.setPen(inks.strong or colours(self._view.palette()).warning)
            rest = area.adjusted(used, 0, 0, 0) if forwards else area.adjusted(0, 0, -used, 0)
            _write(painter, rest, news)

    def _paint_bars(
        self, painter: QPainter, area: QRect, days: tuple[int, ...], inks: Inks
    ) -> QRect:
        """Draw how often it happened; return what is left of *area*."""
        scale = max(1.0, painter.fontMetrics().height() / USUAL_LINE)
        bar, step = round(BAR * scale), round((BAR + GAP) * scale)
        width = BARS * step
        forwards = _is_forwards(self._view)
        left = area.right() - width if forwards else area.left()
        tallest = min(area.height() - 2 * SPACE, round(24 * scale))
        bottom = area.center().y() + tallest // 2
        colour = QColor(inks.strong or colours(self._view.palette()).accent)
        colour.setAlphaF(1.0 if inks.strong is not None else 0.55)
        for number, height in enumerate(heights(bars(days, BARS), tallest)):
            at = number if forwards else BARS - 1 - number
            if height:
                painter.fillRect(left + at * step, bottom - height, bar, height, colour)
        used = width + SPACE
        return area.adjusted(0, 0, -used, 0) if forwards else area.adjusted(used, 0, 0, 0)


def fitted(line: SecondLine, metrics: QFontMetrics, width: int) -> str:
    """Return the second line, without news, as a text that fits: the report's words give way."""
    after = BETWEEN + say(line.state) if line.state is not None else ""
    raw = visible(line.raw, limit=CELL)
    before = BETWEEN.join(filter(None, [*map(written, line.before), raw]))
    room = max(0, width - metrics.horizontalAdvance(after))
    before = metrics.elidedText(before, Qt.TextElideMode.ElideRight, room)
    if before.endswith("…") and len(before) <= STUMP and (line.state or line.news):
        before = ""
    return before + (after if before else after.removeprefix(BETWEEN))


def _is_forwards(view: QTableView) -> bool:
    """Say whether lines run from left to right."""
    return view.layoutDirection() is Qt.LayoutDirection.LeftToRight


def _visible_sections(view: QTableView) -> list[int]:
    return [number for number in range(len(COLUMNS)) if not view.isColumnHidden(number)]


def _inks(palette: QPalette, *, selected: bool) -> Inks:
    shade, role = colours(palette), QPalette.ColorRole
    text = palette.color(QPalette.ColorGroup.Active, role.Text)
    base = palette.color(QPalette.ColorGroup.Active, role.Base)
    if not selected:
        return Inks(base, text, shade.muted, None)
    if is_high_contrast(palette):
        ink = palette.color(QPalette.ColorGroup.Active, role.HighlightedText)
        return Inks(palette.color(QPalette.ColorGroup.Active, role.Highlight), ink, ink, ink)
    return Inks(shade.selected, text, shade.muted, None)


def _write(painter: QPainter, area: QRect, text: str, *, right: bool = False) -> None:
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    side = Qt.AlignmentFlag.AlignTrailing if right else Qt.AlignmentFlag.AlignLeading
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, fitting)
