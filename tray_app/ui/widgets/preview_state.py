"""JSON as a user reads it: the same characters, with line breaks put in, and the way back."""

import json
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tray_app.messages import HIDDEN
from tray_app.model.redaction import Hit

LONGEST_LINE = 2_000
"""In characters. A text view lays out a line at a time, so a line of megabytes would freeze it."""
DEEPEST = 40
"""Levels of indentation; what is nested deeper stands under one another."""
FOLD_FROM = 100_000
"""In characters: from here on, long lines are folded for display."""

UNSEEN = "\u2426"
"""Stands on the screen for a character that shows nothing or turns the reading order round."""
_UNSEEN = re.compile(HIDDEN)
TOKEN = re.compile(r'"(?:[^"\\]+|\\.)*"?|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
"""A text, a sign or a word. A text without an end reaches to the end of all."""
_SIGNS = frozenset("{}[],:")
_WIDE = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Shown:
    """A text as shown, with the places where something was put in that is not in the source."""

    text: str
    source_starts: tuple[int, ...]
    """Where each run of unchanged characters starts in the source, ascending."""
    shown_starts: tuple[int, ...]
    """Where the same run starts in `text`."""
    source_length: int
    wide: tuple[int, ...] = ()
    """Places in `text` of characters that Qt counts as two."""
    wide_units: tuple[int, ...] = ()
    """The same, counted as Qt counts."""

    @property
    def has_unseen(self) -> bool:
        """True when something invisible is made visible."""
        return UNSEEN in self.text

    @property
    def is_exact(self) -> bool:
        """True when nothing was put in."""
        return len(self.text) == self.source_length

    def to_shown(self, place: int) -> int:
        """Say where the source's character *place* is shown, in Qt's UTF-16 units."""
        run = max(0, bisect_right(self.source_starts, place) - 1)
        shown = self.shown_starts[run] + place - self.source_starts[run]
        return shown + bisect_left(self.wide, shown)

    def to_source(self, place: int) -> int:
        """Say which character of the source is at Qt's *place*; what was put in is the next."""
        place -= bisect_left(self.wide_units, place)
        run = max(0, bisect_right(self.shown_starts, place) - 1)
        offset = place - self.shown_starts[run]
        end = (
            self.source_starts[run + 1] if run + 1 < len(self.source_starts) else self.source_length
        )
        return min(self.source_starts[run] + offset, end)


def made_visible(text: str) -> str:
    """Put `UNSEEN` for every character that shows nothing or turns the reading order round."""
    return _UNSEEN.sub(UNSEEN, text)


def exactly(text: str) -> Shown:
    """Show *text* as it is; only texts so long that a window could not show them are folded."""
    if len(text) < FOLD_FROM:
        return _with(text, [])
    insertions = []
    line_start = 0
    while line_start < len(text):
        line_end = text.find("\n", line_start, line_start + LONGEST_LINE)
        if line_end >= 0:
            line_start = line_end + 1
            continue
        line_start += LONGEST_LINE
        if line_start < len(text):
            insertions.append((line_start, "\n"))
    return _with(text, insertions)


def laid_out(text: str, *, folds: bool = True) -> Shown:
    """Show JSON with a line for each member; nothing is taken away, and nothing inside a string is
    changed. With *folds*, strings are folded that a window could not show.
    """
    insertions: list[tuple[int, str]] = []
    depth = 0
    folds = folds and len(text) >= FOLD_FROM
    for token in TOKEN.finditer(text):
        place, end = token.span()
        sign = text[place]
        if sign == '"':
            if folds and end - place > LONGEST_LINE:
                insertions += ((at, "\n") for at in range(place + LONGEST_LINE, end, LONGEST_LINE))
        elif sign in "{[":
            depth += 1
            if text[end : end + 1] not in ("}", "]"):
                insertions.append((end, "\n" + "  " * min(depth, DEEPEST)))
        elif sign in "}]":
            depth = max(0, depth - 1)
            if text[place - 1 : place] not in ("{", "["):
                insertions.append((place, "\n" + "  " * min(depth, DEEPEST)))
            if not depth and end < len(text):
                # Records may be glued together on one line.
                insertions.append((end, "\n"))
        elif sign == ",":
            insertions.append((end, "\n" + "  " * min(depth, DEEPEST)))
        elif sign == ":":
            insertions.append((end, " "))
    return _with(text, insertions)


def readable(text: str) -> str:
    """Return a stored record with a line for each member, whatever space it was written with.

    What is no JSON keeps its words in their order: nothing is lost, nothing is corrected.
    """
    pieces: list[str] = []
    for found in TOKEN.finditer(text):
        piece = found.group()
        if pieces and not {piece, pieces[-1]} & _SIGNS:
            pieces.append(" ")
        pieces.append(piece)
    return laid_out("".join(pieces), folds=False).text


def _with(text: str, insertions: Sequence[tuple[int, str]]) -> Shown:
    pieces: list[str] = []
    source_starts, shown_starts = [0], [0]
    before = shown = 0
    for place, put_in in insertions:
        piece = text[before:place]
        pieces += (piece, put_in)
        shown += len(piece) + len(put_in)
        before = place
        if source_starts[-1] == place:
            shown_starts[-1] = shown
        else:
            source_starts.append(place)
            shown_starts.append(shown)
    pieces.append(text[before:])
    joined = made_visible("".join(pieces))
    wide = () if joined.isascii() else tuple(found.start() for found in _WIDE.finditer(joined))
    units = tuple(place + index for index, place in enumerate(wide))
    return Shown(joined, tuple(source_starts), tuple(shown_starts), len(text), wide, units)


@dataclass(frozen=True, slots=True)
class Replacement:
    """Equal things that were replaced by the same placeholder, as one line of the list."""

    placeholder: str
    original: str
    kind: str
    rule: str
    times: int
    """0 when it has been taken back."""
    hidden: bool = True
    """False when the user took the replacement back."""


def replacements(
    hits: Iterable[Hit], *, known: Iterable[Replacement] = ()
) -> tuple[Replacement, ...]:
    """Put equal hits together, in order of place; those of *known* that are gone come last."""
    times: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], Hit] = {}
    for hit in hits:
        key = (hit.placeholder, hit.original)
        times[key] += 1
        first.setdefault(key, hit)
    found = [
        Replacement(hit.placeholder, hit.original, hit.kind, hit.rule, times[key])
        for key, hit in first.items()
    ]
    gone = [
        Replacement(old.placeholder, old.original, old.kind, old.rule, 0, hidden=False)
        for old in known
        if (old.placeholder, old.original) not in first
    ]
    return (*found, *gone)


def counts(hits: Iterable[Hit]) -> tuple[tuple[str, int], ...]:
    """Count the replacements by kind, the most frequent first."""
    return tuple(
        sorted(Counter(hit.kind for hit in hits).items(), key=lambda pair: (-pair[1], pair[0]))
    )


def selected_words(selection: str) -> str:
    """Return what a selection in JSON text means: escapes undone. Empty when it is not part of one
    value.

    The view hands out line breaks as U+2029; structure around a value (quotes, commas, braces at
    the edges) does not belong to the word.
    """
    trimmed = selection.replace("\u2029", "").strip().strip('"').strip()
    if len(trimmed) < 2:
        return ""
    try:
        meant = json.loads(f'"{trimmed}"', strict=False)
    except ValueError:
        return ""
    return str(meant).strip()
