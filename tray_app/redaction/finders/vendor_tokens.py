"""Finds tokens by the formats that vendors publish, by a vendor's name before them, or
by a label.
"""

import base64
import functools
import re
from collections.abc import Iterator

from tray_app.redaction.decoded import decoded, joined
from tray_app.redaction.heuristics import (
    counts_or_recites,
    is_checksum,
    is_hex,
    is_stand_in,
    is_type,
    looks_random,
)
from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.token_formats import Format, formats, is_made_up_key, vendors
from tray_app.redaction.view import Pattern, View

_LONG_RUN = re.compile(rb"[A-Za-z0-9/+]{40}")
"""What every token of a format without a literal holds."""
_PATH_PIECE = re.compile(r"[A-Z]?[a-z]+|(?:[A-Z][a-z]{2,}){2,}")
_CAMEL = re.compile(r"(?:[A-Z][a-z]{2,}){4}")

# Formats that nobody has listed yet: a short label, a sign, and a long random tail. The tail is
# looked for first: there are few, and together the two cost a hundred times as much.
_TAIL = Pattern(r"[_-]([A-Za-z0-9]{24,})", literals=("_", "-"))
_LABEL = re.compile(rb"([A-Za-z][A-Za-z0-9]{1,15})(?:[_-][a-z0-9]{1,10}){0,3}$")
_LONGEST_LABEL = 49
_WORDY = re.compile(r"[a-z]{6}|[A-Z]{6}|(?:[A-Z][a-z]+){4}")
_DIGEST = re.compile(r"[0-9a-f]{6,}[_-]")
_NAME_BEFORE = (b"/", b"\\", b"@", b"-", b".")
_NAME_AFTER = (b"(", b"-", b"/", b"@", b"=")

# A vendor's name, and a value.
_SEPARATOR = (
    r"[\"'`\])]{0,3}(?:[ \t]*(?:=>|[:=?.+|]{0,4}=|:|,|>|<-|\|)\s{0,8}|[ \t.\-]{1,3})"
    r"(?:\\*[\"'`(\[@]){0,2}"
)
_VALUE = r"([A-Za-z0-9_./+=~:$\x80-]{10,})"
_POINTER = re.compile(r"0x[0-9a-fA-F]{1,16}")
_TELLING = re.compile(
    r"key|token|tkn|secret|private|access|pat|auth|cred|pass|api|login", re.IGNORECASE
)
_TELLING_PIECE = re.compile(
    r"(?:(?:api[-_])?(?:key|token|tkn|secret|private|access|pat|auth|api)[-_.:=]){1,4}",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:^|[^a-z])(?:ray|request|trace|span|etag|correlation|commit|revision|digest|sha[0-9]*|build)"
    r"(?:[-_ ]?id)?[\"'\])]{0,2}[ \t]*[:= ][\s\"'(\[@\\]*$",
    re.IGNORECASE,
)
"""Numbers of requests and revisions, needed to find them again."""


def find_vendor_tokens(view: View) -> Iterator[Span]:
    formats()  # all literals must be known before the first of them is looked for in this text
    yield from _formatted(view)
    yield from _by_vendor(view)
    read = decoded(view.text)
    if read:
        yield from read.written(_formatted(read.view))
    whole = joined(view)
    if whole:
        yield from whole.across(_formatted(whole.view))


def _formatted(view: View) -> Iterator[Span]:
    long_run = bool(_LONG_RUN.search(view.raw))
    for item in formats():
        if long_run or item.pattern.literals:
            yield from find_format(view, item)
    yield from _labelled(view)


def find_format(view: View, item: Format) -> Iterator[Span]:
    """Yield the places of tokens of one format."""
    for found in item.pattern.find(view):
        inside = len(found.groups()) == 1 and found.start(1) >= 0
        start, end = found.span(1) if inside else found.span()
        if not inside and not (view.begins_token(start) and _ends(view, end)):
            continue
        while view.raw[end - 1] == 0x2E and end - 1 > start:
            end -= 1
        held = view.text[start:end]
        if item.random and view.is_checksum(start):
            continue
        if _is_made_up(held) or (item.random and not looks_random(held)):
            continue
        if not _is_near_miss(item.label, held):
            yield Span(start, end, Rank.FORMAT, f"secret.{item.label}", "secret", item.label)


def _is_near_miss(label: str, held: str) -> bool:
    """Tell whether a token has the right length but breaks its vendor's rule."""
    if label == "azure-key" and held.endswith("=="):
        return _is_text(held)
    if label == "anthropic-key":
        tail = held.split("-", 3)[-1]
        return not held.endswith("AA") if len(tail) == 95 else counts_or_recites(tail)
    if label == "aws-secret":
        path = sum(len(piece) for piece in held.split("/") if _PATH_PIECE.fullmatch(piece))
        return (
            path > 12
            or bool(_CAMEL.search(held))
            or _is_text(held)
            or counts_or_recites(held)
            or not all(any(map(kind, held)) for kind in (str.isdigit, str.isupper, str.islower))
        )
    return (
        label == "vault-token"
        and held.startswith("s.")
        and (held[2:].islower() or held[2:].isupper())
    )


def _is_text(held: str) -> bool:
    """Tell whether base64 stands for plain text."""
    try:
        return base64.b64decode(held, validate=True).isascii()
    except ValueError:
        return False


def _ends(view: View, end: int) -> bool:
    return view.ends_token(end) and not (
        view.raw[end : end + 1] == b"-" and view.raw[end + 1 : end + 2].isalnum()
    )


def _is_made_up(held: str) -> bool:
    """Tell whether a token's shape holds a word or one repeated sign: `hf_xxxx`,
    `sk-your-key-here`.
    """
    tail = re.split(r"[_.:-]", held)[-1] if held[-1].isalnum() else held
    return (
        is_stand_in(held)
        or (len(tail) >= 8 and len(set(tail.lower())) <= 2)
        or held.upper().endswith("EXAMPLE")
    )


@functools.cache
def _listed_labels() -> tuple[str, ...]:
    """Return the labels left to a vendor's own format: what breaks that is none of its tokens."""
    prefixes = {prefix for item in formats() for prefix in item.prefixes}
    return tuple(prefix for prefix in prefixes if len(prefix) > 2 and prefix[-1] in "_-")


def _labelled(view: View) -> Iterator[Span]:
    """Yield tokens that bear a label; small letters, capitals and digits must mix as in a random
    tail.
    """
    done = 0
    for found in _TAIL.find(view):
        place, end = found.span()
        before = _LABEL.search(view.raw[max(done, place - _LONGEST_LABEL) : place])
        if before is None:
            continue
        start, done = place - len(before[0]), end
        if not (view.begins_token(start) and view.ends_token(end)) or _is_part_of_name(
            view, start, end
        ):
            continue
        if view.is_checksum(start):
            continue
        label, tail = view.text[start : place + 1].lower(), view.text[place + 1 : end]
        if (
            before[1].decode().lower() in vendors().numbered
            or _DIGEST.match(label)
            or label.startswith(_listed_labels())
        ):
            continue
        kinds = (str.isdigit, str.isupper, str.islower)
        if not _WORDY.search(tail) and all(sum(map(kind, tail)) >= 2 for kind in kinds):
            yield Span(start, end, Rank.STRUCTURE, "secret.labelled", "secret", "token")


def _is_part_of_name(view: View, start: int, end: int) -> bool:
    """Tell from its neighbours whether this is a part of a path, of a file's name, or
    of a symbol.
    """
    before, after = view.raw[start - 1 : start], view.raw[end : end + 1]
    if before in _NAME_BEFORE or after in _NAME_AFTER:
        return True
    return after == b"." and view.raw[end + 1 : end + 2].isalnum()


@functools.cache
def _vendor_patterns() -> tuple[Pattern, Pattern, Pattern]:
    """Return patterns of a vendor's name, of a plain word, and of a plain word that is
    assigned to.
    """
    names, words = (
        "|".join(sorted(some, key=len, reverse=True)) for some in (vendors().names, vendors().words)
    )
    by_name = rf"(?i)({names})([\w .\[\]-]{{0,40}}?){_SEPARATOR}{_VALUE}"
    by_word = (
        rf"(?i)(?:^|[^A-Za-z])({words})"
        r"([\w .\[\]-]{0,24}?(?:key|token|tkn|secret|access|private|pat|auth|credential|api|login)"
        rf"[\w \[\]-]{{0,12}}?){_SEPARATOR}{_VALUE}"
    )
    assigned = (
        rf"(?i)(?:^|[^\w.-])({words})([\"']?[ \t]*(?::=|=|:|=>)[ \t]*[\"']|=)([A-Za-z0-9_]{{20,}})"
    )
    return Pattern(by_name), Pattern(by_word), Pattern(assigned)


def _by_vendor(view: View) -> Iterator[Span]:
    """Yield random values that stand after a vendor's name."""
    by_name, by_word, assigned = _vendor_patterns()
    for pattern in (by_name, by_word):
        for found in pattern.find(view):
            if not (_begins_word(view.raw, found.start(1)) and _ends_word(view.raw, found.end(1))):
                continue
            start, end = found.span(3)
            while end > start and view.raw[end - 1] in b".:-":
                end -= 1
            piece = _TELLING_PIECE.match(view.text, start, end)
            start = piece.end() if piece else start  # `vendor-access-4d9f…`
            between = view.text[found.start(2) : start]
            vendor = view.lower[found.start(1) : found.end(1)].decode("latin-1")
            if _is_token(view.text[start:end], vendor, between):
                yield _vendor_token(start, end)
    for found in assigned.find(view):
        start, end = found.span(3)
        held = view.text[start:end]
        telling = view.ends_token(end) and sum(map(str.isdigit, held)) >= 3
        if telling and looks_random(held) and not is_hex(held):
            yield _vendor_token(start, end)


def _vendor_token(start: int, end: int) -> Span:
    return Span(start, end, Rank.STRUCTURE, "secret.vendor-token", "secret", "vendor-token")


def _is_token(held: str, vendor: str, between: str) -> bool:
    """Tell whether a value is a token, from what stands between the vendor's name and it."""
    named = bool(_TELLING.search(between))
    if not named and not any(sign in between for sign in "=:>,| "):
        return False  # `notion.site/…`, `fly-machine-…`
    if is_stand_in(held) or is_type(held) or is_checksum(held) or not looks_random(held, 10):
        return False
    if "://" in held or held.startswith(("/", "./")):
        return False
    if (
        _POINTER.fullmatch(held)
        or _NUMBERED.search(between)
        or is_made_up_key(vendor + between, held)
    ):
        return False
    alone = not between.strip() and vendor not in vendors().revisioned
    assigned = "=" in between or (":" in between and between[-1] in "\"'`")
    return named or assigned or alone or not is_hex(held)


def _begins_word(raw: bytes, place: int) -> bool:
    """Tell whether a name begins at a place, also within camelCase: not `lob` in `blob`."""
    before, here = raw[place - 1 : place], raw[place : place + 1]
    return not before.isalpha() or (before.islower() and here.isupper())


def _ends_word(raw: bytes, place: int) -> bool:
    """Tell whether a name ends before the next word begins: not `parsers` in `ParserSession`."""
    return not (
        raw[place - 2 : place - 1].islower()
        and raw[place - 1 : place].isupper()
        and raw[place : place + 1].islower()
    )
