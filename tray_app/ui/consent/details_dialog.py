"""Everything about what is asked: what is included, what was hidden, and the exact bytes."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from tray_app.model.consent import Draft, EditableText
from tray_app.ui.consent import words
from tray_app.ui.consent.asked import Wish
from tray_app.ui.consent.controller import Controller
from tray_app.ui.consent.parts_page import PartsPage
from tray_app.ui.consent.reports_page import ReportsPage
from tray_app.ui.consent.text_editor import TextEditor
from tray_app.ui.text import translate
from tray_app.ui.widgets.basics import arranged, entitle, fit, scrolled
from tray_app.ui.widgets.controls import Tabs
from tray_app.ui.widgets.exact_view import ExactView
from tray_app.ui.widgets.hidden_list import HiddenList
from tray_app.ui.widgets.plain_text import ElidedLabel, WrappedLabel
from tray_app.ui.widgets.preview_state import Replacement


class DetailsDialog(QDialog):
    """Stands before the question; what is changed here holds at once."""

    def __init__(self, controller: Controller, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller = controller
        self._shown: Draft | None = None
        self.editor: TextEditor | None = None
        self.setWindowModality(Qt.WindowModality.WindowModal)
        entitle(self, translate("Consent", "Details"))
        self.reports = ReportsPage()
        self.parts = PartsPage()
        self.hidden = HiddenList(editable=True)
        self.exact = ExactView(controller.tasks, editable=True)
        self._build()
        self._connect()
        self.follow()

    def follow(self) -> None:
        """Show what the form says now."""
        form = self._controller.form
        self.reports.show_form(form)
        self.parts.show_form(form)
        self.exact.set_editable(form.can_edit)
        self.hidden.set_editable(form.can_edit)
        if form.is_several:
            self._which.setText(self._name_of(form.current))
        self._fault.say(form.fault)
        self._show_destinations()
        if form.draft is None:
            if self._shown is not None or form.fault:
                self.exact.clear(form.fault)
                self.hidden.show_hidden((), ())
                self._shown = None
        elif form.draft is not self._shown:
            self._shown = form.draft
            self.exact.show_draft(form.draft)
            self.hidden.show_hidden(form.draft.hits, form.known)

    def _build(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setTabBar(Tabs())
        self.tabs.setDocumentMode(True)
        if self._controller.form.is_several:
            self.tabs.addTab(self.reports, translate("Consent", "Reports"))
        else:
            self.reports.setParent(self)
            self.reports.hide()
        for page, name in (
            (self.parts, translate("Consent", "Included")),
            (_padded(self.hidden), translate("Consent", "Hidden")),
            (_padded(self.exact), translate("Consent", "Exact data")),
        ):
            self.tabs.addTab(scrolled(page), name)
        self._destination = QComboBox()
        self._destination.setAccessibleName(translate("Consent", "Destination"))
        label = QLabel(translate("Consent", "Destination"))
        self._destination_row = QWidget()
        arranged(QHBoxLayout(self._destination_row), label, (self._destination, 1))
        self._fault = WrappedLabel()
        # Its line is there before its words, and is one, or the tabs would move under the pointer.
        self._which = ElidedLabel(fills_row=True)
        if not self._controller.form.is_several:
            self._which.hide()
        close = QPushButton(translate("Consent", "C&lose"))
        close.clicked.connect(self.accept)
        foot = arranged(QHBoxLayout(), 1, close)
        parts = (self._which, self._destination_row, (self.tabs, 1), self._fault, foot)
        arranged(QVBoxLayout(self), *parts, edge=None)
        fit(self, 680, 520)
        self.tabs.setFocus()

    def _connect(self) -> None:
        controller, change = self._controller, self._controller.change
        self.reports.ticked.connect(lambda key, on: change(controller.form.chose_report(key, on)))
        self.reports.looked_at.connect(lambda key: change(controller.form.looked_at(report_id=key)))
        self.parts.left_out.connect(lambda key, out: change(controller.form.left_out(key, out)))
        self.hidden.restore_asked.connect(
            lambda each, back: change(controller.form.took_back(each, back))
        )
        self.hidden.place_asked.connect(self._go_to)
        self.exact.hide_asked.connect(lambda words: change(controller.form.hid(words)))
        self.exact.always_hide_asked.connect(controller.always_hide)
        self.exact.edit_asked.connect(lambda: controller.read_texts(self._edit))
        self._destination.currentIndexChanged.connect(self._on_destination)
        controller.changed.connect(self.follow)
        controller.text_missing.connect(self._on_no_text)

    def _show_destinations(self) -> None:
        form = self._controller.form
        self._destination_row.setVisible(len(form.destinations) > 1)
        keys = [each.key for each in form.destinations]
        listed = [self._destination.itemData(row) for row in range(self._destination.count())]
        with QSignalBlocker(self._destination):
            if keys != listed:
                self._destination.clear()
                for each in form.destinations:
                    self._destination.addItem(words.destination_words(each), each.key)
            self._destination.setCurrentIndex(self._destination.findData(form.looking_at))

    def _on_destination(self, place: int) -> None:
        key = self._destination.itemData(place)
        if key:
            self._controller.change(self._controller.form.looked_at(destination_key=key))

    def _go_to(self, wanted: Replacement) -> None:
        self.tabs.setCurrentIndex(self.tabs.count() - 1)
        self.exact.go_to(wanted)
        self.exact.text_view.setFocus()

    def _on_no_text(self) -> None:
        self._fault.say(translate("Consent", "This report has no text that could be edited."))

    def _edit(self, wish: Wish, found: tuple[EditableText, ...]) -> None:
        """Open an editor on the texts of the report that is shown."""
        if self.editor is not None:
            return
        controller = self._controller
        form = controller.form
        self.editor = TextEditor(
            found,
            dict(form.choices_for(wish.report_id).edits),
            self,
            one_of_several=self._name_of(wish.report_id) if form.is_several else "",
        )
        self.editor.changed.connect(
            lambda part, text: controller.change(
                controller.form.rewrote(wish.report_id, part, text), wait=True
            )
        )
        self.editor.finished.connect(self._on_edited)
        self.editor.open()

    def _name_of(self, report_id: str) -> str:
        items = self._controller.form.items
        return next((words.report_name(each) for each in items if each.report_id == report_id), "")

    def _on_edited(self) -> None:
        self.editor = None
        self.exact.edit_button.setFocus()


def _padded(page: QWidget) -> QWidget:
    """Return *page* with the distance from the tab's edge that the others have."""
    outer = QWidget()
    QVBoxLayout(outer).addWidget(page)
    return outer
