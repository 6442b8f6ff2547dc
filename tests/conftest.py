"""What every test gets: a home of its own, no network beyond this machine, and a look at what it
leaves running.
"""

import contextlib
import gc
import importlib
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import psutil
import pytest

from tests.real_collectors import KINDS
from tray_app.settings.platform import windows

TRANSLATIONS = Path(__file__).parents[1] / "packaging" / "translations.py"
LINES_ARE_LOST = Path(__file__).parents[1] / ".coverage-lost"
IN_SESSION = "DESK_DIR" in os.environ
"""True inside tests/desktop/desktop-session."""

# Windows of the test process itself are drawn into memory; desktop tests start the program as a
# process of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
if (
    sys.platform == "win32"
):  # where Qt looks for letters nowhere by itself, when it draws into memory
    for fonts in ("Z:/usr/share/fonts/truetype/dejavu", "C:/Windows/Fonts"):
        if Path(fonts).is_dir():
            os.environ.setdefault("QT_QPA_FONTDIR", fonts)
# never talk to the desktop of whoever runs the tests: their keyring, their notifications
if not IN_SESSION:
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"

hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile(
    "ci", deadline=None, derandomize=True, database=None, print_blob=True
)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_configure() -> None:
    """Compile the translations, as `packaging/run` does."""
    if TRANSLATIONS.exists():  # not where a test runs a copy of this file
        subprocess.run([sys.executable, str(TRANSLATIONS), "compile"], check=True)


def pytest_report_header() -> str:
    """Say which collectors the deliveries are tried with."""
    there = [kind.name for kind in KINDS if not kind.why_not()]
    return "; ".join(
        [f"collectors: {', '.join(there)}", *filter(None, (kind.why_not() for kind in KINDS))]
    )


SLOW_MACHINES_MATTER = {"desktop", "end2end", "faults", "gui", "capture"}
"""Folders of tests that wait for other processes, which a busy machine may starve."""
ONE_AFTER_THE_OTHER = {"desktop/": "session", "faults/test_tray.py": "session"}
"""Tests that share something, so that one process runs them where several run the others: there is
one screen, one tray and one notification area. They come first, since they take longest.
"""


def what_it_shares(file: str) -> str | None:
    """Return what the tests of a file share with others, or None."""
    within = file.partition("/")[2]
    return next((it for start, it in ONE_AFTER_THE_OTHER.items() if within.startswith(start)), None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put first what one process runs after the other. In CI, try up to twice more what waits for
    other processes; the summary names what needed it.
    """
    items.sort(key=lambda item: what_it_shares(item.nodeid) is None)
    if "CI" in os.environ:
        for item in items:
            if SLOW_MACHINES_MATTER & set(item.path.parts):
                item.add_marker(pytest.mark.flaky(reruns=2))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say why a test was tried once more: a fault that comes sometimes is one."""
    for report in terminalreporter.stats.get("rerun", []):
        crash = getattr(report.longrepr, "reprcrash", None)
        why = crash.message if crash is not None else str(report.longrepr)
        first_line = why.strip().partition("\n")[0]
        terminalreporter.write_line(f"TRIED AGAIN {report.nodeid}: {first_line[:300]}")


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect garbage here where a test of windows has taken that from Python."""
    if not gc.isenabled() and (module := sys.modules.get("tray_app.ui.garbage")):
        module.collect_if_due()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Give each process whole files, and all of what one after the other must run to one."""
    from xdist.scheduler import LoadFileScheduling

    class ByWhatIsShared(LoadFileScheduling):  # type: ignore[misc]
        def _split_scope(self, nodeid: str) -> str:
            file = str(super()._split_scope(nodeid))
            return what_it_shares(file) or file

        def remove_node(self, node: Any) -> str | None:
            """Take from a process that has died what it had not done yet; return the test that it
            died in. That has failed, while xdist's own would have it kill the next process too.
            """
            units = self.assigned_work.pop(node)
            left = [name for unit in units.values() for name, done in unit.items() if not done]
            if not left:
                return None
            units[self._split_scope(left[0])][left[0]] = True
            self.workqueue.update(
                {scope: unit for scope, unit in units.items() if not all(unit.values())}
            )
            return left[0]

        def mark_test_pending(self, item: str) -> None:
            """Have a test in which a process died tried once more, as CI does with those that it
            may; nobody has taken up the rest of its file yet.
            """
            self.workqueue.setdefault(self._split_scope(item), {})[item] = False

        def _assign_work_unit(self, node: Any) -> None:
            with contextlib.suppress(OSError):  # it has just died, and gives it back in remove_node
                super()._assign_work_unit(node)

        def schedule(self) -> None:
            """Give work to those that have none, such as one that came for another. Twice: a
            process keeps its last test until it knows whether there is more.
            """
            super().schedule()
            for node in self.nodes:
                self._reschedule(node)

    return ByWhatIsShared(config, log)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(error: object) -> None:
    """Note that a process has died, and with it the lines that it had counted."""
    if error:
        LINES_ARE_LOST.touch()


HOMES = itertools.count()
FOREIGN_PREFIXES = ("CORTEX_", "OTEL_")
FOREIGN_NAMES = (
    *("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"),
    *("http_proxy", "https_proxy", "all_proxy", "no_proxy", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "NO_COLOR", "FORCE_COLOR"),
)


@pytest.fixture(autouse=True)
def private_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """Give each test an empty home, and an environment that says nothing of the user's own."""
    for name in list(os.environ):
        if name.startswith(FOREIGN_PREFIXES) and name != "OTELCOL":
            monkeypatch.delenv(name)
    for name in FOREIGN_NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    # Not by mktemp, which goes through all that it made before.
    home = tmp_path_factory.getbasetemp() / "homes" / str(next(HOMES))
    home.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    if sys.platform == "win32":
        monkeypatch.setenv("LOCALAPPDATA", str(home / "AppData" / "Local"))
        monkeypatch.setenv("APPDATA", str(home / "AppData" / "Roaming"))
        monkeypatch.setenv(windows.ROOT, key := rf"{REGISTRY}\{home.name}-{os.getpid()}")
    # Sockets live here, whose paths may have at most 107 bytes: pytest's own folders are too deep.
    runtime = tempfile.mkdtemp(prefix="ct-")
    monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
    yield home
    shutil.rmtree(runtime, ignore_errors=True)
    if sys.platform == "win32":
        remove_key(key)


REGISTRY = r"Software\CortexCrashTrayTests"


def remove_key(name: str) -> None:
    """Remove a key of HKEY_CURRENT_USER with all that is in it; a missing one is fine."""
    winreg: Any = importlib.import_module("winreg")
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, name) as key:
            inside = [winreg.EnumKey(key, each) for each in range(winreg.QueryInfoKey(key)[0])]
        for each in inside:
            remove_key(rf"{name}\{each}")
        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, name)
    except FileNotFoundError:
        return


# ---- nothing left running

GRACE = 15.0
"""Seconds in which what was told to end may end."""


@pytest.fixture(autouse=True)
def nothing_left_running(private_home: Path) -> Iterator[None]:
    """Fail the test that leaves a thread or a process behind."""
    threads, processes = running_threads(), running_processes()
    yield
    until = time.monotonic() + GRACE
    while True:
        left = sorted(running_threads() - threads, key=str)
        stray = running_processes() - processes
        if not (left or stray) or time.monotonic() > until:
            break
        time.sleep(0.02)
    told = [f"thread {thread.name}" for thread in left] + [described(each) for each in stray]
    for process in stray:
        process.kill()
    assert not told, f"still running: {', '.join(told)}"


def running_threads() -> set[threading.Thread]:
    """Return our threads; those of C++ that merely passed through Python never end for
    `threading`.
    """
    return {
        thread
        for thread in threading.enumerate()
        if thread.is_alive() and not isinstance(thread, threading._DummyThread)  # noqa: SLF001
    }


def running_processes() -> set[psutil.Process]:
    """Return our descendants, but for the one that multiprocessing keeps for the life of the
    interpreter.
    """
    if has_no_children():  # of thousands of tests, most
        return set()
    return {
        process
        for process in psutil.Process().children(recursive=True)
        if not is_gone(process) and "multiprocessing.resource_tracker" not in described(process)
    }


def has_no_children() -> bool:
    """Tell whether this process surely has none, by the lists that Linux keeps for each thread."""
    try:
        lists = [each.read_bytes() for each in Path("/proc/self/task").glob("*/children")]
    except OSError:  # a thread that has just ended
        return False
    return lists != [] and not any(lists)


def is_gone(process: psutil.Process) -> bool:
    """Tell whether a process has ended, waited for or not."""
    try:
        return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def described(process: psutil.Process) -> str:
    """Name a process for people."""
    try:
        return f"process {process.pid} ({' '.join(process.cmdline())[:200]})"
    except (psutil.Error, OSError):  # on Windows, also one that is ending
        return f"process {process.pid}"


# ---- no network beyond this machine

RESERVED = (".invalid", ".test", ".example", "example.com", "example.org", "example.net")
"""Names that belong to nobody (RFC 2606): they never resolve here, and trying them is no fault."""
reached_out: list[str] = []


def guard(event: str, arguments: tuple[object, ...]) -> None:
    """Stop whatever would leave this machine, and remember it (an audit hook: nothing
    is patched).
    """
    if event == "socket.getaddrinfo":
        host = arguments[0]
        if not is_here(host):
            if not is_reserved(host):
                reached_out.append(str(host))
            import socket

            raise socket.gaierror(
                socket.EAI_NONAME, "Name or service not known (tests have no network)"
            )
    elif event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        if (
            isinstance(address, tuple)
            and len(address) >= 2
            and isinstance(address[0], str)
            and not is_here(address[0])
        ):
            reached_out.append(str(address))
            raise OSError(101, "Network is unreachable (tests have none)")


def is_here(host: object) -> bool:
    """Tell whether a host is this machine."""
    name = host.decode(errors="replace") if isinstance(host, bytes) else host
    return name in (None, "", "localhost", "::1", "::", "0.0.0.0") or str(name).startswith("127.")


def is_reserved(host: object) -> bool:
    """Tell whether a name can belong to nobody."""
    name = host.decode(errors="replace") if isinstance(host, bytes) else str(host)
    return name.rstrip(".").lower().endswith(RESERVED)


sys.addaudithook(guard)


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail the test that tried to reach another machine, even where the program put up with the
    refusal.
    """
    reached_out.clear()
    yield
    tried, reached_out[:] = list(reached_out), []
    assert not tried, f"tried to reach: {', '.join(tried)}"
