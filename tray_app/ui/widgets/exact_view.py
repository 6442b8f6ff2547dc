"""The very bytes that leave, with what was hidden marked, and their changes from the original."""

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QGuiApplication, QShowEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from tray_app.model.consent import Draft
from tray_app.model.delivery import Protocol
from tray_app.ui.tasks import Jobs, Task, Tasks
from tray_app.ui.text import listed, number, size, translate
from tray_app.ui.theme import SPACE, fixed_font
from tray_app.ui.widgets.basics import arranged, push_button
from tray_app.ui.widgets.compare_state import Comparison, compare
from tray_app.ui.widgets.labels import part_words
from tray_app.ui.widgets.pages import Pages
from tray_app.ui.widgets.plain_text import ElidedLabel, WrappedLabel
from tray_app.ui.widgets.preview_state import Replacement, Shown, exactly, laid_out, selected_words
from tray_app.ui.widgets.reflow import Reflow
from tray_app.ui.widgets.text_formats import Mark, Marks
from tray_app.ui.widgets.text_view import TextView

LONGEST_LAID_OUT = 1_000_000
"""In characters. Laying out more would hold the window up for seconds."""
LONGEST_UNSEEN = 50_000
"""In characters: what takes no time is laid out before it is looked at."""
LOWEST = 56
"""In pixels: three lines."""
MOST_MARKS = 5_000
"""More marks than this slow the text view down; the list of what was hidden has them all."""


class ExactView(QWidget):
    """Shows a draft as it leaves; with `editable`, its text can be changed and hidden.

    What is long and not looked at is not laid out: a report may have a megabyte.
    """

    hide_asked = Signal(str)
    always_hide_asked = Signal(str)
    edit_asked = Signal()

    def __init__(self, tasks: Tasks, *, editable: bool) -> None:
        super().__init__()
        self._jobs = Jobs(tasks, self, lambda error: self.difference.setPlainText(str(error)))
        self._editable = editable
        self._draft: Draft | None = None
        self._laid_out: Draft | None = None
        self._shown: Shown = exactly("")
        self._comparing: Task | None = None
        self._compared: Draft | None = None
        self._build()
        self.clear("")

    def show_draft(self, draft: Draft) -> None:
        """Show *draft*, now or when it is looked at."""
        self._draft = draft
        self._catch_up()

    def clear(self, why: str) -> None:
        """Show nothing, and say why."""
        self._draft = self._compared = self._laid_out = None
        self._shown = exactly("")
        self.text_view.clear()
        self.text_view.setPlaceholderText(why)
        self.difference.clear()
        self._facts.setText("")
        self._notice.setVisible(False)
        self._hash.setVisible(False)
        self._copy_hash.setVisible(False)
        self._update_buttons()

    def set_editable(self, editable: bool) -> None:
        """Allow changes, or no more."""
        self._editable = editable
        self._update_buttons()

    def go_to(self, wanted: Replacement) -> None:
        """Show the next place of this replacement in the text."""
        self.changes.setChecked(False)
        if self._draft is None:
            return
        here = self.text_view.textCursor().selectionEnd()
        places = [hit for hit in self._draft.hits if hit.placeholder == wanted.placeholder]
        spans = [
            (self._shown.to_shown(hit.start), self._shown.to_shown(hit.end - 1) + 1)
            for hit in places
        ]
        if not spans:
            return
        start, end = next((span for span in spans if span[0] >= here), spans[0])
        cursor = self.text_view.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.text_view.setTextCursor(cursor)
        self.text_view.ensureCursorVisible()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    # --- building ---

    def _build(self) -> None:
        self._notice = WrappedLabel(selectable=False)
        self.text_view = TextView(translate("Consent", "Exact data"))
        # As JSON runs, in every language.
        self.text_view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text_view.selectionChanged.connect(self._update_buttons)
        self.text_view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.text_view.customContextMenuRequested.connect(self._show_menu)
        changes = translate("Consent", "C&hanges from original")
        self.difference = TextView(changes.replace("&", ""))
        self._marks = Marks(self.text_view)
        self._differing = Marks(self.difference, whole_lines=True)
        self.difference.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for view in (self.text_view, self.difference):
            view.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
            view.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
            view.setMinimumHeight(LOWEST)
        self._views = Pages(self.text_view, self.difference)
        self.breaks = QCheckBox(translate("Consent", "&Format for reading"))
        self.breaks.toggled.connect(self._lay_out)
        self.changes = QCheckBox(changes)
        self.changes.toggled.connect(self._on_changes)
        self._facts = ElidedLabel()
        self._hash = QLineEdit()
        self._hash.setReadOnly(True)
        self._hash.setAccessibleName("SHA-256")
        self._hash.setFont(fixed_font())
        self._copy_hash = push_button(
            translate("Consent", "Cop&y SHA-256"),
            lambda: QGuiApplication.clipboard().setText(self._hash.text()),
        )
        ticks = Reflow()
        ticks.setSpacing(SPACE)
        ticks.addWidget(self.breaks)
        ticks.addWidget(self.changes)
        facts = arranged(QHBoxLayout(), self._facts, (self._hash, 1), self._copy_hash)
        parts = (self._notice, (self._views, 1), ticks, self._edit_buttons(), facts)
        arranged(QVBoxLayout(self), *parts)
        for button in (self.edit_button, self.hide_button, self.always_button):
            button.setVisible(self._editable)

    def _edit_buttons(self) -> QHBoxLayout:
        self.edit_button = push_button(translate("Consent", "&Edit…"), self.edit_asked.emit)
        self.hide_button = push_button(
            translate("Consent", "Hi&de this"), lambda: self._ask(self.hide_asked)
        )
        self.always_button = push_button(
            translate("Consent", "Always hide this &word"),
            lambda: self._ask(self.always_hide_asked),
        )
        self.always_button.setToolTip(translate("Consent", "Here and in every later report"))
        return arranged(QHBoxLayout(), self.edit_button, self.hide_button, self.always_button, 1)

    # --- the text ---

    def _catch_up(self) -> None:
        """Show what came while nobody looked."""
        draft = self._draft
        if draft is None or (len(draft.preview) > LONGEST_UNSEEN and not self.isVisible()):
            return
        if self._laid_out is None or self._laid_out.preview != draft.preview:
            self._lay_out()
        self._laid_out = draft
        self._show_facts(draft)
        self._update_buttons()
        self._compare_if_seen()

    def _lay_out(self) -> None:
        preview = self._draft.preview if self._draft is not None else ""
        fits = len(preview) <= LONGEST_LAID_OUT
        self.breaks.setEnabled(fits and not self.changes.isChecked())
        for_reading = fits and self.breaks.isChecked()
        self._shown = laid_out(preview) if for_reading else exactly(preview)
        bar = self.text_view.verticalScrollBar()
        place = bar.value()
        self.text_view.setPlainText(self._shown.text)
        self._mark()
        bar.setValue(min(place, bar.maximum()))

    def _mark(self) -> None:
        place = self._shown.to_shown
        hits = self._draft.hits if self._draft is not None else ()
        self._marks.show(
            [Mark(place(hit.start), place(hit.end - 1) + 1, "hidden") for hit in hits[:MOST_MARKS]]
        )

    def _show_facts(self, draft: Draft) -> None:
        length = len(draft.body)
        self._facts.setText(
            translate(
                "Consent",
                "{size} ({bytes} bytes), SHA-256:",
                size=size(length),
                bytes=number(length),
            )
        )
        self._hash.setText(draft.sha256)
        self._hash.setCursorPosition(0)
        self._hash.setVisible(True)
        self._copy_hash.setVisible(True)
        notices = self._notices(draft)
        self._notice.say("\n".join(notices))

    def _notices(self, draft: Draft) -> list[str]:
        notices = []
        if draft.edited:
            names = listed(part_words(part) for part in draft.parts if part.key in draft.edited)
            notices.append(
                translate("Consent", "You edited: {parts}. The record says so.", parts=names)
            )
        if draft.truncated:
            notices.append(translate("Consent", "Too long, so it was cut. The text says where."))
        if draft.destination.protocol is Protocol.PROTOBUF:
            notices.append(
                translate(
                    "Consent", "Sent as protobuf, shown as JSON. Size and hash are the protobuf’s."
                )
            )
        elif not self._shown.is_exact and not self.breaks.isChecked():
            notices.append(translate("Consent", "Very long lines are folded here on the screen."))
        if self._shown.has_unseen:
            notices.append(translate("Consent", "␦ stands for a character that cannot be seen."))
        return notices

    # --- the comparison ---

    def _on_changes(self, on: bool) -> None:
        self._views.setCurrentIndex(1 if on else 0)
        self.breaks.setEnabled(not on)
        self._compare_if_seen()
        self._update_buttons()

    def _compare_if_seen(self) -> None:
        draft = self._draft
        if draft is None or not self.changes.isChecked() or self._compared is draft:
            return
        self._compared = draft
        self._comparing = self._jobs.run(
            lambda: compare(draft.stored, draft.preview),
            self._show_comparison,
            instead_of=self._comparing,
        )

    def _show_comparison(self, comparison: Comparison) -> None:
        signs = {"both": "  ", "stored": "− ", "sent": "+ "}
        legend = translate(
            "Consent",
            "− only in the original (%n line(s)), + only in what is sent ({sent})",
            n=comparison.only_stored,
            sent=number(comparison.only_sent),
        )
        if comparison.cut:
            legend += "\n" + translate("Consent", "Only the beginning: the rest is too long.")
        texts = [
            signs[line.side] + line.text
            if line.side != "skipped"
            else "⋯ " + translate("Consent", "%n equal line(s)", n=int(line.text))
            for line in comparison.lines
        ]
        shown = exactly("\n".join((legend, "", *texts)))
        self.difference.setPlainText(shown.text)
        marks: list[Mark] = []
        place = len(legend) + 2
        for line, text in zip(comparison.lines, texts, strict=True):
            if line.side in ("stored", "sent") and len(marks) < MOST_MARKS:
                start, end = shown.to_shown(place), shown.to_shown(place + len(text))
                marks.append(Mark(start, end, "stored" if line.side == "stored" else "sent"))
            place += len(text) + 1
        self._differing.show(marks)

    # --- what is selected ---

    def _selected(self) -> str:
        cursor = self.text_view.textCursor()
        if not cursor.hasSelection() or self._draft is None or self.changes.isChecked():
            return ""
        start = self._shown.to_source(cursor.selectionStart())
        end = self._shown.to_source(cursor.selectionEnd())
        return selected_words(self._draft.preview[start:end])

    def _update_buttons(self) -> None:
        usable = self._editable and bool(self._selected())
        self.edit_button.setEnabled(self._editable and self._draft is not None)
        why = "" if usable else translate("Consent", "Select a word in the text first")
        for button in (self.hide_button, self.always_button):
            button.setEnabled(usable)
            button.setAccessibleDescription(why)

    def _ask(self, asked: SignalInstance) -> None:
        if words := self._selected():
            asked.emit(words)

    def _show_menu(self, where: QPoint) -> None:
        menu = self.text_view.createStandardContextMenu()
        if self._editable:
            actions = []
            for button in (self.hide_button, self.always_button):
                action = QAction(button.text(), menu)
                action.setEnabled(button.isEnabled())
                action.triggered.connect(button.click)
                actions.append(action)
            first = menu.actions()[0] if menu.actions() else None
            if first is not None:
                menu.insertActions(first, actions)
                menu.insertSeparator(first)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.text_view.mapToGlobal(where))
