"""Finds secrets in sentences: `Invalid token X`, `the password is X`, `GITHUB_TOKEN X`."""

import re
from collections.abc import Iterator

from tray_app.redaction.heuristics import (
    is_code,
    is_file,
    is_hex,
    is_stand_in,
    is_type,
    looks_random,
)
from tray_app.redaction.secret_names import secret_span
from tray_app.redaction.spans import Span
from tray_app.redaction.view import Pattern, View

_SPOKEN = Pattern(
    r"(?i)([\w.-]*(?:token|secret|password|passwd|passphrase|passcode|credentials?|api[ _-]?key"
    r"|access[ _-]?(?:key|code)|private[ _-]?key|auth[ _-]?key))"
    r"(?:[ \t]+(?:provided|supplied|given|used|is|was|value|for|header|user|with|equals|set|to|of|key|code|token"  # noqa: E501
    r"|string))*"
    r"[ \t]*:?[ \t]*[\s\"'`(\[<:.-]{1,4}([\w./+~!@#$%^*\x80:-]{6,}={0,2})",
    literals=(
        "token",
        "secret",
        "passw",
        "passp",
        "passc",
        "credential",
        "api",
        "access",
        "private",
        "auth",
    ),
)
_SHOUTED = Pattern(
    r"(?:SECRET|TOKEN|KEY|ACCESS|PRIVATE|PAT)(?:[_ ]?(?:KEY|TOKEN|ID))?[ "
    r".:=-]{1,3}([A-Za-z0-9_./+~-]{14,}={0,2})",
    literals=("secret", "token", "key", "access", "private", "pat"),
)
_QUOTED_KEY = Pattern(r"(?i)\bkey[ \t]+[\"'`]([\w./+-]{20,200}={0,2})[\"'`]", literals=("key ",))
_NAME_ALONE = re.compile(r"\w+(?:-\w+)?")
_CALL = re.compile(r"(?:\w+\.)*(get|has|set|delete|find|fetch|load|read|lookup)_\w+\([\"']$")
_METHOD = re.compile(
    r"(?:sha|md|utf|base|http|oauth|tls|ssl|v|python|node|ntlm)-?[0-9]+|pbkdf2.*|argon2.*|bcrypt.*",
    re.IGNORECASE,
)
_ESCAPED_END = re.compile(r"%(?:26|22|20|0[aAdD])")


def find_in_prose(view: View) -> Iterator[Span]:
    for found in _QUOTED_KEY.find(view):
        start, end = found.span(1)
        held = view.text[start:end]
        if looks_random(held, 20) and not (
            is_hex(held) or is_file(held) or is_stand_in(held) or is_code(held)
        ):
            yield secret_span(start, end, "key")
    for pattern in (_SPOKEN, _SHOUTED):
        for found in pattern.find(view):
            group = 2 if pattern is _SPOKEN else 1
            start, end = found.span(group)
            if view.raw[found.start() - 2 : found.start()] == b"//":
                continue  # the user of an address has its own rule
            if pattern is _SPOKEN and (
                _is_named_thing(view, found.start(1), found.end(1), start)
                or _is_call(view, found.start(1), start, end)
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
            if (
                is_stand_in(held)
                or is_file(held)
                or "://" in held
                or is_code(held)
                or is_type(held)
            ):
                continue
            name = view.lower[found.start() : start]
            if pattern is _SHOUTED and (is_hex(held) or not looks_random(held, 14)):
                continue
            if pattern is _SPOKEN and not (
                looks_random(held) or (b"passw" in name and _is_password_in_prose(held))
            ):
                continue
            yield secret_span(start, end, name.decode("latin-1"))


def _is_named_thing(view: View, start: int, end: int, place: int) -> bool:
    """Tell whether `token` is a part of a path, a package or a version: `x/token-4c3`,
    `com.a.token.B`.
    """
    if view.text[end:place].strip(".-"):
        return False
    return view.raw[start - 1 : start] in (b"/", b"\\", b"@", b"$") or not _NAME_ALONE.fullmatch(
        view.text, start, end
    )


def _is_call(view: View, start: int, place: int, end: int) -> bool:
    """Tell whether a value is the first argument of a call that asks for a secret:
    `get_password("service", …)`.
    """
    call = _CALL.match(view.text, start, place)
    return call is not None and (call[1] != "set" or view.text[end + 1 : end + 2] == ",")


def _is_password_in_prose(held: str) -> bool:
    """Tell whether what follows the word password is one: letters with digits, no method's name."""
    mixed = any(map(str.isalpha, held)) and not held.isalpha()
    return mixed and any(map(str.isdigit, held)) and not _METHOD.fullmatch(held)
