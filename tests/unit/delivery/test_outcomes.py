"""Every row of OTLP/HTTP's response table, against a real server on the loopback."""

import gzip
import hashlib
import json
import secrets
import socket
import threading
from datetime import timedelta
from email.utils import format_datetime

import pytest
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import (
    ExportLogsPartialSuccess,
    ExportLogsServiceResponse,
)

from tests.collector import Collector, Reply, Request
from tests.sending import NOW, World, a_collector_at, a_vendor_at
from tray_app.model.delivery import Protocol
from tray_app.model.state import DeliveryState

JSON = {"Content-Type": "application/json"}
PROTOBUF = {"Content-Type": "application/x-protobuf"}
HTML = {"Content-Type": "text/html; charset=utf-8"}
TEXT = {"Content-Type": "text/plain"}
ONLY_PROTOBUF = b"json encoding isn't supported for opentelemetry format. Use protobuf encoding"
PAGE = b"<!DOCTYPE html><html><body>Welcome to Hotel Wi-Fi</body></html>"


def rejected(count: int, message: str) -> bytes:
    partial = ExportLogsPartialSuccess(rejected_log_records=count, error_message=message)
    return ExportLogsServiceResponse(partial_success=partial).SerializeToString()


def a_status(message: str) -> bytes:
    """`google.rpc.Status` with a code and a message."""
    text = message.encode()
    return b"\x08\x03\x12" + bytes([len(text)]) + text


DELIVERED, WARNED, REJECTED, WAITING, HELD = (
    DeliveryState.DELIVERED,
    DeliveryState.DELIVERED_WITH_WARNING,
    DeliveryState.REJECTED,
    DeliveryState.RETRYING,
    DeliveryState.BLOCKED,
)


@pytest.mark.parametrize(
    ("reply", "state", "words"),
    [
        pytest.param(Reply(200, b"", {}), DELIVERED, "", id="200 empty"),
        pytest.param(Reply(200, b"{}", JSON), DELIVERED, "", id="200 {}"),
        pytest.param(
            Reply(200, b'{"partialSuccess":{}}', JSON),
            DELIVERED,
            "",
            id="200 as the Collector says it",
        ),
        pytest.param(
            Reply(200, b'{"partialSuccess":null}', JSON), DELIVERED, "", id="200 as rotel says it"
        ),
        pytest.param(Reply(200, b"", PROTOBUF), DELIVERED, "", id="200 empty protobuf"),
        pytest.param(Reply(204, b"", {}), DELIVERED, "", id="204 as Loki says it"),
        pytest.param(Reply(202, b"", {}), DELIVERED, "", id="202"),
        pytest.param(
            Reply(
                200, b'{"partialSuccess":{"rejectedLogRecords":"1","errorMessage":"too old"}}', JSON
            ),
            REJECTED,
            "too old",
            id="rejected, number as text",
        ),
        pytest.param(
            Reply(200, b'{"partialSuccess":{"rejectedLogRecords":1}}', JSON),
            REJECTED,
            "without a reason",
            id="rejected, number",
        ),
        pytest.param(
            Reply(200, rejected(1, "no"), PROTOBUF), REJECTED, "no", id="rejected, protobuf"
        ),
        pytest.param(
            Reply(200, b'{"partialSuccess":{"errorMessage":"use v2"}}', JSON),
            WARNED,
            "use v2",
            id="warning",
        ),
        pytest.param(
            Reply(200, rejected(0, "use v2"), PROTOBUF), WARNED, "use v2", id="warning, protobuf"
        ),
        pytest.param(Reply(200, PAGE, HTML), WAITING, "web page", id="200 captive portal"),
        pytest.param(
            Reply(200, PAGE, {}), WAITING, "web page", id="200 captive portal without a type"
        ),
        pytest.param(
            Reply(200, b"hello", {"Content-Type": "text/plain"}),
            WAITING,
            "no collector",
            id="200 text",
        ),
        pytest.param(
            Reply(200, b"\xff\xff\xff", PROTOBUF), WAITING, "no collector", id="200 broken protobuf"
        ),
        pytest.param(Reply(200, b"[]", JSON), WAITING, "no collector", id="200 other JSON"),
        pytest.param(Reply(429, b"", {}), WAITING, "429 Too Many Requests", id="429"),
        pytest.param(Reply(502, b"", {}), WAITING, "502 Bad Gateway", id="502"),
        pytest.param(Reply(503, b'{"message":"full"}', JSON), WAITING, "full", id="503"),
        pytest.param(Reply(504, b"", {}), WAITING, "504 Gateway Timeout", id="504"),
        pytest.param(Reply(400, b"", {}), REJECTED, "400 Bad Request", id="400 empty"),
        pytest.param(
            Reply(400, a_status("bad id"), PROTOBUF),
            REJECTED,
            "bad id",
            id="400 with google.rpc.Status",
        ),
        pytest.param(
            Reply(400, json.dumps({"code": 3, "message": "bad id"}).encode(), JSON),
            REJECTED,
            "bad id",
            id="400 JSON",
        ),
        pytest.param(Reply(408, b"", {}), REJECTED, "408", id="408"),
        pytest.param(
            Reply(413, b"length limit exceeded", {"Content-Type": "text/plain"}),
            REJECTED,
            "limit",
            id="413",
        ),
        pytest.param(
            Reply(415, b"", {}), HELD, "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf", id="415"
        ),
        pytest.param(
            Reply(400, ONLY_PROTOBUF, TEXT),
            HELD,
            "PROTOCOL=http/protobuf",
            id="400 about the encoding",
        ),
        pytest.param(
            Reply(400, b"unsupported content-type", TEXT),
            HELD,
            "PROTOCOL=http/protobuf",
            id="400 type",
        ),
        pytest.param(
            Reply(415, b"unsupported gzip", TEXT),
            HELD,
            "OTEL_EXPORTER_OTLP_COMPRESSION=none",
            id="415 gzip",
        ),
        pytest.param(
            Reply(400, b"json: traceId is no string", TEXT),
            REJECTED,
            "traceId",
            id="400 about a value",
        ),
        pytest.param(Reply(422, b"", {}), REJECTED, "422", id="422"),
        pytest.param(
            Reply(500, PAGE, HTML), REJECTED, "500 Internal Server Error: a web page", id="500"
        ),
        pytest.param(Reply(401, b"", {}), HELD, "credentials", id="401"),
        pytest.param(Reply(403, b"", {}), HELD, "may not send", id="403"),
        pytest.param(Reply(404, b"", {}), HELD, "address is wrong", id="404"),
        pytest.param(
            Reply(301, b"", {"Location": "https://elsewhere.example/"}),
            HELD,
            "elsewhere.example",
            id="301",
        ),
        pytest.param(Reply(302, b"", {"Location": "/login"}), HELD, "/login", id="302"),
        pytest.param(Reply(304, b"", {}), HELD, "304", id="304"),
        pytest.param(
            Reply(307, b"", {"Location": "http://127.0.0.2:9/"}), HELD, "moved", id="307 elsewhere"
        ),
        pytest.param(Reply(hang_up=True), WAITING, "connection broke", id="disconnect"),
        pytest.param(
            Reply(raw=b"\x00\x00\x12\x04\x00\x00\x00\x00\x00junk\r\n\r\n"),
            WAITING,
            "HTTP",
            id="gRPC",
        ),
        pytest.param(Reply(200, b" " * (5 << 20), JSON), REJECTED, "4 MiB", id="answer too large"),
        pytest.param(
            Reply(200, gzip.compress(b" " * (5 << 20)), {**JSON, "Content-Encoding": "gzip"}),
            REJECTED,
            "4 MiB",
            id="answer too large when unpacked",
        ),
        pytest.param(
            Reply(200, b"not gzip", {**JSON, "Content-Encoding": "gzip"}),
            WAITING,
            "HTTP",
            id="answer not gzip",
        ),
    ],
)
def test_each_answer_leads_to_its_state(
    world: World, collector: Collector, reply: Reply, state: DeliveryState, words: str
) -> None:
    collector.script([reply, 500])
    [report_id] = world.consent()
    world.send()
    assert len(collector.requests) == 1
    [receipt] = world.outbox.receipts(report_id)
    assert receipt.queued.state is state, receipt
    assert words in str(receipt.queued.why)
    assert [attempt.outcome for attempt in receipt.attempts] == [state]
    if state is WAITING:
        assert receipt.queued.next_attempt is not None
        assert receipt.queued.next_attempt > NOW
        assert receipt.settled_at is None
    elif state is HELD:
        assert [each[0] for each in world.outbox.held()] == [world.settings.to[0].key]
    else:
        assert receipt.settled_at == NOW
    world.clock.pass_(86_400)
    if state is not WAITING:
        world.send()
        assert len(collector.requests) == 1, "nothing else is retried by itself"


def test_nobody_listening_waits(world: World) -> None:
    with socket.socket() as taken:  # bound, but nobody listens
        taken.bind(("127.0.0.1", 0))
        world.settings.to = (a_collector_at(f"http://127.0.0.1:{taken.getsockname()[1]}/v1/logs"),)
        world.consent()
        world.send()
    [queued] = world.outbox.queue()
    assert (queued.state, str(queued.why)) == (WAITING, "Nothing listens at this address")
    assert world.outbox.failing_since() == NOW


def test_an_unknown_host_waits(world: World) -> None:
    world.settings.to = (a_collector_at("http://no-such-host.invalid/v1/logs"),)
    world.consent()
    world.send()
    [queued] = world.outbox.queue()
    assert queued.state is WAITING
    assert "name of the host is not known" in str(queued.why)


def test_no_answer_in_time_waits(world: World, collector: Collector) -> None:
    world.settings.to = (a_collector_at(collector.url, timeout=0.1),)
    answered = threading.Event()
    collector.script([Reply(wait_for=answered)])
    world.consent()
    world.send()
    answered.set()
    [queued] = world.outbox.queue()
    assert (queued.state, str(queued.why)) == (WAITING, "No answer in time")


@pytest.mark.parametrize("as_date", [False, True], ids=["seconds", "HTTP date"])
def test_retry_after_is_obeyed_over_a_reboot(
    world: World, collector: Collector, as_date: bool
) -> None:
    asked = format_datetime(NOW + timedelta(seconds=30), usegmt=True) if as_date else "30"
    collector.script([Reply(429, b"", {"Retry-After": asked})])
    [report_id] = world.consent()
    world.send()
    [queued] = world.outbox.queue()
    assert queued.next_attempt is not None
    assert 30 <= (queued.next_attempt - NOW).total_seconds() <= 33.1
    world.reboot()
    world.clock.pass_(29)
    world.send()
    assert len(collector.requests) == 1
    world.clock.pass_(5)
    world.send()
    assert world.state(report_id) is DELIVERED
    assert collector.requests[0].wire == collector.requests[1].wire


def test_an_absurd_retry_after_is_bounded(world: World, collector: Collector) -> None:
    collector.script([Reply(503, b"", {"Retry-After": "9" * 40})])
    world.consent()
    world.send()
    [queued] = world.outbox.queue()
    assert queued.next_attempt is not None
    assert queued.next_attempt <= NOW + timedelta(days=1, minutes=1)


def test_waits_grow_to_an_hour_and_no_further(world: World, collector: Collector) -> None:
    collector.script(lambda _: 503)
    [report_id] = world.consent()
    waits = []
    for _ in range(14):
        world.send()
        [queued] = world.outbox.queue()
        assert queued.next_attempt is not None
        waits.append((queued.next_attempt - world.clock.now).total_seconds())
        world.clock.now = queued.next_attempt
    assert waits[:5] == [1, 2, 4, 8, 16]
    assert waits[-1] == 3600
    collector.script([])
    world.send()
    assert world.state(report_id) is DELIVERED
    assert len(world.outbox.receipts(report_id)[0].attempts) == 15


def test_one_report_on_which_the_server_chokes_never_blocks_the_others(
    world: World, collector: Collector
) -> None:
    poison = world.consent()[0]
    collector.script(lambda request: Reply(hang_up=True) if request.uid == poison else 200)
    others = [world.consent()[0] for _ in range(5)]
    world.send()
    world.clock.pass_(3)
    world.send()
    assert {world.state(each) for each in others} == {DELIVERED}
    assert world.state(poison) is WAITING


def test_during_an_outage_one_report_probes_for_all(world: World, collector: Collector) -> None:
    collector.script(lambda _: 503)
    for _ in range(20):
        world.consent()
    world.send()
    assert len(collector.requests) == 1
    assert {queued.state for queued in world.outbox.queue()} == {WAITING}


def test_a_held_destination_burns_no_other_report_and_goes_on_when_told(
    world: World, collector: Collector
) -> None:
    collector.script([401])
    ids = [world.consent()[0] for _ in range(3)]
    world.send()
    world.clock.pass_(86_400)
    world.reboot()
    world.send()
    assert len(collector.requests) == 1
    assert {world.state(each) for each in ids} == {HELD}
    world.outbox.retry(world.settings.to[0].key)
    world.send()
    assert {world.state(each) for each in ids} == {DELIVERED}


def test_a_refused_report_is_sent_again_only_by_hand(world: World, collector: Collector) -> None:
    collector.script([400])
    [report_id] = world.consent()
    world.send()
    world.outbox.retry()
    world.send()
    assert world.state(report_id) is REJECTED
    world.outbox.retry(report_id=report_id)
    world.send()
    assert world.state(report_id) is DELIVERED
    assert collector.requests[0].wire == collector.requests[1].wire


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "place", ["/new/v1/logs", "{base}/new", "//{user}@{host}/v1/logs", "http://{user}@{host}/"]
)
def test_no_redirect_is_followed_and_no_credentials_come_out_of_one(
    world: World, collector: Collector, status: int, place: str
) -> None:
    """The user agreed to an address with its path. A name and a password in `Location` are nothing
    of ours.
    """
    user, password = secrets.token_hex(4), secrets.token_hex(8)
    host = f"127.0.0.1:{collector.port}"
    location = place.format(base=collector.base, host=host, user=f"{user}:{password}")
    collector.script(lambda _: Reply(status, b"", {"Location": location}))
    world.settings.to = (a_collector_at(collector.url, headers={"authorization": "Bearer ours"}),)
    [report_id] = world.consent()
    world.send()
    [request] = collector.requests
    assert request.headers["authorization"] == "Bearer ours"
    [receipt] = world.outbox.receipts(report_id)
    assert receipt.queued.state is HELD
    assert "moved" in str(receipt.queued.why)
    assert password not in str(receipt.queued.why)
    assert password not in str(world.outbox.test(world.settings.to[0]))


def test_credentials_never_follow_to_another_host(world: World, collector: Collector) -> None:
    with Collector() as other:
        collector.script(lambda _: Reply(308, b"", {"Location": other.url}))
        world.settings.to = (
            a_collector_at(collector.url, headers={"authorization": "Bearer secret"}),
        )
        [report_id] = world.consent()
        world.send()
        assert collector.requests[0].headers["authorization"] == "Bearer secret"
        assert other.requests == []
        assert world.state(report_id) is HELD


def test_a_redirect_with_an_endless_page_is_bounded(world: World, collector: Collector) -> None:
    collector.script([Reply(302, b" " * (5 << 20), {"Location": "/v1/logs"})])
    [report_id] = world.consent()
    world.send()
    assert "4 MiB" in str(world.outbox.receipts(report_id)[0].queued.why)


def test_two_destinations_have_queues_of_their_own(world: World, collector: Collector) -> None:
    with Collector(lambda _: 401) as vendor:
        world.settings.to = (*world.settings.to, a_vendor_at(vendor.base))
        [report_id] = world.consent()
        world.send()
        states = {each.queued.host: each.queued.state for each in world.outbox.receipts(report_id)}
        assert states == {
            f"127.0.0.1:{collector.port}": DELIVERED,
            f"127.0.0.1:{vendor.port}": HELD,
        }
        assert world.state(report_id) is HELD, "the table shows what needs care"


def test_the_vendor_gets_the_event_with_its_checksum(world: World, collector: Collector) -> None:
    import hashlib

    world.settings.to = (a_vendor_at(collector.base),)
    [report_id] = world.consent()
    collector.script([Reply(200, b"OK", {"Content-Type": "text/plain"})])
    world.send()
    [request] = collector.requests
    assert request.path == "/api/v1/crash-report"
    assert request.headers["cortex-checksum"] == hashlib.sha256(request.wire).hexdigest()
    assert "content-encoding" not in request.headers
    assert "kvlist_value" in request.body.decode()
    assert world.state(report_id) is DELIVERED


def test_protobuf_is_sent_as_such_and_its_acknowledgement_understood(
    world: World, collector: Collector
) -> None:
    from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest

    world.settings.to = (a_collector_at(collector.url, protocol=Protocol.PROTOBUF),)
    collector.script([Reply(200, b"", PROTOBUF)])
    [report_id] = world.consent()
    world.send()
    [request] = collector.requests
    assert request.headers["content-type"] == "application/x-protobuf"
    message = ExportLogsServiceRequest.FromString(request.body)
    assert (
        message.resource_logs[0].scope_logs[0].log_records[0].trace_id.hex()
        == "b22c05e721de80542e38658f65abd18a"
    )
    assert world.state(report_id) is DELIVERED


def test_a_report_in_an_encoding_that_is_not_taken_waits_for_the_other_one(
    world: World, collector: Collector
) -> None:
    """VictoriaLogs, Dynatrace and Seq take protobuf alone; others take JSON alone."""

    def takes_protobuf_only(request: Request) -> Reply | int:
        is_protobuf = request.headers["content-type"] == "application/x-protobuf"
        return 200 if is_protobuf else Reply(400, ONLY_PROTOBUF, TEXT)

    collector.script(takes_protobuf_only)
    ids = world.consent() + world.consent()
    world.send()
    assert len(collector.requests) == 1, "the address is asked no further"
    assert {world.state(each) for each in ids} == {HELD}
    why = str(world.outbox.held()[0][2])
    assert "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf" in why
    shown = collector.requests[0].json
    world.settings.to = (a_collector_at(collector.url, protocol=Protocol.PROTOBUF),)
    world.outbox.retry()
    world.send()
    assert {world.state(each) for each in ids} == {DELIVERED}
    assert [request.headers["content-type"] for request in collector.requests[1:]] == [
        "application/x-protobuf"
    ] * 2
    assert shown in [request.json for request in collector.requests[1:]], (
        "the same report, written the other way"
    )
    for each in ids:
        [receipt] = world.outbox.receipts(each)
        assert receipt.body in [request.body for request in collector.requests]
        assert receipt.queued.sha256 == hashlib.sha256(receipt.body).hexdigest()


def test_the_other_way_round(world: World, collector: Collector) -> None:
    collector.script([415])
    world.settings.to = (a_collector_at(collector.url, protocol=Protocol.PROTOBUF),)
    [report_id] = world.consent()
    world.send()
    why = str(world.outbox.held()[0][2])
    assert "OTEL_EXPORTER_OTLP_PROTOCOL=http/json" in why
    world.settings.to = (a_collector_at(collector.url),)
    world.outbox.retry()
    world.send()
    assert world.state(report_id) is DELIVERED
    assert json.loads(collector.requests[1].body) == collector.requests[0].json
