"""Which files each system gets, and that other systems' siblings keep the same promises."""

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.unit.settings.shells import SHELLS, files_below, login
from tray_app.contract import ENV_WROTE
from tray_app.errors import NotPermitted
from tray_app.settings import managed_block
from tray_app.settings.places import Places, usual_places
from tray_app.settings.platform import autostart, shell_profiles, user_environment
from tray_app.settings.platform.interface import (
    NoUserEnvironment,
    is_ours,
    mark,
    tray_command,
)
from tray_app.settings.platform.linux import XdgAutostart, desktop_entry
from tray_app.settings.platform.macos import ENVIRONMENT_LABEL, SET_ALL, LaunchAgent, MacEnvironment
from tray_app.settings.platform.windows import (
    APPROVED_KEY,
    ENVIRONMENT_KEY,
    KEPT_KEY,
    ROOT,
    RUN_NAME,
    RunKey,
    WindowsEnvironment,
    WindowsRegistry,
    leave_login,
    windows_command,
)

posix = pytest.mark.skipif(
    sys.platform == "win32", reason="login shells and launchd are not of Windows"
)

AWKWARD = {"A": "a 'b' \"c\" $d `e` \\f\ng", "B": "", "C": "%PATH% ü"}


def planned(home: Path, *, has: Sequence[str] = (), **environ: str) -> set[str]:
    """Return the files that get our lines."""
    env_file = home / ".config" / "cortex" / "telemetry.env"
    found = shell_profiles.edits(
        env_file,
        {"CORTEX_CRASH_REPORT": "0"},
        home=home,
        config_root=home / ".config",
        environ=environ,
        has_program=lambda name: name in has,
    )
    return {str(edit.path.relative_to(home)) for edit in found if edit.body is not None}


def test_a_user_without_other_shells_gets_the_profile_alone(tmp_path: Path):
    assert planned(tmp_path) == {".profile"}


@pytest.mark.parametrize("name", [".bash_profile", ".bash_login"])
def test_bash_gets_the_file_that_hides_the_profile(tmp_path: Path, name: str):
    (tmp_path / name).write_text("export A=1\n")
    assert planned(tmp_path) == {".profile", name}


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        (". ~/.profile\n", True),
        ("if [ -f ~/.profile ]; then source ~/.profile; fi\n", True),
        ('test -r "$HOME/.profile" && . "$HOME/.profile"\n', True),
        ("# . ~/.profile\n", False),
        ("echo ~/.profile\n", False),
        (". ~/.bashrc\n", False),
    ],
)
def test_bash_that_reads_the_profile_gets_nothing_of_its_own(
    tmp_path: Path, text: str, reads: bool
):
    (tmp_path / ".bash_profile").write_text(text)
    assert (".bash_profile" not in planned(tmp_path)) == reads


@posix
def test_zsh_gets_its_login_file_where_it_really_lies(tmp_path: Path):
    assert ".zprofile" in planned(tmp_path, has=["zsh"])
    assert ".zprofile" in planned(tmp_path, SHELL="/usr/bin/zsh")
    (tmp_path / ".zshrc").touch()
    assert ".zprofile" in planned(tmp_path)
    assert "dots/.zprofile" in planned(tmp_path, ZDOTDIR=str(tmp_path / "dots"))
    (tmp_path / ".zshenv").write_text("export ZDOTDIR=~/somewhere\n")
    assert ".zshenv" in planned(tmp_path)


@pytest.mark.skipif("zsh" not in SHELLS, reason="zsh is not installed")
def test_zsh_that_keeps_its_files_elsewhere_sees_the_value(tmp_path: Path):
    (tmp_path / "dots").mkdir()
    (tmp_path / ".zshenv").write_text("ZDOTDIR=~/dots\n")
    env_file = tmp_path / "telemetry.env"
    env_file.write_text('CORTEX_CRASH_REPORT="0"\n')
    managed_block.apply(
        shell_profiles.edits(
            env_file,
            {},
            home=tmp_path,
            config_root=tmp_path / ".config",
            environ={},
            has_program=lambda name: name == "zsh",
        )
    )
    assert login("zsh", tmp_path)["CORTEX_CRASH_REPORT"] == "0"


@posix
def test_fish_gets_a_file_of_its_own(tmp_path: Path):
    name = ".config/fish/conf.d/cortex-telemetry.fish"
    assert name in planned(tmp_path, has=["fish"])
    assert name in planned(tmp_path, SHELL="/usr/bin/fish")
    (tmp_path / ".config" / "fish").mkdir(parents=True)
    assert name in planned(tmp_path)


def test_blocks_are_taken_out_also_of_shells_that_have_gone(tmp_path: Path):
    def apply(env_file: Path | None, has: bool) -> None:
        managed_block.apply(
            shell_profiles.edits(
                env_file,
                {"A": "1"},
                home=tmp_path,
                config_root=tmp_path / ".config",
                environ={},
                has_program=lambda _name: has,
            )
        )

    apply(tmp_path / "telemetry.env", has=True)
    assert len(files_below(tmp_path)) == 3
    apply(None, has=False)
    assert files_below(tmp_path) == {}
    assert list(tmp_path.iterdir()) == []


def test_a_value_of_ours_is_known_by_its_mark():
    environ = {"A": "1", ENV_WROTE: mark({"A": "1", "B": "2"})}
    assert is_ours(environ, "A", "1")
    assert is_ours(environ, "B", "2")
    assert not is_ours(environ, "A", "2")
    assert not is_ours({"A": "1"}, "A", "1")


# macOS: launchd is not here. The file it reads and the shell program in it are.


def mac(home: Path, told: list[list[str]]) -> MacEnvironment:
    return MacEnvironment(
        home / "Library" / "Application Support" / "cortex" / "telemetry.env",
        home=home,
        environ={"SHELL": "/bin/zsh"},
        has_program=lambda _name: False,
        run=lambda command: told.append(list(command)) is None,
    )


@posix
def test_macos_gets_an_agent_and_the_shells_files_and_leaves_no_trace(tmp_path: Path):
    (tmp_path / ".zprofile").write_bytes(b"export A=1")
    before, told = files_below(tmp_path), []
    environment = mac(tmp_path, told)
    environment.apply(AWKWARD, [])
    assert set(files_below(tmp_path)) == {
        f"Library/LaunchAgents/{ENVIRONMENT_LABEL}.plist",
        ".profile",
        ".zprofile",
    }
    assert told == [["launchctl", "setenv", name, value] for name, value in AWKWARD.items()]
    assert environment.pending(AWKWARD) == []
    assert len(environment.pending({"A": "other"})) == 1
    told.clear()
    environment.apply({}, ["A", "B"])
    assert files_below(tmp_path) == before
    assert told == [["launchctl", "unsetenv", "A"], ["launchctl", "unsetenv", "B"]]


@posix
def test_the_agent_hands_every_value_to_launchctl_as_it_is(tmp_path: Path):
    """Its own command is run, with a program of that name that writes down what it is given."""
    mac(tmp_path, []).apply(AWKWARD, [])
    agent = plistlib.loads(
        (tmp_path / "Library" / "LaunchAgents" / f"{ENVIRONMENT_LABEL}.plist").read_bytes()
    )
    assert agent["RunAtLoad"] is True
    assert agent["ProgramArguments"][:3] == ["/bin/sh", "-c", SET_ALL]
    program = tmp_path / "bin" / "launchctl"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf "%s\\0" "$@" >> {tmp_path}/told\n')
    program.chmod(0o755)
    path = f"{program.parent}:{os.environ['PATH']}"
    subprocess.run(agent["ProgramArguments"], env={"PATH": path}, check=True, timeout=180)
    expected = [part for name, value in AWKWARD.items() for part in ("setenv", name, value)]
    assert (tmp_path / "told").read_bytes().decode().split("\0")[:-1] == expected


def test_macos_with_a_read_only_profile_changes_nothing(tmp_path: Path):
    (tmp_path / ".profile").write_bytes(b"x\n")
    (tmp_path / ".profile").chmod(0o444)
    with pytest.raises(NotPermitted):
        mac(tmp_path, []).apply(AWKWARD, [])
    assert list(files_below(tmp_path)) == [".profile"]


# Windows: elsewhere there is no registry, so what is done to it is done to another one.
# On Windows the same is done to the registry itself, under a key of the test's own.


class MemoryRegistry:
    """A registry that lasts as long as the test."""

    def __init__(self, refuses: str = "") -> None:
        """Hold nothing; refuse to write the value of that name."""
        self.kept: dict[tuple[str, str], str | bytes] = {}
        self.announced = 0
        self._refuses = refuses

    def get(self, key: str, name: str) -> str | bytes | None:
        """Return a value."""
        return self.kept.get((key, name))

    def set(self, key: str, name: str, value: str) -> None:
        """Keep a value."""
        if name == self._refuses:
            raise NotPermitted("The registry does not let it be changed")
        self.kept[key, name] = value

    def delete(self, key: str, name: str) -> None:
        """Take a value away."""
        self.kept.pop((key, name), None)

    def announce(self) -> None:
        """Count."""
        self.announced += 1


@pytest.mark.skipif(sys.platform != "win32", reason="the real registry")
def test_the_registry_keeps_what_it_is_given_and_tells_it_to_new_programs():
    registry = WindowsRegistry(os.environ[ROOT])
    environment = WindowsEnvironment(registry)
    registry.set(ENVIRONMENT_KEY, "A", "the user's own")
    environment.apply(AWKWARD, [])
    assert {name: registry.get(ENVIRONMENT_KEY, name) for name in AWKWARD} == AWKWARD
    assert sorted(registry.names(KEPT_KEY)) == sorted(AWKWARD)
    at_login = RunKey(registry, COMMAND)
    at_login.enable()
    assert at_login.is_enabled()
    leave_login(registry)
    assert not at_login.is_enabled()
    assert registry.names(ENVIRONMENT_KEY) == ["A"]
    assert registry.get(ENVIRONMENT_KEY, "A") == "the user's own"
    assert registry.names(KEPT_KEY) == []


def test_what_the_task_manager_switched_off_counts_as_off_until_switched_on_here():
    registry = MemoryRegistry()
    at_login = RunKey(registry, COMMAND)
    at_login.enable()
    registry.kept[APPROVED_KEY, RUN_NAME] = bytes([3, 0, 0, 0])
    assert not at_login.is_enabled()
    at_login.enable()
    assert at_login.is_enabled()
    registry.kept[APPROVED_KEY, RUN_NAME] = bytes([2, 0, 0, 0])
    assert at_login.is_enabled()
    at_login.disable()
    assert registry.kept == {}


def test_windows_gets_the_values_and_what_was_there_comes_back():
    registry = MemoryRegistry()
    registry.kept[ENVIRONMENT_KEY, "A"] = "the user's own"
    registry.kept[ENVIRONMENT_KEY, "Path"] = r"C:\bin"
    before = dict(registry.kept)
    environment = WindowsEnvironment(registry)
    environment.apply(AWKWARD, [])
    assert environment.pending(AWKWARD) == []
    assert len(environment.pending({"A": "changed"})) == 1
    environment.apply({"A": "changed"}, ["B", "C"])
    assert registry.kept[ENVIRONMENT_KEY, "A"] == "changed"
    assert (ENVIRONMENT_KEY, "B") not in registry.kept
    assert registry.announced == 2
    environment.apply({"A": "changed"}, [])
    assert registry.announced == 2, "nothing changed, so nobody is woken"
    environment.apply({}, ["A"])
    assert registry.kept == before


def test_windows_leaves_variables_alone_that_were_never_ours():
    registry = MemoryRegistry()
    registry.kept[ENVIRONMENT_KEY, "A"] = "theirs"
    assert WindowsEnvironment(registry).apply({}, ["A"]) == []
    assert registry.kept == {(ENVIRONMENT_KEY, "A"): "theirs"}


def test_windows_that_refuses_one_value_gets_none():
    registry = MemoryRegistry(refuses="C")
    registry.kept[ENVIRONMENT_KEY, "A"] = "theirs"
    with pytest.raises(NotPermitted):
        WindowsEnvironment(registry).apply(AWKWARD, [])
    assert registry.kept == {(ENVIRONMENT_KEY, "A"): "theirs"}


# Starting at login


COMMAND = ["/opt/Cortex Tray/cortex-tray", "--background"]


@pytest.mark.parametrize("kind", ["linux", "macos", "windows"])
def test_start_at_login_is_written_and_read_back(kind: str, tmp_path: Path):
    made = {
        "linux": lambda: XdgAutostart(tmp_path, COMMAND),
        "macos": lambda: LaunchAgent(tmp_path, COMMAND),
        "windows": lambda: RunKey(MemoryRegistry(), COMMAND),
    }[kind]()
    assert not made.is_enabled()
    made.enable()
    assert made.is_enabled()
    assert made.place
    made.disable()
    made.disable()
    assert not made.is_enabled()
    assert not any(path.is_file() for path in tmp_path.rglob("*"))


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_what_the_desktop_switched_off_counts_as_off_until_switched_on_here(
    line: str, tmp_path: Path
):
    entry = XdgAutostart(tmp_path, COMMAND)
    Path(entry.place).parent.mkdir()
    Path(entry.place).write_text(f"[Desktop Entry]\n{line}\n")
    assert not entry.is_enabled()
    entry.enable()
    assert entry.is_enabled()


def test_a_start_entry_of_macos_that_is_disabled_or_broken_counts_as_off(tmp_path: Path):
    agent = LaunchAgent(tmp_path, COMMAND)
    agent.enable()
    file = Path(agent.place)
    file.write_bytes(plistlib.dumps({**plistlib.loads(file.read_bytes()), "Disabled": True}))
    assert not agent.is_enabled()
    file.write_bytes(b"no plist")
    assert not agent.is_enabled()


def test_the_desktop_entry_quotes_its_command():
    entry = desktop_entry(["/opt/My $Tray`s/100%/cortex-tray", "--background"])
    assert 'Exec="/opt/My \\\\$Tray\\\\`s/100%%/cortex-tray" --background\n' in entry


def test_windows_quotes_its_command():
    assert (
        windows_command([r"C:\Program Files\t.exe", "--background"])
        == r'"C:\Program Files\t.exe" --background'
    )


def test_the_command_names_whole_paths_and_has_its_options():
    for frozen in (True, False):
        command = tray_command("--background", frozen=frozen)
        assert Path(command[0]).is_absolute()
        assert command[-1] == "--background"


@pytest.mark.skipif(sys.platform != "win32", reason="needs Python for Windows")
def test_at_login_no_console_is_opened():
    assert Path(tray_command(frozen=False)[0]).name in ("pythonw.exe", "cortex-tray.exe")


def test_macos_starts_nothing_at_login_from_where_it_runs_a_download(tmp_path: Path):
    """Until it is moved, a program that was downloaded runs from a place that is gone afterwards
    (App Translocation).
    """
    place = "/private/var/folders/x/T/AppTranslocation/1234/d/Cortex Crash Tray.app/Contents/MacOS"
    agent = LaunchAgent(tmp_path, [f"{place}/cortex-tray", "--background"])
    with pytest.raises(NotPermitted, match="Applications"):
        agent.enable()
    assert not agent.is_enabled()


def test_every_system_gets_its_sibling_and_its_folders(tmp_path: Path):
    for platform in ("linux", "darwin", "win32"):
        places = usual_places({}, platform=platform)
        assert (
            type(user_environment(places, {}, platform=platform)).__name__
            == {
                "linux": "LinuxEnvironment",
                "darwin": "MacEnvironment",
                "win32": "WindowsEnvironment",
            }[platform]
        )
        assert (
            type(autostart(places, platform=platform)).__name__
            == {
                "linux": "XdgAutostart",
                "darwin": "LaunchAgent",
                "win32": "RunKey",
            }[platform]
        )
    if sys.platform == "win32":
        return  # whose absolute paths are others
    linux = usual_places(
        {"XDG_CONFIG_HOME": "/c", "XDG_CONFIG_DIRS": "/a:relative:/b"}, platform="linux"
    )
    assert linux.admin_settings == (
        Path("/a/cortex-tray/settings.toml"),
        Path("/b/cortex-tray/settings.toml"),
    )
    assert linux.telemetry_env == Path("/c/cortex/telemetry.env")
    assert linux.admin_env == (Path("/etc/cortex/telemetry.env"),)
    assert len(linux.watched) == 5


def test_an_environment_that_nobody_has_changes_nothing():
    assert NoUserEnvironment().apply({"A": "1"}, []) == []


def test_places_can_be_made_for_a_test(tmp_path: Path):
    places = Places(tmp_path, tmp_path, tmp_path / "e", tmp_path / "s")
    assert places.watched == (tmp_path / "e", tmp_path / "s")
