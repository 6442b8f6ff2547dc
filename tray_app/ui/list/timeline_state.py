"""The histogram above the table: which span it shows, in which steps, and how high its bars are."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Literal

from tray_app.model.query import Bar, Query, Release

HOUR = 3_600_000_000_000
DAY = 24 * HOUR
LONGEST_DAYS = 120
SHORTEST_DAYS = 14
HOURS_UP_TO = 4 * DAY
"""Spans up to this are shown by the hour."""


@dataclass(frozen=True, slots=True)
class Span:
    """The time that is shown, in whole steps, in nanoseconds since 1970."""

    since_ns: int
    until_ns: int
    step: Literal["day", "hour"]
    edges: tuple[int, ...] = ()
    """Where each step begins, where they are not equally long: a user's days have 23 to 25 hours.
    """

    @property
    def starts(self) -> Sequence[int]:
        """Where each step begins."""
        return self.edges or range(
            self.since_ns, self.since_ns + self.steps * self.step_ns, self.step_ns
        )

    @property
    def step_ns(self) -> int:
        """The usual length of one step."""
        return DAY if self.step == "day" else HOUR

    @property
    def steps(self) -> int:
        """How many bars there are, empty ones included."""
        return len(self.edges) or max(1, (self.until_ns - self.since_ns) // self.step_ns)


@dataclass(frozen=True, slots=True)
class Column:
    """One bar: its time and what it is made of."""

    start_ns: int
    counts: tuple[int, ...]
    """One for each source, in the histogram's order."""

    @property
    def total(self) -> int:
        """All reports of this step."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Histogram:
    """What is drawn. The default is nothing."""

    span: Span = field(default_factory=lambda: Span(0, DAY, "day"))
    sources: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    releases: tuple[tuple[int, str], ...] = ()
    """Number of the bar in which a version of Cortex was met first, and that version."""

    @property
    def highest(self) -> int:
        """The highest bar; at least 1."""
        return max((column.total for column in self.columns), default=0) or 1

    @property
    def total(self) -> int:
        """All reports that are shown."""
        return sum(column.total for column in self.columns)

    def narrowed(self, first: int, last: int) -> tuple[int, int]:
        """Return the time from the beginning of one bar to the end of another, in either order."""
        low, high = min(first, last), max(first, last)
        starts = (*self.span.starts, self.span.until_ns)
        return starts[low], starts[high + 1]

    def new_in(self, place: int) -> list[str]:
        """Return the versions that were met first in one bar."""
        return [version for number, version in self.releases if number == place]


def span_of(query: Query, *, oldest_ns: int, now_ns: int, zone: tzinfo | None = None) -> Span:
    """Return the time to show: that of the query, or from the oldest report to now within bounds.

    Days are those of *zone*, or else of this computer's own time zone.
    """
    until = query.until_ns if query.until_ns is not None else now_ns
    if query.since_ns is not None:
        since = query.since_ns
    else:
        since = max(
            min(oldest_ns or until, until - SHORTEST_DAYS * DAY), until - LONGEST_DAYS * DAY
        )
    step: Literal["day", "hour"] = "hour" if until - since <= HOURS_UP_TO else "day"
    if step == "day":
        return _days(max(since, until - 400 * DAY), until, zone)
    begin = since // HOUR * HOUR
    return Span(begin, max(-(-until // HOUR) * HOUR, begin + HOUR), step)


def _days(since_ns: int, until_ns: int, zone: tzinfo | None) -> Span:
    day = datetime.fromtimestamp(since_ns // 10**9, UTC).astimezone(zone).date()
    edges = [_midnight(day, zone)]
    while edges[-1] < until_ns or len(edges) < 2:
        day += timedelta(days=1)
        edges.append(_midnight(day, zone))
    return Span(edges[0], edges[-1], "day", tuple(edges[:-1]))


def _midnight(day: date, zone: tzinfo | None) -> int:
    begin = datetime.combine(day, time(), zone)
    return int((begin if zone is not None else begin.astimezone()).timestamp()) * 10**9


def histogram(
    span: Span, bars: Iterable[Bar], order: Sequence[str], releases: Sequence[Release] = ()
) -> Histogram:
    """Return the columns of *span*, empty ones included; sources beyond *order* come last,
    together.

    *bars* may be finer than the steps. *releases* are marked but for the first, which replaced
    nothing.
    """
    starts = span.starts
    found: dict[int, dict[str, int]] = {}
    for bar in bars:
        if not span.since_ns <= bar.start_ns < span.until_ns:
            continue
        source = bar.source if bar.source in order else ""
        place = found.setdefault(bisect_right(starts, bar.start_ns) - 1, {})
        place[source] = place.get(source, 0) + bar.count
    sources = tuple(
        each for each in (*order, "") if any(each in counts for counts in found.values())
    )
    columns = tuple(
        Column(start, tuple(found.get(number, {}).get(each, 0) for each in sources))
        for number, start in enumerate(starts)
    )
    marks = tuple(
        (bisect_right(starts, release.first_ns) - 1, release.version)
        for release in releases[1:]
        if span.since_ns <= release.first_ns < span.until_ns
    )
    return Histogram(span, sources, columns, marks)
