"""What the services tell from any thread, gathered and told to the windows on the UI thread."""

import threading
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from tray_app.services.events import (
    DeliveryChanged,
    Event,
    Events,
    FolderChanged,
    IndexProgress,
    MarksChanged,
    ReportsChanged,
    SettingsChanged,
)

GATHER_MS = 40
"""Events within this time are told as one: 10,000 appends redraw the window only a few times."""
MANY = 500
"""More ids than this are told as "many"."""


SIGNALS: dict[type[Event], str] = {
    ReportsChanged: "reports_changed",
    IndexProgress: "index_progressed",
    FolderChanged: "folder_changed",
    DeliveryChanged: "delivery_changed",
    SettingsChanged: "settings_changed",
    MarksChanged: "marks_changed",
}
"""By name: an object that held its own signals would wait for the garbage collector."""


class Bridge(QObject):
    """Signals for the windows. Nothing runs while nothing happens."""

    reports_changed = Signal(ReportsChanged)
    index_progressed = Signal(IndexProgress)
    folder_changed = Signal(FolderChanged)
    delivery_changed = Signal(DeliveryChanged)
    settings_changed = Signal(SettingsChanged)
    marks_changed = Signal(MarksChanged)
    _woken = Signal()

    def __init__(self, events: Events, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: dict[type, Event] = {}
        self._is_closed = False
        self._timer = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._timer.timeout.connect(self._tell)
        self._woken.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = [events.subscribe(kind, self._on_event) for kind in SIGNALS]

    def close(self) -> None:
        """Stop listening."""
        while self._unsubscribe:
            self._unsubscribe.pop()()
        with self._lock:  # a service may just be telling something, in another thread
            self._is_closed = True
        self._timer.stop()

    def _on_event(self, event: Event) -> None:
        with self._lock:
            if self._is_closed:
                return
            was_empty = not self._waiting
            before = self._waiting.get(type(event))
            self._waiting[type(event)] = event if before is None else merged(before, event)
            if was_empty:
                self._woken.emit()

    def _tell(self) -> None:
        with self._lock:
            events, self._waiting = list(self._waiting.values()), {}
        for event in events:
            getattr(self, SIGNALS[type(event)]).emit(event)


def merged(before: Event, event: Event) -> Event:
    """Return one event that says what two of the same kind said."""
    match before, event:
        case ReportsChanged(), ReportsChanged():
            return replace(
                event,
                added=(before.added + event.added)[-200:],
                added_count=before.added_count + event.added_count,
                catching_up=before.catching_up and event.catching_up,
            )
        case DeliveryChanged(), DeliveryChanged():
            return DeliveryChanged(tuple(dict.fromkeys(before.report_ids + event.report_ids)))
        case SettingsChanged(), SettingsChanged():
            return SettingsChanged(before.keys | event.keys)
        case MarksChanged(), MarksChanged():
            both = before.report_ids + event.report_ids
            many = not before.report_ids or not event.report_ids or len(both) > MANY
            return MarksChanged(() if many else tuple(dict.fromkeys(both)))
        case _:
            return event
