"""Puts finished English sentences of the services into the person's language, by the templates they were made from.

A service says "Nothing listens at this address" to a terminal, a log and a database alike. A window looks which known
template such a sentence came from, and fills the template's translation with the same values. What it does not
know, such as a server's own words, stays as it is.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

_FIELD = re.compile(r"\{(\w+)\}")
_DEEPEST = 4
"""Sentences that stand within sentences are followed this far."""
_LONGEST = 4_000
"""In characters; longer text is nothing that a service says."""


class Phrasebook:
    """English templates with their translations."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._exact: dict[str, str] = {}
        patterns: dict[str, str] = {}
        for english, translated in pairs:
            (patterns if _FIELD.search(english) else self._exact).setdefault(english, translated)
        # The one with most words of its own first: it says most precisely what is meant.
        self._patterns = sorted(
            (_Template(english, translated) for english, translated in patterns.items() if _says_something(english)),
            key=lambda template: -template.own,
        )
        self.sentence = lru_cache(maxsize=2_000)(self._sentence)

    def _sentence(self, text: str) -> str:
        if not (self._exact or self._patterns) or not text or len(text) > _LONGEST:
            return text
        return self._whole(text, 0) or text

    def _whole(self, text: str, depth: int) -> str:
        """Return the translation; empty where nothing of the text is known."""
        if depth > _DEEPEST or not text:
            return ""
        return self._known(text) or self._filled(text, depth) or self._joined(text, depth)

    def _known(self, text: str) -> str:
        if text in self._exact:
            return self._exact[text]
        # A full stop more or less is the sentence's surroundings, not its meaning.
        if text.endswith(".") and (bare := self._exact.get(text[:-1])):
            return _stopped(bare)
        return self._exact.get(f"{text}.", "").rstrip(".。")

    def _filled(self, text: str, depth: int) -> str:
        for template in self._patterns:
            values = template.read(text)
            if values is not None:
                said = {name: self._whole(value, depth + 1) or value for name, value in values.items()}
                return _FIELD.sub(lambda field, said=said: said[field[1]], template.translated)  # type: ignore[misc]
        return ""

    def _joined(self, text: str, depth: int) -> str:
        """Translate "One. Two", "One (two)" and "one: two" piece by piece, where a piece is known."""
        for place in _places(text, ". "):
            left, right = self._whole(text[: place + 1], depth + 1), self._whole(text[place + 2 :], depth + 1)
            if left:
                return f"{left}{'' if left.endswith('。') else ' '}{right or text[place + 2 :]}"
        if text.endswith(")"):
            for place in _places(text, " ("):
                if left := self._whole(text[:place], depth + 1):
                    inner = text[place + 2 : -1]
                    return f"{left} ({self._whole(inner, depth + 1) or inner})"
        for place in _places(text, ": "):
            left, right = self._whole(text[:place], depth + 1), self._whole(text[place + 2 :], depth + 1)
            if right:
                return f"{left or text[:place]}: {right}"
        return ""


class _Template:
    """One sentence with places to fill in."""

    def __init__(self, english: str, translated: str) -> None:
        self.translated = translated
        pieces = _FIELD.split(english)
        literals = pieces[::2]
        self.own = sum(map(len, literals))
        self._anchor = max(literals, key=len)
        self._names = pieces[1::2]
        seen: set[str] = set()
        pattern = ""
        for number, piece in enumerate(pieces):
            if number % 2 == 0:
                pattern += re.escape(piece)
            elif piece in seen:
                pattern += f"(?P={piece})"
            else:
                seen.add(piece)
                pattern += f"(?P<{piece}>.+?)"
        self._pattern = pattern
        self._compiled: re.Pattern[str] | None = None

    def read(self, text: str) -> Mapping[str, str] | None:
        """Return the values that make this sentence *text*; None where it is another one."""
        if self._anchor not in text:
            return None
        if self._compiled is None:
            self._compiled = re.compile(self._pattern, re.DOTALL)
        found = self._compiled.fullmatch(text)
        return found.groupdict() if found else None


def _says_something(english: str) -> bool:
    """A template of values alone would fit everything."""
    return len(re.findall(r"[A-Za-z]{2,}", _FIELD.sub(" ", english))) >= 2


def _places(text: str, between: str) -> Iterable[int]:
    place = text.find(between)
    while place >= 0:
        yield place
        place = text.find(between, place + 1)


def _stopped(text: str) -> str:
    return text if text.endswith((".", "。")) else f"{text}{'。' if text[-1:] > '一' else '.'}"


_book = Phrasebook()


def use(book: Phrasebook) -> None:
    """Translate by *book* from now on."""
    global _book
    _book = book


def sentence(text: str) -> str:
    """Return a sentence that a service said in English in the person's language, as far as it is known."""
    return _book.sentence(str(text))
