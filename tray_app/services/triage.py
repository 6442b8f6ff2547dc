"""What a user notes about reports besides sending: looked at, out of the list, not announced."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tray_app import regular_file
from tray_app.errors import NotFound
from tray_app.index import stats
from tray_app.index.lines import LineCounter
from tray_app.index.marks import Mute
from tray_app.index.schema import DAY_NS
from tray_app.index.tailer import Tailer
from tray_app.model.query import Query
from tray_app.model.report import CrashReport, DamagedRecord, nanoseconds
from tray_app.services.events import Events, MarksChanged, ReportsChanged
from tray_app.services.index_pool import IndexPool
from tray_app.services.stored import read_record

_PORTION: Final = 1000
"""So many reports are changed at once, so that a new one never waits for long."""


class Triage:
    """Changes the marks, the index by them, and tells of it. May be called from any thread."""

    def __init__(
        self,
        index: IndexPool,
        events: Events,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._index, self._marks, self._events, self._clock = index, index.marks, events, clock

    # Looked at

    def mark_seen(self, ids: Iterable[str]) -> None:
        given = tuple(ids)
        self._marks.add_seen(map(bytes.fromhex, given))
        self._refresh_states(given)

    def mark_new(self, ids: Iterable[str]) -> None:
        """Take back that these reports were looked at."""
        given = tuple(ids)
        self._marks.remove_seen(map(bytes.fromhex, given))
        self._refresh_states(given)

    def mark_all_seen(self) -> Callable[[], None]:
        """Count everything up to now as seen; reports dated in the future are marked one by one.

        Return what takes that back.
        """
        before = self._marks.watermark
        now = self._now_ns()
        with self._index.reader() as select:
            # Clocks of one machine do not differ by more than a day; what claims more is left to
            # the single marks.
            mark = max(now, min(stats.newest_new(select.db), now + DAY_NS))
            future = [each.hex() for each in stats.new_after(select.db, mark)]
        self._marks.set_watermark(mark)
        if future:
            self.mark_seen(future)
        self._events.publish(MarksChanged())

        def take_back() -> None:
            self._marks.set_watermark(before)
            self.mark_new(future)
            self._events.publish(MarksChanged())

        return take_back

    # Out of the list

    def forget(self, ids: Iterable[str]) -> None:
        """Hide reports. Cortex's files stay as they are; `restore` brings them back."""
        given = tuple(ids)
        with self._index.reader() as select, self._index.writer() as writer:
            for some in _portions(given):
                places = [place for each in some for place in stats.places_of(select.db, each)]
                self._marks.add_forgotten(
                    (place.id, str(place.path), place.offset, place.length) for place in places
                )
                with writer.transaction():
                    writer.remove([place.key for place in places])
        self._tell_of_the_list(given)

    def restore(self, ids: Iterable[str]) -> None:
        given = tuple(ids)
        with self._index.writer() as writer:
            tailer = Tailer(writer, now_ns=self._now_ns)
            for some in _portions(given):
                tailer.read_again(place[1:] for place in self._marks.take_back(some))
        self._tell_of_the_list(given)

    def hides_any(self) -> bool:
        """Say whether reports were taken out of the list."""
        return bool(self._marks.places())

    def hidden(self) -> dict[str, CrashReport | DamagedRecord | None]:
        """Return the reports that were taken out of the list, by their ids; None stands for one
        that has gone from Cortex's file.
        """
        lines = LineCounter()
        found: dict[str, CrashReport | DamagedRecord | None] = {}
        for identity, path, offset, length in self._marks.places():
            place = stats.Place(0, Path(path), offset, length, identity, "")
            try:
                data = regular_file.read(path, length, start=offset)
                found[identity.hex()] = read_record(place, data, lines.line_at)
            except (OSError, NotFound):
                found[identity.hex()] = None
        return found

    # Not announced

    def mutes(self) -> list[Mute]:
        """List the groups that are not announced."""
        return self._marks.mutes()

    def mute(
        self, group: str, *, until: datetime | None = None, until_version_changes: bool = False
    ) -> None:
        """Do not announce this group: until a time, until Cortex's version changes, or for ever. It
        is still counted.
        """
        version = None
        if until_version_changes:
            with self._index.reader() as select:
                newest = select.rows(select.page(Query(group=group), 0, 1))
            version = newest[0].version if newest else ""
        self._marks.mute(group, until=until, version=version)
        self._events.publish(MarksChanged())

    def unmute(self, group: str) -> None:
        self._marks.unmute(group)
        self._events.publish(MarksChanged())

    # Inside

    def _refresh_states(self, ids: tuple[str, ...]) -> None:
        with self._index.writer() as writer, writer.transaction():
            writer.refresh_states(map(bytes.fromhex, ids))
        self._events.publish(MarksChanged(ids))

    def _tell_of_the_list(self, ids: tuple[str, ...]) -> None:
        self._events.publish(MarksChanged(ids if len(ids) <= _PORTION else ()))
        self._events.publish(ReportsChanged(catching_up=True))

    def _now_ns(self) -> int:
        return nanoseconds(self._clock())


def _portions(ids: tuple[str, ...]) -> Iterator[list[bytes]]:
    for start in range(0, len(ids), _PORTION):
        yield [bytes.fromhex(each) for each in ids[start : start + _PORTION]]
