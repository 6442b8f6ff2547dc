"""Notifications behind one small interface: the desktop's own service, the tray's balloon, or words
in the window.

The desktop's service is spoken to directly (`notifications_dbus`), because
`QSystemTrayIcon.showMessage` offers no actions and turns the tray icon into a warning while it
shows. A library such as desktop-notifier has buttons on three systems, but runs an asyncio loop of
its own beside Qt's and would more than double the memory of an idle tray; where our own way does
not reach (Windows, macOS) the balloon does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from tray_app.ui.text import translate, visible

if TYPE_CHECKING:
    from tray_app.ui.notifications_dbus import DesktopNotifications

TITLE_LIMIT, BODY_LIMIT = 120, 400


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification, already in the user's language. Its texts are hostile until `clean`."""

    title: str
    body: str = ""
    report_id: str = ""
    """What *Details* opens; empty: there is nothing to open."""
    group: str = ""
    """What *Mute* mutes; empty: nothing."""
    can_start: bool = False
    """Whether *Start Cortex* is offered."""
    replaces_last: bool = False

    def clean(self) -> tuple[str, str]:
        """Return title and body with nothing hidden in them, at a length that fits a popup."""
        return visible(self.title, limit=TITLE_LIMIT), visible(
            self.body, limit=BODY_LIMIT, lines=True
        )


class Notifications(QObject):
    """Shows notices by the best way that is open, and tells what the user chose."""

    details_wanted = Signal(str, str)
    """With the report's id and an activation token (either may be empty)."""
    start_wanted = Signal(str)
    """With the report's id: Cortex is to be started as it names it."""
    mute_wanted = Signal(str)
    """With the group."""

    def __init__(
        self, tray_icon: Callable[[], QSystemTrayIcon | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desktop: DesktopNotifications | None = None
        self._adapters = self._open(tray_icon)
        self._failed = False

    @property
    def problem(self) -> str:
        """What is missing, in words; empty when notifications can be shown as far as is known."""
        if not self._failed and any(adapter.is_open() for adapter in self._adapters):
            return ""
        return translate(
            "Notifications",
            "This desktop shows no notifications. New reports appear in the window alone.",
        )

    def set_desktop_entry(self, is_there: bool) -> None:
        """Name our menu entry from now on, or not: a desktop that cannot find it keeps nothing."""
        if self._desktop is not None:
            self._desktop.has_desktop_entry = is_there

    def show(self, notice: Notice) -> None:
        """Show *notice* by the first way that is open."""
        self._failed = not any(adapter.show(notice) for adapter in self._adapters)

    def withdraw(self) -> None:
        """Take back what is still shown."""
        for adapter in self._adapters:
            adapter.withdraw()

    def _open(
        self, tray_icon: Callable[[], QSystemTrayIcon | None]
    ) -> list[DesktopNotifications | TrayBalloon]:
        from tray_app.ui.notifications_dbus import DesktopNotifications

        self._desktop = desktop = DesktopNotifications.open(self)
        if desktop is not None:
            desktop.details_wanted.connect(self.details_wanted)
            desktop.start_wanted.connect(self.start_wanted)
            desktop.mute_wanted.connect(self.mute_wanted)
        over_bus = desktop.tray_is_over_bus if desktop is not None else bool
        balloon = TrayBalloon(tray_icon, self, over_bus=over_bus)
        balloon.clicked.connect(lambda report_id: self.details_wanted.emit(report_id, ""))
        return [desktop, balloon] if desktop is not None else [balloon]


class TrayBalloon(QObject):
    """The tray icon's own message: one at a time, without buttons."""

    clicked = Signal(str)

    def __init__(
        self,
        tray_icon: Callable[[], QSystemTrayIcon | None],
        parent: QObject | None = None,
        *,
        over_bus: Callable[[], bool] = bool,
    ) -> None:
        """*over_bus* says whether the icon's messages go to the desktop's service too."""
        super().__init__(parent)
        self._tray_icon, self._over_bus = tray_icon, over_bus
        self._report_id = ""
        self._connected: QSystemTrayIcon | None = None

    def show(self, notice: Notice) -> bool:
        """Show *notice*; False when this way is shut at the moment."""
        icon = self._tray_icon()
        if icon is None or not self.is_open():
            return False
        if icon is not self._connected:
            icon.messageClicked.connect(lambda: self.clicked.emit(self._report_id))
            self._connected = icon
        self._report_id = notice.report_id
        title, body = notice.clean()
        icon.showMessage(title, body, QSystemTrayIcon.MessageIcon.Information)
        return True

    def is_open(self) -> bool:
        """Say whether it could show one now."""
        icon = self._tray_icon()
        return icon is not None and icon.supportsMessages() and not self._over_bus()

    def withdraw(self) -> None:
        """A balloon goes by itself."""
