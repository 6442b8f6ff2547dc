"""The words of a row's cells: translated, and safe where a report says them."""

from collections.abc import Callable, Sequence
from datetime import datetime

from tray_app.messages import Message
from tray_app.model.query import Column, ReportRow
from tray_app.model.report import instant
from tray_app.model.state import LABELS
from tray_app.ui.list.row_state import COLUMNS, SecondLine, second_line
from tray_app.ui.text import (
    exact_time,
    listed,
    number,
    relative_time,
    say,
    tooltip,
    translate,
    visible,
    what_happened,
)
from tray_app.ui.widgets.rows_state import happened, source_word, spread

CELL = 160
"""Characters of a cell: more never fits, and laying out text is what costs time."""


class RowWords:
    """Says what the columns that are shown leave unsaid below the title."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self.shown: frozenset[Column] = frozenset(COLUMNS)
        """The columns that there are; the state's, where it has words."""

    def text(self, row: ReportRow, title: str, column: Column) -> str:
        """Return what stands in a cell; *title* is what the row goes by, if not by its words."""
        match column:
            case Column.STATE:
                return say(LABELS[row.state].text)
            case Column.WHEN:
                return relative_time(instant(row.occurred_ns), self._clock())
            case Column.SOURCE:
                return say(source_word(row.source))
            case Column.WHAT:
                return title or what_happened(row.what, limit=CELL)
            case Column.VERSION:
                return _with_others(row.version, row.kind.versions if row.kind else ())
            case Column.MODEL:
                return _with_others(row.model, row.kind.models if row.kind else ())
            case Column.COUNT:
                return number(happened(row))

    def second(self, row: ReportRow, title: str) -> SecondLine:
        """Return what stands below the title."""
        return second_line(
            row,
            raw=row.what if title else "",
            shown=self.shown,
            when=self.text(row, title, Column.WHEN),
            count=self.text(row, title, Column.COUNT),
        )

    def second_text(self, row: ReportRow, title: str) -> str:
        """Return that as one text."""
        line = self.second(row, title)
        ends = [say(each) for each in (line.state, line.news) if each is not None]
        parts = [*map(written, line.before), visible(line.raw, limit=CELL), *ends]
        return " · ".join(filter(None, parts))

    def spoken(self, row: ReportRow, title: str, *, grouped: bool) -> str:
        """Return what a screen reader says of a row: it has no second line to look at."""
        parts = [self.text(row, title, Column.WHAT), self.second_text(row, title)]
        if grouped and row.count > 1:
            parts.append(
                translate("Groups", "Collapsed. Right shows its %n report(s).", n=row.count)
            )
        return ". ".join(filter(None, parts))

    def copied(self, row: ReportRow, title: str) -> str:
        """Return all cells as one line, with tabs between, for the clipboard."""
        own = {
            Column.WHEN: exact_time(instant(row.occurred_ns)),
            Column.WHAT: what_happened(row.what, limit=CELL),
        }
        cells = [own.get(column) or self.text(row, title, column) for column in COLUMNS]
        return "\t".join([*cells, row.id[:8]])

    def tip(self, row: ReportRow, title: str, column: Column) -> str:
        """Return a cell's tooltip."""
        if said := _group_tip(row, column):
            return tooltip(said)
        match column:
            case Column.STATE:
                return tooltip(say(LABELS[row.state].sentence))
            case Column.WHEN:
                return tooltip(exact_time(instant(row.occurred_ns)))
            case Column.WHAT:
                return tooltip("\n".join(filter(None, [title, row.what])))
            case _:
                return tooltip(self.text(row, title, column))


def written(text: str | Message) -> str:
    """Return a part of the second line; what is from a report is made visible."""
    return visible(text, limit=80) if isinstance(text, str) else say(text, limit=80)


def _with_others(text: str, others: Sequence[str]) -> str:
    more = spread(others, text)
    return visible(text, limit=80) + (f" {say(more)}" if more is not None else "")


def _group_tip(row: ReportRow, column: Column) -> str:
    """Return what the tooltip says of a group; empty for a single report."""
    kind = row.kind
    if kind is None:
        return ""
    match column:
        case Column.WHEN:
            last, first = instant(row.occurred_ns), instant(row.first_ns)
            return "\n".join(
                (
                    translate("Groups", "Last seen: {time}", time=exact_time(last)),
                    translate("Groups", "First seen: {time}", time=exact_time(first)),
                )
            )
        case Column.VERSION:
            return listed(kind.versions[:20])
        case Column.MODEL:
            return listed(kind.models[:20])
        case Column.COUNT:
            lines = [
                translate("Window", "%n report(s)", n=row.count),
                translate("Groups", "%n in the last 30 days", n=sum(kind.days)),
            ]
            if row.gone:
                gone = translate("Groups", "%n more, no longer kept one by one", n=row.gone)
                lines.insert(1, gone)
            return "\n".join(lines)
        case _:
            return ""
