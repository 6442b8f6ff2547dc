"""By what a report is recognised, and what the version that mends its fault says of it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.builders import an_envelope
from tray_app.index import parser, reader
from tray_app.model.known_issue import Fix, KnownIssue, Seen, Subject, match_of
from tray_app.model.report import CrashReport, RecordLocation

ISSUE = KnownIssue("Title", "https://tracker.example/1")


def a_report(**event: Any) -> CrashReport:
    decoded = parser.decode(an_envelope(**event))
    assert not isinstance(decoded, str)
    return reader.read_report(decoded.envelope, RecordLocation(Path("x"), 0, 0, 1), ())


REPORT = a_report(
    message="Cannot read properties of undefined (reading 'foo')", source="cli", version="0.4.2"
)


@pytest.mark.parametrize(
    ("conditions", "is_of"),
    [
        ({"groups": ("g1", "g2")}, True),
        ({"groups": ("g3",)}, False),
        ({"exception_type": "TypeError"}, True),
        ({"exception_type": "Type"}, False),
        ({"exception_type": "typeerror"}, False),
        ({"message": "CANNOT read"}, True),
        ({"message": "reading 'bar'"}, False),
        ({"message": "TypeError: Cannot"}, True),
        ({"words": ("Reading", "foo")}, True),
        ({"words": ("read", "fo")}, False),
        ({"message": "cannot", "sources": ("cli", "cortex-cpp")}, True),
        ({"message": "cannot", "sources": ("cortex-cpp",)}, False),
        ({"message": "cannot", "first_version": "0.4.0", "last_version": "0.4.2"}, True),
        ({"message": "cannot", "first_version": "0.4.3"}, False),
        ({"message": "cannot", "last_version": "0.4.2-rc1"}, False),
        ({"groups": ("g1",), "message": "something else"}, False),
    ],
)
def test_a_report_meets_all_that_is_given(conditions: dict[str, Any], is_of: bool) -> None:
    assert replace(ISSUE, **conditions).is_of(Subject(REPORT, "g1")) is is_of


def test_a_version_that_cannot_be_compared_is_in_no_range() -> None:
    assert not replace(ISSUE, message="cannot", first_version="0.1").is_of(
        Subject(replace(REPORT, app_version="nightly"), "g")
    )
    assert replace(ISSUE, message="cannot").is_of(
        Subject(replace(REPORT, app_version="nightly"), "g")
    )


def test_a_huge_message_is_compared_at_its_beginning() -> None:
    long = replace(REPORT, message="a" * 19_000 + " needle " + "a" * 10_000_000 + " late")
    assert replace(ISSUE, message="needle").is_of(Subject(long, "g"))
    assert not replace(ISSUE, message="late").is_of(Subject(long, "g"))


@pytest.mark.parametrize(
    ("fixed_in", "of", "kind", "newest", "fix", "version"),
    [
        ("", "0.4.2", ["0.4.2"], None, Fix.OPEN, "0.4.2"),
        ("0.5.1", "0.4.2", ["0.4.2"], None, Fix.BEFORE, "0.4.2"),
        ("0.5.1", "0.4.2", ["0.4.2"], "0.5.0", Fix.BEFORE, "0.4.2"),
        ("0.5.1", "0.4.2", ["0.4.2"], "0.5.1", Fix.UPDATED, "0.4.2"),
        ("0.5.1", "0.5.1-rc2", ["0.5.1-rc2"], "0.6.0", Fix.UPDATED, "0.5.1-rc2"),
        ("0.5.1", "0.5.1", ["0.5.1"], "0.6.0", Fix.BACK, "0.5.1"),
        ("0.5.1", "0.4.2", ["0.4.2", "0.5.2", "0.5.10", "0.5.3"], "0.6.0", Fix.BACK, "0.5.10"),
        ("0.5.1", "nightly", ["nightly"], "0.6.0", Fix.UNKNOWN, "nightly"),
        ("0.5.1", "nightly", ["nightly", "0.5.2"], None, Fix.BACK, "0.5.2"),
        ("0.5.1", "", [], None, Fix.UNKNOWN, ""),
    ],
)
def test_how_a_report_stands_to_the_version_that_mends_it(
    fixed_in: str, of: str, kind: list[str], newest: str | None, fix: Fix, version: str
) -> None:
    seen = Seen(newest, 7) if newest is not None else None
    found = match_of(replace(ISSUE, fixed_in=fixed_in), of, kind, seen)
    assert (found.fix, found.version) == (fix, version)
    assert (found.newer is not None) is (fix is Fix.UPDATED)
