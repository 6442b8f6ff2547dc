"""Icons drawn from our SVG files: symbols in the text's colour, and the tray's icon with its digits."""

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tray_app import paths
from tray_app.model.query import State
from tray_app.ui.state.tray import Mood, TrayState

TRAY_SIZES = (16, 22, 24, 32, 44, 48, 64)
LIGHT_GLYPH = QColor("#f2f2f2")
"""On dark panels."""
DARK_GLYPH = QColor("#2e3436")
"""On light panels."""
BADGE = QColor("#b3261e")
"""White digits on it have a contrast of 6.5 to 1."""
EDGE = 4.4
"""How wide the line around the tray's glyph is: nobody tells us what colour the panel has."""
WARNING = QColor("#8a5300")

STATE_SYMBOLS = {
    State.NEW: "state-new",
    State.SEEN: "state-seen",
    State.MARKED: "state-marked",
    State.QUEUED: "state-queued",
    State.SENDING: "state-sending",
    State.WAITING: "state-waiting",
    State.HELD: "state-held",
    State.DELIVERED: "state-delivered",
    State.WARNED: "state-warned",
    State.REJECTED: "state-rejected",
    State.DECLINED: "state-declined",
    State.DAMAGED: "state-damaged",
    State.NOTE: "state-note",
}
SOURCE_SYMBOLS = {"cli": "source-cli", "cortex-server": "source-server", "cortex-cpp": "source-engine"}

_TRAY_FILES = {
    Mood.QUIET: "tray",
    Mood.UNSEEN: "tray",
    Mood.OFF: "tray-off",
    Mood.BLOCKED: "tray-blocked",
    Mood.NO_FOLDER: "tray-nofolder",
}


def application_icon() -> QIcon:
    """Return the program's own icon, as on windows and in menus."""
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128):
        icon.addPixmap(_drawn("cortex-tray", QColor(), side))
    return icon


@lru_cache(maxsize=128)
def symbol(name: str, colour: str, selected: str = "") -> QIcon:
    """Return one symbol in *colour* (#rrggbb), crisp on ordinary and on 2x displays.

    In a selected row it is drawn in *selected*, and in grey where it cannot be used.
    """
    icon = QIcon()
    for side in (16, 32):
        icon.addPixmap(_drawn(name, QColor(colour), side))
        if selected:
            icon.addPixmap(_drawn(name, QColor(selected), side), QIcon.Mode.Selected)
    return icon


def pixmap(name: str, colour: QColor, side: int, scale: float = 1.0) -> QPixmap:
    """Return one symbol as a picture of *side* logical pixels."""
    drawn = _drawn(name, colour, round(side * scale))
    drawn.setDevicePixelRatio(scale)
    return drawn


def tray_icon(state: TrayState, *, dark_panel: bool) -> QIcon:
    """Return the tray's icon for *state*, in every size that panels use."""
    icon = QIcon()
    for side in TRAY_SIZES:
        icon.addPixmap(_tray_picture(state, side, dark_panel=dark_panel))
    return icon


def _tray_picture(state: TrayState, side: int, *, dark_panel: bool) -> QPixmap:
    glyph, edge = (LIGHT_GLYPH, DARK_GLYPH) if dark_panel else (DARK_GLYPH, LIGHT_GLYPH)
    picture = _drawn(_TRAY_FILES[state.mood], glyph, side, edge=edge)
    if state.mood is Mood.BLOCKED:
        _badge(picture, "!", WARNING)
    elif state.badge and state.mood is Mood.UNSEEN:
        _badge(picture, state.badge, BADGE)
    elif state.mood is Mood.NO_FOLDER:
        _badge(picture, "?", WARNING)
    return picture


def _badge(picture: QPixmap, text: str, colour: QColor) -> None:
    """Draw *text* on a pill in the lower right corner, cut out of the glyph by a clear edge."""
    side = float(picture.width())
    height = round(side * (0.66 if len(text) < 3 else 0.56))
    font = QFont()
    font.setBold(True)
    font.setPixelSize(max(7, round(height * (0.86 if len(text) < 3 else 0.74))))
    width = min(side, max(height, QFontMetricsF(font).horizontalAdvance(text) + height * 0.42))
    place = QRectF(side - width, side - height, width, height)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = max(1.0, side / 20)
    outline = QPainterPath()
    outline.addRoundedRect(place.adjusted(-edge, -edge, edge, edge), height / 2, height / 2)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillPath(outline, Qt.GlobalColor.transparent)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, height / 2, height / 2)
    painter.setPen(Qt.GlobalColor.white)
    painter.setFont(font)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()


def _drawn(name: str, colour: QColor, side: int, *, edge: QColor | None = None) -> QPixmap:
    """Draw one file; with *edge*, on a wider and fainter copy of itself, so that it is seen on whatever lies below."""
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    source = _source(name)
    if edge is not None:
        painter.setOpacity(0.5)
        wide = re.sub(r'stroke-width="[\d.]+"', f'stroke-width="{EDGE}"', source)
        QSvgRenderer(QByteArray(wide.replace("currentColor", edge.name()).encode())).render(painter)
        painter.setOpacity(1.0)
    QSvgRenderer(QByteArray(source.replace("currentColor", colour.name()).encode())).render(painter)
    painter.end()
    return picture


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (paths.resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
