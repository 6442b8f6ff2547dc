"""The stack that we hand to teams: what a desktop sends is stored, found, counted and told of, and
nothing is lost.
"""

import hashlib
import json
import os
import signal
import ssl
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.authority import Authority
from tests.builders import CORTEX, an_envelope
from tests.real_collectors import free_port
from tray_app.model.delivery import Protocol
from tray_app.otlp.encode import encode

TEAM = Path(__file__).parents[2] / "packaging" / "team"
PROGRAMS = ("otelcol", "victoria-logs", "vmalert")
LOAD = int(os.environ.get("TEAM_LOAD", "2000"))
"""How many reports are sent while the collector is killed; by hand it was 20,000."""
AWAY = float(os.environ.get("TEAM_AWAY", "0"))
"""For how many seconds the store is away; by hand it was ten minutes."""


def why_not() -> str:
    folder = os.environ.get("TEAM_BIN", "")
    if not folder or not all((Path(folder) / name).exists() for name in PROGRAMS):
        return (
            "TEAM_BIN names no folder with the stack's programs "
            "(packaging/team/build makes it where Go is)"
        )
    return ""


pytestmark = [
    pytest.mark.collector,
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
    pytest.mark.timeout(900 + AWAY),
]


@dataclass
class Stack:
    """`packaging/team/up`, with ports and folders of its own. A context manager."""

    folder: Path
    more: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.ports = {
            name: free_port() for name in ("LISTEN", "STORE", "HEALTH", "ALERTS", "VENDOR")
        }
        self.environ = {
            **os.environ,
            **{f"TEAM_{name}": f"127.0.0.1:{port}" for name, port in self.ports.items()},
            "TEAM_DATA": str(self.folder / "data"),
            **self.more,
        }

    def __enter__(self) -> "Stack":
        self.output = (self.folder / "output").open("wb")
        self.process = subprocess.Popen(
            [TEAM / "up"], env=self.environ, stdout=self.output, stderr=self.output
        )
        try:
            self.wait_until(lambda: "crash reports to" in self.said(), 60)
        except AssertionError:
            self.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self.output.close()

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)

    def wait_until(self, is_so: Callable[[], bool], seconds: float = 60) -> None:
        deadline = time.monotonic() + seconds
        while not is_so():
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < deadline, self.said()
            time.sleep(0.1)

    def said(self) -> str:
        return (self.folder / "output").read_text(errors="replace")[-3000:]

    def child(self, name: str) -> psutil.Process:
        for process in psutil.Process(self.process.pid).children(recursive=True):
            if process.name() == name:
                return process
        raise AssertionError(f"no {name}: {self.said()}")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.ports['LISTEN']}"

    def ask(self, question: str, *values: str) -> list[dict[str, Any]]:
        """Return the answer to one of the questions, as `packaging/team/query` prints it."""
        done = subprocess.run(
            [TEAM / "query", question, *values],
            env=self.environ,
            capture_output=True,
            text=True,
            check=True,
        )
        return [json.loads(line) for line in done.stdout.splitlines()]

    def stored(self) -> set[str]:
        """Return the ids of all reports in the store."""
        query = urllib.parse.urlencode({"query": '_time:10y | uniq by ("log.record.uid")'})
        with urllib.request.urlopen(
            f"http://127.0.0.1:{self.ports['STORE']}/select/logsql/query?{query}", timeout=30
        ) as answer:
            return {json.loads(line)["log.record.uid"] for line in answer.read().splitlines()}


@pytest.fixture
def stack(nothing_left_running: None, tmp_path: Path) -> Iterator[Stack]:
    with Stack(tmp_path) as stack:
        yield stack


def post(
    url: str, body: bytes, content_type: str = "application/x-protobuf", **headers: str
) -> int:
    """Return the status of one POST; 0 where nobody answers."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(url, body, {"Content-Type": content_type, **given})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return 0


def a_request(uid: str, **attributes: str) -> bytes:
    """Return a report as the desktop program sends it, in protobuf."""
    now = str(time.time_ns())
    resource = {"service.name": "cortex", "service.namespace": "cortex", "source": "cortex-cpp"}
    about = {
        "log.record.uid": uid,
        "exception.type": "SIGSEGV",
        "cortex.crash.group": "g1",
        **attributes,
    }
    resource |= {"service.version": about.pop("version", "0.6.1"), "os.name": "linux"}

    def pairs(values: dict[str, str]) -> list[dict[str, Any]]:
        return [{"key": key, "value": {"stringValue": value}} for key, value in values.items()]

    record = {
        "timeUnixNano": now,
        "observedTimeUnixNano": now,
        "severityNumber": 21,
        "severityText": "FATAL",
        "eventName": "app.crash",
        "body": {"stringValue": "the engine died"},
        "attributes": pairs(about),
    }
    scope_logs = [{"scope": {"name": "cortex-crash-tray"}, "logRecords": [record]}]
    return encode(
        {"resourceLogs": [{"resource": {"attributes": pairs(resource)}, "scopeLogs": scope_logs}]},
        Protocol.PROTOBUF,
    )


def test_what_the_desktop_program_sends_is_found_by_its_id_and_counted_in_its_group(
    stack: Stack, tmp_path: Path
) -> None:
    data = tmp_path / "cortex"
    (data / "telemetry").mkdir(parents=True)
    lines = [an_envelope(message=f"cannot load model {n}", model=f"m{n}") for n in range(12)]
    (data / "telemetry" / "crash-report.jsonl").write_bytes(b"\n".join(lines))
    sent = subprocess.run(
        [*CORTEX, "telemetry", "send", "--all-pending", "--yes", "--data-dir", str(data), "--json"],
        env={**os.environ, "OTEL_EXPORTER_OTLP_ENDPOINT": stack.url},
        capture_output=True,
        text=True,
    )
    assert sent.returncode == 0, sent.stderr
    ids = {each["report_id"] for each in json.loads(sent.stdout)}
    assert len(ids) == 12
    stack.wait_until(lambda: len(stack.stored()) >= 12)
    assert stack.stored() == ids
    for uid in ids:
        [found] = stack.ask("report", f"UID={uid}")
        assert found["_msg"].startswith("cannot load model"), found
        assert found["exception.stacktrace"], found
        assert found["service.name"] == "cortex", found
    groups = stack.ask("crash-groups")
    assert sum(int(group["reports"]) for group in groups) == 12, groups
    archive = (Path(stack.environ["TEAM_DATA"]) / "archive" / "crash-reports.jsonl").read_text()
    assert all(uid in archive for uid in ids)


def test_each_question_is_answered(stack: Stack) -> None:
    def send(uid: str, **attributes: str) -> None:
        assert post(f"{stack.url}/v1/logs", a_request(uid, **attributes)) == 200

    send("a1", **{"cortex.crash.group": "old", "version": "0.5.0", "session.id": "s1"})
    send(
        "a1", **{"cortex.crash.group": "old", "version": "0.5.0", "session.id": "s1"}
    )  # the answer was lost
    send("a2", **{"cortex.crash.group": "old", "version": "0.6.1", "session.id": "s2"})
    send(
        "b1",
        **{"cortex.crash.group": "new", "version": "0.6.1", "cortex.crash.advice": "gpu-memory"},
    )
    send(
        "c1", **{"cortex.crash.group": "both", "version": "0.6.0", "gen_ai.request.model": "phi-3"}
    )
    stack.wait_until(lambda: len(stack.stored()) == 4)
    groups = {each["cortex.crash.group"]: each for each in stack.ask("crash-groups")}
    assert {name: group["reports"] for name, group in groups.items()} == {
        "old": "2",
        "new": "1",
        "both": "1",
    }
    assert groups["old"]["sessions"] == "2"
    assert json.loads(groups["old"]["versions"]) == ["0.5.0", "0.6.1"]
    assert groups["old"]["first_seen"] < groups["old"]["last_seen"]
    [cause] = stack.ask("causes")
    assert (cause["cortex.crash.advice"], cause["reports"]) == ("gpu-memory", "1")
    assert [
        each["cortex.crash.group"] for each in stack.ask("new-in-version", "VERSION=0.6.1")
    ] == ["new"]
    came_back = stack.ask("regressions", "VERSION=0.6.1", "PREVIOUS=0.6.0")
    assert [each["cortex.crash.group"] for each in came_back] == ["old"]
    assert len(stack.ask("report", "UID=a1")) == 1
    assert {each.get("gen_ai.request.model") or "" for each in stack.ask("by-model")} == {
        "",
        "phi-3",
    }
    assert stack.ask("by-gpu") == []


def test_a_question_that_lacks_a_value_or_is_none_says_so(stack: Stack) -> None:
    for arguments, words in (
        (["report"], "needs UID"),
        (["nonsense"], "no question nonsense"),
        (["report", "x"], "NAME=value"),
    ):
        done = subprocess.run(
            [TEAM / "query", *arguments], env=stack.environ, capture_output=True, text=True
        )
        assert done.returncode == 2
        assert words in done.stderr


def test_nothing_accepted_is_missing_after_the_collector_is_killed_under_load(
    tmp_path: Path,
) -> None:
    accepted: set[str] = set()
    lock = threading.Lock()
    with Stack(tmp_path) as stack:

        def send(n: int) -> None:
            uid = f"r{n:06}"
            if post(f"{stack.url}/v1/logs", a_request(uid)) == 200:
                with lock:
                    accepted.add(uid)
                    enough = len(accepted) == LOAD // 2
                if enough:
                    stack.child("otelcol").kill()

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(send, range(LOAD)))
        stack.process.wait(60)  # one of its programs has ended, so `up` ends the others and says so
        assert "has ended" in stack.said()
    assert LOAD // 2 <= len(accepted) < LOAD
    with Stack(tmp_path) as stack:
        stack.wait_until(lambda: accepted <= stack.stored(), 60)


def test_a_store_that_is_away_costs_no_report_and_refuses_none(tmp_path: Path) -> None:
    class Gate(BaseHTTPRequestHandler):
        """Stands in the way of the store until it opens."""

        is_open = False

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status = 503
            if Gate.is_open:
                kept = ("Content-Type", "Content-Encoding", "VL-Stream-Fields")
                headers = {name: self.headers[name] for name in kept if self.headers[name]}
                request = urllib.request.Request(
                    f"http://127.0.0.1:{store}{self.path}", body, headers
                )
                with urllib.request.urlopen(request, timeout=10) as answer:
                    status = answer.status
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    gate = ThreadingHTTPServer(("127.0.0.1", 0), Gate)
    threading.Thread(target=gate.serve_forever, daemon=True).start()
    store = free_port()
    logs = [Path(os.environ["TEAM_BIN"]) / "victoria-logs", f"-storageDataPath={tmp_path / 'logs'}"]
    process = subprocess.Popen(
        [*logs, f"-httpListenAddr=127.0.0.1:{store}", "-retentionPeriod=2y", "-loggerLevel=ERROR"]
    )
    try:
        more = {"TEAM_STORE_URL": f"http://127.0.0.1:{gate.server_port}", "TEAM_STORE": ""}
        with Stack(tmp_path, more) as stack:
            until, sent = time.monotonic() + AWAY, 0
            while sent < 300 or (sent < LOAD and time.monotonic() < until):
                assert post(f"{stack.url}/v1/logs", a_request(f"s{sent:06}")) == 200
                sent += 1
            threading.Event().wait(max(0.0, until - time.monotonic()))
            Gate.is_open = True
            stack.ports["STORE"] = store
            stack.wait_until(lambda: len(stack.stored()) == sent, 90 + sent / 50)
            print(f"{sent} reports accepted while the store was away, none missing")
    finally:
        process.terminate()
        process.wait(60)
        gate.shutdown()
        gate.server_close()


def test_a_token_is_asked_for_where_one_is_set(tmp_path: Path) -> None:
    token = hashlib.sha256(os.urandom(8)).hexdigest()
    with Stack(tmp_path, {"TEAM_TOKEN": token}) as stack:
        url = f"{stack.url}/v1/logs"
        assert post(url, a_request("t1")) == 401
        assert post(url, a_request("t1"), Authorization="Bearer " + token[::-1]) == 401
        assert post(url, a_request("t1"), Authorization=f"Bearer {token}") == 200


def test_with_a_certificate_everything_speaks_tls(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    certificate, key = authority.issue("crashes")
    with Stack(tmp_path, {"TEAM_TLS_CERT": certificate, "TEAM_TLS_KEY": key}) as stack:
        trusting = ssl.create_default_context(cafile=authority.file)
        url = f"https://127.0.0.1:{stack.ports['LISTEN']}/v1/logs"
        request = urllib.request.Request(
            url, a_request("tls"), {"Content-Type": "application/x-protobuf"}
        )
        with urllib.request.urlopen(request, timeout=10, context=trusting) as answer:
            assert answer.status == 200
        assert post(f"{stack.url}/v1/logs", a_request("plain")) in (0, 400)
        body = json.dumps(json.loads(an_envelope())["event"]).encode()
        vendor = f"http://127.0.0.1:{stack.ports['VENDOR']}/api/v1/crash-report"
        checksum = hashlib.sha256(body).hexdigest()
        assert post(vendor, body, "application/json", cortex_checksum=checksum) == 200
        stack.wait_until(lambda: len(stack.stored()) == 2)


def test_cortex_own_path_takes_what_cortex_posts_and_checks_its_checksum(stack: Stack) -> None:
    url = f"http://127.0.0.1:{stack.ports['VENDOR']}/api/v1/crash-report"
    body = json.dumps(json.loads(an_envelope(message="vendor's way"))["event"]).encode()
    checksum = hashlib.sha256(body).hexdigest()
    assert post(url, body, "application/json", cortex_checksum=checksum) == 200
    assert (
        post(url, body, "application/json", cortex_checksum=checksum) == 200
    )  # Cortex posts its last report again
    assert post(url, body + b" ", "application/json", cortex_checksum=checksum) == 400
    assert post(url, body, "application/json") == 400
    other = b'{"resourceLogs": "no"}'
    assert (
        post(url, other, "application/json", cortex_checksum=hashlib.sha256(other).hexdigest())
        == 400
    )
    assert post(url.replace("crash-report", "else"), body, "application/json") == 404
    stack.wait_until(lambda: len(stack.stored()) >= 1)
    [uid] = stack.stored()
    [found] = stack.ask("report", f"UID={uid}")
    assert found["_msg"] == "vendor's way"


def test_alerts_are_fired_for_a_new_group_a_frequent_one_and_a_dead_engine(tmp_path: Path) -> None:
    told: list[dict[str, Any]] = []

    class Alertmanager(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.extend(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    rules = tmp_path / "alerts.yaml"
    rules.write_text((TEAM / "alerts.yaml").read_text().replace("interval: 1m", "interval: 1s"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Alertmanager)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        more = {
            "TEAM_RULES": str(rules),
            "TEAM_ALERTMANAGER": f"http://127.0.0.1:{server.server_port}",
        }
        with Stack(tmp_path, more) as stack:
            stack.wait_until(lambda: names(told) == {"NoReports"})
            for n in range(5):
                assert post(f"{stack.url}/v1/logs", a_request(f"e{n}")) == 200
            stack.wait_until(
                lambda: names(told) >= {"NewCrashGroup", "FrequentCrash", "EngineDied"}, 60
            )
        [frequent, *_] = [each for each in told if each["labels"]["alertname"] == "FrequentCrash"]
        assert "5 reports" in frequent["annotations"]["summary"]
    finally:
        server.shutdown()
        server.server_close()


def names(alerts: list[dict[str, Any]]) -> set[str]:
    return {each["labels"]["alertname"] for each in alerts}


@pytest.mark.parametrize(
    "export", ["", "kafka", "clickhouse", "forward", "kafka clickhouse forward"]
)
def test_every_configuration_is_valid(export: str, tmp_path: Path) -> None:
    configs = ["collector", "auth", "tls", *export.split()]
    environ = {
        **os.environ,
        "TEAM_LISTEN": "127.0.0.1:4318",
        "TEAM_HEALTH": "127.0.0.1:13133",
        "TEAM_DATA": str(tmp_path),
        "TEAM_STORE_URL": "http://127.0.0.1:9428",
        "TEAM_ARCHIVE_FILES": "10",
        "TEAM_TOKEN": "generated",
        "TEAM_TLS_CERT": "server.crt",
        "TEAM_TLS_KEY": "server.key",
        "KAFKA_BROKERS": "127.0.0.1:9092",
        "CLICKHOUSE_URL": "tcp://127.0.0.1:9000",
        "FORWARD_ENDPOINT": "http://127.0.0.1:4319",
    }
    exporters = ", ".join(["otlp_http/store", "file/archive", *map(exporter_of, export.split())])
    more = ["--config", f"yaml:service::pipelines::logs::exporters: [{exporters}]"]
    done = subprocess.run(
        [
            *(Path(os.environ["TEAM_BIN"]) / "otelcol", "validate"),
            *(part for name in configs for part in ("--config", str(TEAM / f"{name}.yaml"))),
            *more,
        ],
        env=environ,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def exporter_of(name: str) -> str:
    return {"forward": "otlp_http/forward"}.get(name, name)


def test_the_time_of_the_crash_is_kept(stack: Stack) -> None:
    assert post(f"{stack.url}/v1/logs", a_request("time")) == 200
    stack.wait_until(lambda: "time" in stack.stored())
    [found] = stack.ask("report", "UID=time")
    stored = datetime.fromisoformat(found["_time"].rstrip("Z")[:26]).replace(tzinfo=UTC)
    assert abs((datetime.now(UTC) - stored).total_seconds()) < 120
