"""Folding JSON in the window: by mark, by key and by menu; nothing is lost by it, and a search brings it back."""

import json

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.gui.desk import a_bench
from tests.gui.test_contrast import contrast, light
from tray_app.ui import theme
from tray_app.ui.dialogs.consent import ConsentDialog
from tray_app.ui.main_window.highlight import JsonHighlighter
from tray_app.ui.main_window.json_view import JsonView
from tray_app.ui.main_window.text_view import FindBar
from tray_app.ui.state.pretty import pretty

TEXT = pretty(json.dumps({"a": {"b": [1, 2], "c": "deep"}, "d": [3]}), limit=10_000).rstrip()


@pytest.fixture
def view(qtbot: QtBot) -> JsonView:
    made = JsonView("JSON")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show_text(TEXT, foldable=True)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    qtbot.waitUntil(lambda: not made.is_scanning)
    return made


def seen(view: JsonView) -> list[str]:
    """List the lines that are in sight."""
    block, found = view.document().firstBlock(), []
    while block.isValid():
        if block.isVisible():
            assert block.lineCount() >= 1
            found.append(block.text().strip())
        else:
            assert block.lineCount() == 0
        block = block.next()
    return found


def put_cursor(view: JsonView, words: str) -> None:
    cursor = view.document().find(words)
    cursor.clearSelection()
    view.setTextCursor(cursor)


def press(widget, place: QPointF) -> None:
    """Press and release the left button at a place of *widget*."""
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        where = widget.mapToGlobal(place.toPoint()).toPointF()
        QApplication.sendEvent(widget, QMouseEvent(kind, place, where, button, button, none))


def test_a_click_on_the_mark_folds_and_unfolds(view: JsonView):
    mark = view.margin.mark_of(1)
    assert mark is not None
    press(view.margin, mark.center())
    assert seen(view) == ["{", '"a": {', "},", '"d": [', "3", "]", "}"]
    press(view.margin, mark.center())
    assert len(seen(view)) == TEXT.count("\n") + 1


def test_the_words_that_stand_for_hidden_lines_say_how_many_and_open_them(view: JsonView, qtbot: QtBot):
    view.toggle(1)
    view.grab()
    ((line, box, words),) = view._notes()
    assert (line, words) == (1, "… 5 lines")
    press(view.viewport(), box.center())
    assert '"c": "deep"' in seen(view)


@pytest.mark.parametrize(
    ("fold", "unfold", "modifiers"),
    [
        (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight, "both"),
        (Qt.Key.Key_Minus, Qt.Key.Key_Plus, "none"),
    ],
)
def test_the_block_at_the_cursor_folds_by_key(view: JsonView, qtbot: QtBot, fold: Qt.Key, unfold: Qt.Key, modifiers):
    held = Qt.KeyboardModifier.NoModifier
    if modifiers == "both":
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    put_cursor(view, "deep")
    qtbot.keyClick(view, fold, held)
    assert '"c": "deep"' not in seen(view)
    # The cursor stands where the block begins, in sight.
    assert view.textCursor().block().text().strip() == '"a": {'
    qtbot.keyClick(view, unfold, held)
    assert '"c": "deep"' in seen(view)


def test_all_at_once_by_key(view: JsonView, qtbot: QtBot):
    qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert seen(view) == ["{", '"a": {', "},", '"d": [', "]", "}"]
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert len(seen(view)) == TEXT.count("\n") + 1


def test_arrows_step_over_what_is_folded(view: JsonView, qtbot: QtBot):
    view.toggle(1)
    put_cursor(view, '"a"')
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.textCursor().block().text().strip() == "},"
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.textCursor().block().text().strip() == "},"
    assert len(seen(view)) == 7


def test_copying_gives_the_whole_text(view: JsonView, qtbot: QtBot):
    view.fold_all()
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text() == TEXT
    assert view.toPlainText() == TEXT


def test_a_search_unfolds_where_it_hits(view: JsonView, qtbot: QtBot):
    view.fold_all()
    bar = FindBar(view)
    qtbot.addWidget(bar)
    bar.open()
    bar.field.setText("deep")
    assert '"c": "deep"' in seen(view)
    assert view.textCursor().selectedText() == "deep"
    assert '"d": [' in seen(view)
    assert "3" not in seen(view)  # the other block stays folded


def test_bytes_as_stored_have_no_folding(view: JsonView):
    view.show_text(TEXT, foldable=False)
    assert view.folding is None
    assert not view.margin.isVisible()
    assert view.viewportMargins().left() == 0
    view.fold_all()
    view.fold_here()
    assert len(seen(view)) == TEXT.count("\n") + 1


def test_the_menu_has_what_can_be_done_with_its_keys(view: JsonView):
    menu = QMenu()
    put_cursor(view, "deep")
    view.add_fold_actions(menu)
    entries = {action.text().replace("&", ""): action for action in menu.actions() if action.text()}
    assert list(entries) == ["Fold this block", "Unfold this block", "Fold all", "Unfold everything"]
    assert [action.isEnabled() for action in entries.values()] == [True, False, True, False]
    assert all(action.shortcut().toString() for action in entries.values())
    entries["Fold this block"].trigger()
    assert '"c": "deep"' not in seen(view)


def test_a_screen_reader_is_told(view: JsonView, qtbot: QtBot):
    said: list[str] = []
    view.announced.connect(said.append)
    view.toggle(1)
    view.toggle(1)
    view.toggle(1)
    put_cursor(view, '"d"')
    put_cursor(view, '"a"')
    view.unfold_all()
    view.fold_all()
    assert said == [
        *("Collapsed, 5 lines hidden", "Expanded, 5 lines", "Collapsed, 5 lines hidden"),
        "Collapsed, 5 lines hidden",  # come back to it by the arrows
        *("Everything unfolded", "3 blocks folded"),
    ]


@pytest.mark.parametrize("dark", [False, True])
def test_the_mark_stands_out_from_its_ground(view: JsonView, dark: bool):
    view.setPalette(theme.dark_palette() if dark else light())
    mark = view.margin.mark_of(0)
    assert mark is not None
    picture, box = view.margin.grab().toImage(), mark.toAlignedRect()
    ground = picture.pixelColor(0, 0)
    inside = [(x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom())]
    assert max(contrast(picture.pixelColor(x, y), ground) for x, y in inside) >= 3


def test_a_new_text_starts_unfolded(view: JsonView, qtbot: QtBot):
    view.fold_all()
    view.show_text(TEXT, foldable=True)
    assert len(seen(view)) == TEXT.count("\n") + 1
    assert view.folding.closed == ()


def test_the_question_folds_only_what_is_laid_out_for_reading(qtbot: QtBot, tmp_path):
    with a_bench(tmp_path) as bench:
        dialog = ConsentDialog(bench.services, bench.tasks, bench.ids)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.form.can_send)
        view = dialog.preview.text_view
        assert view.folding is None
        dialog.preview.breaks.setChecked(True)
        assert view.folding.count > 5
        view.fold_all()
        # Going to a replacement brings its place into sight.
        item = dialog.preview.list.topLevelItem(0)
        if item is not None:
            dialog.preview._go_to(item)
            assert view.textCursor().block().isVisible()
        dialog.preview.breaks.setChecked(False)
        assert view.folding is None
        dialog.reject()


def test_the_end_of_the_text_is_in_sight_after_folding(view: JsonView):
    long = pretty(json.dumps({"a": list(range(3000)), "b": 1}), limit=100_000).rstrip()
    view.show_text(long, foldable=True)
    cursor = view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    view.setTextCursor(cursor)
    assert view.verticalScrollBar().value() > 2000
    view.fold_all()
    assert view.verticalScrollBar().maximum() == 0
    assert seen(view) == ["{", '"a": [', "],", '"b": 1', "}"]


def test_new_colours_and_larger_letters_leave_what_is_folded(view: JsonView, qtbot: QtBot, qapp: QApplication):
    highlighter = JsonHighlighter(view.document())
    view.fold_all()
    folded = seen(view)
    highlighter.recolour()
    QApplication.processEvents()
    assert seen(view) == folded
    width = view.margin.width()
    usual, large = qapp.font(), qapp.font()
    large.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(large)
    try:
        qtbot.waitUntil(lambda: view.margin.width() > width)
        assert seen(view) == folded
        assert view.margin.geometry().right() < view.viewport().geometry().left()
    finally:
        qapp.setFont(usual)


def test_a_narrower_view_leaves_what_is_folded(view: JsonView):
    view.setLineWrapMode(JsonView.LineWrapMode.WidgetWidth)
    view.fold_all()
    folded = seen(view)
    view.resize(200, 300)
    QApplication.processEvents()
    assert seen(view) == folded
    view.unfold_all()
    assert len(seen(view)) == TEXT.count("\n") + 1


def test_json_runs_from_left_to_right_in_every_language(qtbot: QtBot, qapp: QApplication):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        made = JsonView("JSON")
        qtbot.addWidget(made)
        made.resize(300, 200)
        made.show_text(TEXT, foldable=True)
        made.show()
        qtbot.waitExposed(made)
        made.fold_all()
        assert made.margin.geometry().right() < made.viewport().geometry().left()
        assert made.cursorRect().left() < 20
        assert made.blockBoundingGeometry(made.firstVisibleBlock()).translated(made.contentOffset()).left() == 0
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
