"""The question before anything leaves, asked by a real window over real services."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QTextCursor
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from tests.builders import an_envelope
from tests.gui.desk import Bench, a_bench
from tray_app.model.query import State
from tray_app.ui.dialogs.consent import ConsentDialog
from tray_app.ui.state.consent import Stage, Trouble


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with a_bench(
        tmp_path,
        an_envelope(message="mail anna.schmidt@web.de", created_at="2026-11-23T20:00:00.000Z"),
        an_envelope(message="second", created_at="2026-11-23T20:01:00.000Z", time_ns=1_795_464_588_069_000_000),
    ) as made:
        yield made


class AskedByTheDesktop(QCloseEvent):
    """What the button in a window's frame brings about."""

    def spontaneous(self) -> bool:
        return True


def opened(qtbot: QtBot, bench: Bench, *ids: str) -> ConsentDialog:
    dialog = ConsentDialog(bench.services, bench.tasks, ids or bench.ids[-1:])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.form.loaded and (dialog.form.draft is not None or not dialog.form.destinations))
    return dialog


def test_what_is_on_the_screen_is_what_arrives(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    shown = dialog.preview.text_view.toPlainText()
    assert "<email-1>" in shown
    dialog.send_button.click()
    bench.collector.wait_for(1)
    assert bench.collector.requests[0].body == shown.encode()
    qtbot.waitUntil(lambda: dialog.form.stage is Stage.SENT)
    assert dialog.form.draft is not None
    assert hashlib.sha256(shown.encode()).hexdigest() == dialog.form.draft.sha256
    assert dialog.outcome.title.text() == "Delivered. Thank you."


def test_names_focus_and_default_button_are_as_people_and_screen_readers_expect(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    assert dialog.windowTitle() == "Send crash report?"
    assert dialog.side.comment.accessibleName() == "Comment"
    assert dialog.preview.text_view.accessibleName() == "Exactly what is sent"
    assert dialog.send_button.text().replace("&", "") == "Send"
    assert dialog.decline_button.text().replace("&", "") == "Don't send"
    assert dialog.focusWidget() is dialog.side.comment
    assert not dialog.send_button.isDefault()
    assert not dialog.send_button.autoDefault()


def test_the_comment_and_the_left_out_part_follow_at_once(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    qtbot.keyClicks(dialog.side.comment, "it was raining")
    assert not dialog.send_button.isEnabled()
    qtbot.waitUntil(lambda: "it was raining" in dialog.preview.text_view.toPlainText())
    assert dialog.send_button.isEnabled()
    assert "ModelsUsecases" in dialog.preview.text_view.toPlainText()
    rows = [dialog.side.parts.topLevelItem(row) for row in range(dialog.side.parts.topLevelItemCount())]
    stack = next(item for item in rows if item.data(0, Qt.ItemDataRole.UserRole) == "stack")
    stack.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: "ModelsUsecases" not in dialog.preview.text_view.toPlainText())


def test_an_undeclared_part_is_listed_switched_off_and_can_be_switched_on(qtbot: QtBot, tmp_path: Path):
    envelope = json.loads(an_envelope())
    attribute = {"key": "cwd", "value": {"stringValue": "/srv/somewhere"}}
    envelope["event"]["resourceLogs"][0]["resource"]["attributes"].append(attribute)
    with a_bench(tmp_path, json.dumps(envelope).encode()) as bench:
        dialog = opened(qtbot, bench)

        def part(key: str) -> QTreeWidgetItem:
            listed = dialog.side.parts
            items = [listed.topLevelItem(row) for row in range(listed.topLevelItemCount())]
            return next(item for item in items if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == key)

        item = part("resource.cwd")
        assert item.checkState(0) is Qt.CheckState.Unchecked
        assert item.text(0) == "cwd (not declared) ⚠"
        assert "not sent unless you allow it" in item.data(0, Qt.ItemDataRole.AccessibleDescriptionRole)
        assert "/srv/somewhere" not in dialog.preview.text_view.toPlainText()
        item.setCheckState(0, Qt.CheckState.Checked)
        qtbot.waitUntil(lambda: "/srv/somewhere" in dialog.preview.text_view.toPlainText())
        assert part("resource.cwd").checkState(0) is Qt.CheckState.Checked
        part("resource.cwd").setCheckState(0, Qt.CheckState.Unchecked)
        qtbot.waitUntil(lambda: "/srv/somewhere" not in dialog.preview.text_view.toPlainText())
        dialog.decline_button.click()


def test_a_replacement_is_taken_back_and_made_again(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    listed = dialog.preview.list
    item = next(
        listed.topLevelItem(row)
        for row in range(listed.topLevelItemCount())
        if listed.topLevelItem(row).text(0) == "<email-1>"
    )
    item.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: "anna.schmidt@web.de" in dialog.preview.text_view.toPlainText())
    item = next(
        listed.topLevelItem(row)
        for row in range(listed.topLevelItemCount())
        if listed.topLevelItem(row).text(0) == "<email-1>"
    )
    assert item.checkState(0) is Qt.CheckState.Unchecked
    item.setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: "anna.schmidt@web.de" not in dialog.preview.text_view.toPlainText())


def test_selected_text_is_hidden_here_and_for_ever(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    view = dialog.preview.text_view
    place = view.toPlainText().index("startModel")
    cursor = view.textCursor()
    cursor.setPosition(place)
    cursor.setPosition(place + len("startModel"), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert dialog.preview.hide_button.isEnabled()
    dialog.preview.always_button.click()
    qtbot.waitUntil(lambda: "startModel" not in view.toPlainText())
    qtbot.waitUntil(lambda: bool(bench.services.preferences.value("redaction_words")))
    assert bench.services.preferences.value("redaction_words")[0]["word"] == "startModel"


def test_line_breaks_for_reading_stay_on_the_screen(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    dialog.preview.breaks.setChecked(True)
    shown = dialog.preview.text_view.toPlainText()
    assert len(shown.splitlines()) > 20
    dialog.send_button.click()
    bench.collector.wait_for(1)
    assert b"\n" not in bench.collector.requests[0].body
    assert json.loads(shown) == bench.collector.requests[0].json


@pytest.mark.parametrize("how", ["button", "escape", "close"])
def test_every_way_out_but_send_sends_nothing_and_is_remembered(qtbot: QtBot, bench: Bench, how: str):
    dialog = opened(qtbot, bench)
    report_id = bench.ids[-1]
    if how == "button":
        dialog.decline_button.click()
    elif how == "escape":
        qtbot.keyClick(dialog.side.comment, Qt.Key.Key_Escape)
    else:
        dialog.closeEvent(AskedByTheDesktop())
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(lambda: bench.services.outgoing.states().get(report_id) is State.DECLINED)
    assert bench.collector.requests == []


def test_the_program_s_end_decides_nothing(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    dialog.close()
    assert not dialog.isVisible()
    bench.tasks.close()
    assert dict(bench.services.outgoing.states()) == {}


def test_without_an_address_it_says_so_and_refuses_nothing(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, address=False) as bench:
        dialog = opened(qtbot, bench)
        assert dialog.form.trouble is Trouble.NO_DESTINATION
        assert not dialog.send_button.isEnabled()
        assert "address" in dialog.send_button.accessibleDescription()
        qtbot.waitUntil(lambda: "resourceLogs" in dialog.preview.text_view.toPlainText())
        asked: list[str] = []
        dialog.settings_asked.connect(asked.append)
        dialog._settings_button.click()
        assert asked == ["sending"]
        dialog.close()
        assert dict(bench.services.outgoing.states()) == {}


def test_an_address_that_is_set_meanwhile_is_offered_at_once(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, address=False) as bench:
        dialog = opened(qtbot, bench)
        bench.services.preferences.set("endpoint", bench.collector.base)
        qtbot.waitUntil(dialog.send_button.isEnabled)
        dialog.decline_button.click()


def test_when_reporting_is_off_it_says_why_and_nothing_can_be_sent(qtbot: QtBot, bench: Bench):
    bench.services.preferences.set("reporting", False)
    dialog = opened(qtbot, bench)
    assert dialog.form.trouble is Trouble.BLOCKED
    assert not dialog.send_button.isEnabled()
    assert "reporting is turned off" in dialog._why.text()
    dialog.close()


def test_of_several_reports_only_the_ticked_ones_leave(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench, *bench.ids)
    qtbot.waitUntil(lambda: "second" in dialog.side.reports.item(0).text())
    dialog.side.reports.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(dialog.send_button.isEnabled)
    dialog.send_button.click()
    bench.collector.wait_for(1)
    qtbot.waitUntil(lambda: dialog.form.stage is Stage.SENT)
    qtbot.waitUntil(lambda: bench.services.outgoing.states().get(bench.ids[0]) is State.DECLINED)
    assert bench.collector.uids == [bench.ids[1]]


def test_a_refusal_of_the_server_is_told_in_its_words_and_the_bytes_can_be_kept(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, script=(400,)) as bench:
        dialog = opened(qtbot, bench)
        dialog.send_button.click()
        qtbot.waitUntil(lambda: dialog.form.stage is Stage.FAILED)
        qtbot.waitUntil(lambda: dialog.outcome.save.isVisible())
        assert "refused" in dialog.outcome.title.text()
        dialog.outcome.retry.click()
        qtbot.waitUntil(lambda: dialog.form.stage is Stage.SENT)


def test_choosing_always_leaves_older_reports_alone_and_asks_about_them(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    from tray_app.model.consent import Policy

    dialog._policy_buttons[Policy.ALWAYS].click()
    dialog.send_button.click()
    qtbot.waitUntil(lambda: "never sent" in dialog._why.text())
    assert bench.services.preferences.value("sending") == "always"
    bench.collector.wait_for(1)
    assert bench.collector.uids == [bench.ids[1]]


def test_the_contact_goes_along_only_when_ticked(qtbot: QtBot, bench: Bench):
    bench.services.preferences.set("contact", "anna@example.org")
    dialog = opened(qtbot, bench)
    assert "anna@example.org" not in dialog.preview.text_view.toPlainText()
    dialog.side.include_contact.setChecked(True)
    qtbot.waitUntil(lambda: "anna@example.org" in dialog.preview.text_view.toPlainText())


def test_the_comparison_shows_the_original_beside_the_placeholder(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    dialog.preview.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "anna.schmidt@web.de" in dialog.preview.difference.toPlainText())
    assert "+ " in dialog.preview.difference.toPlainText()
