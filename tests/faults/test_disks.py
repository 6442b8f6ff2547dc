"""Disks that are full or read-only under the program's own folders and under Cortex's: sentences,
and no loss.
"""

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import an_envelope, append
from tests.collector import Collector
from tests.faults.campaign import Tally, facts, run
from tests.sending import a_report

REPORTS = 40


@contextlib.contextmanager
def small_disk(folder: Path, *options: str) -> Iterator[None]:
    """Mount a disk of four megabytes on *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    mount = [
        "mount",
        "-t",
        "tmpfs",
        "-o",
        ",".join(("size=4m", "mode=700", *options)),
        "tmpfs",
        str(folder),
    ]
    tried = subprocess.run(mount, capture_output=True, text=True)
    if tried.returncode:
        pytest.skip(f"no small disk can be mounted here: {tried.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path, *, leaving: int = 0) -> Path:
    """Fill the disk of *folder* but for *leaving* bytes."""
    file = folder / "filler"
    with file.open("wb", buffering=0) as out, contextlib.suppress(OSError):
        while True:
            out.write(bytes(4096))
    os.truncate(file, max(0, file.stat().st_size - leaving))
    return file


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "cortex"
    append(
        folder / "telemetry" / "crash-report.jsonl",
        *(an_envelope(message=f"crash {n}") for n in range(REPORTS)),
    )
    return folder


def ids() -> set[str]:
    return {a_report(an_envelope(message=f"crash {n}")).id for n in range(REPORTS)}


def test_a_disk_too_small_for_the_index_is_said_to_be_full(data: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with small_disk(disk, "size=150k"):
        listed = run("list", data=data, XDG_CACHE_HOME=str(disk))
    assert listed.returncode == 1
    assert "disk is full" in listed.stderr
    assert "rollback" not in listed.stderr


@pytest.mark.parametrize("leaving", [0, 64 << 10])
@pytest.mark.parametrize("which", ["XDG_CACHE_HOME", "XDG_DATA_HOME"])
def test_a_full_disk_is_said_and_what_was_agreed_to_arrives_when_there_is_room(
    which: str, leaving: int, data: Path, tmp_path: Path
) -> None:
    tally = Tally(f"a full disk under {which} with {leaving} bytes left", tried=REPORTS)
    disk = tmp_path / "disk"
    with Collector() as collector, small_disk(disk):
        filler = fill(disk, leaving=leaving)
        environ = {which: str(disk), "OTEL_EXPORTER_OTLP_ENDPOINT": collector.base}
        for command in (
            ("crash",),
            ("doctor",),
            ("outbox",),
            ("send", "--all-pending", "--yes", "--wait", "5"),
        ):
            done = run(*command, data=data, **environ)
            assert done.stdout or done.stderr, command
        came = set(collector.uids)
        filler.unlink()
        assert (
            run("send", "--all-pending", "--yes", "--wait", "30", data=data, **environ).returncode
            == 0
        )
        tally.count(collector, wanted=ids(), asked=ids())
        assert came <= ids()
        history = facts(run("history", "--json", "--limit", "0", data=data, **environ).stdout)
        assert {each["report_id"] for each in history if each["state"] == "delivered"} == ids()
    tally.judge()


@pytest.mark.parametrize("which", ["XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"])
def test_a_read_only_disk_is_said_in_a_sentence(which: str, data: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with Collector() as collector, small_disk(disk, "ro"):
        environ = {which: str(disk), "OTEL_EXPORTER_OTLP_ENDPOINT": collector.base}
        listed = run("crash", "--json", data=data, **environ)
        assert listed.returncode in (0, 1)
        assert (
            listed.returncode == 0 or "cannot" in listed.stderr or "could not" in listed.stderr
        ), listed.stderr
        for command in (
            ("doctor",),
            ("outbox",),
            ("send", "--all-pending", "--yes", "--wait", "5"),
        ):
            run(*command, data=data, **environ)
        assert set(collector.uids) <= ids()
