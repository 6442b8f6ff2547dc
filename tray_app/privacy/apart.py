"""Finds secrets that stand apart from their name: in another member, in a table's next cell, as words of a line."""

import re
from collections.abc import Iterator

from tray_app.privacy.keys import Secrecy, secrecy
from tray_app.privacy.looks import is_stand_in, looks_random
from tray_app.privacy.secret_names import LITERALS, NAME, secret_span
from tray_app.privacy.spans import Span
from tray_app.privacy.values import value_at
from tray_app.privacy.view import Pattern, View

_LISTED = Pattern(
    rf"(?i)(?:key|name|id)=[\"']({NAME})[\"'][^<>\n]{{0,60}}?\bvalue=[\"']([^\"'\n]{{4,500}})[\"']",
    literals=("value=",),
)
_FORM_TOKEN = re.compile(r"authenticity_token|__RequestVerificationToken|csrfmiddlewaretoken|_csrf(?:_token)?|_token")
_INPUT = re.compile(r"<input\b[^<>]*$")
# Kubernetes, Compose, HAR: `name: API_KEY` and in the next member `value: X`.
_MEMBERS = Pattern(
    rf"(?i)\b(?:name|key)(?:\\*[\"'])?[ \t]*:[ \t]*(?:\\*[\"'])?({NAME})(?:\\*[\"'])?[ \t]*,?(?:\s|\\n){{0,40}}"
    r"(?:\\*[\"'])?value(?:\\*[\"'])?[ \t]*:[ \t]*",
    literals=("value",),
)
_CELLS = Pattern(rf"(?i)[|\x80][ \t]+({NAME})[ \t]+[|\x80][ \t]+([^\s|\x80]{{6,500}})[ \t]*[|\x80]", literals=LITERALS)
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


def find_apart(view: View) -> Iterator[Span]:
    """Yield the places of secrets that stand apart from their name."""
    text = view.text
    for found in _LISTED.find(view):
        name, (start, end) = text[found.start(1) : found.end(1)], found.span(2)
        if _FORM_TOKEN.fullmatch(name) and _INPUT.search(text, max(0, found.start() - 60), found.start()):
            continue  # valid once, together with a cookie
        if secrecy(name) >= Secrecy.FIRM and not is_stand_in(text[start:end]):
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


def _is_secret(name: str, held: str) -> bool:
    says = secrecy(name)
    if says < Secrecy.FIRM or len(held) < 4 or is_stand_in(held):
        return False
    return says is Secrecy.PASSWORD or (len(held) >= 8 and any(map(str.isdigit, held)))
