"""A ledger that was made anew from a damaged one is said above the list, until the user says that
they know.
"""

from collections.abc import Callable  # noqa: I001
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import an_envelope
from tray_app.services.services import Services
from tray_app.ui.bridge import Bridge
from tray_app.ui.widgets.layout_memory import LayoutMemory
from tray_app.ui.main_window.window import MainWindow
from tray_app.ui.tasks import Tasks
from tray_app.ui.theme import Theme


def test_the_window_says_it_until_that_is_acknowledged(
    made_services: Callable[..., Services],
    tasks: Tasks,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "ledger.sqlite3").write_bytes(b"")
    services = made_services(an_envelope())
    bridge = Bridge(services.events)
    memory = LayoutMemory(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    window = MainWindow(services, tasks, bridge, Theme(qapp), memory=memory)
    qtbot.addWidget(window)
    window.show()
    try:
        qtbot.waitUntil(window.banner.button.isVisible)
        qtbot.mouseClick(window.banner.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not window.banner.button.isVisible())
        assert not services.outbox.is_mended
        assert services.outbox.problems() == ()
    finally:
        bridge.close()
