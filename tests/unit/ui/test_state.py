"""What the windows say, from the facts alone."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tray_app.model.query import Bar, Query
from tray_app.model.report import Attribute, CrashReport, Gpu, KeyValues, RecordLocation
from tray_app.model.state import LABELS, DeliveryState, StateName, state_name
from tray_app.ui.detail import state as detail
from tray_app.ui.detail.pretty_state import pretty
from tray_app.ui.list import state as list_state
from tray_app.ui.list import timeline_state as timeline
from tray_app.ui.list.state import ListPage, ListState
from tray_app.ui.tray_state import Mood, TrayState

DAY = timeline.DAY


@pytest.mark.parametrize(
    ("state", "mood", "words"),
    [
        (TrayState(), Mood.QUIET, "No crashes. Good."),
        (TrayState(reports=5), Mood.QUIET, "No new reports"),
        (TrayState(reports=5, unseen=1), Mood.UNSEEN, "1 new report"),
        (TrayState(reports=5000, unseen=1204), Mood.UNSEEN, "1,204 new reports"),
        (TrayState(reports=5, unseen=2, reporting=False), Mood.OFF, "Crash reporting is off"),
        (TrayState(folder_exists=False), Mood.NO_FOLDER, "Cortex has written no reports here yet"),
        (TrayState(problem="No permission"), Mood.NO_FOLDER, "The crash reports cannot be read"),
        (
            TrayState(reports=5, unseen=2, problem="One file is unreadable"),
            Mood.UNSEEN,
            "2 new reports",
        ),
        (TrayState(reports=5, unseen=2, held=1), Mood.BLOCKED, "2 new reports"),
        (TrayState(share_indexed=0.456), Mood.QUIET, "Reading crash reports: 45 %"),
    ],
)
def test_the_tray_says_one_thing_first(state, mood, words):
    assert state.mood is mood
    assert str(state.status) == words


def test_the_badge_never_needs_more_than_three_characters():
    assert [TrayState(unseen=n).badge for n in (0, 1, 99, 100, 10**6)] == [
        "",
        "1",
        "99",
        "99+",
        "99+",
    ]


def test_the_tooltip_tells_what_the_icon_cannot():
    state = TrayState(
        reports=3,
        unseen=1,
        failing_since=datetime(2026, 1, 1, tzinfo=UTC),
        paused_until=datetime(2026, 1, 2, tzinfo=UTC),
    )
    assert [str(sentence) for sentence in state.sentences] == [
        "1 new report",
        "Sending fails at the moment; it is tried again by itself",
        "Notifications are paused",
    ]


def test_every_state_has_a_word_and_a_meaning():
    assert set(LABELS) == set(StateName)
    assert {state_name(state) for state in DeliveryState} < set(LABELS)


@pytest.mark.parametrize(
    ("state", "face"),
    [
        (ListState(), ListPage.WAITING),
        (ListState(slow=True), ListPage.LOADING),
        (ListState(answered=True), ListPage.EMPTY),
        (ListState(answered=True, indexing=True), ListPage.WAITING),
        (ListState(answered=True, query=Query(search="x")), ListPage.NO_MATCH),
        (ListState(answered=True, query=Query(grouped=True)), ListPage.EMPTY),
        (ListState(rows=1, query=Query(search="x")), ListPage.REPORTS),
    ],
)
def test_the_list_has_one_face_at_a_time(state, face):
    assert state.face is face


def test_clearing_keeps_order_and_grouping():
    query = Query(
        search="x", sources=frozenset({"cli"}), since_ns=5, descending=False, grouped=True
    )
    assert list_state.cleared(query) == Query(descending=False, grouped=True)


def a_report(**more):
    made = CrashReport(
        id="ab" * 16,
        location=RecordLocation(Path("/data/telemetry/crash-report.jsonl"), 0, 10, 3),
        created_at=None,
        sent_at=None,
        occurred_at=None,
        occurred_ns=0,
        source="cortex-server",
        message="boom",
        exception_type="TypeError",
        stack="",
        severity="ERROR",
        trace_id="",
        session_id="",
        service_name="crash-report",
        app_version="0.4.2",
        os_name="linux",
        os_version="v20.1.0",
        architecture="x64",
        cpu="AMD",
        gpus=(Gpu("RTX 4090", "NVIDIA", 24 * 2**30),),
        model_id="tinyllama",
        endpoint="/v1/chat/completions",
        command="",
        resource=(Attribute("osName", "linux"), Attribute("extra", "kept")),
        attributes=(
            Attribute(
                "payload", KeyValues((Attribute("modelId", "tinyllama"), Attribute("seed", 7)))
            ),
            Attribute("twice", "a"),
            Attribute("twice", "b"),
            Attribute("nothing", None),
        ),
    )
    return replace(made, **more)


def test_a_report_is_told_in_sentences():
    said = [str(sentence) for sentence in detail.headline(a_report(), "yesterday at 14:03")]
    assert said == [
        "The Cortex server crashed yesterday at 14:03.",
        "It was answering /v1/chat/completions.",
        "The model was tinyllama.",
    ]


def test_the_summary_leaves_nothing_of_resource_and_payload_out():
    made = detail.sections(a_report(), occurred="now", created="", sent="")
    facts = {str(fact.label): fact for section in made for fact in section.facts}
    assert facts["extra"].value == "kept"
    assert facts["seed"].value == "7"
    assert "Node.js" in str(facts["System version"].note)
    assert "When it was written" not in facts, "what is empty is left out"


def test_attributes_are_shown_as_often_as_they_are_written():
    record = detail.attribute_tree(a_report())[2]
    assert [(node.key, node.value, node.kind) for node in record.children[1:]] == [
        ("twice", "a", "stringValue"),
        ("twice", "b", "stringValue"),
        ("nothing", "", "{}"),
    ]
    assert [node.key for node in record.children[0].children] == ["modelId", "seed"]


def test_bytes_are_shown_one_by_one_where_they_are_no_text():
    assert detail.bytes_as_text(b'{"a":"\xff\xc3\xa9"}') == '{"a":"⟨FF⟩é"}'
    assert detail.hex_lines(b"AB\x00") == f"00000000  {'41 42 00':<23}  {'':<23}  AB·"


def test_pretty_changes_nothing_but_space():
    text = '{"a":1.50,"a":[{},[],"x, {y}",null],"b":{"c":"\\"q\\""}}'
    shown = pretty(text, limit=10_000)
    assert "".join(shown.split()) == "".join(text.split())
    assert '"a": 1.50,\n' in shown
    assert shown.count('"a"') == 2


def test_pretty_survives_what_is_no_json_and_what_is_deep():
    assert "torn" in pretty('{"metadata":{"torn', limit=1000)
    deep = "[" * 5000 + "]" * 5000
    assert len(pretty(deep, limit=1_000_000)) < 1_000_200
    assert pretty('{"a":1}{"b":2}', limit=1000).split("\n") == [
        "{",
        '  "a": 1',
        "}",
        "{",
        '  "b": 2',
        "}",
        "",
    ]
    assert pretty("[" + "1," * 100_000 + "1]", limit=100).endswith("…")


def test_the_timeline_has_a_bar_for_each_day_and_hours_when_narrowed():
    now = 20_000 * DAY + 5
    span = timeline.span_of(Query(), oldest_ns=now - 30 * DAY, now_ns=now)
    assert (span.step, span.steps) == ("day", 31)
    narrowed = timeline.span_of(Query(since_ns=now - DAY, until_ns=now), oldest_ns=0, now_ns=now)
    assert (narrowed.step, narrowed.steps) == ("hour", 25)


def test_a_report_of_1970_or_2100_does_not_stretch_the_timeline():
    now = 20_000 * DAY
    assert timeline.span_of(Query(), oldest_ns=1, now_ns=now).steps == timeline.LONGEST_DAYS
    assert (
        timeline.span_of(Query(), oldest_ns=now + 99 * DAY, now_ns=now).steps
        == timeline.SHORTEST_DAYS
    )
    assert timeline.span_of(Query(since_ns=1), oldest_ns=1, now_ns=now).steps <= 400


def test_empty_days_are_kept_and_unknown_sources_come_together():
    span = timeline.Span(0, 3 * DAY, "day")
    made = timeline.histogram(
        span,
        [Bar(0, "cli", 2), Bar(2 * DAY, "alien", 1), Bar(2 * DAY, "", 1)],
        ("cli", "cortex-server"),
    )
    assert made.sources == ("cli", "")
    assert [column.counts for column in made.columns] == [(2, 0), (0, 0), (0, 2)]
    assert made.narrowed(2, 1) == (DAY, 3 * DAY)
