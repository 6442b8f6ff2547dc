"""Which words of a report can be searched, and how they are shared.

A crash loop says the same words a million times. So the text of a stack, of a message without its numbers and of model
and command is indexed once (a "document"); a report's own entry holds the numbers of its documents and the words that
are its own.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from tray_app.index.reader import visible

LONGEST_MESSAGE: Final = 4000
_LONGEST_STACK: Final = 32_000
_ADDRESS: Final = re.compile(r"0x[0-9a-fA-F]{6,}")
_HEX: Final = re.compile(r"0x[0-9a-fA-F]+")
_ASCII_DIGITS: Final = frozenset("0123456789")
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
SIGN: Final = "ǂ"
"""Begins the words that nobody can search for. A letter (U+01C2), so that the full-text index takes it for one."""
_NO_DIGITS: Final = str.maketrans("", "", "0123456789")


def token(document: int) -> str:
    """Return the word that stands for a document in a report's entry."""
    return f"{SIGN}{document}"


def split_message(message: str) -> tuple[str, str]:
    """Return the text that similar messages share, and the words with a digit, which are each one's own."""
    message = message[:LONGEST_MESSAGE]
    shared = message.translate(_NO_DIGITS)
    if len(shared) == len(message):
        return clean(message), ""
    if "0x" in message:
        shared = _HEX.sub("", message).translate(_NO_DIGITS)
    return clean(shared), own_of(message)


def own_of(message: str) -> str:
    """Return the words of a message that have a digit."""
    has_none = _ASCII_DIGITS.isdisjoint
    # Most words are letters alone, which is told sooner.
    found = [word for word in message[:LONGEST_MESSAGE].split() if not (word.isalpha() or has_none(word))]
    return clean(" ".join(found))


def context(type_name: str, model_command_endpoint: str) -> str:
    """Return what can be searched beside message and stack."""
    return clean(f"{type_name} {model_command_endpoint}"[:1000])


@lru_cache(maxsize=1024)
def of_stack(stack: str) -> str:
    """Return what can be searched of a stack: without its first line (the message) and without addresses."""
    first, _, rest = stack[:_LONGEST_STACK].partition("\n")
    if first.lstrip().startswith(("at ", "#", "File ")):
        rest = stack[:_LONGEST_STACK]
    return clean(_ADDRESS.sub("", rest)) if rest else ""


def clean(text: str) -> str:
    """Make a text fit for the database."""
    return text.replace("\0", " ") if text.isascii() else visible(text).replace("\0", " ").replace(SIGN, " ")


def for_document(text: str) -> str:
    """Return what the full-text index gets: the text, and the parts of its camelCase names."""
    words = set(text.split())
    # Most words have no capital letter at all, which is told sooner.
    camel = " ".join([word for word in words if not word.islower()])
    parts = set(_CAMEL.sub(" ", camel).split()).difference(words)
    return f"{text} {' '.join(sorted(parts))}" if parts else text


def of_query(text: str) -> list[str]:
    """Split what a person typed into the words that the full-text index knows. Never raises."""
    # Composed, because a mark that stands by itself may end a word.
    composed = unicodedata.normalize("NFC", visible(text[:500]))
    return "".join(character if character.isalnum() and character != SIGN else " " for character in composed).split()[
        :12
    ]
