"""Talks to the services for the question: learns what there is, and has made what is asked for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, Signal

from tray_app.errors import NotPermitted, TrayError
from tray_app.messages import Message
from tray_app.model.consent import Draft, EditableText
from tray_app.model.delivery import Destination
from tray_app.model.redaction import WordRule
from tray_app.model.report import CrashReport
from tray_app.services.events import DeliveryChanged, SettingsChanged
from tray_app.services.services import Services
from tray_app.ui.consent.asked import Arrivals, Item, Measured, Stage, Wish
from tray_app.ui.consent.form import ConsentForm
from tray_app.ui.consent.state import Happened, QuestionState, measured, unmeasured
from tray_app.ui.tasks import Jobs, Task, Tasks
from tray_app.ui.text import error_sentence
from tray_app.ui.widgets.basics import single_shot
from tray_app.ui.widgets.event_subscription import Hearing

TYPING_PAUSE = 250
"""Milliseconds without a key after which the bytes follow what was typed."""
TOGETHER = 25
"""So many requests are measured in one go."""


class Controller(QObject):
    """Holds the form, and tells each change of it."""

    changed = Signal()
    text_missing = Signal()
    """The report has no text that could be edited."""

    def __init__(
        self, services: Services, tasks: Tasks, report_ids: Sequence[str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.services, self.tasks = services, tasks
        self.jobs = Jobs(tasks, self, self._on_fault)
        self.ids = tuple(dict.fromkeys(report_ids))
        items = tuple(Item(each, each[:8]) for each in self.ids)
        self.form = ConsentForm(items=items, current=self.ids[0] if self.ids else "")
        self.happened = Happened()
        self._drawing: Task | None = None
        self._measuring: Task | None = None
        self._pause = single_shot(self, TYPING_PAUSE, self._draw)
        self._hearing = Hearing(
            services.events, (DeliveryChanged, SettingsChanged), self._on_event, self
        )

    @property
    def state(self) -> QuestionState:
        """What the dialog shows now."""
        return QuestionState(self.form)

    def start(self) -> None:
        """Learn what there is; each answer is told when it comes."""
        self.load_destinations()
        self._load_reports()
        self._load_arrivals()

    def stop(self) -> None:
        """Ask for nothing more."""
        self._pause.stop()
        self._drop()
        self._hearing.stop()

    # --- what there is ---

    def load_destinations(self, then: Callable[[], None] = lambda: None) -> None:
        """Learn who could receive it. Asking may wake the keyring, so not on the UI thread."""
        preferences = self.services.preferences

        def read() -> tuple[tuple[Destination, ...], Message]:
            blocked = preferences.sending_blocked()
            try:
                return preferences.destinations(), blocked
            except NotPermitted:
                if blocked:
                    return (), blocked
                raise

        def show(found: tuple[tuple[Destination, ...], Message]) -> None:
            before = {each.key for each in self.form.destinations}
            form = self.form.learned(*found)
            if form.stage is Stage.FAILED and {each.key for each in form.destinations} != before:
                self.set(form.asked_again())
                self._load_arrivals()  # some of them may have got through
            else:
                self.set(form)
            self._draw()
            then()

        def failed(error: TrayError) -> None:
            self.set(self.form.learned((), error.message))

        self.tasks.run(read, done=show, failed=failed, lane="keyring", owner=self)

    def _load_reports(self) -> None:
        ids, services, code = self.ids, self.services, QLocale().name()

        def read() -> tuple[Happened, tuple[Item, ...]]:
            rows = [services.reports.find(each) for each in ids]
            items = tuple(
                Item(each, row.what, group=row.group, occurred_ns=row.occurred_ns)
                for each, row in zip(ids, rows, strict=True)
            )
            report = services.reports.report(ids[0]) if len(ids) == 1 else None
            if not isinstance(report, CrashReport):
                return Happened(), items
            title = services.titles.of(rows, code)[rows[0].key]
            is_hang = report.exception_type == "Hang"
            what = services.consent.redaction().text(report.what, field="message").text
            return Happened(report.source, what, title, is_hang, report.is_test), items

        def show(found: tuple[Happened, tuple[Item, ...]]) -> None:
            self.happened, items = found
            chosen = {item.report_id: item.chosen for item in self.form.items}
            items = tuple(replace(item, chosen=chosen[item.report_id]) for item in items)
            self.set(replace(self.form, items=items))

        if ids:
            self.jobs.run(read, show)

    def _load_arrivals(self) -> None:
        """Learn what was received already, and how large the reports are."""
        ids, reports, outbox = self.ids, self.services.reports, self.services.outbox

        def read() -> tuple[Arrivals, int]:
            return outbox.arrived(ids), reports.stored_size(ids) if len(ids) > 1 else 0

        def show(found: tuple[Arrivals, int]) -> None:
            self.set(self.form.learned_of(*found))
            self._measure()

        self.jobs.run(read, show)

    def _on_event(self, event: DeliveryChanged | SettingsChanged) -> None:
        if isinstance(event, SettingsChanged):
            if self.form.stage in (Stage.ASKING, Stage.FAILED):
                self.load_destinations()
        elif self.form.stage is Stage.ASKING and (
            not event.report_ids or set(event.report_ids) & set(self.ids)
        ):
            self._load_arrivals()

    def _on_fault(self, error: TrayError) -> None:
        self.set(replace(self.form, fault=error_sentence(error)))

    # --- following the form ---

    def set(self, form: ConsentForm) -> None:
        """Take over what has happened, and tell it."""
        self.form = form
        self.changed.emit()

    def change(self, form: ConsentForm, *, wait: bool = False) -> None:
        """Take over what the user changed, as long as that is possible; the bytes follow.

        With *wait* they do so when nobody types any more.
        """
        if not self.form.can_edit and (
            form.common != self.form.common or form.edits != self.form.edits
        ):
            return
        self.set(form)
        if wait:
            self._pause.start()
        else:
            self._draw()

    def _draw(self) -> None:
        """Ask for the draft that the form wants; one that is no longer wanted is dropped."""
        wish = self.form.wish
        if wish is None or self.form.stage is not Stage.ASKING:
            return
        destination = self.form.destination(wish.destination_key)
        if destination is None:
            return
        if self.form.is_current:
            self._measure()
            return
        self._drop()
        consent = self.services.consent
        self._drawing = self.tasks.run(
            lambda: consent.draft(wish.report_id, destination, wish.choices),
            done=lambda draft: self._on_draft(draft, wish),
            failed=lambda error: self.set(self.form.failed_to_draw(error_sentence(error), wish)),
            owner=self,
        )

    def _on_draft(self, draft: Draft, wish: Wish) -> None:
        self.set(self.form.drew(draft, wish).measured({wish: measured(draft)}))
        self._measure()

    def _measure(self) -> None:
        """Make the requests of which only the size is shown, some at a time."""
        form, consent = self.form, self.services.consent
        some = unmeasured(form)[:TOGETHER]
        if not some or form.stage is not Stage.ASKING or form.arrivals is None:
            return

        def measure() -> Mapping[Wish, Measured]:
            found: dict[Wish, Measured] = {}
            for wish in some:
                destination = form.destination(wish.destination_key)
                assert destination is not None
                try:
                    draft = consent.draft(wish.report_id, destination, wish.choices)
                except TrayError:  # sending it says why
                    found[wish] = Measured(0)
                else:
                    found[wish] = measured(draft)
            return found

        def show(found: Mapping[Wish, Measured]) -> None:
            self.set(self.form.measured(found))
            self._measure()

        # Not on the lane that the list waits for.
        self._measuring = self.jobs.run(measure, show, lane="network", instead_of=self._measuring)

    def _drop(self) -> None:
        for task in (self._drawing, self._measuring):
            if task is not None:
                task.drop()

    # --- what the user asks for ---

    def always_hide(self, words: str) -> None:
        """Hide *words* here and in every later report."""
        self.change(self.form.hid(words))
        preferences = self.services.preferences

        def remember() -> None:
            rules = preferences.current.redaction_words
            if all(rule.word != words for rule in rules):
                preferences.set("redaction_words", (*rules, WordRule(words)))

        self.jobs.run(remember)

    def read_texts(self, then: Callable[[Wish, tuple[EditableText, ...]], None]) -> None:
        """Call *then* with the texts of the current report that can be edited."""
        wish = self.form.wish
        destination = self.form.destination(wish.destination_key) if wish is not None else None
        if wish is None or destination is None or not self.form.can_edit:
            return
        consent = self.services.consent

        def show(found: tuple[EditableText, ...]) -> None:
            if not found:
                self.text_missing.emit()
            elif self.form.can_edit:
                then(wish, found)

        self.jobs.run(lambda: consent.texts(wish.report_id, destination, wish.choices), show)
