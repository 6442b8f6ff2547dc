"""What screen readers are told of an area that scrolls, without the mistake of Qt's own answer.

Qt 6.12 takes the child that a reader asks for without looking whether it is there. The scroll bars
leave the list when the area is hidden, so a reader that asks by a number it was told a moment ago
ends the program. The interface of plain widgets looks first.
"""

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea

_kept: list[QAccessibleWidget] = []
"""Qt owns the interfaces; Python's side of them has to live as long."""
_told = False


def tell_readers() -> None:
    """Have Qt ask us for the interface of a scroll area, once for the program."""
    global _told
    if not _told:
        _told = True
        QAccessible.installFactory(_interface)


def _interface(kind: str, widget: QObject) -> QAccessibleInterface | None:
    if kind != "QScrollArea" or not isinstance(widget, QScrollArea):
        return None
    _kept[:] = [each for each in _kept if shiboken6.isValid(each)]
    made = QAccessibleWidget(widget, QAccessible.Role.Client)
    _kept.append(made)
    return made
