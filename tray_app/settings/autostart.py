"""Starting at login: the system's own list is the truth, read and written here."""

from typing import Protocol

LABEL = "org.cortex.crash-tray"
DESKTOP_FILE = "cortex-tray.desktop"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
RUN_NAME = "CortexCrashTray"


class Autostart(Protocol):
    """The system's list of what starts at login."""

    def is_enabled(self) -> bool: ...

    def enable(self) -> None: ...

    def disable(self) -> None: ...


class NoAutostart:
    """A system that we do not know."""

    def is_enabled(self) -> bool:
        """Say no."""
        return False

    def enable(self) -> None:
        """Do nothing."""

    def disable(self) -> None:
        """Do nothing."""
