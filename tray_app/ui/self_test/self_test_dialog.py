"""The window "Test crash reporting": crashes a small program, and shows where its report goes."""

import threading
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from tray_app.errors import Cancelled
from tray_app.messages import NOTHING, Message, en
from tray_app.services import self_test
from tray_app.services.doctor import Verdict
from tray_app.services.self_test import Step
from tray_app.services.services import Services
from tray_app.ui import icons
from tray_app.ui.self_test.state import SelfTest, Stage
from tray_app.ui.tasks import Task, Tasks
from tray_app.ui.text import say, translate
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.basics import announce, arranged, fit
from tray_app.ui.widgets.plain_text import plain

SYMBOLS = {Verdict.GOOD: "state-delivered", Verdict.NOTE: "state-note", Verdict.BAD: "warning"}
SIDE = 16


class SelfTestDialog(QDialog):
    """Begins when it is told to; may be closed at any time."""

    show_wanted = Signal(str)
    """With the test report's id."""
    _stepped = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, *, shown: Callable[[str], bool]) -> None:
        """*shown* says, from any thread, whether a report was announced by a notification."""
        super().__init__()
        self._services, self._tasks, self._shown = services, tasks, shown
        self.state = SelfTest()
        self._task: Task | None = None
        self._left = threading.Event()
        self.setWindowTitle(translate("SelfTest", "Test crash reporting"))
        purpose = plain(
            translate(
                "SelfTest",
                "A small test program crashes. Its report stays on this computer; "
                "the destination, if one is set, gets a test record.",
            )
        )
        self.headline = plain(bold=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE * 3 // 2)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setColumnStretch(2, 1)
        self._rows = [_Row(self._grid, number) for number in range(len(self_test.AREAS))]
        self.start_button = QPushButton(translate("SelfTest", "&Test"))
        self.start_button.clicked.connect(self.start)
        self.show_button = QPushButton(translate("SelfTest", "&Show Report"))
        self.show_button.clicked.connect(self._on_show)
        self.close_button = QPushButton(translate("SelfTest", "&Close"))
        self.close_button.clicked.connect(self.reject)
        rest = (self.start_button, self.close_button)
        buttons = arranged(QHBoxLayout(), self.show_button, 1, *rest)
        parts = (purpose, self.headline, self._grid, 1, buttons)
        edge = (SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        arranged(QVBoxLayout(self), *parts, edge=edge, spacing=SPACE * 2)
        self._stepped.connect(self._on_step, Qt.ConnectionType.QueuedConnection)
        self._show_state(SelfTest())
        fit(self, 560, 360)
        self.start_button.setDefault(True)
        self.start_button.setFocus()

    def start(self) -> None:
        if not self.state.can_start:
            return
        self._show_state(SelfTest(Stage.RUNNING))
        left = self._left = threading.Event()

        def pause(seconds: float) -> None:
            if left.wait(seconds):
                raise Cancelled(en("The window was closed"))

        def work() -> None:
            for step in self_test.run(self._services, shown=self._shown, pause=pause):
                self._stepped.emit((left, step))

        # Not on the store's thread: that has the list's questions to answer meanwhile.
        self._task = self._tasks.run(
            work,
            done=lambda _: self._end(),
            failed=lambda error: self._end(error.message),
            lane="network",
            owner=self,
        )

    def _on_show(self) -> None:
        self.show_wanted.emit(self.state.report_id)
        self.accept()

    @Slot(object)
    def _on_step(self, told: tuple[threading.Event, Step]) -> None:
        left, step = told
        if left is self._left and not left.is_set():  # not of a run that was left
            self._show_state(replace(self.state, steps=(*self.state.steps, step)))
            announce(self, ". ".join(filter(None, (say(step.sentence), say(step.hint)))))

    def _end(self, fault: Message = NOTHING) -> None:
        self._show_state(replace(self.state, stage=Stage.DONE, fault=fault))
        announce(self, self.headline.text())
        (self.show_button if self.state.report_id else self.start_button).setFocus()

    def _show_state(self, state: SelfTest) -> None:
        self.state = state
        self.headline.say(say(state.headline))
        self.start_button.setEnabled(state.can_start)
        self.show_button.setVisible(bool(state.report_id))
        steps = dict(enumerate(state.steps))
        for number, row in enumerate(self._rows):
            row.show_step(steps.get(number))

    # Qt's own names last

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_state(self.state)  # its pictures are drawn in colours of the palette

    def reject(self) -> None:
        self._left.set()
        if self._task is not None:
            self._task.drop()
        if self.state.stage is Stage.RUNNING:
            self._show_state(SelfTest())
        super().reject()


class _Row:
    """One step: how it went, its name, and a sentence with what to do."""

    def __init__(self, grid: QGridLayout, number: int) -> None:
        self._picture, self._said = QLabel(), plain()
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._area = QLabel(say(self_test.AREAS[number]))
        for column, label in enumerate((self._picture, self._area, self._said)):
            grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
        self._picture.setFixedWidth(SIDE)

    def show_step(self, step: Step | None) -> None:
        """Show what came of it; None: it has not been made yet."""
        if step is None:
            self._picture.clear()
            self._said.setText("")
            return
        shade = colours()
        colour, name = {
            Verdict.GOOD: (shade.good, translate("SelfTest", "Works")),
            Verdict.NOTE: (shade.accent, translate("SelfTest", "Note")),
            Verdict.BAD: (shade.danger, translate("SelfTest", "Does not work")),
        }[step.verdict]
        ratio = self._picture.devicePixelRatioF()
        self._picture.setPixmap(icons.pixmap(SYMBOLS[step.verdict], colour, SIDE, ratio))
        lines = (say(step.sentence, lines=True), say(step.hint, lines=True))
        self._said.setText("\n".join(filter(None, lines)))
        self._said.setAccessibleName(f"{self._area.text()}: {lines[0]} ({name})")
