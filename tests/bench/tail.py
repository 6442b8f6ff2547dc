"""How soon an appended report is told, one at a time and in a burst.

python -m tests.bench.tail [REPORTS ALREADY THERE]
"""

import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench import index_data, index_table
from tray_app.index.marks import Marks
from tray_app.paths import DataFolder
from tray_app.services.events import Events, IndexProgress, ReportsChanged
from tray_app.services.index_pool import IndexPool
from tray_app.services.indexer import Indexer

_SINGLES = 30
_BURST = 10_000


Told = list[tuple[float, int]]
"""When something new was told, and how many reports it was."""


def _append_singly(
    lines: Sequence[bytes], file: Path, told: Told, news: threading.Condition
) -> None:
    taken = []
    for line in lines:
        time.sleep(0.15)
        number = len(told)
        began = time.perf_counter()
        with file.open("ab") as out:
            out.write(b"\n" + line)
        with news:
            news.wait_for(lambda number=number: len(told) > number, 5)
        taken.append(told[-1][0] - began)
    index_table.print_quantiles("one append until it is told", taken, 300)


def _append_at_once(
    burst: Sequence[bytes], file: Path, told: Told, news: threading.Condition
) -> None:
    cpu, began = time.process_time(), time.perf_counter()
    with file.open("ab", buffering=0) as out:
        for number, line in enumerate(burst):
            out.write(b"\n" + line)
            if number % 100 == 99:
                time.sleep(max(began + number / _BURST - time.perf_counter(), 0))
    written = time.perf_counter()
    with news:
        news.wait_for(lambda: sum(n for _, n in told) >= len(set(burst)), 60)
    lag = told[-1][0] - written if told else float("nan")
    print(
        f"burst of {len(burst):,} in {written - began:.2f} s: {len(told)} events, "
        f"{sum(n for _, n in told):,} told,"
        f" the last {lag * 1e3:.0f} ms after the last append, "
        f"{time.process_time() - cpu:.2f} s of CPU"
    )


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with index_table.data(count) as work:
        file = work / "data" / "telemetry" / "crash-report.jsonl"
        lines = [
            line
            for line in index_data.typical(_SINGLES + _BURST, seed=2)
            if line.startswith(b"{") and line.endswith(b"}")
        ]
        events, complete, news = Events(), threading.Event(), threading.Condition()
        told: Told = []

        def hear(event: ReportsChanged) -> None:
            if event.added_count and not event.catching_up:
                with news:
                    told.append((time.perf_counter(), event.added_count))
                    news.notify_all()

        events.subscribe(ReportsChanged, hear)
        events.subscribe(IndexProgress, lambda event: complete.set() if event.finished else None)
        marks = Marks(work / "marks.sqlite3")
        indexer = Indexer(
            folders=[DataFolder(work / "data", "bench")],
            index=IndexPool(work / "index.sqlite3", marks),
            events=events,
        )
        indexer.start()
        complete.wait()
        print(f"{count:,} reports already there; {index_table.machine()}")
        print(f"{'':42}{'p50 ms':>10}{'p95 ms':>10}{'worst':>10}{'goal':>8}")
        _append_singly(lines[:_SINGLES], file, told, news)
        told.clear()
        _append_at_once(lines[_SINGLES : _SINGLES + _BURST], file, told, news)
        before = _wakeups()
        time.sleep(10)
        print(f"idle for 10 s: {_wakeups() - before} wake-ups of our threads")
        indexer.close()
        marks.close()


def _wakeups() -> int:
    """Count the voluntary context switches of all threads but this one."""
    total = 0
    tasks = Path("/proc/self/task")
    for task in tasks.iterdir() if tasks.is_dir() else []:
        if int(task.name) != threading.get_native_id():
            lines = (task / "status").read_text(encoding="ascii").splitlines()
            total += next(int(line.split()[1]) for line in lines if line.startswith("voluntary"))
    return total


if __name__ == "__main__":
    main()
