"""What is sent, to be read: the exact data, and below it what was hidden."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from tray_app.model.consent import Draft
from tray_app.ui.tasks import Tasks
from tray_app.ui.widgets.basics import edgeless
from tray_app.ui.widgets.exact_view import ExactView
from tray_app.ui.widgets.hidden_list import HiddenList
from tray_app.ui.widgets.preview_state import Replacement


class PreviewView(QWidget):
    """Shows a draft. Nothing of it can be changed here."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.exact = ExactView(tasks, editable=False)
        self.hidden = HiddenList(editable=False)
        self.hidden.place_asked.connect(self.exact.go_to)
        self.text_view, self.breaks = self.exact.text_view, self.exact.breaks
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.exact)
        splitter.addWidget(self.hidden)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        layout = edgeless(QVBoxLayout(self))
        layout.addWidget(splitter)

    def show_draft(self, draft: Draft, known: tuple[Replacement, ...]) -> None:
        """Show *draft*, with *known* as the list of what was hidden in it."""
        self.exact.show_draft(draft)
        self.hidden.show_hidden(draft.hits, known)
        self.hidden.setVisible(True)

    def clear(self, why: str) -> None:
        """Show nothing, and say why."""
        self.exact.clear(why)
        self.hidden.show_hidden((), ())
        self.hidden.setVisible(False)
