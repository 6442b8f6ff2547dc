"""The tray draws its picture without SVG, which an idle tray need not load."""

import importlib
import os
import sys
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from tests.gui.desk import contrast
from tray_app.paths import resources_dir
from tray_app.settings.platform.windows import ROOT
from tray_app.ui import tray_picture
from tray_app.ui.tray import dark_panel
from tray_app.ui.tray_state import Mood, TrayState


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


PANELS = ("#000000", "#1b1e20", "#31363b", "#808080", "#c0c0c0", "#eff0f1", "#ffffff")


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("dark_panel", [True, False], ids=["taken for dark", "taken for light"])
@pytest.mark.parametrize("side", [16, 22, 32])
@pytest.mark.parametrize("mood", [Mood.QUIET, Mood.OFF, Mood.NO_FOLDER])
def test_the_glyph_is_seen_on_whatever_panel_there_is(
    qapp: QApplication, panel: str, dark_panel: bool, side: int, mood: Mood
):
    """Also where the panel's colour was guessed wrong: then its outline is what is seen."""
    state = {
        Mood.QUIET: TrayState(reports=1),
        Mood.OFF: TrayState(reporting=False),
        Mood.NO_FOLDER: TrayState(folder_exists=False),
    }[mood]
    ground = QColor(panel)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    painter.drawPixmap(0, 0, tray_picture.tray_icon(state, dark_panel=dark_panel).pixmap(side))
    painter.end()
    places = [(x, y) for x in range(side) for y in range(side)]
    seen = [place for place in places if contrast(image.pixelColor(*place), ground) >= 3]
    assert len(seen) >= side, "at least a line as long as the icon is wide"


@pytest.mark.parametrize(
    ("state", "is_shape"),
    [
        (TrayState(reports=1), True),
        (TrayState(reporting=False), True),
        (TrayState(reports=1, unseen=3), False),
        (TrayState(reports=1, held=1), False),
        (TrayState(folder_exists=False), False),
    ],
)
def test_on_macos_the_picture_is_a_shape_unless_it_has_a_badge_in_colour(
    qapp: QApplication, state: TrayState, is_shape: bool
):
    icon = tray_picture.tray_icon(state, dark_panel=False, template=True)
    assert icon.isMask() == is_shape
    picture = icon.pixmap(32).toImage()
    shades = {
        picture.pixelColor(x, y).lightness()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert (max(shades) < 128) == is_shape


@pytest.mark.skipif(sys.platform != "win32", reason="Windows' own task bar")
@pytest.mark.parametrize("light", [0, 1])
def test_the_icon_is_for_the_task_bar_that_windows_has(qapp: QApplication, light: int):
    """It is dark beside light windows as a rule, on Windows 10."""
    winreg: Any = importlib.import_module("winreg")
    colours = r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, rf"{os.environ[ROOT]}\{colours}") as key:
        winreg.SetValueEx(key, "SystemUsesLightTheme", 0, winreg.REG_DWORD, light)
    assert dark_panel(os.environ) is not bool(light)
