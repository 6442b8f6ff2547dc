"""CORTEX_CRASH_REPORT, from wherever it comes."""

from pathlib import Path

import pytest

from tray_app import contract
from tray_app.capture import enabled
from tray_app.settings import env_file, places
from tray_app.settings.platform import interface


@pytest.mark.parametrize(
    ("value", "on"),
    [("0", False), (" 0 ", False), ("false", False), ("OFF", False), ("1", True), ("yes", True)],
)
def test_the_environment_decides(value: str, on: bool, tmp_path: Path) -> None:
    file = tmp_path / "telemetry.env"
    file.write_text(f"CORTEX_CRASH_REPORT={'1' if not on else '0'}\n")
    assert enabled.is_on({"CORTEX_CRASH_REPORT": value}, [file]) is on


@pytest.mark.parametrize(
    ("content", "on"),
    [
        ("", True),
        ("CORTEX_CRASH_REPORT=0", False),
        ('CORTEX_CRASH_REPORT="0"\n', False),
        ("export CORTEX_CRASH_REPORT='0' # off\n", False),
        ("  CORTEX_CRASH_REPORT = 0\n", False),
        ("# CORTEX_CRASH_REPORT=0\n", True),
        ("CORTEX_CRASH_REPORT=0\nCORTEX_CRASH_REPORT=1\n", True),
        ('X=\'a b\'\n\\\n"broken\nCORTEX_CRASH_REPORT="0"', False),
        ("\0\0\xff", True),
    ],
)
def test_the_files_decide_where_the_environment_says_nothing(
    content: str, on: bool, tmp_path: Path
) -> None:
    file = tmp_path / "telemetry.env"
    file.write_text(content, encoding="latin-1")
    for environ in ({}, {"CORTEX_CRASH_REPORT": ""}):
        assert enabled.is_on(environ, [tmp_path / "absent", file]) is on


def test_anybody_may_say_no(tmp_path: Path) -> None:
    yes, no = tmp_path / "yes", tmp_path / "no"
    yes.write_text("CORTEX_CRASH_REPORT=1\n")
    no.write_text("CORTEX_CRASH_REPORT=0\n")
    assert not enabled.is_on({}, [yes, no])
    assert not enabled.is_on({}, [no, yes])


def test_what_a_login_was_handed_gives_way_to_the_file(tmp_path: Path) -> None:
    """The user switched it off in the window after the login that still says on, or the other way
    round.
    """
    file = tmp_path / "telemetry.env"
    for login, now, on in (("1", "0", False), ("0", "1", True)):
        environ = {
            "CORTEX_CRASH_REPORT": login,
            contract.ENV_WROTE: interface.mark({"CORTEX_CRASH_REPORT": login, "X": "y"}),
        }
        file.write_text(f"CORTEX_CRASH_REPORT={now}\n")
        assert enabled.is_on(environ, [file]) is on
        assert enabled.is_on({**environ, contract.ENV_WROTE: ""}, [file]) is not on


@pytest.mark.parametrize(
    "value", ["plain", "with space", 'quo"te', "do$lar", "back\\slash", "tick`", "it's", ""]
)
def test_what_the_settings_write_is_read_back(value: str) -> None:
    assert enabled.parse(env_file.lines({"NAME": value}))["NAME"] == value


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_the_administrators_file_is_where_the_settings_look(platform: str) -> None:
    environ = {"PROGRAMDATA": "/pd", "LOCALAPPDATA": "/la"}
    expected = places.usual_places(environ, platform=platform).admin_env[0]
    assert Path(enabled.administrator_file(environ, platform=platform)) == expected
