"""Our own limit per hour: the policy keeps to it, also over restarts, and a user is never held back
by it.
"""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from tests.collector import Collector, Reply
from tests.sending import NOW, World, a_collector_at
from tray_app.model.state import DeliveryState
from tray_app.services.events import DeliveryChanged, SettingsChanged

HOUR = 3600


@pytest.fixture(autouse=True)
def limit(world: World) -> None:
    world.settings.values["hourly_limit"] = 3


def waiting(world: World) -> list[str]:
    return [each.report_id for each in world.outbox.queue() if each.state is DeliveryState.RETRYING]


def test_what_the_policy_sends_stops_at_the_limit_and_says_until_when_it_waits(
    world: World, collector: Collector
) -> None:
    ids = world.by_policy(5)
    world.send()
    assert collector.uids == ids[:3]
    for each in world.outbox.queue():
        assert each.state is DeliveryState.RETRYING
        assert str(each.why) == "The limit of 3 an hour is reached"
        assert each.next_attempt == NOW + timedelta(hours=1)
    world.clock.pass_(HOUR - 1)
    world.send()
    assert len(collector.uids) == 3
    world.clock.pass_(1)
    world.send()
    assert collector.uids == ids
    assert world.outbox.queue() == []


@pytest.mark.parametrize("at_once", [6, 2, 1])
def test_each_waits_for_the_hour_in_which_its_turn_comes(world: World, at_once: int) -> None:
    world.by_policy(2)
    world.send()
    world.clock.pass_(600)
    for _ in range(6 // at_once):
        world.by_policy(at_once)
        world.send()
    times = [each.next_attempt - NOW for each in world.outbox.queue() if each.next_attempt]
    assert [int(each.total_seconds()) for each in times] == [
        HOUR,
        HOUR,
        HOUR + 600,
        2 * HOUR,
        2 * HOUR,
    ]


def test_in_no_hour_do_more_leave_than_the_limit_says(world: World, collector: Collector) -> None:
    sent: list[float] = []
    for _ in range(40):
        world.by_policy(1)
        before = len(collector.requests)
        world.send()
        sent += [(world.clock.now - NOW).total_seconds()] * (len(collector.requests) - before)
        world.clock.pass_(300)
    assert len(sent) >= 9
    for moment in sent:
        assert sum(moment - HOUR < each <= moment for each in sent) <= 3


def test_the_limit_outlives_a_restart(world: World, collector: Collector) -> None:
    world.by_policy(3)
    world.send()
    world.reboot()
    [later] = world.by_policy(1)
    world.send()
    assert waiting(world) == [later]
    world.reboot()
    assert waiting(world) == [later]
    assert len(collector.requests) == 3


def test_what_a_person_agrees_to_is_not_held_back(world: World, collector: Collector) -> None:
    held_back = world.by_policy(5)[3:]
    world.send()
    by_hand = world.consent()
    world.send()
    assert collector.uids[3:] == by_hand
    # Nor what was already held back, once a user asks for that very one.
    world.consent(held_back[0])
    world.send()
    assert collector.uids[4:] == held_back[:1]
    assert waiting(world) == held_back[1:]


def test_try_again_is_not_held_back(world: World, collector: Collector) -> None:
    ids = world.by_policy(5)
    world.send()
    world.outbox.retry(report_id=ids[4])
    world.send()
    assert collector.uids == [*ids[:3], ids[4]]
    world.outbox.retry()
    world.send()
    assert collector.uids[4:] == [ids[3]]


def test_a_report_that_is_tried_again_counts_once(world: World, collector: Collector) -> None:
    collector.script([503, 503, 503])
    ids = world.by_policy(3)
    for _ in range(20):
        world.send()
        world.clock.pass_(60)
    assert {world.state(each) for each in ids} == {DeliveryState.DELIVERED}
    assert len(collector.requests) == 6


def test_what_never_reached_anybody_uses_up_nothing(world: World, collector: Collector) -> None:
    collector.script(Reply(hang_up=True) for _ in range(4))
    ids = world.by_policy(3)
    for _ in range(20):
        world.send()
        world.clock.pass_(60)
    assert {world.state(each) for each in ids} == {DeliveryState.DELIVERED}


def test_each_receiver_has_a_limit_of_its_own(world: World, collector: Collector) -> None:
    with Collector() as other:
        world.settings.to += (a_collector_at(other.url),)
        world.by_policy(5)
        world.send()
        assert (len(collector.requests), len(other.requests)) == (3, 3)


@pytest.mark.parametrize(("most", "arrived"), [(0, 5), (4, 4), (1, 3)])
def test_another_limit_holds_at_once(
    world: World, collector: Collector, most: int, arrived: int
) -> None:
    world.by_policy(5)
    world.send()
    world.settings.values["hourly_limit"] = most
    world.events.publish(SettingsChanged(frozenset({"hourly_limit"})))
    world.send()
    assert len(collector.requests) == arrived


def test_a_lower_limit_is_kept_to_by_what_was_sent_before(
    world: World, collector: Collector
) -> None:
    for _ in range(3):
        world.by_policy(1)
        world.send()
        world.clock.pass_(600)
    world.settings.values["hourly_limit"] = 2
    world.by_policy(1)
    world.send()
    [queued] = world.outbox.queue()
    assert queued.next_attempt == NOW + timedelta(seconds=600 + HOUR), (
        "then two of the three are older than an hour"
    )


def test_a_ledger_that_cannot_be_written_does_not_keep_the_sender_from_starting(
    world: World,
) -> None:
    world.by_policy(5)
    world.send()
    with closing(sqlite3.connect(world.ledger_file)) as connection, connection:
        connection.execute(
            "CREATE TRIGGER full BEFORE UPDATE ON requests "
            "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
        )
    world.outbox.start()
    assert len(waiting(world)) == 2


def test_windows_are_told_of_what_is_held_back(world: World) -> None:
    told: set[str] = set()
    ids = world.by_policy(5)
    world.events.subscribe(DeliveryChanged, lambda event: told.update(event.report_ids))
    world.send()
    assert told == set(ids)
