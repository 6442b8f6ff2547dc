"""A thread of ours that fails is started again, and said so where people look."""

import logging
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.builders import an_envelope, append
from tray_app import capture, paths
from tray_app.app import build_services
from tray_app.errors import StorageFailed
from tray_app.index.marks import Marks
from tray_app.messages import Message
from tray_app.model.query import Query
from tray_app.paths import DataFolder
from tray_app.services import doctor
from tray_app.services.event_worker import RECONCILE, EventWorker
from tray_app.services.events import (
    DeliveryChanged,
    Events,
    FolderChanged,
    IndexProgress,
    ReportsChanged,
    SettingsChanged,
)
from tray_app.services.index_pool import IndexPool
from tray_app.services.indexer import Indexer
from tray_app.services.reports import Reports
from tray_app.services.threads import SHOWN, SupervisedThread

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")

PART = Message("Reading")


class Panic(BaseException):
    """As pyo3 raises it when a library in Rust fails."""


@pytest.mark.parametrize(
    "fault", [RecursionError("too deep"), Panic("a library failed"), SystemExit(1)]
)
def test_it_is_started_again_whatever_ended_it(
    fault: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    runs, ran, told = [], threading.Event(), []

    def run() -> None:
        runs.append(1)
        if len(runs) < 3:
            raise fault
        ran.set()

    thread = SupervisedThread(
        "one", run, part=PART, failed=lambda: told.append(str(thread.problem)), pauses=(0.0,)
    )
    assert not thread.problem
    thread.start()
    assert ran.wait(60)
    assert thread.join(60)
    name = type(fault).__name__
    assert len(told) == 2
    assert told[0].startswith("Reading failed at ")
    assert f"({name}), and goes on." in told[0]
    assert [record.levelno for record in caplog.records if name in str(record.exc_info)] == [
        logging.ERROR
    ] * 2


def test_what_is_told_of_it_ends_after_a_while_and_so_does_the_pause_at_once() -> None:
    now = datetime(2026, 11, 29, 12, tzinfo=UTC)
    failed = threading.Event()

    def run() -> None:
        raise OSError("gone")

    thread = SupervisedThread(
        "one", run, part=PART, failed=failed.set, clock=lambda: now, pauses=(3600.0,)
    )
    thread.start()
    assert failed.wait(60)
    assert thread.problem
    assert thread.join(60), "a pause before the next start holds nobody up"
    now += SHOWN + timedelta(seconds=1)
    assert not thread.problem


def test_who_is_told_may_fail_too() -> None:
    runs, ran = [], threading.Event()

    def run() -> None:
        runs.append(1)
        if len(runs) == 1:
            raise ValueError("first")
        ran.set()

    def tell() -> None:
        raise RuntimeError("nobody listens")

    thread = SupervisedThread("one", run, part=PART, failed=tell, pauses=(0.0,))
    thread.start()
    assert ran.wait(60)
    assert thread.join(60)


def test_the_thread_that_reads_reports_goes_on_after_a_fault(tmp_path: Path) -> None:
    """The reports that came before and after it are in the list, and the problem is told."""
    folder, events, came, told = (
        DataFolder(tmp_path / "cortex", "test"),
        Events(),
        threading.Event(),
        [],
    )
    append(folder.telemetry / "crash-report.jsonl", an_envelope())
    events.subscribe(ReportsChanged, lambda _: came.set())
    events.subscribe(FolderChanged, lambda event: told.extend(map(str, event.problems)))
    faults: list[BaseException] = [RuntimeError("nobody thought of this")]

    def states(_: Any = None) -> dict[str, Any]:
        if faults:
            raise faults.pop()
        return {}

    marks = Marks(tmp_path / "marks.sqlite3")
    file = tmp_path / "index.sqlite3"
    indexer = Indexer(folders=[folder], index=IndexPool(file, marks), events=events, states=states)
    index = IndexPool(file, marks)
    reports = Reports(index)
    try:
        indexer.start()
        assert came.wait(60), "the report is read by itself, without F5"
        assert reports.count(Query()) == 1
        [problem] = [each for each in map(str, indexer.problems()) if "RuntimeError" in each]
        assert problem.startswith("Reading report files failed at ")
        assert problem in told
    finally:
        indexer.close()
        index.close()
        marks.close()


def test_a_failure_of_the_running_tray_is_said_by_the_doctor_of_another_process(
    private_home: Path, tmp_path: Path
) -> None:
    """What the tray's threads report of themselves lies on disk, where the doctor looks."""
    capture.install("cortex-tray", app_version="1", folder=str(paths.own_failures()), faults=False)
    try:
        ended = threading.Event()

        def run() -> None:
            if not ended.is_set():
                ended.set()
                raise ZeroDivisionError("in the tray")

        thread = SupervisedThread("one", run, part=PART, pauses=(0.0,))
        thread.start()
        assert ended.wait(60)
        assert thread.join(60)
    finally:
        capture.uninstall()
    services = build_services(tmp_path / "cortex")
    try:
        services.indexer.complete()
        [found] = [
            each
            for each in doctor.examine(services, {})
            if each.area == "Program" and each.verdict == "bad"
        ]
    finally:
        services.close()
    assert (
        str(found.sentence) == "The tray program itself failed once in the last 24 hours: "
        "ZeroDivisionError: in the tray"
    )
    assert str(paths.log_file()) in str(found.hint)


class Odd:
    """Stands in for the services that act on events; fails the first time."""

    def __init__(self) -> None:
        self.came: list[Any] = []
        self.acted = threading.Event()

    def set_states(self, report_ids: Any = None) -> None:
        self.came.append(report_ids)
        if len(self.came) == 1:
            raise KeyError("nobody thought of this")
        self.acted.set()

    def set_folders(self, folders: Any) -> None: ...

    def note_change(self) -> None: ...

    def reconcile(self) -> None: ...


class Queueing(Odd):
    """Stands in for a policy that cannot be applied the first time: the ledger is locked."""

    def __init__(self) -> None:
        super().__init__()
        self.applied = 0
        self.reconciled = threading.Semaphore(0)

    def apply(self, rows: Any, *, is_all: bool) -> None:
        self.applied += 1
        raise StorageFailed("The ledger cannot be written", "")

    def reconcile(self) -> None:
        self.reconciled.release()


def test_what_acts_on_events_says_its_fault_and_goes_on() -> None:
    odd, events, told = Odd(), Events(), []
    event_worker = EventWorker(
        events=events,
        indexer=odd,
        policy=odd,
        folders=tuple,
        failed=lambda: told.extend(map(str, event_worker.problems())),
    )
    event_worker.start()
    try:
        events.publish(DeliveryChanged(("one",)))
        events.publish(DeliveryChanged(("two",)))
        assert odd.acted.wait(60)
        [problem] = map(str, event_worker.problems())
    finally:
        event_worker.close()
    assert odd.came == [("one",), ("two",)]
    assert told == [problem]
    assert "(KeyError), and goes on." in problem


def test_a_policy_that_could_not_be_applied_is_applied_again_and_from_time_to_time() -> None:
    policy, events = Queueing(), Events()
    time = 0.0
    event_worker = EventWorker(
        events=events,
        indexer=policy,
        policy=policy,
        folders=tuple,
        clock=lambda: time,
        again=0.01,
    )
    event_worker.start()
    try:
        events.publish(ReportsChanged((), 1))
        assert policy.reconciled.acquire(timeout=60), "what failed is made up for"
        assert policy.applied == 1
        events.publish(SettingsChanged(frozenset({"endpoint"})))
        assert policy.reconciled.acquire(timeout=60), "there may be a destination now"
        time += RECONCILE - 0.05
        events.publish(SettingsChanged(frozenset({"language"})))
        time += 0.05
        assert policy.reconciled.acquire(timeout=60), "whatever events said"
    finally:
        event_worker.close()


def test_a_command_leaves_the_policy_to_the_tray_program() -> None:
    policy, events = Queueing(), Events()
    event_worker = EventWorker(
        events=events, indexer=policy, policy=policy, folders=tuple, applies_policy=False
    )
    event_worker.start()
    events.publish(ReportsChanged((), 1))
    events.publish(IndexProgress(1, 1, 1, 0.0, finished=True))
    event_worker.close()
    assert (policy.applied, policy.reconciled.acquire(blocking=False)) == (0, False)
