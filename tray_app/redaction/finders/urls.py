"""Finds the secrets in URLs: user and password before the host, signed or keyed queries."""

import re
from collections.abc import Iterator

from tray_app.redaction.finders.names import is_somebody
from tray_app.redaction.heuristics import is_masked, is_stand_in, looks_random
from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.view import Pattern, View

_AUTHORITY = Pattern(
    r"(?:[A-Za-z][A-Za-z0-9+.-]{1,24}:|[\s\"'=(])(?:\\*/){2}([^\s/\"'<>`?#\\]{1,400})@|%3A%2F%2F([^\s/\"'<>`?#&]{1,400}?)(?:@|%40)",
    literals=("//", "\\/\\/", "%3a%2f%2f"),
)
# A password that was put in as it is may hold `/`; what follows @ must then be a host.
_LOOSE = Pattern(
    r"[A-Za-z][A-Za-z0-9+.-]{1,24}://[^\s/:@\"'<>`?#\\]{0,64}:([^\s@:\"'<>`\\]{8,200})@[A-Za-z0-9-]{1,63}\.[A-Za-z0-9.-]{2,100}",
    literals=("://",),
)
_ORACLE = Pattern(
    r"(?i)jdbc:oracle:[a-z]{2,5}:[^\s/:@\"']{1,60}/(\"[^\"\n]{1,100}\"|[^\s\"'<>]{1,200}?)@",
    literals=("oracle",),
)
# A line of PostgreSQL's file of passwords.
_PGPASS = Pattern(
    r"(?m)(?:^|[\s\"'])(?:[A-Za-z][\w.-]{0,100}|\*|(?:[0-9]{1,3}\.){3}[0-9]{1,3}):(?:[0-9]{2,5}|\*)"
    r":[\w*.-]{1,60}:[\w*.@-]{1,60}:([^\s:\"']{5,200})[\"']?[ \t]*\r?$",
    literals=(":",),
)
# Who has such an address may do what it says; it is sent to one user by mail.
_MAGIC = Pattern(
    r"(?i)/(?:password[-_/]?reset|reset(?:[-_]?password)?|verify(?:[-_]?e?mail)?|confirm(?:ation)?|activate|activation"
    r"|invites?|invitations?|magic(?:[-_]?link)?|unsubscribe|one[-_]?time|set[-_]?password)/([\w.~-]{16,400})",
    literals=(
        "reset",
        "verify",
        "confirm",
        "activat",
        "invit",
        "magic",
        "unsubscribe",
        "one",
        "password",
    ),
)
_PORT = re.compile(r"[0-9]{1,5}(?:[/?#]|$)")
_SIGNED = Pattern(
    r"(?i)([?&#;]|%3f|%26|\\u0026)((?:x-(?:amz|goog|oss|cos|obs|ms)-)?(?:signature|security-token|credential)|sig|hmac|awsaccesskeyid|ossaccesskeyid|code"
    r"|client_secret|assertion|samlresponse|id_token_hint|key|pass|pw|p|pwd|auth|ticket|hash|k|s|t|user|username|email|login|apikey|appid"
    r"|app_id|client_id|code_verifier|state)(=|%3d)([^\s&#\"'<>`\\;,)\]]+)",
    literals=("=", "%3d"),
)
_ALWAYS = (
    "signature",
    "security-token",
    "credential",
    "sig",
    "hmac",
    "awsaccesskeyid",
    "client_secret",
    "assertion",
    "pass",
    "pw",
    "pwd",
    "auth",
    "samlresponse",
)


def find_in_urls(view: View) -> Iterator[Span]:
    for found in _AUTHORITY.find(view):
        start, end = found.span(1) if found.start(1) >= 0 else found.span(2)
        yield from _userinfo(view.text, start, end)
    for found in _LOOSE.find(view):
        start, end = found.span(1)
        held = view.text[start:end]
        if "/" in held and held[-1] != "/" and not _PORT.match(held) and looks_random(held, 12):
            yield Span(start, end, Rank.STRUCTURE, "url.password", "secret", "password")
    for found in _ORACLE.find(view):
        start, end = found.span(1)
        yield Span(start, end, Rank.STRUCTURE, "url.password", "secret", "password")
    for found in _PGPASS.find(view):
        start, end = found.span(1)
        if not is_stand_in(view.text[start:end]) and not view.text[start:end].isdigit():
            yield Span(start, end, Rank.STRUCTURE, "url.password", "secret", "password")
    for found in _MAGIC.find(view):
        start, end = found.span(1)
        if looks_random(view.text[start:end], 16):
            yield Span(start, end, Rank.STRUCTURE, "url.path", "secret", "token")
    for found in _SIGNED.find(view):
        name = view.text[found.start(2) : found.end(2)].lower()
        start, end = found.span(4)
        held = view.text[start:end]
        end = start + min(
            [at for at in (held.find("%26"), held.find("%22")) if at >= 0] or [len(held)]
        )
        held = view.text[start:end]
        if is_stand_in(held):
            continue
        if (name.endswith(_ALWAYS) and len(held) >= 4) or (
            looks_random(held, 12) and not held.isdigit()
        ):
            yield Span(start, end, Rank.STRUCTURE, "url.query", "secret", "key")


def _userinfo(text: str, start: int, end: int) -> Iterator[Span]:
    user, colon, password = text[start:end].partition(":")
    if not colon:
        user, colon, password = re.sub("%3[aA]", ":", text[start:end], count=1).partition(":")
        colon = colon and "%3A"
    if not colon:
        if looks_random(user, 12):
            yield Span(start, end, Rank.STRUCTURE, "url.user", "secret", "token")
        return
    if user.lower() in ("user", "username") and password.lower() in ("pass", "password", "pwd"):
        return  # an address that shows how addresses are written
    if is_masked(password) or password.startswith(("$", "<", "{")):
        return
    whole = looks_random(user, 8)
    if not whole and is_somebody(user):
        yield Span(
            start, start + len(user), Rank.IDENTITY, "url.user", "user", same=user.casefold()
        )
    yield Span(
        start if whole else start + len(user) + len(colon),
        end,
        Rank.STRUCTURE,
        "url.password",
        "secret",
        "password",
    )
