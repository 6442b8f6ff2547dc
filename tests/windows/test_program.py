"""The window, the tray's icon, its menu, a notification, a second start, and the end."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "win32":
    pytest.skip("needs Windows' own desktop; tests/desktop has Linux'", allow_module_level=True)

from tests.windows import desk
from tests.windows.desk import Program, wait_for


@pytest.fixture
def program() -> Iterator[Program]:
    # Nobody listens there, and nothing is sent: but the question names where it would go.
    started = Program("--demo", "--show", OTEL_EXPORTER_OTLP_ENDPOINT="http://127.0.0.1:9")
    yield started
    started.end()


@pytest.mark.timeout(240)
def test_the_program_lives_on_a_desktop_of_windows(program: Program) -> None:
    """In one go, for a start takes long under Wine; each step leaves a picture."""
    window = program.main_window()
    assert "Cortex" in window.title
    assert 600 <= window.size[0] <= 1400
    desk.picture("window")

    # Asked from the window, which is then in the background.
    desk.press(desk.RETURN)
    question = program.named("Send this crash report?")
    desk.picture("question")
    desk.press(desk.ESCAPE)
    program.wait_without(question)

    # The demo's first new crash comes while the window is away.
    window.post(desk.CLOSE)
    program.wait_without(window)
    assert program.process.poll() is None
    if desk.is_wine():
        wait_for(lambda: [each for each in desk.windows() if "tooltips" in each.kind], 90)
    desk.picture("notification")

    program.tray_says(desk.BALLOON_CLICKED)
    window = program.main_window()
    window.post(desk.CLOSE)
    program.wait_without(window)
    program.tray_says(desk.SELECTED)
    assert program.main_window().title == window.title

    menu = program.menu()
    assert menu.size[1] > 100
    desk.picture("menu")
    desk.press(ord("S"))
    settings = program.named("Settings")
    desk.picture("settings")
    settings.post(desk.CLOSE)
    program.wait_without(settings)

    program.menu()
    desk.press(ord("Q"))
    code, said = program.ended()
    assert code == 0, said
    assert said == ""


@pytest.mark.timeout(240)
def test_a_second_start_shows_the_window_of_the_first(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    first = Program("--background", "--data-dir", str(tmp_path / "data"))
    try:
        wait_for(lambda: [w for w in first.windows(visible=False) if desk.TRAY_WINDOW in w.kind])
        second = Program("--data-dir", str(tmp_path / "data"))
        assert second.ended() == (0, "")
        assert first.main_window()
        desk.picture("second-start")
    finally:
        first.end()
