"""Keeps this program's own files within the age and size that the user chose.

By age: older reports leave our index, and the bytes of what was settled leave the ledger; the
receipts' facts stay. By size: the oldest repeats of a crash loop go first, and go on to be counted;
then settled bytes. What waits to be sent is never let go, and no report goes for a newer one of
another kind. Cortex's files stay.
"""

import logging
import sqlite3
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from tray_app.index import pruning
from tray_app.index.writer import IndexWriter
from tray_app.model.report import nanoseconds
from tray_app.services.events import Events, ReportsChanged
from tray_app.services.index_pool import IndexPool
from tray_app.services.preferences import Preferences

if TYPE_CHECKING:
    from tray_app.delivery.ledger import Ledger

log = logging.getLogger(__name__)

KEEP_OF_A_GROUP: Final = 200
"""Of each group of similar crashes the newest so many reports stay, however little space there is.
"""
PORTION: Final = 1000
_WORTH_COMPACTING: Final = 2 << 20
_SLACK_NS: Final = 86_400_000_000_000
"""A limit that moves back by less than this, in nanoseconds, is not worth reading everything again.
"""


@dataclass(slots=True)
class Tidied:
    """What one round came to."""

    expired: int = 0
    """Reports that left the index because of their age."""
    repeats: int = 0
    """Repeats of the same crash that left it for want of space."""
    bodies: int = 0
    """Settled requests whose bytes were let go."""
    widened: bool = False
    """More is to be kept than before, so the index is to be built again."""

    def __bool__(self) -> bool:
        return bool(self.expired or self.repeats or self.bodies or self.widened)


class Retention:
    """One round at a time, in steps of milliseconds, so that whoever runs it can do other things in
    between.
    """

    def __init__(
        self,
        *,
        index: IndexPool,
        ledger: "Ledger",
        preferences: Preferences,
        events: Events,
        rebuild: Callable[[], None] = lambda: None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """*rebuild* reads Cortex's files into a new index, for limits that have become wider."""
        self._index, self._ledger = index, ledger
        self._preferences, self._events = preferences, events
        self._rebuild, self._clock = rebuild, clock

    def steps(self) -> Iterator[Tidied]:
        """Do a round, a portion at each step; what it has come to so far is given each time."""
        done = Tidied()
        settings = self._preferences.current
        days, megabytes = settings.keep_days, settings.keep_mb
        oldest = self._clock() - timedelta(days=days) if days else None
        if not self._index.file.exists():
            return
        with self._index.writer() as writer:
            if self._is_wider(writer.db, oldest, megabytes):
                done.widened = True
            else:
                yield from self._index_by_age(writer, oldest, done)
                yield from self._ledger_by_age(oldest, done)
                yield from self._by_size(writer, megabytes << 20, done)
                if done.expired or done.repeats:
                    self._events.publish(ReportsChanged(catching_up=True))
                yield from self._give_back(writer.db, done)
        if done.widened:
            # The records between the old limit and the new one are in Cortex's files alone.
            self._rebuild()
            yield done
        if done:
            log.info("tidied: %s", done)

    # By age

    def _is_wider(self, db: sqlite3.Connection, oldest: datetime | None, megabytes: int) -> bool:
        now = pruning.limits(db)
        floor = nanoseconds(oldest) if oldest is not None else 0
        # Repeats that went for want of space come back only where no size is set any more: else
        # they would go again.
        return floor < now.floor - _SLACK_NS or (bool(now.kept_from) and not megabytes)

    def _index_by_age(
        self, writer: IndexWriter, oldest: datetime | None, done: Tidied
    ) -> Iterator[Tidied]:
        if oldest is None:
            return
        floor = nanoseconds(oldest)
        with writer.transaction():
            pruning.set_floor(writer.db, floor)
        while keys := pruning.expired(writer.db, floor, PORTION, self._ledger.open_reports()):
            with writer.transaction():
                writer.expire(keys)
            done.expired += len(keys)
            yield done
        with writer.transaction():
            writer.forget_before(floor)

    def _ledger_by_age(self, oldest: datetime | None, done: Tidied) -> Iterator[Tidied]:
        if oldest is None:
            return
        while (dropped := self._ledger.drop_bodies(oldest))[0]:
            done.bodies += dropped[0]
            yield done

    # By size

    def _by_size(self, writer: IndexWriter, most: int, done: Tidied) -> Iterator[Tidied]:
        if not most:
            return
        settled: set[str] = set()
        while self._in_use(writer.db) > most:
            group = pruning.largest_group(writer.db, KEEP_OF_A_GROUP, settled)
            if group is None:
                break
            with writer.transaction():
                on_the_way = self._ledger.open_reports()
                keys = pruning.keep_newest(writer.db, group, KEEP_OF_A_GROUP, PORTION, on_the_way)
                writer.retire(keys)
            if not keys:
                settled.add(group.fingerprint)
                continue
            done.repeats += len(keys)
            yield done
        while self._in_use(writer.db) > most:
            count, _ = self._ledger.drop_bodies(None)
            if not count:
                return
            done.bodies += count
            yield done

    def _in_use(self, db: sqlite3.Connection) -> int:
        return pruning.used(db)[0] + self._ledger.used()[0]

    def _give_back(self, db: sqlite3.Connection, done: Tidied) -> Iterator[Tidied]:
        used, free = pruning.used(db)
        if free > max(_WORTH_COMPACTING, used // 4):
            pruning.compact(db)
            yield done
        used, free = self._ledger.used()
        if free > max(_WORTH_COMPACTING, used // 4):
            self._ledger.compact()
            yield done


class Upkeep:
    """When a round is due: a while after the reports were read, then once a day, and at once for
    new settings.
    """

    FIRST: Final = 30.0
    DAILY: Final = 24 * 3600.0
    KEYS: Final = frozenset({"keep_days", "keep_mb"})

    def __init__(
        self, retention: Retention, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._retention, self._clock = retention, clock
        self._due: float | None = None
        self._round: Iterator[Tidied] | None = None

    def on_read(self) -> None:
        """Cortex's files have been read: a program that runs on will tidy up in a while."""
        self._due = self._clock() + self.FIRST

    def on_settings(self, keys: Collection[str]) -> None:
        """Settings have changed. A command that reads nothing tidies nothing either."""
        if self._due is not None and not self.KEYS.isdisjoint(keys):
            self._round, self._due = None, self._clock()

    def pause(self) -> float | None:
        """Return how long there is nothing to do, in seconds; None: until something happens."""
        if self._round is not None:
            return 0.0
        return None if self._due is None else max(0.0, self._due - self._clock())

    def close(self) -> None:
        """Leave the round that is going on; the next one goes on with it."""
        self._round = None

    def step(self) -> None:
        """Do a portion of what is due. Raises StorageFailed."""
        if self._round is None:
            if self._due is None or self._clock() < self._due:
                return
            self._due = self._clock() + self.DAILY
            self._round = self._retention.steps()
        try:
            if next(self._round, None) is None:
                self._round = None
        except BaseException:
            self._round = None
            raise
