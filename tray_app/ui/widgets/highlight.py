"""Colours and weights in plain text: JSON by its parts, a stack by whose code a line is."""

import re
from collections.abc import Mapping

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from tray_app.ui.theme import colours

LONGEST_LINE = 20_000
"""A longer line is left plain: colouring it would take longer than reading it."""

_JSON = re.compile(
    r'(?P<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<text>"(?:[^"\\]|\\.)*"?)'
    r"|(?P<number>-?\b\d[\d.eE+-]*\b|\btrue\b|\bfalse\b|\bnull\b)"
)


class JsonHighlighter(QSyntaxHighlighter):
    """Tells keys, texts and numbers apart."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.recolour()

    def recolour(self) -> None:
        """Take the colours of the theme and colour again."""
        shade = colours()
        for name, colour in (
            ("key", shade.key),
            ("text", shade.text_literal),
            ("number", shade.number_literal),
        ):
            made = QTextCharFormat()
            made.setForeground(colour)
            self._formats[name] = made
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if len(text) > LONGEST_LINE:
            return
        for found in _JSON.finditer(text):
            self.setFormat(
                found.start(), found.end() - found.start(), self._formats[found.lastgroup or "text"]
            )


class StackHighlighter(QSyntaxHighlighter):
    """Makes Cortex's own frames bold and dims those of libraries; weight alone tells them apart."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._own: Mapping[int, bool] = {}
        self._bold, self._dim = QTextCharFormat(), QTextCharFormat()
        self.recolour()

    def show_frames(self, own: Mapping[int, bool]) -> None:
        """Take for each line that is a frame whether it is Cortex's own."""
        self._own = own
        self.rehighlight()

    def recolour(self) -> None:
        """Take the colours of the theme and colour again."""
        self._bold.setFontWeight(QFont.Weight.Bold)
        self._dim.setForeground(colours().muted)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        own = self._own.get(self.currentBlock().blockNumber())
        if own is not None:
            self.setFormat(0, len(text), self._bold if own else self._dim)
