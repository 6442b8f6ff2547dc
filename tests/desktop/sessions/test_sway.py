"""The program in a real Wayland session: sway, with waybar's tray and mako's notifications."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.builders import an_envelope, append
from tests.desktop.driver import Program, wait_for
from tests.desktop.sessions.session import Session

TrayOn = Callable[..., Program]
WINDOW = "Crash reports"
TRAY = (1265, 785)
"""Where waybar shows the only icon of 22 pixels, in a screen of 1280x800."""
SCALED_TRAY = (1257, 777)
"""The same, scaled by 1.5."""


@pytest.fixture
def sway(start_session: Callable[..., Session]) -> Iterator[Session]:
    return start_session("sway")


def windows(sway: Session) -> dict[str, dict[str, Any]]:
    """Return sway's facts about every window, by its title."""

    def below(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
        for each in (*node["nodes"], *node["floating_nodes"]):
            if each.get("pid"):
                yield each
            yield from below(each)

    return {
        each["name"].partition(" — ")[0]: each
        for each in below(json.loads(sway.run("swaymsg", "-t", "get_tree")))
    }


def focused(sway: Session) -> str:
    return next((name for name, each in windows(sway).items() if each["focused"]), "")


def test_the_window_opens_natively_and_copies_to_the_clipboard(
    sway: Session, tray_on: TrayOn, crashes: Callable[..., None], artefacts: Path
) -> None:
    crashes("the model file is cut short", days_ago=1)
    tray_on(sway, "--show").wait_for_window(WINDOW)
    wait_for(lambda: focused(sway) == WINDOW, told="the focus.", also=lambda: str(windows(sway)))
    assert windows(sway)[WINDOW]["app_id"] == "cortex-tray"
    wait_for(lambda: sway.all("push button", "Copy as Markdown"), told="the report.")
    sway.press("push button", "Copy as Markdown")
    wait_for(
        lambda: "cut short" in sway.run("sh", "-c", "timeout 2 wl-paste -n || true"),
        told="the report in the clipboard.",
    )
    sway.shot(artefacts / "window.png")


def test_a_dropped_file_opens_beside(
    sway: Session, tray_on: TrayOn, tmp_path: Path, artefacts: Path
) -> None:
    tray_on(sway, "--show").wait_for_window(WINDOW)
    wait_for(lambda: focused(sway) == WINDOW, told="the focus.", also=lambda: str(windows(sway)))
    file = tmp_path / "from-a-friend.jsonl"
    append(file, an_envelope(message="theirs"))
    with sway.drag_source(file) as source:
        wait_for(lambda: "Drag source" in windows(sway), told="the source.")
        places = [windows(sway)[each]["rect"] for each in ("Drag source", WINDOW)]
        sway.drag(*((at["x"] + at["width"] // 2, at["y"] + 200) for at in places))
        assert source.readline() == "copied\n"
        wait_for(
            lambda: "from-a-friend.jsonl (opened from a file)" in windows(sway),
            told="its window.",
            also=lambda: str(windows(sway)),
        )
        wait_for(lambda: "theirs" in str(sway.all("table cell")), told="its report.")
        sway.shot(artefacts / "dropped.png")


def test_the_tray_shows_its_menu_and_opens_the_window(
    sway: Session, tray_on: TrayOn, crashes: Callable[..., None], artefacts: Path
) -> None:
    crashes("an old one", days_ago=1)
    program = tray_on(sway, "--background")
    program.wait_for_icon()
    wait_for(lambda: "1 new crash" in str(program.icon()), told="the count.")
    assert "Open crash reports" in [entry["label"] for entry in sway.menu()]
    sway.click_at(*TRAY, button=3)
    sway.shot(artefacts / "menu.png")
    sway.click_at(600, 300)  # the first click beside a menu only closes it

    def opens() -> bool:
        sway.click_at(*TRAY)
        return WINDOW in windows(sway)

    wait_for(opens, told="the window.")
    wait_for(lambda: focused(sway) == WINDOW, told="the focus.", also=lambda: str(windows(sway)))


CLICK = {"mako": ("makoctl", "invoke", "details"), "dunst": ("dunstctl", "action", "0")}
SHOWN = {"mako": ("makoctl", "list"), "dunst": ("dunstctl", "count", "displayed")}


@pytest.mark.parametrize("service", ["mako", "dunst"])
def test_a_click_on_a_notification_brings_the_window_before_all_others(
    start_session: Callable[..., Session],
    tray_on: TrayOn,
    crashes: Callable[..., None],
    artefacts: Path,
    service: str,
) -> None:
    """The window lies on another workspace, and sway refuses the token: it is shown anew."""
    if shutil.which(service) is None:
        pytest.skip(f"{service} is not installed (packaging/apt-session.txt)")
    sway = start_session("sway", DESK_NOTIFY=service)
    crashes("an old one", days_ago=1)
    program = tray_on(sway, "--show")
    program.wait_for_window(WINDOW)
    sway.run("swaymsg", "workspace 2")
    with sway.other_program():
        wait_for(lambda: focused(sway) == "Other program", told="the other window.")
        crashes("CUDA error: out of memory", model="phi-3", function="load")
        wait_for(sway.notifications, told="a notification.")
        wait_for(
            lambda: "phi-3" in (said := sway.run(*SHOWN[service])) or said.strip() == "1",
            told="the popup.",
        )
        sway.shot(artefacts / "notification.png")
        sway.run(*CLICK[service])
        wait_for(
            lambda: focused(sway) == WINDOW, told="the window.", also=lambda: str(windows(sway))
        )
        sway.shot(artefacts / "raised.png")
    [note] = sway.notifications()
    assert note["summary"] == "phi-3 stopped: out of GPU memory"


def test_the_window_is_not_thrown_before_someone_who_turned_elsewhere(
    sway: Session, tray_on: TrayOn, crashes: Callable[..., None]
) -> None:
    crashes("an old one", days_ago=1)
    program = tray_on(sway, "--background")
    program.wait_for_icon()
    sway("tray-activate")
    wait_for(lambda: focused(sway) == WINDOW, told="the window.")
    sway("tray-activate")
    with sway.other_program():
        wait_for(lambda: focused(sway) == "Other program", told="the other window.")
        container = windows(sway)[WINDOW]["id"]
        crashes("something else", function="other")
        wait_for(sway.notifications, told="a notification.")
        assert focused(sway) == "Other program"
        assert windows(sway)[WINDOW]["id"] == container, "it was not shown anew"


def test_icon_window_and_notification_on_a_screen_that_is_scaled_by_a_fraction(
    start_session: Callable[..., Session],
    tray_on: TrayOn,
    crashes: Callable[..., None],
    artefacts: Path,
) -> None:
    crashes("an old one", days_ago=1)
    sway = start_session("sway", DESK_SCALE="1.5")
    tray_on(sway, "--background").wait_for_icon()
    sway.click_at(*SCALED_TRAY, button=3)
    sway.shot(artefacts / "menu.png")
    sway.click_at(600, 300)

    def opens() -> bool:
        sway.click_at(*SCALED_TRAY)
        return WINDOW in windows(sway)

    wait_for(opens, told="the window.")
    wait_for(lambda: sway.all("push button", "Send…"), told="the report.")
    sway.shot(artefacts / "scaled.png")
    rect = windows(sway)[WINDOW]["rect"]
    assert rect["width"] <= round(1280 / 1.5) + 1
    assert rect["height"] <= round(800 / 1.5) + 1
    sway.run("swaymsg", "workspace 2")  # nothing is told to someone who looks at the window
    crashes("CUDA error: out of memory", model="phi-3", function="load")
    wait_for(lambda: "phi-3" in sway.run(*SHOWN["mako"]), told="the popup.")
    sway.shot(artefacts / "notification.png")
    sway.run(*CLICK["mako"])
    wait_for(lambda: sway.all("label", "Out of GPU memory"), told="its report.")
