"""A single report is decoded by the standard library, and comes out as the index has it."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import an_envelope
from tray_app.index import identity, parser

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def as_indexed(data: bytes) -> tuple[bytes, dict[str, object]]:
    [piece] = parser.line_pieces(data)
    assert piece.envelope is not None
    return identity.report_id(piece.envelope), piece.envelope


def test_a_usual_report_is_decoded() -> None:
    found, envelope = as_indexed(an_envelope(message="ä 😀 \u2028"))
    assert identity.decoded(an_envelope(message="ä 😀 \u2028"), found) == envelope
    assert identity.decoded(an_envelope(message="another"), found) is None


USUAL_NUMBERS = st.integers(-(2**63), 2**64 - 1)
"""Of larger ones, one decoder makes fractions; as times neither is anything."""


@settings(deadline=None)
@given(value=JSON, sent=st.none() | st.text() | USUAL_NUMBERS | st.floats())
def test_what_is_decoded_is_what_the_index_has(value: object, sent: object) -> None:
    event = {"resourceLogs": [{"more": value}]}
    envelope = {"metadata": {"createdAt": "2026-11-23", "sentAt": sent}, "event": event}
    data = json.dumps(envelope).encode()
    found, expected = as_indexed(data)
    again = identity.decoded(data, found)
    assert again is None or (again, parser.line_pieces(data)[0].notes) == (expected, ())


@pytest.mark.parametrize(
    "odd",
    [
        '"\\ud83d"',
        "NaN",
        "123456789012345678901234567890",
        "1e400",
        "[" * 2_000 + "]" * 2_000,
    ],
)
@pytest.mark.parametrize("place", ["sentAt", "event"])
def test_what_the_two_decoders_read_differently_is_left_to_the_other(odd: str, place: str) -> None:
    given = {"sentAt": "null", "event": "1", place: odd}
    data = (
        f'{{"metadata":{{"createdAt":"2026-11-23","sentAt":{given["sentAt"]}}},'
        f'"event":{{"resourceLogs":[{given["event"]}]}}}}'
    ).encode()
    [piece] = parser.line_pieces(data)
    found = identity.report_id(piece.envelope) if piece.envelope is not None else b""
    again = identity.decoded(data, found)
    if again is not None:
        assert piece.envelope is not None
        assert (again["event"], piece.notes) == (piece.envelope["event"], ())
