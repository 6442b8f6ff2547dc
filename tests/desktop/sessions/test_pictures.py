"""Takes the README's pictures of four desktops: packaging/test --desktops."""

import os
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from tests.desktop.conftest import ARTEFACTS
from tests.desktop.driver import Program, wait_for
from tests.desktop.sessions.session import Session
from tests.desktop.sessions.test_gnome import APP, ONLY_OURS, started
from tray_app.settings.platform.interface import tray_command
from tray_app.settings.platform.menu_entry import MenuEntry

PLACES = {
    "xfwm4": ("windowsize", "1016", "664", "windowmove", "8", "70"),
    "plasma": ("windowmove", "16", "48"),
}
"""Of the window, so that the popup hides little of it."""
NO_LAUNCHERS = """
panels().forEach(panel => panel.widgets("org.kde.plasma.icontasks").forEach(widget => {
    widget.currentConfigGroup = ["General"];
    widget.writeConfig("launchers", []);
}));
"""
"""Plasma pins programs to its panel that are not installed here."""
SIZE = QSize(896, 560)
LARGEST = 150_000
"""Bytes of one picture in the repository."""
NAMES = {"xfwm4": "xfce"}
POPUPS = {"xfwm4": "xfce4-notifyd", "plasma": "plasmashell"}
"""What shows the notifications, where a screen reader finds them."""


@pytest.mark.parametrize("desktop", ["xfwm4", "gnome", "plasma", "sway"])
def test_a_picture_of_the_demo(
    start_session: Callable[..., Session], tray_on: Callable[..., Program], desktop: str
) -> None:
    if "DESKTOPS" not in os.environ:
        pytest.skip("takes pictures for the README: packaging/test --desktops")
    dark = {"DESK_THEME": "dark", "DESK_PORTAL": "1"} if desktop == "gnome" else {}
    desk = start_session(desktop, **dark)
    gnome = started(desk) if desktop == "gnome" else None

    def is_told() -> bool:
        if gnome:
            # It shows no popup over the window of the program itself, nor while nobody is there.
            gnome.ask(ONLY_OURS)
            gnome.ask(LEAVE)
            desk.xdotool("mousemove", "30", "600", "sleep", "0.1", "mousemove", "30", "610")
            return bool(gnome.ask("Boolean(Main.messageTray._banner)"))
        if desktop == "sway":
            return "stopped" in desk.run("makoctl", "list")
        return any("stopped" in str(each) for each in desk.all("label", "*", POPUPS[desktop]))

    if desktop == "plasma":
        call = ("gdbus", "call", "--session", "--dest", "org.kde.plasmashell")
        method = ("--object-path", "/PlasmaShell", "--method", "org.kde.PlasmaShell.evaluateScript")
        desk.run(*call, *method, NO_LAUNCHERS)
    # The demo leaves the user's menu alone, and the desktop would not know its name.
    MenuEntry(tray_command("--show"), desk.env).install()
    if gnome:
        wait_for(lambda: gnome.ask(APP) == "Cortex Crash Tray", told="GNOME's notice of it.")
    file = ARTEFACTS / "pictures" / f"desktop-{NAMES.get(desktop, desktop)}.png"
    with desk.running(BACKDROP) if desktop == "xfwm4" else nullcontext():
        tray_on(desk, "--demo", "--show").wait_for_window()
        if gnome:
            wait_for(lambda: gnome.ask(LOWER), told="the window.")
            wait_for(lambda: gnome.has_badge(file), told="the badge.")
        elif not desk.on_wayland:
            desk.xdotool("search", "--sync", "--name", "Crash reports", *PLACES[desktop])
        wait_for(is_told, told="the notification.")
        # The pointer is no part of the picture.
        desk.xdotool("mousemove", "1279", "400", "sleep", "1")
        desk.shot(file)
    keep(file)


BACKDROP = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
backdrop = QWidget()
backdrop.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeDesktop)
backdrop.setStyleSheet("background: #3a5a78")
backdrop.setGeometry(application.primaryScreen().geometry())
backdrop.show()
print("shown", flush=True)
application.exec()
"""
"""What xfdesktop would draw, whose pictures are larger than all of ours."""
LOWER = """
let ours = global.get_window_actors().map(actor => actor.meta_window)
  .find(window => window.get_wm_class() === "cortex-tray");
if (ours) {
    ours.unmaximize(3);  // GNOME maximizes what would nearly fill the screen
    ours.move_resize_frame(true, 119, 114, 1042, 676);
}
Boolean(ours && ours.get_frame_rect().y === 114)
"""
"""Below the popup."""
LEAVE = """
global.display.unset_input_focus(global.get_current_time());
true
"""


def keep(file: Path) -> None:
    """Make the picture as small as the README shows it."""
    small = QImage(str(file)).scaled(
        SIZE,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    # Fewer shades of each colour, as many as there is room for.
    for shades in (QImage.Format.Format_RGB666, QImage.Format.Format_RGB555):
        plain = small.convertToFormat(shades, Qt.ImageConversionFlag.AvoidDither)
        assert plain.convertToFormat(QImage.Format.Format_RGB32).save(str(file), "PNG", 0)
        if file.stat().st_size < LARGEST:
            return
    raise AssertionError(f"{file} is too large")
