"""The window "Crash reports": lays out its parts, each of which owns itself."""

import itertools
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLayout,
    QMainWindow,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tray_app.errors import TrayError
from tray_app.services.services import Services
from tray_app.ui import icons
from tray_app.ui.bridge import Bridge
from tray_app.ui.detail.detail_pane import DetailPane
from tray_app.ui.issue.issue_links import IssueLinks
from tray_app.ui.list.filter_bar import FilterBar
from tray_app.ui.list.list_pane import ListPane
from tray_app.ui.list.mute_menu import Mutes
from tray_app.ui.list.report_table import ReportTableModel
from tray_app.ui.list.saved_views import SavedViews
from tray_app.ui.list.timeline_pane import TimelinePane
from tray_app.ui.main_window.layout import Halves, first_size
from tray_app.ui.main_window.notices import Banner, Trouble
from tray_app.ui.main_window.report_actions import ReportActions
from tray_app.ui.main_window.report_copies import ReportCopies
from tray_app.ui.main_window.selection import Selection
from tray_app.ui.main_window.status_bar import StatusBar
from tray_app.ui.main_window.traffic import Traffic
from tray_app.ui.main_window.window_menu import Entry, MenuButton
from tray_app.ui.tasks import Jobs, Tasks
from tray_app.ui.text import error_sentence, translate
from tray_app.ui.theme import SPACE, Theme
from tray_app.ui.widgets.basics import arranged, entitle, local_files
from tray_app.ui.widgets.layout_memory import LayoutMemory
from tray_app.ui.widgets.report_commands import ReportCommands

TIMES_MS = 30_000
"""How often "5 min ago" is said again, while anyone can see it."""
LEAST = QSize(480, 360)


class MainWindow(QMainWindow):
    """Made when it is wanted, gone when it is closed; shows what the services tell."""

    settings_wanted = Signal(str)
    about_wanted = Signal()
    help_wanted = Signal()
    self_test_wanted = Signal()
    quit_wanted = Signal()
    closed = Signal()
    files_opened = Signal(object, object)
    """With files that somebody sent and the services that read them, for a window of their own."""

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        *,
        missing: Callable[[], list[str]] = list,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        memory: LayoutMemory | None = None,
        of_this_computer: bool = True,
    ) -> None:
        """*of_this_computer*: False for reports from elsewhere: nothing is mended then, or kept."""
        super().__init__()
        self._of_this_computer = of_this_computer
        self._services, self._tasks = services, tasks
        self._clock, self._memory = clock, memory or LayoutMemory()
        entitle(self, translate("Window", "Crash reports"))
        self.setMinimumSize(LEAST)
        self.setAcceptDrops(True)
        self._make_parts(missing)
        self._lay_out()
        self.traffic = Traffic(self, services, self._jobs, bridge, self._memory)
        self.pane.empty.folder_button.clicked.connect(self._choose_folder)
        self.actions_.settings_wanted.connect(self.settings_wanted)
        theme.changed.connect(self.recolour)
        self._restore()
        self.traffic.start()

    # Building

    def _make_parts(self, missing: Callable[[], list[str]]) -> None:
        services, tasks, clock = self._services, self._tasks, self._clock
        self._jobs = jobs = Jobs(tasks, self, self._fail)
        self.model = ReportTableModel(
            services.reports, services.titles, tasks, clock=clock, parent=self
        )
        self.filters = FilterBar(clock=clock)
        self.timeline = TimelinePane(services, tasks, clock=clock)
        self.timeline_button = QToolButton()
        self.menu_button = MenuButton(self._menu_entries(), self)
        self.status = StatusBar(services, jobs, self.model, self.filters)
        self.undo = self.status.undo
        say = self.undo.say
        self.views = SavedViews(services, jobs, say, self.filters, self, clock=clock)
        self.pane = ListPane(
            services,
            jobs,
            self.model,
            self.filters,
            of_this_computer=self._of_this_computer,
            is_indexing=self._is_indexing,
        )
        self.list = self.pane.list
        self.commands = ReportCommands(self)
        self.commands.know(is_ours=self._of_this_computer)
        self.detail = DetailPane(
            services,
            tasks,
            self.commands,
            clock=clock,
            offers_start=self._of_this_computer,
        )
        self.banner = Banner()
        empty = self.pane.empty
        self.trouble = Trouble(
            services,
            jobs,
            self.banner,
            missing=missing,
            is_said=lambda: empty.isVisibleTo(self) and empty.tells_trouble,
        )
        self.actions_ = ReportActions(services, jobs, say, self)
        self.copies = ReportCopies(services, jobs, say, self)
        self.links = IssueLinks(services, jobs, say, self)
        self.mutes = Mutes(services, jobs, say, self, clock=clock)
        self.selection = Selection(self, services, say)
        self._times = QTimer(self)
        self._times.setInterval(TIMES_MS)
        self._times.timeout.connect(self._repaint_times)

    def _is_indexing(self) -> bool:
        """Say whether reports that are there may not be listed yet."""
        indexer = self._services.indexer
        is_starting = not (indexer.has_looked or indexer.problems())
        return is_starting or self.status.reading.is_running

    def _lay_out(self) -> None:
        button = self.timeline_button
        button.setText(translate("Window", "Timeline"))
        button.setAccessibleName(button.text())
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.halves = Halves(self.pane, self.detail, self._memory)
        top = arranged(QHBoxLayout(), (self.filters, 1), button, self.menu_button, spacing=SPACE)
        parts = (top, self.timeline, (self.halves, 1), self.banner, self.status)
        edge = (SPACE * 3 // 2, SPACE * 3 // 2, SPACE * 3 // 2, SPACE)
        central = QWidget()
        column = arranged(QVBoxLayout(central), *parts, edge=edge, spacing=SPACE)
        # Nothing that is shown makes the window larger than the user wants it.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        central.setMinimumSize(1, 1)
        self.setCentralWidget(central)
        order = (
            self.filters.search,
            self.filters.button,
            self.filters.groups,
            self.filters.reports,
            button,
            self.menu_button,
            self.pane.breadcrumb.back,
            self.list,
        )
        for first, second in itertools.pairwise(order):
            QWidget.setTabOrder(first, second)
        self.recolour()

    def _menu_entries(self) -> list[Entry | None]:
        key = QKeySequence.StandardKey
        seen: list[Entry | None] = [
            (translate("Window", "&Mark all as seen"), "", lambda: self.actions_.mark_all_seen()),
        ]
        here: list[Entry | None] = [
            (translate("Window", "&Settings…"), "Ctrl+,", lambda: self.settings_wanted.emit("")),
            (translate("Window", "&Test crash reporting…"), "", self.self_test_wanted.emit),
        ]
        return [
            (translate("Window", "&Find"), key.Find, self._find),
            (translate("Window", "&Refresh"), "F5", lambda: self.traffic.rescan()),
            (translate("Window", "&Undo"), key.Undo, lambda: self.undo.take_back()),
            *(seen if self._of_this_computer else []),
            None,
            *(here if self._of_this_computer else []),
            (translate("Window", "&Help"), "F1", self.help_wanted.emit),
            (translate("Window", "&About"), "", self.about_wanted.emit),
            None,
            (translate("Window", "&Close the window"), "Ctrl+W", self.close),
            (translate("Window", "&Quit"), "Ctrl+Q", self.quit_wanted.emit),
        ]

    def _restore(self) -> None:
        if not self._memory.restore(self):
            # The frame that the desktop adds is not part of the size.
            room = self.screen().availableGeometry().size() - QSize(16, 48)
            self.resize(first_size(room))
        self.list.columns.take(self._memory.word("columns"))
        self.detail.pages.open(self._memory.word("tab"))
        is_open = self._memory.word("timeline") == "shown"
        self.timeline_button.setChecked(is_open)
        self.timeline.setVisible(is_open)

    # What others ask of the window

    def open_report(self, report_id: str) -> None:
        """Show this very report and what to try, clearing filters that hide it."""
        self.detail.pages.open("overview")
        self.pane.open_report(report_id)

    def recolour(self) -> None:
        """Take the colours of the theme, and have every part do so that is drawn in them."""
        # Not the window's own, which may not have followed yet.
        ink = QGuiApplication.palette().buttonText().color().name()
        side = self.fontMetrics().height()
        for button in (self.menu_button, self.timeline_button):
            button.setIconSize(QSize(side, side))
        self.menu_button.setIcon(icons.symbol("menu", ink))
        self.timeline_button.setIcon(icons.symbol("timeline", ink))
        for part in self.findChildren(QObject):
            if hasattr(part, "recolour"):
                part.recolour()
        self.model.repaint_rows()

    def _fail(self, error: TrayError) -> None:
        self.undo.say(error_sentence(error))

    def open_files(self, files: Sequence[Path]) -> None:
        """Show the reports in files that somebody sent in a window of their own."""
        from tray_app.services.external_files import open_files

        near = self._services

        def show(opened: Services) -> None:
            self.files_opened.emit(files, opened)

        self._jobs.run(lambda: open_files(files, near), show)

    def _find(self) -> None:
        if not self.detail.pages.open_find():
            self.filters.focus_search()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, translate("List", "Choose &folder…").replace("&", "")
        )
        if chosen:
            self._jobs.run(
                lambda: self._services.preferences.set("data_folder", chosen),
                lambda _: self.traffic.rescan(),
            )

    def _repaint_times(self) -> None:
        self.model.repaint_rows()
        self.detail.repaint_times()
        self.trouble.refresh()

    # Qt's own names last

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := local_files(event.mimeData()):
            event.acceptProposedAction()
            self.open_files(files)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._times.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._times.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.fontMetrics().averageCharWidth() * 110
        has_words = event.size().width() >= room
        style = Qt.ToolButtonStyle
        self.timeline_button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if has_words else style.ToolButtonIconOnly
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        self._memory.set_word("tab", self.detail.pages.name)
        self._memory.set_word("columns", self.list.columns.as_text())
        self.halves.save()
        self._memory.save(self)
        super().closeEvent(event)
        self.closed.emit()
