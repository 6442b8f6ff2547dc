"""How fast queued reports are delivered with durable settling, beside the official exporter without
any durability.

    python tests/bench/sending.py [--count 10000] [--peer VENV]

VENV is a virtual environment with opentelemetry-exporter-otlp-proto-http; it is left out without
one. Both send the same reports with gzip over the loopback to the same sink, a process of its own.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

SINK = """
import asyncio, sys

async def serve(reader, writer):
    try:
        while True:
            head = await reader.readuntil(b"\\r\\n\\r\\n")
            lower = head.lower()
            start = lower.index(b"content-length:") + 15
            await reader.readexactly(int(lower[start:lower.index(b"\\r", start)]))
            kind = b"application/json" if b"application/json" in lower else b"application/x-protobuf"
            body = b'{"partialSuccess":{}}' if kind.endswith(b"json") else b""
            head = b"HTTP/1.1 200 OK\\r\\nContent-Type: %s\\r\\nContent-Length: %d\\r\\n\\r\\n"
            writer.write(head % (kind, len(body)) + body)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()

async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=1 << 20)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(main())
"""  # noqa: E501

PEER = """
import json, logging, sys, time
from opentelemetry.exporter.otlp.proto.http._log_exporter import OTLPLogExporter
from opentelemetry.exporter.otlp.proto.http import Compression
from opentelemetry.sdk._logs import LoggerProvider
from opentelemetry.sdk._logs.export import BatchLogRecordProcessor
from opentelemetry._logs import LogRecord, SeverityNumber
url, count, file = sys.argv[1], int(sys.argv[2]), sys.argv[3]
reports = json.load(open(file))
provider = LoggerProvider()
exporter = OTLPLogExporter(endpoint=url, compression=Compression.Gzip)
batches = BatchLogRecordProcessor(exporter, max_queue_size=count + 1, max_export_batch_size=512)
provider.add_log_record_processor(batches)
logger = provider.get_logger("bench")
began = time.perf_counter()
for report in reports:
    time_ns, message, attributes = report["time"], report["message"], report["attributes"]
    logger.emit(LogRecord(timestamp=time_ns, observed_timestamp=time_ns, severity_text="ERROR",
                          severity_number=SeverityNumber.ERROR, body=message, attributes=attributes))
provider.force_flush(120_000)
print(count / (time.perf_counter() - began))
provider.shutdown()
"""  # noqa: E501


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--peer", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    sink = subprocess.Popen([sys.executable, "-c", SINK], stdout=subprocess.PIPE, text=True)
    assert sink.stdout is not None
    url = f"http://127.0.0.1:{sink.stdout.readline().strip()}/v1/logs"
    try:
        with tempfile.TemporaryDirectory() as folder:
            for _ in range(args.rounds):
                peer = theirs(args.peer, url, args.count, Path(folder)) if args.peer else 0.0
                rate, queueing, memory = ours(url, args.count, Path(tempfile.mkdtemp(dir=folder)))
                ratio = f", {rate / peer:.2f} times as many" if peer else ""
                print(
                    f"ours {rate:,.0f}/s durable (queueing {queueing:,.0f}/s, +{memory:.0f} MB),"
                    f" official {peer:,.0f}/s not durable{ratio}"
                )
    finally:
        sink.kill()
        sink.wait()
        sink.stdout.close()


def ours(url: str, count: int, folder: Path) -> tuple[float, float, float]:
    """Queue *count* different reports; return how many a second were delivered, how many queued,
    and MB of memory.
    """
    import hashlib

    import psutil

    from tests.sending import NOW, World, a_collector_at, a_report
    from tray_app.model.consent import ConsentedReport, DecidedBy
    from tray_app.model.state import DeliveryState
    from tray_app.otlp import encode

    world = World(folder, a_collector_at(url))
    [destination] = world.settings.to
    body = encode.encode(encode.translate(a_report(model="llama3:8b"), observed_ns=NOW_NS))
    own = a_report(model="llama3:8b").id.encode()
    consented = []
    for number in range(count):
        report_id = f"{number:032x}"
        mine = body.replace(own, report_id.encode())
        consented.append(
            ConsentedReport(
                report_id,
                destination,
                mine,
                "application/json",
                hashlib.sha256(mine).hexdigest(),
                NOW,
                DecidedBy.OPTION,
            )
        )
    import requests  # noqa: F401 - neither side's imports are measured

    began = time.perf_counter()
    for start in range(0, count, 500):
        world.outbox.ledger.queue_all(consented[start : start + 500])
    queueing = count / (time.perf_counter() - began)
    del consented
    before = psutil.Process().memory_info().rss
    began = time.perf_counter()
    world.outbox.flush(600)
    rate = count / (time.perf_counter() - began)
    memory = (psutil.Process().memory_info().rss - before) / 1e6
    states = world.outbox.states()
    assert len(states) == count
    assert set(states.values()) == {DeliveryState.DELIVERED}
    world.close()
    return rate, queueing, memory


def theirs(venv: Path, url: str, count: int, folder: Path) -> float:
    from tests.sending import a_report

    report = a_report(model="llama3:8b")
    attributes = {
        "message": report.message,
        "stack": report.stack,
        "payload": {"modelId": report.model_id, "endpoint": "", "command": report.command},
        "sessionId": report.session_id,
        "exception.type": report.exception_type,
        "exception.message": report.message,
        "exception.stacktrace": report.stack,
        "gen_ai.request.model": report.model_id,
        "process.command_line": report.command,
        "session.id": report.session_id,
    }
    listed = [
        {
            "time": report.occurred_ns + number,
            "message": report.message,
            "attributes": {**attributes, "log.record.uid": f"{number:032x}"},
        }
        for number in range(count)
    ]
    file = folder / "reports.json"
    file.write_text(json.dumps(listed))
    done = subprocess.run(
        [venv / "bin" / "python", "-c", PEER, url, str(count), file],
        capture_output=True,
        text=True,
        env=dict(os.environ),
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return float(done.stdout)


NOW_NS = 1_795_464_499_000_000_000

if __name__ == "__main__":
    main()
