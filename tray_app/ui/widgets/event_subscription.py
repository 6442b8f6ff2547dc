"""What the services announce, heard on the UI thread for as long as a window lives."""

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
        came = self._came
        # The services may speak after the window is gone: they hold the signal only until then.
        self._ends = [events.subscribe(kind, _speaker(came)) for kind in kinds]
        ends = tuple(self._ends)
        owner.destroyed.connect(lambda: [end() for end in ends])

    def stop(self) -> None:
        """Hear no more."""
        while self._ends:
            self._ends.pop()()

    @Slot(object)
    def _tell(self, event: object) -> None:
        if self._ends:
            self._heard(event)


def _speaker(signal: Any) -> Callable[[object], None]:
    def speak(event: object) -> None:
        try:
            signal.emit(event)
        except RuntimeError:  # The window was deleted between the event and this line.
            return

    return speak
