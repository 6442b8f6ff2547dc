"""Tells when a telemetry folder has changed, without waking up in between.

The kernel tells of changes; nothing is polled, except where it cannot know of them (network file
systems). A folder that does not exist yet is awaited at the nearest folder above it. One that is
there is awaited as well, because a watch follows a folder that is renamed: the data folder that
takes the old name is seen from above.
"""

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, TypeAlias

from tray_app import contract, regular_file
from tray_app.messages import Message, english

log = logging.getLogger(__name__)

_ABOVE: Final = 2
"""So many folders above a telemetry folder are watched: the data folder, and the one in which that
has its name.
"""
_TRIES: Final = 10
"""So often in a row it is looked again where folders come and go while they begin to be watched."""
_POLL: Final = 30.0
"""How often a network folder is looked at, in seconds."""
_REMOTE: Final = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "fuse.sshfs",
        "afs",
        "ceph",
        "fuse.glusterfs",
        "vboxsf",
        "ncpfs",
    }
)

_What: TypeAlias = tuple[bool, tuple[int, int] | None]
"""What a watched folder is: one of reports or one above, and which folder has its name."""


class Watcher:
    """Calls *changed*, in a thread of its own, after each change; several changes may come as one
    call.
    """

    def __init__(self, folders: Iterable[Path], changed: Callable[[], None]) -> None:
        self._folders = list(folders)
        self._on_the_way = {
            place for folder in self._folders for place in (folder, *folder.parents)
        }
        self._changed = changed
        self._lock = threading.Lock()
        self._observer: Any = None
        self._watched: dict[Path, Any] = {}
        self._timer: threading.Timer | None = None
        self._closed = False

    def start(self) -> tuple[Message, ...]:
        """Begin to watch; return sentences about what cannot be watched."""
        from watchdog.observers import Observer

        self._observer = Observer()
        problems = self.refresh()
        try:
            self._observer.start()
        except OSError as fault:
            log.warning("changes cannot be watched: %s", fault)
            return (
                english(
                    "Changes to the report folders cannot be watched: {fault}. Use "
                    "“Look for new reports” (F5).",
                    fault=fault,
                ),
            )
        if any(is_remote(folder) for folder in self._folders):
            self._poll()
        return problems

    def refresh(self) -> tuple[Message, ...]:
        """Watch what there is now: the folders themselves, or the nearest folder above a missing
        one.
        """
        wanted = self._wanted()
        for _ in range(_TRIES):
            problems = self._watch(wanted)
            # A folder that was made before the one above it was watched has told nobody.
            before, wanted = wanted, self._wanted()
            if wanted == before:
                break
        return problems

    def _wanted(self) -> dict[Path, _What]:
        """Return the folders to watch now."""
        wanted: dict[Path, bool] = {}
        for folder in self._folders:
            place = folder
            while not _is_dir(place) and place != place.parent:
                place = place.parent
            wanted[place] = wanted.get(place, False) or place == folder
            for above in place.parents[:_ABOVE] if place == folder else ():
                wanted.setdefault(above, False)
        return {
            place: (is_target, regular_file.place(place)) for place, is_target in wanted.items()
        }

    def _watch(self, wanted: dict[Path, _What]) -> tuple[Message, ...]:
        problems = []
        with self._lock:
            if self._closed or self._observer is None:
                return ()
            for place in [place for place in self._watched if place not in wanted]:
                watch = self._watched.pop(place)
                with contextlib.suppress(KeyError, OSError):
                    self._observer.unschedule(watch[0])
            for place, what in wanted.items():
                known = self._watched.get(place)
                if known is not None and known[1] == what:
                    continue
                if known is not None:
                    with contextlib.suppress(KeyError, OSError):
                        self._observer.unschedule(known[0])
                try:
                    self._watched[place] = (self._schedule(place, what[0]), what)
                except OSError as fault:
                    self._watched.pop(place, None)
                    problems.append(
                        english(
                            "Changes in {place} cannot be watched: {fault}. Use “Look "
                            "for new reports” (F5).",
                            place=place,
                            fault=fault,
                        )
                    )
        return tuple(problems)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            observer, timer = self._observer, self._timer
        if timer is not None:
            timer.cancel()
        if observer is not None and observer.is_alive():
            observer.stop()
            observer.join()

    def _schedule(self, place: Path, is_target: bool) -> Any:
        from watchdog import events

        kinds: list[type[events.FileSystemEvent]] = [
            events.DirCreatedEvent,
            events.DirMovedEvent,
            events.DirDeletedEvent,
        ]
        if is_target:
            kinds += [
                events.FileCreatedEvent,
                events.FileModifiedEvent,
                events.FileMovedEvent,
                events.FileDeletedEvent,
            ]
        return self._observer.schedule(
            _Handler(self._on_event), str(place), recursive=False, event_filter=kinds
        )

    def _on_event(self, event: Any) -> None:
        names = (os.fsdecode(event.src_path), os.fsdecode(event.dest_path or ""))
        if event.is_directory:
            # Much comes and goes in a home folder that leads to no report.
            concerns = any(place in self._on_the_way for place in map(Path, names))
        else:
            concerns = any(
                name.endswith((contract.LINES_SUFFIX, contract.SINGLE_SUFFIX)) for name in names
            )
        if concerns:
            self._changed()

    def _poll(self) -> None:
        with self._lock:
            if self._closed:
                return
            self._timer = threading.Timer(_POLL, self._polled)
            self._timer.daemon = True
            self._timer.start()

    def _polled(self) -> None:
        self._changed()
        self._poll()


class _Handler:
    """What the observer calls; its base class would only sort the events by kind."""

    def __init__(self, tell: Callable[[Any], None]) -> None:
        self.dispatch = tell


def is_remote(folder: Path) -> bool:
    """Return whether *folder* lies on a network file system, of whose changes the kernel does not
    hear.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
        place = folder.resolve()
    except (OSError, RuntimeError):
        return False
    best, kind = -1, ""
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(fields[1].replace("\\040", " "))
        if (place == point or point in place.parents) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind in _REMOTE


def _is_dir(place: Path) -> bool:
    try:
        return place.is_dir()
    except (OSError, RuntimeError):
        return False
