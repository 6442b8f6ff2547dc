"""The settings and the first start in the real session, by keyboard and by accessible names."""

import subprocess
import sys
from pathlib import Path

from tests.builders import an_envelope, append
from tests.collector import Collector
from tests.desktop.driver import ROOT, Desk, wait_for

PUSH, CHECK, TEXT = "push button", "check box", "text"
CRASH = (
    "from tray_app import capture; import sys;"
    "capture.install('cli', app_version='0.6.1', folder=sys.argv[1]); raise RuntimeError('boom')"
)
PAGES = (
    (CHECK, "Collect crash reports"),
    (TEXT, "E-mail"),
    (CHECK, "Quiet hours"),
    ("spin button", "Keep reports for"),
    ("combo box", "System language"),  # by its value; the label is a relation
)


def opened(desk: Desk, cortex_tray, *arguments: str):
    """Start the program and open its settings."""
    program = cortex_tray("--show", *arguments)
    program.wait_for_window()
    desk.keys("ctrl+comma")
    desk.find(CHECK, "Collect crash reports")
    desk.wait_for_keyboard("Settings")
    return program


def said(desk: Desk, words: str) -> None:
    wait_for(
        lambda: any(
            words in each["name"] and any(each["extents"][2:]) for each in desk.all("label")
        ),
        told=repr(words),
        also=lambda: desk("a11y"),
    )


def is_on_screen(desk: Desk, role: str, name: str) -> bool:
    """Tell whether the widget takes up room; what stands on another page does not."""
    return any(any(each["extents"][2:]) for each in desk.all(role, name))


def is_shown(desk: Desk, role: str, name: str) -> bool:
    return any("showing" in each["states"] for each in desk.all(role, name))


def crash_of_another_program(folder: Path) -> None:
    subprocess.run(
        [sys.executable, "-c", CRASH, str(folder)],
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_each_page_is_reached_with_arrow_keys(desk: Desk, cortex_tray, artefacts: Path):
    opened(desk, cortex_tray)
    assert desk.find("panel", "When Cortex crashes")
    for choice in ("Ask", "Always send", "Never send"):
        assert desk.find("radio button", choice)["description"] == "When Cortex crashes"
    for number, (role, name) in enumerate(PAGES):
        if number:
            desk.keys("Down")
        wait_for(lambda r=role, n=name: is_on_screen(desk, r, n), told=name)
        desk.shot(artefacts / f"{name}.png")
    desk.keys("Escape")
    wait_for(lambda: not is_shown(desk, "frame", "Settings"), told="the settings closed.")


def test_switching_collecting_off_by_keyboard_holds_for_other_programs(
    desk: Desk, cortex_tray, data_folder: Path, private_home: Path
):
    opened(desk, cortex_tray)
    report = data_folder / "telemetry" / "crash-report.jsonl"
    env = private_home / ".config" / "cortex" / "telemetry.env"
    desk.keys("Tab", "space")
    wait_for(
        lambda: env.exists() and "CORTEX_CRASH_REPORT" in env.read_text(),
        told="the setting in telemetry.env.",
    )
    crash_of_another_program(data_folder)
    assert not report.exists()
    desk.keys("space")
    wait_for(
        lambda: not env.exists() or "CORTEX_CRASH_REPORT=0" not in env.read_text(),
        told="the setting taken back.",
    )
    crash_of_another_program(data_folder)
    assert "boom" in report.read_text()


def test_a_destination_is_set_and_tested_failing_and_then_good(
    desk: Desk, cortex_tray, artefacts: Path
):
    with Collector() as collector:
        opened(desk, cortex_tray)
        collector.script([503])
        desk.click(TEXT, "Destination address")
        desk.type(collector.base, into="Destination address")
        place = desk.find(PUSH, "Test")["extents"]
        desk.press(PUSH, "Test")
        said(desk, "⚠ ")
        assert desk.find(PUSH, "Test")["extents"] == place
        desk.shot(artefacts / "failed.png")
        desk.press(PUSH, "Test")
        said(desk, "✓ Connected. Test record accepted.")
        assert desk.find(PUSH, "Test")["extents"] == place
        desk.shot(artefacts / "connected.png")
        assert len(collector.requests) == 3


def test_erase_all_names_the_file_and_erases_it(
    desk: Desk, cortex_tray, data_folder: Path, artefacts: Path
):
    report = data_folder / "telemetry" / "crash-report.jsonl"
    append(
        report, an_envelope(message="gone for good", stack="Error: gone for good\n  at a.js:1:2")
    )
    opened(desk, cortex_tray)
    assert any("gone for good" in cell for cell in desk.names("table cell"))
    desk.keys("Down", "Down", "Down")
    wait_for(lambda: is_on_screen(desk, PUSH, "Erase all…"), told="the page Storage.")
    desk.press(PUSH, "Erase all…")
    desk.find("dialog", "Erase all reports?")
    said(desk, str(report))
    desk.shot(artefacts / "question.png")
    desk.keys("Escape")
    wait_for(
        lambda: not is_shown(desk, "dialog", "Erase all reports?"), told="the question closed."
    )
    assert report.exists()
    desk.press(PUSH, "Erase all…")
    desk.find("dialog", "Erase all reports?")
    desk.press(PUSH, "Erase")
    said(desk, "1 file erased.")
    assert not report.exists()
    wait_for(
        lambda: not any("gone for good" in cell for cell in desk.names("table cell")),
        told="an empty list.",
    )


def test_the_first_page_is_shown_once_even_when_it_is_dismissed(
    desk: Desk, cortex_tray, artefacts: Path
):
    first = cortex_tray()
    first.wait_for_window("Cortex Crash Tray")
    assert desk.find("radio button", "Keep them on this computer")
    desk.shot(artefacts / "first.png")
    desk.keys("Escape")
    wait_for(lambda: not is_shown(desk, "dialog", "Cortex Crash Tray"), told="the page closed.")
    first.stop()
    again = cortex_tray()
    again.wait_for_icon()
    desk.xdotool("key", "super")  # whatever would come up has had its time once this is done
    assert not is_shown(desk, "dialog", "Cortex Crash Tray")
