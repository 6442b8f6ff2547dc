"""The check of the published schema says what is wrong, and where, whatever a record holds."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import an_event
from tray_app.index import validate

KEYS = [
    "resourceLogs",
    "resource",
    "attributes",
    "scopeLogs",
    "scope",
    "logRecords",
    "key",
    "value",
    "stringValue",
    "body",
]
STRANGE = [
    None,
    {},
    [],
    "",
    1,
    1.5,
    True,
    "\ud83d",
    {"stringValue": 1},
    {"kvlist_value": {}},
    {"kvListValue": {}},
    {"stringValue": "", "kvlist_value": {"values": []}},
    {"kvlist_value": {"values": [{"key": "a", "value": {"stringValue": ""}}, {"key": 1}]}},
    2**70,
]


@pytest.mark.parametrize(
    ("event", "valid"),
    [
        (an_event(), True),
        (an_event(stack=None), False),
        (an_event(kvlist_key="kvListValue"), False),
        (an_event(time_key="startTimeUnixNano"), True),
        ({"resourceLogs": []}, True),
        ({}, False),
        ([], False),
        (None, False),
    ],
)
def test_verdicts(event, valid):
    assert (validate.violations(event) == []) is valid


@given(st.sampled_from(KEYS), st.sampled_from(STRANGE), st.booleans())
@settings(max_examples=300, deadline=None)
def test_no_case_is_too_strange_for_a_verdict(place, strange, remove):
    def change(value):
        if isinstance(value, dict):
            kept = {key: inner for key, inner in value.items() if not (remove and key == place)}
            return {key: strange if key == place else change(inner) for key, inner in kept.items()}
        return [change(item) for item in value] if isinstance(value, list) else value

    event = change(an_event())
    said = [*map(str, validate.violations(event))]
    assert all(sentence.encode("utf-8", "strict") for sentence in said)


def test_the_place_is_named_with_the_attributes_key():
    (said,) = map(str, validate.violations(an_event(stack=None)))
    assert said.startswith(
        "resourceLogs[0].scopeLogs[0].logRecords[0].attributes[stack].value: the value is empty"
    )


def test_it_is_not_loaded_until_it_is_needed():
    import subprocess
    import sys

    code = (
        "import sys, tray_app.services.indexer, tray_app.services.reports;"
        "heavy = ('jsonschema', 'requests', 'yaml', 'watchdog');"
        "print(json.dumps([name for name in heavy if name in sys.modules]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", "import json;" + code], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == []
