"""The first start: one page. It is shown once; closing it in any way changes nothing."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tray_app.errors import TrayError
from tray_app.messages import Message
from tray_app.model.consent import Policy
from tray_app.services.services import Services
from tray_app.settings.declared import BY_KEY
from tray_app.ui.tasks import Jobs, Tasks
from tray_app.ui.text import breakable, error_sentence, listed, say, translate, visible
from tray_app.ui.theme import SPACE
from tray_app.ui.welcome.state import FirstAnswer, Source, changes, source
from tray_app.ui.widgets.basics import arranged, entitle, fit, push_button, scrolled
from tray_app.ui.widgets.cards import Card, Row, fill
from tray_app.ui.widgets.controls import Segmented, Switch
from tray_app.ui.widgets.labels import declared
from tray_app.ui.widgets.plain_text import plain


class WelcomeDialog(QDialog):
    """Where reports are read from, and what is done with them."""

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._services, self._jobs = services, Jobs(tasks, self, self._on_failed)
        current = services.preferences.current
        self._before = FirstAnswer(
            bool(current.endpoint), current.endpoint, current.sending, current.autostart
        )
        entitle(self, "Cortex Crash Tray")
        self._build()
        self._show_answer(self._before)
        self._look_for_cortex()
        fit(self, 560, 470)
        self.done_button.setFocus()

    @property
    def answer(self) -> FirstAnswer:
        """What stands on the page."""
        policy = self.policy.value
        return FirstAnswer(
            self.send.isChecked(),
            self.address.text(),
            Policy(str(policy)) if policy is not None else Policy.ASK,
            self.autostart.isChecked(),
        )

    # --- building ---

    def _build(self) -> None:
        inner = QWidget()
        purpose = plain(
            translate(
                "Welcome",
                "Shows what happened when Cortex crashes, and what to try. Nothing is sent "
                "without your approval.",
            )
        )
        card = Card()
        self.choose = push_button(translate("List", "Choose folder…"), self._choose)
        self.folder = Row(translate("Welcome", "Reports are read from"), self.choose, help="…")
        card.add(self.folder)
        self.autostart = Switch(_label("autostart"))
        card.add(Row(_label("autostart"), self.autostart))
        card.add(Row(translate("Welcome", "Reports"), self._destination(), wide=True))
        self.policy = Segmented(
            _label("sending"),
            [(str(each.value), declared(each.label)) for each in BY_KEY["sending"].choices],
        )
        self._policy_row = Row(_label("sending"), self.policy)
        card.add(self._policy_row)
        self.fault = plain(role="warning")
        parts = (plain("Cortex Crash Tray", factor=1.4, bold=True), purpose, card, self.fault, 1)
        edge = (3 * SPACE, 2 * SPACE, 3 * SPACE, SPACE)
        arranged(QVBoxLayout(inner), *parts, edge=edge, spacing=SPACE + 4)
        self.done_button = QPushButton(translate("Welcome", "Done"))
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self._take)
        edge = (3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        row = arranged(QHBoxLayout(), 1, self.done_button, edge=edge)
        arranged(QVBoxLayout(self), (scrolled(inner), 1), row)

    def _destination(self) -> QWidget:
        box = QWidget()
        self.keep = QRadioButton(translate("Welcome", "Keep them on this computer"))
        self.send = QRadioButton(translate("Welcome", "Send them to"))
        group = QButtonGroup(self)
        for each in (self.keep, self.send):
            group.addButton(each)
        self.address = fill(QLineEdit())
        self.address.setAccessibleName(_label("endpoint"))
        self.address.setPlaceholderText(BY_KEY["endpoint"].example)
        self.address.textEdited.connect(lambda _: self.send.setChecked(True))
        self.address.textChanged.connect(lambda _: self._say(Message()))
        self.send.toggled.connect(self._on_send)
        line = arranged(QHBoxLayout(), self.send, (self.address, 1))
        arranged(QVBoxLayout(box), self.keep, line)
        return box

    def _show_answer(self, answer: FirstAnswer) -> None:
        self.autostart.setChecked(answer.autostart)
        (self.send if answer.sends else self.keep).setChecked(True)
        self.address.setText(answer.endpoint)
        self.policy.choose(str(answer.policy))
        self._policy_row.setEnabled(answer.sends)
        preferences = self._services.preferences
        for key, widgets in {
            "autostart": (self.autostart,),
            "endpoint": (self.keep, self.send, self.address),
            "sending": (self.policy,),
        }.items():
            for widget in widgets:
                widget.setEnabled(not preferences.resolve(key).locked)
        self._say(preferences.resolve("endpoint").locked)

    # --- what happens ---

    def showEvent(self, event: QShowEvent) -> None:
        """Being seen once is enough, however it is closed."""
        super().showEvent(event)
        preferences = self._services.preferences
        if not preferences.current.welcomed:
            self._jobs.run(lambda: preferences.set("welcomed", True))

    def _look_for_cortex(self) -> None:
        self._jobs.run(lambda: source(self._services.folders), self._show_source)

    def _show_source(self, found: Source) -> None:
        folders = breakable(listed(visible(each, limit=300) for each in found.folders))
        if found.found:
            self.folder.say(help=folders)
        else:
            words = translate("Welcome", "Cortex was not found in {folder}", folder=folders)
            self.folder.say(help="", fault=words)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.choose.text())
        if name:
            self.use_folder(name)

    def use_folder(self, name: str) -> None:
        """Read reports from below this folder."""
        self._jobs.run(
            lambda: self._services.preferences.set("data_folder", name),
            lambda _: self._look_for_cortex(),
        )

    def _on_send(self, on: bool) -> None:
        self._policy_row.setEnabled(on)
        self._say(Message())
        if on:
            self.address.setFocus()

    def _take(self) -> None:
        answer = self.answer
        if answer.problem:
            self._say(answer.problem)
            self.address.setFocus()
            return
        wanted = changes(answer, self._before)
        preferences, policy = self._services.preferences, self._services.policy

        def take() -> None:
            for key, value in wanted.items():
                preferences.set(key, value)
            if "sending" in wanted:
                policy.note_change()

        if wanted:
            self._jobs.run(take, lambda _: self.accept())
        else:
            self.accept()

    def _on_failed(self, error: TrayError) -> None:
        self.fault.say(f"⚠ {error_sentence(error)}")

    def _say(self, words: Message) -> None:
        self.fault.say(f"⚠ {say(words)}" if words else "")


def _label(key: str) -> str:
    return declared(BY_KEY[key].label)
