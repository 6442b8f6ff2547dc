"""A search finds every report with the words, however many different ones there are."""

import itertools
import string

import pytest

from tests.builders import an_envelope, append
from tests.unit.index.conftest import Desk
from tray_app.index import search
from tray_app.model.query import Column, Query

NAMES = ["".join(letters) for letters in itertools.product(string.ascii_lowercase, repeat=4)]


def fill(desk: Desk, count: int) -> None:
    """Add two reports each with the same texts, which nothing else has: so each is a shared text of
    its own.
    """
    append(
        desk.file,
        *(
            an_envelope(
                message=f"common {'even' if number // 2 % 2 == 0 else 'odd'} {name}",
                stack=f"E: m\n    at common.{name} (/opt/{name}.js:1:2)",
                command=f"run {name}",
                source="cli" if number // 2 % 3 else "server",
                time_ns=10**18 + number * 10**12,
            )
            for number, name in ((number, NAMES[number // 2]) for number in range(count))
        ),
    )
    desk.complete()


def test_a_word_in_thousands_of_texts_is_found_in_all(desk: Desk):
    fill(desk, 10_500)  # with message and stack, it is in more than 10,000 shared texts
    assert desk.reports.count(Query(search="common")) == 10_500
    assert desk.reports.count(Query(search="even common")) == 5_250
    [first] = desk.reports.page(Query(search="common", descending=False), 0, 1)
    assert first.what.endswith(NAMES[0])


@pytest.mark.parametrize("most", [0, 7, 200, 20_000])
def test_however_many_texts_the_full_text_index_is_asked_for_the_hits_are_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, most: int
):
    fill(desk, 600)
    monkeypatch.setattr(search, "MOST_TEXTS", most)
    odd = [f"common odd {name}" for name in NAMES[1:300:2] for _ in range(2)]
    for text in ("odd", "common odd", "odd common comm"):
        query = Query(search=text)
        assert desk.reports.count(query) == 300
        listed = [
            row.what.partition(": ")[2] for row in desk.reports.rows(desk.reports.keys(query))
        ]
        assert listed == odd[::-1]
        pages = [desk.reports.page(query, offset, 40) for offset in range(0, 300, 40)]
        assert [row.what.partition(": ")[2] for page in pages for row in page] == listed
        for column in Column:
            sorted_rows = desk.reports.page(Query(search=text, sort=column), 0, 1000)
            assert sorted(row.id for row in sorted_rows) == sorted(
                row.id for row in desk.reports.page(query, 0, 1000)
            )
        servers = frozenset({"server"})
        assert desk.reports.count(Query(search=text, sources=servers)) == 100
        assert desk.reports.count(Query(search=text, grouped=True)) == 150
        bars = desk.reports.timeline(0, 2 * 10**18, "day", query)
        assert sum(bar.count for bar in bars) == 300
    assert desk.reports.count(Query(search="odd even")) == 0
    assert desk.reports.count(Query(search="common !!")) == 600
    append(desk.file, an_envelope(message="common odd later", time_ns=1_900_000_000 * 10**9))
    desk.complete()
    assert desk.reports.count(Query(search="odd")) == 301
    assert desk.reports.page(Query(search="odd"), 0, 1)[0].what.endswith("later")
