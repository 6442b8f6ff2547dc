"""What commands share: how they end, and how they speak beside their result."""

import errno
import os
import sys

from tray_app.console import is_terminal
from tray_app.typed import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Collection, Iterator
    from typing import IO, Any

    from tray_app.messages import Message
    from tray_app.services.services import Services

    ServicesFactory = Callable[[argparse.Namespace], Services]
    """Builds the services that a command needs, for the data folder that its options name."""
else:
    ServicesFactory = None

DONE, FAILED, WRONG_USAGE = 0, 1, 2
"""Exit codes: done; refused or failed, said in a sentence; wrong usage."""


def say(sentence: "str | Message") -> None:
    """Tell the user something that is not the command's result."""
    print(sentence, file=sys.stderr)


def put(line: str) -> None:
    """Print a result at once; whoever reads no further does not stop what the command is for."""
    try:
        print(line, flush=True)
    except OSError as error:
        if not is_unread(error):
            raise
        read_no_more()


UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
"""What a full or broken disk answers whoever prints into a file."""


def is_unread(error: OSError) -> bool:
    """Say whether the reader of our output had enough: `… | head`. Windows has no word for it."""
    on_windows = sys.platform == "win32" and error.errno == errno.EINVAL and not error.filename
    return isinstance(error, BrokenPipeError) or on_windows


def read_no_more() -> None:
    """Print to nowhere from now on."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def print_json(facts: object) -> None:
    import json

    def plain(value: object) -> str:
        return value.isoformat() if hasattr(value, "isoformat") else str(value)

    put(json.dumps(facts, indent=2, ensure_ascii=False, default=plain))


def agreed(question: str, words: "Collection[str]", how: str) -> bool:
    """Ask on a terminal, and say whether one of *words* was typed; *how* says what to type."""
    if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        say(f"{question} Without a terminal to ask on, --yes is needed.")
        return False
    print(f"{question} {how} ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in words


def json_lines(source: "IO[bytes]", text: str) -> "Iterator[tuple[int, dict[str, Any]]]":
    """Yield the number of each line that is not empty, and the object in it, whose member *text* is
    a string. Raises BadInput.
    """
    import json

    from tray_app.errors import BadInput

    for number, line in enumerate(source, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            given = row[text]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise BadInput(
                "Line {number} of the input cannot be read",
                'Each line must be like {{"id": 1, "{text}": "…"}}.',
                number=number,
                text=text,
            ) from error
        if not isinstance(given, str):
            raise BadInput(
                "Line {number} of the input has no text",
                'Give a string as "{text}".',
                number=number,
                text=text,
            )
        yield number, row


def counted(number: int, noun: str = "report") -> str:
    """Return `1 report`, `2 reports`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
