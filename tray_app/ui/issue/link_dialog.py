"""Asks which known issue crashes are of: its address, and the version that fixes it, if any."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from tray_app.messages import Message
from tray_app.model import version
from tray_app.settings.address import LONGEST_LINK, link_problem
from tray_app.ui.text import say, translate
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import arranged, entitle, fit
from tray_app.ui.widgets.plain_text import WrappedLabel


class CheckedField(QWidget):
    """A field with its label above, and beneath it what is wrong with what was typed."""

    changed = Signal()

    def __init__(self, label: str, *, fault: Callable[[str], Message], longest: int) -> None:
        """*fault* says what is wrong, or nothing."""
        super().__init__()
        self._fault = fault
        self.field = QLineEdit()
        self.field.setMaxLength(longest)
        self.wrong = WrappedLabel(selectable=False, role="danger")
        self.wrong.hide()
        name = QLabel(label)
        name.setBuddy(self.field)
        self._row = arranged(QHBoxLayout(), (self.field, 1), spacing=SPACE)
        arranged(QVBoxLayout(self), name, self._row, self.wrong, spacing=SPACE // 2)
        self.field.textChanged.connect(self._judge)

    def add_beside(self, widget: QWidget) -> None:
        """Put a control at the end of the field."""
        self._row.addWidget(widget)

    @property
    def text(self) -> str:
        return self.field.text().strip()

    @property
    def fault(self) -> Message:
        """What is wrong with it; empty when nothing is."""
        return self._fault(self.text)

    def _judge(self) -> None:
        # Nobody needs to be told that the field is still empty.
        words = say(self.fault, limit=300) if self.text else ""
        self.wrong.say(words)
        self.field.setAccessibleDescription(words)
        self.changed.emit()


def address_field() -> CheckedField:
    """Return the field for an issue's address."""
    label = translate("Known", "&Address of the issue")
    made = CheckedField(label, fault=link_problem, longest=LONGEST_LINK)
    made.field.setPlaceholderText("https://")
    return made


class LinkIssueDialog(QDialog):
    """Two fields. Enter saves, Escape leaves everything as it was. No page is asked anything."""

    chosen = Signal(str, str)
    """Address, and the version that fixes it or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Commands", "Lin&k to a known issue…")
        entitle(self, title.replace("&", "").rstrip("…"))
        self.address = address_field()
        self.fixed_in = CheckedField(
            translate("Known", "&Fixed in version (optional)"),
            fault=version.problem,
            longest=version.LONGEST,
        )
        self.fixed_in.field.setPlaceholderText("0.5.1")
        buttons = QDialogButtonBox()
        self.save_button = buttons.addButton(
            translate("Known", "&Link"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(translate("Consent", "Cancel"))  # Qt has not every language
        cancel.setAutoDefault(False)
        cancel.setIcon(QIcon())
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        for field in (self.address, self.fixed_in):
            field.changed.connect(self._judge)
        parts = (self.address, self.fixed_in, 1, buttons)
        arranged(QVBoxLayout(self), *parts, edge=None, spacing=SPACE)
        self.save_button.setDefault(True)
        self.address.field.setFocus()
        fit(self, 480, 200)
        self._judge()

    def _judge(self) -> None:
        self.save_button.setEnabled(not (self.address.fault or self.fixed_in.fault))

    def _accept(self) -> None:
        if self.save_button.isEnabled():
            self.chosen.emit(self.address.text, self.fixed_in.text)
            self.accept()
