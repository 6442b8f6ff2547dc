"""Finds the values of names that are names of secrets: `key=value`, `key: value`, JSON, code, XML."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from tray_app.privacy.fields import FIELDS
from tray_app.privacy.keys import Secrecy, is_somebodys_key, secrecy
from tray_app.privacy.looks import is_code, is_file, is_mixed_by_chance, is_stand_in, is_type, looks_random
from tray_app.privacy.measures import is_no_key_of
from tray_app.privacy.secret_names import LITERALS, NAME, secret_span
from tray_app.privacy.spans import Span
from tray_app.privacy.values import Value, value_at
from tray_app.privacy.view import Pattern, View

_ASSIGNED = Pattern(
    rf"(?i)(<)?(\\*[\"'`])?({NAME})(?:\[[0-9]*\])?(\\*[\"'`\])]+)?(?:[ \t]+(?:string|str|varchar|text))?"
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
_ALONE = re.compile(r"([^\s\"'<>]+)[ \t]*(\n|\r|[\"']|\Z)")
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
    alone_until: int
    """The end of the line or of the quotation where nothing else stands in it: `'X-Api-Key: abc'`; else -1."""
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
    operator, place = view.text[begin:after], found.end()
    closed = found.start(4) >= 0
    if before.endswith(b"//") or (operator == "," and not closed) or (operator == ">" and found.start(1) < 0):
        return None  # the user of an address has its own rule; `,` needs quotes and `>` a tag
    inner = _ANOTHER_PAIR.match(view.text, place)
    if inner and says < Secrecy.PASSWORD and secrecy(inner[1]):
        return None  # `auth=token=…`: the inner name tells
    in_address = operator.startswith(("=", "%3", "\\u")) and (
        before.endswith((b"?", b"&", b"#", b";")) or before.lower() in (b"%3f", b"%26")
    )
    new_line = "\n" in view.text[after:place]
    alone = _end_of_alone(view, found.start(), place) if operator == ":" else -1
    return _Pair(name, says, operator, found.start(2) >= 0, closed, in_address, new_line, alone, place)


def _end_of_alone(view: View, start: int, place: int) -> int:
    """Return where a line or a quotation ends that begins with a name and has no blank after its value; else -1."""
    rest = _ALONE.match(view.text, place, view.reach(place))
    if rest is None:
        return -1
    line_start = view.text.rfind("\n", max(0, start - 80), start) + 1
    if not view.text[line_start:start].strip(" \t-") and rest[2] in ("", "\r", "\n"):
        return rest.end(1)
    return rest.end(1) if rest[2] and rest[2] in "\"'" and view.text[start] == rest[2] else -1


def _value_of(view: View, pair: _Pair) -> Value | None:
    value = value_at(view, pair.end, in_address=pair.in_address)
    if value is None:
        return None
    if pair.new_line and pair.operator not in (">", "=", ":=") and not (value.quoted and pair.opened):
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
    if says is Secrecy.FIRM and not in_address and len(held) < 20 and held.isalpha() and not is_mixed_by_chance(held):
        return False  # a word
    firm = pair.operator != ":" or value.quoted or (pair.opened and pair.closed) or pair.alone_until == value.end
    if is_stand_in(held) or "://" in held[:12] or is_no_key_of(pair.name, held):
        return False
    if not value.quoted and not in_address and is_code(held):
        return False
    if in_address and says >= Secrecy.FIRM:
        return len(held) >= 4
    if re.fullmatch(
        r"[0-9]+(?:\.[0-9]+)+(?:[-+~][A-Za-z0-9.]{1,12})?|-[0-9]{1,9}|[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]+", held
    ):
        return False  # a version, an object identifier, seconds; an IP address, which has its own rule
    if pair.operator == ":" and is_type(held) and _ANNOTATION_NEXT.match(view.text, value.end):
        return False
    if says is Secrecy.PASSWORD:
        if firm and held.startswith("/") and held.count("/") > 1 and not looks_random(held):
            return False  # PWD=/home/somebody
        if firm:
            return len(held) >= 3 and not (pair.operator in _COMPARISONS and not value.quoted and held.isidentifier())
        return len(held) >= 4 and not (held.isalpha() and held.islower() and _PROSE_NEXT.match(view.text, value.end))
    if re.search(r"\s", held) or is_type(held):
        return False
    if says is Secrecy.FIRM:
        if is_file(held) or not firm:
            return len(held) >= 8 and (looks_random(held, 8) or _has_odd_signs(held))
        if held.isdigit():
            return len(held) >= 8
        return (
            len(held) >= 6
            and (any(map(str.isdigit, held)) or len(held) >= 20 or not held.isalnum() or is_mixed_by_chance(held))
            and (not _words_only(held) or is_mixed_by_chance(held))
        )
    if _HEX.fullmatch(held) and not (is_somebodys_key(pair.name) and firm):
        return False
    return not is_file(held) and looks_random(held, 12)


def _has_odd_signs(held: str) -> bool:
    """Tell whether signs stand in a value that names, versions and paths do not have."""
    return not _ODD_SIGNS.isdisjoint(held) and sum(not char.isalnum() for char in held) >= 2


def _words_only(held: str) -> bool:
    return bool(re.fullmatch(r"[A-Za-z]{1,16}(?:[-_ .][A-Za-z]{1,16}){0,8}", held))
