"""The processor's model name. Read from Linux's /proc; elsewhere asked of the system, or at last of
py-cpuinfo.
"""

import os
import platform
import subprocess
import sys
from pathlib import Path


def model() -> str:
    """Return the name that the maker gave it, or an empty text. May take a second; never raises."""
    for ask in (_by_system, _by_library):
        try:
            found = ask()
        except Exception:  # noqa: BLE001 - a fact that cannot be had is left out, whatever the reason
            continue
        if found:
            return " ".join(found.split())
    return os.environ.get("PROCESSOR_IDENTIFIER", "") or platform.processor()


def from_proc(text: str) -> str:
    """Return the model of /proc/cpuinfo; on ARM the board's, where it has one."""
    fields: dict[str, str] = {}
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        if colon:
            fields.setdefault(name.strip().lower(), value.strip())
    return next(
        (
            fields[name]
            for name in ("model name", "cpu model", "model", "hardware")
            if fields.get(name)
        ),
        "",
    )


def _by_system() -> str:
    if sys.platform == "darwin":
        command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
        return subprocess.run(
            command, capture_output=True, text=True, timeout=10, check=True
        ).stdout.strip()
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(
            winreg.HKEY_LOCAL_MACHINE, r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
        ) as key:
            return str(winreg.QueryValueEx(key, "ProcessorNameString")[0])
    return from_proc(Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace"))


def _by_library() -> str:
    import cpuinfo

    return str(cpuinfo.get_cpu_info().get("brand_raw", ""))
