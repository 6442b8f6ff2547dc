"""The table's model: pages of a real index, kept in place while it grows."""

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.builders import an_envelope, append
from tray_app.model.query import Column, Query
from tray_app.ui.list.report_table import ReportTableModel, same_ends
from tray_app.ui.list.row_cache import PAGE
from tray_app.ui.list.row_state import COLUMNS


def records(count, **more):
    return [
        an_envelope(
            created_at=f"2026-11-20T{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}.000Z",
            time_ns=1_795_000_000_000_000_000 + n * 1_000_000_000,
            message=f"fault number {n}",
            stack=f"Error: fault number {n}\n    at run (/opt/cortex/dist/main.js:{n + 1}:1)",
            **more,
        )
        for n in range(count)
    ]


@pytest.fixture
def shown(made_services, tasks, qtbot):
    """Make a model over records and wait for its first answer."""

    def show(*envelopes, query=None):
        services = made_services(*envelopes)
        model = ReportTableModel(services.reports, services.titles, tasks)
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        with qtbot.waitSignal(model.answered):
            model.show(query or Query(sort=Column.WHEN))
            model.refresh()
        return services, model

    return show


def text(model, row, column):
    return model.index(row, COLUMNS.index(column)).data()


def test_rows_come_by_the_page_when_they_are_looked_at(shown, qtbot):
    """A cell says "…" first and the truth soon after; far rows are not read."""
    _, model = shown(*records(PAGE * 3))
    assert model.rowCount() == PAGE * 3
    last = model.rowCount() - 1
    assert text(model, last, Column.WHAT) == "…"
    qtbot.waitUntil(lambda: text(model, last, Column.WHAT) == "Error: fault number 0")
    assert model.report_at(0) is None or model.report_at(0).what == f"Error: fault number {last}"
    assert model.report_at(PAGE) is None


def test_every_column_sorts(shown, qtbot):
    """Sorting asks the index again; the model never sorts rows itself."""
    _, model = shown(*records(20))
    for column in COLUMNS:
        with qtbot.waitSignal(model.answered):
            model.sort(COLUMNS.index(column), Qt.SortOrder.AscendingOrder)
        assert model.rowCount() == 20
    with qtbot.waitSignal(model.answered):
        model.sort(COLUMNS.index(Column.WHEN), Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: text(model, 0, Column.WHAT) == "Error: fault number 0")


def test_a_new_report_is_inserted_and_nothing_is_reset(shown, qtbot, report_file):
    """Whoever reads a row keeps it: growth is an insertion."""
    services, model = shown(*records(10))
    inserted, resets = [], []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.modelReset.connect(lambda: resets.append(True))
    append(report_file, an_envelope(time_ns=1_795_100_000_000_000_000, message="the newest"))
    services.indexer.complete()
    model.refresh()
    qtbot.waitUntil(lambda: model.rowCount() == 11)
    assert inserted == [(0, 0)]
    assert resets == []
    assert "the newest" in text(model, 0, Column.WHAT), "it comes with its words"


def test_a_row_that_changes_its_place_is_still_the_same(shown, qtbot):
    """In a list that is sorted by state, what was seen goes elsewhere."""
    services, model = shown(*records(6), query=Query(sort=Column.STATE))
    kept = [QPersistentModelIndex(model.index(row, 0)) for row in range(6)]
    keys = [model.key_at(row) for row in range(6)]
    moved = [model.report_at(row).id for row in (1, 4)]
    services.triage.mark_seen(moved)
    model.refresh()
    qtbot.waitUntil(lambda: [model.key_at(row) for row in range(6)] != keys)
    assert [model.key_at(each.row()) for each in kept] == keys


def test_only_the_last_question_is_answered(shown, qtbot):
    """A search that was overtaken by another never shows its rows."""
    _, model = shown(*records(30))
    for number in (1, 2, 3):
        model.show(Query(search=f"number {number}"))
    with qtbot.waitSignal(model.answered):
        model.show(Query(search="29"))
    assert model.rowCount() == 1
    qtbot.waitUntil(lambda: text(model, 0, Column.WHAT) == "Error: fault number 29")


def test_a_report_is_given_by_its_role(shown, qtbot):
    """Views ask for the whole row, and never count columns."""
    _, model = shown(*records(3, model="tinyllama"))
    index = model.index(0, 0)
    qtbot.waitUntil(lambda: index.data(ReportTableModel.ReportRole) is not None)
    assert index.data(ReportTableModel.ReportRole).model == "tinyllama"


def test_hostile_text_is_plain_in_cell_and_tooltip(shown, qtbot):
    """Markup stays letters, and a reversed reading order is shown as what it is."""
    _, model = shown(an_envelope(message="<img src=x>\u202egnp.exe", stack=None))
    qtbot.waitUntil(lambda: text(model, 0, Column.WHAT) != "…")
    cell = model.index(0, COLUMNS.index(Column.WHAT))
    assert cell.data() == "<img src=x>⟨U+202E⟩gnp.exe"
    assert "&lt;img" in cell.data(Qt.ItemDataRole.ToolTipRole)


def test_states_are_words_not_only_colours(shown, qtbot):
    """State is an icon and a word; a screen reader hears the column with it."""
    _, model = shown(an_envelope(), b'{"metadata":{"createdAt":"2026')
    qtbot.waitUntil(
        lambda: {text(model, row, Column.STATE) for row in range(2)} == {"New", "Damaged"}
    )
    heard = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard is None or heard.startswith("State: ")


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ([], [1], (0, 0)),
        ([1, 2, 3], [1, 2, 3], (3, 0)),
        ([1, 2, 3], [0, 1, 2, 3], (0, 3)),
        ([1, 2, 3], [1, 2, 3, 4], (3, 0)),
        ([1, 2, 3], [1, 3], (1, 1)),
        ([1, 1, 1], [1, 1], (2, 0)),
        ([1, 2, 3, 4], [1, 9, 4], (1, 1)),
        ([1, 2], [3, 4], (0, 0)),
    ],
)
def test_what_is_the_same_at_both_ends(old, new, same):
    """Only the middle that differs is removed and inserted."""
    from array import array

    assert same_ends(array("q", old), array("q", new)) == same
