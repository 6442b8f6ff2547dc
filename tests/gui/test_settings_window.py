"""The settings window over the real preferences: what it shows is in force, and what is changed in
it is written.
"""

import os
import secrets
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import keyring
import keyring.backend
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from tests.gui.desk import Bench, a_bench
from tray_app import paths
from tray_app.app import build_services
from tray_app.model.query import Query
from tray_app.model.redaction import WordRule
from tray_app.model.settings import QuietHours
from tray_app.redaction.fields import FIELDS
from tray_app.services.events import SettingsChanged
from tray_app.settings.declared import SETTINGS, Page, Settings
from tray_app.ui.settings.settings_window import SettingsWindow
from tray_app.ui.widgets.cards import Fold


def opened(qtbot: QtBot, bench: Bench, page: str = "reports") -> SettingsWindow:
    window = SettingsWindow(bench.services, bench.tasks)
    qtbot.addWidget(window)
    window.open_page(page)
    window.show()
    return window


def active(qtbot: QtBot, window: SettingsWindow) -> None:
    """Give the window the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_every_declared_setting_has_a_row_and_no_default_is_explained(qtbot: QtBot, bench: Bench):
    window = opened(qtbot, bench)
    assert set(window.rows) == {each.key for each in SETTINGS if not each.hidden}
    assert [key for key, row in window.rows.items() if row.note.text() or row.fault.text()] == []


def test_what_few_people_need_is_folded_until_it_is_wanted(qtbot: QtBot, bench: Bench):
    window = opened(qtbot, bench)
    advanced = [each.key for each in SETTINGS if each.advanced and each.page is Page.DESTINATION]
    assert {"headers", "proxy", "vendor_server"} <= set(advanced)
    assert not any(window.rows[key].isVisible() for key in advanced)
    window.folds[Page.DESTINATION].button.click()
    assert all(window.rows[key].isVisible() for key in advanced)


def test_collecting_is_switched_off_with_the_keyboard_and_written_where_cortex_reads_it(
    qtbot: QtBot, bench: Bench
):
    window = opened(qtbot, bench)
    row = window.rows["reporting"]
    box = row.editor.focusProxy()
    assert box.accessibleName() == row.title.text() == "Collect crash reports"
    place = box.mapTo(window, QPoint())
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bench.services.preferences.current.reporting is False)
    assert "CORTEX_CRASH_REPORT" in paths.telemetry_env_file().read_text()
    qtbot.waitUntil(row.saved.isVisible)
    assert box.mapTo(window, QPoint()) == place
    assert not window.banner.isVisible()  # what the switch does, it says itself


def test_clicking_the_label_is_clicking_the_switch(qtbot: QtBot, bench: Bench):
    window = opened(qtbot, bench)
    qtbot.mouseClick(window.rows["reporting"].title, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.services.preferences.current.reporting is False)


def test_an_address_is_judged_while_it_is_typed_and_tested_with_one_press(
    qtbot: QtBot, bench: Bench
):
    window = opened(qtbot, bench, "destination")
    editor = window.rows["endpoint"].editor
    assert editor.line.hasFocus() or not window.isActiveWindow()
    assert editor.line.accessibleName() == "Destination address"
    assert editor.said.text() == "No destination: reports stay on this computer."
    assert not editor.test.isEnabled()
    qtbot.keyClicks(editor.line, "collector.example")
    assert "https://" in editor.said.text()
    editor.line.clear()
    qtbot.keyClicks(editor.line, "http://collector.example:4318")
    assert "unencrypted" in editor.said.text()
    editor.line.clear()
    qtbot.keyClicks(editor.line, bench.collector.base)
    assert editor.said.text() == f"Reports go to {bench.collector.url}"
    place = editor.test.mapTo(window, QPoint())
    editor.test.click()
    qtbot.waitUntil(lambda: editor.said.text() == "✓ Connected. Test record accepted.")
    assert editor.test.mapTo(window, QPoint()) == place
    assert [bool(request.json["resourceLogs"]) for request in bench.collector.requests] == [
        False,
        True,
    ]
    assert bench.services.preferences.current.endpoint == bench.collector.base


def test_a_failing_test_says_why_and_the_next_step_and_typing_takes_it_away(
    qtbot: QtBot, tmp_path: Path
):
    with a_bench(tmp_path, script=(401,)) as bench:
        window = opened(qtbot, bench)
        editor = window.rows["endpoint"].editor
        editor.test.click()
        qtbot.waitUntil(lambda: editor.said.text().startswith("⚠ "))
        assert "401" in editor.said.text()
        assert editor.said.text() == editor.line.accessibleDescription()
        editor.line.end(False)
        qtbot.keyClicks(editor.line, "/x")
        assert editor.said.text().startswith("Reports go to ")


def test_a_value_that_cannot_be_is_explained_beside_it_and_changes_nothing(
    qtbot: QtBot, bench: Bench
):
    window = opened(qtbot, bench)
    row = window.rows["endpoint"]
    qtbot.keyClicks(row.editor.line, "grpc://collector.example:4317")
    qtbot.keyClick(row.editor.line, Qt.Key.Key_Return)
    qtbot.waitUntil(row.fault.isVisible)
    assert not row.saved.isVisible()
    assert row.editor.line.text() == "grpc://collector.example:4317"  # to be corrected
    assert bench.services.preferences.current.endpoint == ""


def test_what_the_environment_fixes_is_locked_and_says_how_to_change_it(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")
    with a_bench(tmp_path, address=False) as bench:
        row = opened(qtbot, bench).rows["endpoint"]
        assert not row.editor.line.isEnabled()
        assert row.editor.test.isEnabled()
        assert row.note.text() in row.editor.line.accessibleDescription()
        assert row.note.text() == "Set by OTEL_EXPORTER_OTLP_ENDPOINT; unset it to change this."


def test_a_change_made_elsewhere_appears(qtbot: QtBot, bench: Bench):
    window = opened(qtbot, bench)
    bench.services.preferences.set("sending", "never")
    qtbot.waitUntil(lambda: window.rows["sending"].editor.box.value == "never")
    assert not window.rows["sending"].saved.isVisible()


def test_quiet_hours_and_words_are_set_and_taken_back(qtbot: QtBot, bench: Bench):
    window, preferences = opened(qtbot, bench, "notifications"), bench.services.preferences
    hours = window.rows["quiet_hours"].editor
    assert not hours.start.isVisible()
    hours.box.click()
    night = QuietHours(time(22), time(7))
    qtbot.waitUntil(lambda: preferences.current.quiet_hours == night)
    assert hours.start.isVisible()
    hours.box.click()
    qtbot.waitUntil(lambda: preferences.current.quiet_hours is None)
    window.open_page("privacy")
    words = window.rows["redaction_words"].editor
    words.add.click()
    typed(qtbot, words.table, 0, 0, "Zauberberg")
    qtbot.waitUntil(lambda: preferences.current.redaction_words == (WordRule("Zauberberg"),))
    words.table.setCurrentCell(0, 0)
    words.remove.click()
    qtbot.waitUntil(lambda: preferences.current == Settings())


def test_a_pause_is_shown_while_it_lasts_and_can_be_ended(qtbot: QtBot, bench: Bench):
    window, preferences = opened(qtbot, bench, "notifications"), bench.services.preferences
    row = window.rows["snooze_until"]
    assert not row.isVisible()
    preferences.set("snooze_until", datetime.now(UTC) + timedelta(hours=1))
    qtbot.waitUntil(row.isVisible)
    row.editor.end.click()
    qtbot.waitUntil(lambda: preferences.current.snooze_until is None)
    qtbot.waitUntil(lambda: not row.isVisible())


def test_choosing_always_asks_about_the_reports_that_are_already_here(qtbot: QtBot, bench: Bench):
    window = opened(qtbot, bench)
    buttons = window.rows["sending"].editor.box.buttons
    assert [each.text() for each in buttons.values()] == ["Ask", "Always send", "Never send"]
    assert window.rows["sending"].editor.box.accessibleName() == "When Cortex crashes"
    buttons["always"].click()
    qtbot.waitUntil(window.review_button.isVisible)
    assert bench.services.preferences.current.sending == "always"
    assert bench.collector.requests == []
    with qtbot.waitSignal(window.review_wanted) as asked:
        window.review_button.click()
    assert asked.args == [tuple(bench.ids)]
    assert not window.review_button.isVisible()


def test_arrow_keys_pass_over_a_choice_without_choosing_it(qtbot: QtBot, bench: Bench):
    window = opened(qtbot, bench)
    heard = []
    bench.services.events.subscribe(
        SettingsChanged, lambda _: heard.append(bench.services.preferences.current.sending)
    )
    box = window.rows["sending"].editor.box
    active(qtbot, window)
    box.setFocus()
    qtbot.keyClick(box.buttons["ask"], Qt.Key.Key_Right)
    assert box.buttons["always"].hasFocus()
    qtbot.keyClick(box.buttons["always"], Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: bench.services.preferences.current.sending == "never")
    assert "always" not in heard


def test_rules_are_tried_on_a_line(qtbot: QtBot, bench: Bench):
    bench.services.preferences.set(
        "redaction_words", [{"word": "Zauberberg", "substitute": "<project>"}]
    )
    window = opened(qtbot, bench, "privacy")
    qtbot.keyClicks(window.words.sample, "Zauberberg crashed for anna@web.de")
    qtbot.waitUntil(lambda: "<project>" in window.words.result.toPlainText())
    assert "anna@web.de" not in window.words.result.toPlainText()
    assert "Word of your own (1)" in window.words.counted.text()


def test_a_muted_group_is_listed_with_the_way_back(qtbot: QtBot, bench: Bench):
    group = bench.services.reports.find(bench.ids[0]).group
    bench.services.triage.mute(group)
    window = opened(qtbot, bench, "notifications")
    qtbot.waitUntil(lambda: window.mutes.list.count() == 1)
    assert "Cannot read properties" in window.mutes.list.item(0).text()
    window.mutes.list.setCurrentRow(0)
    window.mutes.unmute.click()
    qtbot.waitUntil(lambda: bench.services.triage.mutes() == [])
    qtbot.waitUntil(lambda: window.mutes.help.text() == "None")


def test_the_list_of_what_may_be_sent_gives_each_field_a_purpose(qtbot: QtBot, bench: Bench):
    bench.services.preferences.set("allowed_attributes", "x.y")
    tree = opened(qtbot, bench, "privacy").fields.tree
    purposes = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    assert {each.child(row).text(0) for each in purposes for row in range(each.childCount())} == {
        "x.y",
        *FIELDS,
    }
    assert {each.text(0) for each in purposes} == {
        "Added by you",
        *(field.purpose for field in FIELDS.values()),
    }


def test_erasing_names_the_files_and_dismissing_it_erases_nothing(
    qtbot: QtBot, bench: Bench, tmp_path: Path
):
    file = tmp_path / "cortex" / "telemetry" / "crash-report.jsonl"
    window = opened(qtbot, bench, "storage")
    window.disk.erase_button.click()
    qtbot.waitUntil(lambda: window.disk.dialog is not None)
    asked = window.disk.dialog
    words = [each.text().replace("\u200b", "") for each in asked.findChildren(QLabel)]
    assert str(file) in words
    assert asked.cancel.isDefault()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert not asked.isVisible()
    assert file.exists()
    window.disk.erase_button.click()
    qtbot.waitUntil(lambda: window.disk.dialog is not asked)
    window.disk.dialog.erase.click()
    qtbot.waitUntil(lambda: window.disk.note.text() == "1 file erased.")
    assert not file.exists()
    qtbot.waitUntil(lambda: bench.services.reports.count(Query()) == 0)


def test_what_cannot_be_erased_is_named_with_the_reason(qtbot: QtBot, bench: Bench, tmp_path: Path):
    file = tmp_path / "cortex" / "telemetry" / "crash-report.jsonl"
    os.link(file, tmp_path / "another-name")
    window = opened(qtbot, bench, "storage")
    window.disk.erase_button.click()
    qtbot.waitUntil(lambda: window.disk.dialog is not None)
    words = [each.text() for each in window.disk.dialog.findChildren(QLabel)]
    assert "It is a link to a file elsewhere." in words
    assert not window.disk.dialog.erase.isEnabled()


def test_escape_closes_the_window_and_changes_nothing(qtbot: QtBot, bench: Bench):
    window = opened(qtbot, bench)
    active(qtbot, window)
    window.rows["endpoint"].editor.line.setFocus()
    qtbot.keyClicks(window.rows["endpoint"].editor.line, "https://half.exam")
    qtbot.keyClick(window.rows["endpoint"].editor.line, Qt.Key.Key_Escape)
    assert not window.isVisible()
    window.show()
    assert window.rows["endpoint"].editor.line.text() == ""
    assert bench.services.preferences.current == Settings()


def test_twice_as_large_letters_fit_and_scroll(qtbot: QtBot, bench: Bench, qapp: QApplication):
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(large)
    try:
        window = opened(qtbot, bench)
        window.resize(720, 480)
        for page in range(window.pages.count()):
            window.pages.setCurrentRow(page)
            area = window.stack.currentWidget()
            for fold in area.findChildren(Fold):
                fold.button.click()
            qtbot.waitUntil(lambda area=area: area.widget().width() <= area.viewport().width())
            labels = [each for each in area.findChildren(QLabel) if each.isVisible()]
            qtbot.waitUntil(
                lambda labels=labels: all(
                    each.height() >= each.heightForWidth(each.width())
                    for each in labels
                    if each.text()
                )
            )
    finally:
        qapp.setFont(usual)


class InMemory(keyring.backend.KeyringBackend):
    """A keyring for this test alone."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def typed(qtbot: QtBot, table: QTableWidget, row: int, column: int, text: str) -> None:
    """Fill in one cell as a user does."""
    item = table.item(row, column)
    table.setCurrentItem(item)
    if table.state() is not QTableWidget.State.EditingState:
        table.editItem(item)
    line = table.viewport().findChild(QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.viewport().findChild(QLineEdit) is None)


def test_a_header_s_value_goes_to_the_keyring_and_is_never_shown_again(qtbot: QtBot, bench: Bench):
    ring = InMemory()
    keyring.set_keyring(ring)
    bench.services.preferences.set("endpoint", bench.collector.base)
    window = opened(qtbot, bench, "destination")
    editor = window.rows["headers"].editor
    secret = secrets.token_hex(16)
    editor.add.click()
    typed(qtbot, editor.table, 0, 0, "x-team")
    typed(qtbot, editor.table, 0, 1, secret)
    qtbot.waitUntil(lambda: any(secret in value for value in ring.kept.values()))
    qtbot.waitUntil(
        lambda: editor.table.item(0, 1) is not None and editor.table.item(0, 1).text() != secret
    )
    assert secret not in paths.settings_file().read_text()
    assert bench.services.preferences.destinations()[0].headers == {"x-team": secret}
    editor.add.click()
    typed(qtbot, editor.table, 1, 0, "x-place")
    typed(qtbot, editor.table, 1, 1, "here")
    qtbot.waitUntil(
        lambda: (
            bench.services.preferences.destinations()[0].headers
            == {"x-team": secret, "x-place": "here"}
        )
    )


def test_settings_outlive_the_program(qtbot: QtBot, bench: Bench, tmp_path: Path):
    window = opened(qtbot, bench, "storage")
    window.rows["keep_days"].editor.box.setValue(90)
    qtbot.waitUntil(lambda: bench.services.preferences.current.keep_days == 90)
    again = build_services(tmp_path / "cortex")
    try:
        assert again.preferences.current.keep_days == 90
    finally:
        again.close()
