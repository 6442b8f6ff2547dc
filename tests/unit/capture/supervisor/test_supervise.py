"""`cortex run`: programs run as if nobody stood between, and what kills them is reported."""

import contextlib
import os
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.capture.hosts import ROOT, Desk
from tray_app.capture.supervisor import exit_status, supervise
from tray_app.cli import run as cli_run

if sys.platform == "win32":
    reason = "POSIX terminals and signals; test_supervise_windows.py has those of Windows"
    pytest.skip(reason, allow_module_level=True)
import fcntl
import pty
import termios

LAUNCHER = f"""\
import sys
sys.path.insert(0, {str(ROOT)!r})
from tray_app.cli.main import main
sys.exit(main(sys.argv[1:], None))
"""


@pytest.fixture(autouse=True)
def nothing_ignored() -> Iterator[None]:
    """Under nohup a hang-up is ignored, and programs inherit that: these here are to hear every
    signal.
    """
    before = {
        each: signal.getsignal(each)
        for each in (signal.SIGHUP, signal.SIGQUIT, signal.SIGUSR1, signal.SIGUSR2)
    }
    ignored = [each for each, handler in before.items() if handler is signal.SIG_IGN]
    for each in ignored:
        signal.signal(each, signal.SIG_DFL)
    yield
    for each in ignored:
        signal.signal(each, signal.SIG_IGN)


def command(desk: Desk, *arguments: str) -> list[str]:
    launcher = desk.home / "tray_app_launcher.py"
    if not launcher.exists():
        launcher.write_text(LAUNCHER)
    return [sys.executable, str(launcher), *arguments]


def supervised(
    desk: Desk, *program: str, options: tuple[str, ...] = (), **more: object
) -> "subprocess.CompletedProcess[bytes]":
    given = {"capture_output": True, "timeout": 60, "env": desk.environ(), **more}
    return subprocess.run(command(desk, "run", *options, "--", *program), check=False, **given)  # type: ignore[call-overload, no-any-return]


PROGRAMS = {
    "success": "echo out; echo err >&2",
    "exit code": "echo err >&2; exit 42",
    "segmentation fault": "kill -SEGV $$",
    "abort": "echo 'terminate called after throwing an instance of ' >&2; kill -ABRT $$",
    "killed": "kill -KILL $$",
    "terminated": "kill -TERM $$",
    "python trace": f"{sys.executable} -c 'print(1); 1/0'",
    "standard input": "cat; read x; echo $x",
    "no newline, bytes": r"printf 'a\000\377b' >&2; printf c; exit 1",
    "much": "i=0; while [ $i -lt 3000 ]; do echo "
    "0123456789012345678901234567890123456789 >&2; i=$((i+1)); done",
}


REPORTED = {
    "segmentation fault": ["SIGSEGV"],
    "abort": ["SIGABRT"],
    "killed": ["SIGKILL"],
    "python trace": ["ZeroDivisionError"],
}


@pytest.mark.parametrize("name", list(PROGRAMS))
def test_output_and_end_are_the_programs_own(name: str, desk: Desk) -> None:
    program = ("sh", "-c", PROGRAMS[name])
    without = subprocess.run(
        program, capture_output=True, input=b"in\nput", env=desk.environ(), check=False
    )
    with_us = supervised(desk, *program, input=b"in\nput")
    assert with_us.returncode == without.returncode
    assert with_us.stdout == without.stdout
    assert with_us.stderr == without.stderr
    assert [report.attributes["exception.type"] for report in desk.reports()] == REPORTED.get(
        name, []
    )


def test_a_trace_on_standard_error_is_the_reports_stack(desk: Desk) -> None:
    script = (
        "import sys\nprint('loading', file=sys.stderr)\ndef load(): raise "
        "RuntimeError('no such model')\nload()"
    )
    supervised(
        desk,
        sys.executable,
        "-c",
        script,
        options=("--source", "cortex-server", "--app-version", "7"),
    )
    report = desk.report()
    assert report.kind == "exit"
    assert report.message == "no such model"
    assert report.attributes["exception.type"] == "RuntimeError"
    assert report.stack.startswith("Traceback (most recent call last):\n")
    assert report.attributes["stderr"].startswith("loading\n")
    assert report.attributes["process.exit.code"] == "1"
    assert (report.resource["source"], report.resource["appVersion"]) == ("cortex-server", "7")


def test_a_signal_carries_the_last_lines(desk: Desk) -> None:
    supervised(
        desk, "sh", "-c", "echo one >&2; printf '\\033[31mtwo\\033[0m\\n' >&2; kill -SEGV $$"
    )
    report = desk.report()
    assert report.message == "sh: Segmentation fault (SIGSEGV)"
    assert report.attributes["stderr"] == "one\ntwo"
    assert report.attributes["process.exit.signal"] == "SIGSEGV"
    assert report.payload["command"] == "sh"


def test_a_program_that_reports_itself_is_not_reported_twice(desk: Desk) -> None:
    script = desk.script("import ctypes\nif len(sys.argv) > 1: ctypes.string_at(0)\n1/0")
    environ = desk.environ(WITH_CAPTURE="1")
    supervised(desk, sys.executable, str(script), env=environ)
    assert [report.kind for report in desk.reports()] == ["uncaught"]
    supervised(desk, sys.executable, str(script), "die", env=environ)
    assert [report.kind for report in desk.reports()] == ["uncaught", "fault"]


def test_what_cannot_be_run_is_said_as_a_shell_does(desk: Desk) -> None:
    missing = supervised(desk, "no-such-program")
    assert (missing.returncode, missing.stderr) == (
        127,
        b"cortex: no-such-program: command not found\n",
    )
    file = desk.home / "plain.txt"
    file.write_text("text")
    assert supervised(desk, str(file)).returncode == 126
    assert supervised(desk).returncode == 1
    assert supervised(desk, "true", options=("--ping", "ftp://x")).returncode == 1
    assert desk.reports() == []


def test_switched_off_it_becomes_the_program(desk: Desk) -> None:
    environ = desk.environ(CORTEX_CRASH_REPORT="0")
    done = supervised(desk, "sh", "-c", "echo $PPID; kill -SEGV $$", env=environ)
    assert done.returncode == -signal.SIGSEGV
    assert int(done.stdout) == os.getpid()
    assert not desk.data.exists()


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP", "SIGUSR1"])
def test_signals_for_us_are_for_the_program(name: str, desk: Desk) -> None:
    number = signal.Signals[name]
    # Waits in one step. A handler and a sleep would be two: what comes between them is handled only
    # after the sleep.
    script = (
        f"import os, signal\nsignal.pthread_sigmask(signal.SIG_BLOCK, [{int(number)}])\n"
        f"print('ready', flush=True)\nsignal.sigwait([{int(number)}])\nos.write(1, b'got it')\nos._exit(5)"  # noqa: E501
    )
    running = subprocess.Popen(
        command(desk, "run", "--", sys.executable, "-c", script),
        stdout=subprocess.PIPE,
        env=desk.environ(),
    )
    assert running.stdout is not None
    assert running.stdout.readline() == b"ready\n"
    running.send_signal(number)
    assert running.communicate(timeout=60)[0] == b"got it"
    assert running.returncode == 5
    assert desk.reports() == []


def test_being_ended_on_purpose_is_no_crash(desk: Desk) -> None:
    running = subprocess.Popen(
        command(desk, "run", "--", "sh", "-c", "echo up; exec sleep 30"),
        stdout=subprocess.PIPE,
        env=desk.environ(),
    )
    assert running.stdout is not None
    running.stdout.readline()
    running.send_signal(signal.SIGUSR2)
    running.communicate(timeout=60)
    assert running.returncode == -signal.SIGUSR2
    assert desk.reports() == []


def test_what_a_program_leaves_behind_can_still_write(desk: Desk) -> None:
    log, go = desk.home / "log", desk.home / "go"
    left = f"(until [ -e '{go}' ]; do sleep 0.05; done; echo late >&2) & echo early >&2"
    with log.open("wb") as out:
        supervised(desk, "sh", "-c", left, capture_output=False, stderr=out)
    assert log.read_bytes() == b"early\n", "nobody waits for it"
    go.touch()
    deadline = time.monotonic() + 60
    while log.read_bytes() != b"early\nlate\n":
        assert time.monotonic() < deadline, log.read_bytes()
        time.sleep(0.02)


# ---- terminals
# ------------------------------------------------------------------------------------------------------  # noqa: E501


class Terminal:
    """A program on a terminal of its own, and what it has shown."""

    def __init__(
        self, arguments: list[str], environ: dict[str, str], size: tuple[int, int] = (24, 80)
    ) -> None:
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            os.execve(arguments[0], arguments, environ)
        self.resize(size)
        self.shown = b""

    def resize(self, size: tuple[int, int]) -> None:
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def expect(self, pattern: str, seconds: float = 60.0) -> str:
        """Wait until *pattern* is shown; forget all before its end."""
        deadline = time.monotonic() + seconds
        while (found := re.search(pattern.encode(), self.shown)) is None:
            left = deadline - time.monotonic()
            assert left > 0, f"{pattern!r} was not shown: {self.shown!r}"
            if select.select([self.master], [], [], left)[0]:
                try:
                    self.shown += os.read(self.master, 65536)
                except OSError:
                    raise AssertionError(f"the end, without {pattern!r}: {self.shown!r}") from None
        self.shown = self.shown[found.end() :]
        return found[0].decode()

    def end(self) -> int:
        """Read to the end and return the wait status."""
        with contextlib.suppress(OSError):
            while data := os.read(self.master, 65536):
                self.shown += data
        os.close(self.master)
        return os.waitpid(self.pid, 0)[1]


@contextlib.contextmanager
def terminal(desk: Desk, arguments: list[str]) -> Iterator[Terminal]:
    environ = desk.environ(TERM="xterm", PS1="$ ")
    opened = Terminal(arguments, environ)
    try:
        yield opened
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(opened.pid, signal.SIGKILL)
        with contextlib.suppress(OSError):
            os.close(opened.master)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(opened.pid, 0)


def test_on_a_terminal_the_program_has_a_terminal(desk: Desk) -> None:
    script = (
        "import os, sys\nprint([os.isatty(n) for n in range(3)], os.get_terminal_size(2).columns)\n"
        "print('a\\nb', file=sys.stderr)\nx = input('name? ')\nprint('hello', x, "
        "os.getpgrp() == os.tcgetpgrp(0))"
    )
    with terminal(desk, command(desk, "run", "--", sys.executable, "-c", script)) as shown:
        shown.expect(r"\[True, True, True\] 80\r\n")
        shown.expect(r"a\r\nb\r\n")
        shown.expect(r"name\? ")
        shown.type("Ada\n")
        shown.expect(r"hello Ada True\r\n")
        assert shown.end() == 0


def test_a_window_that_changes_size_is_noticed(desk: Desk) -> None:
    script = (
        "import os, signal, time\ndef changed(*_): os.write(1, b'now %d' % "
        "os.get_terminal_size(0).columns)\n"
        "signal.signal(signal.SIGWINCH, changed)\nprint('up', "
        "flush=True)\nend = time.monotonic() + 60\n"
        "while os.get_terminal_size(2).columns != 132 and time.monotonic() "
        "< end: time.sleep(0.02)\n"
        "print('error stream', os.get_terminal_size(2).columns)"
    )
    with terminal(desk, command(desk, "run", "--", sys.executable, "-c", script)) as shown:
        shown.expect("up")
        shown.resize((50, 132))
        shown.expect("now 132")
        shown.expect("error stream 132")
        assert shown.end() == 0


def test_ctrl_c_reaches_the_program_once_and_its_end_is_ours(desk: Desk) -> None:
    script = (
        "import signal, time, sys\ngot = []\nsignal.signal(2, lambda *_: "
        "got.append(1))\nprint('up', flush=True)\n"
        "while not got: time.sleep(0.01)\ntime.sleep(0.3); print('times', len(got), flush=True)\n"
        "signal.signal(2, signal.SIG_DFL)\nprint('again', flush=True)\ntime.sleep(20)"
    )
    with terminal(desk, command(desk, "run", "--", sys.executable, "-c", script)) as shown:
        shown.expect("up")
        shown.type("\x03")
        shown.expect("times 1")
        shown.expect("again")
        shown.type("\x03")
        status = shown.end()
        assert os.WIFSIGNALED(status)
        assert os.WTERMSIG(status) == signal.SIGINT
    assert desk.reports() == []


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs a shell with job control")
@pytest.mark.parametrize("stopper", ["by the terminal", "by itself"])
def test_ctrl_z_and_fg_work_as_ever(stopper: str, desk: Desk) -> None:
    """A real shell on a real terminal stops the job, says so, and goes on with it."""
    by_terminal = "ask = input\n"
    # A signal that comes just before it reads wakes it through the pipe.
    by_itself = (
        "woken, wakes = os.pipe()\nos.set_blocking(wakes, False)\nsignal.set_wakeup_fd(wakes)\n"
        "signal.signal(signal.SIGTSTP, lambda *_: os.kill(os.getpid(), signal.SIGSTOP))\n"
        "def ask(prompt):\n    print(prompt, end='', flush=True)\n"
        "    while 0 not in select.select([0, woken], [], [])[0]: "
        "os.read(woken, 64)\n    return input()\n"
    )
    script = desk.home / "job.py"
    script.write_text(
        "import os, select, signal\n"
        + (by_itself if stopper == "by itself" else by_terminal)
        + "print('up', flush=True)\n"
        "n = 0\nwhile n < 4:\n    n += 1; line = ask('say: '); print('heard', line, "
        "flush=True)\nraise SystemExit(9)"
    )
    with terminal(desk, ["/bin/bash", "--norc", "--noprofile", "-i"]) as shell:
        line = " ".join(command(desk, "run", "--", sys.executable, str(script)))
        shell.type(f"PS1='r''eady> '\n{line}\n")
        shell.expect("up")
        shell.expect("say: ")
        for word in ("one", "two"):
            shell.type(f"{word}\n")
            shell.expect(f"heard {word}")
            shell.expect("say: ")
            shell.type("\x1a")
            shell.expect("Stopped")
            shell.expect("ready> ")
            shell.type("fg\n")
            shell.expect("tray_app_launcher")
        shell.type("three\n")
        shell.expect("heard three")
        shell.type("four\n")
        shell.expect("heard four")
        shell.expect("ready> ")
        shell.type("echo code=$?\n")
        shell.expect("code=9")
        shell.type("exit\n")


def test_an_editor_like_program_keeps_the_terminal_in_its_hands(desk: Desk) -> None:
    script = (
        "import os, sys, termios, tty\nold = "
        "termios.tcgetattr(0)\ntty.setraw(0)\nos.write(1, b'raw ')\n"
        "key = os.read(0, 1)\ntermios.tcsetattr(0, termios.TCSANOW, old)\nprint('key', key)"
    )
    with terminal(desk, command(desk, "run", "--", sys.executable, "-c", script)) as shown:
        shown.expect("raw ")
        shown.type("\x03")
        shown.expect(r"key b'\\x03'")
        assert shown.end() == 0


# ---- core dumps and hangs


@pytest.mark.skipif(
    shutil.which("gdb") is None
    or not Path("/proc/sys/kernel/core_pattern").exists()
    or Path("/proc/sys/kernel/core_pattern").read_text().startswith("|"),
    reason="needs gdb and core files",
)
def test_a_core_dump_gives_the_native_stack(desk: Desk) -> None:
    script = "import ctypes, resource; ctypes.string_at(0)"
    work = desk.home / "work"
    work.mkdir()
    supervised(
        desk,
        "sh",
        "-c",
        'ulimit -c unlimited; exec "$0" "$@"',
        sys.executable,
        "-c",
        script,
        cwd=work,
    )
    report = desk.report()
    if not list(work.glob("core*")):
        pytest.skip("no core was written here")
    assert report.attributes["exception.type"] == "SIGSEGV"
    assert "Thread 1" in report.stack
    assert re.search(r"#\d+ .*(?:strlen|string_at|ffi_call|PyBytes|Py_BytesMain)", report.stack)


SECRETIVE = """
#include <stdlib.h>
__attribute__((noinline)) static int answer(const char *prompt, int key)
{
    char local[32] = "local-";
    local[6] = prompt[0];
    if (key) abort();
    return local[6];
}
int main(int count, char **words) { return answer(words[1], count * 4711); }
"""


@pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("cc", "gdb"))
    or not Path("/proc/sys/kernel/core_pattern").exists()
    or Path("/proc/sys/kernel/core_pattern").read_text().startswith("|"),
    reason="needs a C compiler, gdb and core files",
)
def test_a_native_stack_names_arguments_without_their_values(desk: Desk) -> None:
    work = desk.home / "work"
    work.mkdir()
    (work / "engine.c").write_text(SECRETIVE)
    subprocess.run(
        ["cc", "-g", "-O0", "-o", "engine", "engine.c"], cwd=work, check=True, timeout=60
    )
    supervised(
        desk, "sh", "-c", 'ulimit -c unlimited; exec ./engine "$0"', "why is the sky blue", cwd=work
    )
    report = desk.report()
    if not list(work.glob("core*")):
        pytest.skip("no core was written here")
    assert re.search(r"#\d+ .*in answer \(prompt=\.\.\., key=\.\.\.\)", report.stack)
    assert "sky" not in report.stack
    assert "9422" not in report.stack
    assert "local-" not in report.stack


SERVER = """
import http.server, os, sys, time
class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/stuck": time.sleep(3)
        self.send_response(200); self.send_header("Content-Length", "0"); self.end_headers()
    def log_message(self, *a): pass
server = http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Page)
print("up", flush=True)
server.serve_forever()
"""


def test_a_server_that_stops_answering_pings_hangs(desk: Desk) -> None:
    import socket
    import urllib.request

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    ping = (
        "--ping",
        f"http://127.0.0.1:{port}/health?secret",
        "--ping-interval",
        "0.3",
        "--ping-timeout",
        "1.2",
    )
    arguments = command(
        desk, "run", *ping, "--source", "cortex-cpp", "--", sys.executable, "-c", SERVER, str(port)
    )
    running = subprocess.Popen(arguments, stdout=subprocess.PIPE, env=desk.environ())
    try:
        assert running.stdout is not None
        running.stdout.readline()
        time.sleep(1.0)
        assert desk.reports() == []
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/stuck", timeout=20) as answer:
            answer.read()
        deadline = time.monotonic() + 60
        while len(desk.reports()) < 2:
            assert time.monotonic() < deadline
            time.sleep(0.05)
    finally:
        running.terminate()
        running.communicate(timeout=60)
    hang, recovered = desk.reports()
    assert (hang.kind, recovered.kind) == ("hang", "recovered")
    assert hang.resource["source"] == "cortex-cpp"
    assert hang.payload["endpoint"] == f"http://127.0.0.1:{port}/health"
    assert "Thread" in hang.stack


# ---- the pass-through


def test_every_other_command_is_the_real_cortex(desk: Desk) -> None:
    """Ours stands first on PATH and is passed over, in whatever environment it was installed."""
    for folder, text in {
        "ours": f"#!{sys.executable}\n{LAUNCHER}",
        "another": "#!/usr/bin/python3\nfrom tray_app.__main__ import cortex\n",
        "real": '#!/bin/sh\necho "real $@"; [ "$1" = crash ] && kill -SEGV $$; exit 7\n',
    }.items():
        (desk.home / folder).mkdir()
        (desk.home / folder / "cortex").write_text(text)
        (desk.home / folder / "cortex").chmod(0o755)
    path = os.pathsep.join(
        [*(str(desk.home / name) for name in ("ours", "another", "real")), os.environ["PATH"]]
    )
    environ = desk.environ(PATH=path)
    done = subprocess.run(
        ["cortex", "models", "list"], env=environ, capture_output=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (7, b"real models list\n", b"")
    done = subprocess.run(
        ["cortex", "crash", "my secret question"],
        env=environ,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == -signal.SIGSEGV
    report = desk.report()
    assert report.resource["source"] == "cli"
    assert report.payload["command"] == "cortex crash"
    assert b"secret" not in report.line


def test_without_a_real_cortex_a_sentence_says_so(desk: Desk) -> None:
    done = subprocess.run(
        command(desk, "pull", "x"),
        env=desk.environ(PATH="/nonexistent"),
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 127
    assert b"was not found on PATH" in done.stderr


def test_sources_are_guessed_by_name() -> None:
    assert cli_run.source_of(["/opt/cortex-cpp", "--port", "1"]) == "cortex-cpp"
    assert cli_run.source_of(["cortex", "start"]) == "cortex-server"
    assert cli_run.source_of(["python3", "x.py"]) == "cli"


def test_a_command_keeps_no_questions_and_no_passwords() -> None:
    assert (
        supervise.short_command(["/usr/bin/cortex", "chat", "llama3", "why is the sky blue"])
        == "cortex chat llama3"
    )
    assert supervise.short_command(["x", "--token", "geheim"]) == "x"


# ---- verdicts
# -------------------------------------------------------------------------------------------------------  # noqa: E501

TRACES = {
    "python": (
        "Traceback (most recent call last):\n  File \"a.py\", line 1, in f\nKeyError: 'x'\n",
        "KeyError",
        "'x'",
    ),
    "node": (
        "/srv/a.js:3\n  x.y()\n    ^\n\nTypeError: x.y is not a function\n   "  # noqa: ISC004
        " at main (/srv/a.js:3:5)\n",
        "TypeError",
        "x.y is not a function",
    ),
    "c++": (
        "terminate called after throwing an instance of "  # noqa: ISC004
        "'std::runtime_error'\n  what():  bad model\n",
        "std::runtime_error",
        "bad model",
    ),
    "rust": (
        "thread 'main' panicked at src/main.rs:2:5:\nindex out of bounds\n",
        "panic",
        "index out of bounds",
    ),
    "go": ("panic: oh\n\ngoroutine 1 [running]:\nmain.main()\n", "", "panic: oh"),
    "assert": (
        "srv: a.c:1: main: Assertion `x' failed.\n",
        "",
        "srv: a.c:1: main: Assertion `x' failed.",
    ),
    "ggml": ("ggml.c:7: GGML_ASSERT(n > 0) failed\n", "", "ggml.c:7: GGML_ASSERT(n > 0) failed"),
}


@pytest.mark.parametrize("name", list(TRACES))
def test_traces_of_many_languages_are_known(name: str) -> None:
    text, kind, message = TRACES[name]
    told = exit_status.classify(exit_status.Exit(1), "starting\n" + text, "srv")
    assert told is not None
    assert told.type_name == (kind or "ProcessFailed")
    assert told.message == message


SHAPES = {
    "line ends": "\n",
    "blanks": " ",
    "indented line ends": " \n\t\n",
    "equals signs": "=",
    "sanitizer": "==1==",
    "errors": "Error",
    "errors on lines": "Error\n ",
    "errors and frames": "TypeError: x\n\n",
    "assertions": "a: Assertion `",
    "panics": "panic: x\n",
    "threads": "thread 'a' (1) ",
    "groups": "  + ",
    "stars": "*** a ",
    "escapes": "\x1b[0",
    "escapes of the other kind": "\x1b]0;",
    "traces": "Traceback (most recent call last):\n",
}


@pytest.mark.parametrize("name", list(SHAPES))
def test_whatever_a_program_wrote_is_judged_at_once(name: str) -> None:
    """64 KB of standard error are looked at; that took minutes for line ends alone."""
    text = (SHAPES[name] * 65536)[:65535] + "x"
    begun = time.process_time()
    exit_status.classify(exit_status.Exit(1), text, "srv")
    exit_status.tail(text)
    assert time.process_time() - begun < 10


def test_a_program_that_wrote_line_ends_alone_ends_at_once(desk: Desk) -> None:
    begun = time.monotonic()
    script = "import sys; sys.stderr.write(chr(10) * 65000); sys.exit(3)"
    assert supervised(desk, sys.executable, "-c", script).returncode == 3
    assert time.monotonic() - begun < 60


def test_a_failure_without_a_trace_is_the_programs_own_business() -> None:
    assert (
        exit_status.classify(
            exit_status.Exit(2), "usage: srv [-h]\nsrv: error: no such option\n", "srv"
        )
        is None
    )
    assert (
        exit_status.classify(
            exit_status.Exit(0), "Traceback (most recent call last):\nKeyError: 1\n", "srv"
        )
        is None
    )


def test_a_shells_word_for_a_dead_child_is_understood() -> None:
    told = exit_status.classify(exit_status.Exit(139), "", "npm")
    assert told is not None
    assert told.type_name == "SIGSEGV"


def test_windows_codes_have_names() -> None:
    for code in (0xC0000005, 0xC0000005 - (1 << 32)):
        told = exit_status.classify(exit_status.Exit(code), "", "srv.exe")
        assert told is not None
        assert told.type_name == "ACCESS_VIOLATION"
