"""Groups say what is news about them; notes are no crashes; a report may stand for many
occurrences.
"""

import json
import time

import pytest

from tests.builders import an_envelope, append
from tray_app.index import frames
from tray_app.model.query import Column, Query, Release
from tray_app.model.state import StateName
from tray_app.services import regressions
from tray_app.services.events import ReportsChanged

DAY_NS = 86_400 * 10**9
BEGIN = 1_790_000_000 * 10**9
HOST = "Error: x\n    at {name} (/opt/cortex/dist/{name}.js:1:1)"


def a_record(*, attributes=(), **more):
    record = json.loads(an_envelope(**more))
    log = record["event"]["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
    log["attributes"] += [
        {"key": key, "value": {"stringValue": value}} for key, value in attributes
    ]
    return json.dumps(record, separators=(",", ":")).encode()


def crash(name, day, version="0.4.1", **more):
    return a_record(
        message="x", stack=HOST.format(name=name), time_ns=BEGIN + day * DAY_NS + 1, version=version,  # noqa: E501
        trace_id=f"{name}{day}".ljust(32, "0"), **more,
    )  # fmt: skip


def a_hang(trace="ab" * 16):
    return a_record(message="No answer for 9 s", stack="Hang: No answer for 9 s", trace_id=trace, time_ns=BEGIN,  # noqa: E501
                    attributes=[("kind", "hang"), ("exception.type", "Hang")])  # fmt: skip


def a_note(trace="ab" * 16):
    return a_record(message="Answers again after about 9 s", stack="Hang: Answers again after "
    "about 9 s",
                    trace_id=trace, time_ns=BEGIN + 9, severity="INFO",
                    attributes=[("kind", "recovered"), ("exception.type", "Hang")])  # fmt: skip


def kinds(desk):
    keys = desk.reports.keys(Query(grouped=True))
    return {row.what: row for row in desk.reports.rows(keys, with_kinds=True)}


def test_what_a_new_version_brought_and_what_came_back(desk):
    append(
        desk.file,
        a_record(
            message="old",
            stack=HOST.format(name="always"),
            time_ns=BEGIN,
            version="0.4.1",
            model="llama",
        ),
        a_record(
            message="old", stack=HOST.format(name="always"), time_ns=BEGIN + DAY_NS, version="0.4.2"
        ),
        a_record(
            message="fresh",
            stack=HOST.format(name="fresh"),
            time_ns=BEGIN + DAY_NS,
            version="0.4.2",
        ),
        a_record(message="back", stack=HOST.format(name="back"), time_ns=BEGIN, version="0.4.1"),
        a_record(
            message="back",
            stack=HOST.format(name="back"),
            time_ns=BEGIN + 12 * DAY_NS,
            version="0.4.2",
        ),
    )
    desk.complete()
    found = {what.removeprefix("Error: "): row.kind for what, row in kinds(desk).items()}
    assert (found["fresh"].new_in, found["old"].new_in, found["back"].new_in) == ("0.4.2", "", "")
    assert (found["back"].away_days, found["old"].away_days) == (12, 0)
    assert found["old"].versions == ("0.4.2", "0.4.1")
    assert found["old"].models == ("llama",)
    assert desk.reports.releases() == [Release("0.4.1", BEGIN), Release("0.4.2", BEGIN + DAY_NS)]


def test_the_sparkline_ends_today(desk):
    today = time.time_ns()
    append(
        desk.file,
        a_record(time_ns=today - 1),
        a_record(time_ns=today - 3 * DAY_NS, trace_id="c" * 32),
    )
    desk.complete()
    (row,) = kinds(desk).values()
    assert len(row.kind.days) == regressions.SPARK_DAYS
    assert sum(row.kind.days) == 2
    assert row.kind.days[-4] == 1


@pytest.mark.parametrize(
    ("days", "away"),
    [
        ((), 0),
        ((5,), 0),
        ((1, 2, 3), 0),
        ((1, 8), 0),
        ((1, 9), 8),
        ((1, 20, 22), 19),
        ((1, 20, 26, 32), 0),
    ],
)
def test_a_kind_is_back_only_after_a_week_and_only_for_a_week(days, away):
    assert regressions.away_days(days) == away


def test_with_one_version_alone_nothing_is_new_in_it():
    assert regressions.newest_version(["0.4.2"]) == ""
    assert regressions.newest_version(["0.10.0", "0.9.1"]) == "0.10.0"
    assert regressions.newest_version(["0.5.1", "0.5.1-rc10", "0.5.1-rc9", "dev"]) == "0.5.1"


def test_lines_that_stand_for_many_times_are_summed(desk):
    append(
        desk.file,
        crash("loop", 0),
        crash("loop", 1, attributes=[("count", "10"), ("countSince", "9")]),
    )
    append(desk.file, crash("twice", 2), crash("twice", 3), crash("twice", 4))
    desk.complete()
    rows = desk.reports.page(Query(grouped=True, sort=Column.COUNT), 0, 9)
    assert [(row.count, row.times) for row in rows] == [(2, 10), (3, 3)]
    desk.triage.forget([desk.reports.page(Query(group=rows[0].group), 0, 1)[0].id])
    assert desk.reports.page(Query(group=rows[0].group), 0, 1)[0].times == 1


def test_a_note_that_a_hang_ended_is_no_crash(desk):
    append(desk.file, crash("first", 0))
    desk.indexer.start()
    desk.wait(lambda: any(event.added for event in desk.heard(ReportsChanged)))
    desk.said.clear()
    append(desk.file, a_hang(), a_note())
    desk.wait(lambda: desk.reports.count(Query()) == 3)
    rows = {row.what: row.state for row in desk.reports.page(Query(), 0, 9)}
    assert rows["Hang: Answers again after about 9 s"] is StateName.RECOVERED
    totals = desk.reports.totals()
    assert (totals.unseen, totals.reports, totals.groups) == (2, 2, 2)

    def told() -> list[str]:
        return [
            row.what
            for event in desk.heard(ReportsChanged)
            for row in event.added
            if row.what.startswith("Hang")
        ]

    desk.wait(told)
    assert told() == ["Hang: No answer for 9 s"]


def test_a_note_is_in_no_list_of_groups_and_in_no_bar_and_is_found_from_its_hang(desk):
    append(desk.file, a_hang(), a_note())
    desk.complete()
    for query in (
        Query(grouped=True),
        Query(grouped=True, search="hang"),
        Query(grouped=True, since_ns=1),
    ):
        assert [row.what for row in desk.reports.page(query, 0, 9)] == ["Hang: No answer for 9 s"]
        assert desk.reports.count(query) == len(desk.reports.keys(query)) == 1
    for query in (Query(), Query(search="hang")):
        bars = desk.reports.timeline(BEGIN - DAY_NS, BEGIN + DAY_NS, "day", query)
        assert sum(bar.count for bar in bars) == 1
    assert desk.reports.recovery("ab" * 16).what == "Hang: Answers again after about 9 s"
    assert desk.reports.recovery("cd" * 16) is None
    desk.triage.forget([row.id for row in desk.reports.page(Query(), 0, 9)])
    assert desk.reports.timeline(BEGIN - DAY_NS, BEGIN + DAY_NS, "day") == []


def test_the_type_that_the_record_names_comes_before_the_last_line_of_its_stack(desk):
    stack = (
        'Traceback (most recent call last):\n  File "/opt/cortex/x.py", line 3, in '
        "run\nValueError: no\nTry another"
    )
    named = [("exception.type", "ValueError")]
    append(desk.file, a_record(message="no", stack=stack, attributes=named))
    append(
        desk.file, a_record(message="no", stack=stack + ": y", attributes=named, trace_id="d" * 32)
    )
    desk.complete()
    (row,) = desk.reports.page(Query(grouped=True), 0, 9)
    assert (row.what, row.count) == ("ValueError: no", 2)
    assert desk.reports.report(row.id).exception_type == "ValueError"


@pytest.mark.parametrize(
    ("file", "own"),
    [
        ("/usr/lib/node_modules/cortexso/dist/src/usecases/models.js", True),
        ("C:\\npm\\node_modules\\cortexso\\dist\\src\\main.js", True),
        ("/a/node_modules/.pnpm/cortexso@0.1.0/node_modules/cortexso/dist/src/main.js", True),
        ("/usr/lib/node_modules/cortexso/node_modules/express/lib/router.js", False),
    ],
)
def test_the_installed_package_is_cortex_own_code(file, own):
    (frame,) = frames.parse(f"    at Models.start ({file}:44:12)")
    assert frame.is_own is own
