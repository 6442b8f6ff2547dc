"""The very bytes that leave, with what was hidden marked, and a comparison with the
stored record.
"""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tray_app.model.consent import Draft
from tray_app.model.delivery import Protocol
from tray_app.ui.tasks import Task, Tasks
from tray_app.ui.text import number, size, translate, visible
from tray_app.ui.theme import fixed_font
from tray_app.ui.widgets import text_formats
from tray_app.ui.widgets.compare_state import Comparison, compare
from tray_app.ui.widgets.labels import kind_counted, kind_name, part_words
from tray_app.ui.widgets.preview_state import (
    Replacement,
    Shown,
    counts,
    exactly,
    laid_out,
    selected_words,
)
from tray_app.ui.widgets.text_view import TextView

LONGEST_LAID_OUT = 1_000_000
"""In characters. Laying out more would hold the window up for seconds."""
LOWEST = 56
"""In pixels: three lines. Below a known issue there may be room for no more."""
MOST_MARKS = 5_000
"""More marks than this slow the text view down; the list beneath it has them all."""


class PreviewView(QWidget):
    """Shows a draft. With `editable`, replacements can be taken back and selected text hidden."""

    restore_asked = Signal(object, bool)
    """A `Replacement`, and True to show the original again."""
    hide_asked = Signal(str)
    always_hide_asked = Signal(str)
    edit_asked = Signal()

    def __init__(self, tasks: Tasks, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._editable = tasks, editable
        self._draft: Draft | None = None
        self._shown: Shown = exactly("")
        self._comparing: Task | None = None
        self._compared: Draft | None = None
        self._build()
        self.clear("")

    @property
    def text(self) -> str:
        """The preview exactly as it is shown now."""
        return self._shown.text

    def show_draft(self, draft: Draft, known: tuple[Replacement, ...]) -> None:
        """Show *draft*, with *known* as the list of what was hidden in it."""
        new_text = self._draft is None or draft.preview != self._draft.preview
        self._draft = draft
        if new_text:
            self._show_text()
        self._show_facts(draft)
        self._show_list(known)
        self.text_view.setEnabled(True)
        self._update_selection()
        self._compare_if_seen()

    def clear(self, why: str) -> None:
        """Show nothing, and say why."""
        self._draft = self._compared = None
        self._shown = exactly("")
        self.text_view.clear()
        self.text_view.setPlaceholderText(why)
        self.difference.clear()
        self.list.clear()
        self._lower.setVisible(False)
        self._facts.clear()
        self._facts.setMinimumHeight(0)
        self._notice.setVisible(False)
        self._copy_hash.setVisible(False)
        self._update_selection()

    def _build(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        exact = QWidget()
        layout = QVBoxLayout(exact)
        layout.setContentsMargins(0, 6, 0, 0)

        self._notice = QLabel()
        self._notice.setWordWrap(True)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self._notice)

        self.text_view = TextView(translate("Consent", "Exactly what is sent"))
        self.text_view.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight
        )  # as JSON runs, in every language
        self.text_view.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text_view.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.text_view.setMinimumHeight(LOWEST)
        self.text_view.selectionChanged.connect(self._update_selection)
        self.text_view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.text_view.customContextMenuRequested.connect(self._show_menu)
        layout.addWidget(self.text_view, 1)

        self.breaks = QCheckBox(translate("Consent", "Add line &breaks for reading"))
        self.breaks.toggled.connect(self._show_text)
        # In a row of their own: beside the box they would make the window wider than a small
        # screen.
        row = QHBoxLayout()
        row.addStretch(1)
        self.edit_button = QPushButton(translate("Consent", "&Edit text…"))
        self.edit_button.setToolTip(
            translate("Consent", "Changes the error message or the stack trace that is sent")
        )
        self.edit_button.clicked.connect(self.edit_asked)
        self.hide_button = QPushButton(translate("Consent", "&Hide this"))
        self.hide_button.setToolTip(translate("Consent", "Hides the selected text in this report"))
        self.hide_button.clicked.connect(self._hide)
        self.always_button = QPushButton(translate("Consent", "Always hide this &word"))
        self.always_button.setToolTip(
            translate(
                "Consent",
                "Hides the selected text here and in every later report; see Settings, Privacy",
            )
        )
        self.always_button.clicked.connect(self._always_hide)
        for button in (self.edit_button, self.hide_button, self.always_button):
            button.setAutoDefault(False)
            button.setVisible(self._editable)
            row.addWidget(button)
        layout.addWidget(self.breaks)
        layout.addLayout(row)

        facts = QHBoxLayout()
        self._facts = QLabel()
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._facts.setWordWrap(True)
        self._facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._copy_hash = QPushButton(translate("Consent", "Cop&y SHA-256"))
        self._copy_hash.setAutoDefault(False)
        self._copy_hash.clicked.connect(self._copy)
        facts.addWidget(self._facts, 1)
        facts.addWidget(self._copy_hash)
        layout.addLayout(facts)

        self.difference = _code_view(translate("Consent", "Comparison with the stored record"))
        compared = QWidget()
        layout = QVBoxLayout(compared)
        layout.setContentsMargins(0, 6, 0, 0)
        self._legend = QLabel()
        self._legend.setWordWrap(True)
        self._legend.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self._legend)
        layout.addWidget(self.difference, 1)

        self.tabs.addTab(exact, translate("Consent", "Exactly what is sent"))
        self.tabs.addTab(compared, translate("Consent", "Compared with the stored record"))
        self.tabs.currentChanged.connect(lambda _: self._compare_if_seen())

        self._lower = QWidget()
        lower = QVBoxLayout(self._lower)
        lower.setContentsMargins(0, 4, 0, 0)
        self._counted = QLabel()
        self._counted.setTextFormat(Qt.TextFormat.PlainText)
        self._counted.setWordWrap(True)
        lower.addWidget(self._counted)
        self.list = QTreeWidget()
        self.list.setAccessibleName(translate("Consent", "What was hidden"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setMinimumHeight(LOWEST)
        self.list.setHeaderLabels(
            [
                translate("Consent", "Sent instead"),
                translate("Consent", "Hidden"),
                translate("Consent", "Kind"),
                translate("Consent", "Places"),
            ]
        )
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemChanged.connect(self._on_item)
        self.list.itemActivated.connect(lambda item, _: self._go_to(item))
        self.list.itemClicked.connect(lambda item, _: self._go_to(item))
        lower.addWidget(self.list)

        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.tabs)
        splitter.addWidget(self._lower)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)

    @Slot()
    def _show_text(self) -> None:
        preview = self._draft.preview if self._draft is not None else ""
        fits = len(preview) <= LONGEST_LAID_OUT
        self.breaks.setEnabled(fits)
        self.breaks.setToolTip(
            translate("Consent", "Only here on the screen. What is sent stays as it is.")
            if fits
            else translate("Consent", "This report is too long for it.")
        )
        for_reading = fits and self.breaks.isChecked()
        self._shown = laid_out(preview) if for_reading else exactly(preview)
        bar = self.text_view.verticalScrollBar()
        place = bar.value()
        self.text_view.setPlainText(self._shown.text)
        self._mark()
        bar.setValue(min(place, bar.maximum()))

    def _mark(self) -> None:
        look = text_formats.hidden_format(self.palette())
        selections: list[QTextEdit.ExtraSelection] = []
        hits = self._draft.hits if self._draft is not None else ()
        for hit in hits[:MOST_MARKS]:
            start, end = self._shown.to_shown(hit.start), self._shown.to_shown(hit.end - 1) + 1
            selections.append(text_formats.selection(self.text_view, start, end, look))
        self.text_view.setExtraSelections(selections)

    def _show_facts(self, draft: Draft) -> None:
        notices = []
        if draft.edited:
            names = ", ".join(part_words(part) for part in draft.parts if part.key in draft.edited)
            notices.append(
                translate("Consent", "You edited: {parts}. The record says so.", parts=names)
            )
        if draft.truncated:
            notices.append(
                translate(
                    "Consent", "The report was too long and was cut; the cut is marked in the text."
                )
            )
        if draft.destination.protocol is Protocol.PROTOBUF:
            notices.append(
                translate(
                    "Consent",
                    "The bytes are protobuf. This is the same content as JSON; size and "
                    "hash are those of the bytes.",
                )
            )
        elif not self._shown.is_exact and not self.breaks.isChecked():
            notices.append(translate("Consent", "Very long lines are folded here on the screen."))
        if self._shown.has_unseen:
            notices.append(
                translate("Consent", "␦ stands here for a character that cannot be seen.")
            )
        self._notice.setText("\n".join(notices))
        self._notice.setVisible(bool(notices))
        length = len(draft.body)
        self._facts.setText(
            translate(
                "Consent",
                "{size} ({bytes} bytes), SHA-256:\n{hash}",
                size=size(length),
                bytes=number(length),
                hash=draft.sha256,
            )
        )
        # A label that wraps asks for one line only: in a low window the row above would lie over
        # the text.
        self._facts.setMinimumHeight(2 * self._facts.fontMetrics().lineSpacing())
        self._facts.setAccessibleName(self._facts.text())
        self._copy_hash.setVisible(True)

    def _show_list(self, known: tuple[Replacement, ...]) -> None:
        kinds = counts(self._draft.hits if self._draft is not None else ())
        if kinds:
            counted = ", ".join(kind_counted(kind, n) for kind, n in kinds)
            hint = translate("Consent", "Untick what need not be hidden.") if self._editable else ""
            self._counted.setText(
                translate(
                    "Consent", "Hidden: {counted}. {hint}", counted=counted, hint=hint
                ).strip()
            )
        else:
            self._counted.setText(
                translate("Consent", "Nothing had to be hidden. Select text above to hide it.")
                if self._editable
                else translate("Consent", "Nothing had to be hidden.")
            )
        self._lower.setVisible(True)
        self.list.setVisible(bool(known))
        current = self.list.currentItem()
        was = current.data(0, Qt.ItemDataRole.UserRole).placeholder if current is not None else ""
        self.list.blockSignals(True)
        self.list.clear()
        for each in known:
            item = QTreeWidgetItem(
                [
                    visible(each.placeholder, limit=120),
                    visible(each.original, limit=200),
                    kind_name(each.kind),
                    number(each.times) if each.times or not each.hidden else "",
                ]
            )
            item.setData(0, Qt.ItemDataRole.UserRole, each)
            item.setToolTip(2, each.rule)
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if self._editable:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
                item.setCheckState(
                    0, Qt.CheckState.Checked if each.hidden else Qt.CheckState.Unchecked
                )
            item.setFlags(flags)
            self.list.addTopLevelItem(item)
            if each.placeholder == was:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def set_editable(self, editable: bool) -> None:
        """Allow changes, or no more."""
        self._editable = editable
        self.list.setEnabled(editable or not self.list.isEnabled())
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None and not editable:
                self.list.blockSignals(True)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
                self.list.blockSignals(False)
        self.list.setEnabled(True)
        self._update_selection()

    def _compare_if_seen(self) -> None:
        draft = self._draft
        if draft is None or self.tabs.currentIndex() != 1 or self._compared is draft:
            return
        if self._comparing is not None:
            self._comparing.drop()
        self._legend.setText(translate("Consent", "Comparing…"))
        self._compared = draft
        self._comparing = self._tasks.run(
            lambda: compare(draft.stored, draft.preview),
            done=self._show_comparison,
            failed=lambda error: self._legend.setText(str(error)),
            owner=self,
        )

    def _show_comparison(self, comparison: Comparison) -> None:
        signs = {"both": "  ", "stored": "− ", "sent": "+ "}
        texts = [
            signs[line.side] + line.text
            if line.side != "skipped"
            else "⋯ " + translate("Consent", "%n equal line(s)", n=int(line.text))
            for line in comparison.lines
        ]
        shown = exactly("\n".join(texts))
        self.difference.setPlainText(shown.text)
        looks = {
            "stored": text_formats.stored_format(self.palette()),
            "sent": text_formats.sent_format(self.palette()),
        }
        selections: list[QTextEdit.ExtraSelection] = []
        place = 0
        for line, text in zip(comparison.lines, texts, strict=True):
            look = looks.get(line.side)
            if look is not None and len(selections) < MOST_MARKS:
                start, end = shown.to_shown(place), shown.to_shown(place + len(text))
                selections.append(
                    text_formats.selection(self.difference, start, end, look, whole=True)
                )
            place += len(text) + 1
        self.difference.setExtraSelections(selections)
        legend = translate(
            "Consent",
            "− stands only in the stored record ({stored} lines), + only in "
            "what is sent ({sent} lines).",
            stored=number(comparison.only_stored),
            sent=number(comparison.only_sent),
        )
        if comparison.cut:
            legend += " " + translate(
                "Consent", "Only the beginning is compared: the rest is too long."
            )
        self._legend.setText(legend)

    def _selected(self) -> str:
        cursor = self.text_view.textCursor()
        if not cursor.hasSelection() or self._draft is None:
            return ""
        start = self._shown.to_source(cursor.selectionStart())
        end = self._shown.to_source(cursor.selectionEnd())
        return selected_words(self._draft.preview[start:end])

    @Slot()
    def _update_selection(self) -> None:
        usable = self._editable and bool(self._selected())
        self.edit_button.setEnabled(self._editable and self._draft is not None)
        why = "" if usable else translate("Consent", "Select a word in the text first")
        for button in (self.hide_button, self.always_button):
            button.setEnabled(usable)
            button.setAccessibleDescription(why)

    @Slot()
    def _hide(self) -> None:
        words = self._selected()
        if words:
            self.hide_asked.emit(words)

    @Slot()
    def _always_hide(self) -> None:
        words = self._selected()
        if words:
            self.always_hide_asked.emit(words)

    @Slot()
    def _copy(self) -> None:
        if self._draft is not None:
            QGuiApplication.clipboard().setText(self._draft.sha256)

    @Slot(QPoint)
    def _show_menu(self, where: QPoint) -> None:
        menu = self.text_view.createStandardContextMenu()
        if self._editable:
            hide = QAction(translate("Consent", "Hide this"), menu)
            hide.setEnabled(bool(self._selected()))
            hide.triggered.connect(self._hide)
            always = QAction(translate("Consent", "Always hide this word"), menu)
            always.setEnabled(bool(self._selected()))
            always.triggered.connect(self._always_hide)
            first = menu.actions()[0] if menu.actions() else None
            if first is not None:
                menu.insertActions(first, [hide, always])
                menu.insertSeparator(first)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.text_view.mapToGlobal(where))

    def _on_item(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0 and self._editable:
            back = item.checkState(0) is Qt.CheckState.Unchecked
            self.restore_asked.emit(item.data(0, Qt.ItemDataRole.UserRole), back)

    def _go_to(self, item: QTreeWidgetItem) -> None:
        """Show the next place of this replacement in the text."""
        wanted: Replacement = item.data(0, Qt.ItemDataRole.UserRole)
        if self._draft is None:
            return
        here = self.text_view.textCursor().selectionEnd()
        places = [hit for hit in self._draft.hits if hit.placeholder == wanted.placeholder]
        if not places:
            return
        spans = [
            (self._shown.to_shown(hit.start), self._shown.to_shown(hit.end - 1) + 1)
            for hit in places
        ]
        start, end = next((span for span in spans if span[0] >= here), spans[0])
        cursor = self.text_view.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.text_view.setTextCursor(cursor)
        self.text_view.ensureCursorVisible()


def _code_view(name: str) -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setReadOnly(True)
    view.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    view.setAccessibleName(name)
    view.setFont(fixed_font())
    view.setWordWrapMode(view.wordWrapMode().WrapAnywhere)
    view.setTabChangesFocus(True)
    view.setMinimumHeight(LOWEST)
    return view
