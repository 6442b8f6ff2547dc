"""The words of a row: its source, columns, what is news about a group, and how far it spread."""

from collections.abc import Sequence

from tray_app.messages import Message, message
from tray_app.model.query import Column, ReportRow

SOURCE_WORDS: dict[str, Message] = {
    "cli": message("Command line"),
    "cortex-server": message("Server"),
    "cortex-cpp": message("Engine"),
    "": message("Unknown"),
}

COLUMN_WORDS: dict[Column, Message] = {
    Column.STATE: message("State"),
    Column.WHEN: message("When"),
    Column.SOURCE: message("Component"),
    Column.WHAT: message("What happened"),
    Column.VERSION: message("Version"),
    Column.MODEL: message("Model"),
    Column.COUNT: message("Count"),
}


def source_word(source: str) -> Message:
    """Return what a source is called; one that we do not know goes by its own name."""
    return SOURCE_WORDS.get(source) or message("{source}", source=source)


def news(row: ReportRow) -> Message | None:
    """Return what is news about a kind of crash, or None."""
    if row.kind is None:
        return None
    if row.kind.new_in:
        return message("New in {version}", version=row.kind.new_in)
    if row.kind.away_days:
        return message("Back after %n day(s)", n=row.kind.away_days)
    return None


def spread(names: Sequence[str], shown: str) -> Message | None:
    """Return how many others there are beside the one that is shown, or None."""
    others = len(names) - (shown in names)
    return message("+%n", n=others) if others > 0 else None


def happened(row: ReportRow) -> int:
    """Return how often it happened: one report may stand for several times."""
    return max(row.times, row.count)


def heights(days: Sequence[int], tallest: int) -> list[int]:
    """Return how high each day's bar is: 0 on a day without any, else from 2 to *tallest*."""
    most = max(days, default=0)
    return [max(2, round(tallest * count / most)) if count else 0 for count in days]
