"""An address: judged while it is typed, tested with one press."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from tray_app.errors import NotFound, TrayError
from tray_app.model.delivery import DestinationKind
from tray_app.model.state import Role
from tray_app.services.services import Services
from tray_app.settings import address
from tray_app.settings.declared import Setting
from tray_app.ui.settings.editors import Text
from tray_app.ui.settings.state import Line, Tried, address_line
from tray_app.ui.tasks import Tasks
from tray_app.ui.text import say, translate
from tray_app.ui.widgets.basics import announce, arranged
from tray_app.ui.widgets.labels import declared
from tray_app.ui.widgets.plain_text import plain

KINDS = {"endpoint": DestinationKind.COLLECTOR, "vendor_server": DestinationKind.VENDOR}
"""Addresses that can be tested."""
MARKS: dict[Role, str] = {"good": "✓ ", "danger": "⚠ ", "warning": "⚠ "}


class AddressEditor(Text):
    """The field, *Test* beside it, and one line below that says what the address comes to."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.test = QPushButton(translate("Settings", "Test"))
        self.test.setAccessibleDescription(declared(setting.label))
        self.said = plain(factor=0.92)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.outcome = Tried()
        self.row.removeWidget(self.line)
        field = arranged(QHBoxLayout(), (self.line, 1), self.test)
        self.row.addLayout(arranged(QVBoxLayout(), field, self.said))
        self.test.setVisible(setting.key in KINDS)
        self.line.textEdited.connect(lambda _: self._forget())
        self.line.textChanged.connect(lambda _: self.judge())
        self.judge()

    def show_value(self, value: Any) -> None:
        if str(value or "") != self.line.text().strip():
            self.outcome = Tried()
        super().show_value(value)
        self.judge()

    def let_change(self, able: bool) -> None:
        self.line.setEnabled(able)  # what is fixed elsewhere can be tested all the same

    def describe(self, words: str) -> None:
        self._more = words
        self.line.setAccessibleDescription(" ".join(filter(None, (words, self.said.text()))))

    _more = ""

    def can_be_tested_by(
        self,
        services: Services,
        tasks: Tasks,
        settle: Callable[[Callable[[], None]], None],
    ) -> None:
        """Let *Test* send an empty request and a labelled record, after *settle* was called."""
        kind = KINDS[self.setting.key]

        def test() -> Any:
            for each in services.preferences.destinations():
                if each.kind is kind:
                    return services.outbox.test(each)
            raise NotFound("The address is missing.")

        def failed(error: TrayError) -> None:
            self._show_outcome(Tried(ok=False, words=error.title, hint=error.hint))

        def run() -> None:
            tasks.run(
                test,
                done=lambda result: self._show_outcome(
                    Tried(ok=result.ok, words=result.words, hint=result.hint)
                ),
                failed=failed,
                lane="network",
                owner=self,
            )

        def begin() -> None:
            if self.outcome.running:
                return  # disabled, it would lose the keyboard
            self._show_outcome(Tried(running=True))
            settle(run)

        self.test.clicked.connect(begin)

    def judge(self) -> None:
        """Say what stands in the field."""
        text = self.line.text()
        verdict = address.check(text, whole_url=self.setting.whole_url)
        self._say(address_line(self.setting, text, verdict, self.outcome))
        self.test.setEnabled(bool(text.strip()) and not verdict.problem)

    def _forget(self) -> None:
        self.outcome = Tried()

    def _show_outcome(self, outcome: Tried) -> None:
        self.outcome = outcome
        self.judge()
        announce(self, self.said.text())

    def _say(self, line: Line) -> None:
        words = "\n".join(say(each) for each in line.words)
        self.said.say(MARKS.get(line.role, "") + words if words else "")
        self.said.tint(line.role)
        self.describe(self._more)
