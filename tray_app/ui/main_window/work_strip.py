"""How far an action over many reports is, with a way to stop it."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from tray_app.ui.text import number, translate
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import announce

SLOW_MS = 300
"""What is done sooner is never shown at all."""


class WorkStrip(QWidget):
    """Appears in place, under the list, while something goes on there."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(SPACE)
        self.stop_button = QPushButton(translate("Work", "S&top"))
        self.stop_button.setAccessibleName(translate("Work", "Stop"))
        self.stop_button.clicked.connect(self._on_stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop_button)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._appear)
        self.hide()

    @Slot(str, int, int)
    def show_progress(self, words: str, done: int, total: int) -> None:
        """Say how far it is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._bar.setAccessibleName(words)
        if words != self._said:
            self.stop_button.setEnabled(True)
        self._said = words
        self._words.setText(
            translate(
                "Work",
                "{what}: {done} of {total}",
                what=words,
                done=number(done),
                total=number(total),
            )
        )
        if not self.isVisible() and not self._slow.isActive():
            self._slow.start()

    @Slot()
    def finish(self) -> None:
        """Nothing goes on any more."""
        self._slow.stop()
        self._said = ""
        self.hide()

    @Slot()
    def _appear(self) -> None:
        self.show()
        announce(self, self._words.text())

    @Slot()
    def _on_stop(self) -> None:
        self.stop_button.setEnabled(False)
        self._words.setText(translate("Work", "Stopping…"))
        self.stop_wanted.emit()
