"""`cortex telemetry config` as a program of its own."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.capture.hosts import KEPT
from tray_app.cli.config import markdown
from tray_app.settings.declared import SETTINGS

Config = Callable[..., subprocess.CompletedProcess[str]]
PROGRAM = "import sys; from tray_app.__main__ import cortex; sys.exit(cortex())"


@pytest.fixture
def config(tmp_path: Path) -> Config:
    """Runs the command for somebody with an empty home folder."""

    def run(*arguments: str, given: str = "", **environ: str) -> subprocess.CompletedProcess[str]:
        bare = {
            **{name: os.environ[name] for name in KEPT if name in os.environ},
            "HOME": str(tmp_path),
            "USERPROFILE": str(tmp_path),
            "LOCALAPPDATA": str(tmp_path / ".config"),
            "PYTHONPATH": str(Path.cwd()),
            **environ,
        }
        if sys.platform.startswith("linux"):
            bare |= {"XDG_CONFIG_DIRS": str(tmp_path / "xdg")}
        return subprocess.run(
            [sys.executable, "-c", PROGRAM, "telemetry", "config", *arguments],
            env=bare,
            input=given,
            capture_output=True,
            encoding="utf-8",
            timeout=180,
            check=False,
        )

    return run


def test_one_setting_is_changed_shown_and_taken_back(config: Config, tmp_path: Path):
    done = config("CORTEX_CRASH_REPORT", "0")
    assert (done.returncode, done.stdout.split()[0]) == (0, "off")
    assert "keep the old value" in done.stderr
    shown = config("reporting")
    env_file = tmp_path / ".config" / "cortex" / "telemetry.env"
    assert shown.stdout == f"off\tset by you: {env_file}\n"
    assert config("--unset", "reporting").stdout == "on\tdefault\n"
    assert not env_file.exists()


def test_a_switch_is_written_and_shown_as_on_or_off(config: Config):
    for word in ("on", "off"):
        assert config("autostart", word).stdout.split()[0] == word
        assert config("autostart").stdout.split()[0] == word
    assert json.loads(config("autostart", "--json").stdout)["value"] is False
    done = config("autostart", "maybe")
    assert (done.returncode, done.stderr) == (
        1,
        "Invalid value 'maybe' for autostart; use on or off.\n",
    )


def test_a_value_that_is_no_choice_is_named_with_those_that_are(config: Config):
    done = config("sending", "bogus")
    assert (done.returncode, done.stderr) == (
        1,
        "Invalid value 'bogus' for sending; use ask, always or never.\n",
    )


def test_the_list_has_every_setting_with_its_origin(config: Config):
    done = config(OTEL_EXPORTER_OTLP_ENDPOINT="http://c.example:4317")
    assert done.returncode == 0
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert [row[0] for row in rows] == [each.key for each in SETTINGS if not each.hidden]
    address = ["http://c.example:4317", "from the environment: OTEL_EXPORTER_OTLP_ENDPOINT"]
    assert ["endpoint", *address] in rows
    assert "unencrypted" in done.stderr
    assert "4317" in done.stderr


def test_json_has_the_facts_and_no_secret(config: Config):
    done = config(
        "--json", OTEL_EXPORTER_OTLP_HEADERS="x-key=hidden-value", OTEL_SDK_DISABLED="true"
    )
    facts = json.loads(done.stdout)
    by_key = {setting["key"]: setting for setting in facts["settings"]}
    assert by_key["headers"]["origin"] == "environment"
    assert "Set by OTEL_EXPORTER_OTLP_HEADERS" in by_key["headers"]["locked"]
    assert (
        "hidden-value"
        not in done.stdout
        + config("headers", OTEL_EXPORTER_OTLP_HEADERS="x-key=hidden-value").stdout
    )
    assert "OTEL_SDK_DISABLED" in facts["sending_blocked"]


def test_one_setting_is_shown_with_what_is_wrong_about_it(config: Config, tmp_path: Path):
    file = tmp_path / ".config" / "cortex-tray" / "settings.toml"
    file.parent.mkdir(parents=True)
    file.write_text('sending = "nevr"\ncontact = "me"\n')
    shown = config("sending")
    assert (shown.returncode, shown.stdout) == (1, "ask\tdefault\n")
    assert "“sending” in" in shown.stderr
    assert "passed over" in shown.stderr
    other = config("contact")
    assert (other.returncode, other.stderr) == (0, "")
    assert config("sending", "never").returncode == 0
    file.write_text('sending = "never\n')
    for _ in range(2):  # it is set aside by the first
        shown = config("sending")
        assert (shown.returncode, shown.stdout) == (1, "ask\tdefault\n")
        assert "was damaged and has been set aside" in shown.stderr
    assert config("sending", "always").returncode == 0


def test_a_file_that_notepad_has_written_is_read_and_written(config: Config, tmp_path: Path):
    file = tmp_path / ".config" / "cortex-tray" / "settings.toml"
    file.parent.mkdir(parents=True)
    file.write_bytes(b'\xef\xbb\xbf# mine\r\nsending = "never"\r\n')
    assert config("sending").stdout == f"never\tset by you: {file}\n"
    assert config("contact", "me").returncode == 0
    assert file.read_bytes().startswith(b"# mine\r\n")
    assert config("sending").stdout.startswith("never\t")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("colour",), 2, "There is no setting 'colour'"),
        (("--unset", "colour"), 2, "There is no setting"),
        (("reporting", "--unset", "sending"), 2, "takes the one name"),
        (("endpoint", "localhost:4318"), 1, "Begin the address with https://"),
        (("timeout_ms", "soon"), 1, "whole number"),
        (("protocol", "grpc"), 1, "gRPC"),
        (("a", "b", "c"), 2, "there is no argument c"),
    ],
)
def test_what_cannot_be_done_is_said(
    config: Config, arguments: tuple[str, ...], code: int, words: str
):
    done = config(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_what_the_environment_fixes_is_refused(config: Config):
    done = config("reporting", "1", CORTEX_CRASH_REPORT="0")
    assert done.returncode == 1
    assert "Set by CORTEX_CRASH_REPORT; unset it" in done.stderr


def test_a_value_can_come_from_standard_input(config: Config):
    assert config("contact", "-", given="Anna Müller\n").stdout.startswith(
        "Anna Müller\tset by you"
    )


def test_damage_is_said_and_makes_the_command_fail(config: Config, tmp_path: Path):
    file = tmp_path / ".config" / "cortex-tray" / "settings.toml"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"\0\0")
    done = config()
    assert done.returncode == 1
    assert "settings.toml was damaged and has been set aside" in done.stderr


def test_the_documentation_table_names_every_setting_and_variable():
    table = markdown()
    rows = table.splitlines()
    assert {row.count(" | ") for row in rows[2:]} == {4}
    for setting in SETTINGS:
        assert (f"`{setting.key}`" in table) != setting.hidden
        for variable in setting.variables:
            assert f"`{variable}`" in table
    assert not re.search(r"[{}]", table.replace("{uid}", "")), "{uid} alone is for users to write"
