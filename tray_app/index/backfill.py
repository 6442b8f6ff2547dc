"""Indexing a large backlog: in this process, or in a process of its own beside it.

A window in the same process would stutter, because Python runs one thread at a time. The child says
how far it is, one JSON object a line, and ends when its input is closed: with its parent, however
that ended.
"""

import contextlib
import gc
import json
import logging
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from tray_app import isolated
from tray_app.errors import StorageFailed
from tray_app.index import chunk_reader, database, schema
from tray_app.index.marks import Marks
from tray_app.index.tailer import Tailer
from tray_app.index.writer import IndexWriter

log = logging.getLogger(__name__)

_NICENESS: Final = 10
LARGE: Final = 32 << 20
"""From this much backlog on, in bytes, the sort indexes are made after the rows and not with them.
"""


@dataclass(frozen=True, slots=True)
class Step:
    """How far it is."""

    added: int
    """Reports since the last step."""
    left: int
    """Bytes that are still to be read."""
    finished: bool = False
    fault: str = ""
    """Why it cannot go on, if it cannot."""


def backlog_size(tailer: Tailer) -> int:
    """Return how many bytes are still to be read."""
    return sum(known.low for known in tailer.backlog())


def run(
    writer: IndexWriter,
    tailer: Tailer,
    *,
    tell: Callable[[Step], None],
    should_stop: Callable[[], bool],
) -> bool:
    """Index everything that is left; return False when stopped in between."""
    if backlog_size(tailer) >= LARGE:
        with writer.transaction():
            writer.drop_sort_indexes()
    check = not writer.missing_sort_indexes()
    unreadable: set[int] = set()
    while waiting := [known for known in tailer.backlog() if known.no not in unreadable]:
        known = waiting[0]
        try:
            with closing(chunk_reader.backwards(known.path, known.low)) as chunks:
                for chunk in chunks:
                    if should_stop():
                        return False
                    added = tailer.add_backfill(known, chunk, check=check)
                    if added is None:
                        break
                    known = known._replace(low=chunk.start)
                    tell(Step(added, backlog_size(tailer)))
        except OSError as fault:
            log.warning("%s cannot be read: %s", known.path, fault)
            unreadable.add(known.no)
    missing = writer.missing_sort_indexes()
    for name in missing:
        if should_stop():
            return False
        with database.sorting_much(writer.db), writer.transaction():
            writer.db.execute(schema.SORT_INDEXES[name])
            if name == missing[-1]:
                # Together with the last index, so that it is made up for even after a power cut.
                writer.settle_duplicates()
    tell(Step(0, 0, finished=True))
    return True


def step_back() -> None:
    """Let whatever a user looks at go first; on Windows `Child` has seen to that."""
    if hasattr(os, "setpriority"):
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, _NICENESS)


class Child:
    """The process that indexes the backlog, as its parent sees it."""

    def __init__(
        self,
        index_file: Path,
        marks_file: Path,
        *,
        tell: Callable[[Step], None],
        ended: Callable[[int, bool], None],
        total: int,
    ) -> None:
        self.records, self.total, self.began = 0, total, time.monotonic()
        self._tell, self._ended = tell, ended
        self.fault = ""
        self.finished = self._stopped = False
        command = isolated.module("tray_app.index.backfill", str(index_file), str(marks_file))
        # On Windows without a window, and after whatever a user looks at.
        quiet: int = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
            subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0
        )
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=quiet
        )
        self._thread = threading.Thread(target=self._listen, name="catch-up", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ask it to end after the step that it is at."""
        self._stopped = True
        if self._process.stdin is not None:
            self._process.stdin.close()

    def join(self) -> None:
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _listen(self) -> None:
        code = 1
        try:
            with self._process as process:
                for line in process.stdout or ():
                    try:
                        step = Step(**json.loads(line))
                    except (ValueError, TypeError):
                        continue
                    self._tell(step)
                code = process.wait()
        finally:
            self._ended(code, self._stopped)


def main(arguments: list[str]) -> int:
    """Be the child process: index the backlog of `[index file, marks file]`."""
    index_file, marks_file = (Path(argument) for argument in arguments)
    # Ctrl+C in a terminal reaches the whole group; the parent decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    step_back()
    stop = threading.Event()
    threading.Thread(target=_watch_parent, args=(stop,), daemon=True).start()

    def tell(step: Step) -> None:
        sys.stdout.write(json.dumps(asdict(step)) + "\n")
        sys.stdout.flush()

    try:
        return _index(index_file, marks_file, tell, stop)
    except BrokenPipeError:
        return 1
    except (sqlite3.Error, StorageFailed) as fault:
        log.warning("older reports cannot be indexed: %s", fault)
        reason = (
            fault.title.values.get("reason", fault) if isinstance(fault, StorageFailed) else fault
        )
        tell(Step(0, 0, fault=str(reason)))
        return 1


def _index(
    index_file: Path, marks_file: Path, tell: Callable[[Step], None], stop: threading.Event
) -> int:
    marks = Marks(marks_file)
    gc.disable()
    connection = database.open_index(index_file)
    writer = IndexWriter(connection, marks)
    tailer = Tailer(writer, now_ns=time.time_ns)

    try:
        run(writer, tailer, tell=tell, should_stop=stop.is_set)
    finally:
        connection.close()
        marks.close()
    return 0


def _watch_parent(stop: threading.Event) -> None:
    # Not through sys.stdin: its lock would be held when the interpreter ends.
    os.read(0, 1)
    stop.set()
    # Between two steps there is a second at most; after that nobody waits for us any more.
    time.sleep(5)
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
