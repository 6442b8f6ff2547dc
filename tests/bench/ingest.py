"""How fast a never-seen file is indexed, against bare JSON decoding of the same lines.

python -m tests.bench.ingest [REPORTS] [ROUNDS] [KIND...]

Of three kinds of data (`index_data.KINDS`), unless some are named: what Cortex writes, diverse
reports in no fixed layout, and what our own capture side writes.
"""

import contextlib
import itertools
import json
import shutil
import sys
import threading
from pathlib import Path

import orjson
import psutil

from tests.bench import index_data, index_table
from tray_app.index.marks import Marks
from tray_app.model.query import Query
from tray_app.paths import DataFolder
from tray_app.services.events import Events, IndexProgress
from tray_app.services.index_pool import IndexPool
from tray_app.services.indexer import Indexer
from tray_app.services.reports import Reports

_NODE = """
const rl = require('readline').createInterface({input: require('fs').createReadStream(process.argv[1])});
let n = 0; rl.on('line', line => { try { JSON.parse(line); n++ } catch (e) {} });
"""  # noqa: E501


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
    f";SELECT CASE WHEN json_valid(log_raw_text) THEN json_extract(log_raw_text, "
    f"'{_MESSAGE}') END AS message,"
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
        index=IndexPool(work / "index.sqlite3", marks),
        events=events,
    )
    pool = IndexPool(work / "index.sqlite3", marks)
    reports = Reports(pool)

    def first_screen() -> None:
        indexer.start()
        while not (rows := reports.page(Query(), 0, 100)):
            pass
        reports.report(rows[0].key)

    screens.append(index_table.seconds(first_screen))
    complete.wait()
    indexer.close()
    pool.close()
    marks.close()


class _Memory(threading.Thread):
    """Watches how much memory this process and its children have, together."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.most, self._done = 0, threading.Event()

    def run(self) -> None:
        own = psutil.Process()
        while not self._done.wait(0.05):
            with contextlib.suppress(psutil.Error):
                self.most = max(
                    self.most,
                    sum(one.memory_info().rss for one in (own, *own.children(recursive=True))),
                )

    def stop(self) -> int:
        """Return the most, in bytes."""
        self._done.set()
        self.join()
        return self.most


def measure(count: int, rounds: int, kind: str) -> None:
    """Index one kind of data several times, and print how that went."""
    with index_table.data(count, kind) as folder:
        file = folder / "data" / "telemetry" / "crash-report.jsonl"
        screens: list[float] = []
        sizes: list[int] = []
        memory: list[int] = []
        numbers = itertools.count()

        def ours() -> None:
            work = folder / f"work{next(numbers)}"
            work.mkdir()
            watch = _Memory()
            watch.start()
            index(folder, work, screens)
            memory.append(watch.stop())
            # What is not yet merged counts as well.
            sizes.append(sum(part.stat().st_size for part in work.glob("index.sqlite3*")))
            shutil.rmtree(work)

        jobs = {"bare orjson.loads": lambda: bare(file), "complete index, from nothing": ours}
        if index_table.available("jq"):
            sound = folder / "sound.jsonl"
            whole_lines(file, sound)
            jobs["jq -c ., whole lines alone"] = lambda: index_table.quietly(
                "jq", "-c", ".", str(sound)
            )
        if index_table.available("node"):
            jobs["node readline + JSON.parse"] = lambda: index_table.quietly(
                "node", "-e", _NODE, str(file)
            )
        if index_table.available("lnav"):
            jobs["lnav load + group by message"] = lambda: lnav(file, folder / "lnav")
        times = index_table.interleaved(jobs, rounds)
        print(
            f"\n{count:,} {kind} reports, {file.stat().st_size / 1e6:,.0f} MB, {rounds} "
            f"rounds; {index_table.machine()}"
        )
        index_table.print_ratios(times, "bare orjson.loads", count)
        print(
            f"index on disk: {sizes[-1] / 1e6:,.0f} MB; memory of all processes: "
            f"{max(memory) / 1e6:,.0f} MB"
        )
        print(f"{'':42}{'p50 ms':>10}{'p95 ms':>10}{'worst':>10}{'goal':>8}")
        index_table.print_quantiles("first screen with its newest detail", screens, 500)


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    for kind in sys.argv[3:] or index_data.KINDS:
        measure(count, rounds, kind)


if __name__ == "__main__":
    main()
