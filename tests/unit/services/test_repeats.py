"""Repeats that go for want of space go on to be counted: never lost, never counted twice."""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import append
from tests.unit.services.keeping import NOW, SOMEWHERE, Keeping, record
from tray_app.cli.main import main
from tray_app.index import pruning
from tray_app.index.fingerprint import of
from tray_app.index.tailer import FIRST_WINDOW, SMALL_FILE
from tray_app.index.writer import IndexWriter
from tray_app.model.query import Column, Query, ReportRow
from tray_app.model.redaction import Identity
from tray_app.model.state import StateName
from tray_app.redaction.redactor import Redactor
from tray_app.services.export import group_sentence
from tray_app.services.retention import KEEP_OF_A_GROUP

LOOP = 600
"""So many times the loop crashes. All but the newest are evicted."""
GONE = LOOP - KEEP_OF_A_GROUP


def loop(count: int = LOOP, *, begin: int = 0) -> list[bytes]:
    return [record(5, "loop", 60 * second) for second in range(begin, begin + count)]


def evict(keep: Keeping) -> None:
    """Let go of every repeat that may go, as a round of tidying does with too little space."""
    index = keep.files / "index.sqlite3"
    with closing(sqlite3.connect(index, isolation_level=None)) as db:
        writer = IndexWriter(db)
        while (group := pruning.largest_group(db, KEEP_OF_A_GROUP, set())) is not None:
            with writer.transaction():
                writer.retire(pruning.keep_newest(db, group, KEEP_OF_A_GROUP, 150))
    assert_counts_add_up(keep)


def group(keep: Keeping, what: str = "loop") -> ReportRow:
    [row] = [
        row for row in keep.services.reports.page(Query(grouped=True), 0, 99) if what in row.what
    ]
    return row


def facts(keep: Keeping, what: str = "loop") -> tuple[object, ...]:
    """All that a group says of itself, but how many of its reports are still there."""
    row = group(keep, what)
    told = keep.services.reports.group(row.group)
    [shown] = keep.services.reports.rows([row.key], with_kinds=True)
    ten_days = int((NOW - timedelta(days=10)).timestamp() * 1e9), int(NOW.timestamp() * 1e9)
    bars = keep.services.reports.timeline(*ten_days, "hour")
    return (
        row.times,
        row.first_ns,
        row.occurred_ns,
        told.first_ns,
        told.last_ns,
        shown.kind,
        told.versions,
        bars,
    )


def read_again(keep: Keeping) -> None:
    keep.services.indexer.rescan()
    keep.services.indexer.complete()
    assert_counts_add_up(keep)


def assert_counts_add_up(keep: Keeping) -> None:
    """What is kept as figures is what counting everything anew gives."""
    listed = {
        "SELECT no, count FROM crash WHERE count": "SELECT crash, count(*) FROM report GROUP BY 1",
        "SELECT no, times - repeats FROM "
        "crash WHERE count": "SELECT crash, sum(times) FROM report GROUP BY 1",
        "SELECT state, count FROM "
        "state_count WHERE count": "SELECT state, count(*) FROM report GROUP BY 1",
        "SELECT no, count FROM facet WHERE "
        "kind = 2 AND count": "SELECT version, count(*) FROM report GROUP BY 1",
        "SELECT title FROM crash WHERE count": (
            "SELECT what FROM report WHERE key IN (SELECT newest FROM crash WHERE count > 0)"
        ),
    }
    happened = {
        "SELECT hour, source, count FROM hourly": (
            "SELECT ts / 3600000000000, source, count(*) FROM report GROUP BY 1, 2"
        ),
        "SELECT crash, day, count FROM daily": "SELECT crash, ts / 86400000000000, count(*) FROM "
        "report GROUP BY 1, 2",
        "SELECT crash, sum(count) FROM "
        "seen_with GROUP BY 1": "SELECT crash, 3 * count(*) FROM report GROUP BY 1",
    }
    with closing(sqlite3.connect(keep.files / "index.sqlite3")) as db:
        [[repeats]] = db.execute("SELECT sum(repeats) FROM crash")
        for kept, anew in (listed if repeats else listed | happened).items():
            assert sorted(db.execute(kept)) == sorted(db.execute(anew)), kept


def test_a_group_says_as_much_of_itself_after_its_repeats_went_as_before(
    keeping: Callable[..., Keeping],
) -> None:
    keep = keeping(record(9, "rare"), *loop(), record(0, "new"))
    before = facts(keep)
    evict(keep)
    row = group(keep)
    assert (row.times, row.count, row.gone) == (LOOP, KEEP_OF_A_GROUP, GONE)
    assert facts(keep) == before
    assert len(keep.ids()) == KEEP_OF_A_GROUP + 2
    told = keep.services.reports.group(row.group)
    assert group_sentence(told, Redactor(identity=Identity()).session()).startswith(
        "Seen 600 times (400 of them no longer kept one by one), first "
    )


def test_tidying_itself_counts_what_it_lets_go(keeping: Callable[..., Keeping]) -> None:
    keep = keeping(*[record(5, "loop", second) for second in range(5000)])
    keep.settings["keep_mb"] = 1
    done = keep.tidy()
    row = group(keep)
    assert (row.times, row.gone) == (5000, done.repeats)
    keep.settings["keep_mb"] = 0
    keep.tidy()
    row = group(keep)
    assert (row.times, row.count, row.gone) == (5000, 5000, 0)


def test_newer_repeats_add_to_the_count(keeping: Callable[..., Keeping], report_file: Path) -> None:
    keep = keeping(*loop())
    evict(keep)
    append(report_file, *loop(50, begin=LOOP))
    read_again(keep)
    row = group(keep)
    assert (row.times, row.gone, row.count) == (LOOP + 50, GONE, KEEP_OF_A_GROUP + 50)
    evict(keep)
    assert (group(keep).times, group(keep).gone) == (LOOP + 50, GONE + 50)


@pytest.mark.parametrize("count", [220, LOOP], ids=["small file", "large file"])
def test_however_often_a_file_is_read_nothing_is_counted_twice(
    keeping: Callable[..., Keeping], report_file: Path, count: int
) -> None:
    keep = keeping(*loop(count))
    evict(keep)
    before = facts(keep)
    for number in range(3):
        append(report_file, record(0, f"other {number}"))
        read_again(keep)
        os.utime(report_file, (number, number))
        read_again(keep)
    assert facts(keep)[:-1] == before[:-1], (
        "all but the bars over time, in which the others stand too"
    )
    assert group(keep).gone == count - KEEP_OF_A_GROUP
    # The whole of a small file is compared at each change, of a large one the end.
    assert (report_file.stat().st_size <= SMALL_FILE) == (count == 220)


def test_a_mark_that_cortex_writes_into_the_last_record_changes_no_count(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(*loop())
    evict(keep)
    data = report_file.read_bytes()
    at = data.rfind(b'"sentAt":null')
    report_file.write_bytes(
        data[:at] + data[at:].replace(b"null", b'"2026-11-23T20:00:00.000Z"', 1)
    )
    read_again(keep)
    row = group(keep)
    assert (row.times, row.gone, row.state) == (LOOP, GONE, StateName.MARKED)


def test_a_rebuilt_index_counts_what_the_files_still_hold(keeping: Callable[..., Keeping]) -> None:
    keep = keeping(*loop())
    before = facts(keep)
    evict(keep)
    keep.services.indexer.rebuild()
    keep.services.indexer.complete()
    assert (group(keep).times, group(keep).gone) == (LOOP, 0), (
        "all of it is there again, until space is short"
    )
    evict(keep)
    assert facts(keep) == before
    assert group(keep).gone == GONE


def test_old_repeats_that_are_met_only_later_are_counted_too(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(*loop())
    evict(keep)
    late = [record(5, "loop", 60 * second + 30) for second in range(200, 220)]
    append(report_file.with_name("crash-report-2.jsonl"), *late)
    read_again(keep)
    row = group(keep)
    assert (row.times, row.gone, row.count) == (LOOP + 20, GONE + 20, KEEP_OF_A_GROUP)


def test_repeats_that_were_counted_happened_even_when_their_file_is_gone(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(record(1, "loop"), record(0, "other"))
    rotated = report_file.with_name("crash-report-1.jsonl")
    append(rotated, *loop())
    read_again(keep)
    evict(keep)
    assert group(keep).times == LOOP + 1
    rotated.unlink()
    read_again(keep)
    row = group(keep)
    assert (row.times, row.count, row.gone) == (1 + GONE + 1, 1, GONE + 1)
    keep.services.indexer.rebuild()
    keep.services.indexer.complete()
    assert (group(keep).times, group(keep).gone) == (1, 0)


def test_a_file_that_is_replaced_by_another_adds_the_repeats_of_the_new_one(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(*loop())
    evict(keep)
    report_file.write_bytes(b"\n".join(loop(40, begin=200)))  # shorter, and all of it old repeats
    read_again(keep)
    with closing(sqlite3.connect(keep.files / "index.sqlite3")) as db:
        assert db.execute("SELECT times, repeats, count FROM crash").fetchall() == [
            (GONE + 40, GONE + 40, 0)
        ]


def test_a_file_that_is_renamed_keeps_its_count(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(*loop())
    evict(keep)
    report_file.rename(report_file.with_name("crash-report-1.jsonl"))
    append(report_file, record(0, "loop"))
    read_again(keep)
    assert (group(keep).times, group(keep).gone) == (LOOP + 1, GONE)


def test_a_copy_beside_a_file_counts_nothing_twice_and_stands_for_it_when_it_is_cut_off(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(*loop())
    evict(keep)
    copy = report_file.with_name("crash-report-1.jsonl")
    shutil.copyfile(report_file, copy)
    read_again(keep)
    assert (group(keep).times, group(keep).gone) == (LOOP, GONE)
    append(report_file, record(0, "other"))
    read_again(keep)
    assert (group(keep).times, group(keep).gone) == (LOOP, GONE)
    # A rotation by copying and cutting off.
    report_file.write_bytes(record(0, "another"))
    read_again(keep)
    assert (group(keep).times, group(keep).gone) == (LOOP, GONE)
    copy.unlink()
    read_again(keep)
    assert "TypeError: loop" not in keep.shown()


def test_a_copy_also_stands_for_a_file_that_is_deleted(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(record(0, "other"))
    first, second = (report_file.with_name(f"crash-report-{number}.jsonl") for number in (1, 2))
    append(first, *loop(2 * LOOP))
    assert first.stat().st_size > FIRST_WINDOW, "its beginning is read later, as a backlog"
    read_again(keep)
    evict(keep)
    shutil.copyfile(first, second)
    read_again(keep)
    assert (group(keep).times, group(keep).gone) == (2 * LOOP, GONE + LOOP)
    first.unlink()
    read_again(keep)
    assert (group(keep).times, group(keep).gone) == (2 * LOOP, GONE + LOOP)


def test_a_copy_that_was_there_before_never_comes_forward_in_the_place_of_what_went(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(*loop())
    copy, another = (report_file.with_name(f"crash-report-{number}.jsonl") for number in (1, 2))
    shutil.copyfile(report_file, copy)
    append(another, record(0, "other"))
    read_again(keep)
    evict(keep)
    another.unlink()
    read_again(keep)
    assert (group(keep).times, group(keep).gone, group(keep).count) == (LOOP, GONE, KEEP_OF_A_GROUP)


def test_age_takes_the_count_along(keeping: Callable[..., Keeping]) -> None:
    keep = keeping(*loop(), record(0, "loop"))
    evict(keep)
    keep.settings["keep_days"] = 4
    keep.tidy()
    row = group(keep)
    assert (row.times, row.count, row.gone) == (1, 1, 0)
    assert row.first_ns == row.occurred_ns


def test_repeats_are_counted_until_all_of_them_are_too_old(keeping: Callable[..., Keeping]) -> None:
    keep = keeping(*loop(), record(0, "loop"))
    evict(keep)
    keep.settings["keep_days"] = 5
    keep.now = NOW + timedelta(hours=5)  # the first 300 crashes are older than five days now
    keep.tidy()
    assert (group(keep).times, group(keep).gone) == (LOOP + 1, GONE + 1)
    keep.now = NOW + timedelta(hours=7)  # and now the first 420: more than are only counted
    keep.tidy()
    assert_counts_add_up(keep)
    row = group(keep)
    assert (row.times, row.count, row.gone) == (LOOP - 420 + 1, LOOP - 420 + 1, 0)
    assert row.first_ns == int((NOW - timedelta(days=5) + timedelta(hours=7)).timestamp() * 1e9)


def test_what_waits_to_be_sent_is_never_let_go_for_newer_repeats(
    keeping: Callable[..., Keeping],
) -> None:
    keep = keeping(*loop())
    in_the_middle = keep.ids()[LOOP // 2]
    keep.services.preferences.set("endpoint", "http://127.0.0.1:9")
    keep.services.consent.send_all([keep.services.consent.draft(in_the_middle, SOMEWHERE)])
    keep.services.indexer.set_states()
    evict(keep)
    assert in_the_middle in keep.ids()
    row = group(keep)
    assert (row.times, row.count, row.gone) == (LOOP, KEEP_OF_A_GROUP, GONE)
    read_again(keep)
    assert in_the_middle in keep.ids()


def test_sorting_by_what_repeats_share_loses_no_row(keeping: Callable[..., Keeping]) -> None:
    keep = keeping(*[record(9, f"kind {number}") for number in range(30)], *loop())
    evict(keep)
    reports = keep.services.reports
    for column in (Column.SOURCE, Column.VERSION, Column.MODEL, Column.COUNT, Column.STATE):
        query = Query(sort=column)
        whole = [row.key for row in reports.page(query, 0, 9999)]
        paged = [row.key for start in range(0, 260, 20) for row in reports.page(query, start, 20)]
        assert paged == whole
        assert len(whole) == KEEP_OF_A_GROUP + 30


def test_the_table_on_a_terminal_and_its_export_say_how_often_it_happened(
    keeping: Callable[..., Keeping],
) -> None:
    from tray_app.services.export import export_csv

    keep = keeping(*loop())
    evict(keep)
    assert next(iter(export_csv([group(keep)], str, header=False))).rstrip().endswith(str(LOOP))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "400 repeats are only counted"),
        (["--group", "of the loop"], "Seen 600 times, 400 of them no longer kept one by one."),
    ],
    ids=["all", "one kind"],
)
def test_a_list_on_a_terminal_says_what_is_only_counted(
    keeping: Callable[..., Keeping],
    capfd: pytest.CaptureFixture[str],
    options: list[str],
    said: str,
) -> None:
    keep = keeping(*loop())
    evict(keep)
    options = [group(keep).group if each == "of the loop" else each for each in options]
    assert (
        main(
            ["telemetry", "--type", "crash", *options],
            lambda args: replace(keep.services, close=lambda: None),
        )
        == 0
    )
    out, err = capfd.readouterr()
    assert out.count("\n") == KEEP_OF_A_GROUP
    assert said in err


def test_repeats_with_a_count_of_their_own_keep_it(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    records = []
    for each in loop():
        envelope = json.loads(each)
        [log_record] = envelope["event"]["resourceLogs"][0]["scopeLogs"][0]["logRecords"]
        log_record["attributes"].append({"key": "countSince", "value": {"intValue": "3"}})
        records.append(json.dumps(envelope).encode())
    keep = keeping(*records)
    before = group(keep).times
    evict(keep)
    assert (group(keep).times, group(keep).count) == (before, KEEP_OF_A_GROUP)
    assert before == group(keep).gone + group(keep).count * before // LOOP


def test_the_kind_of_the_loop_is_one(keeping: Callable[..., Keeping]) -> None:
    """What these tests rest on: however often it is read, it has one fingerprint."""
    keep = keeping(*loop(3))
    assert group(keep).group == of(
        "TypeError", "loop", "TypeError: loop\n    at work (/opt/cortex/dist/loop.js:44:12)"
    )
