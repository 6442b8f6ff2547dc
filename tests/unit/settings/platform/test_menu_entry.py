"""The desktop knows the program without a package, and forgets it when it is told to."""

import configparser
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tray_app.settings.platform.linux import XdgAutostart
from tray_app.settings.platform.menu_entry import MenuEntry

GENERATOR = Path("/usr/lib/systemd/user-generators/systemd-xdg-autostart-generator")
NEEDS_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG is Linux's")


def the_keys(file: Path) -> dict[str, str]:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(file, encoding="utf-8")
    return dict(parser["Desktop Entry"])


@pytest.fixture
def entry(tmp_path: Path) -> MenuEntry:
    return an_entry(tmp_path)


def an_entry(tmp_path: Path, program: str = "/opt/a b/cortex-tray") -> MenuEntry:
    environ = {"XDG_DATA_HOME": str(tmp_path / "own"), "XDG_DATA_DIRS": str(tmp_path / "shared")}
    return MenuEntry([program, "--show"], environ)


@NEEDS_LINUX
def test_the_entry_is_the_packages_own_with_this_programs_command(
    entry: MenuEntry, tmp_path: Path
) -> None:
    assert entry.install()
    keys = the_keys(entry.file)
    packaged = the_keys(Path(__file__).parents[4] / "resources" / "cortex-tray.desktop")
    assert keys["Exec"] == '"/opt/a b/cortex-tray" --show %F'
    assert keys["TryExec"] == "/opt/a b/cortex-tray"
    assert {**packaged, "Exec": ""}.items() <= {**keys, "Exec": ""}.items()
    icons = tmp_path / "own" / "icons" / "hicolor"
    assert [path.name for path in sorted(icons.rglob("*.*"))] == [
        "cortex-tray.png",
        "cortex-tray.svg",
    ]
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", entry.file], check=True)
    assert len(entry.uninstall()) == 3
    assert not entry.file.exists()
    assert entry.uninstall() == []


@NEEDS_LINUX
def test_a_packages_entry_is_left_alone_and_takes_the_place_of_ours(
    entry: MenuEntry, tmp_path: Path
) -> None:
    entry.install()
    shared = tmp_path / "shared" / "applications" / "cortex-tray.desktop"
    shared.parent.mkdir(parents=True)
    shared.write_text("[Desktop Entry]\nExec=cortex-tray\n")
    assert entry.install()
    assert not entry.file.exists()
    assert shared.read_text() == "[Desktop Entry]\nExec=cortex-tray\n"


@NEEDS_LINUX
def test_an_entry_of_the_users_own_stays_and_only_a_stale_one_of_ours_is_renewed(
    entry: MenuEntry, tmp_path: Path
) -> None:
    entry.install()
    changed = entry.file.read_text().replace("Terminal=false", "Terminal=false\nNoDisplay=true")
    entry.file.write_text(changed)
    entry.install()
    assert entry.file.read_text() == changed
    moved = an_entry(tmp_path, "/opt/elsewhere/cortex-tray")
    moved.install()
    assert the_keys(moved.file)["TryExec"] == "/opt/elsewhere/cortex-tray"
    own = "[Desktop Entry]\nName=Mine\nExec=cortex-tray\n"
    entry.file.write_text(own)
    assert entry.install()
    assert entry.uninstall() == []
    assert entry.file.read_text() == own


@NEEDS_LINUX
@pytest.mark.skipif(not GENERATOR.exists(), reason="systemd has no generator for autostart here")
def test_systemd_makes_a_right_unit_of_the_start_at_login(tmp_path: Path) -> None:
    """By the generator itself, with a path that needs quoting. (Version 252 does not undo `%%`, and
    its units do not know a `\\$`: no path of ours has such characters.)
    """
    program = tmp_path / "a b \"q\" 'r'" / "cortex-tray"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\necho "$0" "$@"\n')
    program.chmod(0o755)
    config = tmp_path / "config"
    XdgAutostart(config, [str(program), "--background"]).enable()
    units = tmp_path / "units"
    units.mkdir()
    environ = {
        "HOME": str(tmp_path),
        "PATH": os.environ["PATH"],
        "XDG_CONFIG_HOME": str(config),
        "XDG_CONFIG_DIRS": str(tmp_path / "none"),
        "XDG_CURRENT_DESKTOP": "GNOME",
    }
    subprocess.run([GENERATOR, units, units, units], env=environ, check=True, timeout=30)
    [unit] = units.glob("app-*.service")
    lines = unit.read_text().splitlines()
    [command] = [line.removeprefix("ExecStart=") for line in lines if line.startswith("ExecStart=")]
    words = shlex.split(command.removeprefix(":"))  # the colon: "$" is a letter
    assert words == [str(program), "--background"]
    assert "Restart=no" in lines
    assert (units / "xdg-desktop-autostart.target.wants" / unit.name).is_symlink()
