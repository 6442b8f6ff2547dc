"""Actions over many reports: done wholly, followed on the way, and given up without a trace."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import an_envelope
from tray_app.errors import Cancelled, StorageFailed
from tray_app.model.query import Query
from tray_app.model.state import StateName
from tray_app.services import bulk
from tray_app.services.bulk import Bulk, Step, give_up, run
from tray_app.services.services import Services

MANY = 2500


def kind(name: str, number: int) -> bytes:
    stack = f"{name}: it broke\n    at {name} (/opt/cortex/dist/{name}.js:1:1)"
    return an_envelope(
        message="it broke",
        stack=stack,
        time_ns=1_795_464_488_069_000_000 + number * 1_000_000_000,
        created_at=f"2026-11-23T20:{number // 60 % 60:02}:{number % 60:02}.{number % 1000:03}Z",
    )


@pytest.fixture
def services(made_services: Callable[..., Services]) -> Services:
    return made_services(
        *[kind("OneError" if number % 5 else "OtherError", number) for number in range(MANY)]
    )


@pytest.fixture
def many(services: Services) -> Bulk:
    return Bulk(services)


def test_thousands_are_forgotten_and_brought_back(services: Services, many: Bulk) -> None:
    file = services.folders[0].telemetry / "crash-report.jsonl"
    before, steps = file.read_bytes(), list[Step]()
    gone = run(many.forget(services.reports.keys(Query())), steps.append)
    assert (len(gone), gone.arrived) == (MANY, 0)
    assert services.reports.totals().reports == 0
    assert [step.done for step in steps] == [1000, 2000, 3000]
    assert file.read_bytes() == before
    assert run(many.restore(gone)) == MANY
    assert services.reports.totals().reports == MANY


def test_forgetting_that_is_stopped_forgets_nothing(services: Services, many: Bulk) -> None:
    steps: list[Step] = []
    with pytest.raises(Cancelled):
        run(
            many.forget(services.reports.keys(Query())),
            steps.append,
            should_stop=lambda: len(steps) == 2,
        )
    assert services.reports.totals().reports == MANY


def test_a_row_of_a_kind_stands_for_its_members_that_match(services: Services, many: Bulk) -> None:
    grouped = Query(grouped=True)
    rows = services.reports.page(grouped, 0, 10)
    assert len(rows) == 2
    other = next(row for row in rows if "Other" in row.what)
    assert len(many.members([other.key], grouped)) == MANY // 5
    half = Query(grouped=True, since_ns=1_795_464_488_069_000_000 + MANY // 2 * 1_000_000_000)
    assert len(many.members([other.key], half)) == MANY // 10
    assert many.members([7, 8], Query()).tolist() == [7, 8]


def test_only_the_new_ones_are_marked_as_seen(services: Services, many: Bulk) -> None:
    keys = services.reports.keys(Query())
    first = run(many.mark_seen(keys[:10]))
    assert len(first) == 10
    assert len(run(many.mark_seen(keys))) == MANY - 10
    assert run(many.mark_new(first)) == 10
    assert len(run(many.mark_seen(keys))) == 10
    assert services.reports.totals().unseen == 0


def test_declining_is_remembered_for_each(services: Services, many: Bulk) -> None:
    keys = services.reports.keys(Query(search="OtherError"))
    declined = run(many.decline(keys))
    assert len(declined) == MANY // 5
    services.indexer.set_states()
    assert services.reports.count(Query(states=frozenset({StateName.DECLINED}))) == MANY // 5
    assert len(run(many.decline(keys))) == 0
    assert run(many.take_back(declined)) == MANY // 5
    services.indexer.set_states()
    assert services.reports.totals().unseen == MANY


def test_declining_that_is_stopped_leaves_no_trace(services: Services, many: Bulk) -> None:
    work = many.decline(services.reports.keys(Query()))
    next(work)
    give_up(work)
    services.indexer.set_states()
    assert services.reports.totals().unseen == MANY


def test_lines_are_what_a_collector_reads_with_nothing_of_the_person(
    made_services: Callable[..., Services], tmp_path: Path
) -> None:
    services = made_services(
        an_envelope(message=f"cannot open {Path.home()}/models/private"),
        b'{"torn',
        kind("OneError", 1),
    )
    many = Bulk(services)
    file = tmp_path / "out.jsonl"
    written = run(many.export_lines(services.reports.keys(Query()), file))
    assert (written.count, written.left_out) == (2, 1)
    requests = [json.loads(line) for line in file.read_text().splitlines()]
    assert all(set(request) == {"resourceLogs"} for request in requests)
    assert str(Path.home()) not in file.read_text()
    assert "private" in file.read_text()


def test_a_table_has_one_header_however_many_rows(
    services: Services, many: Bulk, tmp_path: Path
) -> None:
    file = tmp_path / "out.csv"
    assert run(many.export_table(services.reports.keys(Query()), file)).count == MANY
    rows = list(csv.reader(file.open(newline="")))
    assert len(rows) == MANY + 1
    assert [row[0] for row in rows].count("id") == 1


def test_a_stopped_export_leaves_the_file_as_it_was(
    services: Services, many: Bulk, tmp_path: Path
) -> None:
    file = tmp_path / "out.csv"
    file.write_text("mine")
    steps: list[Step] = []
    with pytest.raises(Cancelled):
        run(
            many.export_table(services.reports.keys(Query()), file),
            steps.append,
            should_stop=lambda: bool(steps),
        )
    assert file.read_text() == "mine"
    assert [path.name for path in tmp_path.glob("*out.csv*")] == ["out.csv"]


def test_a_place_that_cannot_be_written_is_said(
    services: Services, many: Bulk, tmp_path: Path
) -> None:
    with pytest.raises(StorageFailed, match=r"out\.csv could not be written"):
        run(many.export_table(services.reports.keys(Query()), tmp_path / "nowhere" / "out.csv"))


def test_the_way_back_takes_little_memory() -> None:
    gone = bulk.Forgotten()
    gone.add(f"{number:032x}" for number in range(10_000))
    assert len(gone.packed) == 160_000
    assert gone.ids(9_999, 5) == [f"{9_999:032x}"]
