"""The icon in a real panel: what it shows, what its menu says, what a click does."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.builders import an_envelope, append
from tests.desktop.driver import Desk, Program, wait_for

Start = Callable[..., Program]


def labels(desk: Desk) -> list[str]:
    return [entry.get("label", "").replace("_", "") for entry in desk.menu()]


def tooltip(program: Program) -> str:
    return str((program.icon() or {}).get("ToolTip"))


def report_file(data_folder: Path) -> Path:
    return data_folder / "telemetry" / "crash-report.jsonl"


def test_the_icon_comes_and_says_in_words_what_there_is(
    cortex_tray: Start, desk: Desk, data_folder: Path, artefacts: Path
) -> None:
    append(report_file(data_folder), an_envelope(message="one"), an_envelope(message="two"))
    program = cortex_tray("--background")
    program.wait_for_icon()
    wait_for(
        lambda: "2 new crashes" in tooltip(program),
        told="the count.",
        also=lambda: tooltip(program),
    )
    desk.shot(artefacts / "tray.png")


def test_the_menu_begins_with_the_count_and_has_all_ways(
    cortex_tray: Start, desk: Desk, data_folder: Path
) -> None:
    append(report_file(data_folder), an_envelope())
    program = cortex_tray("--background")
    program.wait_for_icon()
    wait_for(
        lambda: "1 new crash" in labels(desk), told="the count.", also=lambda: str(labels(desk))
    )
    assert [label for label in labels(desk) if label] == [
        "1 new crash",
        "Open crash reports",
        "Start Cortex",
        "Pause notifications",
        "Settings…",
        "Quit",
    ]
    entries = {entry["label"]: entry for entry in desk.menu()}
    assert not entries["Start Cortex"]["enabled"], "there is none on this machine"
    pauses = [entry["label"] for entry in entries["Pause notifications"]["children"]]
    assert pauses == ["For an hour", "Until tomorrow", "For a week"]


def menu_width() -> int:
    """Return how wide the panel made the icon's menu; 0 where it has none."""
    listing = subprocess.run(
        ["xwininfo", "-root", "-children"], capture_output=True, text=True, check=True
    )
    menus = re.findall(r'"Wrapper-2\.0"\)  (\d+)x(\d+)', listing.stdout)
    return max((int(width) for width, height in menus if int(height) > 100), default=0)


def test_the_menus_first_line_is_never_cut_off(
    cortex_tray: Start, desk: Desk, data_folder: Path, artefacts: Path
) -> None:
    """A panel keeps the width that a menu had when it was shown first."""
    program = cortex_tray("--background")
    program.wait_for_icon()
    wait_for(lambda: "No new crashes" in labels(desk), told="the first line.")
    desk("tray-click", 3)
    wait_for(menu_width, told="the menu.")
    desk.xdotool("key", "Escape")  # into the panel
    shutil.rmtree(data_folder)
    long = "The crash reports cannot be read"
    wait_for(lambda: long in labels(desk), told="the line.", also=lambda: str(labels(desk)))
    desk("tray-click", 3)
    enough = 6 * len(long) + 30  # six pixels a letter, and the edges
    wait_for(lambda: menu_width() > enough, told="a wide menu.", also=lambda: str(menu_width()))
    desk.shot(artefacts / "menu.png")
    desk.xdotool("key", "Escape")  # into the panel


def test_a_pause_is_chosen_and_ended_in_the_menu(
    cortex_tray: Start, desk: Desk, data_folder: Path
) -> None:
    program = cortex_tray("--background")
    program.wait_for_icon()
    wait_for(lambda: "Pause notifications" in labels(desk), told="the menu.")
    desk("tray-choose", "Until tomorrow")
    wait_for(lambda: "Notifications paused" in tooltip(program), told="the pause.")
    desk("tray-choose", "Resume notifications")
    wait_for(lambda: "Notifications paused" not in tooltip(program), told="no pause any more.")


def test_the_count_opens_the_newest_report(
    cortex_tray: Start, desk: Desk, data_folder: Path
) -> None:
    append(report_file(data_folder), an_envelope(message="the newest of all", stack=None))
    program = cortex_tray("--background")
    program.wait_for_icon()
    wait_for(lambda: "1 new crash" in labels(desk), told="the count.")
    desk("tray-choose", "1 new crash")
    program.wait_for_window("Crash reports")


def test_the_panel_knows_the_program_by_its_name(cortex_tray: Start) -> None:
    assert cortex_tray("--background").wait_for_icon()["Title"] == "Cortex Crash Tray"


def test_a_left_click_opens_the_window_and_the_report_is_found_by_name(
    cortex_tray: Start, desk: Desk, data_folder: Path
) -> None:
    append(report_file(data_folder), an_envelope(message="found by its name", stack=None))
    program = cortex_tray("--background")
    program.wait_for_icon()
    desk("tray-click")
    program.wait_for_window("Crash reports")
    desk.find("table", "Crash report list")
    wait_for(
        lambda: any("found by its name" in cell for cell in desk.names("table cell")),
        told="the report's cell.",
    )
    desk.find("page tab", "Raw OTLP")


def test_quit_in_the_menu_ends_the_program(cortex_tray: Start, desk: Desk) -> None:
    program = cortex_tray("--background")
    program.wait_for_icon()
    desk("tray-choose", "Quit")
    assert program.process.wait(60) == 0


def test_a_second_start_wakes_the_first(cortex_tray: Start, desk: Desk) -> None:
    first = cortex_tray("--background")
    first.wait_for_icon()
    assert desk.all("frame", "Crash reports") == []
    second = cortex_tray("--show")
    assert second.process.wait(60) == 0
    first.wait_for_window("Crash reports")
    assert first.process.poll() is None


def test_without_a_data_folder_the_icon_says_so(cortex_tray: Start, tmp_path: Path) -> None:
    program = cortex_tray("--background", "--data-dir", str(tmp_path / "nowhere"))
    program.wait_for_icon()
    wait_for(
        lambda: "data folder was not found" in tooltip(program),
        told="the words.",
        also=lambda: tooltip(program),
    )


def test_reporting_off_is_said(cortex_tray: Start) -> None:
    program = cortex_tray("--background", env={"CORTEX_CRASH_REPORT": "0"})
    program.wait_for_icon()
    wait_for(
        lambda: "reporting is off" in tooltip(program),
        told="the words.",
        also=lambda: tooltip(program),
    )
