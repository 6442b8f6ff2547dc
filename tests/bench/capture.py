"""What the capture side costs its host: importing, installing, writing, the middleware, the
watchdog.

    python tests/bench/capture.py

Times are the best and the middle one of several runs. A host program is a process of its own.
"""

import asyncio
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))


INSTALL = "from tray_app import capture; capture.install('cli', app_version='1')"


def host(script: str, folder: Path, **more: str) -> str:
    """Run an interpreter with our package and return what it prints."""
    environ = {
        **os.environ,
        "CORTEX_DATA_FOLDER": str(folder),
        "XDG_CACHE_HOME": str(folder / "cache"),
        **more,
    }
    head = f"import sys, time; sys.path.insert(0, {str(ROOT)!r})\n"
    command = [sys.executable, "-I", "-c", head + script]
    return subprocess.run(
        command, env=environ, check=True, stdout=subprocess.PIPE, text=True
    ).stdout


def process_seconds(statement: str, folder: Path, **more: str) -> float:
    """Return the processor time of a whole interpreter that does *statement*."""
    begun = resource.getrusage(resource.RUSAGE_CHILDREN)
    host(statement, folder, **more)
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ended.ru_utime + ended.ru_stime - begun.ru_utime - begun.ru_stime


def show(what: str, times: list[float], unit: float = 1e3, name: str = "ms") -> None:
    """Print the best and the middle one."""
    print(
        f"{what:<66} best {min(times) * unit:9.3f}   middle "
        f"{statistics.median(times) * unit:9.3f} {name}"
    )


def imports(folder: Path) -> None:
    """Run bare interpreters and those with us in turn, so that a busy moment hits all of them."""
    ways = {
        "import tray_app.capture": ("import tray_app.capture", {}),
        "import and install() (limit 10 ms)": (INSTALL, {}),
        "the same, switched off (limit 2 ms)": (INSTALL, {"CORTEX_CRASH_REPORT": "0"}),
    }
    times: dict[str, list[float]] = {what: [] for what in ("bare interpreter", *ways)}
    host(INSTALL, folder)
    for _ in range(31):
        times["bare interpreter"].append(process_seconds("pass", folder))
        for what, (statement, more) in ways.items():
            times[what].append(process_seconds(statement, folder, **more))
    bare = min(times["bare interpreter"])
    show("bare interpreter, processor time", times.pop("bare interpreter"))
    for what, found in times.items():
        show(f"{what}, over bare", [each - bare for each in found])


def writing(folder: Path) -> None:
    """One report each from a fresh process, and many from one."""
    script = (
        f"{INSTALL}\n"
        "def deep(n):\n    if n: deep(n - 1)\n    else: raise ValueError('boom')\n"
        "for n in range({rounds}):\n    try: deep(10)\n    except ValueError as "
        "e:\n        e.args = (n,)\n"
        "        b = time.perf_counter(); capture.capture_exception(e); "
        "print(time.perf_counter() - b)\n"
    )
    once = script.format(rounds=1)
    for what, before in (
        ("a bare host, which loads `traceback` for it", ""),
        ("a host with asyncio (limit 5 ms)", "import asyncio\n"),
    ):
        first = [float(host(before + once, folder)) for _ in range(9)]
        show(f"first report, to disk with fsync, of {what}", first)
    later = [float(line) for line in host(script.format(rounds=300), folder).split()][1:]
    show("each further report (limit 5 ms)", later)
    same = script.replace("e.args = (n,)", "pass").format(rounds=20000)
    times = [float(line) for line in host(same, folder).split()]
    show("the same crash again, counted only", times[1000:], 1e6, "µs")


def middleware() -> None:
    """A request through the middleware and without."""
    from tray_app import capture

    async def app(scope: dict[str, str], receive: object, send: object) -> None:
        return None

    wrapped = capture.asgi(app)

    async def many(target: Callable[..., object]) -> float:
        begun = time.perf_counter()
        for _ in range(100_000):
            await target({"type": "http"}, None, None)  # type: ignore[misc]
        return (time.perf_counter() - begun) / 100_000

    rounds = [(asyncio.run(many(app)), asyncio.run(many(wrapped))) for _ in range(5)]
    show("ASGI middleware, per request", [ours - bare for bare, ours in rounds], 1e6, "µs")


WATCHED = """
import asyncio, os, resource
from tray_app import capture
capture.install("cli", app_version="1")
async def main():
    watch = capture.watch(timeout=10, interval=0.05) if {on} else None
    await asyncio.sleep(1)
    begun = resource.getrusage(resource.RUSAGE_SELF)
    await asyncio.sleep(4)
    ended = resource.getrusage(resource.RUSAGE_SELF)
    print((ended.ru_utime + ended.ru_stime - begun.ru_utime - begun.ru_stime) / 80)
    if watch: watch.stop()
asyncio.run(main())
"""
HANG = """
import asyncio, ctypes
from tray_app import capture
capture.install("cli", app_version="1")
def native(): ctypes.PyDLL(None).usleep(3_000_000)
async def main():
    with capture.watch(timeout=1.0, interval=0.25):
        await asyncio.sleep(0.7)
        print(time.time(), flush=True)
        native()
        await asyncio.sleep(0.5)
asyncio.run(main())
"""


def watchdog(folder: Path) -> None:
    """The host's processor time for each question, and how soon a hang is known."""
    off, on = (
        float(host(WATCHED.format(on=False), folder)),
        float(host(WATCHED.format(on=True), folder)),
    )
    show("watchdog, processor time in the host per question", [max(0.0, on - off)], 1e6, "µs")
    file = folder / "telemetry" / "crash-report.jsonl"
    file.unlink()
    begun = float(host(HANG, folder))
    logs = [
        json.loads(line)["event"]["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
        for line in file.open("rb")
    ]
    delay = int(logs[0]["timeUnixNano"]) / 1e9 - begun
    show("3 s in pure C found after (limit: time-out 1 s + interval 0.25 s)", [delay], 1.0, "s")
    print(f"{'':<4}{logs[0]['body']['stringValue']}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        imports(Path(name))
        writing(Path(name))
        middleware()
        watchdog(Path(name))
