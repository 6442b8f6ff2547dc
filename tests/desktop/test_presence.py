"""Nobody is told anything while nobody is there, and all of it once somebody is."""

import os
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.builders import an_envelope, append
from tests.desktop.driver import HERE, Desk, Program, wait_for
from tray_app.ui.presence.x11 import idle_seconds

Start = Callable[..., Program]


@pytest.fixture
def locked(tmp_path: Path, nothing_left_running: None) -> Iterator[Path]:
    """Lock the screen, as far as D-Bus is concerned; who removes the file unlocks it."""
    file = tmp_path / "locked"
    file.touch()
    with subprocess.Popen([HERE / "screen_saver.py", file], stdout=subprocess.PIPE, text=True) as saver:
        assert saver.stdout is not None
        assert saver.stdout.readline() == "ready\n"
        yield file
        saver.terminate()


def crash(function: str) -> bytes:
    now = datetime.now(UTC)
    return an_envelope(
        created_at=now.isoformat().replace("+00:00", "Z"),
        time_ns=int(now.timestamp() * 1e9),
        message=f"{function} failed",
        stack=f"Error: {function} failed\n    at {function} (/opt/cortex/dist/src/{function}.js:1:1)",
    )


def test_crashes_behind_a_locked_screen_are_one_notification_once_it_is_unlocked(
    cortex_tray: Start, desk: Desk, data_folder: Path, locked: Path
) -> None:
    file = data_folder / "telemetry" / "crash-report.jsonl"
    append(file, crash("old"))
    program = cortex_tray("--background")
    program.wait_for_icon()
    wait_for(lambda: "1 new report" in str(program.icon()), told="the old report.", also=lambda: str(program.icon()))
    before = len(desk.events())
    for function, count in (("load", 2), ("run", 3), ("load", 4)):
        append(file, crash(function))
        wait_for(
            lambda count=count: f"{count} new reports" in str(program.icon()),
            told=f"{count} reports.",
            also=lambda: str(program.icon()),
        )
    assert desk.notifications(before) == []
    locked.unlink()
    wait_for(lambda: desk.notifications(before), told="the notification.", seconds=20)
    [said] = desk.notifications(before)
    assert said["summary"] == "3 new crash reports of 2 kinds while you were away"
    assert "load failed" in said["body"]
    desk("note-click", "Review")
    program.wait_for_window("Crash reports")


def test_the_x_server_says_since_when_nothing_was_touched(desk: Desk) -> None:
    display = os.environ["DISPLAY"]

    def idle() -> float:
        seconds = idle_seconds(display)
        assert seconds is not None
        return seconds

    wait_for(lambda: idle() > 0.5, told="half a second without a touch.")
    before = idle()
    subprocess.run(["xdotool", "mousemove_relative", "1", "1"], check=True, timeout=30)
    assert idle() < before
