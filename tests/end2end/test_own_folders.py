"""Where this program's own folders cannot be written it says so, and goes on with what it has."""

import contextlib
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.builders import an_envelope, append

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="folders and limits as Linux has them"
)
ROOT = Path(__file__).parents[2]
MEGABYTE = 1 << 20


class Person:
    """A home of its own, and the commands and the tray started in it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.file = home / "cortexcpp" / "telemetry" / "crash-report.jsonl"
        self.cache, self.data = home / "cache", home / "share"
        self.temporary, self.runtime = home / "tmp", home / "run"
        for folder in (self.temporary, self.runtime):
            folder.mkdir(parents=True)
        self.runtime.chmod(0o700)
        self.environ = {
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "LANG": "C.UTF-8",
            "XDG_CACHE_HOME": str(self.cache),
            "XDG_DATA_HOME": str(self.data),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "TMPDIR": str(self.temporary),
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, *arguments: str, **options: Any) -> "subprocess.CompletedProcess[str]":
        code = "import sys; from tray_app.__main__ import cortex; sys.exit(cortex())"
        command = [sys.executable, "-c", code, *arguments]
        done: subprocess.CompletedProcess[str] = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=120,
            env=self.environ,
            check=False,
            **options,
        )
        assert "Traceback" not in done.stderr
        return done

    def tray(self, *arguments: str) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "tray_app", *arguments]
        return subprocess.Popen(command, env=self.environ, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def person(tmp_path: Path) -> Person:
    made = Person(tmp_path)
    append(made.file, *(an_envelope(message=f"m {n}", time_ns=10**18 + n) for n in range(3)))
    return made


def a_file(folder: Path) -> None:
    folder.write_text("in the way")


def a_folder_that_may_not_be_written(folder: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everything")
    folder.mkdir(exist_ok=True)
    folder.chmod(0o555)


SPOILT = [a_file, a_folder_that_may_not_be_written]


@pytest.mark.parametrize("spoil", SPOILT)
def test_without_a_cache_the_reports_are_listed_all_the_same(
    person: Person, spoil: Callable[[Path], None]
) -> None:
    spoil(person.cache)
    done = person.run("telemetry", "--type", "crash")
    assert len(done.stdout.splitlines()) == 3
    assert f"{person.cache / 'cortex-tray'} cannot be used: " in done.stderr
    assert "m 2" in person.run("telemetry", "show", "latest").stdout
    assert "cannot be used" in person.run("telemetry", "doctor").stdout
    assert list(person.temporary.iterdir()) == []


@pytest.mark.parametrize("spoil", SPOILT)
def test_without_a_data_folder_the_reports_are_listed_and_nothing_is_sent(
    person: Person, spoil: Callable[[Path], None]
) -> None:
    spoil(person.data)
    done = person.run("telemetry", "--type", "crash")
    assert len(done.stdout.splitlines()) == 3
    assert f"{person.data / 'cortex-tray'} cannot be used: " in done.stderr
    sent = person.run(
        "telemetry", "send", "--all-pending", "--yes", "--endpoint", "http://127.0.0.1:9/"
    )
    assert sent.returncode == 1
    assert "nothing is sent, because it could not be recorded" in sent.stderr
    assert person.run("telemetry", "outbox").returncode == 0
    assert list(person.temporary.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        *(["mute", "latest"], ["hide", "latest"], ["decline", "latest"], ["seen", "latest"]),
        *(["seen", "--all"], ["unmute", "--all"], ["restore", "--all"]),
    ],
    ids=" ".join,
)
def test_nothing_is_said_to_be_noted_that_is_forgotten_at_once(
    person: Person, arguments: list[str]
) -> None:
    a_file(person.data)
    done = person.run("telemetry", *arguments)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(f"{person.data / 'cortex-tray'} cannot be used")


@pytest.mark.parametrize("which", ["cache", "data"])
def test_the_tray_starts_all_the_same(person: Person, which: str) -> None:
    a_file(getattr(person, which))
    tray = person.tray("--background")
    try:
        # Its index is made by the last part that is started.
        while not any(person.home.rglob("index*.sqlite3")):
            with contextlib.suppress(subprocess.TimeoutExpired):
                tray.wait(0.05)
            assert tray.poll() is None
    finally:
        tray.terminate()
        said = tray.communicate(timeout=180)[1]
    assert tray.returncode == 0
    assert "Traceback" not in said
    assert list(person.temporary.glob("cortex-tray-*")) == []


@pytest.fixture
def small_files() -> Callable[[], None]:
    """Limit what the index may grow to, as a full disk would."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2 * MEGABYTE, 2 * MEGABYTE))


def test_a_cache_that_fills_up_while_a_backlog_is_read_leaves_what_was_read(
    person: Person, small_files: Callable[[], None]
) -> None:
    shutil.rmtree(person.file.parent)
    append(
        person.file,
        *(an_envelope(message=f"m{n} {n:x} x{n}", time_ns=10**18 + n) for n in range(20_000)),
    )
    done = person.run("telemetry", "--type", "crash", "--limit", "5", preexec_fn=small_files)
    assert done.returncode == 1
    assert "The index of crash reports cannot be written: " in done.stderr
    assert len(done.stdout.splitlines()) == 5
