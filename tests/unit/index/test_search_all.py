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
    append(
        desk.file,
        *(
            an_envelope(
                # No two messages, stacks or commands have the same words, so each is a document of its own.
                message=f"common {'even' if number % 2 == 0 else 'odd'} {name}",
                stack=f"E: m\n    at common.{name} (/opt/{name}.js:1:2)",
                command=f"run {name}",
                source="cli" if number % 3 else "server",
                time_ns=10**18 + number * 10**12,
            )
            for number, name in enumerate(NAMES[:count])
        ),
    )
    desk.complete()


def test_a_word_in_more_documents_than_one_expression_can_name_is_found_in_all(desk: Desk):
    fill(desk, 10_500)  # with message and stack, it is in 21,000 documents
    assert desk.reports.count(Query(search="common")) == 10_500
    assert desk.reports.count(Query(search="even common")) == 5_250
    [first] = desk.reports.page(Query(search="common", descending=False), 0, 1)
    assert first.what.endswith(NAMES[0])


@pytest.mark.parametrize("at_once", [7, 64, 20_000])
def test_however_many_can_be_named_at_once_the_hits_are_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, at_once: int
):
    fill(desk, 300)
    monkeypatch.setattr(search, "AT_ONCE", at_once)
    odd = [f"common odd {name}" for name in NAMES[1:300:2]]
    for text in ("odd", "common odd", "odd common comm"):
        query = Query(search=text)
        assert desk.reports.count(query) == 150
        listed = [row.what.partition(": ")[2] for row in desk.reports.rows(desk.reports.keys(query))]
        assert listed == odd[::-1]
        pages = [desk.reports.page(query, offset, 40) for offset in range(0, 150, 40)]
        assert [row.what.partition(": ")[2] for page in pages for row in page] == listed
        for column in Column:
            sorted_rows = desk.reports.page(Query(search=text, sort=column), 0, 1000)
            assert sorted(row.id for row in sorted_rows) == sorted(row.id for row in desk.reports.page(query, 0, 1000))
        servers = frozenset({"server"})
        assert desk.reports.count(Query(search=text, sources=servers)) == 50
        assert desk.reports.count(Query(search=text, grouped=True)) == 150
        bars = desk.reports.timeline(0, 2 * 10**18, "day", query)
        assert sum(bar.count for bar in bars) == 150
    assert desk.reports.count(Query(search="odd even")) == 0
    assert desk.reports.count(Query(search="common !!")) == 300
    append(desk.file, an_envelope(message="common odd later", time_ns=1_900_000_000 * 10**9))
    desk.complete()
    assert desk.reports.count(Query(search="odd")) == 151
    assert desk.reports.page(Query(search="odd"), 0, 1)[0].what.endswith("later")
