"""One report beside the list: what happened, what can be done with it, and its tabs."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QHideEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tray_app.errors import TrayError
from tray_app.model.report import CrashReport, instant
from tray_app.services.services import Services
from tray_app.ui.detail.action_row import ActionRow
from tray_app.ui.detail.advice_state import card
from tray_app.ui.detail.explainer import Explainer
from tray_app.ui.detail.header import HeaderView
from tray_app.ui.detail.loading import load
from tray_app.ui.detail.pages import TABS, Pages
from tray_app.ui.detail.state import Loaded, header, remarks
from tray_app.ui.tasks import Jobs, Task, Tasks
from tray_app.ui.text import (
    error_sentence,
    exact_time,
    relative_time,
    short_date,
    time_in_sentence,
    translate,
    visible,
)
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import arranged, single_shot
from tray_app.ui.widgets.plain_text import plain
from tray_app.ui.widgets.report_commands import ReportCommands

SLOW_MS = 500
SEEN_MS = 1_000
"""A report counts as seen when it was in view for so long."""


class DetailPane(QWidget):
    """Shows the current report, read off the UI thread; until then what was shown before stays."""

    start_wanted = Signal(str)
    """With the command that the report names. Hostile."""
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
        self._jobs = Jobs(tasks, self, self._on_failed)
        self.commands, self._offers_start = commands, offers_start
        self._key: int | None = None
        self.loaded: Loaded | None = None
        """The report that is shown."""
        self._count, self._invited = 0, False
        self._task: Task | None = None
        self._focus_went_to: QWidget | None = None
        self._explainer = Explainer(services, tasks, model_address, self)
        self._explain = QAction(translate("Detail", "E&xplain with a local model"), self)
        self._slow = single_shot(self, SLOW_MS, self._on_slow)
        self._seen = single_shot(self, SEEN_MS, self._on_seen)
        self._build()
        self._connect()
        self._show_nothing()

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
            self.loaded = None
            self._show_nothing()
            return
        if self.loaded is None:
            self._nothing.clear()
        self._slow.start()
        self._load(key, self._on_loaded)

    def refresh(self) -> None:
        """Read again what may have changed: the state, and the report if it was rewritten."""
        if self._key is not None and not self._slow.isActive():
            self._load(self._key, self._on_reloaded)

    def invite(self, invited: bool) -> None:
        """Ask to select a report, where there are some."""
        self._invited = invited
        if self._key is None:
            self._show_nothing()

    def count_changed(self, count: int) -> None:
        """Say that so many reports are selected now."""
        if count != self._count:
            self._count = count
            self.repaint_times()

    def repaint_times(self) -> None:
        """Say the header and the card again, with times as they are now."""
        if (loaded := self.loaded) is None:
            return

        def ago(nanoseconds: int) -> str:
            return time_in_sentence(instant(nanoseconds), self._clock())

        report = loaded.report
        at = exact_time(report.occurred_at) if isinstance(report, CrashReport) else ""
        said = header(loaded, self._count, when=self._when, day=short_date)
        self.header.show_header(said, tip=at)
        self.overview.card.show_card(card(loaded, given=visible, ago=ago))

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
        self.pages = Pages(self._services, self._tasks)
        self.tabs, self.overview = self.pages.bar, self.pages.overview
        self._shown = QWidget()
        parts = (self.header, self.actions_row, (self.pages, 1))
        arranged(QVBoxLayout(self._shown), *parts, spacing=SPACE)
        self._nothing = plain(role="muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        edge = (SPACE, SPACE, 0, 0)
        arranged(QVBoxLayout(self), (self._nothing, 1), (self._shown, 1), edge=edge)

    def _connect(self) -> None:
        self.commands.start_cortex.triggered.connect(self._on_start_pressed)
        self._explain.triggered.connect(self._on_explain)
        shown = self.overview.card
        shown.unlink_wanted.connect(self._on_unlink_pressed)
        shown.folder_wanted.connect(lambda: _open_folder(self._services))
        shown.explained.stop.clicked.connect(self._explainer.stop)
        self._explainer.changed.connect(lambda: shown.show_explanation(self._explainer.state))

    # Loading

    def _load(self, key: int, done: Callable[[Loaded], None]) -> None:
        services, offers, code = self._services, self._offers_start, QLocale().name()
        self._task = self._jobs.run(
            lambda: load(services, key, offers_start=offers, code=code), done
        )

    def _on_loaded(self, loaded: Loaded) -> None:
        self._slow.stop()
        self.loaded = loaded
        self._nothing.clear()  # or a screen reader finds it all the same
        self._show_page(has_report=True)
        self.repaint_times()
        self.pages.show_report(loaded.report, remarks(loaded, when=self._when), key=loaded.row.key)
        self._tell_commands(loaded)
        self._seen.start()

    def _on_reloaded(self, loaded: Loaded) -> None:
        if self.loaded is None or loaded.report != self.loaded.report:
            self._on_loaded(loaded)
            return
        self.loaded = loaded
        self.repaint_times()
        self._tell_commands(loaded)

    def _tell_commands(self, loaded: Loaded) -> None:
        self._explain.setEnabled(isinstance(loaded.report, CrashReport))
        self.commands.know(has_cortex=loaded.has_cortex)
        self.shown.emit()

    def _on_failed(self, error: TrayError) -> None:
        self._slow.stop()
        self.loaded = None
        self._say_instead(error_sentence(error))

    # Showing

    def _when(self, moment: datetime | None) -> str:
        return relative_time(moment, self._clock())

    def _show_page(self, *, has_report: bool) -> None:
        self._nothing.setVisible(not has_report)
        self._shown.setVisible(has_report)

    def _on_slow(self) -> None:
        self._say_instead(translate("Detail", "Reading the report…"))

    def _say_instead(self, words: str) -> None:
        self._nothing.setText(words)
        self._show_page(has_report=False)

    def _show_nothing(self) -> None:
        self._say_instead(translate("Detail", "Select a report.") if self._invited else "")
        self.pages.show_report(None)

    def _on_seen(self) -> None:
        if self.loaded is not None and self.isVisible() and self.window().isActiveWindow():
            self.seen.emit(self.loaded.report.id)

    # What the user does

    def _on_unlink_pressed(self, url: str) -> None:
        if self.loaded is not None:
            self.unlink_wanted.emit(self.loaded.row.group, url)

    def _on_start_pressed(self) -> None:
        if self.loaded is not None and isinstance(self.loaded.report, CrashReport):
            self.start_wanted.emit(self.loaded.report.command)

    def _on_explain(self) -> None:
        if self.loaded is not None and isinstance(self.loaded.report, CrashReport):
            self.pages.open(TABS[0])
            self._explainer.ask(self.loaded.report)

    # Qt's own names last

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() is QEvent.Type.ActivationChange
            and self.window().isActiveWindow()
            and self.loaded is not None
        ):
            self._seen.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._explainer.stop()


def _open_folder(services: Services) -> None:
    folders = services.config_watch.folders
    if folders:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folders[0].path)))
