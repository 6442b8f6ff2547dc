"""The question before anything leaves, asked by a real window over real services."""

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from tests.builders import an_envelope
from tests.collector import Collector, Reply, attributes, records
from tests.gui.desk import Bench, a_bench, a_question, heard
from tray_app.model.query import Query
from tray_app.model.state import DeliveryState
from tray_app.ui.consent.asked import Stage, Trouble
from tray_app.ui.consent.consent_dialog import ConsentDialog
from tray_app.ui.consent.details_dialog import DetailsDialog
from tray_app.ui.consent.state import Page
from tray_app.ui.consent.text_editor import TextEditor

NOBODY = "http://127.0.0.1:9"
"""An address at which nothing listens."""


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
    dialog = a_question(bench, ids or bench.ids[-1:])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(
        lambda: (
            dialog.form.loaded
            and dialog.form.arrivals is not None
            and (dialog.form.is_current or not dialog.form.destinations)
        )
    )
    return dialog


def details_of(qtbot: QtBot, dialog: ConsentDialog, page: str = "Exact data") -> DetailsDialog:
    dialog.facts.details.click()
    details = dialog.details
    assert details is not None
    qtbot.waitUntil(details.isVisible)
    show_page(details, page)
    return details


def show_page(details: DetailsDialog, page: str) -> None:
    names = [details.tabs.tabText(place) for place in range(details.tabs.count())]
    details.tabs.setCurrentIndex(names.index(page))


def sent(qtbot: QtBot, dialog: ConsentDialog) -> str:
    """Press *Send*, and return what is said when the dialog has closed."""
    said: list[str] = []
    dialog.said.connect(said.append)
    qtbot.waitUntil(dialog.foot.send.isEnabled)
    dialog.foot.send.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    [words] = said
    return words


def shown_words(dialog: ConsentDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def offered(dialog: ConsentDialog) -> list[str]:
    """The buttons that can be seen, as they are read."""
    buttons = (each for each in dialog.findChildren(QPushButton) if each.isVisible())
    return [each.text().replace("&", "") for each in buttons]


def part_of(details: DetailsDialog, key: str) -> QTreeWidgetItem:
    listed = details.parts.parts
    tops = [listed.topLevelItem(row) for row in range(listed.topLevelItemCount())]
    items = [top.child(row) for top in tops for row in range(top.childCount())]
    return next(each for each in items if each.data(0, Qt.ItemDataRole.UserRole) == key)


def hidden_of(details: DetailsDialog, placeholder: str) -> QTreeWidgetItem:
    listed = details.hidden.list
    items = [listed.topLevelItem(row) for row in range(listed.topLevelItemCount())]
    return next(each for each in items if each.text(1) == placeholder)


def test_what_is_shown_is_what_arrives(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    details = details_of(qtbot, dialog)
    shown = details.exact.text_view.toPlainText()
    assert "<email-1>" in shown
    details.accept()
    draft = dialog.form.draft
    assert draft is not None
    assert sent(qtbot, dialog) == f"Delivered to {bench.collector.base.removeprefix('http://')}"
    [request] = bench.collector.requests
    assert request.json == json.loads(shown)
    assert request.body == draft.body
    assert hashlib.sha256(request.body).hexdigest() == draft.sha256


def test_the_first_view_says_what_where_how_much_and_what_is_hidden(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    host = bench.collector.base.removeprefix("http://")
    qtbot.waitUntil(lambda: "crashed" in shown_words(dialog))
    words = shown_words(dialog)
    assert "The Cortex command line crashed" in words
    assert "TypeError: mail <email-1>" in words, "what would be hidden is not shown here either"
    assert re.search(rf"To {re.escape(host)} · 1\.\d kB", words), words
    assert "Error, stack, model, hardware, versions" in words
    assert "1 name or path hidden" in words
    assert dialog.comment.text.placeholderText() == f"Whoever runs {host} can read this."
    assert offered(dialog) == ["Details…", "Don't send", "Not now", "Send"]
    assert dialog.width() <= 520
    assert dialog.height() <= 400


def test_a_known_cause_is_named_in_plain_words(qtbot: QtBot, tmp_path: Path):
    oom = an_envelope(source="cortex-cpp", message="CUDA error: out of memory")
    with a_bench(tmp_path, oom) as bench:
        dialog = opened(qtbot, bench)
        qtbot.waitUntil(lambda: "Out of GPU memory" in shown_words(dialog))
        assert "CUDA" not in shown_words(dialog)
        dialog.reject()


def test_names_focus_and_default_button_are_as_people_and_screen_readers_expect(
    qtbot: QtBot, bench: Bench
):
    dialog = opened(qtbot, bench)
    assert dialog.windowTitle() == heard(dialog) == "Send this crash report?"
    assert heard(dialog.comment.text) == "What were you doing?"
    assert dialog.ticks.include.accessibleName() == "Include my e-mail address"
    assert dialog.focusWidget() is dialog.comment.text
    assert dialog.foot.send.isDefault()
    qtbot.keyClick(dialog.comment.text, Qt.Key.Key_Return)
    assert dialog.form.stage is Stage.ASKING, "Enter in the comment is a new line"
    names = []
    while not names or QApplication.focusWidget() is not dialog.comment.text:
        qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        focused = dialog.focusWidget()
        names.append(heard(focused))
        if dialog.focusWidget() is dialog.comment.text:
            break
    assert names[:-1] == [
        "Details…",
        "Include my e-mail address",
        "Send future reports automatically",
        "Don't send",
        "Not now",
        "Send",
    ]
    details = details_of(qtbot, dialog)
    assert details.exact.text_view.accessibleName() == "Exact data"
    qtbot.keyClick(details, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.details is None)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.facts.details


def test_the_comment_and_the_left_out_part_follow_at_once(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    qtbot.keyClicks(dialog.comment.text, "it was raining")
    assert not dialog.foot.send.isEnabled()
    qtbot.waitUntil(dialog.foot.send.isEnabled)
    details = details_of(qtbot, dialog)
    view = details.exact.text_view
    qtbot.waitUntil(lambda: "it was raining" in view.toPlainText())
    assert "ModelsUsecases" in view.toPlainText()
    show_page(details, "Included")
    assert part_of(details, "comment").parent().text(0) == "You"
    part_of(details, "stack").setCheckState(0, Qt.CheckState.Unchecked)
    show_page(details, "Exact data")
    qtbot.waitUntil(lambda: "ModelsUsecases" not in view.toPlainText())
    details.accept()
    qtbot.waitUntil(lambda: "Error, model, hardware, versions" in shown_words(dialog))


def test_a_whole_group_is_left_out_by_one_tick(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    details = details_of(qtbot, dialog, "Included")
    group = part_of(details, "resource.cpu").parent()
    assert group.text(0) == "Computer"
    group.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: dialog.form.is_current and not part_included(dialog, "resource.cpu"))
    computer = [group.child(row) for row in range(group.childCount())]
    assert {each.checkState(0) for each in computer} == {Qt.CheckState.Unchecked}
    part_of(details, "resource.cpu").setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: group.checkState(0) is Qt.CheckState.PartiallyChecked)
    details.accept()
    sent(qtbot, dialog)
    text = json.dumps(bench.collector.requests[0].json)
    assert "AMD EPYC" in text
    assert "v20.20.2" not in text


def part_included(dialog: ConsentDialog, key: str) -> bool:
    assert dialog.form.draft is not None
    return next(part.included for part in dialog.form.draft.parts if part.key == key)


def test_an_undeclared_part_is_listed_switched_off_and_can_be_switched_on(
    qtbot: QtBot, tmp_path: Path
):
    envelope = json.loads(an_envelope())
    attribute = {"key": "cwd", "value": {"stringValue": "/srv/somewhere"}}
    envelope["event"]["resourceLogs"][0]["resource"]["attributes"].append(attribute)
    with a_bench(tmp_path, json.dumps(envelope).encode()) as bench:
        dialog = opened(qtbot, bench)
        details = details_of(qtbot, dialog, "Included")
        item = part_of(details, "resource.cwd")
        assert item.checkState(0) is Qt.CheckState.Unchecked
        assert item.text(0) == "cwd (not declared) ⚠"
        assert "Not sent unless you allow it" in item.data(
            0, Qt.ItemDataRole.AccessibleDescriptionRole
        )
        show_page(details, "Exact data")
        view = details.exact.text_view
        assert "/srv/somewhere" not in view.toPlainText()
        item.setCheckState(0, Qt.CheckState.Checked)
        qtbot.waitUntil(lambda: "/srv/somewhere" in view.toPlainText())
        assert part_of(details, "resource.cwd").checkState(0) is Qt.CheckState.Checked
        part_of(details, "resource.cwd").setCheckState(0, Qt.CheckState.Unchecked)
        qtbot.waitUntil(lambda: "/srv/somewhere" not in view.toPlainText())


def test_a_replacement_is_taken_back_and_made_again(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    details = details_of(qtbot, dialog, "Hidden")
    item = hidden_of(details, "<email-1>")
    assert item.text(0) == "anna.schmidt@web.de"
    assert int(item.text(3)) > 0
    item.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: preview_has(dialog, "anna.schmidt@web.de"))
    assert hidden_of(details, "<email-1>").checkState(0) is Qt.CheckState.Unchecked
    qtbot.waitUntil(lambda: "No personal data found" in shown_words(dialog))
    hidden_of(details, "<email-1>").setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: dialog.form.is_current and not preview_has(dialog, "anna.schmidt"))


def preview_has(dialog: ConsentDialog, text: str) -> bool:
    return dialog.form.draft is not None and text in dialog.form.draft.preview


def test_a_hidden_thing_is_shown_where_it_stands(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    details = details_of(qtbot, dialog, "Hidden")
    details.hidden.list.itemActivated.emit(hidden_of(details, "<email-1>"), 0)
    assert details.exact.isVisible()
    assert details.exact.text_view.textCursor().selectedText() == "<email-1>"


def test_selected_text_is_hidden_here_and_for_ever(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    details = details_of(qtbot, dialog)
    view = details.exact.text_view
    place = view.toPlainText().index("startModel")
    cursor = view.textCursor()
    cursor.setPosition(place)
    cursor.setPosition(place + len("startModel"), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert details.exact.hide_button.isEnabled()
    details.exact.always_button.click()
    qtbot.waitUntil(lambda: "startModel" not in view.toPlainText())
    qtbot.waitUntil(lambda: bool(bench.services.preferences.current.redaction_words))
    assert bench.services.preferences.current.redaction_words[0].word == "startModel"


def test_format_for_reading_stays_on_the_screen(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    details = details_of(qtbot, dialog)
    details.exact.breaks.setChecked(True)
    shown = details.exact.text_view.toPlainText()
    assert len(shown.splitlines()) > 20
    details.accept()
    sent(qtbot, dialog)
    assert json.loads(shown) == bench.collector.requests[0].json


@pytest.mark.parametrize("how", ["not now", "escape", "close"])
@pytest.mark.parametrize("count", [1, 2])
def test_dismissing_decides_nothing(qtbot: QtBot, bench: Bench, how: str, count: int):
    dialog = opened(qtbot, bench, *bench.ids[:count])
    dialog.ticks.automatic.setChecked(True)
    if how == "not now":
        dialog.foot.later.click()
    elif how == "escape":
        qtbot.keyClick(dialog.comment.text, Qt.Key.Key_Escape)
    else:
        dialog.closeEvent(AskedByTheDesktop())
    qtbot.waitUntil(lambda: not dialog.isVisible())
    bench.tasks.close()
    assert dict(bench.services.outbox.states()) == {}
    assert bench.collector.requests == []
    assert bench.services.preferences.current.sending == "ask"


def test_the_button_declines_and_that_is_remembered(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    dialog.foot.decline.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(
        lambda: bench.services.outbox.states().get(bench.ids[-1]) is DeliveryState.DECLINED
    )
    assert bench.collector.requests == []


def test_declining_several_is_asked_first(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench, *bench.ids)
    dialog.foot.decline.click()
    box = dialog.findChild(QMessageBox)
    assert box.text() == "Decline 2 reports?"
    assert dialog.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not box.isVisible())
    assert dialog.isVisible()
    assert dict(bench.services.outbox.states()) == {}
    dialog.foot.decline.click()
    box = dialog.findChildren(QMessageBox)[-1]
    next(each for each in box.buttons() if each.text().replace("&", "") == "Don't send").click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(
        lambda: list(bench.services.outbox.states().values()) == [DeliveryState.DECLINED] * 2
    )


def test_what_was_delivered_is_sent_again_only_after_a_question(qtbot: QtBot, bench: Bench):
    sent(qtbot, opened(qtbot, bench))
    again = opened(qtbot, bench)
    qtbot.waitUntil(again.foot.send.isEnabled)
    assert "Delivered just now. Send again?" in shown_words(again)
    assert again.foot.send.text().replace("&", "") == "Send again"
    qtbot.keyClick(again.comment.text, Qt.Key.Key_Escape)
    assert len(bench.collector.requests) == 1
    sent(qtbot, opened(qtbot, bench))
    assert len(bench.collector.requests) == 2


def test_five_one_by_one_are_delivered_and_each_dialog_closes(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, *many(5)) as bench:
        for report_id in bench.ids:
            assert sent(qtbot, opened(qtbot, bench, report_id)).startswith("Delivered to ")
        assert bench.collector.uids == bench.ids
        assert set(bench.services.outbox.states().values()) == {DeliveryState.DELIVERED}


def many(count: int, kinds: int = 3) -> list[bytes]:
    return [
        an_envelope(
            created_at=f"2026-11-23T20:{place:02}:00.000Z",
            time_ns=1_795_464_588_069_000_000 + place * 60 * 10**9,
            message=f"fault {place}",
            stack=f"Fault{place % kinds}: x\n    at work (/opt/cortex/f{place % kinds}.js:1:1)",
        )
        for place in range(count)
    ]


def test_of_twenty_the_two_delivered_are_skipped_and_count_groups_and_size_are_exact(
    qtbot: QtBot, tmp_path: Path
):
    with a_bench(tmp_path, *many(20)) as bench:
        for report_id in bench.ids[:2]:
            sent(qtbot, opened(qtbot, bench, report_id))
        dialog = opened(qtbot, bench, *bench.ids)
        assert dialog.windowTitle() == "Send these crash reports?"
        qtbot.waitUntil(lambda: "18 reports in 3 groups" in shown_words(dialog))
        qtbot.waitUntil(lambda: dialog.controller.state.size_is_exact)
        assert "2 already delivered are skipped" in shown_words(dialog)
        promised = dialog.controller.state.size
        assert f"{promised / 1000:.1f} kB" in shown_words(dialog)
        assert sent(qtbot, dialog) == "18 reports delivered"
        assert sorted(bench.collector.uids) == sorted(bench.ids)
        assert sum(len(each.body) for each in bench.collector.requests[2:]) == promised
        nothing = opened(qtbot, bench, *bench.ids)
        qtbot.waitUntil(lambda: "All of them are delivered already" in shown_words(nothing))
        assert not nothing.foot.send.isEnabled()


def test_of_several_reports_only_the_ticked_ones_leave(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench, *bench.ids)
    details = details_of(qtbot, dialog, "Reports")
    qtbot.waitUntil(lambda: "second" in details.reports.reports.item(0).text())
    times = [details.reports.reports.item(row).text().split(" · ")[0] for row in range(2)]
    assert len({*times}) == 2, "equal messages are told apart by the time"
    assert details.tabs.y() > details.fontMetrics().height(), "the line is kept"
    details.reports.reports.item(0).setCheckState(Qt.CheckState.Unchecked)
    details.accept()
    sent(qtbot, dialog)
    assert bench.collector.uids == [bench.ids[1]]
    assert bench.ids[0] not in bench.services.outbox.states(), (
        "what was not ticked is not decided on"
    )


def test_of_two_destinations_each_can_be_left_out_and_each_has_its_own_bytes(
    qtbot: QtBot, bench: Bench
):
    with Collector() as vendor:
        bench.services.preferences.set("vendor_server", vendor.base)
        dialog = opened(qtbot, bench)
        hosts = [each.base.removeprefix("http://") for each in (bench.collector, vendor)]
        qtbot.waitUntil(lambda: f"To {', '.join(hosts)} · " in shown_words(dialog))
        qtbot.waitUntil(lambda: dialog.controller.state.size_is_exact)
        promised = dialog.controller.state.size
        details = details_of(qtbot, dialog)
        chooser = details.findChild(QComboBox)
        chooser.setCurrentIndex(1)
        qtbot.waitUntil(lambda: "kvlist_value" in details.exact.text_view.toPlainText())
        details.accept()
        said = sent(qtbot, dialog)
        assert said == f"Delivered to {', '.join(hosts)}"
        bodies = [bench.collector.requests[0].body, vendor.requests[0].body]
        assert sum(map(len, bodies)) == promised
        dialog = opened(qtbot, bench, bench.ids[0])
        ticks = [each for each in dialog.findChildren(QCheckBox) if hosts[1] in each.text()]
        ticks[0].click()
        assert sent(qtbot, dialog) == f"Delivered to {hosts[0]}"
        assert len(vendor.requests) == 1


def test_a_long_text_is_laid_out_only_when_it_is_looked_at(qtbot: QtBot, tmp_path: Path):
    stack = "TypeError: x\n" + "    at work (/opt/cortex/dist/work.js:4:12)\n" * 2000
    with a_bench(tmp_path, an_envelope(stack=stack)) as bench:
        details = details_of(qtbot, opened(qtbot, bench), "Included")
        assert details.exact.text_view.toPlainText() == ""
        show_page(details, "Exact data")
        assert len(details.exact.text_view.toPlainText()) > 100_000


# --- without a destination ---


def test_without_a_destination_other_ways_are_offered_and_none_is_disabled(
    qtbot: QtBot, tmp_path: Path
):
    with a_bench(tmp_path, an_envelope(message="mail anna.schmidt@web.de"), address=False) as bench:
        dialog = opened(qtbot, bench)
        qtbot.waitUntil(lambda: dialog.form.draft is not None)
        assert dialog.form.trouble is Trouble.NO_DESTINATION
        ways = ["Copy for an issue", "Save…", "Details…", "Not now", "Set up sending…"]
        assert offered(dialog) == ways
        assert "No destination is set up" in shown_words(dialog)
        qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.foot.set_up)
        QGuiApplication.clipboard().clear()
        dialog.other_ways.copy.click()
        qtbot.waitUntil(lambda: "### Crash of" in QGuiApplication.clipboard().text())
        assert "anna.schmidt" not in QGuiApplication.clipboard().text()
        assert "Copied as Markdown" in shown_words(dialog)
        dialog.save(tmp_path / "saved.json")
        qtbot.waitUntil(lambda: "Saved as saved.json" in shown_words(dialog))
        assert dialog.form.draft is not None
        saved = (tmp_path / "saved.json").read_text()
        assert saved == dialog.form.draft.preview + "\n"
        details = details_of(qtbot, dialog)
        assert "resourceLogs" in details.exact.text_view.toPlainText()
        details.accept()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dict(bench.services.outbox.states()) == {}


def test_an_address_is_set_up_in_place_tested_and_the_question_goes_on(
    qtbot: QtBot, tmp_path: Path
):
    with a_bench(tmp_path, address=False) as bench:
        dialog = opened(qtbot, bench)
        qtbot.waitUntil(dialog.foot.set_up.isVisible)
        dialog.foot.set_up.click()
        field, test, use = dialog.address.field, dialog.address.test, dialog.foot.use
        assert dialog.focusWidget() is field
        assert (heard(field), test.text()) == ("Destination address", "Test")
        assert not use.isEnabled()
        qtbot.keyClicks(field, "collector")
        assert "Begin the address with https://" in shown_words(dialog)
        field.selectAll()
        qtbot.keyClicks(field, NOBODY)
        place, size = test.mapTo(dialog, QPoint()), dialog.size()
        test.click()
        qtbot.waitUntil(lambda: "Nothing listens at this address" in shown_words(dialog))
        assert (test.mapTo(dialog, QPoint()), dialog.size()) == (place, size), "nothing moves"
        field.selectAll()
        qtbot.keyClicks(field, bench.collector.base)
        test.click()
        qtbot.waitUntil(lambda: "✓" in shown_words(dialog).split("Destination address")[1])
        qtbot.waitUntil(use.isEnabled)
        assert test.mapTo(dialog, QPoint()) == place
        tried = len(bench.collector.requests)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.controller.state.page is Page.QUESTION)
        assert dialog.focusWidget() is dialog.comment.text
        assert bench.services.preferences.current.endpoint == bench.collector.base
        assert len(bench.collector.requests) == tried, "nothing left before Send"
        assert sent(qtbot, dialog).startswith("Delivered to ")
        assert bench.collector.requests[-1].uid == bench.ids[0]


def test_an_address_that_is_set_meanwhile_is_offered_at_once(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, address=False) as bench:
        dialog = opened(qtbot, bench)
        bench.services.preferences.set("endpoint", bench.collector.base)
        qtbot.waitUntil(dialog.foot.send.isEnabled)
        assert "Send" in offered(dialog)


def test_when_reporting_is_off_it_says_why_and_where_to_turn_it_on(qtbot: QtBot, bench: Bench):
    bench.services.preferences.set("reporting", False)
    dialog = opened(qtbot, bench)
    assert dialog.form.trouble is Trouble.BLOCKED
    assert "Send" not in offered(dialog)
    assert "reporting is turned off" in shown_words(dialog)
    asked: list[str] = []
    dialog.settings_asked.connect(asked.append)
    dialog.other_ways.settings.click()
    assert asked == ["reports"]


# --- what fails ---


def test_a_refusal_of_the_server_is_told_in_its_words_and_can_be_tried_again(
    qtbot: QtBot, tmp_path: Path
):
    refusal = Reply(400, b'{"message": "no such tenant"}')
    with a_bench(tmp_path, script=(refusal,)) as bench:
        dialog = opened(qtbot, bench)
        dialog.foot.send.click()
        qtbot.waitUntil(dialog.failed.isVisible)
        assert "Rejected" in shown_words(dialog)
        assert "no such tenant" in shown_words(dialog)
        assert offered(dialog) == [
            "Change address…",
            "Save…",
            "Close",
            "Try again",
        ]
        qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.foot.retry)
        dialog.foot.retry.click()
        qtbot.waitUntil(lambda: not dialog.isVisible())
        assert set(bench.services.outbox.states().values()) == {DeliveryState.DELIVERED}


def test_a_collector_that_comes_up_gets_it_by_try_again(qtbot: QtBot, tmp_path: Path):
    with Collector() as gone:
        port = int(gone.base.rsplit(":", 1)[1])
    with a_bench(tmp_path, address=False) as bench:
        bench.services.preferences.set("endpoint", f"http://127.0.0.1:{port}")
        dialog = opened(qtbot, bench)
        dialog.foot.send.click()
        qtbot.waitUntil(dialog.failed.isVisible)
        assert "Nothing listens at this address" in shown_words(dialog)
        assert "Retrying" in shown_words(dialog)
        with Collector(port=port) as mended:
            dialog.foot.retry.click()
            mended.wait_for(1)
            qtbot.waitUntil(lambda: not dialog.isVisible())
            assert mended.uids == bench.ids


def test_a_failing_address_is_mended_in_place_and_needs_a_new_consent(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, address=False) as bench:
        bench.services.preferences.set("endpoint", NOBODY)
        dialog = opened(qtbot, bench)
        dialog.foot.send.click()
        qtbot.waitUntil(dialog.failed.isVisible)
        dialog.other_ways.address.click()
        field = dialog.address.field
        assert (dialog.focusWidget(), field.text()) == (field, NOBODY)
        field.selectAll()
        qtbot.keyClicks(field, bench.collector.base)
        dialog.foot.use.click()
        qtbot.waitUntil(lambda: dialog.controller.state.page is Page.QUESTION)
        qtbot.waitUntil(dialog.foot.send.isEnabled)
        assert bench.collector.requests == [], "another destination needs a new consent"
        assert sent(qtbot, dialog).startswith("Delivered to ")
        assert bench.collector.uids == bench.ids


def test_sending_can_be_cancelled_and_closing_lets_it_go_on(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, *many(2), address=False) as bench:
        bench.services.preferences.set("endpoint", NOBODY)
        dialog = opened(qtbot, bench, bench.ids[0])
        dialog.foot.send.click()
        qtbot.waitUntil(dialog.failed.isVisible)
        assert "Cancel sending" in offered(dialog)
        dialog.foot.cancel.click()
        qtbot.waitUntil(lambda: not dialog.isVisible())
        states = bench.services.outbox.states
        assert states()[bench.ids[0]] is DeliveryState.DECLINED
        dialog = opened(qtbot, bench, bench.ids[1])
        dialog.foot.send.click()
        qtbot.waitUntil(dialog.failed.isVisible)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert states()[bench.ids[1]] is DeliveryState.RETRYING


# --- what holds for later ---


def test_the_tick_sets_the_policy_for_reports_to_come_only(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    dialog.ticks.automatic.click()
    assert bench.services.preferences.current.sending == "ask", "not before it is sent"
    sent(qtbot, dialog)
    qtbot.waitUntil(lambda: bench.services.preferences.current.sending == "always")
    bench.services.policy.apply(bench.services.reports.rows(bench.services.reports.keys(Query())))
    assert bench.collector.uids == [bench.ids[1]], "the older one stays"
    off = opened(qtbot, bench)
    assert off.ticks.automatic.isChecked()
    off.ticks.automatic.click()
    sent(qtbot, off)
    qtbot.waitUntil(lambda: bench.services.preferences.current.sending == "ask")


def test_with_never_a_person_can_send_and_it_stays_so(qtbot: QtBot, bench: Bench):
    bench.services.preferences.set("sending", "never")
    dialog = opened(qtbot, bench)
    assert not dialog.ticks.automatic.isChecked()
    sent(qtbot, dialog)
    assert bench.services.preferences.current.sending == "never"


def test_the_e_mail_address_goes_along_only_when_ticked_and_is_asked_for_once(
    qtbot: QtBot, bench: Bench
):
    dialog = opened(qtbot, bench)
    assert not dialog.ticks.contact.isVisible()
    dialog.ticks.include.click()
    assert dialog.focusWidget() is dialog.ticks.contact
    qtbot.keyClicks(dialog.ticks.contact, "me@example.org")
    qtbot.waitUntil(lambda: preview_has(dialog, "me@example.org"))
    sent(qtbot, dialog)
    qtbot.waitUntil(lambda: bench.services.preferences.current.contact == "me@example.org")
    dialog = opened(qtbot, bench, bench.ids[0])
    assert "me@example.org" in dialog.ticks.include.text()
    assert not preview_has(dialog, "me@example.org")
    dialog.ticks.include.click()
    assert not dialog.ticks.contact.isVisible()
    qtbot.waitUntil(lambda: preview_has(dialog, "me@example.org"))


# --- edits ---


def test_the_comparison_shows_the_original_beside_the_placeholder(qtbot: QtBot, bench: Bench):
    details = details_of(qtbot, opened(qtbot, bench))
    details.exact.changes.click()
    qtbot.waitUntil(lambda: "anna.schmidt@web.de" in details.exact.difference.toPlainText())
    assert details.exact.difference.isVisible()
    assert details.exact.difference.accessibleName() == "Changes from original"


def editor_of(qtbot: QtBot, details: DetailsDialog) -> TextEditor:
    qtbot.waitUntil(details.exact.edit_button.isEnabled)
    details.exact.edit_button.click()
    qtbot.waitUntil(lambda: details.editor is not None and details.editor.isVisible())
    assert details.editor is not None
    return details.editor


def write(editor: TextEditor, part: str, text: str) -> None:
    editor.parts[part].text.selectAll()
    editor.parts[part].text.insertPlainText(text)


def test_an_edited_text_is_marked_shown_at_once_and_sent_and_nothing_stored_changes(
    qtbot: QtBot, bench: Bench
):
    stored = bench.services.reports.stored(bench.ids[-1])
    dialog = opened(qtbot, bench)
    details = details_of(qtbot, dialog)
    view = details.exact.text_view
    editor = editor_of(qtbot, details)
    part = editor.parts["message"]
    assert part.text.toPlainText() == "mail <email-1>"
    assert (part.status.text(), part.reset.isEnabled()) == ("", False)
    write(editor, "message", "write to max.muster@gmx.de")
    assert part.status.text() == "1 line changed"
    assert part.text.extraSelections()
    assert not dialog.foot.send.isEnabled(), "what is shown is not yet what would be sent"
    qtbot.waitUntil(lambda: "write to <email-2>" in view.toPlainText())
    assert "max.muster" not in view.toPlainText()
    editor.use.click()
    qtbot.waitUntil(lambda: details.editor is None)
    labels = [each.text() for each in details.findChildren(QLabel)]
    assert any("You edited: Error message" in each for each in labels)
    details.exact.changes.click()
    difference = details.exact.difference
    qtbot.waitUntil(lambda: "write to <email-2>" in difference.toPlainText())
    assert "anna.schmidt@web.de" in difference.toPlainText()
    show_page(details, "Included")
    assert part_of(details, "message").text(0) == "Error message (edited) ⚠"
    shown = view.toPlainText()
    details.accept()
    sent(qtbot, dialog)
    assert bench.collector.requests[0].json == json.loads(shown)
    [record] = records(bench.collector.requests[0].json)
    assert attributes(record)["cortex.report.edited"] == ["message"]
    assert bench.services.reports.stored(bench.ids[-1]) == stored


def test_cancel_and_reset_take_an_edit_back(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    details = details_of(qtbot, dialog)
    view = details.exact.text_view
    exact = view.toPlainText()
    editor = editor_of(qtbot, details)
    write(editor, "stack", "mine alone")
    qtbot.waitUntil(lambda: "mine alone" in view.toPlainText())
    editor.parts["stack"].reset.click()
    qtbot.waitUntil(lambda: view.toPlainText() == exact)
    write(editor, "stack", "mine alone")
    editor.use.click()
    qtbot.waitUntil(lambda: "mine alone" in view.toPlainText())
    editor = editor_of(qtbot, details)
    assert editor.parts["stack"].text.toPlainText() == "mine alone"
    write(editor, "message", "other")
    qtbot.waitUntil(lambda: '"other"' in view.toPlainText())
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: '"other"' not in view.toPlainText())
    assert "mine alone" in view.toPlainText(), "what was agreed to before stays"
    assert details.isVisible()
    assert dialog.isVisible()


def test_an_emptied_text_can_be_brought_back(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench)
    details = details_of(qtbot, dialog)
    editor = editor_of(qtbot, details)
    write(editor, "message", "")
    qtbot.waitUntil(lambda: dialog.form.is_current and edited(dialog) == ("message",))
    editor.use.click()
    qtbot.waitUntil(lambda: details.editor is None)
    editor = editor_of(qtbot, details)
    assert editor.parts["message"].text.toPlainText() == ""
    editor.parts["message"].reset.click()
    assert editor.parts["message"].text.toPlainText() == "mail <email-1>"
    editor.parts["message"].text.undo()
    assert editor.parts["message"].text.toPlainText() == ""
    editor.close()


def edited(dialog: ConsentDialog) -> Any:
    return dialog.form.draft.edited if dialog.form.draft is not None else None


def test_of_several_reports_each_keeps_its_own_text(qtbot: QtBot, bench: Bench):
    dialog = opened(qtbot, bench, *bench.ids)
    details = details_of(qtbot, dialog)
    view = details.exact.text_view
    editor = editor_of(qtbot, details)
    write(editor, "message", "changed alone")
    editor.use.click()
    qtbot.waitUntil(lambda: "changed alone" in view.toPlainText())
    details.reports.reports.setCurrentRow(1)
    qtbot.waitUntil(lambda: "mail <email-1>" in view.toPlainText())
    assert "changed alone" not in view.toPlainText()
    details.accept()
    sent(qtbot, dialog)
    arrived = {
        request.uid: attributes(records(request.json)[0]) for request in bench.collector.requests
    }
    assert arrived[bench.ids[0]]["message"] == "changed alone"
    assert arrived[bench.ids[0]]["cortex.report.edited"] == ["message"]
    assert "cortex.report.edited" not in arrived[bench.ids[1]]


def test_a_text_too_long_to_type_in_says_so_and_can_be_left_out(qtbot: QtBot, tmp_path: Path):
    stack = "TypeError: x\n" + "    at work (/opt/cortex/dist/work.js:4:12)\n" * 8000
    with a_bench(tmp_path, an_envelope(message="\u202ex\r\ny", stack=stack)) as bench:
        dialog = opened(qtbot, bench)
        editor = editor_of(qtbot, details_of(qtbot, dialog))
        assert not editor.parts["stack"].text.isEnabled()
        assert "leave out the whole part" in editor.parts["stack"].status.text()
        assert editor.parts["message"].text.toPlainText() == "␦x\ny"
        editor.use.click()
        assert dialog.form.edits == {}


def test_a_report_without_any_text_says_that_there_is_nothing_to_edit(qtbot: QtBot, tmp_path: Path):
    with a_bench(tmp_path, an_envelope(message="", stack="")) as bench:
        details = details_of(qtbot, opened(qtbot, bench))
        qtbot.waitUntil(details.exact.edit_button.isEnabled)
        details.exact.edit_button.click()
        labels = details.findChildren(QLabel)
        qtbot.waitUntil(
            lambda: any("no text that could be edited" in each.text() for each in labels)
        )
        assert details.editor is None
