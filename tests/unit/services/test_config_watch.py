"""What changes around the program is noticed: settings, data folders, and hosts that died hard."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import an_envelope
from tray_app import contract, paths
from tray_app.services.config_watch import fault_files
from tray_app.services.events import SettingsChanged
from tray_app.services.services import Services

ROOT = Path(__file__).parents[3]
Made = Callable[..., Services]


def die(data_folder: Path) -> None:
    """Let a host die of SIGSEGV."""
    body = (
        f"import ctypes, sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom tray_app import capture\n"
        f"capture.install('cortex-server', app_version='1.0', folder={str(data_folder)!r})\n"
        "def deep(): ctypes.string_at(0)\ndeep()\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", body], capture_output=True, timeout=180, check=False
    )
    assert ended.returncode < 0


def heard(services: Services) -> list[frozenset[str]]:
    told: list[frozenset[str]] = []
    services.events.subscribe(SettingsChanged, lambda event: told.append(event.keys))
    return told


@pytest.mark.skipif(sys.platform == "win32", reason="deaths by signal")
def test_a_hard_death_is_a_report_before_its_host_starts_again(
    made_services: Made, report_file: Path
) -> None:
    services = made_services(an_envelope())
    die(report_file.parents[1])
    assert services.config_watch.look() is False
    services.indexer.complete()
    assert services.reports.totals().reports == 2
    assert services.config_watch.look() is False
    services.indexer.complete()
    assert services.reports.totals().reports == 2


@pytest.mark.skipif(sys.platform == "win32", reason="files are locked in another way")
def test_last_words_of_one_that_is_not_gone_yet_are_left_and_asked_for_again(
    made_services: Made, report_file: Path
) -> None:
    import fcntl

    services = made_services(an_envelope())
    die(report_file.parents[1])
    (file,) = fault_files(services.folders[0])[1:]
    with file.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert services.config_watch.look() is True
        assert file.exists()
    assert services.config_watch.look() is False
    assert not file.exists()


def test_a_living_host_is_not_waited_for(made_services: Made, report_file: Path) -> None:
    services = made_services(an_envelope())
    body = (
        f"import sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom tray_app import capture\n"
        f"capture.install('cli', app_version='1', folder={str(report_file.parents[1])!r})\n"
        "print('up', flush=True)\nsys.stdin.read()"
    )
    host = subprocess.Popen(
        [sys.executable, "-c", body], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert host.stdout is not None
    assert host.stdout.readline().strip() == b"up"
    assert services.config_watch.look() is False
    host.communicate()


def test_a_setting_that_was_changed_outside_is_told_once(made_services: Made) -> None:
    services = made_services()
    told = heard(services)
    file = paths.telemetry_env_file()
    file.parent.mkdir(parents=True)
    file.write_text(f"{contract.ENV_REPORTING}=0\n")
    services.config_watch.look()
    services.config_watch.look()
    assert told == [frozenset({"reporting"})]
    assert services.preferences.current.reporting is False
    assert file in services.config_watch.watched()


def test_a_data_folder_that_comes_later_is_followed(private_home: Path, tmp_path: Path) -> None:
    """Without an option: the folder that ~/.cortexrc names from now on."""
    from tray_app.app import Files, build_services

    services = build_services(files=Files(tmp_path / "i", tmp_path / "m", tmp_path / "l"))
    try:
        told = heard(services)
        other = tmp_path / "elsewhere"
        other.mkdir()
        (private_home / ".cortexrc").write_text(f"dataFolderPath: {other}\n")
        services.config_watch.look()
        assert told == [frozenset({"data_folder"})]
        assert [folder.path for folder in services.folders] == [other]
    finally:
        services.close()


def test_looking_into_another_folder_once_leaves_the_usual_index_alone(
    private_home: Path, tmp_path: Path
) -> None:
    from tests.builders import append
    from tray_app.app import build_services

    for number, name in enumerate(("one", "two"), start=1):
        telemetry = tmp_path / name / "telemetry"
        telemetry.mkdir(parents=True)
        append(
            telemetry / contract.REPORT_FILE,
            *(an_envelope(message=f"{name} {each}") for each in range(number)),
        )
    usual = build_services(tmp_path / "one")
    usual.indexer.complete()
    other = build_services(tmp_path / "two")
    try:
        other.indexer.complete()
        assert (usual.reports.totals().reports, other.reports.totals().reports) == (1, 2)
    finally:
        other.close()
        usual.close()


def test_reports_of_a_folder_that_is_no_longer_looked_at_go_even_if_the_new_one_cannot_be_read(
    made_services: Made, tmp_path: Path
) -> None:
    services = made_services(an_envelope(), an_envelope(message="another"))
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "telemetry").write_text("a file where a folder should be")
    services.indexer.set_folders([paths.DataFolder(tmp_path / "new", "a test")])
    services.indexer.complete()
    assert services.reports.totals().reports == 0
    assert services.indexer.problems()
