"""The tab "Stack": the trace as written, with Cortex's own frames standing out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tray_app.index import frames
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.ui.text import BLOCK, translate, visible
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import arranged, push_button
from tray_app.ui.widgets.highlight import StackHighlighter
from tray_app.ui.widgets.plain_text import ElidedLabel
from tray_app.ui.widgets.text_view import FindBar, TextView

MOST_LINES = 10_000
"""More are read under Raw OTLP."""


class StackPane(QWidget):
    """Shows one stack."""

    copy_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._stack = ""
        self.view = TextView(translate("Detail", "Stack"))
        self._highlighter = StackHighlighter(self.view.document())
        self.find_bar = FindBar(self.view)
        self._summary = ElidedLabel(fills_row=True)
        self.copy_button = push_button(translate("Detail", "Copy"), self.copy)
        row = arranged(QHBoxLayout(), (self._summary, 1), self.copy_button)
        text = arranged(QVBoxLayout(), (self.view, 1), self.find_bar, spacing=0)
        arranged(QVBoxLayout(self), row, (text, 1), edge=SPACE, spacing=SPACE)

    def show_report(self, report: CrashReport | DamagedRecord | None) -> None:
        """Show its stack, or say that there is none."""
        self._stack = report.stack if isinstance(report, CrashReport) else ""
        shown = visible(self._stack, limit=BLOCK, lines=True)[:BLOCK]
        lines = shown.split("\n", MOST_LINES)
        shown = "\n".join(lines[:MOST_LINES]) + "\n…" * (len(lines) > MOST_LINES)
        found = frames.parse(shown)
        own = {frame.text_line: frame.is_own for frame in found}
        self.view.setPlainText(shown)
        self._highlighter.show_frames(own)
        self.copy_button.setEnabled(bool(self._stack))
        if not self._stack:
            self._summary.setText(translate("Stack", "This report has no stack trace."))
        else:
            ours = sum(own.values())
            self._summary.setText(
                translate("Stack", "%n frame(s)", n=len(found))
                + " · "
                + translate("Stack", "%n of Cortex’s own, in bold", n=ours)
            )

    def copy(self) -> None:
        """Ask for the whole stack to be copied."""
        self.copy_wanted.emit(self._stack)
