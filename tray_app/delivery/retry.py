"""When to try again: by the server's own word, else later and later, never all at the
same moment.
"""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

FIRST, LONGEST = 1.0, 3600.0
"""Seconds before the second attempt, and at most between two."""
LONGEST_RETRY_AFTER = timedelta(days=1)
"""A server may not silence us for longer; after that it is asked again."""


def backoff(attempts: int, *, jitter: Callable[[], float] = random.random) -> timedelta:
    """Say how long to wait after *attempts* tries that failed, counted from 1.

    The span doubles each time; half of it is left to chance (*jitter* gives 0 to 1), as OTLP's
    exporter rules demand.
    """
    ceiling = min(FIRST * 2.0 ** min(max(attempts, 1) - 1, 20), LONGEST)
    return timedelta(seconds=ceiling / 2 + jitter() * ceiling / 2)


def retry_after(text: str, now: datetime) -> timedelta | None:
    """Read the header `Retry-After`: whole seconds or an HTTP date; None when it is neither.

    Source: RFC 9110, section 10.2.3.
    """
    text = text.strip()
    if text.isascii() and text.isdigit():
        return min(timedelta(seconds=int(text[:9])), LONGEST_RETRY_AFTER)
    try:
        from email.utils import parsedate_to_datetime  # seldom wanted, and a large part of `email`

        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max(moment - now, timedelta()), LONGEST_RETRY_AFTER)


def next_attempt(
    attempts: int,
    now: datetime,
    after: timedelta | None,
    *,
    jitter: Callable[[], float] = random.random,
) -> datetime:
    """Return when to try again after *attempts* tries; *after* is what the server asked for.

    A little chance is added to the server's time too, so that not everybody comes back in the same
    second.
    """
    if after is None:
        return now + backoff(attempts, jitter=jitter)
    return (
        now + after + timedelta(seconds=jitter() * min(max(after.total_seconds(), 1.0) * 0.1, 30.0))
    )
