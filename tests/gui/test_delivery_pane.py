"""The tab "Delivery": what would be sent, and what came of it."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.collector import Reply
from tests.gui.desk import Bench, Browser, a_bench
from tray_app.model.state import DeliveryState
from tray_app.ui.detail.delivery_pane import DeliveryPane


def test_what_would_be_sent_is_shown_even_without_a_destination(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, address=False) as bench:
        pane = DeliveryPane(bench.services, bench.tasks)
        qtbot.addWidget(pane)
        pane.show()
        pane.show_report(bench.services.reports.report(bench.ids[0]))
        qtbot.waitUntil(lambda: "resourceLogs" in pane.exact.text_view.toPlainText())
        assert pane.heading.text() == "What would be sent"
        assert pane.summary.text() == "Not sent"
        pane.show_report(None)
        assert not pane.preview.isVisible()


def test_each_attempt_the_answer_and_the_bytes_are_there(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, script=(503,)) as bench:
        services, report_id = bench.services, bench.ids[0]
        pane = DeliveryPane(services, bench.tasks)
        qtbot.addWidget(pane)
        pane.show()
        pane.show_report(services.reports.report(report_id))
        qtbot.waitUntil(lambda: pane.heading.text().startswith("What would be sent to 127.0.0.1"))
        draft = services.consent.draft(report_id, services.preferences.destinations()[0])
        services.consent.send_all([draft])
        qtbot.waitUntil(lambda: services.outbox.states().get(report_id) is DeliveryState.RETRYING)
        qtbot.waitUntil(
            lambda: (
                pane.attempts.topLevelItemCount() == 1
                and pane.attempts.topLevelItem(0).text(1) == "503"
            )
        )
        assert json.loads(pane.body.toPlainText()) == json.loads(draft.preview)
        assert draft.sha256 in pane.summary.text()
        pane.retry.click()
        qtbot.waitUntil(lambda: services.outbox.states().get(report_id) is DeliveryState.DELIVERED)
        qtbot.waitUntil(lambda: pane.attempts.topLevelItemCount() == 2)
        qtbot.waitUntil(lambda: not pane.retry.isVisible())
        qtbot.waitUntil(lambda: pane.heading.text().startswith("What was sent to 127.0.0.1"))
        assert not pane.preview.isVisible()
        assert pane.attempts.currentItem() is not None, "a screen reader has an item to say"
        pane.copy.click()
        assert draft.sha256 in QGuiApplication.clipboard().text()


def delivered(qtbot: QtBot, bench: Bench) -> DeliveryPane:
    services, report_id = bench.services, bench.ids[0]
    pane = DeliveryPane(services, bench.tasks)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_report(services.reports.report(report_id))
    services.consent.send_all(
        [services.consent.draft(report_id, services.preferences.destinations()[0])]
    )
    qtbot.waitUntil(lambda: services.outbox.states().get(report_id) is DeliveryState.DELIVERED)
    # An attempt is listed as soon as it is made; its answer comes later.
    qtbot.waitUntil(
        lambda: (
            pane.attempts.topLevelItemCount() == 1
            and pane.attempts.topLevelItem(0).text(1) == "200"
        )
    )
    return pane


def test_the_server_s_reference_is_told_and_its_own_page_opened(
    qtbot: QtBot, tmp_path: Path, browser: Browser
):
    with a_bench(tmp_path) as bench:
        answer = f'{{"reportId": "bp-77", "url": "{bench.collector.base}/reports/77"}}'
        bench.collector.script([Reply(200, answer.encode())])
        pane = delivered(qtbot, bench)
        qtbot.waitUntil(lambda: "Reference: bp-77" in pane.summary.text().splitlines())
        assert not pane.look_up.isVisible()
        pane.open_page.click()
        assert browser.opened == [f"{bench.collector.base}/reports/77"]
        pane.copy.click()
        assert "Reference: bp-77" in QGuiApplication.clipboard().text()


def test_a_page_on_another_host_is_shown_and_not_opened(
    qtbot: QtBot, tmp_path: Path, browser: Browser
):
    answer = '{"id": "<b>7</b>", "url": "https://evil.example/login"}'
    with a_bench(tmp_path, script=(Reply(200, answer.encode()),)) as bench:
        pane = delivered(qtbot, bench)
        qtbot.waitUntil(lambda: "<b>7</b>" in pane.summary.text())
        assert pane.summary.textFormat() is Qt.TextFormat.PlainText
        assert (
            "Names a page on another host, not opened: https://evil.example/login"
            in pane.summary.text()
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
        pane.look_up.click()
        assert browser.opened == [f"https://logs.example/#/search?q={bench.ids[0]}"]


def test_a_damaged_record_says_that_it_is_never_sent(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, b'{"metadata": {"createdAt": "2026') as bench:
        pane = DeliveryPane(bench.services, bench.tasks)
        qtbot.addWidget(pane)
        pane.show()
        pane.show_report(bench.services.reports.report(bench.ids[0]))
        assert pane.summary.text() == "A damaged record is never sent."
        assert not pane.preview.isVisible()
