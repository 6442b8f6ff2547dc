"""What is told of a crash: at whatever moment of the program's start it happens, and in words."""

import threading
import time
from datetime import UTC, datetime

import pytest

from tests.builders import an_envelope, append
from tray_app.app import Files, build_services
from tray_app.services.announcer import Announcer
from tray_app.ui.announcements import inside_a_sentence


def crash(message, *, at=None):
    now = at or datetime.now(UTC)
    return an_envelope(
        message=message,
        stack=None,
        created_at=now.isoformat(),
        time_ns=int(now.timestamp() * 1e9),
    )


@pytest.mark.parametrize("after_ms", [0, 20, 60, 150, 300])
def test_a_crash_while_the_program_starts_is_announced_once(tmp_path, report_file, after_ms):
    """The icon is there long before the files have been read for the first time."""
    report_file.parent.mkdir(parents=True)
    append(report_file, crash("of yesterday", at=datetime(2026, 11, 22, tzinfo=UTC)))
    said = []
    writing = threading.Timer(after_ms / 1000, append, (report_file, crash("while it starts")))
    since = datetime.now(UTC)
    writing.start()
    own = tmp_path / "own"
    own.mkdir()
    files = Files(own / "index.sqlite3", own / "marks.sqlite3", own / "ledger.sqlite3")
    services = build_services(report_file.parent.parent, files=files)
    announcer = Announcer(
        preferences=services.preferences,
        reports=services.reports,
        marks=services.marks,
        events=services.events,
        announce=said.append,
        redacted=str,
        since=since,
    )
    try:
        services.indexer.start()
        writing.join()
        until = time.monotonic() + 20
        while not said and time.monotonic() < until:
            time.sleep(0.01)
        append(report_file, crash("of another kind, as the last"))
        while len(said) < 2 and time.monotonic() < until:
            time.sleep(0.01)
    finally:
        announcer.close()
        services.close()
    assert [each.count for each in said] == [1, 2]


@pytest.mark.parametrize(
    ("title", "inside"),
    [
        ("Out of GPU memory", "out of GPU memory"),
        ("NVIDIA CUDA files are missing", "NVIDIA CUDA files are missing"),
        ("Mac ran out of memory", "Mac ran out of memory"),
        ("macOS is too old", "macOS is too old"),
    ],
)
def test_a_title_after_a_colon_begins_small(title, inside):
    assert inside_a_sentence(title) == inside
