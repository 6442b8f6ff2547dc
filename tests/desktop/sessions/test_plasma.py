"""The program in KDE Plasma, on X11 and on Wayland: packaging/test --desktops."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.desktop.driver import Program, wait_for
from tests.desktop.sessions.session import Session

TrayOn = Callable[..., Program]
WINDOW = "Crash reports"
BADGE = "#b3261e"


def place_of_the_badge(picture: Path) -> tuple[int, int] | None:
    """Return where on the screen the icon's badge is, in the panel at the lower edge."""
    image = QImage(str(picture))
    found = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height() * 9 // 10, image.height())
        if image.pixelColor(x, y).name() == BADGE
    ]
    if not found:
        return None
    return sum(x for x, _ in found) // len(found), sum(y for _, y in found) // len(found)


def notify(plasma: Session) -> None:
    """Show another program's notification, of which nothing is known."""
    plasma.run(
        *("gdbus", "call", "--session", "--dest", "org.freedesktop.Notifications"),
        *("--object-path", "/org/freedesktop/Notifications"),
        *("--method", "org.freedesktop.Notifications.Notify"),
        *("other", "0", "", "Another program", "says something", "[]", "{}", "--", "-1"),
    )


@pytest.mark.parametrize("desktop", ["plasma", "plasma-wayland"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_icon_is_seen_and_a_click_opens_the_window(
    start_session: Callable[..., Session],
    tray_on: TrayOn,
    crashes: Callable[..., None],
    artefacts: Path,
    desktop: str,
    theme: str,
) -> None:
    crashes("an old one", days_ago=1)
    plasma = start_session(desktop, DESK_THEME=theme)
    program = tray_on(plasma, "--background")
    assert program.wait_for_icon()["Title"] == "Cortex Crash Tray"
    x, y = wait_for(
        lambda: place_of_the_badge(plasma.shot(artefacts / "panel.png")), told="the icon."
    )
    plasma.click_at(x - 3, y - 3, button=3)
    plasma.shot(artefacts / "menu.png")
    assert "Open crash reports" in [each["label"] for each in plasma.menu()]
    plasma.desktop_key("Escape")
    plasma.click_at(640, 200)
    plasma.click_at(x - 3, y - 3)
    program.wait_for_window(WINDOW)
    plasma.shot(artefacts / "window.png")


@pytest.mark.parametrize("desktop", ["plasma", "plasma-wayland"])
def test_a_notification_stays_where_another_programs_goes(
    start_session: Callable[..., Session],
    tray_on: TrayOn,
    crashes: Callable[..., None],
    artefacts: Path,
    desktop: str,
) -> None:
    plasma = start_session(desktop)
    tray_on(plasma, "--background").wait_for_icon()
    crashes("CUDA error: out of memory", model="phi-3")
    [ours] = wait_for(plasma.notifications, told="a notification.")
    assert ours["summary"] == "phi-3 stopped: out of GPU memory"
    assert ours["hints"]["desktop-entry"] == "cortex-tray"
    notify(plasma)

    def closed() -> list[int]:
        return [each["id"] for each in plasma.events() if each["event"] == "NotificationClosed"]

    wait_for(closed, told="the end of another program's notification.", seconds=30)
    plasma.shot(artefacts / "stays.png")
    shown = [each["id"] for each in plasma.events() if each["event"] == "id"]
    assert closed() == shown[1:], "the first is ours"


@pytest.mark.parametrize("desktop", ["plasma", "plasma-wayland"])
def test_mute_in_the_popup_opens_nothing(
    start_session: Callable[..., Session],
    tray_on: TrayOn,
    crashes: Callable[..., None],
    desktop: str,
) -> None:
    plasma = start_session(desktop)
    tray_on(plasma, "--background").wait_for_icon()
    crashes("CUDA error: out of memory", model="phi-3")
    plasma.find("push button", "Mute", "plasmashell")
    plasma.press("push button", "Mute", application="plasmashell")
    wait_for(lambda: "mute" in plasma.pressed(), told="the action.")
    assert plasma.all("frame", WINDOW) == []
