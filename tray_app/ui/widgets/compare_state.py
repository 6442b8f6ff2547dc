"""The stored record beside what is sent, as lines that say which of the two they belong to."""

import difflib
import json
from dataclasses import dataclass
from typing import Literal

from tray_app import contract

MOST_LINES = 4_000
"""Of each side. More would make the comparison slower than a user waits for."""

CONTEXT = 4
"""Equal lines that are kept on each side of a difference."""

Side = Literal["both", "stored", "sent", "skipped"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the comparison."""

    side: Side
    text: str
    """As JSON writes it, without a line end; of `skipped`, how many equal lines are left out."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is the same and what differs."""

    lines: tuple[Line, ...]
    only_stored: int
    """How many lines the stored record alone has."""
    only_sent: int
    cut: bool = False
    """True when one side had more lines than are compared."""


def compare(stored: bytes, preview: str) -> Comparison:
    """Compare Cortex's record with the request, member by member and stack line by stack line."""
    as_read = stored.decode("utf-8", "replace")
    before, cut_before = _lines(_event(as_read), as_read)
    after, cut_after = _lines(_parsed(preview), preview)
    lines: list[Line] = []
    only_stored = only_sent = 0
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            lines += _equal(before[i:j], is_first=i == 0, is_last=j == len(before))
            continue
        lines += (Line("stored", text) for text in before[i:j])
        lines += (Line("sent", text) for text in after[k:m])
        only_stored += j - i
        only_sent += m - k
    return Comparison(tuple(lines), only_stored, only_sent, cut_before or cut_after)


def _equal(texts: list[str], *, is_first: bool, is_last: bool) -> list[Line]:
    head, tail = (0 if is_first else CONTEXT), (0 if is_last else CONTEXT)
    left_out = len(texts) - head - tail
    if left_out < 2 * CONTEXT:
        return [Line("both", text) for text in texts]
    kept = [Line("both", text) for text in texts[:head]]
    kept.append(Line("skipped", str(left_out)))
    return kept + [Line("both", text) for text in texts[len(texts) - tail :]]


def _event(stored: str) -> object:
    parsed = _parsed(stored)
    if isinstance(parsed, dict) and contract.EVENT in parsed:
        return parsed[contract.EVENT]
    return parsed


def _parsed(text: str) -> object:
    try:
        parsed: object = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return text
    return parsed


def _lines(parsed: object, as_read: str) -> tuple[list[str], bool]:
    """Lay the value out, a line for each member; a long text is broken at its own line ends."""
    try:
        text = (
            parsed if isinstance(parsed, str) else json.dumps(parsed, ensure_ascii=False, indent=2)
        )
    except RecursionError:  # the library reads more levels than it writes
        text = as_read
    lines: list[str] = []
    for line in text.splitlines():
        lines += _broken(line)
        if len(lines) > MOST_LINES:
            return lines[:MOST_LINES], True
    return lines, False


def _broken(line: str) -> list[str]:
    pieces = line.split("\\n")
    if len(pieces) == 1:
        return [line]
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    return [
        f"{pieces[0]}\\n",
        *(f"{indent}{piece}\\n" for piece in pieces[1:-1]),
        f"{indent}{pieces[-1]}",
    ]
