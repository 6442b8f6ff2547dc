"""Who is asked whether somebody may be interrupted, and what holds when there is no answer."""

import pytest

from tray_app.ui import interruption


def fails() -> bool:
    raise OSError("no answer")


def test_without_an_answer_notifications_are_shown() -> None:
    assert interruption.is_welcome({}, platform="linux", full_screen=fails)
    assert interruption.is_welcome({"DISPLAY": ":987654"}, platform="linux")
    assert interruption.is_welcome({}, platform="darwin")


@pytest.mark.parametrize("full", [True, False])
def test_the_answer_counts(full: bool) -> None:
    assert interruption.is_welcome({}, platform="linux", full_screen=lambda: full) is not full


def test_under_wayland_the_other_programs_windows_are_not_known() -> None:
    assert interruption.is_welcome({"DISPLAY": ":987654", "WAYLAND_DISPLAY": "wayland-0"}, platform="linux")
