"""Finds secrets by where they stand: in addresses, command lines, headers, after the name of a secret; and prompts."""

from collections.abc import Iterator

from tray_app.redaction.assignments import find_assignments
from tray_app.redaction.commands import find_arguments
from tray_app.redaction.decoded import decoded
from tray_app.redaction.headers import find_headers
from tray_app.redaction.prompts import find_prompts
from tray_app.redaction.prose import find_spoken
from tray_app.redaction.spans import Span
from tray_app.redaction.split_pairs import find_apart
from tray_app.redaction.urls import find_addresses
from tray_app.redaction.view import View

_ESCAPED = (b"%22", b"%27", b"%25", b"\\u0022", b"\\u0027", b"&quot;", b"&#34;", b"&#39;", b"&apos;")
"""Quotes as they are written inside other quotes (JSON in an address, in a page, in JSON), and % written as %25."""


def find_structure(view: View, field: str) -> Iterator[Span]:
    """Yield the places of secrets. *field* is the attribute's key that the text is the value of."""
    yield from find_addresses(view)
    yield from find_headers(view)
    yield from find_arguments(view)
    yield from find_assignments(view, field)
    yield from find_apart(view)
    yield from find_spoken(view)
    yield from find_prompts(view)
    if view.has_any(_ESCAPED):
        read = decoded(view.text)
        yield from read.written(find_assignments(read.view, ""))
        yield from read.written(find_headers(read.view))
