"""What has happened, told to whoever wants to know: the one way from the services to a window."""

import logging
import threading
from collections.abc import Callable
from typing import TypeVar

from tray_app.messages import Message
from tray_app.model.query import ReportRow
from tray_app.records import record

log = logging.getLogger(__name__)


@record
class ReportsChanged:
    """The index has changed."""

    added: tuple[ReportRow, ...] = ()
    """New reports, oldest first; at most the newest 200 of a burst."""
    added_count: int = 0
    """How many are new in all."""
    catching_up: bool = False
    """True while old reports are being indexed: nothing to announce."""


@record
class IndexProgress:
    """How far the index is."""

    records: int
    bytes_done: int
    bytes_total: int
    seconds_left: float | None
    finished: bool
    cancelled: bool = False


@record
class FolderChanged:
    """What can be read has changed: a data folder appeared, went, or cannot be read."""

    problems: tuple[Message, ...]
    """Sentences; empty when all is well."""
    exists: bool
    """True when at least one telemetry folder is there."""


@record
class DeliveryChanged:
    """Queue or ledger changed for these reports; none named: it is not known for which."""

    report_ids: tuple[str, ...]


@record
class SettingsChanged:
    """Settings with these keys have another value in force."""

    keys: frozenset[str]


@record
class MarksChanged:
    """Seen, forgotten or muted marks changed. An empty tuple: many at once."""

    report_ids: tuple[str, ...] = ()


Event = (
    ReportsChanged
    | IndexProgress
    | FolderChanged
    | DeliveryChanged
    | SettingsChanged
    | MarksChanged
)
E_ = TypeVar("E_", bound=Event)


class Events:
    """Calls subscribers in the thread that publishes; one that raises is logged, the rest hear."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._subscribers: dict[type, list[Callable[..., None]]] = {}

    def subscribe(self, kind: type[E_], tell: Callable[[E_], None]) -> Callable[[], None]:
        """Call *tell* with each event of *kind* from now on; return what ends that."""
        with self._lock:
            self._subscribers.setdefault(kind, []).append(tell)

        def unsubscribe() -> None:
            with self._lock:
                if tell in self._subscribers.get(kind, ()):
                    self._subscribers[kind].remove(tell)

        return unsubscribe

    def publish(self, event: Event) -> None:
        with self._lock:
            subscribers = tuple(self._subscribers.get(type(event), ()))
        for tell in subscribers:
            try:
                tell(event)
            except Exception:
                log.exception("a subscriber of %s failed", type(event).__name__)
