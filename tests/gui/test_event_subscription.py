"""What the services announce is heard for as long as a window lives, and no longer."""

import threading
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from tray_app.services.events import DeliveryChanged, Events
from tray_app.ui.widgets.event_subscription import Hearing

LONG_ENOUGH = 3.0
"""Seconds in which the two meet, where nothing keeps them apart."""


def test_windows_are_deleted_while_services_speak(qapp):
    """A send that ends closes its window, which the sender's thread may just be telling of it."""
    events, over, spoken = Events(), threading.Event(), [0, 0]

    def speak(number: int) -> None:
        while not over.is_set():
            events.publish(DeliveryChanged(()))
            spoken[number] += 1

    speakers = [threading.Thread(target=speak, args=[number]) for number in range(2)]
    for each in speakers:
        each.start()
    try:
        until = time.monotonic() + LONG_ENOUGH
        while time.monotonic() < until:
            owner = QObject()
            Hearing(events, (DeliveryChanged,), lambda _event: None, owner)
            owner.deleteLater()
            QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)
    finally:
        over.set()
        for each in speakers:
            each.join()
    assert min(spoken) > 0, "both have spoken meanwhile"


def test_nothing_is_heard_once_the_owner_is_gone(qapp, qtbot):
    events, heard, owner = Events(), [], QObject()
    Hearing(events, (DeliveryChanged,), heard.append, owner)
    events.publish(DeliveryChanged(("a",)))
    qtbot.waitUntil(lambda: len(heard) == 1)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)
    events.publish(DeliveryChanged(("b",)))
    QCoreApplication.processEvents()
    assert heard == [DeliveryChanged(("a",))]
