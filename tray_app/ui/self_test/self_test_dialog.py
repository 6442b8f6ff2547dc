"""The window "Try it out": crashes a small program on purpose, and says step by step where its
report goes.
"""

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tray_app.errors import Cancelled, TrayError
from tray_app.services import self_test
from tray_app.services.doctor import Verdict
from tray_app.services.self_test import Step
from tray_app.services.services import Services
from tray_app.ui import icons
from tray_app.ui.self_test.state import SelfTest, Stage
from tray_app.ui.tasks import Task, Tasks
from tray_app.ui.text import error_sentence, say, translate
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.basics import announce, fit, scrolled

SYMBOLS = {Verdict.GOOD: "state-delivered", Verdict.NOTE: "state-note", Verdict.BAD: "warning"}
SIDE = 16


class SelfTestDialog(QDialog):
    """Begins when it is told to; may be closed at any time."""

    show_wanted = Signal(str)
    """With the test report's id."""
    _stepped = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        *,
        shown: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        """*shown* says, from any thread, whether a report was announced by a notification."""
        super().__init__(parent)
        self._services, self._tasks, self._shown = services, tasks, shown
        self._state = SelfTest()
        self._task: Task | None = None
        self._left = threading.Event()
        self.setWindowTitle(translate("SelfTest", "Try it out"))
        title = _label(translate("SelfTest", "Does a crash get through?"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        title.setFont(font)
        purpose = _label(
            translate(
                "SelfTest",
                "A small program of this one’s own crashes on purpose. Its report takes "
                "the same way as a real one of "
                "Cortex, is marked as a test, and is never sent by itself.",
            )
        )
        self.headline = _label("")
        self.headline.setAccessibleName(translate("SelfTest", "Result"))
        steps = QWidget()
        self._rows = QVBoxLayout(steps)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE)
        self._rows.addStretch(1)
        self.start_button = QPushButton(translate("SelfTest", "&Crash on purpose"))
        self.start_button.clicked.connect(self.start)
        self.show_button = QPushButton(translate("SelfTest", "&Show the report"))
        self.show_button.clicked.connect(self._on_show)
        self.close_button = QPushButton(translate("SelfTest", "C&lose"))
        self.close_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.start_button)
        buttons.addWidget(self.show_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE * 3 // 2)
        layout.addWidget(title)
        layout.addWidget(purpose)
        layout.addWidget(self.headline)
        layout.addWidget(scrolled(steps), 1)
        layout.addLayout(buttons)
        self._stepped.connect(self._on_step, Qt.ConnectionType.QueuedConnection)
        self._draw()
        fit(self, 620, 440)
        self.start_button.setDefault(True)
        self.start_button.setFocus()

    @property
    def state(self) -> SelfTest:
        """What is shown."""
        return self._state

    @Slot()
    def start(self) -> None:
        """Do it, from the beginning."""
        if not self._state.can_start:
            return
        self._state = self._state.started()
        self._draw()
        left = self._left = threading.Event()

        def pause(seconds: float) -> None:
            if left.wait(seconds):
                raise Cancelled("The window was closed")

        def work() -> None:
            for step in self_test.run(self._services, shown=self._shown, pause=pause):
                self._stepped.emit((left, step))

        # Not on the store's thread: that has the list's questions to answer meanwhile.
        self._task = self._tasks.run(
            work, done=self._on_done, failed=self._on_failed, lane="network", owner=self
        )

    @Slot()
    def _on_show(self) -> None:
        self.show_wanted.emit(self._state.report_id)
        self.accept()

    @Slot(object)
    def _on_step(self, told: tuple[threading.Event, Step]) -> None:
        left, step = told
        if left is not self._left or left.is_set():
            return  # of a run that was left
        self._state = self._state.with_step(step)
        self._draw()
        announce(self, ". ".join(filter(None, (say(step.sentence), say(step.hint)))))

    def _on_done(self, _: None) -> None:
        self._end("")

    def _on_failed(self, error: TrayError) -> None:
        self._end(error_sentence(error))

    def _end(self, fault: str) -> None:
        self._state = self._state.ended(fault)
        self._draw()
        announce(self, self.headline.text())
        (self.show_button if self._state.can_show else self.start_button).setFocus()

    def _draw(self) -> None:
        state = self._state
        self.headline.setText(state.fault or say(state.headline))
        self.start_button.setEnabled(state.can_start)
        if state.stage is Stage.DONE:
            self.start_button.setText(translate("SelfTest", "&Crash once more"))
        self.show_button.setEnabled(state.can_show)
        self.show_button.setToolTip(
            "" if state.can_show else translate("SelfTest", "There is no test report yet")
        )
        drawn = self._rows.count() - 1
        if len(state.steps) < drawn:
            while self._rows.count() > 1 and (item := self._rows.takeAt(0)) is not None:
                if (row := item.widget()) is not None:
                    row.deleteLater()
            drawn = 0
        for step in state.steps[drawn:]:
            self._rows.insertWidget(self._rows.count() - 1, _Row(step))

    # Qt's own names last

    def reject(self) -> None:
        self._leave()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave()
        super().closeEvent(event)

    def _leave(self) -> None:
        self._left.set()
        if self._task is not None:
            self._task.drop()
        if self._state.stage is Stage.RUNNING:
            self._state = SelfTest()
            self._draw()


class _Row(QWidget):
    """One step: how it went, its name, and a sentence with what to do."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        shade = colours(self.palette())
        colour = {Verdict.GOOD: shade.good, Verdict.NOTE: shade.accent, Verdict.BAD: shade.danger}[
            step.verdict
        ]
        picture = QLabel()
        picture.setPixmap(
            icons.pixmap(SYMBOLS[step.verdict], colour, SIDE, self.devicePixelRatioF())
        )
        picture.setAccessibleName(_verdict(step.verdict))
        area = _label(say(step.area))
        area.setWordWrap(False)
        area.setMinimumWidth(
            max(area.fontMetrics().horizontalAdvance(say(each)) for each in self_test.AREAS)
        )
        said = _label(say(step.sentence, lines=True))
        said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        said.setAccessibleName(f"{area.text()}: {said.text()} ({picture.accessibleName()})")
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addWidget(said)
        if step.hint:
            hint = _label(say(step.hint, lines=True))
            hint.setStyleSheet(f"color: {shade.muted.name()}")
            words.addWidget(hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 3 // 2)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(area, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


def _verdict(verdict: Verdict) -> str:
    match verdict:
        case Verdict.GOOD:
            return translate("SelfTest", "Works")
        case Verdict.NOTE:
            return translate("SelfTest", "To know")
        case Verdict.BAD:
            return translate("SelfTest", "Does not work")


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
