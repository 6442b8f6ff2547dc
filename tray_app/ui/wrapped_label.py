"""A label of several lines that asks for the height it needs: what stands below it is never drawn over it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class WrappedLabel(QLabel):
    """Plain text that wraps. Qt's own label asks for one line wherever it stands in a stack of pages."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, selectable: bool = True) -> None:
        """What is *selectable* is a stop of the Tab key as well."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if selectable:
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
