"""The only way off the UI thread: a function goes out, its value or what failed comes back."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Literal, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from tray_app.errors import TrayError
from tray_app.masking import masked

log = logging.getLogger(__name__)
T = TypeVar("T")

Lane = Literal["store", "network", "keyring", "model"]


class Task:
    """One job on its way. Dropping it means: do not tell anyone what came of it."""

    __slots__ = ("done", "dropped", "failed", "future", "owner")

    def __init__(
        self,
        done: Callable[[Any], None],
        failed: Callable[[TrayError], None],
        owner: QObject | None,
    ) -> None:
        self.done, self.failed, self.owner = done, failed, owner
        self.future: Future[Any] | None = None
        self.dropped = False

    def drop(self) -> None:
        """Forget the outcome; a job that has not begun does not begin."""
        self.dropped = True
        if (future := self.future) is not None:
            future.cancel()

    def should_stop(self) -> bool:
        """Say whether nobody waits any more; long jobs ask this from their own thread."""
        return self.dropped


class Tasks(QObject):
    """Runs the jobs of each lane one after another on a thread of its own, and tells their outcome
    on the UI thread.

    The lists wait for the store lane. What may ask the keyring, and that a user for a password, has
    a lane to itself, and so has what a model takes minutes to write.
    """

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._closed = False
        # Queued always: a job that is done at once must not call back from within run().
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        job: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[TrayError], None],
        lane: Lane = "store",
        owner: QObject | None = None,
    ) -> Task:
        """Run *job* and call *done* with its value or *failed* with what went wrong, both on the UI
        thread.

        Faults that are not a TrayError are logged and come as one. With an *owner*, nothing is told
        once it is deleted.
        """
        task = Task(done, failed, owner)
        if self._closed:
            task.dropped = True
            return task
        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(1, thread_name_prefix=lane)
        task.future = self._lanes[lane].submit(job)
        task.future.add_done_callback(lambda _: self._tell(task))
        return task

    def close(self) -> None:
        """Begin nothing more, wait for what runs, and tell nobody."""
        self.end()()

    def end(self) -> Callable[[], None]:
        """Begin nothing more and tell nobody; return what waits for the rest, from any thread."""
        self._closed = True
        lanes, self._lanes = self._lanes, {}

        def wait() -> None:
            for lane in lanes.values():
                lane.shutdown(wait=True, cancel_futures=True)

        return wait

    def _tell(self, task: Task) -> None:
        if self._closed or task.dropped:
            task.future = None
        else:
            self._finished.emit(task)

    @Slot(object)
    def _on_finished(self, task: Task) -> None:
        # The two know each other: megabytes would stay until such circles are looked for.
        future, task.future = task.future, None
        if self._closed or task.dropped or future is None or future.cancelled():
            return
        if task.owner is not None and not shiboken6.isValid(task.owner):
            return
        error = future.exception()
        if error is None:
            task.done(future.result())
        elif isinstance(error, TrayError):
            task.failed(error)
        else:
            log.error("a job failed", exc_info=error)
            task.failed(
                TrayError(
                    "Something went wrong inside this program",
                    "It was written to the log: {fault}",
                    fault=masked(f"{type(error).__name__}: {error}")[:300],
                )
            )


def nothing(_value: object) -> None:
    """Tell nobody what came of a job."""


class Jobs:
    """The jobs of one *owner*: whatever fails among them is told in the same way."""

    def __init__(self, tasks: Tasks, owner: QObject, failed: Callable[[TrayError], None]) -> None:
        self.tasks, self._owner, self.failed = tasks, owner, failed

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None] = nothing,
        *,
        lane: Lane = "store",
        instead_of: Task | None = None,
    ) -> Task:
        """Run *job* as `Tasks.run` does; *instead_of* is one that nobody waits for any more."""
        if instead_of is not None:
            instead_of.drop()
        return self.tasks.run(job, done=done, failed=self.failed, lane=lane, owner=self._owner)
