"""An issue about a crash, pre-filled: the user sees and edits the text, and the browser does the
rest.
"""

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tray_app.services import export
from tray_app.ui.issue.link_dialog import address_field
from tray_app.ui.text import translate
from tray_app.ui.theme import SPACE


class IssueDialog(QDialog):
    """Nothing leaves by this program: it opens a page with the text filled in, where the user can
    still say no.

    After that it waits for the address that the issue got, so that the kind of crash is known from
    then on.
    """

    published = Signal(str, str)
    """With the issue's address and title, as the user gave them."""

    def __init__(self, title: str, body: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Issue", "Report an issue"))
        self.setAccessibleName(translate("Issue", "Report an issue"))
        host = urlsplit(export.ISSUES).netloc
        hint = QLabel(
            translate(
                "Issue",
                "Names and secrets are hidden; read it all the same, everybody will be "
                "able to. Your browser opens "
                "{host} with this text. Nothing is published before you press the button there.",
                host=host,
            )
        )
        hint.setWordWrap(True)
        self.title = QLineEdit(title)
        self.body = QPlainTextEdit(body)
        self.body.setTabChangesFocus(True)
        title_label, body_label = (
            QLabel(translate("Issue", "&Title")),
            QLabel(translate("Issue", "&Description")),
        )
        title_label.setBuddy(self.title)
        body_label.setBuddy(self.body)
        self.title.setAccessibleName(translate("Issue", "Title"))
        self.body.setAccessibleName(translate("Issue", "Description"))
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.open_button = QPushButton(translate("Issue", "&Open in the browser"))
        self.copy_button = QPushButton(translate("Issue", "&Copy the text"))
        self.close_button = QPushButton(translate("Issue", "C&lose"))
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        for button in (self.copy_button, self.open_button, self.close_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.open_button.clicked.connect(self._open)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.close)
        self.title.textChanged.connect(self._measure)
        self.body.textChanged.connect(self._measure)
        self.address = address_field(
            translate(
                "Issue",
                "When it is published, paste its &address here: this kind of "
                "crash is then known by it",
            )
        )
        self.remember_button = QPushButton(translate("Issue", "&Remember the address"))
        self.remember_button.setAutoDefault(False)
        self.remember_button.clicked.connect(self._remember)
        self.address.changed.connect(self._judge_address)
        self.address.field.returnPressed.connect(self.remember_button.click)
        self.address.add_beside(self.remember_button)
        self.address.hide()
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        for widget in (hint, title_label, self.title, body_label):
            column.addWidget(widget)
        column.addWidget(self.body, 1)
        column.addWidget(self.address)
        column.addLayout(row)
        self.resize(720, 560)
        self._measure()

    @property
    def link(self) -> tuple[str, bool]:
        """The address that would be opened, and whether the text had to be cut for it."""
        return export.issue_link(self.title.text(), self.body.toPlainText())

    @Slot()
    def _measure(self) -> None:
        cut = self.link[1]
        self.note.setText(
            translate(
                "Issue",
                "The text is too long for a link: its end is left out there. "
                "Copy it to have it all.",
            )
            if cut
            else ""
        )
        self.open_button.setEnabled(bool(self.title.text().strip()))

    @Slot()
    def _open(self) -> None:
        if QDesktopServices.openUrl(QUrl(self.link[0])):
            self.note.setText(translate("Issue", "Opened in your browser."))
            self.address.show()
            self._judge_address()
            self.address.field.setFocus()
        else:
            self.note.setText(
                translate("Issue", "No browser could be opened. Copy the text instead.")
            )

    @Slot()
    def _judge_address(self) -> None:
        self.remember_button.setEnabled(not self.address.fault)

    @Slot()
    def _remember(self) -> None:
        self.published.emit(self.address.text, self.title.text().strip())
        self.close()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.body.toPlainText())
        self.note.setText(translate("Issue", "Copied."))
