"""The menu of the list: what can be done with what is selected."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from tray_app.ui.text import translate

if TYPE_CHECKING:
    from tray_app.ui.main_window.window import MainWindow


class ReportMenu(QMenu):
    """Made anew each time it is opened, for what is selected then; gone when it is closed."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        detail, reports = window.detail, window.list
        self._add_buttons()
        # The detail may be there before the list's own rows are.
        shown = detail.loaded.row if detail.loaded is not None else None
        row, one = reports.current_row or shown, reports.selected_count() == 1
        readable = one and row is not None and not row.damaged
        issue = self.addAction(translate("Window", "Report an &issue…"))
        issue.setEnabled(readable)
        issue.triggered.connect(window.report_issue)
        window.links.fill(self, row if readable else None)
        self.addSeparator()
        self.addAction(translate("Window", "Mark as see&n")).triggered.connect(window.mark_seen)
        self.addAction(translate("Window", "Do not send")).triggered.connect(window.decline)
        window.mutes.fill(self.addMenu(translate("Window", "M&ute")), row if readable else None)
        self.addSeparator()
        if row is not None and one:
            short = self.addAction(translate("Window", "Cop&y id {id}", id=row.id[:8]))
            short.triggered.connect(lambda: window.actions_.copy_id(row))
        copy = self.addAction(translate("Window", "&Copy row"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.triggered.connect(reports.copy_rows)
        raw = self.addAction(translate("Window", "Copy &raw record"))
        raw.setShortcut(QKeySequence("Ctrl+Shift+C"))
        raw.triggered.connect(lambda: window.actions_.copy_raw(reports.selected_keys()))

    def _add_buttons(self) -> None:
        """Offer what the buttons below the list do."""
        detail = self._window.detail
        for button, keys in (
            (detail.send_button, "Return"),
            (detail.markdown_button, ""),
            (detail.export_button, ""),
            (detail.start_button, ""),
            (detail.delete_button, "Del"),
        ):
            if button.isHidden():
                continue
            action = self.addAction(button.icon(), button.text())
            action.setShortcut(QKeySequence(keys))
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _checked=False, button=button: button.click())
