"""Which words of a report can be searched, and how they are shared.

A crash loop says the same words a million times. So a text that comes again (a stack, a frame, a
message without its numbers) is indexed once, under a number that is a hash of it; the reports that
have it hold the number as a word of their own. At its first occurrence nobody knows whether it
comes again: then its words are the report's own.

The lines, columns and addresses in a stack are not searched for: they change from version to
version, and who looks for a frame means the place.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from tray_app.index.reader import visible

LONGEST_MESSAGE: Final = 4000
LONGEST_CONTEXT: Final = 1000
_NUMBER_IN_FRAME: Final = re.compile(
    r"#[0-9]+(?:\s+0x[0-9a-fA-F]+)?|\bline [0-9]+|(?<=\.)([A-Za-z]\w{0,4})(?::[0-9]+)+"
)
_WITH_DIGIT: Final = re.compile(r"(?<!\S)([^\s0-9]*[0-9]\S*)")
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
SIGN: Final = "ǂ"
"""Begins the words that nobody can search for. A letter (U+01C2), so that the full-text index takes
it for one.
"""
_MOST_TEXTS: Final = 50_000


class SharedTexts:
    """Gives numbers to texts that come again. Not thread-safe."""

    def __init__(self) -> None:
        self._words: dict[str, str] = {}
        """Of each text that was met: its number's word, or nothing after the first time."""
        self._new: dict[int, str] = {}

    def words(self, text: str) -> str:
        """Return what a report that has this text gets: at first its words, later the word of its
        number.
        """
        if not text:
            return ""
        found = self._words.get(text)
        if found:
            return found
        if found is None:
            if len(self._words) >= _MOST_TEXTS:
                self._words.clear()
            self._words[text] = ""
            return for_document(clean(text))
        found = self._words[text] = self.numbered(text)
        return found

    def words_of_all(self, texts: Iterable[str]) -> str:
        """Return what a report gets that has all these texts, each once."""
        known = self._words
        return " ".join({known.get(text) or self.words(text) for text in texts})

    def numbered(self, text: str) -> str:
        """Return the word of a text's number, by which the text is found from now on."""
        digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).digest()
        number = int.from_bytes(digest, "big")
        self._new[number] = for_document(clean(text))
        return token(number)

    def take_new(self) -> dict[int, str]:
        """Return the words of all numbers given since the last time."""
        new, self._new = self._new, {}
        return new


def token(number: int) -> str:
    """Return the word that stands for a shared text in a report's entry."""
    return f"{SIGN}{number:x}"


def split_message(message: str) -> tuple[str, str]:
    """Return the words that similar messages share, and those with a digit, which are each one's
    own.
    """
    parts = _WITH_DIGIT.split(message[:LONGEST_MESSAGE])
    return ("".join(parts[::2]), clean(" ".join(parts[1::2]))) if len(parts) > 1 else (parts[0], "")


def clean(text: str) -> str:
    """Make a text fit for the database."""
    return (
        text.replace("\0", " ")
        if text.isascii()
        else visible(text).replace("\0", " ").replace(SIGN, " ")
    )


def for_document(text: str) -> str:
    """Return what the full-text index gets: the text, and the parts of its camelCase names."""
    words = set(text.split())
    # Most words have no capital letter at all, which is told sooner.
    camel = " ".join([word for word in words if not word.islower()])
    parts = set(_CAMEL.sub(" ", camel).split()).difference(words)
    return f"{text} {' '.join(sorted(parts))}" if parts else text


def of_query(text: str) -> list[str]:
    """Split what a user typed into the words that the full-text index knows. Never raises."""
    # Composed, because a mark that stands by itself may end a word.
    composed = unicodedata.normalize("NFC", _NUMBER_IN_FRAME.sub(r" \1 ", visible(text[:500])))
    return "".join(
        character if character.isalnum() and character != SIGN else " " for character in composed
    ).split()[:12]
