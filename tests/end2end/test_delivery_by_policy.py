"""The program as it is wired: a crash is written, the policy is *always*, and the
collector has it.
"""

import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.builders import an_envelope, append
from tests.collector import Collector
from tests.sending import a_report
from tray_app import app
from tray_app.app import Files
from tray_app.errors import StorageFailed
from tray_app.model.query import Query
from tray_app.model.state import StateName
from tray_app.services.events import IndexProgress, ReportsChanged
from tray_app.services.services import Services


@pytest.fixture
def collector() -> Iterator[Collector]:
    with Collector() as collector:
        yield collector


@pytest.fixture
def services(
    tmp_path: Path, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Services]:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.base)
    services = started(tmp_path)
    yield services
    services.close()


def built(folder: Path) -> Services:
    files = Files(folder / "index.sqlite3", folder / "marks.sqlite3", folder / "ledger.sqlite3")
    return app.build_services(folder / "cortex", files=files)


def started(folder: Path) -> Services:
    services = built(folder)
    services.indexer.start()
    services.outbox.start()
    return services


def report_file(folder: Path) -> Path:
    return folder / "cortex" / "telemetry" / "crash-report.jsonl"


def a_crash_now(message: str) -> bytes:
    now = datetime.now(UTC)
    created = now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return an_envelope(message=message, created_at=created, time_ns=int(now.timestamp() * 1e9))


def state_in_table(services: Services, report_id: str) -> StateName | None:
    try:
        rows = services.reports.page(Query(), 0, 100)
    except StorageFailed:  # the index is just being made
        return None
    return {row.id: row.state for row in rows}.get(report_id)


def wait_until(
    true: Callable[[], bool], missing: Callable[[], object] = lambda: "", timeout: float = 60.0
) -> None:
    deadline = time.monotonic() + timeout
    while not true():
        assert time.monotonic() < deadline, f"missing after {timeout:.0f} s: {missing()}"
        time.sleep(0.02)


def test_ask_sends_nothing(tmp_path: Path, services: Services, collector: Collector) -> None:
    append(report_file(tmp_path), crash := a_crash_now("one"))
    wait_until(lambda: state_in_table(services, a_report(crash).id) is StateName.NEW)
    assert collector.requests == []


def test_always_sends_what_comes_and_the_table_says_so(
    tmp_path: Path, services: Services, collector: Collector
) -> None:
    append(report_file(tmp_path), before := a_crash_now("before"))
    wait_until(lambda: state_in_table(services, a_report(before).id) is StateName.NEW)
    services.preferences.set("sending", "always")
    wait_until(lambda: services.outbox.ledger.policy() is not None)
    append(report_file(tmp_path), after := a_crash_now("after"))
    wait_until(lambda: state_in_table(services, a_report(after).id) is StateName.DELIVERED)
    assert collector.uids == [a_report(after).id]
    assert services.policy.backlog() == [a_report(before).id]


def test_always_also_sends_what_came_while_the_program_was_away(
    tmp_path: Path, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.base)
    services = started(tmp_path)
    services.preferences.set("sending", "always")
    wait_until(lambda: services.outbox.ledger.policy() is not None)
    services.close()
    append(report_file(tmp_path), crash := a_crash_now("while away"))
    services = started(tmp_path)
    try:
        wait_until(lambda: state_in_table(services, a_report(crash).id) is StateName.DELIVERED)
    finally:
        services.close()
    assert collector.uids == [a_report(crash).id]


def test_always_also_sends_what_a_command_has_indexed_first(
    tmp_path: Path, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.base)
    services = built(tmp_path)
    looked = threading.Event()
    told: set[str] = set()
    services.events.subscribe(IndexProgress, lambda _: looked.set())
    services.events.subscribe(
        ReportsChanged, lambda event: told.update(row.id for row in event.added)
    )
    try:
        services.indexer.start()
        services.outbox.start()
        services.preferences.set("sending", "always")
        wait_until(lambda: services.outbox.ledger.policy() is not None)
        assert looked.wait(60), "what is there at the start is nothing to tell"
        written = set()
        for number in range(20):
            append(report_file(tmp_path), crash := a_crash_now(f"number {number}"))
            written.add(a_report(crash).id)
            command = built(tmp_path)
            command.indexer.complete()
            command.close()
        wait_until(lambda: written <= set(collector.uids), lambda: written - set(collector.uids))
        # Who is told of new reports is told of these too, and each is sent once.
        wait_until(lambda: told == written, lambda: told ^ written)
        assert sorted(collector.uids) == sorted(written)
    finally:
        services.close()


def test_always_also_sends_what_came_before_there_was_a_destination(
    tmp_path: Path, collector: Collector
) -> None:
    services = started(tmp_path)
    try:
        services.preferences.set("sending", "always")
        wait_until(lambda: services.outbox.ledger.policy() is not None)
        append(report_file(tmp_path), crash := a_crash_now("too early"))
        wait_until(lambda: state_in_table(services, a_report(crash).id) is StateName.NEW)
        services.preferences.set("endpoint", collector.base)
        wait_until(lambda: state_in_table(services, a_report(crash).id) is StateName.DELIVERED)
    finally:
        services.close()
    assert collector.uids == [a_report(crash).id]
