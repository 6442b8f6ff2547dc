"""The sender in the background: wakes for what is due, sleeps otherwise, and goes on after whatever
happens.
"""

import threading
import time
from dataclasses import replace

import pytest

from tests.collector import Collector, Reply
from tests.sending import Settings, World, a_collector_at
from tray_app.delivery.network_monitor import NetworkMonitor
from tray_app.messages import Message
from tray_app.model.delivery import Destination
from tray_app.model.state import DeliveryState
from tray_app.services.events import DeliveryChanged, SettingsChanged
from tray_app.services.sending import NOT_CONFIGURED


def test_new_consent_is_sent_at_once(world: World, collector: Collector) -> None:
    world.outbox.start()
    [report_id] = world.consent()
    world.wait_until(lambda: world.state(report_id) is DeliveryState.DELIVERED)


def test_a_person_sees_that_it_is_being_sent(world: World, collector: Collector) -> None:
    answer = threading.Event()
    collector.script([Reply(wait_for=answer)])
    world.outbox.start()
    [report_id] = world.consent()
    world.wait_until(lambda: world.state(report_id) is DeliveryState.SENDING)
    assert [each.state for each in world.outbox.queue()] == [DeliveryState.SENDING]
    answer.set()
    world.wait_until(lambda: world.state(report_id) is DeliveryState.DELIVERED)


def test_an_outage_of_twenty_seconds_with_a_reboot_in_between_loses_nothing(
    world: World, collector: Collector
) -> None:
    """The peers lose all of these."""
    began = world.clock.now
    collector.script(lambda _: 503 if (world.clock.now - began).total_seconds() < 20 else 200)
    ids = []
    for second in range(40):
        if second < 5:
            ids += world.consent()
        if second == 10:
            world.reboot()
        world.send()
        world.clock.pass_(1)
    assert {world.state(each) for each in ids} == {DeliveryState.DELIVERED}
    delivered = [each.attempts[-1].at for each in world.outbox.history()]
    assert max((at - began).total_seconds() for at in delivered) < 40
    assert len(collector.requests) < 15, "an outage is not hammered at"


def test_after_the_computer_slept_what_fell_due_goes_at_the_next_look(
    world: World, collector: Collector
) -> None:
    collector.script([503])
    [report_id] = world.consent()
    world.send()
    world.clock.pass_(8 * 3600)
    world.send()
    assert world.state(report_id) is DeliveryState.DELIVERED


def test_when_the_network_comes_back_it_is_tried_at_once(
    world: World, collector: Collector
) -> None:
    collector.script([Reply(hang_up=True)] * 6)
    [report_id] = world.consent()
    for _ in range(6):
        world.send()
        world.clock.pass_(64)
    assert world.state(report_id) is not DeliveryState.DELIVERED
    world.clock.pass_(-60)
    here = ["home"]
    around = NetworkMonitor(networks=lambda: here[0], wall=lambda: 0.0, steady=lambda: 0.0)
    around.changed()
    here[0] = "elsewhere"
    world.whereabouts = around
    world.reboot()
    world.outbox.wake()  # as it does by itself, at the latest after a minute
    world.outbox.start()
    collector.wait_for(7)
    assert [request.uid for request in collector.requests] == [report_id] * 7


def test_a_new_network_does_not_hasten_what_a_server_asked_to_wait(
    world: World, collector: Collector
) -> None:
    collector.script([Reply(429, b"", {"Retry-After": "600"})])
    world.consent()
    world.send()
    world.outbox.ledger.retry_offline_now(world.clock())
    world.send()
    assert len(collector.requests) == 1


def test_another_network_or_a_night_s_sleep_is_noticed() -> None:
    here, wall, steady = ["home"], [1000.0], [0.0]
    around = NetworkMonitor(
        networks=lambda: here[0], wall=lambda: wall[0], steady=lambda: steady[0]
    )
    assert not around.changed()
    wall[0] += 60
    steady[0] += 60
    assert not around.changed()
    wall[0] += 8 * 3600
    assert around.changed()
    assert not around.changed()
    here[0] = "office"
    assert around.changed()


def test_the_real_whereabouts_stay_the_same_from_one_look_to_the_next() -> None:
    around = NetworkMonitor()
    assert [around.changed() for _ in range(3)] == [False] * 3


def test_while_nothing_waits_the_sender_sleeps_without_end(
    world: World, collector: Collector
) -> None:
    class Watched(Settings):
        looked = threading.Event()

        def refresh_if_changed(self) -> None:
            self.looked.set()

    world.settings = Watched(world.settings.to)
    world.reboot()
    world.outbox.start()
    [report_id] = world.consent()
    world.wait_until(lambda: world.state(report_id) is DeliveryState.DELIVERED)
    for _ in range(100):  # each round looks at the settings
        Watched.looked.clear()
        if not Watched.looked.wait(0.3):
            return
    pytest.fail("it goes on looking")


@pytest.mark.parametrize(
    "agreed",
    [
        "http://127.0.0.1:{port}/v1/log",
        "http://127.0.0.1:9/v1/logs",
        "http://localhost:{port}/v1/logs",
    ],
)
def test_what_was_agreed_for_one_address_goes_to_no_other_before_it_is_agreed_to_again(
    world: World, collector: Collector, agreed: str
) -> None:
    """Scheme, host, port and path: who changes one of them is asked again, and what waits is
    offered.
    """
    world.settings.to = (a_collector_at(agreed.format(port=collector.port)),)
    [report_id] = world.consent()
    world.settings.to = (a_collector_at(collector.url),)
    world.outbox.start()
    world.wait_until(lambda: world.state(report_id) is DeliveryState.BLOCKED)
    world.outbox.retry()
    world.wait_until(lambda: world.state(report_id) is DeliveryState.BLOCKED)
    assert collector.requests == []
    [queued] = world.outbox.queue()
    assert (queued.state, queued.why) == (DeliveryState.BLOCKED, NOT_CONFIGURED)
    world.consent(report_id)
    world.wait_until(lambda: world.state(report_id) is DeliveryState.DELIVERED)
    assert world.outbox.queue() == [], (
        "nothing is left for the address that is no longer in the settings"
    )
    assert len(collector.requests) == 1


def test_what_was_agreed_for_one_host_never_goes_to_another(
    world: World, collector: Collector
) -> None:
    world.settings.to = (a_collector_at("http://first.invalid/v1/logs"),)
    [report_id] = world.consent()
    world.settings.to = (a_collector_at(collector.url),)
    world.outbox.start()
    world.wait_until(lambda: world.state(report_id) is DeliveryState.BLOCKED)
    assert [why for _, _, why in world.outbox.held()] == [NOT_CONFIGURED]
    world.wait_for_a_round()
    assert collector.requests == []


def test_a_secure_address_is_never_traded_for_an_insecure_one(
    world: World, collector: Collector
) -> None:
    world.settings.to = (a_collector_at("https://127.0.0.1:9/v1/logs"),)
    world.consent()
    world.settings.to = (a_collector_at(collector.url),)
    world.outbox.start()
    world.wait_for_a_round()
    assert collector.requests == []


@pytest.mark.parametrize("status", [503, 401])
def test_a_policy_that_is_taken_back_stops_at_once_what_waits(
    world: World, collector: Collector, status: int
) -> None:
    collector.script(lambda _: status)
    world.outbox.start()
    ids = world.by_policy(3)
    world.wait_until(lambda: world.state(ids[0]) in (DeliveryState.RETRYING, DeliveryState.BLOCKED))
    world.settings.values["sending"] = "never"
    world.events.publish(SettingsChanged(frozenset({"sending"})))
    world.wait_until(lambda: {world.state(each) for each in ids} == {DeliveryState.DECLINED})


def test_new_credentials_release_what_was_held_for_want_of_them(
    world: World, collector: Collector
) -> None:
    collector.script(
        lambda request: 200 if request.headers.get("authorization") == "right" else 401
    )
    world.outbox.start()
    [report_id] = world.consent()
    world.wait_until(lambda: world.state(report_id) is DeliveryState.BLOCKED)
    world.settings.to = (replace(world.settings.to[0], headers={"authorization": "right"}),)
    world.events.publish(SettingsChanged(frozenset({"headers"})))
    world.wait_until(lambda: world.state(report_id) is DeliveryState.DELIVERED)


def test_settings_that_cannot_be_read_for_a_while_lose_nothing(
    world: World, collector: Collector
) -> None:
    """The trouble is told once, and so is its end."""
    from tray_app.errors import NotPermitted

    class Locked(Settings):
        locked = True

        def destinations(self) -> tuple[Destination, ...]:
            if self.locked:
                raise NotPermitted("The keyring is locked")
            return super().destinations()

    heard: list[tuple[Message, ...]] = []
    world.events.subscribe(
        DeliveryChanged,
        lambda event: None if event.report_ids else heard.append(world.outbox.problems()),
    )
    [report_id] = world.consent()
    locked = world.settings = Locked(world.settings.to)
    world.reboot()
    world.outbox.start()
    world.wait_until(lambda: world.outbox.problems() == (Message("The keyring is locked"),))
    assert collector.requests == []
    locked.locked = False
    world.outbox.wake()
    world.wait_until(lambda: world.state(report_id) is DeliveryState.DELIVERED)
    assert world.outbox.problems() == ()
    assert heard == [(Message("The keyring is locked"),), ()]


def test_a_block_that_is_lifted_lets_the_queue_go_on(world: World, collector: Collector) -> None:
    [report_id] = world.consent()
    world.settings.blocked = "Crash reporting is off."
    world.outbox.start()
    world.wait_for_a_round()
    assert collector.requests == []
    world.settings.blocked = ""
    world.events.publish(SettingsChanged(frozenset({"reporting"})))
    world.wait_until(lambda: world.state(report_id) is DeliveryState.DELIVERED)


def test_what_a_command_queues_the_tray_program_sends_and_shows(
    world: World, collector: Collector
) -> None:
    """Two processes, one ledger: the one with the thread hears of what the other did."""
    world.outbox.start()
    command = World(world.ledger_file.parent, *world.settings.to)
    [report_id] = command.consent()
    world.wait_until(lambda: world.outbox.states().get(report_id) is DeliveryState.DELIVERED)
    command.close()


def test_closing_does_not_wait_for_a_server_that_hangs(world: World, collector: Collector) -> None:
    answer = threading.Event()
    collector.script([Reply(wait_for=answer)])
    world.outbox.start()
    [report_id] = world.consent()
    collector.wait_for(1)
    began = time.monotonic()
    world.outbox.close(timeout=0.1)
    assert time.monotonic() - began < 30
    answer.set()
    for thread in threading.enumerate():
        if thread.name == "outgoing":
            thread.join(60)
    again = World(world.ledger_file.parent, *world.settings.to)
    assert again.outbox.states()[report_id] in (DeliveryState.DELIVERED, DeliveryState.QUEUED)
    again.close()


def test_flush_waits_for_a_retry_that_falls_into_its_time(
    world: World, collector: Collector
) -> None:
    """As a command does: it waits for the second try, on the real clock."""
    from datetime import UTC, datetime

    world.now, world.jitter = lambda: datetime.now(UTC), 0.0
    world.reboot()
    collector.script([503])
    [report_id] = world.consent()
    world.outbox.flush(60)
    assert world.state(report_id) is DeliveryState.DELIVERED
    assert len(collector.requests) == 2
