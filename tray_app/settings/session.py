"""Telling the session that is running now about changed variables, as far as it can be told."""

import logging
import os
import shutil
import subprocess
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Protocol

log = logging.getLogger(__name__)

PATIENCE = 5.0
"""In seconds, for one command."""


class Session(Protocol):
    """What starts programs for the person: a session manager, a message bus."""

    def update(self, values: Mapping[str, str], removed: Collection[str]) -> None:
        """Give programs that are started from now on these variables. Never fails: the next login will do."""


class NoSession:
    """Nothing is running, or nothing may be told."""

    def update(self, values: Mapping[str, str], removed: Collection[str]) -> None:
        """Do nothing."""


class LinuxSession:
    """systemd's user manager and the session bus, where they exist."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        """Look for the commands on the PATH of *environ*, and hand it on to them."""
        self._environ = dict(environ)

    def update(self, values: Mapping[str, str], removed: Collection[str]) -> None:
        """Tell both. A bus cannot forget a variable, so there a removed one becomes empty, which means the same."""
        pairs = [f"{name}={value}" for name, value in values.items()]
        if (pairs or removed) and self._has_bus():
            self._run("dbus-update-activation-environment", *pairs, *(f"{name}=" for name in removed))
            if pairs:
                self._run("systemctl", "--user", "set-environment", *pairs)
            if removed:
                self._run("systemctl", "--user", "unset-environment", *removed)

    def _has_bus(self) -> bool:
        address = self._environ.get("DBUS_SESSION_BUS_ADDRESS", "")
        if address:
            return not address.startswith("disabled:")
        runtime = self._environ.get("XDG_RUNTIME_DIR")
        return bool(runtime) and Path(runtime or "", "bus").exists()

    def _run(self, program: str, *arguments: str) -> None:
        found = shutil.which(program, path=self._environ.get("PATH"))
        if found is not None:
            run_quietly([found, *arguments], self._environ)


def run_quietly(command: Sequence[str], environ: Mapping[str, str] | None = None) -> bool:
    """Run a command of the system; say whether it went well. Its words go to our log, without the values."""
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
