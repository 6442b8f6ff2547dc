"""The first page: shown once, and nothing is sent without the user's word."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.desk import Bench, a_bench
from tray_app.app import build_services
from tray_app.model.consent import Policy
from tray_app.settings.declared import Settings
from tray_app.ui.welcome.state import FirstAnswer, changes
from tray_app.ui.welcome.welcome import WelcomeDialog


def opened(qtbot: QtBot, bench: Bench) -> WelcomeDialog:
    dialog = WelcomeDialog(bench.services, bench.tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bench.services.preferences.current.welcomed)
    return dialog


def test_done_as_it_stands_keeps_everything_here(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    assert dialog.keep.isChecked()
    dialog.done_button.click()
    assert not dialog.isVisible()
    assert bench.services.preferences.current == Settings(welcomed=True)


def test_escape_changes_nothing(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    qtbot.keyClicks(dialog.address, bench.collector.base)
    dialog.policy.buttons["always"].click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert bench.services.preferences.current == Settings(welcomed=True)


def test_it_counts_as_shown_even_where_the_program_ends_before_it_is_closed(
    qtbot: QtBot, bench: Bench, tmp_path: Path
):
    opened(qtbot, bench)
    again = build_services(tmp_path / "cortex")
    try:
        assert again.preferences.current.welcomed
    finally:
        again.close()


def test_where_reports_are_read_from_is_said(qtbot: QtBot, bench: Bench, tmp_path: Path):
    dialog = opened(qtbot, bench)
    folder = tmp_path / "cortex" / "telemetry"
    qtbot.waitUntil(lambda: dialog.folder.help.text().replace("\u200b", "") == str(folder))
    assert dialog.folder.fault.text() == ""


@pytest.mark.skipif(os.name == "nt", reason="a backslash parts folders here")
def test_long_names_and_backslashes_in_a_path_wrap(qtbot: QtBot, tmp_path: Path):
    long = "\\".join(["C:", "Users", *["a-rather-long-name"] * 4, "n" * 90])
    with a_bench(tmp_path / long) as bench:
        dialog = opened(qtbot, bench)
        qtbot.waitUntil(lambda: "a-rather-long-name" in dialog.folder.help.text())
        assert dialog.folder.help.minimumSizeHint().width() < dialog.width() / 2


def test_without_cortex_another_folder_can_be_chosen(qtbot: QtBot, bench: Bench, tmp_path: Path):
    elsewhere = tmp_path / "elsewhere"
    services = build_services()  # nobody names a folder, and this home has none
    dialog = WelcomeDialog(services, bench.tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    try:
        qtbot.waitUntil(lambda: "Cortex was not found" in dialog.folder.fault.text())
        (elsewhere / "telemetry").mkdir(parents=True)
        dialog.use_folder(str(elsewhere))
        folder = str(elsewhere / "telemetry")
        qtbot.waitUntil(lambda: dialog.folder.help.text().replace("\u200b", "") == folder)
        assert dialog.folder.fault.text() == ""
    finally:
        services.close()


def test_a_destination_is_set_and_still_nothing_is_sent(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    assert not dialog.policy.isEnabled()
    qtbot.keyClicks(dialog.address, bench.collector.base)
    assert dialog.send.isChecked()
    assert dialog.policy.isEnabled()
    dialog.done_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert bench.services.preferences.current == Settings(
        welcomed=True, endpoint=bench.collector.base
    )
    assert bench.services.outbox.queue() == []
    assert bench.collector.requests == []


@pytest.mark.parametrize("typed", ["", "collector.example"])
def test_an_address_that_cannot_be_keeps_the_page_open(qtbot: QtBot, bench: Bench, typed: str):
    dialog = opened(qtbot, bench)
    dialog.send.click()
    qtbot.keyClicks(dialog.address, typed)
    dialog.done_button.click()
    assert dialog.isVisible()
    assert dialog.fault.isVisible()
    assert bench.services.preferences.current.endpoint == ""


def test_the_policy_is_changed_last():
    wanted = changes(FirstAnswer(True, " https://c.example ", Policy.ALWAYS, True), FirstAnswer())
    assert list(wanted.items()) == [
        ("autostart", True),
        ("endpoint", "https://c.example"),
        ("sending", Policy.ALWAYS),
    ]
    kept = FirstAnswer(False, "https://c.example", Policy.ALWAYS)
    assert "endpoint" not in changes(kept, FirstAnswer())
