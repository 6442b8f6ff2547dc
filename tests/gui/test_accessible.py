"""A screen reader may ask a scroll area for a child by a number that was right a moment ago."""

import subprocess
import sys

import pytest

ASK = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from tray_app.ui.detail.overview_pane import OverviewPane
from tray_app.ui.widgets.basics import scrolled

application = QApplication([])
area = OverviewPane() if {own} else scrolled(QWidget())
area.widget().setMinimumHeight(2000)
area.resize(200, 100)
area.show()
application.processEvents()
interface = QAccessible.queryAccessibleInterface(area)
told = interface.childCount()
assert told > 1, "a scroll bar is shown"
area.hide()
for _ in range(3000):
    junk = [QWidget() for _ in range(3)]
    del junk
    application.processEvents()
    for number in range(told + 2):
        interface.child(number)
print("survived", QAccessible.queryAccessibleInterface(area).child(told + 5))
"""


@pytest.mark.parametrize("own", [True, False], ids=["overview", "scrolled"])
def test_a_child_that_is_no_longer_there_ends_nothing(own: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASK.format(own=own)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "survived None\n"), done.stderr
