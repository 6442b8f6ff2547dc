"""The submenu that quiets similar crashes, or everything for an hour; all is counted the same."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from tray_app.index.marks import Mute
from tray_app.model.query import ReportRow
from tray_app.services.services import Services
from tray_app.ui.tasks import Jobs
from tray_app.ui.text import translate
from tray_app.ui.widgets.basics import Say

DAY, WEEK, HOUR = timedelta(days=1), timedelta(days=7), timedelta(hours=1)


class Mutes(QObject):
    """Fills the menu, does what was chosen, and says so with a way back."""

    def __init__(
        self,
        services: Services,
        jobs: Jobs,
        say: Say,
        parent: QObject,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(parent)
        self._services, self._jobs, self._say, self._clock = services, jobs, say, clock
        self._mutes: Sequence[Mute] = ()
        self.load()

    def load(self) -> None:
        """Learn what is muted: a menu has no time to ask."""
        self._jobs.run(self._services.triage.mutes, self._take)

    def _take(self, mutes: Sequence[Mute]) -> None:
        self._mutes = mutes

    def _is_muted(self, group: str, version: str) -> bool:
        now = self._clock()
        return any(
            mute.group == group
            and mute.version in (None, version)
            and (mute.until is None or mute.until > now)
            for mute in self._mutes
        )

    def fill(self, menu: QMenu, row: ReportRow | None) -> None:
        """Offer what can be muted; *row* is of the kind, None where no readable one is chosen."""
        if row is not None and not row.damaged:
            group = row.group
            if self._is_muted(group, row.version):
                self._offer(menu, translate("Mute", "&Unmute"), lambda: self.unmute(group))
            else:
                now = self._clock()
                for words, chosen in (
                    (translate("Mute", "For a &day"), {"until": now + DAY}),
                    (translate("Mute", "For a &week"), {"until": now + WEEK}),
                    (
                        translate("Mute", "Until the &version changes"),
                        {"until_version_changes": True},
                    ),
                ):
                    self._offer(menu, words, partial(self.mute, group, **chosen))
            menu.addSeparator()
        self._offer(menu, translate("Mute", "All notifications for an &hour"), self.pause)

    def mute(
        self, group: str, *, until: datetime | None = None, until_version_changes: bool = False
    ) -> None:
        """Do not announce this kind."""
        triage = self._services.triage
        self._do(
            lambda: triage.mute(group, until=until, until_version_changes=until_version_changes),
            translate("Mute", "Muted. Similar crashes are still counted."),
            lambda: self.unmute(group),
        )

    def unmute(self, group: str) -> None:
        """Announce this kind again."""
        triage = self._services.triage
        self._do(lambda: triage.unmute(group), translate("Mute", "Unmuted"), None)

    def pause(self) -> None:
        """No notifications for an hour."""
        preferences, until = self._services.preferences, (self._clock() + HOUR).isoformat()
        self._do(
            lambda: preferences.set("snooze_until", until),
            translate("Mute", "No notifications for an hour."),
            lambda: self._do(
                lambda: preferences.set("snooze_until", ""),
                translate("Mute", "Notifications on"),
                None,
            ),
        )

    def _offer(self, menu: QMenu, text: str, chosen: Callable[[], None]) -> None:
        menu.addAction(text).triggered.connect(lambda _checked=False: chosen())

    def _do(self, job: Callable[[], None], words: str, undo: Callable[[], None] | None) -> None:
        self._jobs.run(job, lambda _: self._say(words, undo))
