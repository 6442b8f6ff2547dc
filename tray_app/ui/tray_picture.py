"""The picture in the tray: drawn here, without files, because it is all that an idle tray shows.

Shapes stand in a square of 24 units. Nothing but the painter is needed for them: Qt's module for
SVG would be 1.5 MB more of an idle tray.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPainterPath, QPen, QPixmap

from tray_app.ui.tray_state import DOT, Mood, TrayState

SIZES: Final = (16, 22, 24, 32, 44, 48, 64)
LIGHT_GLYPH = QColor("#f2f2f2")
"""On dark panels."""
DARK_GLYPH = QColor("#2e3436")
"""On light panels."""
BADGE = QColor("#b3261e")
"""White digits on it have a contrast of 6.5 to 1."""
WARNING = QColor("#8a5300")
BADGED: Final = (Mood.BLOCKED, Mood.UNSEEN, Mood.NO_FOLDER)
UNITS: Final = 24.0
LINE: Final = 2.2
EDGE: Final = 4.4
"""How wide the line around the glyph is: nobody tells us what colour the panel has."""


def tray_icon(state: TrayState, *, dark_panel: bool, template: bool = False) -> QIcon:
    """Return the tray's icon for *state*, in every size that panels use.

    A *template* is a shape that macOS draws black or white itself; what has a badge in colour can
    be none.
    """
    icon = QIcon()
    is_shape = template and state.mood not in BADGED
    for side in SIZES:
        icon.addPixmap(_picture(state, side, dark_panel=dark_panel, has_edge=not is_shape))
    icon.setIsMask(is_shape)
    return icon


def _picture(state: TrayState, side: int, *, dark_panel: bool, has_edge: bool) -> QPixmap:
    glyph, edge = (LIGHT_GLYPH, DARK_GLYPH) if dark_panel else (DARK_GLYPH, LIGHT_GLYPH)
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / UNITS, side / UNITS)
    path = _PATHS.get(state.mood, _broken_ring)()
    # On a wider copy of itself in the other shade, so that it is seen on whatever lies below.
    if has_edge:
        painter.strokePath(path, _pen(edge, EDGE, state.mood))
    painter.strokePath(path, _pen(glyph, LINE, state.mood))
    painter.resetTransform()
    if state.mood is Mood.BLOCKED:
        _badge(painter, side, "!", WARNING)
    elif state.mood is Mood.UNSEEN:
        _badge(painter, side, "" if state.badge == DOT else state.badge, BADGE)
    elif state.mood is Mood.NO_FOLDER:
        _badge(painter, side, "?", WARNING)
    painter.end()
    return picture


def _pen(colour: QColor, width: float, mood: Mood) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if mood is Mood.NO_FOLDER:
        pen.setDashPattern([3.2 / width, 3.2 / width])  # Qt counts dashes in widths of the line
    return pen


def _broken_ring() -> QPainterPath:
    """A ring in two halves, and the crack between them."""
    ring = QRectF(2.6, 2.6, 18.8, 18.8)
    path = QPainterPath()
    for start in (104.8, 284.8):
        path.arcMoveTo(ring, start)
        path.arcTo(ring, start, 141.4)
    return _lines(path, (13.4, 2.2), (9.6, 9.4), (14.6, 12.4), (10.6, 21.8))


def _crossed_ring() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(2.6, 2.6, 18.8, 18.8))
    return _lines(path, (5.4, 18.6), (18.6, 5.4))


def _folder() -> QPainterPath:
    corners = ((2.6, 18.4), (2.6, 6.2), (8.8, 6.2), (10.8, 8.6), (21.4, 8.6), (21.4, 18.4))
    path = _lines(QPainterPath(), *corners)
    path.closeSubpath()
    return path


def _lines(
    path: QPainterPath, first: tuple[float, float], *others: tuple[float, float]
) -> QPainterPath:
    path.moveTo(QPointF(*first))
    for point in others:
        path.lineTo(QPointF(*point))
    return path


def _badge(painter: QPainter, side: int, text: str, colour: QColor) -> None:
    """Draw *text*, of one character or none, on a disc in the corner, cut out of the glyph."""
    height = round(side * (0.66 if text else 0.5))
    place = QRectF(side - height, side - height, height, height)
    margin = max(1.0, side / 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setBrush(Qt.GlobalColor.transparent)
    round_ = height / 2 + margin
    painter.drawRoundedRect(place.adjusted(-margin, -margin, margin, margin), round_, round_)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, height / 2, height / 2)
    if not text:
        return
    font = QFont()
    font.setBold(True)
    font.setPixelSize(max(1, round(height * 0.92)))
    # Centred by what is drawn, not by the line: digits reach below no line.
    drawn = QFontMetricsF(font).tightBoundingRect(text)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(place.center() - drawn.center(), text)


_PATHS: Final[dict[Mood, Callable[[], QPainterPath]]] = {
    Mood.OFF: _crossed_ring,
    Mood.NO_FOLDER: _folder,
}
