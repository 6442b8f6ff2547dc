"""Starts Python child processes from inside somebody else's process without leaving traces in it."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from tray_app.capture.guard import quietly

ROOT = Path(__file__).parents[2]
"""Where `tray_app` can be imported from."""

bundled: dict[str, str] = {}
"""Of a frozen program that has this package in it: the option with which its executable runs a module."""


def can_start(executable: str | None = None) -> bool:
    """Say whether there is an interpreter to start: a frozen program has none."""
    return bool(executable or sys.executable) and not getattr(sys, "frozen", False)


def detached(module: str) -> bool:
    """Run a module in the background, at low priority, so that the host neither waits for it nor has it as a child."""
    if getattr(sys, "frozen", False) and module in bundled:
        return _detach([sys.executable, bundled[module]])
    if not can_start():
        return False
    script = (
        f"import os, runpy, sys; sys.path.append({str(ROOT)!r})\n"
        "try: os.nice(10)\nexcept (AttributeError, OSError): pass\n"
        f"runpy.run_module({module!r}, run_name='__main__', alter_sys=True)"
    )
    return _detach([sys.executable, "-c", script])


def command(module: str, *arguments: str) -> list[str]:
    """Return the command that runs a module of this package as a program; empty where there is none."""
    if getattr(sys, "frozen", False) and module in bundled:
        return [sys.executable, bundled[module], *arguments]
    if not can_start():
        return []
    script = (
        f"import runpy, sys; sys.path.append({str(ROOT)!r})\n"
        f"runpy.run_module({module!r}, run_name='__main__', alter_sys=True)"
    )
    return [sys.executable, "-c", script, *arguments]


def _detach(command: list[str]) -> bool:
    if sys.platform == "win32":
        import subprocess

        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        nowhere = subprocess.DEVNULL
        child = subprocess.Popen(command, stdin=nowhere, stdout=nowhere, stderr=nowhere, creationflags=flags)
        child.returncode = 0  # nobody waits for it, and Python need not complain
        return True
    # A shell that starts it and ends at once: so it belongs to init, and the host has no child to wonder about.
    wrapped = ["/bin/sh", "-c", '"$@" </dev/null >/dev/null 2>&1 &', "sh", *command]
    shell = os.posix_spawn(wrapped[0], wrapped, _environment())
    with quietly():  # a host that waits for any child may have been quicker
        os.waitpid(shell, 0)
    return True


def _environment() -> Mapping[str, str]:
    """Return the host's environment without what would make the child talk or profile itself."""
    unwanted = ("PYTHONINSPECT", "PYTHONPROFILEIMPORTTIME", "PYTHONVERBOSE", "PYTHONSTARTUP", "PYTHONFAULTHANDLER")
    return {name: value for name, value in os.environ.items() if name not in unwanted}
