"""What stands beside the settings: words tried, fields that may be sent, mutes and views."""

import contextlib
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tray_app.errors import TrayError
from tray_app.model.redaction import Redacted, WordRule
from tray_app.redaction.fields import FIELDS
from tray_app.redaction.redactor import Redactor
from tray_app.services.services import Services
from tray_app.settings.declared import BY_KEY
from tray_app.ui.settings.list_editors import line_of_buttons
from tray_app.ui.tasks import Jobs, Task, Tasks
from tray_app.ui.text import error_sentence, listed, say, short_time, translate, visible
from tray_app.ui.widgets.basics import RoomyRows, arranged, single_shot
from tray_app.ui.widgets.cards import Row
from tray_app.ui.widgets.labels import declared, kind_counted
from tray_app.ui.widgets.plain_text import plain
from tray_app.ui.widgets.preview_state import counts, exactly
from tray_app.ui.widgets.text_formats import Mark, Marks


class WordsPreview(QWidget):
    """Tries the rules on a text of the user's. Nothing of it is kept."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._jobs = Jobs(tasks, self, lambda error: self.counted.setText(error_sentence(error)))
        self._rules: tuple[WordRule, ...] = ()
        self._task: Task | None = None
        lines = self.fontMetrics().lineSpacing() * 4
        self.sample = QPlainTextEdit()
        self.sample.setAccessibleName(translate("Settings", "Text to try"))
        self.sample.setPlaceholderText(
            translate("Settings", "Paste a line from a log. It is not kept.")
        )
        self.result = QPlainTextEdit()
        self.result.setReadOnly(True)
        self.result.setAccessibleName(translate("Settings", "Result"))
        self._marks = Marks(self.result)
        for field in (self.sample, self.result):
            field.setTabChangesFocus(True)
            field.setFixedHeight(lines)
        self.counted = plain("")
        parts = (self.sample, self.result, self.counted)
        arranged(QVBoxLayout(self), *parts, edge=(16, 12, 16, 12))
        self._pause = single_shot(self, 200, self._try)
        self.sample.textChanged.connect(self._pause.start)
        self._show(Redacted(""))

    def show_rules(self, rules: tuple[WordRule, ...]) -> None:
        """Use these rules from now on."""
        self._rules = rules
        self._try()

    def _try(self) -> None:
        text, rules = self.sample.toPlainText()[:20_000], self._rules
        if self._task is not None:
            self._task.drop()
        if not text.strip():
            self._show(Redacted(""))
            return
        self._task = self._jobs.run(lambda: Redactor(words=rules).session().text(text), self._show)

    def _show(self, redacted: Redacted) -> None:
        shown = exactly(redacted.text)
        self.result.setPlainText(shown.text)
        self._marks.show(
            [
                Mark(shown.to_shown(hit.start), shown.to_shown(hit.end - 1) + 1, "hidden")
                for hit in redacted.hits[:500]
            ]
        )
        said = listed(kind_counted(kind, n) for kind, n in counts(redacted.hits))
        if redacted.text and not said:
            said = translate("Settings", "No personal data found.")
        self.counted.setText(said)
        for widget in (self.result, self.counted):
            widget.setVisible(bool(redacted.text))


class AllowedFields(QWidget):
    """The list of everything that may be sent, by purpose."""

    def __init__(self) -> None:
        super().__init__()
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(translate("Settings", "Fields that may be sent"))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemDelegate(RoomyRows(self.tree))
        self.tree.setMinimumHeight(self.fontMetrics().lineSpacing() * 16)
        arranged(QVBoxLayout(self), self.tree, edge=(16, 12, 16, 12))

    def show_allowed(self, extra: Iterable[str]) -> None:
        """List the declared fields, and first those that the user allowed."""
        self.tree.clear()
        by_purpose = {translate("Settings", "Added by you"): [visible(each) for each in extra]}
        for field in FIELDS.values():
            purpose = QCoreApplication.translate("Fields", field.purpose)
            by_purpose.setdefault(purpose, []).append(field.key)
        for purpose, names in by_purpose.items():
            if names:
                above = QTreeWidgetItem([purpose])
                above.addChildren([QTreeWidgetItem([name]) for name in names])
                self.tree.addTopLevelItem(above)


class _List(Row):
    """A short list with buttons below, or one line that says that there is nothing."""

    can_change = True
    """Whether the buttons may do anything."""
    _fault = ""

    def __init__(self, name: str, empty: str, *buttons: QPushButton) -> None:
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._buttons, self._empty = buttons, empty
        box = QWidget()
        arranged(QVBoxLayout(box), self.list, line_of_buttons(*buttons))
        super().__init__("", box, help=empty, wide=True)
        self._box = box
        self.list.itemSelectionChanged.connect(self._update)

    def fill(self, entries: Iterable[tuple[str, str]], *, editable: bool = False) -> None:
        """Show entries: a label, and what they stand for."""
        chosen = self.chosen()
        with QSignalBlocker(self.list):
            self.list.clear()
            for label, key in entries:
                item = QListWidgetItem(label)
                item.setData(Qt.ItemDataRole.UserRole, key)
                if editable:
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                self.list.addItem(item)
                item.setSelected(key in chosen)
        self._update()

    def chosen(self) -> list[str]:
        return [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]

    def show_fault(self, words: str) -> None:
        """Say what went wrong, or why nothing can be changed."""
        self._fault = words
        self._update()

    def _update(self) -> None:
        there = self.list.count() > 0
        lines = min(max(self.list.count(), 2), 8)
        self.list.setFixedHeight(self.list.fontMetrics().lineSpacing() * (lines + 1) + 4 * lines)
        self._box.setVisible(there)
        self.say(help="" if there else self._empty, fault=self._fault)
        for button in self._buttons:
            button.setEnabled(bool(self.list.selectedItems()) and self.can_change)


class MutedGroups(_List):
    """The crash groups that are not announced, each with the way back."""

    def __init__(self, services: Services, tasks: Tasks) -> None:
        self._services, self._jobs = services, Jobs(tasks, self, self._failed)
        self.unmute = QPushButton(translate("Settings", "Unmute"))
        super().__init__(translate("Settings", "Muted groups"), declared("None"), self.unmute)
        self.unmute.clicked.connect(self._unmute)
        self.fill([])
        self.load()

    def load(self) -> None:
        """Read the mutes again."""
        services, code = self._services, QLocale().name()

        def read() -> list[tuple[str, Any]]:
            mutes = services.triage.mutes()
            said = services.titles.groups(code).items() if mutes else ()
            title_of = {group: title for title, groups in said for group in groups}
            found = []
            for mute in mutes:
                what = title_of.get(mute.group, "")
                with contextlib.suppress(TrayError):  # of a group whose reports are gone
                    what = what or services.reports.group(mute.group).what
                found.append((what or mute.group, mute))
            return found

        self._jobs.run(read, self._show)

    def _show(self, mutes: list[tuple[str, Any]]) -> None:
        self.fill((_muted(what, mute), mute.group) for what, mute in mutes)

    def _failed(self, error: TrayError) -> None:
        self.show_fault(error_sentence(error))

    def _unmute(self) -> None:
        groups, triage = self.chosen(), self._services.triage

        def unmute() -> None:
            for group in groups:
                triage.unmute(group)

        self._jobs.run(unmute, lambda _: self.load())


def _muted(what: str, mute: Any) -> str:
    words = visible(what, limit=160)
    if mute.until is not None:
        until = translate("Settings", "until {when}", when=short_time(mute.until))
        return f"{words} – {until}"
    if mute.version is not None:
        return f"{words} – " + translate("Settings", "until Cortex is updated")
    return words


class SavedViews(_List):
    """The views that the user has saved: renamed in place, or removed."""

    def __init__(self, services: Services, tasks: Tasks) -> None:
        self._services = services
        self._jobs = Jobs(tasks, self, lambda error: self.load(error_sentence(error)))
        self.rename_button = QPushButton(translate("Settings", "Rename"))
        self.remove_button = QPushButton(translate("Settings", "Remove"))
        super().__init__(
            declared(BY_KEY["views"].label),
            declared("None"),
            self.rename_button,
            self.remove_button,
        )
        self.rename_button.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.remove_button.clicked.connect(self._remove)
        self.list.itemChanged.connect(self._rename)
        self.load()

    def load(self, said: str = "") -> None:
        """Show the views as they are now, and *said*."""
        views = self._services.views
        locked = say(views.locked(), limit=400)
        self.can_change = not locked
        entries = ((visible(view.name), view.name) for view in views.own())
        self.fill(entries, editable=self.can_change)
        self.show_fault(said or locked)

    def _rename(self, item: QListWidgetItem) -> None:
        old, new = item.data(Qt.ItemDataRole.UserRole), item.text()
        self._do(lambda: self._services.views.rename(old, new))

    def _remove(self) -> None:
        [name] = self.chosen()
        self._do(lambda: self._services.views.remove(name))

    def _do(self, change: Callable[[], None]) -> None:
        self._jobs.run(change, lambda _: self.load())
