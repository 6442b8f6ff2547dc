"""Whether and how a new crash is announced: rarely, in one sentence, and never twice for the same
kind.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from tray_app.messages import N_
from tray_app.model.consent import Policy
from tray_app.model.query import ReportRow
from tray_app.model.settings import NotifyWhen
from tray_app.services.events import Events, ReportsChanged
from tray_app.services.preferences import Preferences

if TYPE_CHECKING:
    from tray_app.services.reports import Reports

TOO_OLD = timedelta(days=28)
"""Older reports are never announced: nobody remembers what they did then."""
TOGETHER = timedelta(seconds=20)
"""New kinds within this time of the last announcement replace it instead of adding a second one."""
LOOP_COUNT = 20
"""So many reports of one kind within an hour are a crash loop, which is worth a second word."""
IGNORED_DAYS = 3
"""After announcements on so many days that nobody acted on there is a rest: repeating them would
only annoy.
"""
REST = timedelta(days=30)
_NOTE = "announcements"


@dataclass(frozen=True, slots=True)
class Announcement:
    """One notification. The templates are English, for `str.format` with `values`, so that a window
    can translate.
    """

    title_template: str
    body_template: str
    values: dict[str, Any]
    report_id: str
    """The newest report, which *Review* opens."""
    group: str
    count: int
    """How many reports it speaks of."""
    replaces_last: bool = False
    """True when it should take the place of the one before."""
    is_test: bool = False
    """True when it is to be seen even by who looks at the reports already."""

    @property
    def title(self) -> str:
        """In English."""
        return self.title_template.format(**self.values)

    @property
    def body(self) -> str:
        """In English. Holds text from the report: hostile."""
        return self.body_template.format(**self.values)


class Announcer:
    """Turns changes of the index into at most one announcement each.

    It speaks of new reports only (never while old ones are being read), only while reporting is on,
    only of kinds that were not announced before unless the user chose *always*, and not in quiet
    hours, while snoozed, or of a muted group. Nor after several days on which nobody cared: then
    the tray icon's count says what there is, and a group that was not announced is news again
    later.
    """

    def __init__(
        self,
        *,
        preferences: Preferences,
        reports: "Reports",
        events: Events,
        announce: Callable[[Announcement], None],
        redacted: Callable[[str], str],
        known: Callable[[ReportRow], str] = lambda _row: "",
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """*redacted* hides names and secrets: others look at the screen, and desktops keep what
        they have shown.

        *known* returns the title of the known issue that a report is of; empty for none.
        """
        self._known, self._redacted = known, redacted
        self._preferences, self._reports, self._announce, self._clock = (
            preferences,
            reports,
            announce,
            clock,
        )
        self._last_at: datetime | None = None
        self._last_rows: tuple[ReportRow, ...] = ()
        self._loops: dict[str, datetime] = {}
        self._unsubscribe = events.subscribe(ReportsChanged, self._on_reports_changed)

    def close(self) -> None:
        """Stop listening."""
        self._unsubscribe()

    def acted_on(self) -> None:
        """Forget the last announcement: the user has seen it, so the next one stands for itself.
        Ends a rest.
        """
        self._last_at, self._last_rows = None, ()
        if self._reports.note(_NOTE):
            self._reports.set_note(_NOTE, "")

    def may_speak(self) -> bool:
        """Say whether anybody may be disturbed now, by whatever news."""
        return self._may_speak(self._clock())

    @property
    def resting_until(self) -> datetime | None:
        """Until when nothing is announced because several announcements were left alone; None when
        it is not so.
        """
        until = _noted_time(self._noted().get("until", ""))
        return until if until is not None and self._clock() < until else None

    def _on_reports_changed(self, event: ReportsChanged) -> None:
        if event.catching_up or not event.added:
            return
        now = self._clock()
        if not self._may_speak(now):
            return
        young = now - TOO_OLD
        fresh = [
            row
            for row in event.added
            if not row.damaged and row.occurred_ns >= young.timestamp() * 1e9
        ]
        fresh = [row for row in fresh if not self._reports.is_muted(row.group, row.version)]
        if tests := [row for row in fresh if row.is_test]:
            self._say_test(tests[-1])
        fresh = [row for row in fresh if not row.is_test]
        worth = self._worth_saying(fresh)
        # Of a burst only the newest rows are known; its true size is in added_count.
        unknown = (
            max(0, event.added_count - len(event.added)) if len(fresh) == len(event.added) else 0
        )
        if not fresh or self._rests(now, speaks=bool(worth)):
            return
        for group in {row.group for row in worth}:
            self._reports.set_announced(group)
        if worth:
            self._say(worth, now, extra=unknown if len(worth) == len(fresh) else 0)
        elif (loop := self._loop_among(fresh, now)) is not None:
            self._say_loop(*loop)

    def _rests(self, now: datetime, *, speaks: bool) -> bool:
        """Say whether nobody cares at present, and note the day if something is going
        to be said.
        """
        noted = self._noted()
        until = _noted_time(noted.get("until", ""))
        if until is not None and now < until:
            return True
        today = str(now.astimezone().date())
        listed = noted.get("days")
        days = {str(day) for day in listed} if isinstance(listed, list) else set()
        if len(days - {today}) >= IGNORED_DAYS:
            self._reports.set_note(_NOTE, json.dumps({"until": (now + REST).isoformat()}))
            return True
        if speaks and today not in days:
            self._reports.set_note(_NOTE, json.dumps({"days": sorted(days | {today})}))
        return False

    def _noted(self) -> dict[str, Any]:
        try:
            noted = json.loads(self._reports.note(_NOTE) or "{}")
        except ValueError:
            return {}
        return noted if isinstance(noted, dict) else {}

    def _may_speak(self, now: datetime) -> bool:
        settings = self._preferences.current
        if not settings.reporting or settings.notify is NotifyWhen.NEVER:
            return False
        if settings.snooze_until is not None and now < settings.snooze_until:
            return False
        return settings.quiet_hours is None or not settings.quiet_hours.contains(
            now.astimezone().time()
        )

    def _worth_saying(self, rows: list[ReportRow]) -> list[ReportRow]:
        if self._preferences.current.notify is NotifyWhen.ALWAYS:
            return rows
        return [row for row in rows if not self._reports.announced(row.group)]

    def _say(self, rows: list[ReportRow], now: datetime, *, extra: int) -> None:
        together = self._last_at is not None and timedelta(0) <= now - self._last_at < TOGETHER
        told = (*self._last_rows, *rows) if together else tuple(rows)
        self._last_at, self._last_rows = now, told
        newest = told[-1]
        count, kinds = len(told) + extra, len({row.group for row in told})
        values: dict[str, Any] = {
            "what": self._redacted(newest.what),
            "count": count,
            "kinds": kinds,
        }
        issue = self._known(newest) if kinds == 1 else ""
        if issue:
            values["issue"] = issue
        if count == 1:
            title, body = TITLES.get(newest.source, TITLES[""]), self._body(issue)
        elif kinds == 1:
            title, body = N_("Cortex crashed {count} times in the same way"), self._body(issue)
        else:
            title, body = N_("{count} new crash reports of {kinds} kinds"), N_("The newest: {what}")
        self._announce(
            Announcement(
                title, body, values, newest.id, newest.group, count, replaces_last=together
            )
        )

    def _body(self, issue: str) -> str:
        sending = self._preferences.current.sending
        if issue and sending is Policy.ALWAYS:
            return N_("{what}\nKnown issue: {issue}\nThe report is being sent.")
        if issue:
            return N_("{what}\nKnown issue: {issue}")
        if sending is Policy.ALWAYS:
            return N_("{what}\nThe report is being sent.")
        if sending is Policy.NEVER:
            return N_("{what}\nThe report stays on this computer.")
        return N_("{what}\nYou can look at the report and decide whether to send it.")

    def _say_test(self, row: ReportRow) -> None:
        """Who makes a crash on purpose wants to see each one told."""
        body = N_("{what}\nThe way from a crash to this notification works.")
        self._announce(
            Announcement(
                N_("The test crash has arrived"),
                body,
                {"what": self._redacted(row.what)},
                row.id,
                "",
                1,
                is_test=True,
            )
        )

    def _loop_among(self, rows: list[ReportRow], now: datetime) -> tuple[ReportRow, int] | None:
        """Return a report of a kind that goes on and on, with its count, if that has not been said
        lately.
        """
        for row in {row.group: row for row in rows}.values():
            said = self._loops.get(row.group)
            if said is not None and now - said < timedelta(hours=1):
                continue
            count = self._reports.last_hour(row.group)
            if count >= LOOP_COUNT:
                self._loops[row.group] = now
                return row, count
        return None

    def _say_loop(self, row: ReportRow, count: int) -> None:
        title = N_("Cortex keeps crashing: {count} times in the last hour")
        values = {"what": self._redacted(row.what), "count": count}
        self._announce(Announcement(title, "{what}", values, row.id, row.group, count))


TITLES = {
    "cli": N_("The Cortex command line crashed"),
    "cortex-server": N_("The Cortex server crashed"),
    "cortex-cpp": N_("The Cortex engine crashed"),
    "": N_("Cortex crashed"),
}


def _noted_time(value: object) -> datetime | None:
    try:
        parsed = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return parsed if parsed.tzinfo else parsed.astimezone()
