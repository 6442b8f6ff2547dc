"""Finds the names of firms in the folders that shared drives are called after."""

from collections.abc import Iterator

from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.view import Pattern, View

# `OneDrive - Firm` on Windows, `OneDrive-Firm` and `Dropbox (Firm)` on macOS; written with blanks or %20.
_SHARED_DRIVE = Pattern(
    r"(?:[\\/]|%5[Cc]|%2[Ff])(?:OneDrive(?:(?: |%20)-(?: |%20)|-)|(?:Dropbox|Box|Egnyte)(?: |%20)\()"
    r"([^\\/\"'<>|:*?()%\r\n\t]{1,60}?(?:%20[^\\/\"'<>|:*?()%\r\n\t]{1,60}?){0,6})(?:[\\/\"')\r\n]|%5[Cc]|%2[Ff]|$)",
    literals=("onedrive", "dropbox", "box", "egnyte"),
)
_EVERYBODYS = frozenset(["personal", "persönlich", "cá nhân", "个人"])


def find_organisations(view: View) -> Iterator[Span]:
    """Yield the places of such names."""
    for found in _SHARED_DRIVE.find(view):
        start, end = found.span(1)
        name = view.text[start:end].replace("%20", " ").strip().casefold()
        if name and name not in _EVERYBODYS:
            yield Span(start, end, Rank.IDENTITY, "path.organisation", "name", same=name)
