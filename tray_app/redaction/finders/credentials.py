"""Finds the values of names that are names of secrets: `key=value`, `key: value`, JSON,
code, XML.
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from tray_app.redaction.fields import FIELDS
from tray_app.redaction.heuristics import (
    is_code,
    is_file,
    is_hex,
    is_randomly_mixed,
    is_stand_in,
    is_type,
    looks_random,
)
from tray_app.redaction.secret_names import (
    LITERALS,
    NAME,
    Secrecy,
    is_somebodys_key,
    secrecy,
    secret_span,
)
from tray_app.redaction.spans import Span
from tray_app.redaction.token_formats import is_made_up_key
from tray_app.redaction.view import Pattern, View

_ASSIGNED = Pattern(
    rf"(?i)(<)?(\\*[\"'`])?({NAME})(?:\[[0-9]*\])?(\\*[\"'`\])]+)?(?:[ "
    rf"\t]+(?:string|str|varchar|text)"
    r"|[ \t]*:[ \t]*(?:string|str|&(?:'static )?str|Optional\[str\]|Final(?:\[str\])?|SecretStr)"
    r"(?:[ \t]*\|[ \t]*\w{1,12})?)?"
    r"(?:[ \t]+[\w:.-]{1,40}=\\?\"[^\"<>\n]{0,80}\"){0,2}"
    r"[ \t]*(=>|:{0,4}={1,3}|!={1,2}|[?.+|]{1,2}=|:|,|>|%3[dD]|\\u003[dD])\s*",
    literals=LITERALS,
)
_COMPARED = Pattern(
    rf"(?i)(?:\"([^\"\n]{{6,200}})\"|'([^'\n]{{6,200}})')\s*[!=]={{1,2}}\s*({NAME})",
    literals=("==", "!="),
)
_QUOTED_NEXT = Pattern(rf"(?i)({NAME})[ \t]+([\"'`])", literals=LITERALS)
_ODD_SIGNS = frozenset("!$%^&*{}|~#")
_ESCAPE_REST = re.compile(r"[0-9A-Fa-f]{2}[A-Za-z_]")
_ANOTHER_PAIR = re.compile(r"([A-Za-z_]\w{0,40})=(?![=\s\"']|$)")
_COMPARISONS = ("==", "===", "!=", "!==")
_LINE_END = re.compile(r"[ \t]{0,8}(\n|\r|[\"']|\Z)")
_QUOTES = b"\"'`"
_BLANK = re.compile(r"\s")
_NUMBER = re.compile(
    r"[0-9]+(?:\.[0-9]+)+(?:[-+~][A-Za-z0-9.]{1,12})?|-[0-9]{1,9}|[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]+"
)
_ANNOTATION_NEXT = re.compile(r"\s{0,2}[|=,)\]]")
_PROSE_NEXT = re.compile(r"[ \t]+[a-z]")

# What stands before a quote in code: the sort of string, or the type that hides it:
# `SecretStr("…")`.
_BEFORE_QUOTE = re.compile(
    r"(?:@|[rRbBuUfFL]{1,2}|(?:SecretStr|SecretBytes|Secret|Sensitive|Masked|Redacted|Some|Just|String|str|bytes)\()"
    r"(?=\\*[\"'`])"
)
_PREFIXES = frozenset("@rRbBuUfFLSMJs")
_OPENERS = frozenset("\\\"'`")
_POINTER = re.compile(r"(?:@?0x[0-9a-fA-F]{1,16}:? )(?=\\*[\"'])")
"""What a debugger shows before the text that a pointer points to: `api_key=0x7ffc "…"`."""
_BRACKETED = re.compile(r"<([A-Za-z0-9][\w.+/=~-]{15,200})>(?!\w)")
_QUOTE = re.compile(r"(\\{0,7})([\"'`])")
_BARE_END = re.compile(
    r"[\s\"'`<>]|\\+[\"'nrt]|%22|%26|%0[aAdD]|&quot;|&amp;|\\u00(?:26|22|27|3[cCeE])"
)
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


def find_credentials(view: View, field: str) -> Iterator[Span]:
    """Yield values of secret names. *field* is the name of the whole text."""
    yield from _whole(view, field)
    yield from _named(view)
    for found in _COMPARED.find(view):
        group = 1 if found.start(1) >= 0 else 2
        start, end = found.span(group)
        if secrecy(view.text[found.start(3) : found.end(3)]) and not is_stand_in(
            view.text[start:end]
        ):
            yield secret_span(start, end, view.text[found.start(3) : found.end(3)])
    for found in _QUOTED_NEXT.find(view):
        name = view.text[found.start(1) : found.end(1)]
        value = value_at(view, found.start(2))
        if (
            value is None
            or not value.quoted
            or secrecy(name) < Secrecy.LIKELY
            or name.lower() == "pass"
        ):
            continue
        held = view.text[value.start : value.end]
        if len(held) < 6 or re.search(r"\s", held) or is_stand_in(held):
            continue
        if secrecy(name) is Secrecy.PASSWORD or looks_random(held):
            yield secret_span(value.start, value.end, name)


def _whole(view: View, field: str) -> Iterator[Span]:
    text = view.text.strip()
    if (
        field
        and field not in FIELDS
        and text
        and secrecy(field) >= Secrecy.LIKELY
        and not is_stand_in(text)
    ):
        start = view.text.index(text)
        if secrecy(field) is Secrecy.PASSWORD or (len(text) >= 6 and not re.search(r"\s", text)):
            yield secret_span(start, start + len(text), field)


class _Pair(NamedTuple):
    """What stands before a value."""

    name: str
    says: Secrecy
    operator: str
    opened: bool
    """Whether a quote stands before the name."""
    closed: bool
    """Whether a quote or bracket stands after it."""
    in_address: bool
    new_line: bool
    """Whether the value begins on another line."""
    start: int
    end: int


def _named(view: View) -> Iterator[Span]:
    done = 0
    for found in _ASSIGNED.find(view):
        start, end = found.span(3)
        if end < done:
            continue
        pair = _pair(view, found, start, end)
        value = _value_of(view, pair) if pair else None
        if pair and value and _is_secret(view.text[value.start : value.end], value, pair, view):
            done = value.end
            yield secret_span(value.start, value.end, pair.name, address=pair.in_address)


def _pair(view: View, found: Any, start: int, end: int) -> _Pair | None:
    name = view.text[start:end]
    before = view.raw[max(0, start - 3) : start]
    if before.endswith(b"%") and _ESCAPE_REST.match(name):
        name, before = name[2:], b"%" + name[:2].encode()  # %3Fapi_key
    says = secrecy(name)
    if says is Secrecy.NONE or (len(name) >= 24 and looks_random(name, 24)):
        return None  # a token is no name, whatever words stand in it
    if says is Secrecy.LIKELY and name.lower().startswith("x-"):
        says = Secrecy.PASSWORD  # a header, whose value is no word
    begin, after = found.span(5)
    whole, place = found.span()
    operator = view.text[begin:after]
    # What stands right before the name and the operator; asking the engine again is slow.
    opened = start > whole and view.raw[start - 1] in _QUOTES
    closed = operator in (",", ":") and found.start(4) >= 0
    if (
        before.endswith(b"//")
        or (operator == "," and not closed)
        or (operator == ">" and found.start(1) < 0)
    ):
        return None  # the user of an address has its own rule; `,` needs quotes and `>` a tag
    inner = _ANOTHER_PAIR.match(view.text, place) if says < Secrecy.PASSWORD else None
    if inner and secrecy(inner[1]):
        return None  # `auth=token=…`: the inner name tells
    in_address = operator.startswith(("=", "%3", "\\u")) and (
        before.endswith((b"?", b"&", b"#", b";")) or before.lower() in (b"%3f", b"%26")
    )
    new_line = "\n" in view.text[after:place]
    return _Pair(name, says, operator, opened, closed, in_address, new_line, whole, place)


def _stands_alone(view: View, start: int, end: int) -> bool:
    """Tell whether a line or a quotation holds only what is between two places."""
    after = _LINE_END.match(view.text, end)
    if after is None:
        return False
    if after[1] in ("'", '"'):
        return view.text[start] == after[1]
    before = view.text[max(0, start - 80) : start]
    return ("\n" in before or start < 80) and not before.rpartition("\n")[2].strip(" \t-")


def _value_of(view: View, pair: _Pair) -> Value | None:
    value = value_at(view, pair.end, in_address=pair.in_address)
    if value is None:
        return None
    if (
        pair.new_line
        and pair.operator not in (">", "=", ":=")
        and not (value.quoted and pair.opened)
    ):
        # On a line of its own, below the name.
        below = view.text[value.start : value.end]
        if not (looks_random(below, 20) and _LINE_END.match(view.text, value.end)) or is_hex(below):
            return None
    held = view.text[value.start : value.end]
    if pair.operator == "," and (not value.quoted or held.replace("_", "").isalpha()):
        return None
    if not value.quoted and (
        ("_" in held and held.isidentifier() and secrecy(held) >= Secrecy.LIKELY)
        or held.startswith("(")
    ):
        return None  # `self.key_password = key_password`
    return value


def _is_secret(held: str, value: Value, pair: _Pair, view: View) -> bool:
    says, in_address = pair.says, pair.in_address
    if view.tell(is_stand_in, held) or (
        not value.quoted and not in_address and view.tell(is_code, held)
    ):
        return False
    if in_address and says >= Secrecy.LIKELY:
        return len(held) >= 4 and "://" not in held[:12] and not is_made_up_key(pair.name, held)
    if view.tell(_is_number, held) or "://" in held[:12]:
        return False
    if (
        pair.operator == ":"
        and view.tell(is_type, held)
        and _ANNOTATION_NEXT.match(view.text, value.end)
    ):
        return False
    firm = pair.operator != ":" or value.quoted or (pair.opened and pair.closed)
    firm = firm or _stands_alone(view, pair.start, value.end)
    judge = {Secrecy.PASSWORD: _is_password, Secrecy.LIKELY: _is_key}.get(says, _is_token)
    return judge(held, value, pair, view, firm) and not is_made_up_key(pair.name, held)


def _is_password(held: str, value: Value, pair: _Pair, view: View, firm: bool) -> bool:
    if firm and held.startswith("/") and held.count("/") > 1 and not looks_random(held):
        return False  # PWD=/home/somebody
    if firm:
        return len(held) >= 3 and not (
            pair.operator in _COMPARISONS and not value.quoted and held.isidentifier()
        )
    return len(held) >= 4 and not (
        held.isalpha() and held.islower() and _PROSE_NEXT.match(view.text, value.end)
    )


def _is_key(held: str, value: Value, pair: _Pair, view: View, firm: bool) -> bool:
    if _BLANK.search(held) or view.tell(is_type, held):
        return False
    if held.isdigit():
        return firm and len(held) >= 8
    random_case = view.tell(is_randomly_mixed, held)
    if len(held) < 20 and held.isalpha() and not random_case:
        return False  # a word
    if not firm or view.tell(is_file, held):
        return view.tell(_may_be_key, held)
    return (
        len(held) >= 6
        and (any(map(str.isdigit, held)) or len(held) >= 20 or not held.isalnum() or random_case)
        and (random_case or not _words_only(held))
    )


def _is_token(held: str, value: Value, pair: _Pair, view: View, firm: bool) -> bool:
    if _BLANK.search(held) or view.tell(is_type, held):
        return False
    if is_hex(held) and not (is_somebodys_key(pair.name) and firm):
        return False
    return not view.tell(is_file, held) and looks_random(held, 12)


def _is_number(held: str) -> bool:
    """Tell whether a value is a version, an OID, seconds, or an IP address, which has
    its own rule.
    """
    return bool(_NUMBER.fullmatch(held))


def _may_be_key(held: str) -> bool:
    return len(held) >= 8 and (looks_random(held, 8) or _has_odd_signs(held))


def _has_odd_signs(held: str) -> bool:
    """Tell whether signs stand in a value that names, versions and paths do not have."""
    return not _ODD_SIGNS.isdisjoint(held) and sum(not char.isalnum() for char in held) >= 2


def _words_only(held: str) -> bool:
    return bool(re.fullmatch(r"[A-Za-z]{1,16}(?:[-_ .][A-Za-z]{1,16}){0,8}", held))


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
    quote = _QUOTE.match(text, place) if text[place : place + 1] in _OPENERS else None
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
        # A password may hold any sign: only the next pair, or a shell's next command, ends it.
        if pair and pair.start() > place and (pair[0] in ",&;" or pair.start() - place >= 6):
            end = pair.start()
    while end > place and (text[end - 1] in ",;.:" or _unbalanced(text, place, end)):
        end -= 1
    return Value(place, end, False) if end > place else None


def _unbalanced(text: str, start: int, end: int) -> bool:
    opening = _PAIRS.get(text[end - 1])
    return opening is not None and text.count(opening, start, end) < text.count(
        text[end - 1], start, end
    )
