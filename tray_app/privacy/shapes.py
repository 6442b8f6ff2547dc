"""Finds tokens by the formats that their vendors publish, and whole private keys."""

import base64
import functools
import re
from collections.abc import Iterator

from tray_app.privacy.assignments import LABELS
from tray_app.privacy.decoded import Decoded
from tray_app.privacy.formats import Format
from tray_app.privacy.labelled import labelled_tokens
from tray_app.privacy.looks import is_stand_in, looks_random
from tray_app.privacy.spans import Rank, Span
from tray_app.privacy.vendor_formats import FORMATS
from tray_app.privacy.vendor_names import NAMES, WORDS
from tray_app.privacy.view import Pattern, View

_KEY_BLOCK = Pattern(
    r"-{4,5} ?BEGIN[ A-Z0-9_-]{0,40}(?:PRIVATE KEY|PRIVATE KEY BLOCK|ENCRYPTED PRIVATE KEY)(?: BLOCK)? ?-{4,5}",
    literals=("private key",),
)
_KEY_END = re.compile(r"-{4,5} ?END[ A-Z0-9_-]{0,60}-{4,5}")
_KEY_BODY = re.compile(r"(?:[A-Za-z0-9+/=:, \t\r-]|\\[nr]|\n|\\\\n|%[0-9A-F]{2})*")
_KEY_LIMIT = 16_384
"""Characters; the longest key in use, RSA of 16384 bits, has some 13 000."""

_SEPARATOR = r"[\"'`\])]{0,3}(?:[ \t]*(?:=>|[:=?.+|]{0,4}=|:|,|>|<-)\s{0,8}|[ \t.\-]{1,3})(?:\\*[\"'`(\[@]){0,2}"
_VALUE = r"([A-Za-z0-9_./+=~:$\x80-]{10,})"
_BY_NAME = Pattern(rf"(?i)({'|'.join(sorted(NAMES, key=len, reverse=True))})([\w .\[\]-]{{0,40}}?){_SEPARATOR}{_VALUE}")
_BY_WORD = Pattern(
    rf"(?i)(?:^|[^A-Za-z])({'|'.join(sorted(WORDS, key=len, reverse=True))})"
    rf"([\w .\[\]-]{{0,24}}?(?:key|token|secret|access|private|pat|auth|credential|api)"
    rf"[\w \[\]-]{{0,12}}?){_SEPARATOR}{_VALUE}"
)
_POINTER = re.compile(r"0x[0-9a-fA-F]{1,16}")
_TELLING = re.compile(r"key|token|secret|private|access|pat|auth|cred|pass|api|login", re.IGNORECASE)
_HEX = re.compile(r"[0-9a-fA-F]{16,}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")


@functools.cache
def labels() -> frozenset[str]:
    """Return every label that a secret's placeholder can bear."""
    return LABELS | {item.label for item in FORMATS} | {"private-key", "vendor-token"}


@functools.cache
def _patterns() -> list[tuple[bytes, list[tuple[Format, Pattern]]]]:
    by_literal: dict[bytes, list[tuple[Format, Pattern]]] = {}
    for item in FORMATS:
        by_literal.setdefault(item.literal.encode(), []).append((item, Pattern(item.pattern)))
    return list(by_literal.items())


def find_shapes(view: View) -> Iterator[Span]:
    """Yield the places of tokens."""
    yield from _key_blocks(view)
    yield from _formatted(view)
    yield from _by_vendor(view)
    decoded = Decoded(view.text)
    if decoded:
        yield from decoded.written(_formatted(decoded.view))


def _formatted(view: View) -> Iterator[Span]:
    lower = view.lower
    for literal, group in _patterns():
        if literal in lower:
            for item, pattern in group:
                yield from _tokens(view, item, pattern)
    yield from labelled_tokens(view)


def _tokens(view: View, item: Format, pattern: Pattern) -> Iterator[Span]:
    for found in pattern.find(view):
        inside = len(found.groups()) == 1 and found.start(1) >= 0
        start, end = found.span(1) if inside else found.span()
        if not inside and not (view.begins_token(start) and _ends(view, end)):
            continue
        while view.raw[end - 1] == 0x2E and end - 1 > start:
            end -= 1
        held = view.text[start:end]
        if not (_is_made_up(held) or (item.chance and not looks_random(held)) or _is_near_miss(item, held)):
            yield Span(start, end, Rank.SHAPE, f"secret.{item.label}", "secret", item.label)


def _is_near_miss(item: Format, held: str) -> bool:
    """Tell whether a token has the length of its vendor's and breaks the vendor's rule nevertheless."""
    if item.label == "azure-key" and held.endswith("=="):
        return _is_text(held)
    if item.label == "anthropic-key" and len(held.split("-", 3)[-1]) == 95:
        return not held.endswith("AA")
    if (
        item.label == "aws-secret"
        and sum(len(piece) for piece in held.split("/") if piece.isalpha() and piece[1:].islower()) > 12
    ):
        return True  # a path
    if item.label == "aws-secret":
        return not all(any(map(test, held)) for test in (str.isdigit, str.isupper, str.islower))
    return item.label == "vault-token" and held.startswith("s.") and (held[2:].islower() or held[2:].isupper())


def _is_text(held: str) -> bool:
    """Tell whether base64 stands for plain text."""
    try:
        return base64.b64decode(held, validate=True).isascii()
    except ValueError:
        return False


def _ends(view: View, end: int) -> bool:
    return view.ends_token(end) and not (view.raw[end : end + 1] == b"-" and view.raw[end + 1 : end + 2].isalnum())


def _is_made_up(held: str) -> bool:
    """Tell whether a token's shape holds a word or one repeated sign: `hf_xxxx`, `sk-your-key-here`."""
    tail = re.split(r"[_.:-]", held)[-1] if held[-1].isalnum() else held
    return is_stand_in(held) or (len(tail) >= 8 and len(set(tail.lower())) <= 2) or held.upper().endswith("EXAMPLE")


def _key_blocks(view: View) -> Iterator[Span]:
    done = 0
    for found in _KEY_BLOCK.find(view):
        if found.start() < done:
            continue
        limit = found.end() + _KEY_LIMIT
        end = _KEY_END.search(view.text, found.end(), limit)
        if end is None:
            body = _KEY_BODY.match(view.text, found.end(), limit)
            stop = body.end() if body else found.end()
        else:
            stop = end.end()
        done = stop
        if len(view.text[found.end() : end.start() if end else stop].strip()) >= 12:
            yield Span(found.start(), stop, Rank.SHAPE, "secret.private-key", "secret", "private-key")


def _begins_word(raw: bytes, place: int) -> bool:
    """Tell whether a name begins at a place, also within camelCase: not `lob` in `blob`."""
    before, here = raw[place - 1 : place], raw[place : place + 1]
    return not before.isalpha() or (before.islower() and here.isupper())


def _ends_word(raw: bytes, place: int) -> bool:
    """Tell whether a name does not end with the first letter of the next word: not `parsers` in `ParserSession`."""
    return not (
        raw[place - 2 : place - 1].islower() and raw[place - 1 : place].isupper() and raw[place : place + 1].islower()
    )


def _by_vendor(view: View) -> Iterator[Span]:
    for pattern in (_BY_NAME, _BY_WORD):
        for found in pattern.find(view):
            if not (_begins_word(view.raw, found.start(1)) and _ends_word(view.raw, found.end(1))):
                continue
            start, end = found.span(3)
            while end > start and view.raw[end - 1] in b".:-":
                end -= 1
            held = view.text[start:end]
            between = view.text[found.start(2) : start]
            named = bool(_TELLING.search(between))
            if not named and not any(sign in between for sign in "=:>, "):
                continue  # `notion.site/…`, `fly-machine-…`
            if is_stand_in(held) or not looks_random(held, 10) or "://" in held or held.startswith(("/", "./")):
                continue
            if _POINTER.fullmatch(held):
                continue
            assigned = "=" in between or (":" in between and between[-1] in "\"'`")
            if _HEX.fullmatch(held) and not named and not assigned:
                continue
            yield Span(start, end, Rank.STRUCTURE, "secret.vendor-token", "secret", "vendor-token")
