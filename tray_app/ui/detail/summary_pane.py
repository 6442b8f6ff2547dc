"""The tab "Summary": all that a report says, in words and with units, as one document to read,
select and copy.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from tray_app.messages import Message
from tray_app.model.report import CrashReport, DamagedRecord, Gpu
from tray_app.ui.detail.state import (
    VALUE_LIMIT,
    Fact,
    Section,
    bytes_as_text,
    damaged_sentences,
    hex_lines,
    sections,
)
from tray_app.ui.text import exact_time, memory, say, translate, visible, what_happened
from tray_app.ui.theme import SPACE, colours

MOST_FACTS = 200
LABEL_WIDTH = 190.0


class SummaryPane(QTextEdit):
    """A document made by inserting plain text: nothing in a report can become markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Summary", "Summary"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(SPACE * 1.5)
        self._report: CrashReport | DamagedRecord | None = None
        self._violations: Sequence[Message] = ()

    def show_report(self, report: CrashReport | DamagedRecord | None) -> None:
        """Show it; what breaks the schema comes later by `show_violations`."""
        self._report, self._violations = report, ()
        self._draw()

    def show_violations(self, violations: Sequence[Message]) -> None:
        """Add which rules of the published schema the report breaks."""
        if violations:
            self._violations = violations
            place = self.verticalScrollBar().value()
            self._draw()
            self.verticalScrollBar().setValue(place)

    def recolour(self) -> None:
        """Take the colours of the theme."""
        self._draw()

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
        self._heading(cursor, translate("Summary", "What happened"), first=True)
        self._paragraph(
            cursor,
            visible(report.message, limit=VALUE_LIMIT, lines=True) or what_happened(report.what),
        )
        made = sections(
            report,
            occurred=exact_time(report.occurred_at),
            created=exact_time(report.created_at) if report.created_at else "",
            sent=exact_time(report.sent_at) if report.sent_at else "",
        )
        for section in made[:-1]:
            self._section(cursor, section)
        if report.gpus:
            self._gpus(cursor, report.gpus)
        self._section(cursor, made[-1])
        if report.notes:
            self._heading(cursor, translate("Summary", "Noticed while reading"))
            for note in report.notes[:50]:
                self._paragraph(cursor, say(note, limit=500))
        if self._violations:
            self._heading(cursor, translate("Summary", "What breaks the published format"))
            for violation in self._violations[:50]:
                self._paragraph(cursor, say(violation, limit=500))

    def _draw_damaged(self, cursor: QTextCursor, record: DamagedRecord) -> None:
        self._heading(cursor, translate("Summary", "A damaged record"), first=True)
        for sentence in damaged_sentences(record):
            self._paragraph(cursor, say(sentence))
        self._heading(cursor, translate("Summary", "Its bytes as text"))
        mono = QTextCharFormat()
        mono.setFontFamilies(["monospace"])
        mono.setFontFixedPitch(True)
        self._paragraph(
            cursor, visible(bytes_as_text(record.excerpt[:16_384]), limit=16_384, lines=True), mono
        )
        self._heading(cursor, translate("Summary", "Its bytes in hexadecimal"))
        self._paragraph(cursor, hex_lines(record.excerpt, limit=4_096), mono)

    def _heading(self, cursor: QTextCursor, text: str, *, first: bool = False) -> None:
        block, char = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(0 if first else SPACE * 1.5)
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
        if self.document().isEmpty() and cursor.atStart():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block, char)

    def _section(self, cursor: QTextCursor, section: Section) -> None:
        self._heading(cursor, say(section.title))
        facts = section.facts[:MOST_FACTS]
        table = self._table(cursor, len(facts), 2, [LABEL_WIDTH])
        for number, fact in enumerate(facts):
            self._fact(table, number, fact)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _fact(self, table: QTextTable, row: int, fact: Fact) -> None:
        label, quiet = QTextCharFormat(), QTextCharFormat()
        label.setForeground(colours().muted)
        quiet.setForeground(colours().muted)
        table.cellAt(row, 0).firstCursorPosition().insertText(say(fact.label), label)
        cell = table.cellAt(row, 1).firstCursorPosition()
        cell.insertText(visible(fact.value, limit=VALUE_LIMIT, lines=True), QTextCharFormat())
        if fact.note is not None:
            cell.insertText(f"  ({say(fact.note)})", quiet)

    def _gpus(self, cursor: QTextCursor, gpus: Sequence[Gpu]) -> None:
        self._heading(cursor, translate("Summary", "Graphics cards"))
        table = self._table(
            cursor, min(len(gpus), 64) + 1, 3, [LABEL_WIDTH * 1.6, LABEL_WIDTH], border=True
        )
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        heads = (translate("Gpu", "Model"), translate("Gpu", "Vendor"), translate("Gpu", "Memory"))
        for column, head in enumerate(heads):
            table.cellAt(0, column).firstCursorPosition().insertText(head, bold)
        for number, gpu in enumerate(gpus[:64], start=1):
            amount = memory(gpu.vram) if gpu.vram is not None else translate("Gpu", "unknown")
            if gpu.vram_dynamic:
                amount = translate("Gpu", "{amount}, shared with the computer", amount=amount)
            for column, text in enumerate((gpu.model, gpu.vendor, amount)):
                table.cellAt(number, column).firstCursorPosition().insertText(visible(text))
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _table(
        self,
        cursor: QTextCursor,
        rows: int,
        columns: int,
        widths: Sequence[float],
        *,
        border: bool = False,
    ) -> QTextTable:
        form = QTextTableFormat()
        form.setBorderStyle(
            QTextFrameFormat.BorderStyle.BorderStyle_Solid
            if border
            else QTextFrameFormat.BorderStyle.BorderStyle_None
        )
        form.setBorder(1 if border else 0)
        form.setBorderBrush(colours().line)
        form.setBorderCollapse(True)
        form.setCellPadding(4 if border else 2)
        form.setCellSpacing(0)
        form.setHeaderRowCount(1 if border else 0)
        lengths = [QTextLength(QTextLength.Type.FixedLength, width) for width in widths]
        if not border:
            form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints([*lengths, QTextLength(QTextLength.Type.VariableLength, 0)])
        return cursor.insertTable(rows, columns, form)
