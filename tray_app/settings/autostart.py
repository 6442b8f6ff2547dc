"""Starting at login: the system's own list is the truth, read and written here.

Run for real on Linux alone. Of the macOS and Windows siblings the texts are tested; launchd and the registry themselves
were not run.
"""

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from tray_app import isolated
from tray_app.settings import files
from tray_app.settings.registry import Registry

LABEL = "org.cortex.crash-tray"
DESKTOP_FILE = "cortex-tray.desktop"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
RUN_NAME = "CortexCrashTray"

# The desktop entry specification, "The Exec key": these have a meaning inside quotation marks there.
_EXEC_ESCAPED = '"`$\\'


class Autostart(Protocol):
    """The system's list of what starts at login."""

    @property
    def place(self) -> str: ...

    def is_enabled(self) -> bool: ...

    def enable(self) -> None: ...

    def disable(self) -> None: ...


class XdgAutostart:
    """The desktop's folder `autostart` (freedesktop.org, Desktop Application Autostart Specification)."""

    def __init__(self, config_root: Path, command: Sequence[str]) -> None:
        """Start *command* at login, by a file below *config_root*."""
        self._file, self._command = config_root / "autostart" / DESKTOP_FILE, command

    @property
    def place(self) -> str:
        """The file."""
        return str(self._file)

    def is_enabled(self) -> bool:
        """Say whether the file is there and not switched off by the desktop's own settings."""
        content = files.read(self._file)
        if content is None:
            return False
        said: dict[str, str] = {}
        for line in content.decode("utf-8", "replace").splitlines():
            key, equals, value = line.partition("=")
            if equals:
                said.setdefault(key.strip().lower(), value.strip().lower())
        return said.get("hidden") != "true" and said.get("x-gnome-autostart-enabled") != "false"

    def enable(self) -> None:
        """Write the file."""
        files.write(self._file, desktop_entry(self._command).encode())

    def disable(self) -> None:
        """Take the file away."""
        files.change(self._file, lambda _old: None)


class LaunchAgent:
    """A macOS LaunchAgent."""

    def __init__(self, home: Path, command: Sequence[str]) -> None:
        """Start *command* at login, by a file in ~/Library/LaunchAgents."""
        self._file, self._command = home / "Library" / "LaunchAgents" / f"{LABEL}.plist", command

    @property
    def place(self) -> str:
        """The file."""
        return str(self._file)

    def is_enabled(self) -> bool:
        """Say whether the file is there and not disabled in itself."""
        import plistlib

        content = files.read(self._file)
        if content is None:
            return False
        try:
            return not plistlib.loads(content).get("Disabled", False)
        except (ValueError, AttributeError, plistlib.InvalidFileException):
            return False

    def enable(self) -> None:
        """Write the file; launchd reads it at the next login."""
        files.write(self._file, launch_agent(LABEL, self._command))

    def disable(self) -> None:
        """Take the file away."""
        files.change(self._file, lambda _old: None)


class RunKey:
    """The Run key of the person's part of the Windows registry."""

    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        """Start *command* at login, by a value in *registry*."""
        self._registry, self._command = registry, command

    @property
    def place(self) -> str:
        """The key."""
        return rf"HKEY_CURRENT_USER\{RUN_KEY}\{RUN_NAME}"

    def is_enabled(self) -> bool:
        """Say whether the value is there."""
        return self._registry.get(RUN_KEY, RUN_NAME) is not None

    def enable(self) -> None:
        """Write the value."""
        self._registry.set(RUN_KEY, RUN_NAME, windows_command(self._command))

    def disable(self) -> None:
        """Take the value away."""
        self._registry.delete(RUN_KEY, RUN_NAME)


def tray_command(*, platform: str = sys.platform, frozen: bool | None = None) -> list[str]:
    """Return the command that starts this program in the tray, whole paths only: at login there is no PATH of ours."""
    if getattr(sys, "frozen", False) if frozen is None else frozen:
        return [sys.executable, "--background"]
    beside = Path(sys.executable).with_name("cortex-tray.exe" if platform == "win32" else "cortex-tray")
    if beside.is_file():
        return [str(beside), "--background"]
    return isolated.python("from tray_app.__main__ import tray; sys.exit(tray())", "--background")


def desktop_entry(command: Sequence[str]) -> str:
    """Write the file for XDG autostart."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=Cortex Crash Tray\n"
        "Comment=Shows and delivers the crash reports of Cortex\n"
        f"Exec={' '.join(_exec_word(word) for word in command)}\n"
        "Icon=cortex-tray\n"
        "Terminal=false\n"
        "StartupNotify=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    )


def launch_agent(label: str, command: Sequence[str]) -> bytes:
    """Write a LaunchAgent that runs *command* once at login."""
    import plistlib

    return plistlib.dumps(
        {"Label": label, "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Interactive"}
    )


def windows_command(command: Sequence[str]) -> str:
    """Write a command line as Windows programs take it apart."""
    import subprocess

    return subprocess.list2cmdline(command)


def _exec_word(word: str) -> str:
    """Quote one word of an Exec key. A backslash is doubled twice: for the quotation and for the file's own strings."""
    if re.fullmatch(r"[A-Za-z0-9_./+:@=-]+", word):
        return word
    quoted = "".join(f"\\{c}" if c in _EXEC_ESCAPED else c for c in word).replace("%", "%%")
    return '"' + quoted.replace("\\", "\\\\") + '"'
