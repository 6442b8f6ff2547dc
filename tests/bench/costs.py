"""What the program costs while it only waits: memory, wake-ups, start, and how soon a crash is
told.

    python -m tests.bench.costs [ROUNDS] [SECONDS OF IDLENESS]

Starts a private session (tests/desktop/desktop-session) and in it, turn by turn, a bare
QApplication and the tray.
"""

import json
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
BARE = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
print("up", flush=True)
application.exec()
"""
WATCHER = ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher")
SINGLES = 30


class Bus:
    """The session bus, asked often."""

    def __init__(self) -> None:
        from PySide6.QtCore import QCoreApplication
        from PySide6.QtDBus import QDBusConnection

        self._application = QCoreApplication.instance() or QCoreApplication([])
        self._bus = QDBusConnection.sessionBus()

    def icons(self) -> list[str]:
        """List the icons that have been registered."""
        return list(self._get(*WATCHER, WATCHER[0], "RegisteredStatusNotifierItems") or [])

    def picture(self, icon: str) -> object:
        """Ask an icon for its picture, as a panel does, and wait for it."""
        service, _, path = icon.partition("/")
        return self._get(service, f"/{path}", "org.kde.StatusNotifierItem", "IconPixmap")

    def _get(self, service: str, path: str, interface: str, name: str) -> Any:
        from PySide6.QtDBus import QDBusMessage

        call = QDBusMessage.createMethodCall(
            service, path, "org.freedesktop.DBus.Properties", "Get"
        )
        call.setArguments([interface, name])
        found = self._bus.call(call).arguments()
        return (
            found[0].variant()
            if found and hasattr(found[0], "variant")
            else found[0]
            if found
            else None
        )


@contextmanager
def running(*command: str, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program as long as the block lasts."""
    with log.open("ab") as errors:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            # A home of its own: what others change in the real one is heard there, and would be
            # counted.
            env={**os.environ, "QT_QPA_PLATFORM": "xcb", "HOME": str(log.parent)},
        )
        try:
            yield process
        finally:
            process.terminate()
            process.wait(30)
            if process.stdout:
                process.stdout.close()


def wait(what: Callable[[], Any], seconds: float = 30.0, every: float = 0.002) -> float:
    """Wait until *what* is so; return the time at which it was, or complain."""
    until = time.monotonic() + seconds
    while not what():
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(every)
    return time.monotonic()


def memory(pid: int) -> dict[str, float]:
    """Return resident, proportional and private memory in MB."""
    found = {}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]:
        name, size = line.split()[:2]
        found[name.rstrip(":")] = int(size) / 1024
    return {
        "resident (RSS)": found["Rss"],
        "proportional (PSS)": found["Pss"],
        "its own alone (USS)": found["Private_Clean"] + found["Private_Dirty"],
    }


def processor_time(pid: int) -> float:
    """Return the seconds that all threads of a process have run."""
    threads = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads) / 1e9


def switches(pid: int) -> dict[str, int]:
    """Return how often each thread has gone to sleep of its own will, by name and number."""
    found = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        facts = dict(
            line.split(":\t", 1)
            for line in (task / "status").read_text().splitlines()
            if ":\t" in line
        )
        found[f"{facts['Name']} {task.name}"] = int(facts["voluntary_ctxt_switches"])
    return found


def _start_both(
    tray: Sequence[str], bus: Bus, log: Path
) -> tuple[dict[str, float], dict[str, float]]:
    """Start a bare QApplication and then the tray; return what each took, in ms and MB."""
    began = time.monotonic()
    with running(sys.executable, "-c", BARE, log=log) as process:
        assert process.stdout
        process.stdout.readline()
        up = (time.monotonic() - began) * 1000
        work = processor_time(process.pid) * 1000
        time.sleep(1.5)
        bare = {"up": up, "picture": up, "work": work, **memory(process.pid)}
    wait(lambda: not bus.icons())
    began = time.monotonic()
    with running(*tray, log=log) as process:
        icon = (wait(bus.icons) - began) * 1000
        work = processor_time(process.pid) * 1000
        assert bus.picture(bus.icons()[0])
        picture = (time.monotonic() - began) * 1000
        time.sleep(4)
        shown = {"up": icon, "picture": picture, "work": work, **memory(process.pid)}
    wait(lambda: not bus.icons())
    return bare, shown


def _row(
    title: str,
    bare: Sequence[dict[str, float]],
    shown: Sequence[dict[str, float]],
    name: str,
    goal: str = "",
) -> None:
    middle = statistics.median
    one, other = [each[name] for each in bare], [each[name] for each in shown]
    ratio = middle(b / a for a, b in zip(one, other, strict=True))
    print(f"{title:40}{middle(one):20.0f}{middle(other):10.0f}{ratio:8.2f}{goal:>8}")


def session(rounds: int, idle: float, folder: Path) -> None:
    """Within the session: measure and print."""
    from tests.bench import index_table
    from tests.builders import an_envelope, append

    log = folder / "log.txt"
    file = folder / "data" / "telemetry" / "crash-report.jsonl"
    file.parent.mkdir(parents=True)
    append(file, an_envelope(message="an old one", time_ns=time.time_ns()))
    tray = (sys.executable, "-m", "tray_app", "--background", "--data-dir", str(folder / "data"))
    bus = Bus()
    starts = [_start_both(tray, bus, log) for _ in range(rounds + 1)][1:]  # the first warms caches
    print(f"{rounds} rounds; {index_table.machine()}")
    print(f"{'':40}{'bare QApplication':>20}{'tray':>10}{'ratio':>8}{'goal':>8}")
    bare, shown = [each[0] for each in starts], [each[1] for each in starts]
    _row("start until it is up / icon on bus, ms", bare, shown, "up", "3.0")
    _row("… / picture given to who asks, ms", bare, shown, "picture")
    _row("… / icon on bus, processor time, ms", bare, shown, "work")
    for name in list(bare[0])[3:]:
        _row(f"{name}, MB", bare, shown, name, "1.6" if "RSS" in name else "")

    with running(*tray, log=log) as process:
        wait(bus.icons)
        time.sleep(40)  # half a minute after it has read all, it tidies up once
        before = switches(process.pid)
        time.sleep(idle)
        after = switches(process.pid)
        woken = {
            name: after[name] - before.get(name, 0)
            for name in after
            if after[name] != before.get(name, 0)
        }
        print(
            f"threads: {len(after)}; woken in {idle:g} s without any event: "
            f"{sum(woken.values())} {woken or ''}"
        )
        announce(folder, file)
    print(log.read_text()[-2000:], end="")


def announce(folder: Path, file: Path) -> None:
    """Print how soon a crash that is written comes as a notification on the bus.

    dbus-monitor notes when it came: a small program in C, which is not kept waiting as one in
    Python would be.
    """
    from tests.bench import index_table
    from tests.builders import an_envelope, append

    rule = "type='method_call',interface='org.freedesktop.Notifications',member='Notify'"
    notes = folder / "notes.txt"
    found, missed = [], 0
    with notes.open("wb") as out:
        monitor = subprocess.Popen(["dbus-monitor", "--session", "--profile", rule], stdout=out)
    time.sleep(1)
    for _ in range(SINGLES):
        word = "".join(secrets.choice("abcdefghijklmnop") for _ in range(12))
        stack = f"{word.title()}Error: it broke\n    at {word} (/opt/cortex/dist/src/{word}.js:1:1)"
        place = notes.stat().st_size
        text = an_envelope(message="it broke", stack=stack, time_ns=time.time_ns())

        def told(place: int = place) -> list[bytes]:
            lines = notes.read_bytes()[place:].split(b"\n")[:-1]
            return [line for line in lines if line.startswith(b"mc") and line.endswith(b"Notify")]

        began = time.time()
        append(file, text)
        try:
            wait(told, 3, every=0.02)
            found.append(float(told()[0].split(b"\t")[1]) - began)
        except TimeoutError:
            missed += 1
        time.sleep(0.2)
    monitor.terminate()
    monitor.wait(10)
    print(f"{'':42}{'p50 ms':>10}{'p95 ms':>10}{'worst':>10}{'goal':>8}")
    if found:
        index_table.print_quantiles(f"crash written → notification ({missed} not told)", found, 300)
    print(
        json.dumps(
            {
                name.name: name.stat().st_size
                for name in Path(os.environ["XDG_CACHE_HOME"]).rglob("*.sqlite3")
            }
        )
    )


def main(arguments: list[str]) -> int:
    """Measure and print; without a session, start one first."""
    if "DESK_DIR" not in os.environ:
        desktop = str(ROOT / "tests" / "desktop" / "desktop-session")
        environ = {"DESK_A11Y": "0", **os.environ}
        return subprocess.run(
            [desktop, sys.executable, "-m", "tests.bench.costs", *arguments], env=environ
        ).returncode
    with tempfile.TemporaryDirectory(prefix="cortex-costs-") as temporary:
        session(
            int(arguments[0]) if arguments else 5,
            float(arguments[1]) if arguments[1:] else 60,
            Path(temporary),
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
