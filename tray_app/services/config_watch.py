"""What changes around this program besides reports: settings files, data folders, and hosts that
died hard.
"""

import logging
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tray_app import regular_file
from tray_app.capture import fault
from tray_app.paths import DataFolder
from tray_app.services.events import Events, SettingsChanged

if TYPE_CHECKING:
    from tray_app.services.advice import AdviceBook
    from tray_app.services.preferences import Preferences

log = logging.getLogger(__name__)

_MOST_FAULT_FILES = 200
_LONGEST_HEAD = 64 * 1024


class ConfigWatch:
    """Blocking, and safe to call from any one thread at a time. Nothing runs by itself: who
    watches, calls.
    """

    def __init__(
        self,
        *,
        preferences: "Preferences",
        settings_files: Sequence[Path],
        known: Sequence[DataFolder],
        folders: Callable[[], Sequence[DataFolder]],
        events: Events,
        also: Sequence["AdviceBook"] = (),
    ) -> None:
        """*known* are the data folders now, *folders* finds them anew; *also* are others who read
        some of the files.
        """
        self._also = tuple(also)
        self._preferences, self._folders, self._events = preferences, folders, events
        self._settings_files = tuple(settings_files)
        self._known = tuple(known)
        self._looking = threading.Lock()

    @property
    def folders(self) -> tuple[DataFolder, ...]:
        """The data folders as they were found at the last look; at once."""
        return self._known

    def watched(self) -> tuple[Path, ...]:
        """Return the files and folders whose change should lead to `look`; some do not exist."""
        home = Path.home()
        usual = (home / ".cortexrc", home / "cortexcpp", home / "cortex")
        return (
            *self._settings_files,
            *usual,
            *(place for folder in self._known for place in fault_files(folder)),
        )

    def look(self) -> bool:
        """Look at everything again and tell what has changed; True when somebody is just dying:
        look again soon.
        """
        with self._looking:
            dying = False
            for folder in self._known:
                fault.collect_in(folder.path)
                dying |= any(_has_stacks(file) for file in fault_files(folder)[1:])
            self._preferences.refresh()
            for book in self._also:
                book.refresh()
            found = tuple(self._folders())
            if found != self._known:
                self._known = found
                self._events.publish(SettingsChanged(frozenset({"data_folder"})))
            return dying


def fault_files(folder: DataFolder) -> list[Path]:
    """Return the folder in which processes leave word of a hard death, then the files in it."""
    place = folder.telemetry / fault.FOLDER
    return [place, *list(_entries(place))[:_MOST_FAULT_FILES]]


def _entries(place: Path) -> Iterator[Path]:
    try:
        with os.scandir(place) as entries:
            for entry in entries:
                if entry.name.endswith(fault.SUFFIX):
                    yield Path(entry.path)
    except OSError:
        return  # no such folder, or not ours to read


def _has_stacks(file: Path) -> bool:
    """Say whether a process has written its last words, although its file is still held."""
    try:
        with regular_file.open_file(file) as opened:
            return bool(opened.read(_LONGEST_HEAD).partition(b"\n")[2].strip())
    except OSError:
        return False
