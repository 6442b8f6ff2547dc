"""Finds what tells a machine or its owner: serial numbers, ids, cloud accounts, organisations."""

import re
from collections.abc import Iterator

from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.view import Pattern, View
from tray_app.redaction.words import listed, words

_HEX = "[0-9a-fA-F]"
_UUID = f"{_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{12}}"
# An account of a machine or of a domain: three numbers that tell it, and the account's own
# (MS-DTYP, section 2.4.2).
_ACCOUNT = Pattern(r"S-1-(?:5-21(?:-[0-9]{1,10}){3,4}|12-1(?:-[0-9]{1,10}){4})", literals=("s-1-",))
_NAMED = Pattern(
    r"(?i)(?:machine[ _-]?(?:id|guid)|(?:hardware|platform|product|system|device)[ "
    r"_-]?(?:uuid|guid)|device[ _-]?id)"
    rf"(?:\\*[\"'])?(?:\s+REG_SZ)?\s{{0,4}}[:=]?\s{{0,4}}(?:\\*[\"'{{])?({_UUID}|{_HEX}{{32}})",
    literals=("uuid", "guid", "machine", "device"),
)
_ADAPTER = Pattern(
    r"(?i)(?:mac|hw|hardware|ether(?:net)?|wlan|wifi|device|node|bssid|adapter)(?:[ "
    r"_-]?(?:id|addr(?:ess)?|mac))?"
    rf"(?:\\*[\"'])?\s{{0,4}}[:= ]\s{{0,4}}(?:\\*[\"'{{])?({_HEX}{{12}})",
    literals=(
        "mac",
        "hw",
        "hardware",
        "ether",
        "wlan",
        "wifi",
        "device",
        "node",
        "bssid",
        "adapter",
    ),
)
"""The address of a network adapter, written without signs."""
_SERIAL = Pattern(
    r"(?i:serial[ _-]?(?:(?:number|no|nr)\b)?\.?(?:[ "
    r"]?\([a-z]{1,10}\))?)(?:\\*[\"'])?\s{0,3}[:=#]?\s{0,3}(?:\\*[\"'])?"
    r"([A-Z0-9]{8,20})",
    literals=("serial",),
)
_GRAPHICS = Pattern(rf"(?:GPU|MIG)-({_UUID})", literals=("gpu-", "mig-"))
"""What `nvidia-smi -L` calls a card."""

# Names of a customer's own place at a cloud, `NAME.openai.azure.com`: they tell whose account it
# is. The domain behind stays, since it tells the service. The vendors document these domains.
_CLOUDS = listed("cloud-domains")
_VENDORS_OWN = words("vendors-own")
_TENANT = Pattern(
    r"(?i)((?:[a-z0-9_][a-z0-9_-]{0,62}\.){1,4})(?:" + "|".join(map(re.escape, _CLOUDS)) + ")",
    literals=tuple("." + domain for domain in _CLOUDS),
)
# A host without a domain, or with one that no registry gives out (RFC 6762, RFC 8375, and routers'
# own), is a machine in somebody's house.
_NEAR = Pattern(
    r"(?i)(?:(https?|wss?|tcp)|smb|cifs|nfs|afp|ssh|sftp|rsync|file|vnc|rdp)(?::|%3a)(?:\\*/|%2f){2}(?:[^\s/@:\"'<>]{1,100}@)?"
    r"([a-z0-9][a-z0-9-]{0,62})((?:\.fritz|\.[a-z0-9-]{1,62})?\.(?:local|lan|home|box|arpa|localdomain|internal|intranet|corp|private))?"
    r"(?::[0-9]|[/\\?#\s\"'<>),;\]]|$)",
    literals=("://", "\\/\\/", "%3a%2f%2f"),
)
_NOT_NEAR = re.compile(
    r".*\.(?:docker\.internal|google\.internal|compute\.internal|cluster\.local)|localhost.*"
)

# Folders of shared drives: `OneDrive - Firm` on Windows, `OneDrive-Firm` and `Dropbox (Firm)` on
# macOS, with blanks or %20.
_SHARED_DRIVE = Pattern(
    r"(?:[\\/]|%5[Cc]|%2[Ff])(?:OneDrive(?:(?: |%20)-(?: "
    r"|%20)|-)|(?:Dropbox|Box|Egnyte)(?: |%20)\()"
    r"([^\\/\"'<>|:*?()%\r\n\t]{1,60}?(?:%20[^\\/\"'<>|:*?()%\r\n\t]{1,60}?){0,6})(?:[\\/\"')\r\n]|%5[Cc]|%2[Ff]|$)",
    literals=("onedrive", "dropbox", "box", "egnyte"),
)
_EVERYBODYS = frozenset(["personal", "persönlich", "cá nhân", "个人"])


def find_machines(view: View) -> Iterator[Span]:
    for found in _ACCOUNT.find(view):
        start, end = found.span()
        if view.begins_token(start) and view.ends_token(end):
            yield Span(
                start,
                end,
                Rank.NUMBER,
                "number.account",
                "user",
                same=view.text[start:end].casefold(),
            )
    for pattern in (_NAMED, _ADAPTER, _SERIAL, _GRAPHICS):
        for found in pattern.find(view):
            start, end = found.span(1)
            held = view.text[start:end]
            telling = len(set(held)) > 4 and any(map(str.isdigit, held))
            if (
                telling
                and view.ends_token(end)
                and (pattern is not _SERIAL or any(map(str.isalpha, held)))
            ):
                yield Span(start, end, Rank.NUMBER, "number.machine", "host", same=held.casefold())


def find_tenants(view: View) -> Iterator[Span]:
    """Yield the names of tenants of clouds, and of machines near by in web addresses."""
    yield from _machines_near_by(view)
    for found in _TENANT.find(view):
        start, end = found.start(1), found.end(1) - 1
        name = view.text[start:end].lower()
        if (
            not view.begins_token(start)
            or view.raw[start - 1 : start] in (b".", b"-", b":")
            or not view.ends_token(found.end())
            or view.raw[found.end() : found.end() + 1] == b"-"
            or name in _VENDORS_OWN
        ):
            continue
        yield Span(start, end, Rank.IDENTITY, "address.tenant", "host", same=name)


def _machines_near_by(view: View) -> Iterator[Span]:
    for found in _NEAR.find(view):
        start, end = found.span(2)
        name = view.text[start : max(end, found.end(3))].lower()
        if _NOT_NEAR.fullmatch(name) or name.isdigit():
            continue
        # After http, a plain word without a domain is a service of Compose: `http://redis:6379`.
        if found.start(1) >= 0 and found.start(3) < 0 and not any(map(str.isdigit, name)):
            continue
        yield Span(
            start, max(end, found.end(3)), Rank.IDENTITY, "address.machine", "host", same=name
        )


def find_organisations(view: View) -> Iterator[Span]:
    for found in _SHARED_DRIVE.find(view):
        start, end = found.span(1)
        name = view.text[start:end].replace("%20", " ").strip().casefold()
        if name and name not in _EVERYBODYS:
            yield Span(start, end, Rank.IDENTITY, "path.organisation", "name", same=name)
