"""Tries an address that is typed into the question, and takes it over, off the UI thread."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tray_app.errors import TrayError
from tray_app.messages import Message, message
from tray_app.settings import address
from tray_app.ui.consent.asked import Stage
from tray_app.ui.consent.controller import Controller
from tray_app.ui.consent.sending import Sending
from tray_app.ui.consent.state import SetUp

if TYPE_CHECKING:
    from tray_app.delivery.endpoint_test import TestResult


class AddressSetUp(QObject):
    """Holds what is typed, and tells each change of it."""

    changed = Signal()

    def __init__(self, controller: Controller, sending: Sending) -> None:
        super().__init__(controller)
        self._controller, self._sending = controller, sending
        self.state = SetUp()

    @property
    def _is_whole(self) -> bool:
        """Whether the whole URL is asked for: where one is set, the base address does not count."""
        return bool(self._controller.services.preferences.current.logs_endpoint)

    def begin(self) -> None:
        """Ask for an address; one that is set already is there to be corrected."""
        current = self._controller.services.preferences.current
        self._controller.set(replace(self._controller.form, setting_up=True))
        self.typed(current.logs_endpoint or current.endpoint)

    def typed(self, text: str) -> None:
        """Take note of what stands in the field."""
        verdict = address.check(text, whole_url=self._is_whole)
        self._set(SetUp(text.strip(), verdict))

    def test(self) -> None:
        """Send an empty request and one labelled record to what is typed."""
        if not self.state.can_use:
            return
        typed, whole = self.state.address, self._is_whole
        services = self._controller.services

        def test() -> "TestResult":
            url = typed if whole else address.endpoint_becomes(typed)
            there, _ = services.preferences.collector_at(url)
            return services.outbox.test(there)

        def show(result: "TestResult") -> None:
            said = result.words
            if result.hint:
                said = message("{title}. {hint}", title=said, hint=result.hint)
            self._answer(typed, result.ok, said)

        self._set(replace(self.state, busy=True, works=None))
        self._controller.tasks.run(
            test,
            done=show,
            failed=lambda error: self._answer(typed, False, error.message),
            lane="network",
            owner=self,
        )

    def use(self) -> None:
        """Set the address, and go on with the question."""
        if not self.state.can_use:
            return
        typed, key = self.state.address, "logs_endpoint" if self._is_whole else "endpoint"
        preferences = self._controller.services.preferences

        def use() -> None:
            preferences.set(key, typed)

        def failed(error: TrayError) -> None:
            self._answer(typed, False, error.message)

        self._set(replace(self.state, busy=True))
        self._controller.tasks.run(use, done=lambda _: self._on_set(), failed=failed, owner=self)

    def _on_set(self) -> None:
        self._set(replace(self.state, busy=False))
        self._controller.load_destinations(self._go_on)

    def _go_on(self) -> None:
        if self._controller.form.stage is Stage.FAILED:  # it is the same address
            self._sending.retry()

    def _answer(self, typed: str, works: bool, said: Message) -> None:
        if typed == self.state.address:
            self._set(replace(self.state, busy=False, works=works, said=said))

    def _set(self, state: SetUp) -> None:
        self.state = state
        self.changed.emit()
