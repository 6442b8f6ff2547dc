"""How deeply a record is nested never stops anything, and never makes two reports of one."""

import json

import pytest

from tests.builders import an_envelope, an_event, append
from tests.unit.index.conftest import Desk
from tray_app.index import parser
from tray_app.index.index_entry import EntryReader
from tray_app.model.query import Query
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.ui.widgets import compare_state as compare

AT_TOP, IN_RESOURCE, IN_PAYLOAD = "at the top", "in the resource", "in the payload"
PLACES = (AT_TOP, IN_RESOURCE, IN_PAYLOAD)


def nested(place: str, levels: int, *, message: str = "one") -> bytes:
    """Return a record with so many lists in each other."""
    line = an_envelope(message=message)
    lists = b"[" * levels + b"]" * levels
    if place == AT_TOP:
        return line[:-1] + b',"more":' + lists + b"}"
    old = b'{"key":"source",' if place == IN_RESOURCE else b'{"key":"sessionId",'
    return line.replace(old, b'{"key":"deep","value":' + lists + b"}," + old)


def levels_of(line: bytes) -> int:
    depth = deepest = 0
    for byte in line:
        depth += (byte in b"[{") - (byte in b"]}")
        deepest = max(deepest, depth)
    return deepest


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("levels", [180, 240, 245, 250, 253, 254, 300, 900])
def test_a_deeply_nested_record_is_listed_and_read(desk: Desk, place: str, levels: int):
    append(
        desk.file,
        an_envelope(message="before"),
        nested(place, levels),
        an_envelope(message="behind"),
    )
    desk.complete()
    rows = desk.reports.page(Query(), 0, 10)
    assert sorted(row.what.rpartition(" ")[2] for row in rows) == ["before", "behind", "one"]
    for row in rows:
        report = desk.reports.report(row.key)
        assert isinstance(report, CrashReport)
        assert report.id == row.id
        assert isinstance(desk.reports.violations(row.key), list)
        compare.compare(desk.reports.stored(row.key), "{}")


@pytest.mark.parametrize("place", PLACES)
def test_both_ways_of_reading_give_the_same_entry_at_any_depth(place: str):
    for levels in [*range(185, 260), 1000]:
        line = nested(place, levels)
        thorough = list(EntryReader().entries(parser.pieces(line), line, base=0, name="a.jsonl"))
        assert EntryReader().read(line, 0, "a.jsonl") == thorough


@pytest.mark.parametrize("place", PLACES)
def test_one_limit_holds_wherever_the_nesting_is(place: str):
    around = levels_of(nested(place, 50)) - 50
    at_most = nested(place, parser.DEEPEST - around)
    assert [str(piece.reason) for piece in parser.pieces(at_most)] == [""]
    deeper = nested(place, parser.DEEPEST - around + 1)
    assert [piece.reason for piece in parser.pieces(deeper)] == [parser.TOO_DEEP]


@pytest.mark.parametrize("levels", [1025, 5000, 200_000])
def test_what_is_nested_too_deeply_is_damaged_and_said(desk: Desk, levels: int):
    append(
        desk.file,
        an_envelope(message="before"),
        nested(IN_RESOURCE, levels),
        an_envelope(message="behind"),
    )
    desk.complete()
    totals = desk.reports.totals()
    assert (totals.reports, totals.damaged) == (2, 1)
    (row,) = [row for row in desk.reports.page(Query(), 0, 10) if row.damaged]
    damaged = desk.reports.report(row.key)
    assert isinstance(damaged, DamagedRecord)
    assert str(damaged.reason) == "The record is nested too deeply to be read."


@pytest.mark.parametrize("levels", [1100, 5000])
def test_brackets_inside_texts_are_no_levels(levels: int):
    text = 'a "quoted" \\ [' + "[{" * levels
    line = json.dumps({"metadata": {}, "event": an_event(message=text)}).encode()
    assert [str(piece.reason) for piece in parser.pieces(line)] == [""]
    assert "nested" not in str(next(parser.pieces(line[:-30] + b"\\")).reason)


def test_a_record_glued_to_one_that_is_nested_too_deeply_is_found():
    whole = [
        piece.envelope is not None
        for piece in parser.pieces(nested(AT_TOP, 5000) + an_envelope(message="two"))
    ]
    assert whole == [False, True]


LOOSE = json.loads(an_envelope(message="glued"))


@pytest.mark.parametrize(
    "record",
    [
        {
            "metadata": {"sentAt": None, "createdAt": "2026-11-23T20:08:08.069Z"},
            "event": LOOSE["event"],
        },
        {"metadata": {}, "event": LOOSE["event"]},
        {"event": LOOSE["event"], "metadata": LOOSE["metadata"]},
        {"event": LOOSE["event"]},
        LOOSE["event"],
    ],
)
@pytest.mark.parametrize("separators", [(",", ":"), (", ", ": ")])
@pytest.mark.parametrize("torn", [0, 20, 400, 1200])
def test_a_glued_record_is_found_whatever_the_order_of_its_members(record, separators, torn: int):
    glued = json.dumps(record, separators=separators).encode()
    found = list(parser.pieces(an_envelope(message="torn")[:torn] + glued + glued))
    whole = [piece for piece in found if piece.envelope is not None]
    assert [EntryReader().of_report(piece.envelope, 0, 0).what for piece in whole] == [
        "TypeError: glued"
    ] * 2
    assert len(found) == 2 + (torn > 0)
