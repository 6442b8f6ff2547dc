"""Whole records are found in any bytes, and what is damaged is said."""

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.builders import an_envelope, an_event
from tray_app.index import parser
from tray_app.index.identity import report_id
from tray_app.index.index_entry import EntryReader

ONE = an_envelope(message="one")
TWO = an_envelope(message="two")
MARKED = an_envelope(message="two", sent_at="2026-11-23T20:08:09.000Z")


def read(data: bytes) -> tuple[list[str], list[str]]:
    """Return the messages of whole records and the reasons of damaged pieces."""
    whole, damaged = [], []
    for piece in parser.pieces(data):
        if piece.envelope is None:
            damaged.append(str(piece.reason))
            assert data[piece.offset : piece.offset + piece.length].strip()
        else:
            whole.append(EntryReader().of_report(piece.envelope, 0, 0).what.partition(": ")[2])
            assert json.loads(
                data[piece.offset : piece.offset + piece.length].decode("utf-8", "surrogateescape")
            )
    return whole, damaged


def test_the_last_line_needs_no_end():
    assert read(ONE + b"\n" + TWO) == (["one", "two"], [])


def test_blank_lines_are_nothing():
    assert read(b"\n\n" + ONE + b"\n  \r\n" + TWO + b"\r\n\n") == (["one", "two"], [])


def test_records_glued_together_are_all_found():
    assert read(ONE + TWO + ONE) == (["one", "two", "one"], [])


def test_a_record_written_over_the_end_of_another_leaves_that_one_damaged():
    assert read(ONE[:-40] + MARKED) == (
        ["two"],
        ["The end of this record was overwritten by the next one."],
    )


def test_the_old_end_of_a_record_that_moved_is_no_damage_of_its_own():
    assert read(ONE[:-40] + MARKED + MARKED[-18:]) == (
        ["two"],
        ["The end of this record was overwritten by the next one."],
    )


def test_a_record_that_lost_its_head_is_damaged():
    whole, damaged = read(ONE + TWO[22:])
    assert whole == ["one"]
    assert damaged == ["A left-over of a record that was written over."]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (ONE[:500], "cut off"),
        (b"\0" * 300, "300 zero bytes"),
        (ONE[:300] + b"\0" * 200, "Zero bytes stand inside"),
        (b"[1, 2]", "not a crash report"),
        (b'{"metadata": {}}', "has no event"),
        (b'{"metadata": {}, "event": {}}', "no log record"),
        (b"\xff\xfe garbage", "missing or overwritten"),
        (b'{"a":' * 5000 + b"1" + b"}" * 5000, "nested too deeply"),
    ],
)
def test_each_damage_has_its_sentence(data, reason):
    whole, (said,) = read(data)
    assert whole == []
    assert reason in said


def test_a_lone_surrogate_is_read_and_shown():
    data = ONE.replace(b'"stringValue":"one"', b'"stringValue":"half \\ud83d end"')
    (piece,) = parser.pieces(data)
    entry = EntryReader().of_report(piece.envelope, 0, len(data))
    assert entry.what.endswith("half \\ud83d end")
    assert all(text.encode() is not None for text in entry if isinstance(text, str))


def test_a_bare_event_is_a_report():
    data = json.dumps(an_event(message="bare")).encode()
    assert read(data) == (["bare"], [])


def test_the_id_does_not_depend_on_the_mark_or_on_how_the_record_is_laid_out():
    loose = json.dumps(json.loads(TWO), indent=None, ensure_ascii=True).encode()
    identities = {report_id(json.loads(data)) for data in (TWO, MARKED, loose)}
    assert len(identities) == 1
    assert report_id(json.loads(ONE)) not in identities


def test_all_versions_of_cortex_give_the_same_entry():
    found = {
        EntryReader()
        .of_report(
            json.loads(an_envelope(time_key=time_key, kvlist_key=kvlist, model="tinyllama")), 0, 0
        )
        ._replace(id=b"", length=0)
        for time_key in ("timeUnixNano", "startTimeUnixNano", "endTimeUnixNano")
        for kvlist in ("kvlistValue", "kvlist_value", "kvListValue")
    }
    (entry,) = found
    assert (entry.model, entry.ts) == ("tinyllama", 1_795_464_488_069_000_000)


GARBAGE = st.one_of(
    st.binary(max_size=80),
    st.integers(1, len(ONE) - 1).map(lambda n: ONE[:n]),
    st.integers(1, len(ONE) - 1).map(lambda n: ONE[n:]),
    st.just(b"\0" * 50),
    st.just(b""),
).map(lambda data: data.replace(b"\n", b" "))


@given(
    st.lists(
        st.tuples(
            GARBAGE, st.sampled_from([b"\n", b"\r\n", b"\n\n"]), st.sampled_from([ONE, TWO, b""])
        ),
        max_size=6,
    )
)
@settings(max_examples=200, deadline=None)
def test_no_whole_line_is_lost_between_garbage(parts):
    data = b"".join(garbage + end + record + b"\n" for garbage, end, record in parts)
    expected = sum(record != b"" for _, _, record in parts)
    whole = [piece for piece in parser.pieces(data) if piece.envelope is not None]
    assert len(whole) >= expected
    assert len(EntryReader().read(data, 0, "a.jsonl")) == len(list(parser.pieces(data)))


@given(st.lists(st.sampled_from([ONE, TWO, MARKED]), min_size=1, max_size=4), st.integers(0, 200))
@example([ONE], ONE.index(b":") + 1)
@settings(max_examples=100, deadline=None)
def test_records_glued_behind_a_torn_one_are_never_lost(records, torn):
    whole = [
        piece
        for piece in parser.pieces(ONE[:torn] + b"".join(records))
        if piece.envelope is not None
    ]
    assert len(whole) == len(records)


@given(st.binary(max_size=300))
@settings(max_examples=200, deadline=None)
def test_no_bytes_raise(data):
    list(parser.pieces(data))
    parser.whole_file(data)
    list(EntryReader().read(data, 0, "x.json"))
