"""Finds again what was found before: a secret, a host or a person known by its place once is known everywhere.

`app --api-key X` tells that X is a secret; `the server refused X` on the next line does not.
"""

import re
from collections.abc import Iterator

from tray_app.redaction.heuristics import is_file, is_stand_in
from tray_app.redaction.name_words import COMMON
from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.view import View

_WORDS = re.compile(r"[^\W\d_]+")
LIMIT = 200
"""So many things are looked for again; a report that holds more is hostile."""


class Echoes:
    """The things of one session that are telling enough to be looked for by themselves."""

    def __init__(self) -> None:
        self._known: dict[str, Span] = {}

    def learn(self, span: Span, original: str) -> None:
        """Take note of a thing that was replaced."""
        if len(self._known) < LIMIT and original not in self._known and _is_telling(span.kind, original):
            self._known[original] = span._replace(rank=Rank.ECHO, same=span.same or original)

    def find(self, view: View) -> Iterator[Span]:
        """Yield the places where one of them stands as a whole word; names in either case."""
        for original, span in self._known.items():
            name = original.lower().encode() if span.kind != "secret" and original.isascii() else b""
            at = view.lower.find(name) if name else view.text.find(original)
            while at >= 0:
                end = at + len(original)
                if view.begins_token(at) and view.ends_token(end):
                    yield span._replace(start=at, end=end)
                at = view.lower.find(name, end) if name else view.text.find(original, end)


def _is_telling(kind: str, held: str) -> bool:
    """Tell whether a thing cannot well be a word of the program too."""
    if kind not in ("secret", "host", "user") or held.isdigit() or any(map(str.isspace, held)) or "<" in held:
        return False
    if is_stand_in(held) or held.casefold() in COMMON:
        return False
    words = set(_WORDS.findall(held.casefold()))
    if (kind == "host" and words <= COMMON) or (kind == "user" and words & COMMON):
        return False  # cortex-server-1, /home/llama-cpp: named after a program
    has_digit = any(map(str.isdigit, held))
    if kind == "user":
        return len(held) >= 6 and (has_digit or not held.isalnum())
    return (
        not is_file(held) and has_digit and any(map(str.isalpha, held)) and len(held) >= (8 if kind == "secret" else 6)
    )
