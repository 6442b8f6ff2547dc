"""What the settings need of a system: variables for future programs, and starting at login.

Variables that we hand out carry a mark with them, so that a program that inherits one later can
tell our own old value from one that was set on purpose.
"""

import hashlib
import logging
import subprocess
import sys
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from tray_app import isolated
from tray_app.contract import ENV_WROTE

log = logging.getLogger(__name__)

PATIENCE = 5.0
"""In seconds, for one command."""


class UserEnvironment(Protocol):
    """Where a system keeps the variables of the user's programs."""

    def apply(self, values: Mapping[str, str], removed: Collection[str]) -> list[str]:
        """Make future programs start with *values* and without *removed*, which we had set before.

        Without *values* everything that was ever added is removed. Returns the places that were
        changed. Raises `NotPermitted` or `StorageFailed` with nothing changed.
        """

    def pending(self, values: Mapping[str, str]) -> list[str]:
        """Return the places that another program has changed since `apply` with these values."""


class NoUserEnvironment:
    """A system that is unknown or must not be touched: telemetry.env alone has to do."""

    def apply(self, values: Mapping[str, str], removed: Collection[str]) -> list[str]:
        return []

    def pending(self, values: Mapping[str, str]) -> list[str]:
        return []


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


def mark(values: Mapping[str, str]) -> str:
    """Return what `ENV_WROTE` holds for these variables: digests of `NAME=value`."""
    return ",".join(_digest(name, value) for name, value in sorted(values.items()))


def is_ours(environ: Mapping[str, str], name: str, value: str) -> bool:
    """Say whether the variable got this value from us, going by the mark that came with it."""
    return _digest(name, value) in environ.get(ENV_WROTE, "").split(",")


def _digest(name: str, value: str) -> str:
    return hashlib.sha256(f"{name}={value}".encode("utf-8", "surrogatepass")).hexdigest()[:16]


def run_quietly(command: Sequence[str], environ: Mapping[str, str] | None = None) -> bool:
    """Run a command of the system; say whether it went well.

    Its words go to our log, without the values.
    """
    try:
        done = subprocess.run(
            command,
            env=dict(environ) if environ is not None else None,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as why:
        log.info("%s could not be run: %s", Path(command[0]).name, type(why).__name__)
        return False
    if done.returncode:
        log.info("%s answered %d", Path(command[0]).name, done.returncode)
    return done.returncode == 0


def tray_command(
    *options: str, platform: str = sys.platform, frozen: bool | None = None
) -> list[str]:
    """Return the command that starts the tray, by absolute paths: our PATH is not set at login."""
    suffix = ".exe" if platform == "win32" else ""
    beside = Path(sys.executable).with_name(f"cortex-tray{suffix}")
    if beside.is_file():
        return [str(beside), *options]
    if getattr(sys, "frozen", False) if frozen is None else frozen:
        return [sys.executable, *options]
    command = isolated.python("from tray_app.__main__ import tray; sys.exit(tray())", *options)
    without_console = Path(sys.executable).with_name("pythonw.exe")
    if platform == "win32" and without_console.is_file():
        command[0] = str(without_console)
    return command
