"""Real collectors, started for a test, and what they understood of a request, in one form for all
of them.
"""

import importlib.util
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.collector import plain

TAP = """
import json, os

def plain(value):
    if value is None:
        return None
    inner = getattr(value, "value", value)
    kind = type(inner).__name__
    if kind == "KeyValueList":
        return {item.key: plain(item.value) for item in inner}
    if kind == "ArrayValue":
        return [plain(item) for item in inner]
    if kind == "AnyValue":
        return plain(inner)
    if isinstance(inner, (str, int, float, bool)) or inner is None:
        return inner
    if isinstance(inner, bytes):
        return inner.hex()
    return repr(inner)

def pairs(attributes):
    return [[item.key, plain(item.value)] for item in attributes]

def process_logs(resource_logs):
    with open(os.environ["ROTEL_TAP"], "a", encoding="utf-8") as out:
        resource = pairs(resource_logs.resource.attributes) if resource_logs.resource else []
        for scope_logs in resource_logs.scope_logs:
            scope = scope_logs.scope
            for record in scope_logs.log_records:
                out.write(json.dumps({
                    "resource": resource,
                    "scope": [scope.name, scope.version] if scope else None,
                    "time": record.time_unix_nano,
                    "observed": record.observed_time_unix_nano,
                    "severity_number": record.severity_number,
                    "severity_text": record.severity_text,
                    "body": plain(record.body),
                    "attributes": pairs(record.attributes),
                    "trace_id": bytes(record.trace_id).hex(),
                    "event_name": getattr(record, "event_name", ""),
                }) + "\\n")
"""


@dataclass(frozen=True)
class Understood:
    """One log record as a collector holds it."""

    resource: tuple[tuple[str, Any], ...]
    scope: tuple[str, str]
    time: int
    observed: int
    severity_number: int
    severity_text: str
    body: Any
    attributes: tuple[tuple[str, Any], ...]
    trace_id: str
    event_name: str

    def __getitem__(self, key: str) -> Any:
        return dict(self.attributes)[key]


def understood(
    record: dict[str, Any], resource: dict[str, Any], scope: dict[str, Any]
) -> Understood:
    """Read one record of an OTLP/JSON request as a collector should."""

    def pairs(holder: dict[str, Any]) -> tuple[tuple[str, Any], ...]:
        return tuple((item["key"], plain(item["value"])) for item in holder.get("attributes", ()))

    return Understood(
        resource=pairs(resource),
        scope=(scope.get("name", ""), scope.get("version", "")),
        time=int(record.get("timeUnixNano", 0)),
        observed=int(record.get("observedTimeUnixNano", 0)),
        severity_number=record.get("severityNumber", 0),
        severity_text=record.get("severityText", ""),
        body=plain(record["body"]) if record.get("body") else None,
        attributes=pairs(record),
        trace_id=record.get("traceId", ""),
        event_name=record.get("eventName", ""),
    )


def of_request(request: dict[str, Any]) -> list[Understood]:
    """List what stands in an OTLP/JSON request."""
    return [
        understood(record, resource_logs.get("resource", {}), scope_logs.get("scope", {}))
        for resource_logs in request.get("resourceLogs", ())
        for scope_logs in resource_logs.get("scopeLogs", ())
        for record in scope_logs.get("logRecords", ())
    ]


class RealCollector:
    """A process that receives OTLP/HTTP on the loopback. A context manager."""

    name: str

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.port = free_port()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1/logs"

    def command(self) -> list[str]:
        raise NotImplementedError

    def records(self) -> Iterator[Understood]:
        """Yield what has been written down so far."""
        raise NotImplementedError

    def wait_for(self, count: int, timeout: float = 60.0) -> list[Understood]:
        """Return what was understood as soon as there are *count* records."""
        deadline = time.monotonic() + timeout
        while len(found := list(self.records())) < count:
            assert time.monotonic() < deadline, (
                f"{self.name} wrote down {len(found)} of {count}: {self.said()}"
            )
            time.sleep(0.02)
        return found

    def said(self) -> str:
        return (self.folder / "output").read_text(errors="replace")[-2000:]

    def __enter__(self) -> "RealCollector":
        with (self.folder / "output").open("wb") as output:
            self.process = subprocess.Popen(
                self.command(), stdout=output, stderr=output, env=self.environment()
            )
        deadline = time.monotonic() + 60
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/", timeout=1)
            except urllib.error.HTTPError:
                return self
            except OSError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    self.__exit__()
                    raise AssertionError(f"{self.name} does not start: {self.said()}") from None
                time.sleep(0.05)

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def environment(self) -> dict[str, str]:
        return dict(os.environ)


class Rotel(RealCollector):
    """The collector in Rust from PyPI, read back through its processor hook."""

    name = "rotel"

    @staticmethod
    def executable() -> Path | None:
        found = importlib.util.find_spec("rotel")
        place = Path(found.origin).parent / "rotel-agent" if found and found.origin else None
        return place if place and place.is_file() else None

    @classmethod
    def why_not(cls) -> str:
        """Say why it cannot be used here; empty when it can."""
        agent = cls.executable()
        if agent is None:
            return "rotel is not installed (pip install --pre rotel; Linux and CPython alone)"
        try:
            tried = subprocess.run([agent, "version"], capture_output=True, text=True, timeout=20)
        except OSError as error:
            return f"rotel does not start: {error}"
        return (
            "" if tried.returncode == 0 else f"rotel does not start: {tried.stderr.strip()[:200]}"
        )

    def command(self) -> list[str]:
        (self.folder / "tap.py").write_text(TAP)
        agent = self.executable()
        assert agent is not None
        return [
            *(str(agent), "start", "--exporter", "blackhole", "--disable-batching"),
            *(
                "--otlp-http-endpoint",
                f"127.0.0.1:{self.port}",
                "--otlp-grpc-endpoint",
                f"127.0.0.1:{free_port()}",
            ),
            *(
                "--pid-file",
                str(self.folder / "pid"),
                "--otlp-with-logs-processor",
                str(self.folder / "tap.py"),
            ),
        ]

    def environment(self) -> dict[str, str]:
        return {**os.environ, "ROTEL_TAP": str(self.folder / "tap.jsonl")}

    def records(self) -> Iterator[Understood]:
        return map(of_line, whole_lines(self.folder / "tap.jsonl"))


class Otelcol(RealCollector):
    """The OpenTelemetry Collector, read back through its file exporter."""

    name = "otelcol"
    CONFIG = """
receivers: {{otlp: {{protocols: {{http: {{endpoint: "127.0.0.1:{port}"}}}}}}}}
exporters: {{file: {{path: "{out}", flush_interval: 50ms}}}}
service:
  pipelines: {{logs: {{receivers: [otlp], exporters: [file]}}}}
  telemetry: {{metrics: {{level: none}}}}
"""

    @staticmethod
    def executable() -> str | None:
        return (
            os.environ.get("OTELCOL") or shutil.which("otelcol") or shutil.which("otelcol-contrib")
        )

    @classmethod
    def why_not(cls) -> str:
        """Say why it cannot be used here; empty when it can."""
        return (
            ""
            if cls.executable()
            else "no otelcol on PATH or in OTELCOL (.ci/run builds it where Go is installed)"
        )

    def command(self) -> list[str]:
        config = self.folder / "config.yaml"
        config.write_text(self.CONFIG.format(port=self.port, out=self.folder / "out.jsonl"))
        executable = self.executable()
        assert executable is not None
        return [executable, "--config", str(config)]

    def records(self) -> Iterator[Understood]:
        for line in whole_lines(self.folder / "out.jsonl"):
            yield from of_request(json.loads(line))


class Official(RealCollector):
    """OpenTelemetry's own protobuf classes behind a small server: the judge that every
    machine has.
    """

    name = "official-protobuf"

    @staticmethod
    def why_not() -> str:
        return ""

    def command(self) -> list[str]:
        return [
            sys.executable,
            "-m",
            "tests.protobuf_receiver",
            str(self.port),
            str(self.folder / "out.jsonl"),
        ]

    def environment(self) -> dict[str, str]:
        return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}

    def records(self) -> Iterator[Understood]:
        return map(of_line, whole_lines(self.folder / "out.jsonl"))


KINDS: tuple[type[Rotel | Otelcol | Official], ...] = (Rotel, Otelcol, Official)


def of_line(line: bytes) -> Understood:
    """Read what a collector of ours wrote down of one record."""
    fields = json.loads(line)
    for name in ("resource", "attributes"):
        fields[name] = tuple((key, value) for key, value in fields[name])
    fields["scope"] = tuple(fields["scope"])
    return Understood(**fields)


def whole_lines(file: Path) -> list[bytes]:
    """Return the lines of a file that another process is writing, without one that is not complete
    yet.
    """
    data = file.read_bytes() if file.exists() else b""
    return data[: data.rfind(b"\n") + 1].splitlines()


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
