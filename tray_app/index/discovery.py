"""Which report files there are, and in words why some cannot be read."""

import errno
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tray_app import contract
from tray_app.paths import DataFolder, is_folder, shown
from tray_app.regular_file import NotAFile


@dataclass(frozen=True, slots=True)
class Listing:
    """What is there now."""

    files: tuple[Path, ...]
    """Oldest first, by the time of their last change."""
    problems: tuple[str, ...]
    missing: tuple[str, ...]
    """Which data folders are not there, in sentences. One without a telemetry folder has no reports yet."""
    exists: bool
    """True when at least one telemetry folder is there."""


def list_files(folders: Iterable[DataFolder]) -> Listing:
    """Look into every telemetry folder."""
    found: list[tuple[int, Path]] = []
    problems: list[str] = []
    missing: list[str] = []
    exists = False
    seen: set[tuple[int, int]] = set()
    for folder in folders:
        try:
            with os.scandir(folder.telemetry) as entries:
                exists = True
                for entry in entries:
                    if entry.name.endswith(
                        (contract.LINES_SUFFIX, contract.SINGLE_SUFFIX)
                    ) and not entry.name.startswith("."):
                        _add(entry, found, problems, seen)
        except FileNotFoundError:
            if not is_folder(folder.path):
                missing.append(_not_found(folder))
        except OSError as fault:
            problems.append(explain(folder.telemetry, fault))
    found.sort()
    return Listing(tuple(path for _, path in found), tuple(problems), tuple(missing), exists)


def _not_found(folder: DataFolder) -> str:
    path = shown(folder.path)
    return (
        f"Cortex's data folder was not found: {path} ({folder.reason}). If Cortex keeps its data elsewhere, "
        f"name that folder in the settings or with --data-dir."
    )


def _add(
    entry: os.DirEntry[str], found: list[tuple[int, Path]], problems: list[str], seen: set[tuple[int, int]]
) -> None:
    try:
        facts = entry.stat()
    except FileNotFoundError:
        if entry.is_symlink():
            path = shown(entry.path)
            problems.append(f"{path} points to a file that is not there.")
        return
    except OSError as fault:
        problems.append(explain(Path(entry.path), fault))
        return
    if not stat.S_ISREG(facts.st_mode):
        problems.append(explain(Path(entry.path), NotAFile()))
    elif (facts.st_dev, facts.st_ino) not in seen:
        seen.add((facts.st_dev, facts.st_ino))
        found.append((facts.st_mtime_ns, Path(entry.path)))


def explain(where: Path, fault: OSError) -> str:
    """Say in a sentence why *where* cannot be read."""
    path = shown(where)
    if isinstance(fault, NotAFile):
        return f"{path} is not a file, so no reports are read from it."
    if isinstance(fault, PermissionError):
        return f"{path} may not be read: permission denied."
    if isinstance(fault, NotADirectoryError):
        return f"{path} should be a folder, but it or a folder above it is a file."
    if fault.errno == errno.ELOOP:
        return f"{path} cannot be read: its symbolic links run in a circle."
    return f"{path} cannot be read: {os.strerror(fault.errno) if fault.errno else fault}."


def as_stored(path: str) -> str | bytes:
    """Make a path fit for a database: one that is not UTF-8 is kept as its bytes. `os.fsdecode` reads both."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path
