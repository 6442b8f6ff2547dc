"""Lends connections to the index: as many readers as are needed at once, and writers."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from tray_app.errors import StorageFailed
from tray_app.index import database
from tray_app.index.marks import Marks
from tray_app.index.queries import IndexReader
from tray_app.index.writer import IndexWriter
from tray_app.messages import en

_TRIES: Final = 10
_PAUSE: Final = 0.02
"""Between two tries to open the index, in seconds."""


class _Reader(NamedTuple):
    """A connection to the index, and the file that it is to."""

    identity: tuple[int, int]
    select: IndexReader
    generation: int

    def is_current(self) -> bool:
        """Say whether the index has not been emptied and made anew in the same file (Windows)."""
        return database.generation(self.select.db) == self.generation


class IndexPool:
    """Thread-safe: whoever reads has a connection to the index alone."""

    def __init__(self, file: Path, marks: Marks) -> None:
        self.file, self.marks = file, marks
        self._lock = threading.Lock()
        self._free: list[_Reader] = []
        self._closed = False

    def close(self) -> None:
        """Close the index; what is being read is read to its end."""
        with self._lock:
            self._closed = True
            free, self._free = self._free, []
        for pooled in free:
            pooled.select.db.close()

    @contextmanager
    def reader(self) -> Iterator[IndexReader]:
        """Lend a connection for reading. Raises StorageFailed."""
        try:
            pooled = self._borrowed()
            try:
                pooled.select.watermark = self.marks.watermark
                yield pooled.select
            except sqlite3.Error:
                pooled.select.db.close()
                raise
            except BaseException:
                self._give_back(pooled)
                raise
            self._give_back(pooled)
        except sqlite3.Error as fault:
            raise StorageFailed(
                "The index of crash reports cannot be read: {reason}",
                en("It is rebuilt from Cortex's own files when you look for reports again."),
                reason=str(fault),
            ) from fault

    def _borrowed(self) -> "_Reader":
        """Return a reader of the index as it is now; one of an index that was thrown away keeps a
        deleted file open.
        """
        for left in reversed(range(_TRIES)):
            try:
                identity = self._identity()
                with self._lock:
                    if self._closed:
                        raise sqlite3.ProgrammingError("the program is ending")
                    stale = [pooled for pooled in self._free if pooled.identity != identity]
                    self._free = [pooled for pooled in self._free if pooled.identity == identity]
                    found = self._free.pop() if self._free else None
                if found is not None and not found.is_current():
                    stale.append(found)
                    found = None
                for pooled in stale:
                    pooled.select.db.close()
                return found or self._opened(identity)
            except sqlite3.OperationalError:
                # Thrown away at this very moment, it is made again in the next.
                if not left:
                    raise
                time.sleep(_PAUSE)
        raise AssertionError

    def _identity(self) -> tuple[int, int]:
        try:
            there = self.file.stat()
        except OSError:
            database.open_index(self.file).close()
            there = self.file.stat()
        return there.st_dev, there.st_ino

    def _opened(self, identity: tuple[int, int]) -> "_Reader":
        connection = database.open_reader(self.file)
        if not database.is_made(connection):  # the one who makes it has only just begun
            connection.close()
            database.open_index(self.file).close()
            connection = database.open_reader(self.file)
        return _Reader(identity, IndexReader(connection), database.generation(connection))

    def _give_back(self, pooled: "_Reader") -> None:
        with self._lock:
            if not self._closed:
                self._free.append(pooled)
                return
        pooled.select.db.close()

    @contextmanager
    def writer(self) -> Iterator[IndexWriter]:
        """Open a connection for writing. Raises StorageFailed."""
        connection = database.open_index(self.file)
        try:
            yield IndexWriter(connection, self.marks)
        except sqlite3.Error as fault:
            raise database.cannot_write(fault, self.file) from fault
        finally:
            connection.close()
