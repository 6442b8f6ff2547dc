"""When it is said that sending fails, and how often."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from tray_app.delivery.records import Failing
from tray_app.services.announcer import Announcement
from tray_app.services.delivery_alert import AGAIN, DeliveryAlert

SINCE = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@dataclass
class World:
    failing: Failing | None = field(
        default_factory=lambda: Failing(SINCE, 7, "collector.example:4318", "Nothing listens there")
    )
    now: datetime = SINCE
    free: bool = True
    notes: dict[str, str] = field(default_factory=dict)
    said: list[Announcement] = field(default_factory=list)

    def note(self, name: str) -> str:
        return self.notes.get(name, "")

    def set_note(self, name: str, value: str) -> None:
        self.notes[name] = value

    def look(self) -> timedelta | None:
        """Look as a program does that was started just now."""
        overdue = DeliveryAlert(
            failing=lambda: self.failing,
            marks=self,
            may_speak=lambda: self.free,
            announce=self.said.append,
            clock=lambda: self.now,
        )
        return overdue.look()


@pytest.fixture
def world() -> World:
    return World()


def test_a_failure_of_some_hours_is_not_spoken_of(world: World) -> None:
    world.now += 23 * HOUR
    assert world.look() == HOUR
    assert world.said == []


def test_after_a_day_it_is_said_once_even_over_restarts(world: World) -> None:
    world.now += 25 * HOUR
    assert [world.look() for _ in range(3)] == [None] * 3
    [said] = world.said
    assert str(said.title) == "Crash reports could not be sent for a day"
    assert str(said.body) == "collector.example:4318: Nothing listens there"


def test_in_quiet_hours_it_waits(world: World) -> None:
    world.now += 25 * HOUR
    world.free = False
    assert world.look() == AGAIN
    world.free = True
    world.look()
    assert len(world.said) == 1


def test_the_next_failure_is_spoken_of_again(world: World) -> None:
    world.now += 25 * HOUR
    world.look()
    world.failing = None
    assert world.look() is None
    world.failing = Failing(SINCE + 30 * HOUR, 3, "collector.example:4318", "Nothing listens there")
    world.now += 28 * HOUR
    assert world.look() == HOUR
    world.now += HOUR
    world.look()
    assert len(world.said) == 2


def test_when_all_is_well_nothing_is_looked_at_again(world: World) -> None:
    world.failing = None
    assert world.look() is None
    assert world.notes == {}
