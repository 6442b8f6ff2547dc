"""Takes pictures of every state of every window, drawn into memory, to be looked at by a user.

    python -m tests.gallery FOLDER [--language de] [--dark] [--scale 2] [--letters 2.0]

No test: nothing is compared. The reports are the demo's, the settings those of a fresh home;
nothing leaves.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

SECONDS = 20.0
"""The longest that one state is waited for."""


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", default="1")
    parser.add_argument(
        "--letters", type=float, default=1.0, help="size of the letters, 1 for the usual"
    )
    parser.add_argument(
        "--size",
        type=lambda text: tuple(int(each) for each in text.split("x")),
        default=(1120, 760),
        help="of the window, as WIDTHxHEIGHT",
    )
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="gallery-") as home:
        os.environ.update(
            HOME=home,
            QT_QPA_PLATFORM="offscreen",
            QT_SCALE_FACTOR=args.scale,
            DBUS_SESSION_BUS_ADDRESS="disabled:",
        )
        for name in ("CONFIG", "DATA", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(home) / name.lower())
        Gallery(args, Path(home)).take()
    return 0


class Gallery:
    """One run: one language, one theme."""

    def __init__(self, args: argparse.Namespace, home: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from tray_app.services.demo import DemoFeed
        from tray_app.ui import process, theme

        self.out: Path = args.folder
        self.args, self.home, self.taken = args, home, 0
        self.app: QApplication = process.make_application()
        if args.dark:
            self.app.setPalette(theme.dark_palette())
        font = self.app.font()
        font.setPointSizeF(font.pointSizeF() * args.letters)
        self.app.setFont(font)
        self.data = home / "cortex"
        feed = DemoFeed(self.data, clock=lambda: datetime.now(UTC))
        feed.fill()

    def program(self, data: Path, **settings: Any) -> Any:
        """Start the program on *data* with these settings."""
        from tray_app.app import TrayOptions, build_services
        from tray_app.settings.platform.interface import NoUserEnvironment
        from tray_app.ui import translations
        from tray_app.ui.application import Program

        services = build_services(data, user_environment=NoUserEnvironment())
        for key, value in {"language": self.args.language, "welcomed": True, **settings}.items():
            services.preferences.set(key, value)
        translations.load(self.app, self.args.language)
        services.indexer.complete()
        program = Program(self.app, services, TrayOptions(data_dir=str(data)))
        program.start()
        return program

    def end(self, program: Any) -> None:
        program.close()
        program.services.close()
        self.turn(0.2)

    def turn(self, seconds: float) -> None:
        """Let the windows work for a while."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.app.processEvents()
            time.sleep(0.005)

    def wait(self, there: Callable[[], object], told: str) -> None:
        until = time.monotonic() + SECONDS
        while not there():
            if time.monotonic() > until:
                print(f"not seen: {told}")
                return
            self.turn(0.02)
        self.turn(0.15)

    def window_of(self, kind: type) -> Any:
        return next(each for each in self.app.topLevelWidgets() if isinstance(each, kind))

    def shot(self, window: Any, name: str) -> None:
        self.turn(0.1)
        self.taken += 1
        window.grab().save(str(self.out / f"{self.taken:02}-{name}.png"))

    # --- the states, one after the other ---

    def take(self) -> None:
        self.without_reports()
        program = self.program(self.data, endpoint="http://collector.example:4318")
        self.reports(program)
        self.question(program)
        self.others(program)
        self.end(program)

    def without_reports(self) -> None:
        empty = self.home / "empty"
        (empty / "telemetry").mkdir(parents=True)
        program = self.program(empty)
        window = program.show_window()
        self.wait(lambda: window.model.has_answer, "the empty list")
        self.turn(0.6)
        self.shot(window, "window-empty")
        self.end(program)

    def reports(self, program: Any) -> None:
        from dataclasses import replace

        from tray_app.model.query import Query

        window = program.show_window()
        window.resize(*self.args.size)
        self.wait(lambda: window.model.rowCount() and window.detail.loaded is not None, "the list")
        self.wait(lambda: window.list.current_row is not None, "a row")
        for tab in range(window.detail.tabs.count()):
            window.detail.tabs.setCurrentIndex(tab)
            self.turn(0.5)
            self.shot(window, f"window-tab-{tab}")
        window.detail.tabs.setCurrentIndex(0)
        window.filters.show_query(replace(Query(), search="nothingofthekind"))
        self.wait(lambda: window.model.has_answer and not window.model.rowCount(), "no match")
        self.turn(0.6)
        self.shot(window, "window-no-match")
        window.filters.show_query(Query(grouped=True))
        self.wait(lambda: window.model.query.grouped and window.model.rowCount(), "groups")
        self.turn(0.5)
        self.shot(window, "window-groups")
        window.list.select_first()
        window.pane.open_group()
        self.turn(0.8)
        self.shot(window, "window-one-group")
        window.pane.leave_group()
        self.turn(0.5)
        window.filters.reports.click()
        self.wait(
            lambda: not window.model.query.grouped and window.model.rowCount(), "every report"
        )
        window.list.selectAll()
        self.turn(0.5)
        self.shot(window, "window-all-selected")
        window.commands.remove.trigger()
        self.wait(lambda: window.undo.isVisible(), "undo")
        self.shot(window, "window-undo")
        window.undo.take_back()
        self.wait(lambda: window.model.rowCount() > 100, "back")
        window.list.select_first()
        self.turn(0.5)
        self.menus(window)

    def menus(self, window: Any) -> None:
        from PySide6.QtCore import QPoint
        from PySide6.QtWidgets import QMenu

        def pops(name: str, menu: Any) -> None:
            menu.popup(window.mapToGlobal(QPoint(40, 40)))
            self.turn(0.1)
            self.shot(menu, name)
            menu.close()

        pops("menu-window", window.menu_button.menu())
        pops("menu-filter", window.filters.menu)
        pops("menu-columns", window.list.columns.menu())
        reports = QMenu(window)
        window.commands.fill(reports)
        pops("menu-report", reports)
        mutes = QMenu(window)
        window.mutes.fill(mutes, window.list.current_row)
        pops("menu-mute", mutes)

    def question(self, program: Any) -> None:
        from tray_app.ui.consent.consent_dialog import ConsentDialog

        def asked(ids: list[str]) -> ConsentDialog:
            return ConsentDialog(program.services, program.tasks, ids, decline=lambda _ids: None)

        window = program.window
        window.list.select_first()
        ids = [
            row.id
            for row in program.services.reports.rows(
                list(program.services.reports.keys(_all()))[:3]
            )
        ]
        for name, chosen in (("one", ids[:1]), ("three", ids)):
            dialog = asked(chosen)
            dialog.show()
            self.wait(lambda dialog=dialog: dialog.form.can_send, "the question")
            self.shot(dialog, f"question-{name}")
            dialog.show_details()
            for place in range(dialog.details.tabs.count()):
                dialog.details.tabs.setCurrentIndex(place)
                self.turn(0.2)
                self.shot(dialog.details, f"details-{name}-{place}")
            dialog.details.exact.edit_button.click()
            self.wait(lambda dialog=dialog: dialog.details.editor is not None, "the editor")
            if dialog.details.editor is not None:
                self.turn(0.3)
                self.shot(dialog.details.editor, f"editor-{name}")
                dialog.details.editor.reject()
            dialog.details.accept()
            dialog.reject()
            self.turn(0.2)
        program.services.preferences.set("endpoint", "http://127.0.0.1:9")
        dialog = asked(ids[:1])
        dialog.show()
        self.wait(lambda: dialog.form.can_send, "the question")
        dialog.send()
        self.wait(dialog.failed.isVisible, "what failed")
        self.shot(dialog, "question-failed")
        dialog.sending.cancel()
        self.turn(0.3)
        program.services.preferences.unset("endpoint")
        dialog = asked(ids[:1])
        dialog.show()
        self.wait(lambda: dialog.form.draft is not None, "the question without a destination")
        self.shot(dialog, "question-no-destination")
        dialog.foot.set_up.click()
        self.shot(dialog, "question-set-up")
        dialog.reject()
        self.turn(0.2)

    def others(self, program: Any) -> None:
        from tray_app.ui.help.about import AboutDialog
        from tray_app.ui.help.help import HelpWindow
        from tray_app.ui.issue.issue_dialog import IssueDialog
        from tray_app.ui.issue.link_dialog import LinkIssueDialog
        from tray_app.ui.self_test.self_test_dialog import SelfTestDialog
        from tray_app.ui.settings.settings_window import SettingsWindow
        from tray_app.ui.welcome.welcome import WelcomeDialog

        program.show_settings()
        window = self.window_of(SettingsWindow)
        for page in range(window.pages.count()):
            window.pages.setCurrentRow(page)
            self.turn(0.5)
            self.shot(window, f"settings-{page}")
            bar = window.stack.currentWidget().verticalScrollBar()
            places = range(bar.pageStep(), bar.maximum() + bar.pageStep(), max(1, bar.pageStep()))
            for number, place in enumerate(places):
                bar.setValue(place)
                self.shot(window, f"settings-{page}-further-{number}")
        window.close()
        program.show_about()
        self.turn(0.4)
        self.shot(self.window_of(AboutDialog), "about")
        self.window_of(AboutDialog).close()
        program.show_help()
        self.turn(0.3)
        self.shot(self.window_of(HelpWindow), "help")
        self.window_of(HelpWindow).close()
        for name, dialog in (
            ("self-test", SelfTestDialog(program.services, program.tasks, shown=lambda _id: False)),
            ("link", LinkIssueDialog()),
            ("welcome", WelcomeDialog(program.services, program.tasks)),
            ("issue", IssueDialog("AxiosError: connect ECONNREFUSED", "Text " * 60)),
        ):
            dialog.show()
            self.turn(0.3)
            self.shot(dialog, name)
            dialog.close()


def _all() -> Any:
    from tray_app.model.query import Query

    return Query()


if __name__ == "__main__":
    raise SystemExit(main())
