"""Makes changes to settings, off the UI thread, and remembers what was not accepted."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from tray_app.errors import TrayError
from tray_app.messages import Message
from tray_app.model.consent import Policy
from tray_app.services.services import Services
from tray_app.ui.tasks import Tasks


class Changes(QObject):
    """Tells what is in force afterwards."""

    made = Signal(str)
    """A setting with this key was changed."""
    refused = Signal(str)
    """A change of the setting with this key was not accepted; `faults` says why."""
    backlog_found = Signal(object)
    """Ids of reports from before that *Always send* does not send."""

    def __init__(self, services: Services, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self.faults: dict[str, Message] = {}

    def change(self, key: str, value: Any) -> None:
        """Set one setting now."""
        preferences, policy = self._services.preferences, self._services.policy
        before = preferences.resolve(key).value

        def change() -> None:
            preferences.set(key, value)
            if key == "sending":
                policy.note_change()

        def done(_: None) -> None:
            self.faults.pop(key, None)
            self.made.emit(key)
            if key == "sending" and value == Policy.ALWAYS and before != Policy.ALWAYS:
                self._look_for_backlog()

        def failed(error: TrayError) -> None:
            self.faults[key] = error.message
            self.refused.emit(key)

        secret = preferences.declaration(key).secret
        self._tasks.run(
            change, done=done, failed=failed, lane="keyring" if secret else "store", owner=self
        )

    def settle(self, then: Callable[[], None]) -> None:
        """Call *then* when every change that was begun is in force: a lane keeps its order."""

        def keyring(_: object) -> None:
            self._tasks.run(
                lambda: None,
                done=lambda _: then(),
                failed=lambda _: then(),
                lane="keyring",
                owner=self,
            )

        self._tasks.run(lambda: None, done=keyring, failed=keyring, owner=self)

    def _look_for_backlog(self) -> None:
        """Switching to *always* sends nothing that is already here: that is asked separately."""

        def done(ids: Any) -> None:
            if ids:
                self.backlog_found.emit(tuple(ids))

        self._tasks.run(self._services.policy.backlog, done=done, failed=lambda _: None, owner=self)
