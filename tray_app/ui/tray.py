"""The icon in the tray: a picture, a tooltip and a menu made from one TrayState."""

import os
import sys
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from tray_app.ui.process import APPLICATION_NAME
from tray_app.ui.text import say, translate
from tray_app.ui.theme import is_dark
from tray_app.ui.tray_picture import tray_icon
from tray_app.ui.tray_state import Pause, TrayState

WATCHER = "org.kde.StatusNotifierWatcher"
TELL_AGAIN_MS = 3000
"""GNOME's AppIndicator drops a picture that comes while it draws the one before, and its shell may
be busy, above all at a login.
"""


class Tray(QObject):
    """Shows a TrayState wherever the desktop has a place for it, also when that appears later."""

    window_wanted = Signal()
    newest_wanted = Signal()
    settings_wanted = Signal()
    start_wanted = Signal()
    """Cortex is to be started."""
    pause_wanted = Signal(Pause)
    quit_wanted = Signal()
    available_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._state = TrayState()
        self._menu = QMenu()
        self._pauses: QMenu | None = None
        self.icon: QSystemTrayIcon | None = None
        """The icon as it is now; None while the desktop has no tray."""
        self._shown: tuple[object, ...] = ()
        self._has_words = self._clicked_early = False
        self._tell_again = QTimer(self, singleShot=True, interval=TELL_AGAIN_MS)
        self._tell_again.timeout.connect(self._on_tell_again)
        self._watch: QObject | None = (
            self._watch_host() if sys.platform.startswith("linux") else None
        )
        if self.is_available():
            self._make_icon()

    def is_available(self) -> bool:
        """Say whether the desktop has a tray at this moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_state(self, state: TrayState) -> None:
        """Show *state* from now on; until the first there is a picture without words."""
        was_early, self._has_words = not self._has_words, True
        if was_early or state != self._state:
            # Before the menu is asked for: a panel gives it the width of what it had first.
            self._state = state
            self._fill_menu()
        self._draw()
        if was_early and self._clicked_early:
            self.window_wanted.emit()

    def redraw(self) -> None:
        """Draw again, for a theme that changed."""
        self._shown = ()
        self._draw()

    def close(self) -> None:
        """Take the icon away."""
        if self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None
        self._menu.deleteLater()

    def _draw(self) -> None:
        if self.icon is None:
            return
        dark = dark_panel(os.environ)
        shown = (self._state.mood, self._state.badge, dark)
        if shown != self._shown:
            # A new icon is a message with every size in it: only when it looks different.
            self._shown = shown
            icon = tray_icon(self._state, dark_panel=dark, template=sys.platform == "darwin")
            self.icon.setIcon(icon)
            if _is_gnome(os.environ):
                self._tell_again.start()
        if self._has_words:
            self.icon.setToolTip("\n".join([APPLICATION_NAME, *map(say, self._state.sentences)]))

    def _on_tell_again(self) -> None:
        if self.icon is not None:
            self.icon.setIcon(self.icon.icon())

    def _make_icon(self) -> None:
        if self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
        self.icon = QSystemTrayIcon(QIcon(), self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._on_activated)
        self._shown = ()
        self._draw()
        self.icon.show()
        self.available_changed.emit(True)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # A double click comes as two triggers from some panels; showing twice does no harm.
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

    def _fill_menu(self) -> None:
        state, menu = self._state, self._menu
        menu.clear()
        if state.unseen and state.reporting:
            self._add(menu, say(state.status), self.newest_wanted.emit)
        else:
            menu.addAction(say(state.status)).setEnabled(False)
        if state.sending is not None:
            self._add(menu, say(state.sending), self.window_wanted.emit)
        menu.addSeparator()
        self._add(menu, translate("Tray", "&Open crash reports"), self.window_wanted.emit)
        start = translate("Tray", "Start &Cortex")
        self._add(menu, start, self.start_wanted.emit).setEnabled(state.can_start)
        menu.addSeparator()
        self._add_pauses(menu)
        self._add(menu, translate("Tray", "&Settings…"), self.settings_wanted.emit)
        self._add(menu, translate("Tray", "&Quit"), self.quit_wanted.emit)

    def _add_pauses(self, menu: QMenu) -> None:
        if self._pauses is not None:
            self._pauses.deleteLater()
            self._pauses = None
        if self._state.is_silent:
            said = translate("Tray", "Resume &notifications")
            self._add(menu, said, lambda: self.pause_wanted.emit(Pause.END))
            return
        self._pauses = menu.addMenu(translate("Tray", "Pause &notifications"))
        for pause, said in (
            (Pause.HOUR, translate("Tray", "For an &hour")),
            (Pause.TOMORROW, translate("Tray", "Until &tomorrow")),
            (Pause.WEEK, translate("Tray", "For a &week")),
        ):
            self._add(self._pauses, said, partial(self.pause_wanted.emit, pause))

    def _add(self, menu: QMenu, text: str, chosen: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: chosen())
        return action


def dark_panel(environ: Mapping[str, str]) -> bool:
    """Guess whether the panel is dark: GNOME's is, Windows says so, others follow the windows."""
    told = _task_bar_is_dark(environ)
    if told is not None:
        return told
    return _is_gnome(environ) or is_dark(QGuiApplication.palette())


def _is_gnome(environ: Mapping[str, str]) -> bool:
    return "GNOME" in environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")


if sys.platform == "win32":
    import winreg

    from tray_app.settings.platform.windows import ROOT

    _COLOURS = r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"

    def _task_bar_is_dark(environ: Mapping[str, str]) -> bool | None:
        key = "\\".join(filter(None, (environ.get(ROOT, ""), _COLOURS)))
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                return not winreg.QueryValueEx(opened, "SystemUsesLightTheme")[0]
        except OSError:
            return None

else:

    def _task_bar_is_dark(_environ: Mapping[str, str]) -> bool | None:
        return None
