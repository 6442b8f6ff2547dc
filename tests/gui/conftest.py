"""The services on a folder of their own, read to the end, for tests of windows in memory."""

import functools
import gc
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from tests.builders import append
from tests.gui import ui_thread
from tests.gui.desk import NOW, Bench, Browser, a_bench
from tray_app.app import Files, build_services
from tray_app.services.services import Services

if TYPE_CHECKING:
    from tray_app.ui.main_window.window import MainWindow


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Wait a minute where a test names no time: only a failure waits for so long."""
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed"):
        monkeypatch.setattr(qtbot, name, functools.partial(getattr(qtbot, name), timeout=60_000))
    return qtbot


@pytest.fixture
def report_file(tmp_path: Path) -> Path:
    """Return where Cortex would write, not made yet."""
    return tmp_path / "cortex" / "telemetry" / "crash-report.jsonl"


@pytest.fixture
def made_services(
    private_home: Path, tmp_path: Path, nothing_left_running: None
) -> Iterator[Callable[..., Services]]:
    """Build the real services over records: `made_services(an_envelope(), …)`; all are read before
    it returns.
    """
    made: list[Services] = []

    def make(*records: bytes) -> Services:
        folder = tmp_path / "cortex"
        (folder / "telemetry").mkdir(parents=True, exist_ok=True)
        append(folder / "telemetry" / "crash-report.jsonl", *records)
        own = tmp_path / "own"
        own.mkdir(exist_ok=True)
        files = Files(own / "index.sqlite3", own / "marks.sqlite3", own / "ledger.sqlite3")
        services = build_services(folder, files=files)
        services.indexer.complete()
        made.append(services)
        return services

    yield make
    for services in made:
        services.close()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """Return what dialogs are made with; no destination is set."""
    with a_bench(tmp_path, address=False) as made:
        yield made


@pytest.fixture
def tasks(qapp: Any, nothing_left_running: None) -> Iterator[Any]:
    """Return the real Tasks, closed afterwards."""
    from tray_app.ui.tasks import Tasks

    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def open_window(
    tasks: Any, qtbot: QtBot, qapp: Any, tmp_path: Path
) -> Iterator[Callable[..., "MainWindow"]]:
    """Open the window over services: `open_window(services, view="groups", …)`. It remembers:
    closing it and opening another is a new start.
    """
    from tray_app.ui.bridge import Bridge
    from tray_app.ui.main_window.window import MainWindow
    from tray_app.ui.theme import Theme
    from tray_app.ui.widgets.layout_memory import LayoutMemory

    bridges: list[Bridge] = []

    def open_(services: Services, *, view: str = "", **options: Any) -> MainWindow:
        bridges.append(Bridge(services.events))
        memory = LayoutMemory(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        if view:
            memory.set_word("view", view)
        options = {"clock": lambda: NOW, "memory": memory, **options}
        window = MainWindow(services, tasks, bridges[-1], Theme(qapp), **options)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.model.has_answer)
        return window

    yield open_
    for bridge in bridges:
        bridge.close()


@pytest.fixture
def browser(qapp: Any) -> Iterator[Browser]:
    made, schemes = Browser(), ("https", "http", "file")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, made, "open")
    yield made
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture(autouse=True, scope="session")
def garbage_is_collected_here(qapp: Any) -> None:
    """Collect as the program does, between the tests too: what one leaves behind is deleted on the
    UI thread, whichever threads the next ones start.
    """
    from tray_app.ui.garbage import UiThreadCollector

    UiThreadCollector(qapp)


@pytest.fixture(autouse=True)
def apart_from_the_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the popups of windows in memory off the one desktop, on which other tests click."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")


@pytest.fixture(autouse=True)
def garbage_is_still_collected_here() -> Iterator[None]:
    """Fail the test that gives the collecting of garbage back to whichever thread comes."""
    yield
    assert not gc.isenabled()


@pytest.fixture(autouse=True)
def the_ui_thread_stays_free(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test in which a window did on the UI thread what can take long."""
    monkeypatch.setattr(sqlite3, "connect", ui_thread.traced(sqlite3.connect))
    monkeypatch.setattr(threading.Thread, "start", ui_thread.watched(threading.Thread.start))
    ui_thread.found.clear()
    ui_thread.watching = True
    yield
    ui_thread.watching = False
    found = sorted(set(ui_thread.found))
    assert not found, "on the UI thread: " + "; ".join(found)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the offscreen platform says of itself; every other warning of Qt fails the
    test.
    """
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(
                pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise)")
            )
