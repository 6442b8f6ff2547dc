"""Saved views on a terminal."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends.null import Keyring

from tests.builders import an_envelope, append
from tray_app.app import build_services
from tray_app.cli.main import main
from tray_app.model.query import Column
from tray_app.model.saved_view import SavedView

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, private_home: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    keyring.set_keyring(Keyring())
    folder = tmp_path / "cortex"
    append(
        folder / "telemetry" / "crash-report.jsonl",
        an_envelope(message="one", source="cli", stack=None, time_ns=10**18),
        an_envelope(message="two", source="cortex-cpp", stack=None, time_ns=10**18 + 1),
        an_envelope(message="two", source="cortex-cpp", stack=None, time_ns=10**18 + 2),
    )

    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(["telemetry", *arguments], lambda _args: build_services(folder))
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


def save(tmp_path: Path, *views: SavedView) -> None:
    services = build_services(tmp_path / "cortex")
    for view in views:
        services.views.save(view)
    services.close()


def messages(lines: str) -> list[Any]:
    logs = [
        json.loads(line)["event"]["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
        for line in lines.splitlines()
    ]
    return [log["body"]["stringValue"] for log in logs]


ENGINE = SavedView("Engine crashes", sources=frozenset({"cortex-cpp"}))
TODAY = SavedView("Today", within_s=86_400)


def test_a_view_narrows_the_list(run: Run, tmp_path: Path) -> None:
    save(tmp_path, ENGINE)
    code, out, _ = run("--type", "crash", "--raw", "--view", "engine CRASHES")
    assert code == 0
    assert messages(out) == ["two", "two"]


def test_a_view_of_ones_own_has_its_order_and_its_groups(run: Run, tmp_path: Path) -> None:
    save(tmp_path, SavedView("Oldest kinds", grouped=True, sort=Column.WHEN, descending=False))
    code, out, _ = run("crash", "--raw", "--view", "OLDEST kinds")
    assert code == 0
    assert messages(out) == ["one", "two"]


def test_options_beat_what_the_view_says(run: Run, tmp_path: Path) -> None:
    save(tmp_path, ENGINE, TODAY)
    assert messages(run("crash", "--raw", "--view", "engine crashes", "--source", "cli")[1]) == [
        "one"
    ]
    assert messages(run("crash", "--raw", "--view", "today", "--since", "2001-01-01")[1]) == [
        "two",
        "two",
        "one",
    ]
    assert run("crash", "--view", "today")[1] == ""


def test_an_unknown_view_is_said_with_those_there_are(run: Run, tmp_path: Path) -> None:
    save(tmp_path, ENGINE)
    code, out, err = run("crash", "--view", "nonsense")
    assert (code, out) == (1, "")
    assert "There is no view “nonsense”" in err
    assert "Engine crashes" in err


def test_views_are_listed_for_people_and_for_programs(run: Run, tmp_path: Path) -> None:
    save(tmp_path, SavedView("Mine", search="gpu"))
    code, out, _ = run("views")
    assert code == 0
    assert out == "Mine  search=gpu\n"
    assert json.loads(run("views", "--json")[1]) == [{"name": "Mine", "search": "gpu"}]


def test_a_damaged_view_is_said_and_costs_nothing_else(run: Run, private_home: Path) -> None:
    settings = private_home / ".config" / "cortex-tray" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('views = [{name = "x", state = "no such"}, {name = "Good"}]')
    code, out, err = run("views")
    assert code == 1
    assert "Good" in out
    assert "Saved view 1 in the settings is ignored" in err
    assert run("crash", "--view", "good")[0] == 0
