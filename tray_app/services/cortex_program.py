"""The real Cortex on this computer: where it is, and how it is started again after a crash.

What a report says is never run: its command only chooses among a few lists of arguments that stand
here.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from tray_app import contract, isolated, regular_file
from tray_app.errors import NotFound, NotPermitted, TrayError
from tray_app.messages import en

STARTS: Final = (("start",), ("serve",))
"""What starts Cortex's server: `cortex start`, and before that was there, `cortex serve`. Nothing
else is ever run.
"""
SETTLES: Final = 2.0
"""Seconds within which a start that fails does so."""
_HELP_SECONDS: Final = 10.0
_LONGEST_HELP: Final = 256 * 1024
_OWN_MARK: Final = b"tray_app"
_LAUNCHER: Final = "from tray_app.__main__ import cortex; sys.exit(cortex())"
_started: Final[list["subprocess.Popen[bytes]"]] = []
"""They are waited for when the next one is started, so that none stays behind as a zombie."""


def real_cortex(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return the first `cortex` on PATH that is not ours."""
    started = [Path(sys.argv[0]), Path(sys.executable)]
    if getattr(sys, "frozen", False):
        started.append(Path(_launcher()[0]))
    ours = {each.resolve() for each in started if each.exists()}
    for candidate in _candidates(environ):
        if candidate.resolve() not in ours and not _is_ours(candidate):
            return candidate
    return None


def can_start_for(source: str) -> bool:
    """Say whether a crash of this source is one after which a user wants Cortex back."""
    return source in contract.SOURCES


def start_again(
    command: str = "", environ: Mapping[str, str] = os.environ, *, settles: float = SETTLES
) -> str:
    """Start Cortex's server in the background, as this program's launcher would: supervised. Return
    what was run.

    *command* is what the report says was run; it is looked at, never run. Takes seconds: not for a
    UI thread. Raises NotFound when there is no Cortex, NotPermitted when it does not start.
    """
    real = real_cortex(environ)
    if real is None:
        raise NotFound(
            "Cortex was not found on PATH", en("Install Cortex, or add its folder to PATH.")
        )
    arguments = _chosen(command, real, environ)
    said = " ".join(("cortex", *arguments))
    _started[:] = [each for each in _started if each.poll() is None]
    try:
        child = subprocess.Popen(
            [*_launcher(), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=dict(environ),
            creationflags=_DETACHED,
            start_new_session=sys.platform != "win32",
        )
    except OSError as error:
        raise _failed(said, error.strerror or str(error)) from error
    _started.append(child)
    try:
        code = child.wait(settles)
    except subprocess.TimeoutExpired:
        return said
    if code:
        # as people look it up: 0xC0000005
        raise _failed(said, f"exit 0x{code:X}" if code > 0xFFFF else f"exit {code}")
    return said


def _failed(command: str, why: str) -> TrayError:
    return NotPermitted(
        "Cortex did not start: `{command}` ended at once ({end})",
        "Run it in a terminal to see why.",
        command=command,
        end=why,
    )


def _chosen(command: str, real: Path, environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the arguments that this Cortex knows; of several, those that the report names."""
    known = commands_in(_help_of(real, environ))
    able = [each for each in STARTS if each[0] in known] or list(STARTS)
    named = next((each for each in able if command == " ".join(("cortex", *each))), None)
    return named or able[0]


def commands_in(text: str) -> frozenset[str]:
    """Return the words that begin an indented line of a program's help: its sub-commands."""
    return frozenset(re.findall(r"(?m)^[ \t]+([a-z][a-z-]{1,30})\b", text))


def _help_of(real: Path, environ: Mapping[str, str]) -> str:
    try:
        done = subprocess.run(
            [str(real), "--help"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_HELP_SECONDS,
            env=dict(environ),
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout[:_LONGEST_HELP].decode("utf-8", "replace")


def _launcher() -> list[str]:
    """Return the command that is our own `cortex`."""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).with_name("cortex" + Path(sys.executable).suffix))]
    return isolated.python(_LAUNCHER)


if sys.platform == "win32":
    _DETACHED: Final = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
else:
    _DETACHED: Final = 0


def _candidates(environ: Mapping[str, str]) -> Iterator[Path]:
    endings = [""]
    if sys.platform == "win32":
        endings = environ.get("PATHEXT", ".COM;.EXE;.BAT;.CMD").lower().split(";")
    for folder in environ.get("PATH", "").split(os.pathsep):
        if not Path(folder).is_absolute():
            continue  # what that is depends on where somebody happens to stand
        for ending in endings:
            file = Path(folder) / f"cortex{ending}"
            if file.is_file() and os.access(file, os.X_OK):
                yield file


def _is_ours(file: Path) -> bool:
    """Say whether a launcher is another of this program's: of another environment, or a copy."""
    try:
        with regular_file.open_file(file) as opened:
            head = opened.read(4096)
            if head.startswith(b"#!"):
                return _OWN_MARK in head
            size = file.stat().st_size
            if size > 4 * 1024 * 1024:
                return False
            # Windows launchers carry their script at the end, as a zip.
            opened.seek(max(0, size - 4096))
            return head.startswith(b"MZ") and _OWN_MARK in opened.read()
    except OSError:
        return False
