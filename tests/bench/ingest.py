"""How fast a never-seen file is indexed, against bare JSON decoding of the same lines.

python -m tests.bench.ingest [REPORTS] [ROUNDS]
"""

import itertools
import shutil
import sys
import threading
from pathlib import Path

import orjson

from tests.bench import store_table
from tray_app.model.query import Query
from tray_app.paths import DataFolder
from tray_app.service.browse import Browse
from tray_app.service.events import Events, IndexProgress
from tray_app.service.intake import Intake
from tray_app.store.marks import Marks

_NODE = """
const rl = require('readline').createInterface({input: require('fs').createReadStream(process.argv[1])});
let n = 0; rl.on('line', line => { try { JSON.parse(line); n++ } catch (e) {} });
"""


def bare(file: Path) -> None:
    """Decode every line and throw it away."""
    with file.open("rb") as lines:
        for line in lines:
            try:
                orjson.loads(line)
            except ValueError:
                continue


def index(folder: Path, work: Path, screens: list[float]) -> None:
    """Start on a never-seen file as the tray does, and wait until the index is complete."""
    events, complete = Events(), threading.Event()
    events.subscribe(IndexProgress, lambda event: complete.set() if event.finished else None)
    marks = Marks(work / "marks.sqlite3")
    intake = Intake(
        folders=[DataFolder(folder / "data", "bench")],
        index_file=work / "index.sqlite3",
        marks=marks,
        events=events,
    )
    browse = Browse(index_file=work / "index.sqlite3", marks=marks, events=events)

    def first_screen() -> None:
        intake.start()
        while not (rows := browse.page(Query(), 0, 100)):
            pass
        browse.report(rows[0].key)

    screens.append(store_table.seconds(first_screen))
    complete.wait()
    intake.close()
    browse.close()
    marks.close()


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with store_table.data(count) as folder:
        file = folder / "data" / "telemetry" / "crash-report.jsonl"
        screens: list[float] = []
        numbers = itertools.count()

        def ours() -> None:
            work = folder / f"work{next(numbers)}"
            work.mkdir()
            index(folder, work, screens)
            sizes.append((work / "index.sqlite3").stat().st_size)
            shutil.rmtree(work)

        sizes: list[int] = []
        jobs = {"bare orjson.loads": lambda: bare(file), "complete index, from nothing": ours}
        if store_table.available("jq"):
            jobs["jq -c . (stops at the first bad line)"] = lambda: store_table.quietly("jq", "-c", ".", str(file))
        if store_table.available("node"):
            jobs["node readline + JSON.parse"] = lambda: store_table.quietly("node", "-e", _NODE, str(file))
        times = store_table.interleaved(jobs, rounds)
        print(f"{count:,} reports, {file.stat().st_size / 1e6:,.0f} MB, {rounds} rounds; {store_table.machine()}")
        store_table.print_ratios(times, "bare orjson.loads", count)
        print(f"index on disk: {sizes[-1] / 1e6:,.0f} MB")
        print(f"{'':42}{'p50 ms':>10}{'p95 ms':>10}{'worst':>10}{'goal':>8}")
        store_table.print_quantiles("first screen with its newest detail", screens, 500)


if __name__ == "__main__":
    main()
