"""The child process that asks its parent whether it is alive, and writes the report
when it is not.
"""

import json
import os
import queue
import re
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tray_app import regular_file
from tray_app.capture import dumps, fault, record
from tray_app.capture.guard import suppress_own_errors
from tray_app.capture.processes import StallFilter
from tray_app.capture.reporter import Reporter, Settings
from tray_app.capture.trace import ExceptionText

_LONGEST_DUMP = 256 * 1024
_DEBUGGERS = re.compile(
    r'(?m)^  File ".*(?:[/\\](?:pdb|bdb)\.py|[/\\](?:pydevd|debugpy|ipdb)[/\\_.])'
)


class Silence:
    """Adds up for how long there has been no answer, leaving out the time in which there could be
    none.
    """

    def __init__(self, timeout: float, interval: float) -> None:
        self._timeout, self._interval = timeout, interval
        self._silent = 0.0
        self.is_hanging = False
        self.lasted = 0.0
        """Seconds of the present hang."""

    def passed(self, seconds: float, *, paused: float) -> bool:
        """Count a step of *seconds*, *paused* of them for a good reason; return True when a hang
        begins.
        """
        # This process was late itself: suspended, stopped, or short of a processor; so was the
        # parent, then.
        counted = max(0.0, min(seconds, 1.5 * self._interval) - paused)
        self._silent += counted
        if self.is_hanging:
            self.lasted += counted
            return False
        if self._silent < self._timeout:
            return False
        self.is_hanging, self.lasted = True, self._silent
        return True

    def answered(self) -> bool:
        """Start anew; return True when a hang ends."""
        self._silent = 0.0
        ended, self.is_hanging = self.is_hanging, False
        return ended


class Asker:
    """Asks, listens and reports, until the parent is gone."""

    def __init__(self, about: dict[str, Any], ask: Callable[[bytes], object]) -> None:
        self._about = about
        self._ask = ask
        self._timeout, self._interval = float(about["timeout"]), float(about["interval"])
        self._reporter = Reporter(Settings.of(about["settings"]))
        self._silence = Silence(self._timeout, self._interval)
        self._pauses = StallFilter(int(about["pid"]))
        self._thread = 0
        self._trace_id = ""

    def run(
        self, answers: "queue.Queue[bytes | None]", *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Ask every interval; return when the parent is gone."""
        number, answered = 0, True
        while self._pauses.is_alive():
            if answered:
                number += 1
                self._ask(b"%d\n" % number)
                answered = False
            begun = clock()
            while (left := begun + self._interval - clock()) > 0:
                try:
                    line = answers.get(timeout=left)
                except queue.Empty:
                    break
                if line is None:
                    return
                answered = self._heard(line, number) or answered
            if not answered:
                # An answer counts from the question on; while none has ever come, the host is still
                # starting.
                step = clock() - begun
                paused = self._pauses.since_last(step)
                if self._thread and self._silence.passed(step, paused=paused):
                    with suppress_own_errors():
                        self._hangs()
            else:
                self._pauses.since_last(0.0)

    def _heard(self, line: bytes, number: int) -> bool:
        parts = line.split()
        if len(parts) != 3:
            return False
        self._thread = int(parts[1])
        self._pauses.watch_thread(int(parts[2]))
        if self._silence.answered():
            with suppress_own_errors():
                self._recovered()
        return int(parts[0]) == number

    def _hangs(self) -> None:
        dump = self._stacks()
        if _DEBUGGERS.search(dump.partition("\n\n")[0]):
            return  # somebody stands at a prompt of pdb
        top = re.search(r'(?m)^  File "(.*)", line (\d+), in (.*)$', dump)
        where = f" in {top[3]} ({Path(top[1]).name}, line {top[2]})" if top is not None else ""
        message = f"No answer for {self._silence.lasted:.0f} s{where}"
        self._trace_id = record.new_trace_id()
        self._write(ExceptionText("Hang", message, f"Hang: {message}\n{dump}"), "hang", "ERROR")

    def _recovered(self) -> None:
        if self._trace_id:
            message = f"Answers again after about {self._silence.lasted:.0f} s"
            self._write(ExceptionText("Hang", message, f"Hang: {message}"), "recovered", "INFO")
            self._trace_id = ""

    def _write(self, told: ExceptionText, kind: str, severity: str) -> None:
        self._reporter.failure(
            told,
            kind,
            severity=severity,
            payload=self._about["payload"],
            extra=[
                ("cortex.hang.seconds", f"{self._silence.lasted:.1f}"),
                ("hang.timeout", f"{self._timeout:g}"),
                ("hang.process.pid", str(self._about["pid"])),
            ],
            trace_id=self._trace_id,
        )

    def _stacks(self) -> str:
        """Return the parent's stacks, the watched thread first; nothing where there are none."""
        try:
            text = regular_file.read(self._about["stacks"], _LONGEST_DUMP).decode(
                "utf-8", "backslashreplace"
            )
        except OSError:
            return ""
        return dumps.sorted_stacks(dumps.python_frames(text), self._thread)


def main() -> None:
    """Read what to do from the first line of standard input, then do it."""
    about = json.loads(sys.stdin.buffer.readline())
    answers: queue.Queue[bytes | None] = queue.Queue()

    def listen() -> None:
        for line in iter(sys.stdin.buffer.readline, b""):
            answers.put(line)
        answers.put(None)

    threading.Thread(target=listen, daemon=True).start()
    with suppress_own_errors():
        Asker(about, lambda line: os.write(1, line)).run(answers)
    with suppress_own_errors():
        fault.remove(about["stacks"])
    os._exit(0)
