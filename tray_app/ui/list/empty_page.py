"""What stands where the table would be when there is nothing to list: why, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tray_app.ui import icons
from tray_app.ui.list.state import EmptyWords
from tray_app.ui.text import breakable, say, translate
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.basics import arranged
from tray_app.ui.widgets.plain_text import plain


class EmptyPage(QWidget):
    """Shows `EmptyWords`."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = EmptyWords()
        self._icon, self._title, self._hint = QLabel(), plain(factor=1.4), plain(role="muted")
        for label in (self._icon, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clear_button = QPushButton(translate("Filter", "C&lear filters"))
        self.folder_button = QPushButton(translate("List", "Choose &folder…"))
        parts = (2, self._icon, self._title, self._hint)
        column = arranged(QVBoxLayout(self), *parts, edge=None, spacing=SPACE)
        for button in (self.clear_button, self.folder_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_words(self._shown)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def hint(self) -> str:
        return say(self._shown.hint)

    @property
    def tells_trouble(self) -> bool:
        """Whether it says why reports cannot be read."""
        return self._shown.offers_folder or self._shown.symbol == "warning"

    def show_words(self, words: EmptyWords) -> None:
        self._shown = words
        self._title.setText(say(words.title))
        self._hint.say(breakable(say(words.hint)))
        self.clear_button.setVisible(words.offers_clear)
        self.folder_button.setVisible(words.offers_folder)
        self.recolour()

    def recolour(self) -> None:
        """Take the colours of the theme."""
        shade, words = colours(), self._shown
        self._icon.setVisible(bool(words.symbol))
        if words.symbol:
            colour = shade.good if words.is_good else shade.muted
            self._icon.setPixmap(icons.pixmap(words.symbol, colour, 48, self.devicePixelRatioF()))
