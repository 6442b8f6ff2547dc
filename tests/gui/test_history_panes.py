"""The tabs "What is sent" and "History", the first page, About and the help."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.collector import Reply
from tests.gui.desk import Bench, a_bench
from tray_app.model.consent import Answer
from tray_app.model.state import DeliveryState
from tray_app.ui.detail.history_pane import HistoryPane
from tray_app.ui.detail.sent_pane import SentPane
from tray_app.ui.help.about import AboutDialog
from tray_app.ui.help.help import HelpWindow, help_text
from tray_app.ui.welcome.welcome import WelcomeDialog


def test_the_preview_tab_shows_what_would_be_sent_even_without_a_receiver(
    qtbot: QtBot, tmp_path: Path
):
    with a_bench(tmp_path, address=False) as bench:
        pane = SentPane(bench.services, bench.tasks)
        qtbot.addWidget(pane)
        pane.show()
        pane.show_report(bench.services.reports.report(bench.ids[0]))
        qtbot.waitUntil(lambda: "resourceLogs" in pane.preview.text_view.toPlainText())
        assert "No receiver" in pane.note.text()
        pane.show_report(None)
        assert pane.preview.text_view.toPlainText() == ""


def test_the_history_has_each_attempt_the_answer_and_the_bytes(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, script=(503,)) as bench:
        services, report_id = bench.services, bench.ids[0]
        pane = HistoryPane(services, bench.tasks)
        qtbot.addWidget(pane)
        pane.show()
        pane.show_report(services.reports.report(report_id))
        qtbot.waitUntil(lambda: "has not been sent" in pane.summary.text())
        draft = services.consent.draft(report_id, services.preferences.destinations()[0])
        services.consent.decide(draft, Answer.SEND)
        qtbot.waitUntil(lambda: services.outbox.states().get(report_id) is DeliveryState.RETRYING)
        qtbot.waitUntil(
            lambda: (
                pane.attempts.topLevelItemCount() == 1
                and pane.attempts.topLevelItem(0).text(2) == "503"
            )
        )
        assert json.loads(pane.bytes.toPlainText()) == json.loads(draft.preview)
        assert draft.sha256 in pane.summary.text()
        pane.retry.click()
        qtbot.waitUntil(lambda: services.outbox.states().get(report_id) is DeliveryState.DELIVERED)
        qtbot.waitUntil(lambda: pane.attempts.topLevelItemCount() == 2)
        assert not pane.retry.isVisible()
        pane.copy.click()
        assert draft.sha256 in QGuiApplication.clipboard().text()


class Browser(QObject):
    """Takes the addresses that would go to the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    taking = Browser()
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, taking, "open")
    yield taking
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


def delivered(qtbot: QtBot, bench: Bench) -> HistoryPane:
    services, report_id = bench.services, bench.ids[0]
    pane = HistoryPane(services, bench.tasks)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_report(services.reports.report(report_id))
    services.consent.decide(
        services.consent.draft(report_id, services.preferences.destinations()[0]), Answer.SEND
    )
    qtbot.waitUntil(lambda: services.outbox.states().get(report_id) is DeliveryState.DELIVERED)
    # An attempt is listed as soon as it is made; its answer comes later.
    qtbot.waitUntil(
        lambda: (
            pane.attempts.topLevelItemCount() == 1
            and pane.attempts.topLevelItem(0).text(2) == "200"
        )
    )
    return pane


def test_the_receiver_s_number_can_be_copied_and_its_own_page_opened(
    qtbot: QtBot, tmp_path: Path, browser: Browser
):
    with a_bench(tmp_path) as bench:
        answer = f'{{"reportId": "bp-77", "url": "{bench.collector.base}/reports/77"}}'
        bench.collector.script([Reply(200, answer.encode())])
        pane = delivered(qtbot, bench)
        assert pane.named.text() == "Number at the receiver: bp-77"
        pane.copy_number.click()
        assert QGuiApplication.clipboard().text() == "bp-77"
        assert not pane.look_up.isVisible()
        pane.open_page.click()
        assert browser.opened == [f"{bench.collector.base}/reports/77"]
        pane.copy.click()
        assert "Number at the receiver: bp-77" in QGuiApplication.clipboard().text()


def test_a_page_on_another_host_is_shown_and_not_opened(
    qtbot: QtBot, tmp_path: Path, browser: Browser
):
    answer = '{"id": "<b>7</b>", "url": "https://evil.example/login"}'
    with a_bench(tmp_path, script=(Reply(200, answer.encode()),)) as bench:
        pane = delivered(qtbot, bench)
        assert "<b>7</b>" in pane.named.text()
        assert pane.named.textFormat() is Qt.TextFormat.PlainText
        assert (
            "another host, which is not opened from here: https://evil.example/login"
            in pane.named.text()
        )
        assert not pane.open_page.isVisible()
        assert browser.opened == []


def test_a_collector_s_report_is_looked_up_where_the_settings_say(
    qtbot: QtBot, tmp_path: Path, browser: Browser
):
    with a_bench(tmp_path) as bench:
        pane = delivered(qtbot, bench)
        assert not pane.look_up.isVisible()
        bench.services.preferences.set("lookup_url", "https://logs.example/#/search?q={uid}")
        qtbot.waitUntil(pane.look_up.isVisible)
        assert not pane.named.isVisible()
        assert not pane.copy_number.isVisible()
        pane.look_up.click()
        assert browser.opened == [f"https://logs.example/#/search?q={bench.ids[0]}"]


def test_the_first_page_is_shown_once_and_asks_nothing(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, address=False) as bench:
        dialog = WelcomeDialog(bench.services, bench.tasks)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.page.done_button.click()
        qtbot.waitUntil(lambda: bench.services.preferences.current.welcomed is True)
        assert not dialog.isVisible()
        assert bench.services.preferences.current.sending == "ask"


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
