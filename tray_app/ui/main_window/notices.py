"""What stands above or below the table for a while: a problem, a progress, an undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from tray_app.services.events import IndexProgress
from tray_app.ui import icons
from tray_app.ui.text import number, span, translate, visible
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.basics import announce

UNDO_MS = 12_000
SLOW_MS = 500


class Banner(QFrame):
    """A sentence about something that is wrong and stays so until it is put right, or
    acknowledged.
    """

    acknowledged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        self.button = QPushButton(translate("Banner", "I have read this"))
        self.button.clicked.connect(self.acknowledged)
        self.button.hide()
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.recolour()
        self.hide()

    def show_sentences(self, sentences: Sequence[str], *, to_acknowledge: bool = False) -> None:
        """Show them, or hide when there are none; *to_acknowledge*: with a button that says they
        were read.
        """
        self.button.setVisible(to_acknowledge)
        words = "\n".join(visible(each, limit=500) for each in sentences[:4])
        if words == self._words.text():
            return
        self._words.setText(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)

    def recolour(self) -> None:
        """Take the colours of the theme."""
        shade = colours()
        self._icon.setPixmap(icons.symbol("warning", shade.warning.name()).pixmap(16, 16))
        self.setStyleSheet(
            f"#banner {{ background: {shade.banner.name()}; border: 1px solid {shade.banner_edge.name()};"  # noqa: E501
            " border-radius: 4px; }"
        )


class ProgressStrip(QWidget):
    """How far the reading of old reports is, with a way to stop and to go on."""

    cancel_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: IndexProgress | None = None
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(translate("Progress", "Reading crash reports"))
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(SPACE)
        self._cancel = QPushButton(translate("Progress", "Stop reading"))
        self._cancel.clicked.connect(self._on_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self.show)
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether old reports are being read."""
        return self._last is not None and not (self._last.finished or self._last.cancelled)

    def show_progress(self, progress: IndexProgress) -> None:
        """Show it; what is done within half a second is never shown at all."""
        self._last = progress
        if progress.finished:
            self._slow.stop()
            self.hide()
            return
        share = progress.bytes_done / progress.bytes_total if progress.bytes_total else 0.0
        self._bar.setValue(int(share * 1000))
        words = translate("Progress", "Reading crash reports: %n record(s)", n=progress.records)
        if progress.cancelled:
            words = translate(
                "Progress", "Reading was stopped after %n record(s)", n=progress.records
            )
        elif progress.seconds_left is not None and progress.seconds_left < 86_400:
            left = span(progress.seconds_left)
            percent = number(int(share * 100))
            words += " · " + translate(
                "Progress", "{percent} %, {left} left", percent=percent, left=left
            )
        self._words.setText(words)
        self._cancel.setText(
            translate("Progress", "Go on reading")
            if progress.cancelled
            else translate("Progress", "Stop reading")
        )
        if not self.isVisible() and not self._slow.isActive():
            self._slow.start()

    @Slot()
    def _on_pressed(self) -> None:
        if self._last is not None and self._last.cancelled:
            self.resume_wanted.emit()
        else:
            self.cancel_wanted.emit()


class UndoBar(QFrame):
    """Says what was done, with a way back for a while."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo: Callable[[], None] | None = None
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.button = QPushButton(translate("Undo", "&Undo"))
        self.button.clicked.connect(self._on_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(UNDO_MS)
        self._end.timeout.connect(self.dismiss)
        self.hide()

    def say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Show *words* for a while; with *undo*, offer to take it back."""
        self._undo = undo
        self._words.setText(words)
        self.button.setVisible(undo is not None)
        self.show()
        self._end.start()
        announce(self, words)

    @Slot()
    def dismiss(self) -> None:
        """Hide; what was done stays done. Not while the user is on the button."""
        if self.button.hasFocus() or self.underMouse():
            self._end.start()
            return
        self._undo = None
        self.hide()

    @Slot()
    def _on_pressed(self) -> None:
        undo, self._undo = self._undo, None
        self._end.stop()
        self.hide()
        if undo is not None:
            undo()
