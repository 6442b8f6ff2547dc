"""How much the reports take, and erasing them from disk."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tray_app.errors import TrayError
from tray_app.services.erase import Erased, ReportFile
from tray_app.services.services import Services
from tray_app.ui.settings.state import EraseQuestion, erase_question
from tray_app.ui.tasks import Jobs, Tasks
from tray_app.ui.text import breakable, error_sentence, listed, say, size, translate, visible
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import announce, arranged, entitle, fit, push_button, scrolled
from tray_app.ui.widgets.cards import Card, Row
from tray_app.ui.widgets.plain_text import plain


class EraseDialog(QDialog):
    """Names the files that go, and those that stay. Escape erases nothing."""

    def __init__(self, question: EraseQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        entitle(self, translate("Settings", "Erase all reports?"))
        self.setModal(True)
        inner = QWidget()
        column = arranged(QVBoxLayout(inner), spacing=SPACE)
        if question.files:
            column.addWidget(
                plain(
                    translate(
                        "Settings",
                        "%n file(s), {size}, will be erased with every copy that this program "
                        "keeps. This cannot be undone.",
                        n=len(question.files),
                        size=size(question.size),
                    )
                )
            )
            card = Card()
            for each in question.files:
                card.add(_row(each, QLabel(size(each.size))))
            column.addWidget(card)
        else:
            column.addWidget(
                plain(translate("Settings", "There is no file that can be erased now."))
            )
        if question.waiting:
            words = translate(
                "Settings", "%n report(s) waiting to be sent will not be sent.", n=question.waiting
            )
            column.addWidget(plain(words))
        if question.kept:
            column.addWidget(plain(translate("Settings", "These stay:"), bold=True))
            card = Card()
            for each in question.kept:
                row = _row(each)
                row.say(note=say(each.kept))
                card.add(row)
            column.addWidget(card)
        column.addStretch(1)
        buttons = QDialogButtonBox()
        self.cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.cancel.setText(translate("Settings", "Cancel"))
        self.erase = QPushButton(translate("Settings", "Erase"), autoDefault=False)
        self.erase.setEnabled(bool(question.files))
        buttons.addButton(self.erase, QDialogButtonBox.ButtonRole.DestructiveRole)
        self.erase.clicked.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.cancel.setDefault(True)
        edge = (2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        arranged(QVBoxLayout(self), (scrolled(inner), 1), buttons, edge=edge)
        fit(self, 560, 260)
        self.cancel.setFocus()


def _row(file: ReportFile, control: QWidget | None = None) -> Row:
    """Return the row of a file. Where its name may be broken, a reader is told nothing of it."""
    path = visible(str(file.path), limit=500)
    row = Row(breakable(path), control)
    row.title.setAccessibleName(path)
    return row


class DiskUse(Row):
    """What is used now, where it is read from, and *Erase all…*."""

    def __init__(self, services: Services, tasks: Tasks) -> None:
        self._services, self._jobs = services, Jobs(tasks, self, self._failed)
        self.used = QLabel()
        self.erase_button = push_button(translate("Settings", "Erase all…"), self.ask)
        box = QWidget()
        arranged(QHBoxLayout(box), self.used, self.erase_button, spacing=2 * SPACE)
        box.setFocusProxy(self.erase_button)
        super().__init__(translate("Settings", "Space used"), box)
        self.dialog: EraseDialog | None = None
        self.load()

    def load(self) -> None:
        """Measure again."""
        self._jobs.run(self._services.disk_use, self._show)
        folders = listed(
            breakable(visible(str(folder.telemetry), limit=300))
            for folder in self._services.config_watch.folders
        )
        self.say(help=folders)

    def ask(self) -> None:
        """Look which files there are, and ask."""
        services = self._services

        def look() -> EraseQuestion:
            return erase_question(services.eraser.files(), len(services.outbox.queue()))

        self._jobs.run(look, self._ask)

    def _ask(self, question: EraseQuestion) -> None:
        self.dialog = EraseDialog(question, self.window())
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(lambda: self._erase(question))
        self.dialog.open()

    def _erase(self, question: EraseQuestion) -> None:
        self._jobs.run(lambda: self._services.eraser.erase(question.files), self._erased)

    def _erased(self, done: Erased) -> None:
        words = translate("Settings", "%n file(s) erased.", n=len(done.files))
        fault = "\n".join(
            f"{visible(each.path.name, limit=200)}: {say(each.kept)}" for each in done.kept
        )
        self.load()
        self.say(note=words, fault=fault)
        self.note.tint("good")
        announce(self, words)

    def _show(self, used: dict[str, int]) -> None:
        self.used.setText(size(sum(used.values())))

    def _failed(self, error: TrayError) -> None:
        self.say(fault=error_sentence(error))
