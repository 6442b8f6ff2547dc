"""The tab "Overview": what to try, what happened, what Cortex was doing, and where it ran."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from tray_app.messages import Message
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.ui.detail.advice_card import AdviceCard
from tray_app.ui.detail.facts_view import FactsView
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import ScrolledColumn, arranged


class OverviewPane(ScrolledColumn):
    """The card above one document, which scroll together."""

    def __init__(self) -> None:
        super().__init__(spacing=SPACE * 3 // 2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = AdviceCard()
        self.facts = FactsView()
        self.facts.cursorPositionChanged.connect(self._follow_cursor)
        arranged(self.column, self.card, self.facts, 1, edge=None)

    def show_report(
        self, report: CrashReport | DamagedRecord | None, remarks: Sequence[Message] = ()
    ) -> None:
        """Show it from its beginning; *remarks* are said beside what happened."""
        self.facts.show_report(report, remarks)
        self.verticalScrollBar().setValue(0)

    def _follow_cursor(self) -> None:
        """Scroll to where the keyboard is in the document."""
        if self.facts.hasFocus():
            place = self.facts.cursorRect()
            centre = self.facts.viewport().mapTo(self.content, place.center())
            self.ensureVisible(centre.x(), centre.y(), 0, place.height() * 2)
