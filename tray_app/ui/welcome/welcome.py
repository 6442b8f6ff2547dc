"""The first page: what is kept, what is sent, and nothing to decide."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tray_app.errors import TrayError
from tray_app.services.services import Services
from tray_app.ui.tasks import Tasks
from tray_app.ui.text import error_sentence, translate, visible
from tray_app.ui.widgets.basics import fit


class WelcomePage(QWidget):
    """Stands in a dialog of its own, or in a window in place of the empty list."""

    finished = Signal()
    settings_wanted = Signal()

    def __init__(self, services: Services, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(8)
        title = _label(translate("Welcome", "Cortex crash reports"), factor=1.6, bold=True)
        title.setObjectName("title")
        layout.addWidget(title)
        layout.addWidget(
            _label(translate("Welcome", "When Cortex crashes, this program helps you see why."))
        )
        layout.addSpacing(16)
        folders = services.config_watch.folders
        folder = visible(str(folders[0].telemetry), limit=300) if folders else ""
        for heading, text in (
            (
                translate("Welcome", "What is kept"),
                translate(
                    "Welcome",
                    "Cortex writes a report of each crash to a folder on this computer:\n{folder}",
                    folder=folder,
                ),
            ),
            (
                translate("Welcome", "What is sent"),
                translate(
                    "Welcome",
                    "Nothing, until you are asked. You see every byte before it "
                    "leaves, with names, paths and "
                    "passwords hidden, and you can leave out what you like.",
                ),
            ),
            (
                translate("Welcome", "Where it is"),
                translate(
                    "Welcome", "In the tray, next to the clock. It is quiet unless Cortex crashes."
                ),
            ),
        ):
            layout.addWidget(_label(heading, bold=True))
            layout.addWidget(_label(text))
            layout.addSpacing(8)
        self._fault = _label("")
        self._fault.setVisible(False)
        layout.addWidget(self._fault)
        layout.addStretch(1)
        row = QHBoxLayout()
        self.settings_button = QPushButton(translate("Welcome", "&Settings…"))
        self.settings_button.clicked.connect(self.settings_wanted)
        self.done_button = QPushButton(translate("Welcome", "&Got it"))
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self.finished)
        row.addStretch(1)
        row.addWidget(self.settings_button)
        row.addWidget(self.done_button)
        layout.addLayout(row)
        self.setFocusProxy(self.done_button)
        self.finished.connect(self.note)

    def note(self) -> None:
        """Remember that the page has been shown, so that it is not shown again."""
        preferences = self._services.preferences
        if preferences.current.welcomed:
            return
        self._tasks.run(
            lambda: preferences.set("welcomed", True),
            done=lambda _: None,
            failed=self._on_fault,
            owner=self,
        )

    def _on_fault(self, error: TrayError) -> None:
        self._fault.setText(error_sentence(error))
        self._fault.setVisible(True)


class WelcomeDialog(QDialog):
    """The page in a window of its own. Closing it in any way is fine."""

    settings_wanted = Signal()

    def __init__(self, services: Services, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Welcome", "Welcome"))
        self.page = WelcomePage(services, tasks)
        self.page.finished.connect(self.accept)
        self.page.settings_wanted.connect(self.settings_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        fit(self, 560, 460)
        self.page.done_button.setFocus()

    def reject(self) -> None:
        """Escape is as good as the button."""
        self.page.note()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.page.note()
        super().closeEvent(event)


def _label(text: str, *, factor: float = 1.0, bold: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(bold)
    label.setFont(font)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
