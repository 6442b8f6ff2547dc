"""Marked blocks in the user's own files, added and removed without a trace.

A block's first line says what else has to be undone with it: a line end that the file had lacked, a
file or folders that did not exist. So nothing has to be remembered elsewhere.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from tray_app.errors import NotPermitted, TrayError
from tray_app.messages import message
from tray_app.settings import files

BEGIN = "# >>> Cortex Crash Tray >>>"
END = "# <<< Cortex Crash Tray <<<"
NEW_FILE = "new file"
NEW_LINE_END = "line end added"
NEW_FOLDERS = "new folders"

Place = Literal["start", "end"]

_BLOCK = re.compile(
    rb"^"
    + re.escape(BEGIN.encode())
    + rb"(?P<notes>[^\n]*)\n(?P<body>.*?)^"
    + re.escape(END.encode())
    + rb"[^\n]*\n?",
    re.MULTILINE | re.DOTALL,
)
_SHEBANG = re.compile(rb"#![^\n]*\n")


@dataclass(frozen=True, slots=True)
class Found:
    """A file, split into our block and the rest."""

    rest: bytes | None
    """What the file holds without the block, as the user had it; None where there was no file."""
    body: bytes | None
    """What stands in the block; None where there is none."""
    folders: int = 0
    """How many folders were made for the file."""


def find(content: bytes | None) -> Found:
    """Split the file; *content* is None where there is none."""
    if content is None:
        return Found(None, None)
    found = _BLOCK.search(content)
    if found is None:
        return Found(content, None)
    notes = found["notes"].decode("utf-8", "replace")
    before, after = content[: found.start()], content[found.end() :]
    if NEW_LINE_END in notes and not after and before.endswith(b"\n"):
        before = before[:-1]
    rest: bytes | None = before + after
    if NEW_FILE in notes and not rest:
        rest = None
    folders = re.search(rf"(\d+) {NEW_FOLDERS}", notes)
    return Found(rest, found["body"], int(folders[1]) if folders else 0)


def put(rest: bytes | None, body: str, place: Place, *, folders: int = 0) -> bytes:
    """Put the block with *body* (whole lines) into what the user has.

    At the *start* the block comes after a `#!` line, and before all that could leave the file early
    (`exec startx`); at the *end* its assignments win over those above.
    """
    notes = []
    if rest is None:
        notes.append(NEW_FILE)
        if folders:
            notes.append(f"{folders} {NEW_FOLDERS}")
    rest = rest or b""
    at = len(rest)
    lead = b""
    if place == "start":
        shebang = _SHEBANG.match(rest)
        at = shebang.end() if shebang else 0
    elif rest and not rest.endswith(b"\n"):
        notes.append(NEW_LINE_END)
        lead = b"\n"
    said = f" ({'; '.join(notes)})" if notes else ""
    block = f"{BEGIN}{said}\n{body}{END}\n".encode()
    return rest[:at] + lead + block + rest[at:]


@dataclass(frozen=True, slots=True)
class Edit:
    """What our block in one file is to be."""

    path: Path
    body: str | None
    """Whole lines; None: no block."""
    place: Place = "start"
    instead: str = ""
    """A line for the user to write into the file where we may not."""
    private: bool = False
    """True when a new file must be readable by the user alone."""


def apply(edits: Iterable[Edit]) -> list[Path]:
    """Make all edits; return the files that had to be written.

    Every file is looked at first. If one cannot be changed, `NotPermitted` is raised and all are as
    they were.
    """
    wanted = [edit for edit in edits if needed(edit)]
    for edit in wanted:
        _check(edit)
    done: list[tuple[Edit, str | None]] = []
    try:
        for edit in wanted:
            before = find(files.read(edit.path)).body
            _make(edit)
            done.append(
                (edit, None if before is None else before.decode("utf-8", "surrogateescape"))
            )
    except TrayError:
        for edit, body in reversed(done):
            _make(replace(edit, body=body))
        raise
    return [edit.path for edit in wanted]


def _check(edit: Edit) -> None:
    try:
        files.check_writable(edit.path)
    except NotPermitted as why:
        if not edit.instead or edit.body is None:
            raise
        hint = message(
            "Make it writable (chmod u+w), or write this line into it yourself: "
            "{line} Nothing was changed.",
            line=edit.instead,
        )
        raise NotPermitted(why.title, hint) from why


def needed(edit: Edit) -> bool:
    """Say whether the file is not yet as the edit wants it."""
    found = find(files.read(edit.path))
    body = found.body
    return body != (None if edit.body is None else edit.body.encode())


def _make(edit: Edit) -> None:
    folders = 0

    def changed(old: bytes | None) -> bytes | None:
        nonlocal folders
        found = find(old)
        if edit.body is None:
            folders = found.folders if found.rest is None else 0
            return found.rest
        missing = found.folders or files.missing_folders(edit.path)
        return put(found.rest, edit.body, edit.place, folders=missing)

    files.change(edit.path, changed, private=edit.private)
    if edit.body is None and folders:
        files.remove_folders(edit.path, folders)
