"""The timeline for a screen reader: a chart whose bars are items that can be walked through, each
with its words.

Qt gives a widget that draws itself no role, and knows nothing of what it draws. (A value of its
own, `QAccessibleValueInterface`, cannot be offered from Python: PySide6 6.11 ends the program when
`interface_cast` is overridden. The bar that has the focus is the value.)
"""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

if TYPE_CHECKING:
    from tray_app.ui.list.timeline import Timeline


class ChartInterface(QAccessibleWidget):
    """The whole chart. Its bars are made when they are asked for."""

    def __init__(self, chart: "Timeline") -> None:
        super().__init__(chart, QAccessible.Role.Chart)
        self._chart = chart
        self._bars: dict[int, _Bar] = {}
        self._ids: list[int] = []
        chart.bars_changed.connect(self._forget_bars)
        chart.destroyed.connect(self._forget_bars)

    def _forget_bars(self) -> None:
        """Take back what was handed out: the bars are others now, or the chart has gone."""
        numbers, self._ids = self._ids, []
        for number in numbers:
            QAccessible.deleteAccessibleInterface(number)
        self._bars.clear()

    # Qt's own names last

    def childCount(self) -> int:
        return len(self._chart.histogram.columns)

    def child(self, index: int) -> QAccessibleInterface:
        if not 0 <= index < len(self._chart.histogram.columns):
            return None  # type: ignore[return-value] # a null pointer, as Qt has it
        if index not in self._bars:
            self._bars[index] = _Bar(self._chart, index)
            self._ids.append(QAccessible.registerAccessibleInterface(self._bars[index]))
        return self._bars[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.place if isinstance(child, _Bar) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        point = self._chart.mapFromGlobal(QPoint(x, y))
        return self.child(self._chart.bar_at(point) if self._chart.rect().contains(point) else -1)

    def focusChild(self) -> QAccessibleInterface:
        return self.child(self._chart.cursor_place() if self._chart.hasFocus() else -1)

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Value:
            place = self._chart.cursor_place()
            return self._chart.words_of(place) if place >= 0 else ""
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.multiSelectable = state.extSelectable = True
        return state


class _Bar(QAccessibleInterface):
    """One bar: an item of the chart, named by its words."""

    def __init__(self, chart: "Timeline", place: int) -> None:
        super().__init__()
        self._chart, self.place = chart, place

    def isValid(self) -> bool:
        return shiboken6.isValid(self._chart) and self.place < len(self._chart.histogram.columns)

    def object(self) -> QObject:
        return None  # type: ignore[return-value] # a bar is no object of its own

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        return (
            self._chart.words_of(self.place)
            if kind is QAccessible.Text.Name and self.isValid()
            else ""
        )

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """A bar's words are what they are."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        state.focusable = state.selectable = True
        state.focused = self._chart.hasFocus() and self._chart.cursor_place() == self.place
        state.selected = self._chart.is_chosen(self.place)
        state.invisible = not self._chart.isVisible()
        return state

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        area = self._chart.bar_area(self.place)
        return QRect(self._chart.mapToGlobal(area.topLeft()), area.size())

    def parent(self) -> QAccessibleInterface:
        if not shiboken6.isValid(self._chart):
            return None  # type: ignore[return-value]
        return QAccessible.queryAccessibleInterface(self._chart)

    def window(self) -> QWindow:
        return self._chart.window().windowHandle()

    def child(self, index: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]


def say_focus(chart: "Timeline") -> None:
    """Tell whoever listens that the focus is on another bar."""
    if not QAccessible.isActive():
        return
    bar = QAccessible.queryAccessibleInterface(chart).focusChild()
    if bar is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(bar, QAccessible.Event.Focus))
        QAccessible.updateAccessibility(QAccessibleEvent(bar, QAccessible.Event.SelectionWithin))
