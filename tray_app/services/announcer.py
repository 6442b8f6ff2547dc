"""Whether and how a new crash is announced: rarely, in one sentence, and never twice for the same
group.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from tray_app.messages import NOTHING, Message, message, verbatim
from tray_app.model.advice import Told
from tray_app.model.query import ReportRow
from tray_app.model.settings import NotifyWhen
from tray_app.services.events import Events, IndexProgress, ReportsChanged
from tray_app.services.preferences import Preferences

if TYPE_CHECKING:
    from tray_app.index.marks import Marks
    from tray_app.services.reports import Reports

TOO_OLD = timedelta(days=28)
"""Older reports are never announced: nobody remembers what they did then."""
JUST_BEFORE = timedelta(seconds=2)
"""A crash so soon before the start is as new as one after it: report times have whole seconds."""
TOGETHER = timedelta(seconds=20)
"""New groups within this time of the last announcement replace it instead of adding a second."""
LOOP_COUNT = 20
"""So many reports of one group within an hour are a crash loop, which is worth a second word."""
IGNORED_DAYS = 3
"""After announcements on so many days that nobody acted on there is a rest: repeating them would
only annoy.
"""
REST = timedelta(days=30)
LONGEST_NAME = 60
"""Characters of a model's name, or of a version, that a notification shows."""
_NOTE = "announcements"


@dataclass(frozen=True, slots=True)
class Announcement:
    """One notification, in words that a window translates. No text of an exception is in it."""

    title: Message
    body: Message
    report_id: str = ""
    """The newest report, which *Details* opens."""
    group: str = ""
    source: str = ""
    """The component of Cortex that crashed; empty where there is no single one."""
    count: int = 0
    """How many reports it speaks of."""
    replaces_last: bool = False
    """True when it should take the place of the one before."""
    is_test: bool = False
    """True when it is to be seen even by who looks at the reports already."""


class Announcer:
    """Turns changes of the index into at most one announcement each.

    It speaks of new reports only (of those that are read at the start, what has happened since),
    only while reporting is on,
    only of groups that were not announced before unless the user chose *always*, and not in quiet
    hours, while snoozed, or of a muted group. Nor after several days on which nobody cared: then
    the tray icon's count says what there is, and a group that was not announced is news again
    later.
    """

    def __init__(
        self,
        *,
        preferences: Preferences,
        reports: "Reports",
        marks: "Marks",
        events: Events,
        announce: Callable[[Announcement], None],
        redacted: Callable[[str], str],
        told: Callable[[ReportRow], Told | None] = lambda _row: None,
        since: datetime | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """*redacted* hides names and secrets: others look at the screen, and desktops keep what
        they have shown.

        *told* returns the advice for a report in the user's language. *since* is when the program
        was started.
        """
        self._told, self._redacted = told, redacted
        self._preferences, self._reports, self._marks = preferences, reports, marks
        self._announce, self._clock = announce, clock
        self._since = (since or clock()) - JUST_BEFORE
        self._has_read_all = False
        self._last_at: datetime | None = None
        self._last_rows: tuple[ReportRow, ...] = ()
        self._loops: dict[str, datetime] = {}
        self._unsubscribe = [
            events.subscribe(ReportsChanged, self._on_reports_changed),
            events.subscribe(IndexProgress, self._on_progress),
        ]

    def close(self) -> None:
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def acted_on(self) -> None:
        """Forget the last announcement: the user has seen it, so the next one stands for itself.
        Ends a rest.
        """
        self._last_at, self._last_rows = None, ()
        if self._marks.note(_NOTE):
            self._marks.set_note(_NOTE, "")

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
        now = self._clock()
        young = self._youngest(event, now)
        if young is None or not event.added or not self._may_speak(now):
            return
        fresh = [
            row
            for row in event.added
            if not row.damaged and row.occurred_ns >= young.timestamp() * 1e9
        ]
        fresh = [row for row in fresh if not self._marks.is_muted(row.group, row.version)]
        if tests := [row for row in fresh if row.is_test]:
            self._say_test(tests[-1])
        fresh = [row for row in fresh if not row.is_test]
        worth = self._worth_saying(fresh)
        # Of a burst only the newest rows are known; its true size is in added_count.
        all_fresh = len(fresh) == len(event.added) and not event.catching_up
        unknown = max(0, event.added_count - len(event.added)) if all_fresh else 0
        if not fresh or self._rests(now, speaks=bool(worth)):
            return
        for group in {row.group for row in worth}:
            self._marks.set_announced(group)
        if worth:
            self._say(worth, now, extra=unknown if len(worth) == len(fresh) else 0)
        elif (loop := self._loop_among(fresh, now)) is not None:
            self._say_loop(*loop)

    def _youngest(self, event: ReportsChanged, now: datetime) -> datetime | None:
        """Return from when on a report is news; None: nothing in this event is.

        What is found in the files at the start is history, but for what happened since: the icon is
        there before the files have been read. An index that is built anew later is history.
        """
        if not event.catching_up:
            return now - TOO_OLD
        return None if self._has_read_all else max(self._since, now - TOO_OLD)

    def _on_progress(self, event: IndexProgress) -> None:
        self._has_read_all |= event.finished

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
            self._marks.set_note(_NOTE, json.dumps({"until": (now + REST).isoformat()}))
            return True
        if speaks and today not in days:
            self._marks.set_note(_NOTE, json.dumps({"days": sorted(days | {today})}))
        return False

    def _noted(self) -> dict[str, Any]:
        try:
            noted = json.loads(self._marks.note(_NOTE) or "{}")
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
        return [row for row in rows if not self._marks.is_announced(row.group)]

    def _say(self, rows: list[ReportRow], now: datetime, *, extra: int) -> None:
        together = self._last_at is not None and timedelta(0) <= now - self._last_at < TOGETHER
        told = (*self._last_rows, *rows) if together else tuple(rows)
        self._last_at, self._last_rows = now, told
        newest, count = told[-1], len(told) + extra
        groups = {row.group for row in told}
        what, body = self._words(newest)
        if count > 1:
            what, body = message("%n new crash(es)", n=count), what
        self._announce(
            Announcement(
                what,
                body,
                newest.id,
                newest.group if len(groups) == 1 else "",
                newest.source,
                count,
                replaces_last=together,
            )
        )

    def _words(self, row: ReportRow) -> tuple[Message, Message]:
        """Return what happened and the first thing to try, or where it happened."""
        what = TITLES.get(row.source, TITLES[""])
        if row.model:
            what = message("{model} stopped", model=self._redacted(row.model)[:LONGEST_NAME])
        told = self._told(row)
        if told is None or not told.title:
            version = self._redacted(row.version)[:LONGEST_NAME]
            return what, verbatim(f"Cortex {version}" if version else "")
        title = message("{what}: {why}", what=what, why=told.title)
        return title, verbatim(told.steps[0].text if told.steps else told.happened)

    def _say_test(self, row: ReportRow) -> None:
        """Who makes a crash on purpose wants to see each one told."""
        title = message("Test crash received")
        self._announce(Announcement(title, NOTHING, row.id, count=1, is_test=True))

    def _loop_among(self, rows: list[ReportRow], now: datetime) -> tuple[ReportRow, int] | None:
        """Return a report of a group that goes on and on, with its count, if that has not been said
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
        title = message("Cortex keeps crashing: {count} times in the last hour", count=count)
        what, _ = self._words(row)
        self._announce(Announcement(title, what, row.id, row.group, row.source, count))


TITLES = {
    "cli": message("The Cortex command line crashed"),
    "cortex-server": message("The Cortex server crashed"),
    "cortex-cpp": message("The Cortex engine crashed"),
    "": message("Cortex crashed"),
}


def _noted_time(value: object) -> datetime | None:
    try:
        parsed = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return parsed if parsed.tzinfo else parsed.astimezone()
