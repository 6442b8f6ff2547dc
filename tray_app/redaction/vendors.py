"""Finds tokens without a prefix of their own by the vendor's name that stands before them."""

import re
from collections.abc import Iterator

from tray_app.redaction.heuristics import is_checksum, is_stand_in, is_type, looks_random
from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.token_lengths import is_no_key_of
from tray_app.redaction.vendor_names import NAMES, REVISIONED, WORDS
from tray_app.redaction.view import Pattern, View

_SEPARATOR = r"[\"'`\])]{0,3}(?:[ \t]*(?:=>|[:=?.+|]{0,4}=|:|,|>|<-|\|)\s{0,8}|[ \t.\-]{1,3})(?:\\*[\"'`(\[@]){0,2}"
_VALUE = r"([A-Za-z0-9_./+=~:$\x80-]{10,})"
_BY_NAME = Pattern(rf"(?i)({'|'.join(sorted(NAMES, key=len, reverse=True))})([\w .\[\]-]{{0,40}}?){_SEPARATOR}{_VALUE}")
_BY_WORD = Pattern(
    rf"(?i)(?:^|[^A-Za-z])({'|'.join(sorted(WORDS, key=len, reverse=True))})"
    rf"([\w .\[\]-]{{0,24}}?(?:key|token|tkn|secret|access|private|pat|auth|credential|api|login)"
    rf"[\w \[\]-]{{0,12}}?){_SEPARATOR}{_VALUE}"
)
_BY_WORD_ASSIGNED = Pattern(
    rf"(?i)(?:^|[^\w.-])({'|'.join(sorted(WORDS, key=len, reverse=True))})"
    r"([\"']?[ \t]*(?::=|=|:|=>)[ \t]*[\"']|=)([A-Za-z0-9_]{20,})"
)
_POINTER = re.compile(r"0x[0-9a-fA-F]{1,16}")
_TELLING = re.compile(r"key|token|tkn|secret|private|access|pat|auth|cred|pass|api|login", re.IGNORECASE)
_TELLING_PIECE = re.compile(
    r"(?:(?:api[-_])?(?:key|token|tkn|secret|private|access|pat|auth|api)[-_.:=]){1,4}", re.IGNORECASE
)
_NUMBERED = re.compile(
    r"(?:^|[^a-z])(?:ray|request|trace|span|etag|correlation|commit|revision|digest|sha[0-9]*|build)"
    r"(?:[-_ ]?id)?[\"'\])]{0,2}[ \t]*[:= ][\s\"'(\[@\\]*$",
    re.IGNORECASE,
)
"""Numbers of requests and revisions, needed to find them again."""
_HEX = re.compile(r"[0-9a-fA-F]{16,}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")


def find_by_vendor(view: View) -> Iterator[Span]:
    """Yield the places of values made by chance that stand after a vendor's name."""
    for pattern in (_BY_NAME, _BY_WORD):
        for found in pattern.find(view):
            if not (_begins_word(view.raw, found.start(1)) and _ends_word(view.raw, found.end(1))):
                continue
            start, end = found.span(3)
            while end > start and view.raw[end - 1] in b".:-":
                end -= 1
            piece = _TELLING_PIECE.match(view.text, start, end)
            start = piece.end() if piece else start  # `vendor-access-4d9f…`
            between = view.text[found.start(2) : start]
            if _is_token(view.text[start:end], view.lower[found.start(1) : found.end(1)].decode("latin-1"), between):
                yield Span(start, end, Rank.STRUCTURE, "secret.vendor-token", "secret", "vendor-token")
    for found in _BY_WORD_ASSIGNED.find(view):
        start, end = found.span(3)
        held = view.text[start:end]
        if (
            view.ends_token(end)
            and sum(map(str.isdigit, held)) >= 3
            and looks_random(held)
            and not _HEX.fullmatch(held)
        ):
            yield Span(start, end, Rank.STRUCTURE, "secret.vendor-token", "secret", "vendor-token")


def _is_token(held: str, vendor: str, between: str) -> bool:
    """Tell whether a value is a token, from what stands between the vendor's name and it."""
    named = bool(_TELLING.search(between))
    if not named and not any(sign in between for sign in "=:>,| "):
        return False  # `notion.site/…`, `fly-machine-…`
    if (
        is_stand_in(held)
        or is_type(held)
        or is_checksum(held)
        or not looks_random(held, 10)
        or "://" in held
        or held.startswith(("/", "./"))
    ):
        return False
    if _POINTER.fullmatch(held) or _NUMBERED.search(between) or is_no_key_of(vendor + between, held):
        return False
    alone = not between.strip() and vendor not in REVISIONED
    assigned = "=" in between or (":" in between and between[-1] in "\"'`")
    return named or assigned or alone or not _HEX.fullmatch(held)


def _begins_word(raw: bytes, place: int) -> bool:
    """Tell whether a name begins at a place, also within camelCase: not `lob` in `blob`."""
    before, here = raw[place - 1 : place], raw[place : place + 1]
    return not before.isalpha() or (before.islower() and here.isupper())


def _ends_word(raw: bytes, place: int) -> bool:
    """Tell whether a name does not end with the first letter of the next word: not `parsers` in `ParserSession`."""
    return not (
        raw[place - 2 : place - 1].islower() and raw[place - 1 : place].isupper() and raw[place : place + 1].islower()
    )
