"""Any report becomes a request that every collector accepts."""

import base64
import copy
import json
import re
from typing import Any

import pytest
from google.protobuf.json_format import ParseDict
from hypothesis import given
from hypothesis import strategies as st
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest

from tests.builders import an_event
from tests.collector import attributes, records
from tests.sending import a_report
from tray_app.model.delivery import Protocol
from tray_app.otlp import conventions, encode, limit

OBSERVED = 1_795_464_499_000_000_000


def translated(envelope: bytes | None = None, **event: Any) -> dict[str, Any]:
    return encode.translate(a_report(envelope, **event), observed_ns=OBSERVED)


def the_record(request: dict[str, Any]) -> dict[str, Any]:
    [record] = records(request)
    return record


def the_resource(request: dict[str, Any]) -> dict[str, Any]:
    return attributes(request["resourceLogs"][0]["resource"])


def wrapped(event: dict[str, Any], created: str = "2026-11-23T20:08:08.069Z") -> bytes:
    return json.dumps({"metadata": {"createdAt": created, "sentAt": None}, "event": event}).encode()


def complaints(request: dict[str, Any]) -> list[str]:
    """The official definitions, and what they cannot see: the gate that every request must pass."""
    found: list[str] = []
    text = encode.encode(request)
    json.loads(text.decode("utf-8", "strict"))
    strict = copy.deepcopy(request)
    for record in records(strict):
        for name, length in (("traceId", 32), ("spanId", 16)):
            if name in record:
                if (
                    len(record[name]) != length
                    or record[name].strip("0") == ""
                    or record[name] != record[name].lower()
                ):
                    found.append(f"{name} {record[name]}")
                record[name] = base64.b64encode(bytes.fromhex(record[name])).decode()
        for name in ("timeUnixNano", "observedTimeUnixNano"):
            if name in record and not (
                isinstance(record[name], str) and 0 < int(record[name]) < 2**64
            ):
                found.append(f"{name} {record[name]}")
        if "observedTimeUnixNano" not in record:
            found.append("not observed")
    ParseDict(strict, ExportLogsServiceRequest(), ignore_unknown_fields=False)
    _walk(request, found)
    return found


def _walk(value: Any, found: list[str]) -> None:
    if isinstance(value, dict):
        if not value:
            found.append("an empty object")
        for name, inner in value.items():
            if "_" in name:
                found.append(f"name {name}")
            if inner is None:
                found.append(f"null {name}")
            if name in ("attributes", "values") and inner and "key" in inner[0]:
                keys = [item["key"] for item in inner]
                if len(set(keys)) != len(keys) or "" in keys:
                    found.append(f"keys {keys}")
            if name == "value" and (len(inner) != 1 or not next(iter(inner)).endswith("Value")):
                found.append(f"value {inner}")
            _walk(inner, found)
    elif isinstance(value, list):
        for inner in value:
            _walk(inner, found)


def test_originals_stay_and_the_conventions_stand_beside_them() -> None:
    request = translated(
        model="llama3:8b",
        endpoint="/v1/chat/completions",
        gpus='[{"model":"RTX 4090","vendor":"NVIDIA","vram":24564,"vramDynamic":false}]',
    )
    assert not complaints(request)
    assert the_resource(request) == {
        "osName": "linux",
        "osVersion": "v20.20.2",
        "architecture": "x64",
        "appVersion": "0.4.2",
        "cortex.service.name": "crash-report",
        "service.name": "cortex",
        "cpu": "AMD EPYC",
        "gpus": '[{"model":"RTX 4090","vendor":"NVIDIA","vram":24564,"vramDynamic":false}]',
        "source": "cli",
        "os.name": "linux",
        "os.type": "linux",
        "process.runtime.name": "nodejs",
        "process.runtime.version": "v20.20.2",
        "host.arch": "amd64",
        "service.version": "0.4.2",
        "service.namespace": "cortex",
        "host.cpu.model.name": "AMD EPYC",
        "cortex.gpu.count": 1,
        "cortex.gpu.models": ["RTX 4090"],
    }
    record = the_record(request)
    report = a_report(
        model="llama3:8b",
        endpoint="/v1/chat/completions",
        gpus='[{"model":"RTX 4090","vendor":"NVIDIA","vram":24564,"vramDynamic":false}]',
    )
    assert record["traceId"] == "b22c05e721de80542e38658f65abd18a"
    assert record["timeUnixNano"] == "1795464488069000000"
    assert record["observedTimeUnixNano"] == str(OBSERVED)
    assert (record["severityNumber"], record["severityText"], record["eventName"]) == (
        17,
        "ERROR",
        "exception",
    )
    assert record["body"] == {"stringValue": report.message}
    found = attributes(record)
    assert found["payload"] == {
        "modelId": "llama3:8b",
        "endpoint": "/v1/chat/completions",
        "command": "cortex run",
    }
    assert found["exception.type"] == "TypeError"
    assert found["message"] == found["exception.message"] == report.message
    assert found["stack"] == found["exception.stacktrace"] == report.stack
    assert found["gen_ai.request.model"] == "llama3:8b"
    assert found["url.path"] == "/v1/chat/completions"
    assert found["process.command_line"] == "cortex run"
    assert found["sessionId"] == found["session.id"]
    assert found["log.record.uid"] == report.id


def test_the_version_of_node_is_not_that_of_the_system() -> None:
    assert "os.version" not in the_resource(translated(os_version="v20.11.0"))
    system = the_resource(translated(os_version="22.04"))
    assert system["os.version"] == "22.04"
    assert "process.runtime.version" not in system


@pytest.mark.parametrize("key", ["timeUnixNano", "endTimeUnixNano", "startTimeUnixNano"])
@pytest.mark.parametrize("spelling", ["kvlistValue", "kvlist_value", "kvListValue"])
def test_every_spelling_of_every_version_gives_the_same(key: str, spelling: str) -> None:
    request = translated(time_key=key, kvlist_key=spelling)
    assert not complaints(request)
    assert the_record(request)["timeUnixNano"] == "1795464488069000000"
    assert attributes(the_record(request))["payload"]["command"] == "cortex run"


def test_times_that_otlp_does_not_know_are_kept_beside_the_one_it_does() -> None:
    event = an_event(time_key="startTimeUnixNano")
    event["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]["endTimeUnixNano"] = (
        "1795464488069000001"
    )
    record = the_record(translated(wrapped(event)))
    assert record["timeUnixNano"] == "1795464488069000001"
    assert attributes(record)["cortex.start_time_unix_nano"] == 1_795_464_488_069_000_000
    assert attributes(record)["cortex.end_time_unix_nano"] == 1_795_464_488_069_000_001
    assert "cortex.start_time_unix_nano" not in attributes(the_record(translated()))


def test_undefined_values_are_left_out_not_sent_empty() -> None:
    request = translated(message=None, stack=None, source=None)
    assert not complaints(request)
    assert the_record(request)["body"] == {"stringValue": encode.NO_MESSAGE}
    assert "source" not in the_resource(request)
    assert "exception.type" not in attributes(the_record(request))


@pytest.mark.parametrize("written", ["crash-report", "crash-reporting"])
def test_what_cortex_writes_for_a_name_is_no_name_of_a_service(written: str) -> None:
    event = an_event()
    resource = event["resourceLogs"][0]["resource"]["attributes"]
    next(each for each in resource if each["key"] == "service.name")["value"] = {
        "stringValue": written
    }
    found = the_resource(translated(wrapped(event)))
    assert (found["service.name"], found["cortex.service.name"]) == ("cortex", written)


def test_a_name_of_its_own_stays() -> None:
    event = an_event()
    resource = event["resourceLogs"][0]["resource"]["attributes"]
    next(each for each in resource if each["key"] == "service.name")["value"] = {
        "stringValue": "my-cortex"
    }
    found = the_resource(translated(wrapped(event)))
    assert found["service.name"] == "my-cortex"
    assert "cortex.service.name" not in found


def test_the_path_of_an_address_has_no_query() -> None:
    found = attributes(the_record(translated(endpoint="/v1/models?limit=3&after=x#top")))
    assert (found["url.path"], found["url.query"]) == ("/v1/models", "limit=3&after=x")
    assert found["payload"]["endpoint"] == "/v1/models?limit=3&after=x#top"
    whole = attributes(the_record(translated(endpoint="http://127.0.0.1:39281/v1/models?limit=3")))
    assert (whole["url.full"], whole["url.path"]) == (
        "http://127.0.0.1:39281/v1/models?limit=3",
        "/v1/models",
    )
    assert whole["url.query"] == "limit=3"
    assert "url.query" not in attributes(the_record(translated(endpoint="/v1/models")))


def test_the_request_names_the_conventions_that_it_follows() -> None:
    [resource_logs] = translated()["resourceLogs"]
    [scope_logs] = resource_logs["scopeLogs"]
    assert resource_logs["schemaUrl"] == scope_logs["schemaUrl"] == conventions.SCHEMA_URL
    message = ExportLogsServiceRequest.FromString(encode.encode(translated(), Protocol.PROTOBUF))
    assert message.resource_logs[0].schema_url == conventions.SCHEMA_URL


def test_only_a_crash_has_a_crash_id() -> None:
    fatal = translated(severity="FATAL")
    assert attributes(the_record(fatal))["app.crash.id"] == a_report(severity="FATAL").id
    assert "app.crash.id" not in attributes(the_record(translated()))


def test_the_kind_of_crash_travels_with_the_stack() -> None:
    report = a_report()
    request = encode.translate(
        report, observed_ns=OBSERVED, extras=encode.Extras(group="0123456789abcdef")
    )
    assert attributes(the_record(request))["cortex.crash.group"] == "0123456789abcdef"
    without = encode.translate(
        report,
        observed_ns=OBSERVED,
        extras=encode.Extras(group="0123456789abcdef"),
        includes=lambda part: part != "stack",
    )
    assert "0123456789abcdef" not in json.dumps(without)


def test_a_text_of_another_shape_is_kept_as_text() -> None:
    event = an_event()
    record = event["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
    frames = [{"key": "frame0", "value": {"stringValue": "at loadModel (/opt/cortex/a.js:1:2)"}}]
    for item in record["attributes"]:
        if item["key"] == "stack":
            item["value"] = {"kvlist_value": {"values": frames}}
        elif item["key"] == "message":
            item["value"] = {"stringValue": 404}
    request = translated(wrapped(event))
    assert not complaints(request)
    found = attributes(the_record(request))
    assert "at loadModel (/opt/cortex/a.js:1:2)" in found["exception.stacktrace"]
    assert found["message"] == found["exception.message"] == "404"
    assert the_record(request)["body"] == {"stringValue": "404"}


@pytest.mark.parametrize(
    ("trace_id", "sent"),
    [
        ("B22C05E721DE80542E38658F65ABD18A", "b22c05e721de80542e38658f65abd18a"),
        ("0" * 32, None),
        ("b22c", None),
        ("b22c05e7-21de-8054-2e38-658f65abd18a", None),
        ("zz" * 16, None),
        ("", None),
    ],
)
def test_a_trace_id_is_valid_or_an_attribute(trace_id: str, sent: str | None) -> None:
    request = translated(trace_id=trace_id)
    assert not complaints(request)
    assert the_record(request).get("traceId") == sent
    if sent is None:
        assert attributes(the_record(request)).get("cortex.trace_id") == (trace_id or None)


@pytest.mark.parametrize(
    ("text", "number", "event"),
    [
        ("ERROR", 17, "exception"),
        ("FATAL", 21, "app.crash"),
        ("warn", 13, "exception"),
        ("odd", 17, "exception"),
    ],
)
def test_severities_have_numbers(text: str, number: int, event: str) -> None:
    record = the_record(translated(severity=text))
    assert (record["severityNumber"], record["severityText"], record["eventName"]) == (
        number,
        text,
        event,
    )


@pytest.mark.parametrize(
    "message", ["half \ud83d", "nul \x00 here", "\ufeff", "𝄞" * 10, "\u202e reversed"]
)
def test_hostile_texts_arrive_visibly(message: str) -> None:
    request = translated(wrapped(an_event(message=message)))
    assert not complaints(request)
    arrived = attributes(the_record(request))["message"]
    assert arrived == message.replace("\ud83d", r"\ud83d")


def test_a_key_given_twice_is_sent_once() -> None:
    event = an_event()
    record = event["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
    record["attributes"] += [
        {"key": "message", "value": {"stringValue": "second"}},
        {"key": "exception.message", "value": {"stringValue": "theirs"}},
        {"key": "", "value": {"stringValue": "nameless"}},
    ]
    request = translated(wrapped(event))
    assert not complaints(request)
    assert attributes(the_record(request))["message"] == an_event_message()
    assert attributes(the_record(request))["exception.message"] == "theirs"


def an_event_message() -> str:
    return a_report().message


any_values = st.recursive(
    st.one_of(
        st.just({}),
        st.text(alphabet=st.characters()).map(lambda text: {"stringValue": text}),
        st.booleans().map(lambda value: {"boolValue": value}),
        st.integers(-(2**70), 2**70).map(lambda value: {"intValue": str(value)}),
        st.integers().map(lambda value: {"intValue": value}),
        st.floats().map(lambda value: {"doubleValue": value}),
        st.just({"stringValue": None}),
        st.just(None),
        st.just(7),
        st.just({"wrong": 1}),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda values: {"arrayValue": {"values": values}}),
        st.lists(
            st.fixed_dictionaries({"key": st.text(max_size=3), "value": inner}), max_size=3
        ).map(lambda values: {"kvlist_value": {"values": values}}),
    ),
    max_leaves=8,
)


@given(
    pairs=st.lists(
        st.fixed_dictionaries({"key": st.text(max_size=4), "value": any_values}), max_size=6
    ),
    time=st.one_of(st.integers(), st.text(max_size=22), st.none()),
    trace=st.text(alphabet="0aFz-", max_size=34),
)
def test_whatever_a_record_holds_the_request_is_conformant(
    pairs: list[Any], time: Any, trace: str
) -> None:
    event = an_event(trace_id=trace)
    event["resourceLogs"][0]["resource"]["attributes"] += pairs
    record = event["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
    record["timeUnixNano"] = time
    record["attributes"] += pairs
    request = translated(wrapped(event))
    assert not complaints(request)
    encode.encode(request, Protocol.PROTOBUF)


def test_deep_nesting_becomes_text() -> None:
    value: dict[str, Any] = {"stringValue": "core"}
    for _ in range(90):
        value = {"arrayValue": {"values": [value]}}
    event = an_event()
    event["resourceLogs"][0]["resource"]["attributes"].append({"key": "deep", "value": value})
    request = translated(wrapped(event))
    assert not complaints(request)
    assert "core" in json.dumps(request)


def test_protobuf_says_the_same_as_json() -> None:
    request = translated(model="llama3")
    message = ExportLogsServiceRequest.FromString(encode.encode(request, Protocol.PROTOBUF))
    record = message.resource_logs[0].scope_logs[0].log_records[0]
    assert record.trace_id.hex() == "b22c05e721de80542e38658f65abd18a"
    assert record.time_unix_nano == 1_795_464_488_069_000_000
    assert record.observed_time_unix_nano == OBSERVED
    assert record.event_name == "exception"
    assert {item.key for item in record.attributes} == set(attributes(the_record(request)))


def test_the_same_report_gives_the_same_bytes() -> None:
    assert encode.encode(translated()) == encode.encode(translated())
    assert encode.encode(translated(), Protocol.PROTOBUF) == encode.encode(
        translated(), Protocol.PROTOBUF
    )


def test_an_oversize_report_is_cut_where_it_can_be_seen() -> None:
    stack = "Error: big\n" + "".join(
        f"    at frame{n} (/opt/app/file.js:{n}:1)\n" for n in range(150_000)
    )
    request = translated(stack=stack, message="m" * 3_000_000)
    assert limit.limited(request)
    assert limit.size_of(request) <= limit.LARGEST_REQUEST
    assert not complaints(request)
    found = attributes(the_record(request))
    assert "characters cut" in found["stack"]
    assert found["stack"].startswith("Error: big\n    at frame0 ")
    assert found["stack"].endswith("frame149999 (/opt/app/file.js:149999:1)\n")
    assert {"stack", "message", "body"} <= set(found["cortex.truncated"])
    assert found["log.record.uid"] == a_report(stack=stack, message="m" * 3_000_000).id


def test_many_small_attributes_are_dropped_and_counted() -> None:
    event = an_event()
    record = event["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
    record["attributes"] += [
        {"key": f"k{n}", "value": {"stringValue": "x" * 120}} for n in range(30_000)
    ]
    request = translated(wrapped(event))
    assert limit.limited(request)
    assert limit.size_of(request) <= limit.LARGEST_REQUEST
    assert the_record(request)["droppedAttributesCount"] > 1000
    assert not complaints(request)


def test_a_request_within_the_limit_is_left_alone() -> None:
    request = translated()
    before = copy.deepcopy(request)
    assert not limit.limited(request)
    assert request == before


def test_a_part_left_out_is_gone_under_every_name() -> None:
    report = a_report(
        message="private words",
        stack="Error: private words\n    at x",
        command="cortex run private",
    )
    request = encode.translate(
        report,
        observed_ns=OBSERVED,
        includes=lambda part: part not in {"message", "stack", "payload.command"},
    )
    assert "private" not in json.dumps(request)
    assert not complaints(request)


def test_an_oversize_text_is_cut_once_between_words_and_says_by_how_much() -> None:
    stack = "Error: big\n" + "".join(
        f"    at frame{n} (/opt/app/file.js:{n}:1)\n" for n in range(400_000)
    )
    request = translated(stack=stack)
    assert limit.limited(request)
    cut = attributes(the_record(request))["stack"]
    [said] = re.findall(r"… \[(\d+) characters cut\] …", cut)
    before, after = re.split(r"\n… \[\d+ characters cut\] …\n", cut)
    assert len(before) + int(said) + len(after) == len(stack)
    assert before.endswith((" ", "\n"))
    assert stack[len(stack) - len(after) - 1].isspace()
