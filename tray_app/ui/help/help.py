"""The help: a few pages that are read without a network."""

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from tray_app import paths
from tray_app.ui.text import translate
from tray_app.ui.widgets.basics import arranged, fit, push_button


class HelpWindow(QMainWindow):
    """Shows `resources/help`, in the user's language where it is there, and finds words in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(translate("Help", "Help"))
        self.view = QTextBrowser()
        self.view.setAccessibleName(translate("Help", "Help"))
        self.view.setOpenLinks(False)
        self.view.setOpenExternalLinks(False)
        self.view.anchorClicked.connect(self._go)
        self.view.setMarkdown(help_text(QLocale().name()))
        self.words = QLineEdit()
        self.words.setPlaceholderText(translate("Help", "Find"))
        self.words.setAccessibleName(translate("Help", "Find"))
        self.words.setClearButtonEnabled(True)
        self.words.returnPressed.connect(self._find)
        again = push_button(translate("Help", "&Next"), self._find)
        row = arranged(QHBoxLayout(), (self.words, 1), again)
        middle = QWidget()
        arranged(QVBoxLayout(middle), row, (self.view, 1), edge=None)
        self.setCentralWidget(middle)
        fit(self, 680, 620)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.words.setFocus)
        QShortcut(QKeySequence("Escape"), self, self.close)
        self.view.setFocus()

    def _find(self) -> None:
        words = self.words.text()
        if words and not self.view.find(words):
            self.view.moveCursor(QTextCursor.MoveOperation.Start)
            self.view.find(words)

    def _go(self, url: QUrl) -> None:
        """Follow links within the page; nothing here opens a browser or a connection."""
        if url.hasFragment():
            self.view.scrollToAnchor(url.fragment())


def help_text(locale: str) -> str:
    """Return the help in the language of *locale*, or in English."""
    folder = paths.resources_dir() / "help"
    for name in (locale, locale.partition("_")[0], "en"):
        file = folder / f"{name}.md"
        if file.is_file():
            return file.read_text(encoding="utf-8")
    return ""
