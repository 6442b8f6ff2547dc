"""The sending policy, chosen on a terminal while no tray runs: the tray that starts later sends
what happened since, and nothing from before.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.builders import append
from tests.collector import Collector
from tests.end2end.test_delivery_by_policy import a_crash_now, report_file, wait_until
from tests.faults.campaign import TRAY, end, run, start
from tests.sending import a_report
from tray_app import paths


@pytest.fixture
def collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    with Collector() as collector:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.base)
        yield collector


@contextmanager
def a_tray(folder: Path) -> Iterator[None]:
    process = start(*TRAY, "--background", "--data-dir", str(folder / "cortex"))
    try:
        yield
    finally:
        said = end(process)
    assert "Traceback" not in said, said


def a_crash(folder: Path, message: str) -> str:
    append(report_file(folder), crash := a_crash_now(message))
    return a_report(crash).id


def choose(folder: Path, *arguments: str) -> None:
    done = run("config", *arguments, data=folder / "cortex")
    assert done.returncode == 0, done.stderr


def test_always_holds_from_the_moment_at_which_it_was_chosen(
    tmp_path: Path, collector: Collector
) -> None:
    a_crash(tmp_path, "before")
    choose(tmp_path, "sending", "always")
    after = [a_crash(tmp_path, f"after {n}") for n in range(2)]
    with a_tray(tmp_path):
        wait_until(lambda: len(collector.requests) >= len(after))
        last = a_crash(tmp_path, "beside the tray")
        wait_until(lambda: last in collector.uids)
    assert sorted(collector.uids) == sorted([*after, last])


@pytest.mark.parametrize("meanwhile", [("sending", "ask"), ("--unset", "sending")])
def test_what_happened_while_another_policy_held_is_not_sent(
    tmp_path: Path, collector: Collector, meanwhile: tuple[str, ...]
) -> None:
    choose(tmp_path, "sending", "always")
    with a_tray(tmp_path):
        first = a_crash(tmp_path, "while it was always")
        wait_until(lambda: first in collector.uids)
    choose(tmp_path, *meanwhile)
    a_crash(tmp_path, "while it was to be asked")
    choose(tmp_path, "sending", "always")
    last = a_crash(tmp_path, "while it was always again")
    with a_tray(tmp_path):
        wait_until(lambda: last in collector.uids)
    assert collector.uids == [first, last]


def test_a_policy_can_be_chosen_where_that_cannot_be_noted(
    tmp_path: Path, collector: Collector
) -> None:
    paths.ledger_file().parent.parent.mkdir(parents=True)
    paths.ledger_file().parent.write_text("a file where our folder should be")
    choose(tmp_path, "sending", "always")
    shown = run("config", "sending", data=tmp_path / "cortex")
    assert shown.stdout.startswith("always\tset by you")


def test_choosing_what_holds_already_changes_nothing(tmp_path: Path, collector: Collector) -> None:
    choose(tmp_path, "sending", "always")
    crash = a_crash(tmp_path, "in between")
    choose(tmp_path, "sending", "always")
    with a_tray(tmp_path):
        wait_until(lambda: crash in collector.uids)
