"""Brings a window to the front, also where the desktop does not let it come by itself."""

import weakref

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE_MS = 700
"""Within this time a compositor that lets a window come to the front has done so."""


def to_front(window: QWidget) -> None:
    """Show *window*, un-minimised, above the others, with the keyboard."""
    was_open = window.isVisible()
    if window.isMinimized():
        window.showNormal()
    else:
        window.show()
    window.raise_()
    window.activateWindow()
    if was_open and QGuiApplication.platformName().startswith("wayland"):
        _SecondTry(window)


class _SecondTry(QObject):
    """Shows a window anew that did not come to the front: new ones do, on every compositor.

    Wayland lets nobody raise a window without a token from the click that asked for it. Some
    services give none with a notification's click (GNOME 43), some compositors refuse what they
    are given (sway). Not where the user has turned to another window meanwhile: then one of ours
    had the keyboard and lost it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = weakref.ref(window)
        self._was_active = QGuiApplication.focusWindow() is not None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus)
        QTimer.singleShot(PATIENCE_MS, self, self._look)

    def _on_focus(self, window: QWindow | None) -> None:
        self._was_active |= window is not None

    def _look(self) -> None:
        window = self._window()
        # What is modal would be answered by hiding it.
        if window is not None and not self._was_active and not QApplication.activeModalWidget():
            window.hide()
            window.show()
            window.raise_()
            window.activateWindow()
        self.deleteLater()
