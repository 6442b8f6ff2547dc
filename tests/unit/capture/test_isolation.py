"""Whatever lies in the current folder or on PYTHONPATH: our own processes never execute it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fake_cortex import FakeCortex, ends
from tests.unit.capture.hosts import ROOT, Desk

NAMES = (
    "re",
    "json",
    "runpy",
    "contextlib",
    "subprocess",
    "struct",
    "tray_app",
    "sitecustomize",
    "usercustomize",
)


class Trap:
    """A folder full of modules that say when somebody executes them, in the place where processes
    start.
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.folder = desk.home / "downloads"
        self.folder.mkdir()
        self.sprung = desk.home / "executed"
        for name in NAMES:
            line = f"open({str(self.sprung)!r}, 'a').write({name!r} + chr(10))\n"
            (self.folder / f"{name}.py").write_text(line)

    def run(
        self, code: str, *arguments: str, path: str = "", executable: str = sys.executable
    ) -> bytes:
        """Run *code* in a safe interpreter of the caller's own; what it starts inherits folder and
        environment.
        """
        command = [
            executable,
            "-I",
            "-c",
            f"import sys; sys.path.append({str(ROOT)!r}); {code}",
            *arguments,
        ]
        environ = self.desk.environ(PYTHONPATH=os.pathsep.join(("", str(self.folder))))
        environ["PATH"] = path or environ["PATH"]
        done = subprocess.run(
            command, cwd=self.folder, env=environ, capture_output=True, timeout=60, check=False
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout

    def facts(self) -> None:
        """Wait for what the helper in the background writes."""
        until = time.monotonic() + 60
        while not self.desk.facts_file.exists():
            assert not self.sprung.exists(), self.sprung.read_text()
            assert time.monotonic() < until, "the helper has written nothing"
            time.sleep(0.02)


def runs(trap: Trap) -> None:
    nothing = (sys.executable, "-I", "-c", "")
    trap.run("from tray_app.__main__ import cortex; sys.exit(cortex())", "run", "--", *nothing)
    trap.facts()


def installs(trap: Trap) -> None:
    trap.run("from tray_app import capture; capture.install('cli', app_version='1')")
    trap.facts()


def watches(trap: Trap) -> None:
    trap.run(
        "import time; from tray_app import capture; capture.install('cli', app_version='1');"
        "watch = capture.watch(timeout=0.3, interval=0.1); watch.beat(); "
        f"time.sleep(0.2); watch.beat(); time.sleep({20 if sys.platform == 'win32' else 2})"
    )
    assert [report.kind for report in trap.desk.reports()] == ["hang"]


def crashes_on_purpose(trap: Trap) -> None:
    code = (
        "import subprocess; from tray_app import isolated;"
        "command = isolated.module('tray_app.capture.self_test', 'exception', "
        "sys.argv[1], 'a-session');"
        "sys.exit(subprocess.run(command).returncode != 1)"
    )
    trap.run(code, str(trap.desk.data))
    assert list((trap.desk.data / "telemetry").glob("*.jsonl"))


def starts_again(trap: Trap) -> None:
    cortex = FakeCortex(trap.desk.home / "bin")
    cortex.folder.mkdir()
    cortex.install("start", body=ends(0))
    code = "from tray_app.services.cortex_program import start_again; start_again(settles=20)"
    trap.run(code, path=cortex.path)
    assert cortex.calls() == ["start"]


def indexes_the_backlog(trap: Trap) -> None:
    code = (
        "from pathlib import Path; from tray_app.index import backfill;"
        "steps = []; ends = []; files = (Path(sys.argv[1], name) for name in ('index', 'marks'));"
        "child = backfill.Child(*files, tell=steps.append, ended=lambda *end: ends.append(end),"
        " total=0);"
        "child.join(); assert steps[-1].finished; assert ends == [(0, False)]"
    )
    trap.run(code, str(trap.desk.home))


def starts_at_login(trap: Trap) -> None:
    """Where no starter lies beside the interpreter. A login's folder is the user's home."""
    place = trap.desk.home / "venv"
    (place / "bin").mkdir(parents=True)
    (place / "bin" / "python").symlink_to(sys.executable)
    for name in ("lib", "pyvenv.cfg"):
        (place / name).symlink_to(Path(sys.prefix, name))
    code = (
        "import subprocess; from tray_app.settings.platform.interface import tray_command;"
        "command = tray_command(frozen=False); assert len(command) > 2, command;"
        "sys.exit(subprocess.run([*command, '--version']).returncode)"
    )
    assert trap.run(code, executable=str(place / "bin" / "python")).startswith(
        b"cortex-crash-tray "
    )


WAYS = (
    runs,
    installs,
    watches,
    crashes_on_purpose,
    starts_again,
    indexes_the_backlog,
    pytest.param(
        starts_at_login,
        marks=pytest.mark.skipif(sys.platform == "win32", reason="a link needs a privilege there"),
    ),
)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_no_module_of_the_current_folder_is_executed(
    way: Callable[[Trap], None], desk: Desk
) -> None:
    trap = Trap(desk)
    way(trap)
    assert not trap.sprung.exists(), trap.sprung.read_text()
