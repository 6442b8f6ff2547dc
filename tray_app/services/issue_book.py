"""The known issues as the files have them: the user's own, an administrator's, those that come with
the program.
"""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tray_app import paths
from tray_app.messages import Message
from tray_app.model.known_issue import KnownIssue, Origin
from tray_app.services.events import Events, SettingsChanged
from tray_app.settings import issue_file
from tray_app.settings.places import Places

CHANGED = "known_issues"
"""Stands among the keys of `SettingsChanged` when a file has changed."""

_Facts = tuple[int, int, int] | None


@dataclass(slots=True)
class _Kept:
    facts: _Facts
    issues: tuple[KnownIssue, ...]
    said: tuple[Message, ...]


class IssueBook:
    """Reads the files again when they have changed, and not before. Safe to call from
    any thread.
    """

    def __init__(
        self, sources: Sequence[tuple[Path, Origin]], *, events: Events | None = None
    ) -> None:
        """*sources* are the files, the user's own first. One that is not there has no issues."""
        self._sources, self._events = tuple(sources), events
        self._kept: dict[Path, _Kept] = {}
        self._lock = threading.Lock()

    @property
    def files(self) -> tuple[Path, ...]:
        """The files whose change from outside should lead to `refresh`."""
        return tuple(path for path, _ in self._sources)

    @property
    def mine(self) -> Path:
        """The user's own file."""
        return next(path for path, origin in self._sources if origin is Origin.PERSON)

    def all(self) -> tuple[KnownIssue, ...]:
        """Return every issue, the user's own first."""
        return tuple(
            issue for path, origin in self._sources for issue in self._read(path, origin).issues
        )

    def problems(self) -> tuple[Message, ...]:
        """Say what in the files cannot be used, in sentences."""
        return tuple(
            words for path, origin in self._sources for words in self._read(path, origin).said
        )

    def refresh(self) -> None:
        """Look at the files again, and publish if they have changed."""
        before = {path: kept.facts for path, kept in self._kept.items()}
        self.all()
        if self._events is not None and any(
            before.get(path, kept.facts) != kept.facts for path, kept in self._kept.items()
        ):
            self._events.publish(SettingsChanged(frozenset({CHANGED})))

    def link(self, group: str, url: str, *, title: str, fixed_in: str = "") -> None:
        """Note in the user's file that this kind is of the issue at *url*. Raises BadInput,
        NotPermitted.
        """
        issue_file.link(self.mine, group=group, url=url, title=title, fixed_in=fixed_in)
        self.refresh()

    def unlink(self, group: str, url: str) -> None:
        """Take such a note away again. Raises NotFound, NotPermitted."""
        issue_file.unlink(self.mine, group=group, url=url)
        self.refresh()

    def _read(self, path: Path, origin: Origin) -> _Kept:
        facts = _facts(path)
        with self._lock:
            kept = self._kept.get(path)
            if kept is None or kept.facts != facts:
                kept = self._kept[path] = _Kept(facts, *issue_file.read(path, origin))
            return kept


def usual_sources(places: Places) -> tuple[tuple[Path, Origin], ...]:
    """Return the files for the user whose *places* these are."""
    mine = places.settings.with_name(issue_file.NAME)
    admin = tuple(path.with_name(issue_file.NAME) for path in places.admin_settings)
    shipped = paths.resources_dir() / issue_file.NAME
    return (
        (mine, Origin.PERSON),
        *((path, Origin.ADMINISTRATOR) for path in admin),
        (shipped, Origin.PROGRAM),
    )


def _facts(path: Path) -> _Facts:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
