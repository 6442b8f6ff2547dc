"""One of several pages in the same place."""

from PySide6.QtWidgets import QStackedLayout, QWidget


class Pages(QWidget):
    """As QStackedWidget, which screen readers call a "layered pane" at every page."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        self._layout = QStackedLayout(self)
        for page in pages:
            self._layout.addWidget(page)

    def currentWidget(self) -> QWidget | None:
        return self._layout.currentWidget()

    def setCurrentIndex(self, number: int) -> None:
        self._layout.setCurrentIndex(number)

    def setCurrentWidget(self, page: QWidget) -> None:
        self._layout.setCurrentWidget(page)
