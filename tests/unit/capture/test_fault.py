"""Hard deaths: the stacks are in a report at the next start."""

import os
import signal
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.unit.capture.hosts import Desk
from tray_app.capture import dumps, fault

DEATHS = {
    "SIGSEGV": "import ctypes\ndef deep(): ctypes.string_at(0)\ndeep()",
    "SIGABRT": "def deep(): os.abort()\ndeep()",
    "SIGBUS": "def deep(): os.kill(os.getpid(), 7); time.sleep(1)\ndeep()",
    "SIGFPE": "def deep(): os.kill(os.getpid(), 8); time.sleep(1)\ndeep()",
}


@pytest.mark.skipif(sys.platform != "linux", reason="numbers of signals differ")
@pytest.mark.parametrize("name", list(DEATHS))
def test_a_death_by_signal_is_told_at_the_next_start(name: str, desk: Desk) -> None:
    body = (
        "def other():\n    time.sleep(30)\nthreading.Thread(target=other, daemon=True).start()\n"
        "time.sleep(0.05)\n" + DEATHS[name]
    )
    without = desk.run(body, capture=False)
    with_us = desk.run(body)
    assert with_us.returncode == without.returncode == -signal.Signals[name]
    assert with_us.stderr == without.stderr
    assert desk.reports() == []
    [file] = (desk.data / "telemetry" / "faults").iterdir()
    whose = file.name.partition("-")[0]
    desk.run("print('next start')")
    report = desk.report()
    assert report.attributes["exception.type"] == name
    assert report.log["severityText"] == "FATAL"
    assert report.attributes["process.pid"] == whose
    assert report.resource["appVersion"] == "1.2.3"
    assert ("in string_at (" if name == "SIGSEGV" else "in deep (host.py, line") in report.message
    assert "in other" in report.stack
    assert report.stack.index("in deep") < report.stack.index("in other")
    desk.run("print('and the one after that')")
    assert len(desk.reports()) == 1


def test_a_living_process_is_not_reported_dead(desk: Desk) -> None:
    host = desk.start("print('up', flush=True); sys.stdin.read()", stdin=-1, stdout=-1)
    assert host.stdout is not None
    assert host.stdout.readline().strip() == b"up"
    desk.run("pass")
    assert len(list((desk.data / "telemetry" / "faults").glob("*.fault"))) == 2
    host.kill()
    host.communicate()
    desk.run("pass")
    assert desk.reports() == []
    assert len(list((desk.data / "telemetry" / "faults").glob("*.fault"))) == 1


def test_of_several_that_collect_at_once_one_tells_each_death(desk: Desk) -> None:
    desk.run("os.abort()")
    faults = desk.data / "telemetry" / "faults"
    [died] = faults.glob("*.fault")
    words = died.read_bytes()
    for number in range(100):
        (faults / f"1-{number}.fault").write_bytes(words)
    together = threading.Barrier(4)

    def collect() -> int:
        together.wait(30)
        return fault.collect_in(desk.data)

    with ThreadPoolExecutor(4) as threads:
        made = [threads.submit(collect) for _ in range(4)]
    assert sum(each.result() for each in made) == 101
    assert sum(int(report.attributes["count"]) for report in desk.reports()) >= 101
    assert list(faults.iterdir()) == []


@pytest.mark.skipif(sys.platform != "win32", reason="exceptions of Windows")
@pytest.mark.parametrize(
    ("death", "name"),
    [
        ("import ctypes; ctypes.c_int.from_address(0).value", "ACCESS_VIOLATION"),
        ("os.abort()", "SIGABRT"),
    ],
)
def test_a_death_on_windows_is_told_at_the_next_start(death: str, name: str, desk: Desk) -> None:
    """A first exception that the host survives is not what it died of."""
    survived = "import ctypes\ntry: ctypes.string_at(0)\nexcept OSError: pass\n"
    with_us = desk.run(f"{survived}def deep(): {death}\ndeep()")
    assert with_us.returncode not in (0, 1)
    assert b"Fatal" not in with_us.stderr
    assert desk.reports() == []
    desk.run("print('next start')")
    report = desk.report()
    assert report.attributes["exception.type"] == name
    assert report.log["severityText"] == "FATAL"
    assert "in deep (host.py, line" in report.message
    assert "\r" not in report.stack


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks there")
def test_a_forked_child_dies_its_own_death(desk: Desk) -> None:
    desk.run("pid = os.fork()\nif pid == 0:\n    os.abort()\nos.waitpid(pid, 0)")
    desk.run("pass")
    assert desk.report().attributes["exception.type"] == "SIGABRT"


@pytest.mark.skipif(sys.platform == "win32", reason="ctypes makes an exception of it there")
def test_a_host_that_uses_faulthandler_itself_keeps_it(desk: Desk) -> None:
    body = "import ctypes; ctypes.string_at(0)"
    without = desk.run(body, capture=False, environ={"PYTHONFAULTHANDLER": "1"})
    with_us = desk.run(body, environ={"PYTHONFAULTHANDLER": "1"})
    assert b"Fatal Python error: Segmentation fault" in with_us.stderr
    assert len(with_us.stderr.splitlines()) == len(without.stderr.splitlines())


def test_a_dump_becomes_words() -> None:
    dump = (
        "Fatal Python error: Segmentation fault\n\nCurrent thread "
        "0x00007f0000000001 (most recent call first):\n"
        '  File "/srv/app/engine.py", line 12 in load\n  File '
        '"/srv/app/main.py", line 3 in <module>\n\n'
        "Extension modules: numpy.core._multiarray_umath (total: 1)\n"
    )
    told = dumps.tell(dump)
    assert told.type_name == "SIGSEGV"
    assert told.message == "Segmentation fault (SIGSEGV) in load (engine.py, line 12)"
    assert '  File "/srv/app/engine.py", line 12, in load' in told.stack
    assert "numpy" not in told.stack


def test_what_the_process_died_of_is_the_last_that_was_told() -> None:
    survived = (
        "Windows fatal exception: access violation\n\n"
        'Current thread 0x00000001 (most recent call first):\n  File "a.py", line 1 in early\n'
    )
    died = (
        "Fatal Python error: Aborted\n\n"
        'Current thread 0x00000001 (most recent call first):\n  File "a.py", line 9 in late\n'
    )
    assert dumps.tell(survived).type_name == "ACCESS_VIOLATION"
    told = dumps.tell(survived + died)
    assert told.message == "Aborted (SIGABRT) in late (a.py, line 9)"
    assert "early" not in told.stack
