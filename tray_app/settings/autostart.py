"""Starting at login: the system's own list is the truth; the siblings in `platform` use it."""

import sys
from pathlib import Path
from typing import Protocol

from tray_app import isolated


class Autostart(Protocol):
    """The system's list of what starts at login."""

    @property
    def place(self) -> str:
        """The file or key, for the eye."""

    def is_enabled(self) -> bool:
        """Say whether this program is on the list."""

    def enable(self) -> None:
        """Put it there."""

    def disable(self) -> None:
        """Remove it from there."""


def tray_command(*, platform: str = sys.platform, frozen: bool | None = None) -> list[str]:
    """Return the command that starts the tray, by absolute paths: our PATH is not set at login."""
    if getattr(sys, "frozen", False) if frozen is None else frozen:
        return [sys.executable, "--background"]
    beside = Path(sys.executable).with_name("cortex-tray.exe" if platform == "win32" else "cortex-tray")
    if beside.is_file():
        return [str(beside), "--background"]
    return isolated.python("from tray_app.__main__ import tray; sys.exit(tray())", "--background")
