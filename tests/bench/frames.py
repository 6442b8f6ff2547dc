"""How long the window's event loop is away while a user scrolls, selects, types and sorts, in a
real desktop session.

    python -m tests.bench.frames [REPORTS] [FILE]

Starts a private session (tests/desktop/desktop-session) and in it the program itself, on a file
that no index has seen; xdotool moves the wheel and types, first while the index is being made, then
when it is complete. A timer of 4 ms in the program's own event loop notes when it was late: an
event that came meanwhile waited that long.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
TICK_MS = 4
HEADER_Y = 57
"""Where the table's header is in a window of the usual size."""
GOAL_P95, GOAL_WORST = 16.7, 50.0


# ---- within the program


def program(out: Path, arguments: list[str]) -> int:
    """Run the tray program with a watch on its event loop; write what was seen to *out*
    in the end.
    """
    from tray_app import app
    from tray_app.ui import application

    seen: dict[str, Any] = {"asked": 0.0, "shown": 0.0, "complete": 0.0}
    ticks, worked, stacks = array("d"), array("d"), []

    def tick() -> None:
        ticks.append(time.monotonic())
        worked.append(time.thread_time())

    application.Program = _watched(seen, tick, out.with_suffix(".complete"))  # type: ignore[misc]
    if os.environ.get("FRAMES_PROFILE"):
        _sample(ticks, stacks, threading.main_thread().ident or 0)
    code = app.run_tray(arguments)
    out.write_text(
        json.dumps({**seen, "ticks": list(ticks), "worked": list(worked), "stacks": stacks})
    )
    return code


def _watched(seen: dict[str, Any], tick: Callable[[], None], complete: Path) -> type:
    """Return the program, with the watch."""
    from PySide6.QtCore import QEvent, QObject, Qt, QTimer

    from tray_app.services.events import IndexProgress
    from tray_app.ui import application

    def now() -> dict[str, float]:
        return {"shown": time.monotonic(), "shown_work": time.process_time()}

    class FirstRows(QObject):
        """Notes when rows of reports were painted first."""

        def __init__(self, program: application.Program) -> None:
            super().__init__(program)
            self._program = program

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            window = self._program.window
            if (
                not seen["shown"]
                and event.type() is QEvent.Type.Paint
                and window
                and window.model.report_at(0)
            ):
                QTimer.singleShot(0, lambda: seen["shown"] or seen.update(now()))
            return False

    class Watched(application.Program):
        def start(self) -> None:
            self._first_rows = FirstRows(self)
            self.bridge.index_progressed.connect(self._note_progress)
            super().start()
            self._tick = QTimer(self)
            self._tick.setTimerType(Qt.TimerType.PreciseTimer)
            self._tick.timeout.connect(tick)
            self._tick.start(TICK_MS)

        def show_window(self) -> Any:
            seen["asked"] = seen["asked"] or time.monotonic()
            seen["asked_work"] = seen.get("asked_work") or time.process_time()
            window = super().show_window()
            window.list.viewport().installEventFilter(self._first_rows)
            return window

        def _note_progress(self, event: IndexProgress) -> None:
            if event.finished and not seen["complete"]:
                seen["complete"] = time.monotonic()
                complete.touch()

    return Watched


def _sample(ticks: "array[float]", stacks: list[str], main: int) -> None:
    """Note where the main thread (and who else) stands whenever the loop is late."""
    limit = float(os.environ["FRAMES_PROFILE"]) / 1000

    def look() -> None:
        while True:
            time.sleep(0.005)
            if ticks and time.monotonic() - ticks[-1] > limit:
                # Only names are taken, at once: a frame kept alive would keep a painter alive.
                stacks.append(
                    f"{time.monotonic() - ticks[-1]:.3f} s late\n" + "\n".join(_where(main))
                )

    threading.Thread(target=look, daemon=True).start()


def _where(main: int) -> list[str]:
    here = []
    for ident, frame in sys._current_frames().items():  # noqa: SLF001
        if ident == threading.get_ident():
            continue
        names = []
        while frame is not None and len(names) < (12 if ident == main else 3):
            names.append(
                f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_qualname}"
            )
            frame = frame.f_back
        here.append(("MAIN " if ident == main else "") + " < ".join(names))
    return here


# ---- outside it


def xdo(*words: str) -> None:
    """Do one thing with keyboard or pointer."""
    subprocess.run(["xdotool", *words], check=True, timeout=60, stdout=subprocess.DEVNULL)


def keys(*names: str, times: int = 1, every_ms: int = 40) -> None:
    """Press keys again and again, as a held key repeats."""
    for _ in range(times):
        xdo("key", "--clearmodifiers", *names)
        time.sleep(every_ms / 1000)


def wheel(times: int, *, up: bool = False) -> None:
    """Turn the wheel: thirty notches a second."""
    xdo("click", "--repeat", str(times), "--delay", "33", "4" if up else "5")


def write(text: str) -> None:
    """Type a search by hand, let it be answered, clear it, and go back to the table."""
    keys("ctrl+f")
    xdo("type", "--delay", "90", text)
    time.sleep(0.6)
    keys("ctrl+f", "ctrl+a", "BackSpace")
    time.sleep(0.8)
    xdo("click", "1")


PARTS: dict[str, Callable[[], None]] = {
    "scroll by wheel": lambda: (wheel(60), wheel(30, up=True)),
    "scroll by arrows (opens each report)": lambda: keys("Down", times=30),
    "page down": lambda: keys("Next", times=20, every_ms=60),
    "jump to the end and back": lambda: [
        keys(key, every_ms=400) for key in ("End", "Home", "End", "Home")
    ],
    "type a search": lambda: write("kernel alloc"),
    "select all": lambda: [keys(key, every_ms=500) for key in ("ctrl+a", "Home")],
}


def click_headers(window: str) -> None:
    """Sort by one column after another, both ways."""
    for x in (120, 420, 30, 120):
        for _ in range(2):
            xdo("mousemove", "--window", window, str(x), str(HEADER_Y), "click", "1")
            time.sleep(0.7)
    xdo("mousemove", "--window", window, "300", str(HEADER_Y), "click", "1")
    time.sleep(0.7)
    centre(window)


def centre(window: str) -> None:
    """Put the pointer over the table."""
    xdo("mousemove", "--window", window, "250", "300")


def session(folder: Path, parts: dict[str, list[tuple[float, float]]]) -> dict[str, Any]:
    """Within the session: start the program, use it, and return what it saw."""
    out = folder / "seen.json"
    command = [sys.executable, "-m", "tests.bench.frames", "--program", str(out)]
    started = time.monotonic()
    with (folder / "program.log").open("wb") as log:
        process = subprocess.Popen(
            [*command, "--show", "--data-dir", str(folder / "data")],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        )
    try:
        shown = [
            "xdotool",
            "search",
            "--sync",
            "--onlyvisible",
            "--pid",
            str(process.pid),
            "--name",
            "Crash reports",
        ]
        window = subprocess.run(
            shown, check=True, timeout=60, capture_output=True, text=True
        ).stdout.split()[-1]
        time.sleep(0.3)
        centre(window)

        def use(when: str) -> None:
            for name, part in PARTS.items():
                began = time.monotonic()
                part()
                parts.setdefault(f"{when}: {name}", []).append((began, time.monotonic()))

        is_complete = out.with_suffix(".complete").exists
        until = time.monotonic() + 240
        while not is_complete() and time.monotonic() < until:
            use("while indexing")
        time.sleep(1)
        print(f"memory with all indexed: {_memory(process.pid)}", flush=True)
        for _ in range(2):
            use("complete")
        began = time.monotonic()
        click_headers(window)
        parts["complete: sort by a click on a header"] = [(began, time.monotonic())]
        time.sleep(0.5)
        print(f"memory after all that: {_memory(process.pid)}")
        if picture := os.environ.get("FRAMES_PICTURE"):
            time.sleep(1)
            subprocess.run([str(ROOT / "tests" / "desktop" / "desk"), "shot", picture], check=False)
    finally:
        process.terminate()
        process.wait(30)
    print((folder / "program.log").read_text()[-3000:], end="")
    return {**json.loads(out.read_text()), "started": started}


def _memory(pid: int) -> str:
    facts = Path(f"/proc/{pid}/smaps_rollup").read_text().split("\n")
    wanted = {
        line.split(":")[0]: int(line.split()[1]) // 1024
        for line in facts
        if line.startswith(("Rss", "Pss:"))
    }
    return ", ".join(f"{name} {size} MB" for name, size in wanted.items())


def report(seen: dict[str, Any], parts: dict[str, list[tuple[float, float]]]) -> None:
    """Print the tables."""
    from tests.bench import index_table

    print(f"{index_table.machine()}")
    ticks, worked = seen["ticks"], seen["worked"]
    began, asked, shown = seen["started"], seen["asked"], seen["shown"]
    print(
        f"window asked for {asked - began:6.3f} s after the start of the process "
        f"(work: {seen['asked_work']:.3f} s)"
    )
    work = seen["shown_work"] - seen["asked_work"]
    print(f"newest page painted {shown - asked:6.3f} s after that, goal 0.5 (work: {work:.3f} s)")
    print(f"index complete {seen['complete'] - asked:6.1f} s after that")
    print(
        f"{'event loop away, ms':48}{'gaps':>7}{'p50':>7}{'p95':>7}{'worst':>7}{'>16.7':>7}{'>50':>5}",  # noqa: E501
        end="",
    )
    print(f"{'own work p95':>14}{'worst':>7}")
    totals: dict[str, list[tuple[float, float]]] = {}
    pairs = zip(ticks, ticks[1:], worked, worked[1:], strict=False)
    gaps = [
        (before, ((after - before) * 1000, (till - since) * 1000))
        for before, after, since, till in pairs
    ]
    for name, spans in parts.items():
        found = [gap for at, gap in gaps if any(began <= at <= ended for began, ended in spans)]
        totals.setdefault(name.split(":")[0] + ": all of it", []).extend(found)
        _line(name, found)
    for name, found in totals.items():
        _line(name, found)


def _line(name: str, found: list[tuple[float, float]]) -> None:
    if len(found) < 2:
        return
    ordered, work = sorted(wall for wall, _ in found), sorted(own for _, own in found)
    at = round(len(ordered) * 0.95) - 1
    late, very = (
        sum(wall > GOAL_P95 for wall in ordered),
        sum(wall > GOAL_WORST for wall in ordered),
    )
    over = "  over" if ordered[at] > GOAL_P95 or ordered[-1] > GOAL_WORST else ""
    print(
        f"{name:48}{len(found):7}{statistics.median(ordered):7.1f}{ordered[at]:7.1f}{ordered[-1]:7.1f}",
        end="",
    )
    print(f"{late:7}{very:5}{work[at]:14.1f}{work[-1]:7.1f}{over}")


def main(arguments: list[str]) -> int:
    """Measure and print; without a session, start one first."""
    if arguments[:1] == ["--program"]:
        return program(Path(arguments[1]), arguments[2:])
    if "DESK_DIR" not in os.environ:
        desktop = str(ROOT / "tests" / "desktop" / "desktop-session")
        environ = {"DESK_A11Y": "0", **os.environ}
        return subprocess.run(
            [desktop, sys.executable, "-m", "tests.bench.frames", *arguments], env=environ
        ).returncode
    from tests.bench import index_data

    count = int(arguments[0]) if arguments else 1_000_000
    with tempfile.TemporaryDirectory(prefix="cortex-frames-") as temporary:
        folder = Path(temporary)
        file = folder / "data" / "telemetry" / "crash-report.jsonl"
        file.parent.mkdir(parents=True)
        if len(arguments) > 1:
            os.link(arguments[1], file)
        else:
            index_data.write(count, file)
        parts: dict[str, list[tuple[float, float]]] = {}
        from tray_app.services.preferences import Preferences

        Preferences.open().set("keep_days", 0)  # the reports of these measurements are old
        seen = session(folder, parts)
        report(seen, parts)
        if seen["stacks"]:
            target = Path(os.environ.get("FRAMES_STACKS", folder / "stacks.txt"))
            target.write_text("\n----\n".join(seen["stacks"]))
            print(f"{len(seen['stacks'])} stacks in {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
