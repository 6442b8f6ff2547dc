"""Who counts as away, from what the platform's sources say."""

import pytest

from tray_app.ui.presence import watch
from tray_app.ui.presence.buses import IDLE, LOCKED, MUTTER, SAVER_IDLE, SAVERS, signs_in
from tray_app.ui.presence.native import ticks_between
from tray_app.ui.presence.watch import AWAY_AFTER, Presence, Signs


class Clock:
    """Seconds that a test can turn."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("signs", "away"),
    [
        ([], False),
        ([Signs()], False),
        ([Signs(idle=AWAY_AFTER - 1)], False),
        ([Signs(idle=AWAY_AFTER)], True),
        ([Signs(idle=AWAY_AFTER), Signs(idle=1)], False),
        ([Signs(idle=AWAY_AFTER), Signs()], True),
        ([Signs(idle=0, locked=True)], True),
        ([Signs(idle=0), Signs(locked=True)], True),
    ],
)
def test_away_is_who_touched_nothing_for_minutes_or_locked_the_screen(signs: list[Signs], away: bool) -> None:
    clock = Clock()
    presence = Presence([lambda each=each: each for each in signs], clock=clock)  # type: ignore[misc]
    clock.now += 2 * AWAY_AFTER
    assert presence.is_away() is away


def test_who_has_just_started_the_program_or_used_it_is_there_though_nothing_was_touched() -> None:
    clock = Clock()
    presence = Presence([lambda: Signs(idle=1e6)], clock=clock)
    assert not presence.is_away()
    clock.now += AWAY_AFTER
    assert presence.is_away()
    presence.sign_of_life()
    assert not presence.is_away()


@pytest.mark.parametrize("fault", [OSError("no library"), AttributeError("no function"), ValueError("no sense")])
def test_a_source_that_fails_knows_nothing(fault: Exception) -> None:
    def fails() -> Signs:
        raise fault

    clock = Clock()
    presence = Presence([fails], clock=clock)
    clock.now += 2 * AWAY_AFTER
    assert not presence.is_away()


@pytest.mark.parametrize(
    ("answers", "kde", "signs"),
    [
        ({}, False, Signs()),
        ({MUTTER: 61_500}, False, Signs(idle=61.5)),
        ({SAVER_IDLE: 42}, False, Signs(idle=42)),
        ({SAVER_IDLE: 42_000}, True, Signs(idle=42)),
        ({MUTTER: 1000, SAVER_IDLE: 99}, False, Signs(idle=1)),
        ({SAVERS[0]: True}, False, Signs(locked=True)),
        ({SAVERS[1]: False, LOCKED: True}, False, Signs(locked=True)),
        ({SAVERS[0]: False, LOCKED: False, IDLE: False}, False, Signs()),
        ({IDLE: True, MUTTER: 1000}, False, Signs(idle=AWAY_AFTER)),
        ({MUTTER: "soon", SAVER_IDLE: True, LOCKED: "yes"}, False, Signs()),
    ],
)
def test_the_desktops_answers_are_put_together(answers: dict[object, object], kde: bool, signs: Signs) -> None:
    assert signs_in(answers, kde=kde) == signs  # type: ignore[arg-type]


def test_windows_ticks_begin_anew_after_seven_weeks() -> None:
    assert ticks_between(1000, 3500) == 2.5
    assert ticks_between(2**32 - 500, 500) == 1.0


def test_without_a_display_only_the_buses_are_asked_and_with_one_the_server_counts() -> None:
    assert len(watch.of_this_desktop({}, platform="linux")._sources) == 1
    assert len(watch.of_this_desktop({"DISPLAY": ":1", "WAYLAND_DISPLAY": "w"}, platform="linux")._sources) == 1
    assert len(watch.of_this_desktop({"DISPLAY": ":987654"}, platform="linux")._sources) == 2


def test_a_display_that_is_not_there_says_nothing() -> None:
    assert watch.asked(lambda: watch.of_this_desktop({"DISPLAY": ":987654"})._sources[0]()) == Signs()
