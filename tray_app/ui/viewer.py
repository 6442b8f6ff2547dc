"""Windows over files that somebody sent: the same list, read-only, in a window of their own."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from tray_app.errors import TrayError
from tray_app.services.external_files import open_files
from tray_app.services.services import Services
from tray_app.ui import icons, translations
from tray_app.ui.bridge import Bridge
from tray_app.ui.desktop_scheme import DesktopScheme
from tray_app.ui.garbage import UiThreadCollector
from tray_app.ui.main_window.window import MainWindow
from tray_app.ui.process import stop_on_signals
from tray_app.ui.tasks import Tasks
from tray_app.ui.text import error_sentence, translate, visible
from tray_app.ui.theme import Theme
from tray_app.ui.widgets.basics import entitle

_open: list["Viewer"] = []


class Viewer(QObject):
    """One window, with the services and the temporary folder that go when it is closed."""

    def __init__(self, files: Sequence[Path], services: Services, theme: Theme) -> None:
        super().__init__()
        self._services = services
        self._beside: dict[type, QWidget] = {}
        self._tasks = Tasks(self)
        self._bridge = Bridge(services.events, self)
        self.window = MainWindow(services, self._tasks, self._bridge, theme, of_this_computer=False)
        name = visible(files[0].name, limit=80)
        if len(files) > 1:
            name = translate("Viewer", "{name} and %n more", n=len(files) - 1, name=name)
        entitle(self.window, translate("Viewer", "{name} (opened from a file)", name=name))
        self.window.closed.connect(self._on_closed)
        self.window.files_opened.connect(lambda files, opened: Viewer(files, opened, theme))
        self.window.quit_wanted.connect(self.window.close)
        self.window.help_wanted.connect(self._show_help)
        self.window.about_wanted.connect(self._show_about)
        _open.append(self)
        services.indexer.start()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _show_help(self) -> None:
        from tray_app.ui.help.help import HelpWindow

        self._show_beside(HelpWindow())

    def _show_about(self) -> None:
        from tray_app.ui.help.about import AboutDialog

        self._show_beside(AboutDialog(self._services))

    def _show_beside(self, window: QWidget) -> None:
        """Show a window that goes with this one."""
        self._beside[type(window)] = window
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        window.show()

    def _on_closed(self) -> None:
        for each in self._beside.values():
            each.close()
        self._bridge.close()
        wait, services = self._tasks.end(), self._services

        def close() -> None:
            wait()
            services.close()

        # Waiting and deleting the copies takes a while; the program's end waits for this.
        threading.Thread(target=close, name="viewer-closing").start()
        self.window.deleteLater()
        self.deleteLater()  # here: the garbage collector may run on any thread
        if self in _open:
            _open.remove(self)


def show_files(files: Sequence[Path], near: Services, theme: Theme) -> Viewer:
    """Open *files* in a window. Raises TrayError when they cannot be read."""
    return Viewer(files, open_files(files, near), theme)


def close_all() -> None:
    """Close every such window, for the program's end."""
    for viewer in list(_open):
        viewer.window.close()


def run(files: Sequence[Path], build: Callable[[], Services], application: QApplication) -> int:
    """Show *files* alone, without a tray, until the window is closed; return the exit code."""
    UiThreadCollector(application)
    services = build()
    translations.load(application, services.preferences.current.language)
    application.setWindowIcon(icons.application_icon())
    theme = Theme(application)
    DesktopScheme(theme).told.connect(theme.follow)
    try:
        show_files(files, services, theme)
        application.setQuitOnLastWindowClosed(True)
        # The copies go also when the login ends it.
        stop_on_signals(application)
        return application.exec()
    except TrayError as error:
        box = QMessageBox(
            QMessageBox.Icon.Warning, translate("Viewer", "This file cannot be opened"), ""
        )
        box.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like markup
        box.setText(visible(error_sentence(error), limit=600))
        box.exec()
        return 1
    finally:
        close_all()
        services.close()
