"""Groups in the window: what their rows say, and opening one and coming back."""

import json
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.builders import an_envelope, append
from tray_app.index.marks import Marks
from tray_app.messages import message
from tray_app.model.query import Column, Query
from tray_app.services.index_pool import IndexPool
from tray_app.services.retention import Retention
from tray_app.ui.detail.detail_pane import DetailPane
from tray_app.ui.list.report_table import ReportTableModel
from tray_app.ui.list.row_delegate import fitted
from tray_app.ui.list.row_state import COLUMNS, SecondLine
from tray_app.ui.text import number
from tray_app.ui.widgets.report_commands import ReportCommands

BEGIN = 1_795_000_000 * 10**9
DAY_NS = 86_400 * 10**9
WHAT = COLUMNS.index(Column.WHAT)


def crash(name, day, version):
    return an_envelope(
        message=name,
        stack=f"Error: {name}\n    at {name} (/opt/cortex/dist/{name}.js:1:1)",
        time_ns=BEGIN + day * DAY_NS,
        version=version,
        trace_id=f"{name}{day}".ljust(32, "0"),
    )


@pytest.fixture
def services(made_services):
    """Make services over a group of three members, and twenty of one."""
    single = [crash(f"single{chr(97 + n)}", n % 3, "0.4.1") for n in range(20)]
    return made_services(*single, *[crash("often", day, "0.4.2") for day in (1, 2, 14)])


@pytest.fixture
def window(services, open_window, qtbot):
    """Open the window on these groups."""
    made = open_window(services, view="groups")
    qtbot.waitUntil(lambda: made.detail.loaded is not None)
    qtbot.waitUntil(lambda: made.model.report_at(0) is not None)
    return made


def a_pane(services, tasks, qtbot, clock):
    host = QWidget()
    qtbot.addWidget(host)
    return host, DetailPane(services, tasks, ReportCommands(host), clock=clock, parent=host)


def select(qtbot, window, name):
    def row_of():
        for row in range(window.model.rowCount()):
            window.model.index(row, WHAT).data()
            report = window.model.report_at(row)
            if report is not None and report.what == f"Error: {name}":
                return row
        return None

    qtbot.waitUntil(lambda: row_of() is not None)
    window.list.select_key(window.model.key_at(row_of()))
    return row_of()


def test_a_row_says_what_is_news_and_how_far_it_has_spread(window, qtbot):
    index = window.model.index(select(qtbot, window, "often"), WHAT)
    second = index.data(ReportTableModel.SecondRole)
    assert second == "Command line · New in 0.4.2"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "New in 0.4.2" in spoken
    assert "Collapsed. Right shows its 3 reports." in spoken
    alone = window.model.index(select(qtbot, window, "singlea"), WHAT)
    assert alone.data(ReportTableModel.SecondRole) == "Command line"
    assert "Collapsed" not in alone.data(Qt.ItemDataRole.AccessibleTextRole)


def test_right_opens_a_group_and_left_comes_back_to_its_row(window, qtbot):
    row = select(qtbot, window, "often")
    qtbot.keyClick(window.list, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3)
    assert window.pane.breadcrumb.isVisible()
    assert "Error: often – 3 reports" in window.pane.breadcrumb.words.accessibleName()
    qtbot.keyClick(window.list, Qt.Key.Key_Down)
    qtbot.keyClick(window.list, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: window.model.rowCount() == 21 and not window.model.is_loading)
    qtbot.waitUntil(lambda: window.list.currentIndex().row() == row)
    assert window.pane.breadcrumb.isHidden()
    assert window.list.selected_count() == 1


def test_escape_comes_back_too_and_the_view_stays_remembered(window, qtbot):
    select(qtbot, window, "often")
    qtbot.keyClick(window.list, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3)
    assert window.filters.groups.isChecked()
    qtbot.keyClick(window.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.model.rowCount() == 21)
    assert window.isVisible()


def test_a_double_click_opens_a_group(window, qtbot):
    row = select(qtbot, window, "often")
    cell = window.list.visualRect(window.model.index(row, WHAT)).center()
    qtbot.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert window.model.query.grouped
    qtbot.mouseDClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3)


def test_a_report_inside_a_group_is_opened_there(window, qtbot):
    """From a notification: the group is opened, and all groups are one step away."""
    select(qtbot, window, "often")
    qtbot.keyClick(window.list, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3)
    window.model.index(2, 0).data()
    qtbot.waitUntil(lambda: window.model.report_at(2) is not None)
    oldest = window.model.report_at(2)
    window.pane.leave_group()
    qtbot.waitUntil(lambda: window.model.rowCount() == 21 and not window.model.is_loading)
    window.detail.pages.open("raw")
    window.open_report(oldest.id)
    assert window.detail.pages.name == "overview", "what to try is there"
    qtbot.waitUntil(lambda: window.model.rowCount() == 3)
    qtbot.waitUntil(lambda: window.list.current_key == oldest.key)
    assert window.filters.groups.isChecked()
    window.pane.breadcrumb.back.click()
    qtbot.waitUntil(lambda: window.model.rowCount() == 21)


def test_a_group_of_one_has_nothing_to_open(window, qtbot):
    select(qtbot, window, "singlea")
    qtbot.keyClick(window.list, Qt.Key.Key_Right)
    assert window.model.query.grouped
    assert window.pane.breadcrumb.isHidden()


def test_rows_have_room_for_two_lines(window, qtbot):
    assert window.list.rowHeight(0) >= 2 * window.list.fontMetrics().height()


def test_what_has_no_room_leaves_no_dot_behind(window):
    second = SecondLine(before=("phi-3:medium",), state=message("Declined"))
    metrics = window.list.fontMetrics()
    assert fitted(second, metrics, 1000) == "phi-3:medium · Declined"
    assert fitted(second, metrics, metrics.horizontalAdvance("· Declined")) == "Declined"
    short = metrics.horizontalAdvance("phi… · Declined")
    assert fitted(second, metrics, short) == "Declined", "a stump tells nothing"
    assert fitted(second, metrics, metrics.horizontalAdvance("phi-3:m… · Declined")) != "Declined"


def test_a_hang_says_that_it_ended_and_its_note_is_no_crash(made_services, tasks, qtbot):
    def told(message, kind, severity, when):
        record = json.loads(
            an_envelope(
                message=message, stack=f"Hang: {message}", severity=severity, time_ns=BEGIN + when
            )
        )
        log = record["event"]["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
        for key, value in (("kind", kind), ("exception.type", "Hang")):
            log["attributes"].append({"key": key, "value": {"stringValue": value}})
        return json.dumps(record, separators=(",", ":")).encode()

    services = made_services(
        told("No answer", "hang", "ERROR", 0), told("Answers", "recovered", "INFO", 60 * 10**9)
    )
    note, hang = services.reports.page(Query(), 0, 2)
    _host, pane = a_pane(
        services, tasks, qtbot, lambda: datetime.fromtimestamp(BEGIN / 1e9 + 300, UTC)
    )
    pane.show_key(hang.key, 1)
    facts = pane.overview.facts
    qtbot.waitUntil(lambda: "It answered again 4 min ago." in facts.toPlainText())
    assert pane.header.facts.text().split(" · ")[1] == "5 min ago"
    pane.show_key(note.key, 1)
    qtbot.waitUntil(lambda: "This is no crash." in facts.toPlainText())


@pytest.mark.parametrize("sending", ["ask", "never"])
def test_whatever_the_policy_says_a_report_can_be_sent_by_hand_unless_reporting_is_off(
    made_services, tasks, qtbot, sending
):
    services = made_services(crash("often", 1, "0.4.2"))
    services.preferences.set("endpoint", "http://127.0.0.1:9")
    services.preferences.set("sending", sending)
    [row] = services.reports.page(Query(), 0, 1)
    services.consent.decline([row.id])  # which the policy "never" does with each new report
    _host, pane = a_pane(services, tasks, qtbot, lambda: datetime.now(UTC))
    send = pane.actions_row.send
    pane.commands.know(count=1, row=row, blocked=services.preferences.sending_blocked())
    assert send.isEnabled()
    services.preferences.set("reporting", False)
    pane.commands.know(blocked=services.preferences.sending_blocked())
    assert not send.isEnabled()
    assert "reporting is turned off" in send.toolTip()


def test_a_kind_says_how_many_of_its_repeats_are_no_longer_kept_one_by_one(
    made_services, open_window, qtbot, tmp_path
):
    stack = "Error: loop\n    at loop (/opt/cortex/dist/loop.js:1:1)"
    services = made_services(
        *[
            an_envelope(
                message="loop",
                stack=stack,
                time_ns=BEGIN + n * 10**9,
                created_at=f"2026-11-18T{n // 3600:02}:{n}Z",
            )
            for n in range(5000)
        ]
    )
    services.preferences.set("keep_mb", 1)
    marks = Marks(tmp_path / "own" / "marks.sqlite3")
    index = IndexPool(tmp_path / "own" / "index.sqlite3", marks)
    retention = Retention(
        index=index,
        ledger=services.outbox.ledger,
        preferences=services.preferences,
        events=services.events,
    )
    assert list(retention.steps())
    index.close()
    marks.close()
    window = open_window(services, view="groups")
    qtbot.waitUntil(lambda: window.detail.loaded is not None)
    row = window.detail.loaded.row
    assert row.gone == 5000 - row.count > 1000
    all_of_them, gone, kept = number(5000), number(row.gone), number(row.count)
    assert f"{all_of_them} times since " in window.detail.header.facts.text()
    assert f"{gone} repeats counted, not kept." in window.detail.overview.facts.toPlainText()
    count = window.model.index(0, COLUMNS.index(Column.COUNT))
    qtbot.waitUntil(lambda: count.data() == all_of_them)
    told = count.data(Qt.ItemDataRole.ToolTipRole)
    assert f"{kept} reports" in told
    assert f"{gone} more, no longer kept one by one" in told


@pytest.mark.parametrize("crashing", ["singlea", "singleb", "singleu"])
def test_what_is_read_stays_selected_when_a_group_crashes_again(
    services, window, qtbot, report_file, crashing
):
    """Whether it is another group, this one, or one that is new."""
    select(qtbot, window, "singleb")
    count = window.list.current_row.count
    append(report_file, crash(crashing, 20, "0.4.2"))
    services.indexer.complete()
    window.model.refresh()

    def is_first():
        first = window.model.report_at(0)
        window.model.index(0, WHAT).data()
        return first is not None and first.what == f"Error: {crashing}"

    qtbot.waitUntil(is_first)
    qtbot.waitUntil(
        lambda: (row := window.list.current_row) is not None and row.what == "Error: singleb"
    )
    assert window.list.current_row.count == count + (crashing == "singleb")
    assert window.list.selected_keys() == [window.list.current_key]


def test_when_a_group_is_removed_its_neighbour_is_selected(window, qtbot):
    row = select(qtbot, window, "singlef")
    after = window.model.key_at(row + 1)
    window.commands.remove.trigger()
    qtbot.waitUntil(lambda: window.undo.isVisible())
    qtbot.waitUntil(lambda: window.list.selected_keys() == [after])
    qtbot.waitUntil(lambda: window.detail.loaded.row.key == after)
    qtbot.wait(0)
    assert window.list.selected_keys() == [after]


def test_a_removed_report_that_comes_back_into_an_empty_list_is_selected(
    made_services, open_window, qtbot
):
    window = open_window(made_services(crash("alone", 1, "0.4.1")), view="groups")
    qtbot.waitUntil(lambda: window.list.selected_count() == 1)
    window.list.setFocus()
    window.commands.remove.trigger()
    qtbot.waitUntil(lambda: not window.model.rowCount())
    window.undo.take_back()
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    qtbot.waitUntil(lambda: window.detail.loaded is not None)
    assert window.list.selected_count() == 1
    assert window.commands.start_cortex.isVisible()
