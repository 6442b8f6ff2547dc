"""The settings window over the real preferences: what it shows is in force, and what is changed in
it is written.
"""

import secrets
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import keyring
import keyring.backend
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from tests.gui.desk import Bench, a_bench
from tray_app import paths
from tray_app.app import build_services
from tray_app.model.redaction import WordRule
from tray_app.model.settings import QuietHours
from tray_app.settings.declared import SETTINGS, Settings
from tray_app.ui.settings.settings_window import SettingsWindow


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with a_bench(tmp_path, address=False) as made:
        yield made


def opened(qtbot: QtBot, bench: Bench, page: str = "reporting") -> SettingsWindow:
    window = SettingsWindow(bench.services, bench.tasks)
    qtbot.addWidget(window)
    window.open_page(page)
    window.show()
    return window


def test_every_declared_setting_has_a_row_that_says_where_its_value_comes_from(
    qtbot: QtBot, bench: Bench
):
    window = opened(qtbot, bench)
    declared = {each.key for each in SETTINGS if not each.hidden}
    assert set(window.rows) == declared
    assert all(row._origin.text() for row in window.rows.values())


def test_reporting_is_switched_off_with_the_keyboard_and_written_where_cortex_reads_it(
    qtbot: QtBot, bench: Bench
):
    window = opened(qtbot, bench)
    box = window.rows["reporting"].editor.focusProxy()
    assert box.accessibleName() == "Keep crash reports on this computer"
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bench.services.preferences.current.reporting is False)
    assert "CORTEX_CRASH_REPORT" in paths.telemetry_env_file().read_text()
    qtbot.waitUntil(lambda: "turned off" in window._problems.text())


def test_an_address_is_judged_while_it_is_typed_and_tested_with_one_press(
    qtbot: QtBot, bench: Bench
):
    window = opened(qtbot, bench, "sending")
    editor = window.rows["endpoint"].editor
    assert editor.line.accessibleName() == "Collector address"
    qtbot.keyClicks(editor.line, "collector.example")
    assert "https://" in editor.verdict.text()
    editor.line.clear()
    qtbot.keyClicks(editor.line, "http://collector.example:4318")
    assert "unencrypted" in editor.verdict.text()
    editor.line.clear()
    qtbot.keyClicks(editor.line, bench.collector.base)
    assert editor.verdict.text() == f"Reports go to {bench.collector.url}"
    assert window.test.button.text() == "Test"
    window.test.button.click()
    qtbot.waitUntil(lambda: window.test.result.property("outcome") == "good")
    assert [bool(request.json["resourceLogs"]) for request in bench.collector.requests] == [
        False,
        True,
    ]
    assert "accepted an empty request" in window.test.result.text()
    assert "after it the test record" in window.test.result.text()
    assert bench.services.preferences.current.endpoint == bench.collector.base


def test_a_value_that_cannot_be_is_explained_beside_it_and_changes_nothing(
    qtbot: QtBot, bench: Bench
):
    window = opened(qtbot, bench, "sending")
    editor = window.rows["endpoint"].editor
    qtbot.keyClicks(editor.line, "grpc://collector.example:4317")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.rows["endpoint"]._fault.isVisible())
    assert bench.services.preferences.current.endpoint == ""


def test_what_the_environment_fixes_is_locked_and_says_so(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")
    with a_bench(tmp_path, address=False) as bench:
        window = opened(qtbot, bench, "sending")
        row = window.rows["endpoint"]
        assert not row.editor.isEnabled()
        assert "OTEL_EXPORTER_OTLP_ENDPOINT" in row._origin.text()


def test_a_change_made_elsewhere_appears(qtbot: QtBot, bench: Bench):
    window = opened(qtbot, bench)
    bench.services.preferences.set("sending", "never")
    qtbot.waitUntil(lambda: window.rows["sending"].editor.box.currentData() == "never")


def test_a_reset_can_be_undone(qtbot: QtBot, bench: Bench):
    bench.services.preferences.set("keep_days", 30)
    window = opened(qtbot, bench, "general")
    window.reset_button.click()
    qtbot.waitUntil(lambda: bench.services.preferences.current.keep_days == 365)
    qtbot.waitUntil(window.undo_button.isVisible)
    window.undo_button.click()
    qtbot.waitUntil(lambda: bench.services.preferences.current.keep_days == 30)


def test_quiet_hours_and_words_are_set_reset_and_brought_back(qtbot: QtBot, bench: Bench):
    window, preferences = opened(qtbot, bench, "notifications"), bench.services.preferences
    hours = window.rows["quiet_hours"].editor
    hours.box.click()
    night = QuietHours(time(22), time(7))
    qtbot.waitUntil(lambda: preferences.current.quiet_hours == night)
    window.open_page("privacy")
    words = window.rows["redaction_words"].editor
    words.add.click()
    typed(qtbot, words.table, 0, 0, "Zauberberg")
    qtbot.waitUntil(lambda: preferences.current.redaction_words == (WordRule("Zauberberg"),))
    window.reset_button.click()
    qtbot.waitUntil(lambda: preferences.current == Settings())
    qtbot.waitUntil(lambda: not hours.box.isChecked())
    qtbot.waitUntil(window.undo_button.isVisible)
    window.undo_button.click()
    qtbot.waitUntil(lambda: preferences.current.quiet_hours == night)
    qtbot.waitUntil(lambda: preferences.current.redaction_words == (WordRule("Zauberberg"),))
    qtbot.waitUntil(hours.box.isChecked)
    hours.box.click()
    qtbot.waitUntil(lambda: preferences.current.quiet_hours is None)


def test_choosing_always_asks_about_the_reports_that_are_already_here(qtbot: QtBot, bench: Bench):
    window = opened(qtbot, bench)
    box = window.rows["sending"].editor.box
    assert box.accessibleName() == "Sending"
    box.setCurrentIndex(box.findData("always"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: "never sent" in window._undo_text.text())
    assert bench.collector.requests == []


def test_rules_are_tried_on_a_line_and_their_hits_counted(qtbot: QtBot, bench: Bench):
    bench.services.preferences.set(
        "redaction_words", [{"word": "Zauberberg", "substitute": "<project>"}]
    )
    window = opened(qtbot, bench, "privacy")
    qtbot.keyClicks(window.words.sample, "Zauberberg crashed for anna@web.de")
    qtbot.waitUntil(lambda: "<project>" in window.words.result.toPlainText())
    assert "anna@web.de" not in window.words.result.toPlainText()
    assert "hit 1 time" in window.words.counted.text()


def test_a_muted_kind_is_listed_with_the_way_back(qtbot: QtBot, bench: Bench):
    group = bench.services.reports.find(bench.ids[0]).group
    bench.services.reports.mute(group)
    window = opened(qtbot, bench, "notifications")
    qtbot.waitUntil(lambda: window.mutes.list.count() == 1)
    window.mutes.list.setCurrentRow(0)
    window.mutes.unmute.click()
    qtbot.waitUntil(lambda: bench.services.reports.mutes() == [])


def test_the_list_of_what_may_leave_gives_each_field_a_reason(qtbot: QtBot, bench: Bench):
    window = opened(qtbot, bench, "privacy")
    tree = window.fields.tree
    assert tree.topLevelItemCount() > 20
    assert all(tree.topLevelItem(row).text(1) for row in range(tree.topLevelItemCount()))


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
    window = opened(qtbot, bench, "sending")
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
