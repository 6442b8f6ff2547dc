"""Whatever stands on the command line, in a variable or in a configuration file: an answer, never a
traceback.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.builders import CORTEX, an_envelope, append
from tests.sending import a_report

NOT_UTF8 = b"caf\xe9"


def run(
    *arguments: str | bytes, environ: dict[str, str] | None = None, stdin: bytes = b""
) -> "subprocess.CompletedProcess[bytes]":
    done = subprocess.run(
        [*CORTEX, *arguments],
        capture_output=True,
        timeout=180,
        input=stdin,
        env={**os.environ, **(environ or {})},
        check=False,
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode(errors="replace")
    return done


@pytest.fixture
def data(tmp_path: Path) -> Path:
    append(tmp_path / "cortex" / "telemetry" / "crash-report.jsonl", an_envelope())
    return tmp_path / "cortex"


@pytest.mark.parametrize(
    "arguments",
    [
        *(
            ["crash", name, NOT_UTF8]
            for name in ("--source", "--group", "--search", "--since", "--limit")
        ),
        *(["crash", "--state", NOT_UTF8], ["crash", NOT_UTF8], [NOT_UTF8], ["--type", NOT_UTF8]),
        *(
            ["show", NOT_UTF8],
            ["send", NOT_UTF8],
            ["send", "--all-pending", "--endpoint", b"http://127.0.0.1:9/\xff"],
        ),
        *(
            ["send", "--all-pending", "--wait", NOT_UTF8],
            ["history", NOT_UTF8],
            ["outbox", NOT_UTF8],
        ),
        *(["config", NOT_UTF8], ["config", "contact", NOT_UTF8], ["config", "--unset", NOT_UTF8]),
        *(
            ["test-endpoint", "--endpoint", NOT_UTF8],
            ["self-test", "--kind", NOT_UTF8],
            ["redact", NOT_UTF8],
        ),
    ],
    ids=str,
)
def test_a_byte_that_is_no_text_is_wrong_usage(arguments: list[str | bytes], data: Path) -> None:
    done = run("telemetry", *arguments, "--data-dir", str(data))
    assert done.returncode == 2
    assert b"caf\\xe9" in done.stderr or b"caf\\udce9" in done.stderr or b"\\xff" in done.stderr


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/" + NOT_UTF8
    done = run("telemetry", "crash", "--data-dir", odd)
    assert done.returncode == 1
    assert b"was not found" in done.stderr


@pytest.mark.parametrize("named", ["~nosuchuser/x", "~nosuchuser"])
@pytest.mark.parametrize("place", ["option", "variable", ".cortexrc", "setting"])
def test_a_home_that_there_is_not_is_not_found(named: str, place: str, private_home: Path) -> None:
    arguments, environ = ["telemetry", "crash"], {}
    match place:
        case "option":
            arguments += ["--data-dir", named]
        case "variable":
            environ["CORTEX_DATA_FOLDER"] = named
        case ".cortexrc":
            (private_home / ".cortexrc").write_text(f"dataFolderPath: {named}\n")
        case "setting":
            file = private_home / ".config" / "cortex-tray" / "settings.toml"
            file.parent.mkdir(parents=True)
            file.write_text(f'data_folder = "{named}"\n')
            assert b"home folder" in run("telemetry", "config").stderr
    done = run(*arguments, environ=environ)
    assert done.returncode == 1
    assert b"was not found" in done.stderr


@pytest.mark.parametrize("moment", ["9999-12-31", "2262-04-12", "0001-01-01"])
def test_a_time_that_no_report_can_have_is_refused(data: Path, moment: str) -> None:
    for option in ("--since", "--until"):
        done = run("telemetry", "list", option, moment, "--data-dir", str(data))
        assert done.returncode == 2
        assert b"outside of the years" in done.stderr


@pytest.mark.parametrize("other", [["--raw"], ["--columns", "id"]])
def test_groups_take_no_form_that_they_do_not_have(data: Path, other: list[str]) -> None:
    done = run("telemetry", "list", "--groups", *other, "--data-dir", str(data))
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--groups" in done.stderr


@pytest.mark.parametrize("encoding", ["latin-1", "ascii", "utf-16"])
def test_facts_are_json_whatever_the_encoding_of_the_system(data: Path, encoding: str) -> None:
    append(
        data / "telemetry" / "crash-report.jsonl",
        report := an_envelope(message="caf\xe9 \U0001f980", time_ns=10**18),
    )
    wanted = ["show", a_report(report).id[:12], "--json"], ["list", "--json", "--search", "caf"]
    for arguments in wanted:
        done = run(
            "telemetry",
            *arguments,
            "--data-dir",
            str(data),
            environ={"PYTHONIOENCODING": encoding},
        )
        assert json.loads(done.stdout.decode())["message"] == "caf\xe9 \U0001f980"


@pytest.mark.parametrize(
    "config",
    [
        'dataFolderPath: "a\\0b"\n',
        "dataFolderPath: a\0b\n",
        "a: " + "[" * 20_000,
        "a: " + "{a: " * 20_000,
        "a: 2026-13-45\ndataFolderPath: 2026-02-31\n",
        "dataFolderPath: " + "1" * 9_000,
        "dataFolderPath: !!python/object/apply:os.getcwd []\n",
    ],
    ids=lambda config: repr(config[:20]),
)
def test_whatever_cortex_s_configuration_says(config: str, private_home: Path) -> None:
    (private_home / ".cortexrc").write_text(config)
    append(private_home / "cortexcpp" / "telemetry" / "crash-report.jsonl", an_envelope())
    done = run("telemetry", "crash")
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 1


def test_a_null_in_the_setting_is_said(private_home: Path) -> None:
    file = private_home / ".config" / "cortex-tray" / "settings.toml"
    file.parent.mkdir(parents=True)
    file.write_text('data_folder = "a\\u0000b"\n')
    done = run("telemetry", "config")
    assert b"passed over" in done.stderr


def test_a_setting_with_such_a_home_is_refused(private_home: Path) -> None:
    done = run("telemetry", "config", "data_folder", "~nosuchuser/x")
    assert done.returncode == 1
    assert b"names a home folder that there is not" in done.stderr
