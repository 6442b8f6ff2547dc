"""Finds secrets apart from their name: in another member, a table's next cell, words of a line."""

import re
from collections.abc import Iterator

from tray_app.redaction.finders.credentials import value_at
from tray_app.redaction.heuristics import is_code, is_file, is_stand_in, looks_random
from tray_app.redaction.secret_names import LITERALS, NAME, Secrecy, secrecy, secret_span
from tray_app.redaction.spans import Span
from tray_app.redaction.spellings import BLANKLESS
from tray_app.redaction.view import Pattern, View
from tray_app.redaction.words import listed, words

FOREIGN_PASSWORDS = listed("foreign-passwords")

FOREIGN_KEYS = listed("foreign-keys")

_LISTED = Pattern(
    rf"(?i)(?:key|name|id)=[\"']({NAME})[\"'][^<>\n]{{0,60}}?\bvalue=[\"']([^\"'\n]{{4,500}})[\"']",
    literals=("value=",),
)
_SAID = re.compile(
    r"\w{0,16}[\"']?[ \t\u3000]{0,3}(?:=>|:?=|[:：＝]|は|은|는|is\b|ist\b|est\b|es\b|é\b|è\b)[ \t\u3000]{0,3}"  # noqa: E501
)
_FORM_TOKEN = re.compile(
    r"authenticity_token|__RequestVerificationToken|csrfmiddlewaretoken|_csrf(?:_token)?|_token"
)
_INPUT = re.compile(r"<input\b[^<>]*$")
# Kubernetes, Compose, HAR: `name: API_KEY` and in the next member `value: X`.
_MEMBERS = Pattern(
    rf"(?i)\b(?:name|key)(?:\\*[\"'])?[ \t]*:[ "
    rf"\t]*(?:\\*[\"'])?({NAME})(?:\\*[\"'])?[ \t]*,?(?:\s|\\n){{0,40}}"
    r"(?:\\*[\"'])?value(?:\\*[\"'])?[ \t]*:[ \t]*",
    literals=("value",),
)
_CELLS = Pattern(
    rf"(?i)[|\x80][ \t]+({NAME})[ \t]+[|\x80][ \t]+([^\s|\x80]{{6,500}})[ \t]*[|\x80]",
    literals=LITERALS,
)
# YAML: a line that holds only a name of two words or more, and words.
_PASSPHRASE = Pattern(
    r"(?m)^[ \t-]*([A-Za-z0-9]+(?:[_-][A-Za-z0-9]+|[a-z0-9][A-Z][A-Za-z0-9]*){1,6}):[ \t]+"
    r"([a-z0-9]\w*(?: [\w!$%&*+-]+){1,7})[ \t]*\r?$",
    literals=LITERALS,
)
_COMPLAINT = re.compile(
    r"bad|change|check|confirm|empty|error|expired|fail|forgot|incorrect|invalid|missing|mismatch|new|old|require|reset|short"
    r"|unknown|update|weak|wrong",
    re.IGNORECASE,
)


# `allowed_tokens: {'X': 'admin'}`, `keys = ["X", "Y"]`: a list of secrets, or a map by them.
_SEVERAL = Pattern(
    r"(?i)(?:tokens|keys|secrets|passwords|credentials)(?:\\*[\"'])?[ "
    r"\t]*(?:=>|:?=|:)[ \t]*[\[{(][^\[\]{}()\n]{8,}",
    literals=("tokens", "keys", "secrets", "passwords", "credentials"),
)
_IN_QUOTES = re.compile(r"[\"']([\w./+=~-]{16,200})[\"']")
# A native frame as debuggers print it, and its arguments' texts: `prompt=0x55d2 "…"`, `s="…"`.
_FRAME = Pattern(r"(?m)^[ \t]*#[0-9]{1,5} [^\n]*\"", literals=("#",))
_ARGUMENT = re.compile(r"([A-Za-z_]\w{0,60})(?:@entry)? ?= ?(?:@?0x[0-9a-f]{1,16}:? )?(\\*\")")
_PROGRAMS_OWN = words("arguments-of-programs")


def find_split_pairs(view: View) -> Iterator[Span]:
    """Yield the places of secrets that stand apart from their name."""
    yield from _foreign(view)
    yield from _in_frames(view)
    text = view.text
    for found in _SEVERAL.find(view):
        for one in _IN_QUOTES.finditer(text, *found.span()):
            if looks_random(one[1], 16) and not is_stand_in(one[1]):
                yield secret_span(*one.span(1), "token")
    for found in _LISTED.find(view):
        name, (start, end) = text[found.start(1) : found.end(1)], found.span(2)
        if _FORM_TOKEN.fullmatch(name) and _INPUT.search(
            text, max(0, found.start() - 60), found.start()
        ):
            continue  # valid once, together with a cookie
        if secrecy(name) >= Secrecy.LIKELY and not is_stand_in(text[start:end]):
            yield secret_span(start, end, name)
    for found in _MEMBERS.find(view):
        name, value = text[found.start(1) : found.end(1)], value_at(view, found.end())
        if value is not None and _is_secret(name, text[value.start : value.end]):
            yield secret_span(value.start, value.end, name)
    for found in _CELLS.find(view):
        name, (start, end) = text[found.start(1) : found.end(1)], found.span(2)
        held = text[start:end]
        if _is_secret(name, held) and (looks_random(held, 8) or any(map(str.isdigit, held))):
            yield secret_span(start, end, name)
    for found in _PASSPHRASE.find(view):
        name = text[found.start(1) : found.end(1)]
        if secrecy(name) is Secrecy.PASSWORD and not _COMPLAINT.search(name):
            start, end = found.span(2)
            yield secret_span(start, end, name)


def _foreign(view: View) -> Iterator[Span]:
    """Yield what follows a word for password or key in another language."""
    small = view.text.lower()
    if len(small) != len(view.text):  # a letter that is two in small letters
        small = "".join(char.lower() if len(char.lower()) == 1 else char for char in view.text)
    for foreign, name in ((FOREIGN_PASSWORDS, "password"), (FOREIGN_KEYS, "key")):
        for word in foreign:
            at = small.find(word)
            while at >= 0:
                end = at + len(word)
                place = _behind_foreign(small, at, end)
                value = value_at(view, place) if place else None
                held = view.text[value.start : value.end] if value else ""
                if value and _is_foreign_secret(held, name, quoted=value.quoted):
                    yield secret_span(value.start, value.end, name)
                at = small.find(word, end)


def _behind_foreign(small: str, start: int, end: int) -> int:
    """Return where the value begins behind a whole word, or 0 where none is said."""
    if start and small[start - 1].isalpha() and not BLANKLESS.match(small[start]):
        return 0
    said = _SAID.match(small, end)
    return said.end() if said else 0


def _is_foreign_secret(held: str, name: str, *, quoted: bool) -> bool:
    if len(held) < 4 or is_stand_in(held) or is_code(held) or not any(map(str.isalnum, held)):
        return False
    if name == "key":
        return looks_random(held, 12)
    return quoted or not held.isalpha()


def _in_frames(view: View) -> Iterator[Span]:
    for frame in _FRAME.find(view):
        for found in _ARGUMENT.finditer(view.text, *frame.span()):
            value = value_at(view, found.start(2))
            if value is None or not value.quoted:
                continue
            held = view.text[value.start : value.end]
            told = (
                len(held.split()) >= 3
                and found[1].lower().strip("_") not in _PROGRAMS_OWN
                and not is_file(held)
            )
            if not is_stand_in(held) and (told or looks_random(held)):
                yield secret_span(value.start, value.end, found[1])


def _is_secret(name: str, held: str) -> bool:
    says = secrecy(name)
    if says < Secrecy.LIKELY or len(held) < 4 or is_stand_in(held):
        return False
    return says is Secrecy.PASSWORD or (len(held) >= 8 and any(map(str.isdigit, held)))
