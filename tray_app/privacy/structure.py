"""Finds secrets by where they stand: in addresses, command lines, headers, and after the name of a secret."""

from collections.abc import Iterator

from tray_app.privacy.spans import Rank, Span
from tray_app.privacy.view import Pattern, View

_USERINFO = Pattern(r"[A-Za-z][A-Za-z0-9+.-]{1,20}:\\*/\\*/[^\s/:@\"'<>]{0,200}:([^\s/\"'<>]{1,400})@", literals=("@",))


def find_structure(view: View, field: str) -> Iterator[Span]:
    """Yield the places of secrets. *field* is the attribute's key that the text is the value of."""
    for found in _USERINFO.find(view):
        start, end = found.span(1)
        yield Span(start, end, Rank.STRUCTURE, "url.password", "secret", "password")
