"""Runs a program as if nobody stood between it and the terminal, and reports when it crashes or
hangs.
"""

import json
import os
import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tray_app import regular_file
from tray_app.capture import enabled, fault, record
from tray_app.capture.guard import suppress_own_errors
from tray_app.capture.processes import StallFilter
from tray_app.capture.reporter import Reporter, Settings
from tray_app.capture.supervisor import backtrace, exit_status
from tray_app.capture.supervisor.pings import Asked, Pings
from tray_app.capture.supervisor.restarts import Restarts, say
from tray_app.capture.trace import ExceptionText
from tray_app.records import replaced

_LONGEST_REPORTS = 4 * 1024 * 1024


class Plan(NamedTuple):
    """What to run, and what its reports say."""

    command: Sequence[str]
    """The program and its arguments."""
    settings: Settings
    ping: Asked | None = None
    restarts: Restarts | None = None
    """How often it is started again when it crashes; None: never."""


RESTARTS = "cortex.restarts"
"""How often the program had been started again before this end of it."""
GIVEN_UP = "cortex.restarts.given_up"
_GRACE = 10.0
"""Seconds that a program which hung has to end by itself."""


class Supervisor:
    """Reports on the runs of a program: one, or more where it is started again."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._program = Path(plan.command[0]).name
        self._reporter = Reporter(plan.settings)
        self._file = plan.settings.report_file
        self._size = _size(self._file)
        self._pings: Pings | None = None
        self._trace_id = ""
        self._pid = 0
        self._ended_by_us = threading.Event()
        """Set when the program did not answer and was therefore ended."""
        self._gone = threading.Event()

    def begun(self, pid: int) -> None:
        """The program runs: begin to ask it, where there is something to ask."""
        self._pid = pid
        self._size, self._trace_id = _size(self._file), ""
        self._ended_by_us.clear()
        self._gone = threading.Event()
        if self._plan.ping is not None:
            self._pings = Pings(self._plan.ping, self._hangs, self._recovers)
            self._pings.start()

    def ended(self, watched: exit_status.Watched) -> float | None:
        """The program has ended: report it if it should not have.

        Return after how many seconds to start it again, and say so; None when it has come to its
        end.
        """
        self._gone.set()
        if self._pings is not None:
            self._pings.stop()
        stderr = _text(watched.stderr)
        told = None
        with suppress_own_errors():
            told = exit_status.classify(
                watched.ended, stderr, self._program, forwarded=watched.forwarded
            )
        restarts, hung = self._plan.restarts, self._ended_by_us.is_set()
        before, pause = restarts.count if restarts is not None else 0, None
        if restarts is not None and (told is not None or hung) and not watched.asked_to_end:
            pause = restarts.after_crash()
            say(restarts.sentence(self._program, pause, hung=hung))
        with suppress_own_errors():
            # That it hung has been reported; its end was our doing.
            self._report(watched, None if hung else told, stderr, before)
        return pause

    def _report(
        self, watched: exit_status.Watched, told: ExceptionText | None, stderr: str, restarts: int
    ) -> None:
        if not enabled.is_on():
            return
        ended = watched.ended
        fault.collect(self._reporter)
        if told is None or self._has_told_itself(watched, told):
            return
        stack = told.stack
        if ended.dumped_core:
            executable = _executable(self._plan.command[0])
            stack = f"{stack}\n{backtrace.of_core(watched.pid, executable, watched.began)}".rstrip()
        extra = [
            (
                "process.exit.code",
                str(ended.code if not ended.signal_name else 128 + ended.signal_number),
            ),
            *([("process.exit.signal", ended.signal_name)] if ended.signal_name else []),
            ("child.pid", str(watched.pid)),
            ("stderr", record.bounded(exit_status.tail(stderr), record.LONGEST_VALUE)),
            *self._about_restarts(restarts),
        ]
        kind = "signal" if ended.signal_name else "exit"
        severity = "FATAL" if ended.signal_name or ended.status else "ERROR"
        self._reporter.failure(replaced(told, stack=stack), kind, severity=severity, extra=extra)

    def _about_restarts(self, count: int) -> list[tuple[str, str]]:
        plan = self._plan.restarts
        if plan is None:
            return []
        return [(RESTARTS, str(count)), *([(GIVEN_UP, "true")] if plan.given_up else [])]

    def _has_told_itself(self, watched: exit_status.Watched, told: ExceptionText) -> bool:
        """Say whether the program wrote a report of this end by itself: then ours would be a second
        one.
        """
        with suppress_own_errors():
            for line in regular_file.read(
                self._file, _LONGEST_REPORTS, start=self._size
            ).splitlines():
                with suppress_own_errors():
                    event = json.loads(line)["event"]["resourceLogs"][0]
                    log = event["scopeLogs"][0]["logRecords"][0]
                    values = {
                        pair["key"]: pair["value"].get("stringValue", "")
                        for pair in log["attributes"]
                    }
                    if (
                        values.get(record.PROCESS) == str(watched.pid)
                        and values.get(record.KIND) != "captured"
                    ):
                        return True
                    message = values.get("message", "")
                    if record.KIND not in values and len(message) >= 6 and message in told.stack:
                        return True
        return False

    def _hangs(self, silent: float) -> None:
        if StallFilter(self._pid).is_held():
            return
        self._trace_id = record.new_trace_id()
        message = f"{self._program}: no answer to pings for {silent:.0f} s"
        stack = f"Hang: {message}\n{backtrace.of_process(self._pid)}".rstrip()
        self._tell_of_hang(ExceptionText("Hang", message, stack), silent, "hang", "ERROR")
        if self._plan.restarts is not None:
            self._end(self._pid)

    def _end(self, pid: int) -> None:
        """End the program so that it can be started again: politely at first."""
        self._ended_by_us.set()
        gone = self._gone
        for number in (signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
            if gone.is_set():
                return
            with suppress_own_errors():
                os.kill(pid, number)
            gone.wait(_GRACE)

    def _recovers(self, silent: float) -> None:
        if self._trace_id:
            message = f"{self._program}: answers again after about {silent:.0f} s"
            self._tell_of_hang(
                ExceptionText("Hang", message, f"Hang: {message}"), silent, "recovered", "INFO"
            )
            self._trace_id = ""

    def _tell_of_hang(self, told: ExceptionText, silent: float, kind: str, severity: str) -> None:
        with suppress_own_errors():
            extra = [
                ("cortex.hang.seconds", f"{silent:.1f}"),
                ("hang.process.pid", str(self._pid)),
                *self._about_restarts(
                    self._plan.restarts.count if self._plan.restarts is not None else 0
                ),
            ]
            self._reporter.failure(
                told, kind, severity=severity, extra=extra, trace_id=self._trace_id
            )


def supervise(plan: Plan, environ: Mapping[str, str] = os.environ) -> int:
    """Run the program to its end and return its exit code; if a signal ended it, end this process
    the same way.

    127 if there is no such program, 126 if it cannot be run, as a shell has it (said on standard
    error).
    """
    try:
        if sys.platform == "win32":
            from tray_app.capture.supervisor.windows import run
        else:
            from tray_app.capture.supervisor.posix import run
        if not enabled.is_on(environ) and plan.restarts is None:
            return run(plan.command, None, environ)
        return run(plan.command, Supervisor(plan), environ)
    except FileNotFoundError:
        say(f"cortex: {plan.command[0]}: command not found")
        return 127
    except (PermissionError, OSError) as error:
        say(f"cortex: {plan.command[0]}: {error.strerror or error}")
        return 126


def short_command(command: Sequence[str]) -> str:
    """Return the program and its sub-commands: what follows may be a question to a model, or a
    password.
    """
    words = [Path(command[0]).name]
    for word in command[1:4]:
        if word.startswith("-") or len(word) > 64 or any(character.isspace() for character in word):
            break
        words.append(word)
    return " ".join(words)


def _text(written: bytes) -> str:
    """Return what a program wrote; on Windows some write in the system's code page."""
    if sys.platform == "win32":
        return "".join(map(_line, written.splitlines(keepends=True)))
    return written.decode("utf-8", "replace")


def _line(written: bytes) -> str:
    try:
        return written.decode("utf-8")
    except UnicodeDecodeError:
        return written.decode("mbcs", "replace")


def _executable(name: str) -> str:
    import shutil

    return shutil.which(name) or name


def _size(file: str) -> int:
    try:
        return os.stat(file).st_size
    except OSError:
        return 0
