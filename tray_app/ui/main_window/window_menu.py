"""The menu of the window, whose keys work in the whole of it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStyleOptionToolButton, QToolButton, QWidget

from tray_app.ui.text import translate

Entry = tuple[str, QKeySequence.StandardKey | str, Callable[[], object]]
"""Words, key, and what it does."""


class MenuButton(QToolButton):
    """The button at the end of the window's first row."""

    def __init__(self, entries: Iterable[Entry | None], window: QWidget) -> None:
        """None among *entries* is a line between them."""
        super().__init__(window)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(translate("Window", "Menu"))
        self.setToolTip(translate("Window", "Menu"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(window)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            text, keys, chosen = entry
            action = QAction(text, window)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, chosen=chosen: chosen())
            menu.addAction(action)
            # A menu's entries hear their keys only in a menu bar; the window always does.
            window.addAction(action)
        self.setMenu(menu)

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        # Without an arrow. A style sheet that takes it away keeps the colours of another theme.
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
