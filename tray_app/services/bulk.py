"""One action over many reports: a portion at a time, with its progress, and given up without a
trace where that can be.

Each action is an iterator of steps that take some tenths of a second. Whoever runs it decides where
and when: a window draws in between, a command goes on. `give_up` ends it, with nothing left of it.
"""

import contextlib
import time
from array import array
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeVar

from tray_app import regular_file
from tray_app.errors import Cancelled, NotFound, StorageFailed
from tray_app.model.consent import Refusal
from tray_app.model.delivery import Destination, DestinationKind
from tray_app.model.delivery import Protocol as Encoding
from tray_app.model.query import Query, ReportRow
from tray_app.model.report import CrashReport
from tray_app.model.state import DELIVERED, ON_THE_WAY, UNSENT, StateName
from tray_app.services import export

if TYPE_CHECKING:
    from tray_app.services.services import Services

T = TypeVar("T")
PORTION = 1000
MOST_KNOWN = 10_000
"""So many different sentences are remembered while a table is written."""
FEW = 5
"""Reports that are drafted in one step: each takes some milliseconds."""
_MAY_STILL_LEAVE = UNSENT | ON_THE_WAY | {StateName.REJECTED}
_NOWHERE = Destination(DestinationKind.COLLECTOR, "file:export", protocol=Encoding.JSON, gzip=False)


@dataclass(frozen=True, slots=True)
class Step:
    """How far it is."""

    done: int
    total: int


Work = Generator[Step, None, T]
"""Steps, and in the end what came of it."""


@dataclass(slots=True)
class Forgotten:
    """What was taken out of the list, and all that is needed for the way back: 16 bytes each."""

    packed: bytearray = field(default_factory=bytearray)
    arrived: int = 0
    """How many of them somebody has received."""

    def __len__(self) -> int:
        return len(self.packed) // 16

    def add(self, ids: Iterable[str]) -> None:
        for each in ids:
            self.packed += bytes.fromhex(each)

    def ids(self, start: int, count: int) -> list[str]:
        part = self.packed[start * 16 : (start + count) * 16]
        return [part[place : place + 16].hex() for place in range(0, len(part), 16)]


@dataclass(slots=True)
class Declined:
    """What was declined, and all that is needed for the way back."""

    refusals: list[Refusal] = field(default_factory=list)

    def __len__(self) -> int:
        return sum(len(each.report_ids) for each in self.refusals)


@dataclass(frozen=True, slots=True)
class Written:
    """What came of an export."""

    file: Path
    count: int
    left_out: int
    """Damaged records, and reports that have gone from Cortex's file."""


class Bulk:
    """May be used from any thread; memory does not grow with what the reports hold."""

    def __init__(self, services: "Services") -> None:
        self._reports, self._triage = services.reports, services.triage
        self._consent = services.consent

    # Which reports

    def members(self, keys: Sequence[int], query: Query) -> "array[int]":
        """Return the keys of the reports that rows stand for: a row of a kind stands for all that
        match *query*.
        """
        if not query.grouped:
            return array("q", keys)
        found = array("q")
        for row in self._reports.rows(keys):
            found.extend(self._reports.keys(replace(query, grouped=False, group=row.group)))
        return found

    def keys_of(self, ids: Iterable[str]) -> "array[int]":
        return array("q", (self._reports.find(each).key for each in ids))

    # What can be done with them

    def forget(self, keys: Sequence[int]) -> Work[Forgotten]:
        """Take reports out of the list; given up, all come back. Cortex's files stay as
        they are.
        """
        gone = Forgotten()
        try:
            for start, rows in self._portions(keys):
                # Noted first: what is interrupted in between is brought back as well.
                gone.add(row.id for row in rows)
                gone.arrived += sum(row.state in DELIVERED for row in rows)
                self._triage.forget([row.id for row in rows])
                yield Step(start + PORTION, len(keys))
        except Cancelled:
            run(self.restore(gone))
            raise
        return gone

    def restore(self, gone: Forgotten) -> Work[int]:
        """Bring back what was taken out; return how many."""
        for start in range(0, len(gone), PORTION):
            self._triage.restore(gone.ids(start, PORTION))
            yield Step(min(start + PORTION, len(gone)), len(gone))
        return len(gone)

    def mark_seen(self, keys: Sequence[int]) -> Work[list[str]]:
        """Note that these were looked at; return the ids of those that were new."""
        marked: list[str] = []
        for start, rows in self._portions(keys):
            new = [row.id for row in rows if not row.seen]
            if new:
                self._triage.mark_seen(new)
            marked += new
            yield Step(start + PORTION, len(keys))
        return marked

    def mark_new(self, ids: Sequence[str]) -> Work[int]:
        """Undo what `mark_seen` did; return for how many."""
        for start in range(0, len(ids), PORTION):
            self._triage.mark_new(ids[start : start + PORTION])
            yield Step(start + PORTION, len(ids))
        return len(ids)

    def decline(self, keys: Sequence[int]) -> Work[Declined]:
        """Remember that those of them that may still leave are not to be sent; given up, all are as
        before.
        """
        declined = Declined()
        try:
            for start, rows in self._portions(keys):
                chosen = [
                    row.id for row in rows if row.state in _MAY_STILL_LEAVE and not row.damaged
                ]
                if chosen:
                    declined.refusals.append(self._consent.decline(chosen))
                yield Step(start + PORTION, len(keys))
        except Cancelled:
            run(self.take_back(declined))
            raise
        return declined

    def take_back(self, declined: Declined) -> Work[int]:
        """Undo what `decline` did; return for how many."""
        for place, refusal in enumerate(declined.refusals, 1):
            self._consent.take_back(refusal)
            yield Step(place, len(declined.refusals))
        return len(declined)

    def export_lines(self, keys: Sequence[int], file: Path) -> Work[Written]:
        """Write one conformant, redacted OTLP/JSON request a line: what a collector's file receiver
        reads.
        """

        def write(out: IO[str], portion: Sequence[int]) -> int:
            count = 0
            for key in portion:
                try:
                    report = self._reports.report(key)
                    if isinstance(report, CrashReport):
                        out.write(self._consent.draft(report.id, _NOWHERE).body.decode() + "\n")
                        count += 1
                except NotFound:
                    continue
            return count

        return self._export(keys, file, FEW, write)

    def export_table(self, keys: Sequence[int], file: Path) -> Work[Written]:
        """Write a CSV table for a spreadsheet, redacted."""
        session = self._consent.redaction()
        is_first = True
        hidden: dict[str, str] = {}
        """Repeats of a crash say the same, and a session hides the same in the same way."""

        def hide(what: str) -> str:
            found = hidden.get(what)
            if found is None:
                if len(hidden) >= MOST_KNOWN:
                    hidden.clear()
                found = hidden[what] = session.text(what, field="message").text
            return found

        def write(out: IO[str], portion: Sequence[int]) -> int:
            nonlocal is_first
            rows = self._reports.rows(portion)
            out.writelines(export.export_csv(rows, hide, header=is_first))
            is_first = False
            return len(rows)

        return self._export(keys, file, PORTION, write)

    # Inside

    def _portions(self, keys: Sequence[int]) -> Iterable[tuple[int, list[ReportRow]]]:
        for start in range(0, len(keys), PORTION):
            yield start, self._reports.rows(keys[start : start + PORTION])

    def _export(
        self,
        keys: Sequence[int],
        file: Path,
        portion: int,
        write: Callable[[IO[str], Sequence[int]], int],
    ) -> Work[Written]:
        """Write the file whole or not at all."""
        partial = file.with_name(f".{file.name}.{time.time_ns()}")
        count = 0
        try:
            with partial.open("w", encoding="utf-8", newline="") as out:
                for start in range(0, len(keys), portion):
                    count += write(out, keys[start : start + portion])
                    yield Step(min(start + portion, len(keys)), len(keys))
            regular_file.replace(partial, file)
        except OSError as fault:
            raise StorageFailed(
                "{file} could not be written", "{why}", file=file, why=fault.strerror or str(fault)
            ) from fault
        finally:
            partial.unlink(missing_ok=True)
        return Written(file, count, len(keys) - count)


def give_up(work: Work[T]) -> None:
    """End *work* before its end, and undo what it has done so far where that can be."""
    with contextlib.suppress(Cancelled):
        work.throw(Cancelled("It was stopped"))


def run(
    work: Work[T],
    progress: Callable[[Step], None] = lambda _step: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> T:
    """Do all of *work* here. Raises Cancelled when *should_stop* says so, after the work was given
    up.
    """
    while True:
        if should_stop():
            give_up(work)
            raise Cancelled("It was stopped")
        try:
            progress(next(work))
        except StopIteration as end:
            value: T = end.value
            return value
