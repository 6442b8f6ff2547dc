"""A clock that is set back makes no pause longer than it was meant to be."""

from datetime import timedelta

import pytest

from tests.collector import Collector, Reply
from tests.sending import World
from tray_app.model.consent import Policy
from tray_app.model.state import DeliveryState

YEAR = 365 * 86_400


@pytest.mark.parametrize("running", [True, False], ids=["while it runs", "while it is away"])
@pytest.mark.parametrize("back", [YEAR, 3600, 60])
def test_a_pause_lasts_no_longer_than_it_was_meant_to(
    world: World, collector: Collector, running: bool, back: int
) -> None:
    collector.script([Reply(503, b"", {"Retry-After": "30"})])
    [waiting] = world.consent()
    [behind] = world.consent()
    world.send()
    world.clock.pass_(-back)
    if not running:
        world.reboot()
    world.send()
    assert len(collector.requests) == 1, "what the server asked for still holds"
    [soonest, *_] = sorted(each.next_attempt for each in world.outbox.queue() if each.next_attempt)
    assert soonest - world.clock.now <= timedelta(seconds=33)
    world.clock.pass_(34)
    world.send()
    assert {world.state(each) for each in (waiting, behind)} == {DeliveryState.DELIVERED}


def test_what_was_queued_before_the_clock_was_set_back_is_sent_at_once(
    world: World, collector: Collector
) -> None:
    [report_id] = world.consent()
    world.clock.pass_(-YEAR)
    world.send()
    assert world.state(report_id) is DeliveryState.DELIVERED


def test_the_thread_sends_although_the_clock_is_set_back_meanwhile(
    world: World, collector: Collector
) -> None:
    collector.script([Reply(hang_up=True)])
    world.outbox.start()
    world.consent()
    collector.wait_for(1)
    world.clock.pass_(-YEAR)
    for _ in range(4):  # the answer may have come before or after the clock was set back
        world.wait_for_a_round()
        world.clock.pass_(3)
    collector.wait_for(2)


def test_the_limit_per_hour_counts_nothing_of_the_future(
    world: World, collector: Collector
) -> None:
    world.settings.values["hourly_limit"] = 3
    world.by_policy(3)
    world.send()
    world.clock.pass_(-YEAR)
    world.by_policy(4)
    world.send()
    assert len(collector.requests) == 6
    [queued] = world.outbox.queue()
    assert queued.next_attempt is not None
    assert queued.next_attempt - world.clock.now <= timedelta(hours=1)


def test_the_policy_that_was_chosen_last_holds_whatever_the_clock_said(world: World) -> None:
    ledger = world.outbox.ledger
    ledger.note_policy(Policy.ALWAYS, world.clock())
    world.clock.pass_(-YEAR)
    ledger.note_policy(Policy.NEVER, world.clock())
    assert ledger.policy() == (Policy.NEVER, world.clock())
