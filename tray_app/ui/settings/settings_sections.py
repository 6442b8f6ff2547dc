"""What stands beside the plain settings: testing a receiver, trying rules, the allow-list, mutes,
the disk's use.
"""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tray_app.errors import NotFound, TrayError
from tray_app.model.delivery import DestinationKind
from tray_app.model.redaction import Redacted, WordRule
from tray_app.redaction.fields import FIELDS, FieldKind
from tray_app.redaction.redactor import Redactor
from tray_app.services.services import Services
from tray_app.ui.tasks import Task, Tasks
from tray_app.ui.text import error_sentence, say, short_time, size, translate, visible
from tray_app.ui.widgets import text_formats
from tray_app.ui.widgets.basics import WrappedLabel
from tray_app.ui.widgets.labels import kind_counted
from tray_app.ui.widgets.preview_state import counts, exactly


class TestDestination(QWidget):
    """Sends an empty request and then one labelled record, and says in words what came of both."""

    __test__ = False

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        *,
        vendor: bool,
        settle: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__()
        self._services, self._tasks, self._settle = services, tasks, settle
        self._kind = DestinationKind.VENDOR if vendor else DestinationKind.COLLECTOR
        self._running = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.button = QPushButton(translate("Settings", "Test"))
        if vendor:
            self.button.setAccessibleName(translate("Settings", "Test the vendor's server"))
        self.button.clicked.connect(self.run)
        self.result = QLabel()
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setWordWrap(True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.result, 1)

    def show_destination(self, there: bool) -> None:
        """Know whether there is anything to test."""
        blocked = self._services.preferences.sending_blocked()
        if not there and not self._running:
            self._say(translate("Settings", "Enter an address, then it can be tested."), "")
        elif blocked and not self._running:
            self._say(say(blocked), "")
        elif not self._running and not self.result.property("outcome"):
            self._say(
                translate("Settings", "Sends one record that is marked as a test.")
                if self._kind is DestinationKind.VENDOR
                else translate(
                    "Settings",
                    "Sends an empty request, and if that is accepted one record "
                    "that is marked as a test.",
                ),
                "",
            )

    def run(self) -> None:
        """Test what is in the field, also when it has just been typed."""
        self._running = True
        self.button.setEnabled(False)
        self._say(translate("Settings", "Testing…"), "")
        self._settle(self._test)

    def _test(self) -> None:
        preferences, outbox, kind = self._services.preferences, self._services.outbox, self._kind

        def test() -> Any:
            for each in preferences.destinations():
                if each.kind is kind:
                    return outbox.test(each)
            raise NotFound("There is no address that could be tested", "Enter one above.")

        self._tasks.run(
            test,
            done=self._on_result,
            failed=lambda error: self._finish(error_sentence(error), "bad"),
            lane="network",
            owner=self,
        )

    def _on_result(self, result: Any) -> None:
        lines = [say(result.words)]
        if result.hint:
            lines.append(say(result.hint))
        self._finish("\n".join(lines), "good" if result.ok else "bad")

    def _finish(self, text: str, outcome: str) -> None:
        self._running = False
        self.button.setEnabled(True)
        self._say(text, outcome)

    def _say(self, text: str, outcome: str) -> None:
        self.result.setText(
            ("✓ " if outcome == "good" else "⚠ " if outcome == "bad" else "") + text
        )
        self.result.setProperty("outcome", outcome)
        palette = self.palette()
        if outcome:
            color = (
                text_formats.good_color(palette)
                if outcome == "good"
                else text_formats.error_color(palette)
            )
            palette.setColor(palette.ColorRole.WindowText, color)
        self.result.setPalette(palette)
        self.result.setAccessibleName(text)


class WordsPreview(QWidget):
    """Tries the rules on a text of the user's, and counts what they hit. Nothing of it is kept."""

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._rules: tuple[WordRule, ...] = ()
        self._task: Task | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(QLabel(translate("Settings", "Try it: paste a line from a log")))
        self.sample = QPlainTextEdit()
        self.sample.setAccessibleName(translate("Settings", "Text to try"))
        self.sample.setTabChangesFocus(True)
        self.sample.setMaximumHeight(70)
        self.sample.setPlaceholderText(
            translate("Settings", "This text stays here and is not kept.")
        )
        self.result = QPlainTextEdit()
        self.result.setReadOnly(True)
        self.result.setAccessibleName(translate("Settings", "Text after the rules"))
        self.result.setTabChangesFocus(True)
        self.result.setMaximumHeight(70)
        self.counted = QLabel()
        self.counted.setTextFormat(Qt.TextFormat.PlainText)
        self.counted.setWordWrap(True)
        for widget in (self.sample, self.result, self.counted):
            layout.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(200)
        self._pause.timeout.connect(self._try)
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
        self._task = self._tasks.run(
            lambda: Redactor(words=rules).session().text(text),
            done=self._show,
            failed=lambda error: self.counted.setText(error_sentence(error)),
            owner=self,
        )

    def _show(self, redacted: Redacted) -> None:
        shown = exactly(redacted.text)
        self.result.setPlainText(shown.text)
        self.result.setVisible(bool(redacted.text))
        selections = []
        for hit in redacted.hits[:500]:
            start, end = shown.to_shown(hit.start), shown.to_shown(hit.end - 1) + 1
            selections.append(
                text_formats.selection(
                    self.result, start, end, text_formats.hidden_format(self.palette())
                )
            )
        self.result.setExtraSelections(selections)
        own = sum(hit.kind == "word" for hit in redacted.hits)
        said = ", ".join(kind_counted(kind, n) for kind, n in counts(redacted.hits))
        if not redacted.text:
            self.counted.setText("")
        elif said:
            self.counted.setText(
                translate(
                    "Settings",
                    "Hidden: {counted}. Your own rules hit %n time(s).",
                    n=own,
                    counted=said,
                )
            )
        else:
            self.counted.setText(translate("Settings", "Nothing had to be hidden."))
        self.counted.setVisible(bool(redacted.text))


class AllowedFields(QWidget):
    """The list of everything that may leave, each with its reason."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        title = QLabel(translate("Settings", "What may be sent"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        text = QLabel(
            translate(
                "Settings",
                "Only these fields leave this computer, and only after you "
                "have seen them and agreed.",
            )
        )
        text.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(translate("Settings", "What may be sent"))
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setMinimumHeight(220)
        self.tree.setHeaderLabels(
            [
                translate("Settings", "Field"),
                translate("Settings", "Why"),
                translate("Settings", "Kind"),
            ]
        )
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        for widget in (title, text, self.tree):
            layout.addWidget(widget)

    def show_allowed(self, extra: Iterable[str]) -> None:
        """List the declared fields, and first those that the user allowed."""
        self.tree.clear()
        for name in extra:
            self.tree.addTopLevelItem(
                QTreeWidgetItem(
                    [visible(name, limit=120), translate("Settings", "Allowed by you"), ""]
                )
            )
        for field in FIELDS.values():
            self.tree.addTopLevelItem(
                QTreeWidgetItem(
                    [field.key, say_purpose(field.purpose), field_kind_words(field.kind)]
                )
            )


def say_purpose(purpose: str) -> str:
    """Return a declared purpose in the user's language."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("Fields", purpose)


def field_kind_words(kind: FieldKind) -> str:
    """Return what sort of thing a field holds."""
    match kind:
        case FieldKind.TECHNICAL:
            return translate("Settings", "Technical")
        case FieldKind.NUMBERING:
            return translate("Settings", "Identifier")
        case FieldKind.WRITTEN:
            return translate("Settings", "Text, redacted")
        case FieldKind.PERSONAL:
            return translate("Settings", "Typed by you")


class MutedKinds(QWidget):
    """The kinds of crashes that are not announced, each with the way back."""

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        title = QLabel(translate("Settings", "Muted kinds of crashes"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self.empty = QLabel(
            translate("Settings", "None. A kind is muted from its notification or from the list.")
        )
        self.empty.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Settings", "Muted kinds of crashes"))
        self.list.setMaximumHeight(160)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.unmute = QPushButton(translate("Settings", "Tell me again"))
        self.unmute.clicked.connect(self._unmute)
        self.list.itemSelectionChanged.connect(
            lambda: self.unmute.setEnabled(bool(self.list.selectedItems()))
        )
        row = QHBoxLayout()
        row.addWidget(self.unmute)
        row.addStretch(1)
        for widget in (title, self.empty, self.list):
            layout.addWidget(widget)
        layout.addLayout(row)
        self._show([])
        self.load()

    def load(self) -> None:
        """Read the mutes again."""
        reports = self._services.reports

        def read() -> list[tuple[str, str, Any]]:
            found = []
            for mute in reports.mutes():
                try:
                    facts = reports.group(mute.group)
                    what = str(getattr(facts, "what", "") or mute.group)
                except TrayError:
                    what = mute.group
                found.append((mute.group, what, mute))
            return found

        self._tasks.run(
            read, done=self._show, failed=lambda error: self._say(error_sentence(error)), owner=self
        )

    def _say(self, text: str) -> None:
        self.empty.setText(text)
        self.empty.setVisible(True)

    def _show(self, mutes: list[tuple[str, str, Any]]) -> None:
        self.list.clear()
        for group, what, mute in mutes:
            item = QListWidgetItem(f"{visible(what, limit=160)} — {_until(mute)}")
            item.setData(Qt.ItemDataRole.UserRole, group)
            self.list.addItem(item)
        self.empty.setVisible(not mutes)
        self.list.setVisible(bool(mutes))
        self.unmute.setVisible(bool(mutes))
        self.unmute.setEnabled(False)

    def _unmute(self) -> None:
        groups = [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]
        reports = self._services.reports

        def unmute() -> None:
            for group in groups:
                reports.unmute(group)

        self._tasks.run(
            unmute,
            done=lambda _: self.load(),
            failed=lambda error: self._say(error_sentence(error)),
            owner=self,
        )


class OwnViews(QWidget):
    """The views that the user has saved: a name is changed in its place, and a view is removed."""

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self.title = QLabel(translate("Settings", "Saved views"))
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.said = WrappedLabel(selectable=False)
        self.list = QListWidget()
        self.list.setAccessibleName(self.title.text())
        self.list.setMaximumHeight(160)
        self.list.itemChanged.connect(self._rename)
        self.rename_button = QPushButton(translate("Settings", "Rename"))
        self.rename_button.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.remove_button = QPushButton(translate("Settings", "Remove"))
        self.remove_button.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self.rename_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.said, self.list):
            layout.addWidget(widget)
        layout.addLayout(row)
        self.list.itemSelectionChanged.connect(self._update)
        self.load()

    def load(self, said: str = "") -> None:
        """Show the views as they are now, and *said*."""
        views = self._services.views
        own, locked = views.own(), views.locked()
        words = (
            said
            or say(locked, limit=400)
            or ("" if own else translate("Settings", "None. The window's menu “Views” saves one."))
        )
        with QSignalBlocker(self.list):
            self.list.clear()
            for view in own:
                item = QListWidgetItem(visible(view.name))
                item.setData(Qt.ItemDataRole.UserRole, view.name)
                item.setFlags(
                    item.flags() | (Qt.ItemFlag(0) if locked else Qt.ItemFlag.ItemIsEditable)
                )
                self.list.addItem(item)
        self.list.setVisible(bool(own))
        self.said.setText(visible(words, limit=400))
        self.said.setVisible(bool(words))
        self._update()

    def _update(self) -> None:
        able = bool(self.list.selectedItems()) and not self._services.views.locked()
        for button in (self.rename_button, self.remove_button):
            button.setVisible(self.list.count() > 0)
            button.setEnabled(able)

    def _rename(self, item: QListWidgetItem) -> None:
        old, new = item.data(Qt.ItemDataRole.UserRole), item.text()
        self._do(lambda: self._services.views.rename(old, new))

    def _remove(self) -> None:
        name = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        self._do(lambda: self._services.views.remove(name))

    def _do(self, change: Callable[[], None]) -> None:
        self._tasks.run(
            change,
            done=lambda _: self.load(),
            failed=lambda error: self.load(error_sentence(error)),
            owner=self,
        )


def _until(mute: Any) -> str:
    if mute.until is not None:
        return translate("Settings", "until {when}", when=short_time(mute.until))
    if mute.version is not None:
        return translate("Settings", "until the version of Cortex changes")
    return translate("Settings", "until you say otherwise")


class DiskUse(QWidget):
    """How much this program's own files take now."""

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._services = services
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.label = QLabel(translate("Settings", "Measuring…"))
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        layout.addWidget(self.label)
        tasks.run(
            services.reports.disk_use,
            done=self._show,
            failed=lambda error: self.label.setText(error_sentence(error)),
            owner=self,
        )

    def _show(self, used: dict[str, int]) -> None:
        names = {
            "index": translate("Settings", "index {size}"),
            "marks": translate("Settings", "marks {size}"),
            "ledger": translate("Settings", "history {size}"),
            "reports": translate("Settings", "Cortex's report files {size}"),
        }
        parts = ", ".join(
            names[name].format(size=size(count)) if name in names else f"{name} {size(count)}"
            for name, count in used.items()
        )
        folders = "\n".join(
            visible(str(folder.telemetry), limit=300)
            for folder in self._services.config_watch.folders
        )
        self.label.setText(
            translate(
                "Settings",
                "Used now: {parts}.\nCortex's reports are read from:\n{folders}",
                parts=parts,
                folders=folders,
            )
        )
