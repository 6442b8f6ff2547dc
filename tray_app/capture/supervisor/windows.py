"""Runs a program on Windows: it has the console, and standard error passes through a pipe where
that is none.
"""

import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from typing import IO, TYPE_CHECKING

from tray_app import console
from tray_app.capture.supervisor import exit_status

if TYPE_CHECKING:
    from tray_app.capture.supervisor.supervise import Supervisor

_TAIL = 64 * 1024
_STEP = 0.1
"""Seconds after which a Ctrl+Break is heard: it wakes nobody."""
_DRAIN = 2.0
"""Seconds in which what the program wrote last must have come: a process of its own may keep the
pipe open for ever.
"""


def run(command: Sequence[str], supervisor: "Supervisor | None", environ: Mapping[str, str]) -> int:
    """Run *command* to its end and return its exit code."""
    executable = shutil.which(command[0], path=environ.get("PATH"))
    if executable is None:
        raise FileNotFoundError(command[0])
    stops: list[int] = []
    # Ctrl+C and Ctrl+Break reach every program of a console: they are for the one that we run.
    for name in ("SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda number, _: stops.append(number))
    while True:
        code, pause = _once(executable, command, supervisor, environ, stops)
        if pause is None:
            return _as_exit_code(code)
        if not _passes(pause, stops):
            return _as_exit_code(exit_status.CONTROL_C_EXIT)


def _passes(pause: float, stops: list[int]) -> bool:
    """Wait before another run; return False when somebody has asked for an end meanwhile."""
    until = time.monotonic() + pause
    while not stops and (left := until - time.monotonic()) > 0:
        time.sleep(min(left, _STEP))
    return not stops


def _once(
    executable: str,
    command: Sequence[str],
    supervisor: "Supervisor | None",
    environ: Mapping[str, str],
    stops: list[int],
) -> tuple[int, float | None]:
    began = time.time()
    # A program that asks for its console must find one: then standard error is left alone.
    through = (
        subprocess.PIPE
        if supervisor is not None and sys.stderr is not None and not console.is_terminal(sys.stderr)
        else None
    )
    child = subprocess.Popen([executable, *command[1:]], stderr=through, env=dict(environ))
    if supervisor is not None:
        supervisor.begun(child.pid)
    tail = bytearray()
    copying = threading.Thread(target=_copy, args=(child.stderr, tail), daemon=True)
    copying.start()
    code = child.wait()
    stops.clear()  # those until now were for it
    copying.join(_DRAIN)
    if supervisor is None:
        return code, None
    asked = code & 0xFFFFFFFF == exit_status.CONTROL_C_EXIT
    return code, supervisor.ended(
        exit_status.Watched(
            child.pid, exit_status.Exit(code), bytes(tail), frozenset(), began, asked
        )
    )


def _copy(source: IO[bytes] | None, tail: bytearray) -> None:
    """Pass on what comes, and keep the last of it."""
    while source is not None and (data := source.read1(65536)):  # type: ignore[attr-defined]
        tail += data
        del tail[:-_TAIL]
        try:
            sys.stderr.buffer.write(data)
            sys.stderr.buffer.flush()
        except (OSError, ValueError):
            continue


def _as_exit_code(code: int) -> int:
    """Return a process's exit code as this process can end with it: `sys.exit` takes no more than
    31 bits and a sign.
    """
    return code - (1 << 32) if code >= 1 << 31 else code
