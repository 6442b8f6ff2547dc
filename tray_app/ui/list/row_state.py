"""What a row of the list says beside its title, and which columns there is room for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from tray_app.messages import Message
from tray_app.model.query import Column, ReportRow
from tray_app.model.state import DELIVERED, LABELS, UNDECIDED
from tray_app.ui.widgets.rows_state import happened, news, source_word

COLUMNS: Final = (
    Column.STATE,
    Column.WHAT,
    Column.SOURCE,
    Column.MODEL,
    Column.VERSION,
    Column.WHEN,
    Column.COUNT,
)
"""In the order in which they stand at first."""
WIDTHS: Final = {
    Column.STATE: 26,
    Column.WHAT: 60,
    Column.SOURCE: 18,
    Column.MODEL: 22,
    Column.VERSION: 11,
    Column.WHEN: 21,
    Column.COUNT: 9,
}
"""In characters; of what happened the least."""
LEAST: Final = {**WIDTHS, Column.STATE: 10, Column.SOURCE: 12, Column.MODEL: 12}
"""To so many characters a column shrinks for the title."""
SYMBOL: Final = 5
"""Width of the state where only its symbol is shown, in characters."""
TITLE, LEAST_OF_TITLE = 44, 18
"""For so much of the title other columns shrink, and for so much they go, in characters."""
_WIDE: Final = (Column.MODEL, Column.SOURCE, Column.VERSION, Column.STATE)
"""Those that come in wide windows, one after another."""
_GOING: Final = (Column.STATE, Column.VERSION, Column.SOURCE, Column.MODEL)
"""Those that leave a narrow list, one after another."""


def shown_columns(
    room: float,
    widths: Mapping[Column, float],
    chosen: Mapping[Column, bool],
    *,
    grouped: bool = True,
) -> dict[Column, float]:
    """Return the columns that are shown in a list of *room*, and how wide they are; the state's
    with its words. The title has what the others leave.

    *chosen* are those that the user wants, or does not; the others come as there is room.
    """
    usual = (Column.WHEN, Column.COUNT) if grouped else (Column.WHEN,)
    shown = [column for column in COLUMNS if chosen.get(column, column in usual)]
    shown = [column for column in shown if column is not Column.WHAT]
    used = SYMBOL + sum(widths[column] for column in (*shown, Column.WHAT))
    for column in _WIDE:
        if column not in chosen:
            used += widths[column]
            if used > room:
                break
            shown.append(column)
    least = {column: min(widths[column], LEAST[column]) for column in shown}
    for column in sorted((*_GOING, Column.WHEN, Column.COUNT), key=lambda each: each in chosen):
        if room - SYMBOL - sum(least.values()) >= LEAST_OF_TITLE:
            break
        least.pop(column, None)
    wanted = sum(widths[column] for column in least)
    spare = wanted - sum(least.values())
    lack = min(max(0, TITLE - (room - SYMBOL - wanted)), spare)
    return {
        column: widths[column] - (lack * (widths[column] - width) / spare if spare else 0)
        for column, width in least.items()
    }


@dataclass(frozen=True, slots=True)
class SecondLine:
    """The line below a row's title."""

    before: tuple[str | Message, ...] = ()
    """Texts of a report are hostile."""
    raw: str = ""
    """What the report itself says, where the title is another; it gives way."""
    state: Message | None = None
    news: Message | None = None


def second_line(
    row: ReportRow, *, raw: str, shown: frozenset[Column], when: str = "", count: str = ""
) -> SecondLine:
    """Say what has no column of its own: *when* and how often it happened, the model or the
    component, the state, what is new.
    """
    before: list[str | Message] = []
    if when and Column.WHEN not in shown:
        before.append(when)
    if row.kind is not None and happened(row) > 1 and Column.COUNT not in shown:
        before.append(f"{count}×")
    if row.model and Column.MODEL not in shown:
        before.append(row.model)
    elif row.source and Column.SOURCE not in shown:
        before.append(source_word(row.source))
    has_words = row.state not in UNDECIDED | DELIVERED and Column.STATE not in shown
    return SecondLine(tuple(before), raw, LABELS[row.state].text if has_words else None, news(row))


def bars(days: Sequence[int], count: int) -> list[int]:
    """Return how many there were in each of *count* equal parts of *days*, the newest last."""
    each = len(days) // count
    if not each:
        return list(days)
    start = len(days) - each * count
    return [sum(days[at : at + each]) for at in range(start, len(days), each)]
