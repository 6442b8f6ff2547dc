"""The program in GNOME Shell, with the AppIndicator extension: packaging/test --desktops."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from tests.desktop.driver import Program, wait_for
from tests.desktop.sessions.session import Session

TrayOn = Callable[..., Program]
WINDOW = "Crash reports"
SCHEME = ("org.gnome.desktop.interface", "color-scheme")

ICON = """
let key = Object.keys(Main.panel.statusArea).find(key => key.startsWith("appindicator"));
let icon = key && Main.panel.statusArea[key];
let [x, y] = icon ? icon.get_transformed_position() : [0, 0];
icon ? [x + icon.width / 2, y + icon.height / 2] : null
"""
MENU_IS_OPEN = """
let key = Object.keys(Main.panel.statusArea).find(key => key.startsWith("appindicator"));
Main.panel.statusArea[key].menu.isOpen
"""
WINDOWS = """
global.get_window_actors().map(actor => actor.meta_window)
  .map(window => [window.get_title(), window.has_focus()])
"""
RECTANGLE = """
let at = global.display.focus_window.get_frame_rect();
[at.x, at.y, at.width, at.height]
"""
TURN_TO_OTHER = """
let window = global.get_window_actors().map(actor => actor.meta_window)
  .find(window => window.get_title() === "Other program");
window.activate(global.get_current_time());
true
"""
ONLY_OURS = """
// The shell itself says that there is no screen lock here, and stands in the way.
Main.messageTray.getSources().filter(source => source.title !== "Cortex Crash Tray")
  .forEach(source => source.destroy());
true
"""
BUTTON = """
let below = node => node.label === LABEL ? node
  : node.get_children().map(below).find(found => found);
let found = below(Main.messageTray);
let [x, y] = found ? found.get_transformed_position() : [NaN, NaN];
// It has no place yet where the popup is on its way.
isNaN(x) || isNaN(y) ? null : [x + found.width / 2, y + found.height / 2]
"""
KEPT = "Main.messageTray.getSources().map(source => [source.title, source.notifications.length])"
APP = """
let app = Shell.AppSystem.get_default().lookup_app("cortex-tray.desktop");
app && app.get_name()
"""


STARTING = "Shell.WindowTracker.get_default().get_startup_sequences().length"
"""While there is any, the pointer is busy; the shell waits for 15 s."""
HIDE_OVERVIEW = """
let up = !Main.layoutManager._startingUp;
if (up) Main.overview.hide();
up && !Main.overview.visible
"""


BUSY = """
const GLib = imports.gi.GLib;
let busy = true;
GLib.idle_add(GLib.PRIORITY_LOW - 1, () => { GLib.usleep(5000); return busy; });
global.have_time = () => { busy = false; };
true
"""
"""Nothing less urgent is done until the shell is told to have time: such as drawing a tray icon."""
HAVE_TIME = "imports.gi.GLib.timeout_add(0, 500, global.have_time); true"


class Gnome:
    """GNOME Shell, and what it says of itself."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def ask(self, script: str) -> Any:
        """Return what a script says that the shell runs."""
        said = self.session.run(
            *("gdbus", "call", "--session", "--dest", "org.gnome.Shell"),
            *("--object-path", "/org/gnome/Shell", "--method", "org.gnome.Shell.Eval"),
            f"const Shell = imports.gi.Shell; {script}",
        )
        found = re.fullmatch(r"\((true|false), (.*)\)", said.strip(), re.DOTALL)
        assert found is not None, said
        assert found[1] == "true", said
        text = found[2][1:-1].replace('\\"', '"').replace("\\'", "'").replace("\\\\", "\\")
        return json.loads(text) if text else None

    def focused(self) -> str:
        named = [title for title, has_focus in self.ask(WINDOWS) if has_focus and title]
        return named[0].partition(" — ")[0] if named else ""

    def titles(self) -> list[str]:
        return [title.partition(" — ")[0] for title, _ in self.ask(WINDOWS) if title]

    def has_badge(self, picture: Path) -> bool:
        """Say whether the icon in the panel has its badge; *picture* is taken of it."""
        x, y = map(round, wait_for(lambda: self.ask(ICON), told="the icon in the panel."))
        image = QImage(str(self.session.shot(picture)))
        places = [(x + right, y + down) for right in range(10) for down in range(10)]
        colours = [image.pixelColor(*place) for place in places]
        return sum(each.red() > each.green() + 60 for each in colours) > 20

    def press(self, label: str) -> None:
        """Click on a button of the popup, which shows them while the pointer is over it."""
        scale = int(self.session.env.get("DESK_SCALE", "1"))
        script = BUTTON.replace("LABEL", json.dumps(label))

        def place() -> Any:
            # From elsewhere: what opens under the pointer does not unfold.
            for y in (400, 70, 75):
                self.session.xdotool("mousemove", 640 * scale, y * scale, "sleep", "0.3")
            return self.ask(script)

        x, y = wait_for(place, told=f"the button {label}.")
        self.session.click_at(x, y)


def started(session: Session) -> Gnome:
    """Return GNOME once it has started, without the overview with which a session begins."""
    made = Gnome(session)
    wait_for(lambda: made.ask(HIDE_OVERVIEW), told="the end of the overview.", seconds=60)
    return made


def scaled(start_session: Callable[..., Session], scale: int) -> Gnome:
    """Start GNOME on a screen with so many times the pixels."""
    screen = f"{1280 * scale}x{800 * scale}x24"
    return started(start_session("gnome", DESK_SCREEN=screen, DESK_SCALE=str(scale)))


@pytest.fixture
def gnome(start_session: Callable[..., Session]) -> Gnome:
    return started(start_session("gnome"))


@pytest.mark.parametrize("scale", [1, 2])
def test_the_icon_has_a_menu_and_a_double_click_opens_the_window(
    start_session: Callable[..., Session],
    tray_on: TrayOn,
    crashes: Callable[..., None],
    artefacts: Path,
    scale: int,
) -> None:
    crashes("an old one", days_ago=1)
    wide, high = 1280 * scale, 800 * scale
    gnome = scaled(start_session, scale)
    program = tray_on(gnome.session, "--background")
    program.wait_for_icon()
    x, y = wait_for(lambda: gnome.ask(ICON), told="the icon in the panel.")
    gnome.session.click_at(x, y, button=3)
    wait_for(lambda: gnome.ask(MENU_IS_OPEN), told="the menu.")

    def is_drawn() -> bool:
        image = QImage(str(gnome.session.shot(artefacts / "menu.png")))
        return image.pixelColor(round(x), round(y) + 60 * scale) != image.pixelColor(9, high // 2)

    wait_for(is_drawn, told="the menu's picture.")
    assert "Open crash reports" in [each["label"] for each in gnome.session.menu()]
    gnome.session.desktop_key("Escape")
    gnome.session.outer(
        *("xdotool", "mousemove", str(round(x)), str(round(y)), "sleep", "0.3"),
        *("click", "--repeat", "2", "--delay", "120", "1"),
    )
    wait_for(lambda: gnome.focused() == WINDOW, told="the window.", also=lambda: gnome.titles())
    wait_for(lambda: not gnome.ask(STARTING), told="the pointer's usual form.", seconds=10)
    wait_for(lambda: gnome.ask(APP) == "Cortex Crash Tray", told="the user's own menu entry.")
    wait_for(lambda: gnome.session.all("push button", "Send…"), told="the report.")
    gnome.session.shot(artefacts / "window.png")
    x, y, width, height = gnome.ask(RECTANGLE)
    assert width >= 900 * scale
    assert x + width <= wide
    assert y + height <= high


def test_the_badge_is_shown_by_a_shell_that_was_busy(
    gnome: Gnome, tray_on: TrayOn, crashes: Callable[..., None], artefacts: Path
) -> None:
    """AppIndicator drops a picture that comes while it draws the one before."""
    crashes("an old one", days_ago=1)
    gnome.ask(BUSY)
    program = tray_on(gnome.session, "--background")
    wait_for(lambda: "1 new crash" in str(program.icon()), told="the count.")
    gnome.ask(HAVE_TIME)

    wait_for(lambda: gnome.has_badge(artefacts / "panel.png"), told="the badge.", seconds=20)


@pytest.mark.parametrize("scale", [1, 2])
def test_details_brings_a_window_that_is_behind_to_the_front(
    start_session: Callable[..., Session],
    tray_on: TrayOn,
    crashes: Callable[..., None],
    artefacts: Path,
    scale: int,
) -> None:
    """GNOME 43 gives no token with the click: the window is shown anew."""
    gnome = scaled(start_session, scale)
    crashes("an old one", days_ago=1)
    tray_on(gnome.session, "--show").wait_for_window(WINDOW)
    # GNOME gives the keyboard to a new window when it is drawn, which may be after the other one.
    wait_for(lambda: gnome.focused() == WINDOW, told="the window.")
    with gnome.session.other_program():
        wait_for(lambda: "Other program" in gnome.titles(), told="another window.")
        gnome.ask(TURN_TO_OTHER)
        gnome.ask(ONLY_OURS)
        wait_for(lambda: gnome.focused() == "Other program", told="the other one's focus.")
        wait_for(lambda: not gnome.session.is_in_front(WINDOW), told="our notice of it.")
        crashes("CUDA error: out of memory", model="phi-3", function="load")
        wait_for(gnome.session.notifications, told="a notification.")
        gnome.session.shot(artefacts / "notification.png")
        gnome.press("Details")
        wait_for(lambda: gnome.focused() == WINDOW, told="the window.", also=lambda: gnome.titles())
        gnome.session.shot(artefacts / "raised.png")


def test_mute_in_the_popup_opens_nothing(
    gnome: Gnome, tray_on: TrayOn, crashes: Callable[..., None]
) -> None:
    tray_on(gnome.session, "--background").wait_for_icon()
    crashes("CUDA error: out of memory", model="phi-3")
    wait_for(gnome.session.notifications, told="a notification.")
    gnome.ask(ONLY_OURS)
    gnome.press("Mute")
    wait_for(lambda: "mute" in gnome.session.pressed(), told="the action.")
    assert WINDOW not in gnome.titles()


def test_without_appindicator_the_window_says_that_there_is_no_tray(
    start_session: Callable[..., Session], tray_on: TrayOn, artefacts: Path
) -> None:
    gnome = started(start_session("gnome", DESK_TRAY="none"))
    tray_on(gnome.session, "--show").wait_for_window(WINDOW)
    wait_for(lambda: "has no tray" in str(gnome.session.names("label")), told="the words.")
    gnome.session.shot(artefacts / "window.png")


def test_a_notification_is_kept_until_it_is_looked_at(
    gnome: Gnome, tray_on: TrayOn, crashes: Callable[..., None], artefacts: Path
) -> None:
    program = tray_on(gnome.session, "--background")
    program.wait_for_icon()
    crashes("CUDA error: out of memory", model="phi-3")
    ours = ["Cortex Crash Tray", 1]
    wait_for(lambda: ours in gnome.ask(KEPT), told="the notification.")

    def is_gone() -> bool:
        # A popup waits for a user who is there.
        for x in ("640", "650"):
            gnome.session.outer("xdotool", "mousemove", x, "600", "sleep", "0.2")
        return not gnome.ask("Boolean(Main.messageTray._banner)")

    wait_for(is_gone, told="the popup's end.", seconds=60)
    assert ours in gnome.ask(KEPT)
    gnome.session.desktop_key("super+v")
    gnome.session.shot(artefacts / "kept.png")
    gnome.session.desktop_key("Escape")
    gnome.session("tray-activate")
    wait_for(lambda: ours not in gnome.ask(KEPT), told="its end, for the window is open.")


def white(gnome: Gnome, file: Path) -> float:
    """Return how much of the screen below GNOME's own bar is white."""
    image = QImage(str(gnome.session.shot(file)))
    image = image.copy(0, 40, image.width(), image.height() - 40)
    step = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return sum(image.pixelColor(*place).lightness() > 225 for place in step) / len(step)


def test_the_window_is_dark_where_the_desktop_was_before_it(
    start_session: Callable[..., Session],
    tray_on: TrayOn,
    crashes: Callable[..., None],
    artefacts: Path,
) -> None:
    crashes("an old one", days_ago=1)
    gnome = started(start_session("gnome", DESK_PORTAL="1", DESK_THEME="dark"))
    tray_on(gnome.session, "--show").wait_for_window(WINDOW)
    wait_for(lambda: gnome.session.all("push button", "Send…"), told="the report.")
    picture = artefacts / "dark.png"
    wait_for(lambda: white(gnome, picture) < 0.03, told="a dark window.", seconds=10)
    gnome.session.run("gsettings", "set", *SCHEME, "default")
    wait_for(lambda: white(gnome, artefacts / "light.png") > 0.1, told="a light one.")
    gnome.session.run("gsettings", "set", *SCHEME, "prefer-dark")
    wait_for(lambda: white(gnome, artefacts / "again.png") < 0.03, told="a dark one again.")


def test_a_live_switch_to_dark_leaves_no_button_white(
    start_session: Callable[..., Session],
    tray_on: TrayOn,
    crashes: Callable[..., None],
    artefacts: Path,
) -> None:
    crashes("an old one", days_ago=1)
    gnome = started(start_session("gnome", DESK_PORTAL="1"))
    tray_on(gnome.session, "--show").wait_for_window(WINDOW)
    wait_for(lambda: gnome.session.all("push button", "Send…"), told="the report.")
    gnome.session.run("gsettings", "set", *SCHEME, "prefer-dark")
    picture = artefacts / "dark.png"
    wait_for(lambda: white(gnome, picture) < 0.03, told="a dark window.")
