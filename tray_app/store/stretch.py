"""Reading a stretch of a report file into entries; also as a process of its own, for a large backlog.

Reading takes about as long as writing to the index, so a second process reads ahead while the first one writes:
`tray_app.store.stretch FILE END` reads the file backwards from byte END and gives each stretch on its output.
"""

import contextlib
import gc
import marshal
import os
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Final, TypeAlias

from tray_app import isolated, wire
from tray_app.store import entries, parser
from tray_app.store.entries import Values
from tray_app.store.layout import Layout

_SMALLEST: Final = 2 << 20
_LARGEST: Final = 8 << 20
"""How much is read at once, in bytes. Larger ones take less work (16 MB a twentieth), but whoever wants to write beside
waits as long as one is being written; smaller ones at both ends let no process wait for the other."""
_FIRST_OURS: Final = 4
_SHARED: Final = 6
"""So many stretches are read by the process that writes until the other one has started, and then each sixth: by the
work that each has, both are done at the same time."""
_MEMORY: Final = 16_384
_NICENESS: Final = 10
_LENGTH: Final = struct.Struct("<Q")

Stretch: TypeAlias = tuple[int, list[Values]]
"""Where it begins, and its entries."""

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


def start_of(read: Read, end: int, size: int) -> int:
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


def stretches(read: Read, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each stretch before byte *end* begins and ends."""
    size = _SMALLEST
    while end > 0:
        start = start_of(read, end, max(min(size, end // 4), _SMALLEST))
        yield start, end
        end = start
        size = min(size * 2, _LARGEST)


def backwards(path: str, end: int, *, but: Callable[[int], bool] | None = None) -> Generator[Stretch, None, None]:
    """Yield stretch after stretch before byte *end*, leaving out those whose number meets *but*. Raises OSError."""
    layout = Layout(memory=_MEMORY)
    with Path(path).open("rb") as file:
        read = reader(file.fileno())
        for number, (start, stop) in enumerate(stretches(read, end)):
            if but is None or not but(number):
                yield start, read_entries(read(start, stop), start, path, layout)


def from_process(path: str, end: int) -> Generator[Stretch, None, None]:
    """Do as `backwards` does, most of it in another process. Raises OSError when that fails.

    The other process is the slower one: what it reads takes longer to read than to write. So a part is read here.
    """
    layout = Layout(memory=_MEMORY)
    with (
        child(isolated.module("tray_app.store.stretch", path, str(end)), stdin=subprocess.DEVNULL) as process,
        Path(path).open("rb") as file,
    ):
        read = reader(file.fileno())
        output = process.stdout
        assert output is not None
        try:
            for number, (start, stop) in enumerate(stretches(read, end)):
                if _is_ours(number):
                    yield start, read_entries(read(start, stop), start, path, layout)
                    continue
                length = _LENGTH.unpack(output.read(_LENGTH.size))[0]
                begins, found = marshal.loads(output.read(length))
                if begins != start:
                    raise OSError("the file has changed")
                yield start, found
        except (EOFError, ValueError, struct.error) as fault:
            raise OSError(f"the reading process broke off: {fault}") from fault
        finally:
            output.close()
            process.wait()


def _is_ours(number: int) -> bool:
    """Say whether the process that writes reads this stretch itself."""
    return number < _FIRST_OURS or number % _SHARED == 0


def child(command: list[str], *, stdin: int) -> "subprocess.Popen[bytes]":
    """Start a process of ours; no window on Windows."""
    quiet: int = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    return subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, creationflags=quiet)


def step_back() -> None:
    """Let whatever a person looks at go first; on Windows `child` has seen to that."""
    if hasattr(os, "setpriority"):
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, _NICENESS)


class _Sender:
    """Sends what was read while more is being read: a pipe holds much less than a stretch."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._thread: threading.Thread | None = None
        self._is_wanted = True

    def send(self, data: bytes) -> bool:
        """Begin to send; return False when nobody wants the rest."""
        self.wait()
        self._thread = threading.Thread(target=self._run, args=(memoryview(data),))
        self._thread.start()
        return self._is_wanted

    def wait(self) -> None:
        """Return when everything is sent."""
        if self._thread is not None:
            self._thread.join()

    def _run(self, left: memoryview) -> None:
        try:
            while left:
                left = left[os.write(self._descriptor, left) :]
        except BrokenPipeError:
            self._is_wanted = False


def main(arguments: list[str]) -> int:
    """Be the reading process of `[file, end]`."""
    # What is remembered stays, and nothing runs in circles: looking for rubbish would only cost time.
    gc.disable()
    step_back()
    sender = _Sender(sys.stdout.fileno())
    try:
        for stretch in backwards(arguments[0], int(arguments[1]), but=_is_ours):
            data = marshal.dumps(stretch)
            if not sender.send(_LENGTH.pack(len(data)) + data):
                break
        sender.wait()
    except (OSError, KeyboardInterrupt):
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
