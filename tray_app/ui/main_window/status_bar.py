"""The line at the foot of the window: how many reports there are, and at its end what was done, how
far work is, or whether sending goes well. Its height never changes.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tray_app.delivery.records import Failing
from tray_app.model.query import Query, Totals
from tray_app.model.report import instant
from tray_app.model.state import DELIVERED, LABELS, StateName
from tray_app.services.services import Services
from tray_app.ui.list.filter_bar import FilterBar
from tray_app.ui.list.report_table import ReportTableModel
from tray_app.ui.list.state import is_narrowed
from tray_app.ui.main_window.status_parts import Reading, StatusPart, Undo, Work
from tray_app.ui.tasks import Jobs
from tray_app.ui.text import number, say, short_date, translate, visible
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import announce, arranged
from tray_app.ui.widgets.plain_text import ElidedLabel


@dataclass(frozen=True, slots=True)
class Figures:
    """What the line tells."""

    totals: Totals
    grouped: bool
    all: int
    """Groups, or reports, as are those that follow."""
    new: int
    delivered: int
    failing: Failing | None
    held: int
    waiting: int


class StatusBar(QWidget):
    """Asks for the figures off the UI thread, and says them."""

    def __init__(
        self,
        services: Services,
        jobs: Jobs,
        model: ReportTableModel,
        filters: FilterBar,
    ) -> None:
        super().__init__()
        self._services, self._jobs, self._model, self._filters = services, jobs, model, filters
        self._came = 0
        """New reports that have not been told of."""
        self.counts = ElidedLabel(fills_row=True, role="muted")
        self.delivery = ElidedLabel(role="muted")
        self.undo, self.work, self.reading = Undo(), Work(), Reading()
        self._parts: tuple[StatusPart, ...] = (self.work, self.undo, self.reading)
        """The most important first."""
        parts = ((self.counts, 1), self.delivery, *self._parts)
        arranged(QHBoxLayout(self), *parts, spacing=2 * SPACE)
        for part in self._parts:
            part.wanted_changed.connect(self._arrange)
        self._fix_height()

    def note_new(self, count: int) -> None:
        """So many reports have come: that is told with the next figures.

        How many more are unseen would not do: one that is looked at in the same moment makes up for
        one that comes.
        """
        self._came += count

    def say_searching(self) -> None:
        """Say that an answer takes a while."""
        self.counts.setText(translate("Window", "Searching…"))

    def refresh(self) -> None:
        """Ask for the figures, and say them when they are there."""
        services, grouped = self._services, self._model.query.grouped

        def counted(*states: StateName) -> int:
            return services.reports.count(Query(grouped=grouped, states=frozenset(states)))

        def figures() -> Figures:
            outbox = services.outbox
            return Figures(
                services.reports.totals(),
                grouped,
                counted(),
                counted(StateName.NEW),
                counted(*DELIVERED),
                outbox.failing(),
                len(outbox.held()),
                sum(each.next_attempt is not None for each in outbox.queue()),
            )

        self._jobs.run(figures, self._say)

    def _say(self, figures: Figures) -> None:
        totals, query, shown = figures.totals, self._model.query, self._model.rowCount()
        told = self._came if self.isVisible() else 0
        self._came = 0
        all_of_them = translate("Window", "%n report(s)", n=figures.all)
        if figures.grouped:
            all_of_them = translate("Window", "%n group(s)", n=figures.all)
        if is_narrowed(query) and self._model.has_answer:
            words = translate("Window", "{shown} of {all}", shown=number(shown), all=all_of_them)
            parts = [words, *self._filters.words()]
        else:
            new = translate("Window", "%n new", n=figures.new)
            parts = [f"{all_of_them}, {new}" if figures.new else all_of_them]
            if figures.delivered:
                parts.append(translate("Window", "%n delivered", n=figures.delivered))
            if totals.aged:
                before = short_date(instant(totals.floor_ns))
                parts.append(
                    translate(
                        "Window", "%n from before {date} not listed", n=totals.aged, date=before
                    )
                )
        self.counts.setText(" · ".join(parts))
        self._say_delivery(figures)
        if told:
            announce(self.counts, translate("Window", "%n new report(s)", n=told))

    def _say_delivery(self, figures: Figures) -> None:
        words = ""
        if figures.held:
            words = say(LABELS[StateName.BLOCKED].sentence)
        elif figures.failing is not None:
            why = f"{visible(figures.failing.host, limit=100)}: {say(figures.failing.why)}"
            words = f"{say(LABELS[StateName.RETRYING].sentence)} {why}"
        elif figures.waiting:
            words = translate("Window", "%n on the way", n=figures.waiting)
        self.delivery.setText(words)
        self._arrange()

    def _arrange(self) -> None:
        """Show the most important of what wants to be shown."""
        first = next((part for part in self._parts if part.is_wanted), None)
        for part in self._parts:
            part.setVisible(part is first)
        self.delivery.setVisible(first is None and bool(self.delivery.text()))

    def _fix_height(self) -> None:
        self.setFixedHeight(max(part.sizeHint().height() for part in self._parts))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fix_height()
