"""Quiet hours, as a value."""

from datetime import time

import pytest

from tray_app.model.settings import QuietHours


@pytest.mark.parametrize(
    ("hours", "now", "quiet"),
    [
        ("22:00-07:00", "23:30", True),
        ("22:00-07:00", "06:59", True),
        ("22:00-07:00", "07:00", False),
        ("12:00-13:00", "12:30", True),
        ("12:00 – 13:00", "13:30", False),
    ],
)
def test_quiet_hours_may_span_midnight(hours: str, now: str, quiet: bool) -> None:
    assert QuietHours.parse(hours).contains(time.fromisoformat(now)) is quiet
    assert QuietHours.parse(str(QuietHours.parse(hours))) == QuietHours.parse(hours)


@pytest.mark.parametrize("text", ["", "nonsense", "a-b", "22:00"])
def test_what_are_no_two_times_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - by its type alone
        QuietHours.parse(text)
