"""Reading a stretch of a report file into entries; also as a process of its own, for a large backlog.

Reading takes about as long as writing to the index, so a second process reads ahead while the first one writes:
`tray_app.index.chunk_reader FILE END` reads the file backwards from byte END and gives each stretch on its output.
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

from tray_app import contract, isolated, regular_file
from tray_app.index import index_entry, parser, reader
from tray_app.index.index_entry import Values
from tray_app.index.layout import Layout

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

Chunk: TypeAlias = tuple[int, list[Values]]
"""Where it begins, and its entries."""

_PAGE: Final = 1 << 20
"""How much is looked through at once for the end of a line, in bytes."""

Read = Callable[[int, int], bytes]
"""Gives the bytes of a file from one place to another."""


def read_entries(data: bytes, base: int, path: str, layout: Layout) -> list[Values]:
    """Read *data*, which stands at *base* in the file *path* and begins with a line."""
    name = Path(path).name
    if path.endswith(contract.SINGLE_SUFFIX):
        return list(index_entry.entries(parser.whole_file(data), data, base=base, name=name))

    def thorough(line: bytes, offset: int) -> list[Values]:
        found = index_entry.entries(parser.line_pieces(line), line, base=offset, name=name)
        return [tuple(one) for one in found]  # type: ignore[misc]

    return layout.read(data, base, thorough)


def read_span(read: Read, start: int, end: int, path: str, layout: Layout) -> list[Values]:
    """Read the entries of a whole file, of whole lines or of one record; a record beyond all bounds is not read in."""
    length = end - start
    if is_oversized(length) and read(end - 1, end) == b"\n":
        length -= 1
    if not is_oversized(length):
        return read_entries(read(start, end), start, path, layout)
    return [index_entry.oversized(read(start, start + reader.EXCERPT), length, start, Path(path).name)]


def is_oversized(length: int) -> bool:
    """Say whether so many bytes are one record that is too long to be read: what is read at once is never as long."""
    return length > max(parser.LONGEST_RECORD, _LARGEST)


def byte_reader(descriptor: int) -> Read:
    """Return what reads from an open file."""

    def read(start: int, end: int) -> bytes:
        parts = []
        os.lseek(descriptor, start, os.SEEK_SET)
        while start < end and (part := os.read(descriptor, min(end - start, 1 << 30))):
            parts.append(part)
            start += len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    return read


def line_start(read: Read, offset: int) -> int:
    """Return where the line begins that *offset* stands in."""
    end, size = offset, 4096
    while end > 0:
        start = max(end - size, 0)
        found = read(start, end).rfind(b"\n")
        if found >= 0:
            return start + found + 1
        end, size = start, min(2 * size, _PAGE)
    return 0


def line_end(read: Read, offset: int, limit: int) -> int:
    """Return where the line ends that *offset* stands in, behind its line end; *limit* when it has none before."""
    while offset < limit:
        part = read(offset, min(offset + _PAGE, limit))
        found = part.find(b"\n")
        if found >= 0:
            return offset + found + 1
        if not part:
            break
        offset += len(part)
    return limit


def start_of(read: Read, end: int, size: int) -> int:
    """Return where a stretch before *end* begins: at most *size* bytes of whole lines, or one longer line."""
    least = max(end - size, 0)
    if least == 0:
        return 0
    start = line_end(read, least, end)
    return start if start < end else line_start(read, least)


def chunks(read: Read, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each stretch before byte *end* begins and ends."""
    size = _SMALLEST
    while end > 0:
        start = start_of(read, end, max(min(size, end // 4), _SMALLEST))
        yield start, end
        end = start
        size = min(size * 2, _LARGEST)


def backwards(path: str, end: int, *, but: Callable[[int], bool] | None = None) -> Generator[Chunk, None, None]:
    """Yield stretch after stretch before byte *end*, leaving out those whose number meets *but*. Raises OSError."""
    layout = Layout(memory=_MEMORY)
    with regular_file.open_file(path) as file:
        read = byte_reader(file.fileno())
        for number, (start, stop) in enumerate(chunks(read, end)):
            if but is None or not but(number):
                yield start, read_span(read, start, stop, path, layout)


def from_process(path: str, end: int) -> Generator[Chunk, None, None]:
    """Do as `backwards` does, most of it in another process. Raises OSError when that fails.

    The other process is the slower one: what it reads takes longer to read than to write. So a part is read here.
    """
    layout = Layout(memory=_MEMORY)
    with (
        child(isolated.module("tray_app.index.chunk_reader", path, str(end)), stdin=subprocess.DEVNULL) as process,
        regular_file.open_file(path) as file,
    ):
        read = byte_reader(file.fileno())
        output = process.stdout
        assert output is not None
        try:
            for number, (start, stop) in enumerate(chunks(read, end)):
                if _is_ours(number):
                    yield start, read_span(read, start, stop, path, layout)
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
