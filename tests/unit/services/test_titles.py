"""What reports go by: the title of the advice for them, found once and kept."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.builders import an_envelope, append
from tray_app.app import Files, build_services
from tray_app.model.query import Column, Query
from tray_app.services.services import Services
from tray_app.services.titles import groups_titled, has_words

BEGIN = 1_795_464_488_000_000_000


def crash(number: int, message: str, at: int = 0) -> bytes:
    name = "abcdef"[number]
    return an_envelope(
        message=message,
        stack=f"Error: {message}\n    at {name}go (/opt/cortex/dist/{name}.js:1:1)",
        time_ns=BEGIN + (at or number),
        trace_id=f"{at or number:032x}",
    )


@pytest.fixture
def services(private_home: Path, tmp_path: Path) -> Iterator[Services]:
    append(
        tmp_path / "cortex" / "telemetry" / "crash-report.jsonl",
        crash(1, "CUDA error: out of memory"),
        crash(2, "zebra"),
        crash(3, "aardvark"),
        b'{"metadata":{"createdAt":"2026',
    )
    files = Files(tmp_path / "index", tmp_path / "marks", tmp_path / "ledger")
    made = build_services(tmp_path / "cortex", files=files)
    made.indexer.complete()
    yield made
    made.close()


def rows_of(services: Services, query: Query = Query()) -> list:  # noqa: B008 - a value
    return services.reports.rows(services.reports.keys(query))


def test_a_report_goes_by_the_title_of_its_advice(services: Services) -> None:
    rows = rows_of(services)
    titles = services.titles.of(rows)
    assert {row.what: titles[row.key] for row in rows} == {
        "Error: CUDA error: out of memory": "Out of GPU memory",
        "Error: zebra": "",
        "Error: aardvark": "",
        rows[-1].what: "",
    }
    german = services.titles.of(rows, "de_AT")
    assert sorted(filter(None, german.values())) == ["Grafikspeicher reicht nicht"]


def test_what_was_not_looked_at_before_is_not_known_at_once(services: Services) -> None:
    rows, titles = rows_of(services), services.titles
    known = titles.of(rows, look=False)
    assert [row.key in known for row in rows if not row.damaged] == [False] * 3
    titles.of(rows)
    assert len(titles.of(rows, look=False)) == 4


def test_groups_are_listed_by_title(services: Services) -> None:
    [out_of_memory] = [row for row in rows_of(services) if "CUDA" in row.what]
    assert dict(services.titles.groups()) == {"Out of GPU memory": frozenset({out_of_memory.group})}


def test_an_order_by_what_happened_is_one_of_titles(services: Services) -> None:
    query = Query(sort=Column.WHAT, descending=False, grouped=True)
    keys = services.titles.keys(query)
    titles = services.titles.of(rows := services.reports.rows(keys))
    said = [titles[row.key] or row.what for row in rows if not row.damaged]
    assert said == ["Error: aardvark", "Error: zebra", "Out of GPU memory"]
    other = Query(grouped=True)
    assert services.titles.keys(other) == services.reports.keys(other)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("narrowed", [{}, {"search": "again"}, {"since_ns": BEGIN + 4}])
def test_an_order_by_what_happened_is_one_of_titles_however_many_there_are(
    services: Services, tmp_path: Path, narrowed: dict[str, Any], descending: bool
) -> None:
    texts = "CUDA error: out of memory, again", "zebra, again", "aardvark, again"
    append(
        tmp_path / "cortex" / "telemetry" / "crash-report.jsonl",
        *(crash(number % 3 + 1, texts[number % 3], at=number) for number in range(4, 4 + 2_400)),
    )
    services.indexer.complete()
    query = Query(sort=Column.WHAT, descending=descending, **narrowed)
    rows = services.reports.rows(services.titles.keys(query))
    titles = services.titles.of(rows)
    named = [titles[row.key] or row.what for row in rows if not row.damaged]
    said = [name.removesuffix(", again") for name in named]
    assert said == sorted(said, reverse=descending)
    assert len(rows) == len(set(services.reports.keys(query))) >= 2_400
    assert len({*said}) >= 3


def test_a_list_of_advice_that_changes_is_looked_at_again(
    services: Services, tmp_path: Path
) -> None:
    titles, rows = services.titles, rows_of(services)
    titles.of(rows)
    mine = services.advice.mine
    mine.parent.mkdir(parents=True, exist_ok=True)
    mine.write_text(
        '[[advice]]\nid = "zebra"\ntitle = "A zebra"\norder = 1\nany = ["zebra"]\n'
        'happened = ["It was a zebra."]\nsteps = [{ text = "Wait." }]\nlinks = []\n'
    )
    assert "A zebra" in titles.of(rows).values()


def test_reports_are_found_by_their_title_as_well(services: Services) -> None:
    titled = groups_titled(services.titles.groups(), "GPU mem")

    def found(search: str) -> list[str]:
        query = Query(search=search, titled=groups_titled(services.titles.groups(), search))
        return sorted(row.what for row in rows_of(services, query))

    assert len(titled) == 1
    assert found("GPU mem") == ["Error: CUDA error: out of memory"]
    assert found("zebra") == ["Error: zebra"]
    assert found("nothing of the kind") == []
    only = Query(groups=titled, grouped=True)
    assert services.reports.count(only) == len(services.reports.keys(only)) == 1


@pytest.mark.parametrize(
    ("search", "there"),
    [
        ("gpu", True),
        ("OUT memory", True),
        ("gpu mem", True),
        ("mem gpu", False),
        ("", False),
        ("emory", False),
    ],
)
def test_words_of_a_title(search: str, there: bool) -> None:
    assert has_words("Out of GPU memory", search) is there
