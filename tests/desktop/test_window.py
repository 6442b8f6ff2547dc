"""The window as a user at a keyboard and a screen reader meet it."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.builders import an_envelope, append
from tests.desktop.driver import HERE, Desk, Program, wait_for

Start = Callable[..., Program]


@pytest.fixture
def window(cortex_tray: Start, three_reports: None) -> Program:
    program = cortex_tray("--show")
    program.wait_for_window("Crash reports")
    return program


def summary(desk: Desk) -> str:
    return desk.text("text", "Overview")


def test_find_by_keyboard_and_read(window: Program, desk: Desk, artefacts: Path) -> None:
    wait_for(
        lambda: "fault number 2" in desk.cells(),
        told="the newest report.",
        also=lambda: desk.cells(),
    )
    desk.keys("ctrl+f")
    desk.type("f1", into="Search reports")
    desk.keys("Return")
    wait_for(
        lambda: "fault number 1" in summary(desk),
        told="the report searched for.",
        also=lambda: summary(desk),
    )
    assert "fault number 2" not in desk.cells()
    desk.keys("Escape")
    wait_for(lambda: "fault number 2" in desk.cells(), told="every report again.")
    desk.shot(artefacts / "window.png")


def test_arrows_move_through_the_reports(window: Program, desk: Desk) -> None:
    wait_for(
        lambda: "fault number 2" in summary(desk),
        told="the newest report.",
        also=lambda: summary(desk),
    )
    desk.keys("Down")
    wait_for(
        lambda: "fault number 1" in summary(desk),
        told="the next report.",
        also=lambda: summary(desk),
    )
    desk.keys("End")
    wait_for(
        lambda: "fault number 0" in summary(desk),
        told="the last report.",
        also=lambda: summary(desk),
    )


def test_it_is_dark_where_the_desktops_portal_says_so(
    desk: Desk, cortex_tray: Start, artefacts: Path
) -> None:
    """Before the program starts, and with each switch while it runs."""

    def is_dark() -> bool:
        image = QImage(str(desk.shot(artefacts / "scheme.png")))
        return image.pixelColor(640, 600).lightness() < 64

    with subprocess.Popen(
        [HERE / "portal_service.py", "1"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as portal:
        assert portal.stdin is not None
        assert portal.stdout is not None
        assert portal.stdout.readline() == "ready\n"
        cortex_tray("--show").wait_for_window()
        wait_for(is_dark, told="a dark window.", seconds=20)
        desk.shot(artefacts / "dark.png")
        print(0, file=portal.stdin, flush=True)
        wait_for(lambda: not is_dark(), told="a light window.")
        desk.shot(artefacts / "light.png")
        print(1, file=portal.stdin, flush=True)
        wait_for(is_dark, told="a dark one again.")


def test_every_agreed_name_is_there(window: Program, desk: Desk) -> None:
    desk.find("frame", "Crash reports")
    desk.find("table", "Crash report list")
    desk.find("text", "Search reports")
    for tab in ("Overview", "Stack", "Raw OTLP", "Delivery"):
        desk.find("page tab", tab)
    for button in ("Start Cortex", "Send…", "Copy as Markdown"):
        desk.find("push button", button)


def test_a_report_that_comes_in_is_a_new_row_and_a_file_dropped_here_opens_beside(
    window: Program, desk: Desk, data_folder: Path, tmp_path: Path, artefacts: Path
) -> None:
    append(
        data_folder / "telemetry" / "crash-report.jsonl", an_envelope(message="came in just now")
    )
    wait_for(
        lambda: "came in just now" in desk.cells(), told="the new row.", also=lambda: desk.cells()
    )
    file = tmp_path / "from-a-friend.jsonl"
    append(file, an_envelope(message="theirs"))
    x, y, _, _ = desk.find("frame", "Crash reports")["extents"]
    with desk.drag_source(file) as source:
        desk.drag((1050, 550), (x + 200, y + 200))
        assert source.readline() == "copied\n"
        wait_for(lambda: "theirs" in desk.cells(), told="its report.")
        desk.shot(artefacts / "dropped.png")


def test_nothing_is_said_to_be_missing_where_all_is_there(window: Program, desk: Desk) -> None:
    desk.find("table", "Crash report list")
    assert not [label for label in desk.names("label") if "no tray" in label]
