"""Folding JSON: which lines belong together, what is hidden, and what comes back."""

import json

from hypothesis import given
from hypothesis import strategies as st

from tray_app.ui.state.folding import Folding, FoldScan
from tray_app.ui.state.pretty import pretty

TEXT = """{
  "a": {
    "b": [
      1,
      2
    ],
    "c": "} ] {"
  },
  "d": {},
  "e": [
    3
  ]
}
"""


def folds(text: str) -> dict[int, int]:
    return FoldScan(text).finish()


def folding() -> Folding:
    return Folding(folds(TEXT))


def test_a_fold_reaches_from_its_bracket_to_the_line_before_the_closing_one():
    assert folds(TEXT) == {0: 11, 1: 6, 2: 4, 9: 10}


def test_brackets_in_texts_and_empty_ones_fold_nothing():
    assert folds('{\n"a": "{[",\n"b": "]}\\"{"\n}') == {0: 2}
    assert folds("{}\n[\n]\n") == {}


def test_of_several_on_one_line_the_outermost_counts():
    assert folds('{"a": [\n1\n],\n"b": 2\n}') == {0: 3}


def test_what_has_no_partner_is_passed_over():
    assert folds("]]}\n{\n1\n2") == {}
    assert folds('}\n{\n1\n}\n"unclosed {\n[\n1\n]') == {1: 2}


def test_portions_find_the_same_as_one_pass():
    scan, steps = FoldScan(TEXT), 0
    while not scan.advance(3):
        steps += 1
    assert scan.last_lines == folds(TEXT)
    assert steps > 5


def test_a_folded_block_says_how_much_it_hides():
    state = folding()
    assert state.fold(1) == (2, 6)
    assert state.hidden_by(1) == 5
    assert state.is_closed(1)
    assert not state.is_closed(2)


def test_the_fold_at_the_cursor_is_the_innermost_open_one():
    state = folding()
    assert state.around(3, closed=False) == 2
    assert state.around(5, closed=False) == 2  # the closing bracket
    assert state.around(6, closed=False) == 1
    state.fold(2)
    assert state.around(2, closed=False) == 1
    assert state.around(2, closed=True) == 2
    assert Folding({}).around(3, closed=False) is None


def test_unfolding_leaves_what_is_folded_inside():
    state = folding()
    state.fold(2)
    state.fold(1)
    assert state.unfold(1) == [(2, 2), (5, 6)]
    assert state.is_closed(2)
    assert state.unfold(2) == [(3, 4)]


def test_unfolding_what_lies_in_a_folded_block_shows_nothing_yet():
    state = folding()
    state.fold(1)
    state.fold(2)
    assert state.unfold(2) == []
    assert state.unfold(1) == [(2, 6)]


def test_all_leaves_the_outermost_open_and_comes_back_whole():
    state = folding()
    assert state.fold_all() == [(2, 6), (10, 10)]
    assert state.closed == (1, 2, 9)
    assert state.unfold_all() == [(2, 6), (10, 10)]
    assert state.closed == ()
    alone = Folding({0: 3})
    assert alone.fold_all() == [(1, 3)]


def test_a_hidden_line_is_brought_back_with_all_that_hid_it():
    state = folding()
    state.fold_all()
    assert state.hiding(3) == 1
    assert state.hiding(1) is None
    assert state.reveal(3) == [(2, 6)]
    assert state.closed == (9,)
    assert state.reveal(3) == []
    assert state.reveal(9) == []  # in sight: it begins the fold


VALUES = st.recursive(
    st.none() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=30,
)


@given(VALUES, st.lists(st.tuples(st.sampled_from("fur"), st.integers(0, 60)), max_size=20))
def test_what_is_said_to_be_hidden_is_what_the_closed_folds_hold(value: object, steps: list[tuple[str, int]]):
    """However one folds and unfolds: a line is hidden when a closed fold holds it, and the changes say so."""
    text = pretty(json.dumps(value), limit=100_000)
    state = Folding(folds(text))
    lines = text.count("\n") + 1
    seen = [True] * lines

    def apply(runs: list[tuple[int, int]], shown: bool) -> None:
        for first, last in runs:
            for line in range(first, last + 1):
                seen[line] = shown

    for step, place in steps:
        line = place % lines
        if step == "f" and (first := state.around(line, closed=False)) is not None:
            apply([state.fold(first)], False)
        elif step == "u" and (first := state.around(line, closed=True)) is not None:
            apply(state.unfold(first), True)
        elif step == "r":
            apply(state.reveal(line), True)
        hidden = {n for first in state.closed for n in range(first + 1, state.last_line(first) + 1)}
        assert [n for n in range(lines) if not seen[n]] == sorted(hidden)
