"""How long a command on the terminal takes, beside a bare interpreter in the same run.

    python -m tests.bench.starts [ROUNDS] [--before FOLDER]    FOLDER: another checkout, measured in
                                                               turn with this one
    python -m tests.bench.starts --raw [REPORTS]               all reports by `--raw`, beside the
                                                               bytes read straight from the index

Each round starts every command once, so that a busy moment hits all of them. Times are the best and
the middle one, by the clock and by processor time with children.
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.builders import an_envelope, append

ROOT = Path(__file__).parents[2]
GOALS = {
    "list": 4,
    "--type crash": 4,
    "show latest": 4,
    "show latest --json": None,
    "show latest --preview": None,
    "doctor": None,
    "list --json": None,
    "list --groups": None,
    "--help": 3,
    "--version": 3,
    "list --help": None,
}
PUBLISHED = ("--type crash", "show latest", "--help", "--version")
"""Commands that every version has."""
HOST = "from tray_app import capture; capture.install('cli', app_version='1')"
STRAIGHT = """
import os, sqlite3, sys
from tray_app import paths
db = sqlite3.connect(paths.index_file(paths.named_folder(sys.argv[1])))
files = {no: os.open(path, os.O_RDONLY) for no, path in db.execute("SELECT no, path FROM file")}
write, mask = sys.stdout.buffer.write, (1 << 42) - 1
for key, length in db.execute("SELECT key, length FROM report ORDER BY ts DESC, key DESC"):
    write(os.pread(files[key >> 42], length, key & mask) + b"\\n")
"""


class Timed:
    """The times of one command."""

    def __init__(self, command: Sequence[str], environ: dict[str, str]) -> None:
        self.command, self.environ = list(command), environ
        self.clock: list[float] = []
        self.processor: list[float] = []

    def run(self) -> None:
        """Start it once, its output thrown away."""
        with open(os.devnull, "r+b") as nowhere:  # noqa: PTH123 - it is a device
            began = time.perf_counter()
            process = subprocess.Popen(
                self.command, stdin=nowhere, stdout=nowhere, stderr=nowhere, env=self.environ
            )
            _, _, used = os.wait4(process.pid, 0)
            self.clock.append(time.perf_counter() - began)
            process.returncode = 0
        self.processor.append(used.ru_utime + used.ru_stime)

    def told(self, bare: "Timed", goal: float | None = None) -> str:
        """Return its line of the table."""
        factors = [
            best(ours) / best(theirs)
            for ours, theirs in ((self.clock, bare.clock), (self.processor, bare.processor))
        ]
        said = f"{best(self.clock):7.1f} {middle(self.clock):7.1f} {factors[0]:6.2f}x"
        said += f" {best(self.processor):7.1f} {middle(self.processor):7.1f} {factors[1]:6.2f}x"
        return said + (f"   goal {goal}x" if goal else "")


def best(seconds: Sequence[float]) -> float:
    """In milliseconds."""
    return min(seconds) * 1e3


def middle(seconds: Sequence[float]) -> float:
    """In milliseconds."""
    return statistics.median(seconds) * 1e3


def environ_of(home: Path, checkout: Path, **more: str) -> dict[str, str]:
    """Return the environment of a user with an own home, for a checkout of the program."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "PYTHONPATH": str(checkout),
        "PYTHONDONTWRITEBYTECODE": "",
        **more,
    }


def cortex(arguments: str, folder: Path) -> list[str]:
    """Return a command line of ours."""
    script = "import sys; from tray_app.__main__ import cortex; sys.exit(cortex())"
    data = (
        [] if arguments in ("--help", "--version", "list --help") else ["--data-dir", str(folder)]
    )
    return [sys.executable, "-P", "-c", script, "telemetry", *arguments.split(), *data]


def reports(folder: Path, count: int) -> None:
    """Write so many reports of some twenty groups."""
    chance = random.Random(1)
    file = folder / "telemetry" / "crash-report.jsonl"
    for start in range(0, count, 1000):
        append(
            file,
            *(
                an_envelope(
                    message=f"Cannot load model number {n}",
                    source=chance.choice(("cli", "cortex-server", "cortex-cpp")),
                    stack=f"Error: Cannot load\n    at load{chance.randrange(20)} (/opt/x.js:1:2)",
                    time_ns=1_795_464_488_000_000_000 + n * 1_000_000_000,
                )
                for n in range(start, min(start + 1000, count))
            ),
        )


def starts(rounds: int, before: Path | None) -> None:
    """Print the table of all starts."""
    checkouts = {"now": ROOT} | ({"before": before} if before is not None else {})
    with tempfile.TemporaryDirectory(prefix="bench-starts-") as folder:
        root = Path(folder)
        reports(root / "cortex", 64)
        timed: dict[tuple[str, str], Timed] = {}
        plain = environ_of(root, ROOT)
        bare = Timed([sys.executable, "-P", "-c", "pass"], plain)
        for name, checkout in checkouts.items():
            home = root / name
            home.mkdir()
            environ = environ_of(home, checkout)
            subprocess.run([sys.executable, "-m", "compileall", "-q", str(checkout / "tray_app")])
            for arguments in GOALS if checkout == ROOT else PUBLISHED:
                timed[name, arguments] = Timed(cortex(arguments, root / "cortex"), environ)
            for what, more in (("capture: import + install", {}), ("capture, switched off", OFF)):
                host = {**environ, "CORTEX_DATA_FOLDER": str(root / "cortex"), **more}
                timed[name, what] = Timed([sys.executable, "-P", "-c", HOST], host)
            # The index is made, and is settled.
            for arguments in ("--type crash", "--type crash", "show latest"):
                Timed(cortex(arguments, root / "cortex"), environ).run()
                time.sleep(0.2)
        for _ in range(rounds):
            for each in (bare, *timed.values()):
                each.run()
    print(f"{'milliseconds':<34} by the clock: best, middle, beside bare; by processor time")
    print(f"{'bare python -c pass':<34} {bare.told(bare)}")
    for (name, what), each in timed.items():
        goal = GOALS.get(what)
        over = (
            f"   over bare: {best(each.processor) - best(bare.processor):.1f} ms"
            if what.startswith("capture")
            else ""
        )
        print(f"{name + ': ' + what:<34} {each.told(bare, goal)}{over}")


OFF = {"CORTEX_CRASH_REPORT": "0"}


def raw(count: int) -> None:
    """Print how long all reports take by `--raw`."""
    with tempfile.TemporaryDirectory(prefix="bench-starts-") as folder:
        root = Path(folder)
        reports(root / "cortex", count)
        environ = environ_of(root, ROOT)
        for _ in range(3):
            Timed(cortex("list --limit 1", root / "cortex"), environ).run()
            time.sleep(0.2)
        straight = Timed([sys.executable, "-P", "-c", STRAIGHT, str(root / "cortex")], environ)
        ours = {
            form: Timed(cortex(f"list {form}", root / "cortex"), environ)
            for form in ("--raw", "", "--json --columns id,title", "--json")[
                : 4 if count < 50_000 else 2
            ]
        }
        for _ in range(5):
            for each in (straight, *ours.values()):
                each.run()
        print(f"{count:,} reports{'':<20} {straight.told(straight)}   straight from the index")
        for form, each in ours.items():
            print(f"{'list ' + form:<34} {each.told(straight, 3 if form == '--raw' else None)}")


def main() -> None:
    """Do what the command line says."""
    arguments = sys.argv[1:]
    if "--raw" in arguments:
        numbers = [int(each) for each in arguments if each.isdecimal()]
        raw(numbers[0] if numbers else 100_000)
        return
    before = None
    if "--before" in arguments:
        place = arguments.index("--before")
        before = Path(arguments[place + 1]).resolve()
        del arguments[place : place + 2]
    starts(int(arguments[0]) if arguments else 15, before)


if __name__ == "__main__":
    main()
