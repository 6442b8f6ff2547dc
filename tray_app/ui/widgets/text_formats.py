"""Colours for marked text, by how light the palette is; always with a line as well."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from tray_app.ui.theme import is_dark

Look = Literal["hidden", "stored", "sent", "changed"]
_SENT = ("#cdf3d9", "#08331a"), ("#0f4226", "#d8ffe6")
_COLOURS: dict[Look, tuple[tuple[str, str], tuple[str, str]]] = {
    "hidden": (("#ffe69a", "#3a2c00"), ("#5a4500", "#fff3cf")),
    "stored": (("#ffdce0", "#4d0d16"), ("#59202a", "#ffe3e6")),
    "sent": _SENT,
    "changed": _SENT,
}
"""Background and letters, in light and in dark, of what stands for something hidden, of lines that
only the stored record or the request has, and of words that the user wrote in the place of others.
"""


class Mark(NamedTuple):
    """A marked piece of a view: characters as Qt counts them."""

    start: int
    end: int
    look: Look


class Marks(QObject):
    """The marked pieces of one view, in colours that follow the theme."""

    def __init__(self, view: QPlainTextEdit, *, whole_lines: bool = False) -> None:
        """*whole_lines*: each reaches to the right edge."""
        super().__init__(view)
        self._view, self._whole_lines = view, whole_lines
        self._marks: Sequence[Mark] = ()
        application = QApplication.instance()
        if isinstance(application, QGuiApplication):
            application.paletteChanged.connect(self._draw)

    def show(self, marks: Sequence[Mark]) -> None:
        """Mark these pieces, and no others."""
        self._marks = marks
        self._draw()

    def _draw(self) -> None:
        is_dark_now = is_dark(QGuiApplication.palette())
        self._view.setExtraSelections([self._selection(each, is_dark_now) for each in self._marks])

    def _selection(self, mark: Mark, is_dark_now: bool) -> QTextEdit.ExtraSelection:
        background, letters = _COLOURS[mark.look][is_dark_now]
        look, cursor = QTextCharFormat(), QTextCursor(self._view.document())
        look.setBackground(QColor(background))
        look.setForeground(QColor(letters))
        if mark.look in ("hidden", "changed"):
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        if self._whole_lines:
            look.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        marked = QTextEdit.ExtraSelection()
        marked.cursor, marked.format = cursor, look
        return marked
