"""The left side of the consent dialog: which reports, to whom, comment, contact, parts."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tray_app.model.consent import Part
from tray_app.model.delivery import Destination
from tray_app.ui.consent.state import ConsentForm, Item
from tray_app.ui.text import size, tooltip, translate, visible
from tray_app.ui.widgets.labels import part_words

_KEY = Qt.ItemDataRole.UserRole
LONGEST_COMMENT = 10_000
"""In characters."""


class FormSide(QScrollArea):
    """Everything that the user can change except single words. Says what was changed; decides
    nothing.
    """

    report_looked_at = Signal(str)
    report_ticked = Signal(str, bool)
    part_left_out = Signal(str, bool)
    comment_written = Signal(str)
    contact_written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._parts_drawn: tuple[tuple[Part, ...], tuple[str, ...]] = ((), ())
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 8, 0)

        self._reports_label = QLabel(translate("Consent", "&Reports"))
        self.reports = QListWidget()
        self.reports.setAccessibleName(translate("Consent", "Reports to send"))
        self.reports.setUniformItemSizes(True)
        self.reports.setMinimumHeight(70)
        self.reports.setMaximumHeight(130)
        self.reports.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.reports.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reports.currentItemChanged.connect(self._on_current)
        self.reports.itemChanged.connect(self._on_report)
        self._reports_label.setBuddy(self.reports)
        self._reports_hint = _small(
            translate(
                "Consent",
                "What you choose below holds for all of them. Those you untick are not sent.",
            )
        )
        layout.addWidget(self._reports_label)
        layout.addWidget(self.reports)
        layout.addWidget(self._reports_hint)

        comment_label = QLabel(translate("Consent", "&Comment"))
        self.comment = QPlainTextEdit()
        self.comment.setAccessibleName(translate("Consent", "Comment"))
        self.comment.setTabChangesFocus(True)
        self.comment.setMinimumHeight(72)
        self.comment.setMaximumHeight(96)
        self.comment.textChanged.connect(self._on_comment)
        comment_label.setBuddy(self.comment)
        layout.addWidget(comment_label)
        layout.addWidget(self.comment)

        self.include_contact = QCheckBox(translate("Consent", "&Tell them how to reach me"))
        self.include_contact.toggled.connect(self._on_contact)
        self.contact = QLineEdit()
        self.contact.setAccessibleName(translate("Consent", "Contact"))
        self.contact.setPlaceholderText(
            translate("Consent", "E-mail address or another way to reach you")
        )
        self.contact.setMaxLength(500)
        self.contact.textChanged.connect(self._on_contact)
        self.remember = QCheckBox(translate("Consent", "Re&member it for next time"))
        layout.addWidget(self.include_contact)
        layout.addWidget(self.contact)
        layout.addWidget(self.remember)

        parts_label = QLabel(translate("Consent", "&Parts that are sent"))
        self.parts = QTreeWidget()
        self.parts.setAccessibleName(translate("Consent", "Parts that are sent"))
        self.parts.setHeaderLabels([translate("Consent", "Part"), translate("Consent", "Size")])
        self.parts.setRootIsDecorated(False)
        self.parts.setUniformRowHeights(True)
        self.parts.setMinimumHeight(130)
        header = self.parts.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.parts.itemChanged.connect(self._on_part)
        parts_label.setBuddy(self.parts)
        self._parts_hint = _small(
            translate(
                "Consent",
                "Untick what shall stay here. ⚠ marks parts in which people write private things.",
            )
        )
        layout.addWidget(parts_label)
        layout.addWidget(self.parts, 1)
        layout.addWidget(self._parts_hint)
        self.setWidget(inner)
        self.setMinimumWidth(300)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_reports(self, items: Iterable[Item]) -> None:
        """List the reports; one alone needs no list."""
        listed = tuple(items)
        with QSignalBlocker(self.reports):
            self.reports.clear()
            for each in listed:
                item = QListWidgetItem(visible(each.what, limit=200))
                item.setData(_KEY, each.report_id)
                item.setToolTip("")
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(
                    Qt.CheckState.Checked if each.chosen else Qt.CheckState.Unchecked
                )
                self.reports.addItem(item)
            if listed:
                self.reports.setCurrentRow(0)
        for widget in (self._reports_label, self.reports, self._reports_hint):
            widget.setVisible(len(listed) > 1)

    def set_readers(self, destinations: tuple[Destination, ...]) -> None:
        """Say in the empty comment who can read it."""
        hosts = " + ".join(visible(each.host, limit=200) for each in destinations)
        if hosts:
            said = translate(
                "Consent",
                "What were you doing when it happened? Whoever runs {hosts} can read this.",
                hosts=hosts,
            )
        else:
            said = translate(
                "Consent",
                "What were you doing when it happened? Whoever gets the report can read this.",
            )
        self.comment.setPlaceholderText(said)
        self.comment.setAccessibleDescription(said)

    def show_form(self, form: ConsentForm) -> None:
        """Follow the form."""
        for widget in (self.comment, self.include_contact, self.contact, self.remember, self.parts):
            widget.setEnabled(form.can_edit)
        for widget in (self.contact, self.remember):
            widget.setVisible(self.include_contact.isChecked())
        for row in range(self.reports.count()):
            item = self.reports.item(row)
            if not form.can_edit and item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                with QSignalBlocker(self.reports):
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        if form.draft is not None and (form.draft.parts, form.draft.edited) != self._parts_drawn:
            self._draw_parts(form.draft.parts, form.draft.edited)

    def _draw_parts(self, parts: tuple[Part, ...], edited: tuple[str, ...]) -> None:
        self._parts_drawn = (parts, edited)
        with QSignalBlocker(self.parts):
            keys = [part.key for part in parts]
            listed = [
                self._part(row).data(0, _KEY) for row in range(self.parts.topLevelItemCount())
            ]
            if keys != listed:
                self.parts.clear()
                for _ in parts:
                    self.parts.addTopLevelItem(QTreeWidgetItem())
            for row, part in enumerate(parts):
                item = self._part(row)
                label = part_words(part)
                if not part.declared:
                    label = translate("Consent", "{part} (not declared)", part=label)
                if part.key in edited:
                    label = translate("Consent", "{part} (edited)", part=label)
                item.setText(0, f"{label} ⚠" if part.sensitive else label)
                item.setText(1, size(part.size))
                item.setTextAlignment(
                    1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                )
                item.setData(0, _KEY, part.key)
                item.setCheckState(
                    0, Qt.CheckState.Checked if part.included else Qt.CheckState.Unchecked
                )
                note = ""
                if not part.declared:
                    note = translate(
                        "Consent",
                        "Nobody has declared what this is for, so it is not "
                        "sent unless you allow it",
                    )
                elif part.sensitive:
                    note = translate("Consent", "People may write private things here")
                item.setToolTip(0, tooltip(f"{label}\n{note}".strip()))
                item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, note)

    def _part(self, row: int) -> QTreeWidgetItem:
        item = self.parts.topLevelItem(row)
        assert item is not None
        return item

    @Slot()
    def _on_comment(self) -> None:
        text = self.comment.toPlainText()
        if len(text) > LONGEST_COMMENT:
            text = text[:LONGEST_COMMENT]
            with QSignalBlocker(self.comment):
                self.comment.setPlainText(text)
        self.comment_written.emit(text.strip())

    def set_contact(self, contact: str) -> None:
        """Offer what was remembered; it goes along only when ticked."""
        with QSignalBlocker(self.contact):
            self.contact.setText(contact)

    @Slot()
    def _on_contact(self) -> None:
        included = self.include_contact.isChecked()
        self.contact.setVisible(included)
        self.remember.setVisible(included)
        self.contact_written.emit(self.contact.text().strip() if included else "")
        if included and not self.contact.text():
            self.contact.setFocus()

    @Slot()
    def _on_current(self) -> None:
        item = self.reports.currentItem()
        if item is not None:
            self.report_looked_at.emit(item.data(_KEY))

    @Slot(QListWidgetItem)
    def _on_report(self, item: QListWidgetItem) -> None:
        self.report_ticked.emit(item.data(_KEY), item.checkState() is Qt.CheckState.Checked)

    @Slot(QTreeWidgetItem, int)
    def _on_part(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            self.part_left_out.emit(
                item.data(0, _KEY), item.checkState(0) is Qt.CheckState.Unchecked
            )


def _small(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    font = label.font()
    font.setPointSizeF(max(7.0, font.pointSizeF() * 0.92))
    label.setFont(font)
    return label
