"""The line at the foot of the window: how many reports there are, and whether sending goes well."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from tray_app.errors import TrayError
from tray_app.model.query import Totals
from tray_app.model.report import instant
from tray_app.services.outbox import Failing
from tray_app.services.services import Services
from tray_app.ui.list.report_table import ReportTableModel
from tray_app.ui.list.state import is_narrowed
from tray_app.ui.tasks import Tasks
from tray_app.ui.text import number, say, short_date, short_time, tooltip, translate, visible
from tray_app.ui.theme import colours
from tray_app.ui.widgets.basics import announce


class StatusLine(QWidget):
    """Asks for the figures off the UI thread, and says them."""

    announced = Signal(str)
    """With what a screen reader was told."""

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        model: ReportTableModel,
        *,
        failed: Callable[[TrayError], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._model, self._failed = services, tasks, model, failed
        self._came = 0
        """New reports that have not been told of."""
        self.counts, self.delivery = QLabel(), QLabel()
        for label in (self.counts, self.delivery):
            label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.counts)
        row.addStretch(1)
        row.addWidget(self.delivery)

    def recolour(self) -> None:
        """Take the colours of the theme."""
        for label in (self.counts, self.delivery):
            label.setStyleSheet(f"color: {colours().muted.name()}")

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
        services = self._services

        def facts() -> tuple[Totals, Failing | None, int, int]:
            outbox = services.outbox
            waiting = sum(each.next_attempt is not None for each in outbox.queue())
            return services.reports.totals(), outbox.failing(), len(outbox.held()), waiting

        def done(found: tuple[Totals, Failing | None, int, int]) -> None:
            totals, failing, held, waiting = found
            self._say_counts(totals)
            self._say_delivery(failing, held, waiting)

        self._tasks.run(facts, done=done, failed=self._failed, owner=self)

    def _say_counts(self, totals: Totals) -> None:
        parts = [translate("Window", "%n report(s)", n=totals.reports)]
        shown = self._model.rowCount()
        if is_narrowed(self._model.query) and self._model.has_answer:
            parts = [
                translate(
                    "Window", "{shown} of %n report(s)", n=totals.reports, shown=number(shown)
                )
            ]
        elif self._model.query.grouped and self._model.has_answer:
            parts.append(translate("Window", "%n kind(s)", n=shown))
        if totals.unseen:
            parts.append(translate("Window", "%n new", n=totals.unseen))
        if self._came and self.isVisible():
            words = translate("Window", "%n new report(s)", n=self._came)
            announce(self.counts, words)
            self.announced.emit(words)
        self._came = 0
        if totals.damaged:
            parts.append(translate("Window", "%n damaged", n=totals.damaged))
        if totals.aged:
            before = short_date(instant(totals.floor_ns))
            parts.append(
                translate("Window", "%n from before {date} not listed", n=totals.aged, date=before)
            )
        self.counts.setText(" · ".join(parts))

    def _say_delivery(self, failing: Failing | None, held: int, waiting: int) -> None:
        why = ""
        if held:
            words = translate("Window", "Sending needs attention: address or credentials are wrong")
        elif failing is not None:
            words = translate(
                "Window",
                "Sending has failed %n time(s) since {when}; it is tried again",
                n=failing.times,
                when=short_time(failing.since),
            )
            words = f"{words} · {say(failing.why, limit=60)}"
        elif waiting:
            words = translate("Window", "%n report(s) on the way", n=waiting)
        else:
            words = ""
        if failing is not None:
            # The line is short; the reason may be long, and is the server's words.
            why = visible(f"{failing.host}: {say(failing.why)}", limit=400)
        self.delivery.setText(words)
        self.delivery.setToolTip(tooltip(why))
        self.delivery.setAccessibleDescription(why)
