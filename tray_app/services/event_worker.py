"""What happens by itself when something has happened: states into the index, policy to new reports,
new settings.
"""

import logging
import queue
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from tray_app.errors import TrayError
from tray_app.messages import NOTHING, Message, english
from tray_app.model.query import ReportRow
from tray_app.paths import DataFolder
from tray_app.services.events import (
    DeliveryChanged,
    Event,
    Events,
    IndexProgress,
    ReportsChanged,
    SettingsChanged,
)
from tray_app.services.retention import Upkeep
from tray_app.services.sending import ADDRESSES
from tray_app.services.threads import SupervisedThread

if TYPE_CHECKING:
    from tray_app.services.indexer import Indexer
    from tray_app.services.policy import SendingPolicy

log = logging.getLogger(__name__)

AGAIN: Final = 5.0
"""After so many seconds what has failed is tried again."""
RECONCILE: Final = 900.0
"""So often, in seconds, the policy is applied to all that it covers, whatever events said."""
_ABOUT_POLICY: Final = frozenset({"sending", *ADDRESSES})
"""Settings that may let the policy act where it could not before."""


class EventWorker:
    """One thread of its own, so that neither reading nor sending waits for the other; it sleeps
    when all is quiet.
    """

    def __init__(
        self,
        *,
        events: Events,
        indexer: "Indexer",
        policy: "SendingPolicy",
        folders: Callable[[], Sequence[DataFolder]],
        upkeep: Upkeep | None = None,
        failed: Callable[[], None] = lambda: None,
        applies_policy: bool = True,
        clock: Callable[[], float] = time.monotonic,
        again: float = AGAIN,
    ) -> None:
        """*upkeep* is done in between, once Cortex's files have been read. *failed* is called when
        `problems` grew.

        Without *applies_policy* new reports are left to the tray program: a command ends too soon.
        """
        self._upkeep, self._failed, self._applies_policy = upkeep, failed, applies_policy
        self._indexer, self._policy, self._folders = indexer, policy, folders
        self._clock, self._again = clock, again
        self._owes_states = self._owes_policy = False
        self._reconciled_at = clock()
        self._todo: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self._thread: SupervisedThread | None = None
        self._unsubscribe = [
            events.subscribe(ReportsChanged, self._on_event),
            events.subscribe(DeliveryChanged, self._on_event),
            events.subscribe(SettingsChanged, self._on_event),
            events.subscribe(IndexProgress, self._on_progress),
        ]

    def start(self) -> None:
        if self._thread is None:
            part = english("Acting on new reports, answers and settings")
            self._thread = SupervisedThread("routine", self._run, part=part, failed=self._failed)
            self._thread.start()

    def problems(self) -> tuple[Message, ...]:
        """Return what went wrong lately, in sentences."""
        problem = self._thread.problem if self._thread is not None else NOTHING
        return (problem,) if problem else ()

    def close(self) -> None:
        """Finish what is being done, and stop."""
        for end in self._unsubscribe:
            end()
        if self._thread is not None:
            self._todo.put(None)
            self._thread.join()
            self._thread = None

    def _on_event(self, event: Event) -> None:
        if self._thread is not None:
            self._todo.put(event)

    def _on_progress(self, event: IndexProgress) -> None:
        if event.finished:
            self._on_event(event)

    def _run(self) -> None:
        while True:
            try:
                event = self._todo.get(timeout=self._pause())
            except queue.Empty:
                if self._owes_states:
                    self._attend_to(DeliveryChanged(()))
                if self._is_policy_due():
                    self._attempt(self._reconcile_policy)
                if self._upkeep is not None:
                    self._attempt(self._upkeep.step)
                continue
            if event is None:
                break
            self._attend_to(event)
        if self._upkeep is not None:
            self._upkeep.close()

    def _pause(self) -> float | None:
        """Return how long there is nothing to do, in seconds; None: until something happens."""
        pauses = [self._upkeep.pause()] if self._upkeep is not None else []
        if self._owes_states or self._owes_policy:
            pauses.append(self._again)
        if self._applies_policy:
            pauses.append(max(0.0, self._reconciled_at + RECONCILE - self._clock()))
        return min((pause for pause in pauses if pause is not None), default=None)

    def _is_policy_due(self) -> bool:
        return self._owes_policy or (
            self._applies_policy and self._clock() - self._reconciled_at >= RECONCILE
        )

    def _attend_to(self, event: Event) -> None:
        self._attempt(lambda: self.act_on(event))

    def _attempt(self, act: Callable[[], None]) -> None:
        try:
            act()
        except TrayError as error:
            log.warning("%s", error)
        except Exception as fault:  # noqa: BLE001 - logged and told by the thread
            self._report(fault)

    def _report(self, fault: Exception) -> None:
        if self._thread is not None:
            self._thread.report(fault)

    def act_on(self, event: Event) -> None:
        """Do what *event* asks for, in the calling thread."""
        if isinstance(event, ReportsChanged) and event.added_count:
            # Also while catching up: the policy goes by when a report happened, not by when it was
            # read.
            self._apply_policy(event.added, is_all=len(event.added) == event.added_count)
        elif isinstance(event, DeliveryChanged):
            self._owes_states = True
            # None are named where the outbox has been in trouble.
            self._indexer.set_states(event.report_ids or None)
            self._owes_states = False
        elif isinstance(event, SettingsChanged):
            if "sending" in event.keys:
                self._policy.note_change()
            if "data_folder" in event.keys:
                self._indexer.set_folders(self._folders())
            if self._upkeep is not None:
                self._upkeep.on_settings(event.keys)
            if not _ABOUT_POLICY.isdisjoint(event.keys):
                self._reconcile_policy()
        elif isinstance(event, IndexProgress):
            if self._upkeep is not None:
                self._upkeep.on_read()
            self._reconcile_policy()  # with what was read meanwhile in a process of its own

    def _apply_policy(self, rows: Sequence[ReportRow], *, is_all: bool) -> None:
        if not self._applies_policy:
            return
        if self._owes_policy:
            self._reconcile_policy()
            return
        self._owes_policy = True
        self._policy.apply(rows, is_all=is_all)
        self._owes_policy = False

    def _reconcile_policy(self) -> None:
        """Let no report be forgotten that the policy covers, whatever kept it from being queued."""
        if not self._applies_policy:
            return
        self._owes_policy, self._reconciled_at = True, self._clock()
        self._policy.reconcile()
        self._owes_policy = False
