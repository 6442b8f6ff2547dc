"""The guards over all tests do guard: each is tried in a pytest of its own."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent

LEAVES_A_THREAD = """
import threading
def test_it():
    threading.Thread(target=threading.Event().wait, args=(300,), daemon=True, name="stray").start()
"""
LEAVES_A_PROCESS = """
import subprocess, sys
def test_it():
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
"""
REACHES_AN_ADDRESS = """
import contextlib, socket
def test_it():
    with contextlib.suppress(OSError), socket.socket() as out:
        out.connect(("203.0.113.1", 80))
"""
REACHES_A_NAME = """
import contextlib, socket
def test_it():
    with contextlib.suppress(OSError):
        socket.create_connection(("collector.somewhere.io", 80))
"""
BEHAVES = """
import socket
from pathlib import Path
import pytest
def test_it():
    assert list(Path.home().iterdir()) == []
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
    with pytest.raises(socket.gaierror):
        socket.create_connection(("collector.example", 4318))
"""


ENDS_ITS_PROCESS = """
import os
def test_before(): pass
def test_it(): os._exit(3)
def test_after(): pass
"""


def test_a_test_that_leaves_or_reaches_something_fails(tmp_path: Path) -> None:
    said = run_pytest(
        tmp_path, LEAVES_A_THREAD, LEAVES_A_PROCESS, REACHES_AN_ADDRESS, REACHES_A_NAME
    )
    assert "still running: thread stray" in said
    assert "still running: process" in said
    assert "tried to reach: ('203.0.113.1', 80)" in said
    assert "tried to reach: collector.somewhere.io" in said
    assert "4 passed, 4 errors" in said


def test_a_well_behaved_test_passes(tmp_path: Path) -> None:
    assert "1 passed" in run_pytest(tmp_path, BEHAVES)


def test_a_test_that_ends_its_process_fails_alone(tmp_path: Path) -> None:
    said_there = re.findall(r'set -- -n "\$workers" (.*)', (ROOT / "packaging/test").read_text())
    how = ["-n", "1", *shlex.split(said_there[0])]
    said = run_pytest(tmp_path, ENDS_ITS_PROCESS, BEHAVES, BEHAVES, options=how)
    assert re.search(r"FAILED .*test_case_0\.py::test_it - worker 'gw\d' crashed", said), said
    assert "1 failed, 4 passed" in said


def run_pytest(folder: Path, *sources: str, options: Iterable[str] = ()) -> str:
    """Run tests under our conftest, and return what pytest said. What is left is not waited for."""
    conftest = (TESTS / "conftest.py").read_text().replace("\nGRACE = 15.0\n", "\nGRACE = 0.2\n")
    assert "GRACE = 0.2" in conftest
    (folder / "conftest.py").write_text(conftest)
    for number, source in enumerate(sources):
        (folder / f"test_case_{number}.py").write_text(source)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(folder),
        *options,
        str(folder),
    ]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False).stdout
