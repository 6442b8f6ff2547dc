"""From Cortex's files into the index, and word of it to whoever listens."""

import dataclasses
import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tray_app import paths, regular_file
from tray_app.errors import StorageFailed, TrayError
from tray_app.index import backfill, database, discovery
from tray_app.index.queries import IndexReader
from tray_app.index.tailer import Change, Tailer
from tray_app.index.watcher import Watcher
from tray_app.index.writer import IndexWriter
from tray_app.messages import Message, english
from tray_app.model.query import Query
from tray_app.model.report import nanoseconds
from tray_app.model.state import DeliveryState, RecordType
from tray_app.paths import DataFolder
from tray_app.services import lookup
from tray_app.services.events import Events, FolderChanged, IndexProgress, ReportsChanged
from tray_app.services.index_pool import IndexPool
from tray_app.services.threads import SupervisedThread

log = logging.getLogger(__name__)

_MOST_ROWS: Final = 200
_CALM: Final = 0.1
"""Two looks in a burst of changes are this far apart, in seconds."""
_UNSETTLED: Final = 2.2
"""When to look again at a record that is being written, in seconds."""
_AFTER_TROUBLE: Final = 10.0
"""When to try again to write the index, in seconds."""
_HEAD_START: Final = 0.5
"""So long, in seconds, a window that is made at the start has the processors to itself: it comes
twice as soon.
"""


def _nothing_decided(_report_ids: Collection[str] | None) -> Mapping[str, DeliveryState]:
    return {}


class Indexer:
    """Thread-safe. One thread of its own writes; a large backlog is left to a child process."""

    def __init__(
        self,
        *,
        folders: Sequence[DataFolder],
        index: IndexPool,
        events: Events,
        problems: Sequence[Message] = (),
        states: Callable[[Collection[str] | None], Mapping[str, DeliveryState]] = _nothing_decided,
        stamp: Callable[[], str] = str,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """*states* asks the ledger how the reports stand that were decided on: these, or all of
        them (None). *stamp* says by what it is seen that the ledger is still as it was then.
        """
        self._folders = tuple(folders)
        self._index, self._events = index, events
        self._states, self._stamp, self._clock = states, stamp, clock
        self._known_problems = tuple(problems)
        self._writing = threading.RLock()
        self._writer: IndexWriter | None = None
        self._identity: tuple[int, ...] | None = None
        self._wake = threading.Condition()
        self._dirty = self._wants_backlog = self._closed = self._again = self._cancelled = False
        self._is_first = True
        self.has_looked = False
        """Whether the newest part of every file has been looked at, and told."""
        self._told: dict[int, int] = {}
        """By file number: up to which offset `ReportsChanged` has told of new reports."""
        self._data_version = 0
        self._owes_states = True
        """The index may not have what the ledger says, of any report."""
        self._thread: SupervisedThread | None = None
        self._watcher: Watcher | None = None
        self._timer: threading.Timer | None = None
        self._child: backfill.Child | None = None
        self._problems: dict[str, tuple[Message, ...]] = dict.fromkeys(
            ("index", "watch", "folders", "catchup"), ()
        )
        self._exists: bool | None = None

    def start(self) -> None:
        """Open the index, begin to watch and to catch up; return at once."""
        with self._wake:
            if self._thread is None:
                part = english("Reading report files")
                self._thread = SupervisedThread(
                    "intake", self._run, part=part, failed=self._on_fault
                )
                self._thread.start()
            self._dirty = self._wants_backlog = True
            self._cancelled = False
            self._wake.notify_all()

    def rescan(self) -> None:
        """Look at every file again now; return at once."""
        with self._writing:
            if self._writer is not None:
                self._tailer(self._writer).invalidate()
        self.start()

    def cancel(self) -> None:
        """Stop a running catch-up; `start` and `rescan` go on where it was."""
        with self._wake:
            self._wants_backlog = self._again = False
            self._cancelled = True
        child = self._child
        if child is not None:
            child.stop()

    def complete(self, progress: Callable[[IndexProgress], None] | None = None) -> IndexProgress:
        """Index everything that is there now, in this thread, and return when it is done."""
        began = time.monotonic()
        with self._writing:
            try:
                try:
                    return self._complete(progress, began)
                except sqlite3.OperationalError:
                    raise
                except sqlite3.DatabaseError as fault:
                    log.warning("the index is built again: %s", fault)
                    self._throw_away()
                    return self._complete(progress, began)
            except sqlite3.OperationalError as fault:
                raise database.cannot_write(fault, self._index.file) from fault

    def _complete(
        self, progress: Callable[[IndexProgress], None] | None, began: float
    ) -> IndexProgress:
        writer = self._opened()
        tailer = self._tailer(writer)
        self._catch_up_states(writer)
        self._look(writer, tailer, settle=False, catching_up=True)
        total = backfill.backlog_size(tailer)

        def tell(step: backfill.Step) -> None:
            if progress is not None:
                progress(
                    _progress(writer.db, total - step.left, total, began, finished=step.finished)
                )

        backfill.run(writer, tailer, tell=tell, should_stop=lambda: False)
        return _progress(writer.db, total, total, began, finished=True)

    def rebuild(self) -> None:
        """Throw the index away; `start`, `rescan` or `complete` builds it again from Cortex's
        files.
        """
        with self._writing:
            self._throw_away()

    def set_folders(self, folders: Sequence[DataFolder]) -> None:
        """Follow other data folders from now on."""
        with self._writing:
            self._folders = tuple(folders)
            watcher, self._watcher = self._watcher, None
        if watcher is not None:
            watcher.close()
        if self._thread is not None:
            self.start()

    def set_states(self, report_ids: Collection[str] | None = None) -> None:
        """Take over from the ledger how these reports stand; None: all of them.

        Raises StorageFailed where that is not possible now; then all of them are taken over with
        the next chance.
        """
        with self._writing:
            self._owes_states |= report_ids is None
            try:
                self._take_states(self._opened(), report_ids)
            except (StorageFailed, sqlite3.Error):
                self._owes_states = True
                raise
        # Also where nothing was to be done: another process may have written the same before us.
        self._events.publish(ReportsChanged())

    def problems(self) -> tuple[Message, ...]:
        """Sentences about what cannot be read."""
        said = [
            *self._known_problems,
            *(sentence for part in self._problems.values() for sentence in part),
        ]
        if self._thread is not None and self._thread.problem:
            said.append(self._thread.problem)
        return (*said, *self._index.marks.problems)

    def close(self) -> None:
        """Stop everything and close the index."""
        with self._wake:
            self._closed = True
            self._wake.notify_all()
        # The thread first: until it has ended it may still begin to watch, or start a child.
        if self._thread is not None:
            self._thread.join()
        if self._timer is not None:
            self._timer.cancel()
        if self._watcher is not None:
            self._watcher.close()
        child = self._child
        if child is not None:
            child.stop()
            child.join()
        with self._writing:
            if self._writer is not None:
                self._writer.db.close()
                self._writer = None

    def _run(self) -> None:
        while True:
            with self._wake:
                while not (self._dirty or self._closed):
                    self._wake.wait()
                if self._closed:
                    return
                self._dirty = False
                backlog, self._wants_backlog = self._wants_backlog, False
            try:
                self._work(backlog)
            except (TrayError, sqlite3.OperationalError) as fault:
                said = (
                    fault
                    if isinstance(fault, TrayError)
                    else database.cannot_write(fault, self._index.file)
                )
                log.warning("%s", said)
                self._set_problem("index", (said.message,))
                self._look_again_later(_AFTER_TROUBLE)
            except sqlite3.DatabaseError as fault:
                log.warning("the index is damaged and is built again: %s", fault)
                self._rebuild()
            with self._wake:
                # A burst of changes is read in strides.
                self._wake.wait_for(lambda: self._closed, timeout=_CALM)

    def _on_fault(self) -> None:
        self._dirty = self._wants_backlog = True  # what was being read is read again
        self._events.publish(FolderChanged(self.problems(), bool(self._exists)))

    def _work(self, backlog: bool) -> None:
        with self._writing:
            writer = self._opened()
            tailer = self._tailer(writer)
            if self._watcher is None:
                self._watch()
            first = self._is_first
            self._catch_up_states(writer)
            unsettled = self._look(writer, tailer, settle=True, catching_up=first)
            self._is_first = False
            self._set_problem("index", ())
            if unsettled:
                self._look_again_later()
            left = backfill.backlog_size(tailer)
            missing = writer.missing_sort_indexes()
            at = _progress(writer.db, 0, left, time.monotonic(), finished=not left)
        if not (backlog or first):
            return
        if left and first:
            with self._wake:
                if (
                    self._wake.wait_for(
                        lambda: self._closed or self._cancelled, timeout=_HEAD_START
                    )
                    and self._closed
                ):
                    return
        if self._cancelled and left:
            self._events.publish(dataclasses.replace(at, cancelled=True))
            return
        if self._child is not None:
            # Another start while a stopped child is ending: begin again after it.
            self._again = True
        elif left or missing:
            self._set_problem("catchup", ())
            self._child = backfill.Child(
                self._index.file,
                self._index.marks.file,
                tell=self._on_step,
                ended=self._on_child_ended,
                total=left,
            )
        else:
            self._events.publish(at)

    def _catch_up_states(self, writer: IndexWriter) -> None:
        """Reconcile the index with the ledger where that is due; a ledger that cannot be read waits
        for later.
        """
        if self._owes_states:
            try:
                self._take_states(writer, None)
            except StorageFailed as fault:
                log.warning("how reports stand is not known now: %s", fault)

    def _take_states(self, writer: IndexWriter, report_ids: Collection[str] | None) -> None:
        about = None if self._owes_states or report_ids is None else report_ids
        # Asked while nobody else can write: what is written last was also asked for last.
        with writer.transaction():
            stamp = self._stamp() if about is None else ""
            states = {bytes.fromhex(key): int(state) for key, state in self._states(about).items()}
            writer.set_delivery(
                states, None if about is None else [bytes.fromhex(each) for each in about]
            )
            if about is None:
                lookup.note_stamp(writer.db, stamp)
        self._owes_states &= about is not None

    def _look(
        self, writer: IndexWriter, tailer: Tailer, *, settle: bool, catching_up: bool
    ) -> bool:
        """Bring the newest part of every file up to date and tell of it; return whether to look
        again soon.
        """
        if self._watcher is not None:
            self._set_problem("watch", self._watcher.refresh())
        listing = discovery.list_files(self._folders)
        told = None if self._is_first else self._told
        change, problems = _look_at(tailer, listing.files, settle=settle, told=told)
        problems += listing.problems
        present = _present(listing, self._folders, tailer)
        change.removed += tailer.forget_missing(present).removed
        self._set_problem("folders", (*problems, *listing.missing), exists=listing.exists)
        self._tell(writer, change, catching_up)
        self.has_looked = True
        return change.unsettled

    def _tell(self, writer: IndexWriter, change: Change, catching_up: bool) -> None:
        # Beside what was added, another process may have changed the index in other ways.
        version = writer.data_version()
        if change or (version != self._data_version and not self._is_first):
            added = sorted(set(change.added))
            newest = IndexReader(writer.db, watermark=self._index.marks.watermark).rows(
                added[-_MOST_ROWS:]
            )
            # That a hang has ended is nothing to announce.
            news = tuple(row for row in newest if row.type is not RecordType.RECOVERED)
            self._events.publish(
                ReportsChanged(news, len(added) - len(newest) + len(news), catching_up)
            )
        # Not before: what could not be told now is told after the next look.
        self._told, self._data_version = change.read_to, version

    def _watch(self) -> None:
        watcher = Watcher([folder.telemetry for folder in self._folders], self._changed)
        self._watcher = watcher
        self._set_problem("watch", watcher.start())

    def _changed(self) -> None:
        with self._wake:
            self._dirty = True
            self._wake.notify_all()

    def _look_again_later(self, seconds: float = _UNSETTLED) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = threading.Timer(seconds, self._changed)
        self._timer.daemon = True
        self._timer.start()

    def _on_step(self, step: backfill.Step) -> None:
        child = self._child
        if child is None:
            return
        if step.fault:
            child.fault = step.fault
            return
        child.records += step.added
        child.finished |= step.finished
        done = child.total - step.left
        elapsed = time.monotonic() - child.began
        left = elapsed * step.left / done if done > 0 else None
        self._events.publish(IndexProgress(child.records, done, child.total, left, step.finished))
        self._events.publish(ReportsChanged(catching_up=True))

    def _on_child_ended(self, code: int, stopped: bool) -> None:
        child, self._child = self._child, None
        again, self._again = self._again and not self._closed, False
        if child is not None and (stopped or code) and not child.finished:
            if child.fault:
                self._set_problem(
                    "catchup", (database.cannot_write(child.fault, self._index.file).message,)
                )
            elif code and not stopped:
                said = english(
                    "Older reports could not all be indexed (exit {code}). Press F5.", code=code
                )
                self._set_problem("catchup", (said,))
            self._events.publish(
                IndexProgress(child.records, 0, child.total, None, False, cancelled=stopped)
            )
        if again:
            self.start()

    def _opened(self) -> IndexWriter:
        if self._writer is not None and self._identity != _identity(self._index.file, self._writer):
            # Somebody has thrown the index away (`cortex telemetry index --rebuild`).
            self._writer.db.close()
            self._writer = None
            self._is_first = True
        if self._writer is None:
            # It may be a new one, or one that another process has left long ago.
            self._owes_states = True
            connection = database.open_index(self._index.file)
            self._writer = IndexWriter(connection, self._index.marks)
            self._identity = _identity(self._index.file, self._writer)
        return self._writer

    def _tailer(self, writer: IndexWriter) -> Tailer:
        return Tailer(writer, now_ns=lambda: nanoseconds(self._clock()))

    def _rebuild(self) -> None:
        try:
            self.rebuild()
        except StorageFailed as fault:
            log.warning("%s", fault)
            self._set_problem("index", (fault.message,))
        else:
            self.start()

    def _throw_away(self) -> None:
        if self._writer is not None:
            self._writer.db.close()
            self._writer = None
        try:
            database.remove(self._index.file)
        except (OSError, sqlite3.Error) as fault:
            raise database.cannot_write(fault, self._index.file) from fault
        self._is_first = True

    def _set_problem(
        self, about: str, sentences: tuple[Message, ...], *, exists: bool | None = None
    ) -> None:
        before = self._problems.get(about, ())
        self._problems[about] = sentences
        if sentences != before or (exists is not None and exists != self._exists):
            self._exists = exists if exists is not None else self._exists
            self._events.publish(FolderChanged(self.problems(), bool(self._exists)))


def _identity(index_file: Path, writer: IndexWriter) -> tuple[int, ...] | None:
    """Return what tells which file is the index now, and what stands in the one we have."""
    place = regular_file.place(index_file)
    return (*place, database.generation(writer.db)) if place is not None else None


def _present(listing: discovery.Listing, folders: Sequence[DataFolder], tailer: Tailer) -> set[str]:
    """Return the files whose rows stay: what cannot be read now keeps them; what belongs to other
    folders does not.
    """
    present = {str(path) for path in listing.files}
    if listing.problems:
        watched = {str(folder.telemetry) for folder in folders}
        present |= {
            known.path for known in tailer.tracked() if str(Path(known.path).parent) in watched
        }
    return present


def _look_at(
    tailer: Tailer, files: Sequence[Path], *, settle: bool, told: Mapping[int, int] | None
) -> tuple[Change, list[Message]]:
    """Bring all files' newest parts up to date; return what has changed and what is wrong."""
    change, problems = Change(read_to=dict(told or {})), list[Message]()
    for path in files:
        more = True
        while more:
            try:
                known = None if told is None else change.read_to
                one = tailer.look(path, settle=settle, told=known)
            except OSError as fault:
                problems.append(discovery.explain(path, fault))
                break
            except (sqlite3.Error, TrayError):
                raise  # about the index, and so about every file
            except Exception as fault:
                # No file may keep the others from being read.
                name, kind = paths.shown(path), type(fault).__name__
                log.exception("%s cannot be read", name)
                said = "{name} cannot be read: an unforeseen fault ({kind}). The log says more."
                problems.append(Message(said, {"name": name, "kind": kind}))
                break
            change.add(one)
            more = one.more
    return change, problems


def _progress(
    db: sqlite3.Connection, done: int, total: int, began: float, *, finished: bool
) -> IndexProgress:
    records = IndexReader(db).count(Query())
    elapsed = time.monotonic() - began
    left = 0.0 if finished else elapsed * (total - done) / done if done else None
    return IndexProgress(records, done, total, left, finished)
