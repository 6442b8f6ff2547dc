"""What a user changed in a text of a report, as places to mark and numbers to say."""

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tray_app.ui.widgets.preview_state import made_visible

LONGEST = 250_000
"""In characters. Typing into more is slow; such a part can be left out as a whole."""
MOST_LINES = 4_000
"""Of more lines only the first and the last difference are looked for."""


@dataclass(frozen=True, slots=True)
class Changes:
    """How one text differs from the one it was."""

    spans: tuple[tuple[int, int], ...] = ()
    """Places in the new text that are new or different, counted as Qt counts: in UTF-16 units."""
    changed: int = 0
    """Lines of the new text that are new or different."""
    removed: int = 0
    """Lines of the old text that have no counterpart any more."""

    def __bool__(self) -> bool:
        return bool(self.changed or self.removed)


def editable(text: str) -> str:
    """Return a text as it can be edited: one kind of line end, and what is unseen made visible."""
    return made_visible(text.replace("\r\n", "\n"))


def changes(before: str, after: str) -> Changes:
    """Compare two texts by lines, and a changed line from its first to its last difference."""
    if before == after:
        return Changes()
    old, new = before.split("\n"), after.split("\n")
    blocks: Iterable[tuple[str, int, int, int, int]]
    if len(old) > MOST_LINES or len(new) > MOST_LINES:
        head, tail = _alike(old, new)
        blocks = [("replace", head, len(old) - tail, head, len(new) - tail)]
    else:
        blocks = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    starts = [0]
    for line in new:
        starts.append(starts[-1] + _units(line) + 1)
    spans: list[tuple[int, int]] = []
    changed = removed = 0
    for tag, i, j, k, m in blocks:
        if tag == "equal":
            continue
        changed += m - k
        removed += max(0, (j - i) - (m - k))
        for place in range(k, m):
            counterpart = old[i + place - k] if i + place - k < j else ""
            head, tail = _alike(counterpart, new[place])
            start = starts[place] + _units(new[place][:head])
            end = starts[place] + _units(new[place][: len(new[place]) - tail])
            if end > start:
                spans.append((start, end))
    return Changes(tuple(spans), changed, removed)


def _alike(one: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """Say how much two sequences share at their beginnings and, after that, at their ends."""
    most = min(len(one), len(other))
    head = 0
    while head < most and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < most - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    return head, tail


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
