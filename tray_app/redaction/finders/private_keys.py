"""Finds whole private keys, also where line breaks are escaped or an end is cut off."""

import re
from collections.abc import Iterator

from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.view import Pattern, View

_KEY_BLOCK = Pattern(
    r"-{4,5} ?BEGIN[ A-Z0-9_-]{0,40}(?:PRIVATE KEY|PRIVATE KEY BLOCK|ENCRYPTED "
    r"PRIVATE KEY)(?: BLOCK)? ?-{4,5}",
    literals=("private key",),
)
_KEY_END = re.compile(r"-{4,5} ?END[ A-Z0-9_-]{0,60}-{4,5}")
_KEY_BODY = re.compile(r"(?:[A-Za-z0-9+/=:, \t\r-]|\\[nr]|\n|\\\\n|%[0-9A-F]{2})*")
_KEY_LIMIT = 16_384
"""Characters; the longest key in use, RSA of 16384 bits, has some 13 000."""


# The lines of a key of which the beginning or the end is not there: base64, all but the last of one
# length.
_LINE = r"[A-Za-z0-9+/]{60,76}"
_END_OF_LINE = r"[ \t]{0,4}(?:\r?\n|(?:\\{1,2}r)?\\{1,2}n|\\\n)[ \t|>\"']{0,12}"
_LINES = Pattern(rf"(?:{_LINE}{_END_OF_LINE}){{2,}}(?:[A-Za-z0-9+/]{{1,76}}={{0,2}})?")
_LAST_LINES = Pattern(
    rf"((?:[A-Za-z0-9+/]{{20,76}}{_END_OF_LINE})*[A-Za-z0-9+/]{{4,76}}={{0,2}}){_END_OF_LINE}"
    r"-{4,5} ?END[ A-Z0-9_-]{0,40}PRIVATE KEY",
    literals=("private key",),
)
_PUBLIC_BEFORE = re.compile(
    r"-{4,5} ?BEGIN (?![A-Z0-9 ]*PRIVATE)[A-Z0-9 ]{3,40}-{4,5}\s{0,4}(?:\\n)?[^-]*$"
)
_PUBLIC_AFTER = re.compile(r"\s{0,4}(?:\\n)?-{4,5} ?END (?![A-Z0-9 ]*PRIVATE)")
_BETWEEN_LINES = re.compile(_END_OF_LINE)


def find_private_keys(view: View) -> Iterator[Span]:
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
            yield Span(
                found.start(), stop, Rank.FORMAT, "secret.private-key", "secret", "private-key"
            )
    yield from _without_armour(view)


def _without_armour(view: View) -> Iterator[Span]:
    """Yield the lines of keys that lost their first or last line; those of certificates stay."""
    text = view.text
    for found in _LAST_LINES.find(view):
        if len(found[1]) >= 40:
            start, end = found.span(1)
            yield Span(start, end, Rank.FORMAT, "secret.private-key", "secret", "private-key")
    for found in _LINES.find(view):
        start, end = found.span()
        start += view.raw[start - 1 : start] == b"\\"  # the n of an escaped line's end
        if not view.begins_token(start) or not view.ends_token(end):
            continue
        lines = [line for line in _BETWEEN_LINES.split(text[start:end]) if line]
        telling = all(
            any(map(kind, line))
            for line in lines[:2]
            for kind in (str.isdigit, str.isupper, str.islower)
        )
        if (
            len({len(line) for line in lines[:-1]}) > 1
            or not telling
            or len(lines[-1]) > len(lines[0])
        ):
            continue
        if not (
            _PUBLIC_BEFORE.search(text, max(0, start - 8_000), start)
            or _PUBLIC_AFTER.match(text, end)
        ):
            yield Span(
                start,
                start + len(text[start:end].rstrip()),
                Rank.FORMAT,
                "secret.private-key",
                "secret",
                "private-key",
            )
