"""Graphics cards on Windows, without starting a program: DXGI tells those that are there, the
registry those that a driver was installed for.

DXGI and the registry were run under Wine, without a card; see packaging/README.md.
"""

import sys
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from tray_app.sysinfo.gpu_card import SHARED_MEMORY, VENDORS, Card, short_vendor

_MIB = 1024 * 1024
_CLASS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"
_SOFTWARE = 2
"""DXGI_ADAPTER_FLAG_SOFTWARE: Windows' own renderer."""


class Adapter(NamedTuple):
    """What DXGI says of one adapter."""

    name: str
    vendor: int
    """Its number on the PCI bus."""
    dedicated: int
    """Bytes of memory of its own."""
    shared: int
    """Bytes of the computer's memory that it may use."""
    is_software: bool = False


def cards() -> list[Card]:
    """Return the cards of this computer. Raises OSError where Windows does not tell them."""
    try:
        found = from_adapters(_adapters())
    except (OSError, AttributeError):  # there is no dxgi.dll
        found = []
    return found or from_registry(_drivers())


def from_adapters(adapters: Iterable[Adapter]) -> list[Card]:
    """Put adapters into Cortex's words."""
    found = []
    for each in adapters:
        if each.is_software:
            continue
        vendor = VENDORS.get(each.vendor) or short_vendor(each.name)
        # Processors with graphics tell the part of memory that the firmware set aside for it.
        is_small = each.dedicated < each.shared and each.dedicated <= 2048 * _MIB
        dynamic = vendor.lower() in SHARED_MEMORY or is_small
        found.append(Card(each.name, vendor, each.dedicated // _MIB or None, dynamic))
    return found


def from_registry(drivers: Iterable[Mapping[str, Any]]) -> list[Card]:
    """Put the values of drivers' keys into Cortex's words. `MemorySize` has 32 bits and stops at
    4 GiB; `qwMemorySize` is the truth where given.
    """
    found: list[Card] = []
    for values in drivers:
        name = str(values.get("DriverDesc") or "")
        size = _number(values.get("HardwareInformation.qwMemorySize")) or _number(
            values.get("HardwareInformation.MemorySize")
        )
        vendor = short_vendor(str(values.get("ProviderName") or name))
        card = Card(name, vendor, size // _MIB or None, vendor.lower() in SHARED_MEMORY)
        if name and card not in found:
            found.append(card)
    return found


def _number(value: object) -> int:
    if isinstance(value, bytes):
        return int.from_bytes(value[:8], "little")
    return value if isinstance(value, int) else 0


if sys.platform == "win32":
    import ctypes
    import uuid
    import winreg
    from ctypes import wintypes

    _FACTORY = uuid.UUID("770aae78-f26f-4dba-a829-253c83d1b387").bytes_le
    """IID_IDXGIFactory1."""
    _RELEASE, _ENUMERATE, _DESCRIBE = 2, 12, 10
    """The places of IUnknown::Release, IDXGIFactory1::EnumAdapters1 and IDXGIAdapter1::GetDesc1."""

    class _Description(ctypes.Structure):
        _fields_ = (
            ("name", wintypes.WCHAR * 128),
            ("vendor", wintypes.UINT),
            ("device", wintypes.UINT),
            ("subsystem", wintypes.UINT),
            ("revision", wintypes.UINT),
            ("dedicated", ctypes.c_size_t),
            ("dedicated_system", ctypes.c_size_t),
            ("shared", ctypes.c_size_t),
            ("luid", wintypes.LARGE_INTEGER),
            ("flags", wintypes.UINT),
        )

    def _call(thing: ctypes.c_void_p, place: int, *arguments: Any) -> int:
        table = ctypes.cast(thing, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
        kinds = [type(each) for each in arguments]
        method = ctypes.WINFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *kinds)(table[place])
        return int(method(thing, *arguments))

    def _adapters() -> list[Adapter]:
        factory = ctypes.c_void_p()
        create = ctypes.WinDLL("dxgi").CreateDXGIFactory1
        create.restype = ctypes.c_long
        if create(_FACTORY, ctypes.byref(factory)) < 0:
            raise OSError("DXGI is not there")
        found: list[Adapter] = []
        try:
            adapter = ctypes.c_void_p()
            while (
                _call(factory, _ENUMERATE, wintypes.UINT(len(found)), ctypes.pointer(adapter)) >= 0
            ):
                said = _Description()
                _call(adapter, _DESCRIBE, ctypes.pointer(said))
                _call(adapter, _RELEASE)
                is_software = bool(said.flags & _SOFTWARE)
                found.append(
                    Adapter(said.name, said.vendor, said.dedicated, said.shared, is_software)
                )
        finally:
            _call(factory, _RELEASE)
        return found

    def _drivers() -> list[dict[str, Any]]:
        found = []
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _CLASS) as cards:
            names = [winreg.EnumKey(cards, n) for n in range(winreg.QueryInfoKey(cards)[0])]
            for name in filter(str.isdecimal, names):
                with winreg.OpenKey(cards, name) as card:
                    values = range(winreg.QueryInfoKey(card)[1])
                    found.append(dict(winreg.EnumValue(card, n)[:2] for n in values))
        return found

else:

    def _adapters() -> list[Adapter]:
        return []

    def _drivers() -> list[dict[str, Any]]:
        return []
