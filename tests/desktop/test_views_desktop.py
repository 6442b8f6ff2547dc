"""Saved views in the real session: by keyboard alone, and over a restart."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.driver import Desk, Program, wait_for

Start = Callable[..., Program]


@pytest.fixture
def start(cortex_tray: Start, three_reports: None) -> Callable[[], Program]:
    def run() -> Program:
        program = cortex_tray("--show")
        program.wait_for_window("Crash reports")
        return program

    return run


def the_filter(desk: Desk) -> str:
    """Return what the filter says that it leaves out."""
    return str(
        next(each for each in desk.all("push button") if "Filter" in each["name"])["description"]
    )


def test_a_view_is_saved_by_keyboard_and_is_there_after_a_restart(
    start: Callable[[], Program], desk: Desk, artefacts: Path
) -> None:
    program = start()
    desk.press("radio button", "Reports")
    wait_for(
        lambda: "fault number 0" in desk.cells(), told="all reports.", also=lambda: desk.cells()
    )
    desk.click("push button", "Filter")
    desk.keys("c", "Down", "Down", "Down", "Return")  # Component, the third of three
    wait_for(
        lambda: "fault number 0" not in desk.cells(),
        told="the engine's reports alone.",
        also=lambda: desk.cells(),
    )
    assert the_filter(desk) == "Engine"
    desk.click("push button", "Filter (1)")
    desk.keys("v")  # comes after the click, so the menu is open
    program.wait_for_window("Save this view")
    desk.type("Mine", into="Name")
    desk.shot(artefacts / "name.png")
    desk.keys("Return")
    wait_for(
        lambda: "Saved: Mine" in desk.names("label"),
        told="the saved view.",
    )
    desk.click("push button", "Filter (1)")
    desk.keys("l")
    wait_for(
        lambda: "fault number 0" in desk.cells(),
        told="all reports again.",
        also=lambda: desk.cells(),
    )
    desk.keys("ctrl+1")
    wait_for(lambda: the_filter(desk) == "Engine", told="the view by its key.")
    desk.keys("ctrl+w")
    wait_for(lambda: not desk.all("frame", "Crash reports"), told="a closed window.")
    program.stop()
    start()
    wait_for(
        lambda: "fault number 0" in desk.cells(), told="all reports.", also=lambda: desk.cells()
    )
    desk.keys("ctrl+1")
    wait_for(lambda: the_filter(desk) == "Engine", told="the view after a restart.")
    wait_for(
        lambda: "fault number 0" not in desk.cells(), told="its reports.", also=lambda: desk.cells()
    )
