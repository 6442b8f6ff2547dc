"""Letters that a pattern needs: one of them is there wherever the pattern is found."""

import pytest
import re2
from hypothesis import given, settings
from hypothesis import strategies as st

from tray_app import paths
from tray_app.model.advice import AdviceList
from tray_app.model.literals import needed
from tray_app.settings.advice_file import read

PATTERNS = sorted(
    {
        pattern.find
        for path in (paths.resources_dir() / "advice").glob("*.toml")
        for entry in read(path, AdviceList.PROGRAM)[0]
        for pattern in entry.patterns
    }
)


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("Out of memory", [["out of memory"]]),
        ("out(?: of|) memory", [[" memory"], ["out"]]),
        ("(?:out of|not enough) memory", [[" memory"], ["out of", "not enough"]]),
        ("abc|defg", [["abc", "defg"]]),
        ("abc|de", []),
        ("abcd?ef", [["abc"]]),
        ("abc{0,2}def", [["def"]]),
        ("ab{2}cdefg", [["cdefg"]]),
        ("(?:abcdef)*ghi", [["ghi"]]),
        ("(?:abcdef)+ghi", [["abcdef"], ["ghi"]]),
        (r"[abc]def\d+ghij", [["ghij"], ["def"]]),
        (r"[^]\]x]efg[[:alpha:]]", [["efg"]]),
        (r"a\.b\(c", [["a.b(c"]]),
        (r"(?P<name>abcd)\w+", [["abcd"]]),
        ("größer als", [["er als"]]),
        (r"\x41bcdef", []),
        (r"\pLabcdef", []),
        (r"\Qabcdef\E", []),
        ("(abc", []),
        ("abc)", []),
    ],
)
def test_letters_are_found(pattern: str, letters: list[list[str]]) -> None:
    assert [list(each) for each in needed(pattern)] == letters


def test_each_of_our_patterns_needs_some() -> None:
    assert [pattern for pattern in PATTERNS if not needed(pattern)] == []


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_they_are_there_wherever_a_pattern_of_ours_is_found(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PATTERNS))
    text = data.draw(st.from_regex(pattern, fullmatch=False)).encode("utf-8", "replace").decode()
    text = data.draw(st.sampled_from([text, text.upper(), text.replace("s", "ſ"), text.title()]))
    options = re2.Options()
    options.case_sensitive = False
    if re2.compile(pattern, options).search(text) is not None:
        for one_of in needed(pattern):
            assert any(letters in text.casefold() for letters in one_of)
