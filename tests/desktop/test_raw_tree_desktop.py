"""The tree of the raw record in the real session, by keyboard and by a screen reader."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.builders import an_envelope, append
from tests.desktop.driver import Desk, Program, wait_for


def in_tree(desk: Desk) -> list[dict[str, Any]]:
    return desk.all("table cell")


def test_the_tree_and_the_text_go_together(
    cortex_tray: Callable[..., Program], data_folder: Path, desk: Desk, artefacts: Path
) -> None:
    append(data_folder / "telemetry" / "crash-report.jsonl", an_envelope(message="to be found"))
    cortex_tray("--show").wait_for_window("Crash reports")
    desk.click("page tab", "Raw OTLP")
    wait_for(lambda: "to be found" in desk.text("text", "Raw OTLP record"), told="the record.")
    desk.find("tree", "Parts of the record")
    desk.click("tree", "Parts of the record")
    desk.keys("ctrl+f")
    desk.type("to be found", into="Find in this text")
    wait_for(
        lambda: [
            cell
            for cell in in_tree(desk)
            if "selected" in cell["states"] and cell["name"] == '"to be found"'
        ],
        told="the part in the tree.",
        also=lambda: str([cell["name"] for cell in in_tree(desk)]),
    )
    desk.shot(artefacts / "raw-tree.png")
