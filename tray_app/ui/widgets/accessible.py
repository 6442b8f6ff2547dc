"""What screen readers are told of widgets for which Qt's own answer is wrong, or none.

Interfaces made in Python belong to Qt's cache once they are handed out, and must outlive every
question that it asks: so they are kept here until the cache has let go of them.
"""

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

_kept: list[QAccessibleInterface] = []
_makers: dict[str, Callable[[Any], QAccessibleInterface]] = {}


def answer_for(kind: str, make: Callable[[Any], QAccessibleInterface]) -> None:
    """Have Qt take from *make* the interface of each widget of a class."""
    if not _makers:
        QAccessible.installFactory(_interface)
    _makers[kind] = make


def answer_for_scroll_areas() -> None:
    """Keep readers from ending the program.

    Qt 6.12 takes the child that a reader asks for without looking whether it is there. The scroll
    bars leave the list when the area is hidden, so a reader that asks by a number it was told a
    moment ago ends the program. The interface of plain widgets looks first.
    """
    answer_for("QScrollArea", lambda area: QAccessibleWidget(area, QAccessible.Role.Client))


def _interface(kind: str, widget: QObject) -> QAccessibleInterface | None:
    if kind not in _makers:
        return None
    _kept[:] = [each for each in _kept if shiboken6.isValid(each)]
    _kept.append(_makers[kind](widget))
    return _kept[-1]
