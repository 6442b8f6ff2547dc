"""Tables for a terminal, as wide as it is."""

import os
import sys
from collections.abc import Sequence

from tray_app.records import record

GAP = 2
"""Columns between two cells."""


@record
class Cell:
    """A text without line ends, and the number of its colour or weight; empty: none."""

    text: str
    style: str = ""


@record
class Column:
    """How a column is laid out."""

    title: str
    most: int = 0
    """It gets no more room than this; 0: as much as it needs."""
    right: bool = False
    rank: int = 0
    """Where there is no room for all, those of the highest rank are left out first; 0: never."""
    takes_rest: bool = False
    """It gets what the others leave, and at least `LEAST`."""


LEAST = 24


def lines(columns: Sequence[Column], rows: Sequence[Sequence[Cell]], width: int) -> list[str]:
    """Lay out *rows* under the titles, in at most *width* columns of the terminal."""
    widths = [
        max([cell_width(column.title), *(cell_width(row[n].text) for row in rows)])
        for n, column in enumerate(columns)
    ]
    widths = [
        min(width, column.most or width) for width, column in zip(widths, columns, strict=True)
    ]
    used = [n for n in range(len(columns)) if _is_used(columns[n], [row[n] for row in rows])]
    shown = _shown(columns, used, widths, width)
    for n in shown:
        if columns[n].takes_rest:
            others = sum(widths[m] + GAP for m in shown if m != n)
            widths[n] = min(widths[n], max(LEAST // 2, width - others))
    while sum(widths[n] + GAP for n in shown) - GAP > width:
        widest = max(shown, key=widths.__getitem__)
        if widths[widest] <= 1:
            break
        widths[widest] -= 1
    head = [Cell(column.title, "1") for column in columns]
    colour = has_colour()
    return [_line([row[n] for n in shown], shown, columns, widths, colour) for row in (head, *rows)]


def _is_used(column: Column, cells: Sequence[Cell]) -> bool:
    """Say whether a column that may be left out has a word in it."""
    return not (column.rank and cells) or any(cell.text for cell in cells)


def _shown(
    columns: Sequence[Column], used: Sequence[int], widths: Sequence[int], width: int
) -> list[int]:
    shown = list(used)
    for least in sorted((n for n in shown if columns[n].rank), key=lambda n: -columns[n].rank):
        needed = sum(
            (min(widths[n], LEAST) if columns[n].takes_rest else widths[n]) + GAP for n in shown
        )
        if needed - GAP <= width:
            break
        shown.remove(least)
    return shown


def _line(
    cells: Sequence[Cell],
    shown: Sequence[int],
    columns: Sequence[Column],
    widths: Sequence[int],
    colour: bool,
) -> str:
    parts = []
    for place, (n, cell) in enumerate(zip(shown, cells, strict=True)):
        text = clipped(cell.text, widths[n])
        blank = " " * (widths[n] - cell_width(text))
        if colour and cell.style and text:
            text = f"\x1b[{cell.style}m{text}\x1b[0m"
        is_last = place == len(shown) - 1
        parts.append(blank + text if columns[n].right else text + ("" if is_last else blank))
    return (" " * GAP).join(parts)


def cell_width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width

    return sum(
        0 if category(char) in ("Mn", "Me", "Cf") else 1 + (east_asian_width(char) in "WF")
        for char in text
    )


def clipped(text: str, width: int) -> str:
    """Cut a text to so many columns, with an ellipsis where something is missing."""
    if cell_width(text) <= width:
        return text
    kept, used = "", 1
    for char in text:
        used += cell_width(char)
        if used > width:
            break
        kept += char
    return kept + "…"


def has_colour() -> bool:
    """Say whether the terminal may be given colours (https://no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.platform != "win32" or "WT_SESSION" in os.environ or "TERM" in os.environ


def terminal_size() -> tuple[int, int]:
    """Return how many columns and lines the terminal has."""
    try:
        found = os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1)
        columns, rows = found.columns, found.lines
    except (OSError, ValueError):
        columns = rows = 0
    given = os.environ.get("COLUMNS", "")
    if given.isascii() and given.isdigit() and len(given) < 5:
        columns = int(given) or columns
    return max(columns or 80, 20), rows or 24
