"""The question that must be answered before anything leaves: the dialog "Send crash report?"."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from tray_app.errors import Cancelled, NotPermitted, TrayError
from tray_app.messages import Message
from tray_app.model.consent import DecidedBy, Draft, EditableText, Policy
from tray_app.model.delivery import Destination
from tray_app.model.redaction import WordRule
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.model.state import DeliveryState
from tray_app.otlp.encode import as_text
from tray_app.services.events import DeliveryChanged, SettingsChanged
from tray_app.services.services import Services
from tray_app.ui.consent.consent_form import FormSide
from tray_app.ui.consent.outcome_panel import OutcomePanel
from tray_app.ui.consent.state import Arrivals, ConsentForm, Item, Stage, Trouble, Wish
from tray_app.ui.consent.text_editor import TextEditor
from tray_app.ui.tasks import Task, Tasks
from tray_app.ui.text import (
    error_sentence,
    exact_time,
    full_stop,
    number,
    relative_time,
    say,
    size,
    translate,
    visible,
    what_happened,
)
from tray_app.ui.widgets import text_formats
from tray_app.ui.widgets.ask_to_decline import ask_to_decline
from tray_app.ui.widgets.basics import fit, scrolled
from tray_app.ui.widgets.event_subscription import Hearing
from tray_app.ui.widgets.labels import policy_words, receiver_words, source_words
from tray_app.ui.widgets.outcome_state import Outcome, outcomes, summary
from tray_app.ui.widgets.preview_state import Replacement
from tray_app.ui.widgets.preview_view import PreviewView

TYPING_PAUSE = 250
"""Milliseconds without a key after which the preview follows what was typed."""
TOGETHER = 50
"""So many drafts are agreed to in one go."""
FEW = 20
"""Reports whose receipts are read one by one; of more, only the states are counted."""


class ConsentDialog(QDialog):
    """Shows what happened, who would get what, and sends exactly what is on the screen,
    or nothing.
    """

    settings_asked = Signal(str)
    """The key of the page of the settings window that helps."""
    _counted = Signal(int)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        report_ids: Sequence[str],
        parent: QWidget | None = None,
        *,
        decline: Callable[[Sequence[str]], None] | None = None,
    ) -> None:
        """*decline* remembers of reports that they are not to be sent, and offers a way back."""
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._decline = decline or self._decline_for_good
        self._ids = tuple(dict.fromkeys(report_ids))
        self._drawing: Task | None = None
        self._reading: Task | None = None
        self._stop = threading.Event()
        self._policy_before = Policy.ASK
        self._outcomes: tuple[Outcome, ...] = ()
        self.editor: TextEditor | None = None
        self._backlog_words = ""
        items = tuple(Item(each, each[:8]) for each in self._ids)
        self.form = ConsentForm(items=items, current=self._ids[0] if self._ids else "")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Consent", "Send crash report?"))
        self.setAccessibleName(translate("Consent", "Send crash report?"))
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self._draw)
        self._counted.connect(self._on_counted)
        self._hearing = Hearing(
            services.events, (DeliveryChanged, SettingsChanged), self._on_event, self
        )
        self._load_choices()
        self._load_settings()
        self._load_reports()
        self._load_arrivals()
        self.preview.clear(translate("Consent", "Preparing the preview…"))
        self._show()
        self.side.comment.setFocus()

    # --- building ---

    def _build(self) -> None:
        self._what = QLabel()
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        self._what.setWordWrap(True)
        font = self._what.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self._what.setFont(font)
        self._when = QLabel()
        self._when.setTextFormat(Qt.TextFormat.PlainText)
        self._when.setWordWrap(True)

        self._receivers = QVBoxLayout()
        self._receivers.setSpacing(2)
        self._ticks: dict[str, QCheckBox] = {}
        self._to = QLabel()
        self._to.setTextFormat(Qt.TextFormat.PlainText)
        self._to.setWordWrap(True)
        self._receivers.addWidget(self._to)

        self.side = FormSide()
        self.preview = PreviewView(self._tasks, editable=True)
        self._for = QComboBox()
        self._for.setAccessibleName(translate("Consent", "Show what this receiver gets"))
        self._for.currentIndexChanged.connect(self._on_looking_at)
        self._for_row = QWidget()
        row = QHBoxLayout(self._for_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(translate("Consent", "What this receiver gets:")))
        row.addWidget(self._for, 1)
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._for_row)
        layout.addWidget(self.preview, 1)

        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.side)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)

        self._next = QWidget()
        row = QHBoxLayout(self._next)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(translate("Consent", "For next time:")))
        self._policies = QButtonGroup(self)
        self._policy_buttons: dict[Policy, QRadioButton] = {}
        for policy in Policy:
            choice = QRadioButton(policy_words(policy))
            self._policy_buttons[policy] = choice
            self._policies.addButton(choice)
            row.addWidget(choice)
        row.addStretch(1)
        self._policies.buttonClicked.connect(lambda _: self._show())
        self._next_hint = QLabel()
        self._next_hint.setTextFormat(Qt.TextFormat.PlainText)
        self._next_hint.setWordWrap(True)

        self._why = QLabel()
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        self._settings_button = QPushButton(translate("Consent", "&Open settings"))
        self._settings_button.setAutoDefault(False)
        self._settings_button.clicked.connect(self._open_settings)
        self.outcome = OutcomePanel()
        self.outcome.setVisible(False)

        self.decline_button = QPushButton(translate("Consent", "&Don't send"))
        self.later_button = QPushButton(translate("Consent", "Not &now"))
        self.send_button = QPushButton(translate("Consent", "&Send"))
        self.close_button = QPushButton(translate("Consent", "C&lose"))
        for button in (self.decline_button, self.later_button, self.send_button, self.close_button):
            button.setAutoDefault(False)
        self.decline_button.clicked.connect(self.decline)
        self.later_button.clicked.connect(self.reject)
        self.send_button.clicked.connect(self.send)
        self.close_button.clicked.connect(self.close)
        foot = self._foot = QHBoxLayout()
        foot.addWidget(self._why, 1)
        foot.addWidget(self._settings_button)
        foot.addWidget(self.decline_button)
        foot.addWidget(self.later_button)
        foot.addWidget(self.send_button)
        foot.addWidget(self.close_button)

        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self._what)
        layout.addWidget(self._when)
        layout.addLayout(self._receivers)
        layout.addWidget(scrolled(splitter), 1)
        layout.addWidget(self._next)
        layout.addWidget(self._next_hint)
        layout.addWidget(self.outcome)
        layout.addLayout(foot)
        fit(self, 960, 720)

        self.side.comment_written.connect(
            lambda text: self._change(self.form.wrote(comment=text), wait=True)
        )
        self.side.contact_written.connect(
            lambda text: self._change(self.form.wrote(contact=text.strip()), wait=True)
        )
        self.side.part_left_out.connect(lambda key, out: self._change(self.form.left_out(key, out)))
        self.side.report_ticked.connect(
            lambda key, on: self._change(self.form.chose_report(key, on))
        )
        self.side.report_looked_at.connect(
            lambda key: self._change(self.form.looked_at(report_id=key))
        )
        self.preview.restore_asked.connect(self._on_restore)
        self.preview.hide_asked.connect(lambda words: self._change(self.form.hid(words)))
        self.preview.always_hide_asked.connect(self._always_hide)
        self.preview.edit_asked.connect(self._edit)
        self.outcome.cancel_pressed.connect(self.cancel_sending)
        self.outcome.retry_pressed.connect(self._retry)
        self.outcome.save_pressed.connect(self._save)
        self.outcome.settings_pressed.connect(lambda: self.settings_asked.emit("sending"))

    # --- what there is ---

    def _load_settings(self) -> None:
        """Learn who could receive it. Asking may wake the keyring, so not on the UI thread."""
        preferences = self._services.preferences

        def read() -> tuple[tuple[Destination, ...], Message]:
            blocked = preferences.sending_blocked()
            try:
                return preferences.destinations(), blocked
            except NotPermitted:
                if blocked:
                    return (), blocked
                raise

        def show(found: tuple[tuple[Destination, ...], Message]) -> None:
            self.form = self.form.learned(*found)
            self._draw_receivers()
            self._show()
            self._draw()

        def failed(error: TrayError) -> None:
            self.form = self.form.learned((), error.message)
            self._draw_receivers()
            self._show()

        self._tasks.run(read, done=show, failed=failed, lane="keyring", owner=self)

    def _load_choices(self) -> None:
        preferences = self._services.preferences
        policy = preferences.resolve("sending")
        self._policy_before = Policy(policy.value)
        self._policy_buttons[self._policy_before].setChecked(True)
        for button in self._policy_buttons.values():
            button.setEnabled(not policy.locked)
            button.setToolTip(say(policy.locked))
        self.side.set_contact(preferences.current.contact)

    def _draw_receivers(self) -> None:
        destinations = self.form.destinations
        self.side.set_readers(destinations)
        for tick in self._ticks.values():
            self._receivers.removeWidget(tick)
            tick.deleteLater()
        self._ticks.clear()
        if len(destinations) > 1:
            for each in destinations:
                tick = QCheckBox(receiver_words(each).replace("&", "&&"))
                tick.setChecked(each.key in self.form.receivers)
                tick.toggled.connect(
                    lambda on, key=each.key: self._change(self.form.chose_receiver(key, on))
                )
                self._ticks[each.key] = tick
                self._receivers.addWidget(tick)
        with QSignalBlocker(self._for):
            self._for.clear()
            for each in destinations:
                self._for.addItem(receiver_words(each), each.key)
        self._for_row.setVisible(len(destinations) > 1)

    def _load_reports(self) -> None:
        ids, reports = self._ids, self._services.reports

        def read() -> tuple[CrashReport | DamagedRecord | None, tuple[Item, ...]]:
            if len(ids) == 1:
                return reports.report(ids[0]), ()
            rows = [reports.find(each) for each in ids]
            return None, tuple(
                Item(each, what_happened(row.what)) for each, row in zip(ids, rows, strict=True)
            )

        def show(found: tuple[CrashReport | DamagedRecord | None, tuple[Item, ...]]) -> None:
            report, items = found
            if items:
                chosen = {item.report_id: item.chosen for item in self.form.items}
                items = tuple(
                    replace(item, chosen=chosen.get(item.report_id, True)) for item in items
                )
                self.form = replace(self.form, items=items)
                self.side.set_reports(items)
                self._what.setText(translate("Consent", "Send %n crash reports?", n=len(items)))
                self._when.setText(
                    translate("Consent", "Choose which of them; select one to see its bytes.")
                )
            elif isinstance(report, CrashReport):
                what = what_happened(report.what, limit=220)
                who = source_words(report.source)
                version, when = (
                    visible(report.app_version, limit=40),
                    exact_time(report.occurred_at),
                )
                self._what.setText(
                    translate("Consent", "{who} stopped unexpectedly: {what}", who=who, what=what)
                    if what
                    else translate("Consent", "{who} stopped unexpectedly", who=who)
                )
                self._when.setText(
                    translate("Consent", "{when}, version {version}", when=when, version=version)
                    if version
                    else when
                )
            self._show()

        self.side.set_reports(self.form.items)
        self._what.setText(translate("Consent", "A Cortex program stopped unexpectedly"))
        if ids:
            self._tasks.run(read, done=show, failed=self._on_fault, owner=self)

    def _load_arrivals(self) -> None:
        """Learn what was received already, and how large the reports are."""
        ids, browse, outbox = self._ids, self._services.reports, self._services.outbox

        def show(found: tuple[Arrivals, int]) -> None:
            self.form = self.form.learned_of(*found)
            self._show()

        self._tasks.run(
            lambda: (outbox.arrived(ids), browse.stored_size(ids) if len(ids) > 1 else 0),
            done=show,
            failed=self._on_fault,
            owner=self,
        )

    # --- following the form ---

    def _change(self, form: ConsentForm, *, wait: bool = False) -> None:
        if not self.form.can_edit and (
            form.common != self.form.common or form.edits != self.form.edits
        ):
            return
        self.form = form
        self._show()
        if wait:
            self._pause.start()
        else:
            self._draw()

    def _draw(self) -> None:
        """Ask for the draft that the form wants; one that is no longer wanted is dropped."""
        wish = self.form.wish
        if wish is None or self.form.is_current or self.form.stage is not Stage.ASKING:
            return
        destination = self.form.destination(wish.destination_key)
        if destination is None:
            return
        if self._drawing is not None:
            self._drawing.drop()
        desk = self._services.consent

        self._drawing = self._tasks.run(
            lambda: desk.draft(wish.report_id, destination, wish.choices),
            done=lambda draft: self._on_draft(draft, wish),
            failed=lambda error: self._on_no_draft(error, wish),
            owner=self,
        )

    def _on_draft(self, draft: Draft, wish: Wish) -> None:
        self.form = self.form.drew(draft, wish)
        if self.form.draft is draft:
            self.preview.show_draft(draft, self.form.known)
        self._show()

    def _on_no_draft(self, error: TrayError, wish: Wish) -> None:
        self.form = self.form.failed_to_draw(error_sentence(error), wish)
        if self.form.fault:
            self.preview.clear(self.form.fault)
        self._show()

    def _on_fault(self, error: TrayError) -> None:
        self._when.setText(error_sentence(error))

    def _show(self) -> None:
        """Make the screen what the form says."""
        form = self.form
        asking = form.stage is Stage.ASKING
        self.side.show_form(form)
        self.preview.set_editable(asking)
        self.preview.setVisible(True)
        self._show_receivers()
        trouble = form.trouble
        can_policy = asking
        self._next.setVisible(can_policy)
        policy = self._policy()
        hints = []
        if policy is Policy.NEVER:
            hints.append(
                translate(
                    "Consent",
                    "Nothing is sent by itself. What you agree to here is sent all the same.",
                )
            )
        if policy is not self._policy_before:
            hints.append(
                translate(
                    "Consent",
                    "This holds for crashes from now on; you can change it in "
                    "Settings at any time.",
                )
            )
        self._next_hint.setText(" ".join(hints))
        self._next_hint.setVisible(asking and bool(hints))
        self.send_button.setVisible(asking)
        self.send_button.setText(
            translate("Consent", "&Send again")
            if form.arrival is not None
            else translate("Consent", "&Send")
        )
        self.decline_button.setVisible(asking)
        self.later_button.setVisible(asking)
        self.close_button.setVisible(not asking)
        self.send_button.setEnabled(form.can_send)
        why = "" if form.can_send or not asking else self._why_not(trouble)
        self.send_button.setToolTip(why)
        self.send_button.setAccessibleDescription(why)
        self._why.setText(why or (self._summary() if asking else self._backlog_words))
        serious = trouble in (Trouble.BLOCKED, Trouble.NO_DESTINATION, Trouble.NO_DRAFT) and asking
        palette = QPalette(self.palette())
        if serious:
            palette.setColor(QPalette.ColorRole.WindowText, text_formats.warning_color(palette))
        self._why.setPalette(palette)
        self._settings_button.setVisible(
            asking and trouble in (Trouble.BLOCKED, Trouble.NO_DESTINATION)
        )
        for tick in self._ticks.values():
            tick.setEnabled(asking)

    def _show_receivers(self) -> None:
        form = self.form
        if not form.loaded:
            self._to.clear()
            return
        if not form.destinations:
            self._to.setText(translate("Consent", "No receiver is set, so nothing can be sent."))
            return
        if len(form.destinations) > 1:
            self._to.setText(translate("Consent", "Receivers:"))
        elif form.draft is not None and form.is_current:
            length = len(form.draft.body)
            self._to.setText(
                translate(
                    "Consent",
                    "To {receiver}: {size} ({bytes} bytes)",
                    receiver=receiver_words(form.destinations[0]),
                    size=size(length),
                    bytes=number(length),
                )
            )
        else:
            self._to.setText(
                translate("Consent", "To {receiver}", receiver=receiver_words(form.destinations[0]))
            )
        place = self._for.findData(form.looking_at)
        if place >= 0 and place != self._for.currentIndex():
            with QSignalBlocker(self._for):
                self._for.setCurrentIndex(place)

    def _summary(self) -> str:
        """Say beside the buttons what Send would do, where that is more than the screen shows."""
        form = self.form
        if form.arrival is not None:
            when = relative_time(form.arrival.at, datetime.now(UTC))
            return translate("Consent", "Delivered {when}. Send again?", when=when)
        if not form.is_several:
            return ""
        sent, skipped = len(form.to_send), len(form.skipped)
        said = translate("Consent", "%n report(s) will be sent", n=sent)
        if form.size:
            about = translate("Consent", "about {size}", size=size(form.size))
            said = translate("Text", "{words}, {more}", words=said, more=about)
        if skipped:
            already = translate("Consent", "%n already delivered and skipped", n=skipped)
            said = translate("Text", "{words}, {more}", words=said, more=already)
        if left := len(form.items) - sent - skipped:
            not_sent = translate("Consent", "%n will not be sent", n=left)
            said = translate("Text", "{words}, {more}", words=said, more=not_sent)
        return full_stop(said)

    def _why_not(self, trouble: Trouble) -> str:
        match trouble:
            case Trouble.BLOCKED:
                return say(self.form.blocked, lines=True)
            case Trouble.NO_DESTINATION:
                return translate(
                    "Consent", "Set the collector's address in the settings, then this can be sent."
                )
            case Trouble.NO_RECEIVER_CHOSEN:
                return translate("Consent", "Tick at least one receiver.")
            case Trouble.NO_REPORT_CHOSEN:
                return translate("Consent", "Tick at least one report.")
            case Trouble.ALL_ARRIVED:
                return translate(
                    "Consent",
                    "All of them were delivered already. To send one again, open it alone.",
                )
            case Trouble.NO_DRAFT:
                return visible(self.form.fault, limit=600, lines=True)
            case Trouble.PREPARING:
                return translate("Consent", "Preparing the preview…")
            case Trouble.NONE:
                return ""

    def _policy(self) -> Policy:
        return next(
            (policy for policy, button in self._policy_buttons.items() if button.isChecked()),
            Policy.ASK,
        )

    # --- what the user does ---

    def _on_looking_at(self, place: int) -> None:
        key = self._for.itemData(place)
        if key:
            self._change(self.form.looked_at(destination_key=key))

    def _on_restore(self, replacement: Replacement, back: bool) -> None:
        self._change(self.form.took_back(replacement, back))

    def _always_hide(self, words: str) -> None:
        self._change(self.form.hid(words))
        preferences = self._services.preferences

        def remember() -> None:
            rules = preferences.current.redaction_words
            if all(rule.word != words for rule in rules):
                preferences.set("redaction_words", (*rules, WordRule(words)))

        self._tasks.run(remember, done=lambda _: None, failed=self._on_fault, owner=self)

    def _edit(self) -> None:
        """Open an editor on the texts of the report that is shown."""
        wish = self.form.wish
        destination = self.form.destination(wish.destination_key) if wish is not None else None
        if wish is None or destination is None or not self.form.can_edit:
            return
        desk = self._services.consent

        def edit(found: tuple[EditableText, ...]) -> None:
            if not self.form.can_edit or self.editor is not None:
                return
            if not found:
                self._why.setText(
                    translate("Consent", "This report has no text that could be edited.")
                )
                return
            which = next(
                (item.what for item in self.form.items if item.report_id == wish.report_id), ""
            )
            self.editor = TextEditor(
                found,
                dict(self.form.choices_for(wish.report_id).edits),
                self,
                one_of_several=which if self.form.is_several else "",
            )
            self.editor.changed.connect(
                lambda part, text: self._change(
                    self.form.rewrote(wish.report_id, part, text), wait=True
                )
            )
            self.editor.finished.connect(self._on_edited)
            self.editor.open()

        self._tasks.run(
            lambda: desk.texts(wish.report_id, destination, wish.choices),
            done=edit,
            failed=self._on_fault,
            owner=self,
        )

    def _on_edited(self) -> None:
        self.editor = None
        self.preview.edit_button.setFocus()

    def send(self) -> None:
        """Agree to what is on the screen."""
        before = self.form
        self.form = before.pressed_send()
        if self.form is before or before.draft is None:
            return
        self._stop.clear()
        self._save_choices()
        self.outcome.setVisible(True)
        self.outcome.show_progress(self.form)
        self._show()
        self.close_button.setFocus()
        desk, form, shown, stop, counted = (
            self._services.consent,
            self.form,
            before.draft,
            self._stop,
            self._counted,
        )
        shown_for = before.wish

        def decide() -> int:
            agreed: list[Draft] = []
            for index, report_id in enumerate(form.to_send):
                if stop.is_set():
                    raise Cancelled("Sending was cancelled")
                choices = form.choices_for(report_id)
                for destination in form.chosen_destinations:
                    if form.is_several and form.has(report_id, destination):
                        continue
                    is_shown = Wish(report_id, destination.key, choices) == shown_for
                    other = ((report_id, destination),)
                    agreed += (
                        [shown]
                        if is_shown
                        else desk.drafts(other, DecidedBy.PERSON, {report_id: choices})
                    )
                if len(agreed) >= TOGETHER or index + 1 == len(form.to_send):
                    # Of thousands, some are written down together: each by itself would wait for
                    # the disk.
                    desk.send_all(agreed, again=form.arrival is not None)
                    agreed.clear()
                    counted.emit(index + 1)
            return len(form.to_send)

        # Thousands take minutes: not in the lane that the list waits for, and not beyond the
        # program's end.
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(stop.set)
        self._tasks.run(
            decide, done=self._on_decided, failed=self._on_not_decided, lane="network", owner=self
        )

    def decline(self) -> None:
        """Send nothing, and remember it. Nothing is remembered where nothing could have
        been sent.
        """
        if not self.form.loaded or self.form.trouble in (Trouble.BLOCKED, Trouble.NO_DESTINATION):
            self._save_choices()
            self.reject()
        else:
            ask_to_decline(len(self._ids), self, self._decline_all)

    def _decline_all(self) -> None:
        self._save_choices()
        self._decline(self._ids)
        self.reject()

    def _decline_for_good(self, report_ids: Sequence[str]) -> None:
        desk = self._services.consent
        self._tasks.run(
            lambda: desk.decline(report_ids), done=lambda _: None, failed=_nobody_is_left
        )

    def _save_choices(self) -> None:
        """Keep what shall hold next time: the policy, and the contact only where that was asked."""
        preferences, desk, policy = (
            self._services.preferences,
            self._services.consent,
            self._policy(),
        )
        changes: dict[str, object] = {}
        if policy is not self._policy_before:
            changes["sending"] = policy.value
        if self.side.remember.isChecked() and self.form.common.contact:
            changes["contact"] = self.form.common.contact

        def save() -> None:
            for key, value in changes.items():
                preferences.set(key, value)
            if "sending" in changes:
                desk.policy_changed()

        if changes:
            self._tasks.run(
                save,
                done=lambda _: None,
                failed=self._on_fault if self.isVisible() else _nobody_is_left,
            )

    def cancel_sending(self) -> None:
        """Take back what has not been delivered."""
        self._stop.set()
        outbox, ids = self._services.outbox, self.form.to_send

        def cancel() -> None:
            outbox.cancel_all(ids)

        self._tasks.run(
            cancel, done=lambda _: self._on_cancelled(), failed=self._on_not_decided, owner=self
        )

    def _on_cancelled(self) -> None:
        if self.form.stage is not Stage.SENT:
            said = translate(
                "Consent", "Sending was cancelled. What had already arrived stays there."
            )
            self.outcome.show_fault(said)
            self._hearing.stop()

    def _on_counted(self, count: int) -> None:
        if self.form.stage is Stage.DECIDING and count < len(self.form.to_send):
            self.form = self.form.wrote_down(count)
            self.outcome.show_progress(self.form)

    def _on_decided(self, count: int) -> None:
        self.form = self.form.wrote_down(count)
        self._show()
        self.outcome.show_progress(self.form)
        self._services.outbox.wake()
        self._read_outcomes()
        if self._policy() is Policy.ALWAYS and self._policy_before is not Policy.ALWAYS:
            self._ask_for_backlog()

    def _on_not_decided(self, error: TrayError) -> None:
        if isinstance(error, Cancelled):
            return
        self.form = self.form.failed_to_send(error_sentence(error))
        self.outcome.setVisible(True)
        self.outcome.show_fault(self.form.fault)
        self._show()

    def _ask_for_backlog(self) -> None:
        desk = self._services.consent

        def offer(ids: Sequence[str]) -> None:
            rest = tuple(each for each in ids if each not in self._ids)
            if not rest:
                return
            self._backlog_words = translate(
                "Consent",
                "%n older report(s) were never sent. Your choice does not send them.",
                n=len(rest),
            )
            self._why.setText(self._backlog_words)
            look = QPushButton(translate("Consent", "&Look at them…"))
            look.setAutoDefault(False)
            look.clicked.connect(lambda: self._look_at(rest))
            self._foot.insertWidget(1, look)

        self._tasks.run(desk.backlog, done=offer, failed=self._on_fault, owner=self)

    def _retry(self) -> None:
        outbox, ids = self._services.outbox, self.form.to_send

        def retry() -> None:
            for each in ids:
                outbox.retry(report_id=each)

        self._tasks.run(
            retry, done=lambda _: self._read_outcomes(), failed=self._on_fault, owner=self
        )

    def _save(self) -> None:
        outbox, ids = self._services.outbox, self.form.to_send
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("Consent", "Save what would have been sent"),
            f"crash-report-{ids[0][:8]}.json",
        )
        if not name:
            return

        def save() -> None:
            receipts = [receipt for each in ids for receipt in outbox.receipts(each)]
            try:
                lines = [as_text(each.body, each.content_type) for each in receipts]
                Path(name).write_bytes("\n".join(lines).encode())
            except OSError as error:
                raise TrayError(
                    "The file cannot be written", "{fault}", fault=error.strerror
                ) from error

        self._tasks.run(save, done=lambda _: None, failed=self._on_fault, owner=self)

    def _look_at(self, report_ids: tuple[str, ...]) -> None:
        """Ask about further reports in a dialog of their own, beside this one."""
        another = ConsentDialog(
            self._services, self._tasks, report_ids, self.parentWidget(), decline=self._decline
        )
        another.settings_asked.connect(self.settings_asked)
        another.show()
        self.close()

    def _open_settings(self) -> None:
        self.settings_asked.emit("reporting" if self.form.trouble is Trouble.BLOCKED else "sending")

    # --- what the services say ---

    def _on_event(self, event: DeliveryChanged | SettingsChanged) -> None:
        if isinstance(event, SettingsChanged):
            if self.form.stage is Stage.ASKING:
                self._load_settings()
        elif not event.report_ids or set(event.report_ids) & set(self._ids):
            if self.form.stage is Stage.ASKING:
                self._load_arrivals()
            self._read_outcomes()

    def _read_outcomes(self) -> None:
        if self.form.stage not in (Stage.SENDING, Stage.SENT, Stage.FAILED):
            return
        outbox, ids = self._services.outbox, self.form.to_send

        def read() -> tuple[tuple[Outcome, ...], dict[tuple[str, str], DeliveryState]]:
            if len(ids) <= FEW:
                found = outcomes(receipt for each in ids for receipt in outbox.receipts(each))
                return found, {(each.report_id, each.destination_key): each.state for each in found}
            states = outbox.states()
            return (), {(each, ""): states[each] for each in ids if each in states}

        if self._reading is not None:
            self._reading.drop()
        self._reading = self._tasks.run(
            read, done=self._on_outcomes, failed=self._on_fault, owner=self
        )

    def _on_outcomes(
        self, found: tuple[tuple[Outcome, ...], dict[tuple[str, str], DeliveryState]]
    ) -> None:
        self._outcomes, states = found
        self.form = self.form.heard(states)
        self.outcome.show_outcomes(self.form, self._outcomes, summary(states.values()))
        self._show()

    # --- closing, as Qt calls it ---

    def reject(self) -> None:
        """Escape and closing mean: not now, which decides nothing. What was agreed to goes on in
        the background.
        """
        self._pause.stop()
        if self._drawing is not None:
            self._drawing.drop()
        self._hearing.stop()
        super().reject()


def _nobody_is_left(error: TrayError) -> None:
    """The window is closed: the fault is in the log, and the report stays undecided."""
