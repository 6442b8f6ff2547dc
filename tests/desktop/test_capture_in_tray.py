"""Real failures of real processes, seen by the user in the tray and in the window."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.desktop.driver import Desk, Program, wait_for

ROOT = Path(__file__).parents[2]
HEAD = """\
import os, sys, time, threading
from tray_app import capture
capture.install("cortex-server", app_version="1.0")
"""

FAILURES = {
    "an uncaught failure": "raise ValueError('an uncaught failure')",
    "failed in a thread": "def f(): raise OSError('failed in a thread')\n"
    "t = threading.Thread(target=f); t.start(); t.join()",
    "failed in a task": "import asyncio, gc\nasync def f(): raise KeyError('failed in a "
    "task')\nasync def main():\n"
    "    t = asyncio.create_task(f()); await asyncio.sleep(0.01); del t; "
    "gc.collect()\nasyncio.run(main())",
    "failed in a worker": "import multiprocessing as m\ndef f(): raise "
    "TypeError('failed in a worker')\n"
    "p = m.get_context('fork').Process(target=f); p.start(); p.join()",
    "failed and handled": "try: raise LookupError('failed and handled')\n"
    "except LookupError: capture.capture_exception()",
    "engine out of slots": "capture.check_response(type('R', (), {'status': 503, 'url': "
    "'http://127.0.0.1/v1', "
    "'reason': 'engine out of slots'})())",
    "Segmentation fault (SIGSEGV)": "import ctypes; ctypes.string_at(0)",
    "No answer for": "w = capture.watch(timeout=0.6, interval=0.2)\nfor _ in range(6): "
    "w.beat(); time.sleep(0.1)\n"
    "time.sleep(2); w.stop()",
}


def test_each_captured_crash_appears_in_the_tray_and_in_the_list(
    cortex_tray: Callable[..., Program],
    desk: Desk,
    data_folder: Path,
    tmp_path: Path,
    artefacts: Path,
) -> None:
    program = cortex_tray("--show")
    program.wait_for_icon()
    program.wait_for_window("Crash reports")
    environ = {**os.environ, "CORTEX_DATA_FOLDER": str(data_folder), "PYTHONPATH": str(ROOT)}
    script = tmp_path / "host.py"
    for body in [*FAILURES.values(), "pass"]:  # the last start tells of the hard death before it
        script.write_text(HEAD + body)
        subprocess.run(
            [sys.executable, str(script)],
            env=environ,
            capture_output=True,
            timeout=180,
            check=False,
        )
    supervised = "import sys; from tray_app.__main__ import cortex; sys.exit(cortex())"
    command = [sys.executable, "-c", supervised, "run", "--", "sh", "-c", "kill -ABRT $$"]
    assert (
        subprocess.run(
            command, env=environ, capture_output=True, timeout=180, check=False
        ).returncode
        < 0
    )

    def cells() -> str:
        return " | ".join(desk.names("table cell"))

    for words in [*FAILURES, "sh: Aborted (SIGABRT)"]:
        wait_for(lambda words=words: words in cells(), told=f"{words!r} in the list.", also=cells)  # type: ignore[misc]
    wait_for(
        lambda: "crash" in str((program.icon() or {}).get("ToolTip")),
        told="the crashes in the tray's words.",
        also=lambda: str(program.icon()),
    )
    desk.shot(artefacts / "captured.png")
