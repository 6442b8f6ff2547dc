"""The question before anything leaves, asked by a real window over real services."""

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QTextCursor
from PySide6.QtWidgets import QMessageBox, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from tests.builders import an_envelope
from tests.collector import attributes, records
from tests.gui.desk import Bench, a_bench
from tray_app.model.state import DeliveryState
from tray_app.ui.consent.consent_dialog import ConsentDialog
from tray_app.ui.consent.state import Stage, Trouble
from tray_app.ui.consent.text_editor import TextEditor


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with a_bench(
        tmp_path,
        an_envelope(message="mail anna.schmidt@web.de", created_at="2026-11-23T20:00:00.000Z"),
        an_envelope(
            message="second",
            created_at="2026-11-23T20:01:00.000Z",
            time_ns=1_795_464_588_069_000_000,
        ),
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
    qtbot.waitUntil(
        lambda: (
            dialog.form.loaded and (dialog.form.draft is not None or not dialog.form.destinations)
        )
    )
    return dialog


def test_what_is_on_the_screen_is_what_arrives(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    shown = dialog.preview.text_view.toPlainText()
    assert "<email-1>" in shown
    dialog.send_button.click()
    bench.collector.wait_for(1)
    assert bench.collector.requests[0].json == json.loads(shown)
    qtbot.waitUntil(lambda: dialog.form.stage is Stage.SENT)
    assert dialog.form.draft is not None
    assert hashlib.sha256(bench.collector.requests[0].body).hexdigest() == dialog.form.draft.sha256
    assert dialog.outcome.title.text() == "Delivered. Thank you."


def test_names_focus_and_default_button_are_as_people_and_screen_readers_expect(
    qtbot: QtBot, bench: Bench
):
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
    rows = [
        dialog.side.parts.topLevelItem(row) for row in range(dialog.side.parts.topLevelItemCount())
    ]
    stack = next(item for item in rows if item.data(0, Qt.ItemDataRole.UserRole) == "stack")
    stack.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: "ModelsUsecases" not in dialog.preview.text_view.toPlainText())


def test_an_undeclared_part_is_listed_switched_off_and_can_be_switched_on(
    qtbot: QtBot, tmp_path: Path
):
    envelope = json.loads(an_envelope())
    attribute = {"key": "cwd", "value": {"stringValue": "/srv/somewhere"}}
    envelope["event"]["resourceLogs"][0]["resource"]["attributes"].append(attribute)
    with a_bench(tmp_path, json.dumps(envelope).encode()) as bench:
        dialog = opened(qtbot, bench)

        def part(key: str) -> QTreeWidgetItem:
            listed = dialog.side.parts
            items = [listed.topLevelItem(row) for row in range(listed.topLevelItemCount())]
            return next(
                item
                for item in items
                if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == key
            )

        item = part("resource.cwd")
        assert item.checkState(0) is Qt.CheckState.Unchecked
        assert item.text(0) == "cwd (not declared) ⚠"
        assert "not sent unless you allow it" in item.data(
            0, Qt.ItemDataRole.AccessibleDescriptionRole
        )
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
    qtbot.waitUntil(lambda: bool(bench.services.preferences.current.redaction_words))
    assert bench.services.preferences.current.redaction_words[0].word == "startModel"


def test_line_breaks_for_reading_stay_on_the_screen(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    dialog.preview.breaks.setChecked(True)
    shown = dialog.preview.text_view.toPlainText()
    assert len(shown.splitlines()) > 20
    dialog.send_button.click()
    bench.collector.wait_for(1)
    assert json.loads(shown) == bench.collector.requests[0].json


@pytest.mark.parametrize("how", ["not now", "escape", "close"])
@pytest.mark.parametrize("count", [1, 2])
def test_dismissing_decides_nothing(qtbot: QtBot, bench: Bench, how: str, count: int):
    dialog = opened(qtbot, bench, *bench.ids[:count])
    if how == "not now":
        dialog.later_button.click()
    elif how == "escape":
        qtbot.keyClick(dialog.side.comment, Qt.Key.Key_Escape)
    else:
        dialog.closeEvent(AskedByTheDesktop())
    qtbot.waitUntil(lambda: not dialog.isVisible())
    bench.tasks.close()
    assert dict(bench.services.outbox.states()) == {}
    assert bench.collector.requests == []


def test_the_button_declines_and_that_is_remembered(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    dialog.decline_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(
        lambda: bench.services.outbox.states().get(bench.ids[-1]) is DeliveryState.DECLINED
    )
    assert bench.collector.requests == []


def test_declining_several_is_asked_first(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench, *bench.ids)
    dialog.decline_button.click()
    box = dialog.findChild(QMessageBox)
    assert box.text() == "Decline 2 reports?"
    assert dialog.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not box.isVisible())
    assert dialog.isVisible()
    assert dict(bench.services.outbox.states()) == {}
    dialog.decline_button.click()
    box = dialog.findChildren(QMessageBox)[-1]
    next(each for each in box.buttons() if each.text().replace("&", "") == "Don't send").click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(
        lambda: list(bench.services.outbox.states().values()) == [DeliveryState.DECLINED] * 2
    )


def test_what_was_delivered_is_sent_again_only_after_a_question(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    dialog.send_button.click()
    qtbot.waitUntil(lambda: dialog.form.stage is Stage.SENT)
    again = opened(qtbot, bench)
    qtbot.waitUntil(again.send_button.isEnabled)
    assert again._why.text() == "Delivered just now. Send again?"
    assert again.send_button.text().replace("&", "") == "Send again"
    qtbot.keyClick(again.side.comment, Qt.Key.Key_Escape)
    assert len(bench.collector.requests) == 1
    again = opened(qtbot, bench)
    qtbot.waitUntil(again.send_button.isEnabled)
    again.send_button.click()
    bench.collector.wait_for(2)
    qtbot.waitUntil(lambda: again.form.stage is Stage.SENT)


def test_of_several_what_was_delivered_is_skipped_and_that_is_said(qtbot: QtBot, bench: Bench):
    first = opened(qtbot, bench)
    first.send_button.click()
    qtbot.waitUntil(lambda: first.form.stage is Stage.SENT)
    dialog = opened(qtbot, bench, *bench.ids)
    qtbot.waitUntil(dialog.send_button.isEnabled)
    said = re.fullmatch(
        r"1 report will be sent, about (.*) kB, 1 already delivered and skipped\.",
        dialog._why.text(),
    )
    assert said is not None, dialog._why.text()
    assert dialog.form.draft is not None
    assert float(said.group(1)) == pytest.approx(len(dialog.form.draft.body) / 1000, abs=0.2)
    dialog.send_button.click()
    bench.collector.wait_for(2)
    qtbot.waitUntil(lambda: dialog.form.stage is Stage.SENT)
    assert bench.collector.uids == [bench.ids[1], bench.ids[0]]
    nothing = opened(qtbot, bench, *bench.ids)
    qtbot.waitUntil(lambda: "All of them were delivered" in nothing._why.text())
    assert not nothing.send_button.isEnabled()
    assert len(bench.collector.requests) == 2


def test_without_an_address_it_says_so_and_refuses_nothing(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, address=False) as bench:
        dialog = opened(qtbot, bench)
        assert dialog.form.trouble is Trouble.NO_DESTINATION
        assert not dialog.send_button.isEnabled()
        assert "address" in dialog.send_button.accessibleDescription()
        qtbot.waitUntil(lambda: "resourceLogs" in dialog.preview.text_view.toPlainText())
        assert dialog.side.parts.topLevelItemCount() > 5
        dialog.preview.edit_button.click()
        qtbot.waitUntil(lambda: dialog.editor is not None)
        dialog.editor.reject()
        asked: list[str] = []
        dialog.settings_asked.connect(asked.append)
        dialog._settings_button.click()
        assert asked == ["sending"]
        dialog.close()
        assert dict(bench.services.outbox.states()) == {}


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
    assert bench.collector.uids == [bench.ids[1]]
    assert bench.ids[0] not in bench.services.outbox.states(), (
        "what was not ticked is not decided on"
    )


def test_a_refusal_of_the_server_is_told_in_its_words_and_the_bytes_can_be_kept(
    qtbot: QtBot, tmp_path: Path
):
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
    assert bench.services.preferences.current.sending == "always"
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


def editor_of(qtbot: QtBot, dialog: ConsentDialog) -> TextEditor:
    qtbot.waitUntil(dialog.preview.edit_button.isEnabled)
    dialog.preview.edit_button.click()
    qtbot.waitUntil(lambda: dialog.editor is not None and dialog.editor.isVisible())
    assert dialog.editor is not None
    return dialog.editor


def write(editor: TextEditor, part: str, text: str) -> None:
    editor.parts[part].text.selectAll()
    editor.parts[part].text.insertPlainText(text)


def test_an_edited_text_is_marked_shown_at_once_and_sent_and_nothing_stored_changes(
    qtbot: QtBot, bench: Bench
):
    stored = bench.services.reports.stored(bench.ids[-1])
    dialog = opened(qtbot, bench)
    editor = editor_of(qtbot, dialog)
    part = editor.parts["message"]
    assert part.text.toPlainText() == "mail <email-1>"
    assert (part.status.text(), part.reset.isEnabled()) == ("Not changed", False)
    write(editor, "message", "write to max.muster@gmx.de")
    assert part.status.text() == "1 line changed"
    assert part.text.extraSelections()
    assert not dialog.send_button.isEnabled(), "what is on the screen is not yet what would be sent"
    qtbot.waitUntil(lambda: "write to <email-2>" in dialog.preview.text_view.toPlainText())
    assert "max.muster" not in dialog.preview.text_view.toPlainText()
    editor.use.click()
    qtbot.waitUntil(lambda: dialog.editor is None)
    assert "You edited: Error message" in dialog.preview._notice.text()
    texts = [
        dialog.side.parts.topLevelItem(row).text(0)
        for row in range(dialog.side.parts.topLevelItemCount())
    ]
    assert "Error message (edited) ⚠" in texts
    dialog.preview.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "write to <email-2>" in dialog.preview.difference.toPlainText())
    assert "anna.schmidt@web.de" in dialog.preview.difference.toPlainText()
    shown = dialog.preview.text_view.toPlainText()
    dialog.send_button.click()
    bench.collector.wait_for(1)
    assert bench.collector.requests[0].json == json.loads(shown)
    [record] = records(bench.collector.requests[0].json)
    assert attributes(record)["cortex.report.edited"] == ["message"]
    assert bench.services.reports.stored(bench.ids[-1]) == stored


def test_cancel_and_reset_take_an_edit_back(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    exact = dialog.preview.text_view.toPlainText()
    editor = editor_of(qtbot, dialog)
    write(editor, "stack", "mine alone")
    qtbot.waitUntil(lambda: "mine alone" in dialog.preview.text_view.toPlainText())
    editor.parts["stack"].reset.click()
    qtbot.waitUntil(lambda: dialog.preview.text_view.toPlainText() == exact)
    write(editor, "stack", "mine alone")
    editor.use.click()
    qtbot.waitUntil(lambda: "mine alone" in dialog.preview.text_view.toPlainText())
    editor = editor_of(qtbot, dialog)
    assert editor.parts["stack"].text.toPlainText() == "mine alone"
    write(editor, "message", "other")
    qtbot.waitUntil(lambda: '"other"' in dialog.preview.text_view.toPlainText())
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: '"other"' not in dialog.preview.text_view.toPlainText())
    assert "mine alone" in dialog.preview.text_view.toPlainText(), "what was agreed to before stays"
    assert dialog.isVisible()
    dialog.decline_button.click()


def test_an_emptied_text_can_be_brought_back(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    editor = editor_of(qtbot, dialog)
    write(editor, "message", "")
    qtbot.waitUntil(lambda: dialog.form.is_current and dialog.form.draft.edited == ("message",))
    editor.use.click()
    editor = editor_of(qtbot, dialog)
    assert editor.parts["message"].text.toPlainText() == ""
    editor.parts["message"].reset.click()
    assert editor.parts["message"].text.toPlainText() == "mail <email-1>"
    editor.parts["message"].text.undo()
    assert editor.parts["message"].text.toPlainText() == ""
    editor.close()
    dialog.decline_button.click()


def test_of_several_reports_each_keeps_its_own_text(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench, *bench.ids)
    qtbot.waitUntil(lambda: "second" in dialog.side.reports.item(0).text())
    editor = editor_of(qtbot, dialog)
    write(editor, "message", "changed alone")
    editor.use.click()
    qtbot.waitUntil(lambda: "changed alone" in dialog.preview.text_view.toPlainText())
    dialog.side.reports.setCurrentRow(1)
    qtbot.waitUntil(lambda: "mail <email-1>" in dialog.preview.text_view.toPlainText())
    assert "changed alone" not in dialog.preview.text_view.toPlainText()
    qtbot.waitUntil(dialog.send_button.isEnabled)
    dialog.send_button.click()
    bench.collector.wait_for(2)
    sent = {
        request.uid: attributes(records(request.json)[0]) for request in bench.collector.requests
    }
    assert sent[bench.ids[0]]["message"] == "changed alone"
    assert sent[bench.ids[0]]["cortex.report.edited"] == ["message"]
    assert "cortex.report.edited" not in sent[bench.ids[1]]


def test_a_text_too_long_to_type_in_says_so_and_can_be_left_out(qtbot: QtBot, tmp_path: Path):
    stack = "TypeError: x\n" + "    at work (/opt/cortex/dist/work.js:4:12)\n" * 8000
    with a_bench(tmp_path, an_envelope(message="\u202ex\r\ny", stack=stack)) as bench:
        dialog = opened(qtbot, bench)
        editor = editor_of(qtbot, dialog)
        assert not editor.parts["stack"].text.isEnabled()
        assert "leave out the whole part" in editor.parts["stack"].status.text()
        assert editor.parts["message"].text.toPlainText() == "␦x\ny"
        editor.use.click()
        assert dialog.form.edits == {}
        dialog.decline_button.click()


def test_a_report_without_any_text_says_that_there_is_nothing_to_edit(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, an_envelope(message="", stack="")) as bench:
        dialog = opened(qtbot, bench)
        qtbot.waitUntil(dialog.preview.edit_button.isEnabled)
        dialog.preview.edit_button.click()
        qtbot.waitUntil(lambda: "no text that could be edited" in dialog._why.text())
        assert dialog.editor is None
        dialog.decline_button.click()


def test_with_never_a_person_can_send_and_is_told_that_it_stays_so(qtbot: QtBot, bench: Bench):
    bench.services.preferences.set("sending", "never")
    dialog = opened(qtbot, bench)
    assert (
        "Nothing is sent by itself. What you agree to here is sent all the same."
        in dialog._next_hint.text()
    )
    assert dialog._next_hint.isVisible()
    dialog.send_button.click()
    bench.collector.wait_for(1)
    qtbot.waitUntil(lambda: dialog.form.stage is Stage.SENT)
    assert bench.services.preferences.current.sending == "never"
