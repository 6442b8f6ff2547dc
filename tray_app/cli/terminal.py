"""Makes visible on a terminal what could steer it; what goes into a pipe or a file stays as it is.

Colours, titles, links, reversed writing and marks of no width all come from characters that print
nothing. Reports hold text of others, and so do names of files and arguments. Our own colours go
past this, by `beneath`.
"""

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator, Sequence

from tray_app.console import is_terminal
from tray_app.typed import IO, TYPE_CHECKING, Any, TextIO, cast

if TYPE_CHECKING:
    from tray_app.cli.table import Cell, Column


def visible(text: str) -> str:
    """Return *text* with every character that could steer a terminal written as an escape; tabs and
    line ends stay.
    """
    if text.isprintable():
        return text
    return "".join(
        char if _is_harmless(char) else _escape(char) for char in text.replace("\r\n", "\n")
    )


def _is_harmless(char: str) -> bool:
    return char in "\n\t\u00a0\u3000" or char.isprintable()


def _escape(char: str) -> str:
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


class Guarded:
    """A terminal to which nothing can be written that steers it, but for a line that begins anew by
    `\\r`.
    """

    def __init__(self, beneath: TextIO) -> None:
        self.beneath = beneath
        self.encoding, self.errors = beneath.encoding, beneath.errors
        self.buffer = _Bytes(self)

    def write(self, text: str) -> int:
        again = "\r" if text.startswith("\r") and not text.startswith("\r\n") else ""
        self.beneath.write(again + visible(text[len(again) :]))
        return len(text)

    def writelines(self, lines: list[str]) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        self.beneath.flush()

    def isatty(self) -> bool:
        return True

    def writable(self) -> bool:
        return True


class _Bytes:
    """What stands for the terminal's bytes."""

    def __init__(self, terminal: Guarded) -> None:
        self._terminal = terminal

    def write(self, data: bytes) -> int:
        self._terminal.write(data.decode("utf-8", "backslashreplace"))
        return len(data)

    def flush(self) -> None:
        self._terminal.flush()


@contextlib.contextmanager
def guarded() -> Iterator[None]:
    """Guard standard output and standard error, where they are terminals, until the end."""
    before = sys.stdout, sys.stderr
    for name in ("stdout", "stderr"):
        stream: Any = getattr(sys, name)
        if is_terminal(stream) and not isinstance(stream, Guarded):
            setattr(sys, name, cast(TextIO, Guarded(stream)))
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


def beneath(stream: object) -> IO[str]:
    """Return the terminal itself, for what is our own."""
    return cast(IO[str], stream.beneath if isinstance(stream, Guarded) else stream)


def show(lines: Iterable[str], *, own: bool = False) -> None:
    """Print *lines*; on a terminal, more than fit on it go through the user's pager.

    *own*: they have been made visible, and colours in them are ours.
    """
    if not is_terminal(sys.stdout):
        for line in lines:
            print(line)
        return
    from tray_app.cli.table import terminal_size

    whole = [line if own else visible(line) for line in lines]
    columns, rows = terminal_size()
    needed = sum(1 + max(len(line) - 1, 0) // columns for line in "\n".join(whole).split("\n"))
    command = _pager() if needed >= rows else []
    out = beneath(sys.stdout)
    text = "".join(f"{line}\n" for line in whole)
    if not (command and _paged(command, text)):
        out.write(text)
        out.flush()


def show_table(columns: "Sequence[Column]", rows: "Sequence[Sequence[Cell]]") -> None:
    """Print a table as wide as the terminal, as `show` does."""
    from tray_app.cli import table

    show(table.lines(columns, rows, table.terminal_size()[0]), own=True)


def _pager() -> list[str]:
    """Return the command of the pager; nothing where there is none or none is wanted."""
    import shlex
    from shutil import which

    given = os.environ.get("PAGER")
    if os.environ.get("TERM") == "dumb" or not is_terminal(sys.stdin):
        return []
    if given is not None:
        try:
            command = shlex.split(given, posix=sys.platform != "win32")
        except ValueError:
            return []
        return command if command and command != ["cat"] and which(command[0]) else []
    return ["less"] if which("less") else []


def _paged(command: list[str], text: str) -> bool:
    import signal
    import subprocess

    # As git does: end when all fits, let colours through, leave the text on the screen.
    environ = {"LESS": "FRX", "LV": "-c", **os.environ}
    try:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, env=environ, encoding="utf-8", errors="replace"
        )
    except OSError:
        return False
    # Ctrl+C is for the pager, which may go on; it has the terminal until it ends.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process.communicate(text)
    finally:
        signal.signal(signal.SIGINT, before)
    return True
