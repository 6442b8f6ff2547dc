"""Notices changes around the program without polling, and has them looked at off the UI thread."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from tray_app.paths import is_folder
from tray_app.ui.tasks import Jobs

if TYPE_CHECKING:
    from tray_app.errors import TrayError
    from tray_app.services.config_watch import ConfigWatch
    from tray_app.ui.tasks import Tasks

log = logging.getLogger(__name__)

PAUSE_MS = 250
"""An editor that saves, or a program that installs, changes several things at once."""
DYING_MS = 2_000
MOST_LOOKS = 30
"""Writing a core file may take a minute; until then the dead cannot be told from the living."""

Look = tuple[float, int, int] | None


class SurroundingsWatch(QObject):
    """Watches what `ConfigWatch.watched` names: files by themselves and by their folders."""

    def __init__(
        self, config_watch: ConfigWatch, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._config_watch = config_watch
        self._jobs = Jobs(tasks, self, _on_failed)
        self._known: dict[Path, Look] | None = None
        self._looks = 0
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_changed)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._compare)
        self._again = QTimer(self, singleShot=True, interval=DYING_MS)
        self._again.timeout.connect(self.look)

    def start(self) -> None:
        """Look once, then follow."""
        self._compare()
        self.look()

    def look(self) -> None:
        """Have everything looked at now."""
        self._jobs.run(self._config_watch.look, self._on_looked)

    def _on_changed(self, _path: str) -> None:
        self._pause.start()

    def _compare(self) -> None:
        config_watch = self._config_watch

        def look() -> tuple[dict[Path, Look], set[str]]:
            """Return how everything looks now, and what must be watched to notice a change."""
            known = {path: look_of(path) for path in config_watch.watched()}
            return known, {str(place) for path in known for place in places(path)}

        self._jobs.run(look, self._on_seen)

    def _on_seen(self, seen: tuple[dict[Path, Look], set[str]]) -> None:
        before, (self._known, wanted) = self._known, seen
        self._follow(wanted)
        if before is not None and self._known != before:
            self._looks = 0
            self.look()

    def _on_looked(self, dying: bool) -> None:
        self._looks += 1
        if dying and self._looks < MOST_LOOKS:
            self._again.start()
        # Something may have changed since, or what was collected be gone: look once more.
        self._pause.start()

    def _follow(self, wanted: set[str]) -> None:
        """Watch these places; a file that was replaced is another one, and watched anew. Look once
        more then: what changed before the watch began has told nobody.
        """
        watching = {*self._watcher.files(), *self._watcher.directories()}
        if gone := watching - wanted:
            self._watcher.removePaths(sorted(gone))
        if (new := wanted - watching) and len(self._watcher.addPaths(sorted(new))) < len(new):
            self._pause.start()


def _on_failed(error: TrayError) -> None:
    log.warning("the settings could not be read again: %s", error)


def places(path: Path) -> list[Path]:
    """Return what must be watched to notice a change of *path*: it, and the nearest folder."""
    found = [path] if look_of(path) is not None else []
    for folder in path.parents:
        if is_folder(folder):
            return [*found, folder] if folder != Path(folder.anchor) else found
    return found


def look_of(path: Path) -> Look:
    """Return what changes when the file does; of a folder only whether it exists."""
    try:
        facts = path.stat()
    except OSError:
        return None
    return (0.0, 0, 0) if path.is_dir() else (facts.st_mtime, facts.st_size, facts.st_ino)
