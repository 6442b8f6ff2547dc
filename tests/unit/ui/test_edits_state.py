"""What a user changed in a text is found, marked in the right places, and counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tray_app.model.consent import Choices
from tray_app.ui.consent.asked import Item
from tray_app.ui.consent.edits_state import MOST_LINES, changes, editable
from tray_app.ui.consent.form import ConsentForm
from tray_app.ui.widgets.preview_state import UNSEEN

LINES = st.lists(st.text("ab😀 ", max_size=4), max_size=8).map("\n".join)


def marked(before: str, after: str) -> list[str]:
    """Return the marked pieces, cut as Qt would cut them."""
    units = after.encode("utf-16-le")
    return [
        units[2 * start : 2 * end].decode("utf-16-le")
        for start, end in changes(before, after).spans
    ]


@pytest.mark.parametrize(
    ("before", "after", "pieces", "changed", "removed"),
    [
        ("same", "same", [], 0, 0),
        ("open /home/a/x", "open /x", [], 1, 0),
        ("open it", "please open it", ["please "], 1, 0),
        ("one\ntwo\nthree", "one\ntwo!\nthree", ["!"], 1, 0),
        ("one\ntwo\nthree", "one\nthree", [], 0, 1),
        ("one\nthree", "one\ntwo\nthree", ["two"], 1, 0),
        ("one\ntwo\nthree", "", [], 1, 2),
        ("😀 a\nb", "😀😀 a\nb c", ["😀", " c"], 2, 0),
    ],
)
def test_changes_are_marked_where_they_are(
    before: str, after: str, pieces: list[str], changed: int, removed: int
) -> None:
    assert marked(before, after) == pieces
    found = changes(before, after)
    assert (found.changed, found.removed) == (changed, removed)
    assert bool(found) is (before != after)


@given(LINES, LINES)
def test_what_is_not_marked_was_there_before(before: str, after: str) -> None:
    found = changes(before, after)
    assert bool(found) is (before != after)
    places = [place for span in found.spans for place in span]
    assert places == sorted(places)
    units, kept, end = after.encode("utf-16-le"), b"", 0
    for start, stop in found.spans:
        kept, end = kept + units[2 * end : 2 * start], stop
    rest = iter(before)
    assert all(
        char in rest for char in (kept + units[2 * end :]).decode("utf-16-le") if char != "\n"
    )


def test_a_stack_of_very_many_lines_is_compared_from_its_ends() -> None:
    lines = [f"line {number}" for number in range(MOST_LINES + 10)]
    changed = [*lines[:50], "mine", *lines[51:]]
    assert marked("\n".join(lines), "\n".join(changed)) == ["mine"]


def test_a_text_can_be_edited_without_what_cannot_be_seen() -> None:
    assert editable("a\r\nb\u202ec\x00\td") == f"a\nb{UNSEEN}c{UNSEEN}\td"


def test_edits_are_kept_for_each_report() -> None:
    form = ConsentForm(
        items=(Item("a", "A"), Item("b", "B")), current="a", looking_at="collector x"
    )
    form = form.rewrote("a", "stack", "mine").rewrote("a", "message", "other")
    assert form.choices_for("a") == Choices(edits=(("message", "other"), ("stack", "mine")))
    assert form.choices_for("b") == Choices()
    assert form.wish is not None
    assert form.wish.choices.edits
    assert form.rewrote("a", "stack", None).choices_for("a").edits == (("message", "other"),)
    assert (
        form.rewrote("a", "stack", None).rewrote("a", "message", None).wish
        == ConsentForm(items=form.items, current="a", looking_at="collector x").wish
    )
