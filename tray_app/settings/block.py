"""One marked block in a file of the person's, put in and taken out without a trace.

The block's first line says what else has to be undone with it: a line end that the file had lacked, a file or folders
that were not there. So nothing has to be remembered elsewhere.
"""

import re
from dataclasses import dataclass
from typing import Literal

BEGIN = "# >>> Cortex Crash Tray >>>"
END = "# <<< Cortex Crash Tray <<<"
NEW_FILE = "new file"
NEW_LINE_END = "line end added"
NEW_FOLDERS = "new folders"

Place = Literal["start", "end"]

_BLOCK = re.compile(
    rb"^" + re.escape(BEGIN.encode()) + rb"(?P<notes>[^\n]*)\n(?P<body>.*?)^" + re.escape(END.encode()) + rb"[^\n]*\n?",
    re.MULTILINE | re.DOTALL,
)
_SHEBANG = re.compile(rb"#![^\n]*\n")


@dataclass(frozen=True, slots=True)
class Found:
    """A file taken apart."""

    rest: bytes | None
    """What the file holds without the block, as the person had it; None where there was no file."""
    body: bytes | None
    """What stands in the block; None where there is none."""
    folders: int = 0
    """How many folders were made for the file."""


def find(content: bytes | None) -> Found:
    """Take the file apart; *content* is None where there is none."""
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
    """Put the block with *body* (whole lines) into what the person has.

    At the *start* the block comes after a `#!` line, and before all that could leave the file early (`exec startx`);
    at the *end* its assignments win over those above.
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
