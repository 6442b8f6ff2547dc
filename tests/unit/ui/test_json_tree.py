"""The parts of a JSON text: what belongs to what, and where it stands."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tray_app.ui.detail.json_tree_state import DEEPEST, PREVIEW, JsonTree, Part
from tray_app.ui.widgets.preview_state import readable

TEXT = '{"a": {"b": [1, 2.50], "c": "} ] {"}, "d": {}, "a": null}'

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4)
    ),
    max_leaves=20,
)


def names(tree: JsonTree, part: Part) -> list[str]:
    return [each.name for each in tree.children(part)]


def test_blocks_hold_their_parts_and_keys_given_twice_stay():
    tree = JsonTree(TEXT)
    assert names(tree, tree.root) == ["a", "d", "a"]
    first, empty, last = tree.children(tree.root)
    assert [(each.name, tree.text(each)) for each in tree.children(first)] == [
        ("b", "[1, 2.50]"),
        ("c", '"} ] {"'),
    ]
    numbers, _ = tree.children(first)
    assert [(each.name, tree.preview(each)) for each in tree.children(numbers)] == [
        ("[0]", "1"),
        ("[1]", "2.50"),
    ]
    assert tree.children(empty) == []
    assert tree.preview(last) == "null"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("]]}", []),
        ('{"a":1}\n{"b":2}', ['{"a":1}', '{"b":2}']),
        ('{"a": [1, {"b": "never closed', ['[1, {"b": "never closed']),
        ("no json at all", ["no", "json", "at", "all"]),
    ],
)
def test_what_is_no_json_loses_nothing(text: str, parts: list[str]):
    tree = JsonTree(text)
    assert [tree.text(each) for each in tree.children(tree.root)] == parts


def test_the_innermost_part_at_a_place_is_found_also_from_its_key():
    tree = JsonTree(TEXT)
    for words in ("2.50", '"c"', '"} ] {"'):
        found = tree.at(TEXT.index(words))
        assert found is not None
        assert words in (tree.text(found), f'"{found.name}"')
    assert tree.at(0) is None
    block = tree.at(TEXT.index("[1"))
    assert block is not None
    assert block.name == "b"


@given(VALUES)
def test_every_part_of_what_is_laid_out_is_there(value: object):
    text = readable(json.dumps({"value": value}))
    tree = JsonTree(text)

    def made(part: Part) -> object:
        literal = tree.text(part)
        if literal[0] == "{":
            return {json.loads(f'"{each.name}"'): made(each) for each in tree.children(part)}
        return (
            [made(each) for each in tree.children(part)]
            if literal[0] == "["
            else json.loads(literal)
        )

    assert made(tree.root) == {"value": value}


def test_an_attribute_bears_its_key():
    tree = JsonTree('[{"key": "model", "value": {"stringValue": "phi"}}, {"value": 1, "key": "x"}]')
    assert names(tree, tree.root) == ["[0] model", "[1]"]


def test_a_long_part_is_shown_by_its_beginning():
    tree = JsonTree(json.dumps({"a": "x" * 10_000, "b": ["y"] * 10_000}))
    assert [len(tree.preview(each)) for each in tree.children(tree.root)] == [
        PREVIEW + 1,
        PREVIEW + 1,
    ]


def test_hostile_depth_and_breadth_cost_next_to_nothing():
    start = time.process_time()
    deep = JsonTree("[" * 200_000)
    part, depth = deep.root, 0
    while deep.children(part):
        part, depth = deep.children(part)[0], depth + 1
    assert depth <= DEEPEST
    wide = JsonTree("[" + "[]," * 100_000 + "]")
    assert len(wide.children(wide.root)) == 100_000
    assert wide.at(150_001) is not None
    assert time.process_time() - start < 20
