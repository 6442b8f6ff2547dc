"""Colours for marked text, chosen by how light the palette is: never colour alone, always a line
beneath as well.
"""

from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from tray_app.ui.theme import is_dark


def hidden_format(palette: QPalette) -> QTextCharFormat:
    """Return the look of a placeholder that stands for something hidden."""
    dark = is_dark(palette)
    return _format(
        QColor("#5a4500" if dark else "#ffe69a"), QColor("#fff3cf" if dark else "#3a2c00")
    )


def sent_format(palette: QPalette) -> QTextCharFormat:
    """Return the look of a line that only the request has."""
    dark = is_dark(palette)
    return _format(
        QColor("#0f4226" if dark else "#cdf3d9"),
        QColor("#d8ffe6" if dark else "#08331a"),
        line=False,
    )


def stored_format(palette: QPalette) -> QTextCharFormat:
    """Return the look of a line that only the stored record has."""
    dark = is_dark(palette)
    return _format(
        QColor("#59202a" if dark else "#ffdce0"),
        QColor("#ffe3e6" if dark else "#4d0d16"),
        line=False,
    )


def changed_format(palette: QPalette) -> QTextCharFormat:
    """Return the look of words that the user wrote in the place of others."""
    look = sent_format(palette)
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    return look


def _format(background: QColor, foreground: QColor, *, line: bool = True) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(background)
    look.setForeground(foreground)
    if line:
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
