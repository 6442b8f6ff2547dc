"""Finds the secrets in HTTP headers: credentials and cookies, by value."""

import base64
import re
from collections.abc import Iterator

from tray_app.redaction.finders.credentials import value_at
from tray_app.redaction.heuristics import is_checksum, is_code, is_stand_in, looks_random
from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.view import Pattern, View
from tray_app.redaction.words import words

_AUTHORIZATION = Pattern(
    r"(?i)authorization(?:\\*[\"'])?[ \t]*(?:[:=]|=>|,)[ \t]*", literals=("authorization",)
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9-]{1,23}[ \t]+")
_WORDS = re.compile(r"[A-Za-z]{1,16}(?:[-_ ][A-Za-z]{1,16})*")
_SCHEMES = words("schemes")
_REST = re.compile(r"[^\"'`\r\n\\]{1,2000}")
_BEARER = Pattern(
    r"(?i)\b(?:bearer|basic|digest|apikey|api-key|api-token|x-api-key)"
    r"(?:[ \t:]{1,3}|[ \t:]{0,3}(?:\\?\r?\n|(?:\\+r)?\\+n)[ \t>|]{0,16})([A-Za-z0-9._~+/=:%-]{8,})",
    literals=("bearer", "basic", "digest", "api"),
)
# What a password was made into (RFC 7616, section 3.4), from which a weak one can be found.
_DIGEST = Pattern(
    r"(?i)\b(?:response|cnonce|rspauth|a1)(?:\\*[\"'])?[ \t]?[=:][ "
    r"\t]?(?:\\*[\"'])?([0-9a-f]{32}(?:[0-9a-f]{32})?)\b",
    literals=("response", "cnonce", "rspauth", "a1"),
)
_COOKIE = Pattern(r"(?i)\b(set-)?cookies?(?:\\*[\"'])?[ \t]*(?::|=>|=)[ \t]*", literals=("cookie",))
_PAIR = re.compile(r"([^=;\s,\"'\\{}]+)=(\"?)([^;\s\"',\\]+)")
_ATTRIBUTES = words("cookie-attributes")
# Base64 of `user:password`, as HTTP's Basic has it.
_BASE64 = Pattern(r"[A-Za-z0-9+/]{14,400}={0,2}")
_USER_AND_PASSWORD = re.compile(
    r"[A-Za-z0-9][\w.@+\\-]{1,63}:(?!//|:)(?=[^ ]*[^a-z .:/])[!-~]{4,200}"
)


def find_headers(view: View) -> Iterator[Span]:
    text = view.text
    done = 0
    for found in _AUTHORIZATION.find(view):
        if found.start() < done:
            continue
        value = value_at(view, found.end())
        if value is None:
            continue
        end = value.end
        if not value.quoted:
            rest = _REST.match(text, value.start, view.reach(value.start))
            end = rest.end() if rest else end
        done = end
        if not value.quoted and is_code(view.text[value.start : value.end]):
            continue
        scheme = _SCHEME.match(text, value.start, end)
        if scheme and looks_random(scheme[0].strip()):
            scheme = None  # the credential itself, and more of the line after it
        start = scheme.end() if scheme else value.start
        if scheme and scheme[0].strip().lower() == "digest" and "=" in text[start : start + 16]:
            continue  # its parts have names
        if not value.quoted and start < end and "," not in text[start:end]:
            end = _first_word(text, start, end)
        end = start + len(text[start:end].rstrip(" ,;)}]"))
        held = text[start:end]
        telling = (
            bool(scheme and scheme[0].strip().lower() in _SCHEMES)
            or looks_random(held, 8)
            or (len(held) >= 16 and not _WORDS.fullmatch(held))
        )
        if (
            len(held) >= 3
            and not is_stand_in(held)
            and (telling or (len(held) >= 6 and any(map(str.isdigit, held))))
        ):
            yield Span(start, end, Rank.STRUCTURE, "header.authorization", "secret", "auth")
    for found in _BEARER.find(view):
        start, end = found.span(1)
        end = start + len(text[start:end].rstrip(".:,"))
        held = text[start:end]
        # After this scheme any long word, or one with a digit, is a token (RFC 6750, section 2.1).
        bearer = (
            text[found.start() : start].lower().startswith("bearer ")
            and "\n" not in text[found.start() : start]
        )
        bearer = bearer and (len(held) >= 16 or any(map(str.isdigit, held)))
        if (bearer or looks_random(held, 8)) and not is_stand_in(held) and not is_checksum(held):
            yield Span(start, end, Rank.STRUCTURE, "header.bearer", "secret", "auth")
    for found in _DIGEST.find(view):
        start, end = found.span(1)
        yield Span(start, end, Rank.STRUCTURE, "header.authorization", "secret", "auth")
    for found in _COOKIE.find(view):
        yield from _cookies(view, found.end(), first_only=found.start(1) >= 0)


def find_basic_credentials(view: View) -> Iterator[Span]:
    """Yield base64 of `user:password`, as HTTP's Basic has it, wherever it stands."""
    for found in _BASE64.find(view):
        start, end = found.span()
        held = found[0]
        if (
            len(held) % 4
            or not view.begins_token(start)
            or view.raw[end : end + 1] in (b"=", b"/", b"+")
        ):
            continue
        try:
            said = base64.b64decode(held, validate=True).decode("ascii")
        except ValueError:
            continue
        if _USER_AND_PASSWORD.fullmatch(said) and view.ends_token(end) and not is_checksum(said):
            yield Span(start, end, Rank.FORMAT, "secret.credentials", "secret", "auth")


def _first_word(text: str, start: int, end: int) -> int:
    blank = re.compile(r"[ \t]").search(text, start, end)
    return blank.start() if blank else end


def _cookies(view: View, place: int, *, first_only: bool) -> Iterator[Span]:
    text = view.text
    while place < len(text) and text[place] in "\"'\\":
        place += 1
    line = _REST.match(text, place, view.reach(place))
    if line is None:
        return
    view.spend(line.end() - place)
    for pair in _PAIR.finditer(text, place, line.end()):
        if pair[1].lower() in _ATTRIBUTES or is_stand_in(pair[3]):
            continue
        between = text[place : pair.start()].strip()
        if between and not between.endswith((";", ",")):
            return  # another sentence has begun
        yield Span(pair.start(3), pair.end(3), Rank.STRUCTURE, "header.cookie", "secret", "cookie")
        if first_only:
            return
        place = pair.end()
