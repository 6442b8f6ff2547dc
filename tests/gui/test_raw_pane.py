"""The tab "Raw OTLP": the text and the tree of its parts go together."""

import json

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter

from tests.builders import an_envelope
from tray_app.model.query import Query
from tray_app.ui.detail.json_model import JsonModel
from tray_app.ui.detail.raw_pane import RawPane
from tray_app.ui.widgets.preview_state import readable

STACK = "Error: no\n    at x (y.js:1:1)"


@pytest.fixture
def raw(made_services, tasks, qtbot):
    services = made_services(an_envelope(message="out of memory", stack=STACK))
    pane = RawPane(services, tasks)
    qtbot.addWidget(pane)
    pane.resize(900, 500)
    pane.show()
    qtbot.waitExposed(pane)
    [row] = services.reports.rows(services.reports.keys(Query()))
    pane.show_report(services.reports.report(row.id))
    qtbot.waitUntil(lambda: pane.parts.rowCount() == 2)
    return pane


def chosen(raw) -> str:
    return raw.parts.data(raw.tree.currentIndex().siblingAtColumn(1))


def test_the_model_keeps_qt_s_rules(qtmodeltester, qtbot):
    model = JsonModel()
    model.show_text(readable(json.dumps({"a": {"b": [1, {}, "x"], "c": None}, "d": []})))
    qtmodeltester.check(model)
    model.show_text("")
    qtmodeltester.check(model)


def test_the_outer_parts_are_open_at_first_and_a_text_is_shown_with_its_lines(raw):
    event = raw.parts.index(1, 0)
    assert [raw.parts.data(raw.parts.index(row, 0)) for row in (0, 1)] == ["metadata", "event"]
    assert raw.tree.isExpanded(event)
    place = raw.view.toPlainText().index('"Error: no')
    stack = raw.parts.index_at(place)
    assert raw.parts.data(stack.siblingAtColumn(1)) == json.dumps(STACK)
    assert "<br>" in raw.parts.data(stack.siblingAtColumn(1), Qt.ItemDataRole.ToolTipRole)


def test_in_a_narrow_pane_no_words_are_cut(raw, qtbot):
    raw.resize(raw.minimumSizeHint().width(), 500)
    for each in (raw.readable, raw.untouched, raw.copy_button):
        qtbot.waitUntil(lambda each=each: each.width() >= each.sizeHint().width())
    assert raw.width() < raw.untouched.sizeHint().width() + 200


def test_what_is_chosen_in_the_tree_is_marked_in_the_text(raw, qtbot):
    raw.tree.setFocus()
    qtbot.waitUntil(raw.tree.hasFocus)
    assert raw.tree.currentIndex() == raw.parts.index(0, 0), "a screen reader has a row to say"
    raw.tree.setCurrentIndex(raw.parts.index(1, 0))
    raw.tree.setCurrentIndex(raw.parts.index(0, 0))
    marked = raw.view.textCursor().selectedText().replace("\u2029", "\n")
    assert json.loads(marked).keys() == {"createdAt", "sentAt"}
    qtbot.keyClick(raw.tree, Qt.Key.Key_Right)
    qtbot.keyClick(raw.tree, Qt.Key.Key_Right)
    assert raw.view.textCursor().selectedText().startswith('"20')


def test_what_is_found_in_the_text_is_shown_in_the_tree(raw, qtbot):
    raw.find_bar.open()
    raw.find_bar.field.setText("out of memory")
    assert "out of memory" in chosen(raw)
    above = raw.tree.currentIndex().parent()
    while above.isValid():
        assert raw.tree.isExpanded(above)
        above = above.parent()


def test_byte_for_byte_has_the_same_tree(raw, qtbot):
    def rows(index=QModelIndex()):  # noqa: B008
        model = raw.parts
        return [
            (model.data(model.index(row, 0, index)), rows(model.index(row, 0, index)))
            for row in range(model.rowCount(index))
        ]

    readable = rows()
    raw.untouched.click()
    assert rows() == readable


def test_a_narrow_pane_has_the_tree_above_the_text(raw):
    splitter = raw.findChild(QSplitter)
    raw.resize(500, 400)
    assert splitter.orientation() is Qt.Orientation.Vertical
    raw.resize(1000, 400)
    assert splitter.orientation() is Qt.Orientation.Horizontal


def test_json_runs_from_left_to_right_in_every_language(raw, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert (
            raw.view.layoutDirection()
            is raw.tree.layoutDirection()
            is Qt.LayoutDirection.LeftToRight
        )
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
