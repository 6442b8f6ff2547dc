"""Whether the user wants dark windows, as every Linux desktop tells through the same portal.

Qt hears of a switch on some desktops, and of what holds at the start on KDE's alone.
"""

from PySide6.QtCore import SLOT, QObject, Qt, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCall,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
SETTING = ["org.freedesktop.appearance", "color-scheme"]
SCHEMES = {0: Qt.ColorScheme.Light, 1: Qt.ColorScheme.Dark, 2: Qt.ColorScheme.Light}
"""By the portal's numbers; 0 is a user who has no wish."""


class DesktopScheme(QObject):
    """Asks at the start, without waiting, and hears of each change."""

    told = Signal(Qt.ColorScheme)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        bus.connect(  # type: ignore[call-overload]
            SERVICE, PATH, INTERFACE, "SettingChanged", self, SLOT("on_changed(QDBusMessage)")
        )
        # `Read`, though deprecated: Debian 12's portal has no `ReadOne`.
        message = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Read")
        message.setArguments(SETTING)
        self._asked = QDBusPendingCallWatcher(QDBusPendingCall(bus.asyncCall(message)), self)
        self._asked.finished.connect(self._on_answer)

    @Slot(QDBusPendingCallWatcher)
    def _on_answer(self, asked: QDBusPendingCallWatcher) -> None:
        reply = asked.reply()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage:
            self._tell(reply.arguments()[0])

    @Slot("QDBusMessage")
    def on_changed(self, message: QDBusMessage) -> None:
        """Pass on what the setting is now; the portal tells of all settings."""
        *setting, value = message.arguments()
        if setting == SETTING:
            self._tell(value)

    def _tell(self, value: object) -> None:
        while isinstance(value, QDBusVariant):
            value = value.variant()
        if value in SCHEMES:
            self.told.emit(SCHEMES[value])
