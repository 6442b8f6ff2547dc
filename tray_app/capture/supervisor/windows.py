"""Runs a program on Windows: inherits the console, standard error passes through a pipe. Written by
design, not run.
"""

import contextlib
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from tray_app.capture.supervisor import exit_status

if TYPE_CHECKING:
    from tray_app.capture.supervisor.supervise import Supervisor

_TAIL = 64 * 1024
_CONTROL_C = 0xC000013A
"""STATUS_CONTROL_C_EXIT."""


def run(command: Sequence[str], supervisor: "Supervisor | None", environ: Mapping[str, str]) -> int:
    """Run *command* to its end and return its exit code."""
    executable = shutil.which(command[0], path=environ.get("PATH"))
    if executable is None:
        raise FileNotFoundError(command[0])
    # Ctrl-C reaches every program of a console: it is for the one that we run.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        code, pause = _once(executable, command, supervisor, environ)
        if pause is None:
            return code
        time.sleep(pause)


def _once(
    executable: str,
    command: Sequence[str],
    supervisor: "Supervisor | None",
    environ: Mapping[str, str],
) -> tuple[int, float | None]:
    began = time.time()
    # A console program that asks for its console must find one: then standard error is left alone.
    through = subprocess.PIPE if supervisor is not None and not sys.stderr.isatty() else None
    with subprocess.Popen([executable, *command[1:]], stderr=through, env=dict(environ)) as child:
        if supervisor is not None:
            supervisor.begun(child.pid)
        tail = bytearray()
        if child.stderr is not None:
            while data := child.stderr.read1(65536):  # type: ignore[attr-defined]
                tail += data
                del tail[:-_TAIL]
                with contextlib.suppress(OSError):
                    sys.stderr.buffer.write(data)
                    sys.stderr.buffer.flush()
        code = child.wait()
    if supervisor is None:
        return code, None
    asked = code & 0xFFFFFFFF == _CONTROL_C
    return code, supervisor.ended(
        exit_status.Watched(
            child.pid, exit_status.Exit(code), bytes(tail), frozenset(), began, asked
        )
    )
