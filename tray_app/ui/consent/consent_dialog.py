"""The question that must be answered before anything leaves."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from tray_app.errors import TrayError
from tray_app.model.consent import Policy
from tray_app.services.services import Services
from tray_app.settings.declared import Page as SettingsPage
from tray_app.ui.consent import elsewhere, words
from tray_app.ui.consent.asked import Stage, Trouble
from tray_app.ui.consent.controller import Controller
from tray_app.ui.consent.details_dialog import DetailsDialog
from tray_app.ui.consent.foot import Foot
from tray_app.ui.consent.form import ConsentForm
from tray_app.ui.consent.other_pages import FailedBox, OtherWays, SetUpBox
from tray_app.ui.consent.question_page import CommentBox, FactLines, Ticks
from tray_app.ui.consent.sending import Sending
from tray_app.ui.consent.set_up import AddressSetUp
from tray_app.ui.consent.state import Page, QuestionState
from tray_app.ui.tasks import Jobs, Tasks
from tray_app.ui.text import error_sentence, say, translate, visible
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.ask_to_decline import ask_to_decline
from tray_app.ui.widgets.basics import arranged, fit, scrolled
from tray_app.ui.widgets.plain_text import WrappedLabel, enlarge


class ConsentDialog(QDialog):
    """Shows what happened and who would get what; sends what *Details* shows, or nothing."""

    said = Signal(str)
    """What came of it, once this is closed."""
    settings_asked = Signal(str)
    """The key of the page of the settings window that helps."""

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        report_ids: Sequence[str],
        parent: QWidget | None = None,
        *,
        decline: Callable[[Sequence[str]], None],
    ) -> None:
        """*decline* remembers of reports that they are not to be sent, and offers a way back."""
        super().__init__(parent)
        self._services, self._decline = services, decline
        self._jobs = Jobs(tasks, self, self._on_fault)
        self.controller = Controller(services, tasks, report_ids, self)
        self.sending = Sending(self.controller)
        self.set_up = AddressSetUp(self.controller, self.sending)
        self.details: DetailsDialog | None = None
        self._destination_ticks: dict[str, QCheckBox] = {}
        self._page = Page.QUESTION
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            translate("Consent", "Send these crash reports?")
            if self.form.is_several
            else translate("Consent", "Send this crash report?")
        )
        # One name, by which scripts and screen readers find it.
        self.setAccessibleName(translate("Consent", "Send this crash report?"))
        self._build()
        self._connect()
        self.controller.start()
        self._follow()
        self.comment.text.setFocus()

    @property
    def form(self) -> ConsentForm:
        """What was asked and chosen so far."""
        return self.controller.form

    # --- building ---

    def _build(self) -> None:
        self._title, self._remark = (WrappedLabel(selectable=False) for _ in range(2))
        self._what, self._to = (WrappedLabel(selectable=False, role="muted") for _ in range(2))
        enlarge(self._title, 1.25)
        self._destination_box = arranged(QVBoxLayout(), spacing=2)
        self.comment = CommentBox()
        self.facts = FactLines()
        policy = self._services.preferences.resolve("sending")
        self._policy = Policy(policy.value)
        self.ticks = Ticks(
            self._services.preferences.current.contact,
            is_automatic=self._policy is Policy.ALWAYS,
            locked=say(policy.locked),
        )
        self.failed, self.other_ways, self.address = FailedBox(), OtherWays(), SetUpBox()
        self._why = WrappedLabel(role="warning")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(SPACE)
        self._progress.setAccessibleName(translate("Consent", "Sending…"))
        self.foot = Foot()
        lines = (self._title, self._what, self._to, self._remark)
        content = QWidget()
        arranged(
            QVBoxLayout(content),
            arranged(QVBoxLayout(), *lines, spacing=2),
            self._destination_box,
            (self.comment, 1),
            *(self.failed, self.other_ways, self.address, self.facts, self.ticks),
            self._why,
            self._progress,
            0,
            spacing=SPACE,
        )
        parts = ((scrolled(content), 1), self.foot)
        arranged(QVBoxLayout(self), *parts, edge=2 * SPACE, spacing=SPACE)
        fit(self, 480, 370)

    def _connect(self) -> None:
        controller, foot = self.controller, self.foot
        self.comment.written.connect(
            lambda text: controller.change(self.form.wrote(comment=text), wait=True)
        )
        self.ticks.contact_written.connect(
            lambda text: controller.change(self.form.wrote(contact=text), wait=True)
        )
        self.ticks.automatic.toggled.connect(self._on_automatic)
        self.facts.details.clicked.connect(self.show_details)
        self.other_ways.copy.clicked.connect(self._copy)
        self.other_ways.settings.clicked.connect(
            lambda: self.settings_asked.emit(SettingsPage.REPORTS)
        )
        self.other_ways.save.clicked.connect(self._ask_for_file)
        self.other_ways.address.clicked.connect(self._begin_set_up)
        self.address.field.textEdited.connect(self.set_up.typed)
        self.address.test.clicked.connect(self.set_up.test)
        foot.decline.clicked.connect(self.decline)
        foot.cancel.clicked.connect(self.sending.cancel)
        foot.later.clicked.connect(self.reject)
        foot.send.clicked.connect(self.send)
        foot.set_up.clicked.connect(self._begin_set_up)
        foot.use.clicked.connect(self.set_up.use)
        foot.retry.clicked.connect(self.sending.retry)
        controller.changed.connect(self._follow)
        self.set_up.changed.connect(self._follow)
        self.sending.came.connect(self._on_outcomes)
        self.sending.cancelled.connect(self._on_cancelled)

    # --- following the form ---

    def _follow(self) -> None:
        """Make the screen what the form says."""
        state, happened = self.controller.state, self.controller.happened
        self._title.setText(words.title(state, happened))
        what = "" if happened.title or state.is_several else visible(happened.what, limit=160)
        self._what.say(what)
        why = words.why_not(state, self.form.blocked, self.form.fault)
        is_blocked = state.page is Page.NOWHERE and state.trouble is Trouble.BLOCKED
        self._to.say(why if is_blocked else words.destination(state))
        self._remark.say(words.remark(state))
        self._remark.tint("muted" if state.skipped else "warning")
        is_question = state.page is Page.QUESTION
        self.comment.show_state(state)
        self.comment.setVisible(is_question)
        self.facts.show_state(state)
        self.facts.setVisible(state.page is not Page.FAILED)
        self.ticks.setVisible(is_question)
        self.ticks.setEnabled(state.is_asking)
        self._show_destinations(state)
        self.failed.setVisible(state.page is Page.FAILED)
        self.other_ways.show_state(state)
        self.address.setVisible(state.setting_up and not is_question)
        self.address.show_state(self.set_up.state)
        below = "" if is_blocked else why
        self._why.say(below if state.is_asking else self._sending_words(state))
        done, of = state.progress
        self._progress.setVisible(of > 1)
        self._progress.setRange(0, of)
        self._progress.setValue(done)
        self.foot.show_state(state, self.set_up.state, why)
        self._keep_focus(state)

    def _sending_words(self, state: QuestionState) -> str:
        if state.is_sending and state.is_several:
            return translate("Consent", "You may close this; sending goes on in the background.")
        return ""

    def _show_destinations(self, state: QuestionState) -> None:
        destinations = self.form.destinations if len(self.form.destinations) > 1 else ()
        if tuple(self._destination_ticks) != tuple(each.key for each in destinations):
            for tick in self._destination_ticks.values():
                tick.deleteLater()
            self._destination_ticks.clear()
            for each in destinations:
                tick = QCheckBox(words.destination_words(each).replace("&", "&&"))
                tick.setChecked(each.key in self.form.chosen_keys)
                tick.toggled.connect(
                    lambda on, key=each.key: self.controller.change(
                        self.form.chose_destination(key, on)
                    )
                )
                self._destination_ticks[each.key] = tick
                self._destination_box.addWidget(tick)
        for tick in self._destination_ticks.values():
            tick.setEnabled(state.is_asking)
            tick.setVisible(state.page is Page.QUESTION)

    def _keep_focus(self, state: QuestionState) -> None:
        """Where one page follows another, let the keyboard be where one goes on."""
        before, self._page = self._page, state.page
        if before is state.page or not self.isVisible():
            return
        if state.page is Page.QUESTION:
            self.comment.text.setFocus()
        elif state.page is Page.FAILED:
            self.foot.retry.setFocus()
        elif state.trouble is Trouble.BLOCKED:
            self.foot.later.setFocus()
        else:
            self.foot.set_up.setFocus()

    # --- what the user does ---

    def show_details(self) -> None:
        """Open everything about it."""
        self.details = DetailsDialog(self.controller, self)
        self.details.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.details.finished.connect(self._on_details_closed)
        self.details.open()

    def _on_details_closed(self) -> None:
        self.details = None
        self.facts.details.setFocus()

    def _on_automatic(self, on: bool) -> None:
        if on is (self._policy is Policy.ALWAYS):
            policy = None
        else:
            policy = Policy.ALWAYS if on else Policy.ASK
        self.controller.set(replace(self.form, policy=policy))

    def _begin_set_up(self) -> None:
        self.set_up.begin()
        self.address.field.setFocus()
        self.address.field.selectAll()

    def send(self) -> None:
        """Agree to what is asked."""
        self.sending.send()

    def decline(self) -> None:
        """Send nothing, and remember it; of many it is asked first."""
        ids = self.controller.ids

        def decline() -> None:
            self._decline(ids)
            self.reject()

        ask_to_decline(len(ids), self, decline)

    def _copy(self) -> None:
        def done(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self.other_ways.say(
                translate("Actions", "Copied as Markdown. Names and secrets are hidden.")
            )

        services, ids = self._services, self.form.to_send or self.controller.ids
        self._jobs.run(lambda: elsewhere.read_markdown(services, ids), done)

    def _ask_for_file(self) -> None:
        name = f"crash-report-{self.controller.ids[0][:8]}.json"
        dialog = QFileDialog(self, self.other_ways.save.text().replace("&", ""), name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda file: self.save(Path(file)))
        dialog.open()

    def save(self, file: Path) -> None:
        """Write what would be sent to *file*."""

        def done(name: str) -> None:
            self.other_ways.say(
                translate("Consent", "Saved as {file}", file=visible(name, limit=120))
            )

        services, form = self._services, self.form
        self._jobs.run(lambda: elsewhere.save(services, form, file), done)

    def _on_fault(self, error: TrayError) -> None:
        self.other_ways.say(error_sentence(error))

    # --- what comes of it ---

    def _on_outcomes(self) -> None:
        found, counted = self.sending.receipts, self.sending.summary
        if self.form.stage is Stage.FAILED:
            self.failed.show_outcomes(found, counted)
        elif self.form.stage is Stage.SENT:
            self.said.emit(words.delivered(found, counted))
            self._end()
            self.accept()

    def _on_cancelled(self) -> None:
        if self.form.stage is not Stage.SENT:
            said = translate("Consent", "Sending was cancelled. What had arrived stays there.")
            self.said.emit(said)
            self.reject()

    def reject(self) -> None:
        """Not now, which decides nothing. What was agreed to goes on in the background."""
        self._end()
        super().reject()

    def _end(self) -> None:
        self.controller.stop()
        self.sending.stop()
