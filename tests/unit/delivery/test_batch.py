"""A long queue goes in few requests, and each report is still accounted for by itself."""

import hashlib

import pytest

from tests.collector import Collector, Reply, uids
from tests.sending import World, a_collector_at, a_vendor_at
from tray_app.delivery.batch import FEWEST, MOST
from tray_app.model.consent import ConsentedReport, DecidedBy
from tray_app.model.delivery import Destination, Protocol
from tray_app.model.state import DeliveryState

MANY = FEWEST + 8


def queue_many(
    world: World,
    destination: Destination | None = None,
    count: int = MANY,
    by: DecidedBy = DecidedBy.OPTION,
) -> list[str]:
    """Queue reports that differ in their number alone."""
    destination = destination or world.settings.to[0]
    pattern = world.shelf.add()
    draft = world.desk.draft(pattern, destination)
    ids = [f"{number:032x}" for number in range(count)]
    bodies = [draft.body.replace(pattern.encode(), report_id.encode()) for report_id in ids]
    world.outbox.enqueue(
        [
            ConsentedReport(
                report_id,
                destination,
                body,
                draft.content_type,
                hashlib.sha256(body).hexdigest(),
                world.clock(),
                by,
            )
            for report_id, body in zip(ids, bodies, strict=True)
        ]
    )
    return ids


def states(world: World, ids: list[str]) -> list[DeliveryState]:
    found = world.outbox.states()
    return [found[report_id] for report_id in ids]


def test_a_long_queue_goes_together_each_report_with_the_very_bytes_agreed_to(
    world: World, collector: Collector
) -> None:
    ids = queue_many(world)
    world.send()
    assert len(collector.requests) == 2
    assert collector.uids == ids
    together = {uid: request for request in collector.requests for uid in uids(request.json)}
    for report_id in ids:
        [receipt] = world.outbox.receipts(report_id)
        assert (
            receipt.body.removeprefix(b'{"resourceLogs":[').removesuffix(b"]}")
            in together[report_id].body
        )
    assert set(states(world, ids)) == {DeliveryState.DELIVERED}


def test_the_receipt_says_that_it_left_in_a_bundle_and_names_the_bundle_s_hash(
    world: World, collector: Collector
) -> None:
    ids = queue_many(world)
    world.send()
    [receipt] = world.outbox.receipts(ids[0])
    sha256 = hashlib.sha256(collector.requests[0].body).hexdigest()
    said = f"sent in a bundle of {MOST} reports; SHA-256 of the bundle: {sha256}"
    assert said in str(receipt.attempts[0].words)
    assert str(receipt.queued.why) == "200 OK"
    assert receipt.queued.sha256 == hashlib.sha256(receipt.body).hexdigest() != sha256


def test_also_as_protobuf(world: World, collector: Collector) -> None:
    from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest

    ids = queue_many(world, a_collector_at(collector.url, protocol=Protocol.PROTOBUF))
    world.settings.to = (a_collector_at(collector.url, protocol=Protocol.PROTOBUF),)
    world.send()
    sizes = [
        len(ExportLogsServiceRequest.FromString(each.body).resource_logs)
        for each in collector.requests
    ]
    assert sizes == [MOST, MANY - MOST]
    assert set(states(world, ids)) == {DeliveryState.DELIVERED}


def test_a_shorter_queue_goes_one_by_one_each_body_the_very_one_shown(
    world: World, collector: Collector
) -> None:
    ids = queue_many(world, count=FEWEST - 1)
    world.send()
    assert len(collector.requests) == FEWEST - 1
    agreed = [world.outbox.receipts(report_id)[0].queued.sha256 for report_id in ids]
    assert [hashlib.sha256(request.body).hexdigest() for request in collector.requests] == agreed


def test_a_queue_found_to_be_long_is_sent_to_its_end_in_bundles(
    world: World, collector: Collector
) -> None:
    queue_many(world, count=2 * MOST + 10)
    world.send()
    assert [len(uids(request.json)) for request in collector.requests] == [MOST, MOST, 10]


def test_large_requests_are_taken_out_of_the_ledger_a_few_at_a_time(world: World) -> None:
    [destination] = world.settings.to
    body = b"x" * (3 << 20)
    sha256 = hashlib.sha256(body).hexdigest()
    world.outbox.enqueue(
        [
            ConsentedReport(
                f"{number:032x}",
                destination,
                body,
                "text/plain",
                sha256,
                world.clock(),
                DecidedBy.USER,
            )
            for number in range(6)
        ]
    )
    due = world.outbox.ledger.due(world.clock(), [destination.key])
    assert [job.report_id for job in due] == [f"{number:032x}" for number in range(3)]


@pytest.mark.parametrize(
    "refusal",
    [
        Reply(400, b"", {}),
        Reply(200, b'{"partialSuccess":{"rejectedLogRecords":"1"}}'),
        Reply(413, b"", {}),
    ],
    ids=["400", "partial success", "413"],
)
def test_one_bad_report_in_it_is_found_and_the_others_are_delivered(
    world: World, collector: Collector, refusal: Reply
) -> None:
    ids = queue_many(world)
    collector.script(lambda request: refusal if ids[3] in uids(request.json) else 200)
    world.send()
    assert states(world, ids) == [
        DeliveryState.REJECTED if each == ids[3] else DeliveryState.DELIVERED for each in ids
    ]
    assert len(collector.requests) == 1 + MOST + 1


def test_a_report_on_which_the_server_hangs_up_is_found_too(
    world: World, collector: Collector
) -> None:
    ids = queue_many(world)
    collector.script(lambda request: Reply(hang_up=True) if ids[3] in uids(request.json) else 200)
    for _ in range(4):
        world.send()
        world.clock.pass_(10)
    assert states(world, ids) == [
        DeliveryState.RETRYING if each == ids[3] else DeliveryState.DELIVERED for each in ids
    ]


def test_an_outage_is_one_failed_request_not_hundreds(world: World, collector: Collector) -> None:
    ids = queue_many(world)
    collector.script([503])
    world.send()
    assert len(collector.requests) == 1
    assert set(states(world, ids)) == {DeliveryState.RETRYING}
    world.clock.pass_(3)
    world.send()
    assert set(states(world, ids)) == {DeliveryState.DELIVERED}


def test_a_held_address_holds_all_of_it(world: World, collector: Collector) -> None:
    ids = queue_many(world)
    collector.script([401])
    world.send()
    assert len(collector.requests) == 1
    assert set(states(world, ids)) == {DeliveryState.BLOCKED}


def test_the_vendor_s_server_gets_each_event_by_itself(world: World, collector: Collector) -> None:
    world.settings.to = (a_vendor_at(collector.base),)
    queue_many(world)
    world.send()
    assert len(collector.requests) == MANY


def test_the_answer_to_a_bundle_names_none_of_its_reports(
    world: World, collector: Collector
) -> None:
    collector.script(lambda _: Reply(200, b'{"id":"of the bundle"}'))
    ids = queue_many(world)
    world.send()
    assert {world.outbox.receipts(each)[0].reference for each in ids[:3]} == {""}


def test_a_long_queue_of_the_policy_is_not_sent_in_bundles_past_the_limit(
    world: World, collector: Collector
) -> None:
    world.settings.values["sending"] = "always"
    world.settings.values["hourly_limit"] = 10
    ids = queue_many(world, by=DecidedBy.POLICY)
    world.send()
    assert collector.uids == ids[:10]
    assert states(world, ids[10:]) == [DeliveryState.RETRYING] * (MANY - 10)
    world.clock.pass_(3600)
    world.send()
    assert collector.uids == ids[:20]
