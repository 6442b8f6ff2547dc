"""Consent holds until the bytes have left: what is taken back while others are sent
does not leave.
"""

from collections.abc import Mapping

import pytest

from tests.collector import Collector, Reply, Request
from tests.sending import World
from tray_app.delivery.response import Response
from tray_app.delivery.transport import HttpTransport
from tray_app.model.consent import Choices
from tray_app.model.delivery import Destination
from tray_app.model.state import DeliveryState
from tray_app.services.consent import TOGETHER
from tray_app.services.events import DeliveryChanged


def test_what_is_cancelled_while_others_are_sent_does_not_leave(
    world: World, collector: Collector
) -> None:
    ids = [world.consent()[0] for _ in range(20)]

    def answer(request: Request) -> int:
        if request.uid == ids[2]:
            world.outbox.cancel_all(ids[3:])
        return 200

    collector.script(answer)
    world.send()
    assert collector.uids == ids[:3]
    assert {world.state(each) for each in ids[3:]} == {DeliveryState.DECLINED}


def test_what_is_agreed_to_while_it_is_being_posted_does_not_leave_twice(
    world: World, collector: Collector
) -> None:
    [report_id] = world.by_policy(1)
    [destination] = world.settings.to

    def answer(_: Request) -> int:
        world.desk.send_all([world.desk.draft(report_id, destination)])
        return 200

    collector.script(answer)
    world.send()
    world.send()
    assert collector.uids == [report_id]
    assert world.state(report_id) is DeliveryState.DELIVERED
    assert len(world.outbox.receipts(report_id)) == 1


def test_other_bytes_that_are_agreed_to_while_a_report_is_being_posted_leave_too(
    world: World, collector: Collector
) -> None:
    [report_id] = world.consent()
    [destination] = world.settings.to
    comment = Choices(comment="while I was loading a model")

    def answer(_: Request) -> int:
        if len(collector.requests) == 1:
            world.desk.send_all([world.desk.draft(report_id, destination, comment)])
        return 200

    collector.script(answer)
    world.send()
    world.send()
    assert collector.uids == [report_id] * 2
    assert len({request.body for request in collector.requests}) == 2


def test_what_another_program_has_delivered_meanwhile_is_not_queued(
    world: World, collector: Collector
) -> None:
    [report_id] = world.by_policy(1)
    [destination] = world.settings.to
    drafts = [world.desk.draft(report_id, destination)]  # as a command on the terminal does
    world.send()
    assert world.desk.send_all(drafts) == []
    assert len(world.desk.send_all(drafts, again=True)) == 1
    world.send()
    assert collector.uids == [report_id] * 2


@pytest.mark.parametrize(
    ("policy", "left"), [("never", DeliveryState.DECLINED), ("ask", DeliveryState.BLOCKED)]
)
def test_a_policy_that_is_taken_back_stops_what_it_had_queued(
    world: World, collector: Collector, policy: str, left: DeliveryState
) -> None:
    ids = world.by_policy(20)
    [by_person] = world.consent()

    def answer(request: Request) -> int:
        if request.uid == ids[2]:
            world.settings.values["sending"] = policy
        return 200

    collector.script(answer)
    world.send()
    assert collector.uids == [*ids[:3], by_person]
    assert {world.state(each) for each in ids[3:]} == {left}
    world.reboot()
    world.send()
    assert len(collector.requests) == 4
    if left is DeliveryState.BLOCKED:  # it can be sent all the same, one by one or as a whole
        assert "17 reports need your attention. Sending by itself was switched off" in str(
            world.outbox.problems()[0]
        )
        world.outbox.retry(report_id=ids[3])
        world.send()
        assert collector.uids[4:] == [ids[3]]
        world.outbox.retry()
        world.send()
        assert len(collector.requests) == 21
        assert world.outbox.problems() == ()


def test_a_policy_that_is_taken_back_queues_no_more(world: World, collector: Collector) -> None:
    world.settings.values["sending"] = "always"
    world.policy.note_change()
    later = int(world.clock.now.timestamp() * 1e9) + 10**9
    ids = [
        world.shelf.add(message=f"nr {number}", time_ns=later + number)
        for number in range(3 * TOGETHER)
    ]

    def changed(_: DeliveryChanged) -> None:
        if world.settings.values["sending"] == "always":
            world.clock.pass_(60)
            world.settings.values["sending"] = "never"

    unsubscribe = world.events.subscribe(DeliveryChanged, changed)
    world.policy.apply()
    unsubscribe()
    assert len(world.outbox.states()) == TOGETHER
    world.send()
    assert collector.requests == []
    assert {world.state(each) for each in ids[:TOGETHER]} == {DeliveryState.DECLINED}
    world.policy.apply()
    assert len(world.outbox.states()) == TOGETHER, (
        "what came before never was chosen is left as it is"
    )


def test_what_is_switched_off_while_others_are_sent_does_not_leave(
    world: World, collector: Collector
) -> None:
    ids = [world.consent()[0] for _ in range(20)]

    def answer(request: Request) -> int:
        if request.uid == ids[2]:
            world.settings.blocked = (
                "Nothing is sent: crash reporting is turned off in the settings."
            )
        return 200

    collector.script(answer)
    world.send()
    assert collector.uids == ids[:3]
    assert {world.state(each) for each in ids[3:]} == {DeliveryState.QUEUED}


def test_what_is_agreed_to_anew_with_other_bytes_leaves_with_these_alone(
    world: World, collector: Collector
) -> None:
    ids = [world.consent()[0] for _ in range(3)]
    edited = world.desk.draft(ids[2], world.settings.to[0], Choices(comment="it was the third"))

    def answer(request: Request) -> int:
        if request.uid == ids[0]:
            world.desk.send_all([edited], again=True)
        return 200

    collector.script(answer)
    world.send()
    assert [request.body for request in collector.requests if request.uid == ids[2]] == [
        edited.body
    ]


def test_new_bytes_are_not_delivered_by_the_answer_to_the_old_ones(
    world: World, collector: Collector
) -> None:
    [report_id] = world.consent()
    edited = world.desk.draft(report_id, world.settings.to[0], Choices(comment="more is known now"))

    def answer(request: Request) -> int:
        if len(collector.requests) == 1:
            world.desk.send_all([edited], again=True)
        return 200

    collector.script(answer)
    world.send()
    assert [request.body for request in collector.requests][1:] == [edited.body]
    assert world.state(report_id) is DeliveryState.DELIVERED


def test_an_attempt_is_in_the_ledger_before_the_bytes_leave(
    world: World, collector: Collector
) -> None:
    [report_id] = world.consent()
    seen = []

    def answer(_: Request) -> int:
        other = World(world.ledger_file.parent, *world.settings.to)
        seen.extend(other.outbox.receipts(report_id)[0].attempts)
        other.close()
        return 503

    collector.script(answer)
    world.send()
    assert [(each.at, each.outcome) for each in seen] == [(world.clock.now, DeliveryState.SENDING)]
    [attempt] = world.outbox.receipts(report_id)[0].attempts
    assert attempt.outcome is DeliveryState.RETRYING


class Broken:
    """A transport with a mistake in it that shows with one report."""

    def __init__(self, poison: str) -> None:
        self.poison, self.real, self.tried = poison, HttpTransport(), 0

    def post(self, destination: Destination, body: bytes, headers: Mapping[str, str]) -> Response:
        if self.poison.encode() in body:
            self.tried += 1
            raise LookupError("nobody thought of this")
        return self.real.post(destination, body, headers)

    def close(self) -> None:
        self.real.close()


@pytest.mark.parametrize("in_background", [False, True])
def test_an_unforeseen_fault_holds_one_report_and_no_other(
    world: World, collector: Collector, in_background: bool, caplog: pytest.LogCaptureFixture
) -> None:
    [first], [poison], [last] = world.consent(), world.consent(), world.consent()
    broken = Broken(poison)
    world.transport = lambda: broken
    world.reboot()
    if in_background:
        world.outbox.start()
        world.wait_until(lambda: world.state(last) is DeliveryState.DELIVERED)
    else:
        world.send()
    assert [world.state(each) for each in (first, poison, last)] == [
        DeliveryState.DELIVERED,
        DeliveryState.BLOCKED,
        DeliveryState.DELIVERED,
    ]
    [problem] = map(str, world.outbox.problems())
    assert "1 report needs your attention" in problem
    assert "LookupError" in caplog.text
    [attempt] = world.outbox.receipts(poison)[0].attempts
    assert attempt.outcome is DeliveryState.BLOCKED
    world.transport = HttpTransport
    world.reboot()
    world.send()
    assert broken.tried == 1, "it is not posted again by a restart"
    assert [*map(str, world.outbox.problems())] == [problem]
    world.outbox.retry(report_id=poison)
    world.send()
    assert world.state(poison) is DeliveryState.DELIVERED
    assert world.outbox.problems() == ()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_sending_that_stops_begins_again_and_says_so(world: World, collector: Collector) -> None:
    stopped: list[str] = []

    def changed(_: DeliveryChanged) -> None:
        stopped.extend(
            each for each in map(str, world.outbox.problems()) if "Delivery failed" in each
        )
        if stopped:
            world.settings.broken = None

    unsubscribe = world.events.subscribe(DeliveryChanged, changed)
    [report_id] = world.consent()
    world.settings.broken = ValueError("no number")
    world.outbox.start()
    collector.wait_for(1)
    unsubscribe()
    assert "ValueError" in stopped[0]
    world.wait_until(lambda: world.state(report_id) is DeliveryState.DELIVERED)


def test_an_answer_that_says_nothing_new_is_no_reason_to_wait(
    world: World, collector: Collector
) -> None:
    """What an earlier attempt left behind does not stay: each report is settled once."""
    collector.script([Reply(hang_up=True)])
    [report_id] = world.consent()
    world.send()
    world.clock.pass_(5)
    world.send()
    assert [each.outcome for each in world.outbox.receipts(report_id)[0].attempts] == [
        DeliveryState.RETRYING,
        DeliveryState.DELIVERED,
    ]
