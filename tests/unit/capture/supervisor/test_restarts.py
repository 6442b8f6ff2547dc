"""`cortex run --restart`: what crashes is started again, and what was ended is not."""

import http.server
import os
import signal
import subprocess
import sys

import pytest

from tests.unit.capture.hosts import Desk
from tests.unit.capture.supervisor.test_supervise import command, supervised, terminal
from tray_app.capture.supervisor.restarts import LONGEST_PAUSE, WINDOW, Restarts

QUICK = ("--restart-pause", "0.1")
COUNTING = 'echo x >> "$0"; test "$(wc -l < "$0")" -gt {times} || kill -SEGV $$; exit {code}'


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_pauses_grow_and_too_many_within_ten_minutes_are_the_end() -> None:
    clock = Clock()
    restarts = Restarts(4, clock=clock)
    pauses = []
    while (pause := restarts.after_crash()) is not None:
        pauses.append(pause)
        clock.now += pause
    assert pauses == [1, 2, 4, 8]
    assert restarts.given_up
    assert restarts.count == 4


def test_a_program_that_ran_for_long_begins_anew_and_pauses_have_an_end() -> None:
    clock = Clock()
    restarts = Restarts(3, clock=clock)
    for _ in range(50):
        assert restarts.after_crash() == 1
        clock.now += WINDOW
    assert restarts.count == 50
    often = Restarts(1000, clock=clock)
    assert max(often.after_crash() or 0 for _ in range(100)) == LONGEST_PAUSE


def counted(
    desk: Desk, times: int, code: int, *options: str
) -> "tuple[subprocess.CompletedProcess[bytes], int]":
    """Run what crashes so many times and then ends with *code*; return that, and how often it was
    started.
    """
    file = desk.home / "starts"
    done = supervised(
        desk, "sh", "-c", COUNTING.format(times=times, code=code), str(file), options=options
    )
    return done, len(file.read_text().splitlines())


def test_a_crash_is_started_again_until_it_ends_well(desk: Desk) -> None:
    done, starts = counted(desk, 2, 0, "--restart", *QUICK)
    assert (done.returncode, starts) == (0, 3)
    assert done.stderr.decode().count("crashed. It is started again in") == 2
    assert "(1 of 5)" in done.stderr.decode()
    assert [report.attributes["cortex.restarts"] for report in desk.reports()] == ["0", "1"]
    assert "cortex.restarts.given_up" not in desk.reports()[-1].attributes


def test_it_gives_up_and_says_so_and_ends_as_the_program_did(desk: Desk) -> None:
    done, starts = counted(desk, 99, 0, "--restart=2", *QUICK)
    assert (done.returncode, starts) == (-signal.SIGSEGV, 3)
    assert "it is not started again" in done.stderr.decode().splitlines()[-1]
    last = desk.reports()[-1].attributes
    assert (last["cortex.restarts"], last["cortex.restarts.given_up"]) == ("2", "true")


@pytest.mark.parametrize("program", ["exit 0", "exit 3", "kill -TERM $$", "kill -INT $$"])
def test_a_clean_end_and_a_signal_to_end_it_are_no_crash(desk: Desk, program: str) -> None:
    done = supervised(
        desk,
        "sh",
        "-c",
        f'echo x >> "$0"; {program}',
        str(desk.home / "starts"),
        options=("--restart",),
    )
    assert (desk.home / "starts").read_text() == "x\n"
    assert b"started again" not in done.stderr


def test_without_the_option_nothing_is_started_again(desk: Desk) -> None:
    done, starts = counted(desk, 99, 0)
    assert (done.returncode, starts) == (-signal.SIGSEGV, 1)
    assert "cortex.restarts" not in desk.report().attributes


def test_with_reporting_off_it_is_started_again_and_nothing_is_kept(desk: Desk) -> None:
    file = desk.home / "starts"
    program = ("sh", "-c", COUNTING.format(times=1, code=4), str(file))
    environ = desk.environ(CORTEX_CRASH_REPORT="0")
    done = supervised(desk, *program, options=("--restart", *QUICK), env=environ)
    assert (done.returncode, len(file.read_text().splitlines())) == (4, 2)
    assert desk.reports() == []


def test_an_end_that_somebody_asks_for_in_the_pause_is_the_end(desk: Desk) -> None:
    arguments = command(
        desk, "run", "--restart", "--restart-pause", "60", "--", "sh", "-c", "kill -SEGV $$"
    )
    with subprocess.Popen(arguments, env=desk.environ(), stderr=subprocess.PIPE) as launcher:
        assert launcher.stderr is not None
        assert b"started again in 60 s" in launcher.stderr.readline()
        launcher.terminate()
        assert launcher.wait(60) == -signal.SIGTERM


def test_a_program_that_crashes_over_a_ctrl_c_is_not_started_again(desk: Desk) -> None:
    script = (
        "import os, signal, time\ndef stop(*_): os.kill(os.getpid(), signal.SIGSEGV)\n"
        "signal.signal(signal.SIGINT, stop)\nprint('up', flush=True)\ntime.sleep(20)"
    )
    with terminal(
        desk, command(desk, "run", "--restart", *QUICK, "--", sys.executable, "-c", script)
    ) as shown:
        shown.expect("up")
        shown.type("\x03")
        assert os.WTERMSIG(shown.end()) == signal.SIGSEGV
        assert b"started again" not in shown.shown
    assert desk.report().attributes["cortex.restarts"] == "0"


def test_what_was_left_in_the_background_is_still_heard(desk: Desk) -> None:
    program = (
        'echo x >> "$0"; if test "$(wc -l < "$0")" -eq 1; then (sleep 1; echo from the '
        "first >&2) & kill -SEGV $$; fi;"
        " echo from the second >&2"
    )
    done = supervised(
        desk, "sh", "-c", program, str(desk.home / "starts"), options=("--restart", *QUICK)
    )
    said = done.stderr.decode().splitlines()
    assert said[-2:] == ["from the second", "from the first"]


SERVER = """
import http.server, pathlib, sys, time
starts = pathlib.Path(sys.argv[1])
first = not starts.exists()
starts.open("a").write("x\\n")
answered = 0
class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        global answered
        answered += 1
        if first and answered > 2:
            time.sleep(3600)
        if not first and answered > 3:
            import os; os._exit(7)
        self.send_response(200); self.end_headers()
    def log_message(self, *_): pass
server = http.server.HTTPServer(("127.0.0.1", int(sys.argv[2])), Answers)
server.serve_forever()
"""


@pytest.fixture
def port() -> int:
    with http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler) as free:
        return int(free.server_address[1])


def test_a_server_that_no_longer_answers_is_ended_and_started_again(desk: Desk, port: int) -> None:
    script, starts = desk.home / "server.py", desk.home / "starts"
    script.write_text(SERVER)
    done = supervised(
        desk,
        *(sys.executable, str(script), str(starts), str(port)),
        options=(
            *("--restart", *QUICK),
            *(
                "--ping",
                f"http://127.0.0.1:{port}/",
                "--ping-timeout",
                "1",
                "--ping-interval",
                "0.2",
            ),
        ),
    )
    assert done.returncode == 7
    assert starts.read_text() == "x\nx\n"
    assert "did not answer and was ended. It is started again" in done.stderr.decode()
    assert [report.kind for report in desk.reports()] == ["hang"], (
        "its end was our doing, and is no crash"
    )
