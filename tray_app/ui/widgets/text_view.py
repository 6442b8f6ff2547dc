"""A read-only view of plain text that cannot be frozen by its size, with a find bar."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from tray_app.ui import icons
from tray_app.ui.text import translate
from tray_app.ui.theme import SPACE, colours, fixed_font
from tray_app.ui.widgets.basics import arranged
from tray_app.ui.widgets.plain_text import SELECTABLE, PlainLabel


class TextView(QPlainTextEdit):
    """Monospaced, read-only, with a visible cursor: read and selected by keyboard too."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(SELECTABLE)
        self.document().setDefaultFont(fixed_font())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange):
            self.document().setDefaultFont(fixed_font())


class FindBar(QWidget):
    """Finds words in one text view: Enter for the next, Shift+Enter for the last, Esc to close."""

    def __init__(self, view: QPlainTextEdit) -> None:
        super().__init__()
        self._view = view
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Find", "Find in this text"))
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(translate("Find", "Find in this text"))
        self.field.textChanged.connect(lambda _text: self.find_next(from_here=True))
        self.field.returnPressed.connect(self.find_next)
        self._result = PlainLabel()
        self._buttons = [
            self._button(
                "up", translate("Find", "Find previous"), lambda: self.find_next(backwards=True)
            ),
            self._button("down", translate("Find", "Find next"), self.find_next),
            self._button("close", translate("Find", "Close the find bar"), self.close_bar),
        ]
        row = arranged(QHBoxLayout(self), (self.field, 1), self._result, spacing=SPACE // 2)
        row.setContentsMargins(0, SPACE // 2, 0, 0)
        for button, _ in self._buttons:
            row.addWidget(button)
        self.recolour()
        self.hide()
        # Only while the bar is shown; a hidden widget's shortcut is inactive.
        QShortcut(QKeySequence.StandardKey.FindNext, self, self.find_next)
        QShortcut(
            QKeySequence.StandardKey.FindPrevious, self, lambda: self.find_next(backwards=True)
        )

    def open(self) -> None:
        """Show the bar, with what is selected in it."""
        selected = self._view.textCursor().selectedText()
        if selected and "\u2029" not in selected and len(selected) < 200:
            self.field.setText(selected)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self._view.setFocus()

    def recolour(self) -> None:
        """Take the colours of the theme."""
        for button, name in self._buttons:
            button.setIcon(icons.symbol(name, colours().muted.name()))

    def find_next(self, *, backwards: bool = False, from_here: bool = False) -> None:
        """Go to the next place, beginning anew at the other end; *from_here*: it may be here."""
        wanted = self.field.text()
        self._result.clear()
        if not wanted:
            return
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        cursor = self._view.textCursor()
        if from_here:
            cursor.setPosition(cursor.selectionStart())
        document = self._view.document()
        found = document.find(wanted, cursor, flags)
        if found.isNull():
            edge = QTextCursor(document)
            edge.movePosition(
                QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start
            )
            found = document.find(wanted, edge, flags)
        if found.isNull():
            self._result.setText(translate("Find", "Not found"))
        else:
            self._view.setTextCursor(found)

    def _button(self, icon: str, name: str, pressed: Callable[[], None]) -> tuple[QToolButton, str]:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: pressed())
        return button, icon

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.find_next(backwards=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)
