"""Where things lie: Cortex's data folders, and this program's own files."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from tray_app import contract, user_folders
from tray_app.records import record

APP = "cortex-tray"
_PLAIN_YAML = r"(?:\w+:(?: [/~A-Za-z][\w./~+@-]*)?\n|dataFolderPath: [/~][\w./~+@-]*\n?)*"
"""What needs no library to be read: one word a line."""


@record
class DataFolder:
    """One place where Cortex keeps its data, and why we look there."""

    path: Path
    reason: str
    """The option, variable or file that named it."""

    @property
    def telemetry(self) -> Path:
        """The folder that holds the crash reports, whether it exists or not."""
        return self.path / contract.TELEMETRY_FOLDER


def config_root(environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> Path:
    """Return the folder of the user's configuration files, shared by all programs."""
    return Path(user_folders.config_root(environ, platform=platform))


def telemetry_env_file() -> Path:
    """Return the file that holds CORTEX_CRASH_REPORT and the collector's address."""
    return Path(user_folders.telemetry_env_file())


def config_dir() -> Path:
    """Return the folder of this program's own preferences."""
    return config_root() / APP


def settings_file() -> Path:
    """Return the file of this program's own preferences."""
    return config_dir() / "settings.toml"


def cache_dir(environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> Path:
    """Return the folder of what can be rebuilt: the index."""
    folder = Path(user_folders.cache_root(environ, platform=platform), APP)
    return folder / "Cache" if platform == "win32" else folder


def host_facts_file(
    environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform
) -> Path:
    """Return the facts about this computer that a crash report names, gathered once a boot."""
    return Path(user_folders.host_facts_file(environ, platform=platform))


def data_dir(environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> Path:
    """Return the folder of what cannot be rebuilt: the ledger, the marks and the log of our own
    faults.
    """
    on_macos = "Application Support"
    root = user_folders.user_folder("XDG_DATA_HOME", ".local/share", on_macos, environ, platform)
    return Path(root, APP)


def index_file(folder: Path | None = None) -> Path:
    """Return the index over Cortex's files. It may be deleted at any time.

    A data *folder* that was named for once has an index of its own: looking there must not empty
    the usual one.
    """
    if folder is None:
        return cache_dir() / "index.sqlite3"
    from zlib import crc32  # a name and no secret: better hashes take longer to load than this all

    name = os.fsencode(folder)
    return cache_dir() / f"index-{crc32(name):08x}{crc32(name[::-1]):08x}.sqlite3"


def marks_file() -> Path:
    """Return the user's marks on reports: seen, forgotten, muted."""
    return data_dir() / "marks.sqlite3"


def ledger_file() -> Path:
    """Return the record of consent, of what waits and of what was sent."""
    return data_dir() / "ledger.sqlite3"


def own_failures() -> Path:
    """Return the folder, laid out as a data folder of Cortex, into which this program reports its
    own failures.
    """
    return data_dir() / "own-failures"


def log_file() -> Path:
    """Return the log of this program's own warnings."""
    return data_dir() / "cortex-tray.log"


def resources_dir() -> Path:
    """Return the folder of icons, schema, translations and samples.

    It stands beside the package in a checkout, inside it in a wheel, and beside the program in a
    frozen build.
    """
    inside = Path(__file__).parent / "resources"
    if inside.is_dir():
        return inside
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    return Path(__file__).parent.parent / "resources"


def data_folders(
    given: str | os.PathLike[str] | None = None,
    environ: Mapping[str, str] = os.environ,
    *,
    setting: str = "",
) -> list[DataFolder]:
    """List the data folders to watch, the most particular first.

    *given* by option beats the variable, and that the folder that the user's *setting* names.

    A folder that was named in one of these ways is the only one, and is listed even if it does not
    exist yet. Else every one that exists of those named by `~/.cortexrc`, `~/cortexcpp` and
    `~/cortex`; or, where none exists, the default one in which a first report would appear.
    """
    if given is not None:
        return [DataFolder(named_folder(given), "--data-dir")]
    named = environ.get(contract.ENV_DATA_FOLDER, "").strip()
    if named:
        return [DataFolder(named_folder(named), contract.ENV_DATA_FOLDER)]
    if setting:
        return [DataFolder(named_folder(setting), "the settings")]
    found = list(_usual_folders())
    existing = [folder for folder in found if is_folder(folder.path)]
    return existing or found[:1]


def shown(path: str | os.PathLike[str]) -> str:
    r"""Return a path as it can be printed: a name that is not UTF-8 with its bytes as `\xe9`."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def named_folder(name: str | os.PathLike[str]) -> Path:
    """Return the whole path that somebody means. What can be none stays as written, and will not be
    found.
    """
    path = Path(os.fspath(name).replace("\0", "␀"))
    try:
        return path.expanduser().absolute()
    except RuntimeError:  # ~nobody/x
        return path.absolute()


def is_folder(path: Path) -> bool:
    """Say whether *path* is a folder. One that may not be looked at is none; `Path.is_dir` would
    raise for it.
    """
    try:
        return path.is_dir()
    except OSError:
        return False


def _usual_folders() -> Iterator[DataFolder]:
    seen: set[Path] = set()
    for named, reason in user_folders.usual_data_folders(_configured_folder):
        path = Path(named)
        if path not in seen:
            seen.add(path)
            yield DataFolder(path, reason)


def _configured_folder(config: str) -> str | None:
    text = user_folders.config_text(config)
    if text is None:
        return None
    if re.fullmatch(_PLAIN_YAML, text) and text.count("dataFolderPath") == 1:
        return user_folders.configured_folder(config)  # the same, without a library
    import yaml

    try:
        parsed = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        return None  # an impossible date or number; a thousand brackets
    named = parsed.get("dataFolderPath") if isinstance(parsed, dict) else None
    return user_folders.meant_folder(named) if isinstance(named, str) else None
