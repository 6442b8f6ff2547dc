"""Reading a stretch of a report file into entries; also as a process of its own, for a large backlog.

Reading takes about as long as writing to the index, so a second process reads ahead while the first one writes:
`python -m tray_app.store.stretch FILE END` reads the file backwards from byte END and gives each stretch on its output.
"""

import contextlib
import gc
import marshal
import os
import struct
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Final

from tray_app import wire
from tray_app.store import entries, parser
from tray_app.store.entries import Values
from tray_app.store.layout import Layout

STEP: Final = 8 << 20
"""How much is read at once, in bytes."""
_NICENESS: Final = 10
_LENGTH: Final = struct.Struct("<Q")

Read = Callable[[int, int], bytes]
"""Gives the bytes of a file from one place to another."""


def read_entries(data: bytes, base: int, path: str, layout: Layout) -> list[Values]:
    """Read *data*, which stands at *base* in the file *path* and begins with a line."""
    name = Path(path).name
    if path.endswith(wire.SINGLE_SUFFIX):
        return list(entries.entries(parser.whole_file(data), data, base=base, name=name))

    def thorough(line: bytes, offset: int) -> list[Values]:
        found = entries.entries(parser.line_pieces(line), line, base=offset, name=name)
        return [tuple(one) for one in found]  # type: ignore[misc]

    return layout.read(data, base, thorough)


def reader(descriptor: int) -> Read:
    """Return what reads from an open file."""

    def read(start: int, end: int) -> bytes:
        parts = []
        os.lseek(descriptor, start, os.SEEK_SET)
        while start < end and (part := os.read(descriptor, min(end - start, 1 << 30))):
            parts.append(part)
            start += len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    return read


def start_of(read: Read, end: int, size: int = STEP) -> int:
    """Return where a stretch of about *size* bytes before *end* begins, which is the beginning of a line."""
    span = size
    while True:
        start = max(end - span, 0)
        if start == 0:
            return 0
        # Only the first line's end is looked for: the rest of the stretch is read later.
        data = read(start, min(start + (64 << 10 if span == size else span), end))
        found = data.find(b"\n")
        if found >= 0 and start + found + 1 < end:
            return start + found + 1
        span *= 2


def backwards(path: str, end: int) -> Generator[tuple[int, list[Values]], None, None]:
    """Yield stretch after stretch before byte *end*: where it begins, and its entries. Raises OSError."""
    layout = Layout(memory=32_768)
    with Path(path).open("rb") as file:
        read = reader(file.fileno())
        while end > 0:
            start = start_of(read, end)
            yield start, read_entries(read(start, end), start, path, layout)
            end = start


def from_process(path: str, end: int) -> Generator[tuple[int, list[Values]], None, None]:
    """Do as `backwards` does, in another process. Raises OSError when that fails."""
    with child(_command(path, end), stdin=subprocess.DEVNULL) as process:
        output = process.stdout
        assert output is not None
        try:
            while head := output.read(_LENGTH.size):
                start, found = marshal.loads(output.read(_LENGTH.unpack(head)[0]))
                yield start, found
        except (EOFError, ValueError, struct.error) as fault:
            raise OSError(f"the reading process broke off: {fault}") from fault
        finally:
            output.close()
            process.wait()
    if process.returncode:
        raise OSError(f"the reading process ended with {process.returncode}")


def child(command: list[str], *, stdin: int) -> "subprocess.Popen[bytes]":
    """Start a process of ours that finds this very package, whatever the current folder holds; no window on Windows."""
    given = os.environ.get("PYTHONPATH", "")
    places = os.pathsep.join(part for part in (str(Path(__file__).parents[2]), given) if part)
    environ = {**os.environ, "PYTHONPATH": places, "PYTHONSAFEPATH": "1"}
    quiet: int = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    return subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, env=environ, creationflags=quiet)


def step_back() -> None:
    """Let whatever a person looks at go first; on Windows `child` has seen to that."""
    if hasattr(os, "setpriority"):
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, _NICENESS)


def _command(path: str, end: int) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--read-backlog", path, str(end)]
    return [sys.executable, "-m", "tray_app.store.stretch", path, str(end)]


def main(arguments: list[str]) -> int:
    """Be the reading process of `[file, end]`."""
    # What is remembered stays, and nothing runs in circles: looking for rubbish would only cost time.
    gc.disable()
    step_back()
    output = sys.stdout.buffer
    try:
        for stretch in backwards(arguments[0], int(arguments[1])):
            data = marshal.dumps(stretch)
            output.write(_LENGTH.pack(len(data)))
            output.write(data)
            output.flush()
    except BrokenPipeError:
        # Nobody wants the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, KeyboardInterrupt):
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
