"""Try it out: from the tray's menu to a notification about a crash that was made on purpose."""

from collections.abc import Callable

from tests.desktop.driver import Desk, Program, wait_for

Start = Callable[..., Program]
PUSH = "push button"


def test_a_crash_on_purpose_is_announced_and_can_be_opened(cortex_tray: Start, desk: Desk) -> None:
    program = cortex_tray("--background")
    program.wait_for_icon()
    before = len(desk.events())
    desk("tray-choose", "Try it out…")
    program.wait_for_window("Try it out — Cortex Crash Tray")
    desk.press(PUSH, "Crash on purpose")
    wait_for(
        lambda: [
            label
            for label in desk.all("label")
            if label["name"] == "Notification: A notification was shown (Works)"
        ],
        told="the notification as a step.",
        also=lambda: str([label["name"] for label in desk.all("label")]),
    )
    [said] = desk.notifications(before)
    assert said["summary"] == "The test crash has arrived"
    wait_for(
        lambda: "sensitive" in desk.find(PUSH, "Show the report")["states"],
        told="the report's button.",
    )
    desk.press(PUSH, "Show the report")
    program.wait_for_window("Crash reports")
    wait_for(
        lambda: "made on purpose by Cortex Crash Tray" in desk.text("text", "Overview"),
        told="the report.",
    )
    assert any(
        label["description"].startswith("This is a test")
        for label in desk.all("label", "What happened")
    )
