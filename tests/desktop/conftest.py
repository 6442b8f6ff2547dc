"""Fixtures of the tests in a real desktop session: `desk`, `cortex_tray`, `artefacts`."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.builders import an_envelope, append
from tests.collector import Collector
from tests.desktop.driver import ROOT, Desk, Program, wait_for
from tray_app import contract

ARTEFACTS = Path(os.environ.get("ARTEFACTS", ROOT / "build" / "artefacts"))
"""Where pictures and logs of the tests go."""
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what stands here, and skip it where there is no session to run in."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("desktop")
            item.add_marker(pytest.mark.timeout(900))  # a busy machine is no failure
            if "DESK_DIR" not in os.environ:
                item.add_marker(
                    pytest.mark.skip(
                        reason="needs tests/desktop/desktop-session; packaging/test starts it"
                    )
                )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """Take a picture of the screen at the moment a test fails."""
    report = yield
    if report.failed and "desk" in getattr(item, "fixturenames", ()) and "DESK_DIR" in os.environ:
        try:
            with Desk() as screen:
                picture = screen.shot(folder_of(item) / f"failed-{report.when}.png")
                report.sections.append(("screen", f"{picture}\n{screen('a11y')}"))
        except (AssertionError, OSError) as error:
            report.sections.append(("screen", f"no picture: {error}"))
    return report


def folder_of(item: pytest.Item) -> Path:
    """Return the folder of one test's pictures and logs."""
    return ARTEFACTS / item.path.stem / re.sub(r"[^\w.-]+", "_", item.name)[:80]


@pytest.fixture
def artefacts(request: pytest.FixtureRequest) -> Path:
    """Return a folder that outlives the test: build/artefacts/<file>/<test>, or below
    $ARTEFACTS.
    """
    folder = folder_of(request.node)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def desk(private_home: Path, nothing_left_running: None) -> Iterator[Desk]:
    """Look at the desktop and drive it. Afterwards no notification is shown, and no icon is left in
    the tray.
    """
    with Desk() as made:
        yield made
        made("notes-close")
        wait_for(
            lambda: not made.tray(),
            told="an empty tray after the test.",
            also=lambda: str(made.tray()),
        )


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    """Return an empty data folder of Cortex, with its telemetry folder."""
    (tmp_path / "cortex" / "telemetry").mkdir(parents=True)
    return tmp_path / "cortex"


@pytest.fixture
def three_reports(data_folder: Path) -> None:
    """Write a report of each of Cortex's programs, of three kinds."""
    for number, source in enumerate(contract.SOURCES):
        append(
            data_folder / "telemetry" / "crash-report.jsonl",
            an_envelope(
                time_ns=1_795_464_488_000_000_000 + number * 10**9,
                message=f"fault number {number}",
                stack=f"Error: fault {number}\n"
                f"    at go{source} (/opt/cortex/dist/src/f{number}.js:1:1)",
                source=source,
            ),
        )


@pytest.fixture
def collector() -> Iterator[Collector]:
    """Return a collector that accepts what it gets."""
    with Collector() as running:
        yield running


@pytest.fixture
def cortex_tray(
    desk: Desk, nothing_left_running: None, data_folder: Path, artefacts: Path
) -> Iterator[Callable[..., Program]]:
    """Start the program on `data_folder`, unless told otherwise: `cortex_tray("--show", env={…})`.
    Stopped after.
    """
    started: list[Program] = []

    def start(*arguments: str, env: dict[str, str] | None = None) -> Program:
        given = {"--data-dir", "--demo"} & {argument.partition("=")[0] for argument in arguments}
        more = () if given else ("--data-dir", str(data_folder))
        log = artefacts / f"program-{len(started)}.log"
        log.unlink(missing_ok=True)
        started.append(Program(desk, (*arguments, *more), log=log, env=env))
        return started[-1]

    yield start
    for program in started:
        program.stop()
    for program in started:
        assert "Traceback (most recent call last)" not in program.words, program.words[-4000:]
