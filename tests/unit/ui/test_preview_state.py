"""The preview on the screen has the request's own characters, and the way back to them."""

import json

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import an_envelope
from tray_app.model.redaction import Hit
from tray_app.ui.widgets.compare_state import compare
from tray_app.ui.widgets.preview_state import (
    FOLD_FROM,
    UNSEEN,
    counts,
    exactly,
    laid_out,
    replacements,
    selected_words,
)

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES)
def test_line_breaks_for_reading_change_nothing_of_what_the_json_means(value):
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    assert json.loads(laid_out(text).text) == value


@given(VALUES)
def test_each_character_is_found_where_it_is_shown(value):
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    shown = laid_out(text)
    units = shown.text.encode("utf-16-le")
    for place, character in enumerate(text):
        at = shown.to_shown(place)
        width = len(character.encode("utf-16-le", "replace")) // 2
        there = units[2 * at : 2 * (at + width)].decode("utf-16-le")
        assert there in (character, UNSEEN)
        assert shown.to_source(at) == place


def test_a_megabyte_on_one_line_is_folded_so_that_a_window_can_show_it():
    shown = exactly("x" * (2 * FOLD_FROM))
    assert max(map(len, shown.text.split("\n"))) <= 2_000
    assert shown.text.replace("\n", "") == "x" * (2 * FOLD_FROM)


def test_characters_that_would_turn_the_reading_order_are_made_visible():
    shown = exactly("a\u202eb\U0001f600c")
    assert shown.text == f"a{UNSEEN}b\U0001f600c"
    assert shown.has_unseen
    assert shown.to_shown(4) == 5


def test_equal_things_are_one_line_of_the_list():
    hits = [Hit(n, n + 6, "identity.user", "user", "<user>", "anna") for n in (0, 10, 20)]
    hits.append(Hit(30, 35, "secret", "secret", "<s#1>", "xyz"))
    assert [(each.placeholder, each.times) for each in replacements(hits)] == [
        ("<user>", 3),
        ("<s#1>", 1),
    ]
    assert counts(hits) == (("user", 3), ("secret", 1))


def test_a_selection_is_understood_as_the_words_it_shows():
    assert selected_words('"Anna') == "Anna"
    assert selected_words("C:\\\\Users") == "C:\\Users"
    assert selected_words("Gr\u2029üße") == "Grüße"
    assert selected_words("x") == ""
    assert selected_words('a":{"b') == ""


def test_the_comparison_shows_what_only_one_side_has():
    stored = an_envelope(message="token abc")
    event = json.loads(stored)["event"]
    preview = json.dumps(event).replace("token abc", "token <secret>")
    found = compare(stored, preview)
    assert found.only_stored == found.only_sent == 2
    assert any("<secret>" in line.text for line in found.lines if line.side == "sent")
    assert all("<secret>" not in line.text for line in found.lines if line.side == "stored")


def test_a_record_that_is_no_json_is_compared_as_text():
    assert compare(b"\xff\x00 broken", "{}").only_sent == 1
