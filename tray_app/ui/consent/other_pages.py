"""What stands in the place of the question: why it cannot be sent, and an address asked for."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tray_app.model.delivery import Receipt
from tray_app.model.state import DeliveryState, Role
from tray_app.ui.consent import words
from tray_app.ui.consent.asked import Trouble
from tray_app.ui.consent.state import Page, QuestionState, SetUp
from tray_app.ui.text import say, translate
from tray_app.ui.widgets.basics import announce, arranged
from tray_app.ui.widgets.plain_text import WrappedLabel, plain

EXAMPLE = "https://collector.example:4318"


class OtherWays(QWidget):
    """What can be done with a report that cannot be sent now."""

    def __init__(self) -> None:
        super().__init__()
        self.copy = QPushButton(translate("Consent", "&Copy for an issue"))
        self.address = QPushButton(translate("Consent", "C&hange address…"))
        self.save = QPushButton(translate("Consent", "S&ave…"))
        self.settings = QPushButton(translate("Consent", "&Open settings"))
        self.said = WrappedLabel(selectable=False)
        buttons = (self.copy, self.address, self.save, self.settings)
        for button in buttons:
            button.setAutoDefault(False)
        # Beside them, so that nothing moves when it is said.
        arranged(QHBoxLayout(self), *buttons, (self.said, 1))

    def show_state(self, state: QuestionState) -> None:
        """Offer what helps."""
        self.setVisible(state.page is not Page.QUESTION)
        self.copy.setVisible(state.page is Page.NOWHERE)
        self.address.setVisible(state.page is Page.FAILED)
        is_blocked = state.page is Page.NOWHERE and state.trouble is Trouble.BLOCKED
        self.settings.setVisible(is_blocked)

    def say(self, text: str) -> None:
        """Say what came of it."""
        self.said.setText(text)
        announce(self, text)


class SetUpBox(QWidget):
    """The destination's address, and a test of it; nothing moves while it is tried."""

    def __init__(self) -> None:
        super().__init__()
        label = QLabel(translate("Consent", "&Destination address"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(EXAMPLE)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        label.setBuddy(self.field)
        self.test = QPushButton(translate("Settings", "Test"), autoDefault=False)
        self._said = WrappedLabel(selectable=False)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        room = QWidget()
        room.setMinimumHeight(3 * self.fontMetrics().lineSpacing() + 4)
        arranged(QVBoxLayout(room), self._said, 1)
        row = arranged(QHBoxLayout(), (self.field, 1), self.test)
        arranged(QVBoxLayout(self), label, row, room, spacing=4)

    def show_state(self, state: SetUp) -> None:
        """Show what is known about the address."""
        if self.field.text().strip() != state.address:
            self.field.setText(state.address)
        self.test.setEnabled(state.can_use)
        said = ""
        role: Role | None = None
        if state.busy:
            said = translate("Settings", "Testing…")
        elif state.verdict.problem:
            said = f"⚠ {say(state.verdict.problem)}"
            role = "warning"
        elif state.works is not None:
            said = f"{'✓' if state.works else '⚠'} {say(state.said)}"
            role = "good" if state.works else "danger"
        elif state.verdict.warnings:
            said = "\n".join(f"⚠ {say(each)}" for each in state.verdict.warnings)
            role = "warning"
        if said != self._said.text():
            self._said.setText(said)
            announce(self.field, said)
        self._said.tint(role)


class FailedBox(QWidget):
    """Why a report did not arrive, in the words of the server or the network."""

    def __init__(self) -> None:
        super().__init__()
        self._title = plain(bold=True, role="danger")
        self._details = WrappedLabel()
        arranged(QVBoxLayout(self), self._title, self._details)

    def show_outcomes(self, found: tuple[Receipt, ...], counted: Counter[DeliveryState]) -> None:
        """Say why, and what comes next."""
        title, lines = words.failed_title(counted), words.failed_lines(found, counted)
        if (title, lines) == (self._title.text(), self._details.text()):
            return
        self._title.setText(title)
        self._details.setText(lines)
        announce(self, f"{title}\n{lines}")
