"""What the capture side costs its host before anything goes wrong."""

import subprocess
import sys

import pytest

from tests.unit.capture.hosts import ROOT, Desk
from tray_app import user_folders

HEAVY = {
    *(
        "asyncio",
        "sqlite3",
        "subprocess",
        "urllib.request",
        "http.client",
        "ssl",
        "socket",
        "multiprocessing",
    ),
    *("dataclasses", "inspect", "logging", "json", "typing", "pathlib", "email", "tempfile"),
    # Each takes a millisecond or more, and what a report needs of them is loaded for a report.
    *("traceback", "re", "enum", "contextlib", "functools", "collections", "threading"),
    *(
        "psutil",
        "cpuinfo",
        "pynvml",
        "orjson",
        "yaml",
        "requests",
        "jsonschema",
        "PySide6",
    ),
    *("tray_app.model", "tray_app.errors", "tray_app.sysinfo"),
}


def loaded_after(statement: str, desk: Desk) -> set[str]:
    """Return what a bare interpreter has loaded after *statement*."""
    script = f"import sys; sys.path.insert(0, {str(ROOT)!r}); {statement}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script],
        capture_output=True,
        check=True,
        env=desk.environ(),
    )
    return set(done.stdout.decode().split())


def test_importing_loads_next_to_nothing(desk: Desk) -> None:
    loaded = loaded_after("import tray_app.capture", desk)
    assert not HEAVY & loaded
    assert len(loaded - loaded_after("pass", desk)) <= 8


def test_installing_loads_no_framework(desk: Desk) -> None:
    """Once the facts about this computer are there, which a process gathers once a boot."""
    desk.facts_file.parent.mkdir(parents=True)
    desk.facts_file.write_text(f"boot={user_folders.boot_id()}\n", newline="\n")
    loaded = loaded_after("import tray_app.capture as c; c.install('cli', app_version='1')", desk)
    assert not HEAVY & loaded
    assert len(loaded - loaded_after("pass", desk)) <= 45


@pytest.mark.parametrize(
    ("kind", "end"),
    [
        ("uncaught", "1/0"),
        # The host has threads only later.
        (
            "thread",
            "import threading\nt = threading.Thread(target=lambda: 1/0); t.start(); t.join()",
        ),
    ],
)
def test_no_dependency_is_needed_at_all(kind: str, end: str, desk: Desk) -> None:
    """A host may install us without our dependencies: here there are no site-packages."""
    script = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); from tray_app import capture\n"
        f"capture.install('cli', app_version='1')\n{end}"
    )
    subprocess.run(
        [sys.executable, "-I", "-S", "-c", script],
        capture_output=True,
        env=desk.environ(),
        check=False,
    )
    assert desk.report().kind == kind
    assert "ZeroDivisionError: division by zero" in desk.report().stack


def test_every_name_of_the_interface_is_there() -> None:
    from tray_app import capture

    assert all(callable(getattr(capture, name)) for name in capture.__all__)


@pytest.mark.parametrize(
    "call",
    ["uninstall()", "capture_exception()", "check_response(None)", "watch().stop()", "context()"],
)
def test_nothing_raises_without_install(call: str, desk: Desk) -> None:
    done = desk.run(f"from tray_app import capture\ncapture.{call}\nprint('fine')", capture=False)
    assert (done.stdout.strip(), done.stderr) == (b"fine", b"")
    assert not desk.file.exists()


@pytest.mark.parametrize(
    ("module", "call"),
    [
        ("installation", "install('cli', app_version='1')"),
        ("http500", "check_response(None)"),
        ("loops", "install_on(None)"),
    ],
)
def test_nothing_raises_where_a_part_of_ours_cannot_be_loaded(
    module: str, call: str, desk: Desk
) -> None:
    body = (
        f"from tray_app import capture\nsys.modules['tray_app.capture.{module}'] = None\n"
        f"capture.{call}\nprint('fine')"
    )
    done = desk.run(body, capture=False)
    assert (done.stdout.strip(), done.stderr) == (b"fine", b"")
