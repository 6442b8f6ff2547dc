"""Tells from a name what its value is: a secret, perhaps one, or none."""

import functools
import itertools
import re
import unicodedata
from enum import IntEnum

from tray_app.redaction.key_words import (
    ADDRESS_NAMES,
    FIRM_BEFORE_KEY,
    FIRM_TAILS,
    FIRM_WORDS,
    HARMLESS_TAILS,
    HINTS,
    KEYS_OF_ENTRIES,
    MODEL_WORDS,
    PASSWORD_TAILS,
    PASSWORD_WORDS,
)


class Secrecy(IntEnum):
    """How much a name says about its value."""

    NONE = 0
    HINT = 1
    """`key`, `pat`…: a secret only if the value looks like nothing else."""
    FIRM = 2
    """`api_key`, `token`, `session`…: a secret unless the value is a word."""
    PASSWORD = 3
    """`password`, `client_secret`…: whatever stands there."""


_SEGMENT = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\x00-\x7f]+")


@functools.lru_cache(maxsize=2048)
def is_somebodys_key(name: str) -> bool:
    """Tell whether a name says whose key it is, `acme_key`, and not the key of an entry, `cache_key`."""
    words = [word.lower() for word in _SEGMENT.findall(name[-120:])]
    return len(words) > 1 and words[-1] == "key" and KEYS_OF_ENTRIES.isdisjoint(words)


@functools.lru_cache(maxsize=2048)
def secrecy(name: str) -> Secrecy:
    """Tell what a name says about its value: `db_password`, `X-Api-Key`, `authToken`, `author`."""
    plain = name[-120:] if name.isascii() else unicodedata.normalize("NFKD", name[-120:])
    words = [word.lower() for word in _SEGMENT.findall("".join(c for c in plain if not unicodedata.combining(c)))]
    while words and (words[-1].isdigit() or words[-1] in ("value", "val", "str", "string", "text", "b", "n")):
        words.pop()
    if not words or words[0] in ("not", "non"):
        return Secrecy.NONE
    last, joined = words[-1], "".join(words)
    if last in HARMLESS_TAILS:
        before = words[-2] if len(words) > 1 else ""
        if not (
            last == "id" and (before in ("session", "sess", "php") or words[-3:-1] in (["access", "key"], ["reporter"]))
        ):
            return Secrecy.NONE
    if "tokens" in words and not PASSWORD_WORDS.intersection(words):
        return Secrecy.NONE
    if "token" in words and MODEL_WORDS.intersection(words):
        return Secrecy.NONE
    if PASSWORD_WORDS.intersection(words) or last in ("pass", "pw", "passw") or words[1:-1][-1:] == ["pass"]:
        return Secrecy.PASSWORD
    if any(word.endswith(PASSWORD_TAILS) for word in words):
        return Secrecy.PASSWORD
    if (
        FIRM_WORDS.intersection(words)
        or any(word.endswith(FIRM_TAILS) for word in words)
        or joined.endswith(("accesskeyid", *ADDRESS_NAMES))
    ):
        return Secrecy.FIRM
    if "key" in words and any(a in FIRM_BEFORE_KEY and b == "key" for a, b in itertools.pairwise(words)):
        return Secrecy.FIRM
    return Secrecy.HINT if HINTS.intersection(words) or joined.endswith("key") else Secrecy.NONE
