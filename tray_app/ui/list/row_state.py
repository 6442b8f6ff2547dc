"""What a row of the list says beside its title, and which columns there is room for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from tray_app.messages import Message
from tray_app.model.query import Column, ReportRow
from tray_app.model.state import DELIVERED, LABELS, UNDECIDED
from tray_app.ui.widgets.rows_state import news, source_word

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
ALWAYS: Final = frozenset({Column.STATE, Column.WHAT})
"""Cannot be left out; the state stays at least as a symbol."""
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
SYMBOL: Final = 5
"""Width of the state where only its symbol is shown, in characters."""
_WIDE: Final = (Column.MODEL, Column.SOURCE, Column.VERSION, Column.STATE)
"""Those that come in wide windows, one after another."""


def shown_columns(
    room: float,
    widths: Mapping[Column, float],
    chosen: Mapping[Column, bool],
    *,
    grouped: bool = True,
) -> frozenset[Column]:
    """Return the columns that are shown in a list of *room*; the state's with its words.

    *chosen* are those that the user wants, or does not; the others come as there is room.
    """
    usual = (Column.WHEN, Column.COUNT) if grouped else (Column.WHEN,)
    shown = {column for column in COLUMNS if chosen.get(column, column in usual)} | {Column.WHAT}
    used = SYMBOL + sum(widths[column] for column in shown)
    for column in _WIDE:
        if column not in chosen:
            used += widths[column]
            if used > room:
                break
            shown.add(column)
    return frozenset(shown)


@dataclass(frozen=True, slots=True)
class SecondLine:
    """The line below a row's title."""

    before: tuple[str | Message, ...] = ()
    """Texts of a report are hostile."""
    raw: str = ""
    """What the report itself says, where the title is another; it gives way."""
    state: Message | None = None
    news: Message | None = None


def second_line(row: ReportRow, *, raw: str, shown: frozenset[Column]) -> SecondLine:
    """Say what has no column of its own: the model or the component, the state, what is new."""
    before: list[str | Message] = []
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
