"""What the services announce is heard for as long as a window lives, and no longer."""

import threading

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from tray_app.services.events import DeliveryChanged, Events
from tray_app.ui.widgets.event_subscription import Hearing


def test_windows_are_deleted_while_services_speak(qapp):
    """A send that ends closes its window, which the sender's thread may just be telling of it."""
    events, over = Events(), threading.Event()

    def speak() -> None:
        while not over.is_set():
            events.publish(DeliveryChanged(()))

    speakers = [threading.Thread(target=speak) for _ in range(2)]
    for each in speakers:
        each.start()
    try:
        for _ in range(2_000):
            owner = QObject()
            Hearing(events, (DeliveryChanged,), lambda _event: None, owner)
            owner.deleteLater()
            QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)
    finally:
        over.set()
        for each in speakers:
            each.join()


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
