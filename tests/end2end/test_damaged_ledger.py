"""A ledger that was damaged while nothing ran is said by every command until the user has
acknowledged it.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.builders import CORTEX, an_envelope, append
from tray_app import paths

TELEMETRY = [*CORTEX, "telemetry"]
COUNT = 37


def run(*arguments: str, home: Path) -> "subprocess.CompletedProcess[str]":
    environ = {**os.environ, "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:9"}
    command = [*TELEMETRY, *arguments, "--data-dir", str(home / "cortex")]
    return subprocess.run(
        command, env=environ, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.parametrize("damage", ["first page", "empty"])
def test_it_is_said_in_list_outbox_and_doctor_until_it_is_acknowledged(
    private_home: Path, damage: str
) -> None:
    file = private_home / "cortex" / "telemetry" / "crash-report.jsonl"
    for number in range(COUNT):
        append(file, an_envelope(message=f"crash number {number}"))
    run("send", "--all-pending", "--yes", "--wait", "1", home=private_home)
    count = len(json.loads(run("outbox", "--json", home=private_home).stdout))
    assert count > 10
    ledger = paths.ledger_file()
    before = bytearray(ledger.read_bytes())
    assert before
    for beside in ledger.parent.glob(f"{ledger.name}-*"):
        beside.unlink()
    ledger.write_bytes(b"" if damage == "empty" else os.urandom(4096) + before[4096:])

    for command in ("crash", "outbox", "doctor", "crash"):
        done = run(command, home=private_home)
        assert f"{ledger.name}.damaged-" in done.stdout + done.stderr, command
    waiting = run("outbox", home=private_home)
    if damage == "empty":
        assert "Nothing waits" in waiting.stderr
    else:
        assert f"{count} reports need your attention" in waiting.stderr
    run("doctor", "--repair", home=private_home)
    for command in ("crash", "outbox", "doctor"):
        done = run(command, home=private_home)
        assert f"{ledger.name}.damaged-" not in done.stdout + done.stderr, command
    assert list(ledger.parent.glob(f"{ledger.name}.was-damaged-*"))
