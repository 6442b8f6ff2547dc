"""What a command looks at: the index alone where nothing is new, else all of the program."""

import re
import sys
import time
from array import array
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tray_app import regular_file
from tray_app.cli.outcome import ServicesFactory, say
from tray_app.console import is_terminal
from tray_app.errors import StorageFailed
from tray_app.services import lookup
from tray_app.typed import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import argparse

    from tray_app.messages import Message
    from tray_app.model.report import CrashReport, DamagedRecord
    from tray_app.services.advice import AdviceBook
    from tray_app.services.events import IndexProgress
    from tray_app.services.fixes import Fixes
    from tray_app.services.reports import Reports
    from tray_app.services.services import Services

_PART = 1 << 20
_FEW = 200
"""Of more records than these it is worth loading what reads many quickly."""
_PATIENCE = 0.5
"""Seconds after which it is told how far the index is."""


class Reading:
    """The index for reading, and the services where they are needed after all."""

    def __init__(self, args: "argparse.Namespace", factory: ServicesFactory) -> None:
        self._args, self._factory = args, factory
        self._services: Services | None = None
        self._records = 0
        self._ends: dict[Path, array[int]] = {}
        self._advice: AdviceBook | None = None
        self._lookup = lookup.ready(args.data_dir)
        self.problems: tuple[Message, ...] = ()
        """What cannot be read. It was said."""
        if self._lookup is None:
            self.problems = complete(self.services)
            for sentence in self.services.outbox.problems():
                say(sentence)

    @property
    def services(self) -> "Services":
        """All that a command may call."""
        if self._services is None:
            self._services = self._factory(self._args)
        return self._services

    @property
    def lookup(self) -> lookup.Lookup:
        if self._lookup is None:
            self._lookup = self.services.reports.lookup()
        return self._lookup

    @property
    def advice(self) -> "AdviceBook":
        if self._services is not None:
            return self._services.advice
        if self._advice is None:
            from tray_app.services.advice import AdviceBook, usual_sources
            from tray_app.settings.places import usual_places

            places = usual_places()
            self._advice = AdviceBook(lambda: usual_sources(places))
        return self._advice

    @property
    def fixes(self) -> "Fixes":
        from tray_app.services.fixes import Fixes

        return Fixes(self.advice, cast("Reports", self.lookup))  # which answers all it asks

    def stored(self, key: int) -> bytes:
        """Return the bytes of one record as they stand in its file; of one that is too long, the
        beginning.
        """
        from tray_app.services import stored

        length = stored.length_read(self.lookup.place(key).length)
        return self.lookup.bytes_of(key, length)

    def violations(self, key: int) -> "list[Message]":
        """Say which rules of the published schema a report breaks."""
        from tray_app.services import stored

        return stored.violations(self.stored(key))

    def record(self, key: int) -> "CrashReport | DamagedRecord":
        """Read one report from its file. Raises NotFound when it has gone from there."""
        from tray_app.services import stored

        self._records += 1
        return stored.read_record(
            self.lookup.place(key), self.stored(key), self.line_at, few=self._records < _FEW
        )

    def line_at(self, path: Path, offset: int) -> int:
        """Return on which line of a file a byte stands; each file is gone through once."""
        from bisect import bisect_left

        if path not in self._ends:
            self._ends[path] = _line_ends(path)
        return bisect_left(self._ends[path], offset) + 1

    def close(self) -> None:
        if self._lookup is not None:
            self._lookup.close()
        if self._services is not None:
            self._services.close()


def _line_ends(path: Path) -> "array[int]":
    """Return where the line ends of a file are."""
    found = array("q")
    start = 0
    with regular_file.open_file(path) as file:
        while part := file.read(_PART):
            found.extend(start + each.start() for each in re.finditer(b"\n", part))
            start += len(part)
    return found


def opened(args: "argparse.Namespace", factory: ServicesFactory) -> "closing[Reading]":
    """Open what a command looks at, until the end of the block."""
    return closing(Reading(args, factory))


def built(args: "argparse.Namespace", factory: ServicesFactory) -> "closing[Services]":
    """Build the services, until the end of the block."""
    return closing(factory(args))


def complete(services: "Services") -> "tuple[Message, ...]":
    """Bring the index up to date and tell the user what cannot be read."""
    try:
        with progress() as tell:
            services.indexer.complete(tell)
    except StorageFailed as fault:
        say(fault.message)  # what is in the index already can be looked at all the same
        return (fault.message, *services.indexer.problems())
    problems = services.indexer.problems()
    for sentence in problems:
        say(sentence)
    return problems


def wipe() -> None:
    """Take a line that told the progress off the terminal."""
    print("\r" + " " * 60, end="", file=sys.stderr)
    print("\r", end="", file=sys.stderr, flush=True)


@contextmanager
def progress() -> Iterator[Any]:
    """Yield what tells on a terminal how far the index is, where that takes long."""
    began = time.monotonic()
    told = False

    def tell(step: "IndexProgress") -> None:
        nonlocal told
        if time.monotonic() - began < _PATIENCE:
            return
        told = True
        share = 100 * step.bytes_done / step.bytes_total if step.bytes_total else 100
        left = f", {step.seconds_left:.0f} s left" if step.seconds_left is not None else ""
        words = f"\rReading {step.records:,} reports, {share:.0f} %{left}   "
        print(words, end="", file=sys.stderr, flush=True)

    try:
        yield tell if is_terminal(sys.stderr) else None
    finally:
        if told:
            wipe()
