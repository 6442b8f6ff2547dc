"""The window "About": versions and places, to copy into a question or a report."""

import platform
import sys

import PySide6
from PySide6.QtCore import QSysInfo, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tray_app import __version__, paths
from tray_app.services.services import Services
from tray_app.ui.text import translate, visible
from tray_app.ui.widgets.basics import fit


class AboutDialog(QDialog):
    """Everything on it can be selected and copied."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("About", "About Cortex crash reports"))
        facts = _facts(services)
        self._text = "\n".join(f"{name}: {value}" for name, value in facts)
        title = QLabel(translate("About", "Cortex crash reports {version}", version=__version__))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        title.setFont(font)
        purpose = QLabel(
            translate(
                "About",
                "Notices, shows and delivers the crash reports of Cortex, with your consent.",
            )
        )
        purpose.setWordWrap(True)
        form = QGridLayout()
        form.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(facts):
            label = QLabel(value)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAccessibleName(f"{name}: {value}")
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            form.addWidget(QLabel(f"{name}:"), row, 0, Qt.AlignmentFlag.AlignTop)
            form.addWidget(label, row, 1)
        self.copy_button = QPushButton(translate("About", "&Copy all"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        close = QPushButton(translate("About", "C&lose"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(purpose)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addLayout(buttons)
        fit(self, 620, 420)
        close.setFocus()


def _facts(services: Services) -> list[tuple[str, str]]:
    known = services.config_watch.folders
    folders = "\n".join(visible(f"{each.telemetry} ({each.reason})", limit=400) for each in known)
    return [
        (translate("About", "Version"), __version__),
        (translate("About", "Python"), f"{platform.python_version()} ({sys.executable})"),
        (translate("About", "Qt"), f"{qVersion()}, PySide6 {PySide6.__version__}"),
        (
            translate("About", "System"),
            f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}",
        ),
        (translate("About", "Display"), QGuiApplication.platformName()),
        (translate("About", "Cortex's reports"), folders),
        (translate("About", "Settings"), f"{paths.settings_file()}\n{paths.telemetry_env_file()}"),
        (translate("About", "Index"), str(paths.index_file())),
        (translate("About", "History"), str(paths.ledger_file())),
        (translate("About", "Licence"), "Apache-2.0"),
    ]
