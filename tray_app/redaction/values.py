"""Finds where the value begins and ends that stands after a name and an operator."""

import re
from typing import NamedTuple

from tray_app.redaction.view import View

# What stands before a quote in code: the sort of string, or the type that hides it (`SecretStr("…")`, `Some("…")`).
_BEFORE_QUOTE = re.compile(
    r"(?:@|[rRbBuUfFL]{1,2}|(?:SecretStr|SecretBytes|Secret|Sensitive|Masked|Redacted|Some|Just|String|str|bytes)\()"
    r"(?=\\*[\"'`])"
)
_PREFIXES = frozenset("@rRbBuUfFLSMJs")
_QUOTES = frozenset("\\\"'`")
_POINTER = re.compile(r"(?:@?0x[0-9a-fA-F]{1,16}:? )(?=\\*[\"'])")
"""What a debugger shows before the text that a pointer points to: `api_key=0x7ffc "…"`."""
_BRACKETED = re.compile(r"<([A-Za-z0-9][\w.+/=~-]{15,200})>(?!\w)")
_QUOTE = re.compile(r"(\\{0,7})([\"'`])")
_BARE_END = re.compile(r"[\s\"'`<>]|\\+[\"'nrt]|%22|%26|%0[aAdD]|&quot;|&amp;|\\u00(?:26|22|27|3[cCeE])")
_NEXT_PAIR = re.compile(r"[,;&](?=\s*[\"']?[A-Za-z_][\w.-]*[\"']?\s*[=:])|[;&|]")
_PAIRS = {")": "(", "]": "[", "}": "{"}


class Value(NamedTuple):
    """The place of a value."""

    start: int
    end: int
    quoted: bool


def value_at(view: View, place: int, *, in_address: bool = False) -> Value | None:
    """Return the value that begins at *place*; inside an address it ends at `&` and `#`."""
    text, reach = view.text, view.reach(place)
    value = _value(text, place, reach, in_address=in_address)
    # Many values that run through the same signs would cost the square of the text's length.
    view.spend((value.end if value else place) - place)
    return value


def _value(text: str, place: int, reach: int, *, in_address: bool) -> Value | None:
    if text.startswith("<![CDATA[", place):
        place += 9
    if text.startswith(("0x", "@0x"), place):
        pointer = _POINTER.match(text, place)
        place = pointer.end() if pointer else place
    if text[place : place + 1] in _PREFIXES:
        prefix = _BEFORE_QUOTE.match(text, place)
        place = prefix.end() if prefix else place
    if text[place : place + 1] == "<":
        bracketed = _BRACKETED.match(text, place)
        if bracketed:
            return Value(*bracketed.span(1), True)
    quote = _QUOTE.match(text, place) if text[place : place + 1] in _QUOTES else None
    if quote:
        found = _quoted(text, quote, reach)
        if found is not None:
            return found
        place = quote.end()
    return _bare(text, place, max(place, reach), in_address=in_address)


def _quoted(text: str, quote: "re.Match[str]", reach: int) -> Value | None:
    start = quote.end()
    closing = quote[0]
    line_end = text.find("\n", start, reach)
    limit = line_end if line_end >= 0 else reach
    end = text.find(closing, start, limit)
    while end > start and not quote[1] and text[end - 1] == "\\" and text[end - 2 : end] != "\\\\":
        end = text.find(closing, end + 1, limit)
    if end < 0:
        return None
    inner = _QUOTE.match(text, start, end)
    if inner and inner.end() < end and text.endswith(inner[0], inner.end(), end):
        return Value(inner.end(), end - len(inner[0]), True)
    return Value(start, end, True)


def _bare(text: str, place: int, limit: int, *, in_address: bool) -> Value | None:
    stop = _BARE_END.search(text, place, limit)
    end = stop.start() if stop else limit
    if in_address:
        for char in "&#;,)]":
            at = text.find(char, place, end)
            end = at if at >= 0 else end
    else:
        pair = _NEXT_PAIR.search(text, place, end)
        # A password may hold any sign: only what starts the next pair, or a shell's next command, ends it.
        if pair and pair.start() > place and (pair[0] in ",&;" or pair.start() - place >= 6):
            end = pair.start()
    while end > place and (text[end - 1] in ",;.:" or _unbalanced(text, place, end)):
        end -= 1
    return Value(place, end, False) if end > place else None


def _unbalanced(text: str, start: int, end: int) -> bool:
    opening = _PAIRS.get(text[end - 1])
    return opening is not None and text.count(opening, start, end) < text.count(text[end - 1], start, end)
