"""One report beside the list: what happened, what can be done with it, and its tabs."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices, QHideEvent
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QVBoxLayout, QWidget

from tray_app.errors import TrayError
from tray_app.messages import Message
from tray_app.model.report import CrashReport, DamagedRecord, instant
from tray_app.services.services import Services
from tray_app.ui.detail.action_row import ActionRow
from tray_app.ui.detail.advice_state import card
from tray_app.ui.detail.explainer import Explainer
from tray_app.ui.detail.header import HeaderView
from tray_app.ui.detail.loading import load
from tray_app.ui.detail.overview_pane import OverviewPane
from tray_app.ui.detail.state import Loaded, header, remarks
from tray_app.ui.tasks import Task, Tasks
from tray_app.ui.text import (
    error_sentence,
    exact_time,
    relative_time,
    short_date,
    time_in_sentence,
    translate,
    visible,
)
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.report_commands import ReportCommands

if TYPE_CHECKING:
    from tray_app.ui.detail.delivery_pane import DeliveryPane
    from tray_app.ui.detail.raw_pane import RawPane
    from tray_app.ui.detail.stack_pane import StackPane

SLOW_MS = 500
SEEN_MS = 1_000
"""A report counts as seen when it was in view for so long."""
CHECK_MS = 400
"""Whoever only passes by does not wait for the validator, which is slow to load."""
TABS = ("overview", "stack", "raw", "delivery")
_OLD_TABS = {
    "summary": "overview",
    "attributes": "overview",
    "sent": "delivery",
    "history": "delivery",
}


class Pane(Protocol):
    """What is behind a tab but the first; made when the tab is first looked at."""

    def show_report(self, report: CrashReport | DamagedRecord | None) -> None: ...


class DetailPane(QWidget):
    """Shows the current report. Everything is read off the UI thread; what was shown stays until it
    is there.
    """

    copy_wanted = Signal(str)
    """With a text of the report."""
    start_wanted = Signal(str)
    """With the command that the report names. Hostile."""
    issue_wanted = Signal(str)
    """With the address of a page that is to be opened."""
    unlink_wanted = Signal(str, str)
    """With a crash group, and the address of the issue that it is no longer to be linked to."""
    seen = Signal(str)
    """With the id of a report that was in view for a while."""
    shown = Signal()
    """The report has been read: `loaded` is another."""

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        commands: ReportCommands,
        *,
        clock: Callable[[], datetime],
        offers_start: bool = True,
        model_address: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """*offers_start*: whether Cortex can be started again from here. *model_address*: where a
        model's server listens on this computer; empty for Cortex's own.
        """
        super().__init__(parent)
        self._services, self._tasks, self._clock = services, tasks, clock
        self.commands, self._offers_start = commands, offers_start
        self._key: int | None = None
        self._loaded: Loaded | None = None
        self._count = 0
        self._task: Task | None = None
        self._checking: Task | None = None
        self._late: dict[str, Pane] = {}
        self._focus_went_to: QWidget | None = None
        self._explainer = Explainer(services, tasks, model_address, self)
        self._explain = QAction(translate("Detail", "E&xplain with a local model"), self)
        self._check_soon = self._timer(CHECK_MS, self._check)
        self._slow = self._timer(SLOW_MS, self._on_slow)
        self._seen = self._timer(SEEN_MS, self._on_seen)
        self._build()
        self._connect()
        self._show_nothing()

    @property
    def loaded(self) -> Loaded | None:
        """The report that is shown."""
        return self._loaded

    @property
    def tab(self) -> str:
        """The name of the tab in front."""
        return TABS[max(0, self.tabs.currentIndex())]

    def open_tab(self, name: str) -> None:
        """Bring a tab to the front; names of earlier versions are known."""
        name = _OLD_TABS.get(name, name)
        if name in TABS:
            self.tabs.setCurrentIndex(TABS.index(name))

    def show_key(self, key: int | None, count: int = 1) -> None:
        """Show the report with *key*; *count* are selected in all."""
        self._count = count if key is not None else 0
        if key == self._key:
            self.repaint_times()
            return
        self._key = key
        self._seen.stop()
        self._explainer.forget()
        if self._task is not None:
            self._task.drop()
        if key is None:
            self._slow.stop()
            self._loaded = None
            self._show_nothing()
            return
        self._slow.start()
        self._load(key, self._on_loaded)

    def refresh(self) -> None:
        """Read again what may have changed: the state, and the report should it have been
        rewritten.
        """
        if self._key is not None and not self._slow.isActive():
            self._load(self._key, self._on_reloaded)

    def count_changed(self, count: int) -> None:
        """Say that so many reports are selected now."""
        if count != self._count:
            self._count = count
            self.repaint_times()

    def open_find(self) -> bool:
        """Open the find bar of the text in front; False where it has none, or the keyboard is
        elsewhere.
        """
        bar = getattr(self._late.get(self.tab), "find_bar", None)
        focus = QApplication.focusWidget()
        if bar is None or focus is None or not self._places[self.tab].isAncestorOf(focus):
            return False
        bar.open()
        return True

    def pane(self, name: str) -> Pane:
        """Return what is behind a tab but the first, made if it is not there yet."""
        if name not in self._late:
            pane = self._make_late(name)
            column = QVBoxLayout(self._places[name])
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(pane)
            self._late[name] = pane
            if self._loaded is not None:
                pane.show_report(self._loaded.report)
        return self._late[name]

    def repaint_times(self) -> None:
        """Say the header and the card again, with times as they are now."""
        if self._loaded is not None:
            self._show_header(self._loaded)
            self._show_card(self._loaded)

    def recolour(self) -> None:
        """Take the colours of the theme."""
        self._nothing.setStyleSheet(f"color: {colours().muted.name()}")
        for part in (self.header, self.actions_row, self.overview, *self._late.values()):
            if isinstance(part, _Coloured):
                part.recolour()

    def show_starting(self, starting: bool) -> None:
        """Keep the keyboard at the button that starts Cortex, which cannot be used meanwhile."""
        button = self.actions_row.start
        if starting:
            self._focus_went_to = QApplication.focusWidget()
        elif self._focus_went_to is not None and self._focus_went_to is QApplication.focusWidget():
            button.setFocus()

    # Building

    def _build(self) -> None:
        self.header = HeaderView()
        self.actions_row = ActionRow(self.commands, self._explain, offers_start=self._offers_start)
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setExpanding(False)
        for title in (
            translate("Detail", "Overview"),
            translate("Detail", "Stack"),
            translate("Detail", "Raw OTLP"),
            translate("Detail", "Delivery"),
        ):
            self.tabs.addTab(title)
        self.overview = OverviewPane()
        self._places: dict[str, QWidget] = {
            name: self.overview if name == "overview" else QWidget() for name in TABS
        }
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.header)
        column.addWidget(self.actions_row)
        column.addWidget(self.tabs)
        # Not in a stack: a screen reader would say so at each page.
        for name, place in self._places.items():
            place.setVisible(name == TABS[0])
            column.addWidget(place, 1)
        self._nothing = QLabel()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE, SPACE, 0, 0)
        outer.addWidget(self._nothing, 1)
        outer.addWidget(self._shown, 1)
        self.recolour()

    def _connect(self) -> None:
        self.commands.start_cortex.triggered.connect(self._on_start_pressed)
        self._explain.triggered.connect(self._on_explain)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        shown = self.overview.card
        shown.open_wanted.connect(self.issue_wanted)
        shown.unlink_wanted.connect(self._on_unlink_pressed)
        shown.folder_wanted.connect(self._open_folder)
        shown.stop_wanted.connect(self._explainer.stop)
        self._explainer.changed.connect(lambda: shown.show_explanation(self._explainer.state))

    def _timer(self, milliseconds: int, ended: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(ended)
        return timer

    def _make_late(self, name: str) -> "StackPane | RawPane | DeliveryPane":
        match name:
            case "stack":
                from tray_app.ui.detail.stack_pane import StackPane

                stack = StackPane()
                stack.copy_wanted.connect(self.copy_wanted)
                return stack
            case "raw":
                from tray_app.ui.detail.raw_pane import RawPane

                return RawPane(self._services, self._tasks)
        from tray_app.ui.detail.delivery_pane import DeliveryPane

        return DeliveryPane(self._services, self._tasks)

    # Loading

    def _load(self, key: int, done: Callable[[Loaded], None]) -> None:
        services, offers, code = self._services, self._offers_start, QLocale().name()
        self._task = self._tasks.run(
            lambda: load(services, key, offers_start=offers, code=code),
            done=done,
            failed=self._on_failed,
            owner=self,
        )

    def _on_loaded(self, loaded: Loaded) -> None:
        self._slow.stop()
        self._loaded = loaded
        self._show_page(has_report=True)
        self.repaint_times()
        self.overview.show_report(loaded.report, remarks(loaded, when=self._when))
        for pane in self._late.values():
            pane.show_report(loaded.report)
        self._tell_commands(loaded)
        self._on_tab_changed()
        self._check_soon.start()
        self._seen.start()

    def _on_reloaded(self, loaded: Loaded) -> None:
        if self._loaded is None or loaded.report != self._loaded.report:
            self._on_loaded(loaded)
            return
        self._loaded = loaded
        self.repaint_times()
        self._tell_commands(loaded)

    def _tell_commands(self, loaded: Loaded) -> None:
        self._explain.setEnabled(isinstance(loaded.report, CrashReport))
        self.commands.know(has_cortex=loaded.has_cortex)
        self.shown.emit()

    def _on_failed(self, error: TrayError) -> None:
        self._slow.stop()
        self._loaded = None
        self._nothing.setText(error_sentence(error))
        self._show_page(has_report=False)

    @Slot()
    def _check(self) -> None:
        """Ask which rules the report breaks."""
        if self._checking is not None:
            self._checking.drop()
        if self._loaded is None or not isinstance(self._loaded.report, CrashReport):
            return
        reports, report_id = self._services.reports, self._loaded.report.id
        # By its key: while the index is being made, looking for an id means to read everything.
        place = self._key if self._key is not None else report_id

        def show(violations: list[Message]) -> None:
            if self._loaded is not None and self._loaded.report.id == report_id:
                self.overview.facts.show_violations(violations)

        self._checking = self._tasks.run(
            lambda: reports.violations(place), done=show, failed=lambda _error: None, owner=self
        )

    # Showing

    def _when(self, moment: datetime | None) -> str:
        return relative_time(moment, self._clock())

    def _show_header(self, loaded: Loaded) -> None:
        report = loaded.report
        at = exact_time(report.occurred_at) if isinstance(report, CrashReport) else ""
        self.header.show_header(
            header(loaded, self._count, when=self._when, day=short_date), tip=at
        )

    def _show_card(self, loaded: Loaded) -> None:
        def ago(nanoseconds: int) -> str:
            return time_in_sentence(instant(nanoseconds), self._clock())

        self.overview.card.show_card(card(loaded, given=visible, ago=ago))

    def _show_page(self, *, has_report: bool) -> None:
        if has_report:
            self._nothing.clear()  # or a screen reader finds it all the same
        self._nothing.setVisible(not has_report)
        self._shown.setVisible(has_report)

    def _show_nothing(self) -> None:
        self._nothing.setText(translate("Detail", "Select a report."))
        self._show_page(has_report=False)
        self.overview.show_report(None)
        for pane in self._late.values():
            pane.show_report(None)

    @Slot()
    def _on_tab_changed(self) -> None:
        for name, place in self._places.items():
            place.setVisible(name == self.tab)
        if self._loaded is not None and self.tab != TABS[0]:
            self.pane(self.tab)

    @Slot()
    def _on_slow(self) -> None:
        self._nothing.setText(translate("Detail", "Reading the report…"))
        self._show_page(has_report=False)

    @Slot()
    def _on_seen(self) -> None:
        if self._loaded is not None and self.isVisible() and self.window().isActiveWindow():
            self.seen.emit(self._loaded.report.id)

    # What the user does

    @Slot(str)
    def _on_unlink_pressed(self, url: str) -> None:
        if self._loaded is not None:
            self.unlink_wanted.emit(self._loaded.row.group, url)

    @Slot()
    def _on_start_pressed(self) -> None:
        if self._loaded is not None and isinstance(self._loaded.report, CrashReport):
            self.start_wanted.emit(self._loaded.report.command)

    @Slot()
    def _on_explain(self) -> None:
        if self._loaded is not None and isinstance(self._loaded.report, CrashReport):
            self.open_tab(TABS[0])
            self._explainer.ask(self._loaded.report)

    @Slot()
    def _open_folder(self) -> None:
        folders = self._services.config_watch.folders
        if folders:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folders[0].path)))

    # Qt's own names last

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() is QEvent.Type.ActivationChange
            and self.window().isActiveWindow()
            and self._loaded is not None
        ):
            self._seen.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._explainer.stop()


@runtime_checkable
class _Coloured(Protocol):
    def recolour(self) -> None: ...
