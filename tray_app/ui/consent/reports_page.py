"""Of many reports: which of them are sent, and whose bytes are shown."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tray_app.ui.consent.asked import Item
from tray_app.ui.consent.form import ConsentForm
from tray_app.ui.consent.words import report_name
from tray_app.ui.text import translate
from tray_app.ui.widgets.basics import RoomyRows

_KEY = Qt.ItemDataRole.UserRole


class ReportsPage(QWidget):
    """Says which is ticked and which is looked at; decides nothing."""

    ticked = Signal(str, bool)
    looked_at = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._listed: tuple[Item, ...] = ()
        self._skipped: tuple[str, ...] = ()
        self.reports = QListWidget()
        self.reports.setAccessibleName(translate("Consent", "Reports"))
        self.reports.setUniformItemSizes(True)
        self.reports.setItemDelegate(RoomyRows(self.reports))
        self.reports.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.reports.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reports.currentItemChanged.connect(self._on_current)
        self.reports.itemChanged.connect(self._on_item)
        QVBoxLayout(self).addWidget(self.reports)

    def show_form(self, form: ConsentForm) -> None:
        """List the reports; those that are skipped say so."""
        if (form.items, form.skipped) == (self._listed, self._skipped):
            return
        is_new = [each.what for each in form.items] != [each.what for each in self._listed]
        self._listed, self._skipped = form.items, form.skipped
        skipped = frozenset(form.skipped)
        with QSignalBlocker(self.reports):
            if is_new:
                self.reports.clear()
                for _ in form.items:
                    self.reports.addItem(QListWidgetItem())
            for row, each in enumerate(form.items):
                item = self.reports.item(row)
                what = report_name(each)
                if each.report_id in skipped:
                    what = translate("Consent", "{what} (already delivered)", what=what)
                item.setText(what)
                item.setData(_KEY, each.report_id)
                item.setCheckState(
                    Qt.CheckState.Checked if each.chosen else Qt.CheckState.Unchecked
                )
                if each.report_id == form.current:
                    self.reports.setCurrentRow(row)
        self.reports.setEnabled(form.can_edit)

    def _on_current(self) -> None:
        item = self.reports.currentItem()
        if item is not None:
            self.looked_at.emit(item.data(_KEY))

    def _on_item(self, item: QListWidgetItem) -> None:
        self.ticked.emit(item.data(_KEY), item.checkState() is Qt.CheckState.Checked)
