"""Progress and result of sending, in place: what is under way, what the server said, what happens
next.
"""

from PySide6 import QtGui
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from tray_app.model.state import LABELS, DeliveryState, StateName
from tray_app.ui.consent.state import ConsentForm, Stage
from tray_app.ui.text import full_stop, say, short_time, translate, visible
from tray_app.ui.widgets import text_formats
from tray_app.ui.widgets.outcome_state import Outcome, Summary


class OutcomePanel(QWidget):
    """Shown in the dialog's foot from the press of Send on."""

    cancel_pressed = Signal()
    retry_pressed = Signal()
    save_pressed = Signal()
    settings_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = self._said = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.details = QLabel()
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setWordWrap(True)
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.bar.setAccessibleName(translate("Consent", "Sending"))
        layout.addWidget(self.title)
        layout.addWidget(self.bar)
        layout.addWidget(self.details)
        row = QHBoxLayout()
        self.cancel = QPushButton(translate("Consent", "&Cancel sending"))
        self.retry = QPushButton(translate("Consent", "&Try again"))
        self.save = QPushButton(translate("Consent", "Save to &file…"))
        self.settings = QPushButton(translate("Consent", "&Open settings"))
        self.copy = QPushButton(translate("Consent", "Co&py the answer"))
        for button, signal in (
            (self.cancel, self.cancel_pressed),
            (self.retry, self.retry_pressed),
            (self.settings, self.settings_pressed),
            (self.save, self.save_pressed),
        ):
            button.clicked.connect(signal)
        self.copy.clicked.connect(self._copy)
        for button in (self.cancel, self.retry, self.settings, self.save, self.copy):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)

    def show_progress(self, form: ConsentForm) -> None:
        """Show that decisions are written down, or that the answer is awaited."""
        if form.stage is Stage.DECIDING:
            total = len(form.to_send)
            self.bar.setRange(0, total if total > 1 else 0)
            self.bar.setValue(form.prepared)
            self.title.setText(translate("Consent", "Preparing…"))
        else:
            self.bar.setRange(0, 0)
            self.title.setText(translate("Consent", "Sending…"))
        self.details.setText(
            translate("Consent", "You may close this window; sending goes on in the background.")
        )
        self._say(self.palette().windowText().color().name(), "")
        self._offer(cancel=True)

    def show_outcomes(
        self, form: ConsentForm, found: tuple[Outcome, ...], counted: Summary
    ) -> None:
        """Show what came of it: one by one where there are few, counted where there are many."""
        if form.stage is Stage.SENDING:
            self.show_progress(form)
            if counted.all > 1:
                self.bar.setRange(0, counted.all)
                self.bar.setValue(counted.all - counted.under_way)
            return
        self._answer = "\n\n".join(each.answer for each in found if each.answer)
        lines = (
            [_sentence(each) for each in found]
            if counted.all == len(found) <= 6
            else _counted(counted)
        )
        stuck = counted.waiting + counted.held + counted.rejected
        if not stuck and counted.warned:
            self.title.setText(say(LABELS[StateName.DELIVERED_WITH_WARNING].text))
            color = text_formats.warning_color(self.palette()).name()
        elif not stuck:
            self.title.setText(translate("Consent", "Delivered. Thank you."))
            color = text_formats.good_color(self.palette()).name()
        elif counted.rejected and not counted.waiting and not counted.held:
            self.title.setText(translate("Consent", "The receiver refused the report"))
            color = text_formats.error_color(self.palette()).name()
        elif counted.held:
            self.title.setText(
                translate("Consent", "Not delivered: something must be put right first")
            )
            color = text_formats.error_color(self.palette()).name()
        else:
            self.title.setText(translate("Consent", "Not delivered yet"))
            color = text_formats.warning_color(self.palette()).name()
        self.details.setText("\n".join(lines))
        self._say(color, self._answer)
        self._offer(
            retry=bool(stuck),
            save=bool(stuck),
            settings=bool(counted.held),
            copy=bool(self._answer),
        )

    def show_fault(self, sentence: str) -> None:
        """Show why nothing was sent."""
        self.title.setText(translate("Consent", "Nothing was sent"))
        self.details.setText(visible(sentence, limit=2_000, lines=True))
        self._say(text_formats.error_color(self.palette()).name(), "")
        self._offer()

    def _say(self, color: str, answer: str) -> None:
        self._answer = answer
        said = " ".join(filter(None, (self.title.text(), self.details.text())))
        if said != self._said:
            self._said = said
            announce(self, said)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, color)
        self.title.setPalette(palette)

    def _offer(
        self,
        *,
        cancel: bool = False,
        retry: bool = False,
        save: bool = False,
        settings: bool = False,
        copy: bool = False,
    ) -> None:
        self.bar.setVisible(cancel)
        self.cancel.setVisible(cancel)
        self.retry.setVisible(retry)
        self.save.setVisible(save)
        self.settings.setVisible(settings)
        self.copy.setVisible(copy)
        self.details.setVisible(bool(self.details.text()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._answer)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say *text*, where Qt can (6.8 and later)."""
    event = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if event is not None and QAccessible.isActive():
        QAccessible.updateAccessibility(event(widget, text))


def _sentence(each: Outcome) -> str:
    host = visible(each.host, limit=200)
    why = say(each.why)
    match each.state:
        case DeliveryState.DELIVERED if each.number:
            number = visible(each.number, limit=200)
            return translate(
                "Consent", "{host} accepted it under the number {number}.", host=host, number=number
            )
        case DeliveryState.DELIVERED:
            return translate("Consent", "{host} accepted it.", host=host)
        case DeliveryState.DELIVERED_WITH_WARNING:
            return translate("Consent", "{host} accepted it and said: {why}", host=host, why=why)
        case DeliveryState.RETRYING:
            return translate(
                "Consent",
                "{host}: {why} It is tried again {when}.",
                host=host,
                why=_full(why),
                when=short_time(each.next_attempt),
            )
        case DeliveryState.BLOCKED:
            return translate(
                "Consent",
                "{host}: {why} It is kept until you try again.",
                host=host,
                why=_full(why),
            )
        case DeliveryState.REJECTED:
            return translate(
                "Consent",
                "{host} refused it: {why} It is not tried again.",
                host=host,
                why=_full(why),
            )
        case _:
            return translate("Consent", "{host}: under way.", host=host)


def _full(sentence: str) -> str:
    return full_stop(sentence)


def _counted(counted: Summary) -> list[str]:
    lines = []
    if counted.delivered + counted.warned:
        lines.append(
            translate("Consent", "%n report(s) accepted", n=counted.delivered + counted.warned)
        )
    if counted.warned:
        lines.append(translate("Consent", "%n of them with a warning", n=counted.warned))
    if counted.waiting:
        lines.append(
            translate(
                "Consent", "%n report(s) wait and are tried again by themselves", n=counted.waiting
            )
        )
    if counted.held:
        lines.append(
            translate("Consent", "%n report(s) are kept until you try again", n=counted.held)
        )
    if counted.rejected:
        lines.append(
            translate("Consent", "%n report(s) were refused; see their history", n=counted.rejected)
        )
    if counted.under_way:
        lines.append(translate("Consent", "%n report(s) under way", n=counted.under_way))
    return lines
