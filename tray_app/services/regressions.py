"""What is news about a kind of crash: that a new version brought it, or that it came back."""

from collections.abc import Iterable, Sequence
from typing import Final

from tray_app.model.version import order_key

SPARK_DAYS: Final = 30
AWAY_DAYS: Final = 7
"""A kind that did not occur for so many days had gone; one that came back longer ago than that is
no news.
"""


def newest_version(versions: Iterable[str]) -> str:
    """Return the newest of several versions; empty while there is one alone, which is nothing to
    compare with.
    """
    known = sorted(set(versions), key=order_key)
    return known[-1] if len(known) > 1 else ""


def new_in(versions: Sequence[str], newest: str) -> str:
    """Return *newest* where a kind with these versions began in it; else nothing."""
    return newest if newest and list(versions) == [newest] else ""


def away_days(days: Sequence[int]) -> int:
    """Return for how many days a kind did not occur before it came back; 0 where it was never away
    for long.

    *days* are those on which it occurred, ascending. What came back more than a week before its
    last day is no news.
    """
    for later, earlier in zip(reversed(days), reversed(days[:-1]), strict=False):
        if days[-1] - later > AWAY_DAYS:
            return 0
        if later - earlier > AWAY_DAYS:
            return later - earlier
    return 0


def last_days(days: Iterable[tuple[int, int]], today: int) -> tuple[int, ...]:
    """Return how many there were on each of the last days, today last."""
    counts = dict(days)
    return tuple(counts.get(today - back, 0) for back in range(SPARK_DAYS - 1, -1, -1))
