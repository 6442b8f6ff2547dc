"""Which of two versions of Cortex is the newer one, and in which order names with numbers come."""

import re

from tray_app.messages import NOTHING, Message, english
from tray_app.typed import Any, Final

Key = tuple[tuple[int, ...], bool, tuple[tuple[int, str, int], ...]]
"""Compares as the versions do."""

LONGEST: Final = 80
"""In characters; nothing longer is a version."""
_VERSION: Final = (
    r"(?a:[vV]?(\d{1,9}(?:\.\d{1,9}){0,9})(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]*)?\Z)"
)
_NUMBERED: Final = r"([A-Za-z-]+)(\d{1,9})\Z"


def key(text: str) -> Key | None:
    """Return what *text* compares by; None where it is no version.

    The rule is that of Semantic Versioning 2.0.0, section 11: the numbers between the dots count
    from left to right; a version with a pre-release tag (`-rc.1`) comes before the same one
    without; tags are compared part by part, numbers by their value and before words, words by their
    letters, and fewer parts come first; what stands after `+` does not count. Wider than there: a
    leading `v` does not count, there may be fewer or more than three numbers (a missing one is 0),
    and a number at a word's end counts by its value, because Cortex writes `rc7` and `rc10`.
    """
    found = re.match(_VERSION, text.strip()) if len(text) <= LONGEST else None
    if found is None:
        return None
    numbers = [int(part) for part in found[1].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    tags = found[2].split(".") if found[2] else []
    return tuple(numbers), not tags, tuple(map(_tag, tags))


def order_key(text: str) -> tuple[Any, ...]:
    """Return a key that sorts versions by `key`, and before them all else, with the numbers inside
    by their value.
    """
    parts = tuple(
        (0, int(part), "") if part.isdecimal() and len(part) < 19 else (1, 0, part.casefold())
        for part in re.split(r"(\d+)", text)
        if part
    )
    own = key(text)
    return (False, parts) if own is None else (True, own, parts)


def problem(text: str) -> Message:
    """Say what is wrong with a version that a user typed; nothing where there is none."""
    if not text.strip() or key(text) is not None:
        return NOTHING
    return english("A version is written as numbers with dots, such as 0.5.1 or 0.5.1-rc2.")


def _tag(part: str) -> tuple[int, str, int]:
    if part.isdigit() and len(part) < 19:
        return 0, "", int(part)
    numbered = re.match(_NUMBERED, part)
    return (1, numbered[1], int(numbered[2])) if numbered is not None else (1, part, -1)
