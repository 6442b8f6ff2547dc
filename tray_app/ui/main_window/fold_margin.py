"""The strip beside a text with a mark for each block that can be folded. By keyboard the text itself does the same."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from tray_app.ui.text import translate
from tray_app.ui.theme import SPACE, colours

if TYPE_CHECKING:
    from tray_app.ui.main_window.json_view import JsonView


class FoldMargin(QWidget):
    """Belongs to one view, and draws what that knows of its folds."""

    def __init__(self, view: "JsonView") -> None:
        super().__init__(view)
        self._view = view
        self._pressed_on = -1
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(translate("Fold", "Fold marks"))
        self.setToolTip(translate("Fold", "Fold or unfold a block (Ctrl+Shift+[ and Ctrl+Shift+])"))

    def wanted_width(self) -> int:
        """Return its width, which follows the text's size."""
        return QFontMetrics(self._view.document().defaultFont()).height() + SPACE // 4

    def mark_of(self, line: int) -> QRectF | None:
        """Return where the mark of a line is drawn; None where none is in sight."""
        return next((self._mark(place) for each, place, _block in self._view.fold_rows() if each == line), None)

    def _mark(self, place: QRectF) -> QRectF:
        height = QFontMetrics(self._view.document().defaultFont()).height()
        side = height * 0.62
        return QRectF((self.width() - side) / 2, place.top() + (height - side) / 2, side, side)

    def _line_at(self, y: float) -> int:
        for line, place, _block in self._view.fold_rows():
            if place.top() <= y < place.bottom():
                return line
        return -1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        folding = self._view.folding if not self._view.is_scanning else None
        if folding is None:
            return
        shade = colours(self.palette())
        for line, place, _block in self._view.fold_rows():
            box = self._mark(place)
            pen = QPen(shade.fold, max(1.7, box.width() / 6))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(_chevron(box, closed=folding.is_closed(line)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_on = self._line_at(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        line, self._pressed_on = self._pressed_on, -1
        if line >= 0 and line == self._line_at(event.position().y()):
            self._view.toggle(line)


def _chevron(box: QRectF, *, closed: bool) -> QPainterPath:
    """Return an angle that points down while the block is open, and to its text when it is closed."""
    middle, half, quarter = box.center(), box.width() * 0.32, box.width() * 0.16
    path = QPainterPath()
    if closed:
        path.moveTo(middle.x() - quarter, middle.y() - half)
        path.lineTo(middle.x() + quarter, middle.y())
        path.lineTo(middle.x() - quarter, middle.y() + half)
    else:
        path.moveTo(middle.x() - half, middle.y() - quarter)
        path.lineTo(middle.x(), middle.y() + quarter)
        path.lineTo(middle.x() + half, middle.y() - quarter)
    return path
