"""Looks at the facts that the tray shows, when something has happened, off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from tray_app.messages import NOTHING
from tray_app.paths import is_folder
from tray_app.services.cortex_program import real_cortex
from tray_app.services.events import IndexProgress
from tray_app.ui.tray_state import TrayState

if TYPE_CHECKING:
    from tray_app.errors import TrayError
    from tray_app.services.services import Services
    from tray_app.ui.announcements import Announcements
    from tray_app.ui.bridge import Bridge
    from tray_app.ui.tasks import Tasks


class TrayFacts(QObject):
    """Tells the tray's state whenever it may have changed."""

    changed = Signal(TrayState)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        announcements: Announcements,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._clock = services, tasks, clock
        self._announcements = announcements
        self.state = TrayState()
        """The last one; at first that of a program that has not looked yet."""
        self._refreshing = self._refresh_again = False
        self._progress: IndexProgress | None = None
        self._overdue_after: timedelta | None = None
        self._pause_end = QTimer(self, singleShot=True)
        self._overdue_look = QTimer(self, singleShot=True)
        for changed in (
            self._pause_end.timeout,
            self._overdue_look.timeout,
            bridge.reports_changed,
            bridge.marks_changed,
            bridge.delivery_changed,
            bridge.settings_changed,
            bridge.folder_changed,
        ):
            changed.connect(self.refresh)
        bridge.index_progressed.connect(self._on_progress)

    def refresh(self) -> None:
        """Look again, never twice at once."""
        if self._refreshing:
            self._refresh_again = True
            return
        self._refreshing = True
        self._tasks.run(self._look, done=self._on_seen, failed=self._on_failed)

    def _look(self) -> TrayState:
        services = self._services
        totals = services.reports.totals()
        problems = services.indexer.problems()
        paused = services.preferences.current.snooze_until
        self._overdue_after = self._announcements.look_for_overdue()
        return TrayState(
            reports=totals.reports,
            unseen=totals.unseen,
            reporting=services.preferences.current.reporting,
            folder_exists=any(is_folder(folder.telemetry) for folder in services.folders),
            problem=problems[0] if problems else NOTHING,
            failing_since=services.outbox.failing_since(),
            held=len(services.outbox.held()),
            waiting=sum(queued.next_attempt is not None for queued in services.outbox.queue()),
            resting_until=self._announcements.resting_until,
            paused_until=paused if paused is not None and paused > self._clock() else None,
            can_start=real_cortex() is not None,
            share_indexed=_share(self._progress),
        )

    def _on_seen(self, state: TrayState) -> None:
        self._refreshing = False
        self.state = state
        self.changed.emit(state)
        paused = state.paused_until
        _start_or_stop(self._pause_end, paused - self._clock() if paused is not None else None)
        _start_or_stop(self._overdue_look, self._overdue_after)
        if self._refresh_again:
            self._refresh_again = False
            self.refresh()

    def _on_failed(self, error: TrayError) -> None:
        self._on_seen(TrayState(problem=error.message))

    def _on_progress(self, event: IndexProgress) -> None:
        before, self._progress = _share(self._progress), event
        now = _share(event)
        if now is None or before is None or abs(now - before) >= 0.05:
            self.refresh()


def _start_or_stop(timer: QTimer, left: timedelta | None) -> None:
    if left is None:
        timer.stop()
    else:
        timer.start(min(int(left.total_seconds() * 1000) + 500, 2**31 - 1))


def _share(progress: IndexProgress | None) -> float | None:
    if progress is None or progress.finished or progress.cancelled or not progress.bytes_total:
        return None
    return min(1.0, progress.bytes_done / progress.bytes_total)
