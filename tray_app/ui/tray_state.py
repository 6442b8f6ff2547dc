"""What the tray says: one mood, one count and a few sentences, from the facts alone."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from tray_app.messages import NOTHING, Message, message

DOT = "•"


class Mood(StrEnum):
    """What the icon shows. Each has a shape of its own, so that none needs its colour."""

    QUIET = "quiet"
    UNSEEN = "unseen"
    OFF = "off"
    BLOCKED = "blocked"
    NO_FOLDER = "no-folder"


class Pause(StrEnum):
    """For how long notifications are paused."""

    HOUR = "hour"
    TOMORROW = "tomorrow"
    WEEK = "week"
    END = "end"
    """Not any longer."""

    def until(self, now: datetime) -> datetime | None:
        """Return when a pause that begins *now* ends; None: at once."""
        local = now.astimezone()
        match self:
            case Pause.HOUR:
                return local + timedelta(hours=1)
            case Pause.TOMORROW:
                return datetime.combine(local.date() + timedelta(days=1), MORNING).astimezone()
            case Pause.WEEK:
                return local + timedelta(days=7)
            case Pause.END:
                return None


MORNING = time(8)


@dataclass(frozen=True, slots=True)
class TrayState:
    """Everything the tray knows. The default is a program that has not looked yet."""

    reports: int = 0
    unseen: int = 0
    reporting: bool = True
    folder_exists: bool = True
    problem: Message = NOTHING
    """The first problem with the folders."""
    failing_since: datetime | None = None
    """Since when nothing could be delivered; None while all is well."""
    held: int = 0
    """Destinations that wait for the user: address or credentials are wrong."""
    waiting: int = 0
    """Reports on their way."""
    paused_until: datetime | None = None
    """Until when notifications are paused."""
    resting_until: datetime | None = None
    """Until when nothing is announced, because announcements on several days were left alone."""
    can_start: bool = False
    """Whether there is a Cortex on this computer that could be started."""
    share_indexed: float | None = None
    """From 0 to 1 while old reports are being read."""

    @property
    def mood(self) -> Mood:
        """What the icon shows: what the user can act on comes first."""
        if not self.reporting:
            return Mood.OFF
        if self._nothing_to_read:
            return Mood.NO_FOLDER
        if self.held or self.failing_since is not None:
            return Mood.BLOCKED
        return Mood.UNSEEN if self.unseen else Mood.QUIET

    @property
    def _nothing_to_read(self) -> bool:
        """One file that cannot be read is a line of the tooltip as long as there are others."""
        return not self.folder_exists or (bool(self.problem) and not self.reports)

    @property
    def badge(self) -> str:
        """What stands on the icon: one digit, or a dot for more; nothing where nothing is new."""
        if not self.unseen:
            return ""
        return str(self.unseen) if self.unseen < 10 else DOT

    @property
    def status(self) -> Message:
        """The menu's first line."""
        if not self.reporting:
            return message("Crash reporting is off")
        if self.problem and self._nothing_to_read:
            return message("The crash reports cannot be read")
        if not self.folder_exists:
            return message("Cortex has written no reports here yet")
        if self.share_indexed is not None:
            return message(
                "Reading crash reports: {percent} %", percent=int(self.share_indexed * 100)
            )
        if self.unseen:
            return message("%n new crash(es)", n=self.unseen)
        return message("No new crashes")

    @property
    def sending(self) -> Message | None:
        """The second line, where there is something to say about sending."""
        if self.held:
            return message("Sending needs attention")
        if self.failing_since is not None:
            return message("Sending fails, retrying")
        if self.waiting:
            return message("Sending %n report(s)", n=self.waiting)
        return None

    @property
    def sentences(self) -> tuple[Message, ...]:
        """The tooltip, line by line."""
        lines = [self.status]
        if not self.reporting and self.unseen:
            lines.append(message("%n new crash(es)", n=self.unseen))
        if self.problem:
            lines.append(self.problem)
        if self.sending is not None:
            lines.append(self.sending)
        if self.paused_until is not None:
            lines.append(message("Notifications paused"))
        elif self.resting_until is not None:
            # The date is a number in ISO order, which everybody reads alike.
            until = f"{self.resting_until.astimezone():%Y-%m-%d}"
            lines.append(
                message("Notifications paused until {date}: recent ones weren't opened", date=until)
            )
        return tuple(lines)

    @property
    def is_silent(self) -> bool:
        """Whether notifications are paused, by the user or because nobody looked at them."""
        return self.paused_until is not None or self.resting_until is not None
