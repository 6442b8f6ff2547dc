"""One graphics card, and who makes them."""

from dataclasses import dataclass

VENDORS = {
    0x10DE: "NVIDIA",
    0x1002: "AMD",
    0x1022: "AMD",
    0x8086: "Intel",
    0x106B: "Apple",
    0x5143: "Qualcomm",
    0x1A03: "ASPEED",
    0x102B: "Matrox",
    0x15AD: "VMware",
    0x1AF4: "Red Hat",
    0x1234: "QEMU",
    0x1414: "Microsoft",
}
SHARED_MEMORY = ("intel", "apple", "qualcomm")
"""Makers whose cards use the computer's memory, as a rule."""


@dataclass(frozen=True, slots=True)
class Card:
    model: str
    vendor: str = ""
    vram: int | None = None
    """Memory in MiB; None when unknown."""
    vram_dynamic: bool = False
    """True when it shares the computer's memory."""
    bus: str = ""
    """`0000:01:00.0`: tells whether two ways found the same card."""

    def as_json(self) -> dict[str, object]:
        """Return it as Cortex writes it."""
        return {
            "model": self.model,
            "vendor": self.vendor,
            "vram": self.vram,
            "vramDynamic": self.vram_dynamic,
        }


def short_vendor(name: str) -> str:
    """Return a maker's usual name for its full one."""
    lower = name.lower()
    if "advanced micro" in lower or lower.startswith(("amd", "ati ")):
        return "AMD"
    return next((vendor for vendor in VENDORS.values() if vendor.lower() in lower), name.strip())
