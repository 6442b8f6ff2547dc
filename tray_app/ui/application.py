"""The tray program with its face: connects services, tray, notifications and windows."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tray_app.errors import TrayError
from tray_app.settings.platform.interface import tray_command
from tray_app.settings.platform.menu_entry import MenuEntry
from tray_app.ui.announcements import Announcements
from tray_app.ui.bridge import Bridge
from tray_app.ui.desktop_scheme import DesktopScheme
from tray_app.ui.notifications import Notifications
from tray_app.ui.process import ACTIVATION_VARIABLES, Options, keep_pictures, take_activation_token
from tray_app.ui.raising import to_front
from tray_app.ui.system_watch import SurroundingsWatch
from tray_app.ui.tasks import Tasks, nothing
from tray_app.ui.text import error_sentence, translate
from tray_app.ui.theme import Theme
from tray_app.ui.tray import Tray
from tray_app.ui.tray_facts import TrayFacts
from tray_app.ui.tray_state import Pause

if TYPE_CHECKING:
    from pathlib import Path

    from tray_app.services.services import Services
    from tray_app.ui.main_window.window import MainWindow

log = logging.getLogger(__name__)


class Program(QObject):
    """Owns the parts of the face and passes words between them."""

    def __init__(
        self,
        application: QApplication,
        services: Services,
        options: Options,
        *,
        tray: Tray | None = None,
        since: datetime | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """*tray* is there already where it was shown before all else; *since* is when that was."""
        super().__init__()
        self._application, self.services, self._options, self._clock = (
            application,
            services,
            options,
            clock,
        )
        self.tasks = Tasks(self)
        self.bridge = Bridge(services.events, self)
        self.theme = Theme(application)
        DesktopScheme(self).told.connect(self.theme.follow)
        self.config_watch = SurroundingsWatch(services.config_watch, self.tasks, self)
        self.tray = tray or Tray()
        self.tray.setParent(self)
        self.notifications = Notifications(lambda: self.tray.icon, self)
        self.window: MainWindow | None = None
        self._others: dict[str, QWidget] = {}
        self._faults: list[str] = []
        self.announcements = Announcements(
            services,
            self.tasks,
            self.notifications,
            is_looked_at=self._is_looked_at,
            since=since,
            clock=clock,
            parent=self,
        )
        self.facts = TrayFacts(services, self.tasks, self.bridge, self.announcements, clock, self)
        self._connect()

    def start(self) -> None:
        """Start the services and show what was asked for."""
        self.tray.show_state(self.facts.state)
        for start in (self.services.indexer.start, self.services.outbox.start):
            self.tasks.run(start, done=nothing, failed=self._on_not_started)
        self.config_watch.start()
        self._install_menu_entry()
        self.facts.refresh()
        if self._options.show or self._options.demo:
            self.show_window()
        elif not self._options.background:
            if not self.services.preferences.current.welcomed:
                self._show_welcome()
            elif not self.tray.is_available():
                self.show_window()

    def _install_menu_entry(self) -> None:
        if self._options.demo or not sys.platform.startswith("linux"):
            return
        entry = MenuEntry(tray_command("--show"))
        self.tasks.run(
            entry.install,
            done=self.notifications.set_desktop_entry,
            failed=lambda error: log.warning("the menu entry could not be written: %s", error),
        )

    def _on_not_started(self, error: TrayError) -> None:
        # Whatever else works goes on working; the window says what does not.
        log.error("a part did not start", exc_info=error)
        self._faults.append(error_sentence(error))
        if self.window is not None:
            self.window.trouble.refresh()

    def close(self) -> None:
        """End in the opposite order."""
        self.announcements.close()
        self.bridge.close()
        if self.window is not None:
            self.window.close()
        for other in self._others.values():
            other.close()
        self.tasks.close()
        self.tray.close()

    def _connect(self) -> None:
        tray = self.tray
        tray.window_wanted.connect(self.show_window)
        tray.newest_wanted.connect(self.show_newest)
        tray.settings_wanted.connect(self.show_settings)
        tray.start_wanted.connect(self.announcements.start_cortex)
        tray.pause_wanted.connect(self._on_pause_wanted)
        tray.quit_wanted.connect(self._application.quit)
        tray.available_changed.connect(self._on_tray_available)
        self.theme.changed.connect(tray.redraw)
        self.announcements.open_wanted.connect(self.open)
        self.facts.changed.connect(tray.show_state)

    # Windows

    def show_window(self) -> MainWindow:
        """Bring the window to the front, making it first if need be."""
        if self.window is None:
            from tray_app.ui.main_window.window import MainWindow

            self.window = MainWindow(
                self.services,
                self.tasks,
                self.bridge,
                self.theme,
                missing=lambda: self._missing(),
                clock=self._clock,
            )
            self.window.settings_wanted.connect(self.show_settings)
            self.window.about_wanted.connect(self.show_about)
            self.window.help_wanted.connect(self.show_help)
            self.window.self_test_wanted.connect(self.show_self_test)
            self.window.quit_wanted.connect(self._application.quit)
            self.window.closed.connect(self._on_window_closed)
            self.window.files_opened.connect(self._show_files)
        self._show(self.window)
        self.announcements.acted_on()
        return self.window

    def _show_files(self, files: Sequence[Path], opened: Services) -> None:
        from tray_app.ui.viewer import Viewer

        Viewer(files, opened, self.theme)

    def show_newest(self) -> None:
        """Open the newest report."""
        self.show_window().pane.open_newest()

    def show_settings(self, page: str = "") -> None:
        """Open the settings, at *page* if one is named."""

        def make() -> QWidget:
            from tray_app.ui.settings.settings_window import SettingsWindow

            window = SettingsWindow(self.services, self.tasks)
            window.review_wanted.connect(self._review)
            return window

        window = self._show_other("settings", make)
        if page and window is not None:
            window.open_page(page)  # type: ignore[attr-defined]

    def _review(self, report_ids: Sequence[str]) -> None:
        self.show_window().actions_.ask(report_ids)

    def show_about(self) -> None:
        """Open the About window."""
        from tray_app.ui.help.about import AboutDialog

        self._show_other("about", lambda: AboutDialog(self.services))

    def show_help(self) -> None:
        from tray_app.ui.help.help import HelpWindow

        self._show_other("help", lambda: HelpWindow())

    def show_self_test(self) -> None:
        """Open the window in which a crash can be made on purpose."""

        def make() -> QWidget:
            from tray_app.ui.self_test.self_test_dialog import SelfTestDialog

            dialog = SelfTestDialog(
                self.services,
                self.tasks,
                shown=lambda report_id: report_id == self.announcements.test_shown,
            )
            dialog.show_wanted.connect(lambda report_id: self.open(report_id, ""))
            return dialog

        self._show_other("self-test", make)

    def _show_welcome(self) -> None:
        from tray_app.ui.welcome.welcome import WelcomeDialog

        dialog = WelcomeDialog(self.services, self.tasks)
        dialog.finished.connect(lambda _result: self.show_window())
        self._others["welcome"] = dialog
        self._show(dialog)

    def _show_other(self, name: str, make: Callable[[], QWidget]) -> QWidget | None:
        import shiboken6

        window = self._others.get(name)
        if window is None or not shiboken6.isValid(window):
            window = make()
            self._others[name] = window
        self._show(window)
        return window

    def _show(self, window: QWidget) -> None:
        keep_pictures(True)
        if self._application.windowIcon().isNull():
            from tray_app.ui import icons

            self._application.setWindowIcon(icons.application_icon())
        window.installEventFilter(self)
        to_front(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide:
            QTimer.singleShot(0, self._rest_unseen)
        return False

    def _rest_unseen(self) -> None:
        # Qt's own lastWindowClosed is for programs that end with it.
        if not any(widget.isVisible() for widget in self._application.topLevelWidgets()):
            keep_pictures(False)

    def _on_window_closed(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.deleteLater()
        if not self.tray.is_available() and not self._options.background:
            # Without a tray nobody could find us again, and a program that cannot be seen should
            # not run.
            self._application.quit()

    def _missing(self) -> list[str]:
        missing = list(self._faults)
        if not self.tray.is_available():
            missing.append(
                translate(
                    "Application",
                    "This desktop has no tray. The program ends with this window; "
                    "start it again to come back.",
                )
                if not self._options.background
                else translate(
                    "Application",
                    "This desktop has no tray. Start the program again to see this window.",
                )
            )
        if self.notifications.problem:
            missing.append(self.notifications.problem)
        return missing

    def _on_tray_available(self, _available: bool) -> None:
        self.tray.show_state(self.facts.state)
        if self.window is not None:
            self.window.trouble.refresh()

    def _is_looked_at(self) -> bool:
        # A newcomer at the demo wants to see both.
        window = self.window
        return window is not None and window.isActiveWindow() and not self._options.demo

    def open(self, report_id: str, token: str) -> None:
        """Show the window, with a report if one is named, by the right that *token* gives."""
        if token:
            # Qt reads these when a window asks to come to the front.
            for name in ACTIVATION_VARIABLES:
                os.environ[name] = token
        window = self.show_window()
        if token:
            take_activation_token(os.environ)
        if report_id:
            window.open_report(report_id)

    def _on_pause_wanted(self, pause: Pause) -> None:
        until = pause.until(self._clock())
        self.announcements.acted_on()
        self.tasks.run(
            lambda: self.services.preferences.set(
                "snooze_until", until.isoformat() if until else ""
            ),
            done=lambda _: self.facts.refresh(),
            failed=self.announcements.show_failed,
        )
