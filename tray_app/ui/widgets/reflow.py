"""A layout that puts its widgets side by side where they fit, and else one above the other."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Reflow(QLayout):
    """Decides by the width alone, so that nothing can swing between the two."""

    def __init__(self, parent: QWidget | None = None, *, fill_first: bool = False) -> None:
        """*fill_first*: the first takes all the room that the others leave."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._fill_first = fill_first

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal if self._fill_first else Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        return self._place(QRect(0, 0, inner, 0), really=False) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(each.sizeHint().width() for each in shown) + self._gaps(shown)
        height = max((each.sizeHint().height() for each in shown), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        shown = self._shown()
        width = max((each.minimumSize().width() for each in shown), default=0)
        height = max((each.minimumSize().height() for each in shown), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        margins: QMargins = self.contentsMargins()
        self._place(rect.marginsRemoved(margins), really=True)

    def _shown(self) -> list[QLayoutItem]:
        return [each for each in self._items if not each.isEmpty()]

    def _gaps(self, shown: list[QLayoutItem]) -> int:
        return max(0, self.spacing()) * max(0, len(shown) - 1)

    def _place(self, rect: QRect, *, really: bool) -> int:
        """Return the height; *really* puts the widgets there."""
        shown, gap = self._shown(), max(0, self.spacing())
        widths = [each.sizeHint().width() for each in shown]
        if sum(widths) + self._gaps(shown) > rect.width():
            return self._stack(shown, rect, gap, really=really)
        if self._fill_first and shown:
            widths[0] += rect.width() - sum(widths) - self._gaps(shown)
        heights = [_height(each, width) for each, width in zip(shown, widths, strict=True)]
        tallest = max(max(heights, default=0), rect.height() if really else 0)
        x = rect.left()
        mirrored = self._is_mirrored()
        for item, width, height in zip(shown, widths, heights, strict=True):
            if really:
                left = rect.left() + rect.right() - x - width + 1 if mirrored else x
                top = rect.top() + (tallest - height) // 2
                item.setGeometry(QRect(left, top, width, height))
            x += width + gap
        return tallest

    def _is_mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _stack(self, shown: list[QLayoutItem], rect: QRect, gap: int, *, really: bool) -> int:
        y = rect.top()
        for number, item in enumerate(shown):
            width = rect.width()
            if self._fill_first and number:
                width = min(width, item.sizeHint().width())
            height = _height(item, width)
            if really:
                left = rect.right() - width + 1 if self._is_mirrored() else rect.left()
                item.setGeometry(QRect(left, y, width, height))
            y += height + gap
        return max(0, y - gap - rect.top())


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()
