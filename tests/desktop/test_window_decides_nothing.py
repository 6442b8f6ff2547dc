"""Esc decides nothing, and what a key does to many can be undone: in the real session, by names."""

import json
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import CORTEX, an_envelope, append
from tests.desktop.driver import ROOT, Desk, Program, wait_for

Start = Callable[..., Program]
COUNT = 20


@pytest.fixture
def window(cortex_tray: Start, data_folder: Path) -> Program:
    for number in range(COUNT):
        append(
            data_folder / "telemetry" / "crash-report.jsonl",
            an_envelope(
                time_ns=1_795_464_488_000_000_000 + number * 10**9,
                message=f"fault number {number}",
                stack=f"Error: fault {number}\n    at go (/opt/cortex/dist/src/main.js:1:1)",
            ),
        )
    program = cortex_tray("--show")
    program.wait_for_window("Crash reports")
    return program


def said(desk: Desk, words: str) -> bool:
    return any(words in label for label in desk.names("label"))


def states(data_folder: Path) -> Counter[str]:
    """Return how many reports stand in which state, as the terminal says it."""
    done = subprocess.run(
        [*CORTEX, "telemetry", "list", "--json", "--data-dir", str(data_folder)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        stdin=subprocess.DEVNULL,
        cwd=ROOT,
    )
    lines = done.stdout.splitlines()
    return Counter(json.loads(line)["state"] for line in lines)


def shown(desk: Desk, words: str) -> None:
    wait_for(lambda: words in desk.cells(), told=f"{words} in the list.", also=lambda: desk.cells())


def test_escape_closes_what_is_open_and_decides_nothing(
    window: Program, desk: Desk, data_folder: Path
) -> None:
    shown(desk, "fault number 19")
    desk.keys("Escape")  # in the list of groups
    desk.keys("Right")
    shown(desk, "fault number 0")  # the group is open
    desk.keys("Escape")
    wait_for(lambda: "fault number 0" not in desk.cells(), told="all groups again.")
    desk.keys("ctrl+f")
    desk.type("nothing of the kind", into="Search reports")
    wait_for(lambda: said(desk, "No report matches"), told="no match.")
    desk.keys("Escape", "Escape", "Escape")
    shown(desk, "fault number 19")
    desk.click("push button", "Filter")
    desk.keys("Escape")
    desk.press("radio button", "Reports")
    shown(desk, "fault number 0")
    desk.click(
        "table cell", next(name for name in desk.cells().splitlines() if "number 18" in name)
    )
    desk.keys("ctrl+a", "Return")
    window.wait_for_window("Send this crash report?")
    desk.keys("Escape")
    wait_for(lambda: not desk.all("dialog"), told="a closed question.")
    for _ in range(3):
        desk.keys("Escape")
    assert desk.all("frame", "Crash reports")
    assert set(states(data_folder)) <= {"new", "not_sent"}


def test_what_is_done_to_twenty_is_undone(
    window: Program, desk: Desk, data_folder: Path, artefacts: Path
) -> None:
    shown(desk, "fault number 19")
    desk.press("radio button", "Reports")
    shown(desk, "fault number 0")
    desk.press("table", "Crash report list")
    desk.keys("ctrl+a", "Delete")
    wait_for(lambda: said(desk, f"{COUNT} reports removed from the list."), told="all removed.")
    desk.shot(artefacts / "removed.png")
    desk.press("push button", "Undo")
    shown(desk, "fault number 0")
    desk.keys("ctrl+a", "Menu", "d")  # the menu of the list
    wait_for(lambda: said(desk, f"Decline {COUNT} reports?"), told="the question.")
    desk.press("push button", "Don't send")
    wait_for(lambda: said(desk, f"{COUNT} reports will not be sent."), told="all declined.")
    assert states(data_folder) == {"declined": COUNT}
    desk.press("push button", "Undo")
    wait_for(lambda: said(desk, f"Undone for {COUNT} reports."), told="all as before.")
    assert "declined" not in states(data_folder)
    desk.keys("ctrl+a", "Menu", "n")
    wait_for(lambda: said(desk, "marked as seen."), told="all seen.")
    assert states(data_folder) == {"not_sent": COUNT}
    desk.press("push button", "Undo")
    wait_for(lambda: said(desk, "Undone for"), told="new again.")
    assert states(data_folder)["new"] > 0
