"""What one setting's row says, as a value: where its value comes from, whether it can be changed,
what is wrong.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tray_app.messages import NOTHING, Message
from tray_app.settings.resolve import ValueSource


@dataclass(frozen=True, slots=True)
class RowState:
    """One setting as the window shows it."""

    value: Any
    origin: ValueSource
    locked: Message = NOTHING
    """Why it cannot be changed here; empty when it can."""
    variable: str = ""
    """The variable that holds it, where one does."""
    fault: str = ""
    """Why the last change was not accepted."""

    @property
    def can_change(self) -> bool:
        """True when the user may change it here."""
        return not self.locked

    @property
    def can_reset(self) -> bool:
        """True when the user has set it, and so can take that back."""
        return not self.locked and self.origin is ValueSource.USER


@dataclass(frozen=True, slots=True)
class Undo:
    """What a reset took away, for as long as it can be brought back."""

    values: Mapping[str, Any]

    def __bool__(self) -> bool:
        """Say whether there is anything to bring back."""
        return bool(self.values)


def tomorrow_morning(now: datetime) -> datetime:
    """Return eight o'clock on the next day, by the clock of *now*'s own time zone."""
    local = now.astimezone()
    return (local + timedelta(days=1)).replace(hour=8, minute=0, second=0, microsecond=0)
