"""The folders of a user and of Cortex, as text.

The capture side imports this inside other people's processes, and `pathlib` alone would take as
long to be loaded as all the rest of it. Everybody else asks `paths`, which makes paths of these.
"""

from __future__ import annotations

import os
import sys
import time

from tray_app import contract, regular_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_LONGEST_CONFIG = 1024 * 1024


def home() -> str:
    """Return the user's home folder. Raises RuntimeError where none is known."""
    return expanded("~")


def expanded(path: str) -> str:
    """Return a path without its `~`. Raises RuntimeError where there is no such user."""
    found = os.path.expanduser(path)
    if found[:1] == "~":
        raise RuntimeError(f"{path}: the home folder is not known")
    return found


def absolute(path: str) -> str:
    """Return the whole path, without a `~`. Raises RuntimeError where there is no such user."""
    found = expanded(path)
    return found if os.path.isabs(found) else os.path.join(os.getcwd(), found)


def user_folder(
    variable: str, usual: str, on_macos: str, environ: Mapping[str, str], platform: str
) -> str:
    """Return where a user's programs keep files of one sort: by *variable* on Linux, else below the
    home folder.
    """
    if platform == "win32":
        return environ.get("LOCALAPPDATA") or os.path.join(home(), "AppData", "Local")
    if platform == "darwin":
        return os.path.join(home(), "Library", on_macos)
    return environ.get(variable, "").strip() or os.path.join(home(), usual)


def config_root(environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> str:
    """Return the folder of the user's configuration files, shared by all programs.

    By variables on Windows too, so that a process can be given folders of its own.
    """
    return user_folder("XDG_CONFIG_HOME", ".config", "Application Support", environ, platform)


def cache_root(environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> str:
    """Return the folder of what all programs of the user can make again."""
    return user_folder("XDG_CACHE_HOME", ".cache", "Caches", environ, platform)


def telemetry_env_file() -> str:
    """Return the file that holds CORTEX_CRASH_REPORT and the collector's address."""
    return os.path.join(config_root(), "cortex", "telemetry.env")


def host_facts_file(
    environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform
) -> str:
    """Return the facts about this computer that a crash report names, gathered once a boot."""
    return os.path.join(cache_root(environ, platform=platform), "cortex", "host-facts.txt")


def boot_id() -> str:
    """Return what stays the same until the computer starts anew; to ten minutes where the system
    has no name for it.
    """
    try:
        return regular_file.read("/proc/sys/kernel/random/boot_id", 64).decode("ascii").strip()
    except OSError:
        return str(int((time.time() - time.monotonic()) / 600))


def capture_folder(environ: Mapping[str, str] = os.environ) -> str:
    """Return the one data folder into which the capture side writes."""
    named = environ.get(contract.ENV_DATA_FOLDER, "").strip()
    if named:
        return absolute(named)
    found = [folder for folder, _ in usual_data_folders(configured_folder)]
    return next(filter(os.path.isdir, found), found[0])


def usual_data_folders(configured: Callable[[str], str | None]) -> Iterator[tuple[str, str]]:
    """Yield the data folders that Cortex may use, the most particular first, and what names each.

    *configured* reads `~/.cortexrc`.
    """
    at_home = home()
    named = configured(os.path.join(at_home, ".cortexrc"))
    if named is not None:
        yield named, "~/.cortexrc"
    for name in ("cortexcpp", "cortex"):
        yield os.path.join(at_home, name), f"~/{name}"


def configured_folder(config: str) -> str | None:
    """Read the one scalar we need without a YAML library: plain or quoted either way, with or
    without a comment.
    """
    text = config_text(config)
    if text is None:
        return None
    for line in text.split("\n"):
        value = line.removeprefix("dataFolderPath:")
        if value != line and value[:1] in (" ", "\t"):
            return meant_folder(_scalar(value.strip()))
    return None


def config_text(config: str) -> str | None:
    """Return what is in `~/.cortexrc`; None where it cannot be read."""
    try:
        return regular_file.read(config, _LONGEST_CONFIG).decode("utf-8", "replace")
    except OSError:
        return None


def meant_folder(named: str) -> str | None:
    """Return the whole path of the folder that a configuration names; None where it is none."""
    named = named.strip()
    if not named or "\0" in named:
        return None
    try:
        return absolute(named)
    except RuntimeError:  # there is no such user
        return None


def _scalar(value: str) -> str:
    """Return what a YAML scalar of one line stands for; nothing where it is none."""
    if value[:1] not in ("'", '"'):
        return value.partition("#")[0]
    import re  # as rarely as somebody quotes it

    single = re.match(r"'((?:[^']|'')*)'\s*(?:#|$)", value)
    if single is not None:
        return single[1].replace("''", "'")
    double = re.match(r'"((?:[^"\\]|\\.)*)"\s*(?:#|$)', value)
    if double is not None:
        return re.sub(r"\\(.)", r"\1", double[1])
    return value.partition("#")[0]
