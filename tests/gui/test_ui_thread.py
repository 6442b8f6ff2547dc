"""The UI thread waits for nobody: no other program, no keyring, no folder. And the check that holds
it so does bite.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.builders import an_envelope, append
from tests.gui import ui_thread
from tray_app import paths
from tray_app.app import TrayOptions, build_services
from tray_app.services.services import Services
from tray_app.settings.secrets import KeyringSecrets
from tray_app.settings.values import MASK
from tray_app.ui.application import Program

AT_ONCE = 5.0
"""In seconds: far more than any of it takes, and far less than what is waited for."""

# ---- the check itself


def run_as_a_window(source: str, **names: Any) -> None:
    """Run *source* as if it stood in a file of ours."""
    exec(compile(source, ui_thread.UI + "made_up.py", "exec"), names)


SLOW = {
    "SQL": "import sqlite3; db = sqlite3.connect(':memory:'); db.execute('SELECT 1'); db.close()",
    "open": "open(file).close()",
    "os.listdir": "import os; os.listdir(folder)",
    "os.scandir": "import os; os.scandir(folder).close()",
    "subprocess.Popen": "import subprocess, sys; subprocess.run([sys.executable, "
    "'-c', ''], check=True)",
    "the keyring": "secrets.get('a name')",
}


@pytest.mark.parametrize("what", SLOW)
def test_what_can_take_long_is_found_on_the_ui_thread_alone(what: str, tmp_path: Path) -> None:
    keyring.set_keyring(AKeyring())
    (tmp_path / "file").touch()
    names = {"file": str(tmp_path / "file"), "folder": str(tmp_path), "secrets": KeyringSecrets()}
    beside = threading.Thread(target=run_as_a_window, args=(SLOW[what],), kwargs=names)
    beside.start()
    beside.join()
    exec(SLOW[what], dict(names))
    assert ui_thread.found == [], "neither in another thread, nor what a test does"
    run_as_a_window(SLOW[what], **names)
    found, ui_thread.found[:] = list(ui_thread.found), []
    assert any(each.startswith(what) and "made_up.py:1" in each for each in found), found


# ---- the program while everything else is slow


class AKeyring(KeyringBackend):
    """One that can be made to answer nobody, as while it asks for a password."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.answers = threading.Event()
        self.answers.set()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self.answers.wait(60)
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.answers.wait(60)
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)


WRITER = """
import sqlite3, sys
held = [sqlite3.connect(file, isolation_level=None) for file in sys.argv[1:]]
for each in held:
    each.execute("BEGIN IMMEDIATE")
print("writing", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def slow_keyring() -> Iterator[AKeyring]:
    made = AKeyring()
    keyring.set_keyring(made)
    yield made
    made.answers.set()


@pytest.fixture
def services(
    private_home: Path, slow_keyring: AKeyring, nothing_left_running: None
) -> Iterator[Services]:
    """Services that find their folder as everybody's do, with a header whose value lies in the
    keyring.
    """
    data = private_home / "elsewhere"
    append(
        data / "telemetry" / "crash-report.jsonl",
        *(an_envelope(message=f"{word} is missing") for word in ("apple", "pear", "plum")),
    )
    (private_home / ".cortexrc").write_text(f"dataFolderPath: {data}\n")
    built = build_services()
    built.indexer.complete()
    built.preferences.set("endpoint", "http://127.0.0.1:9")
    built.preferences.set("headers", {"x-key": "a value"})
    yield built
    slow_keyring.answers.set()
    built.close()


@pytest.fixture
def program(services: Services, qapp: QApplication, qtbot: QtBot) -> Iterator[Program]:
    made = Program(qapp, services, TrayOptions(show=True))
    made.start()
    qtbot.waitUntil(lambda: made.window is not None and made.window.detail.loaded is not None)
    yield made
    made.close()


@pytest.fixture
def another_writer(services: Services) -> Iterator[None]:
    """A program that holds the index, the marks and the ledger, as one that writes a large
    transaction.
    """
    files = [str(file) for file in (paths.index_file(), paths.marks_file(), paths.ledger_file())]
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, *files], stdin=-1, stdout=-1, text=True
    ) as writer:
        assert writer.stdin is not None
        assert writer.stdout is not None
        assert writer.stdout.readline() == "writing\n"
        yield
        writer.stdin.close()


def press_all(program: Program, qtbot: QtBot) -> dict[str, float]:
    """Do what a user can do from the window and the tray; return how long each took the
    UI thread.
    """
    window = program.window
    assert window is not None
    menu = QMenu()
    deeds: dict[str, Callable[[], object]] = {
        "look for new reports": window.traffic.rescan,
        "come to the front": program.show_window,
        "mark as seen": window.commands.mark_seen.trigger,
        "fill the mute menu": lambda: window.mutes.fill(menu, window.list.current_row),
        "mute": lambda: window.mutes.mute(window.list.current_row.group),
        "the next report": lambda: window.list.selectRow(1),
        "search": lambda: window.filters.search.setText("plum"),
        "no search": lambda: window.filters.search.setText(""),
        "banner": window.trouble.refresh,
        "settings": program.show_settings,
        "about": program.show_about,
        "mark all as seen": window.actions_.mark_all_seen,
        "what the tray shows": program.facts.refresh,
    }
    took: dict[str, float] = {}
    for name, deed in deeds.items():
        began = time.monotonic()
        deed()
        for _ in range(5):
            QApplication.processEvents()
        took[name] = round(time.monotonic() - began, 3)
    return took


def test_the_window_answers_while_another_program_writes(
    program: Program, another_writer: None, qtbot: QtBot
) -> None:
    took = press_all(program, qtbot)
    assert max(took.values()) < AT_ONCE, took


def test_the_window_answers_while_the_keyring_does_not(
    program: Program, services: Services, slow_keyring: AKeyring, qtbot: QtBot
) -> None:
    """Someone is entering a secret, and the keyring asks for its password: nobody else waits for
    that.
    """
    slow_keyring.answers.clear()
    entering = threading.Thread(
        target=services.preferences.set, args=("headers", {"x-key": "another value"})
    )
    entering.start()
    try:
        took = press_all(program, qtbot)
        assert max(took.values()) < AT_ONCE, took
        began = time.monotonic()
        services.preferences.refresh()
        assert time.monotonic() - began < AT_ONCE, "a file that was changed is read again meanwhile"
        window = program.window
        assert window is not None
        window.filters.search.setText("pear")
        qtbot.waitUntil(lambda: window.model.rowCount() == 1, timeout=60_000)
    finally:
        slow_keyring.answers.set()
        entering.join()


def test_settings_are_read_at_once_and_whole(services: Services, slow_keyring: AKeyring) -> None:
    slow_keyring.answers.clear()
    entering = threading.Thread(
        target=services.preferences.set, args=("headers", {"x-key": MASK, "y": "more"})
    )
    entering.start()
    try:
        began = time.monotonic()
        assert services.preferences.current.endpoint == "http://127.0.0.1:9"
        assert services.preferences.resolve("headers").value == {"x-key": MASK}
        assert str(services.preferences.sending_blocked()) == ""
        assert services.preferences.problems() == ()
        assert time.monotonic() - began < AT_ONCE
    finally:
        slow_keyring.answers.set()
        entering.join()
    assert services.preferences.resolve("headers").value == {"x-key": MASK, "y": MASK}
    assert services.preferences.destinations()[0].headers == {"x-key": "a value", "y": "more"}


def test_a_keyring_that_is_locked_blocks_sending_in_words(
    services: Services, slow_keyring: AKeyring
) -> None:
    slow_keyring.kept.clear()
    fresh = build_services()
    try:
        assert fresh.preferences.destinations()[0].headers == {}
        assert "is not in the keyring" in str(fresh.preferences.sending_blocked())
    finally:
        fresh.close()
