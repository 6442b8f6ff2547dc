"""What happened while nobody was there to be told."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field

from tray_app.model.query import ReportRow


@dataclass(slots=True)
class Meanwhile:
    """All of it together."""

    newest: ReportRow
    count: int = 0
    kinds: set[str] = field(default_factory=set)


class PendingNotifications:
    """Keeps it until it is taken. Thread-safe; its lock is held for moments only."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: Meanwhile | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be told."""
        return self._kept is None

    def has(self, group: str) -> bool:
        """Say whether a kind is among it."""
        with self._lock:
            return self._kept is not None and group in self._kept.kinds

    def add(self, rows: Iterable[ReportRow], *, extra: int) -> bool:
        """Add reports, and *extra* more of which only the number is known; return whether they are the first."""
        with self._lock:
            first = self._kept is None
            for row in rows:
                self._kept = self._kept or Meanwhile(row)
                self._kept.newest = row
                self._kept.kinds.add(row.group)
                self._kept.count += 1
            if self._kept is not None:
                self._kept.count += extra
            return first and self._kept is not None

    def take(self) -> Meanwhile | None:
        """Return all of it, and keep nothing."""
        with self._lock:
            kept, self._kept = self._kept, None
        return kept
