"""Which report files there are, and in words why some cannot be read."""

import errno
import os
import stat
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tray_app import contract
from tray_app.messages import Message, english, message
from tray_app.paths import DataFolder, is_folder, shown
from tray_app.regular_file import NotAFile, entry_facts, identity


@dataclass(frozen=True, slots=True)
class Listing:
    """What is there now."""

    files: tuple[Path, ...]
    """Oldest first, by the time of their last change."""
    problems: tuple[Message, ...]
    missing: tuple[Message, ...]
    """Which data folders are not there, in sentences. One without a telemetry folder has no reports
    yet.
    """
    exists: bool
    """True when at least one telemetry folder is there."""


def list_files(folders: Iterable[DataFolder]) -> Listing:
    """Look into every telemetry folder."""
    found: list[tuple[int, Path]] = []
    problems: list[Message] = []
    missing: list[Message] = []
    exists = False
    seen: set[tuple[int, int]] = set()
    for folder in folders:
        try:
            if sys.platform == "win32" and folder.telemetry.is_file():
                raise NotADirectoryError  # Windows may list a file as an empty folder
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


def _not_found(folder: DataFolder) -> Message:
    return message(
        "Cortex's data folder was not found: {path} ({reason}). If Cortex "
        "keeps its data elsewhere, "
        "name that folder in the settings or with --data-dir.",
        path=shown(folder.path),
        reason=folder.reason,
    )


def _add(
    entry: os.DirEntry[str],
    found: list[tuple[int, Path]],
    problems: list[Message],
    seen: set[tuple[int, int]],
) -> None:
    try:
        facts = entry_facts(entry)
    except FileNotFoundError:
        if entry.is_symlink():
            path = shown(entry.path)
            problems.append(english("{path} points to a file that is not there.", path=path))
        return
    except OSError as fault:
        problems.append(explain(Path(entry.path), fault))
        return
    if not stat.S_ISREG(facts.st_mode):
        problems.append(explain(Path(entry.path), NotAFile()))
    elif identity(facts) not in seen:
        seen.add(identity(facts))
        found.append((facts.st_mtime_ns, Path(entry.path)))


def explain(where: Path, fault: OSError) -> Message:
    """Say in a sentence why *where* cannot be read."""
    path = shown(where)
    if isinstance(fault, NotAFile):
        return english("{path} is not a file, so no reports are read from it.", path=path)
    if isinstance(fault, PermissionError):
        return english("{path} may not be read: permission denied.", path=path)
    if isinstance(fault, NotADirectoryError):
        return english(
            "{path} should be a folder, but it or a folder above it is a file.", path=path
        )
    if fault.errno == errno.ELOOP:
        return english("{path} cannot be read: its symbolic links run in a circle.", path=path)
    why = os.strerror(fault.errno) if fault.errno else fault
    return message("{path} cannot be read: {why}.", path=path, why=why)


def as_stored(path: str) -> str | bytes:
    """Make a path fit for a database: one that is not UTF-8 is kept as its bytes. `os.fsdecode`
    reads both.
    """
    try:
        path.encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path
