"""Asks for the name of a view, and says at once whether it can be used."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from tray_app.services.views import LONGEST_NAME
from tray_app.ui.dialogs import text_formats
from tray_app.ui.sentences import sentence
from tray_app.ui.text import translate, visible
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import WrappedLabel, fit


class ViewNameDialog(QDialog):
    """One field. Enter saves, Escape leaves everything as it was."""

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        *,
        fault: Callable[[str], str],
        name: str = "",
        words: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """*fault* says what is wrong with a name, in English, or nothing; *words* say what the view shows."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._fault = fault
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setMinimumWidth(360)
        self.name.setAccessibleName(translate("Views", "Name"))
        label = QLabel(translate("Views", "&Name"))
        label.setBuddy(self.name)
        shows = WrappedLabel(" · ".join(words), selectable=False)
        self.wrong = WrappedLabel(selectable=False)
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, text_formats.error_color(palette))
        self.wrong.setPalette(palette)
        self.buttons = QDialogButtonBox()
        self.save_button = self.buttons.addButton(translate("Views", "&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = self.buttons.addButton(
            translate("Views", "&Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.save_button.setDefault(True)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._judge)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(shows)
        shows.setVisible(bool(words))
        column.addWidget(label)
        column.addWidget(self.name)
        column.addWidget(self.wrong)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.name.selectAll()
        fit(self, 440, 180)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        fault = self._fault(self.name.text())
        self.save_button.setEnabled(not fault)
        # Nobody needs to be told that the field is still empty.
        words = visible(sentence(fault), limit=300) if fault and self.name.text().strip() else ""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        self.name.setAccessibleDescription(words)

    @Slot()
    def _accept(self) -> None:
        if self.save_button.isEnabled():
            self.chosen.emit(self.name.text().strip())
            self.accept()
