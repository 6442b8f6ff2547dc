"""What the status bar shows for a while: what was done, with a way back, and how far work is."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from tray_app.services.events import IndexProgress
from tray_app.ui.text import number, span, translate
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import announce, arranged, single_shot
from tray_app.ui.widgets.plain_text import ElidedLabel

UNDO_MS = 12_000
SLOW_MS = 500
"""What is done sooner is never shown at all."""
BAR_WIDTH = 120


class StatusPart(QWidget):
    """Shown when it wants to be and nothing more important does: the bar decides."""

    wanted_changed = Signal()

    def __init__(self, button: str, *, with_bar: bool) -> None:
        super().__init__()
        self.is_wanted = False
        self.label = ElidedLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(BAR_WIDTH, SPACE)
        if not with_bar:
            self.bar.hide()
        self.button = QPushButton(button)
        self.button.setAutoDefault(False)
        label = (self.label, 1, Qt.AlignmentFlag.AlignVCenter)
        arranged(QHBoxLayout(self), label, self.bar, self.button, spacing=SPACE)
        self.hide()

    @property
    def text(self) -> str:
        return self.label.text()

    def want(self, wanted: bool) -> None:
        """Ask to be shown, or not."""
        if wanted != self.is_wanted:
            self.is_wanted = wanted
            self.wanted_changed.emit()


class Undo(StatusPart):
    """Says what was done, with a way back for a while."""

    def __init__(self) -> None:
        super().__init__(translate("Undo", "&Undo"), with_bar=False)
        self._undo: Callable[[], object] | None = None
        self.button.clicked.connect(self.take_back)
        self._end = single_shot(self, UNDO_MS, self.dismiss)

    def say(self, words: str, undo: Callable[[], object] | None = None) -> None:
        """Show *words* for a while; with *undo*, offer to take it back."""
        self._undo = undo
        self.label.setText(words)
        self.button.setVisible(undo is not None)
        self.want(True)
        self._end.start()
        announce(self, words)

    def dismiss(self) -> None:
        """Hide; what was done stays done. Not while the user is on the button."""
        if self.button.hasFocus() or self.underMouse():
            self._end.start()
            return
        self._undo = None
        self.want(False)

    def take_back(self) -> None:
        """Undo what was done last, if it can be."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self._end.stop()
            self.want(False)
            undo()


class Work(StatusPart):
    """How far an action over many reports is, with a way to stop it."""

    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Work", "S&top"), with_bar=True)
        self._said = ""
        self.button.clicked.connect(self._on_stop)
        self._slow = single_shot(self, SLOW_MS, self._appear)

    def show_progress(self, words: str, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.bar.setAccessibleName(words)
        if words != self._said:
            self.button.setEnabled(True)
        self._said = words
        self.label.setText(f"{words}: {number(done)} / {number(total)}")
        if not self.is_wanted and not self._slow.isActive():
            self._slow.start()

    def finish(self) -> None:
        """Nothing goes on any more."""
        self._slow.stop()
        self._said = ""
        self.want(False)

    def _appear(self) -> None:
        self.want(True)
        announce(self, self._said)

    def _on_stop(self) -> None:
        self.button.setEnabled(False)
        self.stop_wanted.emit()


class Reading(StatusPart):
    """How far the reading of old reports is, with a way to stop and to go on."""

    cancel_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Work", "S&top"), with_bar=True)
        self._last: IndexProgress | None = None
        self.bar.setRange(0, 1000)
        self.button.clicked.connect(self._on_pressed)
        self._slow = single_shot(self, SLOW_MS, lambda: self.want(True))

    @property
    def is_running(self) -> bool:
        """Whether old reports are being read."""
        return self._last is not None and not (self._last.finished or self._last.cancelled)

    def show_progress(self, progress: IndexProgress) -> None:
        self._last = progress
        if progress.finished:
            self._slow.stop()
            self.want(False)
            return
        share = progress.bytes_done / progress.bytes_total if progress.bytes_total else 0.0
        self.bar.setValue(int(share * 1000))
        words = translate("Progress", "Reading crash reports: %n", n=progress.records)
        if progress.seconds_left is not None and progress.seconds_left < 86_400:
            words += " · " + translate("Progress", "{time} left", time=span(progress.seconds_left))
        self.label.setText(words)
        self.bar.setAccessibleName(words)
        stop = translate("Work", "S&top")
        self.button.setText(translate("Progress", "&Continue") if progress.cancelled else stop)
        if not self.is_wanted and not self._slow.isActive():
            self._slow.start()

    def _on_pressed(self) -> None:
        if self._last is not None and self._last.cancelled:
            self.resume_wanted.emit()
        else:
            self.cancel_wanted.emit()
