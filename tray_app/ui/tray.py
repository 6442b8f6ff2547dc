"""The icon in the tray: a picture, a tooltip and a menu made from one TrayState."""

import os
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from tray_app.ui.text import say, translate
from tray_app.ui.theme import is_dark
from tray_app.ui.tray_picture import tray_icon
from tray_app.ui.tray_state import TrayState

WATCHER = "org.kde.StatusNotifierWatcher"


class Tray(QObject):
    """Shows a TrayState wherever the desktop has a place for it, also when that place appears
    later.
    """

    window_wanted = Signal()
    newest_wanted = Signal()
    settings_wanted = Signal()
    about_wanted = Signal()
    self_test_wanted = Signal()
    pause_wanted = Signal(bool)
    """True to pause notifications for an hour, False to go on."""
    quit_wanted = Signal()
    available_changed = Signal(bool)

    def __init__(
        self,
        *,
        environ: Mapping[str, str] = os.environ,
        platform: str = sys.platform,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._environ = environ
        self._state = TrayState()
        self._menu = QMenu()
        self._menu.aboutToShow.connect(self._fill_menu)
        self._icon: QSystemTrayIcon | None = None
        self._shown: tuple[object, ...] = ()
        self._has_words = self._clicked_early = False
        self._watch: QObject | None = self._watch_host() if platform.startswith("linux") else None
        if self.is_available():
            self._make_icon()

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon as it is now; None while the desktop has no tray."""
        return self._icon

    def is_available(self) -> bool:
        """Say whether the desktop has a tray at this moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_state(self, state: TrayState) -> None:
        """Show *state* from now on. Before the first one there is a picture without words, for no
        language is known.
        """
        self._state = state
        if not self._has_words:
            self._has_words = True
            self._fill_menu()
            if self._clicked_early:
                self.window_wanted.emit()
        self._draw()

    def redraw(self) -> None:
        """Draw again, for a theme that changed."""
        self._shown = ()
        self._draw()

    def close(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
        self._menu.deleteLater()

    def _draw(self) -> None:
        if self._icon is None:
            return
        dark = dark_panel(self._environ)
        shown = (self._state.mood, self._state.badge, dark)
        if shown != self._shown:
            # A new icon is a message to the panel with every size in it: only when it really looks
            # different.
            self._shown = shown
            self._icon.setIcon(tray_icon(self._state, dark_panel=dark))
        if self._has_words:
            title = translate("Tray", "Cortex crash reports")
            self._icon.setToolTip("\n".join([title, *map(say, self._state.sentences)]))

    def _make_icon(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
        self._icon = QSystemTrayIcon(QIcon(), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._shown = ()
        self._draw()
        self._icon.show()
        self.available_changed.emit(True)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # A double click comes as two triggers where the panel draws the icon; showing twice does no
        # harm.
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.MiddleClick,
        ):
            self._clicked_early = not self._has_words
            self.window_wanted.emit()

    def _watch_host(self) -> QObject | None:
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return None
        watcher = QDBusServiceWatcher(
            WATCHER, bus, QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange, self
        )
        watcher.serviceRegistered.connect(self._on_host_came)
        watcher.serviceUnregistered.connect(self._on_host_went)
        return watcher

    @Slot(str)
    def _on_host_came(self, _service: str) -> None:
        # An icon that was made without a host never reaches one that comes later; a new one does.
        self._make_icon()

    @Slot(str)
    def _on_host_went(self, _service: str) -> None:
        self.available_changed.emit(self.is_available())

    @Slot()
    def _fill_menu(self) -> None:
        state, menu = self._state, self._menu
        if not self._has_words:
            return
        menu.clear()
        for line in filter(None, (state.status, state.sending)):
            menu.addAction(say(line)).setEnabled(False)
        menu.addSeparator()
        self._add(translate("Tray", "&Open reports"), self.window_wanted.emit)
        self._add(translate("Tray", "&Review newest…"), self.newest_wanted.emit).setEnabled(
            state.can_review
        )
        menu.addSeparator()
        if state.paused_until is None and state.resting_until is None:
            self._add(
                translate("Tray", "&Pause notifications for an hour"),
                lambda: self.pause_wanted.emit(True),
            )
        else:
            self._add(
                translate("Tray", "&Show notifications again"),
                lambda: self.pause_wanted.emit(False),
            )
        self._add(translate("Tray", "&Settings…"), self.settings_wanted.emit)
        self._add(translate("Tray", "&Try it out…"), self.self_test_wanted.emit)
        self._add(translate("Tray", "&About"), self.about_wanted.emit)
        menu.addSeparator()
        self._add(translate("Tray", "&Quit"), self.quit_wanted.emit)

    def _add(self, text: str, chosen: Callable[[], object]) -> QAction:
        action = self._menu.addAction(text)
        action.triggered.connect(lambda _checked=False: chosen())
        return action


def dark_panel(environ: Mapping[str, str]) -> bool:
    """Guess whether the panel is dark: GNOME's always is, elsewhere it follows the windows."""
    desktops = environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    return "GNOME" in desktops or is_dark(QGuiApplication.palette())
