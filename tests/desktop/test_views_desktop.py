"""Saved views in the real session: by keyboard alone, and over a restart."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.builders import an_envelope, append
from tests.desktop.driver import Desk, Program, wait_for

Start = Callable[..., Program]


@pytest.fixture
def start(cortex_tray: Start, data_folder: Path) -> Callable[[], Program]:
    file = data_folder / "telemetry" / "crash-report.jsonl"
    for number, source in enumerate(("cli", "cortex-server", "cortex-cpp")):
        append(
            file,
            an_envelope(
                time_ns=1_795_464_488_000_000_000 + number * 10**9,
                message=f"fault number {number}",
                stack=None,
                source=source,
            ),
        )

    def run() -> Program:
        program = cortex_tray("--show")
        program.wait_for_window("Crash reports")
        return program

    return run


def cells(desk: Desk) -> str:
    return "\n".join(cell["name"] for cell in desk.all("table cell"))


def the_button(desk: Desk) -> dict[str, Any]:
    return desk.find("*", "Views")


def test_a_view_is_saved_by_keyboard_and_is_there_after_a_restart(
    start: Callable[[], Program], desk: Desk, artefacts: Path
) -> None:
    program = start()
    wait_for(lambda: "fault number 0" in cells(desk), told="all reports.", also=lambda: cells(desk))
    assert the_button(desk)["description"] == "Everything"
    desk.keys("ctrl+4")
    wait_for(
        lambda: "fault number 0" not in cells(desk),
        told="the engine's reports alone.",
        also=lambda: cells(desk),
    )
    assert the_button(desk)["description"] == "Engine crashes"
    desk.keys("ctrl+f")
    desk.type("fault")
    wait_for(lambda: "changed" in the_button(desk)["description"], told="a changed view.")
    desk.click("push button", "Views")
    desk.keys("s")  # comes after the click, so the menu is open
    program.wait_for_window("Save this view")
    desk.type("Mine")
    desk.shot(artefacts / "name.png")
    desk.keys("Return")
    wait_for(lambda: the_button(desk)["description"] == "Mine", told="the saved view.")
    desk.keys("ctrl+1")
    wait_for(
        lambda: "fault number 0" in cells(desk), told="all reports again.", also=lambda: cells(desk)
    )
    desk.keys("ctrl+6")
    wait_for(lambda: the_button(desk)["description"] == "Mine", told="the view by its key.")
    desk.keys("ctrl+w")
    wait_for(lambda: not desk.all("frame", "Crash reports"), told="a closed window.")
    program.stop()
    start()
    wait_for(lambda: the_button(desk)["description"] == "Mine", told="the view after a restart.")
    wait_for(lambda: "fault number 2" in cells(desk), told="its reports.", also=lambda: cells(desk))
    assert "fault number 0" not in cells(desk)
