"""Nobody is told anything while nobody is there, and all of it once somebody is."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.builders import an_envelope, append
from tests.desktop.driver import HERE, ROOT, Desk, Program, wait_for
from tray_app.ui.presence.x11 import idle_seconds

Start = Callable[..., Program]


@contextmanager
def a_screen(file: Path, *names: str) -> Iterator["subprocess.Popen[str]"]:
    with subprocess.Popen([HERE / "screen_saver.py", file, *names], stdout=subprocess.PIPE, text=True) as saver:
        assert saver.stdout is not None
        assert saver.stdout.readline() == "ready\n"
        yield saver
        saver.terminate()


@pytest.fixture
def locked(tmp_path: Path, nothing_left_running: None) -> Iterator[Path]:
    """Lock the screen, as far as D-Bus is concerned; who removes the file unlocks it."""
    file = tmp_path / "locked"
    file.touch()
    with a_screen(file):
        yield file


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
    # Who opens the window has seen it: the notification goes, and is in no other test's way.
    closed = len(desk.events())
    desk("tray-activate")
    program.wait_for_window("Crash reports")
    wait_for(
        lambda: any(event["event"] == "NotificationClosed" for event in desk.events()[closed:]),
        told="the notification's end.",
    )


ASK = """
import threading
from PySide6.QtCore import QCoreApplication
from tray_app.ui.presence.buses import Buses
application = QCoreApplication([])
thread = threading.Thread(target=lambda: print(*Buses({}).signs()))
thread.start()
thread.join()
"""


def asked() -> str:
    """Return what a program learns from the buses, where the system's bus is the session's."""
    environ = {
        **os.environ,
        "DBUS_SYSTEM_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"],
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", ASK], env=environ, capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("name", "there", "gone"),
    [
        ("org.freedesktop.ScreenSaver", "61.0 True", "0.0 False"),
        ("org.gnome.Mutter.IdleMonitor", "61.5 False", "0.0 False"),
        ("org.freedesktop.login1", "None True", "None False"),
    ],
)
def test_what_each_service_answers_is_understood(
    desk: Desk, tmp_path: Path, nothing_left_running: None, name: str, there: str, gone: str
) -> None:
    file = tmp_path / "locked"
    with a_screen(file, name):
        assert asked() == gone
        file.touch()
        assert asked() == there


def test_a_service_that_hangs_and_one_that_is_not_there_say_nothing(
    desk: Desk, tmp_path: Path, nothing_left_running: None
) -> None:
    assert asked() == "None False"
    file = tmp_path / "locked"
    file.touch()
    with a_screen(file) as saver:
        saver.send_signal(signal.SIGSTOP)
        assert asked() == "None False"
        saver.send_signal(signal.SIGCONT)


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
