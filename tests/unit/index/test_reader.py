"""A decoded record becomes the model, whatever shape it has."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import an_envelope, an_event
from tray_app.index import reader
from tray_app.model.report import Attribute, KeyValues, RecordLocation

HERE = RecordLocation(Path("crash-report.jsonl"), 0, 1, 1)


def report(**more):
    return reader.read_report(json.loads(an_envelope(**more)), HERE)


def test_every_field_finds_its_place():
    found = report(model="tinyllama", endpoint="/v1/models", command="cortex run")
    assert (found.model_id, found.endpoint, found.command) == (
        "tinyllama",
        "/v1/models",
        "cortex run",
    )
    assert found.exception_type == "TypeError"
    assert found.what == "TypeError: Cannot read properties of undefined (reading 'foo')"
    assert (found.source, found.app_version, found.os_version) == ("cli", "0.4.2", "v20.20.2")
    assert found.occurred_at == datetime(2026, 11, 23, 20, 8, 8, 69000, tzinfo=UTC)
    assert found.session_id.startswith("3f0c1e1e")
    assert found.notes == ()


def test_graphics_cards_are_read_from_the_text_inside():
    cards = [
        {"model": "GeForce RTX 4090", "vendor": "NVIDIA", "vram": 24564, "vramDynamic": False},
        {"model": "Apple M2", "vendor": "Apple", "vram": None, "vramDynamic": True},
    ]
    first, second = report(gpus=json.dumps(cards)).gpus
    assert (first.model, first.vram, first.vram_dynamic) == (
        "GeForce RTX 4090",
        24564 * 1048576,
        False,
    )
    assert (second.vram, second.vram_dynamic) == (None, True)


@pytest.mark.parametrize(
    "text", ["", "[]", "not json", "{}", '[1, "x"]', '[{"vram": "much"}]', "[" * 5000]
)
def test_graphics_cards_that_make_no_sense_do_no_harm(text):
    assert all(card.vram is None for card in report(gpus=text).gpus)


@pytest.mark.parametrize(
    ("time_ns", "year"),
    [(1_000_000, 1970), (4_102_444_800_000_000_000, 2100), (0, 2026), (2**63, 2026), (-5, 2026)],
)
def test_any_date_is_taken_as_it_is_and_an_unusable_one_falls_back_to_the_envelopes(time_ns, year):
    assert report(time_ns=time_ns).occurred_at.year == year


def test_a_report_without_any_time_has_none():
    found = report(time_ns=0, created_at="yesterday")
    assert (found.occurred_at, found.occurred_ns, found.created_at) == (None, 0, None)


def test_undefined_values_are_empty():
    found = report(message=None, stack=None, source=None)
    assert (found.message, found.stack, found.source, found.what) == ("", "", "", "")


def test_an_attribute_given_twice_is_kept_twice_and_said():
    envelope = json.loads(an_envelope())
    record = envelope["event"]["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
    record["attributes"].append({"key": "message", "value": {"stringValue": "again"}})
    found = reader.read_report(envelope, HERE)
    assert found.message.startswith("Cannot read")
    assert [item.key for item in found.attributes].count("message") == 2
    assert any("more than once" in note for note in map(str, found.notes))


def test_a_lone_surrogate_is_written_out_and_said():
    envelope = json.loads(an_envelope(message="half"))
    record = envelope["event"]["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
    record["attributes"][0]["value"]["stringValue"] = "half \ud83d"
    found = reader.read_report(envelope, HERE)
    assert found.message == "half \\ud83d"
    assert found.attributes[0].value == "half \\ud83d"
    assert len(found.notes) == 1


def test_deep_nesting_is_shown_as_far_as_sense_goes():
    value: dict = {"stringValue": "deep"}
    for _ in range(200):
        value = {"kvlistValue": {"values": [{"key": "k", "value": value}]}}
    envelope = json.loads(an_envelope())
    record = envelope["event"]["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
    record["attributes"].append({"key": "nested", "value": value})
    inner = reader.read_report(envelope, HERE).attributes[-1].value
    depth = 0
    while isinstance(inner, KeyValues):
        inner, depth = inner.items[0].value, depth + 1
    assert depth == 100
    assert "nested more deeply" in inner


def test_values_of_every_kind_are_read():
    envelope = json.loads(an_envelope())
    record = envelope["event"]["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
    kinds = [
        {"intValue": "12"},
        {"boolValue": True},
        {"doubleValue": 1.5},
        {"arrayValue": {"values": [{}]}},
        {"x": [1]},
    ]
    record["attributes"] = [
        {"key": str(number), "value": value} for number, value in enumerate(kinds)
    ]
    values = [item.value for item in reader.read_report(envelope, HERE).attributes]
    assert values == [12, True, 1.5, (None,), '{"x": [1]}']


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
PLACES = [
    "metadata",
    "event",
    "resourceLogs",
    "resource",
    "attributes",
    "scopeLogs",
    "scope",
    "logRecords",
    "key",
    "value",
]


@given(JSON, st.sampled_from(PLACES))
@settings(max_examples=200, deadline=None)
def test_no_shape_raises(strange, place):
    def replace(value):
        if isinstance(value, dict):
            return {
                key: strange if key == place else replace(inner) for key, inner in value.items()
            }
        return [replace(item) for item in value] if isinstance(value, list) else value

    envelope = replace(json.loads(an_envelope()))
    found = reader.read_report(envelope, HERE)
    assert len(found.id) == 32
    assert all(isinstance(item, Attribute) for item in found.attributes)


def test_a_text_of_another_shape_is_the_same_in_the_list_and_in_the_report():
    event = an_event()
    record = event["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
    frames = {
        "values": [
            {"key": "frame0", "value": {"stringValue": "at loadModel (/opt/cortex/a.js:1:2)"}}
        ]
    }
    for item in record["attributes"]:
        if item["key"] == "stack":
            item["value"] = {"kvlist_value": frames}
        elif item["key"] == "message":
            item["value"] = {"stringValue": 404}
    payload = next(item for item in record["attributes"] if item["key"] == "payload")["value"][
        "kvlist_value"
    ]["values"]
    next(item for item in payload if item["key"] == "modelId")["value"] = {"stringValue": 7}
    for item in event["resourceLogs"][0]["resource"]["attributes"]:
        if item["key"] == "appVersion":
            item["value"] = {"arrayValue": {"values": [{"intValue": "1"}, {"stringValue": "2"}]}}
    envelope = {"metadata": {"createdAt": "2026-11-23T20:08:08.069Z"}, "event": event}
    found = reader.read_report(envelope, HERE)
    assert found.message == found.text("message") == "404"
    assert found.stack == found.text("stack") == '{"frame0": "at loadModel (/opt/cortex/a.js:1:2)"}'
    assert (found.model_id, found.app_version) == ("7", '[1, "2"]')
    parts = reader.Parts(envelope)
    assert (parts.message, parts.stack, parts.version) == (
        found.message,
        found.stack,
        found.app_version,
    )
    assert parts.payload("modelId") == "7"
