"""After a crash, Cortex is one button away."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.builders import an_envelope, append
from tests.desktop.driver import Desk, Program, wait_for
from tests.fake_cortex import FakeCortex, a_fake_cortex

Start = Callable[..., Program]
PUSH, NAME = "push button", "Start Cortex"


@pytest.fixture
def cortex(tmp_path: Path) -> Iterator[FakeCortex]:
    with a_fake_cortex(tmp_path / "bin") as made:
        made.install("start")
        yield made


def test_the_button_starts_cortex_and_says_so(
    cortex: FakeCortex, cortex_tray: Start, desk: Desk, data_folder: Path
) -> None:
    append(
        data_folder / "telemetry" / "crash-report.jsonl",
        an_envelope(source="cortex-server", command="rm -rf /"),
    )
    cortex_tray("--show", env={"PATH": cortex.path}).wait_for_window()
    wait_for(lambda: "sensitive" in desk.find(PUSH, NAME)["states"], told="the button.")
    desk.press(PUSH, NAME)
    wait_for(
        lambda: desk.all("label", "Cortex was started: cortex start"), told="that it was started."
    )
    assert cortex.calls() == ["start"]
    (cortex.folder / "stop").touch()


def test_without_cortex_the_button_says_why(
    cortex_tray: Start, desk: Desk, data_folder: Path
) -> None:
    append(data_folder / "telemetry" / "crash-report.jsonl", an_envelope(source="cortex-server"))
    cortex_tray("--show").wait_for_window()
    found = wait_for(lambda: next(iter(desk.all(PUSH, NAME)), None), told="the button.")
    assert "sensitive" not in found["states"]
    assert "not found on PATH" in found["description"]
