"""Whether what fills the screen is noticed, with a real window manager."""

import os
import subprocess
import sys

from tests.desktop.driver import wait_for
from tray_app.ui import interruption

FILM = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
application, film = QApplication([]), QWidget()
film.showFullScreen()
film.activateWindow()
application.processEvents()
sys.stdin.readline()
film.showNormal()
application.processEvents()
sys.stdin.readline()
"""


def test_a_film_in_full_screen_is_not_interrupted_and_a_window_is(desk: object) -> None:
    environ = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    assert interruption.is_welcome()
    with subprocess.Popen([sys.executable, "-c", FILM], stdin=subprocess.PIPE, text=True, env=environ) as film:
        assert film.stdin is not None
        wait_for(lambda: not interruption.is_welcome(), told="the film in full screen.")
        film.stdin.write("smaller\n")
        film.stdin.flush()
        wait_for(interruption.is_welcome, told="the film in a window.")
        film.stdin.write("end\n")
