"""An issue about a crash, pre-filled: the user edits the text, and the browser does the rest."""

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
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
from tray_app.ui.widgets.basics import arranged, entitle, fit, open_page, push_button
from tray_app.ui.widgets.plain_text import WrappedLabel


class IssueDialog(QDialog):
    """Nothing leaves by this program: it opens a page with the text filled in, where the user can
    still say no.

    After that it waits for the address that the issue got, so that its crashes are known from then
    on.
    """

    published = Signal(str, str)
    """With the issue's address and title, as the user gave them."""

    def __init__(self, title: str, body: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = translate("Commands", "Report an &issue…")
        entitle(self, name.replace("&", "").rstrip("…"))
        hint = WrappedLabel(
            translate(
                "Issue",
                "Everybody can read an issue: check the text. Your browser opens {host}; nothing "
                "is published before you do it there.",
                host=urlsplit(export.ISSUES).netloc,
            )
        )
        self.title = QLineEdit(title)
        self.body = QPlainTextEdit(body)
        self.body.setTabChangesFocus(True)
        labels = (
            (translate("Issue", "&Title"), self.title),
            (translate("Issue", "&Description"), self.body),
        )
        self.note = WrappedLabel()
        self.address = address_field()
        self.remember_button = push_button(translate("Known", "&Link"), self._remember)
        self.address.changed.connect(self._judge_address)
        self.address.field.returnPressed.connect(self.remember_button.click)
        self.address.add_beside(self.remember_button)
        self.address.hide()
        column = arranged(QVBoxLayout(self), hint, edge=None, spacing=SPACE)
        for text, field in labels:
            label = QLabel(text)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field, 1 if field is self.body else 0)
        arranged(column, self.address, self.note, self._buttons(), edge=None)
        self.title.textChanged.connect(self._measure)
        self.body.textChanged.connect(self._measure)
        fit(self, 720, 560)
        self._measure()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(translate("About", "C&lose"))  # Qt has not every language
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.copy_button = buttons.addButton(translate("Detail", "Copy"), role)
        self.open_button = buttons.addButton(translate("Issue", "&Open in the browser"), role)
        for button in buttons.buttons():
            button.setIcon(QIcon())
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        buttons.rejected.connect(self.close)
        self.open_button.clicked.connect(self._open)
        self.copy_button.clicked.connect(self._copy)
        return buttons

    @property
    def link(self) -> tuple[str, bool]:
        """The address that would be opened, and whether the text had to be cut for it."""
        return export.issue_link(self.title.text(), self.body.toPlainText())

    def _measure(self) -> None:
        cut = self.link[1]
        self.note.setText(
            translate("Issue", "Too long for a link: its end is left out there. Copy has it all.")
            if cut
            else ""
        )
        self.open_button.setEnabled(bool(self.title.text().strip()))

    def _open(self) -> None:
        if fault := open_page(self.link[0]):
            self.note.setText(fault)
            return
        self.address.show()
        self._judge_address()
        self.address.field.setFocus()

    def _judge_address(self) -> None:
        self.remember_button.setEnabled(not self.address.fault)

    def _remember(self) -> None:
        self.published.emit(self.address.text, self.title.text().strip())
        self.close()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.body.toPlainText())
        self.note.setText(translate("Detail", "Copied"))
