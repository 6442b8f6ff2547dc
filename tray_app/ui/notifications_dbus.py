"""Notifications with actions, from the service that Linux desktops have for them
(org.freedesktop.Notifications).
"""

import ctypes
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import SLOT, QMetaType, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusArgument,
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCall,
    QDBusPendingCallWatcher,
)

from tray_app import paths
from tray_app.ui.process import APPLICATION_ID, APPLICATION_NAME
from tray_app.ui.text import translate

if TYPE_CHECKING:
    from tray_app.ui.notifications import Notice

log = logging.getLogger(__name__)

TRAY_HOST = "org.kde.StatusNotifierWatcher"
SERVICE = INTERFACE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
DEFAULT, START, DETAILS, MUTE = "default", "start", "details", "mute"
SHOWS_DEFAULT = ("xfce", "lxqt")
"""These services draw a button for what a click on the popup does, where the others draw none."""
STAYS, AS_THE_SERVICE_LIKES = 0, -1
"""For how long. What a service keeps is there for whoever comes back to the machine."""
KEPT = 20
"""So many shown notifications are remembered, to know which report a click is about."""


@dataclass(slots=True)
class _Shown:
    report_id: str
    group: str
    token: str = ""


class DesktopNotifications(QObject):
    """Shows notices and hears clicks, on the connection that Qt has open for the tray anyway."""

    details_wanted = Signal(str, str)
    start_wanted = Signal(str)
    mute_wanted = Signal(str)

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._shown: dict[int, _Shown] = {}
        self._last = 0
        self._capabilities: frozenset[str] | None = None
        self._shows_default = False
        self.has_desktop_entry = False
        """Whether the desktop knows our menu entry, and so our name, our icon and what it keeps."""
        self._waiting: set[QDBusPendingCallWatcher] = set()
        for signal, slot in (
            ("ActionInvoked", "on_action_invoked(uint,QString)"),
            ("NotificationClosed", "on_notification_closed(uint,uint)"),
            ("ActivationToken", "on_activation_token(uint,QString)"),
        ):
            bus.connect(SERVICE, PATH, INTERFACE, signal, self, SLOT(slot))  # type: ignore[call-overload]

    @classmethod
    def open(cls, parent: QObject | None = None) -> "DesktopNotifications | None":
        """Return a way to the service; None without a bus, or where its numbers cannot be typed."""
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected() or _typed_u(0) is None:
            return None
        return cls(bus, parent)

    def show(self, notice: "Notice") -> bool:
        """Show *notice*; False when no such service runs."""
        if not self._is_there():
            self._capabilities = None
            return False
        if self._capabilities is None:
            self._ask_capabilities()
        title, body = notice.clean()
        if "body-markup" in (self._capabilities or ()):
            body = body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        actions = self._actions(notice) if "actions" in (self._capabilities or ()) else []
        message = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Notify")
        hints: dict[str, Any] = {
            **({"desktop-entry": APPLICATION_ID} if self.has_desktop_entry else {}),
            "category": "device.error",
            # No SVG: many services can draw one only where librsvg is installed.
            "image-path": (paths.resources_dir() / "icons" / "cortex-tray.png").as_uri(),
        }
        message.setArguments(
            [
                APPLICATION_NAME,
                _typed_u(self._last if notice.replaces_last else 0),
                APPLICATION_ID,
                title,
                body,
                actions or _no_texts(),
                hints,
                STAYS if "persistence" in (self._capabilities or ()) else AS_THE_SERVICE_LIKES,
            ]
        )
        shown = _Shown(notice.report_id, notice.group)
        self._call(message, lambda reply: self._on_shown(reply, shown))
        return True

    def _actions(self, notice: "Notice") -> list[str]:
        """Return keys and labels of the buttons, in turn."""
        details = translate("Notifications", "Details")
        return [
            # What a click beside the buttons does; never shown.
            *(() if self._shows_default else (DEFAULT, details)),
            *((START, translate("Notifications", "Start Cortex")) if notice.can_start else ()),
            *((DETAILS, details) if notice.report_id else ()),
            *((MUTE, translate("Notifications", "Mute")) if notice.group else ()),
        ]

    def is_open(self) -> bool:
        """Say whether such a service runs, or would be started."""
        bus = self._bus.interface()
        return (
            bool(bus.isServiceRegistered(SERVICE).value())
            or SERVICE in bus.activatableServiceNames().value()
        )

    def tray_is_over_bus(self) -> bool:
        """Say whether Qt hands this tray's messages to the service too: else they are lost."""
        return bool(self._bus.interface().isServiceRegistered(TRAY_HOST).value())

    @property
    def shown(self) -> int:
        """How many notices are known to be shown, or kept."""
        return len(self._shown)

    def withdraw(self) -> None:
        """Close what is still shown, or kept."""
        for number in self._shown:
            message = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "CloseNotification")
            message.setArguments([_typed_u(number)])
            self._bus.send(message)

    def _is_there(self) -> bool:
        bus = self._bus.interface()
        if bus.isServiceRegistered(SERVICE).value():
            return True
        # Many desktops start it on demand.
        started: bool = bus.startService(SERVICE).isValid()
        return started

    def _ask_capabilities(self) -> None:
        found = self._ask("GetCapabilities")
        self._capabilities = frozenset(map(str, found[0])) if found else frozenset()
        who = self._ask("GetServerInformation")
        self._shows_default = bool(who) and str(who[0]).lower().startswith(SHOWS_DEFAULT)

    def _ask(self, what: str) -> list[Any]:
        # Waited for, once: what is said next depends on it. One that hangs costs a second.
        reply = self._bus.call(
            QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, what), timeout=500
        )
        return (
            list(reply.arguments()) if reply.type() is QDBusMessage.MessageType.ReplyMessage else []
        )

    def _call(self, message: QDBusMessage, done: Any) -> None:
        watcher = QDBusPendingCallWatcher(QDBusPendingCall(self._bus.asyncCall(message)), self)
        self._waiting.add(watcher)

        def on_finished(finished: QDBusPendingCallWatcher) -> None:
            self._waiting.discard(watcher)
            done(finished.reply())
            watcher.deleteLater()

        watcher.finished.connect(on_finished)

    def _on_shown(self, reply: QDBusMessage, shown: _Shown) -> None:
        if reply.type() is not QDBusMessage.MessageType.ReplyMessage:
            log.warning("the notification service refused: %s", reply.errorMessage())
            return
        self._last = int(reply.arguments()[0])
        self._shown[self._last] = shown
        while len(self._shown) > KEPT:
            del self._shown[next(iter(self._shown))]

    @Slot("uint", str)
    def on_action_invoked(self, number: int, action: str) -> None:
        """Open, start or mute. Every listener hears of every notification: only ours count."""
        shown = self._shown.get(int(number))
        if shown is None:
            return
        if action == MUTE:
            self.mute_wanted.emit(shown.group)
        elif action == START:
            self.start_wanted.emit(shown.report_id)
        else:
            self.details_wanted.emit(shown.report_id, shown.token)

    @Slot("uint", "uint")
    def on_notification_closed(self, number: int, _reason: int) -> None:
        """Forget it."""
        self._shown.pop(int(number), None)

    @Slot("uint", str)
    def on_activation_token(self, number: int, token: str) -> None:
        """Keep the token that lets our window come to the front; it comes before the action."""
        if int(number) in self._shown:
            self._shown[int(number)].token = token


def _no_texts() -> QDBusArgument:
    """Return D-Bus's empty list of texts; Python's own would be one of anything, and refused."""
    argument = QDBusArgument()
    argument.beginArray(QMetaType(QMetaType.Type.QString.value))
    argument.endArray()
    return argument


def _typed_u(value: int) -> QDBusArgument | None:
    """Return *value* as D-Bus's unsigned 32-bit number, which PySide6 has no words for: it would
    send a signed one.

    The C++ operator is called on the argument; None where it cannot be found.
    """
    try:
        write = ctypes.CDLL("libQt6DBus.so.6")["_ZN13QDBusArgumentlsEj"]
    except (OSError, AttributeError):
        return None
    write.argtypes, write.restype = [ctypes.c_void_p, ctypes.c_uint32], ctypes.c_void_p
    argument = QDBusArgument()
    write(shiboken6.getCppPointer(argument)[0], value)
    return argument
