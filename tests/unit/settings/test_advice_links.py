"""Issues in lists of advice: what linking writes."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import an_issue
from tray_app.errors import BadInput, NotFound, NotPermitted
from tray_app.model.advice import AdviceList, Evidence, Kind
from tray_app.services.advice import AdviceBook
from tray_app.settings import places
from tray_app.settings.address import link_problem
from tray_app.settings.advice_file import read
from tray_app.settings.advice_links import link, unlink

URL = "https://tracker.example/issues/7"


def entries(file: Path) -> list[tuple[str, tuple[str, ...]]]:
    return [(entry.title, entry.groups) for entry in read(file, AdviceList.USER)[0]]


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
    unlink(file, group="g", url=URL)
    assert [title for title, _ in entries(file)] == ["A"]


def test_a_link_goes_and_the_entry_with_the_last_of_them(tmp_path: Path) -> None:
    file = tmp_path / places.ADVICE
    for group in ("g1", "g2"):
        link(file, group=group, url=URL, title="t")
    link(file, group="g1", url="https://other.example", title="o")
    unlink(file, group="g1", url=URL)
    assert entries(file) == [("t", ("g2",)), ("o", ("g1",))]
    unlink(file, group="g2", url=URL)
    assert entries(file) == [("o", ("g1",))]
    with pytest.raises(NotFound):
        unlink(file, group="g2", url=URL)
    unlink(file, group="g1", url="https://other.example")
    assert entries(file) == []
    link(file, group="g9", url=URL, title="anew")
    assert entries(file) == [("anew", ("g9",))]


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
        an_issue("t", URL, 'message = "FELL"')
        + '[[advice]]\nid = "a"\ntitle = "A"\norder = 9\nany = ["fell"]\nsteps = ["Wait."]\n'
    )
    found = book.for_evidence(Evidence(message="it fell (over)"))
    assert found is not None
    assert found.advice.id == "a"
    assert book.for_evidence(Evidence(message="something else")) is None
