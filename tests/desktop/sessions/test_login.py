"""A login as systemd makes it: the user's manager starts the program, and ends it at the logout."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.driver import wait_for
from tests.desktop.sessions.session import Session

MANAGER = Path("/usr/lib/systemd/systemd")
UNIT = r"app-cortex\x2dtray@autostart.service"
LOGIN = "[Unit]\nWants=xdg-desktop-autostart.target\n"
"""What the sessions of GNOME and Plasma ask for."""


def control_groups_are_ours() -> bool:
    """Say whether systemd could make control groups of its own below that of this process."""
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        number, name, path = line.split(":", 2)
        if name == "name=systemd":
            return os.access(f"/sys/fs/cgroup/systemd{path}", os.W_OK)
        if number == "0" and not Path("/sys/fs/cgroup/systemd").exists():
            return os.access(f"/sys/fs/cgroup{path}", os.W_OK)
    return False


@pytest.fixture
def runtime() -> Iterator[Path]:
    """Return a folder for the manager's sockets, whose paths may have at most 107 bytes."""
    made = Path(tempfile.mkdtemp(prefix="ct-"))
    yield made
    shutil.rmtree(made, ignore_errors=True)


def test_the_users_manager_starts_it_at_login_and_ends_it_at_logout(
    start_session: Callable[..., Session], tmp_path: Path, runtime: Path, artefacts: Path
) -> None:
    if "DESKTOPS" not in os.environ:
        pytest.skip("needs control groups of its own: packaging/test --desktops gives them")
    if not MANAGER.exists() or not control_groups_are_ours():
        pytest.skip("systemd cannot manage a user's services here: no control groups for it")
    desk = start_session("xfwm4")
    desk.run(
        str(Path(sys.executable).with_name("cortex")), *["telemetry", "config", "autostart", "on"]
    )
    units = Path(desk.env["XDG_CONFIG_HOME"]) / "systemd" / "user"
    units.mkdir(parents=True)
    (units / "login.target").write_text(LOGIN)
    environ = {
        **desk.windowed,
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CONFIG_DIRS": str(tmp_path / "nothing-of-the-systems"),
        "SYSTEMD_LOG_TARGET": "console",
    }

    def manager(*words: str) -> str:
        command = ["systemctl", "--user", *words]
        return subprocess.run(command, env=environ, capture_output=True, text=True).stdout

    log = artefacts / "systemd.log"
    with (
        log.open("wb") as out,
        subprocess.Popen(
            [MANAGER, "--user", "--unit=login.target"], env=environ, stdout=out, stderr=out
        ) as process,
    ):
        try:
            [icon] = wait_for(desk.tray, told="the icon.", also=log.read_text)
            assert icon["Title"] == "Cortex Crash Tray"
            assert manager("show", UNIT, "-P", "MainPID").strip() == str(icon["pid"])
            desk.shot(artefacts / "login.png")
            manager("stop", UNIT)
            assert manager("show", UNIT, "-P", "Result").strip() == "success"
            assert manager("show", UNIT, "-P", "ExecMainStatus").strip() == "0"
            manager("start", UNIT)
            wait_for(desk.tray, told="the icon again.", also=log.read_text)
            manager("exit")
            process.wait(60)
            assert not desk.tray()
        finally:
            process.terminate()
