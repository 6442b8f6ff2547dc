"""Editing a report's text before it is sent, with what was changed marked."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from tray_app.model.consent import EditableText
from tray_app.ui.consent.edits_state import LONGEST, Changes, changes, editable
from tray_app.ui.text import listed, translate, visible
from tray_app.ui.theme import fixed_font
from tray_app.ui.widgets.basics import arranged, entitle, fit
from tray_app.ui.widgets.labels import part_words
from tray_app.ui.widgets.plain_text import PlainLabel, enlarge, plain
from tray_app.ui.widgets.preview_state import UNSEEN
from tray_app.ui.widgets.text_formats import Mark, Marks

MOST_MARKS = 1_000
"""More marks than this slow typing down."""


class TextEditor(QDialog):
    """Tells each change at once, so that the preview behind it follows. Cancel undoes all."""

    changed = Signal(str, object)
    """Key of the part, and its new text; None when it is as it was."""

    def __init__(
        self,
        texts: Iterable[EditableText],
        edits: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        one_of_several: str = "",
    ) -> None:
        """*one_of_several* says which report it is, where the question is about more than one."""
        super().__init__(parent)
        self._before = dict(edits)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        entitle(self, translate("Consent", "Edit the text"))
        hint = plain(
            translate(
                "Consent",
                "The report on this computer stays as it is; what is sent says that it was edited."
                " <user> and the like stand for what is hidden. What you type is searched too.",
            )
        )
        self.parts = {each.key: _Part(each, edits.get(each.key)) for each in texts}
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        for place, (key, part) in enumerate(self.parts.items()):
            part.changed.connect(lambda text, key=key: self.changed.emit(key, text))
            splitter.addWidget(part)
            splitter.setStretchFactor(place, 1 if key == "message" else 3)
        buttons = QDialogButtonBox()
        self.use = buttons.addButton(
            translate("Consent", "&Use this text"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.cancel = buttons.addButton(
            translate("Consent", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        for button in (self.use, self.cancel):
            button.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        which = [plain(visible(one_of_several, limit=200))] if one_of_several else []
        arranged(QVBoxLayout(self), *which, hint, (splitter, 1), buttons, edge=None)
        fit(self, 760, 560)
        first = next((part for part in self.parts.values() if part.text.isEnabled()), None)
        (first.text if first is not None else self.cancel).setFocus()

    def reject(self) -> None:
        """Leave everything as it was when the editor was opened."""
        for key, part in self.parts.items():
            if part.value() != self._before.get(key):
                self.changed.emit(key, self._before.get(key))
        super().reject()


class _Part(QWidget):
    """One text with what it is called, how it was changed, and the way back."""

    changed = Signal(object)

    def __init__(self, given: EditableText, edited: str | None) -> None:
        super().__init__()
        self._start = editable(given.text)
        name = part_words(given)
        label = QLabel(name)
        enlarge(label)
        self.status = PlainLabel()
        self.reset = QPushButton(translate("Consent", "Reset"))
        self.reset.setAccessibleName(f"{self.reset.text()}: {name}")
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        self.text: QPlainTextEdit = QPlainTextEdit()
        self.text.setAccessibleName(name)
        self.text.setFont(fixed_font())
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(60)
        self._marks = Marks(self.text)
        label.setBuddy(self.text)
        status = (self.status, 1, Qt.AlignmentFlag.AlignRight)
        row = arranged(QHBoxLayout(), label, status, self.reset)
        arranged(QVBoxLayout(self), row, (self.text, 1))
        self._is_too_long = len(self._start) > LONGEST
        if self._is_too_long:
            self.text.setPlainText(self._start[:LONGEST])
            self.text.setEnabled(False)
            self._say(
                translate("Consent", "Too long to be edited here; you can leave out the whole part")
            )
            self.reset.setVisible(False)
            return
        self.text.setPlainText(self._start if edited is None else edited)
        self._mark(changes(self._start, self.text.toPlainText()))
        self.text.textChanged.connect(self._on_text)

    def value(self) -> str | None:
        """Return the text to be sent; None when it is as it was."""
        text = self.text.toPlainText()
        return None if self._is_too_long or text == self._start else text

    def _reset(self) -> None:
        """Put the text back by a step that can itself be undone."""
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self._start)
        self.text.setFocus()

    def _on_text(self) -> None:
        text = self.text.toPlainText()
        self._mark(changes(self._start, text))
        self.changed.emit(self.value())

    def _mark(self, found: Changes) -> None:
        self._marks.show([Mark(*span, "changed") for span in found.spans[:MOST_MARKS]])
        self.reset.setEnabled(bool(found))
        said = []
        if found.changed:
            said.append(translate("Consent", "%n line(s) changed", n=found.changed))
        if found.removed:
            said.append(translate("Consent", "%n line(s) removed", n=found.removed))
        unseen = translate("Consent", "␦ stands for a character that cannot be seen.")
        if UNSEEN in self._start:
            said.append(unseen)
        self._say(listed(said))

    def _say(self, text: str) -> None:
        self.status.setText(text)
        self.text.setAccessibleDescription(text)
