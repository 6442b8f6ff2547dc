"""Finds tokens of formats that nobody has listed yet: a short label, a sign, and a long tail made by chance.

A label that is listed with a vendor's format is left to it: what breaks the vendor's own rule is none of its tokens.
"""

import functools
import re
from collections.abc import Iterator

from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.vendor_formats import FORMATS
from tray_app.redaction.view import Pattern, View

_LABELLED = Pattern(
    r"([A-Za-z][A-Za-z0-9]{1,15})(?:[_-][a-z0-9]{1,10}){0,3}[_-]([A-Za-z0-9]{24,})", literals=("_", "-")
)
_WORDY = re.compile(r"[a-z]{6}|[A-Z]{6}|(?:[A-Z][a-z]+){4}")
_DIGEST = re.compile(r"[0-9a-f]{6,}[_-]")
_NAME_BEFORE = (b"/", b"\\", b"@", b"-", b".")
_NAME_AFTER = (b"(", b"-", b"/", b"@", b"=")
_NUMBERINGS = """
    asst assistant batch bdrk blob bot build call ch chat chatcmpl chunk cid cmpl conv cs cus doc etag event evt file ft
    ftjob gen gid hash id in index integrity item job key md5 message msg node obj org pi pk pm prc price prod proj req
    request resp response run sess session seti sha1 sha256 sha384 sha512 span step sub task team thread toolu trace
    tx txn upload usr vendor vs ws
"""
NUMBERINGS = frozenset(_NUMBERINGS.split())
"""Labels of things that are only numbered, of digests and public keys: no secrets; needed to find a request again."""


@functools.cache
def _listed() -> tuple[str, ...]:
    return tuple({item.literal for item in FORMATS if len(item.literal) > 2 and item.literal[-1] in "_-"})


def labelled_tokens(view: View) -> Iterator[Span]:
    """Yield the places of tokens that bear a label; small, capital letters and digits must alternate as by chance."""
    for found in _LABELLED.find(view):
        start, end = found.span()
        if not (view.begins_token(start) and view.ends_token(end)) or _is_named_thing(view, start, end):
            continue
        if view.is_checksum(start):
            continue
        label, tail = view.text[start : found.start(2)].lower(), view.text[found.start(2) : end]
        if view.text[start : found.end(1)].lower() in NUMBERINGS or _DIGEST.match(label) or label.startswith(_listed()):
            continue
        kinds = (str.isdigit, str.isupper, str.islower)
        if not _WORDY.search(tail) and all(sum(map(kind, tail)) >= 2 for kind in kinds):
            yield Span(start, end, Rank.STRUCTURE, "secret.labelled", "secret", "token")


def _is_named_thing(view: View, start: int, end: int) -> bool:
    """Tell from its neighbours whether this is a part of a path, of a file's name, or of a symbol."""
    before, after = view.raw[start - 1 : start], view.raw[end : end + 1]
    if before in _NAME_BEFORE or after in _NAME_AFTER:
        return True
    return after == b"." and view.raw[end + 1 : end + 2].isalnum()
