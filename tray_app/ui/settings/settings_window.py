"""The window "Settings": five pages of rows on cards. Every change acts at once."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette, QPen, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tray_app.messages import NOTHING, Message
from tray_app.services.events import FolderChanged, MarksChanged, SettingsChanged
from tray_app.services.services import Services
from tray_app.settings.declared import BY_KEY, PAGE_TITLES, Page, Setting
from tray_app.ui.settings.address_editor import KINDS, AddressEditor
from tray_app.ui.settings.changes import Changes
from tray_app.ui.settings.editors import Text
from tray_app.ui.settings.sections import AllowedFields, MutedGroups, SavedViews, WordsPreview
from tray_app.ui.settings.setting_row import SettingRow
from tray_app.ui.settings.state import INSIDE, PAGES, banner, rows_of
from tray_app.ui.settings.storage import DiskUse
from tray_app.ui.tasks import Tasks
from tray_app.ui.text import say, translate, visible
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.basics import arranged, entitle, fit, push_button, scrolled
from tray_app.ui.widgets.cards import Card, Fold
from tray_app.ui.widgets.event_subscription import Hearing
from tray_app.ui.widgets.labels import declared
from tray_app.ui.widgets.pages import Pages
from tray_app.ui.widgets.plain_text import PlainLabel, plain

WIDEST = 110
"""Of a page, in letters: longer lines are hard to read."""


Index = QModelIndex | QPersistentModelIndex


class _PageName(QStyledItemDelegate):
    """A page's name in the sidebar: with room around it, the chosen one tinted and bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, font = colours(option.palette), option.font
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        ink = option.palette.color(QPalette.ColorRole.Text)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(look.selected)
            focused = option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(look.accent, 1.5) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 5, 5)
            font.setBold(True)
            ink = look.accent
        painter.setFont(font)
        painter.setPen(ink)
        words = option.rect.adjusted(SPACE + 4, 0, -SPACE, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), index.data())
        painter.restore()


class _Banner(PlainLabel):
    """What is wrong with the settings. Its colours are asked for whenever it is drawn."""

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = colours(self.palette()), QPainter(self)
        painter.fillRect(self.rect(), look.banner)
        painter.fillRect(0, 0, self.width(), 1, look.banner_edge)
        painter.end()
        super().paintEvent(event)


class SettingsWindow(QMainWindow):
    """Lays the declared settings out, page by page, and what belongs beside them."""

    review_wanted = Signal(object)
    """The user wants to look at the reports with these ids."""

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._services, self._tasks = services, tasks
        self.rows: dict[str, SettingRow] = {}
        self.folds: dict[Page, Fold] = {}
        self.changes = Changes(services, tasks, self)
        self._backlog: Sequence[str] = ()
        entitle(self, translate("Settings", "Settings"))
        self._build()
        self.changes.made.connect(self._on_made)
        self.changes.refused.connect(self._show_row)
        self.changes.backlog_found.connect(self._on_backlog)
        self.refresh()
        self._hearing = Hearing(
            services.events, (SettingsChanged, MarksChanged, FolderChanged), self._on_event, self
        )
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._escape)
        self.pages.setCurrentRow(0)
        self.pages.setFocus()

    def open_page(self, key: str) -> None:
        """Show the page with this key; an unknown one changes nothing."""
        if key not in tuple(Page):
            return
        page = Page(key)
        self.pages.setCurrentRow(PAGES.index(INSIDE.get(page, page)))
        if page in INSIDE:
            self.rows["endpoint"].editor.setFocus()

    def _escape(self) -> None:
        """Close, and take no half-typed value over."""
        for row in self.rows.values():
            if isinstance(row.editor, Text):
                row.editor.forget()
        self.changes.faults.clear()
        self.close()
        self.refresh()

    # --- building ---

    def _build(self) -> None:
        self.pages = QListWidget()
        self.pages.setAccessibleName(translate("Settings", "Pages"))
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.stack = Pages(*(scrolled(self._page(page)) for page in PAGES))
        for page in PAGES:
            item = QListWidgetItem(declared(PAGE_TITLES[page]))
            item.setData(Qt.ItemDataRole.UserRole, page.value)
            self.pages.addItem(item)
        self.pages.currentRowChanged.connect(self.stack.setCurrentIndex)
        metrics = self.pages.fontMetrics()
        widest = max(metrics.horizontalAdvance(declared(PAGE_TITLES[page])) for page in PAGES)
        self.pages.setItemDelegate(_PageName(self.pages))
        side = QWidget()
        side.setBackgroundRole(QPalette.ColorRole.Base)
        side.setAutoFillBackground(True)
        side.setFixedWidth(round(widest * 1.12) + 7 * SPACE)
        arranged(QVBoxLayout(side), self.pages, edge=SPACE)

        self.banner = _Banner()
        self.banner.setWordWrap(True)
        self.banner.setMargin(SPACE)
        self.banner.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.backlog_bar = QFrame()
        self._backlog_text = plain("")
        self.review_button = push_button(translate("Settings", "Review…"), self._review)
        said, edge = (self._backlog_text, 1), (2 * SPACE, SPACE, 2 * SPACE, SPACE)
        arranged(QHBoxLayout(self.backlog_bar), said, self.review_button, edge=edge)
        self.backlog_bar.setVisible(False)

        # Below the pages, so that nothing on them moves when there is something to say.
        parts = ((self.stack, 1), self.backlog_bar, self.banner)
        right = arranged(QVBoxLayout(), *parts, spacing=0)
        middle = QWidget()
        arranged(QHBoxLayout(middle), side, (right, 1), spacing=0)
        self.setCentralWidget(middle)  # a plain widget would not be a window for a screen reader
        fit(self, 780, 600)

    def _page(self, page: Page) -> QWidget:
        inner = QWidget()
        edge = (3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        parts = (plain(declared(PAGE_TITLES[page]), factor=1.4, bold=True), self._card(page))
        layout = arranged(QVBoxLayout(inner), *parts, edge=edge, spacing=SPACE + 4)
        for inside in (each for each, above in INSIDE.items() if above is page):
            layout.addSpacing(SPACE)
            layout.addWidget(plain(declared(PAGE_TITLES[inside]), factor=1.15, bold=True))
            layout.addWidget(self._card(inside))
        for title, widget in self._further(page):
            layout.addSpacing(SPACE)
            layout.addWidget(plain(title, factor=1.15, bold=True))
            card = Card()
            card.add(widget)
            layout.addWidget(card)
        layout.addStretch(1)
        outer = QWidget()
        inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDEST)
        arranged(QHBoxLayout(outer), (inner, 100), 1)
        return outer

    def _card(self, page: Page) -> Card:
        plainly, advanced = rows_of(page)
        card = Card()
        for setting in plainly:
            card.add(self._row(setting), *self._below(setting.key))
        hidden = [self._row(setting) for setting in advanced]
        if hidden or page is Page.PRIVACY:
            fold = self._fold(page)
            self.folds[page] = fold
            rows: list[QWidget] = [*hidden]
            if page is Page.PRIVACY:
                self.fields = AllowedFields()
                rows.insert(0, self.fields)
            card.add(fold, *rows)
            fold.unfolds(*rows)
        return card

    def _fold(self, page: Page) -> Fold:
        if page is Page.PRIVACY:
            return Fold(translate("Settings", "Fields that may be sent"))
        hint = ""
        if page is Page.DESTINATION:
            hint = translate(
                "Settings", "Headers, protocol, certificate, proxy, Cortex telemetry server"
            )
        return Fold(translate("Settings", "Advanced"), hint)

    def _row(self, setting: Setting) -> SettingRow:
        row = SettingRow(setting)
        row.wanted.connect(self.changes.change)
        self.rows[setting.key] = row
        if setting.key in KINDS and isinstance(row.editor, AddressEditor):
            row.editor.can_be_tested_by(self._services, self._tasks, self._settle)
        return row

    def _below(self, key: str) -> list[QWidget]:
        if key == "redaction_words":
            self.words = WordsPreview(self._tasks)
            fold = Fold(translate("Settings", "Try it"))
            fold.unfolds(self.words)
            return [fold, self.words]
        if key == "keep_days":
            self.disk = DiskUse(self._services, self._tasks)
            return [self.disk]
        return []

    def _further(self, page: Page) -> list[tuple[str, QWidget]]:
        if page is Page.NOTIFICATIONS:
            self.mutes = MutedGroups(self._services, self._tasks)
            return [(translate("Settings", "Muted groups"), self.mutes)]
        if page is Page.STORAGE:
            self.views = SavedViews(self._services, self._tasks)
            return [(declared(BY_KEY["views"].label), self.views)]
        return []

    # --- following the settings ---

    def refresh(self) -> None:
        """Show what is in force now."""
        preferences = self._services.preferences
        for key in self.rows:
            self._show_row(key)
        self.views.load()
        settings = preferences.current
        self.words.show_rules(settings.redaction_words)
        self.fields.show_allowed(settings.allowed_attributes)
        folder, found = self.rows["data_folder"].editor, self._services.config_watch.folders
        if isinstance(folder, Text) and found:
            folder.line.setPlaceholderText(visible(str(found[0].path), limit=300))
        # These ask the user's start-up files.
        self._tasks.run(
            preferences.notes,
            done=self._show_banner,
            failed=lambda _: self._show_banner(()),
            owner=self,
        )

    def _show_row(self, key: str) -> None:
        resolved = self._services.preferences.resolve(key)
        self.rows[key].show_state(resolved, self.changes.faults.get(key, NOTHING))

    def _show_banner(self, notes: tuple[Message, ...]) -> None:
        preferences = self._services.preferences
        said = banner(
            preferences.problems(),
            preferences.sending_blocked(),
            notes,
            preferences.resolve("reporting"),
            preferences.resolve("endpoint"),
        )
        self.banner.say("\n".join(map(say, said)))

    def _on_event(self, event: object) -> None:
        if isinstance(event, SettingsChanged):
            self.refresh()
        elif isinstance(event, MarksChanged):
            self.mutes.load()
        else:
            self.disk.load()

    # --- changing them ---

    def _on_made(self, key: str) -> None:
        self.refresh()
        self.rows[key].show_saved()
        if key == "sending":
            self.backlog_bar.setVisible(False)

    def _settle(self, then: object) -> None:
        for key in ("endpoint", "logs_endpoint", "vendor_server"):
            editor = self.rows[key].editor
            if isinstance(editor, AddressEditor):
                editor.finish()
        self.changes.settle(then)  # type: ignore[arg-type]

    def _on_backlog(self, ids: Sequence[str]) -> None:
        self._backlog = ids
        self._backlog_text.setText(
            translate("Settings", "%n earlier report(s) not sent.", n=len(ids))
        )
        self.backlog_bar.setVisible(True)

    def _review(self) -> None:
        self.backlog_bar.setVisible(False)
        self.review_wanted.emit(self._backlog)
