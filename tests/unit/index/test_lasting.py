"""What a tray that runs for weeks meets: folders made anew, indexes thrown away, faults nobody
foresaw.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.builders import an_envelope, append
from tests.unit.index.conftest import Desk
from tray_app.index import database
from tray_app.index.lines import LineCounter
from tray_app.model.query import Query
from tray_app.model.report import DamagedRecord
from tray_app.model.state import StateName
from tray_app.paths import DataFolder
from tray_app.services.events import IndexProgress
from tray_app.services.index_pool import IndexPool
from tray_app.services.indexer import Indexer
from tray_app.services.reports import Reports

ROOT = Path(__file__).parents[3]


def record(number: int) -> bytes:
    return an_envelope(message=f"crash number {number}", stack=None, time_ns=10**18 + number)


def started(desk: Desk) -> None:
    desk.indexer.start()
    desk.wait(lambda: any(event.finished for event in desk.heard(IndexProgress)))


def move_telemetry(desk: Desk) -> None:
    desk.file.parent.rename(desk.data / "telemetry.old")


def move_data_folder(desk: Desk) -> None:
    desk.data.rename(desk.root / "data.old")


def remove_data_folder(desk: Desk) -> None:
    shutil.rmtree(desk.data)


posix = pytest.mark.skipif(
    sys.platform == "win32", reason="what is open can be deleted by newer Windows alone"
)


@pytest.mark.parametrize(
    "away", [move_telemetry, move_data_folder, pytest.param(remove_data_folder, marks=posix)]
)
def test_a_folder_that_is_moved_away_and_made_anew_is_followed(
    desk: Desk, away: Callable[[Desk], None]
):
    append(desk.file, record(1))
    started(desk)
    away(desk)
    desk.wait(lambda: desk.messages() == [])
    for number in (2, 3):
        append(desk.file, record(number))
        desk.wait(lambda number=number: desk.added() == number - 1)
    assert desk.messages() == ["crash number 3", "crash number 2"]


def test_a_folder_that_takes_the_place_of_another_at_once_is_followed(desk: Desk):
    append(desk.file, record(1))
    append(desk.root / "new" / "telemetry" / "crash-report.jsonl", record(2))
    started(desk)
    desk.data.rename(desk.root / "old")
    (desk.root / "new").rename(desk.data)
    desk.wait(lambda: desk.messages() == ["crash number 2"])
    append(desk.file, record(3))
    desk.wait(lambda: len(desk.messages()) == 2)


def deleted_and_open() -> int:
    """Count the files that this process keeps open although they are deleted."""
    links = []
    for entry in Path("/proc/self/fd").iterdir():
        try:
            links.append(str(entry.readlink()))
        except OSError:
            continue
    return sum(link.endswith("(deleted)") for link in links)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="open files are told by Linux alone")
def test_rebuilds_by_another_program_leave_no_deleted_file_open(desk: Desk):
    append(desk.file, record(1))
    started(desk)
    before = deleted_and_open()
    asked, answered = threading.Barrier(5), threading.Barrier(5)
    ending = threading.Event()

    def look() -> None:
        while True:
            asked.wait(60)
            if ending.is_set():
                return
            desk.reports.page(Query(), 0, 10)
            answered.wait(60)

    threads = [threading.Thread(target=look, daemon=True) for _ in range(4)]
    for thread in threads:
        thread.start()
    code = (
        "from tests.unit.index.conftest import Desk; import sys, pathlib; d = "
        "Desk(pathlib.Path(sys.argv[1]));"
    )
    code += "d.indexer.rebuild(); d.complete(); d.close()"
    for _ in range(4):
        subprocess.run(
            [sys.executable, "-c", code, str(desk.root)], check=True, timeout=60, cwd=ROOT
        )
        desk.indexer.rescan()
        asked.wait(60)
        answered.wait(60)
        desk.reports.page(Query(), 0, 10)
    ending.set()
    asked.wait(60)
    for thread in threads:
        thread.join(60)
    desk.complete()
    assert deleted_and_open() - before == 0


def test_a_fault_with_one_file_keeps_none_of_the_others_from_being_read(desk: Desk):
    faults = iter([ValueError("unforeseen")])

    def clock() -> datetime:
        for fault in faults:
            raise fault
        return datetime.now(UTC)

    append(desk.file.with_name("a.jsonl"), record(1))
    append(desk.file.with_name("b.jsonl"), record(2))
    os.utime(desk.file.with_name("a.jsonl"), ns=(1, 1))
    indexer = Indexer(
        folders=[DataFolder(desk.data, "test")],
        index=IndexPool(desk.index_file, desk.marks),
        events=desk.events,
        clock=clock,
    )
    try:
        indexer.start()
        desk.wait(indexer.problems)
        desk.wait(lambda: desk.messages() == ["crash number 2"])
        [sentence] = map(str, indexer.problems())
        assert sentence.endswith(
            "a.jsonl cannot be read: an unforeseen fault (ValueError). The log says more."
        )
        indexer.rescan()
        desk.wait(lambda: len(desk.messages()) == 2 and not indexer.problems())
    finally:
        indexer.close()


# Lines


def test_the_lines_of_many_damaged_records_are_told_without_counting_again_and_again(desk: Desk):
    lines = [b"torn %d" % number if number % 10 == 0 else b" " * 20_000 for number in range(4000)]
    append(desk.file, *lines)
    desk.complete()
    rows = desk.reports.page(Query(states=frozenset({StateName.DAMAGED})), 0, 1000)
    assert len(rows) == 400
    before = bytes_read()
    found = [desk.reports.report(row.key) for row in rows]
    assert all(isinstance(one, DamagedRecord) for one in found)
    assert [one.location.line for one in found] == list(range(3991, 0, -10))
    # The file is 72 MB long. Counted from its start for each, it would be 14 GB.
    assert bytes_read() - before < 700 << 20


def bytes_read() -> int:
    try:
        text = Path("/proc/self/io").read_text()
    except OSError:
        pytest.skip("how much is read is told by Linux alone")
    return int(text.split()[1])


def test_a_line_is_right_after_the_file_has_changed(tmp_path: Path):
    file = tmp_path / "a"
    counter = LineCounter()
    for content in (b"a\nb\nc", b"\n\n\n\na\nb", b"x\n" * 3_000_000):
        file.write_bytes(content)
        for offset in (len(content), 0, len(content) // 2, 5_000_000, 4):
            assert counter.line_at(file, offset) == content[:offset].count(b"\n") + 1
    file.unlink()
    assert counter.line_at(file, 3) == 0


@posix
def test_a_browse_that_is_closed_makes_nothing_anew(desk: Desk):
    append(desk.file, record(1))
    desk.complete()
    index = IndexPool(desk.index_file, desk.marks)
    reports = Reports(index)
    index.close()
    desk.index_file.unlink()
    with pytest.raises(Exception, match="cannot be read"):
        reports.page(Query(), 0, 1)


def test_an_index_that_another_process_is_just_making_is_waited_for(tmp_path: Path):
    file = tmp_path / "new" / "index.sqlite3"
    file.parent.mkdir()
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        threading.Timer(0.2, other.execute, ["ROLLBACK"]).start()
        database.open_index(file).close()


def test_programs_that_start_at_the_same_time_make_the_marks_once(tmp_path: Path):
    code = "import sys, pathlib; from tray_app.index.marks import Marks; sys.stdin.read(1);"
    code += "Marks(pathlib.Path(sys.argv[1])).close()"
    for number in range(5):
        command = [sys.executable, "-c", code, str(tmp_path / f"{number}.sqlite3")]
        programs = [subprocess.Popen(command, stdin=subprocess.PIPE, cwd=ROOT) for _ in range(4)]
        for program in programs:
            program.stdin.close()
        assert [program.wait(60) for program in programs] == [0] * 4
