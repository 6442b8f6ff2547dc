"""`cortex run` on Windows: exit codes, exceptions, standard error, Ctrl+C and Ctrl+Break."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.unit.capture.hosts import ROOT, Desk

if sys.platform != "win32":
    pytest.skip("Windows' own ways to end; test_supervise.py has POSIX'", allow_module_level=True)

LAUNCHER = f"""\
import sys
sys.path.insert(0, {str(ROOT)!r})
from tray_app.cli.main import main
sys.exit(main(sys.argv[1:], None))
"""


def launcher(desk: Desk, *program: str, options: tuple[str, ...] = ()) -> list[str]:
    file = desk.home / "launcher.py"
    file.write_text(LAUNCHER, encoding="utf-8")
    return [sys.executable, str(file), "run", *options, "--", *program]


def supervised(desk: Desk, code: str, **more: Any) -> "subprocess.CompletedProcess[bytes]":
    given = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more}
    return subprocess.run(
        launcher(desk, sys.executable, "-c", code),
        env=desk.environ(),
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
        **given,
    )


@pytest.mark.parametrize("code", [0, 7, 0x7FFFFFFF, 0xFFFFFFFF])
def test_an_exit_code_is_handed_on_and_is_no_crash(desk: Desk, code: int) -> None:
    ended = supervised(desk, f"import os; os._exit({code - (1 << 32) if code >> 31 else code})")
    assert ended.returncode & 0xFFFFFFFF == code
    assert desk.reports() == []


@pytest.mark.parametrize(
    ("code", "name", "words"),
    [
        ("import ctypes; ctypes.c_int.from_address(0).value", "ACCESS_VIOLATION", "Access viol"),
        ("import os; os._exit(0xC0000409 - (1 << 32))", "STACK_BUFFER_OVERRUN", "Aborted, or"),
        ("import os; os._exit(0xC00000FD - (1 << 32))", "STACK_OVERFLOW", "Stack overflow"),
        ("import os; os._exit(0xC0000374 - (1 << 32))", "HEAP_CORRUPTION", "Heap corruption"),
        ("import os; os._exit(0xE06D7363 - (1 << 32))", "CPP_EXCEPTION", "Unhandled C++"),
        ("import os; os._exit(0xC0ABCDEF - (1 << 32))", "0xC0ABCDEF", "unknown status"),
    ],
)
def test_an_exception_of_windows_becomes_a_report_with_its_name(
    desk: Desk, code: str, name: str, words: str
) -> None:
    ended = supervised(desk, f"import sys; print('the last words', file=sys.stderr); {code}")
    report = desk.report()
    assert report.attributes["exception.type"] == name
    assert words in report.message
    assert f"0x{ended.returncode & 0xFFFFFFFF:08X}" in report.message
    assert report.log["severityText"] == "FATAL"
    assert "the last words" in report.attributes["stderr"]


def test_a_host_that_tells_its_own_hard_death_is_reported_once(desk: Desk) -> None:
    body = "from tray_app import capture; capture.install('cli', app_version='1'); import ctypes;"
    supervised(desk, f"{body} ctypes.c_int.from_address(0).value")
    report = desk.report()
    assert report.attributes["exception.type"] == "ACCESS_VIOLATION"
    assert "<string>" in report.stack


def test_what_a_program_wrote_is_kept_where_it_goes_nowhere(desk: Desk) -> None:
    """NUL says of itself that it is a terminal."""
    trace = "Traceback (most recent call last):\nKeyError: 1\n"
    code = f"import sys; sys.stderr.write({trace!r}); sys.exit(3)"
    ended = supervised(desk, code, stderr=subprocess.DEVNULL)
    assert ended.returncode == 3
    assert desk.report().attributes["exception.type"] == "KeyError"


@pytest.mark.parametrize("encoding", ["utf-8", "mbcs"])
def test_words_in_the_code_page_of_the_system_are_read_too(desk: Desk, encoding: str) -> None:
    trace = "Traceback (most recent call last):\nKeyError: é\n".encode(encoding)
    supervised(desk, f"import sys; sys.stderr.buffer.write({trace!r}); sys.exit(3)")
    assert desk.report().attributes["stderr"].endswith("KeyError: é")


def test_a_child_that_keeps_standard_error_open_is_not_waited_for(desk: Desk) -> None:
    left = [sys.executable, "-c", "import time; time.sleep(20)"]
    code = f"import subprocess; print(subprocess.Popen({left!r}).pid)"
    ended = supervised(desk, code)
    subprocess.run(
        ["taskkill", "/f", "/pid", ended.stdout.decode().strip()], check=False, capture_output=True
    )
    assert ended.returncode == 0


def test_no_such_program_is_said_as_a_shell_does(desk: Desk) -> None:
    ended = subprocess.run(
        launcher(desk, "no-such-program"), env=desk.environ(), capture_output=True, check=False
    )
    assert ended.returncode == 127
    assert b"command not found" in ended.stderr


DRIVER = """
import ctypes, os, subprocess, sys, time
ready, *command = sys.argv[2:]
kernel = ctypes.windll.kernel32
running = subprocess.Popen(command, creationflags=subprocess.CREATE_NEW_PROCESS_GROUP if sys.argv[1] == "1" else 0)
deadline = time.monotonic() + 40
while not os.path.exists(ready) and time.monotonic() < deadline: time.sleep(0.05)
keep = ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_uint)(lambda _event: 1)
kernel.SetConsoleCtrlHandler(keep, 1)
kernel.GenerateConsoleCtrlEvent(int(sys.argv[1]), running.pid if sys.argv[1] == "1" else 0)
try: code = running.wait(30)
except subprocess.TimeoutExpired: running.kill(); code = "it did not end"
with open(ready + ".code", "w") as out: out.write(str(code))
"""  # noqa: E501
CONTROL_C, CONTROL_BREAK = 0, 1


def driven(desk: Desk, event: int, ready: Path, command: list[str]) -> str:
    """Run *command* and press a key when *ready* is there; return how it ended. In a console of its
    own, so that nobody else hears it.
    """
    driver = desk.home / "driver.py"
    driver.write_text(DRIVER, encoding="utf-8")
    subprocess.run(
        [sys.executable, str(driver), str(event), str(ready), *command],
        env=desk.environ(),
        creationflags=subprocess.CREATE_NEW_CONSOLE,
        timeout=90,
        check=True,
    )
    return Path(f"{ready}.code").read_text()


@pytest.mark.parametrize("event", [CONTROL_C, CONTROL_BREAK])
def test_ctrl_c_and_ctrl_break_are_for_the_program_and_no_crash(desk: Desk, event: int) -> None:
    ready = desk.home / "ready"
    code = (
        f"import os, time\ntry:\n    open({str(ready)!r}, 'w').close()\n    time.sleep(20)\n"
        "except KeyboardInterrupt: os._exit(42)"
    )
    ended = driven(desk, event, ready, launcher(desk, sys.executable, "-c", code))
    # Wine ends a program by 0 that has nothing to say about Ctrl+Break.
    assert ended in (("42",) if event == CONTROL_C else (str(0xC000013A), "0"))
    assert desk.reports() == []


def test_who_stops_it_before_the_next_start_is_heard(desk: Desk) -> None:
    """By Ctrl+C: the C library of Wine knows no Ctrl+Break."""
    starts, ready = desk.home / "starts", desk.home / "ready"
    code = (
        f"import os\nwith open({str(starts)!r}, 'a') as out: out.write('x')\n"
        f"if os.path.getsize({str(starts)!r}) == 3: open({str(ready)!r}, 'w').close()\n"
        "os._exit(0xC0000409 - (1 << 32))"
    )
    command = launcher(desk, sys.executable, "-c", code, options=("--restart=9",))
    ended = driven(desk, CONTROL_C, ready, command)
    assert (ended, starts.read_text()) == (str(0xC000013A), "xxx")
