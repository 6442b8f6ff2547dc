"""The two halves of the window: side by side, or one above the other where it is narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import USUAL_LINE
from tray_app.ui.widgets.layout_memory import LayoutMemory

NARROW = 900
"""In pixels of usual letters: below this one half is above the other."""
LOW = {600: 860, 460: 580}
"""Below such a height the halves stay beside each other, unless it is narrower than that."""
LEAST_OF_DETAIL = 280
"""So wide the report stays in the user's hands: its buttons have room."""
SHARES = {Qt.Orientation.Horizontal: 0.5, Qt.Orientation.Vertical: 0.38}
"""How much of the room the list has at first."""
LARGEST = QSize(1400, 900)
SIDE_BY_SIDE = QSize(1120, 680)
"""Smaller only where the screen is: the halves have room beside each other."""
OF_THE_SCREEN = 0.7


def first_size(screen: QSize) -> QSize:
    """Return how large the window opens: 70 % of the screen, within limits."""
    wanted = QSize(round(screen.width() * OF_THE_SCREEN), round(screen.height() * OF_THE_SCREEN))
    return wanted.boundedTo(LARGEST).expandedTo(SIDE_BY_SIDE).boundedTo(screen)


class Halves(QSplitter):
    """List and detail. Each way of standing keeps its own share."""

    def __init__(self, listed: QWidget, detail: QWidget, memory: LayoutMemory) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._memory, self._window_size = memory, QSize()
        self._detail = detail
        self._shares = {
            way: memory.number(f"share-{way.name}", share) for way, share in SHARES.items()
        }
        for each in (listed, detail):
            # With a size of its own a half never makes the window larger: it scrolls, or is cut.
            each.setMinimumSize(200, 120)
            self.addWidget(each)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(SPACE)
        self.splitterMoved.connect(self._on_moved)

    def save(self) -> None:
        """Remember the shares."""
        for way, share in self._shares.items():
            self._memory.set_word(f"share-{way.name}", f"{share:.3f}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letters = max(1.0, self.fontMetrics().height() / USUAL_LINE)
        size = self.window().size()
        narrow = min(
            (width for height, width in LOW.items() if size.height() < height * letters),
            default=NARROW,
        )
        is_narrow = size.width() < narrow * letters
        way = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        self._detail.setMinimumWidth(round(LEAST_OF_DETAIL * letters))
        # What comes and goes below takes its room from the detail: the list stays where it is.
        self.setStretchFactor(0, 0 if is_narrow else 1)
        self.setStretchFactor(1, 1)
        if way is not self.orientation() or size != self._window_size:
            self._window_size = size
            self.setOrientation(way)
            self._share()

    def _share(self) -> None:
        way = self.orientation()
        room = self.width() if way is Qt.Orientation.Horizontal else self.height()
        first = round(room * self._shares[way])
        self.setSizes([first, room - first])

    def _on_moved(self, _position: int, _number: int) -> None:
        sizes = self.sizes()
        if all(sizes):
            self._shares[self.orientation()] = sizes[0] / sum(sizes)
