"""The buttons of the question. Each has its place; what cannot be done now is not offered."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tray_app.ui.consent.asked import Trouble
from tray_app.ui.consent.state import Page, QuestionState, SetUp
from tray_app.ui.text import translate
from tray_app.ui.widgets.basics import arranged, keep_width


class Foot(QWidget):
    """On the left what says no, on the right what goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.decline = QPushButton(translate("Consent", "&Don't send"))
        self.cancel = QPushButton(translate("Consent", "&Cancel sending"))
        self.later = QPushButton(translate("Consent", "Not &now"))
        self.send = QPushButton(translate("Consent", "&Send"))
        self.set_up = QPushButton(translate("Consent", "Set &up sending…"))
        self.use = QPushButton(translate("Consent", "&Use this address"))
        self.retry = QPushButton(translate("Consent", "&Try again"))
        mains = (self.send, self.set_up, self.use, self.retry)
        arranged(QHBoxLayout(self), self.decline, self.cancel, 1, self.later, *mains)
        for button in (self.decline, self.cancel, self.later):
            button.setAutoDefault(False)
        self._keep_width()

    def show_state(self, state: QuestionState, set_up: SetUp, why: str) -> None:
        """Offer what is possible; *why* is said of *Send* where it is not."""
        page, is_failed = state.page, state.page is Page.FAILED
        self.decline.setVisible(page is Page.QUESTION and state.is_asking)
        self.cancel.setVisible(state.can_cancel)
        self.later.setText(
            translate("Consent", "Not &now") if state.is_asking else translate("Consent", "C&lose")
        )
        self.send.setText(self._send_words(state))
        self.send.setEnabled(state.can_send)
        self.send.setToolTip(why)
        self.send.setAccessibleDescription(why)
        self.use.setEnabled(set_up.can_use)
        is_blocked = state.trouble is Trouble.BLOCKED and not is_failed
        main = self.send
        if is_blocked:
            main = self.later
        elif page is not Page.QUESTION:
            main = self.retry if is_failed else self.set_up
            main = self.use if state.setting_up else main
        for button in (self.send, self.set_up, self.use, self.retry):
            button.setVisible(button is main)
        main.setDefault(True)

    def _send_words(self, state: QuestionState) -> str:
        if state.is_sending:
            return translate("Consent", "Sending…")
        if state.again is not None:
            return translate("Consent", "&Send again")
        return translate("Consent", "&Send")

    def _keep_width(self) -> None:
        """Let nothing move when a button says something else."""
        sending, again = translate("Consent", "Sending…"), translate("Consent", "&Send again")
        keep_width(self.send, sending, again)
        keep_width(self.later, translate("Consent", "C&lose"))
        mains = (self.send, self.set_up, self.use, self.retry)
        widest = (
            max(each.sizeHint().width() for each in some)
            for some in ((self.decline, self.cancel), (self.later,), mains)
        )
        self.setMinimumWidth(sum(widest) + max(self.later.minimumWidth(), 0) // 2)
