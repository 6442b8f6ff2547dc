"""The installer: for this user alone, upgraded in place, and gone without a trace.

`packaging/windows/test --all` builds two versions of it and names their folder in the environment.
It changes the user's real registry, Start menu and folders: only ever run where that is nobody's.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

if sys.platform != "win32" or "WINDOWS_INSTALLERS" not in os.environ:
    pytest.skip("packaging/windows/test --all builds what is tried here", allow_module_level=True)
import winreg

from tests.windows import desk
from tests.windows.desk import Program, wait_for

USERS = {name: os.environ[name] for name in ("LOCALAPPDATA", "APPDATA", "USERPROFILE")}
"""As they really are: each test gets others."""
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


def installers() -> list[Path]:
    return sorted(Path(os.environ["WINDOWS_INSTALLERS"]).glob("*.msi"))


def msiexec(*arguments: str) -> None:
    log = Path(os.environ["TEMP"]) / "msiexec.log"
    command = ["msiexec", *arguments, "/qn", "/l*v", str(log)]
    ended = subprocess.run(command, env={**os.environ, **USERS}, timeout=300, check=False)
    assert ended.returncode == 0, log.read_text(encoding="utf-16", errors="replace")[-3000:]


def folder() -> Path:
    return Path(USERS["LOCALAPPDATA"]) / "Programs" / "Cortex Crash Tray"


def value(key: str, name: str) -> str | None:
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
            return str(winreg.QueryValueEx(opened, name)[0])
    except FileNotFoundError:
        return None


def in_start_menu() -> bool:
    menu = Path(USERS["APPDATA"]) / "Microsoft" / "Windows" / "Start Menu" / "Programs"
    return (menu / "Cortex Crash Tray.lnk").is_file()


def installed() -> list[str]:
    """List the versions that Windows would offer to remove."""
    found = []
    for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
        key = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
        try:
            with winreg.OpenKey(root, key) as all_of_them:
                names = [
                    winreg.EnumKey(all_of_them, each)
                    for each in range(winreg.QueryInfoKey(all_of_them)[0])
                ]
                for name in names:
                    with winreg.OpenKey(all_of_them, name) as one:
                        said: dict[str, Any] = {}
                        for each in range(winreg.QueryInfoKey(one)[1]):
                            label, content, _ = winreg.EnumValue(one, each)
                            said[label] = content
                    if said.get("DisplayName") == "Cortex Crash Tray":
                        found.append(str(said["DisplayVersion"]))
        except FileNotFoundError:
            continue
    return found


@pytest.fixture
def nothing_left() -> Iterator[None]:
    yield
    for each in installers():
        subprocess.run(
            ["msiexec", "/x", str(each), "/qn"], env={**os.environ, **USERS}, check=False
        )


@pytest.mark.timeout(900)
def test_it_is_installed_upgraded_and_removed(nothing_left: None, tmp_path: Path) -> None:
    old, new = installers()
    path_before = value("Environment", "PATH")
    msiexec("/i", str(old))
    command, tray = folder() / "cortex.exe", folder() / "cortex-tray.exe"
    assert tray.is_file()
    assert in_start_menu()
    assert str(folder()) in (value("Environment", "PATH") or "")
    assert value(RUN, "CortexCrashTray") is None, "nobody asked for it"
    assert len(installed()) == 1

    said = subprocess.run([command, "telemetry", "--version"], capture_output=True, check=True)
    assert said.stdout.startswith(b"cortex-crash-tray ")
    for kind in ("segfault", "hang"):
        tested = subprocess.run(
            [command, "telemetry", "self-test", "--kind", kind],
            env={**os.environ, "CORTEX_DATA_FOLDER": str(tmp_path)},
            capture_output=True,
            timeout=180,
            check=False,
        )
        assert b"The report was written to" in tested.stdout, tested.stdout
    # The window's own test of it: no box is left that somebody would have to close.
    failing = [tray, "--crash-on-purpose", "exception", str(tmp_path), "session"]
    failed = subprocess.run(failing, capture_output=True, timeout=60, check=False)
    assert (failed.returncode, b"TestCrash" in failed.stderr) == (1, True)
    program = Program("--demo", "--show", command=(str(tray),))
    try:
        program.main_window()
        desk.picture("installed")
    finally:
        program.end()

    msiexec("/i", str(new), "ADDLOCAL=ALL")
    assert [new.stem.rpartition("-")[2]] == installed()
    assert tray.is_file()
    assert (value(RUN, "CortexCrashTray") or "").startswith(f'"{tray}"')

    msiexec("/x", str(new))
    wait_for(lambda: not folder().exists(), 20)
    assert not in_start_menu()
    assert installed() == []
    assert value(RUN, "CortexCrashTray") is None
    assert value("Environment", "PATH") == path_before
    assert value(r"Software\CortexCrashTray", "Folder") is None
