"""What the services announce, heard on the UI thread for as long as a window lives."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from tray_app.services.events import Events


class Hearing(QObject):
    """Tells *heard* of each event of the given kinds, on the UI thread, until the owner is gone."""

    _came = Signal(object)

    def __init__(
        self, events: Events, kinds: tuple[type, ...], heard: Callable[[Any], None], owner: QObject
    ) -> None:
        super().__init__(owner)
        self._heard = heard
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        line = _Line(self._came)
        self._ends = [events.subscribe(kind, line.speak) for kind in kinds]
        ends = (line.cut, *self._ends)
        # Before its children are deleted, of which this is one.
        owner.destroyed.connect(lambda: [end() for end in ends])

    def stop(self) -> None:
        """Hear no more."""
        while self._ends:
            self._ends.pop()()

    @Slot(object)
    def _tell(self, event: object) -> None:
        if self._ends:
            self._heard(event)


class _Line:
    """The way to a signal for as long as there is one: a service may just be speaking, in another
    thread, while the window is deleted.
    """

    def __init__(self, signal: Any) -> None:
        self._signal: Any = signal
        self._speaking = threading.Lock()

    def speak(self, event: object) -> None:
        with self._speaking:
            if self._signal is not None:
                self._signal.emit(event)

    def cut(self) -> None:
        """Let nothing through any more; wait for who is speaking."""
        with self._speaking:
            self._signal = None
