"""Folding the raw record in the real session, by keyboard and by pointer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.builders import an_envelope, append
from tests.desktop.driver import Desk, Program, wait_for

VIEW = ("text", "Raw OTLP record")


@pytest.fixture
def window(cortex_tray: Callable[..., Program], data_folder: Path, desk: Desk) -> Program:
    append(data_folder / "telemetry" / "crash-report.jsonl", an_envelope(message="to be folded"))
    program = cortex_tray("--show")
    program.wait_for_window("Crash reports")
    desk.click("page tab", "Raw OTLP")
    wait_for(lambda: "to be folded" in desk.text(*VIEW), told="the record.", also=lambda: desk.text(*VIEW))
    return program


def picture(desk: Desk, file: Path) -> QImage:
    """Return the text alone: beside it a report turns from new to seen, and a minute passes."""
    return QImage(str(desk.shot(file))).copy(QRect(*desk.find(*VIEW)["extents"]))


def differs(one: QImage, other: QImage) -> bool:
    """Tell whether other lines are shown: more than a caret that blinks, or a bar that has got the pointer."""
    places = [(x, y) for x in range(0, one.width(), 2) for y in range(0, one.height(), 2)]
    return sum(one.pixel(*place) != other.pixel(*place) for place in places) > len(places) / 200


def test_keys_fold_and_unfold_and_nothing_is_lost(window: Program, desk: Desk, artefacts: Path) -> None:
    whole = desk.text(*VIEW)
    desk.click(*VIEW)
    desk.keys("ctrl+Home")
    unfolded = picture(desk, artefacts / "unfolded.png")
    desk.keys("ctrl+minus")
    wait_for(lambda: differs(picture(desk, artefacts / "folded.png"), unfolded), told="a folded picture.")
    # A screen reader, like the clipboard, has the text as a whole.
    assert desk.text(*VIEW) == whole
    desk.keys("ctrl+plus")
    wait_for(lambda: not differs(picture(desk, artefacts / "again.png"), unfolded), told="the picture from before.")


def test_a_search_opens_what_was_folded(window: Program, desk: Desk, artefacts: Path) -> None:
    desk.click(*VIEW)
    desk.keys("ctrl+minus")
    folded = picture(desk, artefacts / "folded.png")
    desk.keys("ctrl+f")
    desk.find("text", "Find in this text")
    desk.type("architecture")
    wait_for(lambda: differs(picture(desk, artefacts / "found.png"), folded), told="the place that was found.")
    assert not [label for label in desk.all("label") if label["name"] == "Not found"]


def test_a_mark_folds_by_pointer(window: Program, desk: Desk, artefacts: Path) -> None:
    import subprocess

    marks = desk.find("*", "Fold marks")
    x, y, width, _height = marks["extents"]
    before = picture(desk, artefacts / "before.png")
    # The second line begins a block.
    subprocess.run(
        ["xdotool", "mousemove", str(x + width // 2), str(y + 28), "sleep", "0.05", "click", "1"], check=True
    )
    wait_for(lambda: differs(picture(desk, artefacts / "after.png"), before), told="a folded block.")
