"""known-issues.toml: whatever it holds, it is read or said; and a user's comments outlive our
changes.
"""

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tray_app.errors import BadInput, NotFound, NotPermitted
from tray_app.model.known_issue import KnownIssue, Origin
from tray_app.settings import issue_file
from tray_app.settings.issue_file import address_fault, link, parse, read, unlink

URL = "https://tracker.example/issues/7"


def issues(text: str) -> tuple[KnownIssue, ...]:
    return parse(text.encode(), Origin.PERSON, "f")[0]


def said(text: str) -> tuple[str, ...]:
    return tuple(map(str, parse(text.encode(), Origin.PERSON, "f")[1]))


def test_an_entry_may_say_all_there_is() -> None:
    found = issues(
        '[[issue]]\ntitle = "Two\\n lines"\nurl = '
        '"https://x.example/1?a=b#c"\ngroup = ["g1", "g2"]\n'
        'type = "TypeError"\nmessage = "foo"\nwords = ["a"]\nsource = "cli"\n'
        'first_version = "0.4"\nlast_version = "0.5"\n'
        'fixed_in = "0.5.1"\nnote = "n"\n'
    )
    assert found == (
        KnownIssue(
            "Two lines",
            "https://x.example/1?a=b#c",
            ("g1", "g2"),
            "TypeError",
            "foo",
            ("a",),
            ("cli",),
            "0.4",
            "0.5",
            "0.5.1",
            "n",
        ),
    )


def test_the_file_that_comes_with_the_program_is_in_order() -> None:
    from tray_app import paths

    found, wrong = read(paths.resources_dir() / issue_file.NAME, Origin.PROGRAM)
    assert wrong == ()
    assert all(issue.url.startswith("https://") for issue in found)


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        ('url = "https://x.example"\nmessage = "m"', "it has no title"),
        ('title = "t"\nmessage = "m"', "The address is missing"),
        ('title = "t"\nurl = "http://x.example"\nmessage = "m"', "Begin the address with https"),
        ('title = "t"\nurl = "javascript:alert(1)"\nmessage = "m"', "Begin the address with https"),
        ('title = "t"\nurl = "https://a:b@x.example"\nmessage = "m"', "name or password"),
        ('title = "t"\nurl = "https://x.example/\\u202e"\nmessage = "m"', "cannot be understood"),
        ('title = "t"\nurl = "https://x.example/> <b>"\nmessage = "m"', "cannot be understood"),
        ('title = "t"\nurl = "https://x.example"', "nothing to recognise"),
        ('title = "t"\nurl = "https://x.example"\nsource = "cli"', "nothing to recognise"),
        ('title = "t"\nurl = "https://x.example"\nmesage = "m"', "“mesage” is not known here"),
        ('title = "t"\nurl = "https://x.example"\nmessage = 7', "“message” is no text"),
        ('title = "t"\nurl = "https://x.example"\nwords = [7]', "“words” is no list"),
        (
            'title = "t"\nurl = "https://x.example"\nmessage = "m"\nfixed_in = "soon"',
            "“fixed_in” is no version",
        ),
        (
            f'title = "{"t" * 300}"\nurl = "https://x.example"\nmessage = "m"',
            "“title” is no text of at most",
        ),
    ],
)
def test_an_entry_that_cannot_be_used_is_passed_over_and_said(entry: str, why: str) -> None:
    good = f'[[issue]]\ntitle = "good"\nurl = "{URL}"\ntype = "E"\n'
    found, wrong = parse(f"[[issue]]\n{entry}\n{good}".encode(), Origin.PERSON, "the file")
    assert [issue.title for issue in found] == ["good"]
    assert len(wrong) == 1
    assert str(wrong[0]).startswith("Entry 1 in the file is passed over: ")
    assert why in str(wrong[0])


@pytest.mark.parametrize(
    "text", ["issue = 7", "[issue]\nx=1", "x = 1", "[[issue]", "\x00", "a=" + "[" * 100_000]
)
def test_a_file_that_is_no_list_of_issues_is_passed_over_and_said(text: str) -> None:
    assert issues(text) == ()
    assert len(said(text)) == 1
    assert said(text)[0].startswith("f is passed over: ")


def test_bytes_that_are_no_text_are_said() -> None:
    found, wrong = parse(b"\xff\xfe", Origin.PERSON, "f")
    assert (found, [*map(str, wrong)]) == ((), ["f is passed over: it is not UTF-8 text."])


def test_there_is_an_end_to_entries_and_to_what_is_said() -> None:
    one = '[[issue]]\ntitle = "t"\nurl = "https://x.example"\ntype = "E"\n'
    found, wrong = parse((one * 1_003).encode(), Origin.PERSON, "f")
    assert len(found) == issue_file.MOST_ISSUES
    assert [*map(str, wrong)] == ["Only the first 1000 entries in f are used."]
    found, wrong = parse(("[[issue]]\n" * 500).encode(), Origin.PERSON, "f")
    assert found == ()
    assert len(wrong) == issue_file.MOST_SAID + 1
    assert str(wrong[-1]) == "f has 480 more entries that cannot be used."


def test_a_missing_file_has_none_and_a_huge_one_is_passed_over(tmp_path: Path) -> None:
    assert read(tmp_path / "none.toml", Origin.PERSON) == ((), ())
    huge = tmp_path / "huge.toml"
    huge.write_bytes(b"#" * (issue_file.LARGEST_FILE + 1))
    assert "larger than 1 MB" in str(read(huge, Origin.PERSON)[1][0])
    assert "cannot be read" in str(read(tmp_path, Origin.PERSON)[1][0])


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail(content: bytes) -> None:
    parse(content, Origin.PERSON, "f")


VALUES = st.recursive(
    st.text(max_size=8) | st.integers() | st.booleans() | st.floats(allow_nan=False),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["title", "url", *issue_file.LENGTHS, *issue_file.LISTS]), VALUES
        ),
        max_size=4,
    )
)
def test_no_entries_make_it_fail(entries: list[dict[str, object]]) -> None:
    import tomlkit

    try:
        text = tomlkit.dumps({"issue": entries})
    except (ValueError, TypeError):
        return
    found, wrong = parse(text.encode("utf-8", "surrogatepass"), Origin.PERSON, "f")
    assert len(found) + len(wrong) <= len(entries) + 1


@pytest.mark.parametrize(
    "text",
    ["", "http://x.example", "https://", "https:///path", "https://x.example:port", "https://x y.example", "ftp://x",  # noqa: E501
     "https://x.example/" + "a" * 2_000, "https://ex\u0430mple.example/", "https://x.example/\"onclick", "HTTP://x"],  # noqa: E501
)  # fmt: skip
def test_addresses_that_cannot_be_opened_without_surprise_are_refused(text: str) -> None:
    assert str(address_fault(text)).endswith(".")


@pytest.mark.parametrize(
    "text", [URL, " https://x.example ", "HTTPS://x.example:8443/a%20b?q=1&r=(2)#note-3"]
)
def test_ordinary_addresses_are_taken(text: str) -> None:
    assert not address_fault(text)


def test_linking_makes_the_file_and_keeps_what_the_person_wrote_in_it(tmp_path: Path) -> None:
    file = tmp_path / "cortex-tray" / issue_file.NAME
    assert link(file, group="g1", url=URL, title="It\ncrashes", fixed_in="0.5.1")
    (made,) = read(file, Origin.PERSON)[0]
    assert (made.title, made.url, made.groups, made.fixed_in) == (
        "It crashes",
        URL,
        ("g1",),
        "0.5.1",
    )
    file.write_text(
        file.read_text()
        + '\n# by hand\n[[issue]]\ntitle = "mine" # really\nurl = "https://y.example"\ntype = "E"\n'
    )
    assert link(file, group="g2", url=URL, title="again")
    assert not link(file, group="g2", url=URL, title="again")
    assert link(file, group="g3", url="https://y.example", title="the same page, by a kind")
    text = file.read_text()
    assert "# by hand" in text
    assert '"mine" # really' in text
    found = read(file, Origin.PERSON)[0]
    assert [(issue.title, issue.groups) for issue in found] == [
        ("It crashes", ("g1", "g2")),
        ("mine", ()),
        ("the same page, by a kind", ("g3",)),
    ]


def test_a_list_written_on_one_line_can_be_added_to(tmp_path: Path) -> None:
    file = tmp_path / issue_file.NAME
    file.write_text('issue = [{title = "a", url = "https://a.example", type = "E"}] # mine\n')
    link(file, group="g", url=URL, title="b")
    assert [issue.title for issue in read(file, Origin.PERSON)[0]] == ["a", "b"]
    assert "# mine" in file.read_text()
    unlink(file, group="g", url=URL)
    assert [issue.title for issue in read(file, Origin.PERSON)[0]] == ["a"]


def test_a_link_is_taken_away_and_the_entry_with_the_last_of_them(tmp_path: Path) -> None:
    file = tmp_path / issue_file.NAME
    for group in ("g1", "g2"):
        link(file, group=group, url=URL, title="t")
    link(file, group="g1", url="https://other.example", title="o")
    unlink(file, group="g1", url=URL)
    assert read(file, Origin.PERSON)[0][0].groups == ("g2",)
    unlink(file, group="g2", url=URL)
    assert [issue.title for issue in read(file, Origin.PERSON)[0]] == ["o"]
    with pytest.raises(NotFound):
        unlink(file, group="g2", url=URL)
    unlink(file, group="g1", url="https://other.example")
    assert read(file, Origin.PERSON) == ((), ())
    link(file, group="g9", url=URL, title="anew")
    assert read(file, Origin.PERSON)[0][0].groups == ("g9",)


def test_bad_addresses_and_versions_change_nothing(tmp_path: Path) -> None:
    file = tmp_path / issue_file.NAME
    with pytest.raises(BadInput, match="https"):
        link(file, group="g", url="http://x.example", title="t")
    with pytest.raises(BadInput, match="numbers with dots"):
        link(file, group="g", url=URL, title="t", fixed_in="soon")
    assert not file.exists()


def test_a_damaged_file_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / issue_file.NAME
    file.write_text("[[issue]\nwork of an evening")
    with pytest.raises(NotPermitted, match="Mend it first"):
        link(file, group="g", url=URL, title="t")
    assert file.read_text() == "[[issue]\nwork of an evening"
    # An entry that cannot be used is no reason to refuse.
    file.write_text('[[issue]]\ntitle = "unfinished"\n')
    link(file, group="g", url=URL, title="t")
    assert "unfinished" in file.read_text()


def test_a_read_only_file_is_said(tmp_path: Path) -> None:
    file = tmp_path / issue_file.NAME
    file.write_text("# nothing\n")
    file.chmod(stat.S_IRUSR)
    with pytest.raises(NotPermitted, match="read-only"):
        link(file, group="g", url=URL, title="t")
