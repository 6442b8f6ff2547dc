"""Tells the tray program that another process has changed the ledger, without anybody having to
look all the time.

Who changes the ledger writes a file beside it; the system tells whoever watches.
"""

import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tray_app import regular_file

log = logging.getLogger(__name__)


def _file(ledger_file: Path) -> Path:
    return ledger_file.with_name(ledger_file.name + ".bell")


def notify(ledger_file: Path) -> None:
    """Tell that the ledger has changed. What cannot be told is found out later."""
    try:
        _file(ledger_file).write_text(f"{os.getpid()}\n")
    except OSError as error:
        log.info("nobody could be told: %s", error)


class ChangeNotifier:
    """Calls *rung*, in a thread of its own, after another process has rung."""

    def __init__(self, ledger_file: Path, rung: Callable[[], None]) -> None:
        self._name, self._folder, self._rung = _file(ledger_file).name, ledger_file.parent, rung
        self._observer: Any = None
        self._turning = threading.Lock()
        """Who follows may do so in another thread than who closes."""
        self._listening_at: tuple[int, int] | None = None

    def start(self) -> None:
        """Begin to listen; where the system cannot tell of changes, nothing is heard."""
        from watchdog import events
        from watchdog.observers import Observer

        outer = self

        class Handler(events.FileSystemEventHandler):
            def on_any_event(self, event: events.FileSystemEvent) -> None:
                place = Path(os.fsdecode(event.src_path))
                is_gone = isinstance(event, events.DirDeletedEvent) and place == outer._folder
                if place.name == outer._name or is_gone:
                    try:
                        outer._rung()
                    except Exception:
                        log.exception("what another process did was not understood")

        observer = Observer()
        changed: list[type[events.FileSystemEvent]] = [
            events.FileCreatedEvent,
            events.FileModifiedEvent,
        ]
        self._listening_at = regular_file.place(self._folder)
        try:
            observer.schedule(Handler(), str(self._folder), recursive=False, event_filter=changed)
            # Linux tells a folder of its own end only when nobody has a file in it open any more,
            # and we have.
            observer.schedule(
                Handler(),
                str(self._folder.parent),
                recursive=False,
                event_filter=[events.DirDeletedEvent],
            )
            observer.start()
        except OSError as error:
            log.warning("changes by other processes are not noticed: %s", error)
            return
        self._observer = observer

    def follow(self) -> None:
        """Listen to the folder that is there now, where it is another one than that which was
        listened to.
        """
        with self._turning:
            if self._observer is None or regular_file.place(self._folder) == self._listening_at:
                return
            self._end()
            self.start()

    def close(self) -> None:
        with self._turning:
            self._end()

    def _end(self) -> None:
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None
