"""The three lines above the buttons: what happened, its facts, and what came of sending it.

Each is one line, whatever it says, so that nothing beneath moves with the selection.
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tray_app.ui.detail.state import Header
from tray_app.ui.text import say, what_happened
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import arranged
from tray_app.ui.widgets.plain_text import ElidedLabel

TITLE_SIZE = 1.35
"""Times the usual letters."""


class HeaderView(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.title, self.state = ElidedLabel(fills_row=True), ElidedLabel(fills_row=True)
        self.facts = ElidedLabel(fills_row=True, role="muted")
        arranged(QVBoxLayout(self), self.title, self.facts, self.state, spacing=SPACE // 2)
        self._set_title_font()

    def show_header(self, header: Header, *, tip: str = "") -> None:
        """Show it; *tip* says the time exactly."""
        self.title.setText(what_happened(say(header.title, limit=400), limit=400))
        self.facts.setText(" · ".join(say(each, limit=120) for each in header.facts), tip)
        self.state.setText(say(header.state, limit=400), say(header.explanation))
        self.state.tint(header.role)

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
