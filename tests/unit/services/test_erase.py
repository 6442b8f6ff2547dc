"""Erasing really erases: files, copies and index, for this program, the next one and a second."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.builders import an_envelope, append
from tests.unit.services.keeping import NOW, Keeping, record
from tray_app.app import Files, build_services
from tray_app.model.query import Query
from tray_app.model.state import DeliveryState
from tray_app.services.cortex_processes import is_cortex
from tray_app.services.services import Services

ROOT = Path(__file__).parents[3]
LIST = "import sys; from tray_app.__main__ import cortex; sys.exit(cortex())"
SECRET = "the words that must go"


@pytest.fixture
def rotated(report_file: Path) -> Path:
    """Return a file that Cortex has moved aside."""
    file = report_file.with_name("crash-report-2026-10.jsonl")
    append(file, record(30, f"old {SECRET}"))
    return file


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Start a program by name, which runs until the test ends."""
    started = []

    def run(name: str, *arguments: str, **environ: str) -> subprocess.Popen[bytes]:
        folder = tmp_path / f"bin of {name}"
        folder.mkdir()
        script = "print('up', flush=True)\ninput()\n"
        if sys.platform == "win32":  # an interpreter of that name, which goes no further
            for each in (*Path(sys.base_prefix).glob("*.dll"), Path(sys.base_prefix, "python.exe")):
                shutil.copy(each, folder / each.name.replace("python.exe", f"{name}.exe"))
            (folder / "sitecustomize.py").write_text(f"{script}import os; os._exit(0)")
            environ |= {"PYTHONHOME": sys.base_prefix, "PYTHONPATH": str(folder)}
        else:
            (folder / name).write_text(f"#!{sys.executable}\n{script}")
            (folder / name).chmod(0o755)
        process = subprocess.Popen(
            [str(folder / name), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, **environ},
        )
        assert process.stdout is not None
        process.stdout.readline()
        started.append(process)
        return process

    yield run
    for process in started:
        if process.returncode is None:
            process.communicate(b"\n", timeout=20)


def listed(folder: Path) -> str:
    """Return what the real command, a program of its own, says of the reports."""
    command = [
        sys.executable,
        "-c",
        LIST,
        "telemetry",
        "--type",
        "crash",
        "--data-dir",
        str(folder),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout


def own_bytes(folder: Path) -> bytes:
    """Return all that this program's own databases hold, used or not."""
    found = b""
    for file in folder.rglob("*.sqlite3*"):
        with contextlib.suppress(FileNotFoundError):  # a journal, which comes and goes
            found += file.read_bytes()
    return found


def erase(services: Services) -> tuple[list[str], dict[str, str]]:
    """Erase all; return the names of what went, and of what stays with the reason."""
    done = services.eraser.erase([each for each in services.eraser.files() if not each.kept])
    kept = {each.path.name: str(each.kept) for each in (*services.eraser.files(), *done.kept)}
    return [each.path.name for each in done.files], kept


def test_all_is_gone_for_the_list_a_second_program_and_the_next_start(
    keeping: Callable[..., Keeping], rotated: Path, report_file: Path
) -> None:
    keep = keeping(record(1, f"new {SECRET}"))
    assert SECRET in listed(report_file.parent.parent)
    files = keep.services.eraser.files()
    assert {(each.path, each.size) for each in files} == {
        (file, file.stat().st_size) for file in (rotated, report_file)
    }
    assert sorted(erase(keep.services)[0]) == [rotated.name, report_file.name]
    assert not rotated.exists()
    assert not report_file.exists()
    keep.services.indexer.complete()
    assert keep.shown() == []
    assert listed(report_file.parent.parent) == ""
    assert SECRET.encode() not in own_bytes(keep.files)
    keep.services.close()
    again = build_services(
        report_file.parent.parent,
        files=Files(*(keep.files / f"{name}.sqlite3" for name in ("index", "marks", "ledger"))),
    )
    again.indexer.complete()
    assert again.reports.count(Query()) == 0
    again.close()


def test_bytes_of_sent_and_waiting_reports_go_and_nothing_is_sent_twice(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(record(2, f"sent {SECRET}"), record(1, f"waits {SECRET}"))
    waits, sent = keep.ids()
    keep.record_attempts(sent, NOW)
    draft = keep.services.consent.draft(waits, keep.services.preferences.destinations()[0])
    keep.services.consent.send_all([draft])
    assert SECRET.encode() in own_bytes(keep.files)
    before = report_file.read_bytes()
    erase(keep.services)
    assert SECRET.encode() not in own_bytes(keep.files)
    assert keep.services.outbox.queue() == []
    [receipt] = keep.services.outbox.receipts(sent)
    assert (receipt.body, receipt.answer) == (b"", "")
    assert receipt.queued.state is DeliveryState.DELIVERED
    # The same report once more, from a backup: it is known to have been sent.
    report_file.write_bytes(before)
    keep.services.indexer.complete()
    assert keep.services.outbox.states()[sent] is DeliveryState.DELIVERED
    assert keep.services.outbox.states()[waits] is DeliveryState.DECLINED
    assert keep.services.consent.pending() == []


def test_a_damaged_ledger_that_was_set_aside_goes_too(keeping: Callable[..., Keeping]) -> None:
    keep = keeping(record(1))
    asides = [keep.files / f"ledger.sqlite3.{word}damaged-20261101" for word in ("", "was-")]
    for aside in asides:
        aside.write_text(SECRET)
    erase(keep.services)
    assert not any(aside.exists() for aside in asides)


def test_the_current_file_stays_while_cortex_runs_and_the_others_go(
    keeping: Callable[..., Keeping],
    rotated: Path,
    report_file: Path,
    running: Callable[..., subprocess.Popen[bytes]],
) -> None:
    keep = keeping(record(1, "new"))
    data = str(report_file.parent.parent)
    cortex = running("cortex", "start", CORTEX_DATA_FOLDER=data)
    gone, kept = erase(keep.services)
    assert gone == [rotated.name]
    assert kept == {report_file.name: "Cortex is running. Quit Cortex first."}
    keep.services.indexer.complete()
    assert keep.shown() == ["TypeError: new"]
    cortex.communicate(b"\n", timeout=20)
    assert erase(keep.services) == ([report_file.name], {})


def test_a_cortex_with_another_folder_and_our_own_command_do_not_matter(
    keeping: Callable[..., Keeping],
    report_file: Path,
    tmp_path: Path,
    running: Callable[..., subprocess.Popen[bytes]],
) -> None:
    keep = keeping(record(1))
    running("cortex-server", CORTEX_DATA_FOLDER=str(tmp_path / "elsewhere"))
    running("cortex", "telemetry", "list", CORTEX_DATA_FOLDER=str(report_file.parent.parent))
    assert erase(keep.services) == ([report_file.name], {})


def test_a_file_that_a_program_writes_to_stays(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(record(1))
    writer = subprocess.Popen(
        [
            sys.executable,
            "-c",
            f"f = open({str(report_file)!r}, 'ab'); print('up', flush=True); input()",
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert writer.stdout is not None
    writer.stdout.readline()
    assert erase(keep.services) == (
        [],
        {report_file.name: "Another program is writing to it. Try again in a moment."},
    )
    writer.communicate(b"\n", timeout=20)
    assert report_file.exists()


def test_what_was_written_after_the_question_is_not_erased_unasked(
    keeping: Callable[..., Keeping], report_file: Path
) -> None:
    keep = keeping(record(1))
    agreed = keep.services.eraser.files()
    append(report_file, an_envelope(created_at=f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S}.000Z"))
    done = keep.services.eraser.erase(agreed)
    assert (done.files, [str(each.kept) for each in done.kept]) == (
        (),
        ["It has changed since you were asked."],
    )
    assert report_file.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_what_a_link_points_to_stays(
    keeping: Callable[..., Keeping], report_file: Path, tmp_path: Path
) -> None:
    keep = keeping(record(1))
    mine = tmp_path / "mine.jsonl"
    mine.write_bytes(record(3))
    report_file.with_name("crash-report-linked.jsonl").symlink_to(mine)
    gone, kept = erase(keep.services)
    assert gone == [report_file.name]
    assert list(kept) == ["crash-report-linked.jsonl"]
    assert mine.exists()


@pytest.mark.parametrize(
    ("command", "counts"),
    [
        ("/opt/cortex/cortex-server --data_folder_path /srv", True),
        ("cortex", True),
        ("C:\\Cortex\\cortex.exe start", True),
        ("python3 -I /usr/bin/cortex start", True),
        ("node /usr/lib/cortex/dist/cortex.js serve", True),
        ("cortex telemetry list", False),
        ("cortex-tray --background", False),
        ("vim cortex", False),
        ("python3 -m pytest tests/cortex", False),
        ("", False),
    ],
)
def test_which_command_lines_are_cortex(command: str, counts: bool) -> None:
    assert is_cortex(command.split()) is counts
