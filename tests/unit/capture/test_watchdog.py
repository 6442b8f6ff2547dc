"""Hangs: found in time, with the right frame, once; and no alarm where nothing hangs."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tests.unit.capture.hosts import Desk
from tray_app.capture.processes import StallFilter
from tray_app.capture.watchdog_child import Silence

ON_WINDOWS = sys.platform == "win32"
STARTS = 5.0 if ON_WINDOWS else 0.7
"""Seconds in which the child that asks has surely started: under Wine that takes some."""
LOOP = """
import asyncio, ctypes
def native(seconds):  # holds the interpreter's lock
    if os.name == "nt": ctypes.PyDLL("kernel32").Sleep(int(seconds * 1e3))
    else: ctypes.PyDLL(None).usleep(int(seconds * 1e6))
def spin(seconds):
    end = time.thread_time() + seconds  # on a machine that is busy with others this takes longer
    while time.thread_time() < end: pass
def wait_in_python(seconds): time.sleep(seconds)
def waiting_thread(): time.sleep(60)
threading.Thread(target=waiting_thread, daemon=True).start()
"""
MAIN = f"""
async def main():
    with capture.watch(timeout=1.0, interval=0.25):
        await asyncio.sleep({STARTS})
        print(time.time(), flush=True)
        {{call}}
        await asyncio.sleep(0.7)
asyncio.run(main())
"""


@contextlib.contextmanager
def started(desk: Desk, body: str) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a host, which prints a line when it is ready."""
    host = desk.start(body, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert host.stdout is not None
    assert host.stdout.readline()
    try:
        yield host
    finally:
        host.kill()
        host.communicate(timeout=60)


def until(true: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait for what another process does."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.02)


@pytest.mark.parametrize("how", ["native", "spin", "wait_in_python"])
def test_a_hang_of_three_seconds_is_found_in_time_with_the_right_frame_on_top(
    how: str, desk: Desk
) -> None:
    done = desk.run(LOOP + MAIN.format(call=f"{how}(3)"))
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    hang, recovered = desk.reports()
    begun = float(done.stdout)
    assert hang.kind == "hang"
    if how != "spin":  # that needs a processor, and time without one does not count
        # The time-out, an interval, and what a shared machine may be late.
        assert int(hang.log["timeUnixNano"]) / 1e9 - begun <= 1.0 + 0.25 + 0.75
    assert f"in {how} (host.py, line" in hang.message
    threads = hang.stack.split("\n\n")
    assert f", in {how}\n" in threads[0]
    assert any(", in waiting_thread" in thread for thread in threads[1:])
    assert recovered.kind == "recovered"
    assert recovered.log["severityText"] == "INFO"
    assert recovered.log["traceId"] == hang.log["traceId"]
    assert hang.resource["appVersion"] == "1.2.3"
    assert list((desk.data / "telemetry" / "faults").glob("*.hang")) == []


def test_a_loop_that_answers_is_left_in_peace(desk: Desk) -> None:
    body = LOOP + MAIN.format(call="[spin(0.1) or await asyncio.sleep(0) for _ in range(12)]")
    if ON_WINDOWS:  # nothing tells there for how long a thread had no processor: it needs none
        body = body.replace("timeout=1.0", "timeout=5.0").replace("spin(0.1)", "time.sleep(0.5)")
    desk.run(body)
    assert desk.reports() == []


@pytest.mark.skipif(sys.platform == "win32", reason="nobody stops a process there")
def test_a_stopped_process_does_not_hang(desk: Desk) -> None:
    with started(desk, LOOP + MAIN.format(call="await asyncio.sleep(1.8)")) as host:
        host.send_signal(signal.SIGSTOP)
        time.sleep(1.8)
        host.send_signal(signal.SIGCONT)
        assert host.wait(60) == 0
    assert desk.reports() == []


@pytest.mark.skipif(shutil.which("gdb") is None, reason="needs gdb")
def test_a_process_in_a_debugger_does_not_hang(desk: Desk) -> None:
    with started(desk, LOOP + MAIN.format(call="await asyncio.sleep(2)")) as host:
        command = ["gdb", "-nx", "-batch", "-p", str(host.pid), "-ex", "shell sleep 1.8"]
        subprocess.run(
            command,
            capture_output=True,
            check=True,
            timeout=40,
            env={**os.environ, "DEBUGINFOD_URLS": ""},
        )
        assert host.wait(60) == 0
    assert desk.reports() == []


def test_a_person_at_a_prompt_of_pdb_does_not_hang(desk: Desk) -> None:
    with started(desk, LOOP + MAIN.format(call="breakpoint()")) as host:
        time.sleep(1.8)
        host.communicate(b"c\n", timeout=60)
        assert host.returncode == 0
    assert desk.reports() == []


def children(pid: int) -> list[psutil.Process]:
    """Return the programs of ours that a process has started; on Windows it may have a console."""
    return [
        each
        for each in psutil.Process(pid).children()
        if each.status() != psutil.STATUS_ZOMBIE and not is_console(each)
    ]


def is_console(process: psutil.Process) -> bool:
    try:
        return ON_WINDOWS and "conhost" in process.cmdline()[0].lower()
    except (OSError, IndexError):  # it has only just been begun
        return True


def test_the_child_dies_with_its_parent(desk: Desk) -> None:
    with started(desk, LOOP + MAIN.format(call="await asyncio.sleep(30)")) as host:
        until(lambda: len(children(host.pid)) == 1)
        (child,) = children(host.pid)
        host.kill()
        until(lambda: not child.is_running())
    assert desk.reports() == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks there")
def test_the_child_dies_with_its_parent_even_if_a_grandchild_keeps_the_pipes(desk: Desk) -> None:
    body = "\npid = os.fork()\nif pid == 0:\n    time.sleep(4); os._exit(0)\n"
    body = LOOP + MAIN.format(call="exec(" + repr(body) + "); await asyncio.sleep(30)")
    with started(desk, body) as host:
        until(lambda: len(children(host.pid)) == 2)
        watchdog = next(
            each for each in children(host.pid) if "watchdog_child" in " ".join(each.cmdline())
        )
        host.kill()
        until(lambda: not watchdog.is_running(), 3.0)


def test_the_parent_does_not_mind_the_childs_death_and_gets_another(desk: Desk) -> None:
    with started(
        desk,
        LOOP + MAIN.format(call=f"await asyncio.sleep({1.8 + STARTS}); wait_in_python(2)"),
    ) as host:
        until(lambda: len(children(host.pid)) == 1)
        (child,) = children(host.pid)
        child.kill()
        until(lambda: any(other.pid != child.pid for other in children(host.pid)))
        assert host.wait(60) == 0
    assert [report.kind for report in desk.reports()] == ["hang", "recovered"]


def test_a_thread_without_a_loop_beats_by_itself(desk: Desk) -> None:
    body = (
        "def work(): time.sleep(2)\nwith capture.watch(timeout=0.8, interval=0.2) as w:\n"
        f"    for _ in range({round(3 + STARTS * 10)}): w.beat(); time.sleep(0.1)\n"
        "    work()\n    w.beat(); time.sleep(0.5)"
    )
    desk.run(body)
    assert [report.kind for report in desk.reports()] == ["hang", "recovered"]
    assert "in work (host.py" in desk.reports()[0].message


def test_a_loop_of_another_make_is_asked_through_a_function(desk: Desk) -> None:
    body = (
        "import queue\nq = queue.Queue()\nwith capture.watch(timeout=0.8, "
        "interval=0.2, submit=q.put):\n"
        f"    end = time.monotonic() + {0.3 + STARTS}\n    while time.monotonic() < end: "
        "q.get()()\n    time.sleep(2)"
    )
    desk.run(body)
    assert [report.kind for report in desk.reports()] == ["hang"]


def test_a_loop_that_has_ended_or_rests_does_not_hang(desk: Desk) -> None:
    body = (
        "import asyncio\nloop = asyncio.new_event_loop()\nasync def f():\n"
        "    capture.watch(timeout=0.6, interval=0.15); await "
        "asyncio.sleep(0.4)\nloop.run_until_complete(f())\n"
        "time.sleep(1.2)\nloop.run_until_complete(asyncio.sleep(0.3))\nloop.close()\ntime.sleep(1.2)"
    )
    assert desk.run(body).stderr == b""
    assert desk.reports() == []


def test_switched_off_nothing_is_watched(desk: Desk) -> None:
    body = LOOP + MAIN.format(call="import psutil; print(psutil.Process().children())")
    done = desk.run(body, environ={"CORTEX_CRASH_REPORT": "0"})
    assert done.stdout.splitlines()[1] == b"[]"
    assert not desk.data.exists()


def test_a_server_is_watched_through_its_middleware(desk: Desk) -> None:
    body = """
import asyncio
def stuck(): time.sleep(2)
async def inner(scope, receive, send):
    if scope["type"] == "lifespan": return
    stuck()
app = capture.asgi(inner, hang_timeout=0.8)
async def main():
    async def nothing(*a): pass
    await asyncio.gather(app({"type": "http", "method": "GET", "path": "/"}, nothing, nothing), asyncio.sleep(0))
    await asyncio.sleep(1.2)
async def first():
    await asyncio.wait_for(app({"type": "http", "method": "GET", "path": "/"}, None, None), 9)
def quick(): pass
stuck_really, stuck = stuck, quick
async def both():
    await first(); await asyncio.sleep(1.5)
    global stuck
    stuck = stuck_really
    await main()
asyncio.run(both())
"""  # noqa: E501
    done = desk.run(body)
    assert done.returncode == 0, done.stderr
    assert [report.kind for report in desk.reports()] == ["hang", "recovered"]


# ---- what counts as silence


def test_silence_adds_up_to_one_hang() -> None:
    silence = Silence(3.0, 1.0)
    assert [silence.passed(1.0, paused=0.0) for _ in range(6)] == [
        False,
        False,
        True,
        False,
        False,
        False,
    ]
    assert silence.lasted == 6.0
    assert silence.answered()
    assert not silence.answered()


def test_a_step_that_took_far_too_long_counts_as_one() -> None:
    """The computer was suspended, or had no time for the child either."""
    silence = Silence(3.0, 1.0)
    assert not silence.passed(3600.0, paused=0.0)
    assert not silence.passed(1.0, paused=0.0)


def test_time_without_a_processor_is_no_silence(tmp_path: Path) -> None:
    task = tmp_path / "7" / "task" / "8"
    task.mkdir(parents=True)
    (tmp_path / "7" / "status").write_text("Name:\tcortex\nState:\tR (running)\nTracerPid:\t0\n")
    (task / "schedstat").write_text("5000000000 1000000000 17\n")
    pauses = StallFilter(7, proc=tmp_path, suspended=lambda: 0.0)
    pauses.watch_thread(8)
    assert pauses.since_last(1.0) == 0.0
    (task / "schedstat").write_text("5100000000 1900000000 18\n")
    assert pauses.since_last(1.0) == pytest.approx(0.9)


@pytest.mark.parametrize(
    "status",
    [
        "State:\tT (stopped)\n",
        "State:\tS (sleeping)\nTracerPid:\t99\n",
        "State:\tt (tracing stop)\n",
    ],
)
def test_a_held_process_cannot_answer(status: str, tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    (tmp_path / "7" / "status").write_text(status)
    assert StallFilter(7, proc=tmp_path, suspended=lambda: 0.0).since_last(1.0) == 1.0


def test_a_suspended_computer_cannot_answer(tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    (tmp_path / "7" / "status").write_text("State:\tS (sleeping)\n")
    slept = iter([5.0, 5.0, 65.0])
    pauses = StallFilter(7, proc=tmp_path, suspended=lambda: next(slept))
    assert pauses.since_last(1.0) == 0.0
    assert pauses.since_last(1.0) == 1.0


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_living_process_is_seen_as_it_is() -> None:
    pauses = StallFilter(os.getpid())
    assert not pauses.is_held()
    assert pauses.since_last(1.0) < 1.0
