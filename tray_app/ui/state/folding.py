"""Which lines of a JSON text can be folded away beneath the line that opens them, and which of them are.

A fold is named by the number of its first line, counted from 0. That line stays in sight, and so does the one with the
closing bracket; what lies between is hidden.
"""

import re
from collections.abc import Iterator

_TOKEN = re.compile(r'"(?:[^"\\]+|\\.)*"?|[{}\[\]]|\n', re.DOTALL)
PORTION = 20_000
"""Brackets, texts and line ends that are looked at in one go: about ten milliseconds."""
LONGEST = 8 << 20
"""In characters; what comes after is not folded."""

Run = tuple[int, int]
"""The first and the last of some lines."""


class FoldScan:
    """Finds the folds of a text in one pass, a portion at a time, so that a window can go on meanwhile.

    Brackets inside texts do not count, and one without a partner is passed over: nothing here needs valid JSON.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = _TOKEN.finditer(text, 0, LONGEST)
        self._open: list[int] = []
        self._line = 0
        self.last_lines: dict[int, int] = {}
        """For each fold the last line that it can hide. Of several that open on one line, the outermost."""

    def advance(self, portion: int = PORTION) -> bool:
        """Look at the next *portion*; True when all of the text has been looked at."""
        for _ in range(portion):
            found = next(self._tokens, None)
            if found is None:
                return True
            self._take(found)
        return False

    def finish(self) -> dict[int, int]:
        """Look at the rest, and return all folds."""
        while not self.advance():
            pass
        return self.last_lines

    def _take(self, found: re.Match[str]) -> None:
        start, end = found.span()
        sign = self._text[start]
        if sign == "\n":
            self._line += 1
        elif sign == '"':
            # A text that was broken on the screen, or was never closed, reaches over lines.
            self._line += self._text.count("\n", start, end)
        elif sign in "{[":
            self._open.append(self._line)
        elif self._open:
            first = self._open.pop()
            if self._line - first > 1:
                self.last_lines[first] = max(self._line - 1, self.last_lines.get(first, 0))


class Folding:
    """The folds of one text, and which of them are closed. Each change returns the lines that come or go."""

    def __init__(self, last_lines: dict[int, int]) -> None:
        self._last = last_lines
        self._closed: set[int] = set()

    def can_fold(self, line: int) -> bool:
        """Say whether a fold begins on this line."""
        return line in self._last

    def is_closed(self, line: int) -> bool:
        """Say whether the fold that begins on this line is closed."""
        return line in self._closed

    def last_line(self, line: int) -> int:
        """Return the last line that the fold beginning on *line* can hide."""
        return self._last[line]

    def hidden_by(self, line: int) -> int:
        """Return how many lines the fold that begins on *line* can hide."""
        return self._last[line] - line

    @property
    def count(self) -> int:
        """How many folds there are."""
        return len(self._last)

    @property
    def closed(self) -> tuple[int, ...]:
        """The closed folds, in the order of their lines."""
        return tuple(sorted(self._closed))

    def around(self, line: int, *, closed: bool) -> int | None:
        """Return the innermost fold that is closed (or open) and begins on *line* or holds it; None without one.

        The line with the closing bracket counts as held.
        """
        return next((first for first in self._holding(line) if (first in self._closed) is closed), None)

    def fold(self, first: int) -> Run:
        """Close one fold; return the lines that are hidden now, some of which may have been before."""
        self._closed.add(first)
        return first + 1, self._last[first]

    def unfold(self, first: int) -> list[Run]:
        """Open one fold; return the lines that are in sight again. Folds within it stay as they are."""
        self._closed.discard(first)
        if next(self._hiding(first), None) is not None:
            return []
        return list(self._shown(first + 1, self._last[first]))

    def fold_all(self) -> list[Run]:
        """Close every fold but the outermost ones, as long as these hold others; return the hidden lines."""
        outer = self._outermost()
        wanted = set(self._last) - outer or outer
        self._closed |= wanted
        runs: list[Run] = []
        end = -1
        for first in sorted(wanted):
            if first > end:
                end = self._last[first]
                runs.append((first + 1, end))
        return runs

    def unfold_all(self) -> list[Run]:
        """Open every fold; return the lines that were hidden."""
        runs: list[Run] = []
        end = -1
        for first in self.closed:
            if self._last[first] > end:
                runs.append((max(first, end) + 1, self._last[first]))
                end = self._last[first]
        self._closed.clear()
        return runs

    def reveal(self, line: int) -> list[Run]:
        """Open every fold that hides *line*; return the lines that are in sight again."""
        hiding = list(self._hiding(line))
        if not hiding:
            return []
        self._closed.difference_update(hiding)
        return list(self._shown(hiding[-1] + 1, self._last[hiding[-1]]))

    def hiding(self, line: int) -> int | None:
        """Return the outermost closed fold that hides *line*: it begins in sight. None where the line is in sight."""
        return min(self._hiding(line), default=None)

    def _hiding(self, line: int) -> Iterator[int]:
        """Yield the closed folds that hide *line*, the innermost first."""
        return (each for each in self._holding(line) if each in self._closed and each < line <= self._last[each])

    def _holding(self, line: int) -> Iterator[int]:
        """Yield the folds that begin on *line* or reach to it, the innermost first."""
        for first in range(line, -1, -1):
            last = self._last.get(first)
            if last is not None and last + 1 >= line:
                yield first

    def _outermost(self) -> set[int]:
        found, end = set(), -1
        for first in sorted(self._last):
            if first > end:
                found.add(first)
                end = self._last[first]
        return found

    def _shown(self, first: int, last: int) -> Iterator[Run]:
        """Yield the lines from *first* to *last* but for those that closed folds among them hide."""
        line = first
        for inner in self.closed:
            if inner < line or inner > last:
                continue
            yield line, inner
            line = self._last[inner] + 1
        if line <= last:
            yield line, last
