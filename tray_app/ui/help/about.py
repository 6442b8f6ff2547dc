"""The window "About": versions and places, to copy into a question or a report."""

import platform
import sys

import PySide6
from PySide6.QtCore import QSysInfo, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tray_app import __version__, paths
from tray_app.services.services import Services
from tray_app.settings.declared import PAGE_TITLES, Page
from tray_app.ui.text import translate, visible
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import arranged, fit, scrolled
from tray_app.ui.widgets.labels import declared
from tray_app.ui.widgets.plain_text import SELECTABLE, plain


class AboutDialog(QDialog):
    """Everything on it can be selected and copied."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setWindowTitle(translate("About", "About Cortex Crash Tray"))
        facts = _facts(services)
        name = f"Cortex Crash Tray {__version__}"
        self._text = "\n".join([name, *(f"{label}: {value}" for label, value in facts)])
        inner = QWidget()
        form = QGridLayout(inner)
        form.setContentsMargins(0, 0, 0, 0)
        form.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(facts):
            said = plain(value)
            said.setAccessibleName(f"{label}: {value}")
            said.setTextInteractionFlags(SELECTABLE)
            form.addWidget(plain(label), row, 0, Qt.AlignmentFlag.AlignTop)
            form.addWidget(said, row, 1)
        form.setRowStretch(len(facts), 1)
        self.copy_button = QPushButton(translate("About", "&Copy"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        close = QPushButton(translate("About", "C&lose"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = arranged(QHBoxLayout(), self.copy_button, 1, close)
        parts = (plain(name, factor=1.4, bold=True), (scrolled(inner), 1), buttons)
        edge = (3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        arranged(QVBoxLayout(self), *parts, edge=edge, spacing=12)
        fit(self, 620, 340)
        close.setFocus()


def _facts(services: Services) -> list[tuple[str, str]]:
    known = services.config_watch.folders
    folders = "\n".join(visible(f"{each.telemetry} ({each.reason})", limit=400) for each in known)
    qt = f"{qVersion()}, PySide6 {PySide6.__version__}, {QGuiApplication.platformName()}"
    system = f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"
    return [
        (declared(PAGE_TITLES[Page.REPORTS]), folders),
        (
            translate("Settings", "Settings"),
            f"{paths.settings_file()}\n{paths.telemetry_env_file()}",
        ),
        (
            declared(PAGE_TITLES[Page.STORAGE]),
            f"{paths.index_file()}\n{paths.ledger_file()}\n{paths.log_file()}",
        ),
        (translate("About", "System"), system),
        ("Python", f"{platform.python_version()} ({sys.executable})"),
        ("Qt", qt),
        (translate("About", "License"), "Apache-2.0"),
    ]
