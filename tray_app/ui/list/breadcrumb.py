"""Where one is while a group is open: the way back to all, and which group it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from tray_app.ui.text import translate, visible
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import announce, edgeless


class Breadcrumb(QWidget):
    """Hidden as long as no group is open."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QPushButton(autoDefault=False)
        self.back.setToolTip(translate("Groups", "Back (Esc or Left)"))
        self.back.clicked.connect(self.back_wanted)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text = ""
        row = edgeless(QHBoxLayout(self), spacing=SPACE)
        row.addWidget(self.back)
        row.addWidget(self.words, 1)
        self.hide()

    def open_group(self, what: str, count: int, *, from_groups: bool) -> None:
        """Say which group is open, and where the way back leads."""
        back = (
            translate("Groups", "All groups") if from_groups else translate("Groups", "All reports")
        )
        arrow = "›" if self.isRightToLeft() else "‹"
        self.back.setText(f"{arrow} {back}")
        self.back.setAccessibleName(back)
        if what:
            said = translate(
                "Groups", "{what} – %n report(s)", n=count, what=visible(what, limit=160)
            )
        else:
            said = translate("Groups", "One crash group")
        if said != self._text or self.isHidden():
            self._text = said
            self._elide()
            self.words.setAccessibleName(said)
            self.show()
            announce(self, translate("Groups", "Opened: {what}", what=said))

    def close_group(self) -> None:
        """Hide."""
        self._text = ""
        self.hide()

    def _elide(self) -> None:
        room = max(40, self.words.width())
        self.words.setText(
            self.words.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideMiddle, room)
        )
        self.words.setToolTip("")

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._elide()
