"""How the measurements of the store are timed and printed."""

import contextlib
import os
import platform
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from tests.bench import index_data

_CALM: Final = 0.2
"""Up to this many processors of other programs, a round counts as undisturbed."""


def machine() -> str:
    """Name the machine, and how busy it was."""
    load = os.getloadavg()[0]
    return (
        f"{platform.machine()}, {os.cpu_count()} CPUs, Python "
        f"{platform.python_version()}, load {load:.1f}"
    )


@contextlib.contextmanager
def data(count: int, kind: str = "typical") -> Iterator[Path]:
    """Make a data folder with *count* reports of a kind, and delete it in the end."""
    folder = Path(tempfile.mkdtemp(prefix="cortex-bench-"))
    try:
        (folder / "data" / "telemetry").mkdir(parents=True)
        index_data.write(count, folder / "data" / "telemetry" / "crash-report.jsonl", kind)
        yield folder
    finally:
        shutil.rmtree(folder)


def seconds(run: Callable[[], object]) -> float:
    """Return how long *run* takes."""
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


class Taken(NamedTuple):
    """What one run took, in seconds."""

    clock: float
    processor: float
    """Of this process and of those it started; 0 where the system does not tell."""
    others: float
    """How many processors other programs kept busy meanwhile, on average."""


def interleaved(jobs: dict[str, Callable[[], object]], rounds: int) -> dict[str, list[Taken]]:
    """Time every job once a round, so that all of them meet the same noise."""
    found: dict[str, list[Taken]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            own, busy = _processor(), _busy()
            clock = seconds(job)
            own = _processor() - own
            found[name].append(Taken(clock, own, max(_busy() - busy - own, 0) / clock))
    return found


def print_ratios(times: dict[str, list[Taken]], baseline: str, records: int) -> None:
    """Print medians and, round by round, the ratios to the baseline (1 is as fast, 2 is twice as
    fast).

    While other programs work, the clock tells more about them than about us: undisturbed rounds
    stand apart.
    """
    print(
        f"{'step':42}{'median s':>10}{'records/s':>12}{'x baseline':>12}{'processor s':>13}{'x baseline':>12}"  # noqa: E501
    )
    for name, taken in times.items():
        pairs = list(zip(times[baseline], taken, strict=True))
        ratio = statistics.median(base.clock / own.clock for base, own in pairs)
        work = statistics.median(
            base.processor / own.processor if own.processor else 0 for base, own in pairs
        )
        middle, processor = (
            statistics.median(values) for values in list(zip(*taken, strict=True))[:2]
        )
        print(
            f"{name:42}{middle:10.3f}{records / middle:12,.0f}{ratio:12.2f}{processor:13.3f}{work:12.2f}"  # noqa: E501
        )
    calm = {
        name: [one.clock for one in taken if one.others < _CALM] for name, taken in times.items()
    }
    for name, clocks in calm.items():
        if clocks and calm[baseline]:
            ratio = statistics.median(calm[baseline]) / statistics.median(clocks)
            print(
                f"undisturbed: {name:42} {len(clocks)} rounds, "
                f"{statistics.median(clocks):.3f} s, {ratio:.2f}x"
            )


def _processor() -> float:
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _busy() -> float:
    """Return how many seconds all processors have worked since the start of the system; 0 where it
    does not tell.
    """
    try:
        fields = [
            int(part) for part in Path("/proc/stat").read_text().partition("\n")[0].split()[1:9]
        ]
    except OSError:
        return 0.0
    return (sum(fields) - fields[3] - fields[4]) / os.sysconf("SC_CLK_TCK")


def print_quantiles(name: str, taken: list[float], goal: float) -> None:
    """Print p50, p95 and the worst, in milliseconds."""
    ordered = sorted(taken)
    p95 = ordered[min(len(ordered) - 1, round(len(ordered) * 0.95))]
    figures = f"{statistics.median(ordered) * 1e3:10.2f}{p95 * 1e3:10.2f}{ordered[-1] * 1e3:10.2f}{goal:8.0f}"  # noqa: E501
    print(f"{name:42}{figures}{'' if p95 * 1000 <= goal else '  over'}")


def available(program: str) -> bool:
    """Return whether a program to compare with is installed."""
    return shutil.which(program) is not None


def quietly(*command: str) -> None:
    """Run a program to its end, without its output."""
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
