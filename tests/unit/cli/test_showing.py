"""`cortex telemetry show` tells what is known of a report, and of newer versions."""

import json
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from keyring.backends.null import Keyring

from tests.builders import an_envelope, an_issue, append
from tray_app import paths
from tray_app.app import build_services
from tray_app.cli.main import main

Run = Callable[..., tuple[int, str, str]]
URL = "https://tracker.example/issues/7"


@pytest.fixture
def run(tmp_path: Path, private_home: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    keyring.set_keyring(Keyring())
    folder = tmp_path / "cortex"
    append(
        folder / "telemetry" / "crash-report.jsonl",
        an_envelope(message="first", stack=None, version="0.4.2", time_ns=10**18),
        an_envelope(message="other", stack=None, version="0.5.2", time_ns=10**18 + 1),
    )

    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(["telemetry", *arguments], lambda _args: build_services(folder))
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


@pytest.fixture
def first(run: Run) -> str:
    """Return the id of the older report."""
    listed = json.loads(run("show", "latest", "--json")[1])
    assert listed["newest_version"] == ""
    listed = json.loads(run("list", "--json", "--search", "first")[1])
    assert listed["message"] == "first"
    return str(listed["id"])


def write(entry: str) -> None:
    file = paths.config_dir() / "advice.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(entry, encoding="utf-8")


def test_a_known_issue_is_told_in_words(run: Run, first: str) -> None:
    write(
        an_issue(
            "It crashes \\u009b31m",
            URL,
            'message = "FIRST"',
            'fixed_in = "0.5.1"',
            'happened = "Wait."',
        ),
    )
    code, out, _ = run("show", first)
    assert code == 0
    lines = out.splitlines()
    assert f"Known issue: It crashes \\u009b31m {URL}" in lines
    assert "Fixed in 0.5.1; this report is from 0.4.2." in lines
    assert any(line.startswith("You already run 0.5.2 (seen 2001-09-09)") for line in lines)
    assert "Wait." in lines
    assert "Newest version seen here: 0.5.2." in lines


def test_and_to_programs(run: Run, first: str) -> None:
    group = json.loads(run("show", first, "--json")[1])["group"]
    write(
        an_issue("t", URL, f'group = "{group}"', 'fixed_in = "0.4.0"'),
    )
    facts = json.loads(run("show", first, "--json")[1])
    assert facts["newest_version"] == "0.5.2"
    (issue,) = facts["known_issues"]
    assert (issue["url"], issue["state"]) == (URL, "happened-again")
    assert issue["says"] == "Marked as fixed in 0.4.0, but it happened again in 0.4.2."
    assert f"<{URL}>" in run("show", first, "--markdown")[1]


def test_without_anything_known_nothing_is_said(run: Run) -> None:
    out = run("show", "latest")[1]
    assert "Known issue" not in out
    assert "Newest version" not in out
