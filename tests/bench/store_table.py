"""How the measurements of the store are timed and printed."""

import os
import platform
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench import store_data


def machine() -> str:
    """Name the machine, and how busy it was."""
    load = os.getloadavg()[0]
    return f"{platform.machine()}, {os.cpu_count()} CPUs, Python {platform.python_version()}, load {load:.1f}"


@contextmanager
def data(count: int) -> Iterator[Path]:
    """Make a data folder with *count* reports, and delete it in the end."""
    folder = Path(tempfile.mkdtemp(prefix="cortex-bench-"))
    try:
        (folder / "data" / "telemetry").mkdir(parents=True)
        store_data.write(count, folder / "data" / "telemetry" / "crash-report.jsonl")
        yield folder
    finally:
        shutil.rmtree(folder)


def seconds(run: Callable[[], object]) -> float:
    """Return how long *run* takes."""
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def interleaved(jobs: dict[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """Time every job once a round, so that all of them meet the same noise."""
    found: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            found[name].append(seconds(job))
    return found


def print_ratios(times: dict[str, list[float]], baseline: str, records: int) -> None:
    """Print medians and, round by round, the ratio to the baseline (1 is as fast, 2 is twice as fast)."""
    print(f"{'step':42}{'median s':>10}{'records/s':>12}{'x baseline':>12}")
    for name, taken in times.items():
        ratio = statistics.median(base / own for base, own in zip(times[baseline], taken, strict=True))
        middle = statistics.median(taken)
        print(f"{name:42}{middle:10.3f}{records / middle:12,.0f}{ratio:12.2f}")


def print_quantiles(name: str, taken: list[float], goal: float) -> None:
    """Print p50, p95 and the worst, in milliseconds."""
    ordered = sorted(taken)
    p95 = ordered[min(len(ordered) - 1, round(len(ordered) * 0.95))]
    figures = f"{statistics.median(ordered) * 1e3:10.2f}{p95 * 1e3:10.2f}{ordered[-1] * 1e3:10.2f}{goal:8.0f}"
    print(f"{name:42}{figures}{'' if p95 * 1000 <= goal else '  over'}")


def available(program: str) -> bool:
    """Return whether a program to compare with is installed."""
    return shutil.which(program) is not None


def quietly(*command: str) -> None:
    """Run a program to its end, without its output."""
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
