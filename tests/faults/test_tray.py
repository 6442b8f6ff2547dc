"""The tray program with policy *always* beside writers, terminal commands and a collector that
comes and goes.
"""

import random
import subprocess
import sys
import time
from collections.abc import Callable, Collection
from pathlib import Path

import pytest

from tests.collector import Collector, Reply, Request
from tests.faults.campaign import CORTEX, LONG, TRAY, Tally, end, facts, run, start

pytestmark = pytest.mark.timeout(900)
PATIENCE = 300
"""Seconds. Only a failure waits for so long, however busy the machine is."""
WRITERS, EACH = (4, 250) if LONG else (4, 25)
WRITER = """
import random, sys, time
from datetime import UTC, datetime
from pathlib import Path
from tests.builders import an_envelope
from tray_app.capture.writer import append
file, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
chance = random.Random(name)
for n in range(count):
    now = datetime.now(UTC)
    created = now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    record = an_envelope(created_at=created, time_ns=int(now.timestamp() * 1e9), message=f"writer {name} number {n}")
    assert append(file, record.decode().encode("utf-8"))
    time.sleep(chance.uniform(0, 0.05))
"""  # noqa: E501


def test_a_tray_with_writers_and_a_flapping_collector_delivers_everything_once_it_can(
    tmp_path: Path,
) -> None:
    chance = random.Random(20261130)
    data, tally = tmp_path / "cortex", Tally("a tray with four writers and a flapping collector")
    file = data / "telemetry" / "crash-report.jsonl"
    file.parent.mkdir(parents=True)
    calm = False

    def answer(_: Request) -> Reply | int:
        return (
            200
            if calm
            else chance.choice(
                [200, 503, 429, Reply(hang_up=True), Reply(200, b"<html>log in</html>")]
            )
        )

    with Collector(answer) as collector:
        for name, value in (("sending", "always"), ("hourly_limit", "0")):
            assert run("config", name, value, data=data).returncode == 0
        run("config", "OTEL_EXPORTER_OTLP_ENDPOINT", collector.base, data=data)
        tray = start(*TRAY, "--background", "--data-dir", str(data))
        try:
            writers = [
                start(sys.executable, "-c", WRITER, str(file), str(number), str(EACH))
                for number in range(WRITERS)
            ]
            while any(writer.poll() is None for writer in writers):
                listed = run("crash", "--json", data=data)  # a second process at work all the time
                assert listed.returncode == 0, listed.stderr
                assert tray.poll() is None, end(tray)
            for writer in writers:
                assert "Traceback" not in end(writer)
            calm = True
            tally.tried = WRITERS * EACH
            wanted = _ids(data)
            assert len(wanted) == tally.tried, "what was written is what is listed"
            _wait(lambda: wanted - set(collector.uids), data, tray)
            tally.count(collector, wanted=wanted, asked=wanted)
            tally.judge()
            _wait(lambda: _not_delivered(data, wanted), data, tray)
        finally:
            said = end(tray)
        assert "Traceback" not in said, said


def _ids(data: Path) -> set[str]:
    command = [*CORTEX, "telemetry", "crash", "--raw", "--data-dir", str(data)]
    from tests.sending import a_report

    done = subprocess.run(command, capture_output=True, check=True)
    return {a_report(line).id for line in done.stdout.splitlines()}


def _standing(data: Path) -> dict[str, str]:
    """Return how each report stands of which the ledger knows."""
    known = [
        *facts(run("history", "--json", "--limit", "0", data=data).stdout),
        *facts(run("outbox", "--json", data=data).stdout),
    ]
    return {each["report_id"]: str(each["state"]) for each in known}


def _not_delivered(data: Path, wanted: set[str]) -> set[str]:
    stands = _standing(data)
    return {each for each in wanted if stands.get(each) != "delivered"}


def _wait(
    missing: Callable[[], Collection[str]], data: Path, tray: "subprocess.Popen[bytes]"
) -> None:
    """Wait until nothing is missing, and ask for another try as an impatient user does: pauses of
    minutes are not what is tried here.
    """
    deadline = time.monotonic() + PATIENCE
    while lacking := missing():
        if time.monotonic() > deadline:
            stands = _standing(data)
            missing_still = {each: stands.get(each, "not in the ledger") for each in lacking}
            pytest.fail(f"after {PATIENCE} s: {missing_still}; {run('outbox', data=data)}")
        assert tray.poll() is None, end(tray)
        run("outbox", "--retry", "--wait", "0", data=data)
