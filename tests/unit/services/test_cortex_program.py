"""Cortex is started again by what stands here, whatever a report says."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fake_cortex import CRASHES, FakeCortex, a_fake_cortex, ends
from tray_app.errors import NotFound, NotPermitted
from tray_app.services.cortex_program import can_start_for, commands_in, real_cortex, start_again


@pytest.fixture
def cortex(tmp_path: Path, nothing_left_running: None) -> Iterator[FakeCortex]:
    with a_fake_cortex(tmp_path / "bin with space") as made:
        yield made


def environ(cortex: FakeCortex, tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "PATH": cortex.path, "CORTEX_DATA_FOLDER": str(tmp_path / "data")}


def calls_in_time(cortex: FakeCortex) -> list[str]:
    until = time.monotonic() + 60
    while not cortex.calls() and time.monotonic() < until:
        time.sleep(0.02)
    return cortex.calls()


@pytest.mark.parametrize(
    ("known", "named", "run"),
    [
        (("start", "serve"), "", "start"),
        (("start", "serve"), "cortex serve", "serve"),
        (("serve",), "", "serve"),
        (("serve",), "cortex start", "serve"),
        ((), "cortex serve", "serve"),
        ((), "", "start"),
        (("start",), "cortex start; touch /tmp/x", "start"),
        (("start",), "rm -rf /", "start"),
        (("start",), "cortex models pull x", "start"),
        (("start",), "start --help $(id)\n", "start"),
    ],
)
def test_what_is_run_is_one_of_ours_and_one_that_this_cortex_knows(
    cortex: FakeCortex, tmp_path: Path, known: tuple[str, ...], named: str, run: str
) -> None:
    cortex.install(*known)
    assert start_again(named, environ(cortex, tmp_path), settles=0.0) == f"cortex {run}"
    assert calls_in_time(cortex) == [run]


def test_it_runs_on_and_is_supervised(cortex: FakeCortex, tmp_path: Path) -> None:
    cortex.install("start", body=CRASHES)
    with pytest.raises(NotPermitted) as told:
        start_again("", environ(cortex, tmp_path), settles=60)
    code, name = (
        ("0xC0000005", "ACCESS_VIOLATION") if sys.platform == "win32" else ("-11", "SIGSEGV")
    )
    assert f"`cortex start` ended at once (exit {code})" in str(told.value.title)
    assert str(told.value.hint) == "Run it in a terminal to see why."
    assert name in (tmp_path / "data" / "telemetry" / "crash-report.jsonl").read_text()


def test_a_start_that_comes_to_a_good_end_at_once_is_a_start(
    cortex: FakeCortex, tmp_path: Path
) -> None:
    cortex.install("start", body=ends(0))
    assert start_again("", environ(cortex, tmp_path), settles=60) == "cortex start"


def test_without_cortex_there_is_a_sentence_and_nothing_is_run(tmp_path: Path) -> None:
    nowhere = {**os.environ, "PATH": str(tmp_path)}
    assert real_cortex(nowhere) is None
    with pytest.raises(NotFound, match="not found on PATH"):
        start_again("cortex start", nowhere)


def test_a_program_of_the_current_folder_is_not_cortex(
    cortex: FakeCortex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cortex.install("start")
    monkeypatch.chdir(cortex.folder)
    for path in ("", ".", os.pathsep, "../" + cortex.folder.name):
        assert real_cortex({"PATH": path}) is None
    assert real_cortex({"PATH": os.pathsep.join((".", str(cortex.folder)))}) == cortex.file


@pytest.mark.skipif(sys.platform == "win32", reason="no program begins with #! there")
def test_our_own_launcher_is_not_cortex(cortex: FakeCortex, tmp_path: Path) -> None:
    (cortex.folder / "cortex").write_text(
        "#!/usr/bin/python3\nfrom tray_app.__main__ import cortex\n"
    )
    (cortex.folder / "cortex").chmod(0o755)
    assert real_cortex({"PATH": str(cortex.folder)}) is None


def test_only_crashes_of_cortex_offer_it() -> None:
    assert [
        can_start_for(each)
        for each in ("cli", "cortex-server", "cortex-cpp", "cortex-tray", "", "other")
    ] == [
        *[True] * 3,
        *[False] * 3,
    ]


def test_the_sub_commands_of_a_help_text_are_found() -> None:
    text = (
        "Cortex\nUsage:\n  cortex [options]\nServer:\n  start    Start the API "
        "server\n\tstop  Stop it\nserve it\n"
    )
    assert {"start", "stop"} <= commands_in(text)
    assert "serve" not in commands_in(text)
