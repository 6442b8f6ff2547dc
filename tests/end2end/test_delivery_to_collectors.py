"""What real collectors understand is what the user was shown."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.builders import an_event
from tests.real_collectors import KINDS, RealCollector, of_request
from tests.sending import World, a_collector_at
from tray_app.delivery.transport import HttpTransport
from tray_app.model.consent import Choices
from tray_app.model.delivery import Protocol
from tray_app.model.state import DeliveryState

pytestmark = pytest.mark.collector


@pytest.fixture(
    scope="module",
    params=[kind for kind in KINDS if not kind.why_not()],
    ids=lambda kind: kind.name,
)
def collector(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RealCollector]:
    kind = request.param
    with kind(tmp_path_factory.mktemp(kind.name)) as collector:
        yield collector


@pytest.fixture(params=[Protocol.JSON, Protocol.PROTOBUF], ids=["json", "protobuf"])
def protocol(request: pytest.FixtureRequest) -> Protocol:
    return request.param


@pytest.fixture
def world(tmp_path: Path, collector: RealCollector, protocol: Protocol) -> Iterator[World]:
    world = World(tmp_path, a_collector_at(collector.url, protocol=protocol))
    yield world
    world.close()


def wrapped(event: dict[str, Any], **metadata: Any) -> bytes:
    return json.dumps(
        {"metadata": {"createdAt": "2026-11-23T20:08:08.069Z", **metadata}, "event": event}
    ).encode()


def hostile_events() -> dict[str, dict[str, Any]]:
    """Everything that was seen in the wild, and what could come."""
    duplicate = an_event()
    the_record(duplicate)["attributes"] *= 2
    odd = an_event()
    the_record(odd)["attributes"] += [
        {
            "key": "cortex.gpu.models",
            "value": {"arrayValue": {"values": [{"stringValue": "a"}, {}, {"intValue": "3"}]}},
        },
        {"key": "process.exit.code", "value": {"intValue": str(2**53 + 1)}},
        {"key": "cortex.hang.seconds", "value": {"doubleValue": 1.5}},
        {"key": "exception.escaped", "value": {"boolValue": True}},
        {"key": "signal", "value": {"kvlist_value": {"values": []}}},
        {"key": "thread.name", "value": {"arrayValue": {"values": []}}},
        {"key": "os.build_id", "value": None},
        {"key": "stack.truncated", "value": {"doubleValue": "NaN"}},
    ]
    return {
        "as Cortex writes it": an_event(model="llama3:8b", endpoint="/v1/chat/completions"),
        "first released form": an_event(time_key="startTimeUnixNano"),
        "undefined everything": an_event(message=None, stack=None, source=None),
        "half a character": an_event(message="half \ud83d of it"),
        "NUL": an_event(message="a\x00b"),
        "short trace id": an_event(trace_id="b22c"),
        "zero trace id": an_event(trace_id="0" * 32),
        "no trace id": an_event(trace_id=""),
        "upper case trace id": an_event(trace_id="B22C05E721DE80542E38658F65ABD18A"),
        "no time": an_event(time_ns=0),
        "huge": an_event(stack="Error\n" + "    at f (x.js:1:1)\n" * 20_000),
        "everything twice": duplicate,
        "odd values": odd,
        "Unicode": an_event(message="Грешка 😱 エラー \u202e"),
    }


def the_record(event: dict[str, Any]) -> dict[str, Any]:
    record: dict[str, Any] = event["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
    return record


@pytest.mark.parametrize("name", list(hostile_events()))
def test_the_collector_understands_what_was_shown(
    world: World, collector: RealCollector, name: str
) -> None:
    already = len(list(collector.records()))
    report_id = world.shelf.add(wrapped(hostile_events()[name]))
    shown = world.desk.draft(report_id, world.settings.to[0])
    world.consent(report_id)
    world.send()
    [receipt] = world.outbox.receipts(report_id)
    assert receipt.queued.state is DeliveryState.DELIVERED, receipt.queued.why
    assert receipt.body == shown.body
    [arrived] = collector.wait_for(already + 1)[already:]
    [expected] = of_request(json.loads(shown.preview))
    assert arrived == expected
    assert arrived["log.record.uid"] == report_id


def test_what_was_left_out_or_replaced_never_arrives(
    world: World, collector: RealCollector
) -> None:
    already = len(list(collector.records()))
    report_id = world.shelf.add(
        message="cannot open /home/annika/models/x.gguf",
        command="cortex run --token hunter2hunter2",
        source="cli",
    )
    draft = world.desk.draft(
        report_id,
        world.settings.to[0],
        Choices(
            left_out=frozenset({"payload.command", "resource.cpu"}),
            comment="It broke",
            contact="a@example.org",
        ),
    )

    world.desk.send_all([draft])
    world.send()
    [arrived] = collector.wait_for(already + 1)[already:]
    everything = repr(arrived)
    assert "annika" not in everything
    assert "hunter2" not in everything
    assert "EPYC" not in everything
    assert arrived["cortex.comment"] == "It broke"
    assert arrived["cortex.contact"] == "a@example.org"
    assert arrived.body == "cannot open /home/<user>/models/x.gguf"


def test_cortex_s_own_bytes_may_be_refused_which_is_why_they_are_translated(
    collector: RealCollector,
) -> None:
    already = len(list(collector.records()))
    transport = HttpTransport()
    body = json.dumps(an_event()).encode()
    answer = transport.post(
        a_collector_at(collector.url), body, {"Content-Type": "application/json"}
    )
    transport.close()
    # The others take both spellings of the nested list.
    assert answer.status == (400 if collector.name == "rotel" else 200)
    if answer.status == 200:
        collector.wait_for(already + 1)  # so that it is not taken for the next test's


def test_the_test_record_is_accepted(world: World, collector: RealCollector) -> None:
    already = len(list(collector.records()))
    result = world.outbox.test(world.settings.to[0])
    assert result.ok, result
    [arrived] = collector.wait_for(already + 1)[already:]
    assert arrived["cortex.test"] is True
    assert "no crash" in arrived.body
