"""What was hidden in a report: what, what is sent instead, and how often."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from tray_app.model.redaction import Hit
from tray_app.ui.text import listed, number, tooltip, translate, visible
from tray_app.ui.widgets.basics import arranged, table_of
from tray_app.ui.widgets.labels import kind_counted, kind_name
from tray_app.ui.widgets.plain_text import WrappedLabel
from tray_app.ui.widgets.preview_state import Replacement, counts

LOWEST = 56
"""In pixels: three lines."""
_DATA = Qt.ItemDataRole.UserRole


class HiddenList(QWidget):
    """One line for each thing; with `editable`, what is cleared is sent as it is."""

    restore_asked = Signal(object, bool)
    """A `Replacement`, and True to show the original again."""
    place_asked = Signal(object)
    """A `Replacement` of which the next place in the text is wanted."""

    def __init__(self, *, editable: bool) -> None:
        super().__init__()
        self._editable = editable
        self._known: tuple[Replacement, ...] = ()
        self._hits: tuple[Hit, ...] = ()
        self._listed: tuple[Replacement, ...] | None = None
        self._counted = WrappedLabel(selectable=False)
        self._counted.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        name = translate("Consent", "Hidden")
        titles = [
            name,
            translate("Consent", "Sent instead"),
            translate("Consent", "Kind"),
            translate("Consent", "Count"),
        ]
        self.list = table_of(name, titles)
        self.list.setMinimumHeight(LOWEST)
        self.list.itemChanged.connect(self._on_item)
        self.list.itemActivated.connect(lambda item, _: self.place_asked.emit(item.data(0, _DATA)))
        arranged(QVBoxLayout(self), self._counted, (self.list, 1))

    def show_hidden(self, hits: tuple[Hit, ...], known: tuple[Replacement, ...]) -> None:
        """List *known*, which stand for *hits*; now or when it is looked at."""
        self._hits, self._known = hits, known
        self._catch_up()

    def set_editable(self, editable: bool) -> None:
        """Allow changes, or no more."""
        if editable != self._editable:
            self._editable, self._listed = editable, None
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if not self.isVisible() or self._listed == self._known:
            return
        self._listed = self._known
        kinds = counts(self._hits)
        said = listed(kind_counted(kind, n) for kind, n in kinds)
        if kinds and self._editable:
            said += " · " + translate("Consent", "Clear what need not be hidden.")
        elif not kinds:
            said = translate(
                "Consent", "No personal data found. Select text under Exact data to hide it."
            )
            said = said if self._editable else translate("Consent", "No personal data found")
        self._counted.setText(said)
        self.list.setVisible(bool(self._known))
        current = self.list.currentItem()
        was = current.data(0, _DATA).placeholder if current is not None else ""
        with QSignalBlocker(self.list):
            self.list.clear()
            items = [self._item(each) for each in self._known]
            self.list.addTopLevelItems(items)
            for item in items:
                if was and item.data(0, _DATA).placeholder == was:
                    self.list.setCurrentItem(item)

    def _item(self, each: Replacement) -> QTreeWidgetItem:
        item = QTreeWidgetItem(
            [
                visible(each.original, limit=200),
                visible(each.placeholder, limit=120),
                kind_name(each.kind),
                number(each.times) if each.times or not each.hidden else "",
            ]
        )
        item.setData(0, _DATA, each)
        item.setToolTip(0, tooltip(each.original, limit=400))
        item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if self._editable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
            state = Qt.CheckState.Checked if each.hidden else Qt.CheckState.Unchecked
            item.setCheckState(0, state)
        item.setFlags(flags)
        return item

    def _on_item(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0 and self._editable:
            back = item.checkState(0) is Qt.CheckState.Unchecked
            self.restore_asked.emit(item.data(0, _DATA), back)
