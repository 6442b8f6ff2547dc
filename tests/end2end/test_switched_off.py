"""The switch in the user's configuration stops a `send` that runs in another process, within a
second.
"""

import os
import subprocess
import threading
import time
from pathlib import Path

from tests.builders import CORTEX, an_envelope, append
from tests.collector import Collector, Reply, Request

TELEMETRY = [*CORTEX, "telemetry"]
COUNT = 60


def run(*arguments: str, home: Path, **environ: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*TELEMETRY, *arguments, "--data-dir", str(home / "cortex")],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_switch_stops_a_send_of_another_process_within_a_second(private_home: Path) -> None:
    file = private_home / "cortex" / "telemetry" / "crash-report.jsonl"
    for number in range(COUNT):
        append(file, an_envelope(message=f"crash number {number}"))
    came: list[float] = []
    fifth, switched = threading.Event(), threading.Event()

    def answer(_: Request) -> Reply:
        came.append(time.monotonic())
        if len(came) == 5:
            fifth.set()
        # Slow enough that what is left would take longer than the switch.
        return Reply(
            headers={"Content-Type": "application/json"},
            wait_for=switched if len(came) >= 5 else None,
        )

    with Collector(answer) as collector:
        environ = {"OTEL_EXPORTER_OTLP_ENDPOINT": collector.base}
        ended: list[subprocess.CompletedProcess[str]] = []
        sending = threading.Thread(
            target=lambda: ended.append(
                run("send", "--all-pending", "--yes", home=private_home, **environ)
            )
        )
        sending.start()
        try:
            assert fifth.wait(60)
            off = run("config", "CORTEX_CRASH_REPORT", "0", home=private_home)
            assert off.returncode == 0, off.stderr
            at = time.monotonic()
        finally:
            switched.set()
            sending.join()
    assert [each for each in came if each > at + 1.0] == []
    assert len(came) == 5, "what was on its way is answered, and no other leaves"
    assert ended[0].returncode == 1
    assert "Nothing is sent: crash reporting is turned off" in ended[0].stderr
