"""All that a report says, in words and with units, as one document to read, select and copy."""

from collections.abc import Sequence

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit

from tray_app.messages import Message
from tray_app.model.report import CrashReport, DamagedRecord, Gpu
from tray_app.ui.detail.state import (
    VALUE_LIMIT,
    Section,
    bytes_as_text,
    damaged_sentences,
    hex_lines,
    sections,
)
from tray_app.ui.text import exact_time, memory, say, translate, visible, what_happened
from tray_app.ui.theme import SPACE, colours, fixed_font
from tray_app.ui.widgets.plain_text import SELECTABLE

MOST_FACTS = 200
LONGEST_MESSAGE = 8_000
"""In characters as they are shown: what is longer is read under Raw OTLP."""
MOST_LINES = 200
LABEL_LETTERS = 22
"""So wide is the column of labels."""
_TURNS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FactsView(QTextEdit):
    """A document made by inserting plain text: nothing in a report can become markup. It is as high
    as what it holds, so whoever has it scrolls.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Detail", "Overview"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(SELECTABLE)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._report: CrashReport | DamagedRecord | None = None
        self._remarks: Sequence[Message] = ()
        self._violations: Sequence[Message] = ()

    def show_report(
        self, report: CrashReport | DamagedRecord | None, remarks: Sequence[Message] = ()
    ) -> None:
        """Show it; what breaks the schema comes later by `show_violations`."""
        self._report, self._remarks, self._violations = report, remarks, ()
        self._draw()

    def show_violations(self, violations: Sequence[Message]) -> None:
        """Add which rules of the published schema the report breaks."""
        if violations:
            self._violations = violations
            self._draw()

    def recolour(self) -> None:
        """Take the colours of the theme."""
        self._draw()

    def _fit(self, size: QSizeF) -> None:
        self.setFixedHeight(int(size.height()) + SPACE)

    def _draw(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        match self._report:
            case CrashReport() as report:
                self._draw_report(cursor, report)
            case DamagedRecord() as record:
                self._draw_damaged(cursor, record)
            case None:
                pass
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _draw_report(self, cursor: QTextCursor, report: CrashReport) -> None:
        self._heading(cursor, translate("Detail", "What happened"))
        said = _beginning(visible(report.message, limit=LONGEST_MESSAGE, lines=True))
        self._paragraph(cursor, said or what_happened(report.what))
        for sentence in self._remarks:
            self._paragraph(cursor, say(sentence))
        made = sections(
            report,
            occurred=exact_time(report.occurred_at),
            created=exact_time(report.created_at) if report.created_at else "",
            sent=exact_time(report.sent_at) if report.sent_at else "",
            graphics=[_graphics(gpu) for gpu in report.gpus[:16]],
        )
        for section in made:
            self._section(cursor, section)
        for heading, sentences in (
            (translate("Detail", "Noticed while reading"), report.notes),
            (translate("Detail", "Breaks the published format"), self._violations),
        ):
            if sentences:
                self._heading(cursor, heading)
            for sentence in sentences[:50]:
                self._paragraph(cursor, say(sentence, limit=500))

    def _draw_damaged(self, cursor: QTextCursor, record: DamagedRecord) -> None:
        self._heading(cursor, translate("Detail", "What happened"))
        for sentence in damaged_sentences(record):
            self._paragraph(cursor, say(sentence))
        self._heading(cursor, translate("Detail", "Its bytes"))
        mono = QTextCharFormat()
        mono.setFont(fixed_font())
        text = visible(bytes_as_text(record.excerpt[:16_384]), limit=16_384, lines=True)
        self._paragraph(cursor, text, mono)
        self._paragraph(cursor, hex_lines(record.excerpt, limit=4_096), mono)

    def _heading(self, cursor: QTextCursor, text: str) -> None:
        block, char = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(0 if self._is_empty(cursor) else SPACE * 1.5)
        block.setBottomMargin(SPACE / 2)
        block.setHeadingLevel(2)
        char.setFontWeight(QFont.Weight.Bold)
        self._block(cursor, block, char)
        cursor.insertText(text, char)

    def _paragraph(
        self, cursor: QTextCursor, text: str, char: QTextCharFormat | None = None
    ) -> None:
        block = QTextBlockFormat()
        block.setBottomMargin(SPACE / 2)
        self._block(cursor, block, char or QTextCharFormat())
        cursor.insertText(text, char or QTextCharFormat())

    def _block(self, cursor: QTextCursor, block: QTextBlockFormat, char: QTextCharFormat) -> None:
        if self._is_empty(cursor):
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block, char)

    def _is_empty(self, cursor: QTextCursor) -> bool:
        return self.document().isEmpty() and cursor.atStart()

    def _section(self, cursor: QTextCursor, section: Section) -> None:
        self._heading(cursor, say(section.title))
        facts = section.facts[:MOST_FACTS]
        form = QTextTableFormat()
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setBorder(0)
        form.setCellPadding(2)
        form.setCellSpacing(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        labels = self.fontMetrics().averageCharWidth() * LABEL_LETTERS
        form.setColumnWidthConstraints(
            [
                QTextLength(QTextLength.Type.FixedLength, labels),
                QTextLength(QTextLength.Type.VariableLength, 0),
            ]
        )
        table = cursor.insertTable(len(facts), 2, form)
        quiet = QTextCharFormat()
        quiet.setForeground(colours().muted)
        for row, fact in enumerate(facts):
            table.cellAt(row, 0).firstCursorPosition().insertText(say(fact.label), quiet)
            cell = table.cellAt(row, 1).firstCursorPosition()
            cell.insertText(visible(fact.value, limit=VALUE_LIMIT, lines=True), QTextCharFormat())
            if fact.note is not None:
                cell.insertText(f"  ({say(fact.note)})", quiet)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    # Qt's own names last

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TURNS:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _beginning(text: str) -> str:
    """Cut a text that would take long to lay out: many lines, or made longer by being shown."""
    lines = text.split("\n", MOST_LINES)
    cut = "\n".join(lines[:MOST_LINES])[:LONGEST_MESSAGE]
    return cut if len(cut) == len(text) else f"{cut.rstrip('…')}…"


def _graphics(gpu: Gpu) -> str:
    if gpu.vram is None:
        return gpu.model
    amount = memory(gpu.vram)
    if gpu.vram_dynamic:
        amount = translate("Gpu", "{amount}, shared with the computer", amount=amount)
    return f"{gpu.model} · {amount}"
