"""What a person asks of the reports, and what is remembered of them."""

import itertools
import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import an_envelope, append
from tray_app.errors import BadInput, Cancelled, NotFound, TrayError
from tray_app.model.query import Column, Query
from tray_app.model.state import DeliveryState, StateName
from tray_app.services.events import MarksChanged
from tray_app.services.index_pool import IndexPool
from tray_app.services.reports import Reports

START = 1_795_464_488_000_000_000
HOUR = 3_600_000_000_000
STACKS = {
    "TypeError": "TypeError: {m}\n    at ModelsUsecases.startModel "
    "(/opt/cortex/dist/models.js:44:12)",
    "RangeError": "RangeError: {m}\n    at ChatUsecases.inference (/opt/cortex/dist/chat.js:4:2)",
    "std::runtime_error": "std::runtime_error: {m}\n#0  0x7f00 in ggml_cuda_error "
    "(this=0x7) at /build/ggml.cc:12",
}


def records(count: int) -> list[bytes]:
    made = []
    for number in range(count):
        kind = list(STACKS)[number % 7 % 3]
        message = f"failure in part {number % 5} code {number}"
        made.append(
            an_envelope(
                message=message,
                stack=STACKS[kind].format(m=message),
                source=["cli", "cortex-server", "cortex-cpp", ""][number % 4],
                version=["0.9.1", "0.10.0", "0.4.2"][number % 3],
                model=["", "tinyllama", "llama3:8b"][number % 3],
                command=["cortex run", "models pull"][number % 2],
                time_ns=START + number * HOUR // 4,
                sent_at="2026-11-23T20:08:09.000Z" if number % 6 == 0 else None,
            )
        )
    return made


@pytest.fixture
def filled(desk):
    append(desk.file, *records(60), b'{"metadata":{"createdAt":"torn')
    desk.complete()
    return desk


@pytest.mark.parametrize("grouped", [False, True])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("column", list(Column))
@pytest.mark.parametrize(
    "more",
    [
        {},
        {"search": "failure"},
        {"sources": frozenset({"cli", ""})},
        {"states": frozenset({StateName.NEW, StateName.DAMAGED}), "since_ns": START + HOUR},
        {"search": "startModel part", "sources": frozenset({"cli"})},
        {"search": "nothing has this word"},
    ],
)
def test_pages_keys_rows_and_count_agree_for_every_order_and_filter(
    filled, column, descending, grouped, more
):
    browse = filled.reports
    query = Query(sort=column, descending=descending, grouped=grouped, **more)
    keys = list(browse.keys(query))
    pages = [row.key for start in range(0, 80, 7) for row in browse.page(query, start, 7)]
    assert pages == keys
    assert [row.key for row in browse.rows(keys)] == keys
    assert browse.count(query) == len(keys) == len(set(keys))


def test_any_page_sorted_by_what_happened_agrees_with_the_whole_list(desk):
    starts = [
        "",
        "a",
        "é",
        "Error: the first half",
        "Error: the first hall",
        "Error: the first",
        "zebra",
        "\U0001f600",
    ]

    def records(numbers: range) -> list[bytes]:
        return [
            an_envelope(message=f"{starts[n % 8]} {n % 5}", stack=None, time_ns=10**18 + n)
            for n in numbers
        ]

    append(desk.file, *records(range(90)))
    desk.complete()
    desk.file.write_bytes(b"\n".join(records(range(20, 110))))
    desk.complete()
    for descending in (False, True):
        query = Query(sort=Column.WHAT, descending=descending)
        keys = list(desk.reports.keys(query))
        assert len(keys) == 90
        groups = [row.group for row in desk.reports.rows(keys)]
        titles = {row.group: row.what for row in desk.reports.page(Query(grouped=True), 0, 99)}
        shown = [group for group, _ in itertools.groupby(groups)]
        assert shown == sorted(titles, key=titles.__getitem__, reverse=descending)
        for offset in range(0, 95, 3):
            for limit in (1, 10, 90):
                found = [row.key for row in desk.reports.page(query, offset, limit)]
                assert found == keys[offset : offset + limit], (descending, offset, limit)


@pytest.mark.parametrize("column", list(Column))
def test_any_page_agrees_with_the_whole_list_when_some_are_seen(filled, column):
    filled.marks.set_watermark(START + 20 * HOUR)
    for descending in (False, True):
        query = Query(sort=column, descending=descending)
        keys = list(filled.reports.keys(query))
        for offset in range(0, 65, 4):
            for limit in (1, 9):
                found = [row.key for row in filled.reports.page(query, offset, limit)]
                assert found == keys[offset : offset + limit], (descending, offset, limit)


def test_the_default_is_everything_newest_first(filled):
    rows = filled.reports.page(Query(), 0, 100)
    assert [row.occurred_ns for row in rows] == sorted(
        (row.occurred_ns for row in rows), reverse=True
    )
    assert len(rows) == 61


def test_versions_sort_by_their_numbers(filled):
    rows = filled.reports.page(
        Query(sort=Column.VERSION, descending=False, states=frozenset({StateName.NEW})), 0, 100
    )
    assert list(dict.fromkeys(row.version for row in rows)) == ["0.4.2", "0.9.1", "0.10.0"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("failure", 60),
        ("FAILURE", 60),
        ("fail", 60),
        ("fail ", 0),
        ("failure 41", 1),
        ("startModel", 27),
        ("model", 27),
        ("models.js", 27),
        ("tinyllama", 20),
        ("pull", 30),
        ("pull tinyllama", 10),
        ("TypeError", 27),
        ("ggml_cuda_error", 17),
        ("7f00", 0),
    ],
)
def test_words_are_found_in_message_stack_model_and_command(filled, text, count):
    found = filled.reports.page(Query(search=text), 0, 100)
    assert filled.reports.count(Query(search=text)) == len(found)
    reports = [json.loads(filled.reports.stored(row.key)) for row in found]
    assert all(isinstance(report, dict) for report in reports)
    if text != "startModel" and text != "model" and text != "models.js" and text != "TypeError":
        assert len(found) == count
    else:
        assert 20 <= len(found) <= 60


@given(
    st.text(max_size=30)
    | st.sampled_from(['"', "a AND", "NEAR(", "col:x", "-", "*", "^a", "a OR OR b", "\ud83d", "\0"])
)
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_nothing_that_is_typed_is_an_error(filled, text):
    query = Query(search=text)
    assert len(filled.reports.page(query, 0, 100)) == filled.reports.count(query)
    filled.reports.timeline(START, START + HOUR, "hour", query)


def test_a_word_of_a_report_that_has_gone_is_found_no_more(desk):
    append(desk.file, an_envelope(message="zebra 12"))
    desk.complete()
    assert desk.reports.count(Query(search="zebra")) == 1
    desk.file.write_bytes(an_envelope(message="lion 13"))
    desk.complete()
    assert desk.reports.count(Query(search="zebra")) == 0
    assert desk.reports.count(Query(search="lion 13")) == 1


def test_a_long_query_can_be_stopped(filled, monkeypatch):
    from tray_app.index import queries

    monkeypatch.setattr(queries, "_STEPS", 10)
    with pytest.raises(Cancelled):
        filled.reports.keys(Query(search="failure", sort=Column.VERSION), lambda: True)
    assert len(filled.reports.keys(Query())) == 61


def test_a_report_is_found_by_the_beginning_of_its_id(filled):
    row = filled.reports.page(Query(), 3, 1)[0]
    assert filled.reports.find(row.id[:12].upper()) == row
    assert filled.reports.report(row.id[:12]).id == row.id
    with pytest.raises(NotFound):
        filled.reports.find("0" * 32)
    for wrong in ("", "xyz", "é", "0" * 33):
        with pytest.raises(BadInput):
            filled.reports.find(wrong)
    digits = "0123456789abcdef"
    firsts = [item.id[0] for item in filled.reports.page(Query(), 0, 100)]
    shared = next(digit for digit in digits if firsts.count(digit) > 1)
    with pytest.raises(BadInput, match="More than one"):
        filled.reports.find(shared)


def test_details_come_from_cortex_own_file_byte_for_byte(filled):
    wanted = records(60)
    rows = filled.reports.page(Query(states=frozenset(StateName) - {StateName.DAMAGED}), 0, 100)
    assert {filled.reports.stored(row.key) for row in rows} == set(wanted)
    report = filled.reports.report(rows[0].key)
    assert (report.id, report.message) == (rows[0].id, "failure in part 4 code 59")
    assert report.location.line == 60


def test_a_report_that_has_gone_is_said_in_words(filled):
    row = filled.reports.page(Query(), 0, 1)[0]
    filled.file.write_bytes(b"")
    with pytest.raises(NotFound):
        filled.reports.report(row.key)
    filled.file.unlink()
    with pytest.raises(NotFound):
        filled.reports.stored(row.key)


def test_the_rules_that_a_report_breaks_are_named(filled, desk):
    valid = filled.reports.page(Query(), 0, 1)[0]
    assert filled.reports.violations(valid.key) == []
    append(desk.file, an_envelope(stack=None, message=None, time_ns=START * 2))
    desk.complete()
    (row,) = filled.reports.page(Query(since_ns=START + HOUR * 100), 0, 1)
    said = [*map(str, filled.reports.violations(row.key))]
    assert any("attributes[stack].value" in sentence and "empty" in sentence for sentence in said)
    assert any("body" in sentence and "'stringValue' is required" in sentence for sentence in said)


def test_groups_count_their_members(filled):
    groups = filled.reports.page(Query(grouped=True, sort=Column.COUNT), 0, 100)
    assert sum(row.count for row in groups) == 61
    assert [row.count for row in groups] == sorted((row.count for row in groups), reverse=True)
    top = groups[0]
    assert filled.reports.count(Query(group=top.group)) == top.count
    facts = filled.reports.group(top.group)
    members = filled.reports.page(Query(group=top.group), 0, 100)
    assert facts.count == len(members)
    assert (facts.first_ns, facts.last_ns) == (members[-1].occurred_ns, members[0].occurred_ns)
    assert set(facts.versions) == {"0.9.1", "0.10.0", "0.4.2"}
    with pytest.raises(NotFound):
        filled.reports.group("no such")


def test_the_timeline_counts_by_source_whether_kept_or_counted(filled):
    end = START // HOUR * HOUR + 400 * HOUR
    begin = START // HOUR * HOUR
    kept = filled.reports.timeline(begin, end, "hour")
    assert sum(bar.count for bar in kept) == 60
    counted = filled.reports.timeline(begin, end, "hour", Query(states=frozenset(StateName)))
    assert sorted((bar.start_ns, bar.source, bar.count) for bar in kept) == sorted(
        (bar.start_ns, bar.source, bar.count) for bar in counted
    )
    cli = filled.reports.timeline(begin, end, "day", Query(sources=frozenset({"cli"})))
    assert {bar.source for bar in cli} == {"cli"}
    assert sum(bar.count for bar in cli) == 15


def test_kept_counts_follow_when_reports_go(filled):
    filled.file.write_bytes(b"\n".join(records(20)))
    filled.complete()
    reports = filled.reports
    assert reports.totals().reports == 20
    assert sum(bar.count for bar in reports.timeline(0, 2**62, "day")) == 20
    groups = reports.page(Query(grouped=True), 0, 100)
    assert sum(row.count for row in groups) == 20
    for row in groups:
        members = reports.page(Query(group=row.group), 0, 100)
        assert (row.key, row.first_ns) == (members[0].key, members[-1].occurred_ns)
        assert len(members) == row.count == reports.group(row.group).count


def test_seen_marks_survive_a_rebuilt_index(filled):
    browse = filled.reports
    row = browse.page(Query(states=frozenset({StateName.NEW})), 0, 1)[0]
    before = browse.totals().unseen
    filled.triage.mark_seen([row.id])
    assert browse.find(row.id).state is StateName.NOT_SENT
    assert browse.totals().unseen == before - 1
    assert filled.heard(MarksChanged)[-1].report_ids == (row.id,)
    filled.close()
    filled.index_file.unlink()
    filled.open()
    filled.complete()
    assert filled.reports.find(row.id).state is StateName.NOT_SENT


def test_marking_all_seen_leaves_nothing_new_and_new_reports_are_new_again(filled):
    filled.triage.mark_all_seen()
    assert filled.reports.totals().unseen == 0
    assert filled.reports.count(Query(states=frozenset({StateName.NEW}))) == 0
    late = int(datetime.now(UTC).timestamp() * 1e9) + 10 * 365 * 24 * HOUR
    append(filled.file, b"", an_envelope(message="later", time_ns=late))
    filled.complete()
    assert filled.reports.totals().unseen == 1


def test_delivery_states_come_before_marks(filled):
    rows = filled.reports.page(Query(), 0, 10)
    filled.ledger.update({rows[1].id: DeliveryState.DELIVERED, rows[2].id: DeliveryState.RETRYING})
    filled.indexer.set_states([rows[1].id, rows[2].id])
    assert [row.state for row in filled.reports.rows([rows[1].key, rows[2].key])] == [
        StateName.DELIVERED,
        StateName.RETRYING,
    ]
    filled.ledger[rows[2].id] = DeliveryState.DELIVERED
    filled.indexer.set_states([rows[2].id])
    assert [row.state for row in filled.reports.rows([rows[1].key, rows[2].key])] == [
        StateName.DELIVERED,
        StateName.DELIVERED,
    ]
    del filled.ledger[rows[1].id]
    filled.indexer.set_states([rows[2].id])
    assert filled.reports.rows([rows[1].key])[0].state is StateName.DELIVERED
    filled.indexer.set_states()
    assert [row.state for row in filled.reports.rows([rows[1].key, rows[2].key])] == [
        rows[1].state,
        StateName.DELIVERED,
    ]


def test_forgotten_reports_are_gone_until_they_are_restored(filled):
    browse = filled.reports
    rows = browse.page(Query(), 0, 5)
    filled.triage.forget([row.id for row in rows])
    assert browse.totals().reports + browse.totals().damaged == 56
    filled.indexer.rescan()
    filled.complete()
    assert browse.count(Query()) == 56
    filled.triage.restore([row.id for row in rows])
    assert browse.page(Query(), 0, 5) == rows


def test_mutes_end_by_time_by_version_or_never(filled):
    browse = filled.reports
    group = browse.page(Query(), 0, 1)[0].group
    filled.triage.mute(group)
    assert filled.marks.is_muted(group, "9.9")
    filled.triage.mute(group, until=datetime.now(UTC) - timedelta(seconds=1))
    assert not filled.marks.is_muted(group)
    assert filled.triage.mutes() == []
    filled.triage.mute(group, until_version_changes=True)
    newest = browse.page(Query(group=group), 0, 1)[0].version
    assert filled.marks.is_muted(group, newest)
    assert not filled.marks.is_muted(group, "9.9")
    filled.triage.unmute(group)
    assert not filled.marks.is_muted(group, newest)


def test_damaged_marks_are_set_aside_and_said(desk):
    desk.close()
    desk.marks_file.write_bytes(b"no database " * 1000)
    for suffix in ("-wal", "-shm"):
        desk.marks_file.with_name(desk.marks_file.name + suffix).unlink(missing_ok=True)
    desk.open()
    assert any("set aside" in sentence for sentence in map(str, desk.indexer.problems()))
    assert list(desk.marks_file.parent.glob("marks.damaged-*.sqlite3"))
    desk.marks.set_announced("kind")
    assert desk.marks.is_announced("kind")


def test_announced_kinds_are_remembered(desk):
    desk.marks.set_announced("kind")
    desk.reopen()
    assert desk.marks.is_announced("kind")
    assert not desk.marks.is_announced("other")


def test_browsing_needs_no_intake(desk):
    assert desk.reports.page(Query(), 0, 10) == []
    assert desk.reports.totals().reports == 0


def test_every_thread_may_browse(filled):
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(4) as pool:
        found = list(
            pool.map(lambda start: len(filled.reports.page(Query(), start, 10)), range(0, 50, 5))
        )
    assert found == [10] * 10


def test_an_index_folder_that_cannot_be_made_is_said(desk, tmp_path):
    (tmp_path / "file").write_text("")
    reports = Reports(IndexPool(tmp_path / "file" / "index.sqlite3", desk.marks))
    with pytest.raises(TrayError):
        reports.page(Query(), 0, 1)


def test_a_report_without_a_time_is_new_until_it_is_seen(desk):
    append(desk.file, an_envelope(time_ns=0, created_at="never"))
    desk.complete()
    (row,) = desk.reports.page(Query(), 0, 1)
    assert (row.state, desk.reports.totals().unseen) == (StateName.NEW, 1)
    desk.triage.mark_all_seen()
    (row,) = desk.reports.page(Query(), 0, 1)
    assert (row.state, desk.reports.totals().unseen) == (StateName.NOT_SENT, 0)


def test_the_kept_count_of_unseen_reports_follows_every_change_of_state(filled):
    browse = filled.reports

    def agree() -> int:
        unseen = browse.totals().unseen
        assert unseen == browse.count(Query(states=frozenset({StateName.NEW})))
        return unseen

    before = agree()
    rows = browse.page(Query(states=frozenset({StateName.NEW})), 0, 3)
    filled.ledger[rows[0].id] = DeliveryState.DELIVERED
    filled.indexer.set_states([rows[0].id])
    assert agree() == before - 1
    filled.triage.mark_seen([rows[1].id])
    assert agree() == before - 2
    filled.triage.forget([rows[2].id])
    assert agree() == before - 3
    filled.triage.restore([rows[2].id])
    filled.ledger.clear()
    filled.indexer.set_states()
    assert agree() == before - 1


def test_an_index_that_is_only_being_made_is_empty_rather_than_broken(desk):
    desk.index_file.parent.mkdir(parents=True, exist_ok=True)
    desk.index_file.write_bytes(b"")
    assert desk.reports.page(Query(), 0, 10) == []
    append(desk.file, *records(3))
    desk.complete()
    assert len(desk.reports.page(Query(), 0, 10)) == 3


def test_how_the_index_refers_to_shared_words_is_no_word_itself(desk):
    append(
        desk.file,
        *records(12),
        an_envelope(message="ǂ1 in the text itself", stack=None, time_ns=START + 1),
    )
    desk.complete()

    def found(typed: str) -> int:
        return desk.reports.count(Query(search=typed))

    assert [found(typed) for typed in ("z", "zq", "zq1", "q")] == [0, 0, 0, 0]
    assert found("ǂ1") == found("1") < 13
