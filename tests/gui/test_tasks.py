"""Jobs leave the UI thread and come back to it."""

import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from tray_app.errors import NotFound, TrayError
from tray_app.ui.tasks import Tasks


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    made.close()


def fail_test(error):
    raise AssertionError(error)


def test_value_comes_back_on_the_ui_thread(qtbot, tasks):
    """The job runs elsewhere; `done` runs here."""
    seen = []

    def done(worker):
        seen.append((worker, threading.current_thread().name))

    tasks.run(lambda: threading.current_thread().name, done=done, failed=fail_test)
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]
    assert worker.startswith("store")
    assert here == threading.current_thread().name


class Value:
    """Something large."""


@pytest.mark.parametrize("dropped", [False, True])
def test_a_value_is_gone_when_it_was_told(qtbot, tasks, dropped):
    """At once, and not when circles are looked for: it may be a list of a million keys."""
    gone, begun, may_end = [], threading.Event(), threading.Event()

    def job():
        begun.set()
        value = Value()
        weakref.finalize(value, gone.append, True)
        may_end.wait(60)
        return value

    task = tasks.run(job, done=lambda _value: None, failed=fail_test)
    assert begun.wait(60)
    if dropped:
        task.drop()
    may_end.set()
    qtbot.waitUntil(lambda: gone == [True])


def test_a_tray_error_comes_back_as_it_is(qtbot, tasks):
    """Our own errors keep their words."""
    seen = []

    def job():
        raise NotFound("No such report", "Look again")

    tasks.run(job, done=fail_test, failed=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], NotFound)


def test_any_other_fault_becomes_a_sentence(qtbot, tasks, caplog):
    """A bug is logged, and told in words with what it was."""
    seen = []
    tasks.run(lambda: 1 // 0, done=fail_test, failed=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], TrayError)
    assert "ZeroDivisionError" in str(seen[0].hint)
    assert "a job failed" in caplog.text


def test_jobs_of_one_lane_keep_their_order_and_lanes_do_not_wait_for_each_other(qtbot, tasks):
    """A slow network never holds up the store."""
    gate, order = threading.Event(), []
    tasks.run(lambda: gate.wait(60), done=order.append, failed=fail_test, lane="network")
    tasks.run(lambda: "first", done=order.append, failed=fail_test)
    tasks.run(lambda: "second", done=order.append, failed=fail_test)
    qtbot.waitUntil(lambda: len(order) == 2)
    gate.set()
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == ["first", "second", True]


def test_a_dropped_task_and_a_deleted_owner_hear_nothing(qtbot, tasks):
    """A stale answer never reaches a view that no longer asks."""
    gate, seen, owner = threading.Event(), [], QObject()
    tasks.run(lambda: gate.wait(60), done=seen.append, failed=fail_test).drop()
    tasks.run(lambda: "for a deleted window", done=seen.append, failed=fail_test, owner=owner)
    import shiboken6

    shiboken6.delete(owner)
    gate.set()
    tasks.run(lambda: "last", done=seen.append, failed=fail_test)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["last"]


def test_close_waits_and_tells_nobody(qtbot, qapp):
    """After close nothing runs and nothing is told."""
    tasks, seen = Tasks(), []
    tasks.run(lambda: "late", done=seen.append, failed=fail_test)
    tasks.close()
    tasks.run(lambda: "too late", done=seen.append, failed=fail_test)
    qapp.processEvents()
    assert seen == []
