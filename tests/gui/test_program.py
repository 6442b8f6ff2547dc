"""The whole program in memory: every way out of the tray and the window leads somewhere."""

import socket
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.builders import an_envelope
from tray_app.app import TrayOptions, build_services
from tray_app.model.state import DeliveryState
from tray_app.ui.application import Program
from tray_app.ui.consent.consent_dialog import ConsentDialog
from tray_app.ui.process import take_activation_token
from tray_app.ui.settings.settings_window import SettingsWindow

ROOT = Path(__file__).parents[2]


@pytest.fixture
def program(made_services, qapp, qtbot):
    services = made_services(an_envelope())
    made = Program(qapp, services, TrayOptions(show=True, background=True))
    made.start()
    qtbot.waitUntil(lambda: made.window is not None and made.window.detail.loaded is not None)
    yield made
    made.close()


@pytest.mark.parametrize("name", ["show_settings", "show_about", "show_help"])
def test_every_window_opens_and_opens_only_once(program, qtbot, name):
    before = set(QApplication.topLevelWidgets())
    getattr(program, name)()
    [window] = new_windows(before)
    qtbot.waitUntil(window.isVisible)
    assert window.windowTitle()
    getattr(program, name)()
    assert new_windows(before) == [window]


def new_windows(before):
    return [
        each for each in QApplication.topLevelWidgets() if each not in before and each.isVisible()
    ]


def test_older_reports_that_the_settings_name_are_asked_about_and_declining_can_be_undone(
    program, qtbot
):
    services = program.services
    services.preferences.set("endpoint", "http://127.0.0.1:9")
    program.show_settings()
    [settings] = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, SettingsWindow) and each.isVisible()
    ]
    settings.review_wanted.emit(tuple(services.policy.backlog()))
    qtbot.waitUntil(lambda: program.window.findChild(ConsentDialog) is not None)
    dialog = program.window.findChild(ConsentDialog)
    qtbot.waitUntil(dialog.foot.send.isEnabled)
    dialog.foot.decline.click()
    qtbot.waitUntil(lambda: list(services.outbox.states().values()) == [DeliveryState.DECLINED])
    qtbot.waitUntil(lambda: "1 report will not be sent" in words_of(program))


def words_of(program):
    return "\n".join(each.text() for each in program.window.findChildren(QLabel))


def test_closing_the_window_frees_it_and_it_opens_again(program, qtbot, qapp):
    program.window.close()
    assert program.window is None
    program.show_window()
    qtbot.waitUntil(lambda: program.window.detail.loaded is not None)


class Strays(QObject):
    """Hears of widgets that were shown on their own before they became a part of a window."""

    def __init__(self):
        super().__init__()
        self.alone, self.seen = [], []

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.alone.append(watched)
        elif event.type() is QEvent.Type.ParentChange and watched in self.alone:
            self.seen.append(f"{type(watched).__name__} {watched.size().toTuple()}")
        return False


def test_no_part_of_a_window_is_shown_before_it_is_one(program, qtbot, qapp):
    """On GNOME each would be a window for a moment, and leave the pointer busy for 15 s."""
    strays = Strays()
    qapp.installEventFilter(strays)
    try:
        program.window.close()
        program.show_window()
        for show in ("show_settings", "show_about", "show_help", "show_self_test"):
            getattr(program, show)()
        window = program.window
        qtbot.waitUntil(lambda: window.detail.loaded is not None)
        window.actions_.ask([window.detail.loaded.report.id])
        qtbot.waitUntil(lambda: window.findChild(ConsentDialog) is not None)
        dialog = window.findChild(ConsentDialog)
        qtbot.waitUntil(dialog.facts.details.isEnabled)
        dialog.show_details()
    finally:
        qapp.removeEventFilter(strays)
    assert not strays.seen, "\n".join(strays.seen)


def test_pictures_are_kept_for_windows_alone(program, qtbot):
    """For the tray's icon alone Qt would look every ten seconds whether it can let one go."""
    assert QPixmapCache.cacheLimit() > 0
    program.window.close()
    qtbot.waitUntil(lambda: QPixmapCache.cacheLimit() == 0)
    program.show_about()
    assert QPixmapCache.cacheLimit() > 0


def test_a_wanted_report_is_shown_even_where_a_filter_hides_it(program, qtbot):
    window = program.window
    wanted = window.detail.loaded.report.id
    window.filters.search.setText("nothing like it")
    qtbot.waitUntil(lambda: window.model.rowCount() == 0 and not window.model.is_loading)
    program.open(wanted, "a-token")
    qtbot.waitUntil(
        lambda: window.detail.loaded is not None and window.detail.loaded.report.id == wanted
    )
    assert window.filters.search.text() == ""


def test_the_start_is_the_processs_own_however_long_it_takes_to_load():
    code = (
        "import time; time.sleep(1.2)\n"
        "from tray_app.ui.process import started_at; print(started_at().timestamp())"
    )
    before = time.time()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert abs(float(done.stdout) - before) < 1


def test_the_activation_token_is_taken_once():
    environ = {"XDG_ACTIVATION_TOKEN": "t", "DESKTOP_STARTUP_ID": "s"}
    assert take_activation_token(environ) == "t"
    assert environ == {}
    assert take_activation_token(environ) == ""


def test_after_a_day_of_failing_it_is_said_once(made_services, qapp, qtbot):
    services = made_services(an_envelope())
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        services.preferences.set("endpoint", f"http://127.0.0.1:{taken.getsockname()[1]}")
        [report_id] = services.consent.pending()
        [destination] = services.preferences.destinations()
        services.consent.send_all([services.consent.draft(report_id, destination)])
        services.outbox.flush(0)
        assert services.outbox.failing_since() is not None
        said = []
        tomorrow = datetime.now(UTC) + timedelta(hours=25)
        for _ in range(2):
            made = Program(qapp, services, TrayOptions(background=True), clock=lambda: tomorrow)
            made.announcements.announced.connect(lambda announcement, _: said.append(announcement))
            made.facts.refresh()
            qtbot.waitUntil(lambda made=made: made.facts.state.failing_since is not None)
            made.close()
    assert [str(announcement.title) for announcement in said] == [
        "Crash reports could not be sent for a day"
    ]


START = """
import gc, os, signal, sys
from tray_app.app import TrayOptions, build_services
from tray_app.ui import start

def build():
    assert not gc.isenabled()  # from here on, garbage is collected on the UI thread
    os.kill(os.getpid(), signal.SIGTERM)
    return build_services(sys.argv[1])

code = start.run(build, TrayOptions(background=True, data_dir=sys.argv[1]))
print("closed in order")
sys.exit(code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there a signal is nothing but a sudden death")
def test_a_session_that_ends_while_the_program_starts_ends_it_in_order(
    private_home, tmp_path: Path
):
    """The icon is there before the rest: from then on a signal is no sudden death."""
    command = [sys.executable, "-c", START, str(tmp_path / "cortex")]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, "closed in order\n"), done.stderr


def test_without_cortex_the_window_names_the_folder_that_is_missing(private_home, qapp, qtbot):
    """And it is glad as soon as there is one in which nothing is found."""
    services = build_services()
    program = Program(qapp, services, TrayOptions(show=True, background=True))
    program.start()
    try:
        page = program.window.pane.empty

        def said():
            words = (each.text() for each in page.findChildren(QLabel) if each.isVisible())
            return " ".join(words).replace("\u200b", "")  # where it may be broken

        place = private_home / "cortexcpp"
        qtbot.waitUntil(lambda: f"There is no folder {place}" in said())
        assert page.title == "Cortex was not found"
        assert page.folder_button.isVisible()
        place.mkdir()
        qtbot.waitUntil(lambda: page.title == "No crashes recorded", timeout=60_000)
    finally:
        program.close()
        services.close()
