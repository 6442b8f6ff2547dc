"""The histogram above the table: which span it shows, in which steps, and how high its bars are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from tray_app.model.query import Bar, Query

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

    @property
    def step_ns(self) -> int:
        """The length of one step."""
        return DAY if self.step == "day" else HOUR

    @property
    def steps(self) -> int:
        """How many bars there are, empty ones included."""
        return max(1, (self.until_ns - self.since_ns) // self.step_ns)


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
        since = self.span.since_ns + low * self.span.step_ns
        return since, self.span.since_ns + (high + 1) * self.span.step_ns


def span_of(query: Query, *, oldest_ns: int, now_ns: int) -> Span:
    """Return the time to show: that of the query, or from the oldest report to now within bounds."""
    until = query.until_ns if query.until_ns is not None else now_ns
    if query.since_ns is not None:
        since = query.since_ns
    else:
        since = max(min(oldest_ns or until, until - SHORTEST_DAYS * DAY), until - LONGEST_DAYS * DAY)
    step: Literal["day", "hour"] = "hour" if until - since <= HOURS_UP_TO else "day"
    length = HOUR if step == "hour" else DAY
    begin = since // length * length
    end = -(-until // length) * length
    if (end - begin) // length > 400:
        begin = end - 400 * length
    return Span(begin, max(end, begin + length), step)


def histogram(span: Span, bars: Iterable[Bar], order: Sequence[str]) -> Histogram:
    """Return the columns of *span*, empty ones included; sources beyond *order* come last, together."""
    found: dict[int, dict[str, int]] = {}
    for bar in bars:
        source = bar.source if bar.source in order else ""
        place = found.setdefault((bar.start_ns - span.since_ns) // span.step_ns, {})
        place[source] = place.get(source, 0) + bar.count
    sources = tuple(each for each in (*order, "") if any(each in counts for counts in found.values()))
    columns = tuple(
        Column(span.since_ns + number * span.step_ns, tuple(found.get(number, {}).get(each, 0) for each in sources))
        for number in range(span.steps)
    )
    return Histogram(span, sources, columns)
