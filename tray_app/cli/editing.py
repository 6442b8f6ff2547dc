"""Editing the text of a report in the user's own editor, as a file with a marked line before each
text.
"""

import os
import secrets
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tray_app.cli import render
from tray_app.cli.terminal import beneath
from tray_app.console import is_terminal
from tray_app.errors import BadInput, Cancelled, NotPermitted
from tray_app.model.consent import EditableText

USUAL = ("notepad",) if sys.platform == "win32" else ("editor", "nano", "vi")
"""Tried in this order on a terminal where neither VISUAL nor EDITOR is set."""
LARGEST = 4 << 20
"""In bytes, of what the editor leaves behind."""
_MARK = "#:"


def editor_for(environ: Mapping[str, str], *, on_terminal: bool) -> list[str]:
    """Return the command of the editor: VISUAL's, EDITOR's, or, on a terminal, the system's usual
    one.

    Raises NotPermitted without a terminal and without either variable: nobody would be there to
    edit.
    """
    named = environ.get("VISUAL", "").strip() or environ.get("EDITOR", "").strip()
    if named:
        try:
            return shlex.split(named, posix=sys.platform != "win32")
        except ValueError as error:
            raise BadInput(
                "The editor cannot be started", "Correct VISUAL or EDITOR: {why}.", why=error
            ) from error
    if not on_terminal:
        raise NotPermitted(
            "Nothing was sent: without a terminal there is nobody to edit the text",
            "Name an editor in EDITOR, or leave out --edit.",
        )
    from shutil import which

    for command in USUAL:
        if which(command, path=environ.get("PATH")):
            return [command]
    raise BadInput("There is no editor on this computer", "Name one in EDITOR.")


def edit(
    texts: Sequence[EditableText], editor: Sequence[str], report_id: str
) -> tuple[tuple[str, str], ...]:
    """Let the user edit *texts* of a report; return keys and texts of those that were changed.

    The file lies in a folder that nobody else can read, and is gone afterwards. Raises BadInput
    when the editor cannot be started or the file cannot be understood, Cancelled when the editor
    ends with an error.
    """
    if not texts:
        return ()
    token = secrets.token_hex(4)
    with tempfile.TemporaryDirectory(prefix="cortex-report-") as folder:
        file = Path(folder) / f"report-{report_id[:8]}.txt"
        written = _written(texts, token, report_id)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(file, flags, 0o600), "wb") as out:
            out.write(written.encode())
        _run([*editor, str(file)])
        try:
            with file.open("rb") as left:
                data = left.read(LARGEST + 1)
            if len(data) > LARGEST:
                raise BadInput(
                    "Nothing was sent: the edited text is too long",
                    "Shorten it to less than 4 MiB.",
                )
            found = _read(data.decode(), token)
        except (OSError, UnicodeDecodeError) as error:
            raise BadInput(
                "Nothing was sent: the edited file cannot be read",
                "Save it as UTF-8 under its own name.",
            ) from error
    if set(found) != {each.key for each in texts}:
        raise BadInput(
            "Nothing was sent: a line that begins with “{mark}” is missing or was changed",
            "Leave these lines as they are; to leave out a text, delete the lines below its mark.",
            mark=_MARK,
        )
    # A file has one kind of line end, whatever the text had.
    return tuple(
        (each.key, found[each.key])
        for each in texts
        if found[each.key] != each.text.replace("\r\n", "\n")
    )


def _written(texts: Sequence[EditableText], token: str, report_id: str) -> str:
    head = (
        f"{_MARK} Report {report_id}. Change what stands below the marked lines, "
        f"save, and leave the editor.\n"
        f"{_MARK} The report on this computer stays as it is. What is sent says which "
        f"texts were edited, and is shown\n"
        f"{_MARK} before anything leaves. Words such as <user> stand for what is hidden.\n"
    )
    return head + "".join(
        f"{_MARK} {token} {each.key}\n{each.text.replace(chr(13) + chr(10), chr(10))}\n"
        for each in texts
    )


def _read(text: str, token: str) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    key = ""
    # By the first line, which is ours: elsewhere a carriage return may be the text's own.
    if text.partition("\n")[0].endswith("\r"):
        text = text.replace("\r\n", "\n")
    for line in text.removesuffix("\n").split("\n"):
        mark = line.rstrip().split(" ")
        if mark[:2] == [_MARK, token] and len(mark) == 3:
            key = mark[2]
            found[key] = []
        elif key:
            found[key].append(line)
    return {key: "\n".join(lines) for key, lines in found.items()}


def _run(command: Sequence[str]) -> None:
    # What the command prints is for a program to read; an editor talks to the user.
    talk = None if is_terminal(sys.stdout) else beneath(sys.stderr)
    try:
        status = subprocess.run(command, stdout=talk, check=False).returncode
    except OSError as error:
        raise BadInput(
            "The editor “{command}” cannot be started",
            "Name another one in EDITOR ({why}).",
            command=render.one_line(command[0], 200),
            why=error.strerror or error,
        ) from error
    if status:
        raise Cancelled(
            "Nothing was sent: the editor ended with an error ({status})",
            "Run the command again.",
            status=status,
        )
