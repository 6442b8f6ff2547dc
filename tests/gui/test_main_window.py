"""The window over a real index: what it shows, what its keys do, what it remembers."""

import shutil
from contextlib import closing
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QToolButton

from tests.builders import an_envelope, append
from tests.gui.desk import words_of
from tests.unit.redaction.made import FORMATS, Maker
from tray_app.app import Files, build_services
from tray_app.model.query import Column
from tray_app.services.events import IndexProgress
from tray_app.ui.detail.state import bytes_as_text
from tray_app.ui.list.empty_page import EmptyPage
from tray_app.ui.list.row_state import COLUMNS
from tray_app.ui.theme import dark_palette

NOW = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture
def opened(made_services, open_window, qtbot):
    """Open the window over records and wait until it has its first answer."""

    def start(*records, view="reports"):
        services = made_services(*records)
        window = open_window(services, view=view)
        if records:
            qtbot.waitUntil(lambda: window.detail.loaded is not None)
        return services, window

    return start


def three():
    return [
        an_envelope(
            time_ns=1_795_464_488_000_000_000 + n * 10**9,
            message=f"fault {n}",
            source=source,
            stack=None,
        )
        for n, source in enumerate(("cli", "cortex-server", "cortex-cpp"))
    ]


def test_the_newest_report_is_open_and_told_in_words(opened):
    _, window = opened(*three())
    assert window.detail.header.title.text() == "fault 2"
    assert window.detail.header.facts.text().startswith("Engine · ")
    assert "fault 2" in window.detail.overview.facts.toPlainText()


def test_an_empty_list_says_that_no_crash_was_recorded_and_where_it_looks(opened, qtbot, tmp_path):
    _, window = opened()
    assert isinstance(window.pane.pages.currentWidget(), EmptyPage)
    qtbot.waitUntil(lambda: window.pane.empty.title == "No crashes recorded")
    assert str(tmp_path / "cortex") in window.pane.empty.hint
    assert not window.pane.empty.folder_button.isVisible()


def test_before_the_first_look_nobody_says_that_there_was_no_crash(
    made_services, open_window, qtbot, report_file, tmp_path
):
    made_services().close()
    append(report_file, *three())
    own = [tmp_path / "own" / name for name in ("index.sqlite3", "marks.sqlite3", "ledger.sqlite3")]
    with closing(build_services(tmp_path / "cortex", files=Files(*own))) as services:
        window = open_window(services, view="reports")
        titles = [window.pane.empty.title]
        window.pane.page_changed.connect(lambda _: titles.append(window.pane.empty.title))
        window.pane.look_for_source()
        qtbot.waitUntil(lambda: len(titles) > 1)
        services.indexer.start()
        qtbot.waitUntil(lambda: window.model.rowCount() == 3)
        assert "No crashes recorded" not in titles
        window.close()


def test_a_list_from_which_all_was_removed_does_not_say_that_there_was_no_crash(opened, qtbot):
    _, window = opened(*three())
    titles = []
    window.pane.page_changed.connect(lambda _: titles.append(window.pane.empty.title))
    window.list.selectAll()
    window.commands.remove.trigger()
    qtbot.waitUntil(lambda: window.pane.empty.title == "The list is empty")
    assert "No crashes recorded" not in titles


def test_without_cortex_the_empty_list_does_not_say_that_all_is_well(opened, qtbot, tmp_path):
    services, window = opened()
    shutil.rmtree(tmp_path / "cortex")
    window.traffic.rescan()
    qtbot.waitUntil(lambda: window.pane.empty.title == "Cortex was not found")
    assert window.pane.empty.hint == f"There is no folder {tmp_path / 'cortex'}"
    assert window.pane.empty.folder_button.isVisible()
    services.indexer.complete()
    window.trouble.refresh()
    qtbot.waitUntil(lambda: bool(window.trouble.unreadable))
    assert not window.banner.isVisible(), "it is said once"


def test_no_match_offers_to_clear_the_filters(opened, qtbot):
    _, window = opened(*three())
    window.filters.search.setText("nothingofthekind")
    qtbot.waitUntil(lambda: window.pane.empty.title == "No report matches")
    assert words_of(window.detail).strip() == ""
    qtbot.mouseClick(window.pane.empty.clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3)
    assert window.filters.search.text() == ""
    assert window.pane.pages.currentWidget() is window.list


def test_the_raw_view_is_byte_for_byte_what_was_written(opened, qtbot):
    record = an_envelope(message="Ошибка \u202e 日本", stack="Error\n    at x (y.js:1:1)")
    _, window = opened(record)
    window.detail.pages.open("raw")
    raw = window.detail.pages.page("raw")
    qtbot.waitUntil(lambda: '"createdAt"' in raw.view.toPlainText())
    raw.untouched.click()
    assert raw.view.toPlainText() == record.decode().replace("\u202e", "⟨U+202E⟩")
    raw.copy_button.click()
    assert QGuiApplication.clipboard().text() == record.decode()


def test_a_damaged_record_shows_reason_place_and_bytes(opened, qtbot):
    torn = b'{"metadata":{"createdAt":"2026-11-20T10:00:00\xff'
    _, window = opened(torn)
    said = window.detail.overview.facts.toPlainText()
    assert "cannot be read" in window.detail.header.title.text()
    assert "crash-report.jsonl" in said
    assert bytes_as_text(torn) in said
    assert "7b 22 6d 65 74 61 64 61" in said
    assert not window.detail.actions_row.send.isEnabled()
    assert "damaged" in window.detail.actions_row.send.toolTip()


def test_a_report_that_comes_in_leaves_the_one_being_read(opened, qtbot, report_file):
    services, window = opened(*three())
    window.list.select_key(window.model.key_at(2))
    qtbot.waitUntil(lambda: "fault 0" in window.detail.overview.facts.toPlainText())
    key = window.list.current_key
    append(
        report_file, an_envelope(time_ns=1_795_464_499_000_000_000, message="came in", stack=None)
    )
    services.indexer.complete()
    window.model.refresh()
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    assert window.list.current_key == key
    assert window.list.currentIndex().row() == 3
    assert "fault 0" in window.detail.overview.facts.toPlainText()


def test_delete_can_be_undone_and_says_what_it_is_not(opened, qtbot, report_file):
    _, window = opened(*three())
    before = report_file.read_bytes()
    qtbot.keyClick(window.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    qtbot.waitUntil(window.undo.isVisible)
    assert report_file.read_bytes() == before
    qtbot.mouseClick(window.undo.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3)


def test_what_is_copied_names_nobody_and_holds_no_secret(opened, qtbot):
    """A row, the stack and an attribute, with the user's own words hidden too."""
    token = FORMATS["github-token"](Maker(2))
    said = f"Zeppelin refused {token} at /home/somebody/x"
    services, window = opened(
        an_envelope(message=said, stack=f"Error: {said}\n    at f (/opt/cortex/x.js:1:1)")
    )
    services.preferences.set("redaction_words", [{"word": "Zeppelin", "substitute": "PROJECT"}])
    qtbot.waitUntil(lambda: window.detail.loaded is not None)

    def copied() -> str:
        qtbot.waitUntil(lambda: "PROJECT refused" in QGuiApplication.clipboard().text())
        text = QGuiApplication.clipboard().text()
        QGuiApplication.clipboard().clear()
        return text

    texts = []
    window.list.copy_rows()
    texts.append(copied())
    window.detail.pages.open("stack")
    window.detail.pages.page("stack").copy_button.click()
    texts.append(copied())
    for text in texts:
        assert token not in text
        assert "somebody" not in text
        assert "Zeppelin" not in text


def test_keys_of_the_list(opened, qtbot):
    _, window = opened(*three())
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.filters.search.hasFocus()
    window.list.setFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "fault 0" in window.detail.overview.facts.toPlainText())
    qtbot.keyClick(window.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "fault 0" in QGuiApplication.clipboard().text())
    assert "\t" in QGuiApplication.clipboard().text()
    qtbot.keyClick(
        window.list,
        Qt.Key.Key_C,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().startswith('{"metadata"'))
    qtbot.keyClick(window.list, Qt.Key.Key_Tab)
    assert not window.list.hasFocus()


def test_escape_in_the_list_takes_the_search_back_and_never_hides_the_window(opened, qtbot):
    _, window = opened(*three())
    window.filters.search.setText("fault")
    qtbot.waitUntil(lambda: window.model.query.search == "fault")
    qtbot.keyClick(window.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.model.query.search == "")
    for _ in range(3):
        qtbot.keyClick(window.list, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.model.rowCount() == 3


def test_escape_in_the_search_field_empties_it_then_goes_back_to_the_list(opened, qtbot):
    _, window = opened(*three())
    window.activateWindow()
    window.filters.focus_search()
    qtbot.waitUntil(window.filters.search.hasFocus)
    window.filters.search.setText("nothingofthekind")
    qtbot.waitUntil(lambda: window.pane.empty.title == "No report matches")
    qtbot.keyClick(window.filters.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3)
    assert window.filters.search.text() == ""
    assert window.filters.search.hasFocus()
    qtbot.keyClick(window.filters.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.list.hasFocus)
    assert window.isVisible()


def test_looking_at_a_report_marks_it_seen(opened, qtbot):
    services, window = opened(an_envelope())
    window.detail.seen.emit(window.detail.loaded.report.id)
    qtbot.waitUntil(lambda: services.reports.totals().unseen == 0)
    qtbot.waitUntil(lambda: window.model.index(0, 0).data() == "Not sent")


def test_groups_and_their_members(opened, qtbot):
    _, window = opened(
        *[an_envelope(time_ns=1_795_464_488_000_000_000 + n * 10**9) for n in range(5)], *three()
    )
    window.filters.groups.click()
    qtbot.waitUntil(lambda: window.model.query.grouped and not window.model.is_loading)
    assert window.model.rowCount() < 8
    row = next(r for r in range(window.model.rowCount()) if wait_row(qtbot, window, r).count == 5)
    window.list.select_key(window.model.key_at(row))
    qtbot.waitUntil(window.commands.show_similar.isVisible)
    window.commands.show_similar.trigger()
    qtbot.waitUntil(lambda: window.model.rowCount() == 5)
    window.pane.breadcrumb.back.click()
    qtbot.waitUntil(lambda: window.model.query.grouped and not window.model.is_loading)
    assert window.model.rowCount() < 8
    assert window.list.currentIndex().row() == row


def wait_row(qtbot, window, row):
    window.model.index(row, 0).data()
    qtbot.waitUntil(lambda: window.model.report_at(row) is not None)
    return window.model.report_at(row)


def test_the_window_remembers_its_tab_view_columns_and_timeline(opened, qtbot):
    _, window = opened(*three())
    window.resize(1400, 800)
    window.detail.pages.open("stack")
    when, count = COLUMNS.index(Column.WHEN), COLUMNS.index(Column.COUNT)
    qtbot.waitUntil(lambda: window.list.columnWidth(when) > 50)
    window.list.setColumnWidth(when, 177)
    window.filters.groups.click()
    qtbot.waitUntil(lambda: not window.list.isColumnHidden(count))
    chosen(window, "Count").setChecked(False)
    window.timeline_button.click()
    window.close()
    _, again = opened(view=None)
    assert again.detail.pages.name == "stack"
    assert again.filters.query.grouped
    assert again.timeline.isVisible()
    assert again.list.columnWidth(when) == 177
    assert again.list.isColumnHidden(count)


def chosen(window, column):
    """Return the entry for a column in the menu of the header."""
    menu = window.list.columns.menu()
    return next(action for action in menu.actions() if action.text() == column)


def test_everything_that_takes_the_keyboard_has_a_name(opened):
    _, window = opened(*three())
    nameless = [
        widget
        for kind in (QAbstractButton, QLineEdit)
        for widget in window.findChildren(kind)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []
    assert window.list.accessibleName() == "Crash report list"
    assert window.filters.search.accessibleName() == "Search reports"
    assert [
        each.text().replace("&", "") for each in (window.filters.groups, window.filters.reports)
    ] == [*("Groups", "Reports")]


def test_a_huge_record_does_not_freeze_the_window(opened, qtbot):
    """Twenty megabytes in one attribute: cut in every view, and said so."""
    _, window = opened(an_envelope(message="x" * 20_000_000, stack="at y\n" * 1_000_000))
    assert len(window.detail.overview.facts.toPlainText()) < 100_000
    window.detail.pages.open("raw")
    qtbot.waitUntil(lambda: window.detail.pages.page("raw").view.document().characterCount() > 1000)
    assert window.detail.pages.page("raw").view.document().characterCount() < 500_000
    window.detail.pages.open("stack")
    QApplication.processEvents()


def test_after_a_delete_the_next_report_is_selected(opened, qtbot):
    _, window = opened(*three())
    for left in (2, 1):
        qtbot.keyClick(window.list, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda left=left: window.model.rowCount() == left)
        qtbot.waitUntil(lambda: window.list.selected_count() == 1)


def test_a_group_that_grows_stays_the_one_being_read(opened, qtbot, report_file):
    same = [an_envelope(time_ns=1_795_464_400_000_000_000 + n) for n in range(3)]
    services, window = opened(*same, *three())
    window.filters.groups.click()
    qtbot.waitUntil(lambda: window.model.query.grouped and not window.model.is_loading)
    last = window.model.rowCount() - 1
    group = wait_row(qtbot, window, last).group
    window.list.select_key(window.model.key_at(last))
    append(report_file, an_envelope(time_ns=1_795_464_999_000_000_000))
    services.indexer.complete()
    window.model.refresh()
    qtbot.waitUntil(lambda: window.list.currentIndex().row() == 0)
    assert wait_row(qtbot, window, 0).group == group
    assert wait_row(qtbot, window, 0).count == 4


def test_columns_come_as_there_is_room_and_stay_as_they_were_chosen(opened, qtbot):
    _, window = opened(*three())

    def shown():
        return [each for n, each in enumerate(COLUMNS) if not window.list.isColumnHidden(n)]

    window.resize(1200, 700)
    narrow = [Column.STATE, Column.WHAT, Column.WHEN]
    qtbot.waitUntil(lambda: shown() == narrow)
    window.resize(3000, 700)
    qtbot.waitUntil(lambda: shown() == [each for each in COLUMNS if each is not Column.COUNT])
    assert window.list.horizontalHeader().length() <= window.list.viewport().width()
    window.resize(1200, 700)
    qtbot.waitUntil(lambda: shown() == narrow)
    chosen(window, "Version").setChecked(True)
    chosen(window, "When").setChecked(False)
    assert shown() == [Column.STATE, Column.WHAT, Column.VERSION]
    window.filters.groups.click()
    qtbot.waitUntil(lambda: shown()[-1] is Column.COUNT)
    window.resize(3000, 700)
    qtbot.waitUntil(lambda: Column.MODEL in shown())
    assert Column.WHEN not in shown()


def test_the_window_opens_at_most_so_large_and_never_grows_by_itself(opened, qtbot):
    """Whatever is selected or said, what is looked at stays where it is."""
    _, window = opened(*three(), an_envelope(message="x" * 5_000, stack="at y\n" * 500))
    assert window.width() <= 1400
    assert window.height() <= 900
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.size().width() == 1280)
    before = window.geometry(), window.list.viewport().mapTo(window, QPoint(0, 0))

    def stayed():
        QApplication.processEvents()
        return (window.geometry(), window.list.viewport().mapTo(window, QPoint(0, 0))) == before

    for row in range(window.model.rowCount()):
        window.list.select_key(window.model.key_at(row))
        qtbot.waitUntil(lambda: window.detail.loaded is not None)
        assert stayed()
    window.list.selectAll()
    assert stayed()
    window.undo.say("Something very long was done. " * 20, lambda: None)
    qtbot.waitUntil(window.undo.isVisible)
    assert stayed()
    window.status.work.show_progress("Exporting", 3, 10)
    qtbot.waitUntil(window.status.work.isVisible)
    assert stayed()
    window.status.reading.show_progress(IndexProgress(3, 10, 3, 2.0, finished=False))
    window.status.work.finish()
    assert stayed()
    window.banner.show_sentences(["Something is wrong, and it takes many words to say. " * 10])
    assert window.banner.isVisible()
    assert stayed()


def test_one_half_is_above_the_other_only_in_a_narrow_window(opened, qtbot):
    _, window = opened(*three())
    for width, way in ((1280, Qt.Orientation.Horizontal), (880, Qt.Orientation.Vertical)):
        window.resize(width, 800)
        qtbot.waitUntil(lambda way=way: window.halves.orientation() is way)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.halves.orientation() is Qt.Orientation.Horizontal)
    assert window.detail.height() >= 0.6 * window.height()


def test_the_halves_stay_beside_each_other_on_a_low_screen(opened, qtbot):
    """A laptop's 1366 × 768, scaled by 1.5: one above the other, neither would have any room."""
    _, window = opened(*three())
    window.resize(890, 460)
    qtbot.waitUntil(lambda: window.height() == 460)
    assert window.halves.orientation() is Qt.Orientation.Horizontal
    header = window.detail.header
    assert header.title.height() >= header.title.fontMetrics().height()
    window.resize(560, 460)
    qtbot.waitUntil(lambda: window.halves.orientation() is Qt.Orientation.Vertical)
    window.resize(1120, 460)
    qtbot.waitUntil(lambda: window.halves.width() > 1000)
    window.halves.setSizes([window.halves.width(), 0])
    row = window.detail.actions_row
    for each in (row.start, row.send, row.more):
        qtbot.waitUntil(lambda each=each: each.width() >= each.sizeHint().width())
    window.resize(671, 361)  # the same screen, scaled by 2
    qtbot.waitUntil(lambda: window.halves.orientation() is Qt.Orientation.Horizontal)
    letters = window.fontMetrics()
    qtbot.waitUntil(lambda: window.detail.overview.height() > 4 * letters.height())
    assert window.list.columnWidth(COLUMNS.index(Column.WHAT)) > 18 * letters.averageCharWidth()


def test_twice_as_large_letters_leave_room_for_what_happened(opened, qtbot, qapp):
    usual, large = qapp.font(), qapp.font()
    large.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(large)
    try:
        _, window = opened(*three(), view="groups")
        window.resize(1120, 760)
        what = COLUMNS.index(Column.WHAT)
        words = window.fontMetrics().horizontalAdvance("Cortex stopped without")
        qtbot.waitUntil(lambda: window.list.columnWidth(what) > words)
        line = window.fontMetrics().height()
        qtbot.waitUntil(lambda: window.detail.overview.height() > 8 * line)
    finally:
        qapp.setFont(usual)


def test_the_timeline_is_folded_until_it_is_wanted(opened, qtbot):
    _, window = opened(*three())
    assert not window.timeline.isVisible()
    window.timeline_button.click()
    assert window.timeline.isVisible()
    qtbot.waitUntil(lambda: window.timeline.timeline.histogram.total == 3)


def test_groups_are_shown_first(opened, qtbot):
    _, window = opened(*three(), view=None)
    assert window.filters.groups.isChecked()
    assert window.model.query.grouped


def test_the_status_bar_counts_what_is_listed(opened, qtbot):
    _, window = opened(*three())
    qtbot.waitUntil(lambda: window.status.counts.text() == "3 reports, 3 new")
    window.filters.search.setText("fault 1")
    searched = QLocale().quoteString("fault 1")
    qtbot.waitUntil(lambda: window.status.counts.text() == f"1 of 3 reports · {searched}")


def test_of_several_selected_reports_it_says_how_many(opened, qtbot):
    _, window = opened(*three())
    window.list.selectAll()
    said = "Actions apply to all 3. Showing the last selected."
    assert window.detail.header.state.text() == said
    window.list.select_first()
    qtbot.waitUntil(lambda: window.detail.header.state.text() == "Not sent")


def test_a_search_that_is_taken_back_leaves_no_button_to_clear_it(opened, qtbot):
    _, window = opened(*three())
    search = window.filters.search
    (clear,) = [
        each
        for each in search.findChildren(QToolButton)
        if "clear" in each.actions()[0].objectName()
    ]
    search.setText("fault")
    qtbot.waitUntil(lambda: clear.isVisible() and window.filters.query.search == "fault")
    window.filters.clear_filters()
    qtbot.waitUntil(lambda: not clear.isVisible())
    assert window.filters.query.search == ""


def test_the_button_of_the_menu_turns_dark_with_the_desktop(opened, qapp, qtbot):
    _, window = opened(*three())
    before = QPalette(qapp.palette())
    try:
        qapp.setPalette(dark_palette())
        qtbot.waitUntil(
            lambda: window.menu_button.grab().toImage().pixelColor(4, 4).lightness() < 128
        )
    finally:
        qapp.setPalette(before)


def test_symbols_take_the_programs_colour_while_the_window_has_the_old_one(opened, qapp):
    """GNOME's theme gives windows a palette of their own again, and takes it away later."""
    _, window = opened(*three())
    before = QPalette(qapp.palette())
    window.setPalette(before)
    try:
        qapp.setPalette(dark_palette())
        for button in (window.menu_button, window.timeline_button):
            drawn = button.icon().pixmap(16, 16).toImage()
            places = [(x, y) for x in range(drawn.width()) for y in range(drawn.height())]
            inks = [drawn.pixelColor(*each) for each in places]
            assert min(each.lightness() for each in inks if each.alpha() > 64) > 128
    finally:
        qapp.setPalette(before)


def test_the_rest_of_a_sentence_is_offered_only_where_it_is_cut(opened, qtbot):
    _, window = opened(*three())
    banner = window.banner
    banner.show_sentences(["Something is wrong."])
    assert banner.isVisible()
    assert not banner.details.isVisible()
    banner.show_sentences(["Something is wrong. " * 20])
    assert banner.details.isVisible()
    banner.show_sentences(["Something is wrong. " * 5])
    assert not banner.details.isVisible()
    window.resize(window.minimumWidth(), window.height())
    qtbot.waitUntil(banner.details.isVisible)


def test_in_a_low_window_the_lines_above_the_tabs_are_whole(opened, qtbot):
    """As on 1366 × 768 with everything twice as large."""
    _, window = opened(*three())
    window.resize(670, 355)
    header = window.detail.header
    qtbot.waitUntil(lambda: window.height() < 370)
    for each in header.findChildren(QLabel):
        if each.isVisible():
            assert each.height() >= each.fontMetrics().height(), each.text()
    assert window.detail.pages.bar.height() >= window.detail.pages.bar.sizeHint().height()
