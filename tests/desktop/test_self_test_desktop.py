"""Test crash reporting: to a notification about a crash that was made on purpose."""

from collections.abc import Callable

from tests.desktop.driver import Desk, Program, wait_for

Start = Callable[..., Program]
PUSH = "push button"


def test_a_crash_on_purpose_is_announced_and_can_be_opened(cortex_tray: Start, desk: Desk) -> None:
    program = cortex_tray("--show")
    program.wait_for_window()
    before = len(desk.events())
    desk.click("*", "Menu")
    desk.keys("t")
    program.wait_for_window("Test crash reporting — Cortex Crash Tray")
    desk.press(PUSH, "Test")
    wait_for(
        lambda: "Notification: A notification was shown (Works)" in desk.names("label"),
        told="the notification as a step.",
        also=lambda: str(desk.names("label")),
    )
    [said] = desk.notifications(before)
    assert said["summary"] == "Test crash received"
    desk.press(PUSH, "Show Report")
    program.wait_for_window("Crash reports")
    wait_for(
        lambda: "made on purpose by Cortex Crash Tray" in desk.text("text", "Overview"),
        told="the report.",
    )
