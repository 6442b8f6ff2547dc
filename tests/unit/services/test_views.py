"""Views with a name: kept among the settings, and what is damaged there costs nothing else."""

from pathlib import Path

import pytest

from tests.unit.settings.users import User
from tray_app.errors import BadInput, NotFound, NotPermitted
from tray_app.model.query import Column, Query
from tray_app.model.saved_view import SavedView, view_of
from tray_app.model.state import StateName
from tray_app.services.views import LONGEST_NAME, MOST_VIEWS, Views, as_entry, span_words

NOW = 1_795_464_488_123_456_789
MINE = SavedView(
    "Server, this week",
    search="out of memory",
    sources=frozenset({"cortex-server"}),
    states=frozenset({StateName.NEW, StateName.NOT_SENT}),
    within_s=7 * 86_400,
    grouped=True,
    sort=Column.COUNT,
    descending=False,
)


@pytest.fixture
def user(tmp_path: Path) -> User:
    return User(tmp_path)


def written(user: User, text: str) -> Views:
    file = user.places.settings
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return Views(user.settings())


def test_without_anything_saved_there_is_none(user: User) -> None:
    views = Views(user.settings())
    assert views.own() == ()
    assert views.problems() == ()


def test_a_view_is_kept_whole_over_restarts(user: User) -> None:
    Views(user.settings()).save(MINE)
    assert Views(user.settings()).own() == (MINE,)
    assert 'name = "Server, this week"' in user.places.settings.read_text()


def test_views_saved_by_earlier_versions_show_the_same_reports(user: User) -> None:
    """What the program of 29 November 2026 (23c2d2b) wrote into settings.toml."""
    views = written(
        user,
        'views = [{name = "Mine", state = ["new", "seen", "waiting", "held", "warned", "note"],'
        ' show = "reports", sort = "when", descending = true}]\n',
    )
    [mine] = views.own()
    assert views.problems() == ()
    assert mine.states == {
        StateName.NEW,
        StateName.NOT_SENT,
        StateName.RETRYING,
        StateName.BLOCKED,
        StateName.DELIVERED_WITH_WARNING,
        StateName.RECOVERED,
    }


def test_a_chosen_time_is_kept_to_the_millisecond(user: User) -> None:
    fixed = SavedView(
        "Monday", since_ns=1_795_464_488_069_000_000, until_ns=1_795_550_888_000_000_000
    )
    Views(user.settings()).save(fixed)
    assert Views(user.settings()).own() == (fixed,)


def test_saving_under_the_same_name_changes_that_view(user: User) -> None:
    views = Views(user.settings())
    views.save(MINE)
    views.save(SavedView("Other"))
    views.save(SavedView("server,  THIS week", search="gpu"))
    assert [(view.name, view.search) for view in views.own()] == [
        ("server,  THIS week", "gpu"),
        ("Other", ""),
    ]


def test_a_view_is_renamed_and_removed(user: User) -> None:
    views = Views(user.settings())
    for name in ("A", "B", "C"):
        views.save(SavedView(name, search=name))
    views.rename("b", "Beta")
    assert [view.name for view in views.own()] == ["A", "Beta", "C"]
    views.remove("Beta")
    assert [view.name for view in views.own()] == ["A", "C"]
    with pytest.raises(NotFound):
        views.remove("nobody")
    with pytest.raises(NotFound):
        views.rename("nobody", "x")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "one line"),
        ("   ", "one line"),
        ("x" * (LONGEST_NAME + 1), "one line"),
        ("two\nlines", "one line"),
        ("turned \u202e round", "one line"),
        ("B", "already"),
    ],
)
def test_a_name_that_cannot_be_used_is_refused_in_words(user: User, name: str, why: str) -> None:
    views = Views(user.settings())
    views.save(SavedView("A"))
    views.save(SavedView("b"))
    with pytest.raises(BadInput, match=why):
        views.rename("A", name)
    assert [view.name for view in views.own()] == ["A", "b"]


DAMAGED = """
sending = "never"
views = [
  {name = "Good", state = "new"},
  {name = "Bad state", state = ["exploded"]},
  {name = 7},
  "no table",
  {name = "Bad span", within = "soon"},
  {name = "Good", search = "again"},
  {name = "Bad time", since = "yesterday"},
  {name = "Bad sort", sort = "colour"},
  {name = "Also good", show = "groups", since = 2026-11-01T00:00:00Z},
]
"""


def test_damaged_entries_are_passed_over_and_said_and_block_nothing(user: User) -> None:
    views = written(user, DAMAGED)
    assert [view.name for view in views.own()] == ["Good", "Also good"]
    said = [*map(str, views.problems())]
    assert len(said) == 7
    assert said[0] == "Saved view 2 in the settings is ignored: its “state” is not usable."
    keys = ("state", "name", "name", "within", "name", "since", "sort")
    assert [f"its “{key}” is not usable" in each for key, each in zip(keys, said, strict=True)] == (
        [True] * len(keys)
    )
    settings = user.settings()
    assert settings.current.sending == "never"
    assert str(settings.sending_blocked()) == ""


def test_changing_a_view_leaves_what_is_damaged_in_the_file(user: User) -> None:
    views = written(user, DAMAGED)
    views.save(SavedView("New"))
    views.remove("Good")
    text = user.places.settings.read_text()
    assert "exploded" in text
    assert "no table" in text
    assert [view.name for view in Views(user.settings()).own()] == ["Good", "Also good", "New"]


@pytest.mark.parametrize(
    "text", ["views = 7", 'views = "x"', "views = {}", f"views = [{'1,' * 500}]"]
)
def test_nonsense_for_views_is_said_and_blocks_nothing(user: User, text: str) -> None:
    views = written(user, text)
    assert views.own() == ()
    settings = user.settings()
    assert any("views" in problem for problem in map(str, settings.problems()))
    assert str(settings.sending_blocked()) == ""


def test_views_written_as_tables_of_their_own_stay_readable(user: User) -> None:
    views = written(
        user, '# mine\n[other]\nx = 1\n\n[[views]]\nname = "A"\n\n[[views]]\nname = "B"\n'
    )
    assert [view.name for view in views.own()] == ["A", "B"]
    views.save(SavedView("C"))
    again = Views(user.settings())
    assert [view.name for view in again.own()] == ["A", "B", "C"]
    assert "# mine" in user.places.settings.read_text()
    assert "x = 1" in user.places.settings.read_text()


def test_there_is_an_end_to_it(user: User) -> None:
    views = Views(user.settings())
    for number in range(MOST_VIEWS):
        views.save(SavedView(f"view {number}"))
    with pytest.raises(BadInput, match="already"):
        views.save(SavedView("one more"))
    views.save(SavedView("view 3", search="changed"))
    assert len(views.own()) == MOST_VIEWS


def test_what_an_administrator_fixed_is_not_changed(user: User) -> None:
    file = user.places.admin_settings[0]
    file.parent.mkdir(parents=True)
    file.write_text('views = [{name = "Team"}]')
    views = Views(user.settings())
    assert [view.name for view in views.own()] == ["Team"]
    assert "administrator" in str(views.locked())
    with pytest.raises(NotPermitted, match="administrator"):
        views.save(SavedView("Mine"))


def test_a_view_leaves_open_what_it_does_not_say() -> None:
    like = Query(search="old", sort=Column.WHAT, descending=False, grouped=True, group="g")
    made = SavedView("Today", within_s=86_400).query(NOW, like=like)
    assert made == Query(
        since_ns=1_795_378_088_000_000_000, sort=Column.WHAT, descending=False, grouped=True
    )
    assert MINE.query(NOW, like=like).sort is Column.COUNT


def test_what_is_shown_is_the_view_that_is_saved() -> None:
    assert view_of(MINE.name, MINE.query(NOW), MINE.within_s) == MINE


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3600, "1h"),
        (86_400, "24h"),
        (604_800, "7d"),
        (30 * 86_400, "30d"),
        (10 * 604_800, "70d"),
        (5400, "90m"),
    ],
)
def test_spans_are_written_as_people_say_them(seconds: int, words: str) -> None:
    assert span_words(seconds) == words


def test_what_a_view_leaves_open_is_not_written() -> None:
    assert as_entry(SavedView("x")) == {"name": "x"}
