"""From a failure in a real process to the user's list of crash reports."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.builders import CORTEX
from tests.unit.capture.hosts import Desk

FAILURES = {
    "uncaught": "raise ValueError('uncaught failure')",
    "thread": "t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()",
    "asyncio": "import asyncio, gc\nasync def f(): raise OSError('in a task')\nasync def main():\n"
    "    t = asyncio.create_task(f()); await asyncio.sleep(0.01); del t; "
    "gc.collect()\nasyncio.run(main())",
    "fault": "import ctypes; ctypes.string_at(0)",
    "hang": "with capture.watch(timeout=0.6, interval=0.2) as w:\n"
    "    w.beat(); time.sleep(0.5); w.beat(); time.sleep(2)",
}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    return Desk(home)


def cortex(desk: Desk, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [*CORTEX, *arguments], env=desk.environ(), capture_output=True, timeout=180, check=False
    )


def test_every_kind_of_failure_is_in_the_list_and_can_be_opened(desk: Desk) -> None:
    for body in FAILURES.values():
        desk.run(body)
    desk.run("pass")  # the next start tells of the hard death
    assert (
        cortex(desk, "run", "--source", "cortex-cpp", "--", "sh", "-c", "kill -ABRT $$").returncode
        < 0
    )
    listed = cortex(desk, "telemetry", "--type", "crash", "--raw")
    assert listed.returncode == 0, listed.stderr
    lines = [line for line in listed.stdout.splitlines() if line]
    written = {line for line in desk.file.read_bytes().split(b"\n") if line}
    assert set(lines) == written
    stacks = " ".join(json.dumps(json.loads(line)) for line in lines)
    for words in (
        "uncaught failure",
        "ZeroDivisionError",
        "in a task",
        "SIGSEGV",
        "Hang: ",
        "SIGABRT",
    ):
        assert words in stacks
    found = cortex(desk, "telemetry", "--type", "crash", "--raw", "--source", "cortex-cpp")
    assert len(found.stdout.splitlines()) == 1
    assert b"SIGABRT" in found.stdout


def test_the_same_crash_from_two_runs_is_one_group(desk: Desk) -> None:
    """The stack reads alike for whoever groups: line by line, the type in its place."""
    from tray_app.index import exception_types, fingerprint, frames

    body = "def load(): raise {what}({text!r})\ndef main(): load()\nmain()"
    for text in ("first", "second"):
        desk.run(body.format(what="ValueError", text=text))
    desk.run("import ctypes\ndef load(): ctypes.string_at(0)\nload()")
    desk.run("pass")
    first, second, fault = desk.reports()
    groups = [
        fingerprint.of(exception_types.of_stack(each.stack), each.message, each.stack)
        for each in (first, second)
    ]
    assert groups[0] == groups[1]
    assert exception_types.of_stack(first.stack) == "ValueError"
    assert exception_types.of_stack(fault.stack) == "SIGSEGV"
    assert [frame.function for frame in frames.parse(fault.stack)][:2] == ["string_at", "load"]
