"""Looking at reports: rows from the index, details straight from Cortex's own files."""

import dataclasses
from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Final, Literal

from tray_app import paths, regular_file
from tray_app.errors import NotFound
from tray_app.index import schema, stats, timeline
from tray_app.index.lines import LineCounter
from tray_app.index.queries import IndexReader
from tray_app.index.schema import DAY_NS
from tray_app.messages import Message, en
from tray_app.model.query import Bar, KindFacts, Query, ReportRow
from tray_app.model.report import CrashReport, DamagedRecord, nanoseconds
from tray_app.model.state import StateName
from tray_app.model.version import order_key
from tray_app.services import regressions
from tray_app.services.index_pool import IndexPool
from tray_app.services.lookup import Lookup, Questions, key_of
from tray_app.services.stored import length_read, read_record, violations

ReportKey = int | str
"""A row's key, or a report's id or the beginning of one."""


_LONGEST_AWAY: Final = 400
"""Days that are looked at to find when a kind came back."""


_PORTION: Final = 500


def _never() -> bool:
    return False


class Reports(Questions):
    """Thread-safe: whoever reads has a connection to the index alone."""

    def __init__(
        self, index: IndexPool, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._index, self._clock = index, clock
        self._lines = LineCounter()

    def page(self, query: Query, offset: int, limit: int) -> list[ReportRow]:
        """Return the rows from *offset* on, at most *limit*."""
        with self._reader() as select:
            return select.rows(select.page(query, offset, limit))

    def keys(
        self,
        query: Query,
        should_stop: Callable[[], bool] = _never,
        *,
        by_groups: Sequence[str] = (),
    ) -> "array[int]":
        """Return the keys of all matches in order. Raises Cancelled when *should_stop* says so.

        *by_groups*: the order is that of these groups, of which each report has one.
        """
        with self._reader() as select:
            return select.keys(query, should_stop, by_groups)

    def rows(self, keys: Sequence[int], *, with_kinds: bool = False) -> list[ReportRow]:
        """Return the rows with these keys in the same order; reports that have gone are left out.

        *with_kinds* adds what the row of a group says (`ReportRow.kind`), for all of them together.
        """
        with self._reader() as select:
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
                    tuple(sorted(found[row.group].versions, key=order_key, reverse=True)),
                    tuple(found[row.group].models),
                    regressions.last_days(found[row.group].days, today),
                    regressions.new_in(found[row.group].versions, newest),
                    regressions.away_days([day for day, _ in found[row.group].days]),
                ),
            )
            for row in rows
        ]

    def each(self, keys: Sequence[int]) -> Iterator[ReportRow]:
        """Yield the rows with these keys, of which only a portion is held at a time."""
        for start in range(0, len(keys), _PORTION):
            yield from self.rows(keys[start : start + _PORTION])

    def recovery(self, trace_id: str) -> ReportRow | None:
        """Return the note that says how a hang with this trace ended; None when there is none."""
        if not trace_id.isalnum():
            return None
        found = self.page(Query(search=trace_id, states=frozenset({StateName.RECOVERED})), 0, 1)
        return found[0] if found else None

    def count(self, query: Query) -> int:
        with self._reader() as select:
            return select.count(query)

    def stored_size(self, ids: Collection[str]) -> int:
        """Return how many bytes these reports have in Cortex's files together."""
        with self._reader() as select:
            return stats.size_of(select.db, ids)

    def report(self, key_or_id: ReportKey) -> CrashReport | DamagedRecord:
        """Read one report from Cortex's file. Raises NotFound when it has gone from there."""
        with self._reader() as select:
            place, data = self._stored(select, key_or_id)
        return read_record(place, data, self._lines.line_at)

    def stored(self, key_or_id: ReportKey) -> bytes:
        """Return the record's bytes exactly as they stand in Cortex's file; of one that is too
        long, the beginning.
        """
        with self._reader() as select:
            return self._stored(select, key_or_id)[1]

    def violations(self, key_or_id: ReportKey) -> list[Message]:
        """Say which rules of the published schema a report breaks, each with its place; empty when
        it is valid.
        """
        return violations(self.stored(key_or_id))

    def sources(self) -> list[str]:
        with self._reader() as select:
            return select.names(schema.SOURCE)

    def timeline(
        self,
        since_ns: int,
        until_ns: int,
        bucket: Literal["day", "hour"],
        query: Query | None = None,
    ) -> list[Bar]:
        """Count reports by day or hour (UTC) and source."""
        with self._reader() as select:
            return timeline.bars(
                select,
                since_ns,
                until_ns,
                timeline.bucket_ns(bucket),
                query if query is not None else Query(),
            )

    def group(self, group: str) -> stats.Group:
        """Return what is known about one kind of crash. Raises NotFound."""
        found = self.group_of(group)
        if found is None:
            raise NotFound("There are no reports of this kind any more")
        return found

    def last_hour(self, group: str) -> int:
        """Return how many reports of this kind there were in the last hour: many mean a
        crash loop.
        """
        with self._reader() as select:
            return stats.last_hour(select.db, group, self._now_ns())

    def lookup(self) -> Lookup:
        """Return the index for reading alone, for a command that lists."""
        with self._index.reader():  # it is there then, or the reason is said
            return Lookup(self._index.file, self._index.marks.watermark)

    def _reader(self) -> AbstractContextManager[IndexReader]:
        return self._index.reader()

    def _now_ns(self) -> int:
        return nanoseconds(self._clock())

    def _stored(self, select: IndexReader, key_or_id: ReportKey) -> tuple[stats.Place, bytes]:
        key = key_or_id if isinstance(key_or_id, int) else key_of(select.db, key_or_id)
        place = stats.place(select.db, key)
        if place is None:
            raise NotFound("This report is not in the list any more")
        try:
            with regular_file.open_file(place.path) as file:
                file.seek(place.offset)
                return place, file.read(length_read(place.length))
        except OSError as fault:
            raise NotFound(
                en("The file {path} cannot be read: {reason}"),
                path=paths.shown(place.path),
                reason=fault.strerror or str(fault),
            ) from fault
