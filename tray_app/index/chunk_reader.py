"""Reading a report file in chunks of whole lines, the newest first, without ever
holding all of it.
"""

import os
from collections.abc import Callable, Generator, Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from tray_app import regular_file
from tray_app.index import index_entry, parser, reader
from tray_app.index.index_entry import Entry, EntryReader

_SMALLEST: Final = 2 << 20
_LARGEST: Final = 8 << 20
"""How much is read at once, in bytes. Larger chunks take less work (16 MB a twentieth), but whoever
wants to write beside waits as long as one is being written; the newest reports come in a smaller
one, sooner.
"""
_PAGE: Final = 1 << 20
"""How much is looked through at once for the end of a line, in bytes."""


class Chunk(NamedTuple):
    """Some bytes of a file, read."""

    start: int
    """Where they begin."""
    entries: list[Entry]
    texts: Mapping[int, str]
    """The texts that they share, by number, as far as they are new."""


Read = Callable[[int, int], bytes]
"""Gives the bytes of a file from one place to another."""


def read_span(
    read: Read, start: int, end: int, path: str, entry_reader: EntryReader
) -> list[Entry]:
    """Read the entries of a whole file, of whole lines or of one record; a record beyond all bounds
    is not read in.
    """
    length = end - start
    if is_oversized(length) and read(end - 1, end) == b"\n":
        length -= 1
    if not is_oversized(length):
        return entry_reader.read(read(start, end), start, Path(path).name)
    return [
        index_entry.oversized(read(start, start + reader.EXCERPT), length, start, Path(path).name)
    ]


def is_oversized(length: int) -> bool:
    """Say whether so many bytes are one record that is too long to be read: what is read at once is
    never as long.
    """
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
    """Return where the line ends that *offset* stands in, behind its line end; *limit* when it has
    none before.
    """
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
    """Return where a chunk before *end* begins: at most *size* bytes of whole lines, or one longer
    line.
    """
    least = max(end - size, 0)
    if least == 0:
        return 0
    start = line_end(read, least, end)
    return start if start < end else line_start(read, least)


def chunks(read: Read, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each chunk before byte *end* begins and ends."""
    size = _SMALLEST
    while end > 0:
        start = start_of(read, end, size)
        yield start, end
        end = start
        size = min(size * 2, _LARGEST)


def backwards(path: str, end: int) -> Generator[Chunk, None, None]:
    """Yield chunk after chunk before byte *end*. Raises OSError."""
    entry_reader = EntryReader()
    with regular_file.open_file(path) as file:
        read = byte_reader(file.fileno())
        for start, stop in chunks(read, end):
            entries = read_span(read, start, stop, path, entry_reader)
            yield Chunk(start, entries, entry_reader.shared.take_new())
