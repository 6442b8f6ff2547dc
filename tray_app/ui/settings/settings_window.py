"""The window "Settings": every switch says what is in force and where that comes from, and acts at
once.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tray_app.errors import TrayError
from tray_app.messages import Message
from tray_app.model.consent import Policy, Refusal
from tray_app.services.events import MarksChanged, SettingsChanged
from tray_app.services.services import Services
from tray_app.settings.declared import PAGE_TITLES, SETTINGS, Page
from tray_app.ui.consent.consent_dialog import ConsentDialog
from tray_app.ui.settings.editors import declared
from tray_app.ui.settings.setting_row import SettingRow, row_state
from tray_app.ui.settings.settings_sections import (
    AllowedFields,
    DiskUse,
    MutedKinds,
    OwnViews,
    TestDestination,
    WordsPreview,
)
from tray_app.ui.settings.state import Undo
from tray_app.ui.tasks import Tasks
from tray_app.ui.text import error_sentence, say, translate
from tray_app.ui.theme import colours
from tray_app.ui.widgets.basics import fit
from tray_app.ui.widgets.event_subscription import Hearing
from tray_app.ui.widgets.pages import Pages

ALIASES = {"collector": "sending", "vendor": "sending"}


class SettingsWindow(QMainWindow):
    """Draws the declared settings page by page, and what belongs beside them."""

    def __init__(self, services: Services, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._services, self._tasks = services, tasks
        self.rows: dict[str, SettingRow] = {}
        self._faults: dict[str, str] = {}
        self._undo = Undo({})
        self._refusal: Refusal | None = None
        """What Undo takes back before any setting."""
        self._busy = 0
        self.setWindowTitle(translate("Settings", "Settings"))
        self.setAccessibleName(translate("Settings", "Settings"))
        self._build()
        self.refresh()
        self._hearing = Hearing(
            services.events, (SettingsChanged, MarksChanged), self._on_event, self
        )
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.pages.setCurrentRow(0)
        self.pages.setFocus()

    def open_page(self, key: str) -> None:
        """Show the page with this key; an unknown one changes nothing."""
        key = ALIASES.get(key, key)
        for row in range(self.pages.count()):
            if self.pages.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.pages.setCurrentRow(row)

    # --- building ---

    def _build(self) -> None:
        self.pages = QListWidget()
        self.pages.setAccessibleName(translate("Settings", "Pages"))
        self.pages.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = Pages()
        for page in Page:
            item = QListWidgetItem(declared(PAGE_TITLES[page]))
            item.setData(Qt.ItemDataRole.UserRole, page.value)
            self.pages.addItem(item)
            self.stack.addWidget(self._page(page))
        self.pages.currentRowChanged.connect(self.stack.setCurrentIndex)
        widest = max(
            self.pages.fontMetrics().horizontalAdvance(declared(title))
            for title in PAGE_TITLES.values()
        )
        self.pages.setFixedWidth(widest + 40)
        self.pages.setSpacing(2)

        self._problems = QLabel()
        self._problems.setTextFormat(Qt.TextFormat.PlainText)
        self._problems.setWordWrap(True)
        self._problems.setMargin(8)

        self._notes = QLabel()
        self._notes.setTextFormat(Qt.TextFormat.PlainText)
        self._notes.setWordWrap(True)
        self._notes.setMargin(8)
        self._notes.setVisible(False)

        self._undo_bar = QFrame()
        row = QHBoxLayout(self._undo_bar)
        row.setContentsMargins(8, 4, 8, 4)
        self._undo_text = QLabel()
        self._undo_text.setWordWrap(True)
        self.undo_button = QPushButton(translate("Settings", "&Undo"))
        self.undo_button.clicked.connect(self.undo)
        self._backlog_button = QPushButton(translate("Settings", "&Look at them…"))
        row.addWidget(self._undo_text, 1)
        row.addWidget(self._backlog_button)
        row.addWidget(self.undo_button)
        self._undo_bar.setVisible(False)

        body = QHBoxLayout()
        body.addWidget(self.pages)
        body.addWidget(self.stack, 1)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.addWidget(self._problems)
        layout.addWidget(self._notes)
        layout.addLayout(body, 1)
        layout.addWidget(self._undo_bar)
        self.setCentralWidget(middle)  # a plain widget would not be a window for a screen reader
        fit(self, 820, 640)

    def _page(self, page: Page) -> QWidget:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(16, 4, 16, 16)
        layout.setSpacing(16)
        title = QLabel(declared(PAGE_TITLES[page]))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        title.setFont(font)
        layout.addWidget(title)
        for setting in SETTINGS:
            if setting.page != page or setting.hidden:
                continue
            row = SettingRow(setting)
            row.wanted.connect(self.change)
            row.reset_wanted.connect(self.reset)
            self.rows[setting.key] = row
            layout.addWidget(row)
            for extra in self._beside(setting.key):
                layout.addWidget(extra)
        for extra in self._foot(page):
            layout.addWidget(extra)
        layout.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        # Its fields take the keyboard, and scroll themselves into view.
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        return area

    def _beside(self, key: str) -> list[QWidget]:
        services, tasks = self._services, self._tasks
        match key:
            case "endpoint":
                self.test = TestDestination(services, tasks, vendor=False, settle=self._settle)
                return [self.test]
            case "vendor_headers":
                self.test_vendor = TestDestination(
                    services, tasks, vendor=True, settle=self._settle
                )
                return [self.test_vendor]
            case "redaction_words":
                self.words = WordsPreview(services, tasks)
                return [self.words]
            case _:
                return []

    def _foot(self, page: Page) -> list[QWidget]:
        match page:
            case Page.PRIVACY:
                self.fields = AllowedFields()
                return [self.fields]
            case Page.NOTIFICATIONS:
                self.mutes = MutedKinds(self._services, self._tasks)
                return [self.mutes]
            case Page.STORAGE:
                self.disk = DiskUse(self._services, self._tasks)
                return [self.disk]
            case Page.GENERAL:
                box = QWidget()
                row = QHBoxLayout(box)
                row.setContentsMargins(0, 0, 0, 0)
                self.reset_button = QPushButton(translate("Settings", "Reset all settings"))
                self.reset_button.setToolTip(
                    translate("Settings", "Everything as at first; you can undo it")
                )
                self.reset_button.clicked.connect(self.reset_all)
                row.addWidget(self.reset_button)
                row.addStretch(1)
                self.views = OwnViews(self._services, self._tasks)
                return [self.views, box]
            case _:
                return []

    # --- following the settings ---

    def refresh(self) -> None:
        """Show what is in force now."""
        preferences = self._services.preferences
        for key, row in self.rows.items():
            row.show_state(row_state(preferences.resolve(key), self._faults.get(key, "")))
        self.views.load()
        problems = [*preferences.problems()]
        blocked = preferences.sending_blocked()
        if blocked and blocked not in problems:
            problems.append(blocked)
        self._problems.setText("\n".join(map(say, problems)))
        self._problems.setVisible(bool(problems))
        look = colours(self.palette())
        self._problems.setStyleSheet(
            f"background: {look.banner.name()}; border: 1px solid "
            f"{look.banner_edge.name()}; border-radius: 4px;"
        )
        # These ask the user's start-up files.
        self._tasks.run(
            preferences.notes,
            done=self._show_notes,
            failed=lambda _: self._show_notes(()),
            owner=self,
        )
        settings = preferences.current
        self.words.show_rules(settings.redaction_words)
        self.fields.show_allowed(settings.allowed_attributes)
        self.test.show_destination(bool(settings.endpoint or settings.logs_endpoint))
        self.test_vendor.show_destination(bool(settings.vendor_server))

    def _show_notes(self, notes: tuple[Message, ...]) -> None:
        self._notes.setText("\n".join(map(say, notes)))
        self._notes.setVisible(bool(notes))

    def _on_event(self, event: object) -> None:
        if isinstance(event, SettingsChanged):
            self.refresh()
        else:
            self.mutes.load()

    # --- changing them ---

    def change(self, key: str, value: Any) -> None:
        """Set one setting now."""
        before = self._services.preferences.resolve(key).value
        preferences, desk = self._services.preferences, self._services.consent

        def change() -> None:
            preferences.set(key, value)
            if key == "sending":
                desk.policy_changed()

        self._apply(change, (key,), lambda: self._on_changed(key, before, value))

    def reset(self, key: str) -> None:
        """Take the user's own value back; Undo brings it again."""
        self._reset_keys((key,))

    def reset_all(self) -> None:
        """Take back everything the user has set."""
        self._reset_keys(
            tuple(
                key
                for key, row in self.rows.items()
                if row.state is not None and row.state.can_reset
            )
        )

    def _reset_keys(self, keys: tuple[str, ...]) -> None:
        preferences = self._services.preferences
        before = Undo(
            {
                key: preferences.resolve(key).value
                for key in keys
                if not preferences.declaration(key).secret
            }
        )

        def unset() -> None:
            for key in keys:
                preferences.unset(key)

        def offer() -> None:
            self._undo, self._refusal = before, None
            self._say(translate("Settings", "%n setting(s) reset.", n=len(keys)), undo=bool(before))

        self._apply(unset, keys, offer)

    def undo(self) -> None:
        """Bring back what the last reset took away."""
        refusal, self._refusal = self._refusal, None
        if refusal is not None:
            self._apply(
                lambda: self._services.consent.take_back(refusal),
                (),
                lambda: self._undo_bar.setVisible(False),
            )
            return
        values, self._undo = self._undo.values, Undo({})

        def bring_back() -> None:
            for key, value in values.items():
                self._services.preferences.set(key, value)

        self._apply(bring_back, tuple(values), lambda: self._undo_bar.setVisible(False))

    def _apply(
        self, job: Callable[[], Any], keys: tuple[str, ...], then: Callable[[], None]
    ) -> None:
        def done(_: Any) -> None:
            self._busy -= 1
            for key in keys:
                self._faults.pop(key, None)
            self.refresh()
            then()

        def failed(error: TrayError) -> None:
            self._busy -= 1
            for key in keys:
                self._faults[key] = error_sentence(error)
            self.refresh()

        self._busy += 1
        secret = any(self._services.preferences.declaration(key).secret for key in keys)
        self._tasks.run(
            job, done=done, failed=failed, lane="keyring" if secret else "store", owner=self
        )

    def _settle(self, then: Callable[[], None]) -> None:
        """Call *then* when every change that was begun is in force: a lane keeps its order."""
        for key in ("endpoint", "logs_endpoint", "vendor_server"):
            row = self.rows[key]
            finish = getattr(row.editor, "finish", None)
            if finish is not None:
                finish()

        def keyring(_: object) -> None:
            self._tasks.run(
                lambda: None,
                done=lambda _: then(),
                failed=lambda _: then(),
                lane="keyring",
                owner=self,
            )

        self._tasks.run(lambda: None, done=keyring, failed=keyring, owner=self)

    def _on_changed(self, key: str, before: Any, value: Any) -> None:
        if key == "sending" and value == Policy.ALWAYS and before != Policy.ALWAYS:
            self._ask_for_backlog()
        elif key == "sending":
            self._undo_bar.setVisible(False)

    def _ask_for_backlog(self) -> None:
        """Switching to *always* sends nothing that is already here: that is asked separately."""

        def offer(ids: Any) -> None:
            listed = tuple(ids)
            if not listed:
                return
            self._say(
                translate(
                    "Settings",
                    "%n report(s) from before were never sent. This change does not send them.",
                    n=len(listed),
                ),
                look=lambda: self._look_at(listed),
            )

        self._tasks.run(
            self._services.consent.backlog,
            done=offer,
            failed=lambda error: self._say(error_sentence(error)),
            owner=self,
        )

    def _look_at(self, report_ids: tuple[str, ...]) -> None:
        self._undo_bar.setVisible(False)
        ConsentDialog(self._services, self._tasks, report_ids, self, decline=self._decline).show()

    def _decline(self, report_ids: Sequence[str]) -> None:
        desk = self._services.consent

        def done(refusal: Refusal) -> None:
            self._refusal = refusal
            words = translate(
                "Actions", "%n report(s) will not be sent.", n=len(refusal.report_ids)
            )
            self._say(words, undo=True)

        def failed(error: TrayError) -> None:
            self._say(error_sentence(error))

        self._tasks.run(lambda: desk.decline(report_ids), done=done, failed=failed, owner=self)

    def _say(
        self, text: str, *, undo: bool = False, look: Callable[[], None] | None = None
    ) -> None:
        self._undo_text.setText(text)
        self.undo_button.setVisible(undo)
        self._backlog_button.setVisible(look is not None)
        if look is not None:
            if self._looks:
                self._backlog_button.clicked.disconnect()
            self._backlog_button.clicked.connect(look)
            self._looks = True
        self._undo_bar.setVisible(True)

    _looks = False
