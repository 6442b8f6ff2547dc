"""The parts of a record for a tree view."""

import json
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tray_app.ui.detail.json_tree_state import JsonTree, Part
from tray_app.ui.text import tooltip, translate
from tray_app.ui.theme import colours

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class JsonModel(QAbstractItemModel):
    """Two columns, name and value. Rows are made when a view opens what holds them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = JsonTree("")

    def show_text(self, text: str) -> None:
        """Take another text."""
        self.beginResetModel()
        before, self._tree = self._tree, JsonTree(text)
        self.endResetModel()
        del before  # until here a view may still have rows of it

    def part(self, index: Index) -> Part:
        """Return what stands in a row; of no row, all of it."""
        return index.internalPointer() if index.isValid() else self._tree.root

    def index_at(self, place: int) -> QModelIndex:
        """Return the row of what stands at *place* of the text."""
        part = self._tree.at(place)
        return self.createIndex(part.row, 0, part) if part is not None else QModelIndex()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._tree.children(self.part(parent))[row])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        above = self.part(index).parent
        if above is None or above is self._tree.root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        return parent.column() <= 0 and bool(self._tree.children(self.part(parent)))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._tree.children(self.part(parent))) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return translate("Raw", "Name") if section == 0 else translate("Raw", "Value")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        part, named = self.part(index), index.column() == 0
        if role == Qt.ItemDataRole.DisplayRole:
            return part.name if named else self._tree.preview(part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(part.name if named else _spoken(self._tree.text(part)))
        if role == Qt.ItemDataRole.ForegroundRole:
            shade, first = colours(), self._tree.text(part)[:1]
            if named:
                return shade.key
            return (
                shade.muted
                if first in "{["
                else shade.text_literal
                if first == '"'
                else shade.number_literal
            )
        return None


def _spoken(literal: str) -> str:
    """Return a text without its quotes and escapes, so with its lines; anything else as it is."""
    try:
        value = json.loads(literal) if literal.startswith('"') else literal
    except ValueError:
        return literal
    return value if isinstance(value, str) else literal
