"""Nobody else on this computer reads what this program keeps."""

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import CORTEX, an_envelope, append
from tray_app import paths, private_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")


def modes(*folders: Path) -> dict[str, int]:
    """Return the rights of the folders and of all files in them."""
    found = [each for folder in folders for each in (folder, *folder.rglob("*"))]
    return {each.name: stat.S_IMODE(each.stat().st_mode) for each in found if not each.is_socket()}


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_all_that_is_made_is_private_whatever_the_umask(private_home: Path, umask: int) -> None:
    append(private_home / "cortexcpp" / "telemetry" / "crash-report.jsonl", an_envelope())
    before = os.umask(umask)
    try:
        for arguments in (["crash"], ["config", "contact", "me"], ["config", "reporting", "0"]):
            done = subprocess.run(
                [*CORTEX, "telemetry", *arguments], capture_output=True, timeout=180, check=False
            )
            assert done.returncode == 0, done.stderr
    finally:
        os.umask(before)
    made = modes(paths.cache_dir(), paths.data_dir(), paths.config_dir()) | {
        "telemetry.env": stat.S_IMODE(paths.telemetry_env_file().stat().st_mode)
    }
    assert {
        "index.sqlite3",
        "marks.sqlite3",
        "ledger.sqlite3",
        "settings.toml",
        "telemetry.env",
    } <= set(made)
    assert {name: oct(mode) for name, mode in made.items() if mode & private_file.OTHERS} == {}


def test_what_was_there_with_more_rights_loses_them(private_home: Path) -> None:
    append(private_home / "cortexcpp" / "telemetry" / "crash-report.jsonl", an_envelope())
    subprocess.run([*CORTEX, "telemetry", "crash"], capture_output=True, timeout=180, check=True)
    for folder in (paths.cache_dir(), paths.data_dir()):
        folder.chmod(0o755)
        for file in folder.iterdir():
            file.chmod(0o644)
    subprocess.run([*CORTEX, "telemetry", "crash"], capture_output=True, timeout=180, check=True)
    left = {
        name: oct(mode)
        for name, mode in modes(paths.cache_dir(), paths.data_dir()).items()
        if mode & 0o077
    }
    assert left == {}


def test_a_database_that_is_in_use_keeps_its_locks(tmp_path: Path) -> None:
    """POSIX ends all locks of a process on a file when it closes any descriptor of it."""
    file = tmp_path / "one.sqlite3"
    private_file.make(file)
    writer = sqlite3.connect(file, isolation_level=None)
    writer.execute("CREATE TABLE t(x)")
    writer.execute("BEGIN IMMEDIATE")
    private_file.make(file)
    other = (
        "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0, "
        "isolation_level=None).execute('BEGIN IMMEDIATE')"
    )
    said = subprocess.run(
        [sys.executable, "-c", other, str(file)], capture_output=True, timeout=180, check=False
    )
    writer.close()
    assert b"locked" in said.stderr
