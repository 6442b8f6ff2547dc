"""The command `cortex` on Windows: bytes in pipes, names that are not English, long paths."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import an_envelope, append
from tests.unit.capture.hosts import KEPT, ROOT

if sys.platform != "win32":
    pytest.skip("Windows' own pipes and paths", allow_module_level=True)

PROGRAM = "import sys; from tray_app.__main__ import cortex; sys.exit(cortex())"


def environ(home: Path, **more: str) -> dict[str, str]:
    return {
        **{name: os.environ[name] for name in KEPT if name in os.environ},
        "USERPROFILE": str(home),
        "LOCALAPPDATA": str(home / "AppData" / "Local"),
        "PYTHONPATH": str(ROOT),
        **more,
    }


def cortex(
    home: Path, *arguments: str, given: bytes = b"", **more: str
) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        env=environ(home, **more),
        input=given,
        capture_output=True,
        timeout=120,
        check=False,
    )


def test_what_goes_through_a_pipe_comes_out_with_the_same_bytes(tmp_path: Path) -> None:
    text = "é ü 日本\r\nsecond\nthird\r\n".encode()
    done = cortex(tmp_path, "telemetry", "redact", given=text)
    assert (done.returncode, done.stdout, done.stderr) == (0, text, b"")


@pytest.mark.parametrize("depth", [1, 8])
def test_a_user_whose_name_is_not_english_has_their_reports(tmp_path: Path, depth: int) -> None:
    """And one whose folders are so deep that their paths have more than 260 characters."""
    home = tmp_path / "Jürgen Müller 用户"
    data = home.joinpath(*["a folder of thirty characters"] * depth) / "cortex"
    if depth > 1 and not long_paths():
        pytest.skip("Windows' switch for long paths is off")
    file = data / "telemetry" / "crash-report.jsonl"
    append(file, an_envelope(message="naïve 日本"))
    done = cortex(home, "telemetry", "--json", CORTEX_DATA_FOLDER=str(data))
    assert done.returncode == 0, done.stderr
    assert "naïve 日本" in json.dumps(
        [json.loads(line) for line in done.stdout.splitlines() if line.startswith(b"{")],
        ensure_ascii=False,
    )
    assert (home / "AppData" / "Local" / "cortex-tray" / "Cache").is_dir()


def long_paths() -> bool:
    import winreg

    key = r"SYSTEM\CurrentControlSet\Control\FileSystem"
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            return bool(winreg.QueryValueEx(opened, "LongPathsEnabled")[0])
    except FileNotFoundError:
        return False


def test_a_reader_that_has_enough_is_no_crash(tmp_path: Path) -> None:
    data = tmp_path / "cortex"
    append(
        data / "telemetry" / "crash-report.jsonl",
        *(an_envelope(message=f"crash {number} " + "x" * 500) for number in range(300)),
    )
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "telemetry", "--json"],
        env=environ(tmp_path, CORTEX_DATA_FOLDER=str(data)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(60) == 0
