"""What is kept, for how long and in how much space; and what is never let go."""

import dataclasses
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import append
from tests.unit.services.keeping import NOW, SOMEWHERE, Keeping, record
from tray_app.cli.main import main
from tray_app.index.marks import Marks
from tray_app.model.query import Query
from tray_app.model.state import ON_THE_WAY, DeliveryState
from tray_app.services.event_worker import EventWorker
from tray_app.services.events import Events, IndexProgress, ReportsChanged, SettingsChanged
from tray_app.services.index_pool import IndexPool
from tray_app.services.indexer import Indexer
from tray_app.services.retention import KEEP_OF_A_GROUP, Upkeep


def test_old_reports_leave_the_list_and_cortex_file_stays(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(record(400, "ancient"), record(364, "old"), record(1, "new"))
    before = report_file.read_bytes()
    assert keep.tidy().expired == 1
    assert keep.shown() == ["TypeError: new", "TypeError: old"]
    assert report_file.read_bytes() == before
    assert keep.services.reports.totals().reports == 2


def test_what_went_by_age_does_not_come_back_when_its_file_is_read_again(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(record(400, "ancient"), record(1, "new"))
    keep.tidy()
    append(report_file, record(0, "newest"))
    keep.services.indexer.rescan()
    keep.services.indexer.complete()
    assert keep.shown() == ["TypeError: newest", "TypeError: new"]


def test_keeping_for_longer_brings_back_what_is_still_in_cortex_files(
    keeping: Callable[..., Keeping],
) -> None:
    keep = keeping(record(400, "ancient"), record(1, "new"))
    keep.tidy()
    keep.settings["keep_days"] = 0
    assert keep.tidy().widened
    assert keep.shown() == ["TypeError: new", "TypeError: ancient"]
    assert not keep.tidy()


def test_zero_days_keeps_everything(keeping: Callable[..., Keeping]) -> None:
    keep = keeping(record(4000, "ancient"), record(1, "new"))
    keep.settings |= {"keep_days": 0, "keep_mb": 0}
    assert not keep.tidy()
    assert len(keep.shown()) == 2


def test_a_report_that_waits_to_be_sent_is_kept_whatever_its_age(
    keeping: Callable[..., Keeping],
) -> None:
    keep = keeping(record(400, "waits"), record(400, "ancient"), record(1, "new"))
    [waits] = [row.id for row in keep.services.reports.page(Query(), 0, 9) if "waits" in row.what]
    keep.services.preferences.set("endpoint", "http://127.0.0.1:9")
    keep.services.consent.send_all([keep.services.consent.draft(waits, SOMEWHERE)])
    keep.services.indexer.set_states()
    keep.tidy()
    assert keep.shown() == ["TypeError: new", "TypeError: waits"]
    # Neither does a new index lose it.
    keep.services.indexer.rebuild()
    keep.services.indexer.complete()
    assert "TypeError: waits" in keep.shown()


def test_what_is_queued_is_kept_even_where_the_index_knows_nothing_of_it(
    keeping: Callable[..., Keeping],
) -> None:
    loop = [record(5, "loop", seconds) for seconds in range(3000)]
    keep = keeping(record(400, "waits"), record(400, "ancient"), *loop, record(1, "new"))
    services = keep.services
    [ancient] = [row.id for row in services.reports.page(Query(search="waits"), 0, 9)]
    middle = [row.id for row in services.reports.page(Query(search="loop"), 0, 9000)][1500]
    services.preferences.set("endpoint", "http://127.0.0.1:9")
    taken_over = threading.Event()
    services.events.subscribe(ReportsChanged, lambda _event: taken_over.set())
    services.consent.send_all(
        [services.consent.draft(each, SOMEWHERE) for each in (ancient, middle)]
    )
    assert taken_over.wait(60)
    marks = Marks(keep.files / "marks.sqlite3")
    ignorant = Indexer(
        folders=services.folders,
        index=IndexPool(keep.files / "index.sqlite3", marks),
        events=Events(),
    )
    ignorant.set_states()
    ignorant.close()
    marks.close()
    assert not services.reports.count(Query(states=ON_THE_WAY))
    keep.settings["keep_mb"] = 1
    done = keep.tidy()
    assert done.expired == 1
    assert done.repeats
    assert {ancient, middle} <= set(keep.ids())


def test_settled_bytes_go_by_age_and_the_receipts_facts_stay(
    keeping: Callable[..., Keeping],
) -> None:
    keep = keeping(record(2, "one"), record(1, "two"))
    newest, older = keep.ids()
    keep.record_attempts(older, NOW - timedelta(days=400))
    keep.record_attempts(newest, NOW - timedelta(days=3))
    [before] = keep.services.outbox.receipts(older)
    assert keep.tidy().bodies == 1
    [after] = keep.services.outbox.receipts(older)
    assert (after.body, after.answer) == (b"", "")
    assert after.attempts == before.attempts
    assert (after.queued.sha256, after.queued.size, after.queued.state) == (
        before.queued.sha256,
        len(before.body),
        DeliveryState.DELIVERED,
    )
    assert keep.services.outbox.receipts(newest)[0].body


def test_a_refused_report_whose_bytes_are_gone_is_not_queued_without_them(
    keeping: Callable[..., Keeping],
) -> None:
    keep = keeping(record(1, "refused"))
    [report] = keep.ids()
    keep.record_attempts(report, NOW - timedelta(days=400), DeliveryState.REJECTED)
    keep.tidy()
    keep.services.outbox.retry(report_id=report)
    assert keep.services.outbox.queue() == []
    assert keep.services.outbox.states()[report] is DeliveryState.REJECTED


def test_a_crash_loop_loses_its_oldest_repeats_and_no_other_group_loses_anything(
    keeping: Callable[..., Keeping],
) -> None:
    loop = [record(5, "loop", seconds) for seconds in range(5000)]
    keep = keeping(record(9, "rare"), *loop, record(0, "unsent"))
    keep.settings["keep_mb"] = 1
    done = keep.tidy()
    shown = keep.shown()
    assert done.repeats > 2000
    assert shown.count("TypeError: loop") >= KEEP_OF_A_GROUP
    assert {"TypeError: rare", "TypeError: unsent"} < set(shown)
    looped = [row for row in keep.services.reports.page(Query(), 0, 9999) if "loop" in row.what]
    begin = int((NOW - timedelta(days=5)).timestamp() * 1e9)
    assert {row.first_ns for row in looped} == {begin}
    assert max(row.occurred_ns for row in looped) == begin + 4999 * 10**9
    # What went stays away when the file is read again, and comes back when there is room for it.
    keep.services.indexer.rescan()
    keep.services.indexer.complete()
    assert len(keep.shown()) == len(shown)
    keep.settings["keep_mb"] = 0
    keep.tidy()
    assert len(keep.shown()) == 5002


def test_the_index_gives_its_space_back(keeping: Callable[..., Keeping], tmp_path: Path) -> None:
    keep = keeping(
        *[record(400, f"number {number}", number) for number in range(12_000)], record(0)
    )
    before = keep.services.disk_use()["index"]
    keep.tidy()
    assert keep.services.disk_use()["index"] < before / 4
    assert keep.shown() == ["TypeError: it broke"]


def test_disk_use_counts_the_history_and_cortex_files_too(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    use = keeping(record(1)).services.disk_use()
    assert use["reports"] == report_file.stat().st_size
    assert use["ledger"] > 0


def test_tidying_waits_until_reports_were_read_and_then_for_a_day(
    keeping: Callable[..., Keeping],
) -> None:
    keep, now = keeping(record(400, "ancient"), record(1, "new")), [1000.0]
    upkeep = Upkeep(keep.retention, clock=lambda: now[0])
    assert upkeep.pause() is None
    upkeep.on_settings({"keep_days"})
    assert upkeep.pause() is None
    upkeep.on_read()
    assert upkeep.pause() == Upkeep.FIRST
    upkeep.step()
    assert len(keep.shown()) == 2
    now[0] += Upkeep.FIRST
    while upkeep.pause() == 0.0:
        upkeep.step()
    assert len(keep.shown()) == 1
    assert upkeep.pause() == Upkeep.DAILY
    upkeep.on_settings({"theme"})
    assert upkeep.pause() == Upkeep.DAILY
    upkeep.on_settings({"keep_mb"})
    assert upkeep.pause() == 0.0


def test_new_limits_hold_at_once_in_a_program_that_has_read_the_reports(
    keeping: Callable[..., Keeping],
) -> None:
    keep, events = keeping(record(400, "ancient"), record(1, "new")), Events()
    changed = threading.Event()
    keep.services.events.subscribe(ReportsChanged, lambda _event: changed.set())
    upkeep = Upkeep(keep.retention)
    event_worker = EventWorker(
        events=events,
        indexer=keep.services.indexer,
        policy=keep.services.policy,
        folders=lambda: (),
        upkeep=upkeep,
    )
    event_worker.start()
    try:
        events.publish(IndexProgress(2, 1, 1, 0.0, finished=True))
        events.publish(SettingsChanged(frozenset({"keep_days"})))
        assert changed.wait(60)
    finally:
        event_worker.close()
    assert keep.shown() == ["TypeError: new"]


def counts(keep: Keeping) -> tuple[int, int]:
    totals = keep.services.reports.totals()
    return totals.reports, totals.aged


def test_how_many_are_older_than_what_is_kept_is_known_however_they_left(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(*(record(400 + n, f"ancient {n}") for n in range(5)), record(1, "new"))
    assert counts(keep)[1] == 0
    keep.tidy()
    assert counts(keep) == (1, 5)
    # Read again, as a whole and in part.
    append(report_file, record(500, "later written"), record(0, "newest"))
    keep.services.indexer.complete()
    keep.services.indexer.rescan()
    keep.services.indexer.complete()
    assert counts(keep) == (2, 6)
    # A copy of a file counts nothing twice, and stands for it when it goes.
    copy = report_file.with_name("copy.jsonl")
    copy.write_bytes(report_file.read_bytes())
    keep.services.indexer.complete()
    assert counts(keep)[1] == 6
    copy.unlink()
    keep.services.indexer.complete()
    assert counts(keep)[1] == 6
    # One that goes takes its own with it.
    other = report_file.with_name("other.jsonl")
    append(other, record(600, "elsewhere"))
    keep.services.indexer.complete()
    assert counts(keep)[1] == 7
    other.unlink()
    keep.services.indexer.complete()
    assert counts(keep)[1] == 6
    keep.settings["keep_days"] = 0
    assert keep.tidy().widened
    assert counts(keep) == (8, 0)


def test_the_list_on_a_terminal_says_what_is_too_old_for_it(
    keeping: Callable[..., Keeping], capsys: pytest.CaptureFixture[str]
) -> None:
    keep = keeping(record(400, "ancient"), record(401, "ancient too"), record(1, "new"))
    keep.tidy()
    for arguments, is_said in (
        ([], True),
        (["--since", "2026-11-01"], False),
        (["--search", "new"], True),
    ):
        main(
            ["telemetry", "--type", "crash", *arguments],
            lambda _: dataclasses.replace(keep.services, close=int),
        )
        printed = capsys.readouterr()
        said = (
            "2 older reports are not listed: those from before 2025-11-23, "
            "by the setting keep_days." in printed.err
        )
        assert said is is_said
        assert len(printed.out.splitlines()) == 1
