"""Draws the rows of groups: a mark to open them, a second line, and how often it happened on the
last days.
"""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPolygon
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tray_app.model.query import Column, ReportRow
from tray_app.ui.list.report_table import COLUMNS, ReportTableModel
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.rows_state import heights

MARK = 2 * SPACE + 2
"""Width of the place with the mark that opens a group."""
SPARK_BAR = 3
"""Width of a day, with the gap after it."""
_EDGE = SPACE // 2


class GroupDelegate(QStyledItemDelegate):
    """Draws as usual where the model has no groups."""

    def __init__(self, model: ReportTableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = self._model.report_at(index.row()) if self._model.query.grouped else None
        column = COLUMNS[index.column()]
        second: str = index.data(ReportTableModel.SecondRole) or ""
        if row is None or not (second or column in (Column.WHAT, Column.COUNT)):
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        words, shown.text = shown.text, ""
        style = shown.widget.style() if shown.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        palette = shown.palette
        selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        ink = palette.color(role)
        soft = ink if selected else colours(palette).muted
        area = shown.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        painter.save()
        painter.setFont(shown.font)
        if column is Column.COUNT:
            self._paint_count(
                painter,
                area,
                words,
                row,
                (ink, soft if selected else colours(palette).accent, soft),
            )
        else:
            if column is Column.WHAT:
                if row.count > 1:
                    _paint_mark(painter, area, soft, shown.direction)
                area = area.adjusted(MARK, 0, 0, 0)
            has_news = column is Column.WHAT and bool(index.data(ReportTableModel.NewsRole))
            tone = colours(palette).warning if has_news and not selected else soft
            self._paint_lines(painter, area, words, second, (ink, tone))
        painter.restore()

    def _paint_lines(
        self, painter: QPainter, area: QRect, first: str, second: str, inks: tuple[QColor, QColor]
    ) -> None:
        metrics = painter.fontMetrics()
        height = metrics.height()
        top = area.top() + (area.height() - (2 if second else 1) * height) // 2
        for number, (text, ink) in enumerate(zip((first, second), inks, strict=True)):
            if number == 1:
                plain = painter.font()
                plain.setBold(False)
                painter.setFont(plain)
            painter.setPen(ink)
            line = QRect(area.left(), top + number * height, area.width(), height)
            fitting = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, line.width()
            )
            painter.drawText(
                line, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, fitting
            )

    def _paint_count(
        self,
        painter: QPainter,
        area: QRect,
        words: str,
        row: ReportRow,
        inks: tuple[QColor, QColor, QColor],
    ) -> None:
        ink, bar, ground = inks
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        days = row.kind.days if row.kind is not None else ()
        room = area.width() - painter.fontMetrics().horizontalAdvance(words) - SPACE
        days = days[-(room // SPARK_BAR) :] if room >= SPARK_BAR * 7 else ()
        bottom = area.bottom() - _EDGE
        faint = QColor(ground)
        faint.setAlpha(90)
        for place, height in enumerate(heights(days, area.height() - 2 * _EDGE - 2)):
            x = area.left() + place * SPARK_BAR
            if height:
                painter.fillRect(x, bottom - height, SPARK_BAR - 1, height, bar)
            else:
                painter.fillRect(x, bottom - 1, SPARK_BAR - 1, 1, faint)


def _paint_mark(painter: QPainter, area: QRect, ink: QColor, direction: Qt.LayoutDirection) -> None:
    middle, left, size = area.center().y(), area.left() + _EDGE, 4
    ahead = size if direction is Qt.LayoutDirection.LeftToRight else -size
    start = left if ahead > 0 else left + size
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    points = ((start, middle - size), (start + ahead + ahead // 4, middle), (start, middle + size))
    painter.drawPolygon(QPolygon([QPoint(x, y) for x, y in points]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
