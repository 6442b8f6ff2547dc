"""Where things lie."""

from pathlib import Path

import pytest

from tray_app import paths, user_folders


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path


def found(environ: dict[str, str] | None = None, given: str | None = None) -> list[Path]:
    return [folder.path for folder in paths.data_folders(given, environ or {})]


def test_an_option_names_the_only_folder_even_if_it_is_not_there_yet(home: Path) -> None:
    (home / "cortexcpp").mkdir()
    assert found({"CORTEX_DATA_FOLDER": "/elsewhere"}, "~/mine") == [home / "mine"]


def test_the_variable_comes_next(home: Path) -> None:
    (home / "cortexcpp").mkdir()
    assert found({"CORTEX_DATA_FOLDER": str(home / "portable")}) == [home / "portable"]


def test_all_existing_folders_are_found_the_configured_one_first(home: Path) -> None:
    for name in ("models", "cortexcpp", "cortex"):
        (home / name).mkdir()
    (home / ".cortexrc").write_text(f"logFolderPath: /x\ndataFolderPath: '{home}/models'\n")
    assert found() == [home / "models", home / "cortexcpp", home / "cortex"]


def test_without_any_folder_the_default_one_is_watched_for(home: Path) -> None:
    assert found() == [home / "cortexcpp"]


def test_the_same_folder_is_not_named_twice(home: Path) -> None:
    (home / "cortexcpp").mkdir()
    (home / ".cortexrc").write_text("dataFolderPath: ~/cortexcpp\n")
    assert found() == [home / "cortexcpp"]


@pytest.mark.parametrize(
    "config", ["dataFolderPath: [", "- a list", "dataFolderPath: 7", "\0\xff", ""]
)
def test_a_broken_configuration_file_is_as_good_as_none(home: Path, config: str) -> None:
    (home / "cortex").mkdir()
    (home / ".cortexrc").write_text(config)
    assert found() == [home / "cortex"]


@pytest.mark.parametrize(
    "line",
    [
        "dataFolderPath: {}",
        "dataFolderPath:   {}   ",
        "dataFolderPath: {} # where it is",
        "dataFolderPath: '{}'",
        'dataFolderPath: "{}"',
        "logFolderPath: /x\ndataFolderPath: {}\ncudaVersion: '12'",
    ],
)
def test_capture_reads_the_configuration_as_the_tray_does(home: Path, line: str) -> None:
    (home / "it's here").mkdir()
    (home / "plain").mkdir()
    folder = home / "plain"
    (home / ".cortexrc").write_text(line.format(folder))
    assert user_folders.capture_folder({}) == str(folder)
    assert found()[0] == folder


def test_capture_understands_doubled_quotes(home: Path) -> None:
    (home / "it's here").mkdir()
    (home / ".cortexrc").write_text(f"dataFolderPath: '{home}/it''s here'\n")
    assert Path(user_folders.capture_folder({})) == home / "it's here" == found()[0]


def test_our_folders_are_where_each_system_wants_them(home: Path) -> None:
    given = {"LOCALAPPDATA": str(home / "Local"), "XDG_CACHE_HOME": str(home / "cache")}
    local, library = home / "Local", home / "Library"
    for platform, config, cache, data in (
        ("win32", local, local / "cortex-tray" / "Cache", local / "cortex-tray"),
        (
            "darwin",
            library / "Application Support",
            library / "Caches" / "cortex-tray",
            library / "Application Support" / "cortex-tray",
        ),
        (
            "linux",
            home / ".config",
            home / "cache" / "cortex-tray",
            home / ".local" / "share" / "cortex-tray",
        ),
    ):
        assert paths.config_root(given, platform=platform) == config
        assert paths.cache_dir(given, platform=platform) == cache
        assert paths.data_dir(given, platform=platform) == data


def test_the_resources_are_found() -> None:
    assert (paths.resources_dir() / "schema" / "crash-report.schema.json").is_file()


def test_a_folder_that_may_not_be_looked_at_is_no_fault(tmp_path: Path) -> None:
    """What Path.is_dir raises for, up to Python 3.13; a name that is too long makes it raise for
    root as well.
    """
    assert not paths.is_folder(tmp_path / ("x" * 300))
    assert paths.is_folder(tmp_path)


def test_a_folder_is_said_to_be_named_by_what_named_it(tmp_path: Path) -> None:
    variable = {"CORTEX_DATA_FOLDER": str(tmp_path / "variable")}
    ways = {
        "--data-dir": paths.data_folders(tmp_path / "option", variable, setting="/set"),
        "CORTEX_DATA_FOLDER": paths.data_folders(None, variable, setting="/set"),
        "the settings": paths.data_folders(None, {}, setting="/set"),
    }
    for way, folders in ways.items():
        [folder] = folders
        assert folder.reason == way
