"""Our block comes out of a file and leaves nothing behind."""

from hypothesis import given
from hypothesis import strategies as st

from tray_app.settings import managed_block

CONTENTS = st.none() | st.binary(max_size=200).filter(
    lambda content: b"Cortex Crash Tray" not in content
)
PLACES = st.sampled_from(["start", "end"])


@given(CONTENTS, PLACES, st.integers(0, 3))
def test_what_the_user_had_comes_back_byte_for_byte(content, place, folders):
    found = managed_block.find(managed_block.put(content, "export A=1\n", place, folders=folders))
    assert found.rest == content
    assert found.body == b"export A=1\n"


@given(CONTENTS, PLACES)
def test_changing_the_block_changes_nothing_around_it(content, place):
    once = managed_block.put(content, "A=1\n", place)
    found = managed_block.find(once)
    twice = managed_block.put(found.rest, "B=2\nC=3\n", place, folders=found.folders)
    assert managed_block.find(twice).rest == content
    assert twice.count(managed_block.BEGIN.encode()) == 1


def test_lines_that_the_user_adds_later_stay():
    mine = managed_block.put(None, "A=1\n", "end")
    assert managed_block.find(mine + b"theirs=1\n").rest == b"theirs=1\n"
    glued = managed_block.put(b"no line end", "A=1\n", "end")
    assert managed_block.find(glued + b"theirs=1\n").rest == b"no line end\ntheirs=1\n"


def test_the_block_stands_behind_the_interpreter_line_and_before_all_else():
    assert (
        managed_block.put(b"#!/bin/sh\nexec startx\n", "A=1\n", "start").splitlines()[0]
        == b"#!/bin/sh"
    )
    assert (
        managed_block.put(b"#!/bin/sh\nexec startx\n", "A=1\n", "start").splitlines()[-1]
        == b"exec startx"
    )


def test_a_file_without_a_block_is_left_alone():
    assert managed_block.find(b"export A=1\n") == managed_block.Found(b"export A=1\n", None)
    assert managed_block.find(None) == managed_block.Found(None, None)


def test_half_a_block_is_the_users_text():
    half = managed_block.BEGIN.encode() + b"\nA=1\n"
    assert managed_block.find(half).rest == half
