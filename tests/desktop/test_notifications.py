"""A new crash is told once, in words, with actions that lead to that very report."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.builders import an_envelope, append
from tests.desktop.driver import HERE, ROOT, Desk, Program, wait_for
from tests.fake_cortex import a_fake_cortex

Start = Callable[..., Program]


SECRET = "annika"


def crash(message: str, *, function: str = "run", seconds: int = 0, model: str = "") -> bytes:
    then = datetime.now(UTC) + timedelta(seconds=seconds)
    return an_envelope(
        created_at=then.isoformat().replace("+00:00", "Z"),
        time_ns=int(then.timestamp() * 1e9),
        message=message,
        model=model,
        stack=f"Error: {message}\n    at {function} (/opt/cortex/dist/src/{function}.js:1:1)",
    )


NAVY = 0xFF1F3A5F
"""The ground of the program's icon."""


def pixels_of(colour: int, picture: Path) -> int:
    image = QImage(str(picture))
    return sum(
        image.pixel(x, y) == colour for x in range(image.width()) for y in range(image.height())
    )


def started(
    cortex_tray: Start, data_folder: Path, env: dict[str, str] | None = None
) -> tuple[Program, Path]:
    file = data_folder / "telemetry" / "crash-report.jsonl"
    append(file, crash("an old one", function="old", seconds=-3600))
    program = cortex_tray("--background", env=env)
    program.wait_for_icon()
    wait_for(
        lambda: "1 new crash" in str(program.icon()),
        told="the old report.",
        also=lambda: str(program.icon()),
    )
    return program, file


def test_a_new_crash_is_one_notification_and_review_opens_that_report(
    cortex_tray: Start, desk: Desk, data_folder: Path, artefacts: Path
) -> None:
    program, file = started(cortex_tray, data_folder)
    before = len(desk.events())
    append(file, crash(f"CUDA error: out of memory, as {SECRET} said", model="<b>phi-3</b> & more"))
    wait_for(lambda: desk.notifications(before), told="a notification.")
    wait_for(
        lambda: pixels_of(NAVY, desk.shot(artefacts / "notification.png")) > 500,
        told="a notification with our icon.",
    )
    append(file, crash("another kind comes later", function="other", seconds=1))
    wait_for(lambda: len(desk.notifications(before)) == 2, told="the second kind.")
    first, second = desk.notifications(before)
    assert first["summary"] == "<b>phi-3</b> & more stopped: out of GPU memory"
    assert first["body"]
    assert SECRET not in str(desk.notifications(before))
    assert [key for key, _ in first["actions"] if key != "default"] == ["details", "mute"]
    assert second["summary"] == "2 new crashes"
    entry = Path(os.environ["HOME"]) / ".local/share/applications/cortex-tray.desktop"
    assert (first["hints"]["desktop-entry"], entry.is_file()) == ("cortex-tray", True)
    assert second["replaces"] != 0, "several at once are one notification"
    desk("note-click", "Details")
    program.wait_for_window("Crash reports")
    wait_for(
        lambda: desk.all("label", "Error: another kind comes later"),
        told="the report that the notification was about.",
    )


def test_a_repeat_is_counted_not_announced(
    cortex_tray: Start, desk: Desk, data_folder: Path
) -> None:
    program, file = started(cortex_tray, data_folder)
    before = len(desk.events())
    append(file, crash("again and again"))
    wait_for(lambda: desk.notifications(before), told="a notification.")
    append(file, crash("again and again", seconds=1))
    wait_for(
        lambda: "3 new crashes" in str(program.icon()),
        told="the count.",
        also=lambda: str(program.icon()),
    )
    assert len(desk.notifications(before)) == 1


def test_mute_is_one_click(cortex_tray: Start, desk: Desk, data_folder: Path) -> None:
    _, file = started(cortex_tray, data_folder)
    before = len(desk.events())
    append(file, crash("to be muted"))
    wait_for(lambda: desk.notifications(before), told="a notification.")
    desk("note-click", "Mute")
    wait_for(
        lambda: [event for event in desk.events()[before:] if event["event"] == "ActionInvoked"],
        told="the action.",
    )
    assert desk.all("frame", "Crash reports") == [], "muting opens nothing"


def test_a_notification_starts_cortex(
    cortex_tray: Start, desk: Desk, data_folder: Path, tmp_path: Path
) -> None:
    with a_fake_cortex(tmp_path / "bin") as cortex:
        cortex.install("start")
        _, file = started(cortex_tray, data_folder, env={"PATH": cortex.path})
        before = len(desk.events())
        append(file, crash("CUDA error: out of memory"))
        wait_for(lambda: desk.notifications(before), told="a notification.")
        desk("note-click", "Start Cortex")
        wait_for(lambda: cortex.calls() == ["start"], told="that Cortex is started.")
        said = "Cortex was started: cortex start"
        wait_for(
            lambda: [each["summary"] for each in desk.notifications(before)][1:] == [said],
            told="that it is said.",
        )
        assert desk.all("frame", "Crash reports") == [], "starting opens nothing"
        (cortex.folder / "stop").touch()


def test_nothing_pops_up_over_the_window_that_shows_it(
    cortex_tray: Start, desk: Desk, data_folder: Path
) -> None:
    file = data_folder / "telemetry" / "crash-report.jsonl"
    program = cortex_tray("--show")
    program.wait_for_window("Crash reports")
    wait_for(lambda: "active" in desk.find("frame", "Crash reports")["states"], told="the focus.")
    before = len(desk.events())
    for number, words in enumerate(("before the user's eyes", "another kind")):
        append(file, crash(words, function=f"run{number}"))
        wait_for(
            lambda words=words: any(words in cell for cell in desk.names("table cell")),
            told="the report in the list.",
            also=lambda: str(desk.all("table cell")),
        )
    assert desk.notifications(before) == []


SHOW = """
import subprocess, sys
from tray_app.ui.notifications import Notice, Notifications
from tray_app.ui.notifications_dbus import DesktopNotifications
from tray_app.ui.process import make_application

with subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, text=True) as service:
    try:
        service.stdout.readline()
        application = make_application()
        notifications = Notifications(lambda: None)
        for group in ("g", "h"):
            notifications.show(Notice("Cortex crashed", "Try it again", "a" * 64, group))
            print(service.stdout.readline().strip())
        desktop = notifications.findChild(DesktopNotifications)
        while desktop.shown < 2:
            application.processEvents()
        notifications.withdraw()
        print(*sorted(service.stdout.readline().strip() for _ in range(2)), sep="\\n")
    finally:
        service.terminate()
"""


@pytest.mark.parametrize(
    ("capabilities", "timeout"), [(("body", "persistence"), 0), (("body",), -1)]
)
def test_what_a_service_can_keep_stays_until_the_reports_are_looked_at(
    desk: Desk, capabilities: tuple[str, ...], timeout: int
) -> None:
    environ = {
        **os.environ,
        "DESK_A11Y": "0",
        "DESK_TRAY": "none",
        "DESK_NOTIFY": "none",
        "PYTHONPATH": str(ROOT),
    }
    service = [HERE / "notification_service.py", *capabilities]
    command = [HERE / "desktop-session", sys.executable, "-c", SHOW, *service]
    done = subprocess.run(
        command, env=environ, capture_output=True, text=True, timeout=180, check=False
    )
    said = done.stdout.splitlines()
    assert said == [f"Notify 1 {timeout}", f"Notify 2 {timeout}", "Close 1", "Close 2"], (
        done.stderr[-2000:]
    )
