"""What rules find, and how finds that overlap become one."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple

THE_USER = "the user"
"""What makes several names one: all of them are the user's."""


class Rank(IntEnum):
    """Whose name a find bears where several overlap: the lowest."""

    USER_CHOICE = 0
    FORMAT = 1
    """A vendor's token format: the most telling name."""
    STRUCTURE = 2
    NUMBER = 3
    IDENTITY = 4
    REPEATED = 5
    """Known from another place."""


class Span(NamedTuple):
    """One place that a rule wants replaced."""

    start: int
    end: int
    rank: Rank
    rule: str
    """`identity.user`, `url.password`, `secret.hf-token`…"""
    kind: str
    """`user`, `host`, `name`, `home`, `secret`, `email`, `ip`, `mac`, `card`, `iban`, `hidden`,
    `word`.
    """
    label: str = ""
    """For a secret: what sort. For a word: its substitute."""
    same: str = ""
    """Spans of one kind with the same one get the same placeholder; empty: the text itself."""


def merged(spans: Iterable[Span]) -> list[Span]:
    """Join overlapping spans under the name of the first in rank; the result is sorted by place."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end, s.rank)):
        if span.start >= span.end:
            continue
        if joined and span.start < joined[-1].end:
            last = joined[-1]
            if last.rank is Rank.FORMAT and span.rank is Rank.STRUCTURE and span.start > last.start:
                continue  # words within a token are no names of another secret
            name = span if span.rank < last.rank else last
            end = max(last.end, span.end)
            same = name.same if (name.start, name.end) == (last.start, end) else ""
            joined[-1] = name._replace(start=last.start, end=end, same=same)
        else:
            joined.append(span)
    return joined


def without(spans: Iterable[Span], taken: list[tuple[int, int]]) -> Iterator[tuple[Span, bool]]:
    """Yield the spans without the taken places, and whether each is still whole; both
    are sorted.
    """
    first = 0
    for span in spans:
        while first < len(taken) and taken[first][1] <= span.start:
            first += 1
        place, start = first, span.start
        while place < len(taken) and taken[place][0] < span.end:
            begin, end = taken[place]
            if begin > start:
                yield span._replace(start=start, end=begin, same=""), False
            start, place = end, place + 1
        if start == span.start:
            yield span, True
        elif start < span.end:
            yield span._replace(start=start, same=""), False
