"""The tab "Attributes": every attribute of the record as a tree, in its order, as often as it is
written.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.ui.detail.state import VALUE_LIMIT, Node, attribute_tree
from tray_app.ui.text import tooltip, translate, visible
from tray_app.ui.theme import SPACE

MOST = 2_000
"""Lines of the tree; a record with more is read in the raw view."""


class AttributesPane(QWidget):
    """Shows one report's attributes."""

    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(translate("Attributes", "Attributes"))
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels(
            [
                translate("Attributes", "Key"),
                translate("Attributes", "Value"),
                translate("Attributes", "Type"),
            ]
        )
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        copy = QAction(translate("Attributes", "Copy"), self.tree)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.triggered.connect(self.copy)
        self.tree.addAction(copy)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addWidget(self.tree)

    def show_report(self, report: CrashReport | DamagedRecord | None) -> None:
        """Show its attributes."""
        self.tree.clear()
        if not isinstance(report, CrashReport):
            return
        self._left = MOST
        names = {
            "resource": translate("Attributes", "Resource"),
            "scope": translate("Attributes", "Scope"),
            "logRecord": translate("Attributes", "Log record"),
        }
        for node in attribute_tree(report):
            if node.children:
                item = QTreeWidgetItem([names[node.key]])
                font = item.font(0)
                font.setBold(True)
                item.setFont(0, font)
                self._add(item, node.children)
                self.tree.addTopLevelItem(item)
        self.tree.expandToDepth(1)
        self.tree.resizeColumnToContents(0)
        self.tree.setColumnWidth(0, min(self.tree.columnWidth(0) + SPACE, 280))
        self.tree.resizeColumnToContents(2)

    @Slot()
    def copy(self) -> None:
        """Ask for the selected lines to be copied, keys and values with a tab between."""
        lines = [
            f"{item.text(0)}\t{item.data(1, Qt.ItemDataRole.UserRole) or ''}"
            for item in self.tree.selectedItems()
        ]
        self.copy_wanted.emit("\n".join(lines))

    def _add(self, parent: QTreeWidgetItem, nodes: Sequence[Node]) -> None:
        for node in nodes:
            self._left -= 1
            if self._left < 0:
                parent.addChild(QTreeWidgetItem([translate("Attributes", "More: see Raw OTLP")]))
                return
            item = QTreeWidgetItem(
                [visible(node.key, limit=120), visible(node.value, limit=300), node.kind]
            )
            item.setData(1, Qt.ItemDataRole.UserRole, node.value[:VALUE_LIMIT])
            item.setToolTip(1, tooltip(node.value))
            parent.addChild(item)
            self._add(item, node.children)
