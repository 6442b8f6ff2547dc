"""Finds the values of names that are names of secrets: `key=value`, `key: value`, JSON, code, XML, prose."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from tray_app.privacy.fields import FIELDS
from tray_app.privacy.keys import Secrecy, is_somebodys_key, secrecy
from tray_app.privacy.looks import is_code, is_file, is_mixed_by_chance, is_stand_in, is_type, looks_random
from tray_app.privacy.measures import is_no_key_of
from tray_app.privacy.spans import Rank, Span
from tray_app.privacy.values import Value, value_at
from tray_app.privacy.view import Pattern, View

_HINTS = (
    "pass|pwd|pw|psk|secret|senha|kennwort|contras|token|key|auth|cred|cookie|sess|sid|csrf|xsrf|jwt|bearer|otp|pat|login"
    "|webhook|licen|dsn|private|access|symfony|forwarded_for|forwarded-for|real_ip|real-ip|remote_addr"
)
_LITERALS = tuple(_HINTS.split("|"))
_NAME = rf"[\w$.@\x80-]*(?:{_HINTS})[\w$.\x80-]*"
_ASSIGNED = Pattern(
    rf"(?i)(<)?(\\*[\"'`])?({_NAME})(?:\[[0-9]*\])?(\\*[\"'`\])]+)?(?:[ \t]+(?:string|str|varchar|text))?"
    r"(?:[ \t]+[\w:.-]{1,40}=\\?\"[^\"<>\n]{0,80}\"){0,2}"
    r"[ \t]*(=>|:{0,4}={1,3}|!={1,2}|[?.+|]{1,2}=|:|,|>|%3[dD]|\\u003[dD])\s*",
    literals=_LITERALS,
)
_COMPARED = Pattern(
    rf"(?i)(?:\"([^\"\n]{{6,200}})\"|'([^'\n]{{6,200}})')\s*[!=]={{1,2}}\s*({_NAME})", literals=("==", "!=")
)
_QUOTED_NEXT = Pattern(rf"(?i)({_NAME})[ \t]+([\"'`])", literals=_LITERALS)
_LISTED = Pattern(
    rf"(?i)(?:key|name|id)=[\"']({_NAME})[\"'][^<>\n]{{0,60}}?\bvalue=[\"']([^\"'\n]{{4,500}})[\"']",
    literals=("value=",),
)
_SPOKEN = Pattern(
    r"(?i)([\w.-]*(?:token|secret|password|passwd|passphrase|passcode|credentials?|api[ _-]?key"
    r"|access[ _-]?(?:key|code)|private[ _-]?key|auth[ _-]?key))"
    r"(?:[ \t]+(?:provided|supplied|given|used|is|was|value|for|header|with|equals|set|to|of|key|code|token|string))*"
    r"[ \t]*:?[ \t]*[\s\"'`(\[<:.-]{1,4}([\w./+~!@#$%^*\x80:-]{6,}={0,2})",
    literals=("token", "secret", "passw", "passp", "passc", "credential", "api", "access", "private", "auth"),
)
_SHOUTED = Pattern(
    r"(?:SECRET|TOKEN|KEY|ACCESS|PRIVATE|PAT)(?:[_ ]?(?:KEY|TOKEN|ID))?[ .:=-]{1,3}([A-Za-z0-9_./+~-]{14,}={0,2})",
    literals=("secret", "token", "key", "access", "private", "pat"),
)
_HEX = re.compile(r"[0-9a-fA-F]{16,}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_ODD_SIGNS = frozenset("!$%^&*{}|~#")
_ESCAPE_REST = re.compile(r"[0-9A-Fa-f]{2}[A-Za-z_]")
_NAME_ALONE = re.compile(r"\w+(?:-\w+)?")
_CALL = re.compile(r"(?:\w+\.)*(get|has|set|delete|find|fetch|load|read|lookup)_\w+\([\"']$")
_METHOD = re.compile(
    r"(?:sha|md|utf|base|http|oauth|tls|ssl|v|python|node|ntlm)-?[0-9]+|pbkdf2.*|argon2.*|bcrypt.*", re.IGNORECASE
)
_ESCAPED_END = re.compile(r"%(?:26|22|20|0[aAdD])")
_ANOTHER_PAIR = re.compile(r"([A-Za-z_]\w{0,40})=(?![=\s\"']|$)")
_COMPARISONS = ("==", "===", "!=", "!==")
_FORM_TOKEN = re.compile(r"authenticity_token|__RequestVerificationToken|csrfmiddlewaretoken|_csrf(?:_token)?|_token")
_INPUT = re.compile(r"<input\b[^<>]*$")
_ANNOTATION_NEXT = re.compile(r"\s{0,2}[|=,)\]]")
_PROSE_NEXT = re.compile(r"[ \t]+[a-z]")


# YAML: a line that holds only a name of two words or more, and words.
_PASSPHRASE = Pattern(
    r"(?m)^[ \t-]*([A-Za-z0-9]+(?:[_-][A-Za-z0-9]+|[a-z0-9][A-Z][A-Za-z0-9]*){1,6}):[ \t]+"
    r"([a-z0-9]\w*(?: [\w!$%&*+-]+){1,7})[ \t]*\r?$",
    literals=_LITERALS,
)
_COMPLAINT = re.compile(
    r"bad|change|check|confirm|empty|error|expired|fail|forgot|incorrect|invalid|missing|mismatch|new|old|require|reset|short"
    r"|unknown|update|weak|wrong",
    re.IGNORECASE,
)


def find_assignments(view: View, field: str) -> Iterator[Span]:
    """Yield values of secret names. *field* is the name of the whole text."""
    yield from _whole(view, field)
    yield from _named(view)
    for found in _COMPARED.find(view):
        group = 1 if found.start(1) >= 0 else 2
        start, end = found.span(group)
        if secrecy(view.text[found.start(3) : found.end(3)]) and not is_stand_in(view.text[start:end]):
            yield _span(start, end, view.text[found.start(3) : found.end(3)])
    for found in _LISTED.find(view):
        name, (start, end) = view.text[found.start(1) : found.end(1)], found.span(2)
        if _FORM_TOKEN.fullmatch(name) and _INPUT.search(view.text, max(0, found.start() - 60), found.start()):
            continue  # valid once, together with a cookie
        if secrecy(name) >= Secrecy.FIRM and not is_stand_in(view.text[start:end]):
            yield _span(start, end, name)
    for found in _QUOTED_NEXT.find(view):
        name = view.text[found.start(1) : found.end(1)]
        value = value_at(view, found.start(2))
        if value is None or not value.quoted or secrecy(name) < Secrecy.FIRM or name.lower() == "pass":
            continue
        held = view.text[value.start : value.end]
        if len(held) < 6 or re.search(r"\s", held) or is_stand_in(held):
            continue
        if secrecy(name) is Secrecy.PASSWORD or looks_random(held):
            yield _span(value.start, value.end, name)
    for found in _PASSPHRASE.find(view):
        name = view.text[found.start(1) : found.end(1)]
        if secrecy(name) is Secrecy.PASSWORD and not _COMPLAINT.search(name):
            start, end = found.span(2)
            yield _span(start, end, name)
    yield from _spoken(view)


def _whole(view: View, field: str) -> Iterator[Span]:
    text = view.text.strip()
    if field and field not in FIELDS and text and secrecy(field) >= Secrecy.FIRM and not is_stand_in(text):
        start = view.text.index(text)
        if secrecy(field) is Secrecy.PASSWORD or (len(text) >= 6 and not re.search(r"\s", text)):
            yield _span(start, start + len(text), field)


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
            yield _span(value.start, value.end, pair.name, address=pair.in_address)


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
    return _Pair(name, says, operator, found.start(2) >= 0, closed, in_address, new_line, place)


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
    firm = pair.operator != ":" or value.quoted or (pair.opened and pair.closed)
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


def _spoken(view: View) -> Iterator[Span]:
    for pattern in (_SPOKEN, _SHOUTED):
        for found in pattern.find(view):
            group = 2 if pattern is _SPOKEN else 1
            start, end = found.span(group)
            if view.raw[found.start() - 2 : found.start()] == b"//":
                continue  # the user of an address has its own rule
            if pattern is _SPOKEN and (
                _is_named_thing(view, found.start(1), found.end(1), start) or _is_call(view, found.start(1), start, end)
            ):
                continue
            escape = _ESCAPED_END.search(view.text, start, end)
            end = escape.start() if escape else end
            while (
                end > start
                and view.raw[end - 1] in b".,;:!-="
                and not (view.raw[end - 1] == 0x3D and view.raw[end - 2] == 0x3D)
            ):
                end -= 1
            held = view.text[start:end]
            if is_stand_in(held) or is_file(held) or "://" in held or is_code(held) or is_type(held):
                continue
            name = view.lower[found.start() : start]
            if pattern is _SHOUTED and (_HEX.fullmatch(held) or not looks_random(held, 14)):
                continue
            if pattern is _SPOKEN and not (looks_random(held) or (b"passw" in name and _is_spoken_password(held))):
                continue
            yield _span(start, end, name.decode("latin-1"))


def _is_named_thing(view: View, start: int, end: int, place: int) -> bool:
    """Tell whether `token` is a part of a path, a package or a version: `x/token-4c3`, `com.a.token.B`."""
    if view.text[end:place].strip(".-"):
        return False
    return view.raw[start - 1 : start] in (b"/", b"\\", b"@", b"$") or not _NAME_ALONE.fullmatch(view.text, start, end)


def _is_call(view: View, start: int, place: int, end: int) -> bool:
    """Tell whether a value is the first argument of a call that asks for a secret: `get_password("service", …)`."""
    call = _CALL.match(view.text, start, place)
    return call is not None and (call[1] != "set" or view.text[end + 1 : end + 2] == ",")


def _is_spoken_password(held: str) -> bool:
    """Tell whether what follows the word password is one: letters with digits or signs, and no method's name."""
    mixed = any(map(str.isalpha, held)) and not held.isalpha()
    return mixed and any(map(str.isdigit, held)) and not _METHOD.fullmatch(held)


def _span(start: int, end: int, name: str, *, address: bool = False) -> Span:
    label = "password" if secrecy(name) is Secrecy.PASSWORD and "pass" in name.lower() else _label(name)
    return Span(start, end, Rank.STRUCTURE, "url.query" if address else f"assigned.{label}", "secret", label)


def _label(name: str) -> str:
    lower = name.lower()
    for word in ("token", "cookie", "session", "secret", "auth", "key"):
        if word in lower:
            return word
    return "value"


LABELS = frozenset(["password", "token", "cookie", "session", "secret", "auth", "key", "value"])
