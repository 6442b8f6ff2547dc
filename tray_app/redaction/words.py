"""The person's own choices: words with a substitute, and pieces of text that were selected to be hidden."""

import re
from collections.abc import Iterator, Sequence

from tray_app.model.redaction import WordRule
from tray_app.redaction import placeholders
from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.view import View

HIDDEN = "<hidden>"


class Words:
    """Finds the chosen words as whole words in either case, and the hidden pieces wherever they stand."""

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
        patterns = [_whole_word(word) for word in sorted(self._substitutes, key=lambda word: (-len(word), word))]
        self._words = re.compile("|".join(patterns), re.IGNORECASE) if patterns else None
        chosen = sorted({piece for piece in pieces if piece}, key=lambda piece: (-len(piece), piece))
        self._hidden = re.compile("|".join(map(re.escape, chosen)), re.IGNORECASE) if chosen else None

    def find(self, view: View) -> Iterator[Span]:
        """Yield the places of chosen words."""
        if self._hidden is not None:
            for found in self._hidden.finditer(view.text):
                yield Span(*found.span(), Rank.PERSON_CHOSE, "person.hidden", "hidden")
        if self._words is not None:
            for found in self._words.finditer(view.text):
                substitute = self._substitutes.get(found[0].casefold(), HIDDEN)
                kind = "hidden" if substitute == HIDDEN else "word"
                yield Span(*found.span(), Rank.PERSON_CHOSE, "person.word", kind, substitute, found[0].casefold())


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
