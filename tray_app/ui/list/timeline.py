"""Draws the histogram crisply at any scale, and narrows it by dragging or by keyboard."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QBrush,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QToolTip, QWidget

from tray_app.model.report import instant
from tray_app.ui.list.timeline_state import Histogram
from tray_app.ui.text import (
    full_stop,
    listed,
    number,
    say,
    short_date,
    short_time,
    tooltip,
    translate,
    visible,
)
from tray_app.ui.theme import SPACE, colours, is_dark
from tray_app.ui.widgets.accessible import answer_for
from tray_app.ui.widgets.basics import announce
from tray_app.ui.widgets.rows_state import source_word

LIGHT = {"cli": "#1a5fb4", "cortex-server": "#b5500a", "cortex-cpp": "#7a3b96", "": "#6b7076"}
DARK = {"cli": "#78aeff", "cortex-server": "#ffb066", "cortex-cpp": "#d0a2ee", "": "#a9aeb4"}
HATCHES = {
    "cortex-server": Qt.BrushStyle.BDiagPattern,
    "cortex-cpp": Qt.BrushStyle.HorPattern,
    "": Qt.BrushStyle.DiagCrossPattern,
}
"""Drawn over the colours, so that sources can be told apart without them."""


class Timeline(QWidget):
    """Shows one Histogram; its figures can be had as words, and as a table (`words_of`)."""

    narrowed = Signal(object, object)
    """From and to, in nanoseconds since 1970."""
    widened = Signal()

    def __init__(self) -> None:
        super().__init__()
        answer_for("Timeline", lambda chart: QAccessibleWidget(chart, QAccessible.Role.Chart))
        self._shown = Histogram()
        self._cursor = self._anchor = -1
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Timeline", "Reports over time"))

    @property
    def histogram(self) -> Histogram:
        return self._shown

    def show_histogram(self, histogram: Histogram) -> None:
        if histogram.span != self._shown.span:
            self._cursor = self._anchor = -1
        self._shown = histogram
        summary = translate("Window", "%n report(s)", n=histogram.total)
        how = translate(
            "Timeline",
            "Left and Right move, Shift selects, Enter shows only that time, Esc all of it.",
        )
        self.setAccessibleDescription(f"{full_stop(summary)} {how}")
        self.update()

    def words_of(self, place: int) -> str:
        """Return one bar in words."""
        column = self._shown.columns[place]
        start = instant(column.start_ns)
        when = short_date(start) if self._shown.span.step == "day" else short_time(start)
        parts = [
            f"{say(source_word(source))}: {number(count)}"
            for source, count in zip(self._shown.sources, column.counts, strict=True)
            if count
        ]
        total = translate("Window", "%n report(s)", n=column.total)
        said = f"{when}: {total}" + (f" ({listed(parts)})" if len(parts) > 1 else "")
        if version := visible(listed(self._shown.new_in(place)), limit=80):
            said += (
                f". {translate('Timeline', 'First report of Cortex {version}', version=version)}"
            )
        return said

    # Geometry

    def is_chosen(self, place: int) -> bool:
        """Say whether a bar is among those that Enter would narrow to."""
        return self._cursor >= 0 and min(self._anchor, self._cursor) <= place <= max(
            self._anchor, self._cursor
        )

    def bar_at(self, point: QPoint) -> int:
        """Return the bar under *point*, or the one nearest to it; -1 without bars."""
        plot, count = self._plot(), len(self._shown.columns)
        if not count:
            return -1
        return max(0, min(count - 1, (point.x() - plot.left()) * count // max(1, plot.width())))

    def bar_area(self, place: int) -> QRect:
        """Return the whole height of one bar."""
        plot, count = self._plot(), max(1, len(self._shown.columns))
        left = plot.left() + plot.width() * place // count
        right = plot.left() + plot.width() * (place + 1) // count
        return QRect(left, plot.top(), max(1, right - left), plot.height())

    def _plot(self) -> QRect:
        label = self.fontMetrics().height()
        above = label if self._shown.releases else 0
        return self.rect().adjusted(
            SPACE // 2, SPACE // 2 + above, -SPACE // 2, -label - SPACE // 2
        )

    # What is done with it

    def _move(self, place: int, *, extend: bool) -> None:
        count = len(self._shown.columns)
        if not count:
            return
        self._cursor = max(0, min(count - 1, place))
        if not extend:
            self._anchor = self._cursor
        self.update()
        announce(self, self.words_of(self._cursor))

    def _narrow(self) -> None:
        if self._cursor >= 0 and len(self._shown.columns) > 1:
            self.narrowed.emit(*self._shown.narrowed(self._anchor, self._cursor))

    # Qt's own names last

    def sizeHint(self) -> QSize:
        return QSize(400, 2 * self.fontMetrics().height() + 7 * SPACE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        shade = colours(palette)
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        plot = self._plot()
        gap = 1 if plot.width() > 4 * len(self._shown.columns) else 0
        for place, column in enumerate(self._shown.columns):
            area = self.bar_area(place)
            if self.is_chosen(place):
                chosen = QColor(palette.color(QPalette.ColorRole.Highlight))
                chosen.setAlpha(70)
                painter.fillRect(area, chosen)
            bottom = plot.bottom() + 1
            for source, count in zip(self._shown.sources, column.counts, strict=True):
                if count:
                    height = max(2, plot.height() * count // self._shown.highest)
                    top = max(plot.top(), bottom - height)
                    self._fill(
                        painter, QRect(area.left(), top, area.width() - gap, bottom - top), source
                    )
                    bottom = top
            if not column.total:
                # An empty day is a fact as well.
                painter.fillRect(area.left(), plot.bottom(), area.width() - gap, 1, shade.line)
        self._paint_releases(painter, plot, shade.muted)
        self._paint_labels(painter, plot, shade.muted)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            if self._cursor >= 0:
                painter.drawRect(self.bar_area(self._cursor).adjusted(0, 0, -1, 0))
        else:
            painter.setPen(shade.line)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _fill(self, painter: QPainter, area: QRect, source: str) -> None:
        dark = is_dark(self.palette())
        painter.fillRect(area, QColor((DARK if dark else LIGHT)[source]))
        if source in HATCHES:
            stroke = QColor(self.palette().color(QPalette.ColorRole.Base))
            stroke.setAlpha(150)
            painter.fillRect(area, QBrush(stroke, HATCHES[source]))

    def _paint_releases(self, painter: QPainter, plot: QRect, colour: QColor) -> None:
        """Mark where a version was met first: a dashed line, and its number where that fits."""
        free = plot.left()
        for place in dict.fromkeys(place for place, _ in self._shown.releases):
            x = self.bar_area(place).left()
            painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
            painter.drawLine(x, plot.top() - self.fontMetrics().height() // 2, x, plot.bottom())
            words = visible(listed(self._shown.new_in(place)), limit=40)
            width = self.fontMetrics().horizontalAdvance(words)
            left = (
                x + SPACE // 2 if x + SPACE // 2 + width <= plot.right() else x - SPACE // 2 - width
            )
            if left >= free:
                painter.setPen(colour)
                top = plot.top() - self.fontMetrics().height() - SPACE // 4
                painter.drawText(QRect(left, top, width + 2, self.fontMetrics().height()), 0, words)
                free = left + width + SPACE

    def _paint_labels(self, painter: QPainter, plot: QRect, colour: QColor) -> None:
        columns = self._shown.columns
        if not columns:
            return
        painter.setPen(colour)
        write = short_date if self._shown.span.step == "day" else short_time
        row = QRect(plot.left(), plot.bottom() + 2, plot.width(), self.fontMetrics().height())
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        painter.drawText(row, left, write(instant(columns[0].start_ns)))
        painter.drawText(row, right, write(instant(columns[-1].start_ns)))
        self._paint_legend(painter, row)

    def _paint_legend(self, painter: QPainter, row: QRect) -> None:
        words = [say(source_word(source)) for source in self._shown.sources]
        side = self.fontMetrics().ascent()
        width = sum(self.fontMetrics().horizontalAdvance(word) + side + 2 * SPACE for word in words)
        x = row.center().x() - width // 2
        for source, word in zip(self._shown.sources, words, strict=True):
            self._fill(painter, QRect(x, row.top() + 3, side - 3, side - 3), source)
            x += side + SPACE // 2
            advance = self.fontMetrics().horizontalAdvance(word)
            painter.drawText(
                QRect(x, row.top(), advance + 2, row.height()), Qt.AlignmentFlag.AlignLeft, word
            )
            x += advance + SPACE * 3 // 2

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._shown.columns:
            self._dragging = True
            self._move(self.bar_at(event.position().toPoint()), extend=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._cursor = self.bar_at(event.position().toPoint())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self._narrow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        last = len(self._shown.columns) - 1
        here = self._cursor if self._cursor >= 0 else last + (event.key() == Qt.Key.Key_Left)
        match event.key():
            case Qt.Key.Key_Left:
                self._move(here - 1, extend=extend)
            case Qt.Key.Key_Right:
                self._move(here + 1, extend=extend)
            case Qt.Key.Key_Home:
                self._move(0, extend=extend)
            case Qt.Key.Key_End:
                self._move(last, extend=extend)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._narrow()
            case Qt.Key.Key_Escape | Qt.Key.Key_Backspace:
                self.widened.emit()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ToolTip
            and isinstance(event, QHelpEvent)
            and self._shown.columns
        ):
            QToolTip.showText(
                event.globalPos(), tooltip(self.words_of(self.bar_at(event.pos()))), self
            )
            return True
        return super().event(event)
