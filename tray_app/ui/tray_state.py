"""What the tray says: one mood, one count and a few sentences, from the facts alone."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tray_app.messages import NOTHING, Message, message


class Mood(StrEnum):
    """What the icon shows. Each has a shape of its own, so that none needs its colour."""

    QUIET = "quiet"
    UNSEEN = "unseen"
    OFF = "off"
    BLOCKED = "blocked"
    NO_FOLDER = "no-folder"


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
        """The digits on the icon: never more than three characters."""
        if not self.unseen:
            return ""
        return str(self.unseen) if self.unseen < 100 else "99+"

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
            return message("%n new report(s)", n=self.unseen)
        if self.reports:
            return message("No new reports")
        return message("No crashes. Good.")

    @property
    def sending(self) -> Message | None:
        """The second line, where there is something to say about sending."""
        if self.held:
            return message("Sending waits: the address or the credentials are wrong")
        if self.failing_since is not None:
            return message("Sending fails at the moment; it is tried again by itself")
        if self.waiting:
            return message("%n report(s) on the way", n=self.waiting)
        return None

    @property
    def sentences(self) -> tuple[Message, ...]:
        """The tooltip, line by line."""
        lines = [self.status]
        if not self.reporting and self.unseen:
            lines.append(message("%n new report(s)", n=self.unseen))
        if self.problem:
            lines.append(self.problem)
        if self.sending is not None:
            lines.append(self.sending)
        if self.paused_until is not None:
            lines.append(message("Notifications are paused"))
        elif self.resting_until is not None:
            # The date is a number in ISO order, which everybody reads alike.
            until = f"{self.resting_until.astimezone():%Y-%m-%d}"
            lines.append(
                message(
                    "Nobody looked at the last notifications, so there are none until {date}",
                    date=until,
                )
            )
        return tuple(lines)

    @property
    def can_review(self) -> bool:
        """Whether there is a newest report to open."""
        return self.reports > 0
