"""The button "Views": its words say which view is shown, its menu has all of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QStyleOptionToolButton, QToolButton, QWidget

from tray_app.model.saved_view import Active, SavedView
from tray_app.ui import icons
from tray_app.ui.text import tooltip, translate, visible
from tray_app.ui.theme import SPACE

LONGEST_CHARACTERS = 20
"""About so many fit on the button."""
KEYS = tuple(f"Ctrl+{number}" for number in range(1, 10))


class ViewsButton(QToolButton):
    """Shows what it is told; tells what was chosen."""

    view_wanted = Signal(object)
    """With a SavedView."""
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # Its own arrow, as large as a box's and behind the words: the style's is a dot in the
        # corner.
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.setIconSize(QSize(SPACE + 2, SPACE + 2))
        self._turn()
        self._draw_arrow()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Views", "Views"))
        self._menu = QMenu(self)
        # The button is turned for the sake of its arrow; its menu would turn with it.
        self._menu.setLayoutDirection(QGuiApplication.layoutDirection())
        self._menu.setToolTipsVisible(True)
        self.setMenu(self._menu)

    def show_views(self, views: Sequence[SavedView], active: Active, *, locked: str) -> None:
        """Offer *views*; *locked* says why the user's own cannot be changed, or is empty."""
        self._say(active)
        menu = self._menu
        menu.clear()
        one = QActionGroup(menu)
        own_begun = False
        for number, view in enumerate(views):
            if not view.key and not own_begun:
                own_begun = True
                menu.addSeparator()
            action = menu.addAction(_escaped(view_name(view)))
            action.setCheckable(True)
            action.setChecked(view.id == active.view.id)
            one.addAction(action)
            if view.id == active.view.id and active.changed:
                action.setText(
                    translate("Views", "{name} (changed)", name=_escaped(view_name(view)))
                )
            if number < len(KEYS):  # a tool button's menu hears its keys in the whole window
                action.setShortcut(QKeySequence(KEYS[number]))
            action.triggered.connect(lambda _checked=False, view=view: self.view_wanted.emit(view))
        menu.addSeparator()
        save = menu.addAction(translate("Views", "&Save this view…"))
        save.setEnabled(not locked)
        if locked:
            save.setToolTip(tooltip(locked))
        save.triggered.connect(lambda _checked=False: self.save_wanted.emit())

    def _say(self, active: Active) -> None:
        name = view_name(active.view)
        room = self.fontMetrics().averageCharWidth() * LONGEST_CHARACTERS
        short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        said = (
            translate("Views", "{name}, changed since it was chosen", name=name)
            if active.changed
            else name
        )
        self.setText(f"{short} •" if active.changed else short)
        self.setToolTip(tooltip(translate("Views", "View: {name}", name=said)))
        self.setAccessibleDescription(said)

    def _turn(self) -> None:
        """Put the picture behind the words, whichever way they run."""
        forwards = QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if forwards else Qt.LayoutDirection.LeftToRight
        )

    def _draw_arrow(self) -> None:
        self.setIcon(icons.symbol("down", self.palette().buttonText().color().name()))

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.text = (
            f"\u2002{option.text}"  # the style leaves no room before words whose picture comes last
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._draw_arrow()


def view_name(view: SavedView) -> str:
    """Return what a view is called: in the user's language where it comes with the program."""
    return translate("Views", view.name) if view.key else visible(view.name, limit=60)


def _escaped(text: str) -> str:
    """Return *text* for a menu, in which & marks a key."""
    return text.replace("&", "&&")
