"""Files of ours that are none: pipes, links and texts that nobody expects there stop no host and no
`cortex run`.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.capture.hosts import ROOT, Desk

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="pipes with names and links for everybody are of POSIX"
)
FILES = {
    "fault": "data/telemetry/faults/1-pipe.fault",
    "hang": "data/telemetry/faults/1-pipe.hang",
    "switch": "config/cortex/telemetry.env",
    "facts": "cache/cortex/host-facts.txt",
    "configuration": ".cortexrc",
    "reports": "data/telemetry/crash-report.jsonl",
}
TEXTS = {
    ".cortexrc": (
        "dataFolderPath: ~nobody-of-this-name/x\n",
        "dataFolderPath: /tmp/a\0b\n",
        "dataFolderPath: x" + " " * 100_000 + "x\n",
        "dataFolderPath: '" + "''" * 100_000 + "\n",
        "\xff\xfe\0",
    ),
    "cache/cortex/host-facts.txt": ("boot=" * 50_000, "=\n" * 50_000, "\0", "boot\ncpu=\n"),
    "config/cortex/telemetry.env": (
        "CORTEX_CRASH_REPORT=" + "\\" * 100_000,
        "\0" * 100_000,
        "A='" * 10_000,
    ),
    "data/telemetry/faults/1-a.fault": (
        "[" * 50_000 + "\nFatal",
        "\nFatal",
        '{"pid":1}\nFatal',
        "\0\n\0\n",
        "1\nx",
    ),
}


def file_of(desk: Desk, name: str) -> Path:
    file = desk.home / name
    file.parent.mkdir(parents=True, exist_ok=True)
    return file


def as_a_supervised_program(desk: Desk, environ: dict[str, str]) -> None:
    command = (
        f"import sys; sys.path.append({str(ROOT)!r}); from tray_app.__main__ "
        f"import cortex; sys.exit(cortex())"
    )
    program = [
        sys.executable,
        "-c",
        command,
        "run",
        "--",
        "sh",
        "-c",
        "echo out; echo err >&2; kill -SEGV $$",
    ]
    done = subprocess.run(program, env=environ, capture_output=True, timeout=20, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (-11, b"out\n", b"err\n")


def as_a_host(desk: Desk, environ: dict[str, str]) -> None:
    body = "print('out', flush=True)\n1/0"
    without = desk.run(body, capture=False, environ=environ)
    with_us = desk.run(body, environ=environ, timeout=20)
    assert (with_us.returncode, with_us.stdout, with_us.stderr) == (
        without.returncode,
        without.stdout,
        without.stderr,
    )


WAYS = {"host": as_a_host, "run": as_a_supervised_program}


def crash_with(desk: Desk, way: str) -> None:
    """Let a program crash that has only its home folder to go by."""
    WAYS[way](desk, {**desk.environ(), "CORTEX_DATA_FOLDER": ""})


def reports(desk: Desk) -> int:
    """Count the reports, wherever the configuration led them."""
    files = [file for file in desk.home.rglob("crash-report.jsonl") if file.is_file()]
    return sum(file.read_bytes().count(b'"resourceLogs"') for file in files)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes with names")
@pytest.mark.parametrize("way", list(WAYS))
@pytest.mark.parametrize("name", list(FILES))
def test_a_pipe_keeps_nobody_waiting(name: str, way: str, desk: Desk) -> None:
    (desk.home / "cortexcpp").symlink_to(desk.data)
    desk.data.mkdir()
    os.mkfifo(file_of(desk, FILES[name]))
    crash_with(desk, way)
    assert reports(desk) == (0 if name == "reports" else 1)
    if name != "facts":  # which a process in the background gathers, for the next report
        assert (desk.home / FILES[name]).is_fifo()


@pytest.mark.parametrize("way", list(WAYS))
@pytest.mark.parametrize("name", list(TEXTS))
def test_no_text_stops_anybody(name: str, way: str, desk: Desk) -> None:
    (desk.home / "cortexcpp").symlink_to(desk.data)
    desk.data.mkdir()
    for text in TEXTS[name]:
        before = reports(desk)
        file_of(desk, name).write_bytes(text.encode("latin-1"))
        crash_with(desk, way)
        assert reports(desk) >= before + 1, text[:80]


def test_a_link_among_the_stacks_leads_nowhere(desk: Desk) -> None:
    """What it points to is neither read, locked nor removed."""
    precious = desk.home / "precious"
    precious.write_text('{"pid":1}\nFatal Python error: Aborted\n')
    file_of(desk, FILES["fault"]).symlink_to(precious)
    file_of(desk, FILES["hang"]).symlink_to(desk.home / "nowhere")
    desk.run("pass")
    assert precious.exists()
    assert desk.reports() == []
    assert file_of(desk, FILES["fault"]).is_symlink()
