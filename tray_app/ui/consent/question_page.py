"""The parts of the first view: comment, what goes along and what does not, and two ticks."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tray_app.ui.consent import words
from tray_app.ui.consent.state import QuestionState
from tray_app.ui.text import listed, translate, visible
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import arranged
from tray_app.ui.widgets.plain_text import PlainLabel, WrappedLabel

LONGEST_COMMENT = 10_000
"""In characters."""


class CommentBox(QWidget):
    """What the user was doing, in own words."""

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        label = QLabel(translate("Consent", "&What were you doing?"))
        optional = QLabel(translate("Consent", "(optional)"))
        self.text = _Field()
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._on_text)
        label.setBuddy(self.text)
        row = arranged(QHBoxLayout(), label, (optional, 1))
        arranged(QVBoxLayout(self), row, (self.text, 1), spacing=4)

    def show_state(self, state: QuestionState) -> None:
        hosts = listed(visible(host, limit=200) for host in state.hosts)
        said = translate("Consent", "Whoever runs {host} can read this.", host=hosts)
        said = said if hosts else ""
        if said != self.text.placeholderText():
            self.text.setPlaceholderText(said)
            self.text.setAccessibleDescription(said)
        self.text.setReadOnly(not state.is_asking)

    def _on_text(self) -> None:
        text = self.text.toPlainText()
        if len(text) > LONGEST_COMMENT:
            text = text[:LONGEST_COMMENT]
            with QSignalBlocker(self.text):
                self.text.setPlainText(text)
        self.written.emit(text.strip())


class _Field(QPlainTextEdit):
    """Asks for three lines, and takes what room there is."""

    def sizeHint(self) -> QSize:
        height = 3 * self.fontMetrics().lineSpacing() + 2 * SPACE
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class FactLines(QWidget):
    """What goes along and what was hidden, in a line each, and the way to all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._included, self._hidden = _Line(), _Line()
        self.details = QPushButton(translate("Consent", "De&tails…"), autoDefault=False)
        centre = Qt.AlignmentFlag.AlignVCenter
        lower = arranged(QHBoxLayout(), (self._hidden, 1, centre), (self.details, 0, centre))
        arranged(QVBoxLayout(self), self._included, lower, spacing=4)

    def show_state(self, state: QuestionState) -> None:
        self._included.say(words.included(state))
        self._hidden.say(words.hidden(state) if state.included else "")


class Ticks(QWidget):
    """The e-mail address, and what is to happen with reports to come."""

    contact_written = Signal(str)

    def __init__(self, contact: str, *, is_automatic: bool, locked: str) -> None:
        """*contact* is the address that is known, *locked* why the policy cannot be changed."""
        super().__init__()
        self._known = contact
        text = translate("Consent", "Include my e-&mail address")
        shown = visible(contact, limit=80).replace("&", "&&")
        self.include = QCheckBox(f"{text} ({shown})" if contact else text)
        self.include.setAccessibleName(text.replace("&", ""))
        self.include.toggled.connect(self._on_contact)
        self.contact = QLineEdit()
        self.contact.setAccessibleName(translate("Redaction", "E-mail address"))
        self.contact.setPlaceholderText("name@example.org")
        self.contact.setMaxLength(500)
        self.contact.setVisible(False)
        self.contact.textChanged.connect(self._on_contact)
        self.automatic = QCheckBox(translate("Consent", "Send &future reports automatically"))
        self.automatic.setChecked(is_automatic)
        self.automatic.setEnabled(not locked)
        self.automatic.setToolTip(locked)
        arranged(QVBoxLayout(self), self.include, self.contact, self.automatic, spacing=4)

    def _on_contact(self) -> None:
        included = self.include.isChecked()
        self.contact.setVisible(included and not self._known)
        typed = self._known or self.contact.text().strip()
        self.contact_written.emit(typed if included else "")
        if self.contact.isVisible() and not typed:
            self.contact.setFocus()


class _Line(QWidget):
    """A check mark and a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = PlainLabel("✓", role="good")
        self._text = WrappedLabel(selectable=False)
        mark = (self._mark, 0, Qt.AlignmentFlag.AlignTop)
        arranged(QHBoxLayout(self), mark, (self._text, 1))

    def say(self, text: str) -> None:
        self._text.setText(text)
        self._mark.setVisible(bool(text))
