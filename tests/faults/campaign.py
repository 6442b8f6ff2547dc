"""What the fault campaigns share: how long they run, the program as a process, and the counts that
they print.
"""

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.builders import CORTEX
from tests.collector import Collector

LONG = bool(os.environ.get("CORTEX_FAULTS_LONG"))
"""A long run by hand: CORTEX_FAULTS_LONG=1 packaging/test tests/faults -s. Else all of it together
takes minutes.
"""
TRAY = [sys.executable, "-c", "import sys; from tray_app.__main__ import tray; sys.exit(tray())"]


@dataclass
class Tally:
    """What became of everything that was tried."""

    what: str
    tried: int = 0
    lost: set[str] = field(default_factory=set)
    unconsented: set[str] = field(default_factory=set)
    duplicates: int = 0
    differing: set[str] = field(default_factory=set)
    """Reports of which two deliveries were not the same bytes."""

    def count(self, collector: Collector, *, wanted: Iterable[str], asked: Iterable[str]) -> None:
        """Compare what came with what had to come (*wanted*) and with all that was agreed to
        (*asked*).
        """
        came = Counter(collector.uids)
        self.lost |= set(wanted) - set(came)
        self.unconsented |= set(came) - set(asked)
        self.duplicates += sum(came.values()) - len(came)
        bodies: dict[str, set[bytes]] = {}
        for request in collector.requests:
            bodies.setdefault(request.uid, set()).add(request.body)
        self.differing |= {uid for uid, seen in bodies.items() if len(seen) > 1}

    def judge(self) -> None:
        """Print the counts, and fail for what must never happen."""
        print(
            f"\n{self.what}: {self.tried} tried, {len(self.lost)} lost, "
            f"{len(self.unconsented)} without consent, "
            f"{self.duplicates} duplicates, {len(self.differing)} of them with other bytes"
        )
        assert (self.lost, self.unconsented, self.differing) == (set(), set(), set())


def run(*arguments: str, data: Path, **environ: str) -> "subprocess.CompletedProcess[str]":
    """Run one command of ours to its end, and fail for a traceback: nothing that happens here may
    cause one.
    """
    done = subprocess.run(
        [*CORTEX, "telemetry", *arguments, "--data-dir", str(data)],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        errors="surrogateescape",
        timeout=120,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode >= 0, (done.returncode, done.stderr)
    return done


def start(*command: str, **environ: str) -> "subprocess.Popen[bytes]":
    """Start a process of ours without a window."""
    return subprocess.Popen(
        command,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environ},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def end(process: "subprocess.Popen[bytes]", with_signal: int = signal.SIGTERM) -> str:
    """End a process and return what it said on standard error."""
    if process.poll() is None:
        process.send_signal(with_signal)
    _, said = process.communicate(timeout=180)
    return said.decode(errors="replace")


def facts(text: str) -> list[dict[str, Any]]:
    """Read the JSON that a command prints."""
    import json

    found = json.loads(text)
    assert isinstance(found, list)
    return found
