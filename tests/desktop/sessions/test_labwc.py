"""The program in labwc, with waybar's tray and mako's notifications; Debian 12 has no labwc."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from tests.desktop.driver import Program, wait_for
from tests.desktop.sessions.session import Session

WINDOW = "Crash reports"
TRAY = (1265, 785)
"""Where waybar shows the only icon of 22 pixels, in a screen of 1280x800."""


def test_icon_menu_click_and_notification(
    start_session: Callable[..., Session],
    tray_on: Callable[..., Program],
    crashes: Callable[..., None],
    artefacts: Path,
) -> None:
    labwc = start_session("labwc")

    def corner(name: str) -> str:
        return QImage(str(labwc.shot(artefacts / name))).pixelColor(1200, 700).name()

    program = tray_on(labwc, "--background")
    program.wait_for_icon()
    empty = corner("icon.png")
    assert "Open crash reports" in [entry["label"] for entry in labwc.menu()]
    labwc.click_at(*TRAY, button=3)
    wait_for(lambda: corner("menu.png") != empty, told="the menu.")
    labwc.click_at(300, 300)
    wait_for(lambda: corner("closed.png") == empty, told="the menu's end.")
    labwc.click_at(*TRAY)
    program.wait_for_window(WINDOW)
    wait_for(lambda: labwc.is_in_front(WINDOW), told="the window.")
    with labwc.other_program():
        wait_for(lambda: labwc.is_in_front("Other program"), told="the other window.")
        crashes("CUDA error: out of memory", model="phi-3", function="load")
        [note] = wait_for(labwc.notifications, told="a notification.")
        assert note["summary"] == "phi-3 stopped: out of GPU memory"
        wait_for(lambda: "phi-3" in labwc.run("makoctl", "list"), told="the popup.")
        labwc.shot(artefacts / "notification.png")
        labwc.run("makoctl", "invoke", "details")
        wait_for(lambda: labwc.is_in_front(WINDOW), told="the window.")
        wait_for(lambda: labwc.all("label", "Out of GPU memory"), told="its report.")
        labwc.shot(artefacts / "raised.png")
