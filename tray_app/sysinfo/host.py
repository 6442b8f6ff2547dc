"""The operating system and the processor type, in the words that Cortex uses, and all facts
together.

Run on Linux, and on Windows under Wine. The branch for macOS was written from its documentation
and tested on recorded text alone.
"""

import importlib
import json
import os
import platform
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tray_app import regular_file, user_folders
from tray_app.contract import MACHINES
from tray_app.sysinfo import cpu, gpu

_WINDOWS_KEY = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"


def facts() -> dict[str, str]:
    """Return what a crash report says about this computer. Slow (it may start programs); never
    raises.
    """
    return {
        "osName": sys.platform,
        "osVersion": os_version(),
        "architecture": architecture(),
        "cpu": cpu.model(),
        "gpus": json.dumps([card.as_json() for card in gpu.cards()], separators=(",", ":")),
    }


def architecture(machine: str | None = None) -> str:
    """Return Node's word for the processor type: `x64`, `arm64`, `ia32`…"""
    machine = (_machine() if machine is None else machine).lower()
    return MACHINES.get(machine, machine)


def _machine() -> str:
    if sys.platform == "win32":  # where `platform` asks a slow service
        environ = os.environ
        return environ.get("PROCESSOR_ARCHITEW6432") or environ.get("PROCESSOR_ARCHITECTURE", "")
    return platform.machine()


def os_version() -> str:
    """Return the operating system's own name and version, never the interpreter's."""
    try:
        if sys.platform == "darwin":
            return f"macOS {platform.mac_ver()[0]}"
        if sys.platform == "win32":
            return windows_version(_windows_values())
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
        return f"{name} (kernel {platform.release()})"
    except (OSError, ValueError):
        return platform.release()


def _windows_values() -> dict[str, object]:
    winreg: Any = importlib.import_module("winreg")  # it exists on Windows alone
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS_KEY) as key:
        values = range(winreg.QueryInfoKey(key)[1])
        return dict(winreg.EnumValue(key, n)[:2] for n in values)


def windows_version(values: Mapping[str, object]) -> str:
    """Return e.g. `Windows 11 Pro 23H2 (10.0.22631.3447)` for the values of the system's key.

    Windows 11 still calls itself 10 there.
    """
    build = str(values.get("CurrentBuildNumber") or values.get("CurrentBuild") or "")
    name = str(values.get("ProductName") or "Windows").removeprefix("Microsoft ")
    if build.isdecimal() and int(build) >= 22000:
        name = name.replace("Windows 10", "Windows 11")
    release = values.get("DisplayVersion") or values.get("ReleaseId")
    major, minor = (values.get(f"Current{part}VersionNumber") for part in ("Major", "Minor"))
    numbers = [f"{major}.{minor}" if major is not None else values.get("CurrentVersion"), build]
    version = ".".join(str(each) for each in (*numbers, values.get("UBR")) if each)
    return " ".join(str(each) for each in (name, release, f"({version})") if each)


def save(known: Mapping[str, str], file: Path) -> None:
    """Put the facts where the capture side reads them: whole, and for this boot."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    told = {"boot": user_folders.boot_id(), **known}
    lines = [f"{name}={' '.join(value.splitlines())}\n" for name, value in told.items()]
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=".host-facts-")
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write("".join(lines).encode("utf-8", "replace"))
        regular_file.replace(Path(name), file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
