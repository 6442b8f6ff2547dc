"""The program in labwc, with waybar's tray and mako's notifications; Debian 12 has no labwc."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from tests.desktop.driver import Program, wait_for
from tests.desktop.sessions.session import Session

TRAY = (1265, 785)
"""Where waybar shows the only icon of 22 pixels, in a screen of 1280x800."""


def test_icon_menu_click_and_notification(
    start_session: Callable[..., Session],
    tray_on: Callable[..., Program],
    crashes: Callable[..., None],
    artefacts: Path,
) -> None:
    labwc = start_session("labwc")

    def corner(name: str, x: int, y: int) -> str:
        return QImage(str(labwc.shot(artefacts / name))).pixelColor(x, y).name()

    program = tray_on(labwc, "--background")
    program.wait_for_icon()
    empty = corner("icon.png", 1200, 700)
    assert "Open crash reports" in [entry["label"] for entry in labwc.menu()]
    labwc.click_at(*TRAY, button=3)
    wait_for(lambda: corner("menu.png", 1200, 700) != empty, told="the menu.")
    labwc.click_at(300, 300)
    wait_for(lambda: corner("closed.png", 1200, 700) == empty, told="the menu's end.")
    crashes("CUDA error: out of memory", model="phi-3", function="load")
    [note] = wait_for(labwc.notifications, told="a notification.")
    assert note["summary"] == "phi-3 stopped: out of GPU memory"
    wait_for(lambda: "phi-3" in labwc.run("makoctl", "list"), told="the popup.")
    labwc.shot(artefacts / "notification.png")
    labwc.run("makoctl", "invoke", "details")
    program.wait_for_window()
    wait_for(lambda: labwc.all("push button", "Send…"), told="the report.")
    labwc.shot(artefacts / "details.png")
