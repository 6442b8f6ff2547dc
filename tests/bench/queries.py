"""How long a page, a search, a count takes, on an index of a million reports.

python -m tests.bench.queries [REPORTS] [KIND]
"""

import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.bench import index_table
from tray_app.index.marks import Marks
from tray_app.model.query import Column, Query
from tray_app.model.state import StateName
from tray_app.paths import DataFolder
from tray_app.services.events import Events
from tray_app.services.index_pool import IndexPool
from tray_app.services.indexer import Indexer
from tray_app.services.reports import Reports

_END_NS = 1_760_000_000_000_000_000
_REOPEN = """
import sys, time
from pathlib import Path
from tray_app.services.reports import Reports
from tray_app.services.index_pool import IndexPool
from tray_app.index.marks import Marks
from tray_app.model.query import Query
work = Path(sys.argv[1])
began = time.perf_counter()
marks = Marks(work / "marks.sqlite3")
browse = Reports(IndexPool(work / "index.sqlite3", marks))
assert len(browse.page(Query(), 0, 100)) == 100
print(time.perf_counter() - began)
"""


def show(name: str, ask: Callable[[], object], goal: float, times: int = 9) -> None:
    """Ask several times and print how long it took."""
    ask()
    index_table.print_quantiles(name, [index_table.seconds(ask) for _ in range(times)], goal)


def _measure_pages(browse: Reports) -> None:
    random_, everything = random.Random(7), browse.count(Query())
    for column in Column:
        for place, offset in (("start", 0), ("anywhere", None), ("end", everything - 200)):

            def page(column: Column = column, offset: int | None = offset) -> None:
                at = random_.randrange(everything) if offset is None else offset
                browse.page(Query(sort=column, descending=random_.random() < 0.5), at, 200)

            show(f"page by {column}, {place}", page, 16, 15)


def measure(browse: Reports, work: Path) -> None:
    """Time every kind of question several times."""
    reopened = [
        float(
            subprocess.run(
                [sys.executable, "-c", _REOPEN, str(work)], capture_output=True, check=True
            ).stdout
        )
        for _ in range(5)
    ]
    index_table.print_quantiles("second start: first page", reopened, 100)
    _measure_pages(browse)
    filters = {
        "source": Query(sources=frozenset({"cli"})),
        "state": Query(states=frozenset({StateName.NEW})),
        "30 days": Query(since_ns=_END_NS - 30 * 86_400_000_000_000),
        "source and state": Query(sources=frozenset({"cli"}), states=frozenset({StateName.NEW})),
        "grouped": Query(grouped=True),
        "grouped and source": Query(grouped=True, sources=frozenset({"cli"})),
    }
    for name, query in filters.items():
        show(f"first page, filter: {name}", lambda query=query: browse.page(query, 0, 200), 16)
    for text in ("cuda", "cortex", "memory allocating", "startModel", "e", "4000", "nosuchword"):
        show(
            f"search “{text}”, first page",
            lambda text=text: browse.page(Query(search=text), 0, 100),
            16,
        )
    show(
        "timeline of 90 days by day",
        lambda: browse.timeline(_END_NS - 90 * 86_400 * 10**9, _END_NS, "day"),
        20,
    )
    show(
        "timeline of 90 days by hour",
        lambda: browse.timeline(_END_NS - 90 * 86_400 * 10**9, _END_NS, "hour"),
        20,
    )
    top = browse.page(Query(grouped=True, sort=Column.COUNT), 0, 1)[0]
    show("facts of the largest group", lambda: browse.group(top.group), 16)
    show("totals", browse.totals, 16)
    newest = browse.page(Query(), 0, 1)[0]
    show("detail of the newest report", lambda: browse.report(newest.key), 16)
    show("all keys, by time (off the UI thread)", lambda: browse.keys(Query()), 1000, 3)
    show(
        "all keys of a search (off the UI thread)",
        lambda: browse.keys(Query(search="cuda")),
        1000,
        3,
    )


def main() -> None:
    """Build an index and measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with index_table.data(count, *sys.argv[2:3]) as work:
        marks, events = Marks(work / "marks.sqlite3"), Events()
        file = work / "index.sqlite3"
        indexer = Indexer(
            folders=[DataFolder(work / "data", "bench")],
            index=IndexPool(file, marks),
            events=events,
        )
        indexer.complete()
        pool = IndexPool(file, marks)
        reports = Reports(pool)
        print(f"{count:,} reports; {index_table.machine()}")
        print(f"{'':42}{'p50 ms':>10}{'p95 ms':>10}{'worst':>10}{'goal':>8}")
        measure(reports, work)
        indexer.close()
        pool.close()
        marks.close()


if __name__ == "__main__":
    main()
