"""What a report is made of, in four groups: each part and each group can be left out."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from tray_app.model.consent import Part
from tray_app.ui.consent import words
from tray_app.ui.consent.form import ConsentForm
from tray_app.ui.consent.state import Group, group_of
from tray_app.ui.text import size, tooltip, translate
from tray_app.ui.widgets.basics import arranged, table_of
from tray_app.ui.widgets.labels import part_words
from tray_app.ui.widgets.plain_text import WrappedLabel

_KEY = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
Drawn = tuple[tuple[Part, ...], tuple[str, ...], bool]


class PartsPage(QWidget):
    """Says what is cleared and ticked; decides nothing."""

    left_out = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._drawn: Drawn | None = None
        hint = WrappedLabel(
            translate(
                "Consent",
                "Clear anything you don't want to send. ⚠ may contain personal information.",
            ),
            selectable=False,
        )
        name = translate("Consent", "Included in this report")
        self.parts = table_of(name, [name, translate("Consent", "Size")])
        self.parts.setRootIsDecorated(True)
        self.parts.itemChanged.connect(self._on_item)
        arranged(QVBoxLayout(self), hint, (self.parts, 1), edge=None)

    def show_form(self, form: ConsentForm) -> None:
        draft = form.draft
        if draft is None:
            return
        wanted = (draft.parts, draft.edited, form.can_edit)
        if wanted == self._drawn:
            return
        is_same = self._drawn is not None and [each.key for each in self._drawn[0]] == [
            each.key for each in draft.parts
        ]
        self._drawn = wanted
        with QSignalBlocker(self.parts):
            if not is_same:
                self._list(draft.parts)
            for item in self._items():
                part = next(each for each in draft.parts if each.key == item.data(0, _KEY))
                self._fill(item, part, is_edited=part.key in draft.edited, can_edit=form.can_edit)
            self._sum_up(draft.parts, can_edit=form.can_edit)

    def _list(self, parts: tuple[Part, ...]) -> None:
        self.parts.clear()
        for which in Group:
            members = [part for part in parts if group_of(part) is which]
            if not members:
                continue
            top = QTreeWidgetItem([words.group(which), ""])
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            for part in members:
                child = QTreeWidgetItem(top)
                child.setData(0, _KEY, part.key)
            self.parts.addTopLevelItem(top)
        self.parts.expandAll()

    def _fill(self, item: QTreeWidgetItem, part: Part, *, is_edited: bool, can_edit: bool) -> None:
        label = part_words(part)
        if not part.declared:
            label = translate("Consent", "{part} (not declared)", part=label)
        if is_edited:
            label = translate("Consent", "{part} (edited)", part=label)
        item.setText(0, f"{label} ⚠" if part.sensitive else label)
        item.setText(1, size(part.size))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setCheckState(0, _CHECKED if part.included else _UNCHECKED)
        note = ""
        if not part.declared:
            note = translate("Consent", "Not sent unless you allow it: its purpose isn't declared.")
        item.setToolTip(0, tooltip(f"{label}\n{note}") if note else "")
        item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, note)
        _let_tick(item, can_edit)

    def _sum_up(self, parts: tuple[Part, ...], *, can_edit: bool) -> None:
        by_key = {part.key: part for part in parts}
        for row in range(self.parts.topLevelItemCount()):
            top = self.parts.topLevelItem(row)
            assert top is not None
            members = [by_key[key] for key in _keys(top)]
            there = [part.included for part in members]
            state = _CHECKED if all(there) else Qt.CheckState.PartiallyChecked
            top.setCheckState(0, state if any(there) else _UNCHECKED)
            top.setText(1, size(sum(part.size for part in members if part.included)))
            top.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            _let_tick(top, can_edit)

    def _items(self) -> list[QTreeWidgetItem]:
        tops = (self.parts.topLevelItem(row) for row in range(self.parts.topLevelItemCount()))
        return [child for top in tops if top is not None for child in _children(top)]

    def _on_item(self, item: QTreeWidgetItem, column: int) -> None:
        if column != 0 or self._drawn is None:
            return
        out = item.checkState(0) is _UNCHECKED
        key = item.data(0, _KEY)
        if key:
            self.left_out.emit(key, out)
            return
        # What is not declared is switched on one by one.
        named = {part.key for part in self._drawn[0] if part.declared or part.included}
        for each in _keys(item):
            if each in named:
                self.left_out.emit(each, out)


def _children(top: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for row in range(top.childCount()) if (child := top.child(row)) is not None]


def _keys(top: QTreeWidgetItem) -> list[str]:
    return [child.data(0, _KEY) for child in _children(top)]


def _let_tick(item: QTreeWidgetItem, can_edit: bool) -> None:
    flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
    item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable if can_edit else flags)
