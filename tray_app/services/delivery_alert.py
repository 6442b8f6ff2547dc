"""One quiet word when sending has failed for a whole day, and no second one before it has worked
again.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from tray_app.delivery.records import Failing
from tray_app.messages import message
from tray_app.services.announcer import Announcement

if TYPE_CHECKING:
    from tray_app.index.marks import Marks

AFTER: Final = timedelta(days=1)
"""A shorter failure mends itself more often than not; the tray icon shows it all the same."""
AGAIN: Final = timedelta(hours=1)
"""When nobody may be disturbed, to look again."""
_NOTE: Final = "failing since"


class DeliveryAlert:
    """Knows whether the failure that goes on has been spoken of, also by the program before this
    one.
    """

    def __init__(
        self,
        *,
        failing: Callable[[], Failing | None],
        marks: "Marks",
        may_speak: Callable[[], bool],
        announce: Callable[[Announcement], None],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._failing, self._marks, self._may_speak = failing, marks, may_speak
        self._announce, self._clock = announce, clock

    def look(self) -> timedelta | None:
        """Speak if it is time to; return after how long to look again, None when that is not
        needed.
        """
        failing = self._failing()
        said = self._marks.note(_NOTE)
        if failing is None:
            if said:
                self._marks.set_note(_NOTE, "")
            return None
        since = failing.since.isoformat()
        if said == since:
            return None
        left = failing.since + AFTER - self._clock()
        if left > timedelta():
            return left
        if not self._may_speak():
            return AGAIN
        self._marks.set_note(_NOTE, since)
        self._announce(
            Announcement(
                message("Crash reports could not be sent for a day"),
                message("{host}: {why}", host=failing.host, why=failing.why),
            )
        )
        return None
