"""Finds the values of names that are names of secrets: `key=value`, `key: value`, JSON, code, XML."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from tray_app.redaction.fields import FIELDS
from tray_app.redaction.heuristics import is_code, is_file, is_mixed_by_chance, is_stand_in, is_type, looks_random
from tray_app.redaction.keys import Secrecy, is_somebodys_key, secrecy
from tray_app.redaction.secret_names import LITERALS, NAME, secret_span
from tray_app.redaction.spans import Span
from tray_app.redaction.token_lengths import is_no_key_of
from tray_app.redaction.values import Value, value_at
from tray_app.redaction.view import Pattern, View

_ASSIGNED = Pattern(
    rf"(?i)(<)?(\\*[\"'`])?({NAME})(?:\[[0-9]*\])?(\\*[\"'`\])]+)?(?:[ \t]+(?:string|str|varchar|text)"
    r"|[ \t]*:[ \t]*(?:string|str|&(?:'static )?str|Optional\[str\]|Final(?:\[str\])?|SecretStr)"
    r"(?:[ \t]*\|[ \t]*\w{1,12})?)?"
    r"(?:[ \t]+[\w:.-]{1,40}=\\?\"[^\"<>\n]{0,80}\"){0,2}"
    r"[ \t]*(=>|:{0,4}={1,3}|!={1,2}|[?.+|]{1,2}=|:|,|>|%3[dD]|\\u003[dD])\s*",
    literals=LITERALS,
)
_COMPARED = Pattern(
    rf"(?i)(?:\"([^\"\n]{{6,200}})\"|'([^'\n]{{6,200}})')\s*[!=]={{1,2}}\s*({NAME})", literals=("==", "!=")
)
_QUOTED_NEXT = Pattern(rf"(?i)({NAME})[ \t]+([\"'`])", literals=LITERALS)
_HEX = re.compile(r"[0-9a-fA-F]{16,}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
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


def find_assignments(view: View, field: str) -> Iterator[Span]:
    """Yield values of secret names. *field* is the name of the whole text."""
    yield from _whole(view, field)
    yield from _named(view)
    for found in _COMPARED.find(view):
        group = 1 if found.start(1) >= 0 else 2
        start, end = found.span(group)
        if secrecy(view.text[found.start(3) : found.end(3)]) and not is_stand_in(view.text[start:end]):
            yield secret_span(start, end, view.text[found.start(3) : found.end(3)])
    for found in _QUOTED_NEXT.find(view):
        name = view.text[found.start(1) : found.end(1)]
        value = value_at(view, found.start(2))
        if value is None or not value.quoted or secrecy(name) < Secrecy.FIRM or name.lower() == "pass":
            continue
        held = view.text[value.start : value.end]
        if len(held) < 6 or re.search(r"\s", held) or is_stand_in(held):
            continue
        if secrecy(name) is Secrecy.PASSWORD or looks_random(held):
            yield secret_span(value.start, value.end, name)


def _whole(view: View, field: str) -> Iterator[Span]:
    text = view.text.strip()
    if field and field not in FIELDS and text and secrecy(field) >= Secrecy.FIRM and not is_stand_in(text):
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
    if says is Secrecy.FIRM and name.lower().startswith("x-"):
        says = Secrecy.PASSWORD  # a header, whose value is no word
    begin, after = found.span(5)
    whole, place = found.span()
    operator = view.text[begin:after]
    # What stands right before the name and the operator, without asking the engine again, which is slow.
    opened = start > whole and view.raw[start - 1] in _QUOTES
    closed = operator in (",", ":") and found.start(4) >= 0
    if before.endswith(b"//") or (operator == "," and not closed) or (operator == ">" and found.start(1) < 0):
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
    """Tell whether a line or a quotation holds only what is between two places: `'X-Api-Key: abc'`."""
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
    if pair.new_line and pair.operator not in (">", "=", ":=") and not (value.quoted and pair.opened):
        # On a line of its own, below the name.
        below = view.text[value.start : value.end]
        if not (looks_random(below, 20) and _LINE_END.match(view.text, value.end)) or _HEX.fullmatch(below):
            return None
    held = view.text[value.start : value.end]
    if pair.operator == "," and (not value.quoted or held.replace("_", "").isalpha()):
        return None
    if not value.quoted and (
        (secrecy(held) >= Secrecy.FIRM and held.isidentifier() and "_" in held) or held.startswith("(")
    ):
        return None  # `self.key_password = key_password`
    return value


def _is_secret(held: str, value: Value, pair: _Pair, view: View) -> bool:
    says, in_address = pair.says, pair.in_address
    if view.tell(is_stand_in, held) or (not value.quoted and not in_address and view.tell(is_code, held)):
        return False
    if in_address and says >= Secrecy.FIRM:
        return len(held) >= 4 and "://" not in held[:12] and not is_no_key_of(pair.name, held)
    if view.tell(_is_number, held) or "://" in held[:12]:
        return False
    if pair.operator == ":" and view.tell(is_type, held) and _ANNOTATION_NEXT.match(view.text, value.end):
        return False
    firm = pair.operator != ":" or value.quoted or (pair.opened and pair.closed)
    firm = firm or _stands_alone(view, pair.start, value.end)
    judge = {Secrecy.PASSWORD: _is_password, Secrecy.FIRM: _is_key}.get(says, _is_token)
    return judge(held, value, pair, view, firm) and not is_no_key_of(pair.name, held)


def _is_password(held: str, value: Value, pair: _Pair, view: View, firm: bool) -> bool:
    if firm and held.startswith("/") and held.count("/") > 1 and not looks_random(held):
        return False  # PWD=/home/somebody
    if firm:
        return len(held) >= 3 and not (pair.operator in _COMPARISONS and not value.quoted and held.isidentifier())
    return len(held) >= 4 and not (held.isalpha() and held.islower() and _PROSE_NEXT.match(view.text, value.end))


def _is_key(held: str, value: Value, pair: _Pair, view: View, firm: bool) -> bool:
    if _BLANK.search(held) or view.tell(is_type, held):
        return False
    if held.isdigit():
        return firm and len(held) >= 8
    by_chance = view.tell(is_mixed_by_chance, held)
    if len(held) < 20 and held.isalpha() and not by_chance:
        return False  # a word
    if not firm or view.tell(is_file, held):
        return view.tell(_may_be_key, held)
    return (
        len(held) >= 6
        and (any(map(str.isdigit, held)) or len(held) >= 20 or not held.isalnum() or by_chance)
        and (by_chance or not _words_only(held))
    )


def _is_token(held: str, value: Value, pair: _Pair, view: View, firm: bool) -> bool:
    if _BLANK.search(held) or view.tell(is_type, held):
        return False
    if _HEX.fullmatch(held) and not (is_somebodys_key(pair.name) and firm):
        return False
    return not view.tell(is_file, held) and looks_random(held, 12)


def _is_number(held: str) -> bool:
    """Tell whether a value is a version, an object identifier, seconds, or an IP address, which has its own rule."""
    return bool(_NUMBER.fullmatch(held))


def _may_be_key(held: str) -> bool:
    return len(held) >= 8 and (looks_random(held, 8) or _has_odd_signs(held))


def _has_odd_signs(held: str) -> bool:
    """Tell whether signs stand in a value that names, versions and paths do not have."""
    return not _ODD_SIGNS.isdisjoint(held) and sum(not char.isalnum() for char in held) >= 2


def _words_only(held: str) -> bool:
    return bool(re.fullmatch(r"[A-Za-z]{1,16}(?:[-_ .][A-Za-z]{1,16}){0,8}", held))
