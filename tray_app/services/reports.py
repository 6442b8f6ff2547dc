"""Looking at reports: rows from the index, details straight from Cortex's own files."""

import contextlib
import dataclasses
from array import array
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal

from tray_app import paths, regular_file
from tray_app.errors import NotFound
from tray_app.index import chunk_reader, parser, reader, schema, stats, timeline
from tray_app.index.counts import DAY_NS
from tray_app.index.lines import LineCounter
from tray_app.index.marks import Marks, Mute
from tray_app.index.queries import IndexReader, natural
from tray_app.index.tailer import Tailer
from tray_app.messages import Message, en
from tray_app.model.query import Bar, KindFacts, Query, Release, ReportRow, Totals
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.model.state import StateName
from tray_app.services import regressions
from tray_app.services.events import Events, MarksChanged, ReportsChanged
from tray_app.services.index_pool import IndexPool
from tray_app.services.lookup import Lookup, key_of
from tray_app.services.stored import read_record

ReportKey = int | str
"""A row's key, or a report's id or the beginning of one."""


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """All that is known about one kind of crash."""

    group: str
    count: int
    first_ns: int
    last_ns: int
    what: str
    versions: tuple[str, ...]
    models: tuple[str, ...]
    daily: tuple[tuple[int, int], ...]
    """Start of the day (UTC, nanoseconds since 1970) and how many, oldest first; days without any
    are left out.
    """
    last_hour: int
    """How many in the last hour: many mean a crash loop."""
    is_muted: bool
    times: int = 0
    """How often it happened: more than `count` where a report stands for several times, or some are
    gone.
    """
    gone: int = 0
    """How many of `times` are counted and no longer kept one by one."""


_LONGEST_AWAY: Final = 400
"""Days that are looked at to find when a kind came back."""

_PORTION: Final = 1000


def _never() -> bool:
    return False


class Reports:
    """Thread-safe: whoever reads has a connection to the index alone."""

    def __init__(
        self,
        *,
        index_file: Path,
        marks: Marks,
        events: Events,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        beside: Callable[[], Mapping[str, Sequence[Path]]] = dict,
    ) -> None:
        """*beside* names further files whose size `disk_use` tells."""
        self._file, self._marks, self._events, self._clock = index_file, marks, events, clock
        self._beside = beside
        self._lines = LineCounter()
        self._index = IndexPool(index_file, marks)

    def page(self, query: Query, offset: int, limit: int) -> list[ReportRow]:
        """Return the rows from *offset* on, at most *limit*."""
        with self._index.reader() as select:
            return select.rows(select.page(query, offset, limit))

    def keys(self, query: Query, should_stop: Callable[[], bool] = _never) -> "array[int]":
        """Return the keys of all matches in order. Raises Cancelled when *should_stop* says so."""
        with self._index.reader() as select:
            return select.keys(query, should_stop)

    def rows(self, keys: Sequence[int], *, with_kinds: bool = False) -> list[ReportRow]:
        """Return the rows with these keys in the same order; reports that have gone are left out.

        *with_kinds* adds what the row of a group says (`ReportRow.kind`), for all of them together.
        """
        with self._index.reader() as select:
            rows = select.rows(keys)
            if not with_kinds:
                return rows
            today = self._now_ns() // DAY_NS
            found = stats.kinds(
                select.db, list(dict.fromkeys(row.group for row in rows)), today - _LONGEST_AWAY
            )
            newest = regressions.newest_version(
                [release.version for release in stats.releases(select.db)]
            )
        return [
            dataclasses.replace(
                row,
                kind=KindFacts(
                    tuple(sorted(found[row.group].versions, key=natural, reverse=True)),
                    tuple(found[row.group].models),
                    regressions.last_days(found[row.group].days, today),
                    regressions.new_in(found[row.group].versions, newest),
                    regressions.away_days([day for day, _ in found[row.group].days]),
                ),
            )
            for row in rows
        ]

    def releases(self) -> list[Release]:
        """List the versions of Cortex that occur and when each was met first, in that order."""
        with self._index.reader() as select:
            return stats.releases(select.db)

    def last_seen(self, version: str) -> int:
        """Return when the newest report from this version of Cortex was, in nanoseconds since 1970;
        0 without any.
        """
        with self._index.reader() as select:
            return stats.last_seen(select.db, version)

    def recovery(self, trace_id: str) -> ReportRow | None:
        """Return the note that says how a hang with this trace ended; None when there is none."""
        if not trace_id.isalnum():
            return None
        found = self.page(Query(search=trace_id, states=frozenset({StateName.RECOVERED})), 0, 1)
        return found[0] if found else None

    def count(self, query: Query) -> int:
        """Return how many rows *query* has."""
        with self._index.reader() as select:
            return select.count(query)

    def totals(self) -> Totals:
        """Return the figures over all reports."""
        with self._index.reader() as select:
            return stats.totals(select.db, select.watermark)

    def find(self, id_or_prefix: str) -> ReportRow:
        """Return the report with this id or beginning of an id. Raises BadInput or NotFound."""
        with self._index.reader() as select:
            return select.rows([self._key(select, id_or_prefix)])[0]

    def stored_size(self, ids: Collection[str]) -> int:
        """Return how many bytes these reports have in Cortex's files together."""
        with self._index.reader() as select:
            return stats.size_of(select.db, ids)

    def report(self, key_or_id: ReportKey) -> CrashReport | DamagedRecord:
        """Read one report from Cortex's file. Raises NotFound when it has gone from there."""
        with self._index.reader() as select:
            place, data = self._stored(select, key_or_id)
        return read_record(place, data, self._lines.line_at)

    def stored(self, key_or_id: ReportKey) -> bytes:
        """Return the record's bytes exactly as they stand in Cortex's file; of one that is too
        long, the beginning.
        """
        with self._index.reader() as select:
            return self._stored(select, key_or_id)[1]

    def violations(self, key_or_id: ReportKey) -> list[Message]:
        """Say which rules of the published schema a report breaks, each with its place; empty when
        it is valid.
        """
        from tray_app.index import validate

        data = self.stored(key_or_id)
        decoded = parser.decode(data)
        return (
            [decoded]
            if isinstance(decoded, Message)
            else validate.violations(decoded.envelope["event"])
        )

    def breaking_the_schema(self, newest: int = 200) -> tuple[int, int]:
        """Say how many of the *newest* reports break the published schema, and how many were looked
        at.
        """
        from tray_app.index import validate

        broken = looked = 0
        for row in self.page(Query(), 0, newest):
            if not row.damaged:
                decoded = parser.decode(self.stored(row.key))
                looked += 1
                broken += isinstance(decoded, Message) or bool(
                    validate.violations(decoded.envelope["event"])
                )
        return broken, looked

    def sources(self) -> list[str]:
        """List the sources that occur."""
        with self._index.reader() as select:
            return select.names(schema.SOURCE)

    def versions(self) -> list[str]:
        """List the versions of Cortex that occur, oldest first."""
        with self._index.reader() as select:
            return select.names(schema.APP_VERSION)

    def timeline(
        self,
        since_ns: int,
        until_ns: int,
        bucket: Literal["day", "hour"],
        query: Query | None = None,
    ) -> list[Bar]:
        """Count reports by day or hour (UTC) and source."""
        with self._index.reader() as select:
            return timeline.bars(
                select,
                since_ns,
                until_ns,
                timeline.bucket_ns(bucket),
                query if query is not None else Query(),
            )

    def group(self, group: str) -> GroupFacts:
        """Return what is known about one kind of crash. Raises NotFound."""
        with self._index.reader() as select:
            found = stats.group(select.db, group)
            if found is None:
                raise NotFound("There are no reports of this kind any more")
            newest = select.rows([found.newest])
            version = newest[0].version if newest else ""
            return GroupFacts(
                group,
                found.size,
                found.first_ns,
                found.last_ns,
                newest[0].what if newest else "",
                found.versions,
                found.models,
                found.daily,
                stats.last_hour(select.db, group, self._now_ns()),
                self._marks.is_muted(group, version),
                found.times,
                found.gone,
            )

    def last_hour(self, group: str) -> int:
        """Return how many reports of this kind there were in the last hour: many mean a
        crash loop.
        """
        with self._index.reader() as select:
            return stats.last_hour(select.db, group, self._now_ns())

    def mark_seen(self, ids: Iterable[str]) -> None:
        """Note that these reports have been looked at."""
        given = tuple(ids)
        self._marks.add_seen(map(bytes.fromhex, given))
        self._refresh_states(given)

    def mark_new(self, ids: Iterable[str]) -> None:
        """Take back that these reports were looked at."""
        given = tuple(ids)
        self._marks.remove_seen(map(bytes.fromhex, given))
        self._refresh_states(given)

    def _refresh_states(self, ids: tuple[str, ...]) -> None:
        with self._index.writer() as writer, writer.transaction():
            writer.refresh_states(map(bytes.fromhex, ids))
        self._events.publish(MarksChanged(ids))

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
            future = stats.new_after(select.db, mark)
        self._marks.set_watermark(mark)
        if future:
            self._marks.add_seen(future)
            with self._index.writer() as writer, writer.transaction():
                writer.refresh_states(future)
        self._events.publish(MarksChanged())

        def take_back() -> None:
            self._marks.set_watermark(before)
            self.mark_new(each.hex() for each in future)
            self._events.publish(MarksChanged())

        return take_back

    def forget(self, ids: Iterable[str]) -> None:
        """Hide reports. Cortex's files stay as they are; `restore` brings them back."""
        given = tuple(ids)
        with self._index.reader() as select, self._index.writer() as writer:
            # In portions, so that a new report never waits for long.
            for start in range(0, len(given), _PORTION):
                some = given[start : start + _PORTION]
                places = [
                    place
                    for item in some
                    for place in stats.places_of(select.db, bytes.fromhex(item))
                ]
                self._marks.add_forgotten(
                    (place.id, str(place.path), place.offset, place.length) for place in places
                )
                with writer.transaction():
                    writer.remove([place.key for place in places])
        self._events.publish(MarksChanged(given if len(given) <= 1000 else ()))
        self._events.publish(ReportsChanged(catching_up=True))

    def restore(self, ids: Iterable[str]) -> None:
        """Show forgotten reports again."""
        given = tuple(ids)
        with self._index.writer() as writer:
            tailer = Tailer(writer, now_ns=self._now_ns)
            for start in range(0, len(given), _PORTION):
                some = given[start : start + _PORTION]
                places = self._marks.take_back(bytes.fromhex(identity) for identity in some)
                tailer.read_again(place[1:] for place in places)
        self._events.publish(MarksChanged(given if len(given) <= 1000 else ()))
        self._events.publish(ReportsChanged(catching_up=True))

    def hidden(self) -> dict[str, CrashReport | DamagedRecord | None]:
        """Return the reports that were taken out of the list, by their ids; None stands for one
        that has gone from Cortex's file.
        """
        found: dict[str, CrashReport | DamagedRecord | None] = {}
        for identity, path, offset, length in self._marks.places():
            place = stats.Place(0, Path(path), offset, length, identity, "")
            try:
                data = regular_file.read(path, length, start=offset)
                found[identity.hex()] = read_record(place, data, self._lines.line_at)
            except (OSError, NotFound):
                found[identity.hex()] = None
        return found

    def mutes(self) -> list[Mute]:
        """List the kinds that are not announced."""
        return self._marks.mutes()

    def mute(
        self, group: str, *, until: datetime | None = None, until_version_changes: bool = False
    ) -> None:
        """Do not announce this kind: until a time, until Cortex's version changes, or for ever. It
        is still counted.
        """
        version = None
        if until_version_changes:
            newest = self.page(Query(group=group), 0, 1)
            version = newest[0].version if newest else ""
        self._marks.mute(group, until=until, version=version)
        self._events.publish(MarksChanged())

    def unmute(self, group: str) -> None:
        """Announce this kind again."""
        self._marks.unmute(group)
        self._events.publish(MarksChanged())

    def is_muted(self, group: str, version: str = "") -> bool:
        """Return whether a new report of this kind, from this version of Cortex, is not to be
        announced.
        """
        return self._marks.is_muted(group, version)

    def announced(self, group: str) -> bool:
        """Return whether this kind has been announced before."""
        return self._marks.is_announced(group)

    def set_announced(self, group: str, value: bool = True) -> None:
        """Remember that this kind has been announced."""
        self._marks.set_announced(group, value)

    def note(self, name: str) -> str:
        """Return what was last noted under *name*; empty when nothing was."""
        return self._marks.note(name)

    def set_note(self, name: str, value: str) -> None:
        """Keep a short text under *name*, over restarts."""
        self._marks.set_note(name, value)

    def disk_use(self) -> dict[str, int]:
        """Return bytes on disk: index, marks, and what else the program keeps or reads."""

        def size(file: Path) -> int:
            total = 0
            for suffix in ("", "-wal", "-shm"):
                with contextlib.suppress(OSError):
                    total += file.with_name(file.name + suffix).stat().st_size
            return total

        beside = {name: sum(map(size, files)) for name, files in self._beside().items()}
        return {"index": size(self._file), "marks": size(self._marks.file), **beside}

    def lookup(self) -> Lookup:
        """Return the index for reading alone, for a command that lists."""
        with self._index.reader():  # it is there then, or the reason is said
            return Lookup(self._file, self._marks.watermark)

    def close(self) -> None:
        """Close the index; what is being read is read to its end."""
        self._index.close()

    def _now_ns(self) -> int:
        return int(self._clock().timestamp() * 1e9)

    def _key(self, select: IndexReader, text: str) -> int:
        return key_of(select.db, text)

    def _stored(self, select: IndexReader, key_or_id: ReportKey) -> tuple[stats.Place, bytes]:
        key = key_or_id if isinstance(key_or_id, int) else self._key(select, key_or_id)
        place = stats.place(select.db, key)
        if place is None:
            raise NotFound("This report is not in the list any more")
        try:
            with regular_file.open_file(place.path) as file:
                file.seek(place.offset)
                return place, file.read(
                    reader.EXCERPT if chunk_reader.is_oversized(place.length) else place.length
                )
        except OSError as fault:
            raise NotFound(
                en("The file {path} cannot be read: {reason}"),
                path=paths.shown(place.path),
                reason=fault.strerror or str(fault),
            ) from fault
