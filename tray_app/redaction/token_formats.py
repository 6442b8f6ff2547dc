"""What is known of vendors' tokens: `resources/token-formats.toml`, read when it is
first needed.
"""

import functools
import re
import tomllib
from dataclasses import dataclass
from typing import Any

from tray_app import paths
from tray_app.redaction.heuristics import counts_or_recites
from tray_app.redaction.secret_names import LABELS
from tray_app.redaction.view import Pattern

FILE = "token-formats.toml"
_UUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
_BETWEEN = r"[\w .:=\"'-]"
"""What may stand between a word and the token that it announces."""
_PADDING = {"": "", "1": "=", "0-2": "={0,2}"}


@dataclass(frozen=True, slots=True)
class Format:
    """One format of tokens."""

    label: str
    pattern: Pattern
    """The token alone; or with one group, the token inside its surroundings."""
    random: bool = False
    """Whether the format is so plain that the token must also look random."""
    prefixes: tuple[str, ...] = ()
    """What the token begins with, in lower case."""


@dataclass(frozen=True, slots=True)
class Vendors:
    """The names of those who give out tokens."""

    names: tuple[str, ...]
    words: tuple[str, ...]
    """Names that are plain words too."""
    revisioned: frozenset[str]
    """Beside these names a bare number in hexadecimal is a revision or a digest."""
    numbered: frozenset[str]
    """Labels of things that are only numbered, of digests and public keys."""
    lengths: dict[str, frozenset[int]]
    """The lengths of all keys that a vendor gives out."""


@functools.cache
def formats() -> tuple[Format, ...]:
    """Return the formats, in the order in which they are looked for."""
    data = _data()
    alphabets = data["alphabets"]
    return tuple(_format(entry, alphabets) for entry in data["tokens"]["formats"])


@functools.cache
def vendors() -> Vendors:
    data = _data()["vendors"]
    return Vendors(
        names=tuple(data["names"]),
        words=tuple(data["words"]),
        revisioned=frozenset(data["revisioned"]),
        numbered=frozenset(data["numbered"]),
        lengths={name: frozenset(lengths) for name, lengths in data["lengths"].items()},
    )


@functools.cache
def labels() -> frozenset[str]:
    """Return every label that a secret's placeholder can bear."""
    return LABELS | {item.label for item in formats()} | {"private-key", "vendor-token"}


def is_made_up_key(name: str, value: str) -> bool:
    """Tell whether a value was made up: it counts, and its vendor's keys have other lengths.

    `abcd1234abcd1234` alone may be a key: vendors' own examples look like that.
    """
    plain = "".join(filter(str.isalnum, name.lower()))
    for vendor, lengths in vendors().lengths.items():
        if vendor in plain:
            return len(value) not in lengths and counts_or_recites(value)
    return False


@functools.cache
def _data() -> dict[str, Any]:
    return tomllib.loads((paths.resources_dir() / FILE).read_text(encoding="utf-8"))


def _format(entry: dict[str, Any], alphabets: dict[str, str]) -> Format:
    label, random = entry["label"], entry.get("random", False)
    if "pattern" in entry:
        literals = (entry["literal"],) if "literal" in entry else ()
        return Format(label, Pattern(entry["pattern"], literals=literals), random, literals)
    body = _body(entry, alphabets)
    if "context" in entry:
        word, within = entry["context"], entry["within"]
        pattern = rf"(?i){word}{_BETWEEN}{{0,{within}}}({body})"
        return Format(label, Pattern(pattern, literals=(word,)), random)
    prefixes = [entry["prefix"]] if isinstance(entry["prefix"], str) else entry["prefix"]
    escaped = [re.sub(r"[^\w/:~@!-]", r"\\\g<0>", prefix) for prefix in prefixes]
    head = escaped[0] if len(escaped) == 1 else f"(?:{'|'.join(escaped)})"
    lower = tuple(prefix.lower() for prefix in prefixes)
    return Format(label, Pattern(head + body, literals=lower), random, lower)


def _body(entry: dict[str, Any], alphabets: dict[str, str]) -> str:
    """Return the pattern of what follows a prefix or a context."""
    if entry["alphabet"] == "uuid":
        return _UUID
    length = entry["length"]
    counts = f"{length[:-1]}," if length.endswith("+") else length.replace("-", ",")
    padding = _PADDING[entry.get("padding", "")]
    return f"[{alphabets[entry['alphabet']]}]{{{counts}}}{padding}"
