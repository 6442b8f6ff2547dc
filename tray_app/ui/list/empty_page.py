"""What stands where the table would be when there is nothing to list: why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tray_app.ui import icons
from tray_app.ui.list.state import ListPage
from tray_app.ui.text import translate, visible
from tray_app.ui.theme import SPACE, colours


class EmptyPage(QWidget):
    """One page for loading, empty and no match."""

    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = ListPage.WAITING
        self._icon = QLabel()
        self._title = QLabel()
        self._hint = QLabel()
        for label in (self._icon, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self._title.setFont(font)
        self.clear_button = QPushButton(translate("List", "&Clear search and filters"))
        self.clear_button.clicked.connect(self.clear_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addStretch(2)
        for widget in (self._icon, self._title, self._hint):
            column.addWidget(widget)
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_face(ListPage.WAITING)

    @property
    def title(self) -> str:
        """What it says."""
        return self._title.text()

    def show_face(self, face: ListPage, *, hint: str = "", problem: str = "") -> None:
        """Say what *face* means; *hint* adds where reports will come from.

        *problem*: why nothing could be read. Then an empty list is no reason to be glad.
        """
        self._face = ListPage.WAITING if face is ListPage.EMPTY and problem else face
        words = {
            ListPage.LOADING: (translate("List", "Reading the crash reports…"), ""),
            ListPage.EMPTY: (
                (translate("List", "The crash reports cannot be read"), visible(problem, limit=500))
                if problem
                else (translate("List", "No crashes. Good."), hint)
            ),
            ListPage.NO_MATCH: (
                translate("List", "No report matches"),
                translate("List", "Nothing was found with this search and these filters."),
            ),
        }
        title, text = words.get(face, ("", ""))
        self._title.setText(title)
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self.clear_button.setVisible(face is ListPage.NO_MATCH)
        self.recolour()

    def recolour(self) -> None:
        """Take the colours of the theme."""
        shade = colours()
        name = {ListPage.EMPTY: "calm", ListPage.NO_MATCH: "search"}.get(self._face)
        self._icon.setVisible(name is not None)
        if name is not None:
            colour = shade.good if self._face is ListPage.EMPTY else shade.muted
            self._icon.setPixmap(icons.pixmap(name, colour, 48, self.devicePixelRatioF()))
        self._hint.setStyleSheet(f"color: {shade.muted.name()}")
