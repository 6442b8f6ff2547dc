"""What a terminal shows of a report's text."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tray_app.cli import render, table
from tray_app.cli.table import Cell, Column
from tray_app.model.query import ReportRow
from tray_app.model.state import DeliveryState

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
NOW_NS = int(NOW.timestamp()) * 10**9


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain\ttext\n", "plain\ttext\n"),
        ("\x1b[2Jgone", "␛[2Jgone"),
        ("a\x00b", "a␀b"),
        ("over\u202eride", "over\\u202eride"),
        ("lone \ud83d", "lone \\ud83d"),
        ("日本語 ñ 😱", "日本語 ñ 😱"),
    ],
)
def test_no_character_of_a_report_steers_the_terminal(text: str, shown: str) -> None:
    assert render.plain(text) == shown


def test_a_long_text_is_cut_and_says_so() -> None:
    assert render.plain("x" * 20, limit=10) == "xxxxxxxxxx… (10 characters more)"


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=30), "just now"),
        (timedelta(seconds=-30), "just now"),
        (timedelta(minutes=5), "5 min ago"),
        (timedelta(hours=3), "3 h ago"),
        (timedelta(days=2), "2 d ago"),
        (timedelta(days=60), "2026-09-24"),
        (timedelta(days=-60), "2027-01-22"),
    ],
)
def test_times_are_said_from_now(age: timedelta, words: str) -> None:
    assert render.ago(int((NOW - age).timestamp()) * 10**9, NOW_NS) == words


def test_an_unknown_time_is_called_unknown() -> None:
    assert render.ago(0, NOW_NS) == "unknown"


def test_memory_of_a_graphics_card_is_in_gigabytes() -> None:
    assert render.gpu_line("RTX 4090", 24564 * 2**20, shared=False) == "RTX 4090, 24 GB"
    assert render.gpu_line("M2", None, shared=True) == "M2, shared memory"


ROW = ReportRow(
    key=1,
    id="0123456789abcdef0123456789abcdef",
    delivery=DeliveryState.MARKED,
    occurred_ns=int(NOW.timestamp() * 1e9),
    source="cortex-server",
    what="Error: " + "x" * 500,
    version="0.4.2",
    model="a model with a very long name indeed",
    count=12,
    group="g",
)


def drawn(width: int, *rows: ReportRow) -> list[str]:
    lines = render.table(rows, width, NOW_NS)
    return [re.sub(r"\x1b\[\d*m", "", line) for line in lines]


def test_a_long_message_takes_no_room_from_the_other_columns() -> None:
    head, line = drawn(120, ROW)
    assert head.split() == [
        "ID",
        "State",
        "When",
        "Component",
        "What",
        "happened",
        "Version",
        "Model",
        "Count",
    ]
    for word in (
        "01234567",
        "marked ",
        "just now",
        "API server",
        "Error: xxx",
        "…",
        "0.4.2",
        "12",
    ):
        assert word in line
    assert len(line) <= 120


@pytest.mark.parametrize("width", [80, 60, 40, 20])
def test_on_a_narrow_terminal_columns_are_left_out_for_what_happened(width: int) -> None:
    head, line = drawn(width, ROW)
    assert head.split()[:1] == ["ID"]
    assert "What" in head
    assert "Model" not in head
    assert len(line) <= width


def test_a_column_without_a_word_leaves_its_room_to_the_others() -> None:
    head, line = drawn(80, replace(ROW, version="", model=""))
    assert "Version" not in head
    assert "Model" not in head
    assert len(line) == 80


@pytest.mark.parametrize("width", [80, 40, 20])
def test_other_tables_fit_a_narrow_terminal_too(width: int) -> None:
    columns = [Column("Setting"), Column("Value", most=32), Column("Meaning", takes_rest=True)]
    cells = [Cell("a setting's name"), Cell("its value " * 2), Cell("what it is for " * 9)]
    lines = table.lines(columns, [cells], width)
    assert {len(re.sub(r"\x1b\[\d*m", "", line).rstrip()) <= width for line in lines} == {True}
    assert all(word in lines[1] for word in ("a se", "its", "what"))


def test_an_error_without_a_message_is_said_to_have_none() -> None:
    assert "An error without a message" in drawn(140, replace(ROW, what=""))[1]
