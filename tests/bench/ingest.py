"""How fast a never-seen file is indexed, against bare JSON decoding of the same lines.

python -m tests.bench.ingest [REPORTS] [ROUNDS] [distinct]

With `distinct`, no two reports have anything in common, which is the worst case.
"""

import contextlib
import itertools
import json
import shutil
import sys
import threading
from pathlib import Path

import orjson

from tests.bench import index_table
from tray_app.index.marks import Marks
from tray_app.model.query import Query
from tray_app.paths import DataFolder
from tray_app.services.events import Events, IndexProgress
from tray_app.services.indexer import Indexer
from tray_app.services.reports import Reports

_NODE = """
const rl = require('readline').createInterface({input: require('fs').createReadStream(process.argv[1])});
let n = 0; rl.on('line', line => { try { JSON.parse(line); n++ } catch (e) {} });
"""


_LNAV_FORMAT = {
    "cortex_crash": {
        "title": "Cortex's crash reports",
        "json": True,
        "hide-extra": True,
        "timestamp-field": "metadata/createdAt",
        "line-format": [{"field": "metadata/createdAt"}],
        "value": {"metadata/createdAt": {"kind": "string"}},
    }
}
_MESSAGE = "$.event.resourceLogs[0].scopeLogs[0].logRecords[0].body.stringValue"
_LNAV_QUERY = (
    f";SELECT CASE WHEN json_valid(log_raw_text) THEN json_extract(log_raw_text, '{_MESSAGE}') END AS message,"
    " count(*) FROM cortex_crash GROUP BY message ORDER BY 2 DESC LIMIT 9"
)


def lnav(file: Path, home: Path) -> None:
    """Let lnav load the file and count its messages."""
    formats = home / "formats" / "cortex"
    formats.mkdir(parents=True, exist_ok=True)
    (formats / "cortex.json").write_text(json.dumps(_LNAV_FORMAT))
    index_table.quietly("lnav", "-n", "-I", str(home), "-c", _LNAV_QUERY, str(file))


def whole_lines(file: Path, sound: Path) -> None:
    """Leave out the damaged lines, at the first of which jq would stop."""
    with file.open("rb") as lines, sound.open("wb") as out:
        for line in lines:
            with contextlib.suppress(ValueError):
                orjson.loads(line)
                out.write(line)


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
    indexer = Indexer(
        folders=[DataFolder(folder / "data", "bench")],
        index_file=work / "index.sqlite3",
        marks=marks,
        events=events,
    )
    reports = Reports(index_file=work / "index.sqlite3", marks=marks, events=events)

    def first_screen() -> None:
        indexer.start()
        while not (rows := reports.page(Query(), 0, 100)):
            pass
        reports.report(rows[0].key)

    screens.append(index_table.seconds(first_screen))
    complete.wait()
    indexer.close()
    reports.close()
    marks.close()


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    distinct = "distinct" in sys.argv[3:]
    with index_table.data(count, distinct=distinct) as folder:
        file = folder / "data" / "telemetry" / "crash-report.jsonl"
        screens: list[float] = []
        numbers = itertools.count()

        def ours() -> None:
            work = folder / f"work{next(numbers)}"
            work.mkdir()
            index(folder, work, screens)
            # What is not yet merged counts as well.
            sizes.append(sum(part.stat().st_size for part in work.glob("index.sqlite3*")))
            shutil.rmtree(work)

        sizes: list[int] = []
        jobs = {"bare orjson.loads": lambda: bare(file), "complete index, from nothing": ours}
        if index_table.available("jq"):
            sound = folder / "sound.jsonl"
            whole_lines(file, sound)
            jobs["jq -c ., whole lines alone"] = lambda: index_table.quietly("jq", "-c", ".", str(sound))
        if index_table.available("node"):
            jobs["node readline + JSON.parse"] = lambda: index_table.quietly("node", "-e", _NODE, str(file))
        if index_table.available("lnav"):
            jobs["lnav load + group by message"] = lambda: lnav(file, folder / "lnav")
        times = index_table.interleaved(jobs, rounds)
        kind = "with nothing in common, " if distinct else ""
        print(f"{count:,} reports {kind}{file.stat().st_size / 1e6:,.0f} MB, {rounds} rounds; {index_table.machine()}")
        index_table.print_ratios(times, "bare orjson.loads", count)
        print(f"index on disk: {sizes[-1] / 1e6:,.0f} MB")
        print(f"{'':42}{'p50 ms':>10}{'p95 ms':>10}{'worst':>10}{'goal':>8}")
        index_table.print_quantiles("first screen with its newest detail", screens, 500)


if __name__ == "__main__":
    main()
