"""A switch in the settings reaches every program that starts later, and leaves no trace when it is
switched back.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.settings.shells import GENERATOR, SHELLS, by_environment_d, files_below, login
from tray_app.services.preferences import Preferences
from tray_app.settings.places import Places
from tray_app.settings.platform.linux import LinuxEnvironment

OFF = {"CORTEX_CRASH_REPORT": "0"}
DOTFILES = {
    "nothing": {},
    "the usual": {
        ".profile": b"# mine\nexport EDITOR=vi\n",
        ".bashrc": b"alias ll='ls -l'\n",
        ".zshrc": b"setopt autocd\n",
    },
    "no line end": {
        ".profile": b"export EDITOR=vi",
        ".zprofile": b"export X=1",
        ".config/cortex/telemetry.env": b"MINE=1",
    },
    "bash's own": {".profile": b"P=1\n", ".bash_profile": b"#!/bin/bash\nexport B=1\n"},
    "bash's old": {".bash_login": b"export B=1\n"},
    "bash reads profile": {
        ".profile": b"P=1\n",
        ".bash_profile": b'[ -r ~/.profile ] && . "$HOME/.profile"\n',
    },
    "the shell goes on elsewhere": {
        ".profile": b"#!/bin/sh\nexport Z=1\nreturn 0\n",
        ".zprofile": b"return\n",
    },
    "other line ends and bytes": {".profile": b"# caf\xe9\r\nexport EDITOR=vi\r\n"},
    "empty files": {".profile": b"", ".zprofile": b"", ".config/cortex/telemetry.env": b""},
}


def preferences(home: Path, environ: dict[str, str] | None = None) -> Preferences:
    environ = {"SHELL": "/bin/bash", "PATH": os.environ["PATH"]} if environ is None else environ
    config = home / ".config"
    places = Places(
        home, config, config / "cortex" / "telemetry.env", config / "cortex-tray" / "settings.toml"
    )
    platform = LinuxEnvironment(
        places.telemetry_env, home=home, config_root=config, environ=environ
    )
    return Preferences.open(environ=environ, places=places, user_environment=platform)


@pytest.fixture(params=DOTFILES, ids=lambda name: name.replace(" ", "-"))
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A home folder with dotfiles of several kinds."""
    for name, content in DOTFILES[request.param].items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        file.chmod(0o640)
    return tmp_path


def ours(environ: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in environ.items() if name in ("CORTEX_CRASH_REPORT",)}


def test_switching_off_reaches_every_new_login_and_switching_on_leaves_no_trace(home: Path):
    before = files_below(home)
    settings = preferences(home)

    settings.set("reporting", False)

    assert {shell: ours(login(shell, home)) for shell in SHELLS} == dict.fromkeys(SHELLS, OFF)
    if GENERATOR.exists():
        assert ours(by_environment_d(home)) == OFF
    assert settings.current.reporting is False

    settings.set("reporting", True)

    # fish and zsh keep caches and lists of their own once they have run.
    after = {
        name: found
        for name, found in files_below(home).items()
        if not name.startswith((".local", ".cache"))
    }
    after = {
        name: found
        for name, found in after.items()
        if "fish_variables" not in name and ".zcompdump" not in name
    }
    assert after == before
    assert {shell: ours(login(shell, home)) for shell in SHELLS} == {shell: {} for shell in SHELLS}


def test_the_address_reaches_new_logins_in_both_spellings(tmp_path: Path):
    settings = preferences(tmp_path)
    address = "https://collector.example:4318/it's/a$b`c"
    settings.set("endpoint", address)
    for shell in SHELLS:
        environ = login(shell, tmp_path)
        assert (
            environ["OTEL_EXPORTER_OTLP_ENDPOINT"]
            == environ["CORTEX_EXPORTER_OLTP_ENDPOINT"]
            == address
        ), shell
    if GENERATOR.exists():
        assert by_environment_d(tmp_path)["OTEL_EXPORTER_OTLP_ENDPOINT"] == address


def test_a_mistake_in_the_file_does_not_end_a_login(tmp_path: Path):
    settings = preferences(tmp_path)
    settings.set("reporting", False)
    file = settings.places.telemetry_env
    file.write_bytes(b'OPEN="never closed\n' + file.read_bytes() + b"$( (( ;;\n")
    for shell in SHELLS:
        assert login(shell, tmp_path)["HOME"] == str(tmp_path), shell


@pytest.mark.parametrize("shell", SHELLS)
def test_a_program_started_after_switching_off_keeps_no_report(shell: str, tmp_path: Path):
    program = (
        "from tray_app.capture import install\ninstall('cli', "
        "app_version='1.0')\nraise ValueError('a crash')\n"
    )
    script = tmp_path / "program.py"
    script.write_text(program)
    folder = tmp_path / "cortex"
    command = f'PYTHONPATH="$1" CORTEX_DATA_FOLDER="$2" "{sys.executable}" "$3"'
    if shell == "fish":
        command = (
            command.replace("$1", "$argv[1]").replace("$2", "$argv[2]").replace("$3", "$argv[3]")
        )
    extra = () if shell == "fish" else (shell,)

    def run() -> bytes:
        done = subprocess.run(
            [
                shutil.which(shell) or shell,
                "-l",
                "-c",
                command,
                *extra,
                str(Path.cwd()),
                str(folder),
                str(script),
            ],
            env={"HOME": str(tmp_path), "PATH": os.environ["PATH"]},
            capture_output=True,
            check=False,
            timeout=180,
        )
        assert b"ValueError: a crash" in done.stderr
        found = folder / "telemetry" / "crash-report.jsonl"
        return found.read_bytes() if found.exists() else b""

    settings = preferences(tmp_path)
    settings.set("reporting", False)
    assert run() == b""
    settings.set("reporting", True)
    assert b"a crash" in run()
