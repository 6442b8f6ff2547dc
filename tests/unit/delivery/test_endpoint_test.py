"""The test of an address says what is wrong and what to do next."""

import socket
import threading
from pathlib import Path

import pytest

from tests.collector import Collector, Reply, attributes, records
from tests.sending import World, a_collector_at, a_vendor_at
from tray_app.model.delivery import Protocol

HTML = {"Content-Type": "text/html"}
PAGE = b"<html>Log in</html>"
ONLY_PROTOBUF = b"json encoding isn't supported for opentelemetry format. Use protobuf encoding"


@pytest.mark.parametrize(
    ("reply", "path", "words", "hint"),
    [
        (Reply(404, b"", {}), "/v1/log", "404", "want the path /v1/logs"),
        (Reply(404, b"", {}), "/v1/logs/v1/logs", "404", "stands in the address twice"),
        (Reply(404, b"", {}), "/v1/logs", "404", "mostly 4318"),
        (Reply(400, b"", {}), "/v1/logs", "400", "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"),
        (
            Reply(400, ONLY_PROTOBUF, {}),
            "/v1/logs",
            "400",
            "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
        ),
        (Reply(401, b"", {}), "/v1/logs", "credentials", "as a header"),
        (Reply(403, b"", {}), "/v1/logs", "may not send", "whoever runs the server"),
        (Reply(200, PAGE, HTML), "/v1/logs", "web page", "Log in to the network"),
        (Reply(200, b"pong", {}), "/v1/logs", "no collector", "4318"),
        (
            Reply(302, b"", {"Location": "https://sso.example/"}),
            "/v1/logs",
            "moved",
            "https://sso.example/",
        ),
        (Reply(429, b"", {}), "/v1/logs", "429", "busy"),
        (Reply(503, b"", {}), "/v1/logs", "503", "Reports will wait"),
        (Reply(500, b"", {}), "/v1/logs", "500", "fault of its own"),
        (Reply(415, b"", {}), "/v1/logs", "415", "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"),
        (Reply(raw=b"\x00\x00\x18\x04\x00\x00\x00\x00\x00\x00\x04"), "/v1/logs", "HTTP", "gRPC"),
        (Reply(hang_up=True), "/v1/logs", "broke", "https://"),
    ],
)
def test_an_answer_is_explained(
    world: World, collector: Collector, reply: Reply, path: str, words: str, hint: str
) -> None:
    collector.script([reply])
    result = world.outbox.test(a_collector_at(collector.base + path))
    assert not result.ok
    assert words in str(result.words), result
    assert hint in str(result.hint), result


def test_success_is_said_of_both_requests_and_the_record_is_labelled(
    world: World, collector: Collector
) -> None:
    result = world.outbox.test(world.settings.to[0])
    assert result.ok
    assert (result.empty, result.record) == (True, True)
    assert str(result.hint) == ""
    assert str(result.words) == "Connected. Test record accepted."
    empty, request = collector.requests
    assert empty.body == b'{"resourceLogs":[]}'
    [record] = records(request.json)
    assert attributes(record)["cortex.test"] is True
    assert "this is no crash" in record["body"]["stringValue"]
    assert world.outbox.history() == [], "a test is no report"


def test_of_protobuf_the_empty_request_has_no_bytes_at_all(
    world: World, collector: Collector
) -> None:
    to = a_collector_at(collector.url, protocol=Protocol.PROTOBUF)
    answers = {"Content-Type": "application/x-protobuf"}
    collector.script([Reply(200, b"", answers), Reply(200, b"", answers)])
    assert world.outbox.test(to).ok
    assert collector.requests[0].body == b""
    assert collector.requests[0].headers["content-type"] == "application/x-protobuf"
    assert collector.requests[1].body != b""


@pytest.mark.parametrize("answer", [404, 401, 503, Reply(200, PAGE, HTML), Reply(hang_up=True)])
def test_where_the_empty_request_fails_nothing_else_is_sent(
    world: World, collector: Collector, answer: Reply | int
) -> None:
    collector.script([answer])
    result = world.outbox.test(world.settings.to[0])
    assert (result.ok, result.empty, result.record) == (False, False, None)
    assert len(collector.requests) == 1


def test_a_record_that_is_refused_after_an_empty_request_is_told_apart(
    world: World, collector: Collector
) -> None:
    refusal = Reply(200, b'{"partialSuccess":{"rejectedLogRecords":"1","errorMessage":"no room"}}')
    collector.script([200, refusal])
    result = world.outbox.test(world.settings.to[0])
    assert (result.ok, result.empty, result.record) == (False, True, False)
    assert str(result.words) == "Connected. Test record not accepted: no room"


def test_a_receiver_that_wants_no_empty_request_may_still_take_reports(
    world: World, collector: Collector
) -> None:
    collector.script([Reply(422, b"error at least one log is needed", {})])
    result = world.outbox.test(world.settings.to[0])
    assert not result.ok
    assert "at least one log" in str(result.words)
    assert "take reports all the same" in str(result.hint)


def test_the_vendor_s_server_is_tested_in_its_own_way(world: World, collector: Collector) -> None:
    result = world.outbox.test(a_vendor_at(collector.base))
    assert (result.ok, result.empty, result.record) == (True, None, True)
    assert len(collector.requests) == 1
    assert collector.requests[0].headers["cortex-checksum"]
    collector.script([404])
    assert "only the server's own address" in str(
        world.outbox.test(a_vendor_at(collector.base)).hint
    )


def test_nobody_listening_is_explained(world: World) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        result = world.outbox.test(
            a_collector_at(f"http://127.0.0.1:{taken.getsockname()[1]}/v1/logs")
        )
    assert "Nothing listens" in str(result.words)
    assert "Start the collector" in str(result.hint)


def test_a_wrong_name_is_explained(world: World) -> None:
    result = world.outbox.test(a_collector_at("http://no-such-host.invalid/v1/logs"))
    assert "mistake in the name" in str(result.hint)


def test_a_plain_port_behind_https_is_explained(world: World, collector: Collector) -> None:
    result = world.outbox.test(a_collector_at(collector.url.replace("http:", "https:")))
    assert "secure connection" in str(result.words)
    assert "plain http://" in str(result.hint)


def test_silence_is_explained(world: World, collector: Collector) -> None:
    answered = threading.Event()
    collector.script([Reply(wait_for=answered)])
    result = world.outbox.test(a_collector_at(collector.url, timeout=0.1))
    answered.set()
    assert "firewall" in str(result.hint)


def test_a_missing_certificate_file_is_explained(world: World, tmp_path: Path) -> None:
    result = world.outbox.test(
        a_collector_at("https://localhost:9/v1/logs", ca_file=str(tmp_path / "no.pem"))
    )
    assert "certificate file" in str(result.hint)
