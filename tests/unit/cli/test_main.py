"""Which command is meant."""

import argparse
import sys
from datetime import UTC, datetime, timedelta

import pytest

from tray_app.cli.main import main, split_command
from tray_app.cli.options import moment
from tray_app.services.services import Services

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("arguments", "name", "rest"),
    [
        ("", "list", ""),
        ("--type crash", "list", ""),
        ("--type=crash --json", "list", "--json"),
        ("crash --limit 3", "list", "--limit 3"),
        ("--type crash crash", "list", ""),
        ("--json --type crash", "list", "--json"),
        ("--data-dir D --type crash --json", "list", "--data-dir D --json"),
        ("--data-dir D show ab12", "show", "--data-dir D ab12"),
        ("--data-dir=D show ab12", "show", "--data-dir=D ab12"),
        ("show --raw ab12", "show", "--raw ab12"),
        ("--limit 3", "list", "--limit 3"),
        ("--search show", "list", "--search show"),
        ("--help", "", "--help"),
        ("--version", "", "--version"),
        ("nonsense", "nonsense", ""),
        ("list", "list", ""),
        ("--type crash list --json", "list", "--json"),
        ("list --type crash", "list", ""),
    ],
)
def test_the_command_is_found_wherever_it_stands(arguments: str, name: str, rest: str) -> None:
    assert split_command(arguments.split()) == (name, rest.split())


def test_a_command_without_any_streams_does_its_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """As Windows starts what has no console."""
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert main(["telemetry", "--version"], no_services) == 0


def no_services(_args: argparse.Namespace) -> Services:
    raise AssertionError("nothing needs them")


def test_another_type_than_crash_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        split_command(["--type", "metrics"])
    assert ended.value.code == 2
    assert "use crash" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("90m", NOW - timedelta(minutes=90)),
        ("12h", NOW - timedelta(hours=12)),
        ("7d", NOW - timedelta(days=7)),
        ("2w", NOW - timedelta(days=14)),
        ("2026-11-23T10:00:00Z", datetime(2026, 11, 23, 10, tzinfo=UTC)),
        ("2026-11-23T10:00:00+02:00", datetime(2026, 11, 23, 8, tzinfo=UTC)),
        ("2026-11-23", datetime(2026, 11, 23).astimezone()),
    ],
)
def test_a_moment_is_a_time_or_an_age(text: str, then: datetime) -> None:
    assert moment(text, NOW) == int(then.timestamp()) * 1_000_000_000


@pytest.mark.parametrize("text", ["", "soon", "999999w", "7x", "2026-13-01"])
def test_what_is_no_moment_is_said(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        moment(text, NOW)
