"""`cortex telemetry send`, `outbox`, `history` and `test-endpoint` as people and
scripts use them.
"""

import hashlib
import json
import os
import pty
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.builders import CORTEX, an_envelope, append
from tests.collector import Collector, Reply, uids
from tests.sending import a_report

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cortex"


@pytest.fixture
def collector() -> Iterator[Collector]:
    with Collector() as collector:
        yield collector


@pytest.fixture
def run(folder: Path, collector: Collector) -> Run:
    def run(*arguments: str, **environ: str) -> "subprocess.CompletedProcess[str]":
        env = {**os.environ, "OTEL_EXPORTER_OTLP_ENDPOINT": collector.base, **environ}
        command = [*CORTEX, "telemetry", *arguments, "--data-dir", str(folder)]
        return subprocess.run(
            command, capture_output=True, text=True, timeout=180, stdin=subprocess.DEVNULL, env=env
        )

    return run


@pytest.fixture
def reports(folder: Path) -> list[bytes]:
    written = [
        an_envelope(
            message=f"nr {n}",
            created_at=f"2026-11-23T20:08:0{n}.000Z",
            time_ns=1_795_464_480_000_000_000 + n,
        )
        for n in range(3)
    ]
    append(folder / "telemetry" / "crash-report.jsonl", *written)
    return written


def test_all_pending_is_sent_after_a_yes_given_in_advance(
    run: Run, collector: Collector, reports: list[bytes]
) -> None:
    done = run("send", "--all-pending", "--yes")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("delivered") == 3
    assert len(set(collector.uids)) == 3
    again = run("send", "--all-pending", "--yes")
    assert again.returncode == 0
    assert "nothing to send" in again.stderr
    assert len(collector.requests) == 3


def test_what_is_shown_is_what_is_sent_and_what_history_keeps(
    run: Run, collector: Collector, reports: list[bytes]
) -> None:
    preview = run("show", "latest", "--preview").stdout.rstrip("\n")
    done = run(
        "send",
        a_report(reports[2]).id,
        "--yes",
        "--preview",
        "--json",
        OTEL_EXPORTER_OTLP_PROTOCOL="http/json",
    )
    assert done.returncode == 0, done.stderr
    [facts] = json.loads(done.stdout)
    [request] = collector.requests
    body = request.body.decode()
    assert preview in done.stderr
    assert preview == body
    assert facts["sha256"] == hashlib.sha256(request.body).hexdigest()
    assert run("history", facts["report_id"], "--body").stdout == body
    assert facts["attempts"][0]["status"] == 200


def test_a_preview_can_be_piped_and_what_came_of_it_is_told_beside(
    run: Run, collector: Collector, reports: list[bytes]
) -> None:
    preview = run("show", "latest", "--preview").stdout
    refused = run("send", "latest", "--preview")
    assert (refused.returncode, refused.stdout) == (1, preview)
    assert "--yes is needed" in refused.stderr
    done = run("send", "latest", "--preview", "--yes")
    assert (done.returncode, done.stdout) == (0, preview)
    assert "delivered" in done.stderr
    [request] = collector.requests
    assert request.json == json.loads(preview)


@pytest.mark.parametrize(("answer", "code"), [(200, 0), (400, 1)])
def test_whoever_reads_a_preview_no_further_neither_stops_nor_hides_what_comes_of_it(
    collector: Collector, reports: list[bytes], folder: Path, answer: int, code: int
) -> None:
    collector.script([Reply(answer, b"", {})] * 3)
    for options in ("--preview", "--json"):
        ids = " ".join(a_report(each).id for each in reports[:2])
        words = (
            f"telemetry send {ids} --yes --again {options} --data-dir {shlex.quote(str(folder))}"
        )
        line = f"{shlex.join(CORTEX)} {words} | true; exit ${{PIPESTATUS[0]}}"
        env = {**os.environ, "OTEL_EXPORTER_OTLP_ENDPOINT": collector.base}
        done = subprocess.run(
            ["bash", "-c", line], env=env, capture_output=True, text=True, timeout=180
        )
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr
        assert "BrokenPipe" not in done.stderr
        collector.script([Reply(answer, b"", {})] * 3)
    assert len(collector.requests) == 4


def test_a_damaged_record_is_refused_and_leaves_no_trace(
    run: Run, collector: Collector, reports: list[bytes], folder: Path
) -> None:
    append(folder / "telemetry" / "crash-report.jsonl", b'{"cut off', b"")
    [damaged] = run("list", "--state", "damaged", "--columns", "id").stdout.split()
    done = run("send", damaged, "latest", "--yes")
    assert (done.returncode, done.stdout) == (1, "")
    assert "A damaged record cannot be sent" in done.stderr
    assert run("outbox", "--json").stdout.strip() == "[]"
    assert collector.requests == []


def test_a_file_that_cortex_marks_while_it_is_asked_changes_nothing(
    folder: Path, collector: Collector, reports: list[bytes]
) -> None:
    file = folder / "telemetry" / "crash-report.jsonl"
    env = {**os.environ, "OTEL_EXPORTER_OTLP_ENDPOINT": collector.base}
    ours, theirs = pty.openpty()
    command = [*CORTEX, "telemetry", "send", "latest", "--data-dir", str(folder)]
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=env)
    os.close(theirs)
    said = b""
    while b"Type yes to agree" not in said:
        said += os.read(ours, 4096)
    first, rest = file.read_bytes().split(b"\n", 1)
    marked = first.replace(b'"sentAt":null', b'"sentAt":"2026-11-23T20:09:00.000Z"')
    assert marked != first
    file.write_bytes(marked + b"\n" + rest)
    os.write(ours, b"yes\n")
    assert process.wait(60) == 0
    os.close(ours)
    assert collector.uids == [a_report(reports[2]).id]


def test_what_has_gone_from_its_file_can_be_taken_out_of_the_outbox(
    run: Run, collector: Collector, reports: list[bytes], folder: Path
) -> None:
    report_id = a_report(reports[0]).id
    file = folder / "telemetry" / "crash-report.jsonl"
    run("list")
    before = file.stat()
    file.write_bytes(file.read_bytes().replace(b"nr 0", b"NR 0"))  # and nobody has noticed yet
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert "needs attention" in run("send", report_id, "--yes").stdout
    append(file, an_envelope(message="later"))
    assert "needs your attention" in run("list").stderr
    done = run("decline", report_id[:10])
    assert (done.returncode, done.stderr.splitlines()[-1]) == (0, "1 report declined.")
    left = run("outbox")
    assert (left.stdout, "attention" in left.stderr) == ("", False)
    assert run("decline", report_id).returncode == 1


def test_protobuf_is_what_is_sent_without_any_setting(
    run: Run, collector: Collector, reports: list[bytes]
) -> None:
    preview = json.loads(run("show", "latest", "--preview").stdout)
    done = run("send", "latest", "--yes", "--json")
    assert done.returncode == 0, done.stderr
    [request] = collector.requests
    assert request.headers["content-type"] == "application/x-protobuf"
    assert request.json == preview
    [facts] = json.loads(done.stdout)
    assert facts["sha256"] == hashlib.sha256(request.body).hexdigest()


def test_without_a_terminal_or_yes_nothing_is_sent(
    run: Run, collector: Collector, reports: list[bytes]
) -> None:
    done = run("send", "--all-pending")
    assert done.returncode == 1
    assert "--yes is needed" in done.stderr
    assert collector.requests == []
    assert run("outbox", "--json").stdout.strip() == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")
@pytest.mark.parametrize(("typed", "sent"), [("yes\n", 3), ("\n", 0), ("no\n", 0)])
def test_on_a_terminal_a_typed_yes_is_needed(
    folder: Path, collector: Collector, reports: list[bytes], typed: str, sent: int
) -> None:
    ours, theirs = pty.openpty()
    env = {**os.environ, "OTEL_EXPORTER_OTLP_ENDPOINT": collector.base}
    options = ["--all-pending", "--preview", "--data-dir", str(folder)]
    process = subprocess.Popen(
        [*CORTEX, "telemetry", "send", *options],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        env=env,
    )
    os.close(theirs)
    assert process.stdout is not None
    shown = [json.loads(process.stdout.readline()) for _ in reports]  # before it is asked
    said = b""
    while b"Type yes to agree" not in said:
        said += os.read(ours, 4096)
    os.write(ours, typed.encode())
    assert process.stdout.read() == b""
    process.stdout.close()
    assert process.wait(60) == (0 if sent else 1)
    os.close(ours)
    assert [request.json for request in collector.requests] == shown[:sent]
    assert f"3 reports to http://127.0.0.1:{collector.port}/v1/logs, ".encode() in said
    assert b"kB" in said


@pytest.mark.parametrize("sending", ["never", "ask"])
def test_sending_by_hand_works_whatever_the_policy_and_says_that_it_stays(
    run: Run, collector: Collector, reports: list[bytes], sending: str
) -> None:
    assert run("config", "sending", sending).returncode == 0
    done = run("send", a_report(reports[0]).id, "--yes")
    assert done.returncode == 0, done.stderr
    assert ("nothing is sent by itself" in done.stderr) == (sending == "never")
    assert len(collector.requests) == 1
    assert run("config", "sending", "--json").stdout.count(f'"{sending}"') >= 1
    assert "declined" not in run("history", "--json").stdout


def test_what_was_delivered_is_sent_again_only_when_that_is_said(
    run: Run, collector: Collector, reports: list[bytes]
) -> None:
    first, second, third = (a_report(each).id for each in reports)
    assert run("send", first, "--yes").returncode == 0
    again = run("send", first, "--yes", "--json")
    assert again.returncode == 0
    assert f"{first[:8]} was delivered to 127.0.0.1:{collector.port} on 20" in again.stderr
    assert "not sent again without --again" in again.stderr
    assert again.stdout.strip() == "[]"
    assert collector.uids == [first]
    # Of several, the rest goes.
    assert run("send", first, second, "--yes").returncode == 0
    assert collector.uids == [first, second]
    # To the same receiver under another address neither.
    with Collector() as moved:
        assert (
            "was delivered"
            in run("send", first, "--yes", OTEL_EXPORTER_OTLP_ENDPOINT=moved.base).stderr
        )
        assert moved.requests == []
    assert run("send", first, "--yes", "--again").returncode == 0
    assert collector.uids == [first, second, first]
    assert run("send", "--all-pending", "--yes", "--again").returncode == 0
    assert sorted(collector.uids[3:]) == sorted([first, second, third])


def test_switched_off_means_off(run: Run, collector: Collector, reports: list[bytes]) -> None:
    for named in ("--all-pending", a_report(reports[0]).id):
        done = run("send", named, "--yes", CORTEX_CRASH_REPORT="0")
        assert done.returncode == 1
        assert "CORTEX_CRASH_REPORT" in done.stderr
    assert run("outbox", "--retry", CORTEX_CRASH_REPORT="0").returncode == 1
    assert collector.requests == []


def test_a_refusal_by_the_server_is_told_and_stays_in_the_history(
    run: Run, collector: Collector, reports: list[bytes]
) -> None:
    collector.script([400, Reply(200, b'{"partialSuccess":{"errorMessage":"soon to be refused"}}')])
    done = run("send", "--all-pending", "--yes")
    assert done.returncode == 1
    assert "1 of 3 were not accepted" in done.stderr
    history = json.loads(run("history", "--json").stdout)
    assert sorted(each["state"] for each in history) == [
        "delivered",
        "delivered_with_warning",
        "rejected",
    ]


def test_what_waits_says_why_and_is_tried_again_on_demand(
    run: Run, collector: Collector, reports: list[bytes]
) -> None:
    collector.script([Reply(401, b"", {})])
    done = run("send", "--all-pending", "--yes")
    assert done.returncode == 1
    queue = json.loads(run("outbox", "--json").stdout)
    assert [each["state"] for each in queue] == ["blocked"] * 3
    assert "credentials" in queue[0]["why"]
    assert run("outbox", "--retry").returncode == 0
    assert len(set(collector.uids)) == 3


def test_another_endpoint_replaces_the_address_and_nothing_else(
    run: Run, collector: Collector, reports: list[bytes]
) -> None:
    variables = {
        "OTEL_EXPORTER_OTLP_HEADERS": "authorization=x,x-api-key=y,x-scope-orgid=tenant",
        "OTEL_EXPORTER_OTLP_PROTOCOL": "http/json",
        "OTEL_EXPORTER_OTLP_COMPRESSION": "none",
    }
    with Collector() as other:
        done = run("send", "--all-pending", "--yes", "--endpoint", other.base, **variables)
        assert done.returncode == 0, done.stderr
        assert collector.requests == []
        assert len(other.requests) == 3
        headers = other.requests[0].headers
        assert other.requests[0].path == "/v1/logs"
        assert headers["content-type"] == "application/json"
        assert "content-encoding" not in headers
        assert headers["x-scope-orgid"] == "tenant"
        assert not {"authorization", "x-api-key"} & headers.keys(), (
            "they were given for another origin"
        )
        assert "given for another address: authorization, x-api-key." in done.stderr
    done = run("test-endpoint", "--endpoint", f"{collector.base}/else", **variables)
    assert done.returncode == 0, done.stderr
    assert collector.requests[0].path == "/else/v1/logs"
    assert collector.requests[0].headers["authorization"] == "x", "the same origin"
    assert collector.requests[0].headers["content-type"] == "application/json"


def test_without_an_address_of_its_own_the_headers_are_for_the_one_that_is_named(
    run: Run, collector: Collector, reports: list[bytes]
) -> None:
    variables = {"OTEL_EXPORTER_OTLP_ENDPOINT": "", "OTEL_EXPORTER_OTLP_HEADERS": "authorization=x"}
    done = run("send", a_report(reports[0]).id, "--yes", "--endpoint", collector.base, **variables)
    assert done.returncode == 0, done.stderr
    assert collector.requests[0].headers["authorization"] == "x"
    assert collector.requests[0].headers["content-type"] == "application/x-protobuf"


def test_wrong_usage_and_missing_collector_are_said(run: Run, reports: list[bytes]) -> None:
    assert run("send").returncode == 2
    done = run("send", "--all-pending", "--yes", OTEL_EXPORTER_OTLP_ENDPOINT="")
    assert done.returncode == 1
    assert "No destination is set" in done.stderr


def test_marked_by_cortex_is_sent_only_when_asked_for(
    run: Run, collector: Collector, folder: Path
) -> None:
    append(
        folder / "telemetry" / "crash-report.jsonl", an_envelope(sent_at="2026-11-23T20:09:00.000Z")
    )
    assert "nothing to send" in run("send", "--all-pending", "--yes").stderr
    assert run("send", "--all-pending", "--include-marked", "--yes").returncode == 0
    assert len(collector.requests) == 1


def test_the_receiver_s_number_and_pages_are_in_the_history(
    run: Run, collector: Collector, reports: list[bytes]
) -> None:
    report_id = a_report(reports[0]).id
    run("config", "lookup_url", "https://logs.example/{uid}")
    collector.script(
        [Reply(200, b'{"id":"c-1","link":"/r/1"}'), Reply(200, b'{"url":"https://evil.example/"}')]
    )
    assert "delivered: 200 OK, number c-1" in run("send", report_id, "--yes").stdout
    [cells] = [line.split("\t") for line in run("history").stdout.splitlines()]
    assert cells[0] == report_id
    assert datetime.fromisoformat(cells[1]).tzinfo is not None
    assert cells[3:] == ["delivered", "c-1", "200 OK"]
    said = run("history", report_id).stdout
    assert "number at the receiver: c-1" in said
    assert f"its page: {collector.base}/r/1" in said
    assert f"look it up: https://logs.example/{report_id}" in said
    [facts] = json.loads(run("history", "--json").stdout)
    assert (facts["reference"], facts["link"], facts["link_is_own"]) == (
        "c-1",
        f"{collector.base}/r/1",
        True,
    )
    assert facts["lookup"].endswith(report_id)
    other = a_report(reports[1]).id
    run("send", other, "--yes")
    assert "a page on another host: https://evil.example/" in run("history", other).stdout


def test_an_endpoint_is_tested_and_explained(run: Run, collector: Collector) -> None:
    done = run("test-endpoint")
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"ok  {collector.url}: Connected. Test record accepted.\n"
    assert [request.body == b"" for request in collector.requests] == [True, False]
    collector.script([404])
    done = run("test-endpoint", "--endpoint", collector.base + "/v1/logs", "--json")
    assert done.returncode == 1
    [result] = json.loads(done.stdout)
    assert result["status"] == 404
    assert (result["empty"], result["record"]) == (False, None)
    assert result["hint"]


def test_a_translation_can_be_looked_at_before_redaction(run: Run, reports: list[bytes]) -> None:
    request = json.loads(run("show", "latest", "--otlp").stdout)
    assert request["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]["eventName"] == "exception"


def test_what_is_left_out_is_said_and_what_was_rejected_can_be_taken(
    run: Run, collector: Collector, reports: list[bytes], folder: Path
) -> None:
    append(
        folder / "telemetry" / "crash-report.jsonl",
        an_envelope(message="m", sent_at="2026-11-23T20:09:00.000Z"),
    )
    collector.script([Reply(400, b"bad", {})])
    assert run("send", "--all-pending", "--yes").returncode == 1
    done = run("send", "--all-pending", "--yes")
    assert done.returncode == 0
    assert "There is nothing to send." in done.stderr
    assert (
        "Left out: 2 delivered, 1 rejected (--include-rejected), 1 marked as sent "
        "by Cortex (--include-marked)." in (done.stderr)
    )
    done = run("send", "--all-pending", "--include-rejected", "--yes")
    assert done.returncode == 0, done.stderr
    assert len(collector.requests) == 4
    assert len(set(collector.uids)) == 3
    assert run("send", "--include-rejected", a_report(reports[0]).id).returncode == 2


def test_what_is_queued_and_not_sent_is_pending_whoever_queued_it(
    run: Run, collector: Collector, reports: list[bytes]
) -> None:
    with Collector(lambda _: Reply(503, b"", {})) as down:
        done = run("send", "--all-pending", "--yes", "--wait", "0.2", "--endpoint", down.base)
        assert done.returncode == 1
        down.script([])
        again = run("send", "--all-pending", "--yes", "--endpoint", down.base)
        assert again.returncode == 0, again.stderr
        assert "3 of them were agreed to before." in again.stderr
        assert len({uid for request in down.requests for uid in uids(request.json)}) == 3
    assert "There is nothing to send." in run("send", "--all-pending", "--yes").stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")
def test_a_report_that_cannot_be_prepared_stops_no_other(
    run: Run, collector: Collector, reports: list[bytes], folder: Path
) -> None:
    file, bad = folder / "telemetry" / "crash-report.jsonl", a_report(reports[1]).id
    ours, theirs = pty.openpty()
    env = {**os.environ, "OTEL_EXPORTER_OTLP_ENDPOINT": collector.base}
    command = [*CORTEX, "telemetry", "send", "--all-pending", "--data-dir", str(folder)]
    process = subprocess.Popen(
        command, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, env=env
    )
    os.close(theirs)
    said = b""
    while b"Type yes to agree" not in said:
        said += os.read(ours, 4096)
    file.write_bytes(
        file.read_bytes().replace(b"nr 1", b'nr"1')
    )  # while the user thinks, the record is damaged
    os.write(ours, b"yes\n")
    assert process.stdout is not None
    told = process.stdout.read().decode()
    process.stdout.close()
    assert process.wait(60) == 1
    os.close(ours)
    assert len(set(collector.uids)) == 2
    assert bad not in collector.uids
    assert (
        f"{bad[:8]} 127.0.0.1:{collector.port} needs attention: This report "
        f"cannot be prepared for sending" in told
    )
    [waiting] = json.loads(run("outbox", "--json").stdout)
    assert (waiting["report_id"], waiting["state"]) == (bad, "blocked")
    assert run("outbox", "--retry", "--wait", "1").returncode == 1
    assert len(collector.requests) == 2


def test_nothing_can_be_tried_again_without_an_address_and_that_is_said(
    run: Run, collector: Collector, reports: list[bytes]
) -> None:
    collector.script([503] * 3)
    run("send", "--all-pending", "--yes", "--wait", "0.2")
    done = run("outbox", "--retry", OTEL_EXPORTER_OTLP_ENDPOINT="")
    assert done.returncode == 1
    assert "No destination is set, so nothing can be sent" in done.stderr


def test_waiting_has_a_limit(run: Run, reports: list[bytes]) -> None:
    """The collector takes the connection and says nothing, and would be given a minute."""
    never = threading.Event()
    with Collector(lambda _: Reply(wait_for=never)) as silent:
        began = time.monotonic()
        run("config", "sending")
        start = time.monotonic() - began
        began = time.monotonic()
        send = ("send", "--all-pending", "--yes", "--wait", "1", "--endpoint", silent.base)
        done = run(*send, OTEL_EXPORTER_OTLP_TIMEOUT="60000")
        took = time.monotonic() - began - start
        never.set()
    assert done.returncode == 1
    assert took < 40, f"{took:.1f} s"
    assert "3 of 3 were not accepted" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there Ctrl+C reaches whole consoles alone")
def test_whoever_stops_waiting_is_told_what_goes_on(folder: Path, reports: list[bytes]) -> None:
    came, never = threading.Event(), threading.Event()
    with Collector(lambda _: came.set() or Reply(wait_for=never)) as silent:
        command = [*CORTEX, "telemetry", "send", "latest", "--yes", "--data-dir", str(folder)]
        process = subprocess.Popen(
            [*command, "--endpoint", silent.base], stderr=subprocess.PIPE, text=True
        )
        assert came.wait(60)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
        never.set()
    assert process.returncode == 130
    assert said.splitlines()[-2:] == [
        "1 report that you agreed to stays in the queue; `cortex telemetry outbox` shows it.",
        "Stopped.",
    ]


def test_many_reports_are_sent_while_they_are_prepared(
    run: Run, collector: Collector, folder: Path
) -> None:
    many = [
        an_envelope(message=f"nr {n}", created_at=f"2026-11-23T20:{n // 60:02}:{n % 60:02}.000Z")
        for n in range(60)
    ]
    append(folder / "telemetry" / "crash-report.jsonl", *many)
    came: list[int] = []
    collector.script(
        lambda _: (
            came.append(len(json.loads(run("outbox", "--json").stdout))) or 200 if not came else 200
        )
    )
    done = run("send", "--all-pending", "--yes")
    assert done.returncode == 0, done.stderr
    assert len(set(collector.uids)) == 60
    assert came[0] < 60, "the first one leaves while others are being prepared"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a symbolic link")
def test_a_folder_that_cannot_be_read_is_a_failure(
    run: Run, reports: list[bytes], folder: Path
) -> None:
    (folder / "telemetry").rename(folder / "elsewhere")
    (folder / "telemetry").symlink_to(
        "telemetry"
    )  # a circle, which not even the superuser can follow
    done = run("send", "--all-pending", "--yes")
    assert done.returncode == 1
    assert str(folder) in done.stderr
