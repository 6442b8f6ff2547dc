"""Writes the answer down, follows the reports to the collector, and tells what came of it."""

import threading
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from tray_app.errors import Cancelled, TrayError
from tray_app.model.consent import DecidedBy, Draft
from tray_app.model.delivery import Receipt
from tray_app.model.state import DeliveryState
from tray_app.services.events import DeliveryChanged
from tray_app.ui.consent.asked import Stage, Wish
from tray_app.ui.consent.controller import Controller
from tray_app.ui.consent.state import QuestionState
from tray_app.ui.tasks import Jobs, Task
from tray_app.ui.text import error_sentence
from tray_app.ui.widgets.event_subscription import Hearing

TOGETHER = 50
"""So many drafts are agreed to in one go."""
FEW = 20
"""Reports whose receipts are read one by one; of more, only the states are counted."""

States = dict[tuple[str, str], DeliveryState]


class Sending(QObject):
    """From the press of *Send* on."""

    came = Signal()
    """There are new receipts."""
    cancelled = Signal()
    _counted = Signal(int)

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller, self._services = controller, controller.services
        self._jobs = Jobs(controller.tasks, self, self._on_not_decided)
        self._stop = threading.Event()
        self._reading: Task | None = None
        self.receipts: tuple[Receipt, ...] = ()
        """One by one, where there are few."""
        self.summary: Counter[DeliveryState] = Counter()
        """How many stand where."""
        self._counted.connect(self._on_counted)
        self._hearing = Hearing(
            self._services.events, (DeliveryChanged,), lambda _: self._read(), self
        )

    def stop(self) -> None:
        """Follow no more; what was agreed to goes on in the background."""
        self._hearing.stop()

    def send(self) -> None:
        """Agree to what is on the screen."""
        controller, before = self._controller, self._controller.form
        form = before.pressed_send()
        if form is before or before.draft is None:
            return
        self._stop.clear()
        controller.set(form)
        decide = self._decision(before.draft, before.wish)
        # Thousands take minutes: not in the list's lane, and not beyond the program's end.
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._stop.set)
        self._jobs.run(decide, self._on_decided, lane="network")

    def _decision(self, shown: Draft, shown_for: Wish | None) -> Callable[[], int]:
        """Return what writes everything down, off the UI thread."""
        form, stop, counted = self._controller.form, self._stop, self._counted
        consent, preferences = self._services.consent, self._services.preferences
        contact, policy = form.common.contact, form.policy
        again = QuestionState(form).again is not None
        wanted: dict[str, list[Wish]] = {report_id: [] for report_id in form.to_send}
        for wish in form.wishes:
            wanted[wish.report_id].append(wish)

        def remember() -> None:
            if contact and contact != preferences.current.contact:
                preferences.set("contact", contact)
            if policy is not None:
                preferences.set("sending", policy.value)
                self._services.policy.note_change()

        def decide() -> int:
            agreed: list[Draft] = []
            for index, (report_id, wishes) in enumerate(wanted.items()):
                if stop.is_set():
                    raise Cancelled("Sending was cancelled")
                for wish in wishes:
                    if wish == shown_for:
                        agreed.append(shown)
                    elif destination := form.destination(wish.destination_key):
                        one = ((report_id, destination),)
                        agreed += consent.drafts(one, DecidedBy.USER, {report_id: wish.choices})
                if len(agreed) >= TOGETHER or index + 1 == len(wanted):
                    # Some together: of thousands, each by itself would wait for the disk.
                    consent.send_all(agreed, again=again)
                    agreed.clear()
                    counted.emit(index + 1)
            remember()
            return len(wanted)

        return decide

    def cancel(self) -> None:
        """Take back what has not been delivered."""
        self._stop.set()
        outbox, ids = self._services.outbox, self._controller.form.to_send

        def cancel() -> None:
            outbox.cancel_all(ids)

        self._jobs.run(cancel, lambda _: self.cancelled.emit())

    def retry(self) -> None:
        """Try again now what did not get through."""
        outbox, ids = self._services.outbox, self._controller.form.to_send

        def retry() -> None:
            for each in ids:
                outbox.retry(report_id=each)

        self._controller.set(self._controller.form.tried_again())
        self._jobs.run(retry, lambda _: self._read())

    def _on_counted(self, count: int) -> None:
        form = self._controller.form
        if form.stage is Stage.DECIDING and count < len(form.to_send):
            self._controller.set(form.wrote_down(count))

    def _on_decided(self, count: int) -> None:
        self._controller.set(self._controller.form.wrote_down(count))
        self._services.outbox.wake()
        self._read()

    def _on_not_decided(self, error: TrayError) -> None:
        if not isinstance(error, Cancelled):
            self._controller.set(self._controller.form.failed_to_send(error_sentence(error)))

    def _read(self) -> None:
        form = self._controller.form
        if form.stage not in (Stage.SENDING, Stage.SENT, Stage.FAILED):
            return
        outbox, ids, keys = self._services.outbox, form.to_send, form.chosen_keys

        def read() -> tuple[tuple[Receipt, ...], States]:
            if len(ids) > FEW:
                states = outbox.states(ids)
                return (), {(each, ""): states[each] for each in ids if each in states}
            found = tuple(
                receipt
                for each in ids
                for receipt in outbox.receipts(each)
                if receipt.queued.destination_key in keys
            )
            queued = [receipt.queued for receipt in found]
            return found, {(each.report_id, each.destination_key): each.state for each in queued}

        self._reading = self._jobs.run(read, self._on_read, instead_of=self._reading)

    def _on_read(self, found: tuple[tuple[Receipt, ...], States]) -> None:
        self.receipts, states = found
        self.summary = Counter(states.values())
        self._controller.set(self._controller.form.heard(states))
        self.came.emit()
