"""A label of several lines that asks for the height it needs: what stands below it is never drawn over it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class WrappedLabel(QLabel):
    """Plain text that wraps, and can be selected. Qt's own label asks for one line wherever it stands in a stack."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _ask_for_height(self) -> None:
        asked = self.minimumHeight()
        self.setMinimumHeight(0)  # or the height of before would count as needed
        needed = self.heightForWidth(self.width()) if self.text() else 0
        self.setMinimumHeight(max(0, needed))
        if needed < asked:
            self.updateGeometry()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._ask_for_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask_for_height()
