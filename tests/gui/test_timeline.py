"""The histogram over a real index, by pointer, by keyboard and as figures."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from tests.builders import an_envelope
from tray_app.model.query import Query
from tray_app.ui.list.timeline_pane import TimelinePane

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY_NS = 86_400 * 10**9


@pytest.fixture
def pane(made_services, tasks, qtbot):
    now_ns = int(NOW.timestamp()) * 10**9
    services = made_services(
        *[
            an_envelope(time_ns=now_ns - days * DAY_NS - number, message=f"fault {number}")
            for number, days in enumerate((1, 1, 2, 20))
        ]
    )
    made = TimelinePane(services, tasks, clock=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(900, 100)
    made.show()
    made.show_query(Query())
    qtbot.waitUntil(lambda: made.timeline.histogram.total == 4)
    return made


def test_it_begins_with_the_oldest_and_ends_today(pane):
    assert len(pane.timeline.histogram.columns) == 21
    assert [column.total for column in pane.timeline.histogram.columns[-3:]] == [1, 2, 0]


def test_dragging_narrows(pane, qtbot):
    line = pane.timeline
    middle = line.height() // 3
    with qtbot.waitSignal(pane.timeline.narrowed) as told:
        qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() - 60, middle))
        qtbot.mouseMove(line, QPoint(line.width() - 5, middle))
        qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() - 5, middle))
    since, until = told.args
    assert until - since == 2 * DAY_NS


def test_the_keyboard_does_the_same(pane, qtbot):
    line = pane.timeline
    qtbot.keyClick(line, Qt.Key.Key_End)
    qtbot.keyClick(line, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(pane.timeline.narrowed) as told:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told.args[1] - told.args[0] == 2 * DAY_NS
    with qtbot.waitSignal(pane.widened):
        qtbot.keyClick(line, Qt.Key.Key_Escape)


def test_the_figures_can_be_read_as_a_table(pane):
    pane.switch.click()
    assert pane.table.rowCount() == 3, "days without reports are left out of the table"
    assert pane.table.item(0, 1).text() == "2"
    assert pane.table.horizontalHeaderItem(2).text() == "Command line"
    assert "2 reports" in pane.timeline.words_of(19)


def test_a_new_version_is_said_in_words_and_stands_in_the_table(made_services, tasks, qtbot):
    now_ns = int(NOW.timestamp()) * 10**9
    services = made_services(
        an_envelope(time_ns=now_ns - 9 * DAY_NS, version="0.4.1"),
        an_envelope(time_ns=now_ns - 2 * DAY_NS, version="0.4.2", trace_id="c" * 32),
    )
    made = TimelinePane(services, tasks, clock=lambda: NOW)
    qtbot.addWidget(made)
    made.show()
    made.show_query(Query())
    qtbot.waitUntil(lambda: made.timeline.histogram.total == 2)
    place = len(made.timeline.histogram.columns) - 3
    assert made.timeline.words_of(place).endswith("First report of Cortex 0.4.2")
    assert "First report" not in made.timeline.words_of(place - 7)
    made.switch.setChecked(True)
    last = made.table.columnCount() - 1
    assert [made.table.item(row, last).text() for row in range(made.table.rowCount())] == [
        "0.4.2",
        "",
    ]
    made.resize(700, 120)
    assert not made.timeline.grab().isNull()


def test_a_screen_reader_finds_a_chart(pane):
    chart = QAccessible.queryAccessibleInterface(pane.timeline)
    assert chart.role() is QAccessible.Role.Chart
    assert chart.text(QAccessible.Text.Name) == "Reports over time"
