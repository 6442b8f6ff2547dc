"""The tray draws its picture without SVG, which an idle tray need not load: the same as the icon
set has in files.
"""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from tray_app.paths import resources_dir
from tray_app.ui import tray_picture
from tray_app.ui.tray_state import Mood

SIDE = 96
FILES = {
    Mood.QUIET: "tray.svg",
    Mood.UNSEEN: "tray.svg",
    Mood.OFF: "tray-off.svg",
    Mood.BLOCKED: "tray-blocked.svg",
    Mood.NO_FOLDER: "tray-nofolder.svg",
}


def blank() -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def inked(image: QImage) -> set[tuple[int, int]]:
    return {
        (x, y) for x in range(SIDE) for y in range(SIDE) if image.pixelColor(x, y).alpha() > 127
    }


@pytest.mark.parametrize("mood", Mood)
def test_the_drawn_glyph_is_that_of_the_icon_set(qapp: QApplication, mood: Mood):
    content = (
        (resources_dir() / "icons" / FILES[mood])
        .read_text(encoding="utf-8")
        .replace("currentColor", "#000000")
    )
    filed, drawn = blank(), blank()
    painter = QPainter(filed)
    QSvgRenderer(content.encode()).render(painter, QRectF(0, 0, SIDE, SIDE))
    painter.end()
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SIDE / tray_picture.UNITS, SIDE / tray_picture.UNITS)
    path = tray_picture._PATHS.get(mood, tray_picture._broken_ring)()
    painter.strokePath(path, tray_picture._pen(tray_picture.DARK_GLYPH, tray_picture.LINE, mood))
    painter.end()
    one, other = inked(filed), inked(drawn)
    assert len(one) > 500
    assert len(one & other) / len(one | other) > 0.93


def test_the_picture_of_notifications_is_the_program_s_icon(qapp: QApplication):
    sent = QImage(str(resources_dir() / "icons" / "cortex-tray.png"))
    drawn = QImage(sent.size(), QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(str(resources_dir() / "icons" / "cortex-tray.svg")).render(painter)
    painter.end()
    places = [(x, y) for x in range(sent.width()) for y in range(sent.height())]
    differing = [place for place in places if sent.pixelColor(*place) != drawn.pixelColor(*place)]
    assert len(places) == 128 * 128
    assert len(differing) < len(places) / 20
