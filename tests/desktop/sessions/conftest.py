"""Fixtures of the tests on other desktops: `start_session`, and the program in it."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.builders import an_envelope, append
from tests.desktop.driver import Program
from tests.desktop.sessions.session import Session, session

StartSession = Callable[..., Session]
LARGE = {"gnome": "gnome-shell", "plasma": "plasmashell", "plasma-wayland": "kwin_wayland"}
SMALL = {"sway": "sway", "labwc": "labwc", "xfwm4": "xfwm4"}


def may_be_somebody_else() -> bool:
    """Say whether root can have a namespace in which it is an ordinary user, as compositors.sh
    makes one for sway.
    """
    command = ("unshare", "--user", "--map-user=1000", "--map-group=1000", "true")
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def start_session(
    private_home: Path, nothing_left_running: None, artefacts: Path
) -> Iterator[StartSession]:
    """Start a desktop, `start_session("sway", DESK_SCALE="1.5")`; skipped where it cannot run."""
    with ExitStack() as stack:

        def start(desktop: str, **settings: str) -> Session:
            if desktop in LARGE and "DESKTOPS" not in os.environ:
                pytest.skip(f"{desktop} is large: packaging/test --desktops runs it")
            program = {**LARGE, **SMALL}[desktop]
            if shutil.which(program) is None:
                pytest.skip(
                    f"{program} is not installed (packaging/apt-session.txt, -desktops.txt)"
                )
            if desktop == "sway" and os.geteuid() == 0 and not may_be_somebody_else():
                pytest.skip("sway refuses to be root, and this system forbids user namespaces")
            return stack.enter_context(session(desktop, artefacts, **settings))

        yield start


@pytest.fixture
def tray_on(data_folder: Path, artefacts: Path) -> Iterator[Callable[..., Program]]:
    """Start the program in a session: `tray_on(session, "--background")`. Stopped after."""
    started: list[Program] = []

    def start(desk: Session, *arguments: str, env: dict[str, str] | None = None) -> Program:
        log = artefacts / f"program-{len(started)}.log"
        log.unlink(missing_ok=True)
        given = () if "--demo" in arguments else ("--data-dir", str(data_folder))
        started.append(Program(desk, (*arguments, *given), log=log, env=env))
        return started[-1]

    yield start
    for program in started:
        program.stop()
        assert "Traceback (most recent call last)" not in program.words, program.words[-4000:]


@pytest.fixture
def crashes(data_folder: Path) -> Callable[..., None]:
    """Have Cortex crash: `crashes("CUDA error: out of memory", model="phi-3", days_ago=1)`."""

    def crash(message: str, *, model: str = "", function: str = "run", days_ago: int = 0) -> None:
        then = datetime.now(UTC) - timedelta(days=days_ago)
        record = an_envelope(
            created_at=then.isoformat().replace("+00:00", "Z"),
            time_ns=int(then.timestamp() * 1e9),
            message=message,
            model=model,
            stack=f"Error: {message}\n    at {function} (/opt/cortex/dist/{function}.js:1:1)",
        )
        append(data_folder / "telemetry" / "crash-report.jsonl", record)

    return crash
