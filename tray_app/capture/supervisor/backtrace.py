"""Native stacks through the system's own tools, where they are: coredumpctl and gdb. Bounded in
time, never raises.
"""

import os
import re
import shutil
import subprocess
import time
from pathlib import Path

_LONGEST = 24 * 1024
_GDB = (
    "-nx",
    "-batch",
    # The values of arguments are prompts, keys and whatever else a program works on: they stay
    # where they are.
    *("-iex", "set print frame-arguments none"),
    *("-iex", "set print entry-values no"),
    *("-iex", "set auto-load off"),  # nor is code executed that comes with the program
    *("-ex", "set pagination off"),
    *("-ex", "set debuginfod enabled off"),
    *("-ex", "thread apply all bt 64"),
)
_THREAD = re.compile(r"Thread \d+ \(")
_NOISE = (
    "[New LWP",
    "warning:",
    "[Thread debugging",
    "Using host libthread",
    "Core was generated",
    "Downloading ",
)

PATIENCE = 10.0
"""Seconds that all the programs asked for one backtrace have together."""


def of_core(pid: int, executable: str, since: float) -> str:
    """Return the stacks of a process that dumped core. *since*: seconds since 1970 when it was
    started.
    """
    deadline = time.monotonic() + PATIENCE
    try:
        core = _core_file(pid, since)
        if core is not None:
            return _gdb([_executable_of(core, deadline) or executable, str(core)], deadline)
        return _coredumpctl(pid, deadline)
    except (OSError, subprocess.SubprocessError, ValueError):
        return ""


def of_process(pid: int) -> str:
    """Return the stacks of a process that lives, as far as we may look: gdb's, else what the kernel
    tells.
    """
    deadline = time.monotonic() + PATIENCE
    try:
        native = _gdb(["-p", str(pid)], deadline)
    except (OSError, subprocess.SubprocessError):
        native = ""
    return native or _from_kernel(pid)


def _core_file(pid: int, since: float) -> Path | None:
    """Return the core that the kernel wrote as a file; its pattern is followed as far as it is
    plain.
    """
    pattern = Path("/proc/sys/kernel/core_pattern").read_text(encoding="utf-8").strip()
    if pattern.startswith("|"):
        return None
    if (
        Path("/proc/sys/kernel/core_uses_pid").read_text(encoding="ascii").strip() == "1"
        and "%p" not in pattern
    ):
        pattern += ".%p"
    glob = re.sub(r"%(.)", lambda found: {"p": str(pid), "%": "%"}.get(found[1], "*"), pattern)
    folder, name = os.path.split(glob)
    times = [(found.stat().st_mtime, found) for found in Path(folder or ".").glob(name)]
    return max((each for each in times if each[0] >= since - 1), default=(0, None))[1]


def _executable_of(core: Path, deadline: float) -> str:
    """Return the program that really died, which a shell may have become: the first file in the
    core's own list.
    """
    tool = shutil.which("gdb")
    if tool is None:
        return ""
    text = _run(
        [tool, "-nx", "-batch", "-ex", "info proc mappings", "-core", str(core)], deadline
    ).stdout
    found = re.search(r"(?m)^[ \t]*0x[0-9a-f]+[ \t]+0x[0-9a-f]+[ \t].*[ \t](/\S+)[ \t]*$", text)
    return found[1] if found is not None and Path(found[1]).is_file() else ""


def _coredumpctl(pid: int, deadline: float) -> str:
    tool = shutil.which("coredumpctl")
    if tool is None:
        return ""
    while time.monotonic() < deadline:
        # The dump is written by another process: it may take a moment until it is listed.
        done = _run([tool, "--no-pager", "info", str(pid)], deadline)
        if done.returncode == 0 and "Stack trace" in done.stdout:
            return done.stdout[done.stdout.index("Stack trace") :][:_LONGEST].rstrip()
        time.sleep(0.5)
    return ""


def _gdb(arguments: list[str], deadline: float) -> str:
    tool = shutil.which("gdb")
    if tool is None:
        return ""
    text = _run([tool, *_GDB, *arguments], deadline).stdout
    lines = [line for line in text.split("\n") if not line.startswith(_NOISE)]
    start = next((place for place, line in enumerate(lines) if _THREAD.match(line)), None)
    return "\n".join(lines[start:]).strip()[:_LONGEST] if start is not None else ""


def _run(command: list[str], deadline: float) -> "subprocess.CompletedProcess[str]":
    left = max(0.5, deadline - time.monotonic())
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        errors="replace",
        timeout=left,
        check=False,
        # gdb has a Python in it, which would look where PYTHONPATH says.
        env={
            **{name: value for name, value in os.environ.items() if "PYTHON" not in name},
            "DEBUGINFOD_URLS": "",
        },
    )


def _from_kernel(pid: int) -> str:
    """Return what /proc tells of each thread: its name, what it does, and where in the kernel it
    waits.
    """
    lines = []
    for task in sorted(Path(f"/proc/{pid}/task").glob("*"))[:64]:
        try:
            name = (task / "comm").read_text(errors="replace").strip()
            state = (task / "stat").read_text(errors="replace").rpartition(")")[2].split()[0]
            waits = (task / "wchan").read_text(errors="replace").strip()
        except OSError:
            continue
        lines.append(
            f"Thread {task.name} {name}: state {state}"
            + (f", in {waits}" if waits not in ("", "0") else "")
        )
    return "\n".join(lines)
