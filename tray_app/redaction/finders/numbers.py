"""Finds what identifies by number: e-mail, IP and MAC addresses, payment cards, bank accounts."""

import ipaddress
import re
from collections.abc import Iterator

from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.view import Pattern, View
from tray_app.redaction.words import listed, words

_EMAIL = Pattern(
    r"([A-Za-z0-9\x80._%+'-]{1,64})(@|%40|\\u0040|&#64;|\[at\])((?:[A-Za-z0-9\x80](?:[A-Za-z0-9\x80-]{0,62})\.){1,6}[A-Za-z\x80][A-Za-z0-9\x80-]{1,23})",
    literals=("@", "%40", "\\u0040", "&#64;", "[at]"),
)
# A password may hold a `/`; a port before one makes it a path.
_USER_AND_PASSWORD = re.compile(rb"[^/:@]{0,64}:(?![0-9]{1,5}/)")
_NO_DOMAIN = words("file-endings")
_IPV4 = Pattern(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?:/[0-9]{1,2})?", literals=(".",))
_IPV6 = Pattern(
    r"[0-9A-Fa-f:]*:[0-9A-Fa-f:]+:[0-9A-Fa-f:.]*(?:/[0-9]{1,3})?|[0-9A-Fa-f]*::[0-9A-Fa-f:.]*(?:/[0-9]{1,3})?",
    literals=("::", ":"),
)
# Hosts that a provider calls after their address: `ip-10-24-3-17.eu-central-1.compute.internal`.
_NUMBERED_HOST = Pattern(
    r"(?i)(?:ip|ec2|host|dhcp|cpe|pool|static|dynamic|dyn|dsl|client|customer|p)?-?"
    r"([0-9]{1,3}-[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,3})((?:\.[A-Za-z0-9-]{1,63}){0,8})",
    literals=("-",),
)
_LINE = re.compile(
    rb"\.(?:[a-z0-9-]*(?:dsl|dyn|dip|pool|cable|ppp|static|cust|client|broadband|fib|res)[a-z0-9-]*)\."
)
_MAC = Pattern(
    r"(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{4}\.){2}[0-9A-Fa-f]{4}"
)
_CARD = Pattern(
    r"(?:[0-9]{4} ){3}[0-9]{4}(?: [0-9]{3})?|(?:[0-9]{4}-){3}[0-9]{4}"
    r"|[0-9]{4} [0-9]{6} [0-9]{4,5}|[0-9]{4}-[0-9]{6}-[0-9]{4,5}|[0-9]{13,19}"
)
_IBAN = Pattern(r"[A-Z]{2}[0-9]{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?")


def find_numbers(view: View) -> Iterator[Span]:
    """Yield the places of addresses and numbers that identify somebody."""
    yield from _emails(view)
    yield from _ip_addresses(view)
    yield from _numbered_hosts(view)
    yield from _mac_addresses(view)
    yield from _cards(view)
    yield from _accounts(view)


def _emails(view: View) -> Iterator[Span]:
    for found in _EMAIL.find(view):
        start, end = found.span()
        while start < found.end(1) and view.raw[start] in b".'-+%":
            start += 1
        for escape in (b"%3a", b"%3d", b"%22", b"%20", b"%2f", b"%26"):
            at = view.lower.rfind(escape, start, found.end(1))
            start = at + 3 if at >= 0 else start
        if start == found.end(1):
            continue
        local, domain = view.text[start : found.end(1)], view.text[found.start(3) : end]
        if (
            _in_authority(view.raw, start)
            or local.lower() == "git"
            or domain.rpartition(".")[2].lower() in _NO_DOMAIN
        ):
            continue
        if view.raw[end : end + 1] == b"(" or domain.rpartition(".")[2].isdigit():
            continue
        yield Span(
            start, end, Rank.NUMBER, "number.email", "email", same=f"{local}@{domain}".casefold()
        )


def _in_authority(raw: bytes, place: int) -> bool:
    """Tell whether a place is within `//user:password@host`, where what is before @ is
    no mailbox.
    """
    before = raw[max(0, place - 300) : place].replace(b"%2F%2F", b"//").replace(b"%3A", b":")
    before = before[before.rfind(b"//") + 2 :] if b"//" in before else b""
    return bool(_USER_AND_PASSWORD.match(before)) and not any(
        byte in b" \t\n\"'<>" for byte in before
    )


def _ip_addresses(view: View) -> Iterator[Span]:
    raw = view.raw
    for found in _IPV6.find(view):
        start, end = found.span()
        while end > start and raw[end - 1] in b".:" and raw[end - 2 : end] != b"::":
            end -= 1
        if start and (raw[start - 1 : start].isalnum() or raw[start - 1] in b"_.:-\x80"):
            continue
        if end < len(raw) and (raw[end : end + 1].isalnum() or raw[end] in b"_\x80"):
            continue
        if _is_personal(view.text[start:end]):
            yield Span(
                start, end, Rank.NUMBER, "number.ipv6", "ip", same=view.text[start:end].casefold()
            )
    for found in _IPV4.find(view):
        start, end = found.span()
        if (
            start
            and (
                raw[start - 1 : start].isalnum()
                or raw[start - 1] in b"_.\x80"
                or raw[start - 2 : start] == b"=="
            )
            and not (view.begins_token(start) and raw[start - 1] not in b".")
        ):
            continue
        if end < len(raw) and (
            raw[end : end + 1].isalnum()
            or raw[end] in b"_\x80"
            or (raw[end] == 0x2E and raw[end + 1 : end + 2].isdigit())
        ):
            continue
        if _says_version(view.lower[max(0, start - 24) : start]) or not _is_personal(
            view.text[start:end]
        ):
            continue
        yield Span(start, end, Rank.NUMBER, "number.ipv4", "ip", same=view.text[start:end])


def _numbered_hosts(view: View) -> Iterator[Span]:
    for found in _NUMBERED_HOST.find(view):
        start, end = found.start(), found.end(1)
        telling = found.span(2)[1] > found.span(2)[0] or view.lower.startswith(
            (b"ip-", b"ec2-"), start
        )
        ends = view.ends_token(end) and view.raw[end : end + 1] != b"-"
        if view.raw[
            start : start + 1
        ].isdigit():  # only the name of a line to somebody's house is a number alone
            telling = bool(_LINE.search(view.raw, found.start(2), found.end(2)))
        domain = view.lower[found.start(2) : found.end(2)].decode("latin-1")
        telling = telling and domain.rpartition(".")[2] not in _NO_DOMAIN
        begins = view.begins_token(start) and view.raw[start - 1 : start] not in (b".", b"-")
        if telling and begins and ends and all(int(part) < 256 for part in found[1].split(b"-")):
            yield Span(
                start, end, Rank.NUMBER, "number.host", "host", same=view.text[start:end].casefold()
            )


_WORD_BEFORE = re.compile(rb"([a-z][a-z0-9]*)[ \t:='\"(\[@^~<>/\\_-]*$")
_VERSIONED = frozenset(map(str.encode, listed("versioned")))


def _says_version(before: bytes) -> bool:
    """Tell whether the words before four numbers make them a version."""
    word = _WORD_BEFORE.search(before)
    return (
        bool(
            word
            and (
                word[1] in _VERSIONED
                or word[1].endswith((b"version", b"release", b"firmware", b"revision"))
            )
        )
    ) or before.endswith(
        (
            b"==",
            b">=",
            b"<=",
            b"~=",
            b"!=",
            b"^",
            b"since ",
            b"chrome/",
            b"/v",
            b" v",
            b"-v",
            b"electron/",
            b"safari/",
            b"edg/",
        )
    )


def _is_personal(text: str) -> bool:
    """Tell whether this is an address, and of a machine that can be told from others."""
    address, slash, bits = text.partition("/")
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    if slash and int(bits) > parsed.max_prefixlen:
        return False
    if parsed.version == 6 and not any(map(str.isdigit, address)):
        return False  # `a::b` is a name in C++
    if parsed.version == 6 and len(address.split(":")[0]) < 3 and len(address) < 8:
        # `[1::2]` is a slice in Python; addresses in use begin with 2000 to 3fff, fc00 and higher
        return False
    if parsed.version == 4 and address.startswith("255.") and not address.endswith(".255"):
        return False  # a network's mask
    if parsed.version == 4 and address.startswith("0.") and not slash:
        # no machine has such an address (RFC 1122, section 3.2.1.3); versions begin so
        return False
    return not (parsed.is_loopback or parsed.is_unspecified)


def _mac_addresses(view: View) -> Iterator[Span]:
    for found in _MAC.find(view):
        start, end = found.span()
        digits = bytes(byte for byte in found[0].lower() if byte not in b":-.")
        if len(set(digits)) == 1 or not view.begins_token(start) or not view.ends_token(end):
            continue
        if (start and view.raw[start - 1] in b":-.") or (
            view.raw[end : end + 1] in (b":", b"-") and view.raw[end + 1 : end + 2].isalnum()
        ):
            continue
        if b"." in found[0] and not any(byte in b"abcdef" for byte in digits):
            continue
        yield Span(start, end, Rank.NUMBER, "number.mac", "mac", same=digits.decode())


def _cards(view: View) -> Iterator[Span]:
    for found in _CARD.find(view):
        start, end = found.span()
        digits = bytes(byte for byte in found[0] if byte not in b" -").decode()
        if (
            start and (view.raw[start - 1 : start].isalnum() or view.raw[start - 1] in b"._-+x\x80")
        ) or not view.ends_token(end):
            continue
        if _is_card(digits):
            yield Span(start, end, Rank.NUMBER, "number.card", "card", same=digits)


def _is_card(digits: str) -> bool:
    """Tell whether digits are a card's: an issuer's range and length, and Luhn's check digit."""
    two, length = int(digits[:2]), len(digits)
    issuer = (
        (digits[0] == "4" and length in (13, 16, 19))
        or (51 <= two <= 55 and length == 16)
        or (2221 <= int(digits[:4]) <= 2720 and length == 16)
        or (two in (34, 37) and length == 15)
        or (two in (30, 36, 38, 39) and length in (14, 16))
        or (two in (35, 50, 56, 57, 58, 60, 62, 63, 64, 65, 67, 81) and 15 <= length <= 19)
        or (digits[0] == "1" and length == 15)
    )
    if not issuer:
        return False
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (2 if place % 2 else 1)
        total += number - 9 if number > 9 else number
    return total % 10 == 0 and len(set(digits)) > 1


def _accounts(view: View) -> Iterator[Span]:
    for found in _IBAN.find(view):
        start, end = found.span()
        if not view.begins_token(start) or not view.ends_token(end):
            continue
        compact = bytes(byte for byte in found[0] if byte not in b" -").decode()
        if (
            15 <= len(compact) <= 34
            and int("".join(str(int(char, 36)) for char in compact[4:] + compact[:4])) % 97 == 1
        ):
            yield Span(start, end, Rank.NUMBER, "number.iban", "iban", same=compact)
