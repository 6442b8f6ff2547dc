"""A program with its own interpreter inside, as packaging/pyinstaller makes it: its executable runs
the helpers too.
"""

import subprocess
import sys

import pytest

from tests.unit.capture.hosts import ROOT, Desk

ENTRY = ROOT / "packaging" / "pyinstaller" / "entry.py"


def test_a_failure_ends_it_as_it_ends_python(desk: Desk) -> None:
    arguments = ("--crash-on-purpose", "exception", str(desk.data), "session")
    done = subprocess.run(
        [sys.executable, str(ENTRY), *arguments],
        env=desk.environ(),
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.count(b"Traceback") == 1
    [told] = (desk.data / "telemetry").glob("*.jsonl")
    assert told.read_bytes().count(b'"createdAt"') == 1


@pytest.mark.skipif(sys.platform == "win32", reason="tests/windows tries the installed program")
def test_a_hang_is_told_by_the_program_itself(desk: Desk) -> None:
    program = desk.home / "cortex"
    program.write_text(f"#!/bin/sh\nexec '{sys.executable}' '{ENTRY}' \"$@\"\n")
    program.chmod(0o755)
    desk.run(
        f"import runpy\nsys.frozen, sys.executable = True, {str(program)!r}\n"
        f"sys.argv = ['cortex', '--crash-on-purpose', 'hang', {str(desk.data)!r}, 'session']\n"
        f"runpy.run_path({str(ENTRY)!r}, run_name='__main__')",
        capture=False,
    )
    [told] = (desk.data / "telemetry").glob("*.jsonl")
    assert b"No answer for" in told.read_bytes()
