"""Reports from a file that somebody sent: read through an index of their own in a temporary folder,
and never sent.

A file holds Cortex's records, OTLP/JSON requests one a line (what collectors and this program
write), or one request alone. A request with many log records becomes that many reports.
"""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

import orjson

from tray_app import contract, regular_file
from tray_app.delivery.ledger import Ledger
from tray_app.errors import BadInput, StorageFailed
from tray_app.index.marks import Marks
from tray_app.index.parser import LONGEST_RECORD
from tray_app.index.reader import EXCERPT
from tray_app.messages import Message, en, message
from tray_app.model.delivery import Destination
from tray_app.paths import DataFolder
from tray_app.redaction.redactor import Redactor
from tray_app.services.consent import ConsentService
from tray_app.services.events import Events
from tray_app.services.index_pool import IndexPool
from tray_app.services.indexer import Indexer
from tray_app.services.outbox import Outbox
from tray_app.services.policy import SendingPolicy
from tray_app.services.preferences import Preferences
from tray_app.services.reports import Reports
from tray_app.services.services import Services
from tray_app.services.titles import Titles
from tray_app.services.triage import Triage

NOT_SENT_FROM_HERE: Final = message(
    "These reports were opened from a file. They can be read, copied and exported, not sent."
)
_PREFIX: Final = "cortex-tray-opened-"


def open_files(files: Sequence[Path], near: Services) -> Services:
    """Return services over the reports in *files*; *near* lends the user's settings.

    Closing them removes every copy. Raises BadInput when a file holds no reports, StorageFailed
    when it cannot be read.
    """
    root = Path(tempfile.mkdtemp(prefix=_PREFIX))
    try:
        folder = DataFolder(root, "opened by you")
        folder.telemetry.mkdir()
        for number, file in enumerate(files):
            # The name that Cortex uses for the first, so that nothing needs to know where it came
            # from.
            name = contract.REPORT_FILE if not number else f"{number}-{contract.REPORT_FILE}"
            _copy(file, folder.telemetry / name)
        return _services(root, folder, near)
    except BaseException:
        shutil.rmtree(root, ignore_errors=True)
        raise


def _services(root: Path, folder: DataFolder, near: Services) -> Services:
    events = Events()
    preferences = cast(Preferences, _ReadOnly(near.preferences))
    marks = Marks(root / "marks.sqlite3")
    outbox = Outbox(ledger=Ledger(root / "ledger.sqlite3"), preferences=preferences, events=events)
    index = IndexPool(root / "index.sqlite3", marks)
    indexer = Indexer(folders=[folder], index=index, events=events)
    reports = Reports(index)
    consent = ConsentService(
        reports=reports, outbox=outbox, preferences=preferences, redactor=Redactor
    )

    def close() -> None:
        for part in (outbox, indexer, index, marks):
            part.close()
        shutil.rmtree(root, ignore_errors=True)

    return replace(
        near,
        find_folders=lambda: (folder,),
        events=events,
        preferences=preferences,
        indexer=indexer,
        reports=reports,
        triage=Triage(index, events),
        marks=marks,
        consent=consent,
        policy=SendingPolicy(
            reports=reports, outbox=outbox, preferences=preferences, consent=consent
        ),
        outbox=outbox,
        fixes=near.fixes.over(reports),
        titles=Titles(reports, near.advice),
        faults=tuple,
        close=close,
    )


class _ReadOnly:
    """The user's settings, by which nothing that was opened from a file may leave."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def __getattr__(self, name: str) -> Any:
        return getattr(self._preferences, name)

    def destinations(self) -> tuple[Destination, ...]:
        return ()

    def sending_blocked(self) -> Message:
        return NOT_SENT_FROM_HERE

    def problems(self) -> tuple[Message, ...]:
        return ()


def _copy(file: Path, to: Path) -> None:
    """Write the records of *file* one a line; only what is larger than a record is taken apart."""
    found = False
    try:
        with regular_file.open_file(file) as source, to.open("wb") as out:
            for line in _lines(source):
                if len(line) > LONGEST_RECORD:
                    # Too long to be read, it is shown with its size: a hole takes the place of what
                    # is not shown.
                    out.write(line[:EXCERPT])
                    out.seek(len(line) - EXCERPT + _rest_of_line(source), os.SEEK_CUR)
                    out.write(b"\n")
                    found = True
                    continue
                for record in _records(line):
                    found = found or record.lstrip()[:1] == b"{"
                    out.write(record + b"\n")
    except OSError as fault:
        raise StorageFailed(
            "{file} cannot be read", "{why}", file=file, why=fault.strerror or str(fault)
        ) from fault
    if not found:
        raise BadInput(
            "{file} holds no crash reports",
            en("A file with OTLP JSON lines can be opened, or one that Cortex has written."),
            file=file,
        )


def _lines(source: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of a file; of a small one that is one JSON text over many lines, that text as
    one line.
    """
    first = source.read(LONGEST_RECORD)
    if len(first) < LONGEST_RECORD:
        with contextlib.suppress(orjson.JSONDecodeError, orjson.JSONEncodeError):
            yield orjson.dumps(orjson.loads(first)) if b"\n" in first.strip() else first.strip()
            return
    del first  # it is read anew line by line
    source.seek(0)
    while line := source.readline(LONGEST_RECORD + 1):
        yield line.rstrip(b"\r\n")


def _rest_of_line(source: BinaryIO) -> int:
    """Pass over what is left of a line; return how long it is."""
    length = 0
    while part := source.readline(1 << 20):
        length += len(part)
        if part.endswith(b"\n"):
            return length - 1
    return length


def _records(line: bytes) -> Iterator[bytes]:
    """Yield one line for each log record of an OTLP request; every other line as it is."""
    if b'"resourceLogs"' not in line or b'"metadata"' in line[:40]:
        yield line
        return
    try:
        logs = orjson.loads(line)[contract.RESOURCE_LOGS]
        alone = [
            orjson.dumps(
                {
                    contract.RESOURCE_LOGS: [
                        {**resource, "scopeLogs": [{**scope, "logRecords": [record]}]}
                    ]
                }
            )
            for resource in logs
            for scope in resource.get("scopeLogs") or ()
            for record in scope.get("logRecords") or ()
        ]
    except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError):
        # shown as damaged, with its bytes, or nested so deeply that it is not taken apart
        yield line
        return
    if len(alone) <= 1:
        yield line
        return
    yield from alone
