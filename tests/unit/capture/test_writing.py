"""One file, many writers, and disks that misbehave."""

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.capture.hosts import VALIDATOR, Desk
from tray_app.capture import writer

CRASHES = """
who = sys.argv[1]
open(os.environ['CORTEX_DATA_FOLDER'] + '/ready-' + who, 'w').close()
while not os.path.exists(os.environ['CORTEX_DATA_FOLDER'] + '/go'): time.sleep(0.002)
for number in range(int(sys.argv[2])):
    try: raise ValueError(f"{who}-{number} " + "ä" * 500)
    except ValueError: capture.capture_exception()
"""


posix = pytest.mark.skipif(sys.platform == "win32", reason="devices, pipes and locks of POSIX")


@pytest.mark.timeout(300)  # ten thousand times to disk
def test_many_processes_with_many_crashes_each_lose_none(desk: Desk) -> None:
    """They begin at the same moment, with no file there yet."""
    processes, crashes = (6 if sys.platform == "win32" else 20), 200
    desk.data.mkdir(mode=0o700)
    hosts = [
        desk.start(CRASHES, str(number), str(crashes), stdin=subprocess.DEVNULL)
        for number in range(processes)
    ]
    while len(list(desk.data.glob("ready-*"))) < processes:
        assert all(host.poll() is None for host in hosts)
    (desk.data / "go").touch()
    assert [host.wait(250) for host in hosts] == [0] * processes
    lines = desk.file.read_bytes().split(b"\n")
    assert lines[0] != b""
    messages = []
    for line in filter(None, lines):
        event = json.loads(line)["event"]
        log = event["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
        messages.append(log["body"]["stringValue"].split()[0])
        if len(messages) % 100 == 0:
            VALIDATOR.validate(event)
    wanted = {f"{who}-{number}" for who in range(processes) for number in range(crashes)}
    assert len(messages) == len(wanted)
    assert set(messages) == wanted


def test_ten_thousand_times_the_same_crash_is_a_few_lines_that_count_them_all(desk: Desk) -> None:
    body = (
        "def f(): raise ValueError('again')\nfor n in range(10_000):\n"
        "    try: f()\n    except ValueError: capture.capture_exception()"
    )
    desk.run(body)
    reports = desk.reports()
    assert len(reports) <= 10
    assert sum(int(report.attributes["countSince"]) for report in reports) == 10_000
    assert max(int(report.attributes["count"]) for report in reports) == 10_000


def test_an_uneven_count_is_told_when_the_process_ends(desk: Desk) -> None:
    body = (
        "for n in range(1234):\n    try: 1/0\n    except ZeroDivisionError: "
        "capture.capture_exception()\nsys.exit(0)"
    )
    desk.run(body)
    assert [report.attributes["count"] for report in desk.reports()] == [
        "1",
        "10",
        "100",
        "1000",
        "1234",
    ]


def test_ever_new_messages_of_one_failure_do_not_fill_the_disk(desk: Desk) -> None:
    body = (
        "for n in range(1500):\n    try: raise ValueError(n)\n    except "
        "ValueError: capture.capture_exception()"
    )
    desk.run(body)
    assert len(desk.reports()) <= 700


@pytest.mark.parametrize("before", [b"", b'{"a":1}', b'{"a":1}\n', b'{"a":1}\n\n', b'{"torn":'])
def test_a_record_stands_on_its_own_line_whatever_stood_there(before: bytes, desk: Desk) -> None:
    desk.file.parent.mkdir(parents=True)
    desk.file.write_bytes(before)
    desk.run("1/0")
    after = desk.file.read_bytes()
    assert after.startswith(before)
    lines = [line for line in after[len(before) :].split(b"\n") if line]
    assert len(lines) == 1
    assert json.loads(lines[0])["metadata"]["sentAt"] is None
    assert not after.endswith(b"\n")
    assert before == b"" or after[len(before) :].startswith(b"\n")


@pytest.mark.skipif(
    sys.platform == "win32", reason="two steps there, where a program appends by the C library"
)
def test_cortex_writing_into_the_same_file_loses_nothing_either(desk: Desk) -> None:
    """Another writer appends as Cortex does: a line end before each record but the first."""
    desk.data.mkdir(mode=0o700)
    other = (
        "import os, sys, time\nfile = os.environ['CORTEX_DATA_FOLDER'] + "
        "'/telemetry/crash-report.jsonl'\n"
        "while not os.path.exists(file): time.sleep(0.001)\n"
        "for n in range(400):\n    with open(file, 'ab') as out: "
        "out.write(b'\\n{\"cortex\":%d}' % n)\n"
    )
    theirs = subprocess.Popen([sys.executable, "-c", other], env=desk.environ())
    (desk.data / "go").touch()
    ours = desk.start(CRASHES, "0", "400")
    assert ours.wait(60) == 0
    assert theirs.wait(60) == 0
    records = [json.loads(line) for line in desk.file.read_bytes().split(b"\n") if line]
    assert sum("cortex" in record for record in records) == 400
    assert sum("event" in record for record in records) == 400


@pytest.mark.skipif(sys.platform != "win32", reason="rights to a file are others elsewhere")
def test_the_first_report_needs_no_right_but_to_append(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python 3.13 has `os.fchmod` there too, which Windows refuses with that right alone: Wine does
    not look at rights.
    """

    def refused(_descriptor: int, _mode: int) -> None:
        raise PermissionError(13, "Access is denied")

    monkeypatch.setattr(os, "fchmod", refused, raising=False)
    assert writer.append(desk.file, b"{}")
    assert desk.file.read_bytes() == b"{}"


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a file system of a chosen size")
def test_a_full_disk_is_not_the_hosts_business(desk: Desk) -> None:
    """A file system of 64 KB, where we may make one; it is filled first."""
    desk.data.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", desk.data], capture_output=True
    ).returncode:
        pytest.skip("only root may mount a file system of a chosen size")
    try:
        desk.file.parent.mkdir()
        with (desk.data / "filler").open("wb", buffering=0) as filler, contextlib.suppress(OSError):
            while True:
                filler.write(b"x" * 512)
        _assert_unnoticed(desk)
        assert not desk.file.exists() or desk.file.stat().st_size == 0
    finally:
        subprocess.run(["umount", desk.data], check=True)


def test_a_read_only_folder_is_not_the_hosts_business(desk: Desk) -> None:
    desk.data.mkdir()
    (desk.data / "telemetry").write_text("a file where the folder should be")
    _assert_unnoticed(desk)


@posix
def test_a_pipe_in_the_files_place_does_not_stop_the_host(desk: Desk) -> None:
    desk.file.parent.mkdir(parents=True)
    os.mkfifo(desk.file)
    _assert_unnoticed(desk)


def test_no_home_is_not_the_hosts_business(desk: Desk) -> None:
    environ = {
        "HOME": "/nonexistent/home",
        "CORTEX_DATA_FOLDER": "",
        "XDG_CACHE_HOME": "/nonexistent/cache",
    }
    _assert_unnoticed(desk, _as_another(desk, environ))


def test_a_folder_of_another_person_is_left_alone(desk: Desk) -> None:
    if getattr(os, "geteuid", lambda: 1)() != 0:
        pytest.skip("only root can become somebody else")
    desk.data.mkdir(mode=0o755)
    _assert_unnoticed(desk, _as_another(desk, {}))
    assert list(desk.data.iterdir()) == []


def _as_another(desk: Desk, environ: dict[str, str]) -> dict[str, str]:
    """Have the host give up its rights, where the tests have more than a user has."""
    if getattr(os, "geteuid", lambda: 1)() != 0:
        return environ
    for folder in [desk.home, *list(desk.home.parents)[:3]]:
        folder.chmod(folder.stat().st_mode | 0o555)
    return {**environ, "BECOME": "65534"}


@posix
def test_a_lock_that_somebody_keeps_does_not_stop_the_host(desk: Desk) -> None:
    import fcntl

    desk.file.parent.mkdir(parents=True)
    desk.file.touch()
    with desk.file.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        desk.run("1/0")
    assert desk.file.read_bytes()[:1] == b"\n"
    assert len(desk.reports()) == 1


def test_a_short_write_says_so(tmp_path: Path) -> None:
    file = tmp_path / "telemetry" / "crash-report.jsonl"
    assert writer.append(file, b"{}")
    assert writer.append(file, b"{}")
    assert file.read_bytes() == b"{}\n{}"


def _assert_unnoticed(desk: Desk, environ: dict[str, str] | None = None) -> None:
    without = desk.run("1/0", capture=False, environ=environ)
    with_us = desk.run("1/0", environ=environ)
    assert b"ZeroDivisionError" in without.stderr
    assert (with_us.returncode, with_us.stderr) == (without.returncode, without.stderr)
