"""The session itself is what the tests take it for: a tray host, a notification service, a screen
reader's bus.
"""

import json
import os
import re
import subprocess
from pathlib import Path

from tests.desktop.driver import HERE, Desk, wait_for

QUIET = {"DESK_NOTIFY": "none", "DESK_TRAY": "none", "DESK_WM": "none", "DESK_A11Y": "0"}
"""A session that is up fast."""


def owner_of(name: str) -> str:
    """Say whether a name on the session bus has an owner: `true` or `false`."""
    bus = "org.freedesktop.DBus"
    command = [
        "dbus-send",
        "--session",
        "--print-reply=literal",
        f"--dest={bus}",
        "/",
        f"{bus}.NameHasOwner",
    ]
    done = subprocess.run([*command, f"string:{name}"], capture_output=True, text=True, check=True)
    return done.stdout.split()[-1]


def test_its_services_are_there(desk: Desk) -> None:
    names = ("org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications", "org.a11y.Bus")
    assert {name: owner_of(name) for name in names} == dict.fromkeys(names, "true")


def test_a_notification_is_shown_written_down_and_its_button_works(desk: Desk) -> None:
    before = len(desk.events())
    notify = (
        "import gi; from gi.repository import Gio, GLib\n"
        "bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)\n"
        "body = GLib.Variant('(susssasa{sv}i)', ('test', 0, '', 'A title', 'A "
        "body', ['go', 'Go on'], {}, -1))\n"
        "n = 'org.freedesktop.Notifications'\n"
        "bus.call_sync(n, '/org/freedesktop/Notifications', n, 'Notify', "
        "body, None, 0, 5000, None)\n"
    )
    subprocess.run(["/usr/bin/python3", "-c", notify], check=True, timeout=180)
    wait_for(lambda: desk.notifications(before), told="a notification.")
    desk("note-click", "Go on")

    def pressed() -> list[dict]:
        return [event for event in desk.events()[before:] if event["event"] == "ActionInvoked"]

    wait_for(pressed, told="the button's action.")
    [shown] = desk.notifications(before)
    assert (shown["summary"], shown["body"], shown["actions"]) == (
        "A title",
        "A body",
        [["go", "Go on"]],
    )
    assert pressed()[0]["action"] == "go"


def test_a_picture_has_the_screens_size(desk: Desk, artefacts: Path) -> None:
    picture = desk.shot(artefacts / "screen.png").read_bytes()
    size = (int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big"))
    geometry = os.environ.get("DESK_SCREEN", "1280x800x24")
    assert size == tuple(map(int, geometry.split("x")[:2]))


def test_the_commands_exit_code_is_the_sessions(desk: Desk) -> None:
    done = subprocess.run(
        [HERE / "desktop-session", "sh", "-c", "exit 7"], env=os.environ | QUIET, check=False
    )
    assert done.returncode == 7


def test_a_session_leaves_nothing_behind(desk: Desk, tmp_path: Path) -> None:
    """Neither its own parts nor what the command left running, nor files."""
    facts = "import json,os,subprocess; p = subprocess.Popen(['sleep', '600']);"
    facts += "print(json.dumps([p.pid, os.environ['DESK_DIR'], os.environ['DISPLAY']]))"
    command = [HERE / "desktop-session", "/usr/bin/python3", "-c", facts]
    done = subprocess.run(
        command, env=os.environ | QUIET, capture_output=True, text=True, check=True, timeout=60
    )
    pid, folder, display = json.loads(done.stdout)
    assert not Path(f"/proc/{pid}").exists()
    assert not Path(folder).exists()
    assert re.fullmatch(r":\d+", display)
    assert display != os.environ["DISPLAY"]


def test_a_missing_part_is_named(desk: Desk, tmp_path: Path) -> None:
    for tool in ("bash", "perl", "mktemp", "dirname", "rm", "sleep"):
        found = next(
            Path(folder, tool) for folder in ("/usr/bin", "/bin") if Path(folder, tool).exists()
        )
        (tmp_path / tool).symlink_to(found)
    done = subprocess.run(
        [HERE / "desktop-session", "true"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 125
    assert "Xvfb is not installed (packaging/apt-session.txt" in done.stderr
