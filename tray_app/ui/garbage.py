"""Python's garbage collector, on the UI thread alone.

By itself it runs on whichever thread happens to make the next object. What it finds may be an
object of Qt, which must be deleted on the thread that it belongs to: anywhere else the program
ends, or waits for itself for ever.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject


class UiThreadCollector(QObject):
    """Collects when the event loop is about to wait, as often as Python would, until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(collect_if_due)


def collect_if_due() -> None:
    """Collect as Python would by now."""
    counts, most = gc.get_count(), gc.get_threshold()
    if counts[0] > most[0] > 0:
        # An older generation is due when the one before it was collected often enough.
        gc.collect((counts[1] > most[1]) + (counts[1] > most[1] and counts[2] > most[2]))
