"""Several marked blocks in several files: all of them put in or taken out, or none."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from tray_app.errors import NotPermitted, TrayError
from tray_app.settings import block, files
from tray_app.settings.block import Place
from tray_app.settings.translation import N_


@dataclass(frozen=True, slots=True)
class Edit:
    """What our block in one file is to be."""

    path: Path
    body: str | None
    """Whole lines; None: no block."""
    place: Place = "start"
    instead: str = ""
    """A line that the person can write into the file by themselves where we may not."""
    private: bool = False
    """Where it is made anew, it is for this person's eyes alone."""


def apply(edits: Iterable[Edit]) -> list[Path]:
    """Make all edits; return the files that had to be written.

    Every file is looked at first. If one cannot be changed, `NotPermitted` is raised and all are as they were.
    """
    wanted = [edit for edit in edits if needed(edit)]
    for edit in wanted:
        _check(edit)
    done: list[tuple[Edit, str | None]] = []
    try:
        for edit in wanted:
            before = block.find(files.read(edit.path)).body
            _make(edit)
            done.append((edit, None if before is None else before.decode("utf-8", "surrogateescape")))
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
        hint = N_("Make it writable (chmod u+w), or write this line into it yourself: {line} Nothing was changed.")
        raise NotPermitted(why.title_template, hint, **why.values, line=edit.instead) from why


def needed(edit: Edit) -> bool:
    """Say whether the file is not yet as the edit wants it."""
    found = block.find(files.read(edit.path))
    body = found.body
    return body != (None if edit.body is None else edit.body.encode())


def _make(edit: Edit) -> None:
    folders = 0

    def changed(old: bytes | None) -> bytes | None:
        nonlocal folders
        found = block.find(old)
        if edit.body is None:
            folders = found.folders if found.rest is None else 0
            return found.rest
        missing = found.folders or files.missing_folders(edit.path)
        return block.put(found.rest, edit.body, edit.place, folders=missing)

    files.change(edit.path, changed, private=edit.private)
    if edit.body is None and folders:
        files.remove_folders(edit.path, folders)
