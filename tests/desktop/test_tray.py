"""The icon in a real panel: what it shows, what its menu says, what a click does."""

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
    cortex_tray: Start, data_folder: Path, artefacts: Path
) -> None:
    append(report_file(data_folder), an_envelope(message="one"), an_envelope(message="two"))
    program = cortex_tray("--background")
    program.wait_for_icon()
    wait_for(
        lambda: "2 new reports" in tooltip(program),
        told="the count.",
        also=lambda: tooltip(program),
    )
    program._desk.shot(artefacts / "tray.png")


def test_the_menu_begins_with_the_state_and_has_all_ways(
    cortex_tray: Start, desk: Desk, data_folder: Path
) -> None:
    append(report_file(data_folder), an_envelope())
    program = cortex_tray("--background")
    program.wait_for_icon()
    wait_for(
        lambda: "1 new report" in labels(desk), told="the state.", also=lambda: str(labels(desk))
    )
    assert [label for label in labels(desk) if label] == [
        "1 new report",
        "Open reports",
        "Review newest…",
        "Pause notifications for an hour",
        "Settings…",
        "Try it out…",
        "About",
        "Quit",
    ]


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
        lambda: any("found by its name" in cell["name"] for cell in desk.all("table cell")),
        told="the report's cell.",
    )
    desk.find("page tab", "Raw OTLP")


def test_quit_in_the_menu_ends_the_program(cortex_tray: Start, desk: Desk) -> None:
    program = cortex_tray("--background")
    program.wait_for_icon()
    desk("tray-choose", "Quit")
    assert program.process.wait(10) == 0


def test_a_second_start_wakes_the_first(cortex_tray: Start, desk: Desk) -> None:
    first = cortex_tray("--background")
    first.wait_for_icon()
    assert desk.all("frame", "Crash reports") == []
    second = cortex_tray("--show")
    assert second.process.wait(10) == 0
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
