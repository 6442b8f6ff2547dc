"""The three lines above the buttons: what happened, its facts, and what came of sending it.

Each is one line, whatever it says, so that nothing beneath moves with the selection.
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from tray_app.model.state import Role
from tray_app.ui.detail.state import Header
from tray_app.ui.text import say, tooltip, what_happened
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.basics import edgeless

TITLE_SIZE = 1.35
"""Times the usual letters."""


class ElidedLabel(QLabel):
    """One line of plain text, cut where there is no room for all of it; a tip then has the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.full = ""
        self._tip = ""

    def show_text(self, text: str, tip: str = "") -> None:
        """Show *text*; the tip says *tip* as well."""
        self.full, self._tip = text, tip
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        self._cut()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._cut()

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(
            self.full, Qt.TextElideMode.ElideRight, max(0, self.width())
        )
        self.setText(shown)
        rest = self.full if shown != self.full else ""
        self.setToolTip(tooltip("\n".join(filter(None, (rest, self._tip)))))


class HeaderView(QWidget):
    """Shows a `Header`."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.facts, self.state = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self._role: Role = "muted"
        column = edgeless(QVBoxLayout(self), spacing=SPACE // 2)
        for label in (self.title, self.facts, self.state):
            column.addWidget(label)
        self._set_title_font()

    def show_header(self, header: Header, *, tip: str = "") -> None:
        """Show it; *tip* says the time exactly."""
        self.title.show_text(what_happened(say(header.title, limit=400), limit=400))
        self.facts.show_text(" · ".join(say(each, limit=120) for each in header.facts), tip)
        self.state.show_text(say(header.state, limit=400), say(header.explanation))
        self._role = header.role
        self.recolour()

    def recolour(self) -> None:
        """Take the colours of the theme."""
        shade = colours()
        self.facts.setStyleSheet(f"color: {shade.muted.name()}")
        self.state.setStyleSheet(f"color: {shade.of(self._role).name()}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._set_title_font()

    def _set_title_font(self) -> None:
        font = self.font()
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * TITLE_SIZE)
        font.setBold(True)
        self.title.setFont(font)
