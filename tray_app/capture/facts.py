"""What a report says about the computer: from a cache that a child process fills in the background,
once a boot.

On the crash path nothing is gathered: without the cache there are only the facts that cost nothing.
"""

import os
import sys

from tray_app import contract, regular_file, user_folders
from tray_app.capture import launch

NAMES = ("osName", "osVersion", "architecture", "cpu", "gpus")
_LONGEST_FILE = 256 * 1024
_last: dict[str, str] = {}
"""What was read last."""


def cheap() -> dict[str, str]:
    """Return what the interpreter knows by itself, in the words that Cortex uses."""
    machine, release = "", ""
    if hasattr(os, "uname"):
        machine, release = os.uname().machine, os.uname().release
    elif sys.platform == "win32":
        machine = os.environ.get("PROCESSOR_ARCHITEW6432") or os.environ.get(
            "PROCESSOR_ARCHITECTURE", ""
        )
        version = sys.getwindowsversion()
        release = f"{version.major}.{version.minor}.{version.build}"
    return {
        "osName": sys.platform,
        "osVersion": release,
        "architecture": contract.MACHINES.get(machine.lower(), machine.lower()),
        "cpu": "",
        "gpus": "[]",
    }


def known(file: "str | os.PathLike[str]" = "") -> dict[str, str]:
    """Return the facts for a report: the cached ones of this boot, or the cheap ones. Reads one
    small file.
    """
    try:
        return {**cheap(), **(_cached(file) or {})}
    except ImportError:  # the interpreter is ending, and the home folder is unknown
        return {**cheap(), **_last}


def refresh() -> bool:
    """Start gathering in the background if this boot's facts are not cached; say whether it was
    started.
    """
    if _cached() is not None:
        return False
    return launch.detached("tray_app.sysinfo")


def _cached(file: "str | os.PathLike[str]" = "") -> dict[str, str] | None:
    try:
        text = regular_file.read(file or user_folders.host_facts_file(), _LONGEST_FILE)
    except (OSError, RuntimeError):
        return None
    lines = text.decode("utf-8", "replace").split("\n")
    found = {name: value for name, _, value in (line.partition("=") for line in lines)}
    if found.get("boot") != user_folders.boot_id():
        return None
    _last.update({name: found[name] for name in NAMES if name in found})
    return dict(_last)
