"""Finds secrets by where they stand: in addresses, command lines, headers, and after the name of a secret."""

from collections.abc import Iterator

from tray_app.privacy.assignments import find_assignments
from tray_app.privacy.commands import find_arguments
from tray_app.privacy.headers import find_headers
from tray_app.privacy.spans import Span
from tray_app.privacy.urls import find_addresses
from tray_app.privacy.view import View


def find_structure(view: View, field: str) -> Iterator[Span]:
    """Yield the places of secrets. *field* is the attribute's key that the text is the value of."""
    yield from find_addresses(view)
    yield from find_headers(view)
    yield from find_arguments(view)
    yield from find_assignments(view, field)
