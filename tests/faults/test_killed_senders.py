"""`cortex telemetry send` is killed again and again at random moments, also while another one
sends.
"""

import random
import signal
import subprocess
import time
from pathlib import Path

from tests.builders import an_envelope, append
from tests.collector import Collector, Reply, Request
from tests.faults.campaign import CORTEX, LONG, Tally, end, facts, run, start
from tests.sending import a_report

REPORTS, ROUNDS = (120, 40) if LONG else (60, 8)
FULL_START = 1.2
"""Seconds in which a command on this machine has come to its sending."""


def test_killed_senders_lose_nothing_and_send_nothing_unasked(tmp_path: Path) -> None:
    chance = random.Random(20261129)
    data, tally = tmp_path / "cortex", Tally("killed senders")
    records = [an_envelope(message=f"crash number {n}") for n in range(REPORTS)]
    append(data / "telemetry" / "crash-report.jsonl", *records)
    ids = [a_report(record).id for record in records]
    wanted = set(ids)

    def answer(_: Request) -> Reply | int:
        return chance.choice([200, 200, 200, 503, Reply(hang_up=True)])

    with Collector(answer) as collector:
        send = (
            "telemetry",
            "send",
            "--all-pending",
            "--yes",
            "--endpoint",
            collector.base,
            "--wait",
            "2",
        )
        for number in range(ROUNDS):
            processes = [
                start(*CORTEX, *send, "--data-dir", str(data)) for _ in range(1 + number % 2)
            ]
            deadline = time.monotonic() + FULL_START + chance.uniform(0, 1.0)
            for process in processes:
                try:
                    process.wait(max(0.0, deadline - time.monotonic()))
                except subprocess.TimeoutExpired:
                    tally.tried += 1
                said = end(process, signal.SIGKILL)
                assert "Traceback" not in said, said
        collector.script([])  # from here on it takes everything
        patient = (*send[1:-1], "60")
        for _ in range(5):
            run(*patient, data=data)
            retry = ("outbox", "--retry", "--wait", "20", "--json")
            outbox = run(*retry, data=data, OTEL_EXPORTER_OTLP_ENDPOINT=collector.base)
            if not facts(outbox.stdout):
                break
        tally.count(collector, wanted=wanted, asked=wanted)
        tally.judge()
        history = facts(run("history", "--json", "--limit", "0", data=data).stdout)
        assert {each["report_id"] for each in history if each["state"] == "delivered"} == wanted
        before = len(collector.requests)
        run(*patient, data=data)
        assert len(collector.requests) == before, "what was delivered is not sent again"
