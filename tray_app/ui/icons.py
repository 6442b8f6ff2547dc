"""Icons from our SVG files, in the colour of the text beside them. (The tray's: `tray_picture`.)"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tray_app import paths


def application_icon() -> QIcon:
    """Return the program's own icon, as on windows and in menus."""
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128):
        icon.addPixmap(_drawn("cortex-tray", QColor(), side))
    return icon


@lru_cache(maxsize=128)
def symbol(name: str, colour: str) -> QIcon:
    """Return one symbol in *colour* (#rrggbb), crisp on ordinary and on 2x displays."""
    icon = QIcon()
    for side in (16, 32):
        icon.addPixmap(_drawn(name, QColor(colour), side))
    return icon


def pixmap(name: str, colour: QColor, side: int, scale: float = 1.0) -> QPixmap:
    """Return one symbol as a picture of *side* logical pixels."""
    drawn = _drawn(name, colour, round(side * scale))
    drawn.setDevicePixelRatio(scale)
    return drawn


def _drawn(name: str, colour: QColor, side: int) -> QPixmap:
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour.name()).encode())).render(
        painter
    )
    painter.end()
    return picture


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (paths.resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
