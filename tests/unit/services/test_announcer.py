"""What is worth announcing."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.sending import settings_of
from tests.unit.redaction.made import FORMATS, Maker
from tray_app.model.advice import Step, Told
from tray_app.model.query import TEST_GROUP, ReportRow
from tray_app.model.redaction import Identity
from tray_app.model.state import DeliveryState, RecordType
from tray_app.redaction.redactor import Redactor
from tray_app.services.announcer import Announcement, Announcer
from tray_app.services.events import Events, IndexProgress, ReportsChanged
from tray_app.settings.declared import Settings

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)


@dataclass
class World:
    """Settings, kinds and a clock that a test can turn."""

    settings: dict[str, Any] = field(
        default_factory=lambda: {
            "reporting": True,
            "notify": "first",
            "sending": "ask",
            "quiet_hours": "",
            "snooze_until": "",
        }
    )
    kinds: set[str] = field(default_factory=set)
    mutes: set[str] = field(default_factory=set)
    notes: dict[str, str] = field(default_factory=dict)
    advice: dict[str, Told] = field(default_factory=dict)
    per_hour: int = 0
    now: datetime = NOW
    said: list[Announcement] = field(default_factory=list)

    @property
    def current(self) -> Settings:
        return settings_of(self.settings)

    def is_announced(self, group: str) -> bool:
        return group in self.kinds

    def set_announced(self, group: str) -> None:
        self.kinds.add(group)

    def is_muted(self, group: str, version: str = "") -> bool:
        return group in self.mutes

    def last_hour(self, group: str) -> int:
        return self.per_hour

    def note(self, name: str) -> str:
        return self.notes.get(name, "")

    def set_note(self, name: str, value: str) -> None:
        self.notes[name] = value


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def events(world: World) -> Events:
    events = Events()
    an_announcer(world, events)
    return events


def an_announcer(world: World, events: Events) -> Announcer:
    return Announcer(
        told=lambda row: world.advice.get(row.group),
        preferences=world,
        reports=world,
        marks=world,
        events=events,
        announce=world.said.append,
        redacted=lambda text: Redactor(identity=Identity("annika")).session().text(text).text,
        clock=lambda: world.now,
    )


OUT_OF_MEMORY = Told(
    "gpu-memory", "out of GPU memory", "", (Step("Try a smaller model."), Step("Lower ngl.")), ()
)


def a_row(
    group: str = "g1",
    *,
    what: str = "TypeError: no",
    at: datetime = NOW,
    source: str = "cli",
    model: str = "",
) -> ReportRow:
    return ReportRow(
        key=1,
        id=f"id-{group}",
        delivery=DeliveryState.NONE,
        occurred_ns=int(at.timestamp() * 1e9),
        source=source,
        what=what,
        version="0.4.2",
        model=model,
        count=1,
        group=group,
        type=RecordType.TEST if group == TEST_GROUP else RecordType.REPORT,
        seen=False,
    )


def new(*rows: ReportRow, count: int | None = None) -> ReportsChanged:
    return ReportsChanged(added=rows, added_count=len(rows) if count is None else count)


def test_a_new_crash_is_announced_in_plain_words_with_the_first_thing_to_try(
    world: World, events: Events
) -> None:
    world.advice["g1"] = OUT_OF_MEMORY
    events.publish(new(a_row(source="cortex-cpp", model="phi-3")))
    [said] = world.said
    assert str(said.title) == "phi-3 stopped: out of GPU memory"
    assert str(said.body) == "Try a smaller model."
    assert (said.report_id, said.group, said.source) == ("id-g1", "g1", "cortex-cpp")


def test_without_a_model_the_component_is_named_and_without_advice_the_version(
    world: World, events: Events
) -> None:
    world.advice["g1"] = OUT_OF_MEMORY
    events.publish(new(a_row(source="cortex-server")))
    world.now += timedelta(minutes=1)
    events.publish(new(a_row("g2", source="cortex-server", at=world.now)))
    assert [str(said.title) for said in world.said] == [
        "The Cortex server crashed: out of GPU memory",
        "The Cortex server crashed",
    ]
    assert str(world.said[1].body) == "Cortex 0.4.2"


@pytest.mark.parametrize("way", ["at once", "as a loop", "as a test", "one of many"])
def test_no_announcement_holds_text_of_an_exception(world: World, way: str) -> None:
    group = TEST_GROUP if way == "as a test" else "g1"
    row = a_row(group, what="refused by annika", model="annika/private")
    events = Events()
    an_announcer(world, events)
    world.kinds, world.per_hour = ({"g1"}, 50) if way == "as a loop" else (set(), 0)
    events.publish(new(row, a_row("g0"), row) if way == "one of many" else new(row))
    [said] = world.said
    assert "refused" not in f"{said.title} {said.body}"
    assert "annika" not in f"{said.title} {said.body}"


def test_no_announcement_holds_a_secret(world: World, events: Events) -> None:
    token = FORMATS["github-token"](Maker(3))
    events.publish(new(a_row(model=f"model with Bearer {token}")))
    assert token not in str(world.said[0].title)


def test_repeats_of_a_kind_are_not_announced_again(world: World, events: Events) -> None:
    for _ in range(5):
        events.publish(new(a_row()))
    assert len(world.said) == 1


def test_repeats_are_announced_when_the_person_wants_every_one(
    world: World, events: Events
) -> None:
    world.settings["notify"] = "always"
    events.publish(new(a_row()))
    world.now += timedelta(minutes=5)
    events.publish(new(a_row(at=world.now)))
    assert [said.count for said in world.said] == [1, 1]


def test_several_at_once_are_one_announcement(world: World, events: Events) -> None:
    events.publish(new(a_row("g1"), a_row("g2"), a_row("g2")))
    [said] = world.said
    assert str(said.title) == "3 new crashes"
    assert str(said.body) == "The Cortex command line crashed"
    assert said.group == "", "which of them would be muted?"


def test_the_whole_burst_is_counted_though_only_its_newest_rows_are_known(
    world: World, events: Events
) -> None:
    events.publish(new(*[a_row("g1")] * 200, count=10_000))
    [said] = world.said
    assert str(said.title) == "10,000 new crashes"


def test_a_second_kind_soon_after_takes_the_place_of_the_first_announcement(
    world: World, events: Events
) -> None:
    events.publish(new(a_row("g1")))
    world.now += timedelta(seconds=5)
    events.publish(new(a_row("g2", at=world.now)))
    assert world.said[-1].replaces_last
    assert str(world.said[-1].title) == "2 new crashes"


def test_a_crash_loop_is_said_once_an_hour(world: World, events: Events) -> None:
    events.publish(new(a_row()))
    world.per_hour = 1204
    for _ in range(3):
        world.now += timedelta(seconds=1)
        events.publish(new(a_row(at=world.now)))
    assert [str(said.title) for said in world.said[1:]] == [
        "Cortex keeps crashing: 1204 times in the last hour"
    ]
    world.now += timedelta(hours=2)
    events.publish(new(a_row(at=world.now)))
    assert len(world.said) == 3


@pytest.mark.parametrize(
    "settings",
    [
        {"reporting": False},
        {"notify": "never"},
        {"snooze_until": (NOW + timedelta(hours=1)).isoformat()},
        {"quiet_hours": "00:00-23:59"},
    ],
)
def test_nothing_is_announced_against_the_persons_will(
    world: World, events: Events, settings: dict[str, Any]
) -> None:
    world.settings |= settings
    events.publish(new(a_row()))
    assert world.said == []
    assert world.kinds == set()


def test_old_muted_damaged_and_caught_up_reports_are_not_announced(
    world: World, events: Events
) -> None:
    world.mutes.add("muted")
    events.publish(new(a_row(at=NOW - timedelta(days=29))))
    events.publish(new(a_row("muted")))
    events.publish(new(replace(a_row(), type=RecordType.DAMAGED)))
    events.publish(replace(new(a_row(at=NOW - timedelta(seconds=10))), catching_up=True))
    assert world.said == []


def test_of_what_is_found_at_the_start_only_what_has_happened_since_is_announced(
    world: World, events: Events
) -> None:
    """The icon is there before the files have been read."""
    world.now += timedelta(seconds=3)
    found = (a_row("before", at=NOW - timedelta(seconds=10)), a_row("since", at=world.now))
    events.publish(replace(new(*found, count=500), catching_up=True))
    [said] = world.said
    assert (said.group, said.count) == ("since", 1)
    events.publish(IndexProgress(2, 1, 1, 0.0, finished=True))
    world.settings["notify"] = "always"
    events.publish(replace(new(a_row("since", at=world.now)), catching_up=True))
    assert len(world.said) == 1, "an index that is built anew tells nothing again"


def test_braces_in_a_name_are_no_template(world: World, events: Events) -> None:
    world.advice["g1"] = replace(OUT_OF_MEMORY, title="it {crashes} {why}")
    events.publish(new(a_row(model="{what} {0} {}")))
    assert str(world.said[0].title) == "{what} {0} {} stopped: it {crashes} {why}"


def crash_daily(world: World, events: Events, days: int) -> None:
    for day in range(days):
        events.publish(new(a_row(f"kind of day {world.now:%j}-{day}", at=world.now)))
        world.now += timedelta(days=1)


def test_after_three_days_that_nobody_cared_about_there_is_quiet_for_a_month(world: World) -> None:
    events = Events()
    announcer = an_announcer(world, events)
    crash_daily(world, events, 3)
    assert len(world.said) == 3
    assert announcer.resting_until is None
    crash_daily(world, events, 25)
    assert len(world.said) == 3
    assert announcer.resting_until is not None
    # A new start of the program does not forget it.
    again = Events()
    assert an_announcer(world, again).resting_until == announcer.resting_until
    world.now = announcer.resting_until
    events.publish(new(a_row("much later", at=world.now)))
    assert len(world.said) == 4


def test_many_on_one_day_are_one_day(world: World, events: Events) -> None:
    for minute in range(10):
        world.now = NOW + timedelta(minutes=minute)
        events.publish(new(a_row(f"kind {minute}", at=world.now)))
    assert len(world.said) == 10


def test_whoever_looks_ends_the_quiet(world: World) -> None:
    events = Events()
    announcer = an_announcer(world, events)
    crash_daily(world, events, 5)
    assert announcer.resting_until is not None
    announcer.acted_on()
    assert announcer.resting_until is None
    events.publish(new(a_row("another", at=world.now)))
    assert len(world.said) == 4


def test_two_days_looking_and_two_more_are_not_three(world: World) -> None:
    events = Events()
    announcer = an_announcer(world, events)
    crash_daily(world, events, 2)
    announcer.acted_on()
    crash_daily(world, events, 3)
    assert len(world.said) == 5


def test_a_damaged_note_is_no_note(world: World) -> None:
    events = Events()
    announcer = an_announcer(world, events)
    world.notes["announcements"] = "[not json"
    events.publish(new(a_row()))
    assert len(world.said) == 1
    world.notes["announcements"] = '{"until": 7, "days": 5}'
    assert announcer.resting_until is None


def test_each_test_crash_is_told_also_to_who_looks_and_in_a_rest(
    world: World, events: Events
) -> None:
    crash_daily(world, events, 5)
    told = len(world.said)
    for _ in range(2):
        events.publish(new(a_row(TEST_GROUP, at=world.now, what="TestCrash: on purpose")))
    assert [(str(said.title), said.is_test) for said in world.said[told:]] == [
        ("Test crash received", True)
    ] * 2
    world.settings["notify"] = "never"
    events.publish(new(a_row(TEST_GROUP, at=world.now)))
    assert len(world.said) == told + 2
