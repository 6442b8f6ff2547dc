"""What is changed outside appears in the open window by itself."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher

from tests.gui.desk import Bench
from tray_app import paths
from tray_app.ui.settings.settings_window import SettingsWindow
from tray_app.ui.single_instance import SingleInstance
from tray_app.ui.system_watch import SurroundingsWatch, look_of, places

ROOT = Path(__file__).parents[2]


@pytest.fixture
def watch(bench: Bench, qtbot) -> SurroundingsWatch:
    made = SurroundingsWatch(bench.services.config_watch, bench.tasks, bench.tasks)
    made.start()
    return made


def replaced(file: Path, text: str) -> None:
    """Write as editors do: a new file in place of the old one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(file.name + ".new")
    fresh.write_text(text)
    fresh.replace(file)


def test_a_settings_file_changed_outside_appears_in_the_open_window(
    qtbot, bench: Bench, watch: SurroundingsWatch
):
    """The folder does not exist at first; then the file is replaced, then written in place, then
    deleted.
    """
    window = SettingsWindow(bench.services, bench.tasks)
    qtbot.addWidget(window)
    window.show()
    box = window.rows["reporting"].editor.focusProxy()
    assert box.isChecked()
    file = paths.telemetry_env_file()
    replaced(file, "CORTEX_CRASH_REPORT=0\n")
    qtbot.waitUntil(lambda: not box.isChecked(), timeout=60_000)
    replaced(file, "CORTEX_CRASH_REPORT=1\n")
    qtbot.waitUntil(box.isChecked, timeout=60_000)
    file.write_text("CORTEX_CRASH_REPORT=0\n")
    qtbot.waitUntil(lambda: not box.isChecked(), timeout=60_000)
    file.unlink()
    qtbot.waitUntil(box.isChecked, timeout=60_000)


def test_what_changes_as_its_watch_begins_is_seen_too(
    qtbot, bench: Bench, monkeypatch: pytest.MonkeyPatch
):
    file = paths.telemetry_env_file()
    add = QFileSystemWatcher.addPaths

    def changed_meanwhile(self: QFileSystemWatcher, places: list[str]) -> list[str]:
        if str(file.parent) in places and not file.exists():
            replaced(file, "CORTEX_CRASH_REPORT=0\n")
        return add(self, places)

    monkeypatch.setattr(QFileSystemWatcher, "addPaths", changed_meanwhile)
    SurroundingsWatch(bench.services.config_watch, bench.tasks, bench.tasks).start()
    window = SettingsWindow(bench.services, bench.tasks)
    qtbot.addWidget(window)
    window.show()
    box = window.rows["reporting"].editor.focusProxy()
    file.parent.mkdir(parents=True, exist_ok=True)
    qtbot.waitUntil(lambda: not box.isChecked(), timeout=20_000)


@pytest.mark.skipif(sys.platform == "win32", reason="deaths by signal")
def test_a_host_that_dies_hard_is_reported_while_we_look(
    qtbot, bench: Bench, watch: SurroundingsWatch, tmp_path: Path
):
    before = bench.services.reports.totals().reports
    body = (
        f"import ctypes, sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom tray_app import capture\n"
        f"capture.install('cli', app_version='1.0', "
        f"folder={str(bench.services.folders[0].path)!r})\n"
        "print('up', flush=True)\nsys.stdin.readline()\nctypes.string_at(0)\n"
    )
    host = subprocess.Popen(
        [sys.executable, "-c", body], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert host.stdout is not None
    assert host.stdout.readline().strip() == b"up"
    host.communicate(b"\n")
    assert host.returncode < 0

    def counted() -> bool:
        bench.services.indexer.complete()
        return bench.services.reports.totals().reports == before + 1

    qtbot.waitUntil(counted, timeout=60_000)


def test_what_should_be_looked_at_is_in_the_settings_window(
    qtbot, bench: Bench, watch: SurroundingsWatch, tmp_path: Path
):
    missing = str(tmp_path / "nowhere" / "team.pem")
    window = SettingsWindow(bench.services, bench.tasks)
    qtbot.addWidget(window)
    window.show()
    replaced(paths.settings_file(), f"certificate = '{missing}'\n")
    qtbot.waitUntil(lambda: missing in window.banner.text(), timeout=60_000)
    assert window.banner.isVisible()


def test_a_second_start_opens_nothing_of_its_own(qtbot, private_home: Path, tmp_path: Path):
    """It wakes the first and ends; no index, ledger or log is made for that."""
    first = SingleInstance(str(tmp_path / "cortex"))
    assert first.listen()
    first.answer()
    heard = []
    first.woken.connect(lambda report, token: heard.append(report))
    command = [sys.executable, "-m", "tray_app", "--data-dir", str(tmp_path / "cortex")]
    second = subprocess.Popen(command, cwd=ROOT)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: heard == [""])
    assert not paths.data_dir().exists()
    assert not paths.cache_dir().exists()
    first.close()


def test_what_may_not_be_looked_at_is_watched_as_far_as_possible(tmp_path: Path):
    """A name that is too long makes the system refuse, for root as well."""
    assert places(tmp_path / ("x" * 300) / "faults") == [tmp_path]
    assert look_of(tmp_path / ("x" * 300)) is None
