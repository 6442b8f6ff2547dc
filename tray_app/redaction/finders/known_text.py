"""Finds text known as it stands: the user's own words, pieces hidden by hand, earlier matches."""

import re
from collections.abc import Iterator, Sequence

from tray_app.model.redaction import HIDDEN, WordRule
from tray_app.redaction import placeholders
from tray_app.redaction.finders.names import COMMON
from tray_app.redaction.heuristics import is_file, is_stand_in
from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.view import View

_LETTERS = re.compile(r"[^\W\d_]+")
LIMIT = 200
"""So many things are looked for again; a report that holds more is hostile."""


class UserWords:
    """Finds the chosen words as whole words in either case, and the hidden pieces wherever they
    stand.
    """

    def __init__(self, rules: Sequence[WordRule], hidden: Sequence[str]) -> None:
        words = [rule.word.casefold() for rule in rules if rule.word.strip()]
        self._substitutes: dict[str, str] = {}
        for rule in rules:
            if rule.word.strip():
                # A substitute that holds a chosen word would be replaced again and again.
                again = any(word in rule.substitute.casefold() for word in words)
                substitute = HIDDEN if again or not rule.substitute.strip() else rule.substitute
                self._substitutes.setdefault(rule.word.casefold(), substitute)
        pieces = [part for piece in hidden for part in _around_placeholders(piece)]
        patterns = [
            _whole_word(word)
            for word in sorted(self._substitutes, key=lambda word: (-len(word), word))
        ]
        self._words = re.compile("|".join(patterns), re.IGNORECASE) if patterns else None
        chosen = sorted(
            {piece for piece in pieces if piece}, key=lambda piece: (-len(piece), piece)
        )
        self._hidden = (
            re.compile("|".join(map(re.escape, chosen)), re.IGNORECASE) if chosen else None
        )

    def find(self, view: View) -> Iterator[Span]:
        if self._hidden is not None:
            for found in self._hidden.finditer(view.text):
                yield Span(*found.span(), Rank.USER_CHOICE, "user.hidden", "hidden")
        if self._words is not None:
            for found in self._words.finditer(view.text):
                substitute = self._substitutes.get(found[0].casefold(), HIDDEN)
                kind = "hidden" if substitute == HIDDEN else "word"
                yield Span(
                    *found.span(),
                    Rank.USER_CHOICE,
                    "user.word",
                    kind,
                    substitute,
                    found[0].casefold(),
                )


def _whole_word(word: str) -> str:
    before = r"(?<!\w)" if word[0].isalnum() else ""
    after = r"(?!\w)" if word[-1].isalnum() else ""
    return before + re.escape(word) + after


def _around_placeholders(piece: str) -> Iterator[str]:
    start = 0
    for begin, end in placeholders.known(piece):
        yield piece[start:begin].strip()
        start = end
    yield piece[start:].strip()


class RepeatedMatches:
    """The things of one session that are telling enough to be looked for by themselves."""

    def __init__(self) -> None:
        self._known: dict[str, Span] = {}

    def learn(self, span: Span, original: str) -> None:
        """Take note of a thing that was replaced."""
        if (
            len(self._known) < LIMIT
            and original not in self._known
            and _is_telling(span.kind, original)
        ):
            self._known[original] = span._replace(rank=Rank.REPEATED, same=span.same or original)

    def find(self, view: View) -> Iterator[Span]:
        """Yield the places where one of them stands as a whole word; names in either case."""
        for original, span in self._known.items():
            name = (
                original.lower().encode() if span.kind != "secret" and original.isascii() else b""
            )
            at = view.lower.find(name) if name else view.text.find(original)
            while at >= 0:
                end = at + len(original)
                if view.begins_token(at) and view.ends_token(end):
                    yield span._replace(start=at, end=end)
                at = view.lower.find(name, end) if name else view.text.find(original, end)


def _is_telling(kind: str, held: str) -> bool:
    """Tell whether a thing cannot well be a word of the program too."""
    if (
        kind not in ("secret", "host", "user")
        or held.isdigit()
        or any(map(str.isspace, held))
        or "<" in held
    ):
        return False
    if is_stand_in(held) or held.casefold() in COMMON:
        return False
    words = set(_LETTERS.findall(held.casefold()))
    if (kind == "host" and words <= COMMON) or (kind == "user" and words & COMMON):
        return False  # cortex-server-1, /home/llama-cpp: named after a program
    has_digit = any(map(str.isdigit, held))
    if kind == "user":
        return len(held) >= 6 and (has_digit or not held.isalnum())
    return (
        not is_file(held)
        and has_digit
        and any(map(str.isalpha, held))
        and len(held) >= (8 if kind == "secret" else 6)
    )
