"""A program for `test_live_scheme.py`: switches the palette of open windows, and prints which of
them look otherwise than those opened afterwards. A process of its own, as a palette stays set.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders import an_envelope
from tests.gui.desk import Bench, a_bench, a_question
from tests.gui.test_contrast import PALETTES
from tray_app.ui import theme
from tray_app.ui.bridge import Bridge
from tray_app.ui.main_window.window import MainWindow
from tray_app.ui.self_test.self_test_dialog import SelfTestDialog
from tray_app.ui.self_test.state import Stage
from tray_app.ui.settings.settings_window import SettingsWindow
from tray_app.ui.welcome.welcome import WelcomeDialog

EVERYTHING = QRect()
Opened = Callable[[], Iterator[tuple[str, QWidget]]]


class Switcher:
    """One application, and the windows on one bench."""

    def __init__(self, application: QApplication, bench: Bench) -> None:
        self.application, self.bench = application, bench
        self.theme = theme.Theme(application)

    def wait(self, ready: Callable[[], object]) -> None:
        until = time.monotonic() + 60
        while not ready():
            assert time.monotonic() < until
            self.turn()

    def turn(self) -> None:
        for _ in range(20):
            self.application.processEvents()
            time.sleep(0.002)

    def switch(self, palette: QPalette) -> None:
        self.application.setPalette(palette)
        # As after a switch that the desktop tells of: some kinds of widgets have palettes of their
        # own by then.
        for each in theme.BY_KIND:
            self.application.setPalette(palette, each)  # type: ignore[arg-type]
        dark, high = theme.is_dark(palette), theme.is_high_contrast(palette)
        theme.draw_edges(self.application, dark=dark, high_contrast=high)
        self.turn()

    def windows(self) -> Iterator[tuple[str, QWidget]]:
        """Open every window whose colours are more than the palette's."""
        services, tasks = self.bench.services, self.bench.tasks
        settings = SettingsWindow(services, tasks)
        settings.show()
        settings.pages.setCurrentRow(1)
        settings.words.show()
        settings.words.sample.setPlainText("mail anna.schmidt@web.de")
        self.wait(settings.words.result.toPlainText)
        self.wait(settings.banner.text)
        yield "settings", settings
        welcome = WelcomeDialog(services, tasks)
        welcome.show()
        self.wait(welcome.folder.help.text)
        welcome.address.setText("no address")
        welcome.send.setChecked(True)
        welcome.done_button.click()
        yield "welcome", welcome
        question = a_question(self.bench, self.bench.ids[-1:])
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        question.show()
        self.wait(lambda: question.form.can_send)
        yield "question", question
        question.show_details()
        assert question.details is not None
        question.details.tabs.setCurrentIndex(2)
        self.turn()
        yield "details", question.details
        for place, name in enumerate(("overview", "stack", "raw", "delivery")):
            window = MainWindow(services, tasks, Bridge(services.events), self.theme)
            window.show()
            self.wait(lambda window=window: window.detail.loaded is not None)  # type: ignore[misc]
            window.detail.tabs.setCurrentIndex(place)
            self.turn()
            yield name, window

    def self_test(self) -> Iterator[tuple[str, QWidget]]:
        """Run the self test, which adds a report to the list."""
        self.bench.services.indexer.start()
        test = SelfTestDialog(self.bench.services, self.bench.tasks, shown=lambda _id: True)
        test.show()
        test.start()
        self.wait(lambda: test.state.stage is Stage.DONE)
        yield "self-test", test

    def compare(self, opened: Opened, *schemes: str, part: QRect = EVERYTHING) -> None:
        """Print what looks otherwise, in this part, when it was open while the scheme changed."""
        self.switch(PALETTES["light"]())
        before = list(opened())
        for scheme in schemes:
            self.switch(PALETTES[scheme]())
            for (name, old), (_, new) in zip(before, list(opened()), strict=True):
                if self.picture(old).copy(part) != self.picture(new).copy(part):
                    print(f"{name} after the switch to {scheme}")
                    with suppress(IndexError):  # a folder for pictures of both
                        self.picture(old).save(f"{sys.argv[2]}/{scheme}-{name}-old.png")
                        self.picture(new).save(f"{sys.argv[2]}/{scheme}-{name}-new.png")

    def picture(self, window: QWidget) -> QImage:
        window.activateWindow()
        focused = window.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self.turn()
        return window.grab().toImage()


def main(home: Path) -> None:
    application = QApplication(["test", "-platform", "offscreen"])
    application.setCursorFlashTime(0)
    with a_bench(home, an_envelope(message="mail anna.schmidt@web.de")) as bench:
        switcher = Switcher(application, bench)
        every = ("dark", "high contrast", "high contrast inverse", "light")
        switcher.compare(switcher.windows, *every)
        # Its pictures, beside which the reports' ids differ.
        switcher.compare(switcher.self_test, "dark", part=QRect(0, 0, 48, 300))
        sys.stdout.flush()
        os._exit(0)  # with windows open, whose end is tried elsewhere


if __name__ == "__main__":
    main(Path(sys.argv[1]))
