"""Where things lie: Cortex's data folders, and this program's own files.

The capture side imports this module inside other people's processes, so nothing but the standard
library is loaded at import; functions that need more load it when they are called.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tray_app import contract, regular_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from tray_app.named_tuples import NamedTuple

APP = "cortex-tray"
_LONGEST_CONFIG = 1024 * 1024
_PLAIN_YAML = r"(?:\w+:(?: [/~A-Za-z][\w./~+@-]*)?\n|dataFolderPath: [/~][\w./~+@-]*\n?)*"
"""What needs no library to be read: one word a line."""


class DataFolder(NamedTuple):
    """One place where Cortex keeps its data, and why we look there."""

    path: Path
    reason: str
    """The option, variable or file that named it."""

    @property
    def telemetry(self) -> Path:
        """The folder that holds the crash reports, whether it exists or not."""
        return self.path / contract.TELEMETRY_FOLDER


def config_root(environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> Path:
    """Return the folder of the user's configuration files, shared by all programs.

    In plain Python, because the capture side may use the standard library alone; and by variables
    on Windows too, so that a process can be given folders of its own.
    """
    return _user_folder("XDG_CONFIG_HOME", ".config", "Application Support", environ, platform)


def _user_folder(
    variable: str, usual: str, on_macos: str, environ: Mapping[str, str], platform: str
) -> Path:
    if platform == "win32":
        return Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if platform == "darwin":
        return Path.home() / "Library" / on_macos
    given = environ.get(variable, "").strip()
    return Path(given) if given else Path.home() / usual


def _cache_root(environ: Mapping[str, str], platform: str) -> Path:
    return _user_folder("XDG_CACHE_HOME", ".cache", "Caches", environ, platform)


def cortex_config_dir() -> Path:
    """Return the folder of `telemetry.env`, which Cortex's own processes obey."""
    return config_root() / "cortex"


def telemetry_env_file() -> Path:
    """Return the file that holds CORTEX_CRASH_REPORT and the collector's address."""
    return cortex_config_dir() / "telemetry.env"


def config_dir() -> Path:
    """Return the folder of this program's own preferences."""
    return config_root() / APP


def settings_file() -> Path:
    """Return the file of this program's own preferences."""
    return config_dir() / "settings.toml"


def cache_dir(environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> Path:
    """Return the folder of what can be rebuilt: the index."""
    folder = _cache_root(environ, platform) / APP
    return folder / "Cache" if platform == "win32" else folder


def host_facts_file(
    environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform
) -> Path:
    """Return the facts about this computer that a crash report names, gathered once a boot; in
    plain Python.
    """
    return _cache_root(environ, platform) / "cortex" / "host-facts.json"


def boot_id() -> str:
    """Return what stays the same until the computer starts anew; to ten minutes where the system
    has no name for it.
    """
    try:
        # As bytes: where an interpreter is ending, files know no encoding any more.
        return Path("/proc/sys/kernel/random/boot_id").read_bytes().decode("ascii").strip()
    except OSError:
        return str(int((time.time() - time.monotonic()) / 600))


def data_dir(environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> Path:
    """Return the folder of what cannot be rebuilt: the ledger, the marks and the log of our own
    faults.
    """
    root = _user_folder("XDG_DATA_HOME", ".local/share", "Application Support", environ, platform)
    return root / APP


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
    found = list(_usual_folders(_configured_folder))
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


def capture_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the one data folder into which the capture side writes, using the standard library
    alone.
    """
    named = environ.get(contract.ENV_DATA_FOLDER, "").strip()
    if named:
        return Path(named).expanduser().absolute()
    found = list(_usual_folders(_configured_folder_plain))
    return next((folder.path for folder in found if is_folder(folder.path)), found[0].path)


def _usual_folders(configured: Callable[[Path], Path | None]) -> Iterator[DataFolder]:
    home = Path.home()
    seen: set[Path] = set()
    config = home / ".cortexrc"
    named = configured(config)
    candidates = [DataFolder(named, "~/.cortexrc")] if named is not None else []
    candidates += [
        DataFolder(home / "cortexcpp", "~/cortexcpp"),
        DataFolder(home / "cortex", "~/cortex"),
    ]
    for folder in candidates:
        if folder.path not in seen:
            seen.add(folder.path)
            yield folder


def _configured_folder(config: Path) -> Path | None:
    try:
        text = regular_file.read(config, _LONGEST_CONFIG).decode("utf-8", "replace")
    except OSError:
        return None
    if re.fullmatch(_PLAIN_YAML, text) and text.count("dataFolderPath") == 1:
        return _configured_folder_plain(config)  # the same, without a library
    import yaml

    try:
        parsed = yaml.safe_load(text)
    except (
        yaml.YAMLError,
        ValueError,
        RecursionError,
    ):  # an impossible date or number; a thousand brackets
        return None
    named = parsed.get("dataFolderPath") if isinstance(parsed, dict) else None
    return _absolute(named) if isinstance(named, str) else None


def _configured_folder_plain(config: Path) -> Path | None:
    """Read the one scalar we need without a YAML library: plain or quoted either way, with or
    without a comment.
    """
    try:
        text = regular_file.read(config, _LONGEST_CONFIG).decode("utf-8", "replace")
    except OSError:
        return None
    for line in text.split("\n"):
        value = line.removeprefix("dataFolderPath:")
        if value != line and value[:1] in (" ", "\t"):
            return _absolute(_scalar(value.strip()))
    return None


def _scalar(value: str) -> str:
    """Return what a YAML scalar of one line stands for; nothing where it is none."""
    single = re.match(r"'((?:[^']|'')*)'\s*(?:#|$)", value)
    if single is not None:
        return single[1].replace("''", "'")
    double = re.match(r'"((?:[^"\\]|\\.)*)"\s*(?:#|$)', value)
    if double is not None:
        return re.sub(r"\\(.)", r"\1", double[1])
    return value.partition("#")[0]


def _absolute(named: str) -> Path | None:
    named = named.strip()
    if not named or "\0" in named:
        return None
    try:
        return Path(named).expanduser().absolute()
    except RuntimeError:  # there is no such user
        return None
