"""The settings, changed in the real session with the keyboard alone."""

from pathlib import Path

from tests.desktop.driver import wait_for


def test_reporting_is_switched_off_and_on_by_keyboard_alone(
    desk, cortex_tray, private_home: Path, artefacts
):
    program = cortex_tray("--show")
    program.wait_for_window()
    if desk.all("push button", "Got it"):
        desk.press("push button", "Got it")
    program.wait_for_window()
    desk.keys("ctrl+comma")
    desk.find("check box", "Keep crash reports on this computer")
    env = private_home / ".config" / "cortex" / "telemetry.env"
    desk.keys("Tab", "space")
    wait_for(
        lambda: env.exists() and "CORTEX_CRASH_REPORT" in env.read_text(),
        told="the setting in telemetry.env.",
    )
    desk.shot(artefacts / "settings.png")
    desk.keys("space")
    wait_for(
        lambda: not env.exists() or "CORTEX_CRASH_REPORT=0" not in env.read_text(),
        told="the setting taken back.",
    )


def test_each_page_is_reached_with_arrow_keys(desk, cortex_tray, artefacts):
    program = cortex_tray("--show")
    program.wait_for_window()
    if desk.all("push button", "Got it"):
        desk.press("push button", "Got it")
    program.wait_for_window()
    desk.keys("ctrl+comma")
    desk.find("check box", "Keep crash reports on this computer")
    for role, name in (
        ("text", "Collector address"),
        ("text", "Contact"),
        ("check box", "Quiet hours"),
        ("spin button", "Keep reports for"),
        ("check box", "Start when I log in"),
    ):
        desk.keys("Down")
        wait_for(
            lambda r=role, n=name: is_on_screen(desk, r, n), told=name, also=lambda: desk("a11y")
        )
        desk.shot(artefacts / f"{name}.png")
    desk.keys("Escape")


def is_on_screen(desk, role: str, name: str) -> bool:
    """Tell whether the widget takes up room; what stands on another page does not."""
    return any(any(each["extents"][2:]) for each in desk.all(role, name))
