"""Graphics cards: model, vendor and memory, through NVIDIA's library and through each system's own
ways.

Run on Linux without a card. NVML, lspci's text and macOS were tested on recorded or written text
alone.
"""

import contextlib
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from tray_app.sysinfo.gpu_card import SHARED_MEMORY, VENDORS, Card, short_vendor

_MIB = 1024 * 1024
_LSPCI = re.compile(r'^(\S+) "([^"]*)" "([^"]*)" "([^"]*)"')
_CLASSES = ("VGA compatible controller", "3D controller", "Display controller")


def cards() -> list[Card]:
    """Return every card that can be found. May start programs; never raises."""
    found: list[Card] = []
    ways: tuple[Callable[[], Iterable[Card]], ...] = (nvidia,)
    if sys.platform == "darwin":
        ways = (_macos,)
    elif sys.platform == "win32":
        ways = (nvidia, _windows)
    elif sys.platform.startswith("linux"):
        ways = (nvidia, _linux)
    for way in ways:
        try:
            found = merged(found, way())
        except Exception:  # noqa: BLE001 - drivers fail in every way; a fact that cannot be had is left out
            continue
    return found


def merged(known: Iterable[Card], more: Iterable[Card]) -> list[Card]:
    """Return *known* and those of *more* that are not among them: same place on the bus, or same
    maker and model.
    """
    result = list(known)
    nvidia_known = any(card.vendor == "NVIDIA" for card in result)
    for card in more:
        same_place = card.bus and any(other.bus == card.bus for other in result)
        # Windows tells no place on the bus, and NVML has told all of NVIDIA's cards already.
        told = not card.bus and card.vendor == "NVIDIA" and nvidia_known
        if not same_place and not told:
            result.append(card)
    return result


def nvidia(given: Any = None) -> list[Card]:
    """Ask NVIDIA's management library. Raises what that raises where there is none."""
    library = given
    if library is None:
        import pynvml

        library = pynvml
    library.nvmlInit()
    try:
        found = []
        for index in range(library.nvmlDeviceGetCount()):
            handle = library.nvmlDeviceGetHandleByIndex(index)
            memory: int | None = None
            # Cards that share the computer's memory (Jetson, GB10) have none to tell of.
            with contextlib.suppress(library.NVMLError):
                memory = int(library.nvmlDeviceGetMemoryInfo(handle).total) // _MIB
            bus = _text(library.nvmlDeviceGetPciInfo(handle).busId).lower()
            name = _text(library.nvmlDeviceGetName(handle))
            found.append(Card(name, "NVIDIA", memory, memory is None, _short_bus(bus)))
        return found
    finally:
        library.nvmlShutdown()


def from_sysfs(
    root: Path = Path("/sys/class/drm"), names: dict[str, str] | None = None
) -> list[Card]:
    """Read the cards that the kernel drives. *names*: place on the bus → model, from elsewhere."""
    found = []
    for card in sorted(root.glob("card[0-9]*")):
        device = card / "device"
        if "-" in card.name or not (device / "vendor").exists():
            continue
        maker, kind = _hexadecimal(device / "vendor"), _hexadecimal(device / "device")
        vendor = VENDORS.get(maker, f"{maker:04x}")
        bus = device.resolve().name
        memory = _decimal(device / "mem_info_vram_total")
        model = (names or {}).get(bus) or f"{vendor} {kind:04x}"
        # AMD's processors with graphics tell the part of memory that the firmware set aside for it.
        dynamic = (
            vendor.lower() in SHARED_MEMORY
            if memory is None
            else _is_small_beside_gtt(memory, device)
        )
        found.append(
            Card(model, vendor, memory // _MIB if memory is not None else None, dynamic, bus)
        )
    return found


def from_lspci(text: str) -> list[Card]:
    """Read `lspci -mm -D`."""
    found = []
    for line in text.splitlines():
        match = _LSPCI.match(line)
        if match is None or match[2] not in _CLASSES:
            continue
        vendor = short_vendor(match[3])
        found.append(
            Card(match[4], vendor, None, vendor.lower() in SHARED_MEMORY, match[1].lower())
        )
    return found


def from_system_profiler(text: str) -> list[Card]:
    """Read `system_profiler -json SPDisplaysDataType` (macOS)."""
    found = []
    for entry in json.loads(text).get("SPDisplaysDataType", []):
        shared = entry.get("spdisplays_vram_shared")
        own = entry.get("spdisplays_vram") or entry.get("_spdisplays_vram")
        vendor = short_vendor(str(entry.get("spdisplays_vendor", "")).removeprefix("sppci_vendor_"))
        model = str(entry.get("sppci_model") or entry.get("_name", ""))
        dynamic = own is None
        found.append(Card(model, vendor, mebibytes(str(own or shared or "")), dynamic))
    return found


def mebibytes(text: str) -> int | None:
    """Return `1536 MB` or `8 GB` as a number of MiB."""
    match = re.match(r"\s*([\d.,]+)\s*([KMGT])", text)
    if match is None:
        return None
    factor = {"K": 1 / 1024, "M": 1, "G": 1024, "T": 1024 * 1024}[match[2]]
    return int(float(match[1].replace(",", "")) * factor)


def _linux() -> list[Card]:
    listed: list[Card] = []
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        listed = from_lspci(_output(["lspci", "-mm", "-D"]))
    names = {card.bus: card.model for card in listed}
    return merged(from_sysfs(names=names), listed)


def _macos() -> list[Card]:
    return from_system_profiler(
        _output(["/usr/sbin/system_profiler", "-json", "SPDisplaysDataType"])
    )


def _windows() -> list[Card]:
    from tray_app.sysinfo import gpu_windows

    return gpu_windows.cards()


def _output(command: list[str]) -> str:
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=30,
        check=True,
        stdin=subprocess.DEVNULL,
    ).stdout


def _is_small_beside_gtt(memory: int, device: Path) -> bool:
    shared = _decimal(device / "mem_info_gtt_total")
    return shared is not None and memory < shared and memory <= 2048 * _MIB


def _hexadecimal(file: Path) -> int:
    try:
        return int(file.read_text(encoding="ascii").strip(), 16)
    except (OSError, ValueError):
        return 0


def _decimal(file: Path) -> int | None:
    try:
        return int(file.read_text(encoding="ascii").strip())
    except (OSError, ValueError):
        return None


def _text(value: str | bytes) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _short_bus(bus: str) -> str:
    """NVML writes eight digits of domain, the kernel four."""
    domain, _, rest = bus.partition(":")
    return f"{domain[-4:]}:{rest}" if rest else bus
