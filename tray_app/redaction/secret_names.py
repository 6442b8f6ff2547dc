"""Tells from a name whether its value is a secret, and what to call a secret of that name."""

import functools
import itertools
import re
import unicodedata
from enum import IntEnum

from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.words import listed, words

PASSWORD_WORDS = words("password")

PASSWORD_TAILS = listed("password-tails")

LIKELY_WORDS = words("likely")

LIKELY_TAILS = listed("likely-tails")

LIKELY_BEFORE_KEY = words("likely-before-key")

ADDRESS_NAMES = ("forwardedfor", "realip", "remoteaddr")
"""Headers and variables that name the caller's machine, be it by number or by name."""

HINTS = words("hints")

KEYS_OF_ENTRIES = words("keys-of-entries")

HARMLESS_TAILS = words("harmless-tails")

MODEL_WORDS = words("model-words")


class Secrecy(IntEnum):
    """How much a name says about its value."""

    NONE = 0
    HINT = 1
    """`key`, `pat`…: a secret only if the value looks like nothing else."""
    LIKELY = 2
    """`api_key`, `token`, `session`…: a secret unless the value is a word."""
    PASSWORD = 3
    """`password`, `client_secret`…: whatever stands there."""


_SEGMENT = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\x00-\x7f]+")


@functools.lru_cache(maxsize=2048)
def is_somebodys_key(name: str) -> bool:
    """Tell whether a name says whose key it is, `acme_key`, and not the key of an entry,
    `cache_key`.
    """
    words = [word.lower() for word in _SEGMENT.findall(name[-120:])]
    return len(words) > 1 and words[-1] == "key" and KEYS_OF_ENTRIES.isdisjoint(words)


@functools.lru_cache(maxsize=2048)
def secrecy(name: str) -> Secrecy:
    """Tell what a name says about its value: `db_password`, `X-Api-Key`, `authToken`, `author`."""
    plain = name[-120:] if name.isascii() else unicodedata.normalize("NFKD", name[-120:])
    words = [
        word.lower()
        for word in _SEGMENT.findall("".join(c for c in plain if not unicodedata.combining(c)))
    ]
    while words and (
        words[-1].isdigit() or words[-1] in ("value", "val", "str", "string", "text", "b", "n")
    ):
        words.pop()
    if not words or words[0] in ("not", "non"):
        return Secrecy.NONE
    last, joined = words[-1], "".join(words)
    if last in HARMLESS_TAILS:
        before = words[-2] if len(words) > 1 else ""
        if not (
            last == "id"
            and (
                before in ("session", "sess", "php")
                or words[-3:-1] in (["access", "key"], ["reporter"])
            )
        ):
            return Secrecy.NONE
    if "tokens" in words and not PASSWORD_WORDS.intersection(words):
        return Secrecy.NONE
    if "token" in words and MODEL_WORDS.intersection(words):
        return Secrecy.NONE
    if (
        PASSWORD_WORDS.intersection(words)
        or last in ("pass", "pw", "passw")
        or words[1:-1][-1:] == ["pass"]
    ):
        return Secrecy.PASSWORD
    if any(word.endswith(PASSWORD_TAILS) for word in words):
        return Secrecy.PASSWORD
    if (
        LIKELY_WORDS.intersection(words)
        or any(word.endswith(LIKELY_TAILS) for word in words)
        or joined.endswith(("accesskeyid", *ADDRESS_NAMES))
    ):
        return Secrecy.LIKELY
    if "key" in words and any(
        a in LIKELY_BEFORE_KEY and b == "key" for a, b in itertools.pairwise(words)
    ):
        return Secrecy.LIKELY
    return Secrecy.HINT if HINTS.intersection(words) or joined.endswith("key") else Secrecy.NONE


_NAME_HINTS = (
    "pass|pwd|pw|psk|secret|senha|kennwort|contras|token|key|auth|cred|cookie|sess|sid|csrf|xsrf|jwt|bearer|otp|pat|login"
    "|webhook|licen|dsn|private|access|symfony|forwarded_for|forwarded-for|real_ip|real-ip|remote_addr"
)
LITERALS = tuple(_NAME_HINTS.split("|"))
"""One of these occurs in lower case wherever such a name does."""
NAME = rf"[\w$.@\x80-]*(?:{_NAME_HINTS})[\w$.\x80-]*"
"""The pattern of such a name, in either case; `secrecy` tells what it says about its value."""


def secret_span(start: int, end: int, name: str, *, address: bool = False) -> Span:
    """Return the place of a secret that was found by its name, called after that name."""
    label = (
        "password" if secrecy(name) is Secrecy.PASSWORD and "pass" in name.lower() else _label(name)
    )
    return Span(
        start, end, Rank.STRUCTURE, "url.query" if address else f"assigned.{label}", "secret", label
    )


def _label(name: str) -> str:
    lower = name.lower()
    for word in ("token", "cookie", "session", "secret", "auth", "key"):
        if word in lower:
            return word
    return "value"


PROMPT = "prompt"
"""What somebody told a model: no secret by itself, and nobody else's business."""
LABELS = frozenset(
    [PROMPT, "password", "token", "cookie", "session", "secret", "auth", "key", "value"]
)
