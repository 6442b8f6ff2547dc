"""The windows in the user's language: loaded from Qt Linguist's files, plurals right, long words
whole.
"""

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from tests.gui.desk import Bench, a_bench, a_question
from tray_app.ui import translations
from tray_app.ui.settings.settings_window import SettingsWindow
from tray_app.ui.text import translate

ROOT = Path(__file__).parents[2]


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """Take back every language that a test loads."""
    locale = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("language", "title", "one", "many"),
    [
        ("de", "Diesen Absturzbericht senden?", "1 gleiche Zeile", "3 gleiche Zeilen"),
        ("vi", "Gửi báo cáo sự cố này?", "1 dòng giống nhau", "3 dòng giống nhau"),
        ("zh_CN", "发送此崩溃报告？", "1 行相同", "3 行相同"),
        ("zh-CN", "发送此崩溃报告？", "1 行相同", "3 行相同"),
        ("de-AT", "Diesen Absturzbericht senden?", "1 gleiche Zeile", "3 gleiche Zeilen"),
        ("xx", "Send this crash report?", "1 equal line", "3 equal lines"),
    ],
)
def test_a_language_is_spoken_with_its_plurals(
    speaking: QApplication, language: str, title: str, one: str, many: str
):
    translations.load(speaking, language)
    assert translate("Consent", "Send this crash report?") == title
    assert translate("Consent", "%n equal line(s)", n=1) == one
    assert translate("Consent", "%n equal line(s)", n=3) == many
    assert translate("Nowhere", "not a text of ours") == "not a text of ours"


def test_long_words_and_right_to_left_fit_into_the_windows(
    speaking: QApplication, qtbot: QtBot, tmp_path: Path
):
    spec = importlib.util.spec_from_file_location(
        "translations_tool", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    tool = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    tool.pseudo(tmp_path)
    translations.load(speaking, "en_XA", folder=tmp_path)
    speaking.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with a_bench(tmp_path) as bench:
        dialog = a_question(bench, bench.ids)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        settings = SettingsWindow(bench.services, bench.tasks)
        for window in (dialog, settings):
            qtbot.addWidget(window)
            window.show()
        qtbot.waitUntil(lambda: dialog.form.can_send)
        for window in (dialog, settings):
            for page in range(settings.pages.count()):
                settings.pages.setCurrentRow(page)
                assert cut_off(window) == []
        dialog.reject()


@pytest.mark.parametrize("language", ["de", "vi", "zh_CN"])
def test_no_page_of_settings_scrolls_sideways_with_large_letters(
    speaking: QApplication, qtbot: QtBot, bench: Bench, language: str
):
    translations.load(speaking, language)
    usual = speaking.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 2)
    speaking.setFont(large)
    try:
        settings = SettingsWindow(bench.services, bench.tasks)
        qtbot.addWidget(settings)
        settings.show()
        for fold in settings.folds.values():
            fold.button.setChecked(True)
        for page in range(settings.pages.count()):
            settings.pages.setCurrentRow(page)
            shown = settings.stack.currentWidget()
            speaking.processEvents()
            assert isinstance(shown, QScrollArea)
            assert shown.horizontalScrollBar().maximum() == 0, settings.pages.currentItem().text()
    finally:
        speaking.setFont(usual)


def cut_off(window: object) -> list[str]:
    """List the visible buttons and labels that are narrower than their words."""
    found = []
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.width() < button.sizeHint().width() - 1:
            found.append(button.text())
    for label in window.findChildren(QLabel):
        too_narrow = not label.wordWrap() and label.width() < label.sizeHint().width() - 1
        if label.isVisible() and label.text() and too_narrow:
            found.append(label.text())
    return found
