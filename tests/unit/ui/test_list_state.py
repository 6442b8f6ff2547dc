"""What a row says beside its title, which columns there are, and the words for filters."""

from pathlib import Path

import pytest

from tests.unit.ui.test_rows_state import a_row
from tray_app.messages import message
from tray_app.model.query import Column, KindFacts, Query, ReportRow
from tray_app.model.state import DELIVERED, DeliveryState, RecordType
from tray_app.ui.list.filter_state import active_words
from tray_app.ui.list.row_state import (
    COLUMNS,
    LEAST,
    LEAST_OF_TITLE,
    SYMBOL,
    WIDTHS,
    bars,
    second_line,
    shown_columns,
)
from tray_app.ui.list.state import ListPage, Source, empty_words

USUAL = frozenset({Column.WHEN, Column.COUNT})
NARROW = USUAL | {Column.WHAT}


def line(row: ReportRow, *, raw: str = "", shown: frozenset[Column] = NARROW) -> list[str]:
    found = second_line(row, raw=raw, shown=shown)
    parts = [*found.before, found.raw, found.state, found.news]
    return [str(part) for part in parts if part]


def test_the_second_line_says_what_has_no_column_of_its_own():
    from dataclasses import replace

    row = replace(a_row(KindFacts(new_in="0.4.2")), model="phi-3")
    assert line(row, raw="CUDA error") == ["phi-3", "CUDA error", "New in 0.4.2"]
    assert line(row, shown=NARROW | {Column.MODEL}) == ["Command line", "New in 0.4.2"]
    assert line(row, shown=frozenset(COLUMNS)) == ["New in 0.4.2"]
    declined = replace(a_row(), delivery=DeliveryState.DECLINED)
    assert line(declined) == ["Command line", "Declined"]
    assert line(replace(a_row(), delivery=DeliveryState.DELIVERED)) == ["Command line"]
    assert line(replace(a_row(), type=RecordType.DAMAGED, source="")) == ["Damaged"]


def test_columns_come_one_after_another_as_there_is_room():
    def shown(room, **chosen):
        wanted = {Column(name): is_on for name, is_on in chosen.items()}
        return frozenset(shown_columns(room, WIDTHS, wanted))

    every = frozenset(COLUMNS) - {Column.WHAT}
    assert shown(60) == USUAL
    grown = [len(shown(room)) for room in range(0, 300, 10)]
    assert grown == sorted(grown)
    assert shown(300) == every
    assert shown(64, version=True) == USUAL | {Column.VERSION}
    assert shown(300, version=False) == every - {Column.VERSION}
    assert shown(60, count=False) == USUAL - {Column.COUNT}
    assert frozenset(shown_columns(60, WIDTHS, {}, grouped=False)) == USUAL - {Column.COUNT}


def test_the_title_has_the_room_first():
    def rest(room, **chosen):
        wanted = {Column(name): is_on for name, is_on in chosen.items()}
        widths = shown_columns(room, WIDTHS, wanted)
        assert all(WIDTHS[column] >= width > 4 for column, width in widths.items())
        used = sum(width for column, width in widths.items() if column is not Column.STATE)
        return room - used - max(SYMBOL, widths.get(Column.STATE, 0))

    for room in range(23, 300):
        assert rest(room) >= LEAST_OF_TITLE
        assert rest(room, version=True, model=True, source=True) >= LEAST_OF_TITLE
    assert rest(66) == 66 - SYMBOL - LEAST[Column.WHEN] - WIDTHS[Column.COUNT]
    assert shown_columns(23, WIDTHS, {}) == {}
    assert frozenset(shown_columns(60, WIDTHS, {Column.VERSION: True})) >= {Column.VERSION}, (
        "what was chosen goes last"
    )


def test_what_has_gone_from_a_narrow_list_stands_below_the_title():
    row = a_row(KindFacts(), times=28)
    told = {"when": "today 11:41", "count": "28"}
    found = second_line(row, raw="", shown=frozenset({Column.WHAT}), **told)
    assert [*map(str, found.before)] == ["today 11:41", "28×", "Command line"]
    once = second_line(a_row(), raw="", shown=frozenset({Column.WHAT}), when="", count="1")
    assert [*map(str, once.before)] == ["Command line"]


def test_bars_are_equal_parts_of_the_days_with_today_in_the_last():
    assert bars([0] * 27 + [1, 2, 3], 10) == [0] * 9 + [6]
    assert bars([9, 9, *range(30)], 10)[0] == 0 + 1 + 2
    assert bars([], 10) == []


def test_the_filter_says_what_it_leaves_out():
    titles = {"Out of GPU memory": frozenset({"g"})}

    def said(query, within_s=None):
        return [*map(str, active_words(query, within_s, titles))]

    assert said(Query(grouped=True, search="x")) == []
    full = Query(states=DELIVERED, sources=frozenset({"cli"}), since_ns=1, groups=frozenset({"g"}))
    assert said(full, 86_400) == [
        *("Delivered", "Command line", "Last 24 hours", "Out of GPU memory")
    ]
    assert said(Query(since_ns=1, until_ns=2)) == ["Chosen time"]
    assert said(Query(groups=frozenset({"unknown"}))) == ["Chosen advice"]


@pytest.mark.parametrize(
    ("source", "problem", "title"),
    [
        (Source(Path("/x"), is_there=True), "", "No crashes recorded"),
        (Source(Path("/x"), is_there=True, is_all_listed=False), "", "The list is empty"),
        (Source(Path("/x"), is_there=True, is_chosen_here=False), "", "The list is empty"),
        (Source(Path("/x"), is_there=False, is_all_listed=False), "", "Cortex was not found"),
        (Source(Path("/x"), is_there=True), "why", "The crash reports cannot be read"),
        (Source(Path("/x"), is_there=False), "why", "Cortex was not found"),
        (Source(None), "", "Cortex was not found"),
    ],
)
def test_an_empty_list_is_good_news_only_where_cortex_was_found(source, problem, title):
    words = empty_words(
        ListPage.EMPTY, source, message("{why}", why=problem) if problem else message("")
    )
    assert str(words.title) == title
    assert words.is_good is (title == "No crashes recorded")
    assert words.offers_folder is (title == "Cortex was not found")
    if source.folder is not None and not problem and words.symbol:
        assert str(source.folder) in str(words.hint)
