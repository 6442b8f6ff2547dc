"""advice.toml: whatever it holds, it is read or said; and ours keep to their own rules."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tray_app import paths
from tray_app.model.advice import Action, Advice, AdviceList, Kind, Listed, Pattern, Step, listed
from tray_app.settings import advice_compiled
from tray_app.settings.advice_file import parse, read

OURS = sorted((paths.resources_dir() / "advice").glob("*.toml"))


def entry(text: str) -> tuple[tuple[Advice, ...], tuple[str, ...]]:
    return parse(f"[[advice]]\nid = 'one'\ntitle = 'One'\n{text}".encode(), AdviceList.USER, "f")


def test_an_entry_may_say_all_there_is() -> None:
    found, wrong = entry(
        """
kind = "effect"
order = 3
any = ['a', { find = 'b', unless = ['c'] }]
message = 'm'
signals = ["SIGILL"]
exits = [132, 0xC000001D]
exclude = ['x']
type = ["TypeError"]
group = "g"
words = ["w"]
source = "cli"
first_version = "0.4"
last_version = "0.5"
fixed_in = "0.5.1"
happened = ["It failed.", ["It has {a} and {b}.", "It has {a}."]]
steps = ["Wait.", { text = "Start.", action = "start-cortex" }, { text = "Copy.", command = "cortex ps" }]
links = ["https://tracker.example/1"]
numbers = ['n (?P<a>\\d+)']
"""  # noqa: E501
    )
    assert wrong == ()
    assert found == (
        Advice(
            id="one",
            title="One",
            happened=(("It failed.",), ("It has {a} and {b}.", "It has {a}.")),
            steps=(
                Step("Wait."),
                Step("Start.", action=Action.START_CORTEX),
                Step("Copy.", "cortex ps"),
            ),
            kind=Kind.EFFECT,
            order=3,
            patterns=(Pattern("a"), Pattern("b", "any", ("c",)), Pattern("m", "message")),
            signals=("SIGILL",),
            exits=(132, 0xC000001D),
            exclude=("x",),
            numbers=(r"n (?P<a>\d+)",),
            groups=("g",),
            types=("TypeError",),
            words=("w",),
            sources=("cli",),
            first_version="0.4",
            last_version="0.5",
            fixed_in="0.5.1",
            links=("https://tracker.example/1",),
            origin=AdviceList.USER,
        ),
    )


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "it says nothing to recognise a report by"),
        ("any = ['(']", "no regular expression"),
        ("any = ['(?=a)']", "no regular expression"),
        ("any = ['a*']", "would be found in every text"),
        ("any = [1]", "something else than patterns"),
        ("any = ['a']\nunknown = 1", "“unknown” is not known here"),
        ("any = ['a']\nkind = 'guess'", "“kind” is neither cause nor effect"),
        ("any = ['a']\nsignals = ['11']", "“signals” has something else"),
        ("any = ['a']\nexits = ['1']", "“exits” has something else than whole numbers"),
        ("any = ['a']\nhappened = ['{0}']", "braces that are no placeholder"),
        ("any = ['a']\nhappened = ['{']", "braces that are no placeholder"),
        ("any = ['a']\nhappened = ['{a.b}']", "braces that are no placeholder"),
        ("any = ['a']\nlinks = ['http://x.example']", "Begin the address with https"),
        (
            "any = ['a']\nsteps = [{ text = 'a', link = 'file:///etc' }]",
            "Begin the address with https",
        ),
        ("any = ['a']\nsteps = [{ text = 'a', command = 'a\\nb' }]", None),
        ('any = ["a"]\nsteps = [{ text = "a", command = "a\\nb" }]', "more than one line"),
        ("any = ['a']\nsteps = [{ text = 'a', action = 'rm' }]", "the action of a step is none of"),
        ("any = ['a']\nsteps = [{ command = 'a' }]", "“steps” has something else"),
    ],
)
def test_what_cannot_be_used_is_said(text: str, why: str | None) -> None:
    found, wrong = entry(text)
    if why is None:
        assert len(found) == 1
        return
    assert found == ()
    (said,) = map(str, wrong)
    assert said.startswith("Entry 1 in f is passed over: ")
    assert why in said


def test_a_title_has_six_words_at_most() -> None:
    many = b"[[advice]]\nid = 'a'\ntitle = 'one two three four five six seven'\nany = ['a']"
    assert parse(many, AdviceList.USER, "f")[0] == ()


def test_an_id_is_given_once() -> None:
    twice = b"[[advice]]\nid = 'a'\ntitle = 'A'\nany = ['a']\n" * 2
    found, wrong = parse(twice, AdviceList.USER, "f")
    assert len(found) == 1
    assert "already" in str(wrong[0])


@given(st.binary(max_size=300))
def test_no_bytes_stop_it(content: bytes) -> None:
    parse(content, AdviceList.USER, "f")


def test_a_missing_file_has_no_entries(tmp_path: Path) -> None:
    assert read(tmp_path / "advice.toml", AdviceList.USER) == ((), ())


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_what_comes_with_the_program_keeps_to_its_rules(path: Path) -> None:
    found, wrong = parse(path.read_bytes(), AdviceList.USER, path.name)
    assert wrong == ()
    assert found
    for advice in found:
        for text in (
            *(way for sentence in advice.happened for way in sentence),
            *(step.text for step in advice.steps),
        ):
            assert text[-1] in ".}", text
            assert len(text) <= 200, text


def test_ours_are_packaged_as_they_are_written() -> None:
    file = OURS[0].with_name(advice_compiled.NAME)
    assert file.read_text(encoding="utf-8") == advice_compiled.written(OURS), (
        "run: python packaging/advice.py"
    )
    found = advice_compiled.read(OURS)
    for path in OURS:
        entries = read(path, AdviceList.PROGRAM)[0]
        assert tuple(each.read() for each in found[path]) == entries
        assert list(map(facts, found[path])) == [facts(listed(entry)) for entry in entries]


def facts(entry: Listed) -> Listed:
    return replace(entry, read=tuple)


def test_a_list_that_was_changed_since_is_read_itself(tmp_path: Path) -> None:
    for file in (*OURS, OURS[0].with_name(advice_compiled.NAME)):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    lists = [tmp_path / file.name for file in OURS]
    lists[0].write_text(lists[0].read_text(encoding="utf-8") + "\n# more\n", encoding="utf-8")
    lists[1].unlink()
    assert set(advice_compiled.read(lists)) == set(lists[2:])
    written = (tmp_path / advice_compiled.NAME).read_text(encoding="utf-8")
    (tmp_path / advice_compiled.NAME).write_text(written[:-9], encoding="utf-8")
    assert advice_compiled.read(lists) == {}
    (tmp_path / advice_compiled.NAME).write_text("{", encoding="utf-8")
    assert advice_compiled.read(lists) == {}
