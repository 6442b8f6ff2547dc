"""A ledger that was made anew from a damaged one is said above the list, until the user says that
they know.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import an_envelope
from tray_app.services.services import Services
from tray_app.ui.main_window.window import MainWindow


def test_the_window_says_it_until_that_is_acknowledged(
    made_services: Callable[..., Services],
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "ledger.sqlite3").write_bytes(b"")
    services = made_services(an_envelope())
    window = open_window(services)
    qtbot.waitUntil(window.banner.button.isVisible)
    qtbot.mouseClick(window.banner.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.banner.button.isVisible())
    assert not services.outbox.is_mended
    assert services.outbox.problems() == ()
