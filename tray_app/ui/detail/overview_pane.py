"""The tab "Overview": what to try, what happened, what Cortex was doing, and where it ran."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tray_app.messages import Message
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.ui.detail.advice_card import AdviceCard
from tray_app.ui.detail.facts_view import FactsView
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.accessible import answer_for_scroll_areas


class OverviewPane(QScrollArea):
    """The card above one document, which scroll together."""

    def __init__(self) -> None:
        super().__init__()
        answer_for_scroll_areas()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = AdviceCard()
        self.facts = FactsView()
        self.facts.cursorPositionChanged.connect(self._follow_cursor)
        self._content = content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE * 3 // 2, SPACE * 3 // 2, SPACE * 3 // 2, SPACE)
        column.setSpacing(SPACE * 3 // 2)
        column.addWidget(self.card)
        column.addWidget(self.facts)
        column.addStretch(1)
        self.setWidget(content)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        content.setBackgroundRole(QPalette.ColorRole.Base)

    def show_report(
        self, report: CrashReport | DamagedRecord | None, remarks: Sequence[Message] = ()
    ) -> None:
        """Show it from its beginning; *remarks* are said beside what happened."""
        self.facts.show_report(report, remarks)
        self.verticalScrollBar().setValue(0)

    def recolour(self) -> None:
        """Take the colours of the theme."""
        self.card.recolour()
        self.facts.recolour()

    @Slot()
    def _follow_cursor(self) -> None:
        """Scroll to where the keyboard is in the document."""
        if self.facts.hasFocus():
            place = self.facts.cursorRect()
            centre = self.facts.viewport().mapTo(self._content, place.center())
            self.ensureVisible(centre.x(), centre.y(), 0, place.height() * 2)
