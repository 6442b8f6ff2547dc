"""Actions over many reports in the window: done in pieces, shown, stopped, and undone."""

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QMessageBox

from tests.builders import an_envelope
from tray_app.model.query import Query
from tray_app.model.state import UNDECIDED, StateName
from tray_app.services import export
from tray_app.ui.consent.consent_dialog import ConsentDialog
from tray_app.ui.issue.issue_dialog import IssueDialog
from tray_app.ui.text import number

NOW = datetime(2026, 11, 24, tzinfo=UTC)
MANY = 3000


def records(count=MANY, *, kinds=3, every=timedelta(minutes=1)):
    begin = NOW - every * count
    for place in range(count):
        name = f"Fault{place % kinds}"
        at = begin + every * place
        yield an_envelope(
            time_ns=int(at.timestamp()) * 10**9 + place,
            created_at=f"{at:%Y-%m-%dT%H:%M:%S}.000Z",
            message="it broke",
            stack=f"{name}: it broke\n    at work (/opt/cortex/{name}.js:1:1)",
        )


@pytest.fixture
def opened(made_services, open_window, qtbot):
    def start(given):
        services = made_services(*given)
        window = open_window(services, view="reports")
        qtbot.waitUntil(lambda: window.detail.loaded is not None, timeout=60_000)
        return services, window

    return start


def rest(qtbot, window):
    qtbot.waitUntil(lambda: not window.actions_.worker.is_busy, timeout=60_000)


def choose_all(qtbot, window):
    window.list.setFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def test_all_are_removed_by_two_keys_and_come_back_by_one(opened, qtbot):
    services, window = opened(records())
    choose_all(qtbot, window)
    assert window.list.selected_count() == MANY
    qtbot.keyClick(window.list, Qt.Key.Key_Delete)
    rest(qtbot, window)
    assert services.reports.totals().reports == 0
    qtbot.waitUntil(lambda: f"{number(MANY)} reports removed" in window.undo.text)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, window)
    assert services.reports.totals().reports == MANY
    qtbot.waitUntil(lambda: window.model.rowCount() == MANY)


def test_stopping_in_between_brings_all_back(opened, qtbot):
    services, window = opened(records())
    window.actions_.worker.progressed.connect(lambda *_: window.status.work.button.click())
    choose_all(qtbot, window)
    window.commands.remove.trigger()
    rest(qtbot, window)
    qtbot.waitUntil(lambda: window.undo.text == "Stopped")
    assert services.reports.totals().reports == MANY
    assert not window.status.work.isVisible()


def test_a_row_of_a_kind_is_deleted_with_all_of_its_members(opened, qtbot):
    services, window = opened(records(30))
    window.filters.groups.click()
    qtbot.waitUntil(lambda: window.model.query.grouped and window.model.rowCount() == 3)
    window.list.select_first()
    window.commands.remove.trigger()
    rest(qtbot, window)
    assert services.reports.totals().reports == 20
    assert services.reports.totals().groups == 2


def test_what_is_chosen_is_marked_as_seen_and_declined(opened, qtbot):
    services, window = opened(records(30))
    choose_all(qtbot, window)
    window.commands.mark_seen.trigger()
    rest(qtbot, window)
    qtbot.waitUntil(lambda: services.reports.totals().unseen == 0)
    qtbot.waitUntil(lambda: window.undo.text == "30 reports marked as seen.")
    window.undo.button.click()
    rest(qtbot, window)
    qtbot.waitUntil(lambda: services.reports.totals().unseen == 30)
    window.actions_.mark_all_seen()
    qtbot.waitUntil(lambda: services.reports.totals().unseen == 0)
    qtbot.waitUntil(lambda: window.undo.text == "All reports marked as seen.")
    window.undo.button.click()
    qtbot.waitUntil(lambda: services.reports.totals().unseen == 30)
    window.commands.decline.trigger()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert box.text() == "Decline 30 reports?"
    next(each for each in box.buttons() if each.text().replace("&", "") == "Don't send").click()
    rest(qtbot, window)
    qtbot.waitUntil(
        lambda: services.reports.count(Query(states=frozenset({StateName.DECLINED}))) == 30
    )
    qtbot.waitUntil(lambda: "30 reports will not be sent" in window.undo.text)
    window.undo.button.click()
    rest(qtbot, window)
    qtbot.waitUntil(lambda: services.reports.count(Query(states=UNDECIDED)) == 30)
    assert dict(services.outbox.states()) == {}
    qtbot.waitUntil(lambda: window.undo.text == "Undone for 30 reports.")


def test_all_chosen_and_return_and_escape_decide_nothing_and_the_button_can_be_undone(
    opened, qtbot
):
    services, window = opened(records(201))
    services.preferences.set("endpoint", "http://127.0.0.1:9")
    choose_all(qtbot, window)
    qtbot.keyClick(window.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(ConsentDialog) is not None)
    dialog = window.findChild(ConsentDialog)
    qtbot.waitUntil(lambda: dialog.form.loaded)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ConsentDialog) is None)
    assert dict(services.outbox.states()) == {}
    window.commands.send.trigger()
    qtbot.waitUntil(lambda: window.findChild(ConsentDialog) is not None)
    dialog = window.findChild(ConsentDialog)
    qtbot.waitUntil(lambda: dialog.form.loaded)
    dialog.foot.decline.click()
    box = dialog.findChild(QMessageBox)
    next(each for each in box.buttons() if each.text().replace("&", "") == "Don't send").click()
    rest(qtbot, window)
    qtbot.waitUntil(
        lambda: services.reports.count(Query(states=frozenset({StateName.DECLINED}))) == 201
    )
    qtbot.waitUntil(window.undo.button.isVisible)
    window.undo.button.click()
    rest(qtbot, window)
    qtbot.waitUntil(
        lambda: services.reports.count(Query(states=frozenset({StateName.DECLINED}))) == 0
    )
    assert dict(services.outbox.states()) == {}


def test_the_table_is_written_for_a_spreadsheet(opened, qtbot, tmp_path):
    _, window = opened(records(40))
    file = tmp_path / "out.csv"
    keys = window.model.keys_in(range(40))
    window.actions_.export_to(file, keys, as_table=True, query=window.model.query)
    rest(qtbot, window)
    assert len(list(csv.reader(file.open(newline="")))) == 41
    qtbot.waitUntil(lambda: "40 reports written to out.csv" in window.undo.text)


def test_a_kind_is_copied_with_how_often_it_was_seen(opened, qtbot):
    _, window = opened(records(30))
    window.filters.groups.click()
    qtbot.waitUntil(lambda: window.model.query.grouped and window.detail.loaded is not None)
    QGuiApplication.clipboard().clear()
    window.commands.copy_markdown.trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")
    text = QGuiApplication.clipboard().text()
    assert "Seen 10 times, first 2026-11-23 " in text
    assert "Versions: `0.4.2`" in text


def test_an_issue_is_read_before_anything_is_opened(opened, qtbot):
    _, window = opened([an_envelope(message=f"cannot open {Path.home()}/private", stack=None)])
    window.commands.report_issue.trigger()
    qtbot.waitUntil(lambda: window.findChild(IssueDialog) is not None)
    dialog = window.findChild(IssueDialog)
    assert str(Path.home()) not in dialog.body.toPlainText()
    link, cut = dialog.link
    assert link.startswith(export.ISSUES + "?title=")
    assert not cut
    dialog.body.setPlainText("ü" * 5000)
    assert dialog.link[1]
    assert len(dialog.link[0]) <= export.LONGEST_LINK
    assert "too long" in dialog.note.text().lower()
    dialog.close()


def chosen(menu, text):
    return next(action for action in menu.actions() if action.text().replace("&", "") == text)


def test_a_kind_is_muted_from_the_list_and_listed_and_told_again(opened, qtbot):
    services, window = opened(records(9))
    menu = QMenu()
    window.mutes.fill(menu, window.detail.loaded.row)
    chosen(menu, "For a week").trigger()
    qtbot.waitUntil(lambda: bool(services.triage.mutes()))
    [mute] = services.triage.mutes()
    assert mute.until == NOW + timedelta(days=7)
    offered = []

    def offers_the_opposite():
        offered[:] = [QMenu()]
        window.mutes.fill(offered[0], window.detail.loaded.row)
        return "Unmute" in offered[0].actions()[0].text().replace("&", "")

    qtbot.waitUntil(offers_the_opposite)
    chosen(offered[0], "Unmute").trigger()
    qtbot.waitUntil(lambda: not services.triage.mutes())


def test_all_is_quiet_for_an_hour_and_that_can_be_undone(opened, qtbot):
    services, window = opened(records(3))
    menu = QMenu()
    window.mutes.fill(menu, None)
    chosen(menu, "All notifications for an hour").trigger()
    qtbot.waitUntil(lambda: bool(services.preferences.current.snooze_until))
    qtbot.waitUntil(window.undo.isVisible)
    window.undo.button.click()
    qtbot.waitUntil(lambda: not services.preferences.current.snooze_until)


def test_a_crash_loop_is_said_above_the_list(made_services, open_window, qtbot):
    now = datetime.now(UTC)
    given = [
        an_envelope(
            time_ns=int(now.timestamp() - 60) * 10**9 + place,
            created_at=f"2026-11-23T20:08:08.{place:03}Z",
        )
        for place in range(120)
    ]
    window = open_window(made_services(*given))
    qtbot.waitUntil(
        lambda: "Cortex keeps crashing: 120 times in the last hour" in window.banner.words.text()
    )
