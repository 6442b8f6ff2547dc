"""What stands in the telemetry folder may be anything: names, pipes, holes of gigabytes. Nothing
stops for it.
"""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.builders import an_envelope, append
from tests.unit.index.conftest import Desk
from tray_app import regular_file
from tray_app.index import parser
from tray_app.model.query import Query
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.model.state import StateName
from tray_app.services.events import IndexProgress

GIGABYTES = 1
posix = pytest.mark.skipif(os.name != "posix", reason="names of bytes and pipes are of Unix")


def started(desk: Desk) -> None:
    desk.indexer.start()
    desk.wait(lambda: any(event.finished for event in desk.heard(IndexProgress)))


@posix
def test_the_file_of_a_name_that_is_no_text_is_followed_like_any_other(desk: Desk):
    odd = Path(os.fsdecode(os.fsencode(desk.file.parent) + b"/caf\xe9.jsonl"))
    append(odd, an_envelope(message="one"))
    append(desk.file, an_envelope(message="two"))
    started(desk)
    append(odd, an_envelope(message="three"))
    desk.wait(lambda: desk.added() == 1)
    rows = {row.what.rpartition(" ")[2]: row for row in desk.reports.page(Query(), 0, 10)}
    assert sorted(rows) == ["one", "three", "two"]
    report = desk.reports.report(rows["one"].key)
    assert isinstance(report, CrashReport)
    assert report.location.path == odd
    desk.triage.forget([rows["one"].id])
    desk.triage.restore([rows["one"].id])
    assert len(desk.messages()) == 3
    # Another file takes the name, and the old one lives on under a new one.
    odd.rename(odd.with_name("old.jsonl"))
    append(odd, an_envelope(message="four"))
    desk.wait(lambda: len(desk.messages()) == 4)
    desk.reopen()
    desk.complete()
    assert len(desk.messages()) == 4
    odd.unlink()
    desk.complete()
    assert len(desk.messages()) == 3
    assert desk.indexer.problems() == ()


@posix
def test_a_name_with_a_line_end_is_read_as_it_is(desk: Desk):
    odd = desk.file.with_name("a\nb.jsonl")
    append(odd, an_envelope(message="one"))
    desk.complete()
    [row] = desk.reports.page(Query(), 0, 10)
    assert desk.reports.report(row.key).location.path == odd


@posix
def test_what_is_no_text_is_said_in_bytes_that_every_terminal_shows(desk: Desk):
    desk.file.parent.mkdir(parents=True)
    os.mkfifo(os.fsencode(desk.file.parent) + b"/caf\xe9.jsonl")
    desk.complete()
    [sentence] = map(str, desk.indexer.problems())
    assert sentence.isascii()
    assert "caf\\xe9.jsonl is not a file" in sentence


@posix
def test_a_pipe_that_takes_the_place_of_a_file_holds_nothing_up(tmp_path: Path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    opened: list[object] = []

    def try_it() -> None:
        try:
            regular_file.open_file(pipe).close()
        except OSError as fault:
            opened.append(fault)

    thread = threading.Thread(target=try_it, daemon=True)
    thread.start()
    thread.join(60)
    assert [type(fault) for fault in opened] == [regular_file.NotAFile]


@posix
def test_pipes_where_files_of_cortex_and_of_settings_are_expected_hold_no_command_up(
    tmp_path: Path,
):
    config, telemetry = tmp_path / ".config", tmp_path / "cortexcpp" / "telemetry"
    for folder in (config / "cortex-tray", config / "cortex", telemetry):
        folder.mkdir(parents=True)
    for name in (
        "cortex-tray/settings.toml",
        "cortex-tray/advice.toml",
        "cortex/telemetry.env",
    ):
        os.mkfifo(config / name)
    os.mkfifo(tmp_path / ".cortexrc")
    os.mkfifo(telemetry / "crash-report.jsonl")
    append(telemetry / "other.jsonl", an_envelope(message="one"))
    done = run(tmp_path, "telemetry", "--type", "crash", "--json")
    assert b'"one"' in done.stdout
    assert b"crash-report.jsonl is not a file" in done.stderr
    assert b"Traceback" not in done.stderr


@posix
def test_commands_print_whatever_a_file_is_called(tmp_path: Path):
    telemetry = tmp_path / "cortexcpp" / "telemetry"
    append(
        Path(os.fsdecode(os.fsencode(telemetry) + b"/caf\xe9.jsonl")),
        an_envelope(message="one"),
        b"torn",
    )
    for command in (
        [],
        ["--state", "damaged"],
        ["show", "latest"],
        ["doctor"],
        ["index", "--rebuild"],
    ):
        first = ["--type", "crash"] if not command or command[0] == "--state" else []
        done = run(tmp_path, "telemetry", *first, *command)
        assert b"Traceback" not in done.stderr
        assert done.stdout


def run(home: Path, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    environ = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    environ["PYTHONPATH"] = str(Path(__file__).parents[3])
    code = "import sys; from tray_app.__main__ import cortex; sys.exit(cortex())"
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(
        command, capture_output=True, env=environ, timeout=60, stdin=subprocess.DEVNULL, check=False
    )


# Long lines


def a_hole(file: Path, size: int) -> None:
    with file.open("ab") as out:
        out.truncate(file.stat().st_size + size)


MEASURED = """
import json, resource, sys
from pathlib import Path
from tests.unit.index.conftest import Desk
from tray_app.model.query import Query

before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
desk = Desk(Path(sys.argv[1]))
desk.complete()
rows = desk.reports.page(Query(), 0, 10)
reports = [desk.reports.report(row.key) for row in rows]
said = [str(getattr(report, "reason", "") or report.message) for report in reports]
lengths = [len(desk.reports.stored(row.key)) for row in rows]
desk.close()
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"said": said, "lengths": lengths, "megabytes": (after - before) >> 10}))
"""


def measured(root: Path) -> dict[str, object]:
    """Read everything in a process of its own; return what it found and by how much it grew."""
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    command = [sys.executable, "-c", MEASURED, str(root)]
    done = subprocess.run(command, capture_output=True, env=environ, timeout=120, check=True)
    found: dict[str, object] = json.loads(done.stdout)
    return found


@posix
@pytest.mark.parametrize("where", ["alone", "middle", "single"])
def test_a_file_with_a_hole_of_gigabytes_needs_little_memory(tmp_path: Path, where: str):
    file = (
        tmp_path
        / "data"
        / "telemetry"
        / ("one.json" if where == "single" else "crash-report.jsonl")
    )
    file.parent.mkdir(parents=True)
    file.touch()
    if where == "middle":
        append(file, *(an_envelope(message="whole", time_ns=10**18 + n) for n in range(3)), b"")
    a_hole(file, GIGABYTES << 30)
    if where == "middle":
        append(file, *(an_envelope(message="whole", time_ns=10**18 + 9 - n) for n in range(3)))
    found = measured(tmp_path)
    damage = "The line is 1024 MB long, which is more than a report can be."
    assert found["said"] == ["whole"] * (6 if where == "middle" else 0) + [damage]
    assert found["megabytes"] < 150


def test_a_long_line_that_grows_is_one_damaged_record_and_what_comes_behind_it_is_read(desk: Desk):
    append(desk.file, an_envelope(message="before"), b"x" * 100)
    desk.complete()
    for _ in range(2):
        a_hole(desk.file, parser.LONGEST_RECORD)
        desk.complete()
        [row] = desk.reports.page(Query(states=frozenset({StateName.DAMAGED})), 0, 10)
        damaged = desk.reports.report(row.key)
        assert isinstance(damaged, DamagedRecord)
        assert (
            damaged.location.length
            == desk.file.stat().st_size - len(an_envelope(message="before")) - 1
        )
        assert f"{damaged.location.length >> 20} MB long" in str(damaged.reason)
    append(
        desk.file,
        *(an_envelope(message=f"behind {number}", time_ns=10**18 + number) for number in range(3)),
    )
    desk.complete()
    append(desk.file, an_envelope(message="last"))
    desk.complete()
    totals = desk.reports.totals()
    assert (totals.reports, totals.damaged) == (5, 1)
    before = sorted((row.id, row.what) for row in desk.reports.page(Query(), 0, 10))
    desk.indexer.rebuild()
    desk.complete()
    assert sorted((row.id, row.what) for row in desk.reports.page(Query(), 0, 10)) == before


def test_a_line_that_is_just_not_too_long_is_still_a_report(desk: Desk):
    line = an_envelope(message="long", command="x" * 100)
    line = line.replace(b"x" * 100, b"x" * (parser.LONGEST_RECORD - len(line) + 100))
    append(
        desk.file,
        an_envelope(message="before"),
        line,
        line[:-1] + b" }",
        an_envelope(message="behind"),
    )
    desk.complete()
    totals = desk.reports.totals()
    assert (totals.reports, totals.damaged) == (3, 1)
    for row in desk.reports.page(Query(), 0, 10):
        assert desk.reports.report(row.key).id == row.id


def test_a_single_report_over_many_lines_and_megabytes_is_read_once(desk: Desk):
    # Longer than what one look takes: it was read again and again without an end.
    record = json.loads(an_envelope(message="one", command="x"))
    record["more"] = ["x" * 100] * 100_000
    desk.file.parent.mkdir(parents=True)
    desk.file.with_suffix(".json").write_text(json.dumps(record, indent=2))
    desk.complete()
    [row] = desk.reports.page(Query(), 0, 10)
    assert desk.reports.report(row.key).id == row.id
