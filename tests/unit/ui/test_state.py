"""What the windows say, from the facts alone."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tray_app.model.advice import Advice, AdviceList, Found, Kind, Language, Size, Step
from tray_app.model.fix import match_of
from tray_app.model.query import Bar, Query, ReportRow
from tray_app.model.report import Attribute, CrashReport, Gpu, KeyValues, RecordLocation
from tray_app.model.state import LABELS, DeliveryState, RecordType, StateName, state_name
from tray_app.ui.detail import advice_state
from tray_app.ui.detail import state as detail
from tray_app.ui.list import state as list_state
from tray_app.ui.list import timeline_state as timeline
from tray_app.ui.list.state import ListPage, page_of
from tray_app.ui.tray_state import Mood, TrayState
from tray_app.ui.widgets.preview_state import readable

DAY = timeline.DAY


@pytest.mark.parametrize(
    ("state", "mood", "words"),
    [
        (TrayState(), Mood.QUIET, "No new crashes"),
        (TrayState(reports=5, unseen=1), Mood.UNSEEN, "1 new crash"),
        (TrayState(reports=5000, unseen=1204), Mood.UNSEEN, "1,204 new crashes"),
        (TrayState(reports=5, unseen=2, reporting=False), Mood.OFF, "Crash reporting is off"),
        (TrayState(folder_exists=False), Mood.NO_FOLDER, "Cortex has written no reports here yet"),
        (TrayState(problem="No permission"), Mood.NO_FOLDER, "The crash reports cannot be read"),
        (
            TrayState(reports=5, unseen=2, problem="One file is unreadable"),
            Mood.UNSEEN,
            "2 new crashes",
        ),
        (TrayState(reports=5, unseen=2, held=1), Mood.BLOCKED, "2 new crashes"),
        (TrayState(share_indexed=0.456), Mood.QUIET, "Reading crash reports: 45 %"),
    ],
)
def test_the_tray_says_one_thing_first(state, mood, words):
    assert state.mood is mood
    assert str(state.status) == words


def test_the_badge_is_one_digit_or_a_dot():
    assert [TrayState(unseen=n).badge for n in (0, 1, 9, 10, 10**6)] == ["", "1", "9", "•", "•"]


def test_the_tooltip_tells_what_the_icon_cannot():
    state = TrayState(
        reports=3,
        unseen=1,
        failing_since=datetime(2026, 1, 1, tzinfo=UTC),
        paused_until=datetime(2026, 1, 2, tzinfo=UTC),
    )
    assert [str(sentence) for sentence in state.sentences] == [
        "1 new crash",
        "Sending fails, retrying",
        "Notifications paused",
    ]


def test_every_state_has_a_word_and_a_meaning():
    assert set(LABELS) == set(StateName)
    assert {state_name(state) for state in DeliveryState} < set(LABELS)


@pytest.mark.parametrize(
    ("rows", "query", "is_certain", "slow", "face"),
    [
        (0, Query(), False, False, ListPage.WAITING),
        (0, Query(), False, True, ListPage.LOADING),
        (0, Query(), True, False, ListPage.EMPTY),
        (0, Query(search="x"), True, False, ListPage.NO_MATCH),
        (0, Query(grouped=True), True, True, ListPage.EMPTY),
        (1, Query(search="x"), False, False, ListPage.REPORTS),
    ],
)
def test_the_list_has_one_face_at_a_time(rows, query, is_certain, slow, face):
    assert page_of(rows, query, is_certain=is_certain, slow=slow) is face


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


def a_row(**more):
    made = ReportRow(1, "ab" * 16, DeliveryState.NONE, 0, "cortex-server", "boom", "", "", 1, "g")
    return replace(made, **more)


def told(loaded, count=1):
    header = detail.header(
        loaded, count, when=lambda _: "yesterday 14:03", day=lambda _: "2 October"
    )
    return (
        str(header.title),
        " · ".join(map(str, header.facts)),
        str(header.state),
        header.role,
    )


def test_the_header_of_a_report_is_three_lines():
    loaded = detail.Loaded(a_report(), a_row(count=24, first_ns=10**18))
    assert told(loaded) == (
        "TypeError: boom",
        "Server · yesterday 14:03 · tinyllama · Cortex 0.4.2 · 24 times since 2 October",
        "Not sent",
        "muted",
    )


def test_the_title_is_that_of_the_advice_in_the_language():
    advice = Found(Advice("a", "Out of GPU memory"), {})
    loaded = detail.Loaded(a_report(), a_row(), advice=advice)
    assert told(loaded)[0] == "Out of GPU memory"
    german = Language({"Out of GPU memory": "Zu wenig Grafikspeicher"})
    assert told(replace(loaded, language=german))[0] == "Zu wenig Grafikspeicher"


def test_what_came_of_sending_is_told_with_its_time():
    at = datetime(2026, 1, 1, tzinfo=UTC)
    delivered = detail.Loaded(a_report(), a_row(delivery=DeliveryState.DELIVERED), decided_at=at)
    assert told(delivered)[2:] == ("Delivered yesterday 14:03", "good")
    new = detail.Loaded(a_report(), a_row(seen=False))
    assert told(new)[2:] == ("Not sent", "accent")
    assert told(delivered, 5)[2] == "Actions apply to all 5. Showing the last selected."


def card_of(loaded):
    return advice_state.card(loaded, given=str.upper, ago=lambda _: "just now")


def test_the_card_fills_in_numbers_and_says_whose_list_it_is():
    advice = Advice(
        "a",
        "Full",
        happened=(("It asked for {asked}; {model} is set.",),),
        steps=(Step("Wait.", "cortex ps"),),
        links=("https://one.example",) * 5,
        origin=AdviceList.USER,
    )
    found = Found(advice, {"asked": Size(3 << 30), "model": "phi"})
    card = card_of(detail.Loaded(a_report(), a_row(), advice=found))
    assert card.happened == "It asked for 3 GB; PHI is set."
    assert card.steps == advice.steps
    assert len(card.links) == advice_state.MOST_LINKS
    assert [*map(str, card.notes)] == ["From your own list."]
    assert not card.is_empty


def test_an_issue_stands_beside_the_advice():
    issue = Advice(
        "i",
        "It falls",
        kind=Kind.ISSUE,
        groups=("g",),
        links=("https://t.example/1",),
        fixed_in="0.5.1",
        origin=AdviceList.USER,
    )
    fixes = (match_of(issue, "0.4.2", ("0.4.2",), None),)
    card = card_of(detail.Loaded(a_report(), a_row(), fixes=fixes))
    [shown] = card.issues
    assert (shown.title, shown.url, shown.can_unlink) == ("It falls", "https://t.example/1", True)
    assert [*map(str, shown.said)] == ["Fixed in 0.5.1; this report is from 0.4.2."]
    assert card.steps == ()


def test_what_is_no_crash_has_no_card():
    made = Attribute("cortex.test", "true")
    assert card_of(detail.Loaded(a_report(attributes=(made,)), a_row())) is None
    assert card_of(detail.Loaded(a_report(), a_row(type=RecordType.RECOVERED))) is None
    assert card_of(detail.Loaded(a_report(), a_row())).is_empty


def test_the_summary_leaves_nothing_of_resource_and_payload_out():
    made = detail.sections(a_report(), occurred="now", created="", sent="")
    facts = {str(fact.label): fact for section in made for fact in section.facts}
    assert facts["twice"].value in ("a", "b")
    assert facts["extra"].value == "kept"
    assert facts["seed"].value == "7"
    assert "Node.js" in str(facts["System version"].note)
    assert "Written" not in facts, "what is empty is left out"


def test_bytes_are_shown_one_by_one_where_they_are_no_text():
    assert detail.bytes_as_text(b'{"a":"\xff\xc3\xa9"}') == '{"a":"⟨FF⟩é"}'
    assert detail.hex_lines(b"AB\x00") == f"00000000  {'41 42 00':<23}  {'':<23}  AB·"


def test_a_record_is_laid_out_by_nothing_but_space():
    text = '{"a":1.50,  "a":[{ },[],"x, {y}",null],\n "b":{"c":"\\"q\\""}}'
    shown = readable(text)
    assert readable(shown) == shown
    assert "".join(shown.split()) == "".join(text.split())
    assert '"a": 1.50,\n' in shown
    assert shown.count('"a"') == 2


def test_what_is_no_json_is_laid_out_and_so_is_what_is_deep():
    assert "torn" in readable('{"metadata":{"torn')
    assert readable(" two words  { ") == "two words{\n  "
    deep = "[" * 5000 + "]" * 5000
    assert len(readable(deep)) < 1_000_000
    assert readable('{"a":1}\n{"b":2}').split("\n") == ["{", '  "a": 1', "}", "{", '  "b": 2', "}"]


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
