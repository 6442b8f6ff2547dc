"""The desktop turns dark, light or to high contrast while windows are open: they look as if they
had been opened afterwards.
"""

import os
import subprocess
import sys
from pathlib import Path


def test_open_windows_follow_a_switch_of_colours(private_home: Path, tmp_path: Path) -> None:
    # What is said at the bottom of the settings has colours of its own.
    environ = {**os.environ, "OTEL_EXPORTER_OTLP_HEADERS": "no header"}
    command = [sys.executable, "-m", "tests.gui.live_scheme", str(tmp_path)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=600, check=False, env=environ
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr[-2_000:]
