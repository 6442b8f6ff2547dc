"""A notification's button brings the window before another program's: packaging/test --desktops.

(GNOME's and sway's are in their own files: nothing there can be pressed by its name.)
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.driver import Program, wait_for
from tests.desktop.sessions.session import Session

WINDOW = "Crash reports"


@pytest.mark.parametrize("desktop", ["xfwm4", "plasma", "plasma-wayland"])
def test_details_brings_a_window_that_is_behind_to_the_front(
    start_session: Callable[..., Session],
    tray_on: Callable[..., Program],
    crashes: Callable[..., None],
    artefacts: Path,
    desktop: str,
) -> None:
    if "DESKTOPS" not in os.environ:
        pytest.skip("takes a desktop for each: packaging/test --desktops")
    desk = start_session(desktop)
    service = "xfce4-notifyd" if desktop == "xfwm4" else "plasmashell"
    crashes("an old one", days_ago=1)
    tray_on(desk, "--show").wait_for_window(WINDOW)

    wait_for(lambda: desk.is_in_front(WINDOW), told="the window.")
    with desk.other_program():
        if not desk.on_wayland:
            desk.outer("xdotool", "search", "--name", "Other program", "windowactivate")
        wait_for(lambda: desk.is_in_front("Other program"), told="the other window.")
        wait_for(lambda: not desk.is_in_front(WINDOW), told="our notice of it.")
        crashes("CUDA error: out of memory", model="phi-3", function="load")
        wait_for(desk.notifications, told="a notification.")
        desk.find("push button", "Details", service)
        desk.shot(artefacts / "notification.png")
        # Where Wayland keeps the place of a button to itself, a screen reader presses it.
        press = desk.press if desk.on_wayland else desk.click
        press("push button", "Details", application=service)
        wait_for(lambda: desk.is_in_front(WINDOW), told="the window.")
        desk.shot(artefacts / "raised.png")
