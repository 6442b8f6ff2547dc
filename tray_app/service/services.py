"""Everything a window or a command may call, in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tray_app.paths import DataFolder
    from tray_app.service.advice import AdviceBook
    from tray_app.service.browse import Browse
    from tray_app.service.consent import ConsentDesk
    from tray_app.service.events import Events
    from tray_app.service.intake import Intake
    from tray_app.service.known_issues import KnownIssues
    from tray_app.service.outgoing import Outgoing
    from tray_app.service.preferences import Preferences
    from tray_app.service.surroundings import Surroundings
    from tray_app.service.views import Views


@dataclass(frozen=True, slots=True)
class Services:
    """The program without a face. `bootstrap` builds it; `close` ends it."""

    find_folders: Callable[[], tuple[DataFolder, ...]]
    events: Events
    preferences: Preferences
    intake: Intake
    browse: Browse
    consent: ConsentDesk
    outgoing: Outgoing
    surroundings: Surroundings
    views: Views
    known: KnownIssues
    advice: AdviceBook
    faults: Callable[[], tuple[str, ...]]
    """Parts of the program that failed lately and go on, in sentences."""
    close: Callable[[], None]

    @property
    def folders(self) -> tuple[DataFolder, ...]:
        """The data folders as they are found now: by option, variable, setting or `~/.cortexrc`."""
        return self.find_folders()
