"""The parts of a JSON text as a tree, each with its place in the text. Children are found when they
are asked for.

Nothing here needs valid JSON: numbers and keys given twice stay as they are written, a bracket
without a partner reaches to the end, and what is left over is a part of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tray_app.ui.widgets.preview_state import TOKEN

_COLON = re.compile(r"\s*:")
_ATTRIBUTE = re.compile(r'\{\s*"key"\s*:\s*"([^"\\]{1,100})"')
"""How each of OTLP's attributes begins: its row bears its key."""
_SPACES = re.compile(r"\s+")
DEEPEST: Final = 60
"""A block within so many others is shown in one piece."""
PREVIEW: Final = 120
"""Characters of a part that are shown beside its name."""


@dataclass(slots=True, eq=False)
class Part:
    """A value: a text, a number, a word, or a block with parts of its own."""

    name: str
    """Its key, or its place in a list with the key that it holds itself, as OTLP's attributes do.
    """
    start: int
    end: int
    """Where it stands in the text."""
    named_at: int = 0
    """Where its key stands; without one, as `start`."""
    parent: "Part | None" = None
    row: int = 0
    depth: int = 0
    found: "list[Part] | None" = field(default=None, repr=False)


class JsonTree:
    """Knows where each block of *text* ends, from one pass over it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends: dict[int, int] = {}
        started: list[int] = []
        for found in TOKEN.finditer(text):
            start = found.start()
            if text[start] in "{[":
                started.append(start)
            elif text[start] in "}]" and started:
                self._ends[started.pop()] = found.end()
        self.root = Part("", -1, len(text) + 1)
        values = self.children(self.root)
        if len(values) == 1 and self.is_block(values[0]):
            self.root = Part("", values[0].start, values[0].end)

    def is_block(self, part: Part) -> bool:
        """Say whether it may have parts of its own."""
        return part.start < 0 or (self._text[part.start] in "{[" and part.depth < DEEPEST)

    def children(self, part: Part) -> list[Part]:
        """Return the parts of *part*, in their order."""
        if part.found is None:
            part.found = list(self._find(part)) if self.is_block(part) else []
        return part.found

    def preview(self, part: Part) -> str:
        """Return the beginning of its text, in one line."""
        cut = self._text[part.start : min(part.end, part.start + 2 * PREVIEW)]
        line = _SPACES.sub(" ", cut) if self._text[part.start] in "{[" else cut
        return (
            line
            if len(cut) == part.end - part.start and len(line) <= PREVIEW
            else f"{line[:PREVIEW]}…"
        )

    def text(self, part: Part) -> str:
        """Return all of its text, as it is written."""
        return self._text[part.start : part.end]

    def at(self, place: int) -> Part | None:
        """Return the innermost part that stands at *place* of the text, its key included."""
        part = self.root
        while True:
            inner = next((each for each in self.children(part) if place < each.end), None)
            if inner is None or inner.named_at > place:
                return part if part is not self.root else None
            part = inner

    def _find(self, part: Part) -> Iterator[Part]:
        text, place, row = self._text, part.start + 1, 0
        keyed = part.start >= 0 and text[part.start] == "{"
        key: str | None = None
        named_at = 0
        while found := TOKEN.search(text, place, part.end):
            start, place = found.span()
            if text[start] in "}],:":
                continue
            if keyed and key is None and text[start] == '"' and _COLON.match(text, place):
                key, named_at = text[start + 1 : place - 1], start
                continue
            if text[start] in "{[":
                place = self._ends.get(start, len(text))
            if key is None:
                attribute = _ATTRIBUTE.match(text, start)
                key, named_at = f"[{row}] {attribute[1]}" if attribute else f"[{row}]", start
            yield Part(key, start, place, named_at, part, row, part.depth + 1)
            key, row = None, row + 1
