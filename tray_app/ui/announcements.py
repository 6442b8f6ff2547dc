"""Announces new crashes, and does what the buttons of a notification say."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from tray_app.errors import TrayError
from tray_app.model.advice import ENGLISH, Told, told
from tray_app.model.report import CrashReport
from tray_app.services import advice
from tray_app.services.announcer import Announcement, Announcer
from tray_app.services.cortex_program import can_start_for, real_cortex
from tray_app.services.delivery_alert import DeliveryAlert
from tray_app.ui.notifications import Notice, Notifications
from tray_app.ui.tasks import Jobs, nothing
from tray_app.ui.text import error_hint, error_title, say, translate

if TYPE_CHECKING:
    from tray_app.model.query import ReportRow
    from tray_app.services.services import Services
    from tray_app.ui.tasks import Tasks

log = logging.getLogger(__name__)

NAMES = frozenset({"Cortex", "Linux", "Mac", "Windows"})
"""What keeps its capital letter inside a sentence."""


class Announcements(QObject):
    """Shows one notification for what the announcer and the delivery alert have to say."""

    open_wanted = Signal(str, str)
    """With a report's id and an activation token (either may be empty)."""
    announced = Signal(object, bool)
    """With an Announcement, and whether *Start Cortex* goes with it."""

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        notifications: Notifications,
        *,
        is_looked_at: Callable[[], bool],
        since: datetime | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        """*is_looked_at* says whether the user has the reports in front of them."""
        super().__init__(parent)
        self._services, self._tasks, self._notifications = services, tasks, notifications
        self._jobs = Jobs(tasks, self, self.show_failed)
        self._is_looked_at = is_looked_at
        self.test_shown = ""
        """The test report that was announced last."""
        self.announced.connect(self._on_announced)
        notifications.details_wanted.connect(self.open_wanted)
        notifications.start_wanted.connect(self.start_cortex)
        notifications.mute_wanted.connect(self._on_mute_wanted)
        self._announcer = Announcer(
            preferences=services.preferences,
            reports=services.reports,
            marks=services.marks,
            events=services.events,
            announce=self._tell,
            redacted=lambda text: services.consent.redaction().text(text, field="message").text,
            told=self._advice,
            since=since,
            clock=clock,
        )
        self._overdue = DeliveryAlert(
            failing=services.outbox.failing,
            marks=services.marks,
            may_speak=self._announcer.may_speak,
            announce=self._tell,
            clock=clock,
        )

    def close(self) -> None:
        """Stop, and take back what is shown: with us goes what its buttons would do."""
        self._announcer.close()
        self._notifications.withdraw()

    @property
    def resting_until(self) -> datetime | None:
        """Until when nothing is announced because nobody looked at the last ones."""
        return self._announcer.resting_until

    def look_for_overdue(self) -> timedelta | None:
        """Say when sending fails for long; return after how long to look again. Blocking."""
        return self._overdue.look()

    def acted_on(self) -> None:
        """Take back what is shown: the user has looked at it, so the next stands for itself."""
        self._notifications.withdraw()
        self._note_acted_on()

    def start_cortex(self, report_id: str = "") -> None:
        """Start Cortex's server, as the report names it, and say how that went."""
        self._note_acted_on()

        def start() -> str:
            from tray_app.services.cortex_program import start_again

            report = self._services.reports.report(report_id) if report_id else None
            return start_again(report.command if isinstance(report, CrashReport) else "")

        # Not on the store's thread: it takes seconds to know that it stays up.
        self._jobs.run(start, self._on_started, lane="network")

    def show_failed(self, error: TrayError) -> None:
        """Say in a notification what could not be done."""
        self._notifications.show(Notice(error_title(error), error_hint(error)))

    # Called by the services' threads

    def _tell(self, announcement: Announcement) -> None:
        can_start = can_start_for(announcement.source) and real_cortex() is not None
        self.announced.emit(announcement, can_start)

    def _advice(self, row: ReportRow) -> Told | None:
        try:
            report = self._services.reports.report(row.key)
        except TrayError:
            return None  # it is announced all the same
        if not isinstance(report, CrashReport):
            return None
        found = self._services.advice.of(report, row.group)
        if found is None:
            issues = self._services.advice.issues(report, row.group)
            return Told("", issues[0].title, "", (), ()) if issues else None
        code = self._services.preferences.current.language or QLocale.system().name()
        language = advice.language(code)
        said = told(found, language)
        if language is ENGLISH:
            said = dataclasses.replace(said, title=inside_a_sentence(said.title))
        return said

    # On the UI thread

    @Slot(object, bool)
    def _on_announced(self, announcement: Announcement, can_start: bool) -> None:
        if self._is_looked_at() and not announcement.is_test:
            self._note_acted_on()  # the row appears before the user's eyes
            return
        self._notifications.show(
            Notice(
                say(announcement.title),
                say(announcement.body),
                announcement.report_id,
                announcement.group,
                can_start=can_start,
                replaces_last=announcement.replaces_last,
            )
        )
        if announcement.is_test and not self._notifications.problem:
            self.test_shown = announcement.report_id

    def _on_mute_wanted(self, group: str) -> None:
        self._jobs.run(
            lambda: self._services.triage.mute(group, until_version_changes=True),
            lambda _: self._note_acted_on(),
        )

    def _on_started(self, command: str) -> None:
        said = translate("Actions", "Cortex was started: {command}", command=command)
        self._notifications.show(Notice(said))

    def _note_acted_on(self) -> None:
        self._tasks.run(self._announcer.acted_on, done=nothing, failed=_on_noting_failed)


def inside_a_sentence(title: str) -> str:
    """Return an English title as it is written after a colon."""
    word = title.partition(" ")[0]
    return title if word in NAMES or not word.istitle() else title[0].lower() + title[1:]


def _on_noting_failed(error: TrayError) -> None:
    log.warning("what was announced could not be noted: %s", error)
