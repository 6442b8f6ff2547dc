"""A desktop without one of its parts: what is missing is said, and nothing else is."""

import os
import subprocess
import sys

import pytest

from tests.desktop.driver import HERE, ROOT, Desk

ASK = """\
from tray_app.ui.process import make_application
from tray_app.ui.notifications import Notifications
from tray_app.ui.tray import Tray
application = make_application()
tray = Tray()
print(tray.is_available(), Notifications(lambda: tray.icon).problem or "nothing missing", sep="; ")
tray.close()
"""


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"DESK_NOTIFY": "none"}, "True; This desktop shows no notifications."),
        (
            {"DESK_NOTIFY": "none", "DESK_TRAY": "none"},
            "False; This desktop shows no notifications.",
        ),
        ({"DESK_TRAY": "none"}, "False; nothing missing"),
    ],
)
def test_what_is_missing_is_said(desk: Desk, parts: dict[str, str], said: str) -> None:
    """The icon's own messages are no way out: over the bus they go to the very service that is
    missing.
    """
    environ = {
        **os.environ,
        "DESK_A11Y": "0",
        **parts,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
    }
    command = [HERE / "desktop-session", sys.executable, "-c", ASK]
    done = subprocess.run(
        command, env=environ, capture_output=True, text=True, timeout=180, check=False
    )
    assert done.stdout.startswith(said), (done.stdout, done.stderr[-2000:])
