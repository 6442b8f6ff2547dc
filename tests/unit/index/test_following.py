"""The index follows Cortex's files, whatever is done to them."""

import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from watchdog.observers.api import BaseObserver

from tests.builders import an_envelope, append
from tray_app.index import database, tailer
from tray_app.model.query import Query
from tray_app.model.state import StateName
from tray_app.services.events import FolderChanged, IndexProgress, ReportsChanged


def record(number: int, **more: object) -> bytes:
    return an_envelope(
        message=f"crash number {number}",
        stack=None,
        time_ns=1_795_464_488_000_000_000 + number * 1_000_000_000,
        **more,
    )


def started(desk) -> None:
    desk.indexer.start()
    desk.wait(lambda: any(event.finished for event in desk.heard(IndexProgress)))


def test_an_appended_report_is_told_with_its_row_and_its_bytes(desk):
    append(desk.file, record(1))
    started(desk)
    append(desk.file, record(2))
    desk.wait(lambda: desk.added() == 1)
    (event,) = [event for event in desk.heard(ReportsChanged) if not event.catching_up]
    assert [row.what for row in event.added] == ["crash number 2"]
    assert desk.reports.stored(event.added[0].key) == record(2)


def test_what_is_there_at_the_start_is_not_told_as_new(desk):
    append(desk.file, record(1), record(2))
    started(desk)
    assert desk.added() == 0
    assert desk.messages() == ["crash number 2", "crash number 1"]


def test_a_record_marked_in_place_stays_one_report_with_the_same_id(desk):
    append(desk.file, record(1), record(2))
    started(desk)
    before = desk.reports.page(Query(), 0, 1)[0]
    marked = record(2, sent_at="2026-11-23T20:08:09.000Z")
    with desk.file.open("r+b") as file:
        file.seek(len(record(1)) + 1)
        file.write(marked)
    desk.wait(lambda: desk.reports.page(Query(), 0, 1)[0].state is StateName.MARKED)
    after = desk.reports.page(Query(), 0, 1)[0]
    assert (after.id, after.key) == (before.id, before.key)
    assert desk.reports.stored(after.key) == marked
    assert desk.added() == 0


def test_marking_that_eats_the_end_of_the_record_before_leaves_one_damaged(desk):
    append(desk.file, record(1), record(2))
    desk.complete()
    ids = {row.what: row.id for row in desk.reports.page(Query(), 0, 10)}
    with desk.file.open("r+b") as file:
        file.seek(len(record(1)) - 20)
        file.write(record(2, sent_at="2026-11-23T20:08:09.000Z"))
    desk.complete()
    totals = desk.reports.totals()
    assert (totals.reports, totals.damaged) == (1, 1)
    assert (
        desk.reports.page(Query(states=frozenset({StateName.MARKED})), 0, 10)[0].id
        == ids["crash number 2"]
    )


def test_a_file_that_was_cut_off_loses_its_reports(desk):
    append(desk.file, record(1), record(2), record(3))
    desk.complete()
    with desk.file.open("r+b") as file:
        file.truncate(len(record(1)))
    desk.complete()
    assert desk.messages() == ["crash number 1"]
    append(desk.file, record(4))
    desk.complete()
    assert desk.messages() == ["crash number 4", "crash number 1"]


def test_a_file_rewritten_to_the_same_size_is_read_again(desk):
    append(desk.file, record(1), record(2))
    desk.complete()
    text = (
        desk.file.read_bytes().replace(b"number 1", b"number 8").replace(b"number 2", b"number 9")
    )
    desk.file.write_bytes(text)
    facts = desk.file.stat()
    os.utime(desk.file, ns=(facts.st_atime_ns, facts.st_mtime_ns + 1))
    desk.complete()
    assert sorted(desk.messages()) == ["crash number 8", "crash number 9"]


def test_a_large_file_rewritten_to_the_same_size_is_read_again(desk, monkeypatch):
    monkeypatch.setattr(tailer, "SMALL_FILE", 0)
    append(desk.file, *(record(number) for number in range(100, 150)))
    desk.complete()
    desk.file.write_bytes(desk.file.read_bytes().replace(b"crash number", b"CRASH NUMBER"))
    facts = desk.file.stat()
    os.utime(desk.file, ns=(facts.st_atime_ns, facts.st_mtime_ns + 1))
    desk.complete()
    assert sorted(desk.messages()) == [f"CRASH NUMBER {number}" for number in range(100, 150)]


def test_a_rotated_file_keeps_its_reports_and_the_new_one_is_followed(desk):
    append(desk.file, record(1))
    started(desk)
    desk.file.rename(desk.file.with_name("crash-report.1.jsonl"))
    append(desk.file, record(2))
    desk.wait(lambda: desk.added() == 1)
    assert desk.messages() == ["crash number 2", "crash number 1"]


def test_a_copy_of_a_file_shows_no_report_twice_and_takes_over_when_the_first_goes(desk):
    append(desk.file, record(1), record(2))
    desk.complete()
    shutil.copy(desk.file, desk.file.with_name("copy.jsonl"))
    desk.complete()
    assert desk.messages() == ["crash number 2", "crash number 1"]
    desk.file.write_bytes(b"")
    desk.complete()
    assert desk.messages() == ["crash number 2", "crash number 1"]
    assert desk.reports.stored(desk.reports.page(Query(), 0, 1)[0].key) == record(2)


def test_a_deleted_file_takes_its_reports_with_it(desk):
    append(desk.file, record(1))
    started(desk)
    desk.file.unlink()
    desk.wait(lambda: desk.messages() == [])


def test_a_folder_that_appears_later_is_noticed(desk):
    started(desk)
    assert desk.heard(FolderChanged)[-1].exists is False
    append(desk.file, record(1))
    desk.wait(lambda: desk.added() == 1)
    assert desk.heard(FolderChanged)[-1].exists is True


def test_a_folder_that_another_process_makes_as_the_one_above_begins_to_be_watched(
    desk, monkeypatch: pytest.MonkeyPatch
):
    """Nobody tells of it, and its first report is seen by chance: the next must be too."""
    schedule = BaseObserver.schedule

    def made_meanwhile(self: BaseObserver, handler: Any, path: str, **options: Any) -> Any:
        if Path(path) == desk.data and not desk.file.exists():
            append(desk.file, record(1))
        return schedule(self, handler, path, **options)

    monkeypatch.setattr(BaseObserver, "schedule", made_meanwhile)
    started(desk)
    desk.data.mkdir()
    desk.wait(lambda: desk.added() == 1)
    append(desk.file, record(2))
    desk.wait(lambda: desk.added() == 2, timeout=20)


def test_a_rescan_finds_what_the_file_s_size_and_time_do_not_tell(desk):
    append(desk.file, record(1))
    desk.complete()
    before = desk.file.stat()
    desk.file.write_bytes(desk.file.read_bytes().replace(b"number 1", b"number 2"))
    os.utime(desk.file, ns=(before.st_atime_ns, before.st_mtime_ns))
    started(desk)
    assert desk.reports.page(Query(), 0, 9)[0].what.endswith("number 1")
    desk.indexer.rescan()
    desk.wait(lambda: desk.reports.page(Query(), 0, 9)[0].what.endswith("number 2"))


def test_indexing_twice_and_a_second_start_change_nothing(desk):
    append(desk.file, record(1), record(2))
    desk.complete()
    rows = desk.reports.page(Query(), 0, 10)
    desk.complete()
    desk.reopen()
    desk.complete()
    assert desk.reports.page(Query(), 0, 10) == rows
    assert desk.heard(ReportsChanged) == []


def test_what_came_while_nobody_watched_is_found_at_the_next_start(desk):
    append(desk.file, record(1))
    desk.complete()
    desk.close()
    append(desk.file, record(2))
    desk.open()
    desk.complete()
    assert desk.messages() == ["crash number 2", "crash number 1"]


@pytest.mark.parametrize(
    "damage", [b"", b"this is no database at all" * 100, b"SQLite format 3\0" + b"\7" * 4000]
)
def test_a_damaged_index_is_built_again(desk, damage):
    append(desk.file, record(1))
    desk.complete()
    desk.close()
    database.remove(desk.index_file)
    desk.index_file.write_bytes(damage)
    desk.open()
    desk.complete()
    assert desk.messages() == ["crash number 1"]


def test_an_index_of_another_version_is_built_again(desk):
    append(desk.file, record(1))
    desk.complete()
    desk.close()
    connection = database.open_index(desk.index_file)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    desk.open()
    desk.complete()
    assert desk.messages() == ["crash number 1"]


def test_a_torn_record_waits_until_it_is_whole(desk):
    append(desk.file, record(1))
    started(desk)
    with desk.file.open("ab") as file:
        file.write(b"\n" + record(2)[:100])
    desk.indexer.rescan()
    append_rest = record(2)[100:]
    with desk.file.open("ab") as file:
        file.write(append_rest)
    desk.wait(lambda: "crash number 2" in desk.messages())
    assert desk.reports.totals().damaged == 0


def test_a_record_that_stays_torn_is_shown_as_damaged(desk):
    append(desk.file, record(1), record(2)[:100])
    desk.complete()
    totals = desk.reports.totals()
    assert (totals.reports, totals.damaged) == (1, 1)
    row = desk.reports.page(Query(states=frozenset({StateName.DAMAGED})), 0, 1)[0]
    damaged = desk.reports.report(row.key)
    assert damaged.excerpt == record(2)[:100]
    assert (damaged.location.path, damaged.location.line) == (desk.file, 2)
    assert "cut off" in str(damaged.reason)


def test_several_data_folders_are_one_list(desk, tmp_path):
    other = tmp_path / "other"
    append(desk.file, record(1))
    append(other / "telemetry" / "crash-report.jsonl", record(2))
    desk.reopen(desk.data, other)
    desk.complete()
    assert desk.messages() == ["crash number 2", "crash number 1"]


def test_a_single_report_file_is_read_whether_envelope_or_bare_event(desk):
    import json

    desk.file.parent.mkdir(parents=True)
    envelope = json.loads(record(1))
    (desk.file.parent / "one.json").write_text(json.dumps(envelope, indent=2), encoding="utf-8")
    (desk.file.parent / "two.json").write_bytes(json.dumps(json.loads(record(2))["event"]).encode())
    desk.complete()
    assert desk.messages() == ["crash number 2", "crash number 1"]
    assert desk.reports.report(desk.reports.page(Query(), 0, 1)[0].key).message == "crash number 2"


def test_a_folder_that_is_a_file_is_said_and_the_others_are_read(desk, tmp_path):
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "telemetry").write_text("not a folder")
    append(desk.file, record(1))
    desk.reopen(broken, desk.data)
    desk.complete()
    assert desk.messages() == ["crash number 1"]
    assert any("is a file" in sentence for sentence in map(str, desk.indexer.problems()))


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs a privilege there")
def test_a_circle_of_links_is_said_and_the_others_are_read(desk):
    append(desk.file, record(1))
    loop = desk.file.with_name("loop.jsonl")
    loop.symlink_to(loop)
    desk.complete()
    assert desk.messages() == ["crash number 1"]
    assert any("circle" in sentence for sentence in map(str, desk.indexer.problems()))


@pytest.mark.skipif(sys.platform == "win32", reason="chmod takes no right to read there")
@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root may read everything")
def test_a_file_without_permission_is_said(desk):
    append(desk.file, record(1))
    hidden = desk.file.with_name("hidden.jsonl")
    append(hidden, record(2))
    hidden.chmod(0)
    desk.complete()
    assert desk.messages() == ["crash number 1"]
    assert any("permission denied" in sentence for sentence in map(str, desk.indexer.problems()))


def test_a_folder_in_place_of_a_report_file_is_said(desk):
    append(desk.file, record(1))
    (desk.file.parent / "folder.jsonl").mkdir()
    desk.complete()
    assert desk.messages() == ["crash number 1"]
    assert any("not a file" in sentence for sentence in map(str, desk.indexer.problems()))


def test_a_large_backlog_is_indexed_by_a_child_the_newest_first(desk, monkeypatch):
    monkeypatch.setattr(tailer, "FIRST_WINDOW", 5_000)
    monkeypatch.setattr(tailer, "SMALL_FILE", 0)
    append(desk.file, *(record(number) for number in range(1000, 3000)))
    started(desk)
    assert desk.reports.totals().reports == 2000
    assert desk.messages() == [f"crash number {number}" for number in range(2999, 999, -1)]
    finished = desk.heard(IndexProgress)[-1]
    assert finished.bytes_done == finished.bytes_total > 1_000_000
    assert desk.added() == 0


def test_a_cancelled_catch_up_goes_on_where_it_was(desk, monkeypatch):
    monkeypatch.setattr(tailer, "FIRST_WINDOW", 5_000)
    monkeypatch.setattr(tailer, "SMALL_FILE", 0)
    append(desk.file, *(record(number) for number in range(1000, 3000)))
    desk.indexer.start()
    desk.wait(lambda: desk.heard(ReportsChanged))
    desk.indexer.cancel()
    desk.wait(lambda: any(event.cancelled or event.finished for event in desk.heard(IndexProgress)))
    desk.said.clear()
    started(desk)
    assert desk.reports.totals().reports == 2000


def test_an_index_thrown_away_while_the_follower_rests_is_no_damage(desk, monkeypatch, caplog):
    # With a backlog it rests for a while after its first look, so that the window comes first.
    monkeypatch.setattr(tailer, "FIRST_WINDOW", 5_000)
    monkeypatch.setattr(tailer, "SMALL_FILE", 0)
    append(desk.file, *(record(number) for number in range(1000, 3000)))
    desk.indexer.start()
    desk.wait(lambda: desk.heard(ReportsChanged))
    desk.indexer.rebuild()  # as soon as it has let go of the index
    desk.indexer.cancel()  # which ends its rest
    desk.wait(lambda: any(event.cancelled or event.finished for event in desk.heard(IndexProgress)))
    desk.said.clear()
    started(desk)
    assert desk.reports.totals().reports == 2000
    assert "damaged" not in caplog.text
    assert desk.indexer.problems() == ()


def test_a_record_longer_than_the_first_window_is_read_whole(desk, monkeypatch):
    monkeypatch.setattr(tailer, "FIRST_WINDOW", 1_000)
    monkeypatch.setattr(tailer, "SMALL_FILE", 0)
    append(desk.file, record(1), an_envelope(message="x" * 100_000, stack=None), record(3))
    desk.complete()
    assert desk.reports.totals().reports == 3


def test_ten_thousand_damaged_lines_leave_the_reports_readable(desk):
    append(desk.file, record(1), *([b'{"metadata":{"createdAt":"broken'] * 10_000), record(2))
    desk.complete()
    totals = desk.reports.totals()
    assert (totals.reports, totals.damaged) == (2, 10_000)


def test_a_burst_is_told_in_few_events_with_the_exact_number(desk):
    append(desk.file, record(1))
    started(desk)
    append(desk.file, *(record(number) for number in range(10_000, 13_000)))
    desk.wait(lambda: desk.added() == 3000)
    events = [event for event in desk.heard(ReportsChanged) if not event.catching_up]
    assert len(events) < 50
    assert all(len(event.added) <= 200 for event in events)
    assert events[-1].added[-1].what == "crash number 12999"


def test_cortex_files_are_never_written(desk):
    append(desk.file, record(1), record(2)[:50])
    before = (desk.file.read_bytes(), desk.file.stat().st_mtime_ns)
    desk.complete()
    desk.triage.mark_all_seen()
    desk.triage.forget([desk.reports.page(Query(), 0, 1)[0].id])
    assert (desk.file.read_bytes(), desk.file.stat().st_mtime_ns) == before
    assert sorted(path.name for path in Path(desk.file.parent).iterdir()) == ["crash-report.jsonl"]


def test_much_that_came_while_nobody_watched_is_read_in_parts(desk, monkeypatch):
    monkeypatch.setattr(tailer, "SMALL_FILE", 0)
    monkeypatch.setattr(tailer, "_MOST", 20_000)
    append(desk.file, record(1))
    desk.complete()
    append(desk.file, *(record(number) for number in range(1000, 1200)))
    desk.complete()
    assert desk.reports.totals().reports == 201
    assert desk.messages()[0] == "crash number 1199"


def test_an_index_that_is_mostly_wrong_is_built_again(desk, monkeypatch):
    monkeypatch.setattr(tailer, "_MENDABLE", 5)
    append(desk.file, *(record(number) for number in range(100, 120)))
    desk.complete()
    desk.file.write_bytes(record(1))
    desk.complete()
    assert desk.messages() == ["crash number 1"]


def test_a_line_of_megabytes_is_damaged_and_the_rest_is_read(desk, monkeypatch):
    from tray_app.index import parser

    monkeypatch.setattr(parser, "LONGEST_RECORD", 1 << 20)
    append(desk.file, record(1), b"x" * (3 << 20), an_envelope(message="y" * (2 << 20)), record(2))
    desk.complete()
    totals = desk.reports.totals()
    assert (totals.reports, totals.damaged) == (2, 2)
    assert any("more than a report can be" in text for text in desk.messages())


def test_an_index_that_another_process_has_thrown_away_is_built_again(desk):
    append(desk.file, record(1))
    started(desk)
    database.remove(desk.index_file)
    append(desk.file, record(2))
    desk.wait(lambda: sorted(desk.messages()) == ["crash number 1", "crash number 2"])


def test_a_rebuilt_index_holds_the_same(desk):
    append(desk.file, record(1), record(2))
    desk.complete()
    rows = desk.reports.page(Query(), 0, 10)
    desk.indexer.rebuild()
    desk.complete()
    assert desk.reports.page(Query(), 0, 10) == rows
