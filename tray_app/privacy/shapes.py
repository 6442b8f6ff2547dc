"""Finds tokens by the formats that their vendors publish."""

from collections.abc import Iterator

from tray_app.privacy.spans import Rank, Span
from tray_app.privacy.view import Pattern, View

_BEARER = Pattern(r"(?i)\b(?:bearer|basic|token)[ \t]+([A-Za-z0-9._~+/=-]{12,})", literals=("bearer", "basic", "token"))


def labels() -> frozenset[str]:
    """Return every label that a secret's placeholder can bear."""
    return frozenset(["auth", "password"])


def find_shapes(view: View) -> Iterator[Span]:
    """Yield the places of tokens."""
    for found in _BEARER.find(view):
        if any(48 <= byte <= 57 for byte in found[1]):
            start, end = found.span(1)
            yield Span(start, end, Rank.SHAPE, "secret.auth", "secret", "auth")
