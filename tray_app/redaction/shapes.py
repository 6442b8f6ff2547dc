"""Finds tokens by the formats that their vendors publish, and whole private keys."""

import base64
import functools
import re
from collections.abc import Iterator

from tray_app.redaction.decoded import decoded, joined
from tray_app.redaction.formats import Format
from tray_app.redaction.heuristics import is_checksum, is_stand_in, looks_random
from tray_app.redaction.key_blocks import find_key_blocks
from tray_app.redaction.labelled import labelled_tokens
from tray_app.redaction.secret_names import LABELS
from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.token_lengths import is_counted_out
from tray_app.redaction.vendor_formats import FORMATS
from tray_app.redaction.vendors import find_by_vendor
from tray_app.redaction.view import Pattern, View

_LONG_RUN = re.compile(rb"[A-Za-z0-9/+]{40}")
"""What every token of a format without a literal holds."""
_BASE64 = Pattern(r"[A-Za-z0-9+/]{14,400}={0,2}")
_USER_AND_PASSWORD = re.compile(r"[A-Za-z0-9][\w.@+\\-]{1,63}:(?!//|:)(?=[^ ]*[^a-z .:/])[!-~]{4,200}")
_PATH_PIECE = re.compile(r"[A-Z]?[a-z]+|(?:[A-Z][a-z]{2,}){2,}")
_CAMEL = re.compile(r"(?:[A-Z][a-z]{2,}){4}")


@functools.cache
def labels() -> frozenset[str]:
    """Return every label that a secret's placeholder can bear."""
    return LABELS | {item.label for item in FORMATS} | {"private-key", "vendor-token"}


# Made at once, so that all literals are known before the first text is looked at.
_PATTERNS = [(item, Pattern(item.pattern, literals=(item.literal,) if item.literal else ())) for item in FORMATS]


def find_shapes(view: View) -> Iterator[Span]:
    """Yield the places of tokens."""
    yield from find_key_blocks(view)
    yield from _formatted(view)
    yield from _credentials(view)
    yield from find_by_vendor(view)
    read = decoded(view.text)
    if read:
        yield from read.written(_formatted(read.view))
    whole = joined(view)
    if whole:
        yield from whole.across(_formatted(whole.view))


def _credentials(view: View) -> Iterator[Span]:
    """Yield base64 of `user:password`, as HTTP's Basic has it, wherever it stands."""
    for found in _BASE64.find(view):
        start, end = found.span()
        held = found[0]
        if len(held) % 4 or not view.begins_token(start) or view.raw[end : end + 1] in (b"=", b"/", b"+"):
            continue
        try:
            said = base64.b64decode(held, validate=True).decode("ascii")
        except ValueError:
            continue
        if _USER_AND_PASSWORD.fullmatch(said) and view.ends_token(end) and not is_checksum(said):
            yield Span(start, end, Rank.SHAPE, "secret.credentials", "secret", "auth")


def _formatted(view: View) -> Iterator[Span]:
    long_run = bool(_LONG_RUN.search(view.raw))
    for item, pattern in _PATTERNS:
        if item.literal or long_run:
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
        if item.chance and view.is_checksum(start):
            continue
        if not (_is_made_up(held) or (item.chance and not looks_random(held)) or _is_near_miss(item, held)):
            yield Span(start, end, Rank.SHAPE, f"secret.{item.label}", "secret", item.label)


def _is_near_miss(item: Format, held: str) -> bool:
    """Tell whether a token has the length of its vendor's and breaks the vendor's rule nevertheless."""
    if item.label == "azure-key" and held.endswith("=="):
        return _is_text(held)
    if item.label == "anthropic-key":
        tail = held.split("-", 3)[-1]
        return not held.endswith("AA") if len(tail) == 95 else is_counted_out(tail)
    if item.label == "aws-secret" and sum(len(piece) for piece in held.split("/") if _PATH_PIECE.fullmatch(piece)) > 12:
        return True  # a path
    if item.label == "aws-secret":
        return (
            bool(_CAMEL.search(held))
            or _is_text(held)
            or is_counted_out(held)
            or not all(any(map(test, held)) for test in (str.isdigit, str.isupper, str.islower))
        )
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
