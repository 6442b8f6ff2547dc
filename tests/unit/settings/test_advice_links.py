"""Issues in lists of advice: the form of earlier versions, and what linking writes."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tray_app.errors import BadInput, NotFound, NotPermitted
from tray_app.model.advice import Advice, AdviceList, Evidence, Kind, Pattern
from tray_app.services.advice import AdviceBook
from tray_app.settings import places
from tray_app.settings.address import link_problem
from tray_app.settings.advice_file import parse, read
from tray_app.settings.advice_links import link, unlink

URL = "https://tracker.example/issues/7"


def entries(file: Path) -> list[tuple[str, tuple[str, ...]]]:
    return [(entry.title, entry.groups) for entry in read(file, AdviceList.USER)[0]]


def test_an_entry_of_the_old_form_is_read_whatever_it_says() -> None:
    found, wrong = parse(
        b'[[issue]]\ntitle = "Two\\n lines of more words than any advice has"\n'
        b'url = "https://x.example/1?a=b#c"\ngroup = ["g1", "g2"]\n'
        b'type = "TypeError"\nmessage = "f(o)"\nwords = ["a"]\nsource = "cli"\n'
        b'first_version = "0.4"\nlast_version = "0.5"\n'
        b'fixed_in = "0.5.1"\nnote = "n {x y}"\n',
        AdviceList.USER,
        "f",
    )
    assert wrong == ()
    assert found == (
        Advice(
            id=found[0].id,
            title="Two lines of more words than any advice has",
            kind=Kind.ISSUE,
            happened=(("n {{x y}}",),),
            patterns=(Pattern(r"f\(o\)", "message", (), (("f(o)",),)),),
            groups=("g1", "g2"),
            types=("TypeError",),
            words=("a",),
            sources=("cli",),
            first_version="0.4",
            last_version="0.5",
            fixed_in="0.5.1",
            links=("https://x.example/1?a=b#c",),
            origin=AdviceList.USER,
        ),
    )


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        ('url = "https://x.example"\nmessage = "m"', "its title has no word"),
        ('title = "t"\nmessage = "m"', "The address is missing"),
        ('title = "t"\nurl = "http://x.example"\nmessage = "m"', "Begin the address with https"),
        ('title = "t"\nurl = "javascript:alert(1)"\nmessage = "m"', "Begin the address with https"),
        ('title = "t"\nurl = "https://a:b@x.example"\nmessage = "m"', "name or password"),
        ('title = "t"\nurl = "https://x.example/> <b>"\nmessage = "m"', "cannot be understood"),
        ('title = "t"\nurl = "https://x.example"', "nothing to recognise"),
        ('title = "t"\nurl = "https://x.example"\nsource = "cli"', "nothing to recognise"),
        ('title = "t"\nurl = "https://x.example"\nmesage = "m"', "“mesage” is not known here"),
        ('title = "t"\nurl = "https://x.example"\nwords = [7]', "“words” is no text"),
        ('title = "t"\nurl = "https://x.example"\nmessage = "m"\nfixed_in = "soon"', "no version"),
    ],
)
def test_an_entry_of_the_old_form_that_cannot_be_used_is_said(entry: str, why: str) -> None:
    good = f'[[issue]]\ntitle = "good"\nurl = "{URL}"\ntype = "E"\n'
    found, wrong = parse(f"[[issue]]\n{entry}\n{good}".encode(), AdviceList.USER, "the file")
    assert [each.title for each in found] == ["good"]
    assert len(wrong) == 1
    assert str(wrong[0]).startswith("Entry 1 in the file is passed over: ")
    assert why in str(wrong[0])


VALUES = st.text(max_size=8) | st.integers() | st.booleans() | st.lists(st.text(max_size=4))
KEYS = ["title", "url", "message", "note", "group", "type", "words", "source", "fixed_in", "x"]


@given(st.lists(st.dictionaries(st.sampled_from(KEYS), VALUES), max_size=4))
def test_no_entries_of_the_old_form_make_it_fail(tables: list[dict[str, object]]) -> None:
    import tomlkit

    text = tomlkit.dumps({"issue": tables}).encode("utf-8", "replace")
    found, wrong = parse(text, AdviceList.USER, "f")
    assert len(found) + len(wrong) <= len(tables) + 1


@pytest.mark.parametrize(
    "text",
    ["", "http://x.example", "https://", "https:///path", "https://x.example:port", "https://x y.example", "ftp://x",  # noqa: E501
     "https://x.example/" + "a" * 2_000, "https://ex\u0430mple.example/", "https://x.example/\"onclick", "HTTP://x"],  # noqa: E501
)  # fmt: skip
def test_addresses_that_cannot_be_opened_without_surprise_are_refused(text: str) -> None:
    assert str(link_problem(text)).endswith(".")


@pytest.mark.parametrize(
    "text", [URL, " https://x.example ", "HTTPS://x.example:8443/a%20b?q=1&r=(2)#note-3"]
)
def test_ordinary_addresses_are_taken(text: str) -> None:
    assert not link_problem(text)


def test_linking_makes_the_list_and_keeps_what_the_user_wrote_in_it(tmp_path: Path) -> None:
    file = tmp_path / "cortex-tray" / places.ADVICE
    link(file, group="g1", url=URL, title="It\ncrashes", fixed_in="0.5.1")
    (made,) = read(file, AdviceList.USER)[0]
    assert (made.kind, made.title, made.links) == (Kind.ISSUE, "It crashes", (URL,))
    assert (made.groups, made.fixed_in) == (("g1",), "0.5.1")
    by_hand = '\n# by hand\n[[advice]]\nid = "mine"\ntitle = "Mine" # really\nany = ["m"]\n'
    file.write_text(file.read_text() + by_hand)
    link(file, group="g2", url=URL, title="again")
    link(file, group="g2", url=URL, title="again")
    link(file, group="g3", url="https://y.example", title="another page")
    text = file.read_text()
    assert "# by hand" in text
    assert '"Mine" # really' in text
    assert entries(file) == [
        ("It crashes", ("g1", "g2")),
        ("Mine", ()),
        ("another page", ("g3",)),
    ]


def test_a_list_written_on_one_line_can_be_added_to(tmp_path: Path) -> None:
    file = tmp_path / places.ADVICE
    file.write_text('advice = [{id = "a", title = "A", any = ["a"]}] # mine\n')
    link(file, group="g", url=URL, title="b")
    assert [title for title, _ in entries(file)] == ["A", "b"]
    assert "# mine" in file.read_text()
    unlink((file,), group="g", url=URL)
    assert [title for title, _ in entries(file)] == ["A"]


def test_a_link_goes_and_the_entry_with_the_last_of_them(tmp_path: Path) -> None:
    file = tmp_path / places.ADVICE
    for group in ("g1", "g2"):
        link(file, group=group, url=URL, title="t")
    link(file, group="g1", url="https://other.example", title="o")
    unlink((file,), group="g1", url=URL)
    assert entries(file) == [("t", ("g2",)), ("o", ("g1",))]
    unlink((file,), group="g2", url=URL)
    assert entries(file) == [("o", ("g1",))]
    with pytest.raises(NotFound):
        unlink((file,), group="g2", url=URL)
    unlink((file,), group="g1", url="https://other.example")
    assert entries(file) == []
    link(file, group="g9", url=URL, title="anew")
    assert entries(file) == [("anew", ("g9",))]


def test_a_link_of_an_earlier_version_is_taken_away(tmp_path: Path) -> None:
    new, old = tmp_path / places.ADVICE, tmp_path / places.OLD_ADVICE
    old.write_text(f'# mine\n[[issue]]\ntitle = "t"\nurl = "{URL}"\ngroup = ["g1", "g2"]\n')
    unlink((new, old), group="g1", url=URL)
    assert entries(old) == [("t", ("g2",))]
    unlink((new, old), group="g2", url=URL)
    assert entries(old) == []
    assert old.read_text().startswith("# mine")
    assert not new.exists()


def test_bad_addresses_and_versions_change_nothing(tmp_path: Path) -> None:
    file = tmp_path / places.ADVICE
    with pytest.raises(BadInput, match="https"):
        link(file, group="g", url="http://x.example", title="t")
    with pytest.raises(BadInput, match="numbers with dots"):
        link(file, group="g", url=URL, title="t", fixed_in="soon")
    assert not file.exists()


def test_a_damaged_list_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / places.ADVICE
    file.write_text("[[advice]\nwork of an evening")
    with pytest.raises(NotPermitted, match="Mend it first"):
        link(file, group="g", url=URL, title="t")
    assert file.read_text() == "[[advice]\nwork of an evening"
    # An entry that cannot be used is no reason to refuse.
    file.write_text('[[advice]]\ntitle = "unfinished"\n')
    link(file, group="g", url=URL, title="t")
    assert "unfinished" in file.read_text()


def test_a_read_only_list_is_said(tmp_path: Path) -> None:
    file = tmp_path / places.ADVICE
    file.write_text("# nothing\n")
    file.chmod(stat.S_IRUSR)
    with pytest.raises(NotPermitted, match="read-only"):
        link(file, group="g", url=URL, title="t")


@pytest.fixture
def book_of(tmp_path: Path) -> Callable[[str], AdviceBook]:
    def write(text: str) -> AdviceBook:
        file = tmp_path / places.ADVICE
        file.write_text(text)
        return AdviceBook(lambda: [(file, AdviceList.USER)])

    return write


def test_an_issue_never_takes_the_place_of_advice(book_of: Callable[[str], AdviceBook]) -> None:
    book = book_of(
        f'[[issue]]\ntitle = "t"\nurl = "{URL}"\nmessage = "FELL (over)"\n'
        '[[advice]]\nid = "a"\ntitle = "A"\norder = 9\nany = ["fell"]\nsteps = ["Wait."]\n'
    )
    found = book.for_evidence(Evidence(message="it fell (over)"))
    assert found is not None
    assert found.advice.id == "a"
    assert book.for_evidence(Evidence(message="something else")) is None
