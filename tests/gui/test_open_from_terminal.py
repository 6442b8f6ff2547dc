"""`cortex telemetry open` shows a report in the window that is there."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.builders import an_envelope, append
from tests.sending import a_report
from tray_app.ui.single_instance import SingleInstance

CORTEX = "import sys; from tray_app.__main__ import cortex; sys.exit(cortex())"


def test_the_running_program_is_asked_to_show_the_report(
    private_home: Path, tmp_path: Path, qapp: Any, qtbot: Any
) -> None:
    folder = tmp_path / "cortex"
    append(folder / "telemetry" / "crash-report.jsonl", an_envelope(message="this one"))
    running = SingleInstance(str(folder))
    assert running.listen()
    running.answer()
    asked: list[str] = []
    running.woken.connect(lambda report, _token: asked.append(report))
    command = [sys.executable, "-c", CORTEX, "telemetry", "open", "latest", "--data-dir"]
    process = subprocess.Popen([*command, str(folder)], stderr=subprocess.PIPE)
    try:
        qtbot.waitUntil(lambda: bool(asked), timeout=60_000)
        assert asked == [a_report(an_envelope(message="this one")).id]
        _, said = process.communicate(timeout=60)
        assert (process.returncode, said) == (0, b"")
    finally:
        running.close()
