"""Finds whole private keys in their armour, also where line breaks are escaped or the end is cut off."""

import re
from collections.abc import Iterator

from tray_app.privacy.spans import Rank, Span
from tray_app.privacy.view import Pattern, View

_KEY_BLOCK = Pattern(
    r"-{4,5} ?BEGIN[ A-Z0-9_-]{0,40}(?:PRIVATE KEY|PRIVATE KEY BLOCK|ENCRYPTED PRIVATE KEY)(?: BLOCK)? ?-{4,5}",
    literals=("private key",),
)
_KEY_END = re.compile(r"-{4,5} ?END[ A-Z0-9_-]{0,60}-{4,5}")
_KEY_BODY = re.compile(r"(?:[A-Za-z0-9+/=:, \t\r-]|\\[nr]|\n|\\\\n|%[0-9A-F]{2})*")
_KEY_LIMIT = 16_384
"""Characters; the longest key in use, RSA of 16384 bits, has some 13 000."""


def find_key_blocks(view: View) -> Iterator[Span]:
    """Yield the places of private keys."""
    done = 0
    for found in _KEY_BLOCK.find(view):
        if found.start() < done:
            continue
        limit = found.end() + _KEY_LIMIT
        end = _KEY_END.search(view.text, found.end(), limit)
        if end is None:
            body = _KEY_BODY.match(view.text, found.end(), limit)
            stop = body.end() if body else found.end()
        else:
            stop = end.end()
        done = stop
        if len(view.text[found.end() : end.start() if end else stop].strip()) >= 12:
            yield Span(found.start(), stop, Rank.SHAPE, "secret.private-key", "secret", "private-key")
