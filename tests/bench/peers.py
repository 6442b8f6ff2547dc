"""The same scripted server for the official Python exporters and for this program: what arrives,
what is claimed.

    python tests/bench/peers.py --proto VENV --json VENV

One environment has opentelemetry-exporter-otlp-proto-http, the other (a pre-release)
opentelemetry-exporter-otlp-json-http: their requirements exclude each other. It takes two minutes,
because outages are lived through on the real clock. Prints a Markdown table.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.collector import Collector, Reply, Request  # noqa: E402

HTML = {"Content-Type": "text/html"}
JSON = {"Content-Type": "application/json"}

PEER = """
import json, os, signal, sys, time
kind, url, task = sys.argv[1:4]
if kind == "proto":
    from opentelemetry.exporter.otlp.proto.http._log_exporter import OTLPLogExporter
else:
    from opentelemetry.exporter.otlp.json.http._log_exporter import OTLPLogExporter
from opentelemetry.sdk._logs import LoggerProvider
from opentelemetry.sdk._logs.export import BatchLogRecordProcessor, SimpleLogRecordProcessor
from opentelemetry._logs import LogRecord, SeverityNumber

class Listening:
    def __init__(self, inner):
        self.inner, self.results = inner, []
    def export(self, batch):
        result = self.inner.export(batch)
        self.results.append(result.name)
        return result
    def shutdown(self):
        return self.inner.shutdown()
    def force_flush(self, timeout_millis=30000):
        return self.inner.force_flush(timeout_millis)

import logging
logging.disable(logging.CRITICAL)
exporter = Listening(OTLPLogExporter(endpoint=url))
provider = LoggerProvider(shutdown_on_exit=False)
one = task in ("one", "empty")
processor = SimpleLogRecordProcessor(exporter) if one else BatchLogRecordProcessor(exporter, schedule_delay_millis=500)
provider.add_log_record_processor(processor)
logger = provider.get_logger("peers")

def emit(number):
    attributes = {"log.record.uid": f"uid-{number}", "message": "crash"}
    if task == "empty":
        attributes["payload"] = {"modelId": None}
    logger.emit(LogRecord(timestamp=time.time_ns(), severity_number=SeverityNumber.ERROR, severity_text="ERROR",
                          body="crash", attributes=attributes))

if one:
    emit(0)
elif task == "kill":
    emit(0)
    os.kill(os.getpid(), signal.SIGKILL)
else:
    for number in range(5):
        emit(number)
        time.sleep(1)
    time.sleep(float(task))
print(json.dumps(exporter.results))
sys.stdout.flush()
os._exit(0)
"""  # noqa: E501

OURS = """
import json, os, signal, sys, time
sys.path.insert(0, {root!r})
from datetime import UTC, datetime
from pathlib import Path
from tests.sending import World, a_collector_at
from tray_app.model.state import DeliveryState
folder, url, task = sys.argv[1:4]
world = World(Path(folder), a_collector_at(url))
world.outbox.close()
world.now = lambda: datetime.now(UTC)
world.open()
world.outbox.start()

def settle(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end and DeliveryState.DELIVERED not in world.outbox.states().values():
        time.sleep(0.01)

def emit(number):
    report_id = world.shelf.add(message=f"crash {{number}}", model="" if task != "empty" else "x", source=None)
    world.desk.send_all([world.desk.draft(report_id, world.settings.to[0])])

if task in ("one", "empty"):
    emit(0)
    settle(0.5)
elif task == "kill":
    emit(0)
    os.kill(os.getpid(), signal.SIGKILL)
elif task == "again":
    settle(2)
else:
    for number in range(5):
        emit(number)
        time.sleep(1)
    time.sleep(float(task))
print(json.dumps([state.name for state in world.outbox.states().values()]))
world.outbox.close()
"""  # noqa: E501


@dataclass
class Case:
    """One thing that a server, or the world, does."""

    name: str
    task: str
    server: Callable[["Run"], Callable[[Request], Reply | int]]
    count: int = 1


@dataclass
class Run:
    """What came of one case for one program."""

    began: float = field(default_factory=time.monotonic)
    accepted: set[str] = field(default_factory=set)

    def take(self, request: Request, reply: Reply | int = 200) -> Reply | int:
        """Accept the records of a request."""
        self.accepted |= found_uids(request)
        return reply

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.began


def found_uids(request: Request) -> set[str]:
    if request.headers["content-type"] == "application/json":
        from tests.collector import uids

        return set(uids(request.json))
    from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest

    message = ExportLogsServiceRequest.FromString(request.body)
    return {
        item.value.string_value
        for resource_logs in message.resource_logs
        for scope_logs in resource_logs.scope_logs
        for record in scope_logs.log_records
        for item in record.attributes
        if item.key == "log.record.uid"
    }


def always(reply: Reply | int) -> Callable[[Run], Callable[[Request], Reply | int]]:
    """The same refusal for ever."""
    return lambda run: lambda request: reply


def first(*replies: Reply | int) -> Callable[[Run], Callable[[Request], Reply | int]]:
    """These refusals, then acceptance."""

    def server(run: Run) -> Callable[[Request], Reply | int]:
        left = list(replies)
        return lambda request: left.pop(0) if left else run.take(request)

    return server


def outage(seconds: float) -> Callable[[Run], Callable[[Request], Reply | int]]:
    return lambda run: lambda request: 503 if run.seconds < seconds else run.take(request)


def strict(run: Run) -> Callable[[Request], Reply | int]:
    """Refuse empty values, as rotel does."""
    return lambda request: (
        400 if b'"value":{}' in request.body.replace(b" ", b"") else run.take(request)
    )


CASES = [
    Case("302 to a log-in page", "one", always(Reply(302, b"", {"Location": "/login"}))),
    Case("304", "one", always(304)),
    Case(
        "200 with an HTML page (captive portal)",
        "one",
        always(Reply(200, b"<html>hello</html>", HTML)),
    ),
    Case(
        "200, record rejected by `partialSuccess`",
        "one",
        always(
            Reply(200, b'{"partialSuccess":{"rejectedLogRecords":"1","errorMessage":"no"}}', JSON)
        ),
    ),
    Case("401", "one", always(401)),
    Case("503 twice", "3", first(503, 503), 5),
    Case("connection broken three times", "16", first(*[Reply(hang_up=True)] * 3), 5),
    Case("`Retry-After: 30`", "40", first(Reply(429, b"", {"Retry-After": "30"})), 5),
    Case("outage of 20 s", "35", outage(20), 5),
    Case("killed at once, started again", "kill", first()),
    Case("an empty value, strict collector", "empty", strict),
]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--proto", type=Path)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    programs: dict[str, Callable[[Case, str, Path], list[str]]] = {}
    for kind, venv in (("proto", args.proto), ("json", args.json)):
        if venv:
            programs[f"official exporter, {kind}"] = peer(venv, kind)
    programs["this program"] = ours
    results: dict[tuple[str, str], str] = {}

    def measure(name: str, case: Case) -> None:
        results[name, case.name] = one(case, programs[name])

    threads = [
        threading.Thread(target=measure, args=(name, case)) for case in CASES for name in programs
    ]
    for start in range(0, len(threads), 4):  # the slow ones overlap, the machine stays idle enough
        for thread in threads[start : start + 4]:
            thread.start()
        for thread in threads[start : start + 4]:
            thread.join()
    print(f"| the server… | {' | '.join(programs)} |")
    print(f"|---{'|---' * len(programs)}|")
    for case in CASES:
        print(f"| {case.name} | {' | '.join(results[name, case.name] for name in programs)} |")


def one(case: Case, program: Callable[[Case, str, Path], list[str]]) -> str:
    run = Run()
    with tempfile.TemporaryDirectory() as folder, Collector(case.server(run)) as collector:
        claims = program(case, collector.url, Path(folder))
    arrived = f"{len(run.accepted)} of {case.count} arrived"
    successes = sum(claim in ("SUCCESS", "DELIVERED", "WARNED") for claim in claims)
    said = f"claims {', '.join(sorted({claim.lower() for claim in claims})) or 'nothing'}"
    is_false = successes > 0 and not run.accepted
    return f"{arrived}, {said}{' **(false)**' if is_false else ''}"


def peer(venv: Path, kind: str) -> Callable[[Case, str, Path], list[str]]:
    def run(case: Case, url: str, folder: Path) -> list[str]:
        return started([str(venv / "bin" / "python"), "-c", PEER, kind, url, case.task])

    return run


def ours(case: Case, url: str, folder: Path) -> list[str]:
    program = [sys.executable, "-c", OURS.format(root=str(ROOT)), str(folder), url]
    found = started([*program, case.task])
    return started([*program, "again"]) if case.task == "kill" else found


def started(command: list[str]) -> list[str]:
    env = {name: value for name, value in os.environ.items() if not name.startswith("OTEL_")}
    done = subprocess.run(command, capture_output=True, text=True, env=env, timeout=120)
    if done.returncode == -signal.SIGKILL:
        return []
    if done.returncode:
        raise SystemExit(done.stderr)
    claims: Any = json.loads(done.stdout.splitlines()[-1])
    return list(claims)


if __name__ == "__main__":
    main()
