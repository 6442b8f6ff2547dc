"""The running session hears of a change, where there is something that listens."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tray_app.settings.platform.linux import LinuxSession, run_quietly

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="sessions of systemd and D-Bus are of Linux"
)
NEEDED = ("dbus-run-session", "dbus-update-activation-environment", "dbus-send")

TELL = """
import os, sys
from tray_app.settings.platform.linux import LinuxSession
LinuxSession(os.environ).update({"CORTEX_CRASH_REPORT": "0", "AWKWARD": "a 'b' $c\\nd=e"}, [])
"""
TELL_BACK = """
import os
from tray_app.settings.platform.linux import LinuxSession
LinuxSession(os.environ).update({}, ["CORTEX_CRASH_REPORT"])
"""


@pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason="there is no D-Bus here")
def test_programs_that_the_session_bus_starts_see_the_new_values(tmp_path: Path):
    """A real bus starts a real program, which writes down its environment."""
    services = tmp_path / "data" / "dbus-1" / "services"
    services.mkdir(parents=True)
    for name in ("First", "Second"):
        script = tmp_path / name
        script.write_text(
            f"#!/bin/sh\nenv -0 > {tmp_path}/{name}.env\nexit 1  # the bus need not wait\n"
        )
        script.chmod(0o755)
        (services / f"{name}.service").write_text(
            f"[D-BUS Service]\nName=org.test.{name}\nExec={script}\n"
        )
    run = (
        f"{sys.executable} -c '{TELL.replace(chr(39), chr(39) + chr(92) + chr(39) * 2)}'\n"
        "dbus-send --session --print-reply --dest=org.test.First / org.test.Go\n"
        f"{sys.executable} -c '{TELL_BACK}'\n"
        "dbus-send --session --print-reply --dest=org.test.Second / org.test.Go\n"
        "true\n"
    )
    environ = {
        "HOME": str(tmp_path),
        "PATH": os.environ["PATH"],
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "PYTHONPATH": str(Path.cwd()),
    }
    subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", run],
        env=environ,
        capture_output=True,
        check=True,
        timeout=180,
    )

    def seen(name: str) -> dict[str, str]:
        pairs = (tmp_path / f"{name}.env").read_text().split("\0")
        return {key: value for key, _, value in (pair.partition("=") for pair in pairs)}

    assert seen("First")["CORTEX_CRASH_REPORT"] == "0"
    assert seen("First")["AWKWARD"] == "a 'b' $c\nd=e"
    # A bus cannot forget a variable; an empty one means the same to everybody.
    assert seen("Second")["CORTEX_CRASH_REPORT"] == ""


def test_systemd_is_told_by_its_own_command(tmp_path: Path):
    """There is no user manager in the test, so a program of the same name stands for
    `systemctl`.
    """
    program = tmp_path / "systemctl"
    program.write_text(
        f'#!/bin/sh\nprintf "%s|" "$@" >> {tmp_path}/told\necho >> {tmp_path}/told\n'
    )
    program.chmod(0o755)
    session = LinuxSession(
        {"PATH": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    )
    session.update({"A": "1 2", "B": "$x"}, ["C"])
    assert (
        tmp_path / "told"
    ).read_text() == "--user|set-environment|A=1 2|B=$x|\n--user|unset-environment|C|\n"


def test_nothing_to_tell_is_no_failure(tmp_path: Path):
    LinuxSession({"PATH": str(tmp_path)}).update({"A": "1"}, ["B"])
    LinuxSession(
        {"PATH": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    ).update({"A": "1"}, [])
    LinuxSession({**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}).update(
        {"A": "1"}, []
    )


def test_a_command_that_cannot_run_is_said_and_no_more(tmp_path: Path):
    assert not run_quietly([str(tmp_path / "missing")])
    assert not run_quietly(["false"])
    assert run_quietly(["true"])
