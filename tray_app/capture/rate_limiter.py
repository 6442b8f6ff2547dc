"""Keeps a crash that happens ten thousand times from filling a disk: few lines, and a count that
loses nothing.
"""

from __future__ import annotations

import time
from _thread import allocate_lock

from tray_app.records import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

_PAUSE = 3600.0
"""Seconds after which a crash that goes on gets another line."""
_SAME_KIND = 600
"""Lines an hour for crashes that differ in their message alone."""
_ALL = 2000
"""Lines an hour for this process."""
_MOST_KEYS = 4096


@record
class Line:
    """Leave to write one line."""

    times: int
    """Times this crash has happened so far."""
    since: int
    """Times since its last line: what this line stands for."""


class _Seen:
    __slots__ = ("count", "last_line", "left", "written")

    def __init__(self) -> None:
        self.count = self.written = 0
        self.last_line = 0.0
        self.left: object = None
        """What a last line would say of the times that got none."""


class RateLimiter:
    """Decides which occurrences of a crash get a line: the 1st, 10th, 100th… and one an hour."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = allocate_lock()
        self._seen: dict[Hashable, _Seen] = {}
        self._hour = clock()
        self._lines: dict[Hashable, int] = {}
        self._all = 0

    def admit(self, key: Hashable, kind: Hashable) -> Line | None:
        """Count one occurrence; return leave to write it, or None. *kind* is *key* without its
        message.
        """
        with self._lock:
            now = self._clock()
            if now - self._hour >= _PAUSE:
                self._hour, self._all = now, 0
                self._lines.clear()
            seen = self._seen.get(key)
            if seen is None:
                if len(self._seen) >= _MOST_KEYS:
                    self._forget_one()
                seen = self._seen[key] = _Seen()
            seen.count += 1
            due = _is_power_of_ten(seen.count) or now - seen.last_line >= _PAUSE
            if not due or self._all >= _ALL or self._lines.get(kind, 0) >= _SAME_KIND:
                return None
            self._all += 1
            self._lines[kind] = self._lines.get(kind, 0) + 1
            line = Line(seen.count, seen.count - seen.written)
            seen.written, seen.last_line, seen.left = seen.count, now, None
            return line

    def has_left(self, key: Hashable) -> bool:
        """Say whether a last line for *key* is already kept."""
        with self._lock:
            seen = self._seen.get(key)
            return seen is None or seen.left is not None

    def leave(self, key: Hashable, what: object) -> None:
        """Keep what a last line should say of the occurrences that got none."""
        with self._lock:
            seen = self._seen.get(key)
            if seen is not None:
                seen.left = what

    def rest(self) -> list[tuple[object, Line]]:
        """Return what was counted and not written, and forget it; at most a hundred kinds, the most
        frequent first.
        """
        with self._lock:
            waiting = [
                seen
                for seen in self._seen.values()
                if seen.left is not None and seen.count > seen.written
            ]
            waiting.sort(key=lambda seen: seen.written - seen.count)
            found = [
                (seen.left, Line(seen.count, seen.count - seen.written)) for seen in waiting[:100]
            ]
            for seen in waiting:
                seen.written, seen.left = seen.count, None
            return found

    def _forget_one(self) -> None:
        # The oldest that owes nothing; else the oldest.
        gone = next(
            (key for key, seen in self._seen.items() if seen.left is None), next(iter(self._seen))
        )
        del self._seen[gone]


def _is_power_of_ten(number: int) -> bool:
    while number >= 10 and number % 10 == 0:
        number //= 10
    return number == 1
