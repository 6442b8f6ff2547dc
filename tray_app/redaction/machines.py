"""Finds the numbers that a machine, a part of it or an account on it keeps: serial numbers, ids, Windows SIDs."""

from collections.abc import Iterator

from tray_app.redaction.formats import HEX, UUID
from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.view import Pattern, View

# An account of a machine or of a domain: three numbers that tell it, and the account's own (MS-DTYP, section 2.4.2).
_ACCOUNT = Pattern(r"S-1-(?:5-21(?:-[0-9]{1,10}){3,4}|12-1(?:-[0-9]{1,10}){4})", literals=("s-1-",))
_NAMED = Pattern(
    r"(?i)(?:machine[ _-]?(?:id|guid)|(?:hardware|platform|product|system|device)[ _-]?(?:uuid|guid)|device[ _-]?id)"
    rf"(?:\\*[\"'])?(?:\s+REG_SZ)?\s{{0,4}}[:=]?\s{{0,4}}(?:\\*[\"'{{])?({UUID}|{HEX}{{32}})",
    literals=("uuid", "guid", "machine", "device"),
)
_ADAPTER = Pattern(
    r"(?i)(?:mac|hw|hardware|ether(?:net)?|wlan|wifi|device|node|bssid|adapter)(?:[ _-]?(?:id|addr(?:ess)?|mac))?"
    rf"(?:\\*[\"'])?\s{{0,4}}[:= ]\s{{0,4}}(?:\\*[\"'{{])?({HEX}{{12}})",
    literals=("mac", "hw", "hardware", "ether", "wlan", "wifi", "device", "node", "bssid", "adapter"),
)
"""The address of a network adapter, written without signs."""
_SERIAL = Pattern(
    r"(?i:serial[ _-]?(?:(?:number|no|nr)\b)?\.?(?:[ ]?\([a-z]{1,10}\))?)(?:\\*[\"'])?\s{0,3}[:=#]?\s{0,3}(?:\\*[\"'])?"
    r"([A-Z0-9]{8,20})",
    literals=("serial",),
)
_GRAPHICS = Pattern(rf"(?:GPU|MIG)-({UUID})", literals=("gpu-", "mig-"))
"""What `nvidia-smi -L` calls a card."""


def find_machines(view: View) -> Iterator[Span]:
    """Yield the places of such numbers."""
    for found in _ACCOUNT.find(view):
        start, end = found.span()
        if view.begins_token(start) and view.ends_token(end):
            yield Span(start, end, Rank.NUMBER, "number.account", "user", same=view.text[start:end].casefold())
    for pattern in (_NAMED, _ADAPTER, _SERIAL, _GRAPHICS):
        for found in pattern.find(view):
            start, end = found.span(1)
            held = view.text[start:end]
            telling = len(set(held)) > 4 and any(map(str.isdigit, held))
            if telling and view.ends_token(end) and (pattern is not _SERIAL or any(map(str.isalpha, held))):
                yield Span(start, end, Rank.NUMBER, "number.machine", "host", same=held.casefold())
