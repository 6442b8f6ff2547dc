"""One of several pages in the same place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget


class Pages(QWidget):
    """As QStackedWidget, which screen readers call a "layered pane" at every page."""

    currentChanged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QStackedLayout(self)
        self._layout.currentChanged.connect(self.currentChanged)

    def addWidget(self, page: QWidget) -> int:
        """Add a page; return its number."""
        number: int = self._layout.addWidget(page)
        return number

    def count(self) -> int:
        """Return how many pages there are."""
        number: int = self._layout.count()
        return number

    def widget(self, number: int) -> QWidget | None:
        """Return a page."""
        return self._layout.widget(number)

    def currentIndex(self) -> int:
        """Return the number of the page that is shown."""
        number: int = self._layout.currentIndex()
        return number

    def currentWidget(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._layout.currentWidget()

    def setCurrentIndex(self, number: int) -> None:
        """Show a page by its number."""
        self._layout.setCurrentIndex(number)

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show a page."""
        self._layout.setCurrentWidget(page)
