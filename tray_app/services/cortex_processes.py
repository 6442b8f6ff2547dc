"""Whether a Cortex runs that keeps its reports in a folder, or a program writes to a report file.

Erasing asks this: a running Cortex may hold its file open, and would go on writing to one that
nobody can see any more.
"""

import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tray_app import contract, paths

if TYPE_CHECKING:
    import psutil

_CORTEX: Final = re.compile(r"cortex([-_.]?(cpp|server|engine|cli|nightly|beta))*", re.IGNORECASE)
_INTERPRETER: Final = re.compile(r"(python|node|bun|bash|sh|dash)[\d.]*", re.IGNORECASE)
_OURS: Final = "telemetry"
"""`cortex telemetry …` is this program's own command."""
_WRITES: Final = frozenset("wa+")


def runs_for(folder: Path) -> bool:
    """Say whether a Cortex runs that may keep its reports in the data folder *folder*.

    One that cannot be asked where it keeps them counts.
    """
    return any(_uses(process, arguments, folder) for process, arguments in _cortexes())


def is_written(file: Path) -> bool:
    """Say whether another program of this user has *file* open for writing.

    Not asked on Windows, which erases no file that is open.
    """
    if sys.platform == "win32":
        return False
    import psutil

    for process in psutil.process_iter():
        if process.pid == os.getpid():
            continue
        try:
            for each in process.open_files():
                mode = getattr(each, "mode", "w")  # macOS does not tell
                if each.path == str(file) and not _WRITES.isdisjoint(mode):
                    return True
        except (psutil.Error, OSError):
            continue  # it has ended, or is another user's
    return False


def is_cortex(arguments: Sequence[str]) -> bool:
    """Say whether a command line is one of Cortex's programs, and no command of ours."""
    words = list(arguments)
    if words and _INTERPRETER.fullmatch(_name(words[0])):
        words = [word for word in words[1:] if not word.startswith("-")]
    return bool(words) and _CORTEX.fullmatch(_name(words[0])) is not None and words[1:2] != [_OURS]


def _name(word: str) -> str:
    return re.split(r"[/\\]", word)[-1].removesuffix(".exe").removesuffix(".js")


def _cortexes() -> "Iterator[tuple[psutil.Process, list[str]]]":
    import psutil

    for process in psutil.process_iter():
        if process.pid == os.getpid():
            continue
        try:
            arguments = process.cmdline() or [process.name()]
            if is_cortex(arguments) and _may_be_ours(process):
                yield process, arguments
        except (psutil.Error, OSError):
            continue


def _may_be_ours(process: "psutil.Process") -> bool:
    """Say whether a process belongs to this user, or to the administrator."""
    if sys.platform == "win32":
        return True
    return process.uids().real in (0, os.getuid())


def _uses(process: "psutil.Process", arguments: Sequence[str], folder: Path) -> bool:
    import psutil

    try:
        environ: Mapping[str, str] = process.environ()
    except (psutil.Error, OSError):
        return True
    said = " ".join(arguments)
    if str(folder) in said or "config" in said:
        return True  # it was told where on its command line, or to read that in a file
    named = environ.get(contract.ENV_DATA_FOLDER, "").strip()
    if named:
        return paths.named_folder(named) == folder
    home = environ.get("HOME") or environ.get("USERPROFILE")
    if home is not None and Path(home) != Path.home():
        return False
    return folder in {each.path for each in paths.data_folders(environ={})}
