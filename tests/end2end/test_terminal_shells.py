"""Completion in real shells, the manual page by `man`, and the pager."""

import os
import pty
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.builders import CORTEX, an_envelope, append

ROOT = Path(__file__).parents[2]
FILES = ROOT / "resources" / "terminal"


@pytest.fixture
def path(tmp_path: Path) -> str:
    """Return a PATH on which `cortex` is ours."""
    program = tmp_path / "bin" / "cortex"
    program.parent.mkdir()
    program.write_text(
        f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(ROOT)!r})\n"
        "from tray_app.__main__ import cortex\nsys.exit(cortex())\n"
    )
    program.chmod(0o755)
    return f"{program.parent}:{os.environ['PATH']}"


def needs(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"needs {program}")
    return found


def test_what_packages_install_is_what_the_program_says(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "packaging" / "terminal.py"), str(tmp_path)]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(command, check=True, timeout=60, env=environ)
    for file in tmp_path.iterdir():
        assert file.read_text() == (FILES / file.name).read_text(), (
            "run: python packaging/terminal.py"
        )


def bash(line: str, path: str) -> list[str]:
    script = (
        f"source {FILES / 'cortex.bash'}\n"
        f"COMP_LINE={line!r}; COMP_POINT=${{#COMP_LINE}}; COMP_TYPE=9\n"
        f"read -ra COMP_WORDS <<< {line!r}; "
        + ("COMP_WORDS+=('')\n" if line.endswith(" ") else ":\n")
        + "COMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
        "_python_argcomplete cortex\n"
        'printf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    done = subprocess.run(
        [needs("bash"), "--norc", "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PATH": path},
        check=True,
    )
    return [word.strip() for word in done.stdout.splitlines()]


def test_bash_completes_commands_options_values_and_ids(path: str, tmp_path: Path) -> None:
    assert "show" in bash("cortex telemetry s", path)
    assert "--columns" in bash("cortex telemetry list --c", path)
    assert set(bash("cortex telemetry config sending ", path)) >= {"ask", "always", "never"}
    assert bash("cortex telemetry config send", path) == ["sending"]
    folder = tmp_path / "cortex"
    append(folder / "telemetry" / "crash-report.jsonl", an_envelope())
    for _ in range(2):
        command = [*CORTEX, "telemetry", "--data-dir", str(folder), "list", "--columns", "id"]
        listed = subprocess.run(command, capture_output=True, text=True, check=True)
    short = listed.stdout[:8]
    found = bash(f"cortex telemetry show --data-dir {folder} {short[:2]}", path)
    assert found == [short]


def test_fish_completes(path: str) -> None:
    script = f"source {FILES / 'cortex.fish'}; complete -C 'cortex telemetry sho'"
    done = subprocess.run(
        [needs("fish"), "--no-config", "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PATH": path},
        check=True,
    )
    assert done.stdout.split()[:1] == ["show"], done.stdout + done.stderr


def test_zsh_completes(path: str, tmp_path: Path) -> None:
    """At a prompt, as users press Tab."""
    zsh = needs("zsh")
    home = tmp_path / "zsh"
    functions = home / "functions"
    functions.mkdir(parents=True)
    shutil.copy(FILES / "_cortex", functions)
    (home / ".zshrc").write_text(
        f"fpath=({functions} $fpath)\nautoload -U compinit\n"
        f"compinit -u -d {home}/dump\nPS1='READY '\n"
    )
    controller, terminal = pty.openpty()
    environ = {**os.environ, "PATH": path, "ZDOTDIR": str(home), "TERM": "dumb"}
    shell = subprocess.Popen(
        [zsh, "-i"], stdin=terminal, stdout=terminal, stderr=terminal, env=environ
    )
    os.close(terminal)
    try:
        wait_for(controller, "READY")
        os.write(controller, b"cortex telemetry sho\t")
        assert "show" in wait_for(controller, "show ")
        os.write(controller, b"\x15exit\n")
        shell.wait(30)
    finally:
        shell.kill()
        shell.wait()
        os.close(controller)


def test_man_shows_the_page() -> None:
    done = subprocess.run(
        [needs("man"), "--warnings", "-l", str(FILES / "cortex-telemetry.1")],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "MANWIDTH": "80", "MANPAGER": "cat"},
        check=True,
    )
    assert done.stderr == ""
    for words in ("cortex telemetry export", "--all-pending", "EXIT STATUS", "EXAMPLES"):
        assert words in done.stdout


def test_a_long_list_on_a_terminal_goes_through_the_pager(tmp_path: Path) -> None:
    folder = tmp_path / "cortex"
    many = [an_envelope(message=f"nr {n}", time_ns=10**18 + n) for n in range(45)]
    append(folder / "telemetry" / "crash-report.jsonl", *many)
    pager = tmp_path / "pager"
    pager.write_text("#!/bin/sh\necho PAGED\ncat\n")
    pager.chmod(0o755)
    for extra, paged in (({}, True), ({"PAGER": "cat"}, False), ({"TERM": "dumb"}, False)):
        environ = {**os.environ, "PAGER": str(pager), "TERM": "xterm", "NO_COLOR": "1", **extra}
        shown = on_a_terminal([*CORTEX, "telemetry", "--data-dir", str(folder)], environ)
        assert ("PAGED" in shown) == paged
        assert "nr 44" in shown
        assert "\x1b" not in shown, "NO_COLOR"
    short = [*CORTEX, "telemetry", "--data-dir", str(folder), "--limit", "3"]
    assert "PAGED" not in on_a_terminal(short, {**os.environ, "PAGER": str(pager)})


OWNS_ITS_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0);"
    " os.execvp(sys.argv[1], sys.argv[1:])"
)


def test_an_interrupt_is_the_pagers_own(tmp_path: Path) -> None:
    folder = tmp_path / "cortex"
    many = [an_envelope(message=f"nr {n}", time_ns=10**18 + n) for n in range(45)]
    append(folder / "telemetry" / "crash-report.jsonl", *many)
    pager = tmp_path / "pager"  # one that goes on, as less does
    pager.write_text(
        "#!/bin/sh\ntrap 'echo INTERRUPTED' INT\ncat >/dev/null\n"
        "echo READY\nuntil read -r line </dev/tty; do :; done\necho ENDED\n"
    )
    pager.chmod(0o755)
    command = [*CORTEX, "telemetry", "--data-dir", str(folder)]
    controller, terminal = pty.openpty()
    program = subprocess.Popen(
        [sys.executable, "-c", OWNS_ITS_TERMINAL, *command],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        env={**os.environ, "PAGER": str(pager), "TERM": "xterm"},
        start_new_session=True,
    )
    os.close(terminal)
    try:
        wait_for(controller, "READY")
        for _ in range(6):
            os.write(controller, b"\x03")
            wait_for(controller, "INTERRUPTED")
        os.write(controller, b"q\n")
        said = wait_for(controller, "ENDED")
        assert "Stopped" not in said
        assert program.wait(60) == 0
    finally:
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()
        os.close(controller)


def on_a_terminal(command: list[str], environ: dict[str, str]) -> str:
    controller, terminal = pty.openpty()
    program = subprocess.Popen(
        command, stdin=terminal, stdout=terminal, stderr=terminal, env=environ
    )
    os.close(terminal)
    shown = b""
    while True:
        try:
            piece = os.read(controller, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    program.wait(60)
    os.close(controller)
    return shown.decode()


def wait_for(descriptor: int, words: str) -> str:
    seen = b""
    deadline = time.monotonic() + 60
    while words.encode() not in seen:
        left = deadline - time.monotonic()
        assert left > 0, seen.decode(errors="replace")
        if select.select([descriptor], [], [], left)[0]:
            seen += os.read(descriptor, 4096)
    return seen.decode(errors="replace")


def test_long_work_tells_its_progress_and_leaves_no_trace_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "cortex"
    many = [an_envelope(message=f"nr {n}", time_ns=10**18 + n) for n in range(20_000)]
    append(folder / "telemetry" / "crash-report.jsonl", *many)
    environ = {**os.environ, "TERM": "xterm", "NO_COLOR": "1"}
    command = [*CORTEX, "telemetry", "--limit", "1", "--data-dir", str(folder)]
    shown = on_a_terminal(command, environ)
    told, _, rest = shown.rpartition(" " * 60 + "\r")
    assert "Reading " in told
    assert rest.startswith("ID ")
    assert "␍" not in shown
