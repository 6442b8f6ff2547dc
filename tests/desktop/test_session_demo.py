"""What a newcomer sees first: the demo, by the same script that takes its picture on a machine
without a display.
"""

import os
import subprocess
import sys
from pathlib import Path

from tests.desktop.driver import ROOT, Desk, wait_for


def test_the_demo_shows_an_icon_a_filled_table_and_a_notification(
    desk: Desk, artefacts: Path
) -> None:
    picture = artefacts / "demo.png"
    script = ROOT / "packaging" / "screenshot.py"
    done = subprocess.run(
        [sys.executable, script, picture],
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
        env=os.environ,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert picture.read_bytes().startswith(b"\x89PNG")
    [shown] = desk.notifications()[-1:]
    assert shown["summary"] == "tinyllama stopped"
    wait_for(lambda: not desk.all("frame", "Crash reports"), told="the window's end.")


def test_the_demo_touches_nothing_of_the_users_own(
    cortex_tray, desk: Desk, private_home: Path
) -> None:
    program = cortex_tray("--demo", "--background")
    program.wait_for_icon()
    assert program.stop() == 0
    left = [path.relative_to(private_home) for path in private_home.rglob("*") if path.is_file()]
    ours = [path for path in left if "cortex" in str(path).lower()]
    assert ours == []
