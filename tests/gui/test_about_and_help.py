"""About and the help."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.gui.desk import a_bench
from tray_app.ui.help.about import AboutDialog
from tray_app.ui.help.help import HelpWindow, help_text


def test_versions_and_places_can_be_copied(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, address=False) as bench:
        dialog = AboutDialog(bench.services)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.copy_button.click()
        copied = QGuiApplication.clipboard().text()
        assert str(tmp_path / "cortex" / "telemetry") in copied
        assert "PySide6" in copied


def test_the_help_is_readable_without_a_network_and_can_be_searched(qtbot: QtBot):
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show()
    assert "Don't send" in window.view.toPlainText()
    window.words.setText("Needs attention")
    window.words.returnPressed.emit()
    assert window.view.textCursor().selectedText() == "Needs attention"
    assert help_text("xx_XX") == help_text("en_GB")
