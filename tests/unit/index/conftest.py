"""A data folder, and the services over it."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tray_app.index.marks import Marks
from tray_app.model.state import DeliveryState
from tray_app.paths import DataFolder
from tray_app.services.events import (
    Events,
    FolderChanged,
    IndexProgress,
    MarksChanged,
    ReportsChanged,
)
from tray_app.services.index_pool import IndexPool
from tray_app.services.indexer import Indexer
from tray_app.services.reports import Reports
from tray_app.services.triage import Triage


class Desk:
    """Intake and browse over one or more data folders, and what they have said."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.data = root / "data"
        self.file = self.data / "telemetry" / "crash-report.jsonl"
        self.index_file = root / "cache" / "index.sqlite3"
        self.marks_file = root / "marks" / "marks.sqlite3"
        self.ledger: dict[str, DeliveryState] = {}
        """How the reports stand that were decided on."""
        self.said: list[Any] = []
        self._news = threading.Condition()
        self.marks = self.events = self.indexer = self.reports = None  # type: ignore[assignment]
        self.open()

    def open(self, *data: Path) -> None:
        self.events = Events()
        for kind in (ReportsChanged, FolderChanged, IndexProgress, MarksChanged):
            self.events.subscribe(kind, self._hear)
        self.marks = Marks(self.marks_file)
        self.indexer = Indexer(
            folders=[DataFolder(path, "test") for path in data or (self.data,)],
            index=IndexPool(self.index_file, self.marks),
            events=self.events,
            states=lambda ids: {
                each: self.ledger[each] for each in self.ledger if ids is None or each in ids
            },
        )
        self._index = IndexPool(self.index_file, self.marks)
        self.reports = Reports(self._index)
        self.triage = Triage(self._index, self.events)

    def close(self) -> None:
        self.indexer.close()
        self._index.close()
        self.marks.close()

    def reopen(self, *data: Path) -> None:
        self.close()
        self.said.clear()
        self.open(*data)

    def complete(self) -> Any:
        return self.indexer.complete()

    def messages(self) -> list[str]:
        from tray_app.model.query import Query

        return [row.what for row in self.reports.page(Query(), 0, 10_000)]

    def wait(self, condition: Callable[[], Any], timeout: float = 60) -> Any:
        """Wait until *condition* holds, looking after every event."""
        with self._news:
            assert self._news.wait_for(condition, timeout), f"not reached; said: {self.said[-5:]}"
            return condition()

    def heard(self, kind: type) -> list[Any]:
        return [event for event in self.said if isinstance(event, kind)]

    def added(self) -> int:
        return sum(
            event.added_count for event in self.heard(ReportsChanged) if not event.catching_up
        )

    def _hear(self, event: Any) -> None:
        with self._news:
            self.said.append(event)
            self._news.notify_all()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.close()
