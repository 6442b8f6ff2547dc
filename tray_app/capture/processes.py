"""Whether another process can answer at all: alive, not stopped, not in a debugger, not waiting for
a processor.

Linux tells all of it in /proc. Elsewhere, by design and not run: whether it lives, and on other
Unix systems whether it is stopped or traced (`ps`).
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path


class StallFilter:
    """For one process (and one of its threads): how much of the last step it could do nothing."""

    def __init__(
        self, pid: int, *, proc: Path = Path("/proc"), suspended: Callable[[], float] | None = None
    ) -> None:
        self._pid = pid
        self._proc = proc / str(pid)
        self._parent = 0 if sys.platform == "win32" else os.getppid()
        self._suspended = suspended or suspended_seconds
        self._slept = self._suspended()
        self._thread = 0
        self._waited: float | None = None

    def watch_thread(self, native: int) -> None:
        """Say which thread's waiting for a processor counts; 0 means the first."""
        if native != self._thread:
            self._thread, self._waited = native, None

    def is_alive(self) -> bool:
        """Say whether the parent of this process is still the one that started it."""
        return sys.platform == "win32" or os.getppid() == self._parent

    def since_last(self, step: float) -> float:
        """Return how many of the last *step* seconds the process was kept from answering."""
        slept, before = self._suspended(), self._slept
        self._slept = slept
        waited = self._waiting()
        lost = waited - self._waited if waited is not None and self._waited is not None else 0.0
        self._waited = waited
        if slept - before > 1.0 or self.is_held():
            return step
        return min(step, lost)

    def is_held(self) -> bool:
        """Say whether the process is stopped, or a debugger holds it."""
        try:
            status = (self._proc / "status").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return self._is_held_elsewhere()
        fields = dict(line.partition(":")[::2] for line in status.splitlines())
        return (
            fields.get("State", "").strip()[:1] in ("T", "t")
            or fields.get("TracerPid", "0").strip() != "0"
        )

    def _is_held_elsewhere(self) -> bool:
        if not Path("/bin/ps").exists() or self._proc.parent.is_dir():
            return False
        import subprocess

        try:
            answer = subprocess.run(
                ["/bin/ps", "-o", "state=", "-p", str(self._pid)],
                capture_output=True,
                text=True,
                timeout=5,
                check=False,
            )
        except (OSError, subprocess.SubprocessError):
            return False
        return answer.stdout.strip()[:1] == "T" or "X" in answer.stdout

    def _waiting(self) -> float | None:
        """Return for how many seconds in all the thread was ready to run and had no processor."""
        thread = self._thread or self._pid
        try:
            text = (self._proc / "task" / str(thread) / "schedstat").read_text(encoding="ascii")
            return int(text.split()[1]) / 1e9
        except (OSError, ValueError, IndexError):
            return None


def suspended_seconds() -> float:
    """Return how long the computer has slept since it started: one clock counts that, the other
    does not.
    """
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    if boot is not None:
        return time.clock_gettime(boot) - time.clock_gettime(time.CLOCK_MONOTONIC)
    if sys.platform == "darwin" and hasattr(time, "CLOCK_UPTIME_RAW"):
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(time.CLOCK_UPTIME_RAW)
    return 0.0
