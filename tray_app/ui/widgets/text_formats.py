"""Colours for marked text, chosen by how light the palette is: never colour alone, always a line
beneath as well.
"""

from typing import Literal

from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from tray_app.ui.theme import is_dark

Look = Literal["hidden", "stored", "sent", "changed"]
_SENT = ("#cdf3d9", "#08331a"), ("#0f4226", "#d8ffe6")
_COLOURS: dict[Look, tuple[tuple[str, str], tuple[str, str]]] = {
    "hidden": (("#ffe69a", "#3a2c00"), ("#5a4500", "#fff3cf")),
    "stored": (("#ffdce0", "#4d0d16"), ("#59202a", "#ffe3e6")),
    "sent": _SENT,
    "changed": _SENT,
}
"""Background and letters, in light and in dark."""


def look_of(kind: Look, palette: QPalette) -> QTextCharFormat:
    """Return the look of what stands for something hidden, of lines that only the stored record or
    the request has, or of words that the user wrote in the place of others.
    """
    look = QTextCharFormat()
    background, letters = _COLOURS[kind][is_dark(palette)]
    look.setBackground(QColor(background))
    look.setForeground(QColor(letters))
    if kind in ("hidden", "changed"):
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    return look


def selection(
    view: QPlainTextEdit, start: int, end: int, look: QTextCharFormat, *, whole: bool = False
) -> QTextEdit.ExtraSelection:
    """Return a marked piece of a view: characters as Qt counts them; `whole` reaches to the right
    edge.
    """
    marked = QTextEdit.ExtraSelection()
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    marked.cursor = cursor
    marked.format = QTextCharFormat(look)
    if whole:
        marked.format.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
    return marked
